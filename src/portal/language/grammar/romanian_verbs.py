"""Romanian verbs of business and computing, with the forms of the third person."""

import re
from collections.abc import Iterator

from portal.language.grammar.lexicon import FP, FS, INFINITIVE, MANY, MP, MS, ONE, OTHER, PARTICIPLE, Word
from portal.language.grammar.listing import each

# Infinitives in -a whose third person ends in -ă, and those in which it ends in -ează, as in most.
PLAIN = """
adaugă:adăuga ajută:ajuta alocă:aloca aplică:aplica apără:apăra arată:arăta asigură:asigura
așteaptă:aștepta calculă:calcula cântă:cânta caută:căuta cheamă:chema comunică:comunica cumpără:cumpăra
complică:complica consumă:consuma contestă:contesta continuă:continua desfășoară:desfășura educă:educa
evită:evita explică:explica exportă:exporta fabrică:fabrica identifică:identifica implică:implica
importă:importa încearcă:încerca indică:indica încarcă:încărca îndreaptă:îndrepta învață:învăța
invită:invita joacă:juca judecă:judeca lasă:lăsa laudă:lăuda leagă:lega măsoară:măsura mișcă:mișca
modifică:modifica mută:muta observă:observa oferă:oferi pleacă:pleca planifică:planifica poartă:purta
prepară:prepara provoacă:provoca publică:publica reclamă:reclama repară:repara respectă:respecta
rezervă:rezerva rezolvă:rezolva ridică:ridica roagă:ruga schimbă:schimba separă:separa spală:spăla
suflă:sufla sună:suna suportă:suporta suferă:suferi transportă:transporta uită:uita urcă:urca
verifică:verifica zboară:zbura clarifică:clarifica simplifică:simplifica specifică:specifica
justifică:justifica notifică:notifica clasifică:clasifica certifică:certifica unifică:unifica intră:intra
află:afla câștigă:câștiga compară:compara declară:declara prezintă:prezenta afirmă:afirma
confirmă:confirma transformă:transforma îmbracă:îmbrăca strigă:striga descarcă:descărca descurcă:descurca
aruncă:arunca apucă:apuca apasă:apăsa adună:aduna acuză:acuza refuză:refuza amână:amâna anunță:anunța
denunță:denunța renunță:renunța costă:costa gustă:gusta luptă:lupta discută:discuta execută:executa
acordă:acorda abordă:aborda ocupă:ocupa participă:participa anticipă:anticipa dezvoltă:dezvolta
rezultă:rezulta consultă:consulta adoptă:adopta agregă:agrega bucură:bucura combină:combina
comandă:comanda conservă:conserva constată:constata deleagă:delega determină:determina domină:domina
elimină:elimina inspiră:inspira remarcă:remarca reprezintă:reprezenta solicită:solicita codifică:codifica
diversifică:diversifica practică:practica repetă:repeta transferă:transfera obligă:obliga
"""
# Verbs in -ez: only infinitives; the third person is the same in both numbers.
IN_EZ = """
baza accesa accelera acționa activa actualiza adapta administra afecta ajusta alimenta alinia ameliora
analiza angaja antrena arhiva asambla asocia atașa atenționa autoriza automatiza avansa bloca calcula
captura centraliza clona colabora colecta compensa completa conecta configura consolida constata
contabiliza contacta contracta controla coordona copia crea credita data decripta demonstra derula deranja
descentraliza detalia diferenția digitaliza diminua direcționa distra documenta dota dubla dura echilibra
edita elabora estima evalua evidenția evolua exersa experimenta exploata factura facilita favoriza filtra
finaliza finanța fixa forma formata formula funcționa garanta genera gestiona glisa gira guverna ilumina
implementa instala integra intenționa interacționa intersecta investiga iniția inova îndruma înregistra
încadra înființa îngrijora izola lansa limita livra lucra marca maximiza media memora migra minimiza
modela modera moderniza monitoriza motiva negocia nota onora opera optimiza ordona orienta organiza
penaliza personaliza planta plasa poziționa preciza prelucra procesa programa proiecta promova proteja
proba puncta raporta reacționa realiza reflecta recompensa recruta redirecționa refactura regla reinstala
remedia renova restaura reutiliza salva scala seta semna semnala simula sincroniza solda soluționa sorta
specializa standardiza stimula stoca studia tasta testa traversa trata urma utiliza valida valora varia
viza vizualiza vira vota
"""
# Infinitives in -i whose third persons end in -ește and -esc.
IN_ESC = """
aminti citi cheltui clădi croi defini depăși deservi dori dovedi găsi greși grăbi îmbogăți îmbunătăți
împlini îndeplini înlocui îngriji înnoi însoți întâlni întocmi întări înzeci iubi izbi lămuri lipsi locui
lovi mări mijloci moșteni munci obosi pândi păcăli părăsi pregăti primi prăbuși plăti privi povesti porni
potrivi rătăci răspândi reînnoi reuși reaminti revizui risipi roti rosti sfârși sfătui slăbi socoti sosi
stabili stăpâni străluci tipări trăi urmări vesti vorbi zâmbi zăbovi folosi deosebi ocoli osteni ispiti
isprăvi liniști limpezi obișnui învinui bănui dărui dăinui prețui tăinui făptui alcătui prelungi oglindi
odihni nimeri numi pripi regândi regăsi restabili scumpi ieftini servi topi tocmi negustori
"""
IRREGULAR = """
fi: este sunt era erau fost
avea: are au avea aveau avut
putea: poate pot putea puteau putut
vrea: vrea vor vroia vroiau vrut
ști: știe știu știa știau știut
da: dă dau dădea dădeau dat
sta: stă stau stătea stăteau stat
lua: ia iau lua luau luat
face: face fac făcea făceau făcut
desface: desface desfac desfăcea desfăceau desfăcut
satisface: satisface satisfac satisfăcea satisfăceau satisfăcut
merge: merge merg mergea mergeau mers
vedea: vede văd vedea vedeau văzut
prevedea: prevede prevăd prevedea prevedeau prevăzut
cere: cere cer cerea cereau cerut
duce: duce duc ducea duceau dus
aduce: aduce aduc aducea aduceau adus
conduce: conduce conduc conducea conduceau condus
produce: produce produc producea produceau produs
reduce: reduce reduc reducea reduceau redus
traduce: traduce traduc traducea traduceau tradus
introduce: introduce introduc introducea introduceau introdus
deduce: deduce deduc deducea deduceau dedus
spune: spune spun spunea spuneau spus
pune: pune pun punea puneau pus
depune: depune depun depunea depuneau depus
dispune: dispune dispun dispunea dispuneau dispus
impune: impune impun impunea impuneau impus
presupune: presupune presupun presupunea presupuneau presupus
propune: propune propun propunea propuneau propus
răspunde: răspunde răspund răspundea răspundeau răspuns
corespunde: corespunde corespund corespundea corespundeau corespuns
depinde: depinde depind depindea depindeau depins
cuprinde: cuprinde cuprind cuprindea cuprindeau cuprins
surprinde: surprinde surprind surprindea surprindeau surprins
extinde: extinde extind extindea extindeau extins
vinde: vinde vând vindea vindeau vândut
pierde: pierde pierd pierdea pierdeau pierdut
crede: crede cred credea credeau crezut
decide: decide decid decidea decideau decis
închide: închide închid închidea închideau închis
deschide: deschide deschid deschidea deschideau deschis
include: include includ includea includeau inclus
exclude: exclude exclud excludea excludeau exclus
conclude: conclude conclud
permite: permite permit permitea permiteau permis
promite: promite promit promitea promiteau promis
trimite: trimite trimit trimitea trimiteau trimis
transmite: transmite transmit transmitea transmiteau transmis
admite: admite admit admitea admiteau admis
emite: emite emit emitea emiteau emis
comite: comite comit comitea comiteau comis
scrie: scrie scriu scria scriau scris
descrie: descrie descriu descria descriau descris
înscrie: înscrie înscriu înscria înscriau înscris
ține: ține țin ținea țineau ținut
obține: obține obțin obținea obțineau obținut
conține: conține conțin conținea conțineau conținut
menține: menține mențin menținea mențineau menținut
susține: susține susțin susținea susțineau susținut
deține: deține dețin deținea dețineau deținut
întreține: întreține întrețin întreținea întrețineau întreținut
reține: reține rețin reținea rețineau reținut
aparține: aparține aparțin aparținea aparțineau aparținut
veni: vine vin venea veneau venit
deveni: devine devin devenea deveneau devenit
reveni: revine revin revenea reveneau revenit
proveni: provine provin provenea proveneau provenit
interveni: intervine intervin intervenea interveneau intervenit
preveni: previne previn prevenea preveneau prevenit
rămâne: rămâne rămân rămânea rămâneau rămas
începe: începe încep începea începeau început
trece: trece trec trecea treceau trecut
crește: crește cresc creștea creșteau crescut
cunoaște: cunoaște cunosc cunoștea cunoșteau cunoscut
recunoaște: recunoaște recunosc recunoștea recunoșteau recunoscut
înțelege: înțelege înțeleg înțelegea înțelegeau înțeles
alege: alege aleg alegea alegeau ales
culege: culege culeg culegea culegeau cules
ajunge: ajunge ajung ajungea ajungeau ajuns
împinge: împinge împing împingea împingeau împins
atinge: atinge ating atingea atingeau atins
trage: trage trag trăgea trăgeau tras
atrage: atrage atrag atrăgea atrăgeau atras
extrage: extrage extrag extrăgea extrăgeau extras
șterge: șterge șterg ștergea ștergeau șters
strânge: strânge strâng strângea strângeau strâns
convinge: convinge conving convingea convingeau convins
distruge: distruge distrug distrugea distrugeau distrus
rupe: rupe rup rupea rupeau rupt
întrerupe: întrerupe întrerup întrerupea întrerupeau întrerupt
concepe: concepe concep concepea concepeau conceput
percepe: percepe percep percepea percepeau perceput
apărea: apare apar apărea apăreau apărut
dispărea: dispare dispar dispărea dispăreau dispărut
părea: pare par părea păreau părut
cădea: cade cad cădea cădeau căzut
scădea: scade scad scădea scădeau scăzut
șede: șede șed
auzi: aude aud auzea auzeau auzit
simți: simte simt simțea simțeau simțit
consimți: consimte consimt
minți: minte mint
dormi: doarme dorm dormea dormeau dormit
muri: moare mor murea mureau murit
ieși: iese ies ieșea ieșeau ieșit
sări: sare sar sărea săreau sărit
fugi: fuge fug fugea fugeau fugit
împărți: împarte împart împărțea împărțeau împărțit
despărți: desparte despart despărțea despărțeau despărțit
pregeta: pregetă pregetă
opri: oprește opresc oprea opreau oprit
construi: construiește construiesc construia construiau construit
contribui: contribuie contribuie contribuia contribuiau contribuit
distribui: distribuie distribuie distribuia distribuiau distribuit
constitui: constituie constituie constituia constituiau constituit
atribui: atribuie atribuie atribuia atribuiau atribuit
trebui: trebuie trebuie trebuia trebuiau trebuit
exista: există există exista existau existat
consta: constă constau consta constau constat
însemna: înseamnă înseamnă însemna însemnau însemnat
converti: convertește convertesc convertea converteau convertit
hotărî: hotărăște hotărăsc hotăra hotărau hotărât
urî: urăște urăsc
coborî: coboară coboară cobora coborau coborât
sprijini: sprijină sprijină sprijinea sprijineau sprijinit
încheia: încheie încheie încheia încheiau încheiat
sublinia: subliniază subliniază sublinia subliniau subliniat
întârzia: întârzie întârzie întârzia întârziau întârziat
păstra: păstrează păstrează păstra păstrau păstrat
repeta: repetă repetă repeta repetau repetat
transfera: transferă transferă transfera transferau transferat
relua: reia reiau relua reluau reluat
prelua: preia preiau prelua preluau preluat
obliga: obligă obligă obliga obligau obligat
"""
# Before -ează a hard c or g is written with an h.
_HARD = re.compile("([cg])$")
_SAID = each("apare dispare scade cade pare prevede")
_PLURAL_ENDINGS = (("st", "ști"), ("t", "ți"), ("d", "zi"), ("s", "și"), ("z", "ji"))


def verbs() -> Iterator[tuple[str, Word]]:
    """Yield forms with what they are."""
    for listed in PLAIN.split():
        present, _, infinitive = listed.partition(":")
        yield present, Word(verb=ONE | MANY)
        yield from _of_infinitive(infinitive)
    for infinitive in IN_EZ.split():
        yield (
            _HARD.sub(r"\1h", infinitive[:-1]) + ("ază" if infinitive.endswith("ia") else "ează"),
            Word(verb=ONE | MANY),
        )
        yield from _of_infinitive(infinitive)
    for infinitive in IN_ESC.split():
        stem = infinitive if infinitive[-2] in "aăeiou" else infinitive[:-1]
        vowel = "" if stem == infinitive else "e"
        yield f"{stem}ește", Word(verb=ONE)
        yield f"{stem}esc", Word(verb=MANY)
        yield f"{stem}{vowel}a", Word(verb=ONE)
        yield f"{stem}{vowel}au", Word(verb=MANY)
        yield infinitive, Word(verb=INFINITIVE)
        yield from four_forms(f"{infinitive}t", verb=PARTICIPLE)
    for line in IRREGULAR.strip().splitlines():
        yield from _irregular(*line.split(": "))


def _of_infinitive(infinitive: str) -> Iterator[tuple[str, Word]]:
    yield infinitive, Word(verb=INFINITIVE | ONE)
    yield f"{infinitive}u" if infinitive.endswith("a") else f"{infinitive[:-1]}eau", Word(verb=MANY)
    yield from four_forms(f"{infinitive}t", verb=PARTICIPLE)


def _irregular(infinitive: str, forms: str) -> Iterator[tuple[str, Word]]:
    one, many, *past = forms.split()
    same = ONE | MANY if one == many else 0
    # „a face, el face“, but „a vedea, el vede“; what many say besides the norm is let pass.
    is_infinitive = infinitive == one or one in _SAID
    yield one, Word(verb=(same or ONE) | (INFINITIVE if is_infinitive else 0))
    yield many, Word(verb=same or MANY)
    if past:
        yield past[0], Word(verb=ONE)
        yield past[1], Word(verb=MANY)
    if len(past) > 2:
        yield from four_forms(past[2], verb=PARTICIPLE)
    if infinitive not in (one, many):
        yield infinitive, Word(verb=INFINITIVE)


def four_forms(masculine: str, verb: int = 0) -> Iterator[tuple[str, Word]]:
    """Yield the forms of an adjective or a participle, each with its gender and number in both articles."""
    feminine, men, women = _inflected(masculine)
    for form, gender in ((masculine, MS), (feminine, FS), (men, MP), (women, FP)):
        # „folosiți“ is also what is said to several people.
        yield form, Word(adjective=gender * 17, verb=verb | (OTHER if verb and form.endswith("ți") else 0))


def _inflected(masculine: str) -> tuple[str, str, str]:
    if masculine.endswith("tor"):
        return f"{masculine[:-2]}oare", f"{masculine}i", f"{masculine[:-2]}oare"
    if masculine.endswith("os"):
        return f"{masculine[:-2]}oasă", f"{masculine[:-1]}și", f"{masculine[:-2]}oase"
    if masculine.endswith("esc"):
        return f"{masculine[:-3]}ească", f"{masculine[:-2]}ști", f"{masculine[:-2]}ști"
    if masculine.endswith("iu"):
        return f"{masculine[:-1]}e", f"{masculine[:-1]}i", f"{masculine[:-1]}i"
    if masculine.endswith("e"):
        return masculine, f"{masculine[:-1]}i", f"{masculine[:-1]}i"
    stem = re.sub("u$", "", masculine)
    men = next(
        (stem.removesuffix(old) + new for old, new in _PLURAL_ENDINGS if stem.endswith(old)), f"{stem}i"
    )
    women = f"{stem}i" if stem.endswith("g") else f"{stem}e"
    return f"{stem}ă", men, women
