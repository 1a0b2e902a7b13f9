"""Afrikaans for words of shops, hotels and warehouses: what is wrong and what is right."""

TABLE = """
parcel: perseel | persele | erf | erwe = pakkie | pakket | pakk· | ·pakkie·
carrier (transport): draer | draers | vliegdekskip = vervoerder | karweier | vervoer· | karwei·
customs (border): gewoonte | gewoontes | gebruike = doeane | doeane·
customs duty: plig | pligte = invoerreg | doeanereg
lead time: loodtyd | loodtye = levertyd | leityd
front desk: voorste lessenaar | voorlessenaar | voor lessenaar | voorste skryftafel = ontvangs |
    ontvangstoonbank
guest (hotel): genooide | genooides = gas | gaste
tip (money): wenk | wenke | punt = fooitjie | fooi | fooi·
checkout (shop): uitgang | uitgange = betaalpunt | afhandeling | betaal·
cart (online): perdekar | donkiekar = mandjie | waentjie
picker (warehouse): plukker | plukkers = bestellingsamesteller | uitsoeker
spare part: spaardele | spaar dele | vrye dele = onderdele
survey: opmeting· | landmeting = opname | meningspeiling
joint venture: gesamentlike avontuur | gesamentlike waagstuk = gesamentlike onderneming
head office: kopkantoor | kop kantoor = hoofkantoor
entrepreneur: aannemer | aannemers = entrepreneur | ondernemer | ondernemer·
"""
