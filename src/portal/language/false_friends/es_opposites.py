"""Spanish words that are taken for their opposite or their neighbour: wrong ones and right."""

TABLE = """
employee: empleador· | patrón | patrones | empresario | empresarios = empleado | trabajador | emplead· |
    trabajador· | personal
employer: empleado | empleados | empleada | empleadas | trabajador | trabajadores = empleador | empresa |
    empleador· | patron· | empresa·
supplier: cliente | clientes | comprador | compradores = proveedor | proveedor· | suministrador·
customer (not supplier): proveedor | proveedores = cliente | client· | comprador·
buyer: vendedor | vendedores = comprador | comprador· | client·
seller: comprador | compradores = vendedor | vended· | comercial·
purchase: venta | ventas | vender | vende | venden = compra | adquisición | compr· | adqui·
sale (not purchase): compra | compras = venta | ventas | vend· | vent· | comercial·
revenue (not expense): gasto | gastos = ingresos | ingreso· | renta· | factur·
expense: ingreso | ingresos = gasto | gast· | coste· | costo·
profit (not loss): pérdida | pérdidas = beneficio | ganancia | benefici· | gananci· | lucr· | utilidad· |
    rentab·
loss: ganancia | ganancias | beneficio | beneficios = pérdida | pérdid· | perd·
increase: disminuye | disminuyen | disminuir | disminución | reduce | reducen | reducir | reducción =
    aumentar | crecer | aument· | increment· | crec· | crez· | elev· | ampli· | mayor· | más | mejor· | sub·
reduce: aumenta | aumentan | aumentar | aumento | aumentos = reducir | disminuir | reduc· | reduz· | dismin·
    | baj· | menor· | menos | recort· | rebaj· | minimi·
internal: externo | externa | externos | externas = interno | intern·
external: interno | interna | internos | internas = externo | extern· | ajen· | fuera
quality: cantidad | cantidades = calidad | calidad· | cualidad·
quantity: calidad | calidades = cantidad | cantidad·
price: premio | premios = precio | preci·
contract: contacto | contactos = contrato | contrat·
contact: contrato | contratos = contacto | contact· | comunic·
data: fecha | fechas = datos | dato | información
date: dato | datos = fecha | fecha· | día | días | plazo· | actual· | momento
month: semana | semanas | semanal | semanales | semanalmente | año | años = mes | meses | mensual· | mes·
week: mes | meses | mensual | mensuales | mensualmente | año | años = semana | seman· | día | días
year: mes | meses | semana | semanas | mensual = año | año· | anual· | ejercicio·
hour: día | días | minuto | minutos | semana | semanas = hora | hora· | horari· | jornada·
minute: hora | horas | segundo | segundos = minuto | minut· | moment· | instant· | rato | acta | actas
million: mil millones | billón | billones = millón
low: alto | alta | altos | altas | elevado | elevada | elevados | elevadas = bajo | reducido | baj· | menor·
    | reduc· | poc· | escas· | inferior· | mínim· | menos
high: bajo | baja | bajos | bajas = alto | elevado | alt· | elev· | mayor· | gran· | super· | más | máxim· |
    much· | buen· | fuerte·
cheap: caro | cara | caros | caras = barato | barat· | económic· | no … car· | poco car·
expensive: barato | barata | baratos | baratas = caro | costoso | car· | costos· | cuest· | no … barat· |
    poco barat·
slow: rápido | rápida | rápidos | rápidas | rápidamente = lento | lent· | despacio | ralentiz· | demor· |
    tard· | no … rápid· | poco rápid·
quick: lento | lenta | lentos | lentas | lentamente = rápido | rápid· | ágil· | veloz | pront· | inmediat· |
    velocidad | dinám· | no … lent· | poco lent·
easy: difícil | difíciles | difícilmente = fácil | sencillo | fácil· | sencill· | facil· | simpl· | cómod· |
    no … difícil· | poco difícil·
difficult: fácil | fáciles | fácilmente = difícil | dific· | complic· | cuest· | dur· | no … fácil· | poco
    fácil·
visible: invisible | invisibles = visible | visibl· | ver | ve
invisible: visible | visibles = invisible | invisibl· | no son visibles | no visible | oculto· | ocult·
incompatible: compatible | compatibles = incompatible | incompatibl· | no compatible· | no son compatibl· |
    no es compatibl·
satisfied: insatisfecho | insatisfecha | insatisfechos | insatisfacción = satisfecho | satisfacción |
    satisf· | content·
strength: debilidad | debilidades = fortaleza | fuerza | fort· | fuer· | resisten· | intensidad
weakness: fortaleza | fortalezas = debilidad | debil· | débil· | flaque· | defici·
failure: éxito | éxitos = fracaso | fallo | fracas· | fall· | error· | averí·
disadvantage: ventaja | ventajas = desventaja | inconveniente | desventaj· | inconvenient·
small: grande | grandes | enorme | enormes = pequeño | pequeñ· | menor· | chic· | reducid· | mínim· | pyme·
    | poc·
large (not small): pequeño | pequeña | pequeños | pequeñas = grande | gran | grand· | mayor· | ampli· |
    extens· | voluminos·
new: antiguo | antigua | antiguos | antiguas | viejo | vieja | viejos | viejas = nuevo | nuev· | reciente· |
    noved· | innov·
first: último | última | últimos | últimas = primero | primer | primer· | antes | inici· | principi·
last: primero | primera | primeros | primeras = último | últim· | pasad· | final· | dur· | anterior·
question: respuesta | respuestas = pregunta | cuestión | pregunt· | cuesti· | duda· | consult·
answer: pregunta | preguntas | preguntar | preguntan = respuesta | responder | respuest· | respond· |
    contest·
Monday: martes | miércoles | jueves | viernes | sábado | sábados | domingo | domingos = lunes
Tuesday: lunes | miércoles | jueves | viernes | sábado | sábados | domingo | domingos = martes
Wednesday: lunes | martes | jueves | viernes | sábado | sábados | domingo | domingos = miércoles
Thursday: lunes | martes | miércoles | viernes | sábado | sábados | domingo | domingos = jueves
Friday: lunes | martes | miércoles | jueves | sábado | sábados | domingo | domingos = viernes
Saturday: lunes | martes | miércoles | jueves | viernes | domingo | domingos = sábado | sábados
Sunday: lunes | martes | miércoles | jueves | viernes | sábado | sábados = domingo | domingos
"""
