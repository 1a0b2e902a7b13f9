"""Afrikaans for words of shops: what is wrong and what is right."""

TABLE = """
shop assistant: werkswinkelassistent | klerikus | griffier = winkelassistent | verkoopsassistent |
    winkelassistent· | ·assistent· | verkoop·
aisle: eiland· | altaar | kerkpaadjie = gang | paadjie | gang· | paadjie· | ·paadjie
shelf (shop): skulp | dop = rak | rakke | rak· | ·rak | ·rakke
loyalty card: trou kaart | getrouheidsbrief = lojaliteitskaart | lojaliteit·
bargain (purchase): onderhandel· | afding = winskopie | winskoop | winskop·
sale (reduced prices): helderheidverkoping | klaringverkoping = uitverkoping | uitverko·
window (shop): winkelruit se raam | vensterwinkel | venster van die winkel | winkel venster = winkelvenster
    | uitstalvenster | winkelvenster· | uitstal· | toonvenster·
fitting room: passende kamer | monteerkamer = aanpaskamer | paskamer | paskamer· | aantrek· | aanpas· |
    kleedkamer·
gift voucher: borg | begaafdheidskaart = geskenkbewys | geskenkkoepon | geskenk· | koepon·
out of stock: buite aandele | uit aandele | uit voorraad uit = uit voorraad | nie in voorraad | uitverkoop |
    voorraad
in stock: in aandele | op die beurs = in voorraad | voorraad
stocktaking: aandeel-tel | aandeletelling | aandele neem = voorraadopname | voorraadopname· |
    voorraadtelling
stock (hold goods): aandeel | aandele | kous· | vee = voorraad | aanvul | voorraad· | voorrad· | vul
retail: vergeld· | groothandel· = kleinhandel | kleinhandelaar | kleinhandel· | handel·
wholesale: hele verkoop | heelverkoop | kleinhandel· = groothandel | groothandel·
shoplifting: winkelhyser | oplig = winkeldiefstal | winkeldief· | diefstal
flagship store: vlagskip | vlagskippe | skip = hoofwinkel | vlagskipwinkel | vlagskipwinkel· | hoofwinkel·
cash register: kontantregister van | kontant registrasie = kasregister | kasregister·
point of sale: doel van verkoop | oogpunt van verkope = verkooppunt | verkoopspunt | verkooppunt· |
    verkoopspunt·
return an item: keer terug | teruggekeer | terugkeer | terugkeer· = terugstuur | terugbring | terug· |
    teruggestuur·
returns team: terugkeer· | terugkoms· | opbrengs· = terugsendings | terugsend· | terugstu· | teruggawe·
fulfilment (orders): vervulling | vervul· | bevrediging = uitvoering van bestellings | uitvoer· | afhandel·
    | verwerk· | versend·
"""
