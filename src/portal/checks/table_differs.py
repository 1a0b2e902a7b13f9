"""A target's tables differ from its source's in number, rows or cells."""

from collections.abc import Iterator

from portal.checking import Finding, TranslatedUnit, check
from portal.markup import tables

HINT = "Give the table the rows and cells that English has; a line | --- | --- | stands under its head."


@check("STR10", on=TranslatedUnit, signs="|")
def table_differs(unit: TranslatedUnit) -> Iterator[Finding]:
    wanted, there = tables(unit.source.text), tables(unit.target.text)
    span = (max(unit.target.text.find("|"), 0), len(unit.target.text))
    if len(wanted) != len(there):
        yield unit.finding(f"{_shown(len(there))} where English has {_shown(len(wanted))}", HINT, span=span)
        return
    for number, (english, own) in enumerate(zip(wanted, there, strict=True), start=1):
        if len(english) != len(own):
            message = f"table {number} has {len(own)} rows where English has {len(english)}"
            yield unit.finding(message, HINT, span=span)
            continue
        for row, (cells, own_cells) in enumerate(zip(english, own, strict=True), start=1):
            if cells != own_cells:
                message = f"row {row} of table {number} has {own_cells} cells where English has {cells}"
                yield unit.finding(message, HINT, span=span)


def _shown(tables: int) -> str:
    return "1 table" if tables == 1 else f"{tables or 'no'} tables"
