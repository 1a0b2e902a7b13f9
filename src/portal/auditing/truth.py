"""What the model says is right for an item, found without asking how the item was made."""

from portal.items import Item
from portal.model import GLOSSARY, Fact, Library
from portal.relating import OFFICES, offices_of, owner_of, rightful
from portal.schema import FactKind

BOTH = "both"


def right_options(library: Library, item: Item) -> frozenset[str]:
    """Return the ids of the options that some fact makes right; of an item with one key."""
    if item.asks_term:
        return frozenset({item.asks[0]})
    fact = library.fact_by_id[item.asks[0]]
    ids = {option.id for option in item.options}
    if ids <= {*OFFICES, BOTH}:
        return frozenset({fact.file.office}) if fact.file.office == BOTH else offices_of(library, fact)
    if ids <= library.concepts.keys():
        return rightful(fact) & ids
    return frozenset(id for id in ids if _is_right(library, item, fact, id))


def _is_right(library: Library, item: Item, asked: Fact, id: str) -> bool:
    """Return whether an option that is a fact, or a wrong statement, is right."""
    other = library.fact_by_id.get(id)
    if other is None:
        return id == item.key
    glossary, _, rest = item.prompt.partition(".")
    if glossary == GLOSSARY:
        return rest.removesuffix(".term") in rightful(other)
    challenge = library.fact_by_text.get(item.prompt)
    if challenge is not None and challenge.file.met_by:
        return id in challenge.file.met_by
    return other is asked


def right_keys(library: Library, item: Item, row: str) -> frozenset[str]:
    """Return the ids of the options that a row rightly belongs to; of an item with rows."""
    ids = {option.id for option in item.options}
    fact = library.fact_by_id.get(row)
    if fact is None:
        return frozenset({row})
    if ids <= {*OFFICES}:
        return offices_of(library, fact)
    if owner_of(fact) and ids <= library.concepts.keys():
        return rightful(fact) & ids
    return _true_or_false(item, row, fact)


def _true_or_false(item: Item, row: str, fact: Fact) -> frozenset[str]:
    shown = next(each for each in item.rows if each.id == row)
    is_true = shown.text == fact.unit("text") and fact.file.kind in (FactKind.PRINCIPLE, FactKind.STRATEGY)
    return frozenset({"true" if is_true else "false"})
