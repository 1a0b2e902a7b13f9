"""Frequent Romanian nouns by gender, singular and plural, and adjectives."""

MASCULINE_NOUNS = """
robot/roboți chatbot/chatboți client/clienți angajat/angajați manager/manageri director/directori
utilizator/utilizatori furnizor/furnizori partener/parteneri coleg/colegi șef/șefi agent/agenți
vânzător/vânzători cumpărător/cumpărători contabil/contabili inginer/ingineri consumator/consumatori
reprezentant/reprezentanți specialist/specialiști expert/experți lucrător/lucrători analist/analiști
asistent/asistenți operator/operatori lider/lideri membru/membri consultant/consultanți avocat/avocați
om/oameni bărbat/bărbați student/studenți an/ani leu/lei pas/pași factor/factori indicator/indicatori
concurent/concurenți proprietar/proprietari investitor/investitori administrator/administratori
fondator/fondatori patron/patroni programator/programatori redactor/redactori candidat/candidați
vizitator/vizitatori cetățean/cetățeni producător/producători distribuitor/distribuitori
dezvoltator/dezvoltatori auditor/auditori pacient/pacienți oaspete/oaspeți chelner/chelneri
acționar/acționari ospătar/ospătari bucătar/bucătari medic/medici profesor/profesori copil/copii
prieten/prieteni vecin/vecini recepționer/recepționeri parametru/parametri metru/metri litru/litri
kilometru/kilometri octet/octeți pixel/pixeli secretar/secretari stagiar/stagiari destinatar/destinatari
expeditor/expeditori salariat/salariați beneficiar/beneficiari
termen/termeni editor/editori jurist/juriști constructor/constructori asigurător/asigurători
consilier/consilieri casier/casieri dolar/dolari
dealer/dealeri angrosist/angrosiști comerciant/comercianți stomatolog/stomatologi
electrician/electricieni instalator/instalatori zidar/zidari arhitect/arhitecți chiriaș/chiriași
pasager/pasageri călător/călători turist/turiști șofer/șoferi curier/curieri judecător/judecători
martor/martori notar/notari asigurat/asigurați elev/elevi pantof/pantofi tâmplar/tâmplari
debitor/debitori creditor/creditori asociat/asociați palet/paleți supervizor/supervizori
"""
# Masculine in the singular, feminine in the plural.
NEUTER_NOUNS = """
departament/departamente sistem/sisteme proces/procese produs/produse serviciu/servicii contract/contracte
document/documente raport/rapoarte program/programe proiect/proiecte plan/planuri obiectiv/obiective
rezultat/rezultate cost/costuri preț/prețuri venit/venituri profit/profituri buget/bugete stoc/stocuri
depozit/depozite magazin/magazine birou/birouri oficiu/oficii canal/canale mesaj/mesaje apel/apeluri
telefon/telefoane răspuns/răspunsuri timp/timpuri moment/momente termen/termene ritm/ritmuri
instrument/instrumente fișier/fișiere dosar/dosare registru/registre cont/conturi nivel/niveluri
domeniu/domenii sector/sectoare rol/roluri loc/locuri punct/puncte exemplu/exemple caz/cazuri
lucru/lucruri element/elemente aspect/aspecte motiv/motive efect/efecte impact/impacturi
beneficiu/beneficii avantaj/avantaje dezavantaj/dezavantaje risc/riscuri conflict/conflicte scop/scopuri
mod/moduri model/modele tip/tipuri grup/grupuri flux/fluxuri ciclu/cicluri circuit/circuite
segment/segmente bloc/blocuri număr/numere procent/procente text/texte titlu/titluri articol/articole
capitol/capitole conținut/conținuturi format/formate formular/formulare câmp/câmpuri tabel/tabele
index/indexuri spațiu/spații mediu/medii centru/centre acord/acorduri ajutor/ajutoare suport/suporturi
efort/eforturi salariu/salarii impozit/impozite credit/credite debit/debite bilanț/bilanțuri
calcul/calcule audit/audituri control/controale test/teste curs/cursuri training/traininguri
interviu/interviuri feedback/feedbackuri chestionar/chestionare studiu/studii sondaj/sondaje
comportament/comportamente angajament/angajamente echipament/echipamente dispozitiv/dispozitive
calculator/calculatoare ecran/ecrane server/servere site/site-uri modul/module subsistem/subsisteme
lanț/lanțuri transport/transporturi drum/drumuri traseu/trasee secol/secole trimestru/trimestre
minut/minute ceas/ceasuri sfârșit/sfârșituri început/începuturi principiu/principii criteriu/criterii
standard/standarde concept/concepte cuvânt/cuvinte limbaj/limbaje dialog/dialoguri e-mail/e-mailuri
buton/butoane meniu/meniuri simbol/simboluri semn/semne semnal/semnale eveniment/evenimente
incident/incidente succes/succese eșec/eșecuri pachet/pachete parc/parcuri oraș/orașe hotel/hoteluri
restaurant/restaurante zid/ziduri scor/scoruri obstacol/obstacole decalaj/decalaje schimb/schimburi
volum/volume ansamblu/ansambluri set/seturi șir/șiruri obiect/obiecte argument/argumente atribut/atribute
certificat/certificate protocol/protocoale port/porturi adaos/adaosuri front/fronturi
contact/contacte obicei/obiceiuri chat/chaturi siloz/silozuri sediu/sedii colet/colete detaliu/detalii
rând/rânduri browser/browsere sezon/sezoane capăt/capete echilibru/echilibre ghișeu/ghișee retur/retururi
concediu/concedii preaviz/preavize post/posturi atac/atacuri drept/drepturi bon/bonuri raft/rafturi
câștig/câștiguri utilaj/utilaje aviz/avize rezumat/rezumate kilogram/kilograme concurs/concursuri
camion/camioane gust/gusturi portal/portaluri brand/branduri contor/contoare tablou/tablouri
comentariu/comentarii bilet/bilete zbor/zboruri aeroport/aeroporturi itinerar/itinerarii bagaj/bagaje
pat/paturi etaj/etaje hol/holuri mic-dejun/mic-dejunuri prânz/prânzuri fel/feluri ingredient/ingrediente
împrumut/împrumuturi sold/solduri extras/extrase cec/cecuri card/carduri tarif/tarife tribunal/tribunale
verdict/verdicte tratament/tratamente simptom/simptome salon/saloane diagnostic/diagnostice
examen/examene vehicul/vehicule motor/motoare garaj/garaje dulap/dulapuri sertar/sertare șurub/șuruburi
lac/lacuri ordinator/ordinatoare cablu/cabluri robinet/robinete generator/generatoare plic/plicuri
timbru/timbre acoperiș/acoperișuri șantier/șantiere imobil/imobile apartament/apartamente teren/terenuri
chip/chipuri coridor/coridoare inbox/inboxuri
"""
FEMININE_NOUNS = """
reclamă/reclame arhivă/arhive minte/minți sugestie/sugestii marcă/mărci copie/copii echipă/echipe
companie/companii firmă/firme întreprindere/întreprinderi funcție/funcții activitate/activități
vânzare/vânzări cerere/cereri comandă/comenzi factură/facturi plată/plăți sarcină/sarcini
problemă/probleme soluție/soluții strategie/strategii tehnologie/tehnologii aplicație/aplicații
platformă/platforme resursă/resurse decizie/decizii relație/relații comunicare/comunicări
experiență/experiențe calitate/calități eficiență/eficiențe productivitate/productivități piață/piețe
industrie/industrii economie/economii bancă/bănci taxă/taxe lege/legi regulă/reguli normă/norme
politică/politici procedură/proceduri metodă/metode tehnică/tehnici practică/practici abordare/abordări
inițiativă/inițiative campanie/campanii ofertă/oferte promoție/promoții reclamație/reclamații
întrebare/întrebări formulare/formulări informație/informații dată/date bază/baze listă/liste
pagină/pagini imagine/imagini față/fețe parte/părți latură/laturi zonă/zone arie/arii cultură/culturi
mentalitate/mentalități atitudine/atitudini abilitate/abilități competență/competențe
responsabilitate/responsabilități prioritate/priorități cerință/cerințe nevoie/nevoi așteptare/așteptări
valoare/valori sumă/sume cheltuială/cheltuieli investiție/investiții tranzacție/tranzacții
operațiune/operațiuni operație/operații acțiune/acțiuni reacție/reacții funcționalitate/funcționalități
caracteristică/caracteristici trăsătură/trăsături diferență/diferențe distincție/distincții
legătură/legături integrare/integrări colaborare/colaborări coordonare/coordonări organizare/organizări
organizație/organizații structură/structuri infrastructură/infrastructuri rețea/rețele mașină/mașini
unealtă/unelte versiune/versiuni actualizare/actualizări automatizare/automatizări analiză/analize
evaluare/evaluări măsură/măsuri verificare/verificări eroare/erori greșeală/greșeli întârziere/întârzieri
lipsă/lipsuri pierdere/pierderi creștere/creșteri scădere/scăderi schimbare/schimbări
îmbunătățire/îmbunătățiri dezvoltare/dezvoltări formare/formări instruire/instruiri pregătire/pregătiri
persoană/persoane femeie/femei secretară/secretare angajată/angajate colegă/colege clientă/cliente
conversație/conversații discuție/discuții ședință/ședințe întâlnire/întâlniri reuniune/reuniuni
vizită/vizite călătorie/călătorii interacțiune/interacțiuni barieră/bariere provocare/provocări
tendință/tendințe perspectivă/perspective viziune/viziuni misiune/misiuni sinergie/sinergii
armonie/armonii punte/punți cheie/chei ușă/uși fereastră/ferestre cameră/camere sală/săli clădire/clădiri
sucursală/sucursale filială/filiale fabrică/fabrici livrare/livrări logistică/logistici
contabilitate/contabilități trezorerie/trezorerii recrutare/recrutări asistență/asistențe
întreținere/întrețineri securitate/securități siguranță/siguranțe conformitate/conformități
satisfacție/satisfacții loialitate/loialități încredere/încrederi reputație/reputații
vizibilitate/vizibilități personalizare/personalizări inteligență/inteligențe predicție/predicții
previziune/previziuni prognoză/prognoze cifră/cifre statistică/statistici metrică/metrici etapă/etape
fază/faze perioadă/perioade zi/zile săptămână/săptămâni lună/luni oră/ore secundă/secunde
dimineață/dimineți seară/seri noapte/nopți coloană/coloane inimă/inimi mână/mâini limită/limite
graniță/granițe linie/linii cale/căi formă/forme categorie/categorii clasă/clase opțiune/opțiuni
alegere/alegeri variantă/variante condiție/condiții posibilitate/posibilități oportunitate/oportunități
necesitate/necesități importanță/importanțe influență/influențe consecință/consecințe cauză/cauze
reducere/reduceri rată/rate cotă/cote parolă/parole evidență/evidențe gestiune/gestiuni
gestionare/gestionări administrare/administrări administrație/administrații producție/producții
achiziție/achiziții aprovizionare/aprovizionări prelucrare/prelucrări procesare/procesări
imprimantă/imprimante adresă/adrese dimensiune/dimensiuni poziție/poziții culoare/culori tastă/taste
comisie/comisii notă/note scrisoare/scrisori carte/cărți muncă/munci ieșire/ieșiri intrare/intrări
valută/valute monedă/monede
lume/lumi distanță/distanțe marfă/mărfuri clauză/clauze grijă/griji fișă/fișe clipă/clipe cursă/curse
semnătură/semnături pagubă/pagube treabă/treburi etichetă/etichete noutate/noutăți memorie/memorii
defecțiune/defecțiuni interfață/interfețe hârtie/hârtii vorbă/vorbe sursă/surse tură/ture colecție/colecții
școală/școli treaptă/trepte foaie/foi casă/case familie/familii daună/daune
agentă/agente întrerupere/întreruperi părere/păreri tăcere/tăceri trimitere/trimiteri
clinică/clinici finanță/finanțe directoare/directoare agendă/agende marjă/marje rută/rute apă/ape
țară/țări ramură/ramuri coadă/cozi avocatură/avocaturi curte/curți piesă/piese umplutură/umpluturi
încăpere/încăperi valiză/valize rezervare/rezervări recepție/recepții bucătărie/bucătării masă/mese
cină/cine băutură/băuturi poliță/polițe primă/prime acoperire/acoperiri franciză/francize
despăgubire/despăgubiri ipotecă/ipoteci datorie/datorii dobândă/dobânzi sentință/sentințe
audiere/audieri probă/probe rețetă/rețete programare/programări roată/roți baterie/baterii
benzină/benzine caroserie/caroserii reparație/reparații canapea/canapele vopsea/vopsele ladă/lăzi
vamă/vămi conductă/conducte scurgere/scurgeri citire/citiri pană/pene putere/puteri bursă/burse
lecție/lecții temă/teme țiglă/țigle grindă/grinzi renovare/renovări locuință/locuințe chirie/chirii
licență/licențe pensiune/pensiuni hartă/hărți jumătate/jumătăți rambursare/rambursări
raportare/raportări țintă/ținte
"""
# Adjectives whose forms a rule tells, and others with all four.
ADJECTIVES = """
diferit important activ corect incorect sigur lent complex intern extern digital comercial operațional
principal funcțional profesional personal social legal fiscal financiar economic tehnic strategic specific
practic critic public juridic logistic automat manual virtual global local național internațional regional
central individual general special total final inițial actual anual lunar zilnic săptămânal trimestrial
modern tradițional clasic clar obscur direct indirect eficient ineficient competent potrivit nepotrivit
necesar util inutil valabil disponibil posibil imposibil flexibil vizibil invizibil accesibil compatibil
incompatibil sensibil responsabil durabil stabil instabil fragil unic comun diferențiat distinct separat
izolat integrat unificat dedicat calificat motivat mulțumit nemulțumit satisfăcut interesat implicat
valoros riguros numeros periculos armonios frumos următor viitor major minor puternic slab scurt înalt
ieftin scump bogat sărac bătrân plin liber ocupat pregătit organizat structurat standardizat documentat
detaliat precis exact aproximativ relativ pozitiv negativ creativ productiv colaborativ competitiv
administrativ executiv educativ informativ predictiv preventiv interactiv intensiv extensiv definitiv
alternativ respectiv efectiv subiectiv repetitiv proactiv reactiv adaptiv permanent frecvent recent urgent
evident transparent constant consistent coerent prezent absent consecvent inteligent excelent independent
dependent existent inexistent suficient insuficient convenabil rentabil fezabil scalabil adecvat inadecvat
complicat sofisticat avansat specializat personalizat automatizat centralizat descentralizat delicat
emoțional rațional organizațional departamental fundamental esențial substanțial confidențial parțial
integral temporal real ideal vital crucial decisiv cumulativ gratuit nelimitat limitat îmbunătățit sporit
redus crescut scăzut deschis închis ascuns greșit obișnuit neobișnuit cunoscut necunoscut renumit faimos
dinamic static electronic mecanic informatic statistic analitic sistematic democratic birocratic autentic
energetic periodic istoric geografic științific tipic atipic teoretic cultural nominal comunitar
industrial sectorial artificial natural mondial mental moral oficial organic rural urban sezonier textual
vizual verbal
anumit uman strict complet incomplet prost similar adevărat suplimentar rar pur punctual reciproc vacant
banal blând atent identic supărat ciudat informațional interpersonal secret mobil partajat
duplicat
singur
bancar ipotecar stomatologic aerian frontal frecventat vamal medical turistic școlar universitar
electric corectat externalizat repetabil zecimal facturabil prietenos nepoliticos negociabil fraudulos
amortizat returnat deteriorat fotografiat
"""
OTHER_ADJECTIVES = """
nou nouă noi noi
bun bună buni bune
mic mică mici mici
lung lungă lungi lungi
larg largă largi largi
adânc adâncă adânci adânci
ușor ușoară ușori ușoare
greu grea grei grele
tânăr tânără tineri tinere
vechi veche vechi vechi
propriu proprie proprii proprii
costisitor costisitoare costisitori costisitoare
muncitor muncitoare muncitori muncitoare
viu vie vii vii
întreg întreagă întregi întregi
alb albă albi albe
negru neagră negri negre
frumos frumoasă frumoși frumoase
mare mare mari mari
rece rece reci reci
dulce dulce dulci dulci
simplu simplă simpli simple
dublu dublă dubli duble
celebru celebră celebri celebre
rapid rapidă rapizi rapide
solid solidă solizi solide
anterior anterioară anteriori anterioare
ulterior ulterioară ulteriori ulterioare
superior superioară superiori superioare
inferior inferioară inferiori inferioare
interior interioară interiori interioare
exterior exterioară exteriori exterioare
gol goală goi goale
proaspăt proaspătă proaspeți proaspete
nostru noastră noștri noastre
vostru voastră voștri voastre
său sa săi sale
omenesc omenească omenești omenești
"""
