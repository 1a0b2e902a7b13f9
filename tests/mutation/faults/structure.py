"""Units that are gone or in English, and lost marks of structure: lists, headings, links, tables, tags."""

import random
import re
from collections.abc import Sequence

from tests.mutation.fault import REMOVED, Outcome, Planter, Plot, error
from tests.mutation.features import Spoil, by_locale, everywhere_instead, first_of, instead, spoiled
from tests.mutation.text import edited

LIST = {
    "en": "\n\n- the name\n- the address\n- the date",
    "ro": "\n\n- numele\n- adresa\n- data",
    "pt": "\n\n- o nome\n- o endereço\n- a data",
    "es": "\n\n- el nombre\n- la dirección\n- la fecha",
    "af": "\n\n- die naam\n- die adres\n- die datum",
    "fa": "\n\n- نام\n- نشانی\n- تاریخ",
}
HEADING = {
    "en": "\n\n## What comes next\n\nThe team answers the customer.",
    "ro": "\n\n## Ce urmează\n\nEchipa răspunde clientului.",
    "pt": "\n\n## O que vem depois\n\nA equipe responde ao cliente.",
    "es": "\n\n## Qué viene después\n\nEl equipo responde al cliente.",
    "af": "\n\n## Wat volg\n\nDie span antwoord die kliënt.",
    "fa": "\n\n## گام بعدی\n\nتیم به مشتری پاسخ می‌دهد.",
}
ANCHOR = {locale: re.sub(r"(## [^\n]+)", r"\1 {#next-step}", text) for locale, text in HEADING.items()}
ANCHOR_NAMES = {
    "ro": ("#next-step", "#pasul-următor"),
    "pt": ("#next-step", "#próximo-passo"),
    "es": ("#next-step", "#próximo-paso"),
    "af": ("#next-step", "#volgende-stap"),
    "fa": ("#next-step", "#گام-بعدی"),
}
LINK = {
    "en": " Read [the lesson on sales](../front-office/sales.md).",
    "ro": " Citește [lecția despre vânzări](../front-office/sales.md).",
    "pt": " Leia [a lição sobre vendas](../front-office/sales.md).",
    "es": " Lee [la lección sobre ventas](../front-office/sales.md).",
    "af": " Lees [die les oor verkope](../front-office/sales.md).",
    "fa": " [درس فروش](../front-office/sales.md) را بخوانید.",
}
LINK_PATHS = {
    "ro": ("sales.md", "vânzări.md"),
    "pt": ("sales.md", "vendas.md"),
    "es": ("sales.md", "ventas.md"),
    "af": ("sales.md", "verkope.md"),
    "fa": ("sales.md", "فروش.md"),
}
EMPHASIS = {
    "en": " Only the **order number** counts.",
    "ro": " Contează doar **numărul comenzii**.",
    "pt": " Só vale o **número do pedido**.",
    "es": " Solo cuenta el **número de pedido**.",
    "af": " Net die **bestelnommer** tel.",
    "fa": " فقط **شمارهٔ سفارش** مهم است.",
}
CODE = {
    "en": " Fill in the field `order_date`.",
    "ro": " Completează câmpul `order_date`.",
    "pt": " Preencha o campo `order_date`.",
    "es": " Rellena el campo `order_date`.",
    "af": " Vul die veld `order_date` in.",
    "fa": " خانهٔ `order_date` را پر کنید.",
}
CODE_NAMES = {
    "ro": ("order_date", "data_comenzii"),
    "pt": ("order_date", "data_do_pedido"),
    "es": ("order_date", "fecha_del_pedido"),
    "af": ("order_date", "bestel_datum"),
    "fa": ("order_date", "تاریخ_سفارش"),
}
TABLE = {
    "en": "\n\n| Task | Day |\n| --- | --- |\n| Order | Monday |\n| Invoice | Friday |",
    "ro": "\n\n| Sarcină | Zi |\n| --- | --- |\n| Comandă | luni |\n| Factură | vineri |",
    "pt": "\n\n| Tarefa | Dia |\n| --- | --- |\n| Pedido | segunda-feira |\n| Fatura | sexta-feira |",
    "es": "\n\n| Tarea | Día |\n| --- | --- |\n| Pedido | lunes |\n| Factura | viernes |",
    "af": "\n\n| Taak | Dag |\n| --- | --- |\n| Bestelling | Maandag |\n| Faktuur | Vrydag |",
    "fa": "\n\n| کار | روز |\n| --- | --- |\n| سفارش | دوشنبه |\n| فاکتور | جمعه |",
}
IMAGE = {
    "en": "\n\n![Map of the two offices](../images/map.svg)",
    "ro": "\n\n![Harta celor două părți](../images/map.svg)",
    "pt": "\n\n![Mapa das duas áreas](../images/map.svg)",
    "es": "\n\n![Mapa de las dos áreas](../images/map.svg)",
    "af": "\n\n![Kaart van die twee kantore](../images/map.svg)",
    "fa": "\n\n![نقشهٔ دو بخش](../images/map.svg)",
}
ADMONITION = {
    "en": "\n\n!!! note\n    The team answers within a day.",
    "ro": "\n\n!!! note\n    Echipa răspunde într-o zi.",
    "pt": "\n\n!!! note\n    A equipe responde em um dia.",
    "es": "\n\n!!! note\n    El equipo responde en un día.",
    "af": "\n\n!!! note\n    Die span antwoord binne ’n dag.",
    "fa": "\n\n!!! note\n    تیم در یک روز پاسخ می‌دهد.",
}
ADMONITION_TYPES = {
    "ro": ("!!! note", "!!! notă"),
    "pt": ("!!! note", "!!! nota"),
    "es": ("!!! note", "!!! nota"),
    "af": ("!!! note", "!!! nota"),
    "fa": ("!!! note", "!!! نکته"),
}
TAG = {
    "en": " Press <kbd>Enter</kbd> to send it.",
    "ro": " Apasă <kbd>Enter</kbd> ca să trimiți.",
    "pt": " Pressione <kbd>Enter</kbd> para enviar.",
    "es": " Pulsa <kbd>Enter</kbd> para enviarlo.",
    "af": " Druk <kbd>Enter</kbd> om dit te stuur.",
    "fa": " برای فرستادن <kbd>Enter</kbd> را بزنید.",
}


def remove(plot: Plot, rng: random.Random) -> Outcome:
    return REMOVED


def empty(plot: Plot, rng: random.Random) -> Outcome:
    return ""


def leave_in_english(plot: Plot, rng: random.Random) -> Outcome:
    return plot.source if len(plot.source.split()) >= 4 and plot.source != plot.target else None


def pattern_replaced(pattern: str, new: str) -> Spoil:
    """Return the spoiling that replaces what the pattern finds first."""

    def spoil(text: str, locale: str, rng: random.Random) -> str:
        return re.sub(pattern, new, text, count=1)

    return spoil


def type_bullets(text: str, locale: str, rng: random.Random) -> str:
    return text.replace("\n- ", f"\n{rng.choice('•–·')} ")


def lose_emphasis(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(r"(\*{1,2})[^*]+\1", plot.target)
    return edited(rng, plot.target, spots, lambda old: old.strip("*"))


def break_emphasis(plot: Plot, rng: random.Random) -> Outcome:
    spots = re.finditer(r"(?<!\*)\*{1,2}(?=\s|[.,،؛:]|$)", plot.target)
    return edited(rng, plot.target, spots, lambda old: old[1:])


def add(endings: Sequence[str]) -> Planter:
    """Return the planter that puts one of the endings behind a text."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return plot.target + rng.choice(endings)

    return plant


FAULTS = (
    error("unit-removed", "STR01", remove),
    error("unit-emptied", "STR01 STR03", empty),
    error("left-in-english", "STR03 LNG02", leave_in_english),
    error("list-marker-lost", "STR09 STR04", spoiled(LIST, pattern_replaced(r"(\n- .*\n)- ", r"\1"))),
    error("list-marker-typed", "STR09 STR04", spoiled(LIST, type_bullets)),
    error("list-item-dropped", "STR04", spoiled(LIST, pattern_replaced(r"\n- [^\n]*$", ""))),
    error("list-items-joined", "STR04 STR09", spoiled(LIST, pattern_replaced(r"(\n- [^\n]*)\n- ", r"\1, "))),
    error("list-numbered", "STR04 STR09", spoiled(LIST, everywhere_instead("\n- ", "\n1. "))),
    error("heading-level-changed", "STR05", spoiled(HEADING, instead("##", "###"))),
    error("heading-mark-lost", "STR05", spoiled(HEADING, instead("## ", ""))),
    error("heading-glued-to-mark", "STR05", spoiled(HEADING, instead("## ", "##"))),
    error("anchor-translated", "STR13", spoiled(ANCHOR, by_locale(ANCHOR_NAMES))),
    error("anchor-lost", "STR13", spoiled(ANCHOR, instead(" {#next-step}", ""))),
    error("link-lost", "STR06", spoiled(LINK, pattern_replaced(r"\[(.*)\]\(.*\)", r"\1"))),
    error("link-target-translated", "STR06", spoiled(LINK, by_locale(LINK_PATHS))),
    error("link-spaced-apart", "STR06", spoiled(LINK, instead("](", "] ("))),
    error("emphasis-lost", "STR07", first_of(lose_emphasis, spoiled(EMPHASIS, everywhere_instead("**", "")))),
    error(
        "emphasis-asterisk-lost",
        "STR07 PUN05",
        first_of(break_emphasis, spoiled(EMPHASIS, instead("**", "*"))),
    ),
    error(
        "emphasis-spaced-apart",
        "STR07 PUN04",
        spoiled(EMPHASIS, pattern_replaced(r"\*\*(.*)\*\*", r"** \1 **")),
    ),
    error("code-translated", "STR08", spoiled(CODE, by_locale(CODE_NAMES))),
    error("code-mark-lost", "STR08", spoiled(CODE, everywhere_instead("`", ""))),
    error("table-row-lost", "STR10", spoiled(TABLE, pattern_replaced(r"\n[^\n]*$", ""))),
    error("table-cell-lost", "STR10", spoiled(TABLE, pattern_replaced(r" \| ([^|]*) \|$", r" \1 |"))),
    error("table-rule-lost", "STR10", spoiled(TABLE, instead("\n| --- | --- |", ""))),
    error("image-lost", "STR11", spoiled(IMAGE, pattern_replaced(r"\n\n!\[.*\]\(.*\)", ""))),
    error("image-mark-lost", "STR11", spoiled(IMAGE, instead("![", "["))),
    error("image-changed", "STR11", spoiled(IMAGE, instead("map.svg", "map_1.svg"))),
    error("admonition-translated", "STR12", spoiled(ADMONITION, by_locale(ADMONITION_TYPES))),
    error("admonition-indent-lost", "STR12", spoiled(ADMONITION, instead("    ", ""))),
    error("tag-lost", "STR15", spoiled(TAG, pattern_replaced(r"</?kbd>", ""))),
    error("tags-lost", "STR15", spoiled(TAG, pattern_replaced(r"<kbd>(.*)</kbd>", r"\1"))),
    error("script-added", "STR19", add(("<script>alert(1)</script>", "<img src=x onerror=alert(1)>"))),
    error("link-that-runs", "STR19", add((" [x](javascript:alert(1))", " [x](&#106;avascript:alert(1))"))),
    error("tag-spaced-apart", "STR15", spoiled(TAG, instead("</kbd>", "< / kbd >"))),
)
