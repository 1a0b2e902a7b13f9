"""Romanian for words of banks: what is wrong and what is right."""

TABLE = """
counter (bank, shop): contor· | numărător· = tejghea | ghișeu | tejghe· | ghișe· | casă | recepți·
teller (bank): povestitor· | narator· | casant· | telegraf· = casier | casier· | funcționar· | ghișeu
balance (of an account): echilibr· | balanță | balanțe· = sold | sold·
overdraft: supratrag· | supradesen· | peste tragere = descoperit de cont | descoperit· | overdraft
bank draft: ciorn· | schiț· | proiect· = cec bancar | trat· | cambi· | cec·
draft (document): curent de aer | curenții de aer | recrut· | tiraj· = ciornă | proiect | ciorn· | proiect·
    | redact· | schiț·
interest-free: fără interes· | liber de interes = fără dobândă
principal (loan): director· | principal | principalul = capital | suma principală | principală
collateral: colateral | laterale = garanție | garanți· | gaj
lender: împrumutat | împrumutatul | împrumutați· | debitor· = creditor | împrumutător | creditor·
borrower: creditor· | împrumutător· = debitor | împrumutat | debitor· | împrumutat·
mortgage: amanet· | ipotez· = ipotecă | credit ipotecar | ipotec·
savings account: cont de salvare | conturi de salvare | contul de salvare | cont· de salvări = cont de
    economii | economii
exchange office: schimb străin | schimbul străin | bursă străin· | schimb extern = schimb valutar | valutar·
    | valut·
cash (money): caș | cașul | numerotat = numerar | cash | casă
till (cash register): la până | până-ul | la până când = casă de marcat | casa | cas·
account manager: manager· de cont bancar | administrator· de conturi de utilizator | contabil-șef = manager
    de clienți | clienți | client·
clearing (banking): curățar· | curățeni· | degajar· | luminiș· | defrișar· = compensare | clearing |
    compens· | decont·
settlement (payment): așezar· | așezăminte | colonie | colonii = decontare | decont· | lichid· | plat· |
    regulariz· | soluțion·
trading floor: podea· | parter· | etaj· = sală de tranzacționare | sal· | ring·
trader (bank): negustor· | comercian· | vânzător· = trader | operator bursier | trader· | operator· |
    broker·
share price: preț· de partajare | prețul partajat | partajar· | preț comun = prețul acțiunilor | acțiun·
bond (security): legătur· | cauțiun· | lipir· = obligațiuni | obligațiun· | titlu·
credit line: rând· de credit | coadă de credit | linie de creditare a liniei = linie de credit | linii de
    credit | lini·
paying-in slip: alunec· | patinar· | chiloț· = formular de depunere | formular· | fișă | foaie
withdraw money: retrager· de trupe | sevraj· | abstinenț· | renunțar· = retragere | retrag·
deposit (pay in): zăcăminte | zăcământ· | sediment· | depozit de mărfuri | depou· = depozite | depuneri |
    depozit· | depun·
deposit (part payment): zăcământ | zăcăminte | sediment· = garanție | avans | garanți· | avans· | acont· |
    depozit·
"""
