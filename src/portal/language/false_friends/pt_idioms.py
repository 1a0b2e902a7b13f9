"""Portuguese for idioms: what is wrong and what is right."""

TABLE = """
come rain or shine: chuva ou brilho | chova ou brilhe | chuva ou brilhe = faça chuva ou faça sol
piece of cake: pedaço de bolo | fatia de bolo = moleza
an arm and a leg: um braço e uma perna = os olhos da cara
cut corners: corta cantos | cortam cantos | cortar cantos | cortar os cantos | cortar esquinas = fazer de
    qualquer jeito
bottom line: linha de fundo | linha inferior | linha do fundo | linha de baixo = resultado final
game changer: mudador de jogo | trocador de jogo | cambiador de jogo = divisor de águas
ahead of the curve: à frente da curva | adiante da curva = na vanguarda
hit the ground running: chão correndo | solo correndo = começar com tudo
get the ball rolling: bola rolando | rolar a bola = dar o pontapé inicial
by heart: por coração | pelo coração = de cor
on the fly: na mosca | sobre a mosca = na hora
keep up with: manter acima | manter para cima | mantém acima = acompanhar
look up: olha para cima | olham para cima | olhar para cima = procurar | consultar
figure out: figura fora | figurar fora | figurar = descobrir | entender
stick to: colar a | cola a | grudar | gruda | grudam = ater-se a | cumprir
a great deal: grande acordo | bom acordo | grande negócio | bom negócio = muito
no matter: nenhuma matéria | não matéria | sem matéria = não importa
no longer: não mais longo | não mais tempo | não mais longos = já não
used to (in the past): usado para | usada para | usados para | usava para | usavam para = costumava | antes
of course: de curso | do curso = claro | naturalmente
brainstorm: tempestade cerebral | tempestade de cérebros = brainstorming
headhunter: caçador de cabeças | caçadores de cabeças = caça-talentos
no-brainer: sem cérebro | não cérebro = decisão óbvia
bank holiday: férias bancárias | férias do banco = feriado
claim that: reclama que | reclamam que | reivindica que | reivindicam que = afirmar | alegar
argue that: discute que | discutem que | briga que = argumentar | defender
"""
