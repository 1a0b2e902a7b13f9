"""An article, an adjective, a noun or a verb does not agree with the word that it belongs to."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.grammar import grammar_of
from portal.language.grammar.agreement import clashes
from portal.language.grammar.clash import Clash
from portal.language.grammar.coordination import many_with_singular
from portal.language.grammar.counts import miscounts
from portal.language.grammar.genitives import lost_genitives, wrong_possessives
from portal.language.grammar.pieces import pieces
from portal.language.grammar.relatives import doubled_subjects, wrong_relatives

MESSAGES = {
    "verb": "the verb “{other}” and its subject “{one}” do not agree in number",
    "subject": "the verb “{one}” and its subject “{other}” do not agree in number",
    "relative": "“{other}” before the relative pronoun agrees with no noun before it",
    "two": "the verb “{other}” is singular, its subjects before it are two or more",
    "article": "“{other}” has an article of its own behind “{one}”",
    "case": "“{other}” stands behind “{one}” without a genitive",
}
HINTS = {
    "verb": "Put the verb in the number of its subject.",
    "subject": "Put the verb in the number of its subject.",
    "relative": "Give the article the gender and number of its noun.",
    "two": "Put the verb in the plural.",
    "article": "Use one article.",
    "case": "Put the second noun in the genitive.",
}


@check("GRM02", on=TranslatedUnit, level=Level.WARNING, apart="grammar")
def agreement_broken(unit: TranslatedUnit) -> Iterator[Finding]:
    grammar = grammar_of(unit.language.subtag)
    if grammar is None:
        return
    found = pieces(unit.target.text, unit.text, grammar.lexicon)
    yield from (_finding(unit, clash) for clash in clashes(found, grammar))
    yield from (_finding(unit, clash) for clash in many_with_singular(found, grammar))
    yield from (_finding(unit, clash) for clash in wrong_relatives(found, grammar))
    for count in miscounts(unit.text, grammar.lexicon, unit.language.subtag):
        if count.kind == "number":
            span = count.start, count.end
            yield unit.finding(
                f"“{count.words}” counts with a singular", "Put the noun in the plural.", span=span
            )
    if grammar.has_cases:
        yield from (_finding(unit, clash) for clash in lost_genitives(found, grammar))
        yield from (_finding(unit, clash) for clash in wrong_possessives(found, grammar))
        yield from (_finding(unit, clash) for clash in doubled_subjects(found, grammar))


def _finding(unit: TranslatedUnit, clash: Clash) -> Finding:
    one, other = (unit.target.text[piece.start : piece.end] for piece in (clash.one, clash.other))
    message = MESSAGES.get(clash.kind, "“{one}” and “{other}” do not agree in {kind}")
    hint = HINTS.get(clash.kind, f"Give both the same {clash.kind}.")
    return unit.finding(message.format(one=one, other=other, kind=clash.kind), hint, span=clash.span)
