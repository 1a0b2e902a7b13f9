"""Terms are found however a language bends, joins or parts their words, and nothing else is."""

from pathlib import Path

import pytest

from portal.language import Languages
from portal.language.association import Association, are_cognate
from portal.language.forms import forms_of
from portal.language.matching import content_words, occurrences, plain, spelling
from portal.language.naming import Naming

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = Languages(ROOT / "build" / "dictionaries", frozenset({"en", "ro", "pt-BR", "es", "af", "fa"}))

FOUND = [
    ("ro", "resurse umane", "Departamentul de resurselor umane", "resurselor umane"),
    ("ro", "fișa clientului", "Deschide fișele clienților.", "fișele clienților"),
    ("pt-BR", "cadeia de suprimentos", "cadeias internacionais de suprimentos", None),
    ("es", "gestión documental", "los sistemas documentales de gestión", "documentales de gestión"),
    ("es", "back office", "el back-office", "back-office"),
    ("af", "voorkantoor", "die voorkantore", "voorkantore"),
    ("af", "voorkantoor", "die voor kantoor", "voor kantoor"),
    ("af", "menslike hulpbronne", "menslikehulpbronbestuur", "menslikehulpbronbestuur"),
    ("fa", "هم‌افزایی", "هم افزایی دو بخش", "هم افزایی"),
    ("fa", "پروندهٔ مشتری", "پرونده‌های مشتریان", "پرونده‌های مشتریان"),
    ("fa", "نمای ۳۶۰ درجه", "نمای 360 درجه", "نمای 360 درجه"),
]


@pytest.mark.parametrize(("tag", "term", "text", "words"), FOUND)
def test_a_term_is_found_in_another_form(tag: str, term: str, text: str, words: str | None) -> None:
    found = [text[slice(*span)] for span in occurrences(term, (), text, LANGUAGES[tag])]
    assert found == [words or text]


ABSENT = [
    ("es", "front office", "la oficina de delante"),
    ("pt-BR", "recursos humanos", "os recursos da empresa e tudo o que há nela de mais humano"),
    ("ro", "IT", "it works"),
    ("af", "voorkantoor", "die voorkant van die kantoor is groot en stil"),
    ("fa", "بک‌آفیس", "فرانت‌آفیس"),
]


@pytest.mark.parametrize(("tag", "term", "text"), ABSENT)
def test_other_words_are_no_term(tag: str, term: str, text: str) -> None:
    assert occurrences(term, (), text, LANGUAGES[tag]) == []


def test_each_occurrence_is_found_once() -> None:
    text = "El front office vende; los front offices crecen."
    found = occurrences("front office", ("front offices",), text, LANGUAGES["es"])
    assert [text[slice(*span)] for span in found] == ["front office", "front offices"]


def test_a_listed_form_counts_as_the_term() -> None:
    assert occurrences("lead", ("contato comercial",), "Um contato comercial", LANGUAGES["pt-BR"]) == [
        (3, 20)
    ]


def test_words_that_only_connect_are_not_looked_for() -> None:
    assert [word.text for word in content_words("gestión de la relación con el cliente")] == [
        "gestión",
        "relación",
        "cliente",
    ]


def test_accents_joiners_and_digits_do_not_count_in_comparisons() -> None:
    assert plain("Pérdida") == "perdida"
    assert plain("۳۶۰") == "360"
    assert plain("می‌شود") == plain("ميشود")
    assert spelling("Front-Office") == spelling("front office")


def test_the_longest_english_term_counts() -> None:
    naming = Naming(("sales", "sales pipeline"))
    assert set(naming.named("The sales pipeline is long.")) == {1}
    assert set(naming.named("Sales calls back.")) == {0}


@pytest.mark.parametrize(
    "text", ["front offices", "the front-office team", "front and back office", "Frontoffice"]
)
def test_an_english_term_is_found_as_people_write_it(text: str) -> None:
    assert 0 in Naming(("front office", "back office")).named(text)


def test_american_spelling_is_english_too() -> None:
    naming = Naming(("standardisation", "enquiry"))
    assert set(naming.named("Standardization of inquiries")) == {0, 1}


@pytest.mark.parametrize(
    "text", ["It leads to more.", "They stock the shelves.", "to process orders", "is it IT-like"]
)
def test_a_verb_or_a_pronoun_names_no_concept(text: str) -> None:
    found = Naming(("lead", "stock", "process")).named(text)
    assert found == {}


def test_an_abbreviation_is_in_capitals() -> None:
    naming = Naming(("IT",))
    assert naming.named("is it there") == {}
    assert naming.named("Ask IT.") == {0: ((4, 6),)}


def test_a_listed_form_and_what_the_dictionary_derives_from_it_are_told_apart() -> None:
    forms = forms_of(("oficina delantera",), LANGUAGES["es"])
    text = "La oficina delantera y las oficinas delanteras"
    assert [text[slice(*span)] for span in forms.listed(text)] == ["oficina delantera"]
    assert "oficinas delanteras" in [text[slice(*span)] for span in forms.inflected(text)]


def test_what_goes_together_is_learnt_from_the_texts_alone() -> None:
    pairs = [
        ("The invoice is late", "Die rekening is laat"),
        ("An invoice", "’n Rekening"),
        ("Paid invoice", "Betaalde rekening"),
        ("The team is late", "Die span is laat"),
    ]
    known = Association(pairs)
    assert known.partners("invoice", 0) == {"rekeni"}
    assert known.partners("rekeni", 1) == {"invoice"}


def test_words_of_one_origin_are_recognised() -> None:
    assert are_cognate("characteristic", "caract")
    assert are_cognate("function", "functi")
    assert not are_cognate("characteristic", "functi")
