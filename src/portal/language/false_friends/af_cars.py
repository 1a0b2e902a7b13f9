"""Afrikaans for words of the car trade: what is wrong and what is right."""

TABLE = """
test drive: toetsaandrywing | toetsstasie | toetsskyf = toetsrit | toetsritte | proefrit
showroom: skoukamer | toneelkamer = vertoonlokaal | vertoonkamer | vertoon·
used car: gebruik motors | motor gebruik = gebruikte motor | tweedehands· | gebruikte
body shop: liggaamwinkel | liggaamswerk = paneelklopper | bakwerk | paneelklop·
workshop (garage): slypskool | seminaar | werkwinkel = werkswinkel | werkswinkel·
tyre: moeg | moegheid = band | bande | buiteband
recall (car): herinnering | onthou | herinner = herroeping | terugroep· | herroep·
"""
