"""Read XLIFF 1.2 and 2: what its elements say, as pairs."""

from portal.diagnostics import Diagnostic, Place
from portal.exchange.catalogue import Catalogue, Ids, Pair, control_faults
from portal.exchange.faults import Fault, RefusalError
from portal.exchange.text import read_text
from portal.exchange.xliff_elements import Entry, Reader, Segment
from portal.model import Unit
from portal.schema import State

# States of XLIFF 1.2 and of XLIFF 2 before a translation; those of XLIFF 1.2 for one to mend follow.
NOT_TRANSLATED = frozenset({"new", "initial"})
TO_MEND = "needs-"
# States after a review; the first is of XLIFF 1.2.
REVIEWS = {"signed-off": State.REVIEWED, "reviewed": State.REVIEWED, "final": State.FINAL}


def read_xliff(data: bytes, path: str) -> tuple[Catalogue | None, list[Diagnostic]]:
    """Return the pairs of an XLIFF file, or None, and everything wrong with it, sorted."""
    diagnostics: list[Diagnostic] = []
    try:
        text, diagnostics = read_text(data, path)
        reader = Reader(text, path)
        reader.read()
    except RefusalError as refusal:
        return None, sorted([*diagnostics, refusal.diagnostic])
    pairs, faults = _pairs(reader)
    if not pairs and not faults:
        faults.append(Fault.NO_ENTRIES.at(Place(path), "the file has no entries"))
    catalogue = Catalogue(path, reader.tag, tuple(pairs)) if pairs else None
    return catalogue, sorted({*diagnostics, *reader.diagnostics, *faults})


def _pairs(reader: Reader) -> tuple[list[Pair], list[Diagnostic]]:
    ids = Ids()
    pairs: list[Pair] = []
    faults: list[Diagnostic] = []
    for entry in reader.entries:
        # Where the file has several parts, ids are unique only in each, unless they name it themselves.
        is_named = bool(entry.part) and entry.id.startswith(f"{entry.part}.")
        is_alone = len(reader.files) < 2 or is_named
        id = entry.id if is_alone else f"{reader.files[entry.file]}:{entry.id}"
        sources = "\n".join(segment.source[0] for segment in entry.segments if segment.source)
        id = ids.take(id, entry.place, sources)
        for number, segment in enumerate(entry.segments, start=1):
            own = f"{id}.{number}" if len(entry.segments) > 1 else id
            if segment.source is None:
                faults.append(Fault.SYNTAX.at(entry.place, f"“{own}” has no source"))
                continue
            target = Unit(own, *(segment.target or ("", entry.place)))
            fuzzy, state = _is_fuzzy(entry, segment), REVIEWS.get(segment.state, State.TRANSLATED)
            pairs.append(Pair(Unit(own, *segment.source), target, fuzzy, state, entry.base))
    return pairs, [*faults, *ids.diagnostics, *control_faults(pairs)]


def _is_fuzzy(entry: Entry, segment: Segment) -> bool:
    """Whether the file says that the target is not final; a state says more than an approval."""
    if segment.state:
        return segment.state in NOT_TRANSLATED or segment.state.startswith(TO_MEND)
    return entry.approved == "no"
