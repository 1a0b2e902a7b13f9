"""Spanish for words of the car trade: what is wrong and what is right."""

TABLE = """
trade-in: comercio dentro | comercio en | intercambio comercial = entrega a cuenta | usado | a cuenta |
    permuta
test drive: unidad de prueba | disco de prueba | impulso de prueba = prueba de conducción | conducción |
    manejo
showroom: sala de espectáculos | sala del espectáculo | cuarto de exhibición = sala de exposición |
    concesionario | exposici· | exhibici· | showroom
used car: coche utilizado | coches utilizados = coche usado | coches usados | segunda mano | ocasión
body shop: tienda de cuerpo | tienda del cuerpo | trabajo corporal | reparación del cuerpo = taller de
    chapa | chapa | carrocer·
spare parts department: departamento de partes | mostrador de partes | partes de repuesto | piezas de
    sobra | almacén de partes = recambios | repuestos | recambi· | repuest·
workshop (garage): seminario | taller de formación | jornada de formación = taller | taller·
tyre: cansancio | cansa | cansados | se cansa = neumático | neumátic· | rueda· | llanta·
recall (car): recuerdo | recuerdos | recuerda | recuerdan | recordar = retirada | llamada a revisión |
    retir· | revis·
"""
