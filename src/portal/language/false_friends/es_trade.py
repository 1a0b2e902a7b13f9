"""Spanish for words of shops, hotels and warehouses: what is wrong and what is right."""

TABLE = """
parcel: parcela | parcelas = paquete | paquete· | bulto·
carrier (transport): portador | portadores | portaaviones | operador | operadores | operadora = transportista
    | transport·
customs (border): costumbre | costumbres = aduana | aduan· | arancel·
customs duty: deber | deberes | obligación aduanera = arancel | derechos de aduana | arancel· | derecho·
lead time: tiempo de plomo | tiempo líder | tiempo de liderazgo | tiempo de guía = plazo de entrega | plazo
front desk: escritorio delantero | escritorio frontal | escritorio de enfrente | mesa frontal | mesa delantera
    = recepción
housekeeping (hotel): mantenimiento de la casa | mantenimiento de casa | cuidado de la casa = limpieza |
    servicio de pisos
guest (hotel): invitado | invitados | invitada | invitadas = huésped | huéspedes | huésped· | cliente·
tip (money): consejo | consejos | punta | puntas = propina | propina·
checkout (shop): salida | salidas | comprobación = caja | pago | caja· | pag· | finaliz·
cart (online): carreta | carretas | carro de caballos = carrito | cesta
shelf life: vida de estante | vida del estante | vida de estantería | vida en la estantería = vida útil |
    caducidad
picker (warehouse): recolector | recolectores | cosecha = preparador de pedidos | preparación de pedidos |
    prepara·
spare part: partes libres | parte libre | partes sobrantes = pieza de recambio | repuesto
survey: vigilancia | topograf· | agrimensura = encuesta | encuesta·
trade show: espectáculo comercial | espectáculo de comercio | show de comercio = feria
newsletter: carta de noticias | cartas de noticias | letra de noticias = boletín
walk-in customer: clientes caminantes | cliente caminante | caminar en | clientes que caminan = sin cita
    previa | cliente de paso
joint venture: aventura conjunta | aventuras conjuntas = empresa conjunta
household name: nombre del hogar | nombre de hogar | nombre doméstico = muy conocido
head office: oficina de cabeza | oficina cabeza | cuartel general | cuarteles generales = sede central
"""
