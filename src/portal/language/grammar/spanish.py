"""Spanish words that agree with each other: articles, frequent nouns with their gender, adjectives."""

from collections.abc import Iterator

from portal.language.grammar.lexicon import (
    ANY,
    FEMININE,
    FP,
    FS,
    MASCULINE,
    MP,
    MS,
    OTHER,
    PLURAL,
    SINGULAR,
    Lexicon,
    Word,
    listed,
)
from portal.language.grammar.phrases import Grammar
from portal.language.grammar.spanish_verbs import verbs

MASCULINE_NOUNS = """
accionista acceso acuerdo ajuste alcance algoritmo almacén almacenamiento alojamiento ámbito análisis ancho anuncio apoyo
archivo argumento artículo aspecto asunto atajo atributo aumento aviso balance banco beneficio bloque bloqueo borde borrador
botón bucle buzón cajero cambio camino campo canal capítulo cargo cartel caso catálogo centro certificado ciclo cierre ciudadano cliente código
colaborador comentario comercio componente comportamiento comprador compromiso concepto conflicto conjunto consejo
consumidor consumo contacto contenedor contenido contexto contrato correo coste costo crecimiento crédito criterio cuaderno cuadro
cuello cuestionario cumplimiento curso daño dato debate defecto departamento derecho desafío desarrollo descuento deseo
despacho desplazamiento destino detalle día dinero director disco diseño dispositivo distribuidor documento ecosistema edificio
efecto ejecutivo ejemplo elemento empleado empleador encargo enfoque enlace entorno envío equilibrio equipo error escenario
escritorio esfuerzo espacio espectador esquema estado estilo estudio evento éxito expediente fabricante factor fallo
fichero filtro fin flujo fondo formato formulario foro funcionamiento futuro gasto gesto gráfico grupo hábito hecho hogar horario
hotel huésped icono idioma impacto impuesto incremento indicador índice individuo informe ingeniero ingreso inicio
instrumento interés intercambio inventario inversor jefe kit lado lanzamiento lector lema libro límite listado logro lugar malentendido manejo mantenimiento
mapa marco margen material mecanismo medicamento medio mensaje menú mercado mes método minuto modelo modo módulo momento motivo motor
movimiento mueble mundo negocio nivel nombre número objetivo objeto operario operador origen pago paquete pacto panel
papel parámetro paso patrimonio patrón pedido periodo período permiso perfil peligro personaje plan plazo poder portal precio presupuesto
principio problema procedimiento proceso producto programa progreso prototipo proveedor proyecto público puerto puesto punto
rango rasgo ratón recibo recorrido recurso reembolso registro reglamento rendimiento reparto requisito respaldo restaurante resultado resumen
retorno retraso reto ritmo robot rol rostro salario salón secreto sector seguimiento sentido servicio servidor silo símbolo sistema
sitio socio sueldo suministro tablero taller tamaño techo teclado teléfono tema teorema término texto tiempo tipo título tono trabajador
trabajo tramo trámite transporte trastorno trato tráfico uso usuario valor vencimiento vendedor vehículo viaje vínculo visitante volumen empresario funcionario
candidato abogado alumno amigo hombre niño profesor maestro autor administrador gestor consultor auditor contador lunes martes jueves viernes
pensamiento conocimiento movimiento procesamiento rendimiento tratamiento agotamiento estancamiento acercamiento comprobante presentador huerto
porcentaje mensaje aprendizaje lenguaje personaje embalaje reportaje montaje mecanismo organismo dinamismo turismo
ahorro albarán año arreglo arte baile bolsillo bono borrado búfer bulto byte cable cálculo camión carácter caracter cartón castigo cifrado
circuito club color comando combustible comercial comité compás concurso contraste control corazón cobro cuidado cupo debido
decreto deporte depósito diagnóstico dibujo diccionario diálogo dígito directorio disgusto dolor dominio encabezado enemigo engaño enredo ensayo
entero envase escándalo estándar estante evaluador exceso extremo favor ferrocarril fracaso fragmento freno fruto gerente glosario gobierno guion guión
hijo hilo hito hospital humor identificador impulso incentivo incendio intérprete intervalo intento invierno juego juicio kilómetro
ladrillo laboratorio lanzador litro local manantial máximo mínimo miedo miembro milagro misterio monitor museo nodo núcleo obstáculo oficio olvido
organigrama orgullo padre país paisaje par párrafo paro parque parquet pasillo paseo patrocinador pedazo permiso peso pico piso placer plato
pliego porvenir premio préstamo privilegio propósito protocolo puente puntero quiosco ramo receptor rechazo recado reclamo reclutador recuento reflejo refuerzo
reloj repositorio representante rescate resorte respeto respiro riesgo rincón ruido saldo salto segmento sello sello semestre señuelo síntoma siglo silencio sindicato
sobre socio suceso suelo sueño sujeto supuesto superávit susto talento tercio terreno testigo tesoro tornillo total trimestre
triunfo truco turno universo valle vaso verano verbo vicio vidrio virus vuelo vocabulario xenón
"""
FEMININE_NOUNS = """
acción actitud actividad adaptación agencia agenda amenaza aplicación asesoría asociación asistencia atención auditoría ausencia autoridad
aventura ayuda bandeja barra barrera base biblioteca búsqueda cadena caída caja calidad calle campaña cantidad capa carga carpeta carrera carta cartera
casa casilla causa celda central charla cifra cita ciudad cláusula clave clientela cocina cola colaboración columna comida compañía competencia compra
comunidad conducta confianza consulta consultoría contabilidad contraseña contratación conversación cosa cuenta cultura cuota cúpula curva
demanda demora desventaja deuda diferencia dirección disputa distancia documentación duda edad empresa encuesta
energía entidad entrada entrega época escala escuela especialidad esfera espera estadística estancia estrategia estructura etapa etiqueta experiencia
exigencia faceta fábrica factura facturación falta fama familia fase fecha ficha figura fila filial firma flecha flota forma fórmula franja frase frecuencia
frontera fuente fuerza función ganancia gama garantía gente gerencia gestión gráfica guerra habilidad herramienta hipótesis historia hoja hora idea
identidad iglesia imagen importancia impresora impresión información infraestructura iniciativa inteligencia intención interacción interfaz inversión
jerarquía jornada junta labor lámpara lectura lección lengua letra ley librería licencia línea lista llamada llave llegada lógica logística
luz manera mano máquina marca matriz mañana mayoría medida mejora memoria mente mentalidad mesa meta métrica mezcla mirada misión mitad moda moneda moto
muestra mujer multa necesidad nevera noche nómina norma normativa nota noticia novedad nube oferta oficina opción operación opinión oportunidad
orientación página palabra palanca pandemia pantalla pared parada partida pausa pelota pérdida persona pieza pila plantilla plataforma plaza población política póliza
potencia práctica pregunta prensa presencia presión prestación prevención previsión prioridad producción productividad promesa promoción propiedad propuesta
prueba publicidad puerta queja rama rapidez razón realidad receta reclamación red redacción referencia regla relación rentabilidad repercusión reputación
reserva respuesta responsabilidad reunión revista revisión revolución rueda ruta rutina sala salida salud satisfacción sección secuencia secretaría sede seguridad
semana semilla señal serie serpiente sesión silla sinergia situación sociedad solicitud solución subida sucursal suma superficie suscripción tabla tableta
tarde tarea tarifa tarjeta tasa tecla técnica tecnología tela tendencia teoría tesorería tienda tinta toma transacción transferencia transformación transparencia tubería
unidad variable variante velocidad venta ventaja ventana verdad versión vez vía vida videollamada visibilidad visión visita vista vivienda voluntad voz zona
bodega cámara copia mercancía contabilidad tipografía línea ruta sintaxis cabecera plantilla característica pestaña ranura pulsación matriz máscara
avería azúcar batalla belleza billetera bolsa botella broma caída calma cama cara carencia carretera cena certeza chispa cima cinta clase
coma comisión conciencia consecuencia constancia contienda corriente cosecha creencia criatura cuerda culpa cumbre cuña dedicatoria defensa
delicia desgracia destreza dieta disciplina docena dosis droga ecuación eficacia eficiencia elección emergencia envidia escalera escena esquina estafa estrella excusa
fachada facultad fe felicidad fibra fidelidad fiesta fila finca flor fortuna foto gota grieta grúa guardería herencia hierba hija hormiga huella huelga
incidencia industria influencia insignia isla jaula joya jugada lágrima lealtad lente lluvia loza lucha luna madre madera maleta mancha masa
materia maqueta mezcla miel mina mochila molestia muerte naturaleza nave nieve niñez nómina obra ola onda oración oreja orilla
paciencia palma paloma pantalla pasta patente pelea película pena perspectiva pesadilla piedra piel pirámide pista planta pluma
pobreza pólvora porción postura preferencia prenda primavera prisa procedencia proeza prosa puntualidad rabia raíz rebaja recompensa rejilla renta riqueza risa
ropa rotura rúbrica salvedad sangre secuela selva servilleta sierra siesta silueta sombra sonrisa sopa sorpresa sospecha suerte sugerencia tapa taza temporada
tensión terapia ternura tierra torre tortura trama trampa tristeza tropa trucha universidad urgencia utilidad vacuna vela vergüenza vertiente
vicisitud víctima villa virtud viuda zanja actualización cafetería panadería papelería categoría asesoría mensajería ingeniería
"""
# Nouns for men and women alike, and nouns that are used with either article.
COMMON_NOUNS = """
cliente gerente presidente representante fabricante visitante testigo miembro huésped componente portador agente artista asistente analista colega comerciante conserje contable cónyuge dependiente deportista dirigente economista electricista
especialista estudiante habitante joven juez líder oficinista participante paciente periodista policía portavoz profesional
propietario recepcionista responsable taxista telefonista teletrabajador turista votante interlocutor internet orden capital corte
frente guía parte pendiente editorial radio cometa cura final margen modelo terminal web caché maratón calor mar arte
"""
# Feminine nouns that take the masculine article in the singular.
STRESSED_A = "acta agua águila ala alba alma alta ama ancla ansia arca área arma arpa asa aula ave habla hacha hada hambre haya"
ADJECTIVES_O = """
abierto absoluto abstracto activo actualizado adecuado administrativo aéreo afectuoso agradecido agresivo ajeno alternativo amarillo americano amistoso amplio analítico
ancho anónimo antiguo anticuado anticipado aplicado apto apropiado artístico asíncrono atento atractivo automático autónomo auxiliar bancario bárbaro básico beneficioso blanco bonito breve
bueno burocrático burdo caduco callado cansado caro católico central científico clásico cínico civilizado colaborativo cómodo competitivo complejo completo complicado comunicativo concreto
confuso consciente consecutivo constructivo contemporáneo continuo contrario convencido correcto correspondiente corporativo corto costoso cotidiano creativo crítico crónico cuidadoso culto curioso
dañino decisivo decorativo defectuoso definitivo delgado delicado democrático demográfico deportivo desconocido desapercibido inadvertido deseoso despejado diario dinámico diminuto directivo discreto diverso divertido doméstico dramático drástico duradero
económico educativo efectivo electrónico eléctrico electo elevado emotivo empírico enérgico enorme entero erróneo escaso específico espeso espontáneo estático estadístico estético estratégico estrecho estricto estupendo europeo exacto exclusivo
exhaustivo exitoso exótico expresivo externo extraño extenso extraordinario famoso favorito femenino feo fijo físico financiero flaco flexible fotográfico frío fructífero físico geográfico genérico global gordo grato gratuito gráfico grueso hermoso
heterogéneo histórico homogéneo honesto humano idéntico idóneo ilícito ilógico inactivo inadecuado inalámbrico incierto incompleto inconexo incorrecto indefinido indirecto ineficaz inexacto informativo informático ingenuo inmediato inmenso innecesario inseguro
instantáneo íntegro intacto intensivo intenso interactivo interino intermedio internacional interno íntimo intuitivo inútil inválido inverso jurídico largo latino legítimo lento libre ligero limpio lingüístico listo lógico logístico loco lucrativo lujoso
maduro magnético magnífico malo masculino masivo mecánico médico metódico meticuloso mínimo minucioso minoritario mixto moderno molesto monetario monótono motivado múltiple mutuo narrativo nacional necesario negativo negro nervioso neutro nítido novedoso
nuevo numérico numeroso objetivo obligatorio oscuro obsoleto obvio ocasional oculto oficial olvidadizo operativo oportuno óptimo orgánico originario oscuro pacífico parlamentario pasivo pequeño peligroso periódico permanente perfecto pésimo pleno plano poderoso
polémico político ponderado positivo práctico precario preciso predictivo prestigioso preventivo primario prioritario privado privilegiado problemático productivo profundo prolijo progresivo propio próspero provechoso próximo prudente psicológico publicitario
puro químico rancio raro razonable recíproco recto redondo reducido repetitivo representativo respectivo respetuoso restrictivo rico riguroso rígido robusto rojo romántico roto rudo rústico sabio sano satisfactorio satisfecho seco secreto secundario semántico sencillo
sensato separado serio severo sincero síncrono sistemático sofisticado soltero sólido sospechoso subjetivo sucio sucesivo superfluo supletorio técnico tecnológico telefónico temático temerario tenso teórico terrestre textual tímido tipográfico tosco tóxico trabajoso
tranquilo transitorio tributario turístico único universitario urbano útil vacío válido valioso variado vasto verdadero viejo vigoroso violento visible vistoso vivo voluminoso voluntario zurdo
operativo productivo repetitivo relativo rápido lento seguro claro oscuro cercano lejano mero sumo último primero segundo tercero cuarto quinto sexto anterior omnicanal
organizativo colaborativo proactivo reactivo informativo predictivo formativo normativo ejecutivo corporativo laboral comunitario inmobiliario sanitario portuario hotelero bursátil minorista mayorista
logístico algorítmico analítico biométrico robótico telemático estratégico energético ecológico económico sistémico orgánico periférico
"""
ADJECTIVES_E = """
artificial amigable
abundante actual ágil agradable amable ambiental anterior anual apacible audaz ausente banal brillante brutal capaz central ceremonial circular coherente comercial compatible confiable confidencial
confortable conjunto consciente considerable consistente constante contable contundente conveniente convincente crucial cultural decente deficiente deseable diferente difícil digital disponible diferencial distante doble dominante
eficaz eficiente elegante elemental emocional empresarial enorme esencial especial espectacular estable estatal estándar eventual evidente excelente excepcional experimental exponencial exigente existente externalizable fácil familiar favorable feliz fiable fiscal flexible
formal frágil frecuente frontal fuerte fundamental futurible generoso gigante global grave habitual hostil horizontal horrible humilde ideal ilegal imparcial imperceptible importante imposible imprescindible inaceptable incansable incapaz incompatible inconstante
increíble independiente indispensable individual industrial inevitable inestable infantil inferior inflexible informal inicial inolvidable insostenible instrumental integral inteligente interdepartamental interesante internacional interpersonal invisible irregular
joven judicial laboral lateral leal legal local manual medible mensual mental ministerial móvil mundial municipal musical nacional natural neutral noble nominal normal notable oficial omnipresente operacional opcional ornamental paciente parcial
peor permanente personal pertinente pobre popular portátil posible posterior potencial precedente presencial presente presidencial previsible primordial principal probable profesional prudente puntual racional radical razonable reciente recurrente regional regular relevante
rentable residual respetable responsable restante reutilizable rival rural semanal sensible sentimental serial simple sindical singular sobresaliente social sostenible suave suficiente superior sustancial tangible temporal tenaz terrible textil total tradicional transparente
transversal trimestral triste urgente usual útil valiente variable vertical viable vigente virtual visible visual vital vulnerable yacente siguiente diligente escalable rentable presupuestal departamental organizacional funcional documental
"""
# Words that often stand unchanged beside a noun, and adjectives that are adverbs as well.
UNCHANGED = frozenset(
    "alto bajo claro debido dado directo duro excepto exento fácil fuerte hondo incluido excluido incluso junto adjunto justo lento "
    "limpio mejor medio menos mismo mayor menor más peor poco previo primero rápido raro recto respecto salvo seguro solo sólo suave "
    "temprano tal tanto todo visto supuesto incluida distinto doble igual extra clave estándar referente relativo conjunto "
    "constante segundo tercero obstante mediante anterior posterior cierto propio mero sumo total general".split()
)
FIXED = frozenset(
    "bajo salvo según mediante tal tanto solo sólo más menos mucho poco todo igual mejor peor mayor menor primero segundo tercero "
    "debido dado visto supuesto general total extra estándar clave referente relativo conjunto cierto mismo medio "
    "junto incluido excepto exento obstante propio".split()
)
_INVARIABLE = "lunes martes miércoles jueves viernes análisis virus énfasis oasis paréntesis crisis tesis hipótesis síntesis dosis sintaxis"
# The time at which something happens stands where a subject can stand.
TIMES = frozenset(
    "año años día días mes meses semana semanas hora horas minuto minutos segundo segundos lunes martes miércoles jueves "
    "viernes sábado sábados domingo domingos mañana mañanas tarde tardes noche noches vez veces momento momentos época épocas "
    "siglo siglos fin fines invierno verano trimestre trimestres temporada temporadas periodo período periodos períodos "
    "instante instantes rato ratos jornada jornadas década décadas semestre lustro temporada vacaciones".split()
)
# A part of many: the verb may follow the part or the many.
COLLECTIVES = frozenset(
    "mayoría minoría mitad parte partes resto serie conjunto grupo número cantidad totalidad multitud infinidad variedad sinfín "
    "montón puñado par docena docenas centenar centenares millar millares tercio tercios cuarto porcentaje proporción tipo tipos "
    "clase clases género géneros especie especies gama abanico sinnúmero mayor pareja pila total suma decena decenas "
    "cúmulo combinación colección matrimonio generalidad".split()
)
_EXCEPTIONS = frozenset(
    "pura dura segura cura madura futura oscura apura procura figura configura asegura captura dictadura censura mesura inaugura "
    "cable cables hable doble dobles sable imponible comestible comestibles fusible fusibles contable contables cultiva cultivo "
    "motiva colectivo colectivos diapositiva diapositivas prerrogativa prerrogativas expectativa expectativas directiva directivas "
    "dispositivo dispositivos aperitivo donativo preparativo preparativos cooperativa cooperativas tentativa narrativa "
    "comitiva reactivo reactivos adjetivo adjetivos sustantivo sustantivos aplicativo aplicativos habitable objetiva "
    "perdura conjetura estructura factura textura mayor mejor anterior superior".split()
)
ENDINGS = (
    *((ending, Word(noun=FS)) for ending in "ción sión xión nión gión dad tad tud umbre encia ancia eza ología ografía".split()),
    *((ending, Word(noun=FP)) for ending in "ciones siones xiones niones giones dades tades tudes umbres encias ancias ezas ologías".split()),
    *((ending, Word(noun=MS)) for ending in "amiento imiento aje ismo ador idor".split()),
    *((ending, Word(noun=MP)) for ending in "amientos imientos ajes ismos adores idores".split()),
    *((ending, Word(adjective=SINGULAR)) for ending in "cional encial mental able ible".split()),
    *((ending, Word(adjective=PLURAL)) for ending in "cionales enciales mentales ables ibles".split()),
    *((ending, Word(adjective=gender)) for ending, gender in zip("tivo tiva tivos tivas".split(), (MS, FS, MP, FP), strict=True)),
)
_PRESENT_VERBS_IN_AJE = frozenset(
    "baje viaje trabaje encaje raje relaje ultraje homenaje ataje maneje deje autoridad evidencia diferencia sentencia potencia "
    "influencia presencia licencia financia distancia denuncia tropieza empieza reza endereza reverencia referencia agencia "
    "silencia negocia beneficia aprecia anuncia comercia desperdicia cerciora".split()
)
DETERMINERS = (
    *listed("el un del al aquel este ese ningún algún", Word(determiner=MS)),
    *listed("la una aquella esta esa ninguna alguna nuestra vuestra otra cuya mucha poca cierta toda", Word(determiner=FS)),
    *listed(
        "los unos aquellos estos esos ningunos algunos nuestros vuestros otros cuyos muchos pocos ciertos varios ambos", Word(determiner=MP)),
    *listed("las unas aquellas estas esas ningunas algunas nuestras vuestras otras cuyas muchas pocas ciertas varias ambas", Word(determiner=FP)),
    *listed("nuestro vuestro otro cuyo", Word(determiner=MS)),
    *listed("su mi tu cada", Word(determiner=SINGULAR)),
    *listed("sus mis tus", Word(determiner=PLURAL)),
    *listed("dos tres cuatro cinco seis siete ocho nueve diez", Word(determiner=PLURAL, role="number")),
)
# Articles that are pronouns before a verb, and demonstratives that stand alone.
PRONOUNS = frozenset("la los las este esta ese esa estos estas esos esas aquel aquella otro otra otros otras una unos unas un".split())
ROLES = (
    *listed("de del a al con en para por sin sobre entre hasta desde hacia según contra durante mediante tras ante bajo", Word(role="preposition")),
    *listed("y e", Word(role="and")),
    *listed("o u ni", Word(role="or")),
    *listed("que quien quienes cuando si porque donde mientras aunque pero sino pues", Word(role="opener")),
    *listed("no ya siempre también nunca tampoco aún todavía normalmente generalmente habitualmente a_menudo", Word(role="adverb")),
    *listed("se", Word(role="se")),
    *listed("muy más tan bastante demasiado menos poco casi totalmente completamente cada_vez plenamente realmente", Word(role="degree")),
)
COPULAS = {
    **dict.fromkeys("es era fue será sería sea está estaba estuvo estará estaría esté parece resulta queda".split(), SINGULAR),
    **dict.fromkeys(
        "son eran fueron serán serían sean están estaban estuvieron estarán estarían estén parecen resultan quedan".split(), PLURAL
    ),
}


def entries() -> Iterator[tuple[str, Word]]:
    """Yield all words of the lists."""
    yield from verbs()
    yield from _nouns(MASCULINE_NOUNS, MS, MP)
    yield from _nouns(FEMININE_NOUNS, FS, FP)
    yield from _nouns(STRESSED_A, FS, FP)
    yield from _nouns(COMMON_NOUNS, SINGULAR, PLURAL)
    yield from ((word, Word(noun=ANY)) for word in _INVARIABLE.split())
    yield from listed("personas gafas vacaciones existencias tijeras", Word(noun=FP))
    yield from listed("comicios modales víveres", Word(noun=MP))
    for adjective in ADJECTIVES_O.split():
        if adjective.endswith("o"):
            endings = (("o", MS), ("a", FS), ("os", MP), ("as", FP))
            yield from ((adjective[:-1] + ending, Word(adjective=gender)) for ending, gender in endings)
    for adjective in ADJECTIVES_E.split():
        yield adjective, Word(adjective=SINGULAR)
        yield plural(adjective), Word(adjective=PLURAL)
    yield from listed("buen mal gran primer tercer gran", Word(adjective=SINGULAR))
    yield from listed("hay hemos", Word(verb=OTHER))
    yield from listed("front back middle marketing", Word(noun=MS))
    yield from listed("chatbots", Word(noun=MP))
    yield from listed("office", Word(adjective=ANY))
    yield from DETERMINERS
    yield from ROLES


def _nouns(words: str, one: int, many: int) -> Iterator[tuple[str, Word]]:
    for noun in words.split():
        if noun not in _INVARIABLE.split():
            yield noun, Word(noun=one)
            yield plural(noun), Word(noun=many)


_STRESSED = (("ón", "ones"), ("án", "anes"), ("ín", "ines"), ("én", "enes"), ("ún", "unes"), ("és", "eses"), ("ás", "ases"))


def plural(word: str) -> str:
    """Return the plural of a noun or an adjective."""
    if word[-1] in "aeioué":
        return f"{word}s"
    if word.endswith("z"):
        return f"{word[:-1]}ces"
    unstressed = next((word.removesuffix(old) + new for old, new in _STRESSED if word.endswith(old)), "")
    if unstressed:
        return unstressed
    return {"joven": "jóvenes", "imagen": "imágenes", "orden": "órdenes", "margen": "márgenes", "origen": "orígenes",
            "volumen": "volúmenes", "resumen": "resúmenes", "carácter": "caracteres", "menú": "menús", "web": "webs",
            "robot": "robots", "club": "clubs", "kit": "kits"}.get(word, f"{word}es")  # fmt: skip


LEXICON = Lexicon(tuple(entries()), ENDINGS, _EXCEPTIONS | _PRESENT_VERBS_IN_AJE)
GRAMMAR = Grammar(
    lexicon=LEXICON,
    pronouns=PRONOUNS,
    times=TIMES,
    collectives=COLLECTIVES,
    unchanged=UNCHANGED,
    fixed=FIXED,
    impersonal=frozenset("basta falta conviene importa parece cabe toca cuesta vale hace hay puede_ser".split()),
    copulas=COPULAS,
    be=frozenset("son eran fueron serán serían sean fuesen".split()),
    auxiliaries=frozenset("ha han había habían puede pueden podía podían podrá podrán podría podrían debe deben debería deberían suele suelen necesita necesitan sido".split()),
    linked=frozenset("sido estado ser estar pasar quedar permanecer parecer resultar".split()),
    transitive=frozenset("permite permiten ofrece ofrecen reduce reducen facilita facilitan garantiza garantizan proporciona proporcionan gestiona gestionan mantiene mantienen evita evitan genera generan optimiza optimizan simplifica simplifican protege protegen conecta conectan utiliza utilizan usa usan tiene tienen hace hacen ayuda ayudan crea crean convierte convierten mejora mejoran recibe reciben".split()),
    persons={"ellos": MP, "ellas": FP, "ustedes": PLURAL},
    every={"todos": MP, "todas": FP, "toda": FS, "ambos": MP, "ambas": FP},
    marks_object=frozenset({"a", "al"}),
    stressed=frozenset(STRESSED_A.split()),
    loanwords=frozenset("front back office marketing software hardware crm erp".split()),
)
