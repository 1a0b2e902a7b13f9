"""Spanish for words of service desks and computers: what is wrong and what is right."""

TABLE = """
query (question): interrogatorio· | pesquisa· | indagacion· = consultas | preguntas | consult· | pregunt· |
    duda·
ticket (service): boleto· | billete· | multa· | pasaje· = tique | incidencia | incidenci· | ticket | tickets
    | solicitud· | caso·
escalate: trepa· | escalera mecánica | escalada de montaña | subir la escalera = escalar | elevar | escal· |
    elev· | derivar | superior·
helpdesk: escritorio de ayuda | escritorio de servicio | pupitre | mesa de escribir = servicio de asistencia
    | mesa de ayuda | asistenc· | mesa de | soport· | centro
reporting (of figures): reportaje· | periodismo | reporter· = informes | presentación de informes | inform·
    | reporte | reportes
back up data: respalda arriba | atrás arriba | espalda arriba | retroceder = copia de seguridad | respald· |
    segurid· | copia·
log in: tronco· | leño· | diario en = iniciar sesión | acceder | sesión | acced· | acceso· | entr· | conect·
    | inici· | ingres· | registr· | login
log a call: tronco· | leño· | tala· = registrar | anotar | registr· | anot· | bitácora·
audit trail: sendero· | senda | camino de | rastro de sangre = pista de auditoría | registro de auditoría |
    pista· | registro· | rastro de audit· | traza·
spreadsheet (file): hoja extendida | hojas extendidas | sábana· | hoja de propagación | hoja de distribución
    = hoja de cálculo | cálculo | Excel
up-to-date: arriba a la fecha | hasta fecha | arriba a fecha = actualizado | al día | actual· | recient·
patch (software): remiendo· | parche de tela | parche para ojo = parche | actualización | parche· |
    actualiz·
host (server): anfitri· | hostia | rehén = alojamiento | alojado | aloj· | hosp· | hosting
legacy system: sistema de legado | herencia | sistema legado del testamento | testamento = sistemas
    heredados | sistemas antiguos | hereda· | antigu· | legad·
scan documents: tomograf· | ojea· = escanear | digitalizar | escane· | escáner· | digitaliz·
update (inform): puesta de fecha | mejora de estado | subir de fecha = informado | al tanto | inform· |
    actualiz· | al corriente | noveda·
queue (people): rabo | coleta | taco de billar | estar en línea = cola | fila | colas | filas
on hold: en sostener | en sujeción | en agarre | sujetad· = en espera | en pausa | espera | retenid· |
    suspend· | paus· | bloque·
hotline: línea caliente | líneas calientes | centro de llamar | centro de contactar = línea directa | centro
    de llamadas | llamadas | contacto | atención | teléfono | call
automated (software): corriente de trabajo | río de trabajo | trabajo fluye = flujo de trabajo | flujos de
    trabajo | flujo· | proces·
"""
