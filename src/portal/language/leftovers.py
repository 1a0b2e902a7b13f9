"""What a web page has around its text, as it comes along when the page is copied, in several languages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

ADDRESS = r"(?:https?://|www\.)[^\s<>()\[\]«»“”\"']+[^\s<>()\[\]«»“”\"'.,;:!?،؛؟]"
ADDRESSES = "an address"
HOME = (
    "home(?:page)?|acasă|prima pagină|pagina principală|inicio|início|página inicial|tuis(?:blad)?"
    "|خانه|صفحه(?:ٔ|\u200cی)? (?:اصلی|نخست)"
)

# Each kind of remains with what people call it, and how to know it.
KINDS = {
    "a shortcode": r"\[/?(?:caption|gallery|embed|toc|audio|video|playlist|button|row|column|contact-form-7"
    r"|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|elementor\w*|wpforms|rev_slider|sc_\w+)\b[^\]\n]*\]",
    "a breadcrumb": rf"(?:^|(?<=\n))[ \t]*(?:{HOME})(?:\s*[>»›]\s*\S[^\n]*|(?:\s*[/→|]\s*[^\n/→|]+){{2,}}|\s*::\s*\S[^\n]*)",
    "a comment form": r"leave a (?:comment|reply)|lasă un (?:comentariu|răspuns)|lăsați un comentariu"
    r"|dej[ae] (?:un comentario|una respuesta)|deix(?:e|ar) (?:um comentário|uma resposta)|cancelar resposta"
    r"|(?:lewer|los|laat) (?:’n |'n )?(?:kommentaar|antwoord)|laat (?:’n|'n) reactie"
    r"|دیدگاه(?:\u200c| )?(?:تان|خود)? ?را بنویسید|دیدگاه خود را"
    r"|your e-?mail address will not be published|(?:adresa|dirección|endereço|e-?posadres)[^.\n]{0,40}(?:nu va fi"
    r" publicat|no será publicad|não será publicad|sal nie gepubliseer)|نشانی ایمیل شما منتشر نخواهد شد"
    r"|required fields are marked|câmpurile obligatorii sunt marcate|los campos obligatorios están marcados"
    r"|campos obrigatórios são marcados|verpligte velde word|بخش‌های موردنیاز علامت‌گذاری",
    "a cookie notice": r"(?:\b(?:site|website|webwerf|sitio|página|ne|we|utilizăm|folosim|usamos|utilizamos|ons gebruik)\b"
    r"|وب‌?سایت|سایت|صفحه)[^.\n]{0,60}(?:\bcookie\w*|\bkoekies\b|کوکی)"
    r"|(?:\bcookies?\b|\bcookie-urilor\b|\bkoekies\b|کوکی‌?ها?)[^.\n]{0,60}(?:\b(?:site|website|webwerf|sitio|browser"
    r"|experien\w+|acept\w+|accept\w+|aceit\w+|aanvaar)\b|می‌پذیرید|بپذیرید)"
    r"|\b(?:accept(?:ați|ă)?|aceptar|aceitar|aanvaar)\s(?:all |toate |todas (?:las|os) |todos os |alle )?(?:cookie\S*|koekies)",
    "a link to other pages": r"(?:^|(?<=\n)|(?<=[.!?؟] ))[ \t]*(?:related (?:posts|articles|links)|you (?:may|might) also like"
    r"|articole (?:similare|înrudite|asemănătoare|recomandate)|(?:s-ar putea|ar putea) să (?:vă|îți|te) (?:placă|intereseze) și"
    r"|(?:artículos|entradas|publicaciones|noticias) relacionad[oa]s|también (?:te|le) puede (?:gustar|interesar)"
    r"|(?:artigos|posts|publicações|notícias|conteúdos) relacionad[oa]s|você também pode gostar|leia também|citește și"
    r"|lee también|lees ook|verwante (?:artikels|plasings|berigte|inskrywings|skakels)"
    r"|(?:مطالب|مقالات|نوشته‌های|پست‌های|خبرهای) (?:مرتبط|مشابه)|شاید (?:دوست داشته باشید|بپسندید)|بیشتر بخوانید)",
    "a share button": r"(?:\bshare|\bdistribui\w*|\bpartaj\w+|\bcompart\w+|\bdeel|\btweet|اشتراک)[^.\n]{0,30}"
    r"(?:facebook|twitter|linkedin|whatsapp|pinterest|telegram|فیس‌?بوک|توییتر|توئیتر|لینکدین|تلگرام|واتس‌?اپ)",
    "a copyright notice": r"©|\(c\)|\bcopyright\b|all rights reserved|toate drepturile (?:sunt )?rezervate"
    r"|(?:todos los derechos|reservados todos los derechos)(?: reservados)?|todos os direitos(?: são)? reservados"
    r"|alle regte (?:word )?voorbehou|(?:تمامی|تمام|کلیه|کلیۀ|کلیهٔ|همهٔ|همه) ?(?:ی )?حقوق[^.\n]{0,40}محفوظ",
    "a menu of the page": r"skip to (?:main )?content|sari la conținut|(?:saltar|ir) al contenido|(?:pular|ir) para o conteúdo"
    r"|(?:spring|gaan) na (?:die )?inhoud|پرش به محتوا|رفتن به محتوا|powered by wordpress|subscribe to our newsletter"
    r"|abonați-vă la (?:buletinul|newsletter)|suscríb(?:e|a)[ts]e a nuestr\w+ (?:boletín|newsletter)"
    r"|(?:assine|inscreva-se em) nossa newsletter|teken in vir ons nuusbrief|خبرنامه(?: ما)? عضو شوید",
    ADDRESSES: ADDRESS,
}
PATTERNS = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in KINDS.items()}
# Words of the source with which the text itself may speak of such things.
ENGLISH = {
    "a shortcode": re.compile(r"\[\w"),
    "a breadcrumb": re.compile(r"[>»›→|]|::| / "),
    "a comment form": re.compile(
        r"\b(?:comment|repl|feedback|review|opinion|publish|required)", re.IGNORECASE
    ),
    "a cookie notice": re.compile(r"\b(?:cookie|biscuit)", re.IGNORECASE),
    "a link to other pages": re.compile(r"\b(?:related|also|similar|read|like)\b", re.IGNORECASE),
    "a share button": re.compile(r"\b(?:shar|tweet|post)", re.IGNORECASE),
    "a copyright notice": re.compile(r"©|\(c\)|\bcopyright|\brights?\b|\breserve", re.IGNORECASE),
    "a menu of the page": re.compile(
        r"\b(?:skip|jump|content|powered|subscri\w+|newsletter)\b", re.IGNORECASE
    ),
    ADDRESSES: re.compile(ADDRESS, re.IGNORECASE),
}
# Without one of these, in small letters, the pattern finds nothing; this is far faster to look for.
CLUES = {
    "a shortcode": ("[",),
    "a breadcrumb": (">", "»", "›", "→", "::", "|", "/"),
    "a comment form": (
        *("leave a ", "lasă un", "lăsați un", "deja un", "deje un", "deixe um", "deixar um", "cancelar resp"),
        *("kommentaar", "antwoord", "reactie", "دیدگاه", "نظر", "e-mail address", "email address", "publica"),
        *("gepubliseer", "منتشر", "required fields", "obligatori", "obrigat", "verpligte", "موردنیاز"),
    ),
    "a cookie notice": ("cookie", "koekie", "کوکی"),
    "a link to other pages": (
        *(
            "related ",
            "also like",
            "articole ",
            "interese",
            "plac",
            "relacionad",
            "gustar",
            "gostar",
            "leia ",
        ),
        *("citește și", "lee tamb", "lees ook", "verwante", "مرتبط", "مشابه", "شاید", "بخوانید"),
    ),
    "a share button": (
        *("facebook", "twitter", "linkedin", "whatsapp", "pinterest", "telegram", "فیس", "توی", "توئ"),
        *("لینکدین", "تلگرام", "واتس"),
    ),
    "a copyright notice": ("©", "(c)", "copyright", "reserv", "rezervate", "derechos", "voorbehou", "محفوظ"),
    "a menu of the page": (
        *("skip to", "sari la", "al contenido", "para o conte", "die inhoud", "na inhoud", "محتوا"),
        *("wordpress", "newsletter", "boletín", "nuusbrief", "خبرنامه"),
    ),
    ADDRESSES: ("://", "www."),
}


def speaks_of(text: str, kind: str) -> bool:
    """Whether an English text speaks of such things itself."""
    return ENGLISH[kind].search(text) is not None


class Leftover(NamedTuple):
    """A part of a text that belongs to the page around it."""

    kind: str
    text: str
    start: int
    end: int


def leftovers(text: str) -> Iterator[Leftover]:
    """Yield the first remains of each kind in a text."""
    small = text.lower()
    for kind, clues in CLUES.items():
        if any(clue in small for clue in clues) and (found := PATTERNS[kind].search(text)):
            yield Leftover(kind, found[0].strip(), *found.span())
