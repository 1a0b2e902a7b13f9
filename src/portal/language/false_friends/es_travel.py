"""Spanish for words of travel: what is wrong and what is right."""

TABLE = """
package tour: gira de paquete | tour del paquete = viaje organizado | organizad· | paquete turístico |
    viaje combinado
boarding: internado | pensión = tarjeta de embarque | embarqu·
connection (flight): vuelo conectivo | conexión a internet = conexión | escala | enlace
itinerary: itinerante | ambulante = itinerario | itinerari· | ruta
guide (tour): turno guiado | guardia local | gira dirigida = guía | guía· | guiad·
coach (bus): entrenador | entrenadores | entrenadora = autocar | autobús | autocar· | autobus·
check in (hotel): revisar dentro | cheque en | chequea en = registrar | registr· | facturaci· | check-in
    | entrada
"""
