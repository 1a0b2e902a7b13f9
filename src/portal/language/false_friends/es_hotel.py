"""Spanish for words of hotels: what is wrong and what is right."""

TABLE = """
stay (noun): quédate | quédese | el quedarse | su quedarse = estancia | estadía | estanc· | estad· | aloja·
    | permanencia
check-out (hotel): echa un vistazo | echar un vistazo | echa | compruebe | comprueba | comprobación | revisa
    | verificar = salida | check-out | salid·
check-in (hotel, airport): revisar en | verifica en | comprobar en | verificar en | chequeo | chequear |
    comprobación = registro | entrada | check-in | facturación | registr· | llega· | factura·
bellboy: chico de campana | niño campana | campana | muchacho de la campana = botones | maletero | mozo
concierge (hotel): portero de edificio | conserjería de escuela | bedel = conserje | conserj· | concierge
room rate: tasa de habitación | tasas de habitación | ritmo | índice de habitaci· | clasificación = tarifa |
    precio | tarif· | preci·
vacant room: puestos vacantes | vacante de empleo | vacaciones = habitación libre | libre· | disponib·
double room: habitación gemela | habitaciones gemelas | cuarto gemelo | habitación soltera | habitación
    única = habitación doble | habitación individual | dobl· | individual· | sencill·
lobby (hotel): grupo de presión | grupos de presión | cabildeo = vestíbulo | vestíbul· | lobby
linen (hotel): lino | linos | lino fresco = ropa de cama | ropa | sábana· | lencería
complimentary (free): complementari· | halagador· | elogios· = gratuito | de cortesía | gratui· | gratis |
    cortesía
no-show: no espectáculo | no mostrar | sin espectáculo | no muestra | sin mostrar = no presentación |
    present· | no-show | incompar·
overbooking: sobrelibro | sobre libro | sobrescrib· = sobreventa | sobrerreserva | sobrevent· |
    sobrerreserv· | overbooking
wake-up call: llamada de atención | toque de atención = servicio de despertador | despertador | desperta·
front of house: frente de la casa | frente de casa | parte trasera de la casa | delante de la casa | fachada
    de la casa = atención al público | zona de clientes | público | sala | interno | interna
amenities: amenidad· | amabilidad· = servicios | comodidades | servici· | comodidad· | instalacion·
maid (hotel): doncella | sirvienta· | mucama de cámara | criada· = camarera de piso | camarer· | limpieza
occupancy (hotel): ocupaciones laborales | profesión | oficio = ocupación | ocupaci·
suite (hotel): traje | trajes | séquito = suite | suite·
"""
