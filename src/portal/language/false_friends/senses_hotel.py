"""Words of hotels whose other sense is easily taken."""

TABLE = """
stay (noun): during … stay | length of stay | length of … stay | the stay | a stay | your stay | their stay
    | his stay | her stay | guest’s stay | hotel stay+ | a pleasant stay | night stay+ ; unless stay+ up
check-out (hotel): check-out | checkout | check out ; unless check+ out the | check+ out our | check+ out
    this | git | branch+ | cart+ | repositor· | basket+ | cash | check+ … room+ | checks | check the | check
    whether | verif· | inspect· | look+ at
check-in (hotel, airport): check-in | check in | checks in | checked in | checking in ; when hotel+ | guest+
    | room+ | reception+ | passenger+ | airport+ | counter+ | arriv· | luggage | stay | check-out | desk+ ;
    unless git | code | commit+ | check+ … room+ | checks the | check the | check whether | verif· |
    inspect·
bellboy: bellboy+ | bellhop+ | bellman | bell desk+ | porter+ ; when hotel+ | guest+ | luggage | lobby
concierge (hotel): concierge+
room rate: room rate+ | hotel rate+ | nightly rate+ | rate per night | daily rate+ | best rate+ ; when room+
    | hotel+ | night+ | guest+
vacant room: vacant room+ | rooms are vacant | vacancies ; when hotel+ | room+ | guest+
double room: double room+ | twin room+ | single room+
lobby (hotel): lobby | lobbies ; when hotel+ | guest+ | building+ | entrance | reception ; unless lobbyist+
    | lobbying
linen (hotel): bed linen | clean linen | linen+ and towel+ | fresh linen | linen ; when hotel+ | room+ |
    laundry | bed+ | towel+
complimentary (free): complimentary breakfast | complimentary drink+ | complimentary wi-fi | complimentary ;
    when hotel+ | guest+ | breakfast | drink+ | room+ | wi-fi
no-show: no-show+ | no show ; when guest+ | customer+ | hotel+ | appointment+ | patient+ | reservation+ |
    booking+ ; unless no show all
overbooking: overbook+ | overbooked | overbooking
wake-up call: wake-up call+ ; when hotel+ | guest+ | room+ | reception
front of house: front of house | front-of-house | back of house | back-of-house
amenities: amenity | amenities ; when hotel+ | room+ | guest+
maid (hotel): chambermaid+ | room attendant+ | housemaid+ | maid service
occupancy (hotel): occupancy rate+ | room occupancy | occupancy ; when hotel+ | room+ | guest+ | night+ |
    bed+
suite (hotel): suite+ ; when hotel+ | guest+ | room+ | night+ ; unless office suite+ | software+ | test+
"""
