"""Spanish for words of the trades: what is wrong and what is right."""

TABLE = """
round (of a courier): redondo | redonda | redondos = ruta | rutas | ronda | reparto· | recorrido·
leaflet (paper): hojita de árbol | hojas de árbol = folleto· | prospecto· | octavilla·
guest (of a restaurant): huésped | huéspedes = cliente· | comensal· | invitad·
menu (food): menú desplegable = menú | carta
season (add spices): temporada | estación = sazon· | aliñ· | condiment·
batch (of goods): hornada de números | pandilla = lote | lotes | partida· | hornada· | tanda·
shelf life [again]: vida de estante | vida del estante | mejor antes fecha = caduc· | vida útil | consum·
    | conserv·
term (school): término | términos = trimestre· | semestre· | curso | período· | periodo·
subject (school): sujeto | sujetos | súbdito· = asignatura· | materia·
mark (school): marca | marcas | mancha· = nota· | calificacion·
head teacher: profesor de cabeza | cabeza | maestro de cabeza = director· | direct·
classroom: cuarto de clase | habitación de clase = aula· | clase· | salon·
library (software): librería pública = biblioteca· | librería·
bug (software) [again]: bicho | bichos | insecto | insectos | chinche· = error· | fallo· | bug | bugs |
    incidencia·
release (software): liberación | soltar | suelta | liberar = lanz· | versión | versiones | public· |
    entrega·
driver (software): conductor | conductores | chófer = controlador· | driver·
crash (software): choque | choca | chocan | accidente | estrella | estrellan = bloque· | fall· | ca· |
    colg· | error· | colaps·
feature (of software): rasgo facial | facción | facciones | largometraje· = función | funciones |
    característica· | funcionalidad· | prestacion· | novedad·
store (keep data): tienda | tiendas = almacen· | guard· | conserv· | archiv·
trip (journey): tropiezo· | tropez· | viaje psicodélico = viaje· | excursion· | trayecto· | ida ·
aisle seat: silla de ventana | asiento de isla | isla = asiento | pasillo | ventanilla | plaza
stopover: parada sobre | capa = escala· | parada | conexion·
season (high): sazón alta | sazón | condimento = temporada·
fare (price): feria | ferias | comida = tarifa· | precio· | pasaje· | billete·
sick note: nota enferma | nota musical = baja | certificado | justificante | parte
interview (job): entrevistas de prensa | intervención = entrevist·
raise (pay): levantamiento | elevación | levantar = aument· | subida· | increment· | mejora
spring cleaning: muelle | resorte = primavera | limpieza
last (continue): último | última | últimos | últimas = dur· | tard· | llev· | prolong·
present (gift): presente actual | actualidad = regal· | obsequi· | presente
light (not heavy): luz | luces | luminos· = liger· | livian·
mean (signify): medios | los medios = signific· | implic· | supon· | quier· | quiere decir | es decir |
    por lo que | así
note (write): billete | billetes | notario = anot· | apunt· | registr· | not·
stage (of a process): escenario | escenarios | tarima = etapa· | fase· | paso· | nivel·
mail (post): malla | macho | armadura = corre· | carta· | post·
scale (weighing): escala | escalas | escama· = báscula· | balanza· | pesa·
ground floor: suelo molido | piso molido | tierra = planta baja | bajo | primer piso | bajos
pick (goods): recoge flores | pico | picos | pica = prepar· | recog· | selec· | reun·
stand (counter at a fair): de pie | soporte = stand | puesto | pabellón | expositor
book (a room): libro | libros = reserv· | pedir | pid·
branch manager: rama | ramas = sucursal· | oficina
current (of today): corriente eléctrica | corrientes de agua = actual· | vigente·
hold (keep): abraz· | agarr· = guard· | mant· | tien· | conserv· | almacen· | dispon·
sheet (of paper, metal): sábana | sábanas = hoja· | ficha· | chapa· | parte·
bank holiday [closed]: vacaciones públicas | vacación pública = festivo· | feriado·
lift (elevator): levantamiento | elevación = ascensor· | elevador·
claim form: reivindicación | reivindicaciones | afirmacion· = siniestro· | reclam· | parte ·
pharmacy (drugstore): tienda de drogas | droguería de pinturas = farmac· | droguería·
adviser (service): delator· | avisador· = asesor· | consejer· | consultor·
spell (word): hechizo | hechizos | embrujo = ortogr· | deletre· | escrib·
"""
