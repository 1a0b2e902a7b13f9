"""Spanish for words of property: what is wrong and what is right."""

TABLE = """
estate agent: agente de estado | agente del estado | agentes estatales | agente de hacienda = agente
    inmobiliario | inmobili·
property: característica | características = inmueble | vivienda | inmuebl· | viviend· | propiedad·
landlord: terrateniente | terratenientes | señor feudal = propietario | arrendador | propietari· |
    arrendad· | caser·
tenant: teniente | tenientes = inquilino | arrendatario | inquilin· | arrendatari·
lease: suelta | soltar | último = arrendamiento | alquiler | contrato | arrend· | alquil· | contrat·
viewing: visualización | visualizaciones | visionado | audiencia = visita | visita·
deed: hazaña | hazañas | acto | obra | obras = escritura | escritur·
storey: suelo molido | suelo de tierra | piso molido = planta baja | planta· | piso·
maintenance (building): tomador de cuidado | cuidador de enfermos = conserje | mantenimiento | conserj· |
    portero
"""
