"""Romanian for words of money, banks and utilities: what is wrong and what is right."""

TABLE = """
books (accounts) [money]: închide cărțile | cărțile = închide registrele | registr· | contab· | contur·
interest (money) [money]: interes | interese | interesul | interesele = dobândă | dobân·
bank branch: ramură | ramura | ramuri | creangă | creanga = sucursală | sucursal· | filial·
teller: povestitor | narator = casier | casier·
adviser: avizator | sfătuitor = consilier | consilier· | consultant·
approve a loan: aplicație | aplicația | aplicații | aplicarea = cerere | solicitare | cerer· | solicit·
charge (fee): încărcare | sarcină | acuzație | liber de sarcină = taxă | gratuit | gratuit· | tax· |
    cost·
quarter (year): sfert | sfertul | cartier | cartierul = trimestru | trimestr·
reading (meter): citește metri | metri | metrii = citirea contoarelor | contoar· | contor·
consumption: tuberculoză | ftizie = consum | consum·
mains: pipă | pipe | pipa = conductă | țeavă | conduct· | țev·
"""
