"""Portuguese for words of restaurants and food: what is wrong and what is right."""

TABLE = """
dish: louça | antena | antenas = prato | prato·
course (meal): curso | cursos | curso principal = prato | prato·
waiter order: recebe ordens | toma ordens | recebe as ordens = anota o pedido | pedido· | comanda·
chef (head): chefe de cabeça | cabeça de cozinheiro = chef | cozinheiro | chef· | cozinheir·
tip (waiter): dica | dicas | ponta | pontas = gorjeta | gorjeta·
takeaway: tirar | leve embora | conclusão = comida para viagem | para viagem | viagem | levar
shelf-stable: encontro de validade = data de validade | validad· | vencimento
bakery (batch): brecha = lote | lote· | fornada·
recipe: receita médica | recibo | recibos = receita | receita·
"""
