"""Afrikaans for words of headings: what is wrong and what is right."""

TABLE = """
stay (heading): bly | bly hier = verblyf | verblyf·
check-in (heading): kontroleer | gaan na | kyk in | nagaan = inklok | inboek | aankoms | inboeking |
    aanmelding | registrasie
returns (heading): keer terug | opbrengste | kom terug | terugkeer = terugsendings | terugsend· |
    terugbesorg· | teruggawe·
claims (heading): beweer | bewerings | aansprake = eise | eis | eis·
leave (heading): verlaat | vertrek | blare | gaan weg = verlof | verlof·
billing (heading): aanplakking | note | wetsontwerp | aanplakbiljet· = fakturering | faktuur· | faktur·
booking (heading): boek | boeke | boekery = bespreking | besprek· | reserv·
departure (heading): afwyking | departement | afdeling = vertrek | vertrek·
opening hours (heading): oop ure van | verskuiwings | verskuiwingsplan | veranderings = openingstye |
    kantoorure | openings· | kantoor· | skof· | skofte | ure
"""
