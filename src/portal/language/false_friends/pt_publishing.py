"""Portuguese for words of publishing: what is wrong and what is right."""

TABLE = """
issue (magazine): problema | problemas | questão | assunto = edição | edições | número
publisher: publicitário | publicador | casa de publicação | publicitários = editora | editor·
proofreader: leitor de provas | leitores de prova | prova de leitura = revisor | revis·
royalties: realeza | realezas | monarquia = direitos autorais | royalties | direitos
print run: corrida de impressão | execução de impressão = tiragem | tirag·
cover (book): cobertura | coberturas = capa | capas
copy (printed): fotocópias | cópias = exemplares | exemplar·
"""
