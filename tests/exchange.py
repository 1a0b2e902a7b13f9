"""The exchange as tests run it: the small content with units of every state, and deliveries of it."""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import polib

from portal.diagnostics import Diagnostic
from portal.exchange import Catalogue, Export, po_text, read_po, read_xliff, xliff_text
from portal.importing import Plan, imported, planned
from portal.model import Library
from portal.reading import read_library
from portal.reading.tree import texts_by_path
from portal.recording import Judgement
from portal.schema import RecordFile, State
from portal.standing import text_hash

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "fixtures" / "tiny"
NAMESPACE = "{urn:oasis:names:tc:xliff:document:2.0}"
# Of each record its state, and what else it has.
STATES: list[tuple[State, dict[str, object]]] = [
    (State.TRANSLATED, {"source": "What it once was, {old} & <x>"}),
    (State.REVIEWED, {"by": "Ana", "on": date(2026, 3, 1)}),
    (State.INITIAL, {}),
    (State.FINAL, {"by": "Ana", "on": date(2026, 3, 1)}),
    (State.REVIEWED, {"by": "Ana", "source": "Old"}),
]
Edits = dict[str, str]
Deliver = Callable[[Export, Edits], bytes]


def small(library: Library) -> Library:
    """Return the small content with one unit of each state; its targets are Persian."""
    ids = [id for id in library.targets["fa"] if not id.startswith(("glossary.", "interface."))]
    records = {id: record(library, id, *each) for id, each in zip(ids, STATES, strict=False)}
    targets = dict(library.targets["fa"])
    del targets[ids[5]]
    return replace(library, records={"fa": records}, targets={**library.targets, "fa": targets})


def record(library: Library, id: str, state: State, more: dict[str, object]) -> RecordFile:
    """Return a record of a target as it is."""
    values = {"source": library.units[id].text, **more}
    target = text_hash(library.targets["fa"][id].text)
    return RecordFile.model_validate({"unit": id, "state": state, "target": target, **values})


def state_of(library: Library, number: int) -> str:
    """Return the unit that has been given the state with this number by `small`."""
    return list(library.records["fa"])[number]


def deliver_po(export: Export, edits: Edits) -> bytes:
    """Return the export as PO with other targets, which are not fuzzy."""
    file = polib.pofile(po_text(export))
    for entry in file:
        if entry.msgctxt in edits:
            entry.msgstr = edits[entry.msgctxt]
            entry.fuzzy = False
            entry.previous_msgid = None
    return str(file).encode()


def deliver_xliff(export: Export, edits: Edits) -> bytes:
    """Return the export as XLIFF with other targets, which are translated."""
    ET.register_namespace("", NAMESPACE[1:-1])
    root = ET.fromstring(xliff_text(export))
    for unit in root.iter(f"{NAMESPACE}unit"):
        if unit.get("id") in edits:
            segment = unit.find(f"{NAMESPACE}segment")
            assert segment is not None
            target = segment.find(f"{NAMESPACE}target")
            if target is None:
                target = ET.SubElement(segment, f"{NAMESPACE}target")
            target.clear()
            target.text = edits[str(unit.get("id"))]
            segment.set("state", "translated")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def read(data: bytes, deliver: Deliver = deliver_po) -> tuple[Catalogue | None, list[Diagnostic]]:
    """Return what a delivery holds."""
    return (read_po if deliver is deliver_po else read_xliff)(data, "delivery")


def plan(
    library: Library,
    data: bytes,
    deliver: Deliver = deliver_po,
    *,
    by: str = "",
    partial: bool = False,
) -> Plan:
    """Return the plan for a delivery of the small content."""
    catalogue, found = read(data, deliver)
    assert catalogue is not None, found
    judgement = Judgement(by, date(2026, 11, 30) if by else None)
    return planned(
        imported(catalogue, library, "fa", judgement), library, found, content_file, partial=partial
    )


def content_file(path: str) -> bytes:
    """Return a file of the small content, empty where there is none."""
    file = TINY / path
    return file.read_bytes() if file.exists() else b""


def texts_then(library: Library, done: Plan) -> Edits:
    """Return all targets as the files will hold them."""
    texts = {id: unit.text for id, unit in library.targets["fa"].items()}
    for sheet in library.sheets:
        if sheet.path in done.files:
            there = texts_by_path(done.files[sheet.path], sheet.path)
            assert there is not None
            texts.update({f"{sheet.document}.{path[-1]}": text for path, text in there.items()})
    return {id: text for id, text in texts.items() if id in library.units}


def records_then(done: Plan) -> dict[str, RecordFile]:
    """Return the records as they will be."""
    data = done.files["content/fa/state.jsonl"].decode()
    found = (RecordFile.model_validate(json.loads(line)) for line in data.splitlines() if line)
    return {each.unit: each for each in found}


def reported(done: Plan) -> list[str]:
    """Return what is wrong, with its place, shortened."""
    return [f"{each.place} {each.id} {re.sub(': “.*', '', each.message)}" for each in done.diagnostics]


def content_copy(folder: Path) -> Path:
    """Return a copy of the small content that commands may change."""
    return Path(shutil.copytree(TINY / "content", folder / "content"))


def reread(content: Path) -> Library:
    """Return the content of a folder."""
    return read_library(content).require()
