"""Spanish for words of staff: what is wrong and what is right."""

TABLE = """
shift work: cambio nocturno | desplazamiento | tecla = turno | turno·
notice (job): período de noticia | noticia | noticias | da cuenta = preaviso | dimisión | preavis· |
    renunci·
salary review (raise): levantamiento | pago de subida | alzamiento = aumento de sueldo | aument· | subida
reference (job): referencia bibliográfica | carta de consulta = carta de recomendación | recomend· |
    referenci·
leave (holiday): salir | deja | dejar | salida | partida = permiso | vacaciones | licencia | baja |
    permis· | vacacion·
hire new: nuevo alquiler | nuevos alquileres | recién alquilado = nueva contratación | nuevo empleado |
    contrat· | emplead· | incorpor·
turn over staff: bajo personal | personal corto | de corto personal = falta de personal | falta
coach (train): autocar | autocares | carruaje | autobús = orientador | formador | orient· | acompañ· |
    coach· | entren·
"""
