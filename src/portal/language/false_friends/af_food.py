"""Afrikaans for words of restaurants and food: what is wrong and what is right."""

TABLE = """
dish: skottelgoed = gereg | geregte | dis
course (meal): kursus | kursusse = gang | gereg | hoofgereg | gange
waiter order: neem bevele | ontvang bevele = neem bestellings | bestelling·
tip (waiter): wenk | wenke | punt = fooi | fooitjie | fooi·
takeaway: vat weg = wegneemete | wegneem·
shelf-stable: beste voor afspraak | vervalafspraak = vervaldatum | verval·
bakery (batch): bende | bondel = bondel brood | lot | bakseltjie | baksel | lotte
recipe: kwitansie | voorskrif = resep | resep·
"""
