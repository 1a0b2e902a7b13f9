"""Spanish for words of gas, water and electricity: what is wrong and what is right."""

TABLE = """
meter (gas, electricity): metro | metros = contador | medidor | contador· | medidor·
meter reading: lectura de libros | lector de libros | lectura del metro | lecturas de metros = lectura del
    contador | lectura | lector
outage: ultraje | indignación | salida = corte | apagón | cort· | apag· | interrup· | avería·
power (electricity): línea de poder | líneas de poder | planta de poder | plantas de poder | corte de poder
    | cortes de poder | suministro de poder | red de poder | compañía de poder | estación de poder =
    electricidad | energía | eléctric· | electri· | energ· | luz | corriente
grid (electricity): rejilla | parrilla | cuadrícula | reja = red | red eléctrica | redes
water main: principal | principales | costurer· | pipa = tubería | red de agua | tuberí· | red | conducci· |
    alcantarill· | cañer·
supply (utility): oferta | ofertas | víveres | útiles = suministro | abastecimiento | suministr· | abastec·
    | comercializad·
connection (utility): parentesco | enchufe | trasbordo | relación = acometida | conexión | acometid· |
    conexi· | alta
tariff (utility): arancel | aranceles = tarifa | tarif·
engineer (technician): técnico de campo de cultivo | ingeniero del campo | campesin· = técnico | técnico de
    campo | técnic· | campo
standing charge: carga de pie | cargo parado | carga permanente | cargas = cuota fija | término fijo | fij·
    | cuota | cargo
disconnect (a customer): cortar fuera | corta fuera | desunión = corte del suministro | desconexión | cort·
    | desconex· | desconect·
leak: puerro | puerros | filtración a la prensa = fuga | escape | fuga· | escap· | pérdid· | filtrac·
arrears: retraso mental | traseros | atrás = atrasos | pagos atrasados | atras· | mora | moros· | impag·
prepaid meter: paga como vas | pagar según vas | paga mientras vas = prepago | prepag· | anticip·
"""
