"""Romanian for words of telephony: what is wrong and what is right."""

TABLE = """
landline: linie de pământ | linie terestră | linie reparată = telefon fix | fix·
plan (tariff): planificare = abonament | tarif· | abonament· | plan | planuri
carrier (telecoms): purtător | transportator | cărăuș = operator | operator·
switch (provider): întrerupător | comutator | comută = schimba | schimb· | trec·
number porting: port | porturi | porturile = portare | portab· | portăr·
top up: vârf sus | vârf = reîncărcare | reîncărc· | încărc·
roaming: hoinări | hoinăreală | rătăcire = roaming
engineer (visit): inginer de câmp | inginerul câmpului = tehnician | tehnic·
"""
