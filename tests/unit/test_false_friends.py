"""The tables of false friends: every rendering has its sense, and no word is both wrong and right."""

import importlib
import pkgutil

import pytest

import portal.language.false_friends as package
from portal.language.false_friends import Sense
from portal.language.false_friends.pattern import alternatives, folded, pattern
from portal.language.false_friends.sense import Rendering
from portal.language.false_friends.table import read_renderings, read_senses

NAMES = sorted(found.name for found in pkgutil.iter_modules(package.__path__))
LANGUAGES = ("af", "es", "fa", "pt", "ro")
SENSE_TABLES = [name for name in NAMES if name.startswith("senses_")]
RENDERING_TABLES = [name for name in NAMES if name.startswith(tuple(f"{tag}_" for tag in LANGUAGES))]


def _table(name: str) -> str:
    return str(importlib.import_module(f"{package.__name__}.{name}").TABLE)


def _senses() -> list[Sense]:
    return [sense for name in SENSE_TABLES for sense in read_senses(_table(name))]


def _said_both_ways(rendering: Rendering) -> set[str]:
    wrong, right = ({folded(words) for words in alternatives(part)} for part in rendering[1:3])
    return wrong & right


def test_no_two_senses_have_one_name() -> None:
    names = [sense.name for sense in _senses()]
    assert sorted(set(names)) == sorted(names)


def test_every_part_of_a_sense_makes_a_pattern() -> None:
    for sense in _senses():
        assert sense.words, sense.name
        assert all(pattern(part) for part in sense[1:])


def test_every_sense_is_rendered_by_a_language() -> None:
    rendered = {rendering.sense for name in RENDERING_TABLES for rendering in read_renderings(_table(name))}
    assert {sense.name for sense in _senses()} - rendered == set()


@pytest.mark.parametrize("name", RENDERING_TABLES)
def test_every_rendering_has_a_known_sense(name: str) -> None:
    known = {sense.name for sense in _senses()}
    assert {rendering.sense for rendering in read_renderings(_table(name))} - known == set()


@pytest.mark.parametrize("name", RENDERING_TABLES)
def test_every_rendering_says_what_is_wrong_and_what_is_right(name: str) -> None:
    for rendering in read_renderings(_table(name)):
        assert alternatives(rendering.wrong), rendering.sense
        assert alternatives(rendering.right), rendering.sense
        assert all(pattern(part) for part in rendering[1:])


@pytest.mark.parametrize("name", RENDERING_TABLES)
def test_no_wrong_words_are_also_right(name: str) -> None:
    both = {rendering.sense: _said_both_ways(rendering) for rendering in read_renderings(_table(name))}
    assert {sense: words for sense, words in both.items() if words} == {}
