"""Afrikaans for words of publishing: what is wrong and what is right."""

TABLE = """
issue (magazine): probleem | probleme | kwessie | kwessies = uitgawe | uitgawe· | nommer
publisher: adverteerder | publisiteits· = uitgewer | uitgewer·
proofreader: bewyslees· | bewysleser = proefleser | proeflees·
royalties: koninklikes | koningshuis | koninklike familie = tantième | outeursgeld | tantième·
print run: drukhardloop | drukwedloop = oplaag | oplae | druklopie
cover (book): dekking | bedekking = omslag | buiteblad | omslag·
copy (printed): afskrifte | fotostate = eksemplare | eksempla·
"""
