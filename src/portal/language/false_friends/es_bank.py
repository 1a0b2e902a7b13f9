"""Spanish for words of banks: what is wrong and what is right."""

TABLE = """
counter (bank, shop): contador | contadores = mostrador | ventanilla | mostrador· | ventanilla· | caja· |
    barra
teller (bank): narrador· | cuentista· | relator· | contador de historias = cajero | cajer· | ventanilla
balance (of an account): equilibrio· | balanza | balanzas = saldo | saldo·
overdraft: sobregirado de aire | borrador excesivo | sobretiro | exceso de tiro = descubierto | sobregiro |
    descubiert· | sobregir·
bank draft: borrador· | anteproyecto | corriente de aire = cheque bancario | giro bancario | giro·
draft (document): corriente de aire | recluta· | giro | giros | calado = borrador | redactar | borrador· |
    redact· | proyecto·
interest-free: sin interés alguno en | libre de interés | libre de intereses | sin interesarse = sin
    intereses | sin interés
principal (loan): director | directora | principales = capital | principal
collateral: colateralmente | pariente colateral = garantía | garantía· | aval
lender: prestatario | prestatarios | deudor· = prestamista | prestamista· | acreedor· | entidad·
borrower: prestamista· | acreedor· = prestatario | prestatari· | deudor·
mortgage: hipótesis | empeño = hipoteca | hipotec·
savings account: cuenta de salvamento | cuentas de salvamento | cuenta de guardado | cuenta salvada = cuenta
    de ahorro | ahorro·
exchange office: cambio extranjero | intercambio extranjero | bolsa extranjera | intercambio de moneda
    extraña = cambio de divisas | divisas | moneda
cash (money): casero | cacho = efectivo | caja | metálico | efectiv· | registradora
till (cash register): el hasta | la hasta | los hasta | del hasta | al hasta | labrar | labranza = caja |
    caja· | registradora
account manager: contable | contables | gerente de contabilidad = gestor de cuentas | gestor· | ejecutiv· |
    cuentas | client·
clearing (banking): limpieza | despeje | claro del bosque | desbroce = compensación | compens· | liquidación
settlement (payment): asentamiento· | colonia | poblado· = liquidación | liquid· | pago | tramit· | resol·
trading floor: piso de | pisos de | suelo | planta | parqué de madera = sala de negociación | parqué | sala·
trader (bank): comerciante· | mercader· | tendero· = operador | trader | operador· | agente· | trader·
share price: precio compartido | precio de compartir | comparte el precio = precio de la acción | accion· |
    cotización
bond (security): vínculo· | lazo· | fianza· | enlace· = bonos | obligaciones | bono· | obligacion· | título·
credit line: fila de crédito | renglón de crédito | cola de crédito = línea de crédito | línea·
paying-in slip: deslizamiento· | resbalón | resbal· = comprobante de depósito | comprobante· | resguardo· |
    boleta· | ficha·
withdraw money: abstinencia | retirada de tropas | síndrome de = retirada | retiro | retir· | reintegro· |
    sac·
deposit (pay in): yacimiento· | sedimento· | almacén de | depósito de agua = depósitos | depósito· |
    ingreso· | imposici·
deposit (part payment): yacimiento· | sedimento· | almacén = depósito | fianza | señal | depósit· | fianza·
    | anticip·
"""
