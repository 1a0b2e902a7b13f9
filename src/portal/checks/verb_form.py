"""A verb stands in a form that the sentence, or the word before it, does not allow."""

from collections.abc import Callable, Iterator
from itertools import chain

from portal.checking import Finding, TranslatedUnit, check
from portal.diagnostics import Level
from portal.language.grammar import grammar_of, persian
from portal.language.grammar.afrikaans_forms import wrong_verbs
from portal.language.grammar.afrikaans_particles import lost_particles
from portal.language.grammar.afrikaans_past import without_ge
from portal.language.grammar.afrikaans_sentences import lost_words
from portal.language.grammar.lost_verbs import clauses_without_verb
from portal.language.grammar.moods import wrong_moods
from portal.language.grammar.pieces import pieces
from portal.language.grammar.verb_forms import Misuse, european_gerunds, misuses
from portal.language.unknown import words_of

AFRIKAANS = {
    "no-infinitive": ("“{words}” goes on without a verb", "Put the verb behind “om te”."),
    "two-infinitives": ("“{words}” has one “te” too many", "Keep one infinitive."),
    "without-te": ("“{words}” lacks “te”", "Write “te” before the infinitive."),
    "without-carrier": (
        "the participle “{words}” has no “is”, “word” or “het”",
        "Add the verb that it needs.",
    ),
    "without-passive": ("the participle “{words}” stands alone behind a modal verb", "Add “word”."),
    "twice": ("“{words}” says the same verb twice", "Keep one of them."),
    "too-early": ("the verb “{words}” stands before its object", "Put the verb at the end of the clause."),
    "verb-last": ("the verb of “{words}” stands before its object", "Put the verb at the end of the clause."),
    "participle": ("“{words}” has the plain form of the verb", "Write the participle, with “ge-”."),
    "modal-te": ("“{words}” has a “te” too many", "Take out “te”."),
    "who": ("“{words}” begins a relative clause with “wie”", "Write “wat”."),
    "adjective": ("“{words}” has an adjective without its -e", "Write the form that stands before a noun."),
    "plural": ("“{words}” counts with a singular", "Put the noun in the plural."),
    "no-verb": ("no verb stands behind the subject of “{words}”", "Put in the verb, or “het”."),
    "particle": ("“{words}” lacks the particle of its verb", "Put the particle at the end of the clause."),
    "lost-verb": ("a verb is lost in “{words}”", "Put in the verb of what stands before “en”."),
    "comma": ("no comma parts the verbs “{words}”", "Put a comma between the two clauses."),
    "past": ("“{words}” tells of the present, English of the past", "Put in “het” or “is”."),
    "was": ("“{words}” is not said in Afrikaans", "Write “was”."),
}
PERSIAN = {
    "people": ("the verb “{other}” is singular, its subject “{words}” plural", "Put the verb in the plural."),
    "one": ("the verb “{other}” is plural, its subject “{words}” singular", "Put the verb in the singular."),
    "person": ("“{words}” and “{other}” are not of the same person", "Put both verbs in one person."),
    "passive": ("“{words}” stands before the passive “{other}”", "Take out “را”, or use the active verb."),
    "subjunctive": ("“{other}” stands behind “{words}”", "Write the subjunctive, without “می”."),
    "future": ("“{other}” stands behind “{words}”", "Write the past stem."),
    "negated": ("“{words}” has the verb “{other}”, which is not negated", "Negate the verb."),
    "counted": ("“{other}” is plural behind the number “{words}”", "Write the noun in the singular."),
    "object": ("“{words}” before “{other}” is an object without “را”", "Put “را” behind the object."),
    "governed": ("“{words}” does not go with “{other}”", "Use the preposition that the verb asks for."),
    "objects": ("“{words}” stands twice before one verb", "Keep one “را”."),
}


BEHIND = "“{verb}” stands behind “{helper}”"
ROMANCE = {
    "infinitive": (BEHIND, "Write the infinitive."),
    "participle": (BEHIND, "Write the participle."),
    "gerund": (BEHIND, "Write the gerund."),
    "subjunctive": (BEHIND, "Write the subjunctive."),
    "european": (BEHIND, "Write the gerund, as Brazil does."),
    "mood": ("“{verb}” is no subjunctive, as “{helper}” before it asks for", "Write the subjunctive."),
    "masculine": (BEHIND, "Write the participle that ends in -o."),
    "unchanged": (BEHIND, "Write the participle that does not change."),
    "pronoun": ("“{helper}” stands before “{verb}”", "Write the pronoun behind the infinitive, as one word."),
    "no-de": ("“{helper} de que” has a “de” too many", "Take out “de”."),
    "passive": ("“{helper}” cannot “{verb}” anything", "Write the passive, with “se” or with “to be”."),
    "one-verb": (BEHIND, "Keep one finite verb, or put the second in the infinitive."),
    "no-verb": ("no verb stands between “{helper}” and “{verb}”", "Put in the verb."),
    "no-verb-here": ("no verb stands in the clause from “{helper}” to “{verb}”", "Put in the verb."),
    "finite": ("the subject “{helper}” has no more than the infinitive “{verb}”", "Write a finite form."),
}


@check("GRM04", on=TranslatedUnit, level=Level.WARNING, apart="grammar")
def verb_form(unit: TranslatedUnit) -> Iterator[Finding]:
    find = FINDERS.get(unit.language.subtag)
    if find is not None:
        yield from find(unit)


def _romance(unit: TranslatedUnit) -> Iterator[Finding]:
    grammar = grammar_of(unit.language.subtag)
    if grammar is not None:
        found = pieces(unit.target.text, unit.text, grammar.lexicon)
        yield from (_finding(unit, misuse) for misuse in misuses(found, grammar, unit.language.subtag))
        for misuse in clauses_without_verb(found, grammar, unit.language.subtag):
            yield _finding(unit, misuse)
        if unit.language.tag == "pt-BR":
            yield from (_finding(unit, misuse) for misuse in european_gerunds(found))
        for word, verb in wrong_moods(found, unit.language.subtag):
            yield _finding(unit, Misuse(word, verb, "mood"))


def _finding(unit: TranslatedUnit, misuse: Misuse) -> Finding:
    helper, verb = (unit.target.text[piece.start : piece.end] for piece in (misuse.helper, misuse.verb))
    message, hint = ROMANCE[misuse.wanted]
    span = misuse.helper.start, misuse.verb.end
    return unit.finding(message.format(helper=helper, verb=verb), hint, span=span)


def _afrikaans(unit: TranslatedUnit) -> Iterator[Finding]:
    text, prose, source = unit.target.text, unit.text, unit.source.text
    english = words_of(source)
    found = chain(
        wrong_verbs(text, prose),
        without_ge(text, prose, english),
        lost_words(text, prose, source),
        lost_particles(text, prose, english),
    )
    for fault in found:
        message, hint = AFRIKAANS[fault.kind]
        yield unit.finding(message.format(words=fault.words), hint, span=(fault.start, fault.end))


def _persian(unit: TranslatedUnit) -> Iterator[Finding]:
    for fault in persian.wrong_verbs(unit.target.text, unit.text):
        message, hint = PERSIAN[fault.kind]
        shown = message.format(words=fault.words, other=fault.other)
        yield unit.finding(shown, hint, span=(fault.start, fault.end))


FINDERS: dict[str, Callable[[TranslatedUnit], Iterator[Finding]]] = {
    **dict.fromkeys(("es", "pt", "ro"), _romance),
    "af": _afrikaans,
    "fa": _persian,
}
