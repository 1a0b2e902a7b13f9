"""Afrikaans for words of sales and marketing: what is wrong and what is right."""

TABLE = """
lead (potential customer): lood | leiding | leiers | leidrade = voornemende kliënt | potensiële kliënt |
    potensiële | voornemende | leidraad· | verkoopsleidrade
cold call: koue oproep· | koue bel | koue oproepe | verkoue = ongevraagde oproep | onaangekondigde oproep |
    ongevraagde | ongewerf·
sales funnel: skoorsteen | tonnel = verkoopstregter | tregter | ·tregter· | tregter·
target group: skietskyf | mikpuntgroep | gehoor van teiken = teikengroep | teikengehoor | teiken· |
    doelgroep· | ·teiken·
campaign: kampeer· | kamp | veldslag = veldtog | veldtog· | ·veldtog
issue a quote: aanhaling | aanhalings | sitaat | sitate = kwotasie | prysopgawe | kwotasie· | prysopgaw· |
    ·kwotasie·
close a sale: naby | toemaak winkel | digby = sluit | beklink | sluit· | gesluit | beklink· | afhandel·
upsell: opverkoop boontoe | verkoop op | kruis verkoop | verkoop kruise = bykomende verkope | kruisverkope |
    bykomende | kruisverko· | opverko·
after-sales: na uitverkopings | ná die uitverkoping = naverkoop | naverkope | naverkoop· | naverko· |
    na-verko· | na verkope
brand awareness: brandmerk | bewussyn van vuur | brandbewustheid = handelsmerkbewustheid | merk· |
    handelsmerk· | handelsnaam·
word (reputation): woord van mond | woord van die mond | woorde van mond = mondelinge aanbeveling |
    mond-tot-mond | mond tot mond | mondeling· | aanbeveling·
subscription: onderskrif | inskrywing op skool | ondertekening = intekening | subskripsie | inteken· |
    subskrip· | lidmaatskap·
feedback (customers): voer terug | voeding | rondsing = terugvoer | terugvoering | terugvoer·
churn rate: karnmelk | karring | roer = kliënteverlies | ·verlies | kliënteverlies· | verloop
launch a product: opstyg | lansering van vuurpyl | seilboot | vaar = bekendstel | bekendstelling |
    bekendstel· | bekendgestel· | loods· | geloods
competitive edge: mededingende rand | mededingende kant | snykant = mededingende voordeel | voordeel |
    ·voordeel
"""
