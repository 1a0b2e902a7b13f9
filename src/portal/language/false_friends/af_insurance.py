"""Afrikaans for words of insurers: what is wrong and what is right."""

TABLE = """
policy (insurance): beleid | beleide | polisie· = polis | polisse | polis· | ·polis | ·polisse
claim (insured loss): bewering· | beweer· | aanspraak· = eis | eise | eis· | ·eis | ·eise
premium (price of insurance): prys | pryse | bonus· | toekenning· = premie | premies | premie· | ·premie·
underwriting: onderskry· | skrywer· = onderskrywing | onderskryf· | onderskrywer | onderskrywers |
    versekering·
loss adjuster: aanpasser· | versteller· | verstelde = assessor | skadeassessor | assessor· | ·assessor· |
    ·beoordelaar·
policyholder: beleidshouer· | beleid-houer· = polishouer | versekerde | polishouer· | versekerde·
insurer: versekerde | versekerdes = versekeraar | versekeraar· | versekeringsmaatskapp·
insurance broker: beursmakelaar· | aandelemakelaar· | breker· = versekeringsmakelaar | makelaar· |
    ·makelaar·
coverage: beriggewing | bedekking | omslag· = dekking | dekking·
third-party insurance: derdepartytjie· | partytjie· | verpligtingsversekering = derdepartyversekering |
    aanspreeklikheid· | derdeparty·
life insurance: lewe versekering van die lewe | lewensversekerheid | lewendige versekering =
    lewensversekering | lewensverseker·
write a policy: skryf | geskryf· | geskrewe = uitreik | uitreik· | uitgereik· | onderskryf
actuary: aktuator· | akteur· | griffier· = aktuaris | aktuaris·
no-claims bonus: geen-bewerings· | geen klagtes = geen-eis-bonus | eis·
insurance cover note: motorenjinversekering | dekkingsnoot van boek | tuis versekering = motorversekering |
    huisversekering | motorverseker· | huis· | reis· | gesondheid· | mediese
reinsurance: gerusstelling | weer versekering | hersekering = herversekering | herverseker·
beneficiary: weldoener· | voordelige = begunstigde | begunstigde·
damage (loss): skadelike | gevaar = skade | skade· | ·skade·
claim (one): bewering | bewerings | aanspraak = eis | eise | eis· | ·eis | ·eise
"""
