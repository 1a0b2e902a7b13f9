"""Words of travel whose other sense is easily taken."""

TABLE = """
package tour: package tour+ | package holiday+ | package deal+
boarding: boarding pass+ | boarding card+ | boarding gate+
connection (flight): connecting flight+ | connecting train+ | flight connection+ | missed connection+
itinerary: itinerary | itineraries
guide (tour): tour guide+ | travel guide+ | local guide+ | guided tour+
coach (bus): coach trip+ | coach tour+ | coach company | coach driver+ | by coach
check in (hotel): check+ in … guest+ | guests … check+ in | check-in desk+ | check+ into ; when hotel+ |
    guest+ | room+ | airport+ | flight+ | luggage
"""
