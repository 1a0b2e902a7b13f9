"""Words of headings whose other sense is easily taken."""

TABLE = """
stay (heading): ^ stay $
check-in (heading): ^ check-in $ | ^ check in $ | ^ check-in and … $
returns (heading): ^ returns $ | ^ returns and … $ | ^ handling returns $
claims (heading): ^ claims $ | ^ claims department $ | ^ claims handling $ | ^ the claim $ ; unless
    marketing | advertis·
leave (heading): ^ leave $ | ^ annual leave $ | ^ leave and … $ | ^ sick leave $ | ^ leave request+ $
billing (heading): ^ billing $ | ^ billing and … $ | ^ invoicing $ | ^ invoicing and … $
booking (heading): ^ booking $ | ^ bookings $ | ^ booking and … $ | ^ reservation and … $
departure (heading): ^ departure $ | ^ departures $ | ^ arrival and departure $ | ^ after departure $
opening hours (heading): ^ opening hours $ | ^ opening times $ | ^ office hours $ | ^ shift plan $ | ^ shift
    planning $ | ^ shifts $
"""
