"""Words that a language may say twice in a row: for emphasis, one by one, or where two clauses meet."""

import re

# Emphasis and distribution: very very, one by one, little by little.
DOUBLING = {
    "af": """so gou nou kort kort-kort plek een twee drie vier stap bietjie stuk lank ver baie ry dag
        hulle ons julle""",
    "en": "very so bye had that",
    "es": "muy ya casi luego poco bla ja no tan nos",
    "fa": """کم تک یکی آرام گاه هزار دانه قدم ذره دسته جدا تکه پاره زود بلند نم رفته خیلی بسیار رنگ فوج جای
        لحظه دو سه چهار پنج ده صد فرد نفر لایه تند یواش هی چند پله گام جرعه میلیون میلیارد سریع جفت""",
    "pt": "muito já logo pouco tão se bla quase nos",
    "ro": "foarte încet repede mult rând tot ușor pas unul doi trei așa prea mereu",
}
# Joined with themselves these count: years and years, thousands and thousands, more and more.
COUNTED = {
    "af": "jare dae ure weke maande duisende miljoene honderde meer weer male kere",
    "es": "años días horas semanas meses miles millones cientos veces otra",
    "fa": "سال‌ها روزها ساعت‌ها هفته‌ها ماه‌ها هزاران میلیون‌ها صدها بارها بیشتر",
    "pt": "anos dias horas semanas meses milhares milhões centenas vezes mais",
    "ro": "zile luni săptămâni mult iarăși milioane sute multe mulți ceasuri",
}
# What goes step by step, after which a third small word may follow: paso a paso a través de.
STEPS = {
    "af": "stap dag woord een punt jaar uur week man deur bietjie lyn skouer kant hand",
    "es": "paso poco día cara uno una punto mes año gota codo mano boca puerta palabra línea hora semana",
    "fa": "قدم روز گام سال لحظه دست دوش نفر خط کلمه شهر خانه چهره تن رو",
    "pt": "passo pouco dia cara um uma ponto mês ano gota mão boca porta palavra linha hora semana lado",
    "ro": "pas zi an rând punct cuvânt față om oră lună săptămână umăr încetul puțin caz linie literă",
}
# Small words that may not come between a word and itself, as a preposition may: ainda os ainda.
ARTICLES = {
    "af": "die ’n 'n dit hulle",
    "es": "el la los las lo se le les un una que",
    "fa": "را که",
    "pt": "o os as se lhe um uma que",
    "ro": "le îi îl se un o că",
}
# Verbs that may end one clause and begin the next, where a word before them opened the first.
CLAUSE_VERBS = {"af": "is het was sal word kan moet wil doen gaan kom bly"}
OPENING = {"af": re.compile(r"\b(?:wat|wie|waar\w*|dat|as|hoe|of|wanneer|omdat)\b", re.IGNORECASE)}
NEAR = 60
# The supplier’s supplier, step by step, more and more: a word again after two small ones at most.
REPEATED = re.compile(r"\b([^\W\d_]{4,})(?:['’]?s['’]?)?[\s-]+(?:\w{1,3}[\s-]+){0,2}\1", re.IGNORECASE)

# A good customer remains a good customer: other languages move the verb from between the two.
PHRASE = re.compile(r"\b([^\W\d_]+\s[^\W\d_]{4,})\b.{1,40}\b\1\b", re.IGNORECASE)


def may_stand_twice(word: str, before: str, after: str, language: str) -> bool:
    """Whether a language may have a word twice in a row, between the text before and after."""
    small = word.casefold()
    if small in DOUBLING.get(language, "").split():
        return True
    if small not in CLAUSE_VERBS.get(language, "").split():
        return False
    # The first must end its clause, and the other go on.
    if not after[:1].isspace() or before.rstrip()[-1:] in tuple(",;:."):
        return False
    return OPENING[language].search(before[-NEAR:]) is not None


def repeats_nearby(text: str) -> bool:
    """Whether a text says a longer word again right after it, so that its translation may do so too."""
    return REPEATED.search(text) is not None or PHRASE.search(text) is not None


def is_counted_by_doubling(word: str, language: str) -> bool:
    """Whether a word joined with itself means many of it."""
    return word.casefold() in COUNTED.get(language, "").split()


def is_step(phrase: list[str], language: str) -> bool:
    """Whether two words begin “step by step by”."""
    return len(phrase) == 2 and phrase[0] in STEPS.get(language, "").split()


def is_article(word: str, language: str) -> bool:
    """Whether a word belongs to what follows, so that no word has reason to stand on both sides of it."""
    return word in ARTICLES.get(language, "").split()
