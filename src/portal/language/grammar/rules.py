"""What a Romance language does with its words: the lists that the rules of agreement go by."""

from dataclasses import dataclass, field
from functools import cached_property

from portal.language.grammar.lexicon import MS, PARTICIPLE, Lexicon
from portal.language.grammar.pieces import Piece

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Grammar:
    """What the words of a language can be, and which of them behave in their own way.

    Articles: `pronouns` may stand for a noun, `vague` are prepositions too, `every` are words for all
    before an article, `articles` stand before nothing but a noun; `stressed` are feminine nouns with the
    masculine article, `superlatives` stand between an article and an adjective.
    Nouns: the verb of `times` and `collectives` tells nothing, but that of `counts` with an article;
    `loanwords` are nouns without gender.
    Adjectives: `unchanged` are adverbs as well, `true_adjectives` never are though `has_adverbs` says
    that any masculine one may be, `supines` are before “de”, `fixed` are no adjectives behind “to be”
    either.
    Verbs: `copulas` with the number of what follows, `be` are those in the plural, `impersonal` have no
    subject, `ago` may tell a time. The subject of `passive` ones follows them behind “se”, that of
    `existing` ones always may, that of `transitive` ones never does. `auxiliaries` and `linked` make
    one verb, `helpers` are verbs before one form of another only.
    Others: `persons` are pronouns, `others` those of the first person, `relatives` begin a clause about
    a noun, `marks_object` stand before an object, `has_cases` says that nouns have a genitive.
    """

    lexicon: Lexicon
    pronouns: frozenset[str]
    times: frozenset[str]
    collectives: frozenset[str]
    unchanged: frozenset[str]
    fixed: frozenset[str]
    impersonal: frozenset[str]
    copulas: dict[str, int]
    be: frozenset[str]
    auxiliaries: frozenset[str]
    linked: frozenset[str]
    transitive: frozenset[str]
    persons: dict[str, int]
    every: dict[str, int]
    relatives: frozenset[str]
    loanwords: frozenset[str]
    others: frozenset[str] = NONE
    superlatives: frozenset[str] = NONE
    passive: frozenset[str] = NONE
    existing: frozenset[str] = NONE
    helpers: dict[str, tuple[int, int]] = field(default_factory=dict)
    ago: frozenset[str] = NONE
    vague: frozenset[str] = NONE
    stressed: frozenset[str] = NONE
    supines: frozenset[str] = NONE
    true_adjectives: frozenset[str] = NONE
    marks_object: frozenset[str] = NONE
    counts: frozenset[str] = NONE
    articles: frozenset[str] = NONE
    has_adverbs: bool = False
    has_cases: bool = False

    @cached_property
    def starters(self) -> frozenset[str]:
        """Words that are no articles and may begin a subject."""
        return frozenset(self.persons) | frozenset(self.every) | self.others

    def is_adverb(self, piece: Piece) -> bool:
        """Whether an adjective may be one that does not agree with anything."""
        if piece.text in self.true_adjectives:
            return False
        is_plain = self.has_adverbs and not piece.word.verb & PARTICIPLE
        return piece.text in self.unchanged or (is_plain and bool(piece.word.adjective & MS))
