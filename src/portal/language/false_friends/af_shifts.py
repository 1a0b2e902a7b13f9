"""Afrikaans for words of staff: what is wrong and what is right."""

TABLE = """
shift work: verskuiwing | skuif | skuifwerk = skof | skof· | ·skof
notice (job): berig | nuusperiode = kennisgewingtydperk | kennisgewing· | kennis | diensopsegging
salary review (raise): opheffing = salarisverhoging | verhog· | ·verhoging
leave (holiday): verlaat | vertrek | los = verlof | verlof·
hire new: nuwe huur | nuwe verhuring = nuwe aanstelling | nuwe werknemer | aanstel· | aangestel· |
    werknemer·
turn over staff: kort personeel | onderpersoneel = personeeltekort | tekort | te min
coach (train): koets | toerbus = afrigter | afrig· | begelei· | opleier
"""
