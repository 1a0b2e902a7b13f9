"""Romanian for words of employment: what is wrong and what is right."""

TABLE = """
shift (roster): schimbăr· | schimbarea | deplasăr· = ture | tură | tur· | schimb | schimburi | schimbul |
    schimburile
sick leave: frunz· bolnav· | zi bolnavă | zile bolnave | notă bolnavă | plecare bolnav· | părăsire bolnav· =
    concediu medical | medical·
leave request+: frunz· | părăsi· | plecar· | cerere de ieșire = concediu | concedi·
appraisal (staff): expertiz· imobil· | preț· estimat | laud· = evaluare | evaluarea performanței | evaluăr·
performance review: recenzi· | revist· | spectacol· = evaluarea performanței | evaluare | evalu·
benefits (staff): avantaj· marginal· | profituri | pachet· de profit· | franjuri = beneficii | benefici·
redundant (staff): redundan· | de prisos | așezat· | pus jos = concediere | disponibiliza· | concedi· |
    disponibiliz· | restructur·
recruit staff: recrut· militar· | înrol· | recruți = recrutare | recrut· | angaj·
applicant: aplicator· | aplicant· | petent· = candidat | solicitant | candid· | solicit·
job opening: deschider· de muncă | deschidere de loc de muncă | poziți· deschis· | deschidere la job |
    postare de muncă = post vacant | loc de muncă vacant | vacant· | post | posturi | anunț·
line manager: manager· de linie dreapt· | manager· de rând | director· de coad· | gestion· liniei = superior
    direct | șef direct | direct | ierarhic | manager
staff turnover: cifra de afaceri | cifr· de afacer· | răsturnar· = fluctuația personalului | fluctuați·
payslip (pay): alunecar· | alunecă | chitanț· de alunec· | ciot = fluturaș de salariu | fluturaș· | stat·
wages: război | gaj· | amanet = salariu | salarii | salari· | leaf· | plat·
dress code: cod de rochi· | codul rochi· | cod· de îmbrăc· secret = ținută vestimentară | cod vestimentar |
    vestimentar· | ținut·
cross-training: antrenament· încrucișat· | antrenament· în cruce | tren· | încruciș· cu trenul = instruire
    încrucișată | formare | instrui· | form·
job rotation: rotir· de muncă | umbrir· | umbră | titlu· de muncă | descrierea muncii = rotația posturilor |
    fișa postului | post· | rotați· | funcți·
human resources (people): reluar· uman· | mijloac· umane | recurs· = resurse umane | RU | resurs· | HR
timesheet: cearșaf· | foai· temporale | ceas de vreme | vrem· | foaie de vreme = fișă de pontaj | pontaj |
    pontaj· | fiș·
trial period (job): perioad· de proces | proces penal | eliberare condiționată | probațiun· = perioadă de
    probă | prob·
pension scheme: pensiun· agroturist· | schem· de pensiun· | pensiuni | complot· = plan de pensii | fond de
    pensii | pensii | pensi·
"""
