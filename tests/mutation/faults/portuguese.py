"""European Portuguese in Brazilian texts."""

import random

from tests.mutation.fault import Outcome, Plot, warning
from tests.mutation.features import Feature, by_locale, spoiled
from tests.mutation.text import swapped

EUROPEAN = {
    "equipe": "equipa",
    "equipes": "equipas",
    "contato": "contacto",
    "contatos": "contactos",
    "registro": "registo",
    "registrado": "registado",
    "registrados": "registados",
    "registrar": "registar",
    "registra": "regista",
    "tela": "ecrã",
    "arquivo": "ficheiro",
    "arquivos": "ficheiros",
    "planejar": "planear",
    "planeja": "planeia",
    "planejamento": "planeamento",
    "caminhão": "camião",
    "celular": "telemóvel",
}
USER: Feature = {
    "en": " The user of the system gets a new fact.",
    "pt": " O usuário do sistema recebe um fato novo.",
}
PROGRESSIVE: Feature = {
    "en": " The team is preparing the answer.",
    "pt": " A equipe está preparando a resposta.",
}


def use_a_european_word(plot: Plot, rng: random.Random) -> Outcome:
    return swapped(rng, plot.target, EUROPEAN)


FAULTS = (
    warning("european-word", "PT01", use_a_european_word, "pt"),
    warning("european-user", "PT01", spoiled(USER, by_locale({"pt": ("usuário", "utilizador")})), "pt"),
    warning("european-spelling", "PT01 SPL01", spoiled(USER, by_locale({"pt": ("fato", "facto")})), "pt"),
    warning(
        "european-progressive",
        "PT01",
        spoiled(PROGRESSIVE, by_locale({"pt": ("preparando", "a preparar")})),
        "pt",
    ),
)
