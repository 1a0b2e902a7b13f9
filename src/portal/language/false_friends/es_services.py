"""Spanish for words of banks, insurers and service desks: what is wrong and what is right."""

TABLE = """
department IT: eso | esto | ello = TI | informática | IT | informátic· | tecnología de la información |
    tecnologías
board of directors: tablero de direct· | tabla de direct· = consejo de administración | junta directiva
right (not the side): mensaje derecho | mensaje de la derecha | mensaje derecha | persona derecha | cliente
    derecho | clientes derechos | momento derecho | lugar derecho | producto derecho | precio derecho |
    herramienta derecha | oferta derecha | a la derecha | respuesta derecha | decisión derecha | candidato
    derecho = adecuado | correcto
support people: soporta | soportan | soportamos | soportará | soportarán | soportó | soportar | soportando =
    ayudar | apoyar | apoya· | ayud· | atiende | atienden | atender | asiste | asisten | asistir | respald· |
    da· soporte
out of order: abajo | hacia abajo | baja | bajas = caído | fuera de servicio | caíd· | cae· | fuera de | no
    funciona·
downtime: tiempo abajo | tiempo de abajo | tiempo bajo | tiempo hacia abajo = tiempo de inactividad |
    interrupción
silo (of information): silos de grano | silos de granos | silos de cereal· | granero | graneros | silos
    agrícolas = silos de información | silos
application (request): aplicación | aplicaciones | aplicativo | aplicativos = solicitud | solicitud· | petici·
branch (bank): rama | ramas | ramal | ramales | ramo | ramos = sucursal | oficina | sucursal· | oficina· |
    agencia· | filial·
drivers (people): controlador | controladores | impulsor | impulsores | controladora | unidades de disco =
    conductor | conductores | chófer | conductor· | chófer· | chofer· | transportista· | repartidor· |
    camioner·
order (tidiness): pedido | pedidos | encargo | encargos | comanda | comandas = orden | órdenes | organiz·
due (payable): se debe | se deben | debido | debida | debidos | debidas | fecha debida = vence | vencimiento |
    venc· | vez· | se paga | se pagan | pagar
collect money: recolect· | colecci· | recog· = cobrar | recaudar | cobr· | recaud·
reconciliation: reconcilia· = conciliación | conciliar | concilia· | cuadr· | cotej·
maintenance fee: manutención = comisión de mantenimiento | mantenimiento
premium (insurance): premio | premios = prima | primas | prima·
claim (insurance): afirmación | afirmaciones | reivindicación | reivindicaciones | alegación | alegaciones =
    siniestro | reclamación | siniestr· | reclamaci· | parte | partes | indemniz·
cover (insurance): cubierta | cubiertas | tapa | portada | cobertor = cobertura | cobertura·
excess (insurance): exceso | excesos | deducible de impuestos = franquicia | franquicia·
securities: seguridades | seguridad = valores | títulos | valor· | título·
maturity (of a loan): madurez = vencimiento | venc·
bad debt: deuda mala | deudas malas | malas deudas | mala deuda = deuda incobrable | incobrab· | moros· |
    impag·
accounts payable: cuentas pagables = cuentas por pagar | acreedores
accounts receivable: cuentas recibibles | cuentas receptibles = cuentas por cobrar | deudores
working capital: capital trabajador | capital trabajando = capital circulante | capital de trabajo
petty cash: efectivo pequeño | pequeño efectivo | efectivo mezquino | dinero mezquino | mezquin· = caja chica
bookkeeping: guardián de libros | guardar libros | mantenimiento de libros | bibliotecari· = contabilidad |
    teneduría de libros
write off: escribir fuera | escrib· | escrit· = dar de baja | amortizar | baja | amortiz· | cancel· | castig·
exchange rate: tasa de intercambio | tasas de intercambio | tarifa de intercambio = tipo de cambio
expense claim: reclamación de gastos | reclamaciones de gastos | reclamo de gastos | queja de gastos | quejas
    de gastos = nota de gastos | informe de gastos
standing order: pedido permanente | pedidos permanentes | orden de pie | pedido de pie = orden permanente |
    domiciliación
down payment: pago abajo | pago hacia abajo | pago bajo | pagos bajos = entrada | anticipo
bank teller: narrador· | contador de historias | cajero automático = cajero
quarter (of a year): cuarto | cuartos | cuartel | cuarteles = trimestre | trimestr·
supply and demand: suministro y demanda | suministro y la demanda | abastecimiento y demanda = oferta y
    demanda
utility bill: utilidad | utilidades = servicios públicos | suministros
flat rate: apartamento· | tarifa del piso | tasa del piso = tarifa plana | tarifa fija
value for money: valor por dinero | valor para dinero | valor por el dinero | valor para el dinero = relación
    calidad-precio
return on investment: regreso de la inversión | vuelta de la inversión | devolución de la inversión | regreso
    sobre la inversión = rentabilidad de la inversión | retorno
issue an invoice: problema | problemas | asunto | asuntos = emitir | emit· | expid· | exped· | gener·
chase payments: persegu· | persig· | caza | cazan | cazar = reclamar | reclam· | cobr·
waive a fee: ondea· | ondear | saluda· | agita· = renunciar a | eximir de
"""
