"""Afrikaans for words of the workplace: what is wrong and what is right."""

TABLE = """
trainee: opleier | opleiers | afrigter = leerling | kwekeling
clerical: geestelik | geestelike | klerikale = klerklik | administratief
clerk: geestelike | geestelikes = klerk
deputy: afgevaardigde | afgevaardigdes = adjunk
senior: bejaarde | bejaardes = senior
chair a meeting: stoel | stoele = voorsit | voorsit·
probation (work): parool = proeftyd
notice (of leaving): nuus | opmerking = kennisgewing | kennis
résumé: opsomming | opsommings = CV | CV· | curriculum
screen candidates: skerm | skerms = keur | sif
break (rest): breuk | breek | breke = pouse
fire drill: boor | bore = oefening | brandoefening
committed to: gepleeg = verbind | toegewy
room for improvement: kamer vir | vertrek vir = ruimte
letter (post): letter | letters = brief | briewe | brief· | ·brief | ·briewe
lawsuit: pak klere | pakke klere = hofsaak | regsgeding
court (law): baan | bane | tennisbaan = hof
power of attorney: mag van prokureur | krag van prokureur = volmag
law firm: wetsfirma | wetfirma | wetsfirmas = prokureursfirma | regsfirma
hardware: ysterware = hardeware | apparatuur
server (computer): kelner | kelners = bediener | bediener·
phishing: visvang | hengel | visvangs = uitvissing
power cut: magsonderbreking | mag onderbreking = kragonderbreking
content (text): tevrede = inhoud
spreadsheet: spreiblad | spreiblaaie | sprei blad = sigblad
backlog: agterlog | agterblok = agterstand
"""
