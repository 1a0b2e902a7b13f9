"""Words of telephony whose other sense is easily taken."""

TABLE = """
landline: landline+ | fixed line+
plan (tariff): mobile plan+ | phone plan+ | data plan+ | monthly plan+ | tariff plan+
carrier (telecoms): mobile carrier+ | phone carrier+ | telecom carrier+ | network carrier+
switch (provider): switch+ … provider+/operator+/supplier+/bank+/tariff+ ; unless light switch
number porting: number porting | port+ … phone number+ | keep+ … number+ when | number portability
top up: top up+ | top-up+ | topped up
cancel a contract: cancel+ … contract+/subscription+ ; unless cancel+ … order
roaming: roaming ; when phone+ | mobile | data | charge+ | network+ | call+
engineer (visit): field engineer+ | service engineer+ | engineer visit+
"""
