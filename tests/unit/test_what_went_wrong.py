"""Every defect that the published translations of the article had is found in texts that have it.

The list is the material's own; the texts are written for this test, and checked as a translator's
delivery is, with the portal's glossary.
"""

from dataclasses import dataclass

import pytest

from portal.checking.delivery import Delivery, gather_delivery, locale_for
from portal.checking.running import run_checks
from portal.checks import all_checks
from portal.diagnostics import Place
from portal.exchange import Catalogue, Pair
from portal.model import Library, Unit
from tests.translations import LANGUAGES

Texts = tuple[tuple[str, str], ...]

# A few sound units around the defect, so that the checks that compare units have something to compare.
AROUND: dict[str, Texts] = {
    "ro": (
        ("Main functions", "Funcții principale"),
        ("The back office keeps the company running.", "Back office-ul ține compania în mișcare."),
        ("Customer service answers questions.", "Serviciul clienți răspunde la întrebări."),
    ),
    "pt": (
        ("Main functions", "Principais funções"),
        ("The back office keeps the company running.", "O back office mantém a empresa em funcionamento."),
        ("Sales finds new customers.", "A área de vendas encontra novos clientes."),
    ),
    "es": (
        ("Main functions", "Funciones principales"),
        ("The functions of the back office are many.", "Las funciones del back office son muchas."),
        ("Sales finds new customers.", "El equipo de ventas encuentra nuevos clientes."),
    ),
    "af": (
        ("Main functions", "Hooffunksies"),
        ("The back office keeps the company running.", "Die agterkantoor hou die maatskappy aan die gang."),
    ),
    "fa": (
        ("Main functions", "کارکردهای اصلی"),
        ("Sales finds new customers.", "واحد فروش مشتریان تازه پیدا می‌کند."),
    ),
}


@dataclass(frozen=True)
class Defect:
    """A defect, the units that show it, and the checks of which one must report each faulty unit."""

    name: str
    locale: str
    texts: Texts
    expected: tuple[str, ...]
    faulty: tuple[int, ...] = (0,)


DEFECTS = (
    Defect(
        "English to the third section and Portuguese after it",
        "pt",
        (
            (
                "The front office is the visible face of the company.",
                "The front office is the visible face of the company.",
            ),
            ("It deals with customers every single day.", "It deals with the customers every single day."),
            ("The teams work together.", "As equipes trabalham juntas."),
        ),
        ("STR03", "LNG02"),
        (0, 1),
    ),
    Defect("a title left in Chinese", "ro", (("Integration of the two", "前台与后台的整合"),), ("LNG01",)),
    Defect(
        "a Portuguese bullet in Spanish",
        "es",
        (
            (
                "- Human resources: recruitment, training and personnel management.",
                "- Recursos humanos: recrutamento, treinamento e gestão de pessoal.",
            ),
        ),
        ("LNG02", "LNG03"),
    ),
    Defect(
        "front office rendered by many terms",
        "es",
        (
            ("The front office deals with customers.", "La recepción trata con los clientes."),
            ("The front office brings in revenue.", "La sede central genera ingresos."),
            ("The front office needs good systems.", "La administración necesita buenos sistemas."),
            ("Front office", "Oficina frontal"),
        ),
        ("TRM01", "TRM02"),
        (0, 1, 2, 3),
    ),
    Defect(
        "the same word for the front office and the back office",
        "ro",
        (
            (
                "The front office and the back office need each other.",
                "Back office-ul și back office-ul au nevoie unul de celălalt.",
            ),
            ("The front office sells.", "Back office-ul vinde."),
        ),
        ("TRM03", "TRM02", "TRM01", "DUP03"),
        (0, 1),
    ),
    Defect(
        "a title that says functions instead of characteristics",
        "es",
        (
            ("Characteristics", "Funciones"),
            ("Main functions of the team", "Funciones principales del equipo"),
        ),
        ("PEE04", "TRM06"),
    ),
    Defect(
        "department of management and department of management",
        "pt",
        (
            (
                "The difference between front office and back office",
                "A diferença entre departamento de gestão e departamento de gestão",
            ),
        ),
        ("DUP03",),
    ),
    Defect(
        "a doubled word",
        "es",
        (("The team answers questions.", "El equipo equipo responde preguntas."),),
        ("DUP01",),
    ),
    Defect(
        "a nearly doubled word",
        "af",
        (("Human resources looks after people.", "Menslike hulbronne hulpbronne sorg vir mense."),),
        ("DUP02",),
    ),
    Defect(
        "a misspelt word",
        "ro",
        (("The team answers the customers’ requests.", "Echipa răspunde solicitărilor clineților."),),
        ("SPL01",),
    ),
    Defect(
        "a sentence that lost its verb in Spanish",
        "es",
        (
            (
                "The back office is the backbone of the whole company.",
                "El back office la columna vertebral de toda la empresa.",
            ),
        ),
        ("GRM01",),
    ),
    Defect(
        "a sentence that lost its verb in Persian",
        "fa",
        (
            (
                "The technical support team is responsible for all systems.",
                "تیم پشتیبانی فنی مسئول همهٔ سیستم‌ها.",
            ),
        ),
        ("GRM01",),
    ),
    Defect(
        "a bullet that lost its dash",
        "af",
        (("- Legal: compliance and contracts.", "Regsake: nakoming en kontrakte."),),
        ("STR04", "STR09"),
    ),
    Defect(
        "full stops missing throughout",
        "fa",
        (
            ("The team plans the work.", "تیم کار را برنامه‌ریزی می‌کند"),
            ("The office pays the bills.", "این بخش صورت‌حساب‌ها را می‌پردازد"),
        ),
        ("PUN01",),
        (0, 1),
    ),
    Defect(
        "zero-width non-joiners stripped",
        "fa",
        (
            ("The team answers questions.", "تیم به پرسشها پاسخ میدهد."),
            ("The systems are connected.", "سیستم ها به هم وصل می شوند."),
        ),
        ("FA01", "SPL01"),
        (0, 1),
    ),
    Defect(
        "Western and Persian digits mixed",
        "fa",
        (("There were 12 orders and 30 calls.", "۱۲ سفارش و 30 تماس رسید."),),
        ("FA03",),
    ),
    Defect(
        "quotation marks mixed",
        "fa",
        (
            (
                "They call it “the front line” and “the face”.",
                "آن را «خط مقدم» و “چهره” می‌نامند.",
            ),
        ),
        ("PUN02",),
    ),
    Defect(
        "the footer left in",
        "es",
        (
            (
                "Success rests on harmony.",
                "El éxito se basa en la armonía. © 2024 Todos los derechos reservados. Deja un comentario",
            ),
        ),
        ("STR14",),
    ),
    Defect(
        "related links left in",
        "pt",
        (
            (
                "Success rests on harmony.",
                "O sucesso se apoia na harmonia. Artigos relacionados: https://blog.example/erp",
            ),
        ),
        ("STR14",),
    ),
    Defect(
        "the cookie notice left in",
        "ro",
        (
            (
                "Success rests on harmony.",
                "Succesul se sprijină pe armonie. Acest site folosește cookie-uri. Acceptă toate",
            ),
        ),
        ("STR14",),
    ),
)


def reported(defect: Defect, library: Library) -> list[set[str]]:
    """Return the ids reported for each text of a defect, in a delivery with sound units around it."""
    pairs = [
        Pair(
            Unit(f"u{number}", source, Place("a.po", number + 1)),
            Unit(f"u{number}", target, Place("a.po", number + 1)),
        )
        for number, (source, target) in enumerate((*defect.texts, *AROUND[defect.locale]))
    ]
    locale = locale_for(defect.locale, library)
    assert locale is not None
    catalogue = Catalogue("a.po", locale.tag, tuple(pairs))
    gathered = gather_delivery(Delivery(((catalogue, locale),)), library, LANGUAGES)
    found = run_checks(gathered, all_checks()).diagnostics
    return [{each.id for each in found if each.unit == f"u{number}"} for number in range(len(pairs))]


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_the_defect_is_found(defect: Defect, library: Library) -> None:
    ids = reported(defect, library)
    for number in defect.faulty:
        assert ids[number].intersection(defect.expected), (defect.texts[number], ids[number])


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_the_sound_units_around_it_are_left_alone(defect: Defect, library: Library) -> None:
    ids = reported(defect, library)
    assert ids[len(defect.texts) :] == [set()] * len(AROUND[defect.locale])
