"""Romanian for words of insurers: what is wrong and what is right."""

TABLE = """
policy (insurance): politic· | poliți· = poliță | polițe | poliț· | asigurare | asigurări
claim (insured loss): afirmați· | revendicăr· | pretenți· = daună | dosar de daună | daun· | despăgub· |
    cerer· | solicit·
premium (price of insurance): premiu | premii | premiul | premiile | premiilor | bonus· = primă | prime |
    prim·
underwriting: subscris sub | scriitor· | scriere dedesubt | subscriitor· = subscriere | subscri· | evaluar·
loss adjuster: ajustor· | regulator· | reglor· | potrivitor· = evaluator de daune | evaluator· | inspector·
    | lichidator·
policyholder: deținător· de politic· | titular· de politic· | deținător· politic· | suport· de politic· =
    asigurat | asigurat· | titular· de poliț·
insurer: asigurat | asigurații | asiguraților | asiguratul = asigurător | asigurător· | compan· | societat·
    | firm·
insurance broker: spărgător· | broker bursier | agent de bursă = broker de asigurări | broker·
coverage: reportaj· | mediatizar· | copert· = acoperire | acoperi·
third-party insurance: petrecer· | pasiv· | datori· | al treilea partid = asigurare de răspundere civilă |
    răspunder·
life insurance: asigurar· de trai | asigurarea vie = asigurare de viață | viaț· | vieț·
write a policy: scri· = încheie | emite | subscri· | închei· | emit· | vând·
actuary: actualizat· | actuari· de acum | actuarea = actuar | actuari | actuar·
no-claims bonus: fără pretenți· | fără afirmați· | fără revendicăr· | fără reclamați· = bonus pentru lipsa
    daunelor | daun·
insurance cover note: asigurare motor· de motor | notă de copert· | asigurarea motorului | asigurare acasă |
    asigurare de acasă = asigurare auto | asigurare de locuință | auto | locuinț· | sănăt· | călător·
reinsurance: reasigurări de încredere | asigurare din nou | liniștir· = reasigurare | reasigur·
beneficiary: binefăcător· | beneficiul | beneficiile = beneficiar | beneficiar·
damage (loss): pagubos | stricător· | pericol· = daune | pagube | daun· | pagub· | avari· | prejudici·
claim (one): afirmați· | revendicar· | pretenți· = daună | dosar de daună | daun· | despăgub· | cerer· |
    solicit· | dosar·
"""
