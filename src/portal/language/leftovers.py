"""What a web page has around its text, as it comes along when the page is copied, in several languages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

ADDRESSES = "an address"
ADDRESS = r"(?:https?://|www\.)[^\s<>()\[\]«»“”\"']+[^\s<>()\[\]«»“”\"'.,;:!?،؛؟]"
HOME = (
    "home(?:page)?|acasă|prima pagină|pagina principală|inicio|início|página inicial|tuis(?:blad)?"
    "|خانه|صفحه(?:ٔ|\u200cی)? (?:اصلی|نخست)"
)
SITE = "site|website|webwerf|sitio|página|ne|we|utilizăm|folosim|usamos|utilizamos|ons gebruik"
PLUGINS = (
    r"caption|gallery|embed|toc|audio|video|playlist|button|row|column|contact-form-7|vc_\w+|et_pb_\w+"
    r"|su_\w+|fusion_\w+|elementor\w*|wpforms|rev_slider|sc_\w+"
)
NETWORKS = (
    "facebook|twitter|linkedin|whatsapp|pinterest|telegram"
    "|فیس\u200c?بوک|توییتر|توئیتر|لینکدین|تلگرام|واتس\u200c?اپ"
)
LINE_START = r"(?:^|(?<=\n))[ \t]*"
SENTENCE_START = r"(?:^|(?<=\n)|(?<=[.!?؟] ))[ \t]*"

# Each kind of remains by what people call it, with the patterns that know it.
KINDS: dict[str, tuple[str, ...]] = {
    "a shortcode": (rf"\[/?(?:{PLUGINS})\b[^\]\n]*\]",),
    "a breadcrumb": (
        rf"{LINE_START}(?:{HOME})\s*(?:[>»›]|::)\s*\S[^\n]*",
        rf"{LINE_START}(?:{HOME})(?:\s*[/→|]\s*[^\n/→|]+){{2,}}",
    ),
    "a comment form": (
        "leave a (?:comment|reply)|lasă un (?:comentariu|răspuns)|lăsați un comentariu",
        "dej[ae] (?:un comentario|una respuesta)|deix(?:e|ar) (?:um comentário|uma resposta)",
        "cancelar resposta|(?:lewer|los|laat) (?:[’']n )?(?:kommentaar|antwoord)|laat [’']n reactie",
        "دیدگاه[\u200c ]?(?:تان|خود)? ?را بنویسید|دیدگاه خود را",
        "your e-?mail address will not be published|نشانی ایمیل شما منتشر نخواهد شد",
        r"(?:adresa|dirección|endereço)[^.\n]{0,40}(?:nu va fi publicat|no será publicad|não será publicad)",
        r"e-?posadres[^.\n]{0,40}sal nie gepubliseer",
        "required fields are marked|câmpurile obligatorii sunt marcate|verpligte velde word",
        "los campos obligatorios están marcados|campos obrigatórios são marcados",
        "بخش‌های موردنیاز علامت‌گذاری",
    ),
    "a cookie notice": (
        rf"(?:\b(?:{SITE})\b|وب\u200c?سایت|سایت|صفحه)[^.\n]{{0,60}}(?:\bcookie\w*|\bkoekies\b|کوکی)",
        r"(?:\bcookies?\b|\bcookie-urilor\b|\bkoekies\b)[^.\n]{0,60}\b(?:site|website|webwerf|sitio|browser)\b",
        r"(?:\bcookies?\b|\bkoekies\b)[^.\n]{0,60}\b(?:experien\w+|acept\w+|accept\w+|aceit\w+|aanvaar)\b",
        r"کوکی[^.\n]{0,60}(?:می‌پذیرید|بپذیرید)",
        r"\b(?:accept(?:ați|ă)?|aceptar|aceitar|aanvaar)\s(?:\w{2,5} ){0,2}(?:cookie\S*|koekies)",
    ),
    "a link to other pages": (
        f"{SENTENCE_START}(?:related (?:posts|articles|links)|you (?:may|might) also like)",
        f"{SENTENCE_START}articole (?:similare|înrudite|asemănătoare|recomandate)",
        f"{SENTENCE_START}(?:s-)?ar putea să (?:vă|îți|te) (?:placă|intereseze) și",
        f"{SENTENCE_START}(?:artículos|entradas|publicaciones|noticias) relacionad[oa]s",
        f"{SENTENCE_START}(?:artigos|posts|publicações|notícias|conteúdos) relacionad[oa]s",
        f"{SENTENCE_START}(?:también (?:te|le) puede (?:gustar|interesar)|você também pode gostar)",
        f"{SENTENCE_START}(?:leia também|citește și|lee también|lees ook)",
        f"{SENTENCE_START}verwante (?:artikels|plasings|berigte|inskrywings|skakels)",
        f"{SENTENCE_START}(?:مطالب|مقالات|نوشته‌های|پست‌های|خبرهای) (?:مرتبط|مشابه)",
        f"{SENTENCE_START}(?:شاید (?:دوست داشته باشید|بپسندید)|بیشتر بخوانید)",
    ),
    "a share button": (
        rf"(?:\bshare|\bdistribui\w*|\bpartaj\w+|\bcompart\w+|\bdeel|\btweet|اشتراک)[^.\n]{{0,30}}(?:{NETWORKS})",
    ),
    "a copyright notice": (
        r"©|\(c\)|\bcopyright\b|all rights reserved|toate drepturile (?:sunt )?rezervate",
        "todos los derechos reservados|reservados todos los derechos|alle regte (?:word )?voorbehou",
        "todos os direitos(?: são)? reservados",
        r"(?:تمامی|تمام|کلیه|کلیۀ|کلیهٔ|همهٔ|همه) ?(?:ی )?حقوق[^.\n]{0,40}محفوظ",
    ),
    "a menu of the page": (
        "skip to (?:main )?content|sari la conținut|(?:saltar|ir) al contenido",
        "(?:pular|ir) para o conteúdo|(?:spring|gaan) na (?:die )?inhoud|پرش به محتوا|رفتن به محتوا",
        "powered by wordpress|subscribe to our newsletter|abonați-vă la (?:buletinul|newsletter)",
        r"suscríb(?:e|a)[ts]e a nuestr\w+ (?:boletín|newsletter)|teken in vir ons nuusbrief",
        "(?:assine|inscreva-se em) nossa newsletter|خبرنامه(?: ما)? عضو شوید",
    ),
    ADDRESSES: (ADDRESS,),
}
PATTERNS = {kind: re.compile("|".join(patterns), re.IGNORECASE) for kind, patterns in KINDS.items()}

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
CLUES: dict[str, tuple[str, ...]] = {
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


KIND_BY_CLUE = tuple((clue, kind) for kind, clues in CLUES.items() for clue in clues)


class Leftover(NamedTuple):
    """A part of a text that belongs to the page around it."""

    kind: str
    text: str
    start: int
    end: int


def leftovers(text: str) -> Iterator[Leftover]:
    """Yield the first remains of each kind in a text."""
    small = text.lower()
    kinds = dict.fromkeys([kind for clue, kind in KIND_BY_CLUE if clue in small])
    for kind in kinds:
        if found := PATTERNS[kind].search(text):
            yield Leftover(kind, found[0].strip(), *found.span())


def speaks_of(text: str, kind: str) -> bool:
    """Whether an English text speaks of such things itself."""
    return ENGLISH[kind].search(text) is not None
