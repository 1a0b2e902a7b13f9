"""Romanian for idioms: what is wrong and what is right."""

TABLE = """
come rain or shine: ploaie sau străluc· | plouă sau străluc· = orice ar fi
piece of cake: bucată de tort | bucată de prăjitură | felie de tort | bucată de plăcintă = floare la ureche
an arm and a leg: un braț și un picior | o mână și un picior = ochii din cap
cut corners: taie colțuri | taie colțurile | tăia colțurile | tăia colțuri = face rabat la calitate
bottom line: linia de jos | linia de fund | linie de fund | linia inferioară = rezultatul net | concluzia
game changer: schimbător de joc | schimbătorul de joc | schimbătoare de joc | schimbător al jocului =
    schimbare radicală
ahead of the curve: înaintea curbei | în fața curbei = cu un pas înainte
hit the ground running: pământul alergând | solul alergând | pământ alergând | pământul fugind = începe în
    forță
get the ball rolling: mingea rostogol· | mingea să se rostogol· | rostogolirea mingii = pune în mișcare
by heart: cu inima | prin inimă | din inimă = pe de rost
on the fly: pe muscă = din mers
keep up with: ține sus | țin sus | păstra sus | menține sus = ține pasul cu
look up: se uită în sus | privesc în sus | privește în sus = căuta | consulta
figure out: figura afară | figurează | figura = descoperi | înțelege
stick to: lipi de | se lipesc | se lipește | lipit de = respecta | se ține de
a great deal: mare afacere | bună afacere | afacere bună | mare înțelegere = mult | multă
no matter: nicio materie | nici o materie | fără materie = indiferent
no longer: nu mai lung | nu mai lungă | nu mai lungi = nu mai
of course: de curs | al cursului = desigur | bineînțeles
brainstorm: furtună de creier· | furtună cerebrală = brainstorming
no-brainer: fără creier = decizie evidentă
bank holiday: vacanț· bancar· | vacanța băncii = sărbătoare legală
claim that: reclamă că | revendică că | reclama că = susține | afirma
argue that: se ceartă că | ceartă că | discută că = susține
spend time: cheltuie timp | cheltuiesc timp | cheltuie ore | cheltuiesc ore | cheltui timp | cheltuiește ore |
    cheltuiește timp | cheltui ore = petrece | dedica
"""
