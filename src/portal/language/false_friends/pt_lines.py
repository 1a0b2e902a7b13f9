"""Portuguese for words of the trades: what is wrong and what is right."""

TABLE = """
key (of a lock): teclas | tecla | códigos | cruciais = chave | chaves | chaveiro | cartão
case (of a lawyer): estojo | estojos | maleta | maletas | capa | capas | caixas = caso | casos | causa |
    causas | processo | processos | ação | ações
run (programmes, campaigns): correr | correm | corre | correndo | corrida | corridas = conduz· |
    administr· | gerenci· | organiz· | execut· | realiz· | gest· | promov·
target (shared goal): alvo | alvos | mira | miras = meta | metas | objetivo | objetivos
close sales: saldos | liquidação | liquidações | promoções | queimas = venda | vendas | negócio | negócios
wholesaler: varejista | varejistas | retalhista | lojista | lojistas = atacadista | atacadistas |
    distribuidor·
retailer: atacadista | atacadistas = varejista | varejistas | loj· | comerci· | varejo
charge (a customer): carrega | carregam | carregamos | acusa | acusam | acusado | carregado | carregados =
    cobr· | debit· | fatur· | tax·
bill (invoice): projeto de lei | projetos de lei | bico | bilhete | bilhetes | cédula | cédulas = fatura |
    faturas | conta | contas | boleto·
chair (lead): cadeira | cadeiras | poltrona = presid· | dirig· | conduz·
spring (season): mola | molas | nascente | fonte = primavera
fall (autumn): queda | quedas = outono
match (agree): partida | partidas | fósforo | fósforos = corresp· | coincid· | confer· | concili· | bate |
    batem | cotej·
train (people): trem | trens | comboio | comboios = trein· | capacit· | form· | instru·
plant (factory) [more]: vegetal | vegetais | planta | plantas | flora = fábrica | usina | unidade |
    instala·
crane (machine): garça | garças | grou | torneira = guindaste | guindastes | grua | gruas
drill (machine): exercício | simulado | treino = furad· | perfur· | broca
nail (carpentry): unha | unhas = prego | pregos
chest (furniture): peito | tórax | baú = cômoda | gaveteiro
table (furniture): tabela | tabelas | quadro = mesa | mesas | mesinha
finish (surface): fim | final | chegada = acabamento | acabamentos
upholstery: papel de parede = estof· | tapeçaria
boot (of a car): bota | botas | inicialização = porta-malas | bagageira
exhaust: exausto | cansado | esgotado = escape | escapamento
gear (car): equipamento | roupa | equipamentos = câmbio | marcha | marchas | caixa | engrenage·
service (of a car): missa | serviço militar | culto = revis· | manuten· | serviço
dealer (cars): traficante | traficantes | crupiê = concession· | revend· | vended·
lane (traffic): viela | beco = faixa | faixas | pista
flat (apartment): plano | plana | planos | chato | planas = apartamento | apartamentos | moradia·
deposit (for a flat): armazém | jazida = caução | depósito
square metre: praça | praças = quadrad· | m²
power cut (electricity): poder | poderes = energia | luz | elétric· | apag·
power station: poder | poderes = elétric· | energia | usina | força | alimentação
bulb: bulbo | bulbos | lâmpada de flor = lâmpada | lâmpadas
tap (water): toque | toca | batidinha = torneira | torneiras
ward round: enfermaria redonda | redonda | tutela = visita | ronda
treat (patients): convida | doce | guloseima = trat· | atend·
practice nurse: prática | práticas | treino = consultório | clínica | consultórios
drug (medicine): droga | drogas = medicamento· | remédio· | fármaco·
stroke: golpe | braçada | carícia | traço = derrame | acidente vascular | avc
cast (plaster): elenco = gesso
premium (sum) [again]: prima | primas = prêmio | prêmios | mensalidade·
cover (of insurance) [again]: tampa | tampas | capa | capas | cobertor = cobertura· | cobr· | cobert· |
    ampar·
write-off (car): escrito fora | anotado = perda total
third party (insurance): terceira festa | terceiras festas | terceiro partido = terceiro | terceiros
parcel (post): parcela | parcelas | terreno | lote = pacote | pacotes | encomenda | encomendas | volume |
    volumes
label (on parcels): gravadora | selo musical = etiqueta· | rótulo·
stamp (post): estampa | estampas = selo | selos | carimbo·
van (vehicle): vanguarda | vagão | vagões = van | vans | furg· | caminhonete·
"""
