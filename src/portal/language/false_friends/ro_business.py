"""Romanian words for English words of business: wrong ones and right."""

TABLE = """
staff: toiag | baston | bastoane | toiagul | bastonul = personal | angajați | personal· | angajaț· | echip·
hire: închiri· = angaja | recruta | angaj· | recrut·
fire: trage în | trag în | împușc· | incendi· | aprind· | foc | focul = concedia | da afară | concedi· |
    demi·
job application: aplicație | aplicația | aplicații | aplicațiile | aplicațiilor = cerere de angajare |
    candidatură | candidatur· | cerer· | dosar·
training: tren | trenul | trenuri | trenurile | trenului = instrui | forma | instrui· | form· | pregăt· |
    training·
training (practice): antrenament | antrenamentul | antrenamente | antrenamentele | antrenamentului |
    antrenamentelor = instruire | formare | pregătire | instrui· | formar· | pregăt·
leave (absence): plecare | plecarea | plecări | plecările | plecărilor | părăsire | părăsirea | frunze |
    lăsare = concediu | concediul | concedi·
holiday (leave): sărbătoare | sărbătorile | sărbători | sărbătorilor = concediu | vacanță | concedi· |
    vacanț·
shift (work): schimbare | schimbarea | schimbări | schimbările | schimbării | schimbărilor | deplasare |
    deplasarea | deplasări = tură | schimb | tură | ture | tura | turele | turei | schimb·
labour: travaliu | travaliul | travaliului | nașterii = muncă | forță de muncă | manoperă | munc·
onboarding: îmbarcare | îmbarcarea | îmbarcării | la bord = integrare | integrarea noilor angajați | integr·
    | onboarding·
background (people): fundal | fundalul | fundaluri | fundalurile = pregătire | experiență | antecedente |
    pregăt· | experienț· | medii | mediu | cazier·
head of: cap de | capul de | capul departamentului | capii de | capetele de | capul vânzărilor | cap al |
    capul echipei | capul = șef | director | responsabil | șef· | director· | responsabil· | conducăt·
headcount: număr de capete | numărul de capete | numărătoarea capetelor = număr de angajați | personal
representative: reprezentativ | reprezentativi | reprezentativii | reprezentative = reprezentant |
    reprezentanți | reprezentan·
board: tablă | tabla | tablei | placă | placa | plăcii | scândură | scândura | bordul | bord | bordului =
    consiliu | conducere | consili· | conducer·
body: corp | corpul | corpuri | corpului = organ | organism | autoritate | organ· | autorit· | instituți·
stakeholder: acționar | acționari | acționarii | acționarilor | acționarul = parte interesată | factor
    interesat | interesat· | interesa·
firm (company): ferm | fermă | ferme | fermele | fermelor | ferma | fermei = firmă | companie | firm | firmă
    | firma | firme· | firmei | compani·
parent company: părinte | părinți | părintele | părinților | părintești = societate-mamă | companie-mamă |
    mam·
party (contract): petrecere | petrecerea | petreceri | petrecerile | partid | partide | partidul | partidele
    = parte | terț | parte | părți· | părții | partea | terț·
branch (office): ramură | ramura | ramuri | ramurile | ramurilor | ramurii | creangă | crengi = sucursală |
    filială | sucursal· | filial· | agenți·
plant (factory): plantă | planta | plante | plantele | plantei | plantelor = fabrică | uzină | centrală |
    fabric· | uzin· | central·
trade union: uniune comercială | uniunea comercială | uniuni comerciale | uniunile comerciale | uniunea de
    comerț = sindicat | sindicat·
trade fair: comerț echitabil | comerțul echitabil | echitabil | corect = târg | târg comercial | târg·
leading company: conducătoare | conducător | conducători = lider | de top | de frunte | important·
restaurant bill: proiect de lege | proiecte de lege | proiectul de lege | bancnotă | bancnote | cioc =
    factură | notă de plată | factur· | nota
stock: acțiune | acțiuni | acțiunile | acțiunilor | bursă | bursa | bursei | burse = stoc | stocuri | stoc·
order: ordin | ordinul | ordine | ordinele | ordinului | ordinelor = comandă | comenzi | comand· | comenz·
delivery: naștere | nașterea | nașterii | nașteri = livrare | livr· | furniz· | ofer·
supply chain: lanț de ofertă | lanțul de ofertă | lanțul ofertei | lanț de magazine | lanțul de magazine =
    lanț de aprovizionare | aproviziona·
warehouse: magazin | magazinul | magazine | magazinele | magazinului | magazinelor = depozit | depozit· |
    magazi·
goods: bune | buni | bunele = bunuri | mărfuri | produse | bunur· | mărf· | marf· | produs·
shipping: navă | nave | nava | navelor | navigație | vapor | vapoare = expediere | livrare | expedi· | livr·
    | transport·
returns (goods): întoarcere | întoarcerea | întoarceri | întoarcerile | întoarcerilor | reveniri |
    revenirile | randamente = retururi | returnări | retur· | returnăr·
tax return: retur | returul | returnare | returnarea | returnări | rambursare | rambursarea | întoarcere
    fiscală | întoarcerea taxelor = declarație fiscală | declarați·
range (of products): interval | intervalul | rang | raza | intervale = gamă | gama | sortiment | gam· |
    sortiment· | ofert·
shop floor: podeaua magazinului | podea de magazin | podeaua fabricii = atelier | secție de producție | hală
counter (desk): contor | contorul | contoare | contorului = ghișeu | tejghea | casă | ghișe· | tejghe· |
    cas·
desk: masă de ajutor | masa de ajutor | birou de ajutor | biroul de ajutor | masă de serviciu = asistență |
    serviciu de asistență | suport | asistenț·
figures (numbers): figuri | figurile | figurilor | figură | figura = cifre | date | cifr· | numer· | date·
interest (money): interes | interesul | interese | interesele | interesului = dobândă | dobânzi | dobân·
turnover (staff): cifră de afaceri | cifra de afaceri | cifrei de afaceri | vânzări = fluctuație de personal
    | fluctuați· | rotați·
turnover (sales): fluctuație | fluctuația | rotație | rotația | răsturnare = cifră de afaceri | cifra de
    afaceri | cifr·
books (accounts): cărți | cărțile | cărților | carte | cartea = registre contabile | evidențe contabile |
    contabilitate | registr· | contabil· | evidenț·
book (reserve): carte | cartea | cărți | cărțile = rezerva | programa | rezerv· | program·
balance sheet: foaie de echilibru | foaia de echilibru | foaie de balanță | foaia de balanță | foaie de sold
    | foaie de bilanț | foaia de bilanț | cearșaf· = bilanț contabil | bilanț
balance (account): echilibru | echilibrul | balanță | balanța | balanței = sold | soldul | sold·
current account: cont actual | contul actual | conturi actuale | contul prezent = cont curent | cont curent
    | curent·
statement: declarație | declarația | declarații | declarațiile | declarațiilor | afirmație | afirmații =
    situație financiară | extras de cont | situați· | extras·
outstanding: remarcabil· | excepțional· | deosebit· | extraordinar· = restant | neachitat | în așteptare |
    restan· | neachit· | neplăt· | nerezolv· | scaden·
overhead: tavan | tavanul | deasupra capului | aerian | aeriene = cheltuieli generale | costuri indirecte |
    regie | chelt· | cost·
net: rețea | rețeaua | rețelei | plasă | plasa = net | nete | netă | net·
gross: gros | groasă | groși | grosolan | grosolană | dezgustător = brut | brută | brut·
liabilities: responsabilitate | responsabilități | responsabilitățile | răspunderi | răspunderile = datorii
    | pasive | datori· | pasiv·
equity: echitate | echitatea | echității = capital propriu | capitaluri proprii | capital·
fine (penalty): fin | fină | fini | bine | fine = amendă | amenzi | amen·
receipt: rețetă | rețeta | rețete | rețetele = chitanță | bon fiscal | chitanț· | bon | bonul | primir·
quote (price): citat | citate | citatul | citatele | citare | citarea = ofertă de preț | deviz | ofert· |
    deviz· | cotați·
account for: contează pentru | cont pentru | contabilizează pentru | socotește pentru = reprezenta |
    reprezint· | explic·
account (story): povestire | poveste | povestiri = cont | cont | cont· | clien·
journal: ziar | ziare | ziarul | revistă | reviste = înregistrare contabilă | registru jurnal | jurnal |
    înregistr· | jurnal·
minutes (of a meeting): minute | minutele | minutelor = proces-verbal | proces·
wire transfer: sârmă | cablu | prin fir | firului = transfer bancar | virament bancar | bancar·
payroll: rolă de plată | rola de plată | rulou | rolul de plată | rol de plată = salarizare | stat de plată
    | salari·
sales: reducere | reduceri | reducerile | reducerilor | solduri | soldurile = vânzări | vânzare | vânz· |
    comercial·
market share: acțiune de piață | acțiuni de piață | acțiunea de piață | acțiunile pieței | partajare = cotă
    de piață | cota | cot·
sheet: cearșaf | cearșafuri | cearceaf = foaie | fișă | foi
chart: harta | hartă | hărți | hărțile = grafic | diagramă | grafic· | diagram· | organigram· | plan·
lead (sales): plumb | plumbul | plumburi = lead | client potențial | contact
leads (sales): conduce | conduc | conduceri | conducători | lideri | plumburi = clienți potențiali |
    lead-uri | potențial· | lead·
sales pipeline: conductă | conducta | conducte | conductele | conductei | oleoduct = pipeline de vânzări |
    flux de vânzări | pipeline | pâlnie | portofoli·
ticket (support): bilet | bilete | biletul | biletele | biletelor | biletului = tichet | solicitare |
    tichet· | solicit· | sesiz·
prospect: perspectivă | perspectiva | perspective | perspectivele = client potențial | prospect | potențial·
    | prospect·
sales pitch: ton de vânzări | teren de vânzări | smoală | teren de joc | tonul vânzărilor = prezentare de
    vânzare | discurs de vânzare | prezent· | discurs· | argument·
churn: putinei | agitare | agitație | bătut = pierderea clienților | rată de abandon | pierd· | aband· |
    renunț·
engagement: logodnă | logodna | logodnei | logodit | logodiți = implicare | angajament | implic· | angaj· |
    interacți·
enquiry: anchetă | anchete | ancheta | anchetele | investigați· = solicitare | întrebare | cerere | solicit·
    | întreb· | cerer·
handle: mâner | mânere | mânerul | mânerele = gestiona | trata | prelucra | gestion· | trat· | prelucr· |
    ocup· | rezolv·
target (sales): țeluri de tragere | țintă de tir = obiectiv | țintă
bond: obligațiune | obligațiuni | obligațiunile = legătură | relație | legăt· | relați·
support decisions: suportă | suporta | suporte | suportând | suportat = sprijini | susține | ajuta |
    sprijin· | susțin· | ajut· | fundament· | baz·
performance: spectacol | spectacolul | spectacole | spectacolului = performanță | rezultate | performan· |
    rezultat· | randament·
compliance: plângere | plângeri | plângerea | plângerile | plângerilor | reclamații | reclamație |
    complezență = conformitate | respectare | conform· | respect·
complaint: conformitate | conformitatea | afecțiune | afecțiuni = reclamație | plângere | reclam· | plâng· |
    sesiz· | nemulțum·
policy: poliție | poliția | poliției | poliții | poliță | polița | polițe | polițele | poliței = politică |
    politică | politic· | regul·
record (data): disc | discul | discuri | discurile | record | recorduri | recordurile = înregistrare | dosar
    | evidență | înregistr· | dosar· | evidenț· | fiș· | istoric·
premises: premisă | premisa | premise | premisele | premiselor = sediu | spații | incintă | sedi· | spați· |
    incint· | clăd· | local
review: revistă | revista | reviste | revistele = revizui | analiza | recenzie | revizu· | analiz· |
    recenzi· | examin· | verific· | evalu·
issue (problem): emitere | emiterea | emiteri | emiterile | emisiune | emisiuni | emisiunile = problemă |
    probleme | problem· | chestiun·
matter (verb): materie | materia | materii | materiale = conta | importa | cont· | import·
draft: curent de aer | curentul de aer = ciornă | proiect | ciorn· | schiț·
trial: proces | procesul | procese | judecată = perioadă de probă | test | prob· | încerc· | test· | evalu·
tender: tandru | tandre | fraged | fragede = licitație | licitați·
scale: cântar | cântare | solzi = scară | extinde | scar· | extind· | scal·
stage (phase): scenă | scena | scene | scenele | scenei | stagiu | stagii | stagiul = etapă | fază | etap· |
    faz· | stadi·
pattern: patron | patroni | patronul | patronii | patronilor = model | tipar | model· | tipar· | șablon·
operations: chirurg· = operațiuni | operați· | operațion·
service: slujbă | slujba | slujbe | slujbele | slujbei = serviciu | servicii | servici· | asistenț·
key (main): tastă | tasta | taste | tastele = cheie | principal | esențial | chei· | principal· | esenți·
drivers (causes): șofer | șoferi | șoferii | șoferul | conducător auto | conducători = factor | motor |
    factor· | motor·
press release: eliberare de presă | lansare de presă | eliberarea presei = comunicat de presă | comunicat·
business hours: ore de afaceri | orele de afaceri | orelor de afaceri = program de lucru | ore de program |
    program·
business day: zi de afaceri | zile de afaceri | zilele de afaceri | ziua de afaceri = zi lucrătoare |
    lucrătoare
domestic: domestic | domestică | domestici | domestice | casnic | casnici | casnică = intern | național |
    intern· | național·
present (show): cadou | cadouri | dăruiește = prezenta | prezint· | prezent· | arăt·
charge a fee: încarcă | încărca | încarce = percepe | taxa | percep· | factur· | tax·
revenue stream: pârâu | pârâuri = sursă de venit | flux | surs· | flux·
"""
