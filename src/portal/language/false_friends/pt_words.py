"""Portuguese words for English words that sound alike or have several senses: wrong ones and right."""

TABLE = """
actual: atual | atuais | actual | actuais = real | efetivo | reais | verdade· | exat· | efetiv·
actually: atualmente | actualmente = na verdade | de fato | realmente | de facto | na realidade |
    efetivamente
eventual: eventual | eventuais = final | definitivo | posterior· | finais | definitiv·
eventually: eventualmente | eventual = finalmente | com o tempo | no final | por fim | acab· | mais cedo ou
    mais tarde | no fim
ultimately: ultimamente = em última análise | no final | por fim | afinal | em última instância | no fim
shortly: curtamente = em breve | logo | pouco depois | pouco
hardly: duramente = quase não | mal | dificilmente | quase | mal | apenas
roughly: grosseiramente | asperamente | rudemente = aproximadamente | cerca de | mais ou menos | por volta |
    uns
smoothly: suavemente = sem problemas | de forma fluida | bem | fluid· | tranquil· | harm·
comprehensive: compreensiv· = abrangente | completo | amplo | abrangent· | complet· | ampl· | extens·
confident: confidente | confidentes | confidência | confidências = confiante | seguro | confianç· |
    confiant· | segur·
custom: costume | costumes = personalizado | sob medida | próprio | personaliz· | própri· | específic·
customer: costume | costumes | freguesia = cliente | client· | consumidor·
department: apartamento | apartamentos = departamento | departament· | setor·
guest: hóspede | hóspedes = cliente | convidado | client· | convidad· | comensa·
waiter: servidor | servidores | camareiro | camareiros = garçom | garçom | garçon· | garçonete·
corridor: corretor | corretores = corredor | corredor·
image: foto | fotos | fotografia | fotografias = imagem | imagens
sensible: sensível | sensíveis = sensato | razoável | sensat· | razoáve· | prudent· | adequad·
pretend: pretend· = fingir | fazer de conta | fing· | faz· de conta | simul· | passar por
realise: realiz· = perceber | dar-se conta | perceb· | conta | compreend· | notar | nota· | entend·
resume: resum· = retomar | continuar | retom· | continu· | prossegu· | reinici·
introduce people: introdu· = apresentar | apresent·
compromise: compromisso | compromissos = meio-termo | acordo | concessão | meio termo | acord· | conces· |
    concil· | equilíbrio
exit: êxito | êxitos = saída | sair | saíd· | sai·
library: livraria | livrarias = biblioteca | bibliotec·
assign: assinar | assina | assinam | assinado | assinada | assinou | assinados = atribuir | designar |
    atribu· | design· | alocar
push: puxar | puxa | puxam | puxe | puxou = empurrar | enviar | empurr· | envi· | pression· | impuls·
pull: pular | pula | pulam | pulou = puxar | obter | pux· | obt· | extra· | tir· | baix·
lunch: lanche | lanches = almoço | almoç·
sort: sorte | sortes = tipo | ordenar | tip· | orden· | classific· | espécie
intend: entender | entende | entendem | entendeu = pretender | tencionar | pretend· | tencion· | destin· |
    intenç·
expert: esperto | espertos | esperta | espertas = especialista | perito | especialist· | perit· | expert·
hazard: azar | azares = perigo | risco | perig· | risc·
requirement: requerimento | requerimentos = requisito | exigência | requisit· | exigên· | necessidad·
appointment: apontamento | apontamentos = compromisso | consulta | nomeação | agendament· | marcaç· |
    horário· | nomeaç·
book an appointment: nomeação | nomeações = marcar um horário | agendar | agend· | marc· | horário· |
    consulta
stranger: estrangeir· = desconhecido | estranho | desconhecid· | estranh·
advise: avisar | avisa | avisam | avisou | aviso | avisos = aconselhar | conselho | orientar | consel· |
    aconselh· | orient· | recomend· | assessor·
notice: notícia | notícias = aviso | notificação | aviso· | notific· | anúncio· | perceb· | not·
deceive: decepcion· | decepç· = enganar | engano | engan· | ilud·
embarrass: embaraçada | grávida = constranger | constrang· | vergonh·
ingenious: ingênuo | ingênua | ingênuos | ingênuas | ingénuo | ingénua = engenhoso | engenhos· | criativ·
large: largo | larga | largos | largas = grande | amplo | grande· | ampl· | extens· | mai·
pace: paz = ritmo | ritm· | velocidade | passo
attachment: apego | apegos = anexo | anex·
lecture: leitura | leituras = palestra | aula | palestr· | aula· | conferência·
magazine: armazém | armazéns = revista | revist· ; unless warehouse+
fabric: fábrica | fábricas = tecido | malha | tecid· | malha·
vacancy: vagância | férias | vacância = vaga | vaga· | cargo·
quit: quitar | quita | quitou | quitam = sair | deixar | sai· | deix· | pedir demissão | demit· | encerr·
proper: propriamente = corretamente | adequadamente | devidamente | corret· | adequad· | devid·
overlook: supervision· | olhar por cima | olham por cima | olha por cima = deixar passar | ignorar | ignor·
    | despercebid· | esquec· | negligenci·
retire: retirado | retirada | retirados | retiram | retira | reforma da empresa = aposentar-se |
    aposentadoria | aposent· | reform· ; unless option+ | version+ | feature+ | file+ | item+ | key+ |
    product+
record (verb): recordar | recorda | recordam | recordou | recordado | recordados | recordadas = registrar |
    gravar | registr· | grav· | anot·
prejudice: prejuízo | prejuízos = preconceito | preconceit·
procure: procura | procurar | procuram | procuramento | procuração = compras | aquisição | adquir· | compr·
    | aquisiç· | suprimento·
stationery: estacionári· = papelaria | material de escritório
kind (sort): gentil | gentis | bondoso | bondosos = tipo | espécie | tip· | espéc·
right (suitable): pessoa direita | pessoas direitas | tempo direito | momento direito | lugar direito |
    mensagem direita | grupo direito | cliente direito | ferramenta direita | produto direito | preço
    direito | equipe direita = certo | adequado | correto
left (verb): esquerda | esquerdo | esquerdas = deixar | sair | deix· | sai· | fic· | rest· | abandon·
fall: outono | outonos = cair | diminuir | ca· | diminu· | reduz· | baix·
tie: gravata | gravatas = laços | vínculos | laço | víncul· | relaç·
bear in mind: urso | ursos = ter em mente | lembrar | levar em conta
bug: bicho | bichos | inseto | insetos = erro | falha | err· | falh· | bug | bugs
cookie: biscoito | biscoitos = cookie | cookies
pool: piscina | piscinas = grupo | conjunto | reserva
spot (verb): mancha | manchas | manchar = detectar | identificar | perceber | detect· | identific· | perceb·
tailored: alfaiate | alfaiates | alfaiataria = sob medida | personalizado | personaliz· | adaptad·
environment: meio ambiente | meio-ambiente = ambiente de trabalho | ambiente
about (number): sobre # | acerca de # = cerca de | aproximadamente | por volta de | uns | em torno
proportion: um lote | um lote de = muito | muitos | muit· | bastante·
instance: por instância | para instância = por exemplo
disposal: eliminação | descarte = à sua disposição | disposição
in charge: em carga | em cobrança = responsável | encarregado | responsáve· | encarreg· | a cargo
free (no cost): livre | livres = gratuito | grátis | gratuit· | gratis
free of charge: livre de carga | livre de cobrança | livre de cobranças | livre de carregamento = gratuito |
    grátis | gratuit· | sem custo
so far: tão longe = até agora | até o momento | até aqui | até ao momento
as well as: tão bem como | tão bem quanto = bem como | assim como | além de | além
by the way: pelo caminho = aliás | a propósito | por falar nisso
on the other hand: na outra mão | por outra mão = por outro lado | já
in turn: em turno = por sua vez
in a nutshell: casca de noz | casca de uma noz = em resumo | em poucas palavras | resum·
rule of thumb: regra do polegar | regra de polegar | regras do polegar = regra geral | regra prática
up to date: até a data | até à data | até data = atualizado | em dia | atualiz·
on time: no tempo | sobre o tempo | em cima do tempo = no prazo | pontualmente | pontual· | a tempo | prazo
    | na hora
word of mouth: palavra de boca | palavra da boca = boca a boca
characteristics: função | funções | personagens = características | característic· | traço·
functions: característica | características = funções | função
advantage: desvantagem | desvantagens = vantagem | benefício | benefíci·
advertise: adverte | advertem | advertir | advertência | advertências = anunciar | publicidade | anunci· |
    public· | propaganda· | divulg·
argument (quarrel): argumento | argumentos = discussão | discuss· | briga·
parents: parentes = pais | pai | mãe
sympathetic: simpátic· | simpatia = compreensivo | solidário | compreens· | solidári· | empát·
office (place): ofício | ofícios = escritório | escritóri· | office | gabinet· | sala·
current (present): corrente | correntes = atual | atua· | vigente· | present· | em curso
sound (solid): som | sons | sonoro | sonora = sólido | sensato | sólid· | sens· | bo·
novel (new): romance | romances | novela | novelas = novo | inovador | nov· | inova·
commodity: comodidade | comodidades = mercadoria | matéria-prima | commodit· | mercador· | produto·
delight: delito | delitos = encantar | encant· | agrad· | satisf·
subject (of a message): sujeito | sujeitos = assunto | assunto·
field (of a form): fazenda | roça = campo | camp·
safe (secure): cofre | cofres = seguro | segur· | salv·
well (good): poço | poços = bem | bo·
people: povo | povos = pessoas | gente | pesso· | funcionári· | quem
times (occasions): tempos = vezes | vez
"""
