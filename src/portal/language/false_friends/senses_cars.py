"""Words of the car trade whose other sense is easily taken."""

TABLE = """
trade-in: trade-in+ | trade+ in … car+ | part exchange
test drive: test drive+ | test-drive+
showroom: showroom+
used car: used car+ | second-hand car+
body shop: body shop+ | bodywork | body repair+
spare parts department: parts department+ | parts counter+ | parts desk+ | spare part+ | parts warehouse+
workshop (garage): workshop+ ; when car+ | vehicle+ | mechanic+ | repair+ | garage+ | dealer+
tyre: tyre+ | tyres | tires ; when car+ | vehicle+ | workshop+ | wheel+ | winter
recall (car): recall+ ; when car+ | vehicle+ | manufacturer+ | product+ | batch+ ; unless remember
"""
