"""Portuguese for words of bookkeeping: what is wrong and what is right."""

TABLE = """
ledger: peitoril | livreto | livro de leitura = livro-razão | razão | livro·
post an entry: correio | poste | postes | posta | publica = lançar | contabilizar | lanç· | contabiliz· |
    registr· | escritur·
entry (accounts): porta de entrada | entrada do prédio | entrada de diário = lançamento | entrada de dados |
    lançament· | digitaç· | inserç· | registr·
credit note: bilhete de crédito | anotação de crédito | memória de crédito = nota de crédito | nota· |
    estorno
purchase order: mandado de compra | comando de compra | ordem militar = pedido de compra | ordem de compra |
    pedid· | ordem | ordens
remittance: conselho de remessa | remissão de pecado = remessa | aviso de pagamento | remess· | aviso· |
    pagament·
payment reminder: lembrança | lembranças | souvenir· | duna | dunas = lembrete de pagamento | aviso de
    cobrança | lembret· | aviso· | cobran· | notific·
aged debt: sobre devido | passado devido | recebível de gente = vencido | contas a receber | vencid· |
    atras· | receber | recebív· | inadimpl·
accrual: acre | acrual | acumulador = provisão | competência | provis· | competênc· | acumul· | apropri·
depreciation: desprezo | menosprezo = depreciação | amortização | deprecia· | amortiz·
cost centre: centro caro | centro da costa | costa = centro de custo | centro de custos | custo· | lucro·
break down costs: avaria· | colapso | quebra | pane = detalhamento | discriminação | detalh· | discrimin· |
    composiç· | decompos·
fiscal year: ano do fiscal | encerramento da idade = exercício fiscal | ano fiscal | exercíci· | fiscal |
    anual | fim
tax return (form): devoluç· | retorno | retornos | restituiç· | reembols· | regresso = declaração de imposto
    | declaraç·
figures (sales): figura | figuras | silhueta· = números | dados | número· | dado· | valor· | indicador·
expense account: conto de despesas | caro | custoso = despesas de viagem | despesas | despes· | reembols·
audit (check): audição | audições | ouvinte | ouvintes = auditoria | auditor | audit·
cash flow: corrente de dinheiro | rio de dinheiro = fluxo de caixa | fluxo·
input tax: imposto de valor somado | taxa de valor adicionado = imposto sobre valor agregado | ICMS | valor
    agregado | valor acrescentado | IVA
"""
