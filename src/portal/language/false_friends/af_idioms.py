"""Afrikaans for idioms: what is wrong and what is right."""

TABLE = """
come rain or shine: reën of skyn | reën of glans = reën of sonskyn
piece of cake: stuk koek | stukkie koek = kinderspeletjies
cut corners: sny hoeke | hoeke sny | hoeke te sny | hoeke afsny = kortpaaie vat
bottom line: onderste lyn | bodemlyn | onderlyn = netto resultaat | wins
game changer: speletjie-wisselaar | spelwisselaar | spelveranderaar | speletjieveranderaar = deurslaggewende
    verandering
ahead of the curve: voor die kurwe | voor die kromme = op die voorpunt
by heart: deur hart | met die hart | by hart = uit die kop
on the fly: op die vlieg = dadelik
keep up with: hou op met | ophou met = byhou | tred hou met
look up: kyk op | opkyk | kyk boontoe = naslaan | soek
figure out: figureer uit | syfer uit | uitfigureer = uitpluis | agterkom
stick to: plak aan | vasplak | plak by = hou by
a great deal: groot transaksie | goeie transaksie | groot ooreenkoms = baie | heelwat
no matter: geen saak | geen materie = maak nie saak
used to (in the past): gebruik om | gebruik te | is gebruik om = vroeër | voorheen
of course: van kursus | van die kursus = natuurlik
no-brainer: geen breiner | breinlose | breinloos = voor die hand liggend
bank holiday: bankvakansie | bankvakansies = openbare vakansiedag
claim that: eis dat | eis om = beweer
argue that: stry dat = redeneer | aanvoer
"""
