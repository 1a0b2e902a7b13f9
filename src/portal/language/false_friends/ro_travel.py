"""Romanian for words of travel: what is wrong and what is right."""

TABLE = """
package tour: tur de colet | vacanță de colet = pachet turistic | pachet·
boarding: internat | pensiune | permis de internat = carte de îmbarcare | îmbarc·
connection (flight): zbor conectând | zborul conectat | conexiune la internet = zbor de legătură |
    legătur· | escal·
itinerary: itinerant | ambulant = itinerar | itinerar· | program· | rut·
guide (tour): gardian local = ghid | ghid·
coach (bus): antrenor | antrenori = autocar | autocar·
check in (hotel): verifică în | cec în | bifează în = caza | check-in | caz· | înregistr·
"""
