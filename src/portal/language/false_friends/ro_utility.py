"""Romanian for words of gas, water and electricity: what is wrong and what is right."""

TABLE = """
meter (gas, electricity): metri | metru | metrul | metrilor | metrului = contor | contoare | contor· |
    apometru
meter reading: lectură | lecturi | cititor· de carte | citire de carte = citirea contorului | citir· |
    index· | cititor·
outage: ieșir· din vârst· | ultraj· | ieșire afară | furie = întrerupere | pană de curent | pan· |
    întreruper· | avari·
power (electricity): stați· de putere | lini· de putere | rețe· de putere | pană de putere | întreruper· de
    putere | alimentare cu putere | compani· de putere | centrală de putere = energie electrică | curent |
    electric· | energi·
grid (electricity): grătar· | grilă | grilaj· = rețea | rețea electrică | rețe·
water main: principal· | principale | cusătoreas· | țeav· de fumat = conductă | conducte | conduct· | rețe·
    | canaliz·
supply (utility): ofert· | rechizit· | provizi· de apă = alimentare | furnizare | aliment· | furniz· |
    aproviz·
connection (utility): relați· de rudenie | legături de familie | cunoștinț· | conexiun· romantic· = racord |
    branșament | racord· | branș· | conect·
tariff (utility): taxe vamal· | impozit vamal | taxă vamală = tarif | tarif·
engineer (technician): ingineri de câmp | tehnicieni de câmp | câmp | câmpul | agricol· = tehnician de teren
    | teren | depanator· | service
standing charge: încărcătur· | taxă în picioare | sarcin· = abonament | taxă fixă | abonament· | fix· | tax·
disconnect (a customer): tăia· | tai· | dezbin· = deconectare | întrerupere | deconect· | întrerup· |
    debranș· | sist·
leak: praz | praji | dezvăluir· de secret = scurgere | pierdere | scurger· | pierder· | fisur· | curg·
arrears: în spate | spatele | înapoiere | arierat de timp = restanțe | restant· | arierat·
prepaid meter: plătește cum mergi | plătit de pre | plată pe măsură ce mergi = preplătit | plată în avans |
    preplăt· | avans | cartel·
"""
