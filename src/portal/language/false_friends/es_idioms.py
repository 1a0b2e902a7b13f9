"""Spanish for idioms: what is wrong and what is right."""

TABLE = """
come rain or shine: lluvia o brillo | lluvia o brille | lluvia o brillar = pase lo que pase
piece of cake: pedazo de pastel | trozo de pastel | pieza de pastel | pedazo de torta = pan comido
an arm and a leg: un brazo y una pierna = un ojo de la cara
cut corners: corta esquinas | cortan esquinas | cortar esquinas | cortar las esquinas | cortan las esquinas =
    escatimar
bottom line: línea de fondo | línea inferior | línea del fondo | línea de abajo = resultado final | en
    definitiva
game changer: cambiador de juego | cambiador del juego | cambiadores de juego = revolución
ahead of the curve: delante de la curva | adelante de la curva | por delante de la curva = a la vanguardia
hit the ground running: suelo corriendo | tierra corriendo = empezar con buen pie
get the ball rolling: pelota rodando | rodar la pelota | rodar el balón = poner en marcha
by heart: por corazón | con el corazón = de memoria
on the fly: en la mosca | sobre la mosca = sobre la marcha
keep up with: mantener arriba | mantiene arriba | mantenerse arriba = seguir el ritmo
look up: mira hacia arriba | miran hacia arriba | mirar hacia arriba | mirar arriba = buscar | consultar
figure out: figura fuera | figuran fuera | figurar fuera | figurar = averiguar | entender
stick to: pega a | pegan a | pegarse a | se pegan a | se pega a = ceñirse a | cumplir
a great deal: gran trato | buen trato | un gran acuerdo = mucho
no matter: ninguna materia | no materia | sin materia = sin importar | da igual
no longer: no más largo | no más tiempo | no más largos = ya no
used to (in the past): usado para | usada para | usados para | usaba para | usaban para = solía | solían |
    antes
of course: de curso | del curso | de carrera = por supuesto
brainstorm: tormenta de cerebros | tormenta de cerebro | tormenta cerebral = lluvia de ideas
headhunter: cazador de cabezas | cazadores de cabezas = cazatalentos
no-brainer: sin cerebro | no cerebro = decisión obvia
bank holiday: vacaciones bancarias | vacaciones del banco = día festivo
claim that: reclama que | reclaman que | reclama ser | reclaman ser = afirmar | asegurar
argue that: discute que | discuten que | pelea que = sostener | argumentar
"""
