"""Romanian for words of the workplace: what is wrong and what is right."""

TABLE = """
intern: intern | interni | internii | internilor = stagiar | stagiar·
trainee: antrenat | antrenați = stagiar | cursant
clerical: clerical | clericală | clericale | clericali = administrativ | administrativ·
clerk: cleric | clerici | clericii | clericul = funcționar
deputy: deputat | deputatul | deputați = adjunct
senior: bătrân | bătrâni | bătrânii | vârstnic· = superior | senior
chair a meeting: scaun | scaunul | scaune | scaunele = prezida | prezid·
probation (work): eliberare condiționată | libertate condiționată | probațiune· = perioadă de probă
notice (of leaving): știre | știri | notiț· = preaviz | preaviz·
redundancy (of staff): redundant | redundanți | redundante | redundanț· = disponibilizat | disponibiliz· |
    concedi·
résumé: rezumat | rezumate | rezumatele | rezumatelor = CV | CV· | curricul·
screen candidates: ecran | ecrane | ecranul | ecranează = preselecta | filtra
soft skills: abilități moi | abilitățile moi | competențe moi | aptitudini moi = competențe interpersonale
break (rest): ruptură | rupere | spargere | rupturi = pauză
fire drill: burghi· | foraj· | găurire = exercițiu
committed to: comis | comisă | comiși | comise = dedicat | angajat | angaj· | dedic·
room for improvement: cameră pentru | camera pentru | încăpere pentru = loc de | spațiu
filing cabinet: cabinet de fișiere | cabinet de depunere | cabinet de îndosariere = fișet
letter (post): literă | litere | litera | literele = scrisoare | scriso·
lawsuit: costum | costume | costumul = proces
court (law): teren de joc | teren de tenis = instanță | tribunal
provisions (contract): provizie | provizii | provizion· = prevederi | dispoziții
power of attorney: putere de avocat | puterea avocatului | puterea de avocat = procură | împuternicire
law firm: firmă de lege | firma de lege | firme de lege = casă de avocatură
binding (contract): legător· | legătură juridică | legare = obligatoriu
hardware: fierărie | feronerie = hardware
server (computer): chelner· | ospătar· = server | server·
phishing: pescuit | pescuitul = phishing
power cut: tăiere de putere | pană de putere | întrerupere de putere | eșec de putere = pană de curent
roll out: rostogol· = implementa | lansa
content (text): mulțumit | mulțumită | mulțumiți = conținut
rude: rude | rudele | rudelor = nepoliticos | grosolan
quite: liniștit | liniștită | tăcut = destul de | foarte
payslip: alunecare | alunecarea | alunecări = fluturaș de salariu
spreadsheet: foaie întinsă | foaie răspândită | foaie de răspândire = foaie de calcul
backlog: jurnal din spate | jurnalul din spate | buștean· = restanțe | întârzieri
"""
