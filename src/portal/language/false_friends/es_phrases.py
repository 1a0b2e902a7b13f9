"""Spanish words for English phrases: wrong ones and right."""

TABLE = """
make a decision: hacer decisiones | hacen decisiones | hacer una decisión | hace decisiones | hacer la
    decisión | haciendo decisiones | hac· mejores decisiones | hac· buenas decisiones | hagan decisiones =
    tomar decisiones | tom· | decid·
make a mistake: hacer un error | hacer errores | hacen errores | hace errores | hizo un error = cometer un
    error | comet· | equivoc·
make sense: hace sentido | hacer sentido | hacen sentido = tener sentido | tiene sentido | sentido tiene
make sure: hacer seguro | haga seguro | hace seguro | hacer segura = asegurarse | asegur· | cerciór· |
    comprueb·
take place: toma lugar | toman lugar | tomar lugar | tomó lugar | tomaron lugar = tener lugar | celebrarse |
    tien· lugar | celebr·
take care of: toma cuidado | toman cuidado | tomar cuidado | tomó cuidado = ocuparse de | encargarse de |
    ocup· | encarg· | cuid·
take advantage: tomar ventaja | toma ventaja | toman ventaja | tomando ventaja | tome ventaja = aprovechar |
    aprovech·
pay attention: pagar atención | paga atención | pagan atención | pague atención | pagar … atención = prestar
    atención | prest·
look forward: mirar adelante | miramos adelante | mirar hacia adelante | miramos hacia adelante | mira hacia
    adelante = esperar con interés | esper·
look after: mira después | miran después | mirar después | mirar tras | busca después | miran tras = cuidar
    | atender | cuid· | atend· | atiend· | ocup·
find out: encontrar fuera | encuentra fuera | encuentran fuera | encontrar afuera = averiguar | descubrir |
    averigu· | descub·
carry out: llevar fuera | llevan fuera | lleva fuera | cargar fuera | llevar afuera = llevar a cabo |
    realizar | efectuar
work out: ejercita· | hace ejercicio | hacen ejercicio | hacer ejercicio | entren· = elaborar | resolver |
    calcular | elabor· | resuelv· | resolv· | calcul· | desarroll· | dise·
run out of: corre fuera | corren fuera | correr fuera | corre sin | correr afuera = agotarse | quedarse sin
    | agot· | qued· | acab·
hold a meeting: sujetar | sujetan | sujeta | agarrar | agarran | aguantan | aguantar = celebrar | mantener |
    celebr· | organiz· | realiz·
strike a balance: huelga | huelgas | golpe | golpear | golpea = encontrar el equilibrio | lograr |
    equilibri·
raise a question: criar | cría | crían | criando = plantear | plante· | suscit· | gener· | aument· |
    sensibil·
face a challenge: cara | caras | rostro | rostros = afrontar | enfrentarse a | afront· | enfrent·
address a problem: dirección | direcciones = abordar | atender | resolver | abord· | atend· | resolv· |
    resuelv· | tratar
meet a need: reunirse | reunir | reúne | reúnen | se reúnen | encontrarse | encuentra | encuentran | conocer
    | conoce | conocen = satisfacer | cumplir | cubrir | satis· | cumpl· | cubr· | atend· | atiend· |
    respond· | alcanz·
meet a requirement: reunirse | se reúne | se reúnen | encontrarse | se encuentra con | conoce los | conocen
    los = cumplir | cumpl· | satis· | reún· | reun·
meet people: satisfac· | cumpl· | reúne los clientes = encontrarse con | conocer | reun· | encontr· |
    encuentr· | conoc· | trat· | reún·
miss a deadline: extraña | extrañan | extrañar | señorita | echar de menos | echan de menos = perder |
    incumplir | perd· | pierd· | incumpl·
run a business: corre | corren | correr | corriendo | corrió = dirigir | gestionar | llevar | dirig· |
    gestion· | llev· | administr· | operar
keep running: corriendo | corre | corren = en marcha | funcionando | funcion· | marcha
close a deal: cerca | cercano | cercanos | cercana | cercanas = cerrar | cierr· | cerr· | conclu·
sign a contract: signo | signos | señal | señales = firmar | firm· | suscri·
save time: salva | salvan | salvar | salve | salven | salvando | guarda tiempo | guardar tiempo | guardan
    tiempo | guarda dinero | guardar dinero = ahorrar | ahorr·
share information: acciones | accion = compartir | compart·
foster: adoptar | adopta | adoptan | adoptivo | adoptiva = fomentar | promover | foment· | promov· |
    promuev· | impuls·
drive growth: conduce | conducir | conducen | maneja | manejan | manejar = impulsar | impuls· | promov· |
    promuev· | estimul·
settle an invoice: asentar | asienta | asientan | colonizar | establecerse = liquidar | pagar | saldar |
    resolver | liquid· | pag· | sald· | resolv· | resuelv·
at the front of the building: frente al edificio | delante del edificio | frente a la tienda | delante de la
    tienda | enfrente del edificio = en la parte delantera | parte delantera | parte frontal | parte de
    delante
at the back of the building: detrás del edificio | atrás del edificio | detrás de la tienda = en la parte
    trasera | parte trasera | parte posterior | fondo
behind the scenes: detrás de las escenas | detrás de la escena | tras las escenas = entre bastidores | entre
    bambalinas | tras bambalinas
backbone: hueso de la espalda | hueso trasero | hueso posterior = columna vertebral | espina dorsal | pilar
front line: línea frontal | línea delantera | línea del frente = primera línea
end-to-end: fin a fin | final a final | fin al fin | final al final = de extremo a extremo | de principio a
    fin | integral
customer journey: jornada del cliente | jornadas del cliente | jornada del comprador = recorrido del cliente
    | experiencia del cliente | recorrido | viaje
seamless: sin costura | sin costuras = sin fisuras | sin interrupciones | fluido | fluid· | perfect· |
    continu·
leverage: apalanc· | palanca | palancas = aprovechar | utilizar | aprovech· | utiliz· | explot· | us·
touchpoint: punto de toque | puntos de toque | punto táctil | puntos táctiles = punto de contacto | contacto
in touch: en toque | en tacto = en contacto | contact·
track record: registro de pista | récord de pista | registro de pistas | disco de pista = trayectoria |
    historial | trayectoria· | experiencia
keep track: mantener pista | mantener la pista | mantienen la pista | guardar la pista | mantiene la pista =
    hacer un seguimiento | llevar la cuenta | seguimiento | control
paperwork: trabajo de papel | trabajos de papel | trabajo en papel | obra de papel = papeleo | trámites |
    documentación
break even: romper incluso | quiebre incluso | romper par | romper igual = punto de equilibrio | cubrir
    gastos | umbral de rentabilidad
milestone: piedra de milla | piedras de milla | piedra miliar = hito | hito·
deadline: línea muerta | línea de muerte | líneas muertas | línea de la muerte = plazo | fecha límite |
    plazo·
cutting-edge: borde cortante | filo cortante | borde de corte | bordes cortantes = de vanguardia | de última
    generación | puntero
state of the art: estado del arte = de última generación | de vanguardia | generación | vanguardia | puntero
extra mile: milla extra | milla adicional | kilómetro extra | milla de más = esforzarse más | más allá de lo
    esperado | esfuerzo
off the shelf: fuera del estante | fuera de la estantería | del estante | de la repisa = estándar |
    comercial | listo para usar
hands-on: manos en | manos sobre = práctico | práctic·
customer-facing: enfrenta· | enfrentando | encarando | encarad· = de cara al cliente | en contacto con el
    cliente | atención
in-house: en casa | en la casa = interno | propio | intern· | propi·
toll-free: libre de peaje | sin peaje = gratuito | número gratuito | gratuit·
white paper: papel blanco | papeles blancos = libro blanco | informe | informe· | documento·
hard copy: copia dura | copias duras = copia impresa | en papel | impres· | papel
hand in hand: mano en mano = de la mano
big picture: imagen grande | foto grande | cuadro grande | gran cuadro = visión de conjunto | panorama
    general | conjunto | panorama
at a glance: a una mirada | en una mirada | a un vistazo | a una ojeada = de un vistazo | vistazo
around the clock: alrededor del reloj | en torno al reloj = las 24 horas | día y noche
from scratch: desde el rasguño | desde rasguño | desde el arañazo | de rasguño = desde cero | de cero
low-hanging fruit: fruta que cuelga | fruta colgante | frutas colgantes | fruta que cuelga | fruto bajo |
    frutas bajas = lo más fácil | logros fáciles
goes live: va en vivo | ir en vivo | vaya en vivo | va vivo | ir vivo = entrar en funcionamiento | ponerse
    en marcha | funcionamiento | marcha
in the long run: larga carrera | carrera larga | largo correr = a la larga | a largo plazo
in the loop: bucle | lazo = al tanto | informado | informad·
day off: día apagado | día fuera | días fuera | días apagados = día libre | día de descanso | libre·
time off: tiempo apagado | tiempo fuera = tiempo libre | permiso | vacaciones | permis· | libre·
at stake: en la estaca | en estaca = en juego
red tape: cinta roja | cintas rojas = burocracia | trámites | burocr·
rush hour: hora de prisa | horas de prisa | hora de la prisa | hora apresurada = hora punta | hora pico
draw up: dibuj· = redactar | elaborar | redact· | elabor· | prepar·
draw a conclusion: dibuj· = extraer | sacar | extra· | sac·
file a complaint: archiva | archivan | archivar | archive | lima | limar = presentar | present· | interpon·
suit a need: traje | trajes = adaptarse | convenir | adapt· | ajust· | conv·
kick-off: patear | patea | patada | patadas = inicio | arranque | comienzo
touch base: toca base | tocar base | tocar la base | tocan base = ponerse en contacto | contact·
brick-and-mortar: ladrillo | ladrillos = tienda física | físic·
ask a question: pedir una pregunta | pide una pregunta | piden una pregunta | pedir preguntas | piden
    preguntas = hacer una pregunta | preguntar
stem from: tallo | tallos = provenir de | deberse a | prov· | deb·
"""
