"""Afrikaans for words of clinics and hospitals: what is wrong and what is right."""

TABLE = """
practice (doctor’s): oefening | oefen | praktiese = praktyk | praktyk· | ·praktyk· | spreekkamer·
appointment (doctor, visit): aanstelling | aanstellings | benoeming· = afspraak | afsprake | afspraa· |
    afsprak·
ward (hospital): wyk | wyke | voogkind = saal | sale | afdeling· | ·saal
discharge (hospital): ontlading | ontlaai | afskeiding | ontslag uit werk = ontslag | ontslaan | ontslag· |
    ontslaan·
admission (hospital): erkenning | bekentenis = opname | toelating | opname· | opneem | opgeneem | toelat·
surgery (GP): chirurgie | operasie = spreekkamer | spreekkamer·
operating theatre: operasieteater teater | bedryfsteater | bedryfskamer· | teater vir = operasiesaal |
    teater | operasie·
prescription: resep vir kos | intekening = voorskrif | voorskrif· | voorskryf | voorgeskryf
referral (doctor): verwysing na bron | aanbeveling = verwysing | verwysing· | verwys
nurse (person): kinderoppasser | borsvoed· | soog· = verpleegster | verpleegkundige | verpleeg· | verpleg· |
    suster·
medical record: mediese plaat | mediese rekord | rekord van = mediese rekords | pasiëntlêer | rekords |
    lêer· | ·lêer | ·lêers | ·rekord·
waiting list: kelnerlys | wagtende lys | wagtende kamer = waglys | wagkamer | waglys· | wagkamer· | wag·
bed (hospital): bedding van rivier | tuinbedding = beddens | bed | bed· | ·bed | ·beddens
health insurer: siekfonds van | gesondheidhulp = mediese fonds | mediese
shift handover (care): hand oor | hande oor | oorhandigings | kapitulasie = oordrag | oorgawe | oordrag· |
    oorhandiging
bedside: kant van die bed | bedkant se | bedkassie = siekbed | bedkant | siekbed·
carer: loopbaan | loopbane | sorggewer aan = versorger | versorg·
"""
