"""Afrikaans for words of travel: what is wrong and what is right."""

TABLE = """
package tour: pakkie toer | pakkietoer = pakkettoer | pakket·
boarding: kosskool | losies | koskaart = instapkaart | instap·
connection (flight): verbind vlug = aansluitingsvlug | aansluit·
itinerary: reisende | rondreisend = reisplan | reisplan· | reisrooster | roete
guide (tour): voog = gids | gidse | toergids· | begeleid·
coach (bus): afrigter | afrigters = bus | toerbus | bus· | toerbus·
check in (hotel): kontroleer in | tjek in | tjek binne = inteken | inklok | aanmeld· | inteken· | inboek·
"""
