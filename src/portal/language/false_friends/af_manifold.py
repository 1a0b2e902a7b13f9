"""Afrikaans for business words of many senses: what is wrong and what is right."""

TABLE = """
margins (profit): kantlyn | kantlyne | marges van die bladsy = winsmarge | marge | ·marge· | winsgrens·
cases (of clients): tas | tasse | koffer | koffers | kas | kaste | houers = saak | sake | saak· |
    ·saak | ·sake |
    gevalle
test (try out): gemartel | martel | gefolter = getoets | toets | getoets· | toets· | beproef
file (documents): vyl | vyle | vylsel | liasseer die naels = lêer | lêer· | dokument· | liasse·
bill (restaurant, shop): wetsontwerp | wetsontwerpe | snawel | snawels | bek = rekening | rekening· | faktu·
seat (place): setel | setels van = sitplek | sitplek· | plek·
season (time): geurmiddel | speserye = seisoen | seisoen·
staple (goods): krammetjie | krammetjies | kramme = stapelvoedsel | basiese | stapel·
trunk (car boot): stewel | stewels | slurp | stam = bagasiebak | kattebak | bagasie·
stand by (ready): staan langs | staan deur | staan by die = gereed | bystand | gereed·
cover a shift: bedek | dek af | deksel = waarneem | oorneem | instaan | inval | neem
run (operate): hardloop | loop die | hardlopende = bestuur | bestuur· | loop | verloop · | seepglad | bedryf·
address (a problem): adres | adresse | adresseer | adresseer die = aanpak | aanspreek | aandag | oplos | pak |
    spreek | hanteer·
pitch (offer): toonhoogte | veld | sportveld | pik = aanbieding | verkoopspraatjie | aanbied· | voorstel·
spring (of the year): veer | vere | spring = lente | lente·
mine (possession): myne s'n = mynwerker | myn· | ·myn
sign (contract): teken aan | uithangbord | bord | borde = onderteken | teken | onderteken· | teken· | geteken
seal a deal: seël | robbe | rob = sluit | beklink | gesluit
batch (production): hoop | klomp = lot | bondel | baksel | bondel· | lotte | besending·
foreman: viermanne | voorman toe = voorman | voorman·
plant manager: plantbestuurder | plantebestuurder = fabrieksbestuurder | aanlegbestuurder
drop-off (place): val af | laat val = aflaai | aflewer | inlewer | afgee
pick up (collect): optel | tel op | opgetel = afhaal | haal | ophaal | afgehaal | kom haal
refund: herfinansiering | hervul = terugbetaling | terugbeta· | geld terug
appointment: aanstelling | aanstellings = afspraak | afspra· ; unless appoint | appointed | new | staff
requirement: versoekskrif | versoekskrifte = vereiste | vereis· | behoeft· | nodig
quality assurance: gehalteversekering polis | kwaliteit assuransie = gehalteversekering | versekering·
overtime: oor tyd | met verloop van tyd = oortyd | oortyd·
press release: persvrystelling van druk | druk vrystelling | vrylating = persverklaring | pers·
day off: dag af van | af dag = vry dag | vry
stage (phase): verhoog | verhoë | toneel | stadium van die toneel = fase | fase· | stadium· | stadia | stap·
accounts payable: rekeninge betaalbaar | betaalbare rekeninge = krediteure | krediteur·
accounts receivable: rekeninge ontvangbaar | ontvangbare rekeninge = debiteure | debiteur·
write off: skryf weg | wegskryf = afskryf | skryf af | afgeskryf · | afskryf·
housekeeping (hotel): huishouding | huishoudelik = kamerdiens | skoonmaak· | kamerdiens· | huishoud·
shelf life: raklewe | planklewe = rakleeftyd | houdbaarheid | rakleef·
trade show: handelsvertoning | ruilvertoning = handelskou | handelsbeurs | skou· | ·skou
newsletter: nuus brief | nuwe brief | nuwebrief = nuusbrief | nuusbrie·
faculty: vermoë | vermoëns = fakulteit | fakulteit· | dosent·
morale: moraliteit | sedelikheid | sedes = moreel | moraal | moreel | gees
rude: ru | rou = onbeskof | ongeskik | onbeskof·
quite: stil = heeltemal | taamlik | redelik | nogal
intern: interne | inwendig = intern | leerling | inter·
attachment: aanhegting | gehegtheid = aanhangsel | aanhangsel· | aangeheg· | bylae
retire: terugtrek | onttrek = aftree | aftree· | afgetree | tree af | pensioen·
make sure: maak seker van die versekering | verseker die versekering = sorg | seker | verseker·
fill in: vul op | opvul = invul | vul | ingevul
payslip: betaalstrokie van papier | betaal glip = betaalstrokie | salarisstrokie | strokie·
redundancy (of staff): oortollige mense | oorbodig | oorbodige = afgedank | aflegging | afdank·
"""
