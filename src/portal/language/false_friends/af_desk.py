"""Afrikaans for words of service desks and computers: what is wrong and what is right."""

TABLE = """
query (question): ondervraging· | verhoor | soekopdrag· = navrae | vrae | navra· | navraag· | vraag
ticket (service): kaartjie van trein | treinkaartjie | toegangskaart· | verkeersboete = kaartjie | navraag |
    kaartjies | navraa·
escalate: klim | roltrap | trap = eskaleer | verwys | eskal· | opstuur
helpdesk: lessenaar | helplessenaar | hulplessenaar | skryftafel = hulptoonbank | dienstoonbank | ·toonbank
    | hulplyn | hulpdiens | steundiens
reporting (of figures): beriggewing | joernalis· | verslaggewer· = verslagdoening | verslae | verslag· |
    rapport·
back up data: rug op | agter op | terug op | agteruit = rugsteun | rugsteun· | rugsteunkopie· | gerugsteun
log in: houtblok | stomp | boomstomp = aanmeld | inteken | aanmeld· | meld | inteken· | aangemeld | teken
log a call: houtblok | stomp | kap = aanteken | registreer | aanteken· | teken | registr· | log·
audit trail: ouditpaadjie | voetpad | voetslaanpad | wandelpad = ouditspoor | ouditspoor· | spoor
spreadsheet (file): spreilaken | verspreidingsblad | sprei | strooiblad | lakens = sigblad | sigblaaie |
    sigblad· | sigblaai· | ·sigblad | Excel
up-to-date: op tot datum | tot op datum van | bo tot datum = op datum | bygewerk | bygewerkte | jongste |
    byderwets·
run a report: hardloop | hardlope | gehardloop = uitvoer | genereer | uitvoer· | genereer· | trek | loop |
    laat loop | verwerk· | voer
patch (software): lap | lappie | kol = regstelling | opdatering | opdater· | ·opdatering | regstel· |
    laslap·
host (server): gasheer van | gyselaar = gasheer | gehuisves | huisves· | gehuisves· | gasheer·
legacy system: erfenis· | nalatenskap· = ou stelsels | verouderde stelsels | ou | ouer | verouder·
scan documents: bekyk vlugtig | breinskandering = skandeer | geskandeer | skandeer· | geskandeer·
update (inform): opdateer jouself | opgedateerde mens = ingelig | op hoogte | inlig· | ingelig· | hoogte |
    opdatering· | bygewerk | terugvoer
queue (people): stert | in lyn staan | staan in lyn = tou | toue | ry
on hold: op hou | op vashou | vasgehou = aan die lyn | opgeskort | wag | hangende | opgeskort· | opskort
hotline: warm lyn | warmlyn | roepsentrum | bel sentrum = inbelsentrum | blitslyn | oproepsentrum |
    oproepsentrum· | inbelsentrum· | kontaksentrum· | hulplyn | blitslyn·
automated (software): werkstroom van water | werkrivier | werk vloei = werkvloei | werkvloei· | werkproses·
    | werkstroom·
"""
