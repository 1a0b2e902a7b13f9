"""Portuguese for words of the car trade: what is wrong and what is right."""

TABLE = """
trade-in: comércio dentro | comércio em = troca | usado | permuta | entrada
test drive: unidade de teste | disco de teste = test drive | teste de direção
showroom: sala de espetáculos | sala do show | quarto de show = showroom | salão | loja | exposi·
used car: carro utilizado | carros utilizados = carro usado | seminov· | usados
body shop: loja de corpo | loja do corpo | trabalho corporal = funilaria | lataria | funil·
spare parts department: departamento de partes | partes sobressalentes | balcão de partes = peças | peça·
workshop (garage): seminário | workshop | workshops = oficina | oficin·
tyre: cansaço | cansa | cansado = pneu | pneu·
recall (car): recordação | lembrança | lembra | lembrar = recall | recolh· | convoc·
"""
