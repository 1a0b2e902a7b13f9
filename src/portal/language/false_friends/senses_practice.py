"""Words of health care whose other sense is easily taken."""

TABLE = """
filling (tooth): filling | fillings ; when dentist+ | dental | tooth | teeth | patient+ | cavity |
    cavities ; unless filling in | filling out | filling+ … form+
crown (tooth): crown | crowns ; when dentist+ | dental | tooth | teeth
appointment book: appointment book+ | appointment slot+ | appointment list+
surgery (practice): doctor’s surgery | doctors’ surgery | surgery hours | surgery receptionist
ward: ward+ ; when hospital+ | nurs· | patient+ | clinic+
discharge: discharge+ ; when hospital+ | patient+ | nurs· | clinic+ | ward+
admission (hospital) [practice]: admission+ ; when hospital+ | patient+ | clinic+ | ward+
theatre (hospital): operating theatre+ | operating room+
practice (medical): dental practice+ | medical practice+ | doctor’s practice | practice manager+ | law
    practice+ ; unless best practice+
record (patient): patient record+ | patient’s record+ | medical record+ | health record+
"""
