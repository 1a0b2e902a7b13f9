"""Afrikaans words for English words that sound alike or have several senses: wrong ones and right."""

TABLE = """
actual: aktueel | aktuele | huidige = werklik | werklike | werklik· | eintlik· | ware | presies·
actually: aktueel | tans | deesdae | huidiglik = eintlik | in werklikheid | werklik | inderdaad | trouens
eventual: eventueel | eventuele = uiteindelik | uiteindelik· | finale
eventually: eventueel | eventuele = uiteindelik | mettertyd | op die ou end | oplaas
ultimately: laas | laastens | onlangs = uiteindelik | op die ou end | oplaas | ten slotte
shortly: kortliks = binnekort | kort daarna | weldra | kort ná | kort na
hardly: hard = skaars | nouliks | beswaarlik | amper | byna | kwalik
roughly: grof | ru | ruweg gesê = ongeveer | min of meer | naastenby | sowat | rofweg
smoothly: gladde = glad | sonder probleme | vlot | seepglad
brief: brief | briewe = kort | kortliks | kort· | opdrag· | bondig· ; unless client+ | customer brief+ |
    creative
comprehensive: komprehensief | komprehensiewe | verstaanbaar | begryplik· = omvattend | volledig | omvatten·
    | volledig·
confident: vertroulik | vertroulike | vertroulikheid = selfversekerd | vertroue | vertrou | vertroue | seker
custom: gewoonte | gewoontes | doeane = pasgemaak | doelgemaak | aangepas | pasgemaa· | aangepas· | eie |
    gebruiker·
customer: gewoonte | gewoontes | kostuum | kostuums | doeane = kliënt | klant | klient· | ·klient· | klant·
    | ·klant· | koper·
department: apartement | apartemente | woonstel | woonstelle = afdeling | departement | afdeling· |
    departement· | ·afdeling·
guest: hotelgas | hotelgaste | losseerder | loseerder = gas | kliënt | gaste | klient·
waiter: bediener | bedieners | ober = kelner | kelner·
corridor: korrektor | makelaar = gang | gang·
image: foto | foto’s | foto's | fotos | prent | prentjie = beeld | beeld· | ·beeld
sensible: sensitief | sensitiewe | sensibel | sensibele | gevoelig | gevoelige = verstandig | sinvol |
    verstandig· | sinvol· | redelik· | prakties·
pretend: pretendeer | pretendeert | voorneem = voorgee | maak asof | gee voor | asof | voorgee·
resume: opsom | opgesom | som op | resumeer = hervat | voortgaan | hervat· | voortsit | gaan voort
introduce people: inlei | invoer | ingevoer | inbring | lei in = voorstel | bekendstel | stel | voorgestel |
    bekend
success: opvolging | suksessie = sukses | geslaag | sukses· | geslaag· | slaag
exit: eksit | sukses = uitgang | afsluit | uitgaan | uitgang·
library: boekwinkel | boekwinkels | boekhandel = biblioteek | biblioteek· | ·biblioteek·
lunch: ontbyt | peuselhappie = middagete | middagetes
intend: intendeer = van plan wees | bedoel | beoog
stranger: buitelander | buitelanders | vreemdeling uit = vreemdeling | onbekende
notice: nuus | nuusberig = kennisgewing | kennis | kennisgewing· | opmerk | merk
brand: brand | brande = handelsmerk | merk | handelsmerk· | merk | merke | ·merk·
gift: gif | gifte | gifstof = geskenk | present | geskenk· | present·
fast: vas | vaste = vinnig | snel | vinnig· | snel· | gou
pace: vrede | pas op = tempo | pas | tempo·
consequently: konsekwent | konsekwente = gevolglik | daarom | dus
billion: biljoen | biljoene = miljard | miljard·
lecture: lektuur | leesstof = lesing | lesing· | klas
magazine: magasyn | magasyne | pakhuis = tydskrif | tydskrif·
fabric: fabriek | fabrieke = stof | materiaal | weefsel | stof·
agreement: akkoord gegaan = ooreenkoms | ooreenkoms· | akkoord
pension: pensioenhuis | losieshuis = pensioen | pensioen·
vacancy: vakansie | vakansies = vakature | vakature· | pos | poste
quit: kwyt = ophou | bedank | verlaat | sluit
overlook: oorkyk | oorkyke | oorsien | uitkyk | kyk oor | oorgekyk = miskyk | oor die hoof sien | misgekyk |
    hoof gesien | hoof sien | mis
record (verb): onthou | herinner = opteken | aanteken | registreer | opneem
prejudice: nadeel | skade = vooroordeel | vooroordele
stationery: stilstaande | stasionêr | stasionêre = skryfbehoeftes
personal: personeel | personele = persoonlik | persoonlik· | individu·
personnel: persoonlike | persoonlik = personeel | personeel· | werknemer·
patient: pasiënt | pasiënte = geduldig | geduld | geduldig·
kind (sort): kind | kinders | vriendelik = soort | tipe | soort | soorte
left (verb): linkerkant | linkse | links = verlaat | weggaan | oor | agter | bly | bly
fall: herfs = daal | val | daal·
second (ordinal): sekonde | sekondes = tweede
tie: das | dasse | strikdas = bande | verhoudings | bande
bear in mind: beer | bere = onthou | in gedagte hou
bug: insek | insekte = fout | foute | fout·
pool: swembad | swembaddens = groep | poel
spot (verb): spot | vlek | vlekke = raaksien | opmerk | sien raak | raak | identifiseer | bespeur
tailored: kleremaker | kleremakers = pasgemaak | aangepas | doelgemaak | aangepas·
environment: natuurlike omgewing | natuur = werkomgewing | omgewing
about (number): oor # kliënte | oor die # | rondom # = ongeveer | sowat | omtrent | nagenoeg | min of meer
proportion: 'n lot | ’n lot | lotte = baie | 'n klomp | baie
instance: vir instansie | vir instansies | vir geval = byvoorbeeld
disposal: wegdoening | vernietiging | verkoop van = tot u beskikking | beskikking
in charge: in lading | in laai | gelaai = in beheer | verantwoordelik | beheer | hoof
free (no cost): vrye | vry = gratis | kosteloos | gratis | kostelo·
free of charge: vry van lading | vry van heffing | vry van laai = gratis | kosteloos
so far: so ver weg | so vêr = tot dusver | tot nou toe
as well as: so goed soos | net so goed as = sowel as | asook | en ook
by the way: by die pad | by die weg = terloops
on the other hand: op die ander hand | aan die ander hand = aan die ander kant | daarenteen
in turn: in draai | in beurt = op sy beurt | op hul beurt | beurt
in a nutshell: in 'n neutskil | neutskil | dop van 'n neut = in 'n neutedop | kortom | kortliks
rule of thumb: reël van duim | reël van die duim | reëls van duim = vuisreël | duimreël | riglyn
up to date: tot datum | tot op datum | op tot datum = bygewerk | op datum | op hoogte | aktueel
on time: op die tyd = betyds | op tyd | stiptelik
word of mouth: woord van mond | woord van die mond | mondwoord = mond-tot-mond | mondelings
characteristics: funksie | funksies | karakters = eienskappe | kenmerke | eienskap· | kenmerk· |
    karaktertrek·
functions: eienskap | eienskappe | kenmerk | kenmerke = funksies | funksie | funksie·
advantage: nadeel | nadele = voordeel | voordele | voordeel·
advertise: waarsku | waarskuwing | waarskuwings = adverteer | adverteer· | advertensie· | reklame
argument (quarrel): argument | argumente = rusie | stryery | rusie· | stry·
parents: familielede | ooms = ouers
office (place): ambag | ambagte = kantoor | kantoor· | kantore | ·kantoor
current (present): stroom | strome | elektriese stroom = huidige | huidig· | tans
sound (solid): klank | klanke | geluid = goeie | goei· | deeglik· | gesond·
novel (new): roman | romans = nuwe | nuwe | nuut | nuut | innover·
commodity: gemak | gerief = kommoditeit | kommoditeit· | produk· | ware
chef: baas | base | hoof = sjef | kok | sjef· | kok | kokke
field (of a form): landery | plaas = veld | veld·
safe (secure): brandkas | kluis = veilig | veilig·
well (good): put | putte = goed | goed | wel
people: volk | volke | volkere = mense | mense | mense· | persone | werknemer·
times (occasions): tye = keer | keer | kere | maal
"""
