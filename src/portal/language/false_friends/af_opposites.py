"""Afrikaans words that are taken for their opposite or their neighbour: wrong ones and right."""

TABLE = """
employee: werkgewer | werkgewers = werknemer | werknemer· | personeel· | medewerker· | ·personeel
employer: werknemer | werknemers = werkgewer | werkgewer·
supplier: kliënt | kliënte | klant | klante = verskaffer | verskaffer· | leweransier·
customer (not supplier): verskaffer | verskaffers | leweransier | leweransiers = kliënt | kliënt· | ·kliënt·
    | klant· | koper·
buyer: verkoper | verkopers = koper | koper· | kopers | kliënt·
seller: koper | kopers | aankoper | aankopers = verkoper | verkoper· | verkoops·
purchase: verkope | verkoop = aankoop | aankope | aankoop· | aankop· | koop· | gekoop | kope
sale (not purchase): aankoop | aankope = verkope | verkoop | verkoop· | verkop·
revenue (not expense): uitgawe | uitgawes | onkoste = inkomste | inkomste· | opbrengs·
expense: inkomste = uitgawe | onkoste | uitgaw· | onkoste· | koste· | ·koste
profit (not loss): verlies | verliese = wins | wins | wins· | ·wins
loss: wins | winste = verlies | verlies·
increase: verminder | verminderd· | verlaag | daal | afname | vermindering = verhoog | toeneem | verhoog· |
    toene· | toenam· | groei· | verhog· | styg· | meer | meer | vermeerder· | verbeter·
reduce: verhoog | vermeerder | toeneem | verhoging | styg = verminder | verlaag | vermind· | verlaa· |
    minder | kleiner | sny | besnoei· | daal
internal: ekstern | eksterne = intern | intern·
external: intern | interne = ekstern | ekstern· | buite·
quality: hoeveelheid | hoeveelhede | kwantiteit = gehalte | kwaliteit | gehalte· | kwalitei·
quantity: gehalte | kwaliteit = hoeveelheid | hoeveelh· | kwantitei·
price: prys van die wedstryd | beloning = prys | pryse
contract: kontak | kontakte = kontrak | kontrak·
contact: kontrak | kontrakte = kontak | kontak·
data: datum | datums = data | data· | gegewens
date: data = datum | datum· | dag | dae | bygewerk | hoogte
month: week | weke | weekliks | weeklikse | jaar | jare = maand | maand·
week: maand | maande | maandeliks | maandelikse | jaar | jare = week | week· | weke | weekl·
year: maand | maande | week | weke | maandeliks = jaar | jaar· | jare | jaarl·
hour: dag | dae | minuut | minute | week | weke = uur | uur· | ure | ·uur | ·ure
minute: uur | ure | sekonde | sekondes = minuut | minute | minuut· | oomblik | notule
million: miljard | miljarde | biljoen = miljoen | miljoen·
low: hoog | hoër = laag | lae | laer | min | klein | laag· | swak·
high: laag | lae | laer = hoog | hoë | hoog | hoër | hoogste | groot | beter | sterk
cheap: duur | duurder = goedkoop | goedkoop· | goedkop· | nie … duur· | nie duur· | duur nie
expensive: goedkoop | goedkoper = duur | duur | duurder | duurste | kos | nie … goedkoop· | nie goedkoop· |
    goedkoop nie
slow: vinnig | vinnige | vinniger | snel = stadig | stadig· | traag | trae | nie … vinnig· | nie vinnig· |
    vinnig nie
quick: stadig | stadige | stadiger | traag | trae = vinnig | vinnig· | snel· | gou | gouer | flink | nie …
    stadig· | nie stadig· | stadig nie
easy: moeilik | moeilike | moeiliker = maklik | maklik· | eenvoudig· | gemak· | gerief· | nie … moeilik· |
    nie moeilik· | moeilik nie
difficult: maklik | maklike | makliker = moeilik | moeilik· | lastig· | swaar | nie … maklik· | nie maklik·
    | maklik nie
visible: onsigbaar | onsigbare = sigbaar | sigba·
invisible: sigbaar | sigbare = onsigbaar | onsigba·
incompatible: versoenbaar | versoenbare | verenigbaar | verenigbare = onversoenbaar | onverenigbaar |
    onversoen· | onverenig· | nie versoenbaar | nie versoenbaar | inkompat·
satisfied: ontevrede | ontevredenheid = tevrede | tevrede·
strength: swakheid | swakpunt | swakpunte | swakhede = sterkpunt | krag | sterk· | krag·
weakness: sterkpunt | sterkpunte | krag = swakpunt | swakheid | swak·
failure: sukses | suksesse = mislukking | mislukk· | faal· | fout· | onderbreking·
disadvantage: voordeel | voordele = nadeel | nadele
small: groot | groter | groots = klein | klein· | minder | min
large (not small): klein | kleiner | kleintjies = groot | groot | groter | groot·
new: ou | oude = nuwe | nuut | nuwe· | nuut·
first: laaste | laastes = eerste | eerste· | eers
last: eerste | eerstes = laaste | laaste· | afgelope | verlede | duur
question: antwoord | antwoorde = vraag | vrae | vraag· | navraag | navrae
answer: vraag | vrae = antwoord | antwoord· | beantwoord· | reageer
Monday: Dinsdag | Woensdag | Donderdag | Vrydag | Saterdag | Sondag = Maandag | Maandag· | Maandae
Tuesday: Maandag | Woensdag | Donderdag | Vrydag | Saterdag | Sondag = Dinsdag | Dinsdag· | Dinsdae
Wednesday: Maandag | Dinsdag | Donderdag | Vrydag | Saterdag | Sondag = Woensdag | Woensdag· | Woensdae
Thursday: Maandag | Dinsdag | Woensdag | Vrydag | Saterdag | Sondag = Donderdag | Donderdag· | Donderdae
Friday: Maandag | Dinsdag | Woensdag | Donderdag | Saterdag | Sondag = Vrydag | Vrydag· | Vrydae
Saturday: Maandag | Dinsdag | Woensdag | Donderdag | Vrydag | Sondag = Saterdag | Saterdag· | Saterdae
Sunday: Maandag | Dinsdag | Woensdag | Donderdag | Vrydag | Saterdag = Sondag | Sondag· | Sondae
"""
