"""Words of clinics and hospitals whose other sense is easily taken."""

TABLE = """
practice (doctor’s): medical practice+ | doctor’s practice | dental practice+ | general practice+ | gp
    practice+ | practice manager+ | practice staff | group practice+ | the practice | law practice+ ; when
    @clinic | law ; unless best practice+ | in practice | good practice+ | practice of
appointment (doctor, visit): appointment+ | make+ … appointment+ | book+ … appointment+ | miss+ …
    appointment+ ; when @clinic | calendar+ | reception· | diary | reminder+ | call+ | book+ | schedul· |
    customer+ ; unless appointment of | appointment as | appointed | nominat· | letter of appointment
ward (hospital): ward+ ; when @clinic ; unless award+ | warden | toward+
discharge (hospital): discharge+ … patient+ | patient+ … discharged | discharge letter+ | discharge summary
    | hospital discharge | discharge paper+ | discharge from hospital ; unless battery
admission (hospital): admission+ … hospital | hospital admission+ | admit+ … patient+ | patient admission+ |
    admissions desk+ | admissions office+ | admission form+
surgery (GP): doctor’s surgery | surgery hours | surgery opening | gp surgery
operating theatre: operating theatre+ | operating room+ | operating theater+
prescription: prescription+ | prescribe+ ; when @clinic | pharmac· | medicin· | drug+
referral (doctor): referral+ | refer+ … patient+ | referral letter+ | letter+ of referral ; when @clinic
nurse (person): nurse+ | nursing staff | nursing ; when hospital+ | clinic+ | ward+ | doctor+ | patient+ |
    medical ; unless breast· | nursery
medical record: medical record+ | patient record+ | health record+ | patient file+ | medical file+
waiting list: waiting list+ | waiting room+
bed (hospital): hospital bed+ | bed occupancy | bed manager+ | bed management | number of beds | free bed+
health insurer: health insurer+ | health fund+ | medical aid | sickness fund+ | statutory health
shift handover (care): shift handover+ | handover+ | hand-over+ ; unless hand+ over the key+
bedside: bedside manner+ | bedside
carer: caregiver+ | carer+
"""
