"""Spanish for words of bookkeeping: what is wrong and what is right."""

TABLE = """
ledger: mayor general del ejército | libreta | libreto | repisa = libro mayor | mayor | libro·
post an entry: correo | poste | postes | publica | cartero = contabilizar | registrar | contabiliz· |
    registr· | asent· | asient· | anot·
entry (accounts): entrada de diario íntimo | puerta de entrada | ingreso al edificio = asiento |
    introducción de datos | asient· | introducci· | captura | registr· | entrada de datos
credit note: apunte de crédito | memoria de crédito | billete de crédito = nota de crédito | abono | nota· |
    abono· | rectificativ·
purchase order: mandato de compra | orden militar | mando de compra = orden de compra | pedido de compra |
    orden· | pedid·
remittance: consejo de remesa | remisión de pecado | consejo de remisión = remesa | aviso de pago | remes· |
    aviso· | pago·
payment reminder: recuerdos | souvenir· | duna | dunas | recuerdo = recordatorio de pago | aviso de pago |
    recordator· | requerim· | aviso· | reclamaci·
aged debt: sobre debido | pasado debido | sobredebid· | recibibles = vencido | cuentas por cobrar | vencid·
    | cobrar | atrasad· | mora | moros· | impag· | retras·
accrual: acrual | acre | acritud | acrecent· = devengo | devengado | deveng· | acumul· | periodific·
depreciation: desprecio | menosprecio = depreciación | amortización | deprecia· | amortiz·
cost centre: centro costoso | centro de la costa | costa = centro de costes | centro de costos | cost· |
    benefici·
break down costs: avería· | colapso | crisis nerviosa | descompostura = desglose | desglos· | detall·
fiscal year: año del fiscal | cierre de la edad | año procurador = ejercicio fiscal | año fiscal |
    ejercicio· | fiscal | anual | cierre | fin | año
tax return (form): devoluci· | retorno· | regreso· | reembols· | vuelta = declaración de la renta |
    declaración de impuestos | declaraci·
figures (sales): figura | figuras | siluet· = cifras | datos | cifra· | dato· | número· | result·
expense account: cuento de gastos | costoso· | caro· = gastos de viaje | gastos | gasto· | viático· | dieta·
audit (check): audición | audiciones | oyente | oyentes | oído = auditoría | auditor | auditor· | auditar |
    audit·
cash flow: río de dinero | corriente de efectivo | caudal de caja = flujo de caja | flujo de efectivo |
    flujo· | tesorería
input tax: impuesto al valor sumado | tasa al valor añadida | impuesto de valor agregado sumado = impuesto
    sobre el valor añadido | IVA | valor añadido | valor agregado
"""
