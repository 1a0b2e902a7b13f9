"""Spanish for words of health care: what is wrong and what is right."""

TABLE = """
filling (tooth): relleno | rellenos | llenado = empaste | empast· | obturaci· | tapadura
crown (tooth): corona real | coronas reales = corona | corona·
appointment book: libro de nombramientos | nombramiento· | cita romántica = agenda | citas | agenda·
surgery (practice): cirugía | cirugías = consulta | consultorio | consult·
ward: pupilo | pupilos | custodia | distrito = planta | sala | unidad | pabellón | plant·
discharge: descarga | descargas | descargado | descargados | descargar = alta | dar de alta | altas
admission (hospital) [practice]: admisión de culpa | entrada al cine | confesión = ingreso | admisión |
    ingres·
theatre (hospital): teatro | teatros | cine = quirófano | quirófan· | sala de operaciones
practice (medical): práctica | prácticas = consulta | clínica | bufete | consult· | clínic· | despacho
record (patient): disco | discos | récord | récords | grabación = historia clínica | historial |
    expediente | histori· | expedient·
"""
