"""Spanish for words of employment: what is wrong and what is right."""

TABLE = """
shift (roster): cambios | cambio | desplazamiento· = turnos | turno | turn·
sick leave: hoja enferma | día enfermo | días enfermos | nota enferma | salida por enfermedad | dejar
    enfermo | partida enferma = baja médica | baja por enfermedad | baja | bajas | licencia | médic· |
    enfermedad
leave request+: hoja | hojas | salida | salidas | dejar | partida | abandono = permiso | vacaciones |
    permis· | vacacion· | licencia· | baja· | ausenci·
appraisal (staff): tasaci· | tasador | peritaje = evaluación | evaluaci·
performance review: reseña | reseñas | revista | espectáculo· = evaluación del desempeño | evaluaci· |
    revisi·
benefits (staff): ganancias | utilidades | flecos | beneficios marginales | paquete de ganancias =
    prestaciones | beneficios sociales | prestaci· | benefici·
redundant (staff): redundan· | colocad· fuera | puesto fuera | tendid· = despido | despid· | desped· |
    despedid·
recruit staff: reclut· de soldados | alist· | quinto· = contratación | selección | contrat· | selecci· |
    reclut·
applicant: aplicante· | aplicador· | suplicante· = candidato | solicitante | candidat· | solicitant· |
    aspirant·
job opening: apertura de trabajo | aperturas de trabajo | posiciones abiertas | posición abierta | correo de
    trabajo = vacante | puesto vacante | vacante· | oferta· | anunci·
line manager: gerente de fila | gerente de línea de | jefe de cola | administrador de línea = superior
    directo | responsable directo | direct· | jefe | responsable·
staff turnover: facturación | volumen de negocio | volumen de ventas | volcado = rotación de personal |
    rotaci·
payslip (pay): deslizamiento | resbalón | resbalones | talón de = nómina | recibo de nómina | nómin· |
    recib·
wages: guerra | prenda | emprend· = salario | sueldo | salari· | sueldo· | jornal· | paga·
dress code: código del vestido | código de vestido | código de traje = código de vestimenta | vestimenta |
    vestir | etiqueta
cross-training: entrenamiento cruzado de | tren cruzado | cruce de trenes = formación cruzada | formaci· |
    capacit·
job rotation: sombra | sombreado | título de trabajo | descripción del trabajo = rotación de puestos |
    descripción del puesto | puest· | rotaci· | cargo· | acompañ·
human resources (people): recurso del humano | medios humanos | materias humanas = recursos humanos |
    recursos | RR | RRHH | HR | personal
timesheet: sábana· | hoja del tiempo | hojas meteorol· = hoja de horas | parte de horas | hora· | fichaj· |
    horari·
trial period (job): período de juicio | libertad condicional | juicio· = período de prueba | prueba
pension scheme: pensión de huéspedes | esquema de hostal | complot· | hostal· = plan de pensiones | fondo de
    pensiones | pensiones | jubilaci·
"""
