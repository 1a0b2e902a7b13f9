"""Portuguese words for English phrases: wrong ones and right."""

TABLE = """
make a decision: fazer decisões | fazem decisões | fazer uma decisão | faz decisões | fazer a decisão |
    fazendo decisões | fazer melhores decisões | fazem melhores decisões | faz melhores decisões | fazer
    boas decisões = tomar decisões | tom· | decid·
make a mistake: fazer um erro | fazer erros | fazem erros | faz erros | fez um erro | faz um erro = cometer
    um erro | comet· | err· | engan·
make sure: fazer seguro | faça seguro | fazer certo | faça certo | fazem certo | faça com certeza =
    certificar-se | garantir | certifi· | garant· | assegur·
take place: toma lugar | tomam lugar | tomar lugar | tomou lugar | pega lugar = acontecer | ocorrer |
    acontec· | ocorr· | realiz·
take care of: pegar cuidado | pega cuidado | tomar cuidado de | toma cuidado de | tomam cuidado de | toma
    cuidado dos | tomam cuidado dos | toma cuidado das | tomam cuidado das | toma cuidado do | tomam cuidado
    do = cuidar | cuid· | encarreg·
take advantage: tomar vantagem | toma vantagem | tomam vantagem | pegar vantagem | tomando vantagem =
    aproveitar | aproveit· | proveito
pay attention: pagar atenção | paga atenção | pagam atenção | pague atenção | pagar … atenção = prestar
    atenção | prest· | atent·
look forward: olhar para frente | olhamos para frente | olhamos para a frente | olhar adiante | olham para
    frente = aguardar | esperar | aguard· | esper· | ansi·
look after: olhar depois | olha depois | olham depois | procura depois | olham após | olhar após = cuidar |
    atender | cuid· | atend· | zel·
find out: encontrar fora | encontra fora | encontram fora | achar fora = descobrir | descobr· | saber
carry out: carregar fora | carregam fora | levar fora | carrega fora | carregar para fora = realizar |
    executar | realiz· | execut· | efetu·
work out: malhar | malham | malha | se exercita | exercitar | fazer exercício | fazem exercício = elaborar |
    resolver | calcular | elabor· | resolv· | calcul· | desenvolv·
run out of: correr fora | corre fora | correm fora | corre para fora | correm para fora | correr para fora =
    acabar | esgotar | acab· | esgot· | falt· | sem
fill in: encher | enche | enchem | enchido | encheu = preencher | preench·
hold a meeting: segurar | segura | seguram | segure | agarrar = realizar | fazer | realiz· | faz· | organiz·
    | promov·
strike a balance: greve | golpear | golpe | bater | batem = encontrar o equilíbrio | equilibrar | equilibr·
face a challenge: cara | caras | rosto | rostos | face = enfrentar | enfrent· | encar·
address a problem: endereço | endereços = tratar | resolver | abordar | trat· | resolv· | abord· | atend·
meet a need: encontrar | encontra | encontram | se reúne | reunir-se | conhecer | conhece | conhecem =
    atender | satisfazer | cumprir | atend· | satisf· | cumpr· | supr· | correspond·
meet a requirement: encontrar | encontra | encontram | se reúne com | conhecer | conhece | conhecem =
    atender | cumprir | atend· | satisf· | cumpr· | preench· | reún· | reun·
meet people: cumprem os clientes | cumpre os clientes | satisfazem os clientes | cumprir os clientes |
    cumpre o público | cumprem o público = encontrar | conhecer | atender
miss a deadline: saudade | saudades | senhorita | sente falta | sentem falta | sentir falta = perder | perd·
    | descumpr· | ultrapass·
run a business: corre | correm | correr | correndo | correu = dirigir | administrar | gerir | dirig· |
    administr· | ger· | conduz· | operar | toc·
keep running: correndo | corre | correm = em funcionamento | funcionar | funcion· | andamento
close a deal: perto | próximo | próximos | próxima = fechar | fech· | conclu· | encerr·
sign a contract: sinal | sinais | signo | signos = assinar | assin· | firm·
save time: salva | salvam | salvar | salvou | salve | salvem | guarda tempo | guardar tempo | guardam tempo
    = economizar | poupar | econom· | poup·
share information: ações = compartilhar | partilhar | compartilh· | partilh·
foster: criação adotiva | adotivo | adotiva | adotivos = promover | estimular | promov· | estimul· | foment·
    | incentiv·
drive growth: dirige | dirigem | dirigir | pilota | pilotam = impulsionar | promover | impulsion· | promov·
    | estimul· | orient· | conduz·
settle an invoice: assentar | assentam | colonizar | estabelecer-se | estabelece = liquidar | pagar | quitar
    | liquid· | pag· | quit· | resolv·
at the front of the building: em frente ao prédio | em frente ao edifício | em frente da loja | em frente à
    loja | diante do prédio = na parte da frente | parte da frente | parte frontal
at the back of the building: atrás do prédio | atrás do edifício | atrás da loja = na parte de trás | nos
    fundos | parte de trás | fundos
behind the scenes: atrás das cenas | por trás das cenas | atrás da cena = nos bastidores | bastidores
backbone: osso das costas | osso traseiro | osso de trás = espinha dorsal | coluna vertebral
front line: linha frontal | linha dianteira = linha de frente
end-to-end: final a final | final ao final | fim ao fim = de ponta a ponta | ponta a ponta | completo
customer journey: viagem do cliente | viagens do cliente | viagem do comprador = jornada do cliente |
    jornada
seamless: sem costura | sem costuras | sem emenda | sem emendas = sem interrupções | fluido | perfeito |
    fluid· | perfeit· | integrad· | contínu·
touchpoint: ponto de toque | pontos de toque | ponto tátil = ponto de contato | contato
in touch: em toque | em tato = em contato | contat· | contact·
track record: registro de pista | recorde de pista | registro de trilha | recorde de trilha | registro da
    pista = histórico | experiência | históric· | trajetór·
keep track: manter pista | manter a pista | manter a trilha | manter trilha | mantém a pista | manter faixa
    = acompanhar | controlar | acompanh· | control·
paperwork: trabalho de papel | trabalho em papel | trabalhos de papel | trabalho de papéis = papelada |
    burocracia | documentação
break even: quebrar mesmo | quebra mesmo | quebrar par | quebrar igual | quebra uniforme = ponto de
    equilíbrio | empatar
milestone: pedra de milha | pedras de milha | pedra miliar = marco | marcos
deadline: linha morta | linha da morte | linhas mortas = prazo | prazos
cutting-edge: borda de corte | aresta de corte | borda cortante | fio cortante | gume = de ponta | de
    vanguarda | ponta | vanguarda
extra mile: milha extra | milha a mais | milha adicional = um passo além | além do esperado | além
off the shelf: fora da prateleira | da estante | fora da estante = pronto para uso | padrão | pront·
hands-on: mãos em | mãos sobre = prático | prátic·
customer-facing: enfrenta· | encara· = de atendimento ao cliente | em contato com o cliente | voltad·
in-house: em casa | na casa = interno | próprio | intern· | própri·
toll-free: livre de pedágio | livre de portagem | sem pedágio = gratuito | ligação gratuita | gratuit·
white paper: papel branco | papéis brancos = relatório | documento técnico | white paper | relatóri· | livro
    branco
hard copy: cópia dura | cópias duras = cópia impressa | em papel | impress· | papel
hand in hand: mão em mão | mão na mão = de mãos dadas | lado a lado
big picture: imagem grande | foto grande | quadro grande | figura grande = visão geral | panorama | conjunto
    | todo
at a glance: em um olhar | num olhar | a um olhar = num relance | visão geral | relance | resumo
around the clock: ao redor do relógio | em torno do relógio | em volta do relógio = 24 horas por dia | dia e
    noite
from scratch: do arranhão | de arranhão | a partir do arranhão | desde o arranhão = do zero | zero
low-hanging fruit: fruta pendurada | frutas penduradas | fruto baixo | fruta baixa | frutas baixas | frutos
    baixos = o mais fácil | ganhos fáceis
goes live: vai ao vivo | ir ao vivo | vão ao vivo | vai viver | entra ao vivo = entrar em operação | entrar
    no ar | operaç· | no ar | produção
in the long run: longa corrida | corrida longa | longo correr = a longo prazo | longo prazo
in the loop: no loop | no laço | na volta = informado | a par | informad·
day off: dia desligado | dia fora | dias fora | dias desligados = dia de folga | folga | folgas
time off: tempo desligado | tempo fora = folga | férias | licença | folga· | livre
at stake: na estaca | em estaca = em jogo
red tape: fita vermelha | fitas vermelhas = burocracia | burocr·
rush hour: hora da pressa | hora de pressa | horas de pressa | hora apressada = hora do rush | horário de
    pico | pico
draw up: desenh· = redigir | elaborar | redig· | elabor· | prepar·
draw a conclusion: desenh· = tirar | extrair | tir· | extra·
suit a need: terno | ternos = adequar-se | atender | adequ· | atend· | adapt·
kick-off: chutar | chute | chuta = início | começo | inic·
touch base: tocar base | tocar na base | toca base = entrar em contato | contat·
ask a question: pedir uma pergunta | pede uma pergunta | pedem perguntas | pedir perguntas | perguntar uma
    pergunta | perguntam uma pergunta = fazer uma pergunta | perguntar
stem from: caule | caules = provir de | decorrer de | prov· | decorr· | vem | vêm
"""
