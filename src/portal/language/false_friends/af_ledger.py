"""Afrikaans for words of bookkeeping: what is wrong and what is right."""

TABLE = """
ledger: grootboek van stories | vensterbank | lysie = grootboek | grootboek· | ·grootboek·
post an entry: posbode | paal = inskryf | boek | inskryf· | aanteken·
entry (accounts): ingang | toegang = inskrywing | datavaslegging | inskryw· | vaslegging | ·vaslegging |
    invoer·
credit note: kredietbriefie | kredietbanknoot | krediet aantekening = kredietnota | kredietnota· |
    debietnota·
purchase order: koopbevel | koop bevel | aankoopbevel· = aankoopbestelling | bestelling | ·bestelling· |
    bestel· | aankooporder·
remittance: kwytskelding | remissie = betaaladvies | betalingsadvies | betaal· | betaling·
payment reminder: herinneringe | aandenking | duin | duine = aanmaning | betaalherinnering | aanmaning· |
    herinnering· | ·herinnering·
aged debt: oor verskuldig | verby verskuldig | ontvangbaar· = agterstallig | debiteure | agterstallig· |
    debiteur· | laat | agterstall· | verval·
accrual: akkrueel | akker | suur = toevalling | opgeloopte | opgeloop· | toeval· | ophop·
depreciation: minagting | geringskatting = waardevermindering | depresiasie | waardeverminder· |
    depresiasie·
cost centre: koste sentrum van stad | duur sentrum | kusentrum = kostesentrum | kostesentrum· | winssentrum·
break down costs: onklaar· | ineenstorting | teenspoed = uiteensetting | ontleding | ontled· | uiteensett· |
    verdeling
fiscal year: aanklaerjaar | jaar van die fiskaal = boekjaar | finansiële jaar | boekjaar· | finansiële |
    belastingjaar | jaareinde
tax return (form): ·terugbetaling | ·terugbetalings | belastingterug· | terugkeer· | ·opbrengs =
    belastingopgawe | belastingopgawes | opgaw· | ·opgaw·
figures (sales): figuur | figure | gestalt· = syfers | syfer· | ·syfers | getal·
expense account: duur | duurte = onkosterekening | reiskoste | onkoste· | ·koste | uitgawe·
audit (check): gehoor | luisteraar· | oudisie· = oudit | ouditeur | oudit· | geoudit· | geouditeer
cash flow: kontantrivier | geldrivier | vloei van kontant af = kontantvloei | kontantvloei·
input tax: belasting op toegevoegde bedrag | waarde-opgetel = belasting op toegevoegde waarde | BTW |
    toegevoegde waarde
"""
