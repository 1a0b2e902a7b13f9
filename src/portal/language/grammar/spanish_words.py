"""Frequent Spanish nouns by gender, and adjectives, in the singular."""

MASCULINE_NOUNS = """
soporte escape corte recorte informe avance alcance balance cruce accionista acceso acuerdo ajuste
algoritmo almacén almacenamiento alojamiento ámbito análisis ancho anuncio apoyo archivo argumento
artículo aspecto asunto atajo atributo aumento aviso banco beneficio bloque bloqueo borde borrador botón
bucle buzón cajero cambio camino campo canal capítulo cargo cartel caso catálogo centro certificado ciclo
cierre ciudadano cliente código colaborador comentario comercio componente comportamiento comprador
compromiso concepto conflicto conjunto consejo consumidor consumo contacto contenedor contenido contexto
contrato correo coste costo crecimiento crédito criterio cuaderno cuadro cuello cuestionario cumplimiento
curso daño dato debate defecto departamento derecho desafío desarrollo descuento deseo despacho
desplazamiento destino detalle día dinero director disco diseño dispositivo distribuidor documento
ecosistema edificio efecto ejecutivo ejemplo elemento empleado empleador encargo enfoque enlace entorno
envío equilibrio equipo error escenario escritorio esfuerzo espacio espectador esquema estado estilo
estudio evento éxito expediente fabricante factor fallo fichero filtro fin flujo fondo formato formulario
foro funcionamiento futuro gasto gesto gráfico grupo hábito hecho hogar horario hotel icono idioma
impacto impuesto incremento indicador índice individuo ingeniero ingreso inicio instrumento interés
intercambio inventario inversor jefe kit lado lanzamiento lector lema libro límite listado logro lugar
malentendido manejo mantenimiento mapa marco margen material mecanismo medicamento medio mensaje menú
mercado mes método minuto modelo modo módulo momento motivo motor movimiento mueble mundo negocio nivel
nombre número objetivo objeto operario operador origen pago paquete pacto panel papel parámetro paso
patrimonio patrón pedido periodo período permiso perfil peligro personaje plan plazo poder portal precio
presupuesto principio problema procedimiento proceso producto programa progreso prototipo proveedor
proyecto público puerto puesto punto rango rasgo ratón recibo recorrido recurso reembolso registro
reglamento rendimiento reparto requisito respaldo restaurante resultado resumen retorno retraso reto ritmo
robot rol rostro salario salón secreto sector seguimiento sentido servicio servidor silo símbolo sistema
sitio socio sueldo suministro tablero taller tamaño techo teclado teléfono tema teorema término texto
tiempo tipo título tono trabajador trabajo tramo trámite transporte trastorno trato tráfico uso usuario
valor vencimiento vendedor vehículo viaje vínculo visitante volumen empresario funcionario candidato
abogado alumno amigo hombre niño profesor maestro autor administrador gestor consultor auditor contador
lunes martes jueves viernes pensamiento conocimiento procesamiento tratamiento agotamiento estancamiento
acercamiento comprobante presentador huerto porcentaje aprendizaje lenguaje embalaje reportaje montaje
organismo dinamismo turismo ahorro albarán año arreglo arte baile bolsillo bono borrado búfer bulto byte
cable cálculo camión carácter caracter cartón castigo cifrado circuito club color comando combustible
comercial comité compás concurso contraste control corazón cobro cuidado cupo debido decreto deporte
depósito diagnóstico dibujo diccionario diálogo dígito directorio disgusto dolor dominio encabezado
enemigo engaño enredo ensayo entero envase escándalo estándar estante evaluador exceso extremo favor
ferrocarril fracaso fragmento freno fruto gerente glosario gobierno guion guión hijo hilo hito hospital
humor identificador impulso incentivo incendio intérprete intervalo intento invierno juego juicio
kilómetro ladrillo laboratorio lanzador litro local manantial máximo mínimo miedo miembro milagro misterio
monitor museo nodo núcleo obstáculo oficio olvido organigrama orgullo padre país paisaje par párrafo paro
parque parquet pasillo paseo patrocinador pedazo peso pico piso placer plato pliego porvenir premio
préstamo privilegio propósito protocolo puente puntero quiosco ramo receptor rechazo recado reclamo
reclutador recuento reflejo refuerzo reloj repositorio representante rescate resorte respeto respiro
riesgo rincón ruido saldo salto segmento sello semestre señuelo síntoma siglo silencio sindicato sobre
suceso suelo sueño sujeto supuesto superávit susto talento tercio terreno tesoro tornillo total
trimestre triunfo truco turno universo valle vaso verano verbo vicio vidrio virus vuelo vocabulario xenón
compañero traspaso historial remedio instante resto comienzo vídeo abrigo escaparate siniestro justificante
asiento preaviso empleo adorno abono recelo repuesto deber chisme hombro embudo desempeño experto tique
toque rigor lujo gusto rodeo hueco camarero brillo céntimo barco tren algodón sótano cristal café
teletrabajo vistazo embargo ticket bot tejido millón golpe enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre euro dólar kilo checo revés
predicado etiquetado enunciado apartado tejado pecado soldado jurado delegado diputado aliado alumbrado
formateado redondeado empaquetado lavado secado grabado bordado helado pescado ganado invitado trazado
tratado legado senado doctorado voluntariado sonido apellido marido partido vestido nido fluido latido
embutido
asesor bufete papeleo calendario concesionario recambio tribunal fundamento
seminario currículo palé apartamento billete viajero cemento andamio contratista arquitecto albañil
fontanero grifo enchufe desayuno almuerzo cocinero mantel cubierto ingrediente pasajero aeropuerto
itinerario mostrador extracto cheque aval asegurado beneficiario recargo demandante acusado
notario enfermero quirófano colegio aula examen diploma coche neumático sofá armario cajón carpintero
barniz ordenador parche medidor apagón tubo generador remitente destinatario repartidor folleto
"""
FEMININE_NOUNS = """
acción actitud actividad adaptación agencia agenda amenaza aplicación asesoría asociación asistencia
atención auditoría ausencia autoridad aventura ayuda bandeja barra barrera base biblioteca búsqueda cadena
caída caja calidad calle campaña cantidad capa carga carpeta carrera carta cartera casa casilla causa
celda central charla cifra cita ciudad cláusula clave clientela cocina cola colaboración columna comida
compañía competencia compra comunidad conducta confianza consulta consultoría contabilidad contraseña
contratación conversación cosa cuenta cultura cuota cúpula curva demanda demora desventaja deuda
diferencia dirección disputa distancia documentación duda edad empresa encuesta energía entidad entrada
entrega época escala escuela especialidad esfera espera estadística estancia estrategia estructura etapa
etiqueta experiencia exigencia faceta fábrica factura facturación falta fama familia fase fecha ficha
figura fila filial firma flecha flota forma fórmula franja frase frecuencia frontera fuente fuerza función
ganancia gama garantía gente gerencia gestión gráfica guerra habilidad herramienta hipótesis historia hoja
hora idea identidad iglesia imagen importancia impresora impresión información infraestructura iniciativa
inteligencia intención interacción interfaz inversión jerarquía jornada junta labor lámpara lectura
lección lengua letra ley librería licencia línea lista llamada llave llegada lógica logística luz manera
mano máquina matriz mañana mayoría medida mejora memoria mente mentalidad mesa meta métrica mezcla
mirada misión mitad moda moneda moto muestra mujer multa necesidad nevera noche nómina norma normativa
noticia novedad nube oferta oficina opción operación opinión oportunidad orientación página palabra
palanca pandemia pantalla pared parada partida pausa pelota pérdida persona pieza pila plantilla
plataforma plaza población política póliza potencia práctica pregunta prensa presencia presión prestación
prevención previsión prioridad producción productividad promesa promoción propiedad propuesta
publicidad puerta queja rama rapidez razón realidad reclamación red redacción referencia regla
relación rentabilidad repercusión reputación respuesta responsabilidad reunión revista revisión
revolución rueda ruta rutina sala salida salud satisfacción sección secuencia secretaría sede seguridad
semana semilla señal serie serpiente sesión silla sinergia situación sociedad solicitud solución subida
sucursal suma superficie suscripción tabla tableta tarde tarea tarifa tarjeta tasa tecla técnica
tecnología tela tendencia teoría tesorería tienda tinta toma transacción transferencia transformación
transparencia tubería unidad variable variante velocidad venta ventaja ventana verdad versión vez vía vida
videollamada visibilidad visión visita vista vivienda voluntad voz zona bodega cámara copia mercancía
tipografía sintaxis cabecera característica pestaña ranura pulsación máscara avería azúcar batalla belleza
billetera bolsa botella broma calma cama cara carencia carretera cena certeza chispa cima cinta clase coma
comisión conciencia consecuencia constancia contienda cosecha creencia criatura cuerda culpa
cumbre cuña dedicatoria defensa delicia desgracia destreza dieta disciplina docena dosis droga ecuación
eficacia eficiencia elección emergencia envidia escalera escena esquina estafa estrella excusa fachada
facultad fe felicidad fibra fidelidad fiesta finca flor fortuna foto gota grieta grúa guardería herencia
hierba hija hormiga huella huelga incidencia industria influencia insignia isla jaula joya jugada lágrima
lealtad lente lluvia loza lucha luna madre madera maleta mancha masa materia maqueta miel mina mochila
molestia muerte naturaleza nave nieve niñez ola onda oración oreja orilla paciencia palma paloma
pasta patente pelea película pena perspectiva pesadilla piedra piel pirámide pista planta pluma pobreza
pólvora porción postura preferencia prenda primavera prisa procedencia proeza prosa puntualidad rabia raíz
rebaja recompensa rejilla renta riqueza risa ropa rotura rúbrica salvedad sangre secuela selva servilleta
sierra siesta silueta sombra sonrisa sopa sorpresa sospecha suerte sugerencia tapa taza temporada tensión
terapia ternura tierra torre tortura trama trampa tristeza tropa trucha universidad urgencia utilidad
vacuna vela vergüenza vertiente vicisitud víctima villa virtud viuda zanja actualización cafetería
panadería papelería categoría mensajería ingeniería
aseguradora clienta jefa marcha armonía ventanilla aduana montaña víspera estantería altura constructora
acogida dependienta medianoche costa cuestión harina cercanía pareja trastienda banca feria antena
bienvenida
portada década bajada velada tonelada bebida herida despedida huida avenida madrugada
evidencia sentencia denuncia
clínica aerolínea matrícula directora cirugía habitación recepción carne fruta verdura leche salsa
cuchara cobertura franquicia indemnización hipoteca divisa audiencia escritura batería gasolina
carrocería pintura furgoneta bombilla fuga beca matrícula arena teja viga reforma parcela segadora
balanza
"""
# Nouns for men and women alike, and nouns that are used with either article.
COMMON_NOUNS = """
cliente gerente presidente representante fabricante visitante testigo miembro huésped componente portador
agente artista asistente analista colega comerciante conserje contable cónyuge dependiente deportista
dirigente economista electricista especialista estudiante habitante joven juez líder oficinista
participante paciente periodista policía portavoz profesional propietario recepcionista responsable
taxista telefonista teletrabajador turista votante interlocutor internet orden capital corte frente guía
parte pendiente editorial radio cometa cura final margen modelo terminal web caché maratón calor mar arte
"""
# Adjectives in -o with four forms, and others with two.
ADJECTIVES_O = """
abierto absoluto abstracto activo actualizado adecuado administrativo aéreo afectuoso agradecido agresivo
ajeno alternativo amarillo americano amistoso amplio analítico ancho anónimo antiguo anticuado anticipado
aplicado apto apropiado artístico asíncrono atento atractivo automático autónomo bancario bárbaro básico
beneficioso blanco bonito bueno burocrático burdo caduco callado cansado caro católico científico clásico
cínico civilizado colaborativo cómodo competitivo complejo completo complicado comunicativo concreto
confuso consecutivo constructivo contemporáneo continuo contrario convencido correcto corporativo corto
costoso cotidiano creativo crítico crónico cuidadoso culto curioso dañino decisivo decorativo defectuoso
definitivo delgado delicado democrático demográfico deportivo desconocido desapercibido inadvertido
deseoso despejado diario dinámico diminuto directivo discreto diverso divertido doméstico dramático
drástico duradero económico educativo efectivo electrónico eléctrico electo elevado emotivo empírico
enérgico entero erróneo escaso específico espeso espontáneo estático estadístico estético estratégico
estrecho estricto estupendo europeo exacto exclusivo exhaustivo exitoso exótico expresivo externo extraño
extenso extraordinario famoso favorito femenino feo fijo físico financiero flaco fotográfico frío
fructífero geográfico genérico gordo grato gratuito gráfico grueso hermoso heterogéneo histórico homogéneo
honesto humano idéntico idóneo ilícito ilógico inactivo inadecuado inalámbrico incierto incompleto
inconexo incorrecto indefinido indirecto inexacto informativo informático ingenuo inmediato inmenso
innecesario inseguro instantáneo íntegro intacto intensivo intenso interactivo interino intermedio interno
íntimo intuitivo inválido inverso jurídico largo latino legítimo lento ligero limpio lingüístico listo
lógico logístico loco lucrativo lujoso maduro magnético magnífico malo masculino masivo mecánico médico
metódico meticuloso mínimo minucioso minoritario mixto moderno molesto monetario monótono motivado mutuo
narrativo necesario negativo negro nervioso neutro nítido novedoso nuevo numérico numeroso objetivo
obligatorio oscuro obsoleto obvio oculto olvidadizo operativo oportuno óptimo orgánico originario pacífico
parlamentario pasivo pequeño peligroso periódico perfecto pésimo pleno plano poderoso polémico político
ponderado positivo práctico precario preciso predictivo prestigioso preventivo primario prioritario
privado privilegiado problemático productivo profundo prolijo progresivo propio próspero provechoso
próximo psicológico publicitario puro químico rancio raro recíproco recto redondo reducido repetitivo
representativo respectivo respetuoso restrictivo rico riguroso rígido robusto rojo romántico roto rudo
rústico sabio sano satisfactorio satisfecho seco secreto secundario semántico sencillo sensato separado
serio severo sincero síncrono sistemático sofisticado soltero sólido sospechoso subjetivo sucio sucesivo
superfluo supletorio técnico tecnológico telefónico temático temerario tenso teórico tímido tipográfico
tosco tóxico trabajoso tranquilo transitorio tributario turístico único universitario urbano vacío válido
valioso variado vasto verdadero viejo vigoroso violento vistoso vivo voluminoso voluntario zurdo relativo
rápido seguro claro cercano lejano mero sumo último primero segundo tercero cuarto quinto sexto
organizativo proactivo reactivo formativo normativo ejecutivo comunitario inmobiliario sanitario portuario
hotelero algorítmico biométrico robótico telemático energético ecológico sistémico periférico
distinto barato temprano contento típico enfermo trasero delantero hermético equivocado público
mismo
dentado odontológico hipotecario aduanero académico alimentario
"""
ADJECTIVES_E = """
artificial amigable abundante actual ágil agradable amable ambiental anterior anual apacible audaz ausente
banal brillante brutal capaz central ceremonial circular coherente comercial compatible confiable
confidencial confortable consciente considerable consistente constante contable contundente conveniente
convincente crucial cultural decente deficiente deseable diferente difícil digital disponible diferencial
distante doble dominante eficaz eficiente elegante elemental emocional empresarial enorme esencial
especial espectacular estable estatal estándar eventual evidente excelente excepcional experimental
exponencial exigente existente externalizable fácil familiar favorable feliz fiable fiscal flexible formal
frágil frecuente frontal fuerte fundamental futurible gigante global grave habitual hostil horizontal
horrible humilde ideal ilegal imparcial imperceptible importante imposible imprescindible inaceptable
incansable incapaz incompatible inconstante increíble independiente indispensable individual industrial
inevitable inestable infantil inferior inflexible informal inicial inolvidable insostenible instrumental
integral inteligente interdepartamental interesante internacional interpersonal invisible irregular joven
judicial laboral lateral leal legal local manual medible mensual mental ministerial móvil mundial
municipal musical nacional natural neutral noble nominal normal notable oficial omnipresente operacional
opcional ornamental paciente parcial peor permanente personal pertinente pobre popular portátil posible
posterior potencial precedente presencial presente presidencial previsible primordial principal probable
profesional prudente puntual racional radical razonable reciente recurrente regional regular relevante
rentable residual respetable responsable restante reutilizable rival rural semanal sensible sentimental
serial simple sindical singular sobresaliente social sostenible suave suficiente superior sustancial
tangible temporal tenaz terrible textil total tradicional transparente transversal trimestral triste
urgente usual útil valiente variable vertical viable vigente virtual visible visual vital vulnerable
yacente siguiente diligente escalable presupuestal departamental organizacional funcional documental breve
auxiliar
grande común real libre gradual cordial
dental vertebral decimal omnicanal escolar leve potente
"""
