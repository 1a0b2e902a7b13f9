"""Afrikaans verbs out of place or in a wrong form, “wie” for “wat”, and adjectives without their -e."""

from collections.abc import Iterator

from portal.language.grammar.afrikaans import (
    ARTICLES,
    JOINING,
    MODALS,
    PERSONAL,
    PLAIN,
    PLAIN_HELPERS,
    PREPOSITIONS,
    UNINFLECTED,
    VERBS,
)
from portal.language.grammar.clauses import Clause
from portal.language.grammar.faults import Fault
from portal.language.grammar.listing import each

# Verbs in -eer have a participle with ge-, unless they begin with one of these.
_NO_GE = ("ge", "be", "ver", "ont", "her", "er")
# Behind a particle the ge- stands inside the verb: uitgekontrakteer.
_PARTICLES = ("uit", "aan", "af", "in", "op", "oor", "om", "her", "mee", "voor", "toe")
_NO_VERBS = each("wanneer meneer")
_LONG = 7
# Behind these the verb stands last; “want” and “maar” are not among them.
_VERB_LAST = each("dat omdat sodat terwyl voordat nadat totdat hoewel alhoewel aangesien")
_EARLY = each("is was het word")
_DETERMINERS = ARTICLES | each("elke enige sy hul haar ons hulle u jou")
# Adjectives that take an -e before their noun, and rarely stand before another adjective.
_INFLECTED = each(
    "belangrik finansieel administratief digitaal sentraal sosiaal spesiaal plaaslik persoonlik tydelik "
    "moeilik vriendelik professioneel operasioneel strategies tegnies krities elektronies kommersieel "
    "individueel tradisioneel internasionaal nasionaal regionaal ekonomies regulatories logisties "
    "suksesvol geïntegreer geoutomatiseer gespesialiseer standaardiseer opgelei foutief"
)


def out_of_place(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield what is wrong in one clause."""
    yield from _before_its_object(clause, texts)
    yield from _without_ge(clause, texts)
    yield from _with_te(clause, texts)
    yield from _om_without_te(clause, texts)
    yield from _who(clause, texts)
    yield from _without_e(clause, texts)


def _before_its_object(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield a verb right behind its subject in a clause whose verb stands last."""
    for place in range(len(texts) - 3):
        if texts[place] == "wat" and place:
            verb = place + 1
        elif texts[place] in _VERB_LAST and texts[place + 1] in PERSONAL:
            verb = place + 2
        else:
            continue
        is_verb = texts[verb] in PLAIN or texts[verb] in _EARLY
        if is_verb and texts[verb + 1] in ARTICLES and texts[place - 1] not in VERBS:
            yield _fault(clause, place, verb, "verb-last")


def _without_ge(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield an infinitive at the end of a clause where “het” or “word” asks for the participle."""
    last = texts[-1]
    if _is_plain(texts[-2]) and _carries(texts):
        yield _fault(clause, len(texts) - 2, len(texts) - 1, "participle")
        return
    if last not in PLAIN or "te" in texts or not MODALS.isdisjoint(texts):
        return
    if not PLAIN_HELPERS.isdisjoint(texts[:-1]) or not JOINING.isdisjoint(texts):
        return
    for helper in ("het", "word"):
        if helper in texts[1:-2]:
            yield Fault(clause[-1].start, clause[-1].end, f"{helper} … {last}", "participle")


def _is_plain(word: str) -> bool:
    """Whether a word is a verb without ge-, and nothing else."""
    if word in PLAIN:
        return True
    if len(word) < _LONG or not word.endswith("eer") or word in _NO_VERBS:
        return False
    return not word.startswith(_NO_GE) and not any(f"{part}ge" in word for part in _PARTICLES)


def _carries(texts: list[str]) -> bool:
    """Whether the last word of a clause asks for a participle: “koop het”, but not “te koop het”."""
    is_free = PLAIN_HELPERS.isdisjoint(texts[:-1]) and "te" not in texts
    return is_free and (texts[-1] == "word" or (texts[-1] == "het" and MODALS.isdisjoint(texts)))


def _om_without_te(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “om skryf”."""
    for place in range(1, len(texts) - 1):
        if texts[place] == "om" and _is_plain(texts[place + 1]) and "te" not in texts[place + 1 :]:
            yield Fault(clause[place].start, clause[place + 1].end, f"om {texts[place + 1]}", "without-te")


def _with_te(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “moet te betaal”."""
    for place in range(len(texts) - 2):
        if texts[place] in MODALS and texts[place + 1] == "te" and texts[place + 2] in VERBS:
            yield _fault(clause, place, place + 2, "modal-te")


def _who(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “die agent wie wag”: a relative clause begins with “wat”."""
    for place in range(2, len(texts) - 1):
        if texts[place] != "wie" or texts[place + 1] in ("se", "s’n"):
            continue
        one, noun = texts[place - 2 : place]
        if one in _DETERMINERS and noun not in VERBS | PREPOSITIONS | PERSONAL:
            yield _fault(clause, place - 1, place, "who")


def _without_e(clause: Clause, texts: list[str]) -> Iterator[Fault]:
    """Yield “'n belangrik rol”."""
    for place in range(len(texts) - 2):
        if texts[place] in ARTICLES and texts[place + 1] in _INFLECTED:
            noun = texts[place + 2]
            is_noun = len(noun) > 2 and not noun.endswith(("e", "end")) and noun not in UNINFLECTED
            if is_noun and noun not in PREPOSITIONS | JOINING | VERBS:
                yield _fault(clause, place + 1, place + 2, "adjective")


def _fault(clause: Clause, first: int, last: int, kind: str) -> Fault:
    shown = " ".join(word.text for word in clause[first : last + 1])
    return Fault(clause[first].start, clause[last].end, shown, kind)
