"""Spanish for words of publishing: what is wrong and what is right."""

TABLE = """
issue (magazine): problema | problemas | asunto | asuntos | cuestión = número | números | edición |
    ediciones
publisher: publicista | publicador | casa de publicación | publicistas = editorial | editor·
proofreader: lectores de prueba | prueba de lectura | lee la prueba = corrector | correc· | corrig·
royalties: realeza | realezas | monarquía = derechos de autor | regalías | derechos | regalía·
print run: carrera de impresión | carrera de imprenta | ejecución de impresión = tirada | tirad· | tiraje
cover (book): cobertura | coberturas | tapadera = cubierta | portada | cubiert· | portad·
copy (printed): fotocopias | copias = ejemplares | ejemplar·
"""
