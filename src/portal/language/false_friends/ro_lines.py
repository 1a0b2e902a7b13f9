"""Romanian for words of the trades: what is wrong and what is right."""

TABLE = """
key (of a lock): taste | tastele | tasta | clape | coduri = chei | chei· | cheia | cheie | cartel·
case (of a lawyer): carcas· | cutie | cutii | cutiile | valiz· | husă | huse = caz | cazuri | cazul· |
    cazuril· | dosar· | cauz· | proces·
run (programmes, campaigns): aleargă | alergăm | alergarea | alergare | a alerga | fuge | fug = derul· |
    organiz· | gestion· | desfăș· | administr·
target (shared goal): țintar | țintare | ținte de tragere | ținta de tragere | blancuri = obiectiv· |
    țintă | ținte · | target·
close sales: solduri | soldurilor | soldurile | soldul | reduceri | reducerilor | lichidare | lichidări =
    vânz· | tranzacți· | contract·
wholesaler: detailist | detailiști | vânzător cu amănuntul | magazin cu amănuntul | comerciant cu
    amănuntul = angrosist· | en-gros | engros | ridicata | distribuitor·
retailer: angrosist | angrosiști | angrosistul | angrosiștii = retailer· | amănunt· | detail· | magazin· |
    comerci·
charge (a customer): încarcă | încărcăm | încărcat | încărcați | acuză | acuzat | acuzați = percep· |
    factur· | tax· | debit· | plăt·
bill (invoice): proiect de lege | proiecte de lege | cioc | bancnot· | bilet | bilete = factur· | not· de
    plată | nota
chair (lead): scaun | scaune | scaunul = prezid· | conduc· | președ·
spring (season): arc | arcuri | arcul | izvor | izvoare | izvorul = primăv·
fall (autumn): cădere | căderea | cădere· = toamn·
match (agree): meci | meciuri | chibrit | chibrituri = corespund· | potriv· | coincid· | concord· |
    compar· | reconcili·
train (people): tren | trenuri | trenul = instru· | form· | pregăt· | școl· | antren·
plant (factory) [more]: plantă | plante | plantei | plantele | vegetal· = fabric· | uzin· | central· |
    unitat· | instalați·
crane (machine): cocor | cocori | cocorul | robinet = macara· | macarale | macaralei
drill (machine): exercițiu | simulare = găur· | burghi· | bormașin· | perfor·
nail (carpentry): unghie | unghii | unghia = cui | cuie | cuiele | cuiul
chest (furniture): piept | torace | cufăr = comodă | scrin | comode
table (furniture): tabel | tabele | tabelul | tablou = mas· | mese | măsuț·
finish (surface): sfârșit | final | finalul | terminare = finisaj· | finisăr·
upholstery: tapet | tapetul = tapiț·
boot (of a car): cizmă | cizma | gheată | bocanc | cizme = portbagaj·
exhaust: epuizat | epuizare | obosit = eșapament· | evacuar·
gear (car): echipament | îmbrăcăminte = viteze | cutie· | transmisie | trept· | angrenaj·
service (of a car): slujbă | serviciu militar | liturghie = revizi· | service | întreținer·
dealer (cars): traficant | traficanți | crupier | jucător de cărți = dealer· | reprezentan· | concesionar·
lane (traffic): alee | uliță = band·
flat (apartment): plat | plată plană | plan | plane | neted = apartament· | locuinț· | garsonier·
deposit (for a flat): magazie | zăcământ = garanți· | depozit
square metre: piață | piețe | piețele = pătra· | mp | m²
power cut (electricity): putere | puterii | tăieturi = curent | pană | pene | electric· | energi·
power station: puterii | stație de putere | linie de putere | linia puterii = electric· | energi· |
    central· | alimentar· | curent
bulb: bulb | bulbi | bulbul = bec | becuri | becul | becurile
tap (water): atingere | atinge | lovitură = robinet·
ward round: rotund | gardă | rotundă = vizit· | contravizit·
treat (patients): invită | tratează cu mâncare | răsfăț | delicii = trat· | îngrij·
practice nurse: practică | practica | practicii | antrenament = cabinet· | clinic·
drug (medicine): drog | droguri | drogul | drogurile = medicament·
stroke: lovitură | mângâiere | cursă | linie = accident vascular | atac cerebral | avc
cast (plaster): distribuție | distribuția = ghips· | gips·
premium (sum) [again]: premiu | premii | premiul | premiile | premium = prim· | rat·
cover (of insurance) [again]: capac | capace | copertă | coperta | husă | pătură = acoper· | asigur·
write-off (car): scris afară | notat = daună totală | pierdere totală
third party (insurance): a treia petrecere | petreceri | al treilea partid = terț· | terți·
parcel (post): parcelă | parcele | parcela | parcelele = colet· | pachet·
label (on parcels): casă de discuri = etichet·
stamp (post): ștampilat cu piciorul | tropăit = timbr· | ștampil·
van (vehicle): avangardă | vagon | vagoane = dub· | furgonet· | camionet·
"""
