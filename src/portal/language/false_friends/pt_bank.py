"""Portuguese for words of banks: what is wrong and what is right."""

TABLE = """
counter (bank, shop): contador | contadores = balcão | guichê | balc· | guich· | caixa
teller (bank): narrador· | contador de histórias | relator· = caixa | caixa· | atendente·
balance (of an account): equilíbrio· | balança | balanças = saldo | saldo·
overdraft: sobre-rascunho | excesso de saque | saque excessivo = cheque especial | limite da conta |
    descoberto
bank draft: rascunho· | minuta = cheque bancário | saque bancário | cheque·
draft (document): corrente de ar | recruta· | calado | chope = rascunho | minuta | rascunh· | minuta· |
    redig· | elabor· | esboç·
interest-free: livre de interesse· | sem interesse· = sem juros
principal (loan): diretor | diretora = principal | valor principal | capital
collateral: parente colateral | colateralmente = garantia | garantia·
lender: mutuário | mutuários | devedor· = credor | credor· | mutuante·
borrower: credor· | mutuante· = mutuário | tomador | mutuári· | tomador· | devedor·
mortgage: hipótese | hipóteses | penhor = hipoteca | financiamento imobiliário | hipotec· | imobiliári·
savings account: conta de salvamento | conta salva | contas de salvamento | conta de gravação = conta
    poupança | poupança
exchange office: troca estrangeira | intercâmbio estrangeiro | bolsa estrangeira = câmbio | câmbi· | moeda·
cash (money): casca | cacheada = dinheiro | caixa | espécie | vista
till (cash register): o até | no até | os até | ao até | do até | lavrar = caixa | caixa·
account manager: contador | contadores | gerente de contabilidade = gerente de contas | contas | client·
clearing (banking): limpeza | desobstrução | clareira = compensação | compens· | liquidação
settlement (payment): assentamento· | colônia· | povoado· = liquidação | liquid· | pagamento | regula·
trading floor: piso de | chão | andar de | pavimento = mesa de operações | pregão | sala· | mesa·
trader (bank): comerciante· | lojista· | mercador· = operador | trader | operador· | trader·
share price: preço compartilhado | preço de compartilhamento = preço da ação | ação | ações
bond (security): vínculo· | laço· | fiança· | ligaç· = títulos | obrigações | título· | obrigaç·
credit line: fila de crédito | linha reta de crédito = linha de crédito | linha·
paying-in slip: deslize· | escorreg· | deslizamento· = comprovante de depósito | comprovante· | guia |
    ficha·
withdraw money: abstinência | retirada de tropas | recuo = saque | sacar | sac· | retir· | levant·
deposit (pay in): jazida· | sedimento· | armazém = depósitos | depósito· | aplicaç·
deposit (part payment): jazida | sedimento = depósito | caução | sinal | depósit· | cauç· | entrada
"""
