"""Everything that can be an answer is one somewhere: no misconception, owner or term is left over."""

from collections.abc import Iterator

from portal.auditing import Audited, Finding, Measure, gate, none_of
from portal.model import Library
from portal.schema import ConceptKind


@gate("AUD15", "0", by_locale=False)
def options_unused(audited: Audited) -> Measure:
    items = audited.bank.items
    used = {option.text for item in items for option in item.options}
    used |= {row.text for item in items for row in item.rows}
    wanted = dict(_answers(audited.library))
    return none_of(Finding(id, "it is an answer nowhere") for unit, id in wanted.items() if unit not in used)


def _answers(library: Library) -> Iterator[tuple[str, str]]:
    """Yield the unit and the id of everything that can be an answer."""
    for fact in library.facts():
        for id in fact.file.misconceptions:
            yield fact.unit("misconceptions", id, "text"), f"{fact.id}.{id}"
    terms = {term for lesson in library.lessons() for term in lesson.file.terms}
    owners = (ConceptKind.DEPARTMENT, ConceptKind.SYSTEM)
    for concept in library.concepts.values():
        if concept.id in terms or concept.kind in owners:
            yield concept.term, concept.id
