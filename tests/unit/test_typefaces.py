"""Which font a language reads, and which characters it must have."""

from dataclasses import replace

import pytest

from portal.model import Library
from portal.typefaces import TYPEFACES, characters, font_style, typeface_of, typefaces_of

INTER, VAZIRMATN = TYPEFACES


@pytest.mark.parametrize(
    ("tag", "family"),
    [
        *((tag, "Inter") for tag in ("en", "ro", "pt-BR", "ru", "sr-Latn")),
        *((tag, "Vazirmatn") for tag in ("fa", "ar")),
        *((tag, None) for tag in ("sd", "hi", "zh-Hant")),
    ],
)
def test_a_language_reads_the_font_that_has_its_letters(tag: str, family: str | None) -> None:
    typeface = typeface_of(tag)
    assert (typeface.family if typeface else None) == family


def test_every_text_of_a_fonts_languages_is_covered_and_no_other(library: Library) -> None:
    latin, arabic = set(characters(library, INTER)), set(characters(library, VAZIRMATN))
    for locale, targets in library.targets.items():
        letters = {sign for unit in targets.values() for sign in unit.text if sign.isprintable()}
        assert letters <= (arabic if locale == "fa" else latin), locale
    assert set("ăâîșțȘȚ") <= latin
    assert set("پچژگکی۰۹\u200c") <= arabic
    assert set("Română Português") <= arabic, "the switcher names every language"
    assert "ش" not in latin - set("".join(locale.name for locale in library.locales))


def test_further_texts_are_covered_too(tiny: Library) -> None:
    assert "ŵ" not in characters(tiny, INTER)
    assert "ŵ" in characters(tiny, INTER, ["ŵ"])


def test_the_same_content_gives_the_same_characters(tiny: Library) -> None:
    mirrored = replace(tiny, units=dict(reversed(tiny.units.items())))
    assert characters(mirrored, VAZIRMATN) == characters(tiny, VAZIRMATN)


def test_each_language_is_given_its_font(library: Library) -> None:
    style = font_style({"Inter": "fonts/i.woff2", "Vazirmatn": "fonts/v.woff2"}, typefaces_of(library))
    assert ':root:lang(pt-BR) { --md-text-font: "Inter"; }' in style
    assert ':root:lang(fa) { --md-text-font: "Vazirmatn"; }' in style
    assert style.count("font-display: optional") == 2
    assert 'url("fonts/v.woff2")' in style
