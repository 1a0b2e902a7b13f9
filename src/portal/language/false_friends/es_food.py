"""Spanish for words of restaurants and food: what is wrong and what is right."""

TABLE = """
dish: antena | antenas | vajilla = plato | plato·
course (meal): curso | cursos | curso principal = plato | plato·
waiter order: toma órdenes | recibe órdenes | toma las órdenes = toma la comanda | comanda· | pedido·
chef (head): jefe de cocinero | jefe | cabeza de cocinero = chef | cocinero | chef· | cociner·
tip (waiter): consejo | consejos | punta | puntas = propina | propina·
takeaway: quitar | llévate lejos | conclusión = comida para llevar | para llevar | llevar
shelf-stable: cita de caducidad = fecha de caducidad | caducid· | consumo preferente | vencimiento
bakery (batch): bache | baches | bata = lote | lote· | hornada· | tanda·
recipe: receta médica | recibo | recibos = receta | receta·
"""
