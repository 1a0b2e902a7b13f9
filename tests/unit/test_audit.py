"""The audit of the item bank: clean on the portal's own, and each kind of planted fault is caught."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import pytest

from portal.auditing import Audit, audited
from portal.auditing.counts import counts
from portal.auditing.report import as_json, as_text, diagnostics
from portal.bank import Bank
from portal.bank.bank import arranged
from portal.bank.distractors import with_key_at
from portal.diagnostics import Place
from portal.gates import all_gates
from portal.items import Item, Option, Reason
from portal.model import Excepted, Library, Unit
from tests.conftest import ROOT

Texts = Callable[[Item], dict[str, str]]


def audit(library: Library, bank: Bank) -> Audit:
    return audited(library, bank, all_gates())


def broken(found: Audit) -> set[tuple[str, str]]:
    """Return the gates that are broken, each with the locale."""
    return {(v.gate.name, v.locale) for v in found.verdicts if not v.measure.is_met}


def with_items(library: Library, items: Iterator[Item] | tuple[Item, ...]) -> Bank:
    """Return a bank of other items, arranged as the real one is."""
    return arranged(library, tuple(items))


def changed(bank: Bank, id: str, change: Callable[[Item], Item]) -> tuple[Item, ...]:
    """Return the bank's items, one of them changed."""
    assert any(item.id == id for item in bank.items)
    return tuple(change(item) if item.id == id else item for item in bank.items)


def rewritten(library: Library, locale: str, texts: dict[str, str]) -> Library:
    """Return the library with other texts in a locale."""
    targets = library.targets[locale]
    new = {unit: Unit(unit, text, targets[unit].place) for unit, text in texts.items()}
    return replace(library, targets={**library.targets, locale: {**targets, **new}})


def options_rewritten(library: Library, bank: Bank, locale: str, texts: Texts) -> Library:
    """Return the library with other texts for the options of every choice in a locale."""
    found: dict[str, str] = {}
    for item in bank.items:
        if item.type == "scenario":
            found.update(texts(item))
    return rewritten(library, locale, found)


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault planted in the library or in its bank, and the gate that must catch it."""

    gate: str
    plant: Callable[[Library, Bank], tuple[Library, Bank]]
    locale: str = "all"


def key_always_first(library: Library, bank: Bank) -> tuple[Library, Bank]:
    return library, with_items(library, tuple(with_key_at(i, 0) if i.key else i for i in bank.items))


def two_thirds_of_keys_second(library: Library, bank: Bank) -> tuple[Library, Bank]:
    moved = (with_key_at(i, 1 if n % 3 else 2) if i.key else i for n, i in enumerate(bank.items))
    return library, with_items(library, moved)


def by_length(*, is_key_longest: bool) -> Callable[[Library, Bank], tuple[Library, Bank]]:
    def plant(library: Library, bank: Bank) -> tuple[Library, Bank]:
        texts = {
            option.text: f"{library.wording(option.text, 'ro').text} și așa mai departe, cum s-a spus"
            for item in bank.items
            for option in item.options
            if item.type in ("scenario", "true-statement", "statement-reason", "misconception-reply")
            and item.is_correct(option.id) is is_key_longest
        }
        return rewritten(library, "ro", texts), bank

    return plant


def keys_repeated(library: Library, bank: Bank) -> tuple[Library, Bank]:
    """Each key is the answer of several items, each distractor of one: the key is what is seen most."""
    choices = [item for item in bank.items if item.type == "true-statement"]
    used = {option.text for item in bank.items for option in item.options}
    unseen = (unit for unit in library.units if unit not in used)

    def again(item: Item, number: int) -> Item:
        key = next(option for option in item.options if option.id == item.key)
        fresh = (replace(key, id=unit, text=unit) for unit in islice(unseen, 2))
        return replace(item, id=f"{item.id}.{number}", options=(key, *fresh))

    extra = [again(item, number) for item in choices for number in range(5)]
    return library, with_items(library, (*bank.items, *extra))


def distractors_repeated(library: Library, bank: Bank) -> tuple[Library, Bank]:
    """The same two distractors everywhere: the key is what is seen least."""
    choices = [item for item in bank.items if item.type in ("term-definition", "definition-term")]
    fixed = [option for option in choices[0].options if option.id != choices[0].key]

    def plain(item: Item) -> Item:
        if item not in choices[3:]:
            return item
        key = next(option for option in item.options if option.id == item.key)
        return replace(item, options=(key, *fixed))

    return library, with_items(library, tuple(map(plain, bank.items)))


def prompts_in_keys(library: Library, bank: Bank) -> tuple[Library, Bank]:
    """Every key repeats its question: whoever matches words wins."""
    texts = {
        option.text: f"{library.wording(option.text, 'es').text} {library.wording(item.prompt, 'es').text}"
        for item in bank.items
        for option in item.options
        if item.type in ("scenario", "statement-reason", "department-task") and item.is_correct(option.id)
    }
    return rewritten(library, "es", texts), bank


def leak(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "scenario")
    key = next(option for option in item.options if option.id == item.key)
    texts = {
        item.prompt: f"{library.wording(item.prompt, 'pt').text} Fala-se de borboletas.",
        key.text: f"{library.wording(key.text, 'pt').text} Borboleta.",
    }
    return rewritten(library, "pt", texts), bank


def key_of_a_novel(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "scenario")
    key = next(option for option in item.options if option.id == item.key)
    return rewritten(library, "af", {key.text: library.wording(key.text, "af").text * 3}), bank


def same_words_in_one_language(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "true-statement")
    first, second = item.options[:2]
    return rewritten(library, "fa", {first.text: library.wording(second.text, "fa").text}), bank


def also_right_department(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(
        i for i in bank.items if i.type == "task-department" and library.fact_by_id[i.asks[0]].file.also_ok
    )
    other = library.concepts[library.fact_by_id[item.asks[0]].file.also_ok[0]]

    def change(item: Item) -> Item:
        wrong = next(option for option in item.options if option.id != item.key)
        new = Option(other.id, other.term, Reason(other.definition, other.term, concept=other.id))
        return replace(item, options=tuple(new if option is wrong else option for option in item.options))

    return library, with_items(library, changed(bank, item.id, change))


def wrong_key(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "characteristic-office")
    wrong = next(option.id for option in item.options if option.id not in (item.key, "both"))
    return library, with_items(library, changed(bank, item.id, lambda item: replace(item, key=wrong)))


def match_with_two_ways(library: Library, bank: Bank) -> tuple[Library, Bank]:
    """A second row for the owner of the first: two rows can change places."""
    item = next(item for item in bank.items if item.type == "task-match")
    first = item.rows[0]
    twin = next(
        fact
        for fact in library.facts()
        if fact.file.department == first.key and fact.id not in {row.id for row in item.rows}
    )

    def change(item: Item) -> Item:
        second = replace(item.rows[1], id=twin.id, text=twin.unit("text"))
        return replace(item, rows=(first, second, *item.rows[2:]))

    return library, with_items(library, changed(bank, item.id, change))


def row_in_the_wrong_office(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "task-office")

    def change(item: Item) -> Item:
        row = item.rows[0]
        other = next(option.id for option in item.options if option.id != row.key)
        return replace(item, rows=(replace(row, key=other), *item.rows[1:]))

    return library, with_items(library, changed(bank, item.id, change))


def two_options(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "scenario")
    key = next(option for option in item.options if option.id == item.key)
    other = next(option for option in item.options if option is not key)
    return library, with_items(library, changed(bank, item.id, lambda i: replace(i, options=(key, other))))


def id_given_twice(library: Library, bank: Bank) -> tuple[Library, Bank]:
    return library, with_items(library, (*bank.items, bank.items[0]))


def same_item_again(library: Library, bank: Bank) -> tuple[Library, Bank]:
    again = replace(bank.items[0], id=f"{bank.items[0].id}.again")
    return library, with_items(library, (*bank.items, again))


def almost_the_same_item(library: Library, bank: Bank) -> tuple[Library, Bank]:
    """Another fact's item whose words differ in one content word alone, in one language."""
    one, other = [item for item in bank.items if item.type == "true-statement"][:2]
    keys = [next(o.text for o in item.options if o.id == item.key) for item in (one, other)]
    text = f"{library.wording(keys[0], 'ro').text} Fluturele."
    return rewritten(library, "ro", {keys[1]: text}), bank


def fact_not_asked(library: Library, bank: Bank) -> tuple[Library, Bank]:
    fact = next(library.facts()).id
    return library, with_items(library, tuple(item for item in bank.items if fact not in item.asks))


def few_types(library: Library, bank: Bank) -> tuple[Library, Bank]:
    kept = (
        "task-department",
        "true-statement",
        "scenario",
        "definition-term",
        "need-system",
        "step-department",
    )
    return library, with_items(library, tuple(item for item in bank.items if item.type in kept))


def misconception_left_over(library: Library, bank: Bank) -> tuple[Library, Bank]:
    fact = next(fact for fact in library.facts() if fact.file.misconceptions)
    unit = fact.unit("misconceptions", next(iter(fact.file.misconceptions)), "text")
    kept = (item for item in bank.items if unit not in item.units)
    return library, with_items(library, kept)


def untranslated(library: Library, bank: Bank) -> tuple[Library, Bank]:
    unit = next(item for item in bank.items if item.type == "scenario").prompt
    targets = {id: target for id, target in library.targets["es"].items() if id != unit}
    return replace(library, targets={**library.targets, "es": targets}), bank


def short_lesson(library: Library, bank: Bank) -> tuple[Library, Bank]:
    lesson = next(library.lessons()).id
    own = [item for item in bank.items if item.lesson == lesson]
    return library, with_items(library, tuple(item for item in bank.items if item not in own[5:]))


def lesson_without_case(library: Library, bank: Bank) -> tuple[Library, Bank]:
    case = next(item for item in bank.items if item.type == "scenario")
    return library, with_items(library, tuple(item for item in bank.items if item is not case))


def same_reason_twice(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "scenario")

    def change(item: Item) -> Item:
        first, second, third = item.options
        return replace(item, options=(first, replace(second, reason=first.reason), third))

    return library, with_items(library, changed(bank, item.id, change))


def reason_that_leads_nowhere(library: Library, bank: Bank) -> tuple[Library, Bank]:
    item = next(item for item in bank.items if item.type == "scenario")

    def change(item: Item) -> Item:
        first = item.options[0]
        lost = replace(first, reason=replace(first.reason, fact="no-such-fact"))
        return replace(item, options=(lost, *item.options[1:]))

    return library, with_items(library, changed(bank, item.id, change))


PLANTED = {
    "the key always first": Planted("key-positions", key_always_first),
    "the key first never": Planted("key-positions", two_thirds_of_keys_second),
    "keys longer": Planted("longest-option", by_length(is_key_longest=True), "ro"),
    "keys shorter": Planted("shortest-option", by_length(is_key_longest=False), "ro"),
    "keys seen most": Planted("most-seen-option", keys_repeated),
    "keys seen least": Planted("least-seen-option", distractors_repeated),
    "keys that repeat the question": Planted("stem-overlap", prompts_in_keys, "es"),
    "a word in question and key alone": Planted("answer-leak", leak, "pt"),
    "a key three times as long": Planted("key-stands-out", key_of_a_novel, "af"),
    "equal options in one language": Planted("equal-options", same_words_in_one_language, "fa"),
    "a distractor that is right too": Planted("ambiguous", also_right_department),
    "a wrong key": Planted("ambiguous", wrong_key),
    "a match with two ways": Planted("ambiguous", match_with_two_ways),
    "a row in the wrong office": Planted("ambiguous", row_in_the_wrong_office),
    "two options only": Planted("well-formed", two_options),
    "an id given twice": Planted("well-formed", id_given_twice),
    "the same item again": Planted("duplicates", same_item_again, "en"),
    "almost the same item": Planted("duplicates", almost_the_same_item, "ro"),
    "a fact that nothing asks": Planted("facts-not-asked", fact_not_asked),
    "few types": Planted("facts-asked-variously", few_types),
    "a misconception left over": Planted("options-unused", misconception_left_over),
    "an untranslated question": Planted("items-untranslated", untranslated, "es"),
    "a short lesson": Planted("lessons-short", short_lesson),
    "a lesson without a case": Planted("lessons-short", lesson_without_case),
    "the same reason twice": Planted("feedback-missing", same_reason_twice, "en"),
    "a reason that leads nowhere": Planted("feedback-missing", reason_that_leads_nowhere, "en"),
}


def test_the_portals_own_bank_is_clean(library: Library, bank: Bank) -> None:
    found = audit(library, bank)
    assert found.is_clean, as_text(found, counts(library, bank))


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_caught(library: Library, bank: Bank, name: str) -> None:
    planted = PLANTED[name]
    found = audit(*planted.plant(library, bank))
    assert (planted.gate, planted.locale) in broken(found)
    assert not found.is_clean
    assert diagnostics(found)


def test_every_gate_catches_a_planted_fault() -> None:
    assert {gate.name for gate in all_gates()} == {planted.gate for planted in PLANTED.values()}


def test_gates_have_unique_ids_in_order() -> None:
    ids = [gate.id for gate in all_gates()]
    assert ids == [f"AUD{number:02}" for number in range(1, len(ids) + 1)]


def exception(gate: str, about: str, locale: str = "all") -> Excepted:
    return Excepted(gate, about, locale, "The word is the usual one.", Place("content/exceptions.yml", 2, 5))


def test_a_finding_with_a_reason_in_the_content_does_not_count(library: Library, bank: Bank) -> None:
    planted, _ = leak(library, bank)
    item = next(item for item in bank.items if item.type == "scenario").id
    for locale in ("all", "pt"):
        excepted = replace(planted, exceptions=(exception("AUD07", item, locale),))
        found = audit(excepted, bank)
        assert found.is_clean
        assert sum(verdict.excepted for verdict in found.verdicts) == 1
    elsewhere = replace(planted, exceptions=(exception("AUD07", item, "ro"),))
    assert ("answer-leak", "pt") in broken(audit(elsewhere, bank))


def test_an_exception_that_excepts_nothing_is_reported(library: Library, bank: Bank) -> None:
    found = audit(replace(library, exceptions=(exception("AUD07", "scenario.none"),)), bank)
    assert not found.is_clean
    (fault,) = diagnostics(found)
    assert str(fault.place) == "content/exceptions.yml:2:5"


def test_the_reports_say_the_same(library: Library, bank: Bank) -> None:
    planted, bad = leak(library, bank)
    found = audit(planted, bad)
    report = json.loads(as_json(found, counts(planted, bad)))
    assert report["clean"] is False
    failed = [gate for gate in report["gates"] if not gate["met"]]
    assert [(gate["id"], gate["locale"], gate["limit"]) for gate in failed] == [("AUD07", "pt", "0")]
    about = failed[0]["findings"][0]["about"]
    assert about in as_text(found, counts(planted, bad))
    assert report["counts"]["locale"] == {locale.id: len(bank.items) for locale in library.locales}
    for title in ("module", "lesson", "type"):
        assert sum(report["counts"][title].values()) == len(bank.items)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "audit_items.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_says_that_the_bank_is_clean() -> None:
    done = run()
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip().endswith("The bank is clean.")


def test_the_command_audits_one_gate_alone_as_json() -> None:
    done = run("--only", "AUD07", "--format", "json")
    assert done.returncode == 0
    assert {gate["id"] for gate in json.loads(done.stdout)["gates"]} == {"AUD07"}


def test_the_command_says_what_it_cannot_do(tmp_path: Path) -> None:
    assert run("--only", "AUD99").returncode == 2
    done = run("--content", str(tmp_path))
    assert done.returncode == 2
    assert "is missing" in done.stderr
    assert "Traceback" not in done.stderr
