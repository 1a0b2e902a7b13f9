"""Portuguese words for English words of business: wrong ones and right."""

TABLE = """
staff: bastão | bastões | cajado = pessoal | equipe | funcionári· | equip· | colaborador·
hire: alug· | arrend· = contratar | contrat· | admit· | admiss·
fire: dispar· | incendi· | queim· | fogo = demitir | demit· | demiss· | despe·
job application: aplicação | aplicações | aplicativo | aplicativos = candidatura | candidatur· | inscriç· |
    solicitaç· | formulário
apply for a job: aplicar | aplica | aplicam | aplicou | aplicaram | aplicando = candidatar-se | solicitar |
    candidat· | solicit· | concorr·
training: trem | trens | comboio | comboios = treinar | treinamento | trein· | formaç· | capacit·
leave (absence): saída | saídas | deixar | partida | abandono = licença | férias | folga | licença· |
    afastament· | ausência· | folga·
holiday (leave): feriado | feriados = férias
shift (work): mudança | mudanças | deslocamento | deslocamentos = turno | turnos | plantão | plantões |
    escala·
labour: parto | partos | trabalho de parto = mão de obra | trabalho | trabalhist· | mão-de-obra
attend: atender | atende | atendem | atenderam = participar | comparecer | particip· | compare· | assist· |
    frequent·
onboarding: embarque | a bordo | embarcar = integração | acolhimento | integr· | onboarding | admiss·
background (people): fundo | fundos | plano de fundo = antecedentes | formação | experiência | antecedent· |
    orige· | históric· | trajetór·
head of: cabeça | cabeças = chefe | diretor | responsável | chef· | diretor· | responsáve· | líder·
headcount: contagem de cabeças = quadro de pessoal | número de funcionários
officer: policial | oficial militar = diretor | responsável
representative: representativo | representativos | representativa | representativas = representante |
    representante·
board: tábua | quadro | quadros | placa | tabuleiro | prancha = conselho | diretoria | conselh· | diretoria
    | administraç·
body: corpo | corpos = órgão | órgãos | entidade·
stakeholder: acionista | acionistas = parte interessada | interessad· | stakeholder·
firm (company): firme | firmes = empresa | escritório | empres· | escritóri· | firma | firmas | firma
parent company: pai | pais | parente | parentes = empresa controladora | matriz | controlador· | mãe
party (contract): festa | festas | partido | partidos = parte | terceiro | partes | terceir·
branch (office): galho | galhos | ramo | ramos = filial | agência | filia· | agênci· | sucursa· | unidade·
trade union: união comercial | união de comércio | uniões comerciais = sindicato | sindica·
trade fair: comércio justo | justo | justa | feira justa = feira comercial | feira·
leading company: conduzindo | condutora | condutoras | chumbo = líder | principal | líder· | principa·
restaurant bill: projeto de lei | projetos de lei | bico | bicos = conta | fatura | conta· | fatur· | cobr·
stock: ações | ação | bolsa | bolsas = estoque | inventário | estoque· | stock· | inventári· | existência·
order: ordem | ordens | encargo | mandamento = pedido | encomenda | pedid· | encomend· | solicitaç·
delivery: parto | partos = entrega | entreg· | envi·
supply chain: cadeia de oferta | cadeia de lojas | corrente de suprimento | corrente de suprimentos |
    corrente de abastecimento = cadeia de suprimentos | cadeia de abastecimento | cadeia de fornecimento
warehouse: loja | lojas | casa de guerra = armazém | depósito | armaz· | depósit· | estoque·
goods: bons | boas = mercadorias | produtos | bens | mercador· | produto·
shipping: navio | navios | navegação | barco | barcos = envio | expedição | envi· | expediç· | frete |
    entreg· | remess·
returns (goods): retorno | retornos | regresso | regressos | retornados = devoluções | devoluç· | devolv·
tax return: retorno | retornos | devolução | devoluções | restituição = declaração de imposto | declaraç·
range (of products): intervalo | intervalos | alcance | faixa = gama | linha | variedade | gama· | linha· |
    portfólio
shop floor: piso da loja | chão da loja = chão de fábrica | produção
counter (desk): contador | contadores = balcão | guichê | balc· | guichê· | caixa
desk: escrivaninha | escrivaninhas | carteira = central de atendimento | suporte | help desk
figures (numbers): figura | figuras = números | dados | númer· | dado· | valor·
interest (money): interesse | interesses = juros | juro
turnover (staff): faturamento | volume de negócios | receita = rotatividade | rotativid· | turnover
turnover (sales): rotatividade | virada | reviravolta = faturamento | receita | volume de negócios | fatur·
    | receita· | volume
tax: taxa | taxas = imposto | tributo | impost· | tribut· | fisca·
book (reserve): livro | livros = reservar | agendar | reserv· | agend· | marc·
balance sheet: folha de equilíbrio | folha do equilíbrio | lençol de balanço = balanço patrimonial | balanço
balance (account): equilíbrio | equilíbrios | balança = saldo | sald·
current account: conta atual | contas atuais | conta actual = conta corrente | corrente·
statement: declaração | declarações | afirmação | afirmações = demonstração financeira | extrato |
    demonstra· | extrat· | balanç·
outstanding: excepcional | excepcionais | notável | notáveis | destacado | destacados | excelente |
    excelentes | marcante = pendente | em aberto | pendente· | a pagar | aberto | devid·
overhead: teto | tetos | acima da cabeça | aéreo | aéreos = despesas gerais | custos indiretos | sobrecarga
    | custos | despesas
net: rede | redes = líquido | líquid·
gross: grosso | grossos | grosseiro | grosseira | nojento = bruto | brut·
liabilities: responsabilidade | responsabilidades = passivo | obrigações | passiv· | obrigaç· | dívida·
equity: equidade = patrimônio líquido | capital próprio | patrimôni· | patrimóni· | capital
fine (penalty): fino | fina | finos | finas | bem = multa | mult· | penalid·
receipt: receita | receitas = recibo | comprovante | recebimento | recib· | comprovant· | receb·
quote (price): citação | citações | cita | citar = orçamento | cotação | proposta | orçament· | cotaç· |
    propost·
account for: conta para | contam para | conta por | contam por = representar | responder por | represent· |
    respond· | correspond·
account (story): conto | contos = conta | conta·
journal: jornal | jornais | periódico | periódicos = lançamento contábil | diário | lançament· | diári·
minutes (of a meeting): minutos = ata | atas
wire transfer: fio | fios | cabo | cabos | arame = transferência bancária | bancári·
payroll: rolo de pagamento | lista de pagamento | rolo de pagamentos = folha de pagamento
sales: liquidação | liquidações | saldos = vendas | venda | comercia·
market share: ação de mercado | ações de mercado | ação do mercado | ações do mercado = participação de
    mercado | fatia | participaç· | quota· | cota·
refund: refund· = reembolso | reembols· | restitu· | devol·
sheet: lençol | lençóis = folha | planilha
chart: carta | cartas = gráfico | diagrama | gráfic· | diagrama· | organograma· | fluxograma· | plano
lead (sales): chumbo = lead | cliente potencial | contato
leads (sales): conduz | conduzem | lideranças | dirige | chumbos | leva | pistas = leads | clientes
    potenciais | lead | lead | potencia· | contat·
sales pipeline: tubulação | tubulações | oleoduto | oleodutos | gasoduto | encanamento | tubo | tubos =
    funil de vendas | pipeline | funil
ticket (support): bilhete | bilhetes | passagem | passagens | ingresso | ingressos = chamado | ticket |
    solicitação | chamad· | ticket· | tíquete· | solicitaç·
prospect: perspectiva | perspectivas | perspetiva | perspetivas = cliente potencial | prospect | potencia· |
    prospect·
sales pitch: tom de vendas | tom de venda | arremesso de vendas | campo de vendas | piche = discurso de
    vendas | apresentação de vendas | argument· | apresentaç· | discurso
churn: batedeira | agitação | agitar | bater = perda de clientes | cancelamento | perd· | cancela· |
    rotativid· | churn
engagement: noivado | noivo | noiva = engajamento | envolvimento | engaja· | envolv·
enquiry: investigação | investigações | inquérito | inquéritos = consulta | dúvida | pergunta | consult· |
    solicitaç· | dúvida· | pergunta· | pedid·
handle: maçaneta | maçanetas | alça | alças | puxador = tratar | lidar | atender | trat· | lid· | atend· |
    process· | cuid·
target (sales): alvo | alvos | destino = meta | objetivo | meta· | objetiv·
bond: título | títulos = vínculo | laço | víncul· | laço· | relaç·
support decisions: suporta | suportam | suportar | suportou | suportando | suportada | suportado |
    suportados = apoiar | ajudar | apoi· | ajud· | sustent· | embas· | auxili·
performance: espetáculo | espetáculos | concerto | encenação = desempenho | resultado | desempenh· |
    resultad· | rendiment·
compliance: reclamação | reclamações | queixa | queixas | complacência = conformidade | cumprimento |
    conform· | cumpr· | compliance
complaint: conformidade | cumprimento = reclamação | queixa | reclam· | queixa·
policy: polícia | polícias | policial | apólice | apólices = política | polític· | norma· | diretriz·
record (data): disco | discos | recorde | recordes = registro | cadastro | registr· | regist· | cadastr· |
    arquiv· | históric·
facilities: facilidades = instalações | instalaç· | infraestrutura | recursos
premises: premissa | premissas = instalações | sede | local | instalaç· | dependênci· | loca· | sede·
issue (problem): emissão | emissões = problema | questão | problem· | quest· | incident·
matter (verb): matéria | matérias = importar | import·
draft: corrente de ar | chope = rascunho | minuta | rascunh· | minuta·
trial: julgamento | julgamentos = teste | avaliação | teste· | avaliaç· | experiment· | período de
    experiência
tender: tenro | tenra | macio | terno = licitação | concorrência | licitaç·
scale: balança | balanças | escamas = escala | escala· | ampli· | expand·
stage (phase): palco | palcos = etapa | fase | etapa· | fase· | estági·
pattern: patrão | patrões = padrão | padrões | padr·
operations: cirurgia· | cirúrgic· = operação | operacional | operaç· | operaciona·
service: missa | missas = serviço | atendimento
key (main): tecla | teclas = principal | chave | principa· | chave | fundamenta·
drivers (causes): motorista | motoristas | condutor | condutores = fator | motor | impulsionador | fator· |
    motor· | impulsion·
press release: liberação de imprensa | lançamento de imprensa | liberação da imprensa = comunicado de
    imprensa | release
quality assurance: seguro de qualidade = garantia de qualidade | controle de qualidade | garantia
business hours: horas de negócio | horas de negócios | horários de negócio = horário comercial | horário de
    atendimento
business day: dia de negócio | dias de negócio | dia de negócios | dias de negócios = dia útil | dias úteis
data mining: mina de dados | minas de dados = mineração de dados
present (show): presente | presentes | presentear | presenteia = apresentar | apresent· | mostr· | expo·
charge a fee: carrega | carregam | carregar = cobrar | cobr· | fatur·
revenue stream: riacho | córrego | riachos = fonte de receita | fluxo | flux· | font·
"""
