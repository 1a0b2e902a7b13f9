"""Spanish for words of shops: what is wrong and what is right."""

TABLE = """
shop assistant: asistente de taller | secretario de tienda | clérigo | oficinista de = dependiente |
    dependienta | dependient· | vended·
aisle: nave lateral | isla | islas | altar = pasillo | pasill·
shelf (shop): concha· | cáscara | plataforma continental = estante | estanter· | estante· | lineal·
loyalty card: tarjeta de lealtad al rey | carta de lealtad | cartas de lealtad | esquema de lealtad =
    tarjeta de fidelidad | fideli· | lealtad | puntos
bargain (purchase): regateo | regatear | negociación = ganga | ofert· | gang·
sale (reduced prices): venta de verano | ventas de verano | ventas de invierno | venta de despacho | venta
    de claridad = rebajas | liquidación | rebaj· | liquid·
window (shop): ventana de la tienda | ventana de tienda | ventanas de la tienda | ventana del comercio =
    escaparate | vitrina | escaparat· | vitrin·
fitting room: sala de montaje | cuarto adecuado | habitación adecuada | sala de ajuste | cuarto de cambio =
    probador | probador·
gift voucher: garante | carta regalo | fiador = tarjeta regalo | vale | regalo | vales | bono | cupón
out of stock: fuera de acciones | fuera de bolsa | fuera de la acción | fuera de stock = agotado | sin
    existencias | agotad· | sin stock
in stock: en acciones | en acción | en bolsa | en la bolsa = en existencias | existencias | stock |
    disponib·
stocktaking: toma de acciones | recuento de acciones | tomar acciones | toma de stock = inventario |
    inventari·
stock (hold goods): acciones | acción | bolsa | media | calcet· = reponer | almacén | repon· | repos· |
    existenci· | inventari· | almac· | stock
retail: retaliaci· | sastre | al por mayor = comercio minorista | minorista | minorist· | detallist· |
    comerci· | retail
wholesale: venta entera | venta completa | minorist· = mayorista | al por mayor | mayor·
shoplifting: levantamiento de tiendas | elevación de tiendas | ascensor· = hurto | robo | hurt· | rob· |
    ladr·
flagship store: buque insignia | barco insignia | nave insignia = tienda insignia | tienda principal |
    insignia | emblemátic·
cash register: registro de efectivo | registros de efectivo | registro de dinero = caja registradora |
    registradora | caja·
point of sale: punto de rebajas | punto de la rebaja | propósito de venta = punto de venta | puntos de venta
    | TPV
return an item: regresa | regresan | regresar | vuelve | volver | regresado | regresados = devolver |
    devolv· | devuel· | devol·
returns team: equipo regresa | regreso· | retorno· | vueltas | rendimiento· = devoluciones | devoluci· |
    devolu·
fulfilment (orders): realización personal | cumplimiento de sueños | satisfacción de = preparación de
    pedidos | gestión de pedidos | prepara· | gesti· | despach· | logístic· | tramit· | cumpl·
"""
