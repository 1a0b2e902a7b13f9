"""Words of law and company boards whose other sense is easily taken."""

TABLE = """
board (of a firm): report+ … to the board | the board of | board approval | board decid+ | board approv+ |
    the board decides | the board approves | advis+ the board | inform+ the board | board member+ | board
    meeting+ | to the board | the board ; when report+ | compan· | director+ | compliance | approv· |
    management | audit+ | executive+ | strateg· | shareholder+ | advis· | chair+ | firm+ | budget+ ; unless
    on the board | notice board+ | white board | circuit | bulletin | table+ | score | job board | game |
    chess | kanban | board game+ | task board | on board | dashboard
case (law): court case+ | legal case+ | case law | case file+ | case handler+ | case worker+ | case
    management | case number+ | handle+ … case+ | close+ … case+ | each case | every case ; unless in each
    case | in every case | in any case | upper case | lower case | use case+ | business case+ | suitcase+ |
    in case | test case+ | case-sensitive | case sensitive | edge case+ | special case+ | pallet+ | bottle+
    | wine | box | boxes | carton+ | packag· | warehouse+ | in most cases | in both cases
terms and conditions: terms and conditions | terms of … contract+ | contract terms | payment terms | terms
    of payment | terms of use | terms of service | terms of … agreement+ ; unless search term+ | terms and
    definitions
attorney: attorney+ | lawyer+ ; unless power of attorney
draft a contract: draft+ … contract+ | draft+ … agreement+ | draft+ … clause+
party (to a contract): both parties | contracting parties | each party | other party | the parties |
    third-party provider+ | third-party supplier+ | third-party software | third-party system+ | third-party
    tool+ | third part· | third-party ; unless political | birthday | celebrat· | christmas | office party |
    liability
breach of contract: breach+ of contract | breach+ … contract+ | data breach+ | security breach+ | breach+ of
    … rule+/policy/law/agreement
liability (law): limitation of liability | liability clause+ | product liability | legal liability | liable
    for | is liable | are liable | held liable ; unless balance sheet | assets and
suit (law): lawsuit+ | file+ suit | class action suit+ | class action+
trial (court): stand+ trial | on trial | jury trial | trial date+ ; when court+ | judge+ | law· | attorney+
sentence (law): sentenced to | prison sentence+ | court sentence+ | suspended sentence+
statutory: statutory ; when pay | rights | law | requirement+ | period+ | obligation+ | retention | audit+ |
    deadline+ | minimum
retention period: retention period+ | data retention | record retention | retention polic· | document
    retention
due diligence: due diligence
regulator: regulator+ | financial regulator+ ; when bank+ | insur· | report+ | rule+ | licen· | law+ |
    authorit· | compliance | energy | supervis· ; unless voltage | pressure | gas regulator
compliance team: compliance team+ | compliance department+ | compliance officer+ | compliance manager+ |
    compliance check+ ; unless complaint+
deed (document): title deed+ | deed of sale | deed+ of transfer | notarial deed+
will (testament): last will | a will | make a will | contest+ … will ; when lawyer+ | inherit· | notar· |
    heir+ | estate | death
license fee: licence fee+ | license fee+ | driving licence+ | driver’s license+
"""
