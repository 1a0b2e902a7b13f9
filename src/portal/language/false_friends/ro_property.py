"""Romanian for words of property: what is wrong and what is right."""

TABLE = """
estate agent: agent de stat | agentul statului | agent de moșie = agent imobiliar | imobili·
property: caracteristică | însușire | însușiri = imobil | proprietate | imobil· | propriet·
landlord: moșier | stăpânul pământului | domn al pământului = proprietar | proprietar· | locator·
tenant: locotenent | locotenenți | tenentul = chiriaș | chiriaș· | locatar·
lease: dezlegare | lesă | lesa = contract de închiriere | închiri· | contract·
viewing: vizualizare | vizualizări | audiență = vizionare | vizion· | vizit·
deed: faptă | fapte | ispravă = act de proprietate | act | acte | acte·
storey: podea de pământ | podea măcinată | podea = parter | etaj·
maintenance (building): îngrijitor de bolnavi | luător de grijă = administrator | întreținere | întreț· |
    îngrijitor·
"""
