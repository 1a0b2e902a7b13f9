"""Spanish for words of law and company boards: what is wrong and what is right."""

TABLE = """
board (of a firm): tablero | tableros | tabla | tablas | pizarra | junta de goma | placa | tablón | bordo =
    consejo de administración | consejo | consej· | junta | directiv· | direcci· | dirección
case (law): caja | cajas | estuche | maleta | funda | carcasa = caso | expediente | caso· | expediente· |
    causa· | asunto· | proces· | jurispr· | siniestro·
terms and conditions: trimestres | semestres | término de clase = términos y condiciones | condiciones |
    condicion· | términ· | plazo·
attorney: aguacate· | fiscal· = abogado | abogad· | letrad· | jurist·
draft a contract: recluta· | alist· | corriente de aire = redactar | redact· | elabor· | prepar· | borrador·
party (to a contract): fiesta | fiestas | partido | partidos = partes | terceros | parte· | tercer·
breach of contract: brecha de contrato | ruptura de la pared | boquete | grieta· = incumplimiento |
    violación | incumpl· | violaci· | filtraci· | brecha de datos | infracci· | brecha de seguridad |
    brechas de seguridad | vulnera·
liability (law): pasivo | deuda | mentiros· = responsabilidad | responsable | responsab· | respond· | culpa
suit (law): traje | trajes | acción de clase = demanda | pleito | demand· | pleit· | colectiv·
trial (court): prueba | ensayo | intento = juicio | juicio·
sentence (law): frase | frases | oración = condena | pena | conden· | sentenci·
statutory: estatuari· | estatua· | estatura = legal | obligatorio | legal· | ley | obligator·
retention period: detención | retención de líquidos | arresto = plazo de conservación | conservación |
    conserv· | retenci·
due diligence: diligencia a causa | diligente debido | carruaje = diligencia debida | debida diligencia |
    debida | due | auditoría
regulator: regulador de presión | regla | reglas de medir = regulador | autoridad reguladora | regulador· |
    supervisor· | autoridad·
compliance team: complacencia | quejas | obediencia = cumplimiento | cumplimiento normativo | cumpl· |
    compliance | conform·
deed (document): hazaña | hecho | hechos | acción = escritura | título de propiedad | escritura· | título·
will (testament): voluntad | querer = testamento | testament·
license fee: licenciatura | licenciado· | diploma = licencia | carné | licenci· | carn· | permiso· | canon
"""
