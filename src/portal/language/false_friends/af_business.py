"""Afrikaans words for English words of business: wrong ones and right."""

TABLE = """
staff: stok | stokke | stawwe = personeel | werknemers | personeel· | ·personeel | span·
hire: huur | huurt | gehuur | verhuur = aanstel | in diens neem | aangestel | aanstel· | diens | werf
fire: skiet | geskiet | vuur | brand = ontslaan | afdank | afgedank | ontslaan· | dank af | dank
job application: toepassing | toepassings | werktoepassing· = aansoek | werkaansoek | aansoek· | ·aansoek·
apply for a job: toepas | toegepas | pas toe = aansoek doen | aansoek | aansoek·
training: trein | treine | treinreis = oplei | opleiding | oplei· | opgelei· | ·opleiding
training (practice): oefening | oefeninge | oefensessie· = opleiding | opleiding· | ·opleiding·
leave (absence): vertrek | verlaat | verlating | blare | blaar | laat staan = verlof | ·verlof | verlof·
holiday (leave): feesdag | feesdae | openbare vakansiedag | openbare vakansiedae = verlof | vakansie |
    verlof· | vakansie·
shift (work): ·verskuiwing | ·verskuiwings | ·verskuiwinge | verandering = skof | skofte | skof· | ·skof·
labour: kraam | kraamsaal | bevalling | geboortepyn = arbeid | arbeids· | werk
attend: aandag gee | aandag skenk | attendeer | bedien | oppas = bywoon | bygewoon | by woon | woon
onboarding: aan boord | aanboordgaan | inskeping = inburgering | induksie | inskakel· | inburger· |
    induksie· | oriënter· | aanboording
head of: kop van | koppe van | die kop = hoof van | hoof | hoof·
headcount: koptelling | tel van koppe | koppetelling = personeelgetal | aantal werknemers
officer: offisier | offisiere = beampte | hoof | beampte· | ·beampte·
representative: verteenwoordigende = verteenwoordigers | verteenwoordiger· | ·verteenwoordiger·
general: generaal | generaals = algemeen | algemene | algeme· | oor die algemeen
board: bord | borde | plank | planke | paneel = raad | direksie | ·raad | raad· | direksie· | bestuur·
stakeholder: aandeelhouer | aandeelhouers = belanghebbende | rolspeler | belanghebbend· | rolspeler·
firm (company): ferm | ferme | stewig | stewige = firma | maatskappy | firma· | ·firma· | maatskappy· |
    onderneming·
parent company: ouermaatskappy | ouer | ouers | ouer-maatskappy = moedermaatskappy | moeder· |
    houermaatskappy
party (contract): partytjie | partytjies | fees | feeste | fuif = party | partye | party | partye·
bank: oewer | oewers = bank | banke | bank·
plant (factory): plant | plante = fabriek | aanleg | fabriek· | ·aanleg | aanleg· | kragstasie·
trade union: handelsunie | handelsunies | handelsvereniging = vakbond | vakbond· | vakunie·
trade fair: regverdige handel | billike handel | regverdig | billik = handelskou | skou | beurs | handels·
leading company: leidinggewende lood | lood = toonaangewende | vooraanstaande | leidende
restaurant bill: wetsontwerp | wetsontwerpe | snawel | snawels | banknoot = rekening | faktuur | rekening· |
    faktu·
stock: aandeel | aandele | aandeelvlak· | aandelevlak· | effekte | beurs | vee = voorraad | voorrade |
    voorraad· | ·voorraad
order: bevel | bevele | orde | ordes = bestelling | bestellings | bestel· | ·bestelling·
delivery: bevalling | bevallings | verlossing | verlossings = aflewering | lewering | lewer | aflewer· |
    ·lewer· | lewer·
supply chain: winkelketting | aanbodketting | aanbod-ketting = voorsieningsketting | verskaffingsketting
warehouse: warehuis | warehuise | winkel | winkels = pakhuis | pakhuis· | ·pakhuis· | magasyn·
goods: goeies | goeie = goedere | goedere· | ware | produkte
shipping: skeepvaart | skip | skepe = versending | verskeping | versend· | verskep· | aflewer·
returns (goods): terugkeer | terugkoms | terugkere | opbrengs | opbrengste = terugsendings | teruggestuurde
    goedere | terugstu· | teruggest· | terugsend·
tax return: terugbetaling | terugkeer | belastingterugkeer | belastingterugbetaling = belastingopgawe |
    opgawe | opgaw·
range (of products): omvang | interval | reikafstand = reeks | verskeidenheid | reeks·
counter (desk): teller | tellers = toonbank | toonbank·
desk: lessenaar | lessenaars | skryftafel | hulptafel | ·lessenaar = hulptoonbank | dienstoonbank |
    toonbank· | ·toonbank | hulplyn
figures (numbers): figuur | figure | figuurtjies = syfers | getalle | syfer· | ·syfers | getal·
interest (money): belangstelling | belange | belang = rente | rente·
turnover (sales): omkeer | omkering | omset van personeel = omset | omset·
tax: taks | takse = belasting | belasting· | ·belasting
books (accounts): boeke lees | leesboeke = boeke | boeke
book (reserve): boeke | boek = bespreek | reserveer | bespreek· | reserve·
balance sheet: balansblad | balansblaaie | balansvel | saldoblad | balanslaken | ewewigsblad = balansstaat |
    balansstaat·
balance (account): ewewig | balansering = saldo | saldo·
current account: huidige rekening | huidige rekeninge = tjekrekening | lopende rekening
statement: verklaring | verklarings | bewering | stelling = state | staat | ·staat | ·state | staat·
outstanding: uitstekend | uitstekende | uitmuntend | uitmuntende = uitstaande | onbetaalde | uitstaan· |
    onbetaal· | agterstallig·
overhead: plafon | bokant | bo die kop = oorhoofse koste | bokoste | oorhoof· | bokoste·
net: netwerk | netwerk-inkomste | netwerkinkomste | netwerkwins = netto | netto·
gross: growwe | grof | walglik | gros = bruto | bruto·
liabilities: verantwoordelikheid | verantwoordelikhede = laste | verpligtinge | verpligting· | skuld·
equity: billikheid | gelykheid = ekwiteit | ekwiteit· | eie kapitaal
fine (penalty): fyn | fyne = boete | boetes | boete·
receipt: resep | resepte = kwitansie | ontvangs | kwitansie· | ontvang·
quote (price): aanhaling | aanhalings | sitaat | sitate = kwotasie | prysopgawe | kwotasie· | prysopgaw· |
    offerte·
account for: rekening vir | verantwoord vir = uitmaak | maak uit | verteenwoordig | uitmaak | uit
account (story): verhaal | verhale | vertelling = rekening | rekening· | ·rekening·
journal: koerant | koerante | tydskrif | tydskrifte = joernaalinskrywing | joernaal | joernaal·
minutes (of a meeting): minute | minuut = notule | notule·
wire transfer: draad | draadoordrag | kabel = bankoorplasing | elektroniese oorplasing
payroll: betaalrol | betaalrolle | betaalrol- = betaalstaat | salarisstaat | salaris·
sales: uitverkoping | uitverkopings | uitverkope = verkope | verkoop | verkoop· | verkope | verkope·
market share: deel van die mark se aandele | markaandele = markaandeel
sheet: laken | lakens | beddelaken = blad | vel | ·blad | ·staat | blad·
lead (sales): lood | lode = leidraad | voornemende kliënt | lead | leads
leads (sales): lei tot | leiers | leiding | leibande | lei = leidrade | voornemende kliënte | leidra· |
    voornemend· | potensiël· | leads
sales pipeline: oliepyp | olieleiding | waterpyp | pyp | pype | buis | buise = verkoopspyplyn | pyplyn |
    ·pyplyn
ticket (support): kaartjie | kaartjies | treinkaartjie· = navraag | versoek | tiket | navra· | versoek· |
    tiket·
prospect: vooruitsig | vooruitsigte | perspektief = voornemende kliënt | moontlike kliënt | voornemend· |
    moontlik· | potensiël·
churn: karring | karn = kliënteverlies | verlies | verlies·
engagement: verlowing | verloof | verloofde = betrokkenheid | betrokke | betrokke·
enquiry: ondersoek | ondersoeke = navraag | navrae | navra· | vraag | vrae
handle: handvatsel | handvatsels | handel | hingsel | kruk = hanteer | behandel | hanteer· | hantering |
    behandel· | verwerk·
deal with: deel met | deel die | deel nie direk | gedeel met | deel direk | dele met = hanteer | te doen hê
    | hanteer· | handel | doen | te make | werk met | kontak
deals (sales): dele | deel = transaksies | ooreenkomste | transaksie· | ooreenkoms· | kontrak· | kope
target (sales): skyf | skywe = teiken | doelwit | teiken· | doelwit· | ·teiken·
bond: verband | obligasie | obligasies | verbande = band | bande | band | verhouding·
support decisions: verdra | duld | onderhou = ondersteun | steun | ondersteun· | staaf
performance: vertoning | vertonings | opvoering | konsert = prestasie | prestasies | prestasie· | ·prestasie
    | presteer·
compliance: klagte | klagtes | klag = nakoming | voldoening | voldoen· | nakom· | ·nakoming
complaint: nakoming | kwaal | kwale = klagte | klag | klag·
policy: polisie | polis | polisse = beleid | beleid· | ·beleid
record (data): grammofoonplaat | plaat | plate | skyf = rekord | rekords | lêer | rekord· | ·rekords
facilities: fasiliteringe | gemaklikhede = fasiliteite | geriewe | fasiliteit· | gerie·
premises: premis | premisse | veronderstelling = perseel | persele | perseel·
review: tydskrif | tydskrifte = hersien | nagaan | hersien· | nagaa· | beoordeel· | oorsig·
issue (problem): uitgifte | uitgiftes | uitgawe | uitgawes = probleem | kwessie | proble· | kwessie· |
    vraagstuk· | saak | sake
matter (verb): materie | stof = saak maak | belangrik wees | saak | belangrik· | tel
draft: trek | tog = konsep | konsep·
trial: verhoor | verhore | hofsaak = proef | toets | proef· | proeftydperk
tender: teer | sag | liefderyk = tender | tenders | tender·
scale: weegskaal | skubbe = skaal | opskaal | skaal·
pattern: patroon van die saak | baas | base = patroon | patrone
operations: chirurgie | chirurgies· = bedrywighede | bedryf | bedry· | operasionel·
service: kerkdiens | kerkdienste | erediens | eredienste = diens | dienste
key (main): klawer | slot | sleutelbos = belangrik | sleutel- | belangrik· | sleutel·
drivers (causes): bestuurder | bestuurders | motoriste = dryfveer | dryfkrag | dryfvere | dryfkrag·
business hours: ure van besigheid = kantoorure | besigheidsure
rent: rente = huur
domestic: huishoudelik | huishoudelike = binnelands | plaaslik | binneland· | plaaslik·
present (show): geskenk | geskenke = aanbied | voorlê | aanbied· | voorle | bied
charge a fee: laai | laai op | gelaai = vra | hef | vra | hef | vorder
perform a task: tree op | optree = uitvoer | verrig | voer | doen
"""
