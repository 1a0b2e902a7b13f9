"""Romanian for words of bookkeeping: what is wrong and what is right."""

TABLE = """
ledger: rege general | cartea general de citit | libret· = registru contabil | cartea mare | registr· |
    cart· mare | contab·
post an entry: poșt· | stâlp· | post pe blog | posteaz· pe = înregistra | contabiliza | înregistr· |
    contabiliz· | oper·
entry (accounts): intrar· în clădir· | intrări de jurnal intim | ușă de intrare | intrarea datelor în =
    înregistrare | introducerea datelor | înregistr· | introduc· | not· contabil·
credit note: bilețel· de credit | notiț· de credit | not· muzical· | memoriu de credit = notă de credit |
    factură de stornare | not· | storn· | notă | note
purchase order: ordin de purtare | ordonanț· de cumpăr· | comand· militar· | ordin· militar· = comandă de
    achiziție | bon de comandă | comand· | comenz·
remittance: remiter· la cancer | sfat de remit· | iertar· = remitere de plată | aviz de plată | remit· |
    plat· | aviz·
payment reminder: amintir· de copilăr· | suvenir· | amintiri | dunăr· | dună | dune = somație de plată |
    memento | somați· | notific· | reamint· | avertiz· | atenționăr·
aged debt: peste datorat | trecut datorat | recepționabil· | de primit acas· = restant | creanțe | restanț·
    | creanț· | întârzi· | scaden· | depăși·
accrual: acru | acrual· | acumulator· | acreală = angajament | acumulat | angajament· | acumul· | provizi· |
    estim·
depreciation: dispreț· | subestim· | desconsider· = amortizare | depreciere | amortiz· | deprec·
cost centre: centrul costisitor | coastă | centru de coast· | centru scump = centru de cost | centru de
    profit | cost· | profit·
break down costs: defecțiun· | avari· | prăbușir· | cădere nervoas· | pan· = defalcare | detaliere | defalc·
    | detali· | structur· | repartiz·
fiscal year: sfârșitul vieții | închiderea vârst· | an de închisoar· | an procuror = an fiscal | exercițiu
    financiar | fiscal· | financiar· | exerciți· | sfârșit·
tax return (form): întoarcer· | retur· | rambursar· | restituir· | returnăr· = declarație fiscală |
    declarați·
figures (sales): figur· geometric· | siluet· | figurile | figuri | figura = cifre | cifr· | date | valori
expense account: poveste de cheltuieli | cont de scumpir· | scump· = cheltuieli de deplasare | decont |
    cheltuiel· | decont·
audit (check): audiți· | ascultător· | auz | auditori· de radio = audit | auditor | audit· | revizi· |
    cenzor·
cash flow: curger· de bani | curgerea banilor | debit de numerar | râu de bani = flux de numerar |
    lichidități | flux· | lichid· | cash
input tax: taxă pe valoarea adunată | taxa de valoare suplimentar· | impozit adăugat = taxa pe valoarea
    adăugată | TVA | valoarea adăugat·
"""
