"""What only the whole content can show: ids that clash and relations that lead nowhere."""

from collections import Counter
from collections.abc import Callable, Container, Iterator

from portal.diagnostics import Diagnostic, Place
from portal.interface import WORDS
from portal.model import INTERFACE, SOURCE, Fact, Lesson, Library, Module
from portal.reading.faults import Fault
from portal.reading.texts import text_faults
from portal.schema import ConceptKind, FactKind

# Folders of the built site that no module may take over.
# What stands in a module's folder beside its lessons.
TAKEN = frozenset({"check", "index", "module", "pretest"})
RESERVED = frozenset(
    {
        "assets",
        "editors",
        "finder",
        "glossary",
        "learn",
        "locales",
        "map",
        "offline",
        "privacy",
        "questions",
        "search",
        "sheets",
        "status",
    }
)
# What a fact of each kind must say, so that a question can be asked of it.
REQUIRED = {
    FactKind.TASK: ("department",),
    FactKind.NEED: ("system",),
    FactKind.BENEFIT: ("cause", "why"),
    FactKind.CHALLENGE: ("met_by", "sign", "why"),
    FactKind.STRATEGY: ("why",),
    FactKind.PRINCIPLE: ("why",),
    FactKind.HAND_OFF: ("department", "done", "why"),
    FactKind.STEP: ("department",),
    FactKind.DUTY: ("department", "why"),
}
# Kinds that are asked against hand-written misconceptions, of which three options need two.
REFUTED = frozenset({FactKind.PRINCIPLE, FactKind.BENEFIT, FactKind.CHALLENGE})


def relation_faults(library: Library) -> Iterator[Diagnostic]:
    """Yield every fault that shows only when all files are read."""
    for rule in RULES:
        yield from rule(library)


def _repeated_facts(library: Library) -> Iterator[Diagnostic]:
    seen: dict[str, Fact] = {}
    for fact in library.facts():
        first = seen.setdefault(fact.id, fact)
        if first is not fact:
            yield Fault.REPEATED_ID.at(fact.place, f"fact “{fact.id}” already stands at {first.place}")


def _repeated_orders(library: Library) -> Iterator[Diagnostic]:
    groups: list[tuple[Module | Lesson, ...]] = [
        library.modules,
        *(module.lessons for module in library.modules),
    ]
    for group in groups:
        taken: dict[int, str] = {}
        for entry in group:
            first = taken.setdefault(entry.file.order, entry.id)
            if first != entry.id:
                message = f"order {entry.file.order} is already that of “{first}”"
                yield Fault.REPEATED_ID.at(entry.place, message, "Give it an order of its own.")


def _unsafe_documents(library: Library) -> Iterator[Diagnostic]:
    for module in library.modules:
        if module.id in RESERVED:
            yield Fault.UNSAFE_ID.at(module.place, f"the site itself uses the address “{module.id}”")
    retired = Place("content/retired.yml")
    for id, place in [*_addressed(library), *((id, retired) for id in library.retired.lessons)]:
        if id in TAKEN:
            yield Fault.UNSAFE_ID.at(place, f"the module's own page has the address “{id}”")
        if not _is_safe(id):
            yield Fault.UNSAFE_ID.at(
                place, f"“{id}” cannot be an id", "Rename the file or folder: a-z, 0-9 and -."
            )


def _addressed(library: Library) -> Iterator[tuple[str, Place]]:
    for module in library.modules:
        yield module.id, module.place
        yield from ((lesson.id, lesson.place) for lesson in module.lessons)


def _is_safe(id: str) -> bool:
    words = id.split("-")
    return len(id) > 2 and all(word.isalnum() and word.isascii() and word == word.lower() for word in words)


def _retired(library: Library) -> Iterator[Diagnostic]:
    used: dict[str, tuple[Container[str], list[tuple[str, Place]]]] = {
        "lesson": (library.retired.lessons, [(lesson.id, lesson.place) for lesson in library.lessons()]),
        "fact": (library.retired.facts, [(fact.id, fact.place) for fact in library.facts()]),
        "concept": (library.retired.concepts, [(c.id, c.place) for c in library.concepts.values()]),
        "scenario": (library.retired.scenarios, list(_scenario_places(library))),
    }
    for noun, (retired, entries) in used.items():
        for id, place in entries:
            if id in retired:
                yield Fault.RETIRED_ID.at(place, f"{noun} “{id}” was retired")
    lessons = {lesson.id for lesson in library.lessons()}
    for id, entry in library.retired.lessons.items():
        if entry.moved_to not in lessons:
            place = Place("content/retired.yml")
            yield Fault.UNKNOWN_RELATION.at(place, f"“{id}” moved to “{entry.moved_to}”, which is no lesson")


def _concepts(library: Library) -> Iterator[Diagnostic]:
    for concept in library.concepts.values():
        needs_office = concept.kind in (ConceptKind.DEPARTMENT, ConceptKind.SYSTEM)
        if needs_office and concept.office is None:
            yield Fault.MISSING_KEY.at(concept.place, f"“office” of the {concept.kind} is missing")
    for office in ("front-office", "back-office"):
        entry = library.concepts.get(office)
        if entry is None or entry.kind is not ConceptKind.OFFICE:
            place = Place(library.units["home.title"].place.path.replace("home.yml", "glossary.yml"))
            yield Fault.MISSING_KEY.at(place, f"the office “{office}” is missing")


def _lesson_relations(library: Library) -> Iterator[Diagnostic]:
    for lesson in library.lessons():
        yield from _of_kind(
            library, lesson.file.owner, ConceptKind.DEPARTMENT, lesson.place_of("owner"), "owner"
        )
        for number, term in enumerate(lesson.file.terms):
            if term not in library.concepts:
                place = lesson.place_of("terms", number)
                yield Fault.UNKNOWN_RELATION.at(place, f"the glossary has no term “{term}”")


def _fact_relations(library: Library) -> Iterator[Diagnostic]:
    facts = {fact.id: fact for fact in library.facts()}
    for fact in facts.values():
        if fact.file.department is not None:
            department = fact.file.department
            yield from _of_kind(
                library, department, ConceptKind.DEPARTMENT, fact.place_of("department"), "department"
            )
            yield from _office_agrees(library, fact, department)
        if fact.file.by is not None:
            yield from _of_kind(library, fact.file.by, ConceptKind.DEPARTMENT, fact.place_of("by"), "by")
            if fact.file.by == fact.file.department:
                yield Fault.UNSUITABLE_RELATION.at(fact.place_of("by"), "by: nobody hands over to themselves")
        if fact.file.system is not None:
            yield from _of_kind(
                library, fact.file.system, ConceptKind.SYSTEM, fact.place_of("system"), "system"
            )
            yield from _office_agrees(library, fact, fact.file.system)
        for number, id in enumerate(fact.file.met_by):
            place = fact.place_of("met_by", number)
            if id not in facts:
                yield Fault.UNKNOWN_RELATION.at(place, f"met_by: there is no fact “{id}”")
            elif facts[id].file.kind is not FactKind.STRATEGY:
                yield Fault.UNSUITABLE_RELATION.at(place, f"met_by: “{id}” is not a strategy")


def _scenario_places(library: Library) -> Iterator[tuple[str, Place]]:
    for lesson in library.lessons():
        yield from ((id, lesson.place_of("scenarios", id)) for id in lesson.file.scenarios)


def _scenarios(library: Library) -> Iterator[Diagnostic]:
    """Yield scenarios whose key or fact does not exist, or whose id another one has."""
    seen: dict[str, Place] = {}
    for lesson in library.lessons():
        facts = {fact.id for fact in lesson.facts}
        for id, scenario in lesson.file.scenarios.items():
            place = lesson.place_of("scenarios", id)
            if seen.setdefault(id, place) != place:
                yield Fault.REPEATED_ID.at(place, f"scenario “{id}” already stands at {seen[id]}")
            if scenario.key not in scenario.options:
                where = lesson.place_of("scenarios", id, "key")
                yield Fault.UNKNOWN_RELATION.at(where, f"key: there is no option “{scenario.key}”")
            if scenario.asks not in facts:
                where = lesson.place_of("scenarios", id, "asks")
                yield Fault.UNKNOWN_RELATION.at(where, f"asks: the lesson has no fact “{scenario.asks}”")


def _also_right(library: Library) -> Iterator[Diagnostic]:
    """Yield other owners that are of another kind than the fact's own, or the same as it."""
    for fact in library.facts():
        owner = library.concepts.get(fact.file.department or fact.file.system or "")
        for number, id in enumerate(fact.file.also_ok):
            other = library.concepts.get(id)
            place = fact.place_of("also_ok", number)
            if other is None:
                yield Fault.UNKNOWN_RELATION.at(place, f"also_ok: the glossary has no “{id}”")
            elif owner is None or other.kind is not owner.kind:
                yield Fault.UNSUITABLE_RELATION.at(place, f"also_ok: “{id}” cannot own this fact")
            elif other is owner:
                yield Fault.UNSUITABLE_RELATION.at(place, f"also_ok: “{id}” is the owner already")


def _office_agrees(library: Library, fact: Fact, concept: str) -> Iterator[Diagnostic]:
    entry = library.concepts.get(concept)
    if entry is not None and entry.office not in (None, fact.file.office):
        message = f"“{concept}” belongs to the {entry.office}, the fact to {fact.file.office}"
        yield Fault.UNSUITABLE_RELATION.at(fact.place, message)


def _kinds_are_complete(library: Library) -> Iterator[Diagnostic]:
    for fact in library.facts():
        for required in REQUIRED.get(fact.file.kind, ()):
            if not getattr(fact.file, required):
                yield Fault.MISSING_KEY.at(fact.place, f"a {fact.file.kind} needs “{required}”")
        if fact.file.kind in REFUTED and len(fact.file.misconceptions) < 2:
            yield Fault.MISSING_KEY.at(fact.place, f"a {fact.file.kind} needs two misconceptions")


def _of_kind(
    library: Library, id: str, kind: ConceptKind, place: Place, relation: str
) -> Iterator[Diagnostic]:
    entry = library.concepts.get(id)
    if entry is None:
        yield Fault.UNKNOWN_RELATION.at(place, f"{relation}: the glossary has no “{id}”")
    elif entry.kind is not kind:
        yield Fault.UNSUITABLE_RELATION.at(place, f"{relation}: “{id}” is not a {kind} but a {entry.kind}")


def _sought(library: Library) -> Iterator[Diagnostic]:
    """Yield words for the search that lead to nothing, and those that stand twice for the same."""
    pages = {name.removeprefix("nav.") for name in WORDS if name.startswith("nav.")}
    known = {*library.concepts, *library.lesson_by_id, *(module.id for module in library.modules), *pages}
    for entry in library.sought:
        if entry.about not in known:
            message = f"“{entry.about}” is no concept, lesson, module or page"
            yield Fault.UNKNOWN_RELATION.at(entry.place, message)
        for word, number in Counter(map(str.casefold, entry.words)).items():
            if number > 1:
                yield Fault.REPEATED_ID.at(entry.place, f"“{word}” stands twice", "Keep one of the two.")


def _interface_words(library: Library) -> Iterator[Diagnostic]:
    """Yield words that the pages need and English lacks, with the slots that they must have."""
    place = Place(f"content/locales/{SOURCE}.yml")
    words = {id.removeprefix(f"{INTERFACE}."): unit for id, unit in library.units.items() if _is_word(id)}
    for name in sorted(WORDS.keys() - words.keys()):
        yield Fault.MISSING_KEY.at(place, f"the word “{name}” is missing")
    for name in sorted(words.keys() - WORDS.keys()):
        yield Fault.UNKNOWN_KEY.at(words[name].place, f"no page shows the word “{name}”")
    for name in sorted(words.keys() & WORDS.keys()):
        for slot in WORDS[name]:
            if f"{{{slot}}}" not in words[name].text:
                yield Fault.MISSING_KEY.at(words[name].place, f"the slot {{{slot}}} is missing")


def _is_word(id: str) -> bool:
    return id.startswith(f"{INTERFACE}.")


RULES: tuple[Callable[[Library], Iterator[Diagnostic]], ...] = (
    _repeated_facts,
    _repeated_orders,
    _unsafe_documents,
    _retired,
    _concepts,
    _lesson_relations,
    _fact_relations,
    _kinds_are_complete,
    _scenarios,
    _also_right,
    _sought,
    _interface_words,
    text_faults,
)
