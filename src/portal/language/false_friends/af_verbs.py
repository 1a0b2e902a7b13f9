"""Afrikaans for words of phrases with verbs: what is wrong and what is right."""

TABLE = """
deal with customers: deel met | deel uit | handel dryf met = hanteer | werk met | hanteer· | werk |
    behandel· | te doen
carry out a task: dra uit | dra buite | uitgedra na buite = uitvoer | verrig | uitvoer· | uitgevoer | voer
set up: sit op | stel op boontoe | plaas op bo = opstel | stig | opstel· | stig· | gestig | skep | geskep |
    oprig· | opgerig | opgestel | open
turn to: draai na | draai om | omdraai = wend tot | nader | wend | raadpleeg
pick up the phone: hang op boontoe | optel van vloer | ophang van wasgoed = antwoord | neersit | optel |
    neer | bel terug | terugbel | skakel
end up: eindig op bo | einde op = beland | uiteindelik | eindig
pay off: betaal af van | betaal weg | afbetaal van werk = loon die moeite | vrugte afwerp | loon | vrugte |
    afbetaal | moeite
break down (fail): breek af na onder | breek ondertoe = breek | onklaar raak | faal | onklaar | misluk
hand over: hand oor | hand bo-oor = oorhandig | oordra | oorhandig· | oordra· | oorgee | oorgedra
make up for: grimeer | maak op vir | grimering = vergoed | opmaak vir | kompenseer | goed
come across (seem, meet): kom oor kruis | kom dwars oor = teëkom | afkom op | teenkom | afkom | voorkom
cope with: kap met | kopieer met | koop met = hanteer | baasraak | hanteer· | baas· | klaarkom
rely on: herlei op | relê = staatmaak op | vertrou op | staatmaak· | staat | vertrou | steun | afhanklik
lead to: lood | leier na | leiers na = lei tot | veroorsaak | lei | gelei
stand out: staan buite | buite staan = uitstaan | onderskei | staan uit | uitblink
in the first place: laaste maar nie minste nie van | eerste van alles almal = in die eerste plek | laaste
    maar nie die minste nie | plek | eerstens | minste
think outside the box: buite die kis | buite die doos | buite die boks = kreatief | oorspronklik | kreatie·
off the ground: van die grond af | tekenbord | agterste brander | agterbrander | gelyke speelveld van = aan
    die gang kry | van voor af | gang | voor af | opsy | gelyke
"""
