"""Afrikaans for words of banks, insurers and service desks: what is wrong and what is right."""

TABLE = """
department IT: dit = IT | inligtingstegnologie | IT· | inligtingstegnologie· | rekenaarafdeling
board of directors: bord van direkteur· | bord direkteur· | plank van direkteur· = direksie | raad van
    direkteure
right (not the side): regter boodskap | regterboodskap | regterkant | aan die regterkant | regterpersoon |
    regter persoon | regter tyd | regtertyd | regter oomblik | regterkliënt | regter kliënt | na regs | aan
    die regter· = regte | geskikte
support people: verdra | verduur | uitstaan = ondersteun | help | ondersteun· | bystaan
out of order: ondertoe | laag | afwaarts = af | buite werking | plat | werk nie | val
downtime: ondertyd | laagtyd | afwaartse tyd = staantyd | stilstand
silo (of information): graansilo· | graanskuur | graanskure | graan silo· | kuilvoer· = inligtingsilo’s
application (request): toepassing· | ·toepassing | ·toepassings | program | programme = aansoek | aansoek· |
    ·aansoek | ·aansoeke
branch (bank): tak tak | boomtak | boomtakke = tak | kantoor | takke | ·tak
drivers (people): drywer | drywers | dryfvere | dryfveer | toesteldrywer· | aandrywers = bestuurder |
    bestuurder· | ·bestuurder· | chauffeur·
order (tidiness): bestelling | bestellings | bevel | bevele = orde | netheid | ordelik· | netjies
due (payable): as gevolg van | weens | te danke aan = betaalbaar | verval | betaalbaar· | verval· | betaal· |
    verskuldig
collect money: versamel· | kollekteer | optel | tel op = invorder | vorder in | invorder· | vorder· |
    ingevorder· | in | hef
reconciliation: versoen· = rekonsiliasie | rekonsilieer | rekonsili· | ·rekonsili·
maintenance fee: onderhoudsgeld | onderhoudsgelde | alimentasie = instandhoudingsfooi | diensfooi
premium (insurance): prys | pryse | beloning· = premie | premies | premie· | ·premie·
claim (insurance): bewering· = eis | eise | ·eis | ·eise | eise·
cover (insurance): deksel | omslag | bedekking = dekking | dekking· | ·dekking
excess (insurance): oormaat | oorskot | buitensporig· = bybetaling | bybetaling·
securities: veiligheid | veilighede | sekerhede = sekuriteite | effekte | sekuriteit· | effekte·
maturity (of a loan): volwassenheid | rypheid = vervaldatum | verval·
working capital: werkende kapitaal = bedryfskapitaal
petty cash: klein kontant | kleinlike kontant = kleinkas
bookkeeping: boekbewaar· | boekbewaring | boeke hou | bibliotekaris· = boekhouding | boekhouer
exchange rate: ruilkoers | ruilkoerse | omruilkoers = wisselkoers
expense claim: uitgaweklag· | onkosteklag· | uitgawe-klagte = onkoste-eis | uitgaweverslag
standing order: staande bestelling· = aftrekorder | staande order
down payment: af betaling | ondertoe betaling | afwaartse betaling = deposito
bank teller: verteller· | storieverteller· = kassier | teller
quarter (of a year): kwart | kwarte | kwartier | kwartiere = kwartaal | kwartaal· | ·kwartaal | kwartaliks·
supply and demand: verskaffing en vraag | voorsiening en aanvraag | verskaffing en aanvraag = vraag en aanbod
utility bill: hulpprogram· | nutsprogram· | nuttigheid· = water en ligte | munisipale rekening
flat rate: woonstel· | plat koers = vaste tarief
return on investment: terugkeer op | terugkoms op = opbrengs op belegging
issue an invoice: probleem | probleme | kwessie | kwessies = reik uit | reik· | uitreik· | uitgereik·
waive a fee: waai | wuif | golf = kwytskeld | afsien van
"""
