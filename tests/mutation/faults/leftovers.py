"""Remains of a web page that a text was copied from."""

import random
from collections.abc import Mapping, Sequence

from tests.mutation.fault import Outcome, Planter, Plot, error
from tests.mutation.text import is_sentence

COMMENT_FORM = {
    "en": "Leave a comment. Your email address will not be published.",
    "ro": "Lasă un comentariu. Adresa ta de email nu va fi publicată.",
    "pt": "Deixe um comentário. O seu endereço de e-mail não será publicado.",
    "es": "Deja una respuesta. Tu dirección de correo electrónico no será publicada.",
    "af": "Los ’n kommentaar. Jou e-posadres sal nie gepubliseer word nie.",
    "fa": "دیدگاهتان را بنویسید. نشانی ایمیل شما منتشر نخواهد شد.",
}
COOKIE_NOTICE = {
    "en": "This website uses cookies to improve your experience.",
    "ro": "Acest site folosește cookie-uri pentru a-ți îmbunătăți experiența.",
    "pt": "Este site usa cookies para melhorar a sua experiência.",
    "es": "Este sitio web utiliza cookies para mejorar tu experiencia.",
    "af": "Hierdie webwerf gebruik koekies om jou ervaring te verbeter.",
    "fa": "این وب‌سایت برای بهبود تجربهٔ شما از کوکی‌ها استفاده می‌کند.",
}
BREADCRUMB = {
    "en": "Home > Blog > Management",
    "ro": "Acasă > Blog > Management",
    "pt": "Início > Blog > Gestão",
    "es": "Inicio > Blog > Gestión",
    "af": "Tuis > Blog > Bestuur",
    "fa": "خانه > وبلاگ > مدیریت",
}
SHORTCODES = (
    '[caption id="attachment_512" align="aligncenter" width="600"]',
    "[/vc_column_text]",
    '[gallery ids="31,32,35"]',
    "[toc]",
)
ADDRESSES = (
    "https://example.com/?p=12",
    "http://www.example.com/blog/2021/05/",
    "www.example.com/front-office",
)


def appended(leftovers: Sequence[str]) -> Planter:
    """Return the planter that leaves one of these behind a text of sentences."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return f"{plot.target} {rng.choice(leftovers)}" if is_sentence(plot.target) else None

    return plant


def appended_words(leftover: Mapping[str, str]) -> Planter:
    """Return the planter that leaves these words behind a text, translated with it or not."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return appended((leftover[plot.locale], leftover["en"]))(plot, rng)

    return plant


def prepended(leftover: Mapping[str, str]) -> Planter:
    """Return the planter that leaves these words before a text of sentences."""

    def plant(plot: Plot, rng: random.Random) -> Outcome:
        return f"{leftover[plot.locale]} {plot.target}" if is_sentence(plot.target) else None

    return plant


FAULTS = (
    error("comment-form-left", "STR14", appended_words(COMMENT_FORM)),
    error("cookie-notice-left", "STR14", appended_words(COOKIE_NOTICE)),
    error("breadcrumb-left", "STR14", prepended(BREADCRUMB)),
    error("shortcode-left", "STR14", appended(SHORTCODES)),
    error("bare-address-left", "STR14", appended(ADDRESSES)),
)
