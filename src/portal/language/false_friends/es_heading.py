"""Spanish for words of headings: what is wrong and what is right."""

TABLE = """
stay (heading): quedarse | quédate | quédese | permanecer | quedar | permanezca | quede = estancia | estadía
    | estanc· | estad· | aloja· | permanencia
check-in (heading): revisar | revisa | revise | compruebe | comprobar | verificar | verifique = registro |
    check-in | llegada | entrada | facturación
returns (heading): regresa | regresos | vuelve | devuelve | retorna | retornos | rendimientos = devoluciones
    | devoluci·
claims (heading): afirma | afirmaciones | reivindica | reivindicaciones | alega | la afirmación = siniestros
    | reclamaciones | siniestr· | reclam·
leave (heading): salir | deja | dejar | irse | hojas | abandonar = permiso | vacaciones | permis· | vacaci·
    | licenci· | baja·
billing (heading): cartelera | billetes | proyecto de ley | carteles = facturación | factur· | cobro
booking (heading): libro | libros | contabilización | librería | hacer libro = reserva | reserv·
departure (heading): desviación | departamento | desvío | alejamiento = salida | salid· | partida | marcha
opening hours (heading): horas de apertura abiertas | cambios | planificación de cambios | planificación del
    cambio | abriendo horas = horario | horari· | turno· | turnos
"""
