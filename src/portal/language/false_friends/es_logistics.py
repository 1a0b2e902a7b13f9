"""Spanish for words of logistics: what is wrong and what is right."""

TABLE = """
freight: espanto | susto | miedo = carga | flete | flet· | mercanc· | transporte
consignment: consigna política | consignas | consignación de culpa = envío | remesa | envío· | remes· |
    partida | consignatari· | destinatari·
dispatch (goods): telegrama | despecho | matar = expedición | despacho | expedi· | despach· | enví· | salid·
delivery note: nota de parto | deslizamiento | resbalón de embalaje | resbalón = albarán | nota de entrega |
    albar· | nota | lista | remito·
tracking number: número de rastro | número de pista | número de vía | pista | pistas | vías = número de
    seguimiento | seguimiento | segui· | rastre· | localiz·
fleet (vehicles): armada | flota naval | marina = flota | parque de vehículos | flota· | parque
truck driver: controlador de | controladores de | impulsor· = camionero | conductor | conductor· | camioner·
    | repartidor· | chófer· | carretiller·
forklift: tenedor | elevador de tenedor | ascensor de tenedor | horquilla de levant· = carretilla elevadora
    | montacargas | carretill·
carrier (goods): portador | portadores | portaaviones = transportista | transport· | mensajer·
customs clearance: costumbre | costumbres | hábitos = despacho de aduanas | aduana | aduan·
shipping (post): barco | barcos | buque· | navi· = envío | enviar | enví· | expedi·
haulage: arrastre | remolque | tirador = transporte por carretera | transportista | transport·
load (truck): carga eléctrica | bajar de internet | subir al servidor = carga | cargar | carg·
trailer (truck): tráiler de película | avance de | avance = remolque | semirremolque | remolque· |
    semirremolque·
last mile: última milla náutica | milla final de = última milla | último kilómetro
handling (goods): manijas | cargo de manija | manejabilidad | mango = manipulación | manipul· | gesti· |
    tramit· | manej·
bill of lading: proyecto de ley | factura de carga | factura de embarque | cuenta de carga | billete de
    carga = conocimiento de embarque | carta de porte | conocimiento· | porte | guía
sorting centre: centro de tipo | centro de suerte | centro clasificado = centro de clasificación | centro de
    distribución | clasific· | distribu·
peak season: temporada pico alta de | cima | cumbre | picacho = temporada alta | hora punta | alta | punta |
    pico
"""
