"""Romanian words for English words that sound alike or have several senses: wrong ones and right."""

TABLE = """
actual: actual | actuală | actuale | actuali | actualul | actuala | actualele | actualii | actualului = real
    | efectiv | propriu-zis | real· | efectiv· | propriu-zis· | concret· | adevărat·
actually: actualmente | în prezent | la momentul actual | în momentul de față = de fapt | în realitate | în
    fapt | realmente | efectiv
eventual: eventual | eventuală | eventuale | eventuali | eventualul | eventuala | eventualele = final |
    ulterior | final· | ulterior· | definitiv·
eventually: eventual = în cele din urmă | până la urmă | cu timpul | în final | mai devreme sau mai târziu |
    final· | treptat
ultimately: în ultimul timp | în ultima vreme = în cele din urmă | în ultimă instanță | până la urmă
shortly: pe scurt = în curând | în scurt timp | la scurt timp | scurt timp | la puțin timp
hardly: din greu = abia | aproape | cu greu | rar | deloc
roughly: grosolan | aspru | brutal | dur = aproximativ | circa | în jur de | cam | în mare
smoothly: neted = fără probleme | fluent | fluid | lin | bine
comprehensive: comprehensibil· | comprehensiv· = cuprinzător | complet | amplu | cuprinzăt· | complet· |
    ampl· | detaliat·
confident: confident· | confidenț· = încrezător | încredere | sigur | încrez· | încreder· | sigur·
custom: obicei | obiceiuri | vamă | vama | vamale = personalizat | particularizat | propriu | la comandă |
    personaliz· | particular· | propri·
customer: obicei | obiceiul | obiceiului | obiceiuri | obiceiurile | costum | costumul | costumului |
    costume = client | clienți | client· | cumpărăt· | consumat·
department: apartament | apartamente | apartamentul | apartamentele | apartamentului | apartamentelor =
    departament | departament· | secți· | serviciu·
waiter: server | servere | serverul | serverele = chelner | ospătar | chelner· | ospătar·
corridor: coridă | brokerul | broker = coridor | hol | coridor· | hol·
image: foto | fotografie | fotografia | fotografii | poză | poza | poze = imagine | imagin·
sensible: sensibil | sensibilă | sensibili | sensibile | sensibilul = rezonabil | chibzuit | înțelept |
    rezonabil· | chibzuit· | înțelept· | potrivit· | adecvat·
resume: rezum· = relua | continua | relu· | reia | reia | reiau | continu·
introduce people: introdu· = prezenta | prezint· | prezent·
success: succesiun· = succes | reușită | succes | succesul· | reuș· | izbând·
library: librărie | librăria | librăriile | librării | librăriei | librăriilor = bibliotecă | bibliotec·
push: trage | trag | trageți = împinge | trimite | împing· | trimit· | apăs·
pull: împinge | împing | împingeți = trage | obține | trag· | aduc· | prelu· | descărc·
lunch: gustare | gustarea | gustări = prânz | pranz·
hazard: hazard | hazardul = pericol | risc | pericol· | risc·
book an appointment: numire | numirea | numiri | numirile = programare | program· | întâln·
advise: aviza | avizează | avizeze | avizăm | aviz | avize = sfătui | recomanda | consilia | sfat· | sfătu·
    | recomand· | consili· | consult·
notice: notiță | notița | notițe | notițele = notificare | anunț | preaviz | notific· | anunț· | aviz· |
    preaviz· | observ·
deceive: decepți· = înșela | înșelător | înșel· | amăg· | înșelăt·
brand: tăciune | marcaj cu fierul roșu = marcă | brand
pace: pace | pacea | păcii = ritm | viteză | ritm·
billion: bilion | bilioane | bilioanele | bilionul = miliard | miliarde | miliard·
lecture: lectură | lectura | lecturi | lecturile = prelegere | conferință | curs | preleger· | curs·
magazine: magazin | magazinul | magazine | magazinele = revistă | revist·
fabric: fabrică | fabrica | fabrici = țesătură | material | țesăt· | material· | stof·
agreement: agrement | agrementul | agremente = acord | înțelegere | contract | acord· | înțeleg· | contract·
pension: pensiune | pensiunea | pensiuni | pensiunile | pensiunii = pensie | pensi | pensia | pensii |
    pensiil·
vacancy: vacanță | vacanța | vacanțele = post vacant | loc liber | vacant | post | posturi |
    vacante
overlook: supraveghea· | privi peste | privesc peste | privește peste | se uită peste = trece cu vederea |
    omite | scăpa | vedere· | omi· | scap· | ignor·
solicitor: solicitant | solicitanți | solicitantul | solicitanții = avocat | jurist | avoca· | jurist·
stationery: staționar· = papetărie | rechizite
morale: morala | morală | moralei = moralul | starea de spirit
kind (sort): amabil | amabilă | drăguț = fel | tip | gen
right (suitable): persoana dreaptă | persoanei drepte | oamenii drepți | timpul drept | momentul drept |
    locul drept | mesajul drept | clientul drept | grupul drept | instrumentul drept | produsul drept |
    prețul drept | echipa dreaptă = potrivit | corect | adecvat
left (verb): stânga | stâng | stângă = părăsi | rămâne | părăs· | plec· | răm· | las·
fall: toamnă | toamna | toamnei = scădea | cădea | scad· | scăd· | cad· | căd·
second (ordinal): secundă | secunda | secunde = al doilea | a doua | doua
tie: cravată | cravate | cravata | cravatele = legături | relații | legăt· | relați·
bear in mind: urs | ursul | urși | ursule = ține cont | avea în vedere | reține
bug: gândac | gândaci | gândacul | insectă | insecte = eroare | defect | erori | ero· | defec· | bug·
cookie: fursec | fursecuri | prăjitură | prăjituri | biscuit | biscuiți | biscuiții = cookie | cookie-uri |
    cookie·
pool: piscină | piscina | piscine | bazin de înot = grup | rezervă | fond comun
spot (verb): pată | pete | pătează | păta = observa | depista | identifica | observ· | depist· | identific·
tailored: croitor | croitorie | croitori = adaptat | personalizat | pe măsură | adapt· | personaliz·
environment: mediul înconjurător | mediu înconjurător = mediu de lucru | mediu | mediu | mediul de
about (number): despre # = aproximativ | circa | în jur de | cam | vreo
proportion: un lot | un lot de = mult | mulți | multe | mult·
instance: pentru instanță | de instanță | pentru exemplu = de exemplu | spre exemplu
disposal: eliminare | eliminarea | eliminării | debarasare = la dispoziție | dispoziți·
in charge: în încărcare | în sarcină | în taxare = responsabil | se ocupă de | răspunde de | responsabil· |
    ocup· | conduc· | răspund·
free (no cost): liber | liberă | libere | liberi = gratuit | gratuit· | gratis
free of charge: liber de taxă | liber de taxe | fără încărcare | liber de sarcină | liber de sarcini =
    gratuit | gratis | gratuit· | fără costuri | fără plată
so far: atât de departe | așa departe | așa de departe = până acum | până în prezent
as well as: la fel de bine ca | la fel de bine ca și | la fel de bine cum = precum și | dar și | cât și
by the way: pe drum | de drum = apropo
on the other hand: pe de altă mână | pe cealaltă mână | în cealaltă mână | pe altă mână = pe de altă parte |
    în schimb
in turn: în întoarcere | în tură = la rândul | rând·
in a nutshell: coajă de nucă | coaja de nucă | coajă de nuci | într-o nucă = pe scurt | în câteva cuvinte
rule of thumb: regula degetului | regulă a degetului | regula degetului mare | regulă de deget = regulă
    generală | regulă empirică
up to date: până la dată | până la data | până la zi = actualizat | la zi | actualiz·
on time: pe timp | pe timpul = la timp | la termen | punctual
word of mouth: cuvânt de gură | cuvântul din gură | cuvântul de gură | cuvântul gurii = din gură în gură |
    prin viu grai | recomandări
characteristics: funcție | funcția | funcții | funcțiile | funcțiilor | personaje | personajele | caractere
    | caracterele = caracteristici | trăsături | caracteristic· | trăsăt·
functions: caracteristici | caracteristicile | caracteristică | caracteristica = funcții | funcți·
advantage: dezavantaj | dezavantaje | dezavantajul | dezavantajele = avantaj | beneficiu | avantaj· |
    benefici·
advertise: avertiza | avertizează | avertizare | avertizări | avertizarea | avertismente = face reclamă |
    publicitate | reclam· | publicit· | anunț· | promov·
argument (quarrel): argument | argumente | argumentul | argumentele = ceartă | dispută | cert· | ceart· |
    disput· | discuți·
sympathetic: simpatic | simpatică | simpatici | simpatie = înțelegător | plin de înțelegere | înțeleg· |
    empat·
office (place): oficiu | oficiul | oficii | oficiile | oficiului | oficiilor = birou | birou· | biroul· |
    office· | sedi·
patient: pacient | pacientă | pacienți = răbdător | răbdăt· | răbdare
sound (solid): sunet | sunetul | sunete | sonor | sonoră = solid | sănătos | solid· | sănăto· | temeinic· |
    înțelept·
novel (new): roman | romanul | romane | nuvelă | nuvele = nou | inovator | no· | inova·
commodity: comoditate | comoditatea | comodități = marfă | mărf· | marf· | materi· prim· | produs·
delight: delict | delicte = încânta | încânt· | mulțum·
chef: șef | șeful | șefi | șefii = bucătar | bucăt·
field (of a form): moșie | ogor = câmp | câmp·
safe (secure): seif | seifuri | seiful = sigur | sigur· | siguranț·
well (good): puț | fântână | puțuri = bine | bun
people: popor | poporul | popoare | popoarele = oameni | persoane | oamen· | persoan· | angaja·
times (occasions): timpuri | timpurile = ori | dată
"""
