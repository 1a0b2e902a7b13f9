"""Spanish for words of sales and of both offices: what is wrong and what is right."""

TABLE = """
lead (into a customer): ventaja | ventajas | plomo | delantera | liderazgo | pista | correa = cliente
    potencial | contacto | potencial· | contact· | prospect· | lead | leads
stock control: acciones | acción | bolsa = existencias | inventario | existenc· | inventar· | stock
account statement: declaración | declaraciones | afirmación = extracto | estado de cuenta | extract· |
    estado·
deal with (people): trata de un | trata de una | trata de la | trata de los | tratan de un | tratan de
    una | tratan de los | tratan de las | trata sobre = trata con | tratar con | trat· con | atiend· |
    atender | relacion·
bring closer: cerrar | cierra | cerrarlas | cerrarlos = acercar | acerc· | aproxim· | unir
clash: se encuentran | se reúnen | coinciden | se unen = chocan | choc· | enfrent· | conflict· | choque
draw up a draft: giro | giros | letra de cambio | corriente | calado = borrador | borrador· | esbozo |
    esquema
utility (company): utilidad | utilidades | utilitario | utilitarios | herramienta = empresa de agua |
    suministros | empresa· | compañía· | suminist· | servicio·
face to face: cara en cara | frente en frente | rostro a rostro = cara a cara | presencial | en persona
word gets around: reputado | fama mala = reputación | fama | prestigio
"""
