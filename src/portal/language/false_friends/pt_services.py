"""Portuguese for words of banks, insurers and service desks: what is wrong and what is right."""

TABLE = """
department IT: isso | isto = TI | informática | IT | informátic· | tecnologia da informação | tecnologias
board of directors: quadro de diretores | placa de diretores | tábua de diretores | bordo de diretores =
    conselho de administração | diretoria
right (not the side): mensagem direita | pessoa direita | pessoas direitas | cliente direito | clientes
    direitos | momento direito | lugar direito | produto direito | preço direito | ferramenta direita | oferta
    direita | à direita | da direita | resposta direita | decisão direita | hora direita = certo | adequado
support people: suporta | suportam | suportamos | suportará | suportou | suportar | suportando = apoiar |
    ajudar | apoi· | ajud· | atende | atendem | atender | assiste | assistem | dar suporte | dá suporte | dão
    suporte
out of order: para baixo | em baixo | embaixo | baixa = fora do ar | cai· | caiu | parad· | indisponíve· | não
    funciona·
downtime: tempo para baixo | tempo baixo | tempo de baixo = tempo de inatividade | indisponibilidade
silo (of information): silos de grão | silos de grãos | silos de cereais | celeiro | celeiros | silos
    agrícolas = silos de informação
application (request): aplicação | aplicações | aplicativo | aplicativos = pedido | solicitação | pedid· |
    solicitaç· | inscriç· | candidatur· | proposta·
branch (bank): ramo | ramos | galho | galhos | ramificação | ramificações = agência | filial | agência· |
    filia· | sucursa·
drivers (people): controlador | controladores | drivers | driver | impulsionador· = motorista | motoristas |
    motorista· | condutor· | caminhoneir· | entregador·
order (tidiness): pedido | pedidos | encomenda | encomendas | comando = ordem | organiz· | ordens
due (payable): se deve | se devem | deve-se | devido | devida | devidos | data devida = vence | vencimento |
    venc· | é pag· | são pag· | ser pag·
collect money: colet· | colecion· | coleç· | recolh· do = cobrar | recebe | cobr· | receb· | arrecad· |
    recolh·
reconciliation: reconcilia· = conciliação | conciliar | concilia· | confer·
claim (insurance): afirmaç· | reivindicaç· | alegaç· = sinistro | pedido de indenização | sinistr· | indeniz·
    | indemniz·
cover (insurance): capa | capas | tampa | coberta | cobertor = cobertura | cobertura·
excess (insurance): excesso | excessos = franquia | franquia·
securities: seguranças | segurança | seguridades = títulos | valores mobiliários | título· | valor·
maturity (of a loan): maturidade = vencimento | venc·
bad debt: dívida ruim | dívidas ruins | dívida má | dívidas más | más dívidas | má dívida = dívida incobrável
    | inadimplência
accounts payable: contas pagáveis = contas a pagar
accounts receivable: contas recebíveis = contas a receber
working capital: capital de trabalho | capital trabalhador = capital de giro
petty cash: dinheiro mesquinho | dinheiro pequeno | pequeno dinheiro | mesquinh· = caixa pequeno | fundo fixo
bookkeeping: guarda de livros | guardar livros | manutenção de livros | bibliotecári· = contabilidade |
    escrituração
write off: escrev· | escrit· = dar baixa | baixar | baixa· | amortiz· | cancel·
exchange rate: taxa de troca | taxas de troca | taxa de intercâmbio = taxa de câmbio
expense claim: reclamação de despesa· | reclamações de despesa· | reivindicaç· de despesa· | queixa· de
    despesa· = pedido de reembolso | relatório de despesas
standing order: pedido permanente | pedidos permanentes | ordem em pé | pedido em pé = ordem permanente |
    débito automático
down payment: pagamento para baixo | pagamento baixo | pagamento abaixo = entrada | sinal
bank teller: narrador· | contador de histórias | contador | contadores = caixa
quarter (of a year): quarto | quartos | quartel = trimestre | trimestr·
supply and demand: suprimento e demanda | fornecimento e demanda | suprimento e procura | fornecimento e
    procura = oferta e demanda | oferta e procura
utility bill: utilidade | utilidades = serviços públicos | contas de consumo
flat rate: apartamento· | taxa do apartamento = tarifa fixa | taxa fixa
value for money: valor por dinheiro | valor para dinheiro | valor pelo dinheiro | valor para o dinheiro =
    custo-benefício | relação qualidade-preço
return on investment: volta do investimento | devolução do investimento | regresso do investimento = retorno
    sobre o investimento
issue an invoice: problema | problemas | questão | questões = emitir | emit· | emiss· | ger·
chase payments: persegu· | caça | caçam | caçar = cobrar | cobr·
waive a fee: acen· | ondul· = isentar | abrir mão
"""
