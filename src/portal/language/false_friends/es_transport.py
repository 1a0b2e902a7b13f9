"""Spanish for words of transport: what is wrong and what is right."""

TABLE = """
load: carga eléctrica = carga | carg· | mercancía
shipper: naviera | cargador de batería | barquero | cargadores eléctricos = expedidor | cargador |
    expedid· | remitent· | cargador·
book a truck: libro | libros | libra = reservar | reserv· | contrat·
claim (damage): archiva la | archiva las | archiva una | archivar | afirmación | afirmaciones |
    reivindicaci· | archiva el = presenta | reclamación | presentar | presenta· | tramit· | siniestro·
file a claim (archive): archiva | archivan | archivar | archivó = presenta | presentar | present· |
    tramit· | interpon·
truck: trueque | truco | trucos = camión | camion· | camión·
customs papers: costumbres | costumbre | papeles de costumbre = aduana | aduan·
fleet: flota naval | armada | fugaz = flota | flot·
quay: muelle de resorte | bahía | bahías | docto = muelle de carga | muelle· | andén
reel (scan): explora | exploran | explorar = escanear | escane· | leer
empty run: carrera vacía | carreras vacías | corrida vacía = viaje en vacío | vacío
"""
