"""A text that is still English, in catalogues that are not the portal's own."""

import pytest

from portal.checking import Finding, TranslatedFile
from portal.checks.untranslated import untranslated
from portal.diagnostics import Level, Place
from portal.model import Sheet, Unit

NO_DOCUMENT = ""


def found(text: str, document: str = NO_DOCUMENT) -> list[Finding]:
    unit = Unit("1", text, Place("es.po", 3))
    sheet = Sheet("es", "es.po", document, ("1",), {"1": unit}, exists=True)
    return list(untranslated.find(TranslatedFile(sheet, {"1": unit})))


@pytest.mark.parametrize("text", ["Linux", "Marketing", "SCSI 2", "%s is %s", "Normal", "HP Linux Imaging"])
def test_a_name_or_a_word_of_both_languages_may_be_the_same_in_a_catalogue(text: str) -> None:
    assert found(text) == []


def test_in_the_portal_itself_it_is_marked_as_a_loanword() -> None:
    assert [finding.message for finding in found("Marketing", "page")] == ["the text is still English"]


def test_a_sentence_in_english_is_an_error_in_a_catalogue_too() -> None:
    (finding,) = found("The team answers the customer.")
    assert (finding.message, finding.level) == ("the text is still English", None)


def test_a_phrase_that_may_be_a_name_is_a_warning_in_a_catalogue() -> None:
    (finding,) = found("Analysis of data")
    assert finding.level is Level.WARNING
