"""Romanian for words of sales and marketing: what is wrong and what is right."""

TABLE = """
lead (potential customer): plumb | conducer· | ducer· | conduc = client potențial | lead | leaduri |
    potențial· | lead· | prospec·
cold call: apel· rec· | apeluri frig· | răceal· | chemare rece | chemări reci | sun· rece = apel nesolicitat
    | prospectare telefonică | nesolicit· | prospect·
sales funnel: canalizat· | hornul | coș de fum | pâlni· de bucătăr· = pâlnie de vânzări | funnel | pâlni· |
    tunel
target group: grup țint· de tragere | audienț· la tribunal | piața obiectiv· = grup țintă | public țintă |
    țint·
campaign: câmp· de lupt· | tabăr· | campan· militar· = campanie | campani·
issue a quote: citat· | citar· | cotit· = ofertă de preț | ofertă | ofert· | deviz· | cotați·
close a sale: aproape | apropi· | închid· magazinul | închid· ușa = încheia | finaliza | închei· | finaliz·
    | închid· | închiz· | semn·
upsell: vinde sus | vând sus | vânzar· în sus | vânzar· de cruce | vând· cruce | vânzare supărat· = vânzare
    suplimentară | vânzare încrucișată | suplimentar· | încrucișat· | upsell· | cross-sell·
after-sales: după reduceri | după rebaj· | după vânzăr· | după solduri = postvânzare | post-vânzare |
    postvânzar· | post-vânz· | vânzar·
brand awareness: marc· de arsur· | conștiinț· de marc· vinovat· | tăciun· = notorietatea mărcii | notoriet·
    | recunoaștere· | brand· | fideli· | mărci· | marc·
word (reputation): cuvânt din gur· | cuvântul gurii | vorb· de gur· | cuvânt de gură = recomandări | din
    gură în gură | recomand·
subscription: subscripți· | semnătur· de jos | inscripți· = abonament | abonat | abonament· | abona·
feedback (customers): alimentar· înapoi | hrană înapoi | hran· | microfonie | hrănir· = feedback | păreri |
    feedback· | păreri· | reacți· | opini· | recenz·
churn rate: unt | putinei | agitat· | bătut· unt = rata de abandon | pierderea clienților | abandon· |
    pierder· | renunț·
launch a product: decola· | lansar· de rachet· | șalup· = lansa | introduce | lans· | introdu·
competitive edge: margine competitiv· | marginea competitiv· | muchi· | tăiș· = avantaj competitiv |
    avantaj·
"""
