"""Afrikaans for words of telephony: what is wrong and what is right."""

TABLE = """
landline: grondlyn = vastelyn | landlyn | vaste lyn
carrier (telecoms): draer | karweier | vervoerder = operateur | netwerkdiensverskaffer | operateur· |
    diensverskaffer·
switch (provider): skakelaar | skakelaars = oorskakel | verander | oorskakel· | wissel·
number porting: hawe | hawens | poort = nommeroordrag | oordra· | portering
top up: bo-op | top op = aanvul | herlaai | aanvul· | koop
roaming: rondswerf | swerf = swerwing | roaming | swerf-
"""
