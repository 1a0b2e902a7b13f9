"""Romanian words for English phrases: wrong ones and right."""

TABLE = """
make a decision: face decizii | fac decizii | face o decizie | facerea deciziilor | facem decizii | făcut
    decizii | face decizia | face decizii mai bune | facere a deciziilor = lua decizii | decide | lua |
    luar· | iau | ia | decid·
make sense: face sens | fac sens | facă sens = avea sens | are sens | au sens | avea logică | aibă sens
make sure: face sigur | fac sigur | faceți sigur | face sigură = asigura | verifica | asigur· | verific·
make money: fabrică bani = câștiga bani | câștig·
take place: ia loc | iau loc | luat loc | ia locul | iau locul = avea loc | are loc | au loc | desfășur· |
    petrec· | aibă loc
take care of: ia grijă | iau grijă | lua grijă | luat grijă | ia îngrijire | iau îngrijire = avea grijă | se
    ocupa | are grijă | au grijă | ocup· | aibă grijă
take advantage: ia avantaj | iau avantaj | lua avantaj | ia avantajul | iau avantajul | lua avantajul =
    profita | valorifica | profit· | valorific· | folos·
take into account: ia în cont | iau în cont | lua în cont | luat în cont | luarea în cont = ține cont | lua
    în considerare | ține· | ținut· | consider·
pay attention: plăti atenție | plătiți atenție | plătesc atenție | plătește atenție = acorda atenție | fi
    atent | acord· | atent·
look forward: uităm înainte | uit înainte | privim înainte | uita înainte | priviți înainte | privesc
    înainte = aștepta cu nerăbdare | aștept·
look after: uită după | uita după | caută după | căuta după | privesc după = îngriji | avea grijă | îngrij·
    | grij· | ocup·
find out: găsi afară | găsesc afară | găsește afară | găsit afară = afla | descoperi | afl· | descop·
carry out: duce afară | duc afară | căra afară | cară afară | poartă afară | purta afară = efectua | realiza
    | desfășura
work out: antrenează | antreneze | exersează | face exerciții | fac exerciții | se antrenează = elabora |
    stabili | rezolva | elabor· | stabil· | rezolv· | calcul· | concep·
run out of: aleargă afară | alerga afară | fuge afară | fug afară | aleargă din | fuge din = epuiza | rămâne
    fără | epuiz· | termin· | fără
fill in: umple | umplu | umpleți | umplut | umplută | umplute | umplerea = completa | complet·
keep a promise: păstr· promisiun· | păstr· … promisiun· | păstr· … cuvântul | păstr· cuvântul = respecta |
    ține | onora | respect· | ține· | ținut· | onor·
strike a balance: grevă | greva | lovi | lovește | lovitură = găsi un echilibru | echilibr·
face a challenge: fețe | chip | chipul = se confrunta cu | face față | confrunt· | față
address a problem: adresa | adresează | adreseze | adresă | adresarea | adrese = aborda | rezolva | trata |
    abord· | rezolv· | trat· | soluțion· | răspund·
meet a need: întâlni | întâlnește | întâlnesc | întâlnească | întâlnim | întâlnirea = satisface | îndeplini
    | respecta | satisf· | îndeplin· | respect· | răspund· | acoper·
meet a requirement: întâlni | întâlnește | întâlnesc | întâlnească | întâlnim = îndeplini | respecta |
    satisface | îndeplin· | respect· | satisf· | corespund·
meet people: îndeplini clienții | îndeplinește clienții | îndeplinesc clienții | satisfac publicul |
    îndeplinesc publicul = întâlni | întâln·
miss a deadline: dor | dorul | domnișoară | domnișoara = rata | pierde | depăși | rat· | pierd· | depăș·
run a business: aleargă | alerga | alergând | aleargă | alergare | fuge | fug = conduce | administra |
    gestiona | conduc· | administr· | gestion·
keep running: aleargă | alergând | alerga | fugind = în funcțiune | a funcționa | funcțion· | mers
close a deal: aproape | apropiat | apropiate | apropiată = încheia | închide | închei· | închi· | finaliz·
sign a contract: semn | semnul | semne | semnele = semna | semnează | semnar· | semnat·
save time: salvează timp | salva timp | salvează bani | salva bani | salvați timp | salvează ore | salvează
    | salva | salveze = economisi | câștiga timp | econom· | câștig· | reduc·
share information: acțiuni | acțiunile = împărtăși | partaja | partaj· | împărtăș· | transmit· | comunic·
foster: adopta | adoptă | adoptiv | adoptivă | adopție = promova | încuraja | stimula | promov· | încuraj· |
    stimul· | cultiv·
drive growth: conduce | conduc | conduceți | șofează | conducă = stimula | impulsiona | genera | stimul· |
    impuls· | gener· | promov·
settle an invoice: așeza | așează | coloniza | stabilește = achita | plăti | soluționa | achit· | plăt· |
    soluțion· | lichid·
at the front of the building: în fața clădirii | în fața magazinului | în fața casei | în faţa clădirii = în
    partea din față | partea din față | partea frontală
at the back of the building: în spatele clădirii | în spatele magazinului | în spatele casei = în partea din
    spate | partea din spate | fundul
behind the scenes: în spatele scenelor | în spatele scenei = în culise | din culise | culise·
backbone: os din spate | osul din spate | os de spate | osul spatelui | osul de spate = coloană vertebrală |
    coloan·
front line: linie frontală | linia frontală | liniei frontale | linia din față | linie din față = prima
    linie | primei linii
end-to-end: sfârșit la sfârșit | final la final | de la sfârșit la sfârșit | capăt-la-sfârșit = de la un
    capăt la altul | complet | integrat
customer journey: jurnalul clientului | jurnal al clientului | jurneul | ziua clientului = parcursul
    clientului | călătoria clientului
seamless: fără cusătur· | fără cusături | fără cusătură | fără sudură | fără sudur· = fluid | fără
    întreruperi | perfect | fluid· | perfect· | continu· | armonios·
leverage: pârghie | pârghia | pârghii | levier = valorifica | folosi | profita de | valorific· | folos· |
    exploat· | profit·
touchpoint: punct de atingere | puncte de atingere | punctele de atingere | punctul de atingere = punct de
    contact | contact
in touch: în atingere = în legătură | în contact | legăt· | contact·
track record: record de pistă | înregistrare de pistă | record de urmărire | înregistrarea pistei | record
    pe pistă = istoric | experiență | istoric· | experienț· | palmares
keep track: păstra pista | păstrează pista | ține pista | țin pista = urmări | ține evidența | evidenț· |
    urmăr·
paperwork: muncă de hârtie | munca de hârtie | lucrări de hârtie | lucru cu hârtia | lucrul cu hârtia |
    munca hârtiei | muncă pe hârtie = documente | birocrație | hârțogărie
bottleneck: gâtul sticlei | gâturi de sticlă | gâtul de sticlă = blocaj | strangulare | obstacol | blocaj· |
    strangul·
break even: rupe chiar | rupe egal | pauză egală | sparge egal = prag de rentabilitate | acoperi
    cheltuielile
milestone: piatră de milă | pietre de milă | piatra de milă = jalon | etapă | jaloane | jaloane
deadline: linie moartă | linia moartă | linia morții | linii moarte | linie a morții = termen-limită |
    termen | termen·
cutting-edge: margine tăioasă | muchie tăietoare | margine de tăiere | marginea de tăiere | tăietor |
    tăietoare = de vârf | de ultimă generație | vârf
state of the art: starea artei | stare a artei | stadiul artei | stat al artei = de ultimă generație |
    ultramodern | modern·
extra mile: milă în plus | mila în plus | milă suplimentară | mila suplimentară | mile în plus | milă extra
    = un efort în plus | mai mult decât se așteaptă | efort·
off the shelf: de pe raft | din raft | de la raft = standard | gata de utilizare | gata
hands-on: mâini pe | mâinile pe = practic | practic·
customer-facing: confruntă | confruntând | confruntarea | se confrunt· = în contact cu clienții | de relații
    cu clienții
in-house: în casă | în casa | acasă = intern | propriu | intern· | propri·
toll-free: fără taxă de drum | fără taxă de autostradă | fără taxe de drum = gratuit | număr gratuit |
    gratuit·
white paper: hârtie albă | hârtia albă | hârtii albe = carte albă | raport | cart· alb· | raport· | studi·
hard copy: copie dură | copii dure | copie tare | copii tari = tipărit | pe hârtie | tipărit· | hârti· |
    imprimat·
big picture: imaginea mare | poza mare | imagine mare | tabloul mare = imaginea de ansamblu | ansamblu |
    ansambl· | general·
at a glance: la o privire | într-o privire | la o ochire = dintr-o privire | pe scurt
around the clock: în jurul ceasului | în jurul orei | în jurul orologiului = non-stop | 24 de ore din 24 |
    zi și noapte
from scratch: din zgârietură | de la zgârietură | din zgârieturi = de la zero | de la început
low-hanging fruit: fructe agățate jos | fructe care atârnă | fructe joase | fructele joase | fructele
    agățate = lucrurile cele mai ușoare | câștiguri rapide
goes live: merge în direct | intră în direct | intra în direct | merge live în direct | trăiește = intra în
    funcțiune | fi lansat | funcțiun· | lans· | operațional·
in the long run: alergare lungă | alergarea lungă | cursă lungă | cursa lungă | fuga lungă = pe termen lung
in the loop: în buclă | în bucla = la curent | informat
day off: zi oprită | ziua oprită | zile oprite | zi închisă = zi liberă | liber·
time off: timp oprit | timp închis | timpul oprit = timp liber | concediu | liber· | concedi·
at stake: pe rug | la rug | pe țăruș = în joc | în joc
red tape: bandă roșie | banda roșie | benzi roșii = birocrație | birocra·
rush hour: ora de grabă | oră de grabă | ore de grabă | ora grăbită = oră de vârf | vârf·
draw up: desen· = redacta | întocmi | elabora | redact· | întocm· | elabor·
draw a conclusion: desen· = trage | trag·
suit a need: costum | costume | costumul = se potrivi | potriv· | adapt· | convin·
kick-off: lovitură de picior | lovitura de start | șut | șutează = început | lansare | încep· | lans·
touch base: atinge baza | atinge bază | atingă baza = lua legătura | legătur· | contact·
brick-and-mortar: cărămidă | cărămizi = magazin fizic | fizic·
ask a question: cere o întrebare | cer o întrebare | cere întrebări | cer întrebări = pune o întrebare |
    întreba | pun·
stem from: tulpină | tulpina | tulpini = proveni din | porni din | provin· | pornesc
"""
