"""Afrikaans for words of sales and of both offices: what is wrong and what is right."""

TABLE = """
lead (into a customer): leidraad | leidrade | lood | voorsprong | leiding | leiband = voornemende kliënt
    | potensiële kliënt | voornemend· | potensiël· | lead
stock control: aandelebeheer | aandelebestuur | aandele· | aandeel· | effekte· | veebeheer =
    voorraadbeheer | voorraad·
account statement: ·verklaring | ·verklarings | stelling = rekeningstaat | bankstaat | ·staat | ·state |
    staat
deal with (people): handel oor | gaan oor = het te doen met | werk met | te doen | werk
bring closer: sluit | toemaak | sluiting = nader bring | nader
clash: ontmoet | bymekaarkom | saamkom | verenig = bots | bots· | konflik·
draw up a draft: wissel | bankwissel | trekwissel | trek | tog = konsep | konsep· | skets·
utility (company): nut | nutsprogram | nuttigheid | hulpprogram | nutsprogramme = nutsmaatskappy |
    watermaatskappy | ·maatskappy | nutsdiens· | nutsvoorsien· | voorsiener·
face to face: gesig tot gesig | gesig aan gesig = van aangesig tot aangesig | persoonlik | aangesig
"""
