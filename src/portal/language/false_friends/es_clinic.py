"""Spanish for words of clinics and hospitals: what is wrong and what is right."""

TABLE = """
practice (doctor’s): práctica | prácticas | ejercicio | entrenamiento = consulta | consultorio | consult· |
    clínica· | despacho
appointment (doctor, visit): nombramiento | nombramientos | designación | puesto = cita | citas | consulta·
ward (hospital): barrio | barrios | distrito | pupilo | guardia = planta | sala | unidad | pabellón | plant·
    | sala· | servicio
discharge (hospital): descarga | descargas | descarg· | despid· | secreción = alta | altas
admission (hospital): admisión de culpa | reconocimiento de | confesi· | entrada de cine = ingreso |
    admisión | ingres· | admisi· | hospitaliz·
surgery (GP): cirugía | cirugías | operación = consulta | consultorio | consult·
operating theatre: teatro· | sala de funcionamiento | cuarto de operación | habitación operativa = quirófano
    | sala de operaciones | quirófan· | operaciones
prescription: receta de cocina | prescripción legal | suscripci· = receta | recet· | prescri·
referral (doctor): referencia bibliográfica | referencias | referimiento = derivación | volante | deriv· |
    remis· | remit· | volante·
nurse (person): niñera· | amamanta· | lactancia | nodriza· = enfermera | enfermero | enfermer·
medical record: disco médico | récord médico | récord | récords | disco | discos | lima = historia clínica |
    historial médico | histor· | expediente·
waiting list: lista de camareros | lista esperando | cuarto esperando | lista de meseros = lista de espera |
    sala de espera | espera
bed (hospital): cauce | lecho | arriate | macizo = camas | cama
health insurer: fondo de enfermedad | fondo enfermo | fondo de mareo = seguro médico | segur· | mutua·
shift handover (care): mano sobre | manos sobre | rendición | capitulación = relevo | traspaso | relev· |
    traspas· | entreg· | cambio de turno
bedside: lado de la cama | mesita | lado de cama = cabecera | trato con el paciente | cabecera·
carer: carrera | carreras | cuidadoso | dador· = cuidador | cuidador·
"""
