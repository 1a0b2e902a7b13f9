"""Afrikaans for words of gas, water and electricity: what is wrong and what is right."""

TABLE = """
meter (gas, electricity): metres | kilometer | parkeermeter = meter | meters | ·meter | ·meters
meter reading: leeswerk | voorlesing = meterlesing | meterlesing· | lesing | meterleser·
outage: verontwaardiging | uitgang = onderbreking | kragonderbreking | onderbreking· | ·onderbreking· |
    kragonderbrek·
power (electricity): maglyn· | magstasie· | magonderbreking· | magtoevoer | magnetwerk | mag-onderbreking =
    krag | elektrisiteit | krag· | elektris· | elektries·
grid (electricity): rooster | roosters | ruitpatroon = kragnetwerk | netwerk | ·netwerk | netwerk·
water main: hoof | naaister | rookpyp = hoofwaterpyp | waterpyp | ·pyp· | pyp· | riool·
supply (utility): aanbod | voorrade van water | proviand = voorsiening | toevoer | voorsien· | ·voorsien· |
    toevoer· | lewer· | ·verskaffer· | verskaf·
connection (utility): verwantskap | kennisse = aansluiting | aansluit·
tariff (utility): invoerreg· | doeanereg· = tarief | tarie· | ·tarie·
engineer (technician): veld | veldingenieur | plaas = velddiens | tegnikus | veldtegnik· | tegnik· |
    velddiens·
standing charge: staande lading | staande aanklag | lading = vaste heffing | basiese heffing | heffing· |
    koste
disconnect (a customer): afsny van | sny af die kop | verdeeldheid = afsluiting | afsluit· | ontkoppel· |
    afgesny
leak: prei | preie = lek | lekkasie | lek· | lekkasie·
arrears: agterente | agter = agterstallig | agterstand | agterstallig· | agterstand·
prepaid meter: betaal soos jy gaan | betaal as jy gaan = voorafbetaald | voorafbetaal·
"""
