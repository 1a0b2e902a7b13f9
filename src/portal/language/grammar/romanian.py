"""Romanian words that agree with each other: articles, frequent nouns with their forms, adjectives."""

import re
from collections.abc import Iterator

from portal.language.grammar.lexicon import FP, FS, INFINITIVE, MANY, MP, MS, ONE, OTHER, PARTICIPLE, PLURAL, SINGULAR, Lexicon, Word, listed
from portal.language.grammar.phrases import Grammar
from portal.language.grammar.romanian_verbs import four_forms, verbs

# Singular and plural.
MASCULINE_NOUNS = """
client-clienți angajat-angajați manager-manageri director-directori utilizator-utilizatori furnizor-furnizori partener-parteneri coleg-colegi șef-șefi agent-agenți vânzător-vânzători
cumpărător-cumpărători contabil-contabili inginer-ingineri consumator-consumatori reprezentant-reprezentanți specialist-specialiști expert-experți lucrător-lucrători analist-analiști asistent-asistenți
operator-operatori lider-lideri membru-membri consultant-consultanți avocat-avocați om-oameni bărbat-bărbați student-studenți ani_ contract_ an-ani bani_-bani leu-lei euro_ pas-pași factor-factori
indicator-indicatori termen_ concurent-concurenți proprietar-proprietari investitor-investitori administrator-administratori fondator-fondatori patron-patroni programator-programatori redactor-redactori
candidat-candidați vizitator-vizitatori cetățean-cetățeni producător-producători distribuitor-distribuitori dezvoltator-dezvoltatori auditor-auditori pacient-pacienți oaspete-oaspeți chelner-chelneri
cont_ acționar-acționari ospătar-ospătari bucătar-bucătari medic-medici profesor-profesori copil-copii prieten-prieteni vecin-vecini recepționer-recepționeri parametru-parametri metru-metri litru-litri
kilometru-kilometri octet-octeți biți_-biți pixel-pixeli secretar-secretari stagiar-stagiari destinatar-destinatari expeditor-expeditori pachet_ salariat-salariați beneficiar-beneficiari
"""
NEUTER_NOUNS = """
departament-departamente sistem-sisteme proces-procese produs-produse serviciu-servicii contract-contracte document-documente raport-rapoarte program-programe proiect-proiecte plan-planuri obiectiv-obiective
rezultat-rezultate cost-costuri preț-prețuri venit-venituri profit-profituri buget-bugete stoc-stocuri depozit-depozite magazin-magazine birou-birouri oficiu-oficii canal-canale mesaj-mesaje apel-apeluri
telefon-telefoane răspuns-răspunsuri timp-timpuri moment-momente termen-termene ritm-ritmuri instrument-instrumente software-software_ fișier-fișiere dosar-dosare registru-registre cont-conturi nivel-niveluri
domeniu-domenii sector-sectoare rol-roluri loc-locuri punct-puncte exemplu-exemple caz-cazuri lucru-lucruri element-elemente aspect-aspecte motiv-motive efect-efecte impact-impacturi beneficiu-beneficii avantaj-avantaje
dezavantaj-dezavantaje risc-riscuri conflict-conflicte scop-scopuri mod-moduri model-modele tip-tipuri grup-grupuri flux-fluxuri ciclu-cicluri circuit-circuite segment-segmente bloc-blocuri număr-numere procent-procente
nume-nume_ text-texte titlu-titluri articol-articole capitol-capitole conținut-conținuturi format-formate formular-formulare câmp-câmpuri tabel-tabele index-indexuri spațiu-spații mediu-medii centru-centre
acord-acorduri ajutor-ajutoare sprijin_ suport-suporturi efort-eforturi salariu-salarii impozit-impozite credit-credite debit-debite bilanț-bilanțuri calcul-calcule audit-audituri control-controale test-teste
curs-cursuri training-traininguri interviu-interviuri feedback-feedbackuri chestionar-chestionare studiu-studii sondaj-sondaje comportament-comportamente angajament-angajamente echipament-echipamente
dispozitiv-dispozitive calculator-calculatoare ecran-ecrane server-servere site-site-uri chatbot-chatboți_ robot-roboți_ algoritm-algoritmi_ modul-module subsistem-subsisteme lanț-lanțuri transport-transporturi
drum-drumuri traseu-trasee viitor_ secol-secole trimestru-trimestre minut-minute ceas-ceasuri sfârșit-sfârșituri început-începuturi principiu-principii criteriu-criterii standard-standarde concept-concepte termen-termene
cuvânt-cuvinte limbaj-limbaje dialog-dialoguri mesaj-mesaje e-mail-e-mailuri buton-butoane meniu-meniuri simbol-simboluri semn-semne semnal-semnale eveniment-evenimente incident-incidente succes-succese eșec-eșecuri
pachet-pachete director_-directoare parc-parcuri oraș-orașe hotel-hoteluri restaurant-restaurante zid-ziduri perete_ scor-scoruri dezavantaj-dezavantaje obstacol-obstacole decalaj-decalaje schimb-schimburi
volum-volume ansamblu-ansambluri set-seturi șir-șiruri obiect-obiecte argument-argumente atribut-atribute certificat-certificate protocol-protocoale port-porturi adaos-adaosuri spate_ front-fronturi
"""
FEMININE_NOUNS = """
echipă-echipe companie-companii firmă-firme întreprindere-întreprinderi funcție-funcții activitate-activități vânzare-vânzări cerere-cereri comandă-comenzi factură-facturi plată-plăți sarcină-sarcini
problemă-probleme soluție-soluții strategie-strategii tehnologie-tehnologii aplicație-aplicații platformă-platforme resursă-resurse decizie-decizii relație-relații comunicare-comunicări experiență-experiențe calitate-calități
eficiență-eficiențe productivitate-productivități piață-piețe industrie-industrii economie-economii bancă-bănci taxă-taxe lege-legi regulă-reguli normă-norme politică-politici procedură-proceduri metodă-metode tehnică-tehnici
practică-practici abordare-abordări inițiativă-inițiative campanie-campanii ofertă-oferte promoție-promoții reclamație-reclamații întrebare-întrebări formulare-formulări copie-copii informație-informații dată-date bază-baze listă-liste pagină-pagini
imagine-imagini față-fețe parte-părți latură-laturi zonă-zone arie-arii cultură-culturi mentalitate-mentalități atitudine-atitudini abilitate-abilități competență-competențe responsabilitate-responsabilități prioritate-priorități
cerință-cerințe nevoie-nevoi așteptare-așteptări valoare-valori sumă-sume cheltuială-cheltuieli investiție-investiții tranzacție-tranzacții operațiune-operațiuni operație-operații acțiune-acțiuni reacție-reacții funcționalitate-funcționalități
caracteristică-caracteristici trăsătură-trăsături diferență-diferențe distincție-distincții legătură-legături integrare-integrări colaborare-colaborări coordonare-coordonări organizare-organizări organizație-organizații structură-structuri
infrastructură-infrastructuri rețea-rețele mașină-mașini unealtă-unelte versiune-versiuni actualizare-actualizări automatizare-automatizări analiză-analize evaluare-evaluări măsură-măsuri verificare-verificări eroare-erori greșeală-greșeli
întârziere-întârzieri lipsă-lipsuri pierdere-pierderi creștere-creșteri scădere-scăderi schimbare-schimbări îmbunătățire-îmbunătățiri dezvoltare-dezvoltări formare-formări instruire-instruiri pregătire-pregătiri persoană-persoane femeie-femei
secretară-secretare angajată-angajate colegă-colege clientă-cliente conversație-conversații discuție-discuții ședință-ședințe întâlnire-întâlniri reuniune-reuniuni vizită-vizite călătorie-călătorii interacțiune-interacțiuni
barieră-bariere provocare-provocări tendință-tendințe perspectivă-perspective viziune-viziuni misiune-misiuni sinergie-sinergii armonie-armonii punte-punți cheie-chei ușă-uși fereastră-ferestre cameră-camere sală-săli clădire-clădiri
sucursală-sucursale filială-filiale fabrică-fabrici livrare-livrări logistică-logistici contabilitate-contabilități trezorerie-trezorerii recrutare-recrutări asistență-asistențe întreținere-întrețineri securitate-securități
siguranță-siguranțe conformitate-conformități satisfacție-satisfacții loialitate-loialități încredere-încrederi reputație-reputații vizibilitate-vizibilități personalizare-personalizări inteligență-inteligențe predicție-predicții
previziune-previziuni prognoză-prognoze cifră-cifre statistică-statistici metrică-metrici etapă-etape fază-faze perioadă-perioade zi-zile săptămână-săptămâni lună-luni oră-ore secundă-secunde dimineață-dimineți seară-seri noapte-nopți
coloană-coloane inimă-inimi mână-mâini limită-limite graniță-granițe linie-linii cale-căi formă-forme categorie-categorii clasă-clase opțiune-opțiuni alegere-alegeri variantă-variante condiție-condiții posibilitate-posibilități
oportunitate-oportunități necesitate-necesități importanță-importanțe influență-influențe consecință-consecințe cauză-cauze reducere-reduceri rată-rate cotă-cote parolă-parole cheltuială-cheltuieli evidență-evidențe
gestiune-gestiuni gestionare-gestionări administrare-administrări administrație-administrații producție-producții achiziție-achiziții aprovizionare-aprovizionări prelucrare-prelucrări procesare-procesări comenzi_ imprimantă-imprimante
adresă-adrese dimensiune-dimensiuni poziție-poziții culoare-culori tastă-taste comisie-comisii notă-note scrisoare-scrisori carte-cărți mână-mâini muncă-munci ieșire-ieșiri intrare-intrări valută-valute monedă-monede
"""
ADJECTIVES = """
diferit important activ corect incorect sigur lent complex nou_ bun_ intern extern digital comercial operațional principal funcțional profesional personal social legal fiscal financiar contabil_ economic tehnic
strategic specific practic critic public juridic logistic automat manual virtual global local național internațional regional central individual general special total final inițial actual anual lunar zilnic săptămânal
trimestrial modern tradițional clasic clar obscur direct indirect eficient ineficient competent potrivit nepotrivit necesar util inutil valabil disponibil posibil imposibil flexibil vizibil invizibil accesibil compatibil
incompatibil sensibil responsabil durabil stabil instabil fragil unic comun diferențiat distinct separat izolat integrat unificat dedicat calificat motivat mulțumit nemulțumit satisfăcut interesat implicat
valoros riguros numeros periculos costisitor_ armonios frumos greoi_ următor muncitor_ viitor major minor puternic slab lung_ scurt larg_ înalt adânc_ ieftin scump bogat sărac
bătrân plin ușor_ greu_ liber ocupat pregătit organizat structurat standardizat documentat detaliat precis exact aproximativ relativ pozitiv negativ creativ productiv colaborativ competitiv
administrativ executiv educativ informativ predictiv preventiv interactiv intensiv extensiv definitiv alternativ respectiv efectiv subiectiv obiectiv_ repetitiv proactiv reactiv adaptiv permanent frecvent recent urgent evident
transparent constant consistent coerent prezent absent consecvent inteligent excelent independent dependent existent inexistent suficient insuficient convenabil rentabil fezabil scalabil adecvat inadecvat complicat sofisticat avansat
specializat personalizat automatizat centralizat descentralizat delicat ocazional_ emoțional rațional organizațional departamental fundamental esențial substanțial potențial_ confidențial parțial integral temporal real ideal
vital crucial decisiv cumulativ creditat_ gratuit nelimitat limitat îmbunătățit sporit redus crescut scăzut deschis închis ascuns ales_ greșit obișnuit neobișnuit cunoscut necunoscut renumit faimos dinamic static
electronic mecanic informatic statistic analitic sistematic democratic birocratic autentic energetic periodic istoric geografic științific tipic atipic teoretic
"""
_OTHER_ADJECTIVES = """
nou nouă noi noi|bun bună buni bune|mic mică mici mici|lung lungă lungi lungi|larg largă largi largi|adânc adâncă adânci adânci|ușor ușoară ușori ușoare|greu grea grei grele|tânăr tânără tineri tinere|vechi veche vechi vechi
propriu proprie proprii proprii|costisitor costisitoare costisitori costisitoare|muncitor muncitoare muncitori muncitoare|viu vie vii vii|întreg întreagă întregi întregi|alb albă albi albe|negru neagră negri negre
frumos frumoasă frumoși frumoase|mare mare mari mari|rece rece reci reci|dulce dulce dulci dulci|simplu simplă simpli simple|dublu dublă dubli duble|celebru celebră celebri celebre|rapid rapidă rapizi rapide|solid solidă solizi solide|anterior anterioară anteriori anterioare|ulterior ulterioară ulteriori ulterioare|superior superioară superiori superioare|inferior inferioară inferiori inferioare|interior interioară interiori interioare|exterior exterioară exteriori exterioare|gol goală goi goale|proaspăt proaspătă proaspeți proaspete|omenesc omenească omenești omenești
"""
TIMES = frozenset(
    "an ani anul anii zi zile ziua zilele lună luni luna lunile săptămână săptămâni săptămâna săptămânile oră ore ora orele minut minute "
    "minutul minutele secundă secunde secunda secundele dimineață dimineața seară seara serile noapte noaptea nopțile dată date "
    "momentul moment momentele perioada perioadă timp timpul vara iarna toamna primăvara trimestrul".split()
)
COLLECTIVES = frozenset(
    "majoritatea majoritate minoritatea jumătate jumătatea parte partea restul serie seria set setul grup grupul număr numărul "
    "cantitate cantitatea totalitatea mulțime mulțimea mulțime varietate varietatea ansamblu ansamblul procent procentul tip tipul "
    "tipuri tipurile treime sfert pereche perechea gamă gama sumă suma fel felul soi".split()
)
DETERMINERS = (
    *listed("un acest acel alt vreun niciun același", Word(determiner=MS)),
    *listed("o această acea altă vreo nicio multă aceeași", Word(determiner=FS)),
    *listed("acești acei alți mulți câțiva unii puțini aceiași", Word(determiner=MP)),
    *listed("aceste acele alte multe câteva unele puține aceleași", Word(determiner=FP)),
    *listed("fiecare", Word(determiner=MS | FS)),
    *listed("niște diverși", Word(determiner=MP | FP)),
    *listed("diverse", Word(determiner=FP)),
    *listed("noul", Word(determiner=MS)),
    *listed("noua", Word(determiner=FS)),
    *listed("noii", Word(determiner=MP | FP)),
    *listed("noile", Word(determiner=FP)),
    *listed("doi", Word(determiner=MP, role="number")),
    *listed("două", Word(determiner=FP, role="number")),
    *listed("trei patru cinci șase șapte opt zece", Word(determiner=MP | FP, role="number")),
)
PRONOUNS = frozenset("o un unii unele multe mulți alt altă alți alte câțiva câteva puține puțini orice oricare fiecare acest această acești aceste acel acea acei acele".split())
ROLES = (
    *listed(
        "de la din în cu pe pentru prin fără sub peste între spre până despre după contra către dintre printre asupra lângă conform al ale", Word(role="preposition")
    ),
    *listed("și", Word(role="and")),
    *listed("sau ori nici", Word(role="or")),
    *listed("că să care cărui cărei căror ce cine când dacă unde deoarece fiindcă deși dar iar însă ci pentru_că încât cum", Word(role="opener")),
    *listed("nu mai tot deja încă și_ chiar doar numai mereu întotdeauna adesea deseori uneori", Word(role="adverb")),
    *listed("se își", Word(role="se")),
    *listed("foarte mai prea destul atât atât_de cât extrem", Word(role="degree")),
)
COPULAS = {
    **dict.fromkeys("este era devine devenea rămâne pare".split(), SINGULAR),
    **dict.fromkeys("sunt erau devin deveneau rămân par".split(), PLURAL),
}
UNCHANGED = frozenset("gata asemenea conform tot astfel precum curând imediat aparte aproape oricât doar nouă noi tari destul".split())
FIXED = frozenset("gata asemenea conform tot destul doar nouă tari aproape sigur".split())
_VERBAL = frozenset("peste românește englezește firește prostește orbește omenește sufletește trupește".split())
ENDINGS = (
    ("ească", Word(verb=OTHER)),
    ("iază", Word(verb=ONE | MANY)),
    ("ează", Word(verb=ONE | MANY)),
    ("ăște", Word(verb=ONE)),
    ("ește", Word(verb=ONE)),
    *((ending, Word(noun=FS)) for ending in "ție ziune siune itate etate".split()),
    *((ending, Word(noun=FS << 4)) for ending in "ția ziunea siunea itatea etatea".split()),
    *((ending, Word(noun=FP << 4)) for ending in "țiile ziunile siunile itățile etățile ările".split()),
    *((ending, Word(noun=MS << 4)) for ending in "mentul ismul torul itorul".split()),
    *((ending, Word(noun=FP << 4)) for ending in "mentele".split()),
    *((ending, Word(role="genitive")) for ending in "ției țiilor ziunii ziunilor itații ităților mentului mentelor torului torilor ărilor ării".split()),
)


def entries() -> Iterator[tuple[str, Word]]:
    """Yield all words of the lists."""
    yield from verbs()
    for nouns, one, many in ((MASCULINE_NOUNS, MS, MP), (NEUTER_NOUNS, MS, FP), (FEMININE_NOUNS, FS, FP)):
        for pair in nouns.split():
            singular, _, plural = pair.rpartition("-")
            if "_" not in pair and singular:
                yield from _noun(*_split(pair), one, many)
    for adjective in ADJECTIVES.split():
        if not adjective.endswith("_"):
            yield from four_forms(adjective)
    for forms in re.split(r"[|\n]", _OTHER_ADJECTIVES.strip()):
        yield from ((form, Word(adjective=gender * 17)) for form, gender in zip(forms.split(), (MS, FS, MP, FP), strict=True))
    yield from listed("front back middle", Word(noun=MS))
    yield from listed("e", Word(verb=ONE))
    yield from listed("ar aș am ai ați va vei vom veți voi", Word(verb=OTHER))
    yield from listed("office", Word(adjective=0xFF))
    yield from DETERMINERS
    yield from ROLES


def _split(pair: str) -> tuple[str, str]:
    """Divide “e-mail-e-mailuri” in its middle."""
    parts = pair.split("-")
    half = len(parts) // 2
    return "-".join(parts[:half]), "-".join(parts[half:])


def _noun(singular: str, plural: str, one: int, many: int) -> Iterator[tuple[str, Word]]:
    """Yield the forms of a noun without and with its article, and those that stand for “of”."""
    yield singular, Word(noun=one)
    yield plural, Word(noun=many)
    yield f"{plural}i" if many == MP else f"{plural}le", Word(noun=many << 4)
    yield f"{plural}lor", Word(role="genitive")
    if one == FS:
        yield _with_article(singular), Word(noun=FS << 4)
        genitive = f"{singular}i" if singular.endswith("ie") else f"{plural}i"
        yield genitive, Word(role="genitive")
        return
    stem = singular if singular.endswith(("u", "e")) else f"{singular}u"
    yield f"{stem}l{'e' if stem.endswith('e') else ''}", Word(noun=MS << 4)
    yield f"{stem}lui", Word(role="genitive")


def _with_article(singular: str) -> str:
    if singular.endswith("ie"):
        return f"{singular[:-1]}a"
    if singular.endswith("ă"):
        return f"{singular[:-1]}a"
    return f"{singular}ua" if singular.endswith(("ea", "zi")) else f"{singular}a"


LEXICON = Lexicon(tuple(entries()), ENDINGS, _VERBAL)
GRAMMAR = Grammar(
    lexicon=LEXICON,
    pronouns=PRONOUNS,
    times=TIMES,
    collectives=COLLECTIVES,
    unchanged=UNCHANGED,
    fixed=FIXED,
    true_adjectives=frozenset(
        "modern comercial financiar administrativ digital intern extern principal important juridic clasic complex disponibil "
        "necesar util valoros fiscal nou bun mic vechi internațional național competitiv mulțumit nemulțumit operațional".split()
    ),
    impersonal=frozenset("e trebuie ajunge rămâne pare depinde există".split()),
    copulas=COPULAS,
    be=frozenset("sunt erau".split()),
    auxiliaries=frozenset("a au poate pot putea puteau va vor trebuie fost să".split()),
    linked=frozenset("fost fi deveni rămâne".split()),
    transitive=frozenset("face fac permite permit reduce reduc produce produc menține mențin primește primesc folosește folosesc oferă include includ obține obțin îmbunătățește îmbunătățesc trimite trimit".split()),
    persons={"ei": MP * 17, "ele": FP * 17},
    every={"toți": MP * 17, "toate": FP * 17, "ambii": MP * 17, "ambele": FP * 17},
    helpers={"a": (ONE, PARTICIPLE), "va": (ONE, INFINITIVE), "vor": (MANY, INFINITIVE)},
    relative="care",
    has_adverbs=True,
    has_cases=True,
    loanwords=frozenset("front back office front-office back-office marketing software hardware crm erp".split()),
)
