"""Portuguese for words of money, banks and utilities: what is wrong and what is right."""

TABLE = """
interest (money) [money]: interesse | interesses = juros | juro·
bank branch: ramo | ramos | galho | galhos = agência | agênci· | filia·
teller: narrador | contador de histórias = caixa | caix·
adviser: avisador | avisadora = consultor | consultor· | assessor·
approve a loan: aplicativo | aplicação | aplicações | app = pedido | solicitação | pedid· | solicit· |
    proposta
charge (fee): carga | cargas | acusação | livre de carga = cobrança | taxa | grátis | gratuit· | cobr· |
    sem custo
quarter (year): quarto | quartos | bairro | quartel = trimestre | trimestr·
reading (meter): lê os metros | metros = leitura do medidor | medidor· | hidrômetr· | leitura
consumption: tuberculose | tísica = consumo | consum·
mains: cachimbo | cachimbos | principal de água = cano | tubulação | can· | tubul· | adutor·
"""
