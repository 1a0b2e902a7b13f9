"""Numbers that are written in words: which values a text may mean by them.

The tables hold what checkers need to accept “veinticuatro” for 24, not a grammar of numerals. A form
that ends with a hyphen stands for itself with an ending of up to three letters.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache, lru_cache

CARDINALS = {
    "en": """0 zero zeroth no none|1 one a an single once|2 two both twice double couple pair
        |3 three thrice triple|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten decade decades tens|11 eleven
        |12 twelve dozen noon midnight|13 thirteen|14 fourteen fortnight|15 fifteen fortnight|16 sixteen
        |17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty|50 fifty|60 sixty|70 seventy
        |80 eighty|90 ninety|100 hundred hundreds century centuries|1000 thousand thousands k
        |1000000 million millions m|1000000000 billion billions bn|1000000000000 trillion trillions tn""",
    "es": """0 cero ningún ninguna ninguno|1 un un- uno una único única|2 dos ambos ambas doble dobles par
        duplic-|3 tres triple triplic-|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve
        |10 diez década décadas decena|11 once|12 doce docena mediodía|13 trece
        |14 catorce|15 quince quincena|16 dieciséis|17 diecisiete
        |18 dieciocho|19 diecinueve|20 veinte|21 veintiuno veintiún veintiuna|22 veintidós|23 veintitrés
        |24 veinticuatro|25 veinticinco|26 veintiséis|27 veintisiete|28 veintiocho|29 veintinueve
        |30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta|90 noventa
        |100 cien ciento centenar- centenares siglo siglos|200 doscient-|300 trescient-|400 cuatrocient-
        |500 quinient-|600 seiscient-|700 setecient-|800 ochocient-|900 novecient-|1000 mil miles millar-
        |1000000 millón millones|1000000000000 billón billones""",
    "pt": """0 zero nenhum nenhuma|1 um uma único única|2 dois duas ambos ambas duplo dupla dobro par
        |3 três triplo tripla|4 quatro|5 cinco|6 seis meia|7 sete|8 oito|9 nove|10 dez década décadas dezena-
        |11 onze|12 doze dúzia meio-dia|13 treze|14 quatorze catorze|15 quinze quinzena
        |16 dezesseis dezasseis|17 dezessete dezassete|18 dezoito|19 dezenove dezanove|20 vinte|30 trinta
        |40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa
        |100 cem cento centena- século séculos|200 duzent-|300 trezent-|400 quatrocent-|500 quinhent-
        |600 seiscent-|700 setecent-|800 oitocent-|900 novecent-|1000 mil milhar milhares
        |1000000 milhão milhões|1000000000 bilhão bilhões|1000000000000 trilhão trilhões""",
    "ro": """0 zero niciun nicio|1 un unu una o singur-|2 doi două ambele ambii dublu dublă pereche dubl-
        |3 trei triplu triplă tripl-|4 patru|5 cinci|6 șase|7 șapte|8 opt|9 nouă
        |10 zece zeci deceniu deceniul decenii deceniile|11 unsprezece|12 doisprezece douăsprezece duzină
        |13 treisprezece|14 paisprezece|15 cincisprezece|16 șaisprezece|17 șaptesprezece|18 optsprezece
        |19 nouăsprezece|20 douăzeci|30 treizeci|40 patruzeci|50 cincizeci|60 șaizeci|70 șaptezeci
        |80 optzeci|90 nouăzeci|100 sută sute suta secol- secole-|1000 mie mii mia miile
        |1000000 milion milioane milionul milioanele|1000000000 miliard miliarde miliardul
        |1000000000000 trilion trilioane""",
    "af": """0 nul geen|1 een 'n ’n n enkel- eenmalige|2 twee beide albei dubbel- paar verdubbel-
        |3 drie drievoudige verdriedubbel-
        |4 vier|5 vyf|6 ses|7 sewe|8 agt ag|9 nege|10 tien dekade- |11 elf|12 twaalf dosyn|13 dertien
        |14 veertien|15 vyftien|16 sestien|17 sewentien|18 agtien agttien|19 negentien|20 twintig|30 dertig
        |40 veertig|50 vyftig|60 sestig|70 sewentig|80 tagtig|90 negentig|100 honderd- eeu eeue
        |1000 duisend-|1000000 miljoen miljoene|1000000000 miljard-|1000000000000 triljoen-""",
    "fa": """0 صفر هیچ|1 یک یکی یگانه تنها|2 دو هردو جفت دوگانه دوبرابر|3 سه سه‌گانه|4 چهار|5 پنج|6 شش
        |7 هفت|8 هشت|9 نه|10 ده دهه|11 یازده|12 دوازده|13 سیزده|14 چهارده|15 پانزده|16 شانزده|17 هفده
        |18 هجده هیجده|19 نوزده|20 بیست|30 سی|40 چهل|50 پنجاه|60 شصت|70 هفتاد|80 هشتاد|90 نود
        |100 صد یکصد قرن سده|200 دویست|300 سیصد|400 چهارصد|500 پانصد|600 ششصد|700 هفتصد|800 هشتصد
        |900 نهصد|1000 هزار هزاران|1000000 میلیون|1000000000 میلیارد|1000000000000 تریلیون""",
}
ORDINALS = {
    "en": """1 first firstly|2 second secondly half halves|3 third thirds|4 fourth quarter quarters|5 fifth
        |6 sixth|7 seventh|8 eighth|9 ninth|10 tenth|11 eleventh|12 twelfth|13 thirteenth|14 fourteenth
        |15 fifteenth|16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth|20 twentieth|21 twenty-first""",
    "es": """1 primer primer- |2 segund- mitad medio media|3 tercer tercer- tercio|4 cuart-|5 quint-|6 sext-
        |7 séptim-|8 octav-|9 noven-|10 décim-|11 undécim-|12 duodécim-|20 vigésim-""",
    "pt": """1 primeir-|2 segund- metade meio meia|3 terceir- terç-|4 quart-|5 quint-|6 sext-|7 sétim-
        |8 oitav-|9 non-|10 décim-|20 vigésim-""",
    "ro": """1 prim prim- întâi întâia dintâi|2 doua doilea jumătat- jumăta-|3 treia treilea treime|4 patra
        patrulea sfert sferturi|5 cincea cincilea|6 șasea șaselea|7 șaptea șaptelea|8 opta optulea
        |9 noua nouălea|10 zecea zecelea|11 unsprezecea unsprezecelea|12 douăsprezecea doisprezecelea
        |20 douăzecea douăzecilea""",
    "af": """1 eerste|2 tweede- half helfte|3 derde-|4 vierde- kwart-|5 vyfde-|6 sesde-|7 sewende-|8 agtste-
        |9 negende-|10 tiende-|11 elfde-|12 twaalfde-|20 twintigste|21 een-en-twintigste""",
    "fa": """1 اول اولین نخست نخستین یکم|2 دوم دومین نصف نیم نیمه نیمی|3 سوم سومین|4 چهارم چهارمین ربع
        |5 پنجم پنجمین|6 ششم ششمین|7 هفتم هفتمین|8 هشتم هشتمین|9 نهم نهمین|10 دهم دهمین|11 یازدهم|12 دوازدهم
        |13 سیزدهم|14 چهاردهم|15 پانزدهم|16 شانزدهم|17 هفدهم|18 هجدهم|19 نوزدهم|20 بیستم|21 بیست‌ویکم""",
}
# What may stand between the parts of one numeral.
JOINTS = frozenset({"and", "y", "e", "și", "en", "و", "de"})
# What the words for a half and a quarter mean besides: 1.5, fifty per cent, half an hour.
HALVES = frozenset(
    {"half", "halves", "medio", "media", "mitad", "meio", "meia", "metade", "jumătate", "jumătatea", "helfte"}
    | {"نیم", "نصف", "نیمی", "نیمه"}
)
QUARTERS = frozenset(
    {
        "quarter",
        "quarters",
        "cuarto",
        "cuartos",
        "quarto",
        "quartos",
        "sfert",
        "sferturi",
        "kwart",
        "kwartier",
    }
    | {"ربع"}
)
HALF_VALUES = ("0.5", "1.5", "2.5", "3.5", "30", "50")
QUARTER_VALUES = ("0.25", "0.75", "15", "25", "45", "75")
ALSO = {
    **dict.fromkeys(HALVES, HALF_VALUES),
    **dict.fromkeys(QUARTERS, QUARTER_VALUES),
    "third": ("33",),
    "midnight": ("0", "24"),
    "clock": ("24",),
}
# A thousand millions to some and a million millions to others.
TWO_SCALES = {
    (language, word): (10**9, 10**12)
    for language, words in {"af": "biljoen biljoene", "ro": "bilion bilioane", "fa": "بیلیون"}.items()
    for word in words.split()
}
TOKEN = re.compile(r"[’']n\b|[^\W\d_]+")
LONGEST_ENDING = 4
LONGEST_RUN = 6


def has_number_words(language: str) -> bool:
    """Whether the numerals of a language are known here."""
    return language in CARDINALS


@lru_cache(maxsize=8192)
def numbers_in_words(text: str, language: str) -> frozenset[str]:
    """Return the values that words of a text may mean, as digits; many values for one numeral is right."""
    found: set[str] = set()
    for run in _runs(text.casefold().replace("\u200c", " "), language, found):
        for start in range(len(run)):
            for end in range(start + 1, len(run) + 1):
                found.add(str(_composed(run[start:end])))
    return frozenset(found)


@cache
def scales_of(word: str, language: str) -> tuple[int, ...]:
    """Return by how much a word after a number multiplies it, nothing where it does not: “million”."""
    small = word.casefold()
    if (language, small) in TWO_SCALES:
        return TWO_SCALES[language, small]
    value = _value(small, language)
    return (value,) if value is not None and value >= 1000 else ()


def _runs(text: str, language: str, also: set[str]) -> Iterator[list[int]]:
    run: list[int] = []
    for token in TOKEN.findall(text):
        also.update(ALSO.get(token, ()))
        values = _values(token, language)
        if values:
            run.extend(values)
        elif token not in JOINTS and run:
            yield run[:LONGEST_RUN]
            run = []
    if run:
        yield run[:LONGEST_RUN]


@lru_cache(maxsize=16384)
def _values(word: str, language: str) -> tuple[int, ...]:
    value = _value(word, language)
    if value is not None:
        return (value,)
    # Numerals that are written in one word: vierentwintig, وچهار.
    for joint in ("en", "و"):
        before, found, after = word.partition(joint)
        parts = [_value(part, language) for part in (before, after) if part]
        if found and parts and None not in parts:
            return tuple(part for part in parts if part is not None)
    return ()


def _value(word: str, language: str) -> int | None:
    exact, stems = _forms(language)
    if word in exact:
        return exact[word]
    for length in range(len(word), max(len(word) - LONGEST_ENDING, 2) - 1, -1):
        if word[:length] in stems:
            return stems[word[:length]]
    return None


@cache
def _forms(language: str) -> tuple[dict[str, int], dict[str, int]]:
    """Return whole forms and stems of a language with their values."""
    exact: dict[str, int] = {}
    stems: dict[str, int] = {}
    for table in (ORDINALS, CARDINALS):
        for entry in filter(str.strip, table.get(language, "").split("|")):
            value, *forms = entry.split()
            for form in forms:
                (stems if form.endswith("-") else exact)[form.rstrip("-")] = int(value)
    return exact, stems


def _composed(values: list[int]) -> int:
    """Return what numerals mean in a row: two hundred and four, vier en twintig."""
    whole = part = 0
    for value in values:
        if value >= 1000:
            whole += max(part, 1) * value
            part = 0
        elif value == 100:
            part = max(part, 1) * value
        else:
            part += value
    return whole + part


def roman_value(numeral: str) -> int:
    """Return the value of a Roman numeral in capitals, 0 where the letters are none."""
    digits = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}.get(sign, 0) for sign in numeral]
    if not digits or 0 in digits:
        return 0
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-digit if digit < following else digit for digit, following in pairs)


def multiplied(number: str, times: int) -> str:
    """Return a number with its fraction after a point times a whole one, in the same form."""
    product = Fraction(number) * times
    return str(product) if product.denominator == 1 else f"{float(product):g}"
