"""Romanian for words of service desks and computers: what is wrong and what is right."""

TABLE = """
query (question): interogăr· | interogat· | anchet· = întrebări | solicitări | întreb· | solicit· | cerer·
ticket (service): bilet· | fluturaș | contravenț· = tichet | solicitare | tichet· | solicit· | tichete |
    incident·
escalate: escalader· | escalad· | cățăr· | scar· rulant· = escalada | transmite mai departe | escal· |
    redirecțion· | transmit· | superior·
helpdesk: birou de ajutor cu | biroul de ajutor | birou de ajutor | masă de ajutor | pupitru = asistență |
    helpdesk | asistenț· | helpdesk· | suport
reporting (of figures): reportaj· | jurnalis· | reporter· = raportare | rapoarte | raport· | rapoart·
back up data: spat· sus | spate sus | susțin· sus | înapoi sus | bacăp = copie de rezervă | backup | rezerv·
    | backup· | salva· | copi·
log in: buștean· | butuc· | jurnal în | busten· = conecta | autentifica | conect· | autentific· | login· |
    logh·
log a call: buștean· | butuc· | tai· lemn· = înregistra | nota | înregistr· | not· | jurnal·
audit trail: potec· | cărar· | remorc· | dâră = pistă de audit | traseu de audit | pist· | urm· | istoric·
spreadsheet (file): cearșaf· | foai· întins· | foaie răspândit· | foi răspândite | foaie de răspând· |
    tabele întins· = foaie de calcul | foi de calcul | calcul | Excel | tabel·
up-to-date: sus la dată | până la zi | la data de sus = actualizat | la zi | actual· | recent·
run a report: aleargă | alearg· | fug· | cursă | fugi = rula | genera | rul· | gener· | efectu· | proces· |
    fac· | execut·
patch (software): petic· | plastur· = corecție | actualizare | corecț· | actualiz· | patch·
host (server): ostati· | gazd· de emisiune | oaspet· = găzduire | găzduit | găzdui· | hosting
legacy system: moștenir· | sisteme moștenire | testament = sisteme vechi | sisteme existente | vech· |
    moștenit· | învechit·
scan documents: tomograf· | examin· cu privirea = scana | scan·
update (inform): actualizează-te | suprainforma· | update-ur· = informat | la curent | inform· | actualiz· |
    veșt· | nout·
queue (people): coad· de cal | coada de animal | coadă de cal | stau în linie | stă în linie = coadă | rând
    | coad· | cozi·
on hold: pe ținere | pe țin· | pe strâns· | în mână = în așteptare | suspendat | aștept· | suspend· |
    blocat· | amân·
hotline: linie fierbint· | lini· fierbint· | centru de chem· | centrul de chem· | centrul de apelar· = call
    center | centru de apeluri | call | apeluri | telefon· | relații | contact
automated (software): curger· de muncă | curgerea munc· | fluviu de lucru | râu de lucru = flux de lucru |
    fluxuri | flux· | proces·
"""
