"""What the files of a built site load and link to."""

import pytest

from portal.offline.references import linked, loaded_by_page, loaded_by_style, resolved

PAGE = """
<link rel="canonical" href="https://host.example/"><link rel="alternate " href="../fa/">
<link rel="stylesheet" href="a.css"><link href="b.svg" type="image/svg+xml" rel="icon">
<script src="c.js?x=1&amp;y=2" defer></script><img alt="" src="d.png" srcset="e.png 1x, f.png 2x">
<svg><use xlink:href="g.svg#h"/></svg> <a href="i.html" data-href="j">link</a>
"""


def test_a_page_loads_what_its_elements_name_but_not_what_it_links_to() -> None:
    found = ["a.css", "b.svg", "c.js?x=1&y=2", "d.png", "e.png", "f.png", "g.svg#h"]
    assert list(loaded_by_page(PAGE)) == found
    assert {"i.html", "../fa/", "a.css"} <= set(linked(PAGE))
    assert "j" not in list(linked(PAGE))


def test_a_style_loads_fonts_pictures_and_styles() -> None:
    css = '@import "a.css"; @font-face { src: url("b.woff2") } p { background: url(c.png), url( \'d.svg\' ) }'
    assert list(loaded_by_style(css)) == ["a.css", "b.woff2", "c.png", "d.svg"]


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("b.css", "fa/start/b.css"),
        ("../../assets/a.js?x#y", "assets/a.js"),
        ("./", "fa/start/"),
        ("..", "fa/"),
        ("#part", "fa/start/index.html"),
        ("", "fa/start/index.html"),
        ("caf%C3%A9.png", "fa/start/café.png"),
        ("../../../outside.js", None),
        ("/absolute.js", None),
        ("//other.example/a.js", None),
        ("https://other.example/a.js", None),
        ("data:image/png;base64,AA", None),
    ],
)
def test_an_address_means_a_path_below_the_root(address: str, path: str | None) -> None:
    assert resolved("fa/start/index.html", address) == path
