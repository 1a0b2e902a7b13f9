"""Romanian for words of the trades: what is wrong and what is right."""

TABLE = """
write-off (car): scris afară | notat = daună totală | pierdere totală
third party (insurance): a treia petrecere | petreceri | al treilea partid = terț· | terți·
parcel (post): parcelă | parcele | parcela | parcelele = colet· | pachet·
label (on parcels): casă de discuri = etichet·
stamp (post): ștampilat cu piciorul | tropăit = timbr· | ștampil·
van (vehicle): avangardă | vagon | vagoane = dub· | furgonet· | camionet·
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
mean (signify): mijloace | mijloacele | medie | media = înseamn· | semnific· | presupun· | adică
note (write): bancnot· | notorii = not· | consemn· | înregistr· | înscri·
stage (of a process): scenă | scena | scenei | scene = etap· | faz· | stadi· | pas·
mail (post): zale | armură | mascul = poșt· | corespond· | scrisor·
scale (weighing): scară | scara | scări | solz· = cântar· | balanț·
ground floor: podea măcinată | etaj măcinat | pământ = parter·
"""
