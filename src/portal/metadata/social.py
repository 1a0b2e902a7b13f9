"""The picture beside a link that somebody passes on: the portal's name and what it is, in a locale."""

from html import escape
from textwrap import wrap

from portal.markup import visible
from portal.model import Library, Locale

WIDTH, HEIGHT, MARGIN = 1200, 630, 84
# The portal's own colours on its dark blue; the same as in portal.css.
GROUND, DEPTH, PAPER, QUIET = "#1f4e79", "#173b5c", "#ffffff", "#d5e3f1"
FRONT, BACK = "#f2a65e", "#73ccb4"
# As many characters as fit into a line of the size; a long word never tears it.
NAME_SIZE, NAME_LINE, TEXT_SIZE, TEXT_LINE = 92, 22, 38, 52
# Lines are laid out from left to right: without it a full stop stands at the wrong end of a Persian one.
RIGHT_TO_LEFT_MARK = "\u200f"
# A front and a back office, and what passes between them both ways.
MOTIF = f"""<g fill="none" stroke-linecap="round" stroke-linejoin="round">
<rect x="84" y="470" width="300" height="92" rx="18" fill="{DEPTH}" stroke="{FRONT}" stroke-width="6"/>
<path d="M118 502h120M118 530h72" stroke="{FRONT}" stroke-width="8"/>
<rect x="816" y="470" width="300" height="92" rx="18" fill="{DEPTH}" stroke="{BACK}" stroke-width="6"/>
<path d="M850 502h120M850 530h72" stroke="{BACK}" stroke-width="8"/>
<path d="M420 498h344l-26-20m26 20l-26 20" stroke="{FRONT}" stroke-width="6"/>
<path d="M780 536H436l26-20m-26 20l26 20" stroke="{BACK}" stroke-width="6"/>
</g>"""


def picture_path(locale: str) -> str:
    """Return where a locale's picture stands below the site's root."""
    return f"assets/portal/social/{locale}.png"


def picture(library: Library, locale: Locale) -> str:
    """Return the picture as SVG; fonts named Inter and Vazirmatn draw its words."""
    name, description = (
        visible(library.wording(f"interface.site.{part}", locale.id).text) for part in ("name", "description")
    )
    names, texts = _wrapped(name, NAME_LINE), _wrapped(description, TEXT_LINE)
    first = 150 if len(names) == 1 else 130
    below = first + (len(names) - 1) * NAME_SIZE + 84
    lines = [
        *_lines(names, first, NAME_SIZE, f'fill="{PAPER}"', locale),
        *_lines(texts, below, TEXT_SIZE, f'fill="{QUIET}"', locale),
    ]
    mirrored = f'<g transform="matrix(-1 0 0 1 {WIDTH} 0)">{MOTIF}</g>' if _is_mirrored(locale) else MOTIF
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{GROUND}"/>'
        f'<path d="M0 440h{WIDTH}v{HEIGHT - 440}h-{WIDTH}z" fill="{DEPTH}"/>{"".join(lines)}{mirrored}</svg>'
    )


def _wrapped(text: str, longest: int) -> list[str]:
    """Return the text in as few lines as it needs, these as alike as they can be."""
    lines = wrap(text, longest, break_long_words=False)
    shorter = (wrap(text, length, break_long_words=False) for length in range(longest // 2, longest))
    return next((each for each in shorter if len(each) == len(lines)), lines)


def _lines(texts: list[str], first: int, size: int, look: str, locale: Locale) -> list[str]:
    """Return lines of text from the side at which the language begins to be read."""
    x, anchor, mark = MARGIN, "start", ""
    if _is_mirrored(locale):
        x, anchor, mark = WIDTH - MARGIN, "end", RIGHT_TO_LEFT_MARK
    step = round(size * 1.35)
    return [
        f'<text x="{x}" y="{first + number * step}" font-size="{size}" text-anchor="{anchor}" '
        f'font-family="Inter, Vazirmatn" font-weight="500" xml:lang="{locale.tag}" {look}>'
        f"{mark}{escape(text)}{mark}</text>"
        for number, text in enumerate(texts)
    ]


def _is_mirrored(locale: Locale) -> bool:
    return locale.direction == "rtl"
