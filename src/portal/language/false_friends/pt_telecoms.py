"""Portuguese for words of telephony: what is wrong and what is right."""

TABLE = """
landline: linha de terra | linha terrestre | linha consertada = telefone fixo | fix·
plan (tariff): planta | plantas = plano | planos
carrier (telecoms): portador | portadores | transportadora | transportador = operadora | operador·
switch (provider): interruptor | interruptores | comuta = trocar | mudar | troc· | mud·
number porting: porto | portos | porta de número = portabilidade | portabilid· | manter
top up: topo | para cima = recarga | recarreg· | recarg·
roaming: vagar | vagando | perambular = roaming | itinerân·
"""
