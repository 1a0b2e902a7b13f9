"""Romanian words that are taken for their opposite or their neighbour: wrong ones and right."""

TABLE = """
employee: angajator | angajatori | angajatorul | angajatorii | patron | patroni = angajat | salariat |
    angajat· | salaria· | personal· | lucrăt·
employer: angajat | angajați | angajații | angajatul | salariat | salariați = angajator | angajator· |
    patron· | firm· | compani·
supplier: client | clienți | clientul | clienții | cumpărător | cumpărători = furnizor | furniz·
customer (not supplier): furnizor | furnizori | furnizorul | furnizorii = client | clien· | cumpăr· |
    consumat·
buyer: vânzător | vânzători | vânzătorul | vânzătorii = cumpărător | cumpăr· | clien· | achizi·
seller: cumpărător | cumpărători | cumpărătorul | cumpărătorii = vânzător | agent de vânzări | vânz· | vînz·
    | comercial·
purchase: vânzare | vânzări | vânzarea | vânzările = achiziție | cumpărare | achizi· | cumpăr· | aprovizion·
sale (not purchase): cumpărare | cumpărări | achiziție | achiziții | achizițiile = vânzare | vânzări | vând·
    | vânz· | comerc·
revenue (not expense): cheltuială | cheltuieli | cheltuielile = venit | venituri | venit· | încas·
expense: venit | venituri | veniturile | venitul = cheltuială | cheltuieli | cheltu· | cost·
profit (not loss): pierdere | pierderi | pierderea | pierderile = profit | câștig | profit· | câștig· |
    benefici· | rentab·
loss: profit | profituri | profitul | câștig | câștiguri | câștigul = pierdere | pierd·
increase: scade | scad | scădere | scăderea | reduce | reduc | reducere | reducerea | reducerii = crește |
    mări | creșt· | cresc· | crest· | măr· | spor· | mai mult· | major· | îmbunăt· | ridic· | ampl· |
    dezvolt· | extind·
reduce: crește | cresc | creștere | creșterea | mărește | mări = reduce | scădea | reduc· | redus· | scad· |
    scăd· | dimin· | mai puțin· | micșor· | mai mic·
internal: extern | externă | externi | externe = intern | intern· | interior·
external: intern | internă | interni | interne = extern | extern· | exterior· | afara | afară
quality: cantitate | cantități | cantitatea | cantității = calitate | calit·
quantity: calitate | calități | calitatea | calității = cantitate | cantit·
price: premiu | premii | premiul | premiile = preț | preț· | pret·
contract: contact | contacte | contactul | contactele = contract | contract·
contact: contract | contracte | contractul | contractele = contact | contact· | legăt· | comunic·
month: săptămână | săptămâna | săptămâni | săptămânal | săptămânală | an | ani | anul = lună | lun·
week: lună | luna | luni de | lunar | lunară | lunare | lunile | an | ani | anul = săptămână | săptăm· | zi
    | zile
year: lună | luna | lunile | lunar | săptămână | săptămâni = an | ani | anul | anul | anului | anii | anilor
    | anual·
hour: zi | zile | minut | minute | săptămână | săptămâni = oră | ora | ore | ore· | orar·
minute: oră | ora | ore | orele | secundă | secunde = minut | minut· | moment· | clip· | proces·
million: miliard | miliarde | bilion | bilioane = milion | milioane
low: înalt | înaltă | înalți | înalte | ridicat | ridicată | ridicate | ridicați | mare | mari = scăzut |
    redus | scăz· | redus· | mic | mică | mici | jos· | slab· | puțin· | minim· | infer·
high: scăzut | scăzută | scăzute | scăzuți | redus | redusă | reduse | mic | mică | mici = ridicat | înalt |
    ridic· | înalt· | mare | mari | super· | maxim· | sporit· | mult· | bun·
cheap: scump | scumpă | scumpe | scumpi = ieftin | ieftin· | accesib· | nu … scump· | puțin scump·
expensive: ieftin | ieftină | ieftine | ieftini = scump | scump· | costisit· | cost· | nu … ieftin· | puțin
    ieftin·
slow: rapid | rapidă | rapide | rapizi | repede = lent | încet | lent· | încet· | întârz· | greoi | nu …
    rapid· | puțin rapid·
quick: lent | lentă | lente | lenți | încet = rapid | repede | rapid· | rapiz· | iute | prompt· | imediat· |
    vitez· | dinam· | agil· | nu … lent· | puțin lent·
easy: greu | dificil | dificilă | dificile | grea | grele = ușor | simplu | ușo· | ușur· | simpl· | facil· |
    lesne | nu … greu· | puțin greu·
difficult: ușor | ușoară | simplu | facil = dificil | greu | dificil· | greu· | gre· | complic· | dificult·
    | anevoi· | nu … ușor· | puțin ușor·
visible: invizibil | invizibilă | invizibile | invizibili = vizibil | vizibil· | vede | văd
invisible: vizibil | vizibilă | vizibile | vizibili = invizibil | invizibil· | nevăz· | ascuns·
incompatible: compatibil | compatibilă | compatibile | compatibili = incompatibil | incompat· | nu sunt
    compat· | necompat·
satisfied: nemulțumit | nemulțumită | nemulțumiți | nemulțumire | insatisfacție = mulțumit | satisfacție |
    mulțum· | satisf·
strength: slăbiciune | slăbiciuni | slăbiciunea | slăbiciunile = forță | punct forte | forț· | fort· |
    puter· | rezist· | tări· | atu·
weakness: forță | forța | punct forte | puncte forte | putere = slăbiciune | punct slab | slăb· | slab· |
    defici·
failure: succes | succese | succesul | reușită = eșec | defecțiune | eșec· | eșu· | defec· | eroar· | avari·
    | nereuș·
disadvantage: avantaj | avantaje | avantajul | avantajele = dezavantaj | dezavantaj· | inconvenient·
small: mare | mari | uriaș | uriașe = mic | mic | mică | mici | mici | micil· | micul | micul | micș· |
    redus· | puțin·
large (not small): mic | mică | mici | micile = mare | mare· | mari | maril· | uriaș· | ampl· | vast· |
    amploare
new: vechi | veche | vechiul | vechile | vechea | vechii = nou | no· | recent· | inov·
first: ultim | ultima | ultimul | ultimii | ultimele = primul | prima | prim· | mai întâi | întâi | inițial·
    | începu·
last: primul | prima | primii | primele = ultimul | ultima | ultim· | trecut· | final· | dur· | anterior·
question: răspuns | răspunsuri | răspunsul | răspunsurile = întrebare | întrebări | întreb· | chestiun· |
    problem· | solicit·
answer: întrebare | întrebări | întrebarea | întrebările = răspuns | răspunde | răspun· | replic·
Monday: marți | miercuri | joi | vineri | sâmbătă | sâmbăta | duminică | duminica = luni | lunea
Tuesday: luni | miercuri | joi | vineri | sâmbătă | sâmbăta | duminică | duminica = marți | marțea
Wednesday: luni | marți | joi | vineri | sâmbătă | sâmbăta | duminică | duminica = miercuri | miercurea
Thursday: luni | marți | miercuri | vineri | sâmbătă | sâmbăta | duminică | duminica = joi | joia
Friday: luni | marți | miercuri | joi | sâmbătă | sâmbăta | duminică | duminica = vineri | vinerea
Saturday: luni | marți | miercuri | joi | vineri | duminică | duminica = sâmbătă | sâmbăta
Sunday: luni | marți | miercuri | joi | vineri | sâmbătă | sâmbăta = duminică | duminica
"""
