"""Romanian for words of the car trade: what is wrong and what is right."""

TABLE = """
trade-in: comerț în | schimb comercial = rulat | schimb
test drive: unitate de test | disc de test = test drive | probă
showroom: sală de spectacol | camera de spectacol = showroom | expoziți·
used car: mașină folosită | mașini folosite | mașini utilizate = mașină rulată | rulat· | second-hand |
    second hand
body shop: magazin de corp | atelier de corp | reparații corporale = tinichigerie | caroserie | tinichig·
    | carose·
spare parts department: departamentul de părți | părți de schimb | departament de părți = piese | pies·
workshop (garage): seminar | workshop | atelier de formare = atelier | service | servis
tyre: oboseală | obosește | obosit = anvelopă | anvelop· | cauciuc·
recall (car): amintire | amintiri | amintește = rechemare | rechem· | retrag·
"""
