"""Romanian for words of banks, insurers and service desks: what is wrong and what is right."""

TABLE = """
department IT: aceasta | acesta | acest lucru | asta = IT | departamentul IT | TI | IT-ul | IT-ului | ITul |
    informatic· | tehnologi·
board of directors: tabla de director· | tablă de director· | bordul director· | bord de director· | placa de
    director· = consiliu de administrație
right (not the side): mesaj· drept· | mesaj· dreapta | mesaj· din dreapta | persoan· dreaptă | persoan·
    dreapta | oameni· drepți | moment· drept | moment· dreapta | loc· drept | client· drept | clienți· drepți
    | produs· drept | prețul drept | decizi· dreapta | la dreapta | din dreapta = mesajul potrivit | persoana
    potrivită | clientul potrivit
support people: suportă | suporta | suportă pe | suportând = sprijini | ajuta | sprijin· | ajut· | asist· |
    susțin· | oferă asistență
out of order: jos | în jos | scăzut· = căzut | nu funcționează | căzut· | căzu· | pic· | indisponibil· |
    nefuncțional· | nu merg· | nu funcțion·
downtime: timp jos | timp în jos | timpul de jos | timpul jos | timpului de jos = timp de nefuncționare |
    întrerupere
silo (of information): silozuri· de cereal· | silozuri· de grâ· | siloz· de cereale | hambar· | grânar· =
    silozuri informaționale
application (request): aplicați· = cerere | solicitare | cerer· | solicit· | dosar·
branch (bank): ramur· | creang· | creng· = sucursală | agenție | sucursal· | filial· | agenți·
drivers (people): driver | drivere | driverele | driverelor | driver· | factori | controler· = șofer | șoferi
    | șofer· | conducător· | curier·
order (tidiness): comandă | comanda | comenzi | comenzile | comenzilor | comenzii = ordine | ordin· | organiz·
    | disciplin·
due (payable): se datorează | datorat | datorată | datorate | din cauza | data datorată = scadent | se
    plătește | scaden· | termen· | plăt·
collect money: colecți· | culeg· | adun· = încasa | recupera | încas· | recuper· | perce· | colect·
reconciliation: împăcar· | împac· | împăc· = reconciliere | punctaj | reconcili· | puncta· | verific· |
    concord·
maintenance fee: pensie de întreținere | pensii de întreținere = comision de administrare
premium (insurance): premiu | premiul | premii | premiile | premiilor | premiului = primă de asigurare | prim·
claim (insurance): afirmați· | revendic· | reclamați· = daună | cerere de despăgubire | daun· | despăgub·
cover (insurance): copert· | capac· | învelit· | husă = acoperire | asigurare | acoper·
excess (insurance): exces | excesul | excesului | surplus = franșiză | franșiz·
securities: securităț· | securitate· | siguranțe· = valori mobiliare | titluri | valori | titlu·
maturity (of a loan): maturitate | maturitatea | maturității | maturizare = scadență | scaden·
bad debt: datorie rea | datorii rele | datorii proaste | datoriile rele | datoriile proaste = creanță
    neîncasabilă | creanțe neperformante
accounts payable: conturi plătibile | conturile plătibile | conturi pagabile = conturi de plată | furnizori
accounts receivable: conturi de primit | conturile de primit | conturi primibile = creanțe | clienți
working capital: capital de muncă | capitalul de muncă | capital muncitor = capital circulant | fond de
    rulment
petty cash: numerar mărunt | bani meschini | meschin· | numerar mic | numerarul mic = casierie | mica casă
bookkeeping: ținerea cărților | păstrarea cărților | păstrător· de cărți | păstrarea de cărți | bibliotecar· =
    contabilitate | evidență contabilă
write off: scrie | scriu | scris | scrisă | scrise | scriere = scoate din evidență | anula | scoat· | scos· |
    anul· | cas· | amortiz·
exchange rate: rata de interschimb | rată de interschimb = curs de schimb | cursul
expense claim: reclamați· de cheltuieli | reclamați· privind cheltuielile | plânger· de cheltuieli | pretenți·
    de cheltuieli = decont | decontare
standing order: comand· permanent· | comenzi permanente | ordin în picioare | comandă în picioare = ordin de
    plată programată
down payment: plată în jos | plată jos | plata în jos = avans | acont
bank teller: povestitor· | narator· = casier | funcționar
quarter (of a year): sfert | sfertul | sferturi | cartier· = trimestru | trimestr·
supply and demand: aprovizionare· și cerere· | furnizare· și cerere· = cerere și ofertă
flat rate: apartament· | rată plată | rata plată = tarif fix | tarif unic
value for money: valoare pentru bani | valoarea pentru bani | valoare de bani = raport calitate-preț
return on investment: întoarcere· investiți· | întoarcerea pe investiți· | întoarcerea asupra investiți· |
    returnarea investiți· | retur· investiți· = randamentul investiției | rentabilitate
issue an invoice: problem· = emite | emit· | elibere· | eliber·
chase payments: vân· | fugăr· | alearg· = recupera | urmări
waive a fee: flutur· | undui· = renunța | scuti
"""
