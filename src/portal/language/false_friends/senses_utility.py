"""Words of gas, water and electricity whose other sense is easily taken."""

TABLE = """
meter (gas, electricity): meter reading+ | electricity meter+ | gas meter+ | water meter+ | smart meter+ |
    meter reader+ | read+ … meter+ | meter number+ | the meter | meters ; when meter reading+ | electric· |
    gas | energy | consum· | utility | utilities | tariff+ | household+ | meter reader+ | smart meter+ ;
    unless square meter+ | cubic meter+ | metre+ | kilometer+ | # meters | meters long | meters high |
    meters away
meter reading: meter reading+ | meter reader+ | read+ … meter+
outage: power outage+ | outage+ | blackout+ | supply interruption+
power (electricity): power grid+ | power supply | power station+ | power plant+ | power line+ | power cut+ |
    power failure+ | restore+ … power | power company | power companies ; unless power of attorney |
    purchasing power | power to | bargaining power
grid (electricity): power grid+ | electricity grid+ | the grid | grid operator+ | energy grid+ ; when
    electric· | energy | power | operator+ | network | outage+ | solar ; unless layout | snap+ | column+ |
    pixel+
water main: water main+ | gas main+ | mains | burst pipe+ | mains water | water pipe+ | sewage | sewer+
supply (utility): water supply | energy supply | electricity supply | gas supply | power supply | security
    of supply | supply contract+ | energy supplier+ | electricity supplier+ ; unless supply and demand |
    supply chain+
connection (utility): new connection+ | house connection+ | water connection+ | gas connection+ | grid
    connection+ | connection fee+ | connection charge+ | electricity connection+
tariff (utility): tariff+ ; when energy | electric· | gas | water | customer+ | price+ | phone+ | consum· ;
    unless customs | import+ | trade
engineer (technician): field engineer+ | service engineer+ | field technician+ | engineer+ on site |
    maintenance engineer+ | field service+ | field team+ | field staff ; unless battlefield
standing charge: standing charge+ | standing fee+ | basic charge+ | service charge+ ; unless battery
disconnect (a customer): disconnection+ | disconnect+ … customer+/household+/supply | cut off … supply |
    reconnect+ … customer+
leak: leak+ ; when water | gas | pipe+ | customer+ | report+ ; unless memory | data leak+ | information |
    document+
arrears: arrears | in arrears | rent arrears | payment arrears
prepaid meter: prepaid | pre-paid | pay-as-you-go | prepayment+
"""
