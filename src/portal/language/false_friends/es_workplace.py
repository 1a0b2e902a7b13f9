"""Spanish for words of the workplace: what is wrong and what is right."""

TABLE = """
intern: interno | internos | interna | internas = becario | becari· | en prácticas | practicant· | pasant·
trainee: entrenado | entrenados | entrenada = aprendiz | becari· | en prácticas
clerical: clerical | clericales = administrativo | administrativ·
clerk: clérigo | clérigos = empleado | oficinista
deputy: diputado | diputada | diputados = adjunto | subdirector
senior: anciano | ancianos | anciana | viejo | viejos = alto directivo | superior
chair a meeting: silla | sillas = presidir | presid·
probation (work): libertad condicional | libertad vigilada = período de prueba
notice (of leaving): noticia | noticias | período de aviso de noticias = preaviso | preaviso·
redundancy (of staff): redundante | redundantes | redundancia | redundancias = despedir | despid· | desped· |
    desempl·
résumé: resumen | resúmenes = currículum | currícul· | CV
screen candidates: pantalla | pantallas = preseleccionar | filtrar
break (rest): ruptura | rupturas | rotura | roturas | quiebre = pausa | descanso
fire drill: taladro | taladros = simulacro
committed to: cometido | cometidos | cometida = comprometido | comprometid· | compromiso·
room for improvement: habitación para | cuarto para | sala para = margen | espacio
filing cabinet: gabinete de limado | gabinete de presentación | gabinete de archivo | gabinetes de archivo =
    archivador
letter (post): letra | letras = carta | cartas | carta· | escrito·
lawsuit: traje | trajes = demanda | pleito
court (law): cancha | canchas | patio = tribunal | juzgado
provisions (contract): provisión | provisiones = disposición | disposiciones | cláusulas
power of attorney: poder de abogado | poder del abogado = poder notarial
law firm: firma de ley | firma de leyes | empresa de ley = bufete | despacho de abogados
binding (contract): encuadernación | encuadernado | atando = vinculante
hardware: ferretería | quincalla = hardware
server (computer): camarero | camareros | mesero | meseros = servidor | servidor·
phishing: pesca = phishing
power cut: corte de poder | cortes de poder | fallo de poder | falla de poder = corte de luz | apagón
roll out: rodar | rueda fuera | rodado = implantar | desplegar
content (text): contento | contenta | contentos = contenido
quite: callado | callada | silencioso | silenciosa = bastante | muy
payslip: resbalón | resbalones | deslizamiento de pago = nómina | recibo de salario
spreadsheet: hoja extendida | hoja esparcida | hojas extendidas = hoja de cálculo
backlog: registro trasero | registro de atrás | tronco trasero = atraso | trabajo acumulado
"""
