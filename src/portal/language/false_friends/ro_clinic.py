"""Romanian for words of clinics and hospitals: what is wrong and what is right."""

TABLE = """
practice (doctor’s): practic· | exersar· | antrenament· = cabinet | cabinet· | clinic·
appointment (doctor, visit): numire | numiri | numirea | numirile | numirilor | desemnare = programare |
    programări | program· | consultați·
ward (hospital): gardă | pază | cartier· | tutel· = secție | salon | secți· | salon·
discharge (hospital): descărcar· | descărcat· | evacuar· | scurger· | concediat· = externare | extern·
admission (hospital): admiter· la facult· | recunoașter· | mărturisir· | admit că = internare | intern·
surgery (GP): chirurgi· | operați· = cabinet medical | cabinet·
operating theatre: teatr· | camer· de operare | sală de funcționare = sală de operații | operați·
prescription: rețete culinare | prescripți· de timp | abonament· = rețetă | rețet· | prescri·
referral (doctor): referinț· | recomandare de produs | referir· la = trimitere | trimiter· | trimis·
nurse (person): dădac· | bonă | alăpta· | doic· = asistent medical | asistentă medicală | asistent· |
    infirmier·
medical record: record· medical· | disc· medical· | recorduri | pila pacient· | înregistrări muzicale = fișă
    medicală | dosar medical | fiș· | dosar·
waiting list: listă de chelner· | listă de ospătar· | așteaptă listă | cameră de chelner· = listă de
    așteptare | sală de așteptare | aștept·
bed (hospital): strat· de flori | brazd· | albi· râului | canapea = paturi | pat | pat·
health insurer: fond de boal· | fond bolnav | ajutor medical de urgență = casă de asigurări de sănătate |
    asigur· | cas·
shift handover (care): predare de arme | mână peste | capitular· = predare de tură | predarea serviciului |
    preda· | transfer·
bedside: noptier· | partea patului | latura patului = la patul bolnavului | pat·
carer: îngrijorat· | purtător· de grijă | dătător· | carieră | cariere = îngrijitor | îngrijit·
"""
