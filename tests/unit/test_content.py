"""The portal's own content: whole, in every language."""

from itertools import product

import pytest

from portal.checking.drafts import tolerant
from portal.diagnostics import Level
from portal.model import SOURCE, Library
from tests.translations import checked

# The numbered facts of the material that the portal covers; each one must be taught.
MATERIAL = frozenset(
    f"{section}.{letter}"
    for section, letters in {
        "0": "abc",
        "1.1": "ab",
        "1.2": "abcd",
        "1.3": "abcd",
        "1.4": "abcd",
        "2.1": "ab",
        "2.2": "abcde",
        "2.3": "abcd",
        "2.4": "abcd",
        "3.1": "abcd",
        "3.2": "abc",
        "3.3": "abcd",
        "4.1": "ab",
        "4.2": "ab",
        "4.3": "ab",
        "4.4": "ab",
        "5": "abcde",
    }.items()
    for letter in letters
)
LOCALES = ("en", "ro", "pt", "es", "af", "fa")
MODULES = ("start", "front-office", "back-office", "together", "end-to-end", "next", "proof")


def test_the_portal_speaks_six_languages_at_least(library: Library) -> None:
    assert set(LOCALES) <= {locale.id for locale in library.locales}
    assert library.locale("fa").direction == "rtl"


def test_the_modules_stand_in_the_order_of_the_curriculum(library: Library) -> None:
    assert tuple(module.id for module in library.modules if module.id in MODULES) == MODULES
    assert sum(1 for _ in library.lessons()) >= 28


@pytest.mark.parametrize("number", sorted(MATERIAL))
def test_every_numbered_fact_is_taught_in_every_language(library: Library, number: str) -> None:
    facts = [fact for fact in library.facts() if number in fact.file.teaches]
    assert facts
    for fact in facts:
        for locale in LOCALES:
            wording = library.wording(fact.unit("text"), locale)
            assert wording.text.strip()
            assert not wording.is_fallback


def test_no_fact_claims_a_number_that_the_material_does_not_have(library: Library) -> None:
    claimed = {number for fact in library.facts() for number in fact.file.teaches}
    assert claimed <= MATERIAL


def test_no_unit_is_untranslated(library: Library) -> None:
    for locale in library.published().locales:
        assert [id for id in library.units if library.wording(id, locale.id).is_fallback] == []


def test_the_translations_are_consistent(library: Library) -> None:
    """What a draft still lacks is information; everything else holds for drafts too."""
    found = tolerant(checked(library), library)
    assert [each for each in found if each.level is not Level.INFORMATION] == []


def test_an_explanation_has_150_to_300_words_in_every_language(library: Library) -> None:
    for lesson, locale in product(library.lessons(), library.published().locales):
        units = [lesson.unit("explanation", id) for id in lesson.file.explanation]
        words = [word for unit in units for word in library.wording(unit, locale.id).text.split()]
        assert 150 <= len(words) <= 300, (lesson.id, locale.id)


def test_a_translated_explanation_is_about_as_long_as_its_source(library: Library) -> None:
    for lesson, locale in product(library.lessons(), library.published().locales):
        for id in lesson.file.explanation:
            unit = lesson.unit("explanation", id)
            source, target = (len(library.wording(unit, each).text) for each in (SOURCE, locale.id))
            assert 0.6 <= target / source <= 1.6, (unit, locale.id)


def test_a_lesson_has_four_to_eight_facts_and_three_terms(library: Library) -> None:
    for lesson in library.lessons():
        assert 4 <= len(lesson.facts) <= 8, lesson.id
        assert len(lesson.file.terms) >= 3, lesson.id
