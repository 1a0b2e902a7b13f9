"""Afrikaans for words of health care: what is wrong and what is right."""

TABLE = """
filling (tooth): vulling | opvulling = stopsel | stopsel· | vulsel
appointment book: aanstelling· | boek van aanstellings = afspraakboek | afspraak· | afsprak·
surgery (practice): chirurgie | operasie = spreekkamer | spreekkamer·
ward: beskermling | voogdyskap | wyk = saal | hospitaalsaal | ·saal | sale
discharge: ontlading | ontlaai | afskeiding = ontslag | ontslaan· | ontslag·
admission (hospital) [practice]: erkenning | toegangsgeld = opname | toelating | opname·
theatre (hospital): skouburg = operasiesaal | teater | operasie·
practice (medical): oefening = praktyk | praktyk·
record (patient): rekord | rekords | plaat = rekord van die pasiënt | lêer | pasiëntlêer | pasiëntrekord·
"""
