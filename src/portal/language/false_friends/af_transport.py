"""Afrikaans for words of transport: what is wrong and what is right."""

TABLE = """
load: laste = vrag | vragte | laai | ·vrag | gelaai
shipper: skipper | skippers | matroos | skeepsman = versender | verskeper | versend· | verskep·
book a truck: boeke = bespreek | bespreek· | boek
claim (damage): liasseer die eis | argiveer | bewering | bewerings = dien in | eis | indien | ingedien· |
    dien … in
file a claim (archive): liasseer | argiveer | lê … weg = dien … in | indien | dien | ingedien·
truck: troef | toertjie = vragmotor | trok | vragmotor· | trok·
customs papers: gebruike | gewoontes | sedes = doeane | doeane·
fleet: oorlogsvloot | vlugtig = vloot | voertuigvloot | vloot·
quay: baai | baaie | hawe = laaiplek | laai· | laaidok
reel (scan): verken | ondersoek die pakkie = skandeer | skandeer·
empty run: leë hardloop | leë wedloop = leë rit | leë ritte
"""
