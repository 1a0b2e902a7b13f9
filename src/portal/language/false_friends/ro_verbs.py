"""Romanian for words of phrases with verbs: what is wrong and what is right."""

TABLE = """
deal with customers: târgui· | împart· cu | negoț· cu | tranzacțion· cu = se ocupă de | tratează | ocup· |
    trat· | gestion· | rezolv· | lucr· | interacțion·
carry out a task: căra· afar· | duce afară | duc afară | poart· afară | cărat afară = efectua | realiza |
    efectu· | realiz· | execut· | desfășur· | îndeplin·
set up: așez· sus | pun· sus | seta sus | aranj· în sus = configura | înființa | configur· | înființ· |
    organiz· | stabil· | instal· | deschi· | cre·
turn to: răsuc· | învârt· | roti· | roteșt· = se adresa | apela la | adres· | apel· | îndrept· | recurg·
pick up the phone: culeg· | ridic· camion· | atârn· sus | agăț· sus | întoarc· apel· | spânzur· = răspunde |
    ridica receptorul | răspun· | ridic· | închid· | sun· | sună
end up: sfârșit sus | termin· sus | capăt sus | sfârșesc sus = ajunge | sfârși prin | ajung· | sfârș· |
    sfârșe·
pay off: plăt· oprit | plătește de pe | achit· departe = merita | da roade | merit· | rentab· | achit· |
    roade
break down (fail): rup· jos | sparg· jos | spart jos = se strica | ceda | stric· | defect· | ced· |
    întrerup· | cade | pic·
hand over: mân· peste | mâna deasupra = preda | transmite | preda· | predau | transm· | transfer· | înmân·
make up for: machi· | fac· sus pentru | fard· = compensa | recupera | compens· | recuper·
come across (seem, meet): vin· peste cruc· | vine peste | trec· de-a curmezișul = întâlni | părea | întâln·
    | par | pare | găs· | descoper·
cope with: pelerin· | copi· cu | capă cu = face față | gestiona | față | gestion· | descurc·
rely on: se bazează deasupra | relief | releu = se bazează pe | depinde de | baz· | depin· | conta | încred·
lead to: conduc· mașin· | plumb | plumbul | lider· la = duce la | provoca | duc· | conduc· | provoac· |
    genere· | cauz·
stand out: stă afar· | stau afară | standuri afară = se remarca | ieși în evidență | remarc· | evidenț· |
    disting· | diferenț·
in the first place: ultimul dar nu minim | primul din tot | în primul loc al locului = în primul rând | nu
    în ultimul rând | rând | întâi | dintâi
think outside the box: afara cutiei | în afara cutiei | exteriorul cutiei = creativ | în afara tiparelor |
    tipar· | creativ· | neconvențional·
off the ground: de pe pământ | de la sol | tabla de desen | plan· de desen | arzător· din spate | arzătorul
    din spate | teren de joc = demara | de la capăt | lans· | capăt | amân· | condiții egale
"""
