"""Portuguese for words of travel: what is wrong and what is right."""

TABLE = """
package tour: excursão de embalagem | férias de embalagem = pacote turístico | pacote·
boarding: internato | passe de internato | pensão = cartão de embarque | embarqu·
connection (flight): voo conectando | ligação à internet | voo conectivo = conexão | conex· | escala
itinerary: itinerante | ambulante = roteiro | itinerário | roteir· | itinerári·
guide (tour): guarda local | turno guiado = guia | guia· | guiad·
coach (bus): treinador | treinadores | técnico = ônibus
check in (hotel): cheque em | verifica dentro | checa em = check-in | check-in· | registr· | hosped·
"""
