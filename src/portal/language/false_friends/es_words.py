"""Spanish words for English words that sound alike or have several senses: wrong ones and right."""

TABLE = """
actual: actual | actuales = real | efectivo | reales | verdader· | exact· | efectiv·
actually: actualmente = en realidad | de hecho | realmente | verdaderamente | en efecto
eventual: eventual | eventuales = final | finalmente | posterior· | definitiv· | último
eventually: eventualmente | eventual = finalmente | al final | con el tiempo | a la larga | tarde o temprano
    | terminar· | acab·
ultimately: últimamente = en última instancia | en definitiva | al final | finalmente
shortly: brevemente | cortamente = en breve | pronto | poco después | dentro de poco | poco
hardly: duramente = apenas | casi | difícilmente
roughly: ásperamente | bruscamente | rudamente | groseramente = aproximadamente | más o menos | alrededor de
    | unos | unas
smoothly: suavemente = sin problemas | con fluidez | sin contratiempos | fluid· | sin tropiezos | bien ;
    unless motion | scroll+ | curve+ | mov· | pointer | animat· | edge+
comprehensive: comprensiv· = completo | exhaustivo | amplio | complet· | exhaustiv· | ampli· | integral· |
    global
confident: confidente· | confidencia | confidencias = seguro | confianza | segur· | confia·
custom: costumbre· = a medida | personalizado | propio | personaliz· | propi· | especial·
customer: costumbre· = cliente | client·
department: apartamento· = departamento | departament·
guest: huésped· = cliente | comensal | client· | comensal· | invitad·
corridor: corredor de bolsa | corredores de bolsa = pasillo
image: foto· | fotografía· = imagen | imágenes
sensible: sensible· = sensato | razonable | sensat· | razonable· | prudente· | lógic· | adecuad· | oportun·
pretend: pretend· = fingir | aparentar | fing· | finj· | aparent· | simul· | hace· como si | hacerse pasar
realise: realiz· = darse cuenta | comprender | da· cuenta | dan cuenta | comprend· | cuenta | advert· |
    adviert· | percat· | sab· | entend· | entiend·
resume: resum· = reanudar | continuar | reanud· | continu· | retom· | prosegu· | reinici·
introduce people: introdu· = presentar | present·
compromise: compromiso | compromisos = acuerdo | término medio | concesión | solución intermedia | acuerd· |
    conces· | transacc· | equilibri·
success: suceso | sucesos = éxito | exit· | logr· | correct·
exit: éxito | éxitos = salida | salir | salid· | sal·
library: librería | librerías = biblioteca | bibliotec· ; unless function+ | software | shared | file+ |
    program+ | link+ | load+ | version+ | install+ | path+ | code | debug· | symbol+ | c | plugin+ | module+
    | gtk | search+ | error+
advise: aviso | avisos | avisa | avisan | avisar = consejo | aconsejar | asesorar | consej· | aconsej· |
    asesor· | recom·
notice: noticia | noticias = aviso | preaviso | notificación | avis· | preavis· | notific· | nota | advert·
deceive: decepcion· = engañar | engañoso | engañ·
embarrass: embaraz· = avergonzar | vergüenza | avergonz· | vergonz· | vergüenza | incómod· | bochorn·
ingenious: ingenuo | ingenua | ingenuos | ingenuas = ingenioso | ingenios·
large: larga | largas | largo | largos = grande | amplio | grand· | gran | mayor· | ampli· | extens· |
    numeros·
pace: paz = ritmo | ritm· | velocidad | paso
billion: billón | billones = mil millones | millardo | mil | millard·
attachment: apego | apegos = archivo adjunto | adjunt·
lecture: lectura | lecturas = conferencia | charla | clase | conferenci· | charl· | clase·
magazine: almacén | almacenes = revista | revist· ; unless warehouse+
fabric: fábrica | fábricas = tejido | tela | tejid· | tela· | entramad·
vacancy: vacacion· = vacante | vacante· | puesto·
carpet: carpeta | carpetas = alfombra | moqueta | alfombr·
quit: quitar | quita | quite | quitó | quitan = salir | dejar | renunciar | sal· | dej· | renunci· | cerr· |
    cierr· | abandon· | termin·
proper: propiamente = correctamente | debidamente | como es debido | correct· | debid· | adecuad· |
    apropiad·
overlook: mirar por encima | mira por encima | miran por encima | supervis· = pasar por alto | ignorar | por
    alto | ignor· | olvid· | descuid· | escap·
record (verb): recordar | recuerda | recuerdan | recordó | recordado | recordada | recordando = registrar |
    anotar | grabar | registr· | anot· | grab·
prejudice: perjuicio | perjuicios = prejuicio | prejuici·
procure: procuración | procuramiento | procura = adquirir | compras | adqui· | compra·
solicitor: solicitante | solicitantes = abogado | abogad· | procurador·
stationery: estacionari· = papelería | material de oficina
personnel: personales = personal | plantilla
kind (sort): amable | amables = tipo | clase | tip· | clase·
right (suitable): persona derecha | personas derechas | tiempo derecho | momento derecho | lugar derecho |
    mensaje derecho | grupo derecho | cliente derecho | herramienta derecha | equipo derecho | producto
    derecho | precio derecho = adecuado | correcto | apropiado
left (verb): izquierda | izquierdo | izquierdas = dejar | quedar | dej· | qued· | abandon· | march· | sali·
    | falt·
fall: otoño | otoños = caer | bajar | ca· | baj· | descen· | dismin· | reduc·
tie: corbata | corbatas = vínculos | lazos | vincul· | lazo· | relacion·
bear in mind: oso | osos = tener en cuenta | tener presente
bug: bicho | bichos | insecto | insectos = error | fallo | error· | fall·
cookie: galleta | galletas = cookie | cookies
pool: piscina | piscinas = grupo | reserva | conjunto | cantera
spot (verb): manch· = detectar | descubrir | identificar | detect· | descub· | identific·
tailored: sastre | sastres | sastrería = a medida | personalizado | adaptado | personaliz· | adapt·
environment: medio ambiente | medioambiente = entorno | ambiente de trabajo | entorn·
proportion: un lote | un lote de = mucho | muchos | much· | gran cantidad | bastante·
instance: por instancia | para instancia = por ejemplo
disposal: eliminación = a su disposición | disposición
in charge: en carga | en cargo = a cargo | responsable | cargo | encarg· | responsab·
free (no cost): libre | libres = gratuito | gratis | gratuit· | sin coste | sin costo | sin cargo
free of charge: libre de carga | libre de cargo | libre de cargos = gratis | sin coste | gratuit· | sin
    cost·
so far: tan lejos = hasta ahora | hasta el momento | por ahora
as well as: tan bien como = así como | además de | y también
by the way: por el camino = por cierto | a propósito
on the other hand: en la otra mano | por la otra mano = por otro lado | por otra parte | en cambio
in turn: en turno = a su vez | por su parte
in a nutshell: cáscara de nuez | cáscara de una nuez = en resumen | en pocas palabras
rule of thumb: regla de pulgar | regla del pulgar | reglas de pulgar = regla general | regla empírica |
    regla práctica
up to date: hasta la fecha | hasta fecha = actualizado | al día | actualiz·
on time: sobre tiempo | sobre el tiempo | en el tiempo = a tiempo | puntualmente | puntual· | en plazo |
    plazo
word of mouth: palabra de boca | palabra de la boca = boca a boca | de boca en boca
characteristics: función | funciones | personajes = características | característic· | rasgo· | propiedad·
functions: característica | características = funciones | función
advantage: desventaja | desventajas = ventaja | beneficio | ventaja | benefici·
advertise: advierte | advierten | advertir | advertencia | advertencias | advirtió = anunciar | publicidad |
    anunci· | public· | promoc·
argument (quarrel): argumento | argumentos = discusión | discusi· | pelea· | disputa·
parents: parientes = padres | padr· | matri·
quiet: quieto | quieta | quietos | quietas = tranquilo | silencioso | tranquil· | silenc· | callad· |
    discret·
sympathetic: simpátic· | simpatía = comprensivo | compasivo | comprens· | compasi· | empat· | solidari·
office (place): oficio | oficios = oficina | oficin· | office | despach·
current (present): corriente | corrientes = actual | actual· | vigente· | present· | en curso
sound (solid): sonido | sonidos | sonoro | sonora = sólido | sensato | sólid· | sens· | buen· | sanea·
novel (new): novela | novelas = novedoso | nuevo | noved· | nuev· | innovador·
commodity: comodidad | comodidades = materia prima | mercancía | materia· | mercanc· | producto·
delight: delito | delitos = deleitar | encantar | encant· | deleit· | satisf·
subject (of a message): sujeto | sujetos = asunto | asunto·
chef: jefe | jefes = chef | cocinero | chef | cociner·
field (of a form): granja | huerto = campo | camp·
safe (secure): caja fuerte | cajas fuertes = seguro | segur· | salv·
well (good): pozo | pozos = bien | buen
people: pueblo | pueblos = personas | gente | person· | gente | emplead· | quien·
times (occasions): tiempos | tiempo = veces | vez
"""
