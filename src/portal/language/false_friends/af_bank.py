"""Afrikaans for words of banks: what is wrong and what is right."""

TABLE = """
counter (bank, shop): teller | tellers = toonbank | toonbank· | ·toonbank·
teller (bank): verteller· | vertellers | storieverteller· = teller | kassier | teller· | kassier· | ·teller·
balance (of an account): ewewig | balans | weegskaal = saldo | saldo·
overdraft: oortrek van | oorkonsep | oorontwerp = oortrekking | oortrokke | oortrek·
bank draft: konsep· | ontwerp· | trek = bankwissel | wissel· | ·wissel·
draft (document): trekwind | tog | trok | wissel | diensplig· = konsep | opstel | konsep· | opstel· |
    ·konsep
interest-free: belangstellingvry· | belangvry· | sonder belangstelling = rentevry | rentevry·
principal (loan): skoolhoof | hoof = hoofsom | kapitaal | hoofsom·
collateral: bykomstig· | sydelings = sekuriteit | onderpand | sekuriteit·
lender: lener | leners | skuldenaar· = uitlener | uitlen· | geldskieter· | lengewer·
borrower: uitlener· | geldskieter· = lener | lener· | skuldenaar·
mortgage: hipotese | pandjies· = verband | huislening | verband· | ·verband· | huislening·
savings account: reddingsrekening· | bergingsrekening· = spaarrekening | spaar·
exchange office: buitelandse uitruil· | vreemde uitruil· | buitelandse ruil = buitelandse valuta | valuta·
cash (money): kasjoe | kas-registreer· = kontant | kontant· | kasregister
till (cash register): die tot | die totdat | bewerk die grond = kasregister | kas | kas· | betaalpunt
account manager: rekeningkundige bestuurder· | boekhou· = kliëntebestuurder | rekeningbestuurder | kliënte·
    | rekeningbestuur·
clearing (banking): skoonmaak· | opklaring· | oopte = verrekening | klaring | verreken· | klaring·
settlement (payment): nedersetting· | kolonie· = vereffening | afwikkeling | vereffen· | afhandel· |
    skikking· | afwikkel·
trading floor: vloer van | verdieping· = handelsvloer | handelsvloer· | handelskamer
trader (bank): handelaar in goedere | winkelier· | kruidenier· = handelaar | handelaar· | ·handelaar·
share price: deelprys | gedeelde prys = aandeelprys | aandeel· | aandele·
bond (security): band | bande | verbintenis· | borg = effekte | obligasies | effek· | obligasie· |
    skuldbrie·
credit line: kredietry | ry van krediet | tou van krediet = kredietlyn | kredietlyn· | kredietfasiliteit·
paying-in slip: gly· | glip | glips | strokie papier = depositostrokie | ·strokie· | vorm·
withdraw money: ontrekkingsimptoom· | terugtog | terugtrek· = onttrekking | onttrek | onttrek· | trek
deposit (pay in): afsetting | neerslag | bergplek = deposito’s | deposito· | ·deposito·
deposit (part payment): neerslag | afsetting = deposito | deposito·
"""
