"""Romanian for words of health care: what is wrong and what is right."""

TABLE = """
filling (tooth): umplutură | umpluturi | umplere = plombă | plomb· | obtura·
appointment book: carte de numiri | numiri | numire = agendă | programări | agend· | program·
surgery (practice): chirurgie | operație = cabinet | cabinet·
ward: pupil | cartier | tutelă | circumscripție = secție | salon | secți·
discharge: descărcare | descărcați | descarcă | descărcarea = externare | extern·
admission (hospital) [practice]: admitere | mărturisire = internare | intern·
theatre (hospital): teatru | teatrul = sală de operații | bloc operator | operații
practice (medical): practică | practica | practicii | practici = cabinet | cabinet· | clinic·
record (patient): record | recordul | recorduri | disc | discuri = fișa | dosar | fiș· | dosar·
"""
