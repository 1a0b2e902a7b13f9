"""Spanish for words of telephony: what is wrong and what is right."""

TABLE = """
landline: línea de tierra | línea terrestre | línea arreglada = teléfono fijo | fij·
plan (tariff): plano | planos = tarifa | plan | tarif· | planes
carrier (telecoms): portador | portadores | transportista | transportistas = operador | operador· |
    operadora
switch (provider): interruptor | interruptores | conmuta | enciende = cambiar | cambi·
number porting: puerto | puertos | oporto | porteo = portabilidad | portabilid· | conserv·
top up: arriba arriba | superior arriba | cima = recarga | recarg·
roaming: vagar | vagando | deambular = itinerancia | roaming | itineran·
engineer (visit): ingeniero del campo = técnico | técnic·
"""
