"""Spanish for words of computing: what is wrong and what is right."""

TABLE = """
server (computer) [servers]: camarero | camareros | mesero | meseros = servidor | servidor·
ticket (it): boleto | boletos | billete | billetes | entrada de cine = incidencia | solicitud | tique |
    incidenc· | solicitud· | ticket· | tique·
outage (network): ultraje | fuera de edad = avería | corte | interrupción | avería· | cort· | interrup· |
    caída·
patch: remiendo | retazo = parche | parche· | actualiz·
clearance (access): derecha | derechas de acceso | justo = derechos de acceso | derech· | permis·
shortcut (backup): respaldo moral | apoyo = copia de seguridad | copia· | respald·
"""
