"""A translator's delivery: what PO and XLIFF files hold, where it stands, and what is wrong with them."""

import string
from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.diagnostics import Diagnostic, Level
from portal.exchange import Catalogue, Pair, read_catalogue, read_po, read_xliff, tag_of
from portal.exchange.text import LARGEST_FILE, MOST_FAULTS
from portal.exchange.xliff_elements import DEEPEST_NESTING

PO = """\
# Delivered by an agency.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: pt_BR\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

#. The title of the page
#: page.html:1
msgctxt "home.title"
msgid "Two offices"
msgstr "Dois escritórios"

#, fuzzy, python-format
#| msgid "Start"
msgctxt "home.start"
msgid ""
"Start "
"here"
msgstr ""
"Comece\\t\\"aqui\\"\\n"
"agora"

#, fuzzy
#~ msgctxt "home.old"
#~ msgid "Old"
#~ msgstr "Antigo"

msgid "Untranslated"
msgstr ""

msgctxt "files"
msgid "One file"
msgid_plural "{count} files"
msgstr[0] "Um arquivo"
msgstr[1] "{count} arquivos"
"""
XLIFF_1 = """\
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="home.html" source-language="en" target-language="fa-IR" datatype="html">
    <header><note>Careful</note></header>
    <body><group>
      <trans-unit id="1" resname="home.title">
        <source>Two <g id="1">offices</g></source><seg-source>Two</seg-source>
        <target state="translated">دو <g id="1">بخش</g></target>
        <alt-trans><source>Other</source><target>دیگر</target></alt-trans>
      </trans-unit>
      <trans-unit id="2" approved="no">
        <source>Press <x id="5"/>, <bpt id="6">&lt;b&gt;</bpt>now<ept id="6">&lt;/b&gt;</ept>&amp;</source>
        <target><ph id="7">%s<sub>title</sub></ph><mrk mtype="term">اکنون</mrk></target>
      </trans-unit>
      <trans-unit id="3"><source>Untranslated</source></trans-unit>
      <trans-unit id="4" translate="no"><source>ERP</source><target>CRM</target></trans-unit>
    </group></body>
  </file>
</xliff>
"""
XLIFF_2 = """\
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ro">
  <file id="f1">
    <unit id="u1" name="home.title">
      <segment state="final">
        <source>Two <pc id="1">offices</pc></source>
        <target>Două <pc id="1">birouri</pc></target>
      </segment>
    </unit>
    <unit id="u2">
      <notes><note>Careful</note></notes>
      <segment><source>One. </source><target>Unu. </target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="initial">
        <source>Two<ph id="9"/><sc id="3"/>.<ec startRef="3"/><cp hex="001F"/></source>
        <target><mrk id="m" type="term">Doi</mrk></target>
      </segment>
    </unit>
  </file>
</xliff>
"""
Read = tuple[Catalogue | None, list[Diagnostic]]


def po(text: str | bytes) -> Read:
    return read_po(text.encode() if isinstance(text, str) else text, "a.po")


def xliff(text: str | bytes) -> Read:
    return read_xliff(text.encode() if isinstance(text, str) else text, "a.xlf")


def pairs(found: Read) -> tuple[Pair, ...]:
    catalogue, faults = found
    assert faults == []
    assert catalogue is not None
    return catalogue.pairs


def texts(found: Read) -> dict[str, tuple[str, str]]:
    return {pair.source.id: (pair.source.text, pair.target.text) for pair in pairs(found)}


def places(found: Read) -> dict[str, tuple[str, str]]:
    return {pair.source.id: (str(pair.source.place), str(pair.target.place)) for pair in pairs(found)}


def reported(found: Read) -> list[str]:
    return [f"{fault.place} {fault.id} {fault.message}" for fault in found[1]]


def entry(source: str = "Text", target: str = "Texto", context: str = "") -> str:
    head = f'msgctxt "{context}"\n' if context else ""
    return f'{head}msgid "{source}"\nmsgstr "{target}"\n\n'


def unit(inside: str, attributes: str = 'id="1"') -> str:
    return f"<trans-unit {attributes}>{inside}</trans-unit>"


def document(*units: str) -> str:
    return f'<xliff version="1.2"><file target-language="ro"><body>{"".join(units)}</body></file></xliff>'


SIMPLE = unit("<source>Text</source><target>Text</target>")


def test_a_po_file_gives_its_pairs_by_context_or_number() -> None:
    assert texts(po(PO)) == {
        "home.title": ("Two offices", "Dois escritórios"),
        "home.start": ("Start here", 'Comece\t"aqui"\nagora'),
        "3": ("Untranslated", ""),
        "files[0]": ("One file", "Um arquivo"),
        "files[1]": ("{count} files", "{count} arquivos"),
    }


def test_a_po_unit_has_the_place_of_its_quotation_mark() -> None:
    assert places(po(PO)) == {
        "home.title": ("a.po:11:7", "a.po:12:8"),
        "home.start": ("a.po:17:7", "a.po:20:8"),
        "3": ("a.po:29:7", "a.po:30:8"),
        "files[0]": ("a.po:33:7", "a.po:35:11"),
        "files[1]": ("a.po:34:14", "a.po:36:11"),
    }


def test_an_indented_entry_is_read_and_its_column_counted() -> None:
    assert places(po('msgid "a"\n\t msgstr  "b" \n')) == {"1": ("a.po:1:7", "a.po:2:11")}


def test_fuzzy_belongs_to_its_own_entry_and_not_to_the_one_after_an_obsolete_entry() -> None:
    assert [pair.source.id for pair in pairs(po(PO)) if pair.fuzzy] == ["home.start"]
    assert [pair.fuzzy for pair in pairs(po(entry() + f"#,fuzzy\n#, c-format\n{entry()}{entry()}"))] == [
        False,
        True,
        False,
    ]


def test_the_tag_of_a_po_file_stands_in_its_header() -> None:
    catalogue, _ = po(PO)
    assert catalogue is not None
    assert (catalogue.path, catalogue.tag) == ("a.po", "pt-BR")


@pytest.mark.parametrize("header", ["", 'msgid ""\nmsgstr "Project-Id-Version: x\\n"\n\n'])
def test_a_po_file_without_a_header_or_its_language_has_no_tag_and_no_fault(header: str) -> None:
    catalogue, faults = po(header + entry())
    assert faults == []
    assert catalogue is not None
    assert catalogue.tag == ""
    assert [pair.source.id for pair in catalogue.pairs] == ["1"]


def test_an_entry_with_a_context_and_no_text_is_no_header() -> None:
    found = texts(po(entry("", "x", "empty") + entry()))
    assert found == {"empty": ("", "x"), "2": ("Text", "Texto")}


def test_a_locale_with_one_form_is_compared_with_the_plural() -> None:
    header = 'msgid ""\nmsgstr "Plural-Forms: nplurals=1; plural=0;\\n"\n\n'
    one = header + 'msgid "One file"\nmsgid_plural "{n} files"\nmsgstr[0] "{n} 个文件"\n'
    assert texts(po(one)) == {"1[0]": ("{n} files", "{n} 个文件")}


def test_six_plural_forms_are_read() -> None:
    forms = "".join(f'msgstr[{form}] "t{form}"\n' for form in range(6))
    found = texts(po(f'msgid "s"\nmsgid_plural "p"\n{forms}'))
    assert found == {"1[0]": ("s", "t0"), **{f"1[{form}]": ("p", f"t{form}") for form in range(1, 6)}}


def test_plural_forms_come_in_order_whatever_the_order_of_the_file() -> None:
    found = texts(po('msgid "s"\nmsgid_plural "p"\nmsgstr[1] "b"\nmsgstr[0] "a"\n'))
    assert list(found.items()) == [("1[0]", ("s", "a")), ("1[1]", ("p", "b"))]


def test_a_template_gives_empty_targets() -> None:
    assert texts(po(entry("One", "") + entry("Two", ""))) == {"1": ("One", ""), "2": ("Two", "")}


@pytest.mark.parametrize(("text", "read"), [(PO, po), (XLIFF_1, xliff), (XLIFF_2, xliff)])
def test_a_byte_order_mark_and_windows_lines_change_nothing(text: str, read: type) -> None:
    windows = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    assert read(windows) == read(text)


def test_the_last_entry_is_kept_when_comments_follow_it() -> None:
    assert len(pairs(po(entry("One") + entry("Two") + "#:\n#,\n#~|\n"))) == 2


def test_a_line_break_and_a_tabulator_in_a_text_are_no_control_characters() -> None:
    assert texts(po(entry("a\\r\\nb\\tc", "a\\r\\nb\\tc"))) == {"1": ("a\r\nb\tc", "a\r\nb\tc")}


def test_an_xliff_1_file_gives_its_pairs_by_name_or_id() -> None:
    assert texts(xliff(XLIFF_1)) == {
        "home.title": ("Two {1}offices{/1}", "دو {1}بخش{/1}"),
        "2": ("Press {5}, {6}now{/6}&", "{7}اکنون"),
        "3": ("Untranslated", ""),
    }


def test_an_xliff_unit_has_the_place_of_its_element_and_a_missing_target_that_of_its_unit() -> None:
    assert places(xliff(XLIFF_1)) == {
        "home.title": ("a.xlf:7:9", "a.xlf:8:9"),
        "2": ("a.xlf:12:9", "a.xlf:13:9"),
        "3": ("a.xlf:15:26", "a.xlf:15:7"),
    }


def test_columns_count_characters_and_not_bytes() -> None:
    text = document(unit("<source>پس𐍈</source><target>پس</target>"))
    ((_, target),) = places(xliff(text)).values()
    assert target == f"a.xlf:1:{text.index('<target>') + 1}"


def test_an_xliff_2_file_gives_a_pair_for_each_segment() -> None:
    assert texts(xliff(XLIFF_2)) == {
        "home.title": ("Two {1}offices{/1}", "Două {1}birouri{/1}"),
        "u2.1": ("One. ", "Unu. "),
        "u2.2": ("Two{9}{3}.{/3}{001F}", "Doi"),
    }
    assert places(xliff(XLIFF_2))["u2.2"] == ("a.xlf:14:9", "a.xlf:15:9")


def test_the_state_or_else_the_approval_says_what_is_fuzzy() -> None:
    assert [pair.source.id for pair in pairs(xliff(XLIFF_1)) if pair.fuzzy] == ["2"]
    assert [pair.source.id for pair in pairs(xliff(XLIFF_2)) if pair.fuzzy] == ["u2.2"]
    for state, fuzzy in {"new": True, "needs-translation": True, "translated": False, "final": False}.items():
        target = f'<source>a</source><target state="{state}">b</target>'
        (pair,) = pairs(xliff(document(unit(target, 'id="1" approved="no"'))))
        assert pair.fuzzy is fuzzy


@pytest.mark.parametrize(("text", "tag"), [(XLIFF_1, "fa-IR"), (XLIFF_2, "ro"), (document(SIMPLE), "ro")])
def test_the_tag_of_an_xliff_file_is_its_target_language(text: str, tag: str) -> None:
    catalogue, _ = xliff(text)
    assert catalogue is not None
    assert catalogue.tag == tag


def test_a_tag_may_stand_at_the_target_alone() -> None:
    text = document(unit('<source>a</source><target xml:lang="es-MX">b</target>'))
    catalogue, faults = xliff(text.replace(' target-language="ro"', ""))
    assert faults == []
    assert catalogue is not None
    assert catalogue.tag == "es-MX"


def test_ids_of_several_parts_are_told_apart() -> None:
    part = f"<body>{SIMPLE}</body></file>"
    text = f'<xliff version="1.2"><file original="a">{part}<file original="b">{part}</xliff>'
    assert list(texts(xliff(text))) == ["a:1", "b:1"]


def test_parts_without_a_name_are_counted() -> None:
    part = f"<file><body>{SIMPLE}</body></file>"
    assert list(texts(xliff(f'<xliff version="1.2">{part}{part}</xliff>'))) == ["1:1", "2:1"]


def test_units_without_an_id_are_counted() -> None:
    nameless = unit("<source>a</source>", "")
    assert list(texts(xliff(document(nameless, nameless)))) == ["1", "2"]


def test_the_end_of_a_pair_is_named_after_its_beginning() -> None:
    inside = '<bpt id="1" rid="8"/>a<ept rid="8"/><it id="4" pos="close"/><x/><bx id="2"/>b<ex id="2"/>'
    (source, _) = texts(xliff(document(unit(f"<source>{inside}</source>"))))["1"]
    assert source == "{1}a{/8}{/4}{x}{2}b{/2}"


def test_a_prefix_and_a_declared_encoding_change_nothing() -> None:
    text = XLIFF_2.replace("<", "<x:").replace("<x:/", "</x:")
    text = '<?xml version="1.0" encoding="ISO-8859-1"?>' + text.replace("xmlns=", "xmlns:x=")
    assert texts(xliff(text)) == texts(xliff(XLIFF_2))


def test_a_text_inside_a_text_does_not_end_it() -> None:
    found = texts(xliff(document(unit("<source>a<segment><source>b</source></segment>c</source>"))))
    assert found == {"1": ("abc", "")}


@pytest.mark.parametrize(
    ("data", "place", "byte", "hint"),
    [
        (b'msgid "a"\nmsgstr "\xd9\x81\xff"\n', "2:10", "ff", "Save the file as UTF-8 text."),
        (b'# charset=UTF-8\nmsgstr "\xe3"\n', "2:9", "e3", "Save the file as UTF-8 text."),
        (
            b'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"\n\nmsgid "\xe3"\n',
            "4:8",
            "e3",
            "Convert the file from ISO-8859-2 to UTF-8.",
        ),
        ('msgid "a"'.encode("utf-16"), "1:1", "ff", "Convert the file from UTF-16 to UTF-8."),
    ],
)
def test_a_byte_that_is_not_utf_8_is_named_with_its_place(
    data: bytes, place: str, byte: str, hint: str
) -> None:
    catalogue, (fault,) = po(data)
    assert catalogue is None
    assert str(fault.place) == f"a.po:{place}"
    assert (fault.id, fault.message, fault.hint) == ("XCH02", f"byte 0x{byte} is not UTF-8", hint)


def test_an_xliff_in_another_encoding_gets_the_hint_to_convert() -> None:
    _, (fault,) = xliff(b'<?xml version="1.0" encoding="windows-1250"?>\n<xliff>\xe3</xliff>')
    assert str(fault.place) == "a.xlf:2:8"
    assert fault.hint == "Convert the file from windows-1250 to UTF-8."


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x0b", "\x1c", "\x7f", "\x85", "\u2028", "\ufffe", "\r"]
)
def test_a_control_character_is_reported_in_its_place_and_dropped(character: str) -> None:
    catalogue, faults = po(entry("One", f"a{character}b") + entry("Two", "c"))
    assert [str(fault.place) for fault in faults] == ["a.po:2:10"]
    assert faults[0].id == "XCH06"
    assert faults[0].message == f"the character U+{ord(character):04X} stands in the text"
    assert catalogue is not None
    assert [pair.target.text for pair in catalogue.pairs] == ["ab", "c"]


def test_a_control_character_in_xliff_is_reported_in_its_place() -> None:
    text = document(SIMPLE).replace("<target>", "<target>\x01")
    assert reported(xliff(text)) == [
        f"a.xlf:1:{text.index(chr(1)) + 1} XCH06 the character U+0001 stands in the text"
    ]


def test_a_control_character_by_its_escape_or_number_is_reported_at_its_text() -> None:
    assert reported(po(entry("One", "a\\bb"))) == ["a.po:2:8 XCH06 the character U+0008 stands in the text"]
    text = document(unit("<source>a</source><target>&#x85;</target>"))
    place = f"a.xlf:1:{text.index('<target>') + 1}"
    assert reported(xliff(text)) == [f"{place} XCH06 the character U+0085 stands in the text"]


def test_a_control_character_that_the_source_has_too_is_meant() -> None:
    assert texts(po(entry("a\\vb", "c\\vd"))) == {"1": ("a\vb", "c\vd")}


def test_all_faults_are_reported_in_the_order_of_the_file() -> None:
    text = (
        entry("One", "a\x01b") + entry("Two", "\\v") + entry("Three", "c\x02", "k") + entry("Three", "d", "k")
    )
    assert reported(po(text)) == [
        "a.po:2:10 XCH06 the character U+0001 stands in the text",
        "a.po:5:8 XCH06 the character U+000B stands in the text",
        "a.po:9:10 XCH06 the character U+0002 stands in the text",
        "a.po:13:8 XCH08 “k” already stands in line 9",
    ]


def test_faults_of_an_xliff_file_are_reported_in_the_order_of_the_file() -> None:
    odd = unit("<source>a</source><target>&#x85;&#x86;</target>", 'id="2"')
    lost = unit("<target>b</target>", 'id="3"')
    found = xliff(document(*(f"\n{each}" for each in (SIMPLE, odd, lost, SIMPLE, odd + "\x01"))))[1]
    assert found == sorted(found)
    assert [fault.place.line for fault in found] == [3, 3, 4, 5, 6, 6, 6, 6]


def test_noise_is_not_reported_without_end() -> None:
    assert len(po("\x01\n" * 5 * MOST_FAULTS)[1]) <= MOST_FAULTS + 1
    assert len(po("noise\n" * 5 * MOST_FAULTS)[1]) == MOST_FAULTS


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ('msgid "a"\nmsgstr "b\n', ["2:1"]),
        ('msgid "a"\nmsgstr b"\n', ["2:1"]),
        ('msgid "a"\nmsgstr "b" c"\n', ["2:1"]),
        ('msgid "a"\nmsgstr "b\\"\n', ["2:1"]),
        ('msgid "a"\nmsgstr\n', ["2:1"]),
        ('msgid "a"\nmsgst "b"\n', ["2:1"]),
        ('msgid "a"\nmsgid "b"\nmsgstr "c"\n', ["2:1"]),
        ('msgid "a"\n# lost\nmsgid "b"\nmsgstr "c"\n', ["3:1"]),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', ["3:1"]),
        ('msgctxt "a"\nmsgstr "b"\n', ["2:1"]),
        ('"a"\nmsgid "a"\nmsgstr "b"\n', ["1:1"]),
        ('msgstr "b"\n', ["1:1"]),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', ["3:1"]),
        ('msgid "a"\nmsgstr[0] "b"\n', ["2:1"]),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[0] "d"\n', ["4:1"]),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[۱] "c"\n', ["3:1"]),
        ('msgid[0] "a"\nmsgstr "b"\n', ["1:1"]),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', ["5:1"]),
        ('msgid "a"\nmsgstr "b\n\nmsgid "c"\nmsgstr d"\n', ["2:1", "5:1"]),
    ],
)
def test_broken_po_is_reported_in_its_line(text: str, places: list[str]) -> None:
    catalogue, faults = po(text)
    assert catalogue is None
    assert {fault.id for fault in faults} == {"XCH05"}
    assert [str(fault.place) for fault in faults] == [f"a.po:{place}" for place in places]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "1:1"),
        ("<xliff>", "1:8"),
        ('<xliff version="1.2">\n<file>یک</body></xliff>', "2:11"),
        ('<xliff version="1.2">\n&unknown;</xliff>', "2:1"),
        ("<xliff>&#x7;</xliff>", "1:8"),
        ("no XML", "1:1"),
    ],
)
def test_broken_xliff_is_reported_in_its_place(text: str, place: str) -> None:
    catalogue, (fault,) = xliff(text)
    assert catalogue is None
    assert (fault.id, str(fault.place)) == ("XCH05", f"a.xlf:{place}")


def test_a_unit_without_a_source_is_reported_and_the_others_are_read() -> None:
    text = document(unit("<target>b</target>", 'id="lost"'), SIMPLE)
    catalogue, (fault,) = xliff(text)
    assert (fault.id, fault.message) == ("XCH05", "“lost” has no source")
    assert fault.place.column == text.index("<trans-unit") + 1
    assert catalogue is not None
    assert [pair.source.id for pair in catalogue.pairs] == ["1"]


def test_a_repeated_entry_is_one_fault_and_keeps_an_id_of_its_own() -> None:
    text = entry("Two", "Dois", "k") + entry("Two", "Duas", "k")
    catalogue, (fault,) = po(text)
    assert str(fault.place) == "a.po:7:8"
    assert (fault.id, fault.message) == ("XCH08", "“k” already stands in line 3")
    assert fault.level is Level.ERROR
    assert catalogue is not None
    assert [(pair.source.id, pair.target.text) for pair in catalogue.pairs] == [
        ("k", "Dois"),
        ("k#2", "Duas"),
    ]


def test_a_repeated_plural_entry_is_one_fault() -> None:
    plural = 'msgctxt "k"\nmsgid "s"\nmsgid_plural "p"\nmsgstr[0] "a"\nmsgstr[1] "b"\n\n'
    assert reported(po(plural * 2)) == ["a.po:10:11 XCH08 “k” already stands in line 4"]


def test_an_id_that_two_texts_share_is_a_warning() -> None:
    _, (fault,) = po(entry("Open", "Abrir", "k") + entry("Close", "Fechar", "k"))
    assert (fault.id, fault.level) == ("XCH08", Level.WARNING)


def test_where_some_entries_have_no_context_several_texts_may_share_one() -> None:
    menu = entry("Open", "Abrir", "menu") + entry("Close", "Fechar", "menu")
    assert list(texts(po(menu + entry()))) == ["menu", "menu#2", "3"]
    assert reported(po(menu + entry() + entry("Close", "Encerrar", "menu"))) == [
        "a.po:14:8 XCH08 “menu” already stands in line 7"
    ]


def test_an_xliff_id_that_two_texts_share_is_a_warning() -> None:
    other = SIMPLE.replace("<source>Text", "<source>Other")
    catalogue, (fault,) = xliff(document(SIMPLE, other))
    assert (fault.id, fault.level) == ("XCH08", Level.WARNING)
    assert catalogue is not None
    assert [pair.source.id for pair in catalogue.pairs] == ["1", "1#2"]


def test_ids_stay_unique_whatever_the_file_calls_its_entries() -> None:
    names = ["k", "k#2", "k", "k", "k#2", "7", "7", "7#2"]
    catalogue, _ = po("".join(entry("a", "b", name) for name in names) + entry())
    assert catalogue is not None
    ids = [pair.source.id for pair in catalogue.pairs]
    assert ids == ["k", "k#2", "k#3", "k#4", "k#2#2", "7", "7#2", "7#2#2", "9"]


def test_a_repeated_xliff_unit_is_reported_at_the_second() -> None:
    text = document(SIMPLE, "\n", SIMPLE)
    assert reported(xliff(text)) == ["a.xlf:2:1 XCH08 “1” already stands in line 1"]


@pytest.mark.parametrize(
    "text", ["", "\n# nothing\n", 'msgid ""\nmsgstr "Language: ro\\n"\n', '#~ msgid "a"\n']
)
def test_a_po_file_without_entries_is_reported(text: str) -> None:
    assert po(text)[0] is None
    assert reported(po(text)) == ["a.po:1:1 XCH09 the file has no entries"]


@pytest.mark.parametrize("text", [document(), document(unit("<source>a</source>", 'translate="no"'))])
def test_an_xliff_file_without_entries_is_reported(text: str) -> None:
    assert xliff(text)[0] is None
    assert reported(xliff(text)) == ["a.xlf:1:1 XCH09 the file has no entries"]


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE xliff SYSTEM "file:///etc/hostname">',
        '<!DOCTYPE xliff [<!ENTITY % p SYSTEM "http://localhost/x"> %p;]>',
    ],
)
def test_a_doctype_is_refused_and_nothing_expanded(doctype: str) -> None:
    text = f'<?xml version="1.0"?>\n <!-- پس -->{doctype}\n' + document(SIMPLE).replace("Text", "&b;")
    catalogue, (fault,) = xliff(text)
    assert catalogue is None
    assert (fault.id, str(fault.place)) == ("XCH07", "a.xlf:2:13")


def test_a_file_that_is_too_large_is_refused() -> None:
    for read in (read_po, read_xliff):
        catalogue, (fault,) = read(b" " * (LARGEST_FILE + 1), "a")
        assert catalogue is None
        assert (fault.id, fault.message) == ("XCH03", "the file has more than 40,000,000 bytes")


def test_a_file_is_not_read_beyond_the_limit(tmp_path: Path) -> None:
    with (tmp_path / "a.po").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert [fault.id for fault in read_catalogue(tmp_path / "a.po")[1]] == ["XCH03"]


def test_elements_nested_too_deep_are_refused() -> None:
    deep = "<g>" * DEEPEST_NESTING + "</g>" * DEEPEST_NESTING
    catalogue, (fault,) = xliff(document(unit(f"<source>{deep}</source>")))
    assert catalogue is None
    assert fault.id == "XCH03"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<html><body/></html>", "the root of the file is <html>, not <xliff>"),
        ('<xliff version="3.0"/>', "XLIFF 3.0 is not read"),
    ],
)
def test_xml_that_is_another_format_is_an_unknown_kind(text: str, message: str) -> None:
    assert reported(xliff(text)) == [f"a.xlf:1:1 XCH04 {message}"]


def test_targets_in_two_locales_are_reported() -> None:
    text = document(unit('<source>a</source>\n<target xml:lang="es">b</target>'))
    assert reported(xliff(text)) == ["a.xlf:2:1 XCH10 targets in “es” stand beside targets in “ro”"]


def test_the_suffix_says_how_a_file_is_read(tmp_path: Path) -> None:
    for name, text in {"a.po": PO, "a.POT": PO, "a.xlf": XLIFF_1, "a.xliff": XLIFF_2}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        catalogue, faults = read_catalogue(tmp_path / name)
        assert faults == []
        assert catalogue is not None
        assert catalogue.path == (tmp_path / name).as_posix()


def test_another_suffix_is_an_unknown_kind(tmp_path: Path) -> None:
    compiled = "Deliver the PO file that it was made from."
    for name, hint in {"a.mo": compiled, "a.MO": compiled, "a.docx": "Deliver PO"}.items():
        catalogue, (fault,) = read_catalogue(tmp_path / name)
        assert catalogue is None
        assert (fault.id, fault.message) == ("XCH04", f"“{name}” is no kind of file that is read")
        assert fault.hint.startswith(hint)


def test_a_file_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "folder.po").mkdir()
    for name, reason in {"none.po": "no such file or directory", "folder.po": "is a directory"}.items():
        catalogue, (fault,) = read_catalogue(tmp_path / name)
        assert catalogue is None
        assert (fault.id, fault.message) == ("XCH01", f"the file cannot be read: {reason}")


def test_a_file_whose_text_is_the_name_of_another_does_not_open_it(tmp_path: Path) -> None:
    other = tmp_path / "other.po"
    other.write_text(PO, encoding="utf-8")
    assert po(str(other))[0] is None


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("pt_BR", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("fa", "fa"),
        ("sr@latin", "sr-Latn"),
        ("sr@Cyrillic", "sr-Cyrl"),
        ("sr_RS@latin", "sr-Latn-RS"),
        ("zh_hans_cn", "zh-Hans-CN"),
        ("es_419", "es-419"),
        ("ca@valencia", "ca-valencia"),
        ("de_DE.UTF-8@euro", "de-DE"),
        (" af ", "af"),
        ("", ""),
        ("LANGUAGE", ""),
        ("Romanian", ""),
    ],
)
def test_a_name_of_a_language_becomes_a_tag(name: str, tag: str) -> None:
    assert tag_of(name) == tag


WORDS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufffe\uffff"), max_size=20
)


@settings(deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=8))
def test_what_polib_writes_is_read_as_it_was(entries: list[tuple[str, str, str]]) -> None:
    file = polib.POFile()
    file.metadata = {"Language": "ro"}
    for number, (context, source, target) in enumerate(entries):
        file.append(polib.POEntry(msgctxt=f"{number} {context}", msgid=source, msgstr=target))
    assert list(texts(po(str(file))).items()) == [
        (f"{number} {context}", (source, target)) for number, (context, source, target) in enumerate(entries)
    ]


PO_PIECES = """\
msgid "a"|msgstr "b"|msgctxt "c"|msgid_plural "d"|msgstr[0] "e"|msgstr[7] ""|msgid ""|"f\\"|"g\\n"|"|\
#, fuzzy|#~ msgid|#| x|\\|\x00|\x85|\x0b|\r|\n|\t"""
XLIFF_PIECES = """\
<xliff>|</xliff>|<file>|</file>|<trans-unit id="1">|</trans-unit>|<source>|</source>|<target>|</target>|\
<unit>|</unit>|<segment>|</segment>|<g>|</g>|<ph>|</ph>|<x/>|<!DOCTYPE|<!--|-->|<![CDATA[|]]>|&amp;|&#0;|<?xml|?>"""
PIECES = st.sampled_from([*PO_PIECES.split("|"), *XLIFF_PIECES.split("|"), "\u2028", "\xff"])


def is_sound(found: Read) -> None:
    catalogue, faults = found
    assert catalogue is not None or faults
    assert faults == sorted(faults)
    for pair in catalogue.pairs if catalogue else ():
        assert pair.source.id == pair.target.id


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.binary(), st.lists(PIECES).map(lambda pieces: "\n".join(pieces).encode())))
def test_any_bytes_are_a_catalogue_or_faults(data: bytes) -> None:
    is_sound(read_po(data, "a"))
    is_sound(read_xliff(data, "a"))


@settings(deadline=None, max_examples=300)
@given(st.sampled_from([PO, XLIFF_1, XLIFF_2]), st.data())
def test_a_damaged_file_is_a_catalogue_or_faults(text: str, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 40, len(text))))
        text = text[:start] + data.draw(st.one_of(PIECES, st.text(string.printable, max_size=5))) + text[end:]
    is_sound(po(text))
    is_sound(xliff(text))
