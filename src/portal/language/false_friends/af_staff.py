"""Afrikaans for words of employment: what is wrong and what is right."""

TABLE = """
shift (roster): verskuiwing | verskuiwings | verskuiwinge | veranderings = skofte | skof | skof· | ·skof |
    ·skofte
sick leave: siek verlaat | siek vertrek | siek dag | siek dae | siek nota | siek blaar = siekteverlof |
    siekverlof | siekte· | siekverlof· | mediese
leave request+: blaar | blare | vertrek | verlaat = verlof | verlof· | ·verlof
appraisal (staff): waardasie· | taksasie = beoordeling | prestasiebeoordeling | beoordel· | ·beoordeling· |
    evaluer·
performance review: resensie | resensies | vertoning = prestasiebeoordeling | beoordel· | ·beoordeling· |
    evaluer· | hersien·
benefits (staff): winste | voordele van rand | fraiings = byvoordele | voordele | ·voordele
redundant (staff): oorbodig· | neergelê = aflegging | afgelê | afdank· | afgedank· | aflê | aflegging·
recruit staff: rekruut | rekrute | inlyf· = werwing | werf | werf· | werwing· | ·werwing
applicant: toepasser· = aansoeker | applikant | aansoek· | applikant· | kandida·
job opening: werkopening· | oop posisie | oop posisies | werksopening· = vakature | pos | vakature· | poste
    | advertensie·
line manager: lynbestuurder van die lyn | bestuurder van die lyn | rybestuurder = lynbestuurder |
    lynbestuur· | direkte
staff turnover: omset | omkeer = personeelomset | personeelomset· | personeelwisseling | wisseling
payslip (pay): betaalglip | glip | stomp = salarisstrokie | betaalstrokie | ·strokie·
wages: oorlog | pand = loon | lone | loon· | lone· | salaris·
dress code: rokkode | rok-kode | rok kode = kleredragkode | kleredrag· | drag·
cross-training: kruistrein | kruis-trein = kruisopleiding | opleiding· | ·opleiding
job rotation: skadu· | werktitel· = posrotasie | posbeskrywing | pos· | rotasie
human resources (people): menslike bronne | mensebronne | mens hulpmiddels = menslike hulpbronne | menslike
    hulp· | MH | mensehulpbron· | hulpbron·
timesheet: laken | lakens | tydlaken = tydstaat | tydstate | tydstaat· | tydstate· | tydkaart·
trial period (job): verhoortydperk | parool | verhoor = proeftydperk | proeftyd· | proef·
pension scheme: losieshuis | pensioenskema van gastehuis | komplot = pensioenskema | pensioenfonds |
    pensioen· | aftree·
"""
