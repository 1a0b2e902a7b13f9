"""Romanian for words of sales and of both offices: what is wrong and what is right."""

TABLE = """
lead (into a customer): avans | avantaj | plumb | conducere | conducerea | pistă | lesă | indiciu =
    client potențial | potențial· | prospect· | contact· | lead | lead-uri
stock control: acțiuni | acțiunilor | acțiune | bursă = stocuri | stoc· | inventar·
account statement: declarație | declarația | declarații | declarațiile = extras de cont | extras· |
    extrase·
deal with (people): tratează despre | împarte cărți = are de-a face cu | lucrează cu | lucr· | discut· |
    contact
bring closer: închide | închideți | închizi | închiderea = apropia | apropi· | uni
clash: se întâlnesc | se întâlnește | coincid | se unesc = se ciocnesc | ciocn· | conflict· | confrunt·
draw up a draft: cambie | cambia | trată | curent | tiraj = schiță | proiect | schiț· | proiect· | ciornă
    | ciorn·
utility (company): utilitar | utilitară | utilitare | program utilitar | utilitate = companie de
    utilități | furnizor | compani· | furniz· | utilități· | operator·
face to face: fața la față | chip la chip | fețe la fețe = față în față | direct | personal
"""
