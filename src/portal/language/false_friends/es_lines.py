"""Spanish for words of the trades: what is wrong and what is right."""

TABLE = """
key (of a lock): claves | clave | teclas | tecla | códigos = llave | llaves | llavero | tarjeta·
case (of a lawyer): estuche | estuches | maletín | maletines | carcasa | carcasas | funda | fundas | cajas
    = caso | casos | asunto | asuntos | pleito· | causa | causas | expediente·
run (programmes, campaigns): correr | corren | corre | corriendo | corrida | corridas = dirigir | gestion·
    | llev· | organiz· | ejecut· | realiz· | impart·
target (shared goal): blanco | blancos | diana | dianas = objetivo | objetivos | meta | metas
close sales: rebajas | saldos | liquidación | liquidaciones | remates = venta | ventas | acuerdo· |
    operacion· | trato·
wholesaler: minorista | minoristas | detallista | detallistas | tendero | tenderos = mayorista |
    mayoristas | distribuidor·
retailer: mayorista | mayoristas | distribuidor al por mayor = minorista | minoristas | tienda· |
    comercio· | detallista·
charge (a customer): carga | cargan | cargamos | acusa | acusan | acusado | acusados = cobr· | cargo |
    factur· | tarifa·
bill (invoice): proyecto de ley | billete | billetes | pico | proyectos de ley = factura | facturas |
    cuenta | recibo·
chair (lead): silla | sillas | sillón = presid· | dirig·
spring (season): muelle | muelles | resorte | resortes | manantial | fuente = primavera
fall (autumn): caída | caídas = otoño
match (agree): partido | partidos | cerilla | cerillas | fósforo | fósforos = coincid· | cotej· |
    concuerd· | correspond· | cuadr· | concili· | compar·
train (people): tren | trenes | trenza· = form· | capacit· | entren· | instru· | adiestr·
plant (factory) [more]: vegetal | vegetales | mata | flora = planta | fábrica | central
crane (machine): grulla | grullas | grifo = grúa | grúas
drill (machine): simulacro | simulacros | ejercicio = taladr· | perfor· | broca
nail (carpentry): uña | uñas = clavo | clavos | clav·
chest (furniture): pecho | tórax | cofre = cómoda | cajonera | cómodas
table (furniture): tabla | tablas | cuadro = mesa | mesas | mesita
finish (surface): fin | final | meta = acabado | acabados
upholstery: tapicería de pared | empapelado = tapic· | tapiz·
boot (of a car): bota | botas = maletero | cajuela | portaequipaje·
exhaust: exhausto | agotado | agotada | cansado = escape
gear (car): equipo | ropa | engranaje de ropa = cambio· | marcha· | caja | engranaj· | transmisión
service (of a car): misa | servicio militar | oficio religioso = revisión | servicio | mantenimiento
dealer (cars): traficante | traficantes | crupier | repartidor de cartas = concesionari· | vendedor·
lane (traffic): callejón | camino rural = carril | carriles
flat (apartment): plano | plana | llano | planos | llana | llanos = piso | pisos | apartamento· |
    departamento· | vivienda·
deposit (for a flat): almacén | yacimiento = fianza | depósito
square metre: metros de plaza | plaza | plazas = cuadrad· | m²
power cut (electricity): poder | poderes | corte de poder = luz | eléctric· | apag· | energía | corriente
    | suministro
power station: poder | poderes = eléctric· | energía | corriente | alta tensión | alimentación | central
bulb: bulbo | bulbos = bombilla· | foco· | lámpara· | bombillo·
tap (water): golpecito | toque | toca | palmadita = grifo | grifos | llave
ward round: ronda de barrio | redondo | custodia = ronda | visita | pase
treat (patients): invita | invitan | golosina | trato | tratos | convida = trat· | atend· | atiend·
practice nurse: práctica | prácticas | entrenamiento = consulta | consultorio | clínica | centro
drug (medicine): droga | drogas = medicamento· | fármaco· | medicin·
stroke: golpe | brazada | caricia | trazo = ictus | derrame | apoplej· | accidente cerebro·
cast (plaster): elenco | reparto = yeso | escayola
premium (sum) [again]: premio | premios | premium = prima | primas | cuota·
cover (of insurance) [again]: tapa | tapas | portada | cubierta de libro | manta = cobertura· | cubr· |
    cubiert· | ampar·
write-off (car): escrito fuera | anotado | anotada = siniestro total | pérdida total | baja
third party (insurance): tercera fiesta | terceras fiestas | tercer partido | terceros partidos = tercero
    | terceros
parcel (post): parcela | parcelas | terreno = paquete | paquetes | envío· | bulto·
label (on parcels): sello discográfico | discográfica = etiqueta· | rótulo·
stamp (post): estampa | estampas | pisotón = sello | sellos | timbre· | estampilla·
van (vehicle): vanguardia | vagón | vagones | vano = furgoneta· | camioneta· | furgon·
"""
