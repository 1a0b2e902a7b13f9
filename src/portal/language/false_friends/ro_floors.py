"""Romanian for words of the trades: what is wrong and what is right."""

TABLE = """
round (of a courier): rotund | rotundă | rotunde = traseu· | tur· | rut· | curs·
leaflet (paper): frunzuliț· | frunz· = pliant· | broșur· | prospect· | fluturaș·
guest (of a restaurant): gazd· | chiriaș· = client· | oaspe· | musafir·
menu (food): meniu derulant = meniu·
season (add spices): sezon | anotimp | sezonul = condiment· | asezon·
batch (of goods): grămad· | gașc· = lot | loturi | lotul · | lotului | șarj· | tranș·
shelf life [again]: viața raftului | viață de raft | viața pe raft = valabil· | expir· | conserv·
term (school): termen | termeni | termenul | termenului = semestr· | trimestr· | an școlar
subject (school): subiect | subiecte | supus | supuși = materi· | disciplin· | obiect·
mark (school): semn | semne | marc· | pat· = not·
head teacher: cap | profesor cap | profesor de cap = director·
classroom: cameră de clasă | camera clasei = sal· | clas·
library (software): librărie | librării | librăria = bibliotec·
bug (software) [again]: gândac· | insect· = eroare | erori | erori· | bug | buguri | defect·
release (software): eliberare | eliberarea | eliberări | eliberează = lans· | versiun· | public·
driver (software): șofer | șoferi | șoferul | conducător· = driver·
crash (software): accident | ciocnire | coliziune | se ciocnește = bloc· | pică · | căder· | pan· |
    cedeaz· | cad·
feature (of software): trăsături faciale | fizionomi· | lungmetraj· = funcți· | caracteristic· |
    funcționalit· | noută·
store (keep data): magazin | magazine | magazinul = stoc· | păstr· | memor· | depozit· | salv·
trip (journey): împiedic· | poticn· = călători· | excursi· | deplas· | drum· | dus-întors
aisle seat: insulă | insula | scaun de insulă = loc | locul | locuri | culoar | fereastr· | geam
stopover: oprire peste | strat = escal· | oprir·
season (high): condiment· | anotimp înalt = sezon·
fare (price): târg | târguri | mâncare = tarif· | preț· | bilet·
sick note: notă bolnavă | notă muzicală = certificat | concediu medical | adeverinț·
interview (job): întrevedere amoroasă | reportaj = interviu·
raise (pay): ridicare | înălțare | răsărit = mărir· | creșter· | major·
spring cleaning: arc | izvor = primăv· | curăț·
last (continue): ultim· | ultimul | ultima | ultimele | ultimii = dur· | țin·
present (gift): prezent | prezentul | actualitate = cadou· | dar | daruri
light (not heavy): lumin· | luminos· = ușor | ușoar· | ușori
mean (signify): mijloace | mijloacele = înseamn· | semnific· | presupun· | adică
note (write): bancnot· | notorii = not· | consemn· | înregistr· | înscri·
stage (of a process): scenă | scena | scenei | scene = etap· | faz· | stadi· | pas·
mail (post): zale | armură | mascul = poșt· | corespond· | scrisor·
scale (weighing): scară | scara | scări | solz· = cântar· | balanț·
ground floor: podea măcinată | etaj măcinat | pământ = parter·
pick (goods): culege flori | ciugul· | târnăcop = preleva· | preia· | preiau | aleg· | pregăt· | colect· |
    adun·
stand (counter at a fair): în picioare | suport = stand·
book (a room): carte | cărți | cărțile | cartea = rezerv· | program·
branch manager: ramură | ramuri | ramurii = sucursal· | filial· | agenți·
current (of today): curent electric | curenți = actual· | curent· | existen·
hold (keep): îmbrățiș· | apuc· = păstr· | deține· | dețin· | ține · | stoc· | are | au
sheet (of paper, metal): cearșaf· | cearceaf· = fiș· | foai· | foi | tabl·
bank holiday [closed]: vacanț· publice | concediu public = sărbăto· | liber·
lift (elevator): ridicare | ridicarea = lift· | ascensor·
claim form: revendic· | pretenți· | afirmați· = daun· | despăgub· | cerer·
pharmacy (drugstore): magazin de droguri = farmaci·
adviser (service): sfătuitor· | avizier· = consilier· | consultan·
spell (word): vraj· | vrăji = ortogr· | scri· | silab· | liter·
"""
