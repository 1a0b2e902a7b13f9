"""Romanian for words of headings: what is wrong and what is right."""

TABLE = """
stay (heading): stai | stați | rămâi | rămâneți | rămâne | stau | ședinț· = ședere | sejur | ședer· | sejur·
check-in (heading): verifică | verificați | verificare | control | bifează = check-in | cazare | sosire |
    înregistrare
returns (heading): revine | revin | se întoarce | întoarceri | reveniri | returnează = retururi | retur |
    retur· | returnări
claims (heading): pretinde | afirmă | susține | afirmații | pretenții | pretenția | afirmația = daune |
    despăgubiri | daun· | despăgub·
leave (heading): pleacă | lasă | părăsește | frunze | plecare = concediu | concedi·
billing (heading): afișaj | afișare | bilete | bancnote = facturare | factur·
booking (heading): carte | cărți | contabilizare | înscriere în carte = rezervare | rezerv·
departure (heading): depărtare | abatere | deviere | departament = plecare | plec·
opening hours (heading): ore de deschider· la cap | schimbări | planificarea schimbării | planificarea
    schimbărilor | deschidere ore | orele deschise = program | program· | ture | turelor | orar· | tură
"""
