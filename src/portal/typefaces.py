"""The fonts that the site carries: which language reads which, and the characters that each must have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from portal.language.punctuation import script_of
from portal.model import Library

# What pages and readers may write whatever the content holds: ASCII and signs, the letters of names.
_SIGNS = "".join(map(chr, range(0x20, 0x7F))) + "\xa0\u2011\u202f«»·×–—‘’‚“”„•…‹›€−×→←↑↓✓"
_LATIN = "".join(map(chr, range(0xA1, 0x100)))
_ARABIC = "".join(map(chr, (*range(0x621, 0x63B), *range(0x641, 0x653))))
_PERSIAN = "پچژکگیۀة،؛؟٪٫٬۰۱۲۳۴۵۶۷۸۹\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font: its family, its file under build/fonts/, the scripts that it shows, and what it always has.

    `lacks` are languages of these scripts that have letters which the font has not.
    """

    family: str
    file: str
    scripts: frozenset[str]
    always: str
    lacks: frozenset[str] = frozenset()

    def shows(self, tag: str) -> bool:
        """Whether the font has the letters of a language."""
        return script_of(tag) in self.scripts and tag.partition("-")[0] not in self.lacks


TYPEFACES = (
    Typeface("Inter", "inter.woff2", frozenset({"Latn", "Cyrl", "Grek"}), _SIGNS + _LATIN),
    # It has Latin letters too, so a page in its scripts needs no second font.
    Typeface(
        "Vazirmatn",
        "vazirmatn.woff2",
        frozenset({"Arab"}),
        _SIGNS + _ARABIC + _PERSIAN,
        lacks=frozenset({"az", "ks", "pa", "sd"}),
    ),
)


def typeface_of(tag: str) -> Typeface | None:
    """Return the font that shows a language; nothing where readers see one of their own."""
    return next((typeface for typeface in TYPEFACES if typeface.shows(tag)), None)


def typefaces_of(library: Library) -> dict[str, Typeface]:
    """Return the font of each locale, by the locale's tag, where it has one."""
    found = {locale.tag: typeface_of(locale.tag) for locale in library.locales}
    return {tag: typeface for tag, typeface in found.items() if typeface}


def characters(library: Library, typeface: Typeface, further: Iterable[str] = ()) -> str:
    """Return, sorted, every character that pages in this font's languages show.

    These are the texts of the languages, those of the source, in which pages fall back, the names of all
    languages for the switcher, and `further` texts, such as the theme's own words.
    """
    texts = [typeface.always, *further, *(locale.name for locale in library.locales)]
    texts += [unit.text for unit in library.units.values()]
    for locale in library.locales:
        if typeface.shows(locale.tag):
            texts += [unit.text for unit in library.targets.get(locale.id, {}).values()]
    return "".join(
        sorted({sign for sign in set().union(*texts) if sign.isprintable() or sign in "\u200c\u200d"})
    )


def font_style(files: Mapping[str, str], locales: Mapping[str, Typeface]) -> str:
    """Return the style that names the fonts and gives each language its own.

    `files` are addresses by family, `locales` the fonts by language tag. A font that is not there when the
    page is first drawn is left for the next page: text that jumps under the reader's eyes is worse.
    """
    faces = [
        f'@font-face {{ font-family: "{family}"; font-weight: 400 700; font-display: optional; '
        f'src: url("{file}") format("woff2"); }}'
        for family, file in files.items()
    ]
    rules = []
    for tag, typeface in locales.items():
        stack = f'"{typeface.family}", system-ui, sans-serif'
        rules.append(f':root:lang({tag}) {{ --md-text-font: "{typeface.family}"; }}')
        if typeface is not TYPEFACES[0]:
            # Its words inside the text of another language; not in the menu of languages, for a few letters.
            rules.append(f":root:not(:lang({tag})) .md-typeset :lang({tag}) {{ font-family: {stack}; }}")
    return "\n".join([*faces, "@layer portal {", *rules, "}", ""])
