"""Afrikaans sentences that lost a verb or the comma between two, and adjectives without -e."""

import re
from collections.abc import Iterator

from portal.language.grammar.afrikaans import (
    ARTICLES,
    AUXILIARIES,
    JOINING,
    MODALS,
    PERSONAL,
    PLAIN_HELPERS,
    PREPOSITIONS,
    SUBORDINATING,
    UNINFLECTED,
    VERBS,
)
from portal.language.grammar.clauses import Clause, clauses
from portal.language.grammar.faults import Fault
from portal.language.grammar.listing import each

# English past tenses that are nothing else, for which Afrikaans needs “het”, “is” or an old past tense.
_PAST = each(
    "did was were had became began brought built chose drew fell found gave went grew held kept "
    "knew led left "
    "lost made met paid rose said saw sent sold spent spoke stood taught took told thought "
    "understood won wrote"
)
_PRESENT = each("is are has have does do can will must may should would could might")
_CARRIERS = each("het is was had word werd kon moes wou sou wees gewees dag wis mog hoef gaan toe")
_TIME = re.compile(r"(?<=\d)[:.,](?=\d)")
# Adjectives whose form before a noun is another, and that are no nouns, adverbs or verbs before one.
_BARE = each(
    "nuut goed oud jonk hoog laag droog belangrik finansieel digitaal sosiaal plaaslik persoonlik "
    "tydelik moeilik vriendelik tegnies professioneel operasioneel krities elektronies administratief "
    "internasionaal nasionaal ekonomies wettig jaarliks maandeliks weekliks daagliks medies "
    "potensieel ideaal duidelik eerlik noodsaaklik verskillend bestaand spesifiek bedags kwartaalliks "
)
# Behind these an adverb of the same form may stand before a noun: “maandeliks fakture stuur”.
_ALSO_ADVERBS = each(
    "plaaslik persoonlik tydelik vriendelik tegnies elektronies jaarliks maandeliks weekliks "
    "daagliks duidelik "
    "eerlik goed hoog laag kwartaalliks internasionaal digitaal professioneel finansieel"
)
_BEFORE = each("vir met van aan deur sonder tussen onder teen volgens tot na en of baie meer hierdie daardie")
_NOUN = re.compile(r"\w{3,}(?:e|s|ing|heid|skap|teit)$")
_NOT_NEW = AUXILIARIES | VERBS | each("so te nie baie heeltemal splinter")
_NO_NOUNS = (
    PREPOSITIONS
    | JOINING
    | VERBS
    | AUXILIARIES
    | UNINFLECTED
    | each("dus reeds soms steeds anders iewers dikwels hulle")
)


def lost_words(text: str, prose: str, source: str) -> Iterator[Fault]:
    """Yield what is wrong in a text; `source` is the English one."""
    # The colon of “7:30” ends no clause.
    there = clauses(_TIME.sub("0", text), _TIME.sub("0", prose))
    for clause in there:
        if len(clause) > 2:
            texts = [word.text for word in clause]
            yield from _bare_adjective(clause, texts)
            yield from _object_without_verb(clause, texts)
            yield from _two_verbs(clause, texts)
    if len(there) == 1 and len(there[0]) > 4:
        yield from _present_for_past(there[0], source)


def _bare_adjective(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “vir nuut werknemers”."""
    for place in range(len(texts) - 1):
        if texts[place] not in _BARE:
            continue
        before, noun = texts[place - 1] if place else "", texts[place + 1]
        is_before = before in _BEFORE | ARTICLES if texts[place] in _ALSO_ADVERBS else before not in _NOT_NEW
        is_noun = _NOUN.match(noun) and noun not in _NO_NOUNS
        if before and is_before and is_noun and clause[place].end + 1 == clause[place + 1].start:
            yield _fault(clause, place, place + 1, "adjective")


def _object_without_verb(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “moet 'n voorbeeld en aan die opleiding deelneem”: the first of two verbs is lost."""
    helper = next((n for n, text in enumerate(texts) if text in MODALS or text == "het"), len(texts))
    for place in range(helper + 1, len(texts) - 2):
        if texts[place] != "en" or texts[place - 1] in VERBS or not place - helper > 2:
            continue
        between, after = texts[helper + 1 : place], texts[place + 1 : -1]
        is_object = between[0] in ("'n", "’n", "n") and len(between) == 2
        is_second = after[:1] and after[0] in PREPOSITIONS - AUXILIARIES and texts[-1] not in AUXILIARIES
        if is_object and is_second and not any(text in VERBS or text in AUXILIARIES for text in between):
            yield _fault(clause, helper, place, "lost-verb")
        if texts[place + 1] == "hulle" and texts[helper] == "het" and len(after) > 1:
            last = texts[place - 1]
            if "ge" not in last and not last.startswith(("be", "ver", "ont", "her", "er", "onder", "oor")):
                yield _fault(clause, helper, place, "lost-verb")


def _two_verbs(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “die adviseur wat die sleutels ontvang is ook deel daarvan”: no comma parts the verbs."""
    if (
        texts[0] not in ARTICLES | {"elke"}
        or texts.count("wat") != 1
        or not SUBORDINATING.isdisjoint(text for text in texts if text != "wat")
    ):
        return
    start = texts.index("wat")
    if not 2 <= start <= 4 or any(text in VERBS or text in AUXILIARIES for text in texts[1:start]):
        return
    for place in range(start + 2, len(texts) - 2):
        one, other = texts[place], texts[place + 1]
        if one in VERBS and one not in PLAIN_HELPERS and (other in AUXILIARIES or other in VERBS):
            rest = texts[place + 2 :]
            is_last = rest[-1] not in VERBS and not any(
                text in AUXILIARIES or _is_past(text) for text in rest
            )
            if (
                is_last
                and texts[place - 1] not in ARTICLES
                and not any(text in AUXILIARIES for text in texts[start:place])
            ):
                yield _fault(clause, place, place + 1, "comma")
            return
        if one in AUXILIARIES or one in VERBS:
            return


def _is_past(word: str) -> bool:
    return word.startswith("ge") and word[2:] in VERBS


def _present_for_past(clause: Clause, source: str) -> Iterator[Fault]:
    """Yield “Dit bereik deur” for “It did so by”: English tells of the past, Afrikaans of nothing past."""
    texts = [word.text for word in clause]
    end = next((n for n, text in enumerate(texts) if n and text in SUBORDINATING), len(texts))
    english = re.findall(r"[a-z’']+", re.split(r"[,;]", source.lower())[0])
    if (
        _PAST.isdisjoint(english[:4])
        or not _PRESENT.isdisjoint(english)
        or not _CARRIERS.isdisjoint(texts[:end])
    ):
        return
    verb = next((n for n in range(1, min(4, end)) if texts[n] in VERBS - AUXILIARIES), None)
    if verb and texts[0] in ARTICLES | PERSONAL | {"elke"} and texts[verb - 1] not in ARTICLES:
        yield _fault(clause, 0, verb, "past")


def _fault(clause: Clause, first: int, last: int, kind: str) -> Fault:
    shown = " ".join(word.text for word in clause[first : last + 1])
    return Fault(clause[first].start, clause[last].end, shown, kind)
