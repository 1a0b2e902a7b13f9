"""Every fact and every term is asked; most facts by three types or more."""

from collections import defaultdict

from portal.auditing import Audited, Finding, Measure, gate, none_of

MANY = 3
# So few facts leave too little to choose from for three types of most of them.
FEW = 40


def _types(audited: Audited) -> dict[str, set[str]]:
    types: defaultdict[str, set[str]] = defaultdict(set)
    for item in audited.bank.items:
        for asked in item.asks:
            types[asked].add(item.type)
    return types


@gate("AUD13", "0", by_locale=False)
def facts_not_asked(audited: Audited) -> Measure:
    types = _types(audited)
    terms = {term for lesson in audited.library.lessons() for term in lesson.file.terms}
    wanted = [*(fact.id for fact in audited.library.facts()), *sorted(terms)]
    return none_of(Finding(id, "no item asks for it") for id in wanted if id not in types)


@gate("AUD14", f"> 50 % ({FEW} facts or more)", by_locale=False)
def facts_asked_variously(audited: Audited) -> Measure:
    types = _types(audited)
    facts = [fact.id for fact in audited.library.facts()]
    share = 100 * sum(len(types[id]) >= MANY for id in facts) / len(facts) if facts else 100.0
    return Measure(share, share > 50 or len(facts) < FEW)
