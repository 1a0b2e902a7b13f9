"""Spanish words for English words of business: wrong ones and right."""

TABLE = """
staff: bastón | bastones | pentagrama = personal | plantilla | emplead·
hire: alquil· | arrend· = contratar | contrat· | incorpor· | emple·
fire: dispar· | incendi· | quem· | fuego = despedir | desped· | despid·
job application: aplicación | aplicaciones = solicitud de empleo | candidatura | solicitud· | candidatur·
apply for a job: aplic· = solicitar | presentarse a | solicit· | present· | postul· | opt·
training: tren | trenes = formar | formación | capacitación | form· | capacit· | entren· | adiestr·
leave (absence): salida | salidas | dejar | abandono | hoja | hojas = permiso | vacaciones | baja | licencia
    | permis· | licencia· | ausencia· | vacacion·
holiday (leave): fiesta | fiestas | feriado | feriados | festivos = vacaciones
shift (work): cambio | cambios | desplazamiento | desplazamientos = turno | turnos
labour: parto | partos = mano de obra | trabajo | laboral | labor·
attend: atender | atienden | atiende | atendieron | atendido = asistir | participar | asist· | particip· |
    acud·
onboarding: embarque | a bordo | embarcar = incorporación | acogida | integración | incorpor· | acogid· |
    integra· | onboarding
background (people): fondo | fondos = antecedentes | formación | experiencia | antecedente· | orig· |
    trayectoria
head of: cabeza | cabezas = jefe | director | responsable | jef· | director· | responsable·
headcount: conteo de cabezas | recuento de cabezas | cuenta de cabezas = plantilla | número de empleados
representative: representativo | representativos | representativa | representativas = representante |
    representante·
board: tablero | tabla | pizarra | tablón | placa | tableros = consejo | junta directiva | consej· | junta |
    directiv· | direcci·
body: cuerpo | cuerpos = órgano | organismo | órgan· | organism· | autoridad·
stakeholder: accionista | accionistas = parte interesada | grupo de interés | interesad· | interés
firm (company): firme | firmes = empresa | firma | empres· | firma | firmas | despacho· | compañía· |
    bufete·
parent company: padre | padres | pariente | parientes = empresa matriz | matriz | matrices
party (contract): fiesta | fiestas | partido | partidos = parte | tercero | parte | partes | tercer·
branch (office): rama | ramas = sucursal | filial | delegación | sucursal· | filial· | delegaci· | oficina·
bank: orilla | orillas = banco | banc·
trade union: unión comercial | uniones comerciales | unión de comercio | unión del comercio = sindicato |
    sindica·
trade fair: comercio justo | justo | justa = feria | feria·
leading company: conductora | conductoras | conductor = líder | principal | líder· | principal·
restaurant bill: billete | billetes | proyecto de ley | proyectos de ley = factura | cuenta | factur· |
    cuenta· | cobr·
stock: acciones | acción | bolsa | bolsas | valores bursátiles = existencias | inventario | existencia· |
    inventari· | stock·
order: mandato | mandatos | mandamiento | mandamientos | mando = pedido | pedid· | orden | órdenes | encarg·
delivery: parto | partos | alumbramiento | alumbramientos = entrega | entreg· | reparto· | envío·
supply chain: cadena de oferta | cadenas de oferta | cadena de tiendas = cadena de suministro
warehouse: tienda | tiendas | casa de guerra = almacén | almac· | depósito· | bodega·
goods: buenos | buenas = bienes | mercancías | bien· | mercanc· | producto· | género· | artículo·
shipping: navío | navíos | barco | barcos | buque | buques = envío | envi· | expedici·
returns (goods): regreso | regresos | retorno | retornos | vueltas = devoluciones | devoluci· | devuel·
tax return: devolución | devoluciones | retorno | retornos | regreso = declaración de la renta | declaración
    de impuestos | declaraci·
range (of products): rango | rangos = gama | surtido | gama· | surtid· | variedad· | oferta | abanico
shop floor: piso de la tienda | suelo de la tienda | piso de tienda = taller | planta de producción | planta
counter (desk): contador | contadores = mostrador | ventanilla | mostrador· | ventanilla·
desk: escritorio | escritorios = servicio de asistencia | mesa de ayuda | asistencia | soporte | mesa |
    centro
figures (numbers): figura | figuras = cifras | números | cifra· | número· | dato·
turnover (staff): facturación | volumen de negocios | volumen de negocio | cifra de negocios | cifra de
    ventas | volcado = rotación | rotaci·
turnover (sales): rotación | rotaciones | volteo | vuelco = facturación | volumen de negocio | cifra de
    negocios | factur· | volumen | cifra | ventas
tax: tasa | tasas = impuesto | impuest· | fiscal· | tribut· | iva
books (accounts): libretos | cuadernos = libros contables | cuentas | libros | contab·
book (reserve): libro | libros = reservar | reserv· | concert· | agend·
balance sheet: hoja de equilibrio | hoja del equilibrio | sábana de balance | lámina de balance = balance |
    balance general
balance (account): equilibrio | equilibrios = saldo | sald·
current account: cuenta actual | cuentas actuales = cuenta corriente | corriente·
statement: declaración | declaraciones | afirmación | afirmaciones = estado financiero | extracto | estado·
    | extract· | cuenta·
outstanding: sobresaliente· | excepcional· | destacado | destacada | destacados | destacadas | excelente· =
    pendiente | impagado | pendiente· | impagad· | adeudad·
overhead: techo | techos | por encima de la cabeza | aéreo | aéreos = gastos generales | gastos | sobrecarga
    | coste· | costos
net: red | redes = neto | net·
gross: grueso | gruesos | grosero | groseros | asqueros· = bruto | brut·
liabilities: responsabilidad | responsabilidades = pasivo | deudas | pasiv· | deuda· | obligaci·
equity: equidad = patrimonio neto | capital propio | patrimoni· | capital
fine (penalty): fines | fina | finas | fino | finos = multa | sanción | mult· | sanci·
receipt: receta | recetas = recibo | recepción | recib· | recepci· | comprobante· | justificante·
quote (price): cita | citas | citación | citaciones = presupuesto | oferta | cotización | presupuest· |
    ofert· | cotiza·
account for: cuenta para | cuentan para | cuenta por | cuentan por = representar | suponer | represent· |
    sup·
account (story): cuento | cuentos = cuenta | cuenta·
journal: periódico | periódicos | revista | revistas = asiento contable | libro diario | asient· | diari·
minutes (of a meeting): minutos = acta | acta·
wire transfer: alambre | cable | por cable | por hilo = transferencia bancaria | giro bancario | bancari·
payroll: rollo de pago | lista de pago | rollo de pagos = nómina | nómin·
sales: rebaja | rebajas = ventas | venta | comercial·
market share: acción de mercado | acciones de mercado | acción del mercado | acciones del mercado |
    compartir mercado = cuota de mercado | participación de mercado | cuota | participación
refund: refund· = reembolso | devolución | reembols· | devol·
sheet: sábana | sábanas = hoja | hoja·
chart: carta | cartas = gráfico | diagrama | gráfic· | diagrama· | organigrama· | esquema·
lead (sales): plomo = lead | cliente potencial | contacto
leads (sales): conduce | conducen | conductores | guías | dirige | plomos = clientes potenciales | leads |
    contactos | potencial· | prospect· | lead | contact·
sales pipeline: tubería | tuberías | oleoducto | oleoductos | gasoducto | cañería | cañerías = embudo de
    ventas | cartera de oportunidades | embudo | cartera | pipeline ; unless command+ | shell | process+
ticket (support): boleto | boletos | billete | billetes | pasaje | pasajes = tique | incidencia | solicitud
    | incidenci· | ticket | tickets
prospect: perspectiva | perspectivas = cliente potencial | posible cliente | potencial· | prospect·
sales pitch: tono de ventas | tono de venta | brea | lanzamiento de ventas | campo de ventas = argumento de
    venta | presentación de venta | argument· | presenta· | discurs·
churn: batido | batir | mantequera | agitación = pérdida de clientes | abandono | rotación | pérdid· |
    aband· | cancelaci·
engagement: noviazgo | matrimonio = implicación | compromiso | interacción
enquiry: investigación | investigaciones | encuesta | encuestas | indagación = consulta | consult· |
    solicitud· | pregunta·
handle: mango | mangos | manija | manijas | manivela = atender | gestionar | tramitar | gestion· | atend· |
    tramit· | manej·
target (sales): blanco | blancos | diana | dianas = objetivo | meta | objetiv· | meta·
bond: bono | bonos = vínculo | lazo | vincul· | lazo· | relaci·
support decisions: soporta | soportan | soportar | soportó | soportando | soportado | soportada | soportados
    | soportamos | soporten | soportar· = apoyar | respaldar | ayudar | apoy· | respald· | ayud· | asist· |
    sustent· | atiend·
performance: espectáculo | espectáculos | concierto = rendimiento | desempeño | resultados | rend· |
    desempeñ· | resultad·
compliance: queja | quejas | complacencia | reclamación | reclamaciones = cumplimiento | cumpl· | conform·
complaint: cumplimiento | dolencia | dolencias = queja | reclamación | quej· | reclam·
policy: policía | policías | póliza | pólizas = política | polític· | norma· | directriz | directiva·
record (data): disco | discos = registro | expediente | registr· | expediente· | historial· | ficha·
facilities: facilidades = instalaciones | instalaci· | servicios
premises: premisa | premisas = instalaciones | local | instalaci· | local· | sede· | establecimiento·
review: revista | revistas = revisar | examinar | reseña | revis· | examin· | reseñ· | evalu·
issue (problem): emisión | emisiones = problema | incidencia | cuestión | problem· | incidenc· | cuesti· |
    asunto· | tema·
matter (verb): materia | materias = importar | import·
trial: juicio | juicios = prueba | prueb·
tender: tierno | tiernos | tierna | tiernas = licitación | concurso | licitaci· | concurs·
scale: báscula | balanza | escamas = escala | escala· | escal· | ampli·
stage (phase): escenario | escenarios = etapa | fase | etapa· | fase·
pattern: patrono | patronos = patrón | patrones
operations: cirugía· | quirúrgic· = operación | operativo | operaci· | operativ·
key (main): llave | llaves | tecla | teclas = clave | principal | clave | claves | principal· | fundamental·
drivers (causes): conductor | conductores | chófer | choferes = motor | factor | impulsor | motor· | factor·
    | impulsor·
press release: liberación de prensa | lanzamiento de prensa = comunicado de prensa | nota de prensa
quality assurance: seguro de calidad = garantía de calidad | control de calidad | asegura·
business hours: horas de negocio | horas de negocios = horario comercial | horario de atención | horario
    laboral
business day: día de negocio | días de negocio | día de negocios | días de negocios = día laborable | día
    hábil | laborable· | hábil·
domestic: doméstico | doméstica | domésticos | domésticas = nacional | interno | nacional· | intern·
present (show): regala | regalan | regalar | regalo | regalos = presentar | present· | expo· | mostr·
charge a fee: carga | cargan | cargar = cobrar | cobr· | factur·
perform a task: actúa | actúan | actuar | interpreta | interpretan = realizar | desempeñar | realiz· |
    desempeñ· | llev· | ejecut· | efect·
revenue stream: arroyo | arroyos | riachuelo = fuente de ingresos | flujo | flujo·
"""
