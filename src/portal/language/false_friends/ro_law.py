"""Romanian for words of law and company boards: what is wrong and what is right."""

TABLE = """
board (of a firm): tabla | tablei | placă | bord | bordul | bordului | scândur· | panou· = consiliu de
    administrație | consiliul | consili· | conduc· | comitet·
case (law): cutie | cutii | valiz· | carcas· | husă = caz | dosar | caz· | dosar· | cauz· | proces· | spet·
    | jurisprud·
terms and conditions: termeni de școală | termenele și condițiile meteo | semestr· = termeni și condiții |
    condiții | condiți· | termeni | termenii | termen·
attorney: procuror· | avocado = avocat | avocat· | jurist·
draft a contract: recrut· | înrol· | curent· de aer = redacta | întocmi | redact· | întocm· | elabor· |
    pregăt· | proiect·
party (to a contract): petrecer· | partid· | part politic· | serbar· = părți | terț | părț· | terț· | terțe
breach of contract: spărtur· | breș· de contract | fisur· de date | gaur· | breșă în zid = încălcarea
    contractului | încălcare | încălc· | breș·
liability (law): datori· | pasiv· | mincinos· = răspundere | responsabil | răspun· | responsab·
suit (law): costum· | proces clasic | acțiune de clas· școlar· = proces | acțiune în instanță | proces· |
    acțiun· | instanț·
trial (court): încercar· | prob· gratuit· | versiun· de prob· = proces | judecată | proces· | judec·
sentence (law): propoziți· | fraz· = sentință | pedeapsă | sentinț· | condamn· | pedeaps·
statutory: statui· | statuar· | statură = legal | prevăzut de lege | legal· | lege
retention period: retenți· de ap· | reținer· polițieneasc· | arest· | detenți· = perioadă de păstrare |
    păstrare | păstr· | retenți· | arhiv· | stoc·
due diligence: sârguinț· | diligenț· datorat· | silinț· | hărnici· = due diligence | verificare prealabilă |
    verific· | due | analiz·
regulator: regulator de presiune | regulatoare | regulatorul de = autoritate de reglementare | supraveghere
    | autorit· | reglement· | supraveg·
compliance team: complezenț· | plânger· | ascultător· | echipa de conformare slugarnic· = conformitate |
    echipa de conformitate | conform· | compliance
deed (document): fapt· | faptă | isprav· = act | act de vânzare | acte | actul | contract·
will (testament): voință | vrea | va = testament | testament·
license fee: licenț· universitar· | licențiat· | diplom· = taxă de licență | permis | licenț· | permis·
"""
