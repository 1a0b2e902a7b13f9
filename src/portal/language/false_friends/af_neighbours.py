"""Afrikaans words that are taken for what stands beside them: wrong ones and right."""

TABLE = """
difference (not likeness): ooreenkoms | ooreenkomste | ooreenstemming = verskil | verskil· | onderskei· ;
    unless contract+ | agreement+
likeness (not difference): verskil | verskille = ooreenkoms | ooreenkoms· | ooreenstem· | eenders
role (not kind): tipe | tipes | soort | soorte = rol | rol | rolle | taak
kinds (not role): rol | rolle = soorte | soort | soorte | tipe | tipes
cause (not result): gevolg | gevolge | resultaat | resultate = oorsaak | rede | oorsa· | rede | redes
consequence (not cause): oorsaak | oorsake = gevolg | gevolg· | uitkoms· | resulta·
risk (not chance): geleentheid | geleenthede | voordeel | voordele = risiko | gevaar | risiko· | gevar· |
    gevaar· | bedreig·
opportunity (not risk): risiko | risiko’s | risiko's | gevaar | gevare | bedreiging | bedreigings =
    geleentheid | geleenth· | kans | kanse
challenge (not benefit): voordeel | voordele | oplossing | oplossings = uitdaging | uitdag·
solution (not problem): probleem | probleme = oplossing | oploss·
problem (not solution): oplossing | oplossings = probleem | probleem· | problem· | moeilikh·
benefit (not challenge): uitdaging | uitdagings | nadeel | nadele = voordeel | voordele | voordeel· | baat
mistake (not success): sukses | suksesse = fout | fout | foute | fout·
before (not after): nadat | daarna | nadien = voordat | voor | vóór | voor· | alvorens | vooraf
after (not before): voordat | alvorens | vooraf = nadat | ná | na | nadat | daarna | nadien | agter
fewer (not more): meer = minder | minder | minste | laer
more (not less): minder = meer | meer | meerdere | ·er | nog
always (not never): nooit = altyd | altyd | elke keer
often (not rarely): selde | skaars = dikwels | dikwels | gereeld | baie keer
rarely (not often): dikwels | gereeld = selde | selde | skaars | nouliks
morning: aand | aande | saans | middag | nag = oggend | oggend· | soggens | ·oggend | vm
evening: oggend | oggende | soggens = aand | aand· | saans | ·aand | nm
afternoon: oggend | soggens | voormiddag = middag | middag | namiddag | smiddae | ·middag | nm
midnight: middag | middagete = middernag | middernag·
yesterday: môre | more | vandag = gister | gister·
tomorrow: gister | vandag = môre | môre· | more
arrival: vertrek | vertrektyd = aankoms | aankom· | aangekom | arriveer | kom | opdaag
departure: aankoms | aankomste = vertrek | vertrek·
lender (not borrower): lener | leners = uitlener | uitleen· | geldskieter | uitleners | kredietgewer·
borrower (not lender): uitlener | uitleners | geldskieter = lener | lener | leners | kredietnemer·
landlord (not tenant): huurder | huurders = verhuurder | verhuurder· | eienaar· | huisbaas
tenant (not landlord): verhuurder | verhuurders | huisbaas = huurder | huurder·
teacher (not student): student | studente | leerling | leerlinge = onderwyser | onderwys· | dosent· | lektor·
student (not teacher): onderwyser | onderwysers | dosent | dosente = student | student· | leerling· | leerder·
doctor (not patient): pasiënt | pasiënte = dokter | dokter· | arts | artse
patients (not doctors): dokter | dokters = pasiënt | pasient·
import (goods): uitvoer | uitvoere | uitvoerder | uitvoerders = invoer | invoer·
export (goods): invoer | invoere | invoerder | invoerders = uitvoer | uitvoer·
debit (not credit): krediet | krediete = debiet | debiet· | debit·
outgoing (not incoming): inkomende | binnekomende = uitgaande | uitgaan·
incoming (not outgoing): uitgaande = inkomende | inkomend· | binnekom· | ontvang
minimum (not maximum): maksimum | maksimale = minimum | minim· | minste
maximum (not minimum): minimum | minimale = maksimum | maksim· | hoogste
upstairs: ondertoe | onder = boontoe | bo
together (not apart): apart | afsonderlik = saam | saam· | mekaar | gesament· | byme·
open (not closed): gesluit | toe | sluit = oop | oop | open | maak
closed (not open): oop | open = gesluit | sluit | toe | maak
near (not far): ver | ver van = naby | naby | digby | na aan
honest (not dishonest): oneerlik | oneerlike = eerlik | eerlik·
safe (not dangerous): gevaarlik | gevaarlike | onveilig | onveilige = veilig | veilig·
correct (not wrong): verkeerd | verkeerde | foutief | foutiewe = korrek | korrek· | reg | regte | juis·
wrong (not right): korrek | korrekte | regte = verkeerd | verkeerd· | fout· | nie
sick (not healthy): gesond | gesonde = siek | siek·
rise (not fall): daal | gedaal | val | geval | sak = styg | styg | gestyg | toene· | groei·
fall (not rise): styg | gestyg | toegeneem | groei | gegroei = daal | daal | gedaal | val | geval |
    sak | gesak
win (not lose): verloor = wen | wen | gewen
lose (not win): wen | gewen = verloor | verloor· | kwyt | verlies·
"""
