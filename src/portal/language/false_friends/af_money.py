"""Afrikaans for words of money, banks and utilities: what is wrong and what is right."""

TABLE = """
interest (money) [money]: belangstelling | belang | belange = rente | rente·
bank branch: boomtak | takkie = tak | takke | ·tak | ·takke
teller: verteller | vertellers = teller | kassier | tellers | kassier·
adviser: kennisgewer = adviseur | adviseur·
approve a loan: toepassing | toepassings | app | toep = aansoek | aansoek· | ·aansoek
charge (fee): aanklag | lading | beskuldig = heffing | koste | gratis | hef· | kost·
quarter (year): kwart | woonbuurt | vierde deel = kwartaal | kwartal· | kwartaal·
reading (meter): meterboek = lees die meters | meterlesing | meter·
consumption: tering | tuberkulose = verbruik | verbruik·
mains: rookpyp | twak = waterpyp | pyp | pype | ·pyp
"""
