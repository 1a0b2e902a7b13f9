"""Afrikaans words for English phrases: wrong ones and right."""

TABLE = """
make a decision: maak besluite | maak 'n besluit | maak ’n besluit | besluite maak | besluit maak | besluite
    te maak | maak beter besluite | maak van besluite | besluitmaking | besluite gemaak | besluit gemaak =
    besluite neem | besluit | neem besluit | besluite neem | besluitneming | te neem | geneem | neem
make sense: maak sens = sin maak | maak sin
take place: neem plek | plek neem | neem plaas | plaas neem | plek geneem = plaasvind | vind plaas | vind |
    plaasgevind
take care of: neem sorg | sorg neem | neem versorging = sorg vir | omsien na | sorg | versorg· | omsien
take advantage: neem voordeel | voordeel neem | voordeel geneem = benut | voordeel trek uit | benut· | trek
take into account: neem in rekening | in rekening neem | in rekening geneem | in rekening te neem = in ag
    neem | in aanmerking neem | ag | aanmerking
pay attention: betaal aandag | aandag betaal | betaal … aandag = aandag gee | aandag skenk | gee aandag |
    skenk
look forward: kyk vorentoe | vorentoe kyk = uitsien na | sien uit | uitsien
look after: kyk agterna | kyk daarna agter = omsien na | sorg vir | omsien
find out: vind buite | buite vind | kry buite = uitvind | agterkom | uitvind·
carry out: dra uit | dra buite | uitdra | uitgedra = uitvoer | voer uit | uitvoer· | uitgevoer· | voer
work out: oefen | gim = uitwerk | werk uit | uitwerk· | uitgewerk· | bereken·
run out of: hardloop uit | hardloop buite | uithardloop = opraak | raak op | opraak | opgeraak | op
keep a promise: behou die belofte | behou beloftes | bewaar beloftes | hou beloftes vas = nakom | belofte
    hou | nakom·
hold a meeting: vashou | vasgehou = hou | gehou
strike a balance: staak | slaan | staking | slag = balans vind | vind | handhaaf
face a challenge: gesig | gesigte = die hoof bied | te staan kom voor | staar | trotseer | hoof
address a problem: adres | adresse = aanpak | aanspreek | oplos | aanpak· | aanspreek· | oplos· | hanteer·
meet a need: ontmoet | vergader | ontmoeting = voldoen aan | voorsien in | voldoen· | voorsien· | nakom· |
    haal | haal | bevredig·
meet a requirement: ontmoet | vergader = voldoen aan | voldoen·
meet people: vergader | meet | voldoen = ontmoet | bedien | ontmoet· | teëkom | teekom
miss a deadline: verlang na | mis ons | juffrou = mis | verpas | versuim | misloop
run a business: hardloop | hardlope | gehardloop | loop vinnig = bestuur | bedryf | bestuur· | bedry·
keep running: hardloop | hardlopend = aan die gang | loop | gang
close a deal: naby = sluit | afsluit | sluit· | afgesluit
sign a contract: teken van | tekens = onderteken | teken | onderteken·
save time: red tyd | tyd red | red geld | geld red | stoor tyd | tyd stoor | stoor geld = tyd bespaar |
    bespaar | bespaar· | spaar
share information: aandeel | aandele = deel | deel·
foster: pleeg | aanneem | pleegkind· = bevorder | kweek | bevorder· | aanmoedig
drive growth: ry | bestuur = aandryf | dryf | aandryf· | aanvuur | bevorder· | stimuleer
settle an invoice: vestig | nedersit | koloniseer = vereffen | betaal | vereffen· | besleg· | skik
at the front of the building: voor die gebou | voor die winkel = voor in die gebou | voorkant van die gebou
    | voor in | voorste | voorkant
at the back of the building: agter die gebou | agter die winkel = agter in die gebou | agterkant van die
    gebou | agter in | agterste | agterkant
behind the scenes: agter die tonele | agter die toneel | agter die skermes = agter die skerms
backbone: rugbeen | agterbeen | rug-been = ruggraat
end-to-end: einde-tot-einde | einde tot einde | end-na-end = van begin tot einde | eind-tot-eind
customer journey: joernaal van die kliënt | kliëntejoernaal = kliëntereis | reis
seamless: sonder nate | sonder naat | naatvrye = naatloos | naatlose | vlot
leverage: hefboom | hefboomfinansiering | hefbome = benut | gebruik | benut· | gebruik·
touchpoint: aanraakpunt | aanraakpunte | raakpunt | raakpunte | voelpunt = kontakpunt | kontakpunt·
track record: spoorrekord | baanrekord = prestasierekord | geskiedenis | ervaring
keep track: hou spoor | spoor hou | bly op die spoor = tred hou | monitor | dophou | boek hou
bottleneck: bottel nek | nek van die bottel = knelpunt | bottelnek
break even: breek selfs | breek eweredig | breek ewe = gelykbreek | gelykbreekpunt
milestone: mylsteen | mylstene | mylklip = mylpaal | mylpale
deadline: dooie lyn | doodlyn | doodslyn | dooie-lyn = sperdatum | spertyd | sperdatum·
cutting-edge: snykant | snyrand | snypunt = voorpunt | nuutste | baanbrekend
state of the art: staat van die kuns | stand van die kuns | toestand van die kuns = moderne | nuutste |
    hipermodern
hands-on: hande-op | hande op = prakties | praktiese
customer-facing: konfront· = kliëntgerig | in kontak met kliënte
in-house: in huis | in die huis = intern | eie | intern·
white paper: wit papier | wit papiere = witskrif | verslag
big picture: groot foto | groot beeld = geheelbeeld | groot prentjie
at a glance: op 'n blik | met 'n blik | by 'n blik = met 'n oogopslag | in 'n oogopslag | oogopslag
from scratch: van krap | van kras | uit krap = van voor af | van nuuts af
goes live: gaan lewendig | lewendig gaan | leef gaan = in werking tree | in gebruik geneem
in the long run: lang hardloop | lang lopie | lang wedloop = op die lang duur | op lang termyn
in the loop: in die lus = op hoogte | ingelig
time off: tyd af geskakel | af tyd = vry tyd | verlof | vry | verlof·
red tape: rooi band | rooi lint | rooi kleefband = rompslomp | burokrasie
rush hour: haas-uur | haasuur | jaaguur = spitsuur | spitstyd
draw a conclusion: teken | geteken = gevolgtrekking maak | maak | kom
suit a need: pak klere | pakke = pas | pas by | voldoen
kick-off: skop af met die voet | skop weg = afskop | begin
stem from: stingel | steel = spruit uit | voortspruit
"""
