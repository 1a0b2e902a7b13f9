"""Spanish for words of insurers: what is wrong and what is right."""

TABLE = """
policy (insurance): política | políticas | policía· = póliza | pólizas | póliza· | seguro | seguros
claim (insured loss): afirmaci· | reivindicaci· | alegaci· | pretensi· = siniestro | reclamación | siniestr·
    | reclam· | parte | indemniz· | solicitud·
premium (price of insurance): premio | premios | bonificaci· | premium = prima | primas | prima·
underwriting: subescritor· | escritura baja | debajo de la escritura | escritor· | escritura = suscripción |
    suscri· | evaluación
loss adjuster: ajustador de pérdidas | regulador· | reglador· | ajustadores de pérdidas = perito | tasador |
    perit· | tasador· | liquidador·
policyholder: titular de la política | titulares de políticas | titular de política | soporte de póliza |
    poseedor de política = tomador | asegurado | asegurad· | tomador·
insurer: asegurado | asegurados = aseguradora | aseguradora· | asegurador· | compañía· | segur·
insurance broker: corredor de bolsa | corredores de bolsa | rompedor· | pasillo· = corredor de seguros |
    corredor· | mediador· | bróker·
coverage: reportaje· | manta· | cubierta = cobertura | cobertura·
third-party insurance: tercera fiesta | tercer partido | seguro de pasivos | seguro de deudas | fiesta· =
    seguro de responsabilidad civil | responsabilidad | terceros
life insurance: seguro de vivir | seguro vivo | vida de seguro = seguro de vida | vida
write a policy: escrib· | escrit· = suscribir | contratar | suscri· | contrat· | emit·
actuary: actuantes | actuaciones | actuador· = actuario | actuari·
no-claims bonus: sin reclamos | sin afirmaciones | sin quejas = bonificación por no siniestralidad |
    siniestr·
insurance cover note: seguro de motor | nota de portada | nota de tapa | seguro de hogar dulce | seguro en
    casa = seguro de coche | seguro de hogar | automóvil | hogar | coche | auto | salud | viaje | médico
reinsurance: reaseguramiento | volver a asegurar | tranquiliz· = reaseguro | reasegur·
beneficiary: benéfico | benéficos | benefactor· = beneficiario | beneficiari·
damage (loss): dañino | dañinos | peligro = daños | daño· | siniestro·
claim (one): afirmaci· | reivindicaci· | alegaci· | pretensi· = siniestro | reclamación | siniestr· |
    reclam· | parte | indemniz· | solicitud·
"""
