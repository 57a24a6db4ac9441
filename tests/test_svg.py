"""What an SVG may hold: judged by what an XML parser finds, not by letters that look like it."""

import pytest

from tests.newsroom import Newsroom, story

S = "content/stories/2026/s.en.md"
OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"'
XHTML = "http://www.w3.org/1999/xhtml"


def _codes(newsroom: Newsroom, svg: str | bytes) -> list[str]:
    newsroom.write("content/media/a.svg", svg)
    newsroom.write(S, story(body='::image{file=media/a.svg alt="x"}'))
    built = newsroom.build()
    assert built.published == (built.codes == [])
    return built.codes


@pytest.mark.parametrize(
    "rest",
    [
        ' xmlns:s="http://www.w3.org/2000/svg"><s:script>x()</s:script></svg>',
        f'><x:script xmlns:x="{XHTML}">x()</x:script></svg>',
        f'><p xmlns="{XHTML}">x</p></svg>',
        "><ScRiPt>x()</ScRiPt></svg>",
        '><g x:onload="x()" xmlns:x="x"/></svg>',
        '><g\nonload="x()"/></svg>',
        '><a href="https://evil.example/"/></svg>',
        '><use y:href="b.svg#x" xmlns:y="http://www.w3.org/1999/xlink"/></svg>',
        ' xml:base="https://evil.example/"><use href="#x"/></svg>',
        '><g fill="url(&#104;ttps://evil.example/)"/></svg>',
        '><g style="fill:u\\72l(https://evil.example/)"/></svg>',
        "><g style=\"background:image-set('https://evil.example/' 1x)\"/></svg>",
        '><a to="java&#115;cript:x()"/></svg>',
        "><style>a{}</style></svg>",
        '><animate attributeName="href" values="x"/></svg>',
    ],
)
def test_what_could_run_or_load_is_refused_whatever_its_prefix(newsroom, rest):
    assert _codes(newsroom, OPEN + rest) == ["unsafe-svg"]


@pytest.mark.parametrize(
    "head", ['<!DOCTYPE svg [<!ENTITY a "b">]>', "<!DOCTYPE svg>", '<?xml-stylesheet href="a.css"?>']
)  # fmt: skip
def test_a_declaration_that_could_bring_more_is_refused(newsroom, head):
    assert _codes(newsroom, f"{head}{OPEN}/>") == ["unsafe-svg"]


@pytest.mark.parametrize(
    "svg",
    [OPEN + "><g>", OPEN, OPEN + "/><svg/>", OPEN + "><s:g/></svg>", OPEN + ">&nbsp;</svg>", "<svg", ""],
)  # fmt: skip
def test_an_svg_that_is_cut_off_or_no_xml_is_broken(newsroom, svg):
    assert _codes(newsroom, svg) == ["broken-picture"]


def test_words_that_only_look_unsafe_are_let_through(newsroom):
    rest = (
        ' xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:export-filename="C:\\a (1).png">'
        "<!-- <script> --><title>On javascript: the facts</title><![CDATA[ onload=x ]]>"
        '<g id="a" fill="url(#b)" style="fill: url( \'#b\' )"/><use href="#a"/></svg>'
    )
    assert _codes(newsroom, OPEN + rest) == []


def test_the_place_told_is_that_of_the_element(newsroom):
    newsroom.write("content/media/a.svg", f"{OPEN}>\n  <g/><script/>\n</svg>")
    newsroom.write(S, story(body='::image{file=media/a.svg alt="x"}'))
    told = newsroom.check().diagnostics[0]
    assert (told.span.path, told.span.line, told.span.column) == ("content/media/a.svg", 2, 7)
    assert "<script" in told.message


@pytest.mark.parametrize(
    "svg",
    [
        "<svg/>",
        f'<svg viewBox="0 0 {"9" * 400} 9"/>',
        "<html viewBox='0 0 1 1'/>",
        f'<?xml version="1.0" encoding="shift_jis"?>{OPEN}/>',
        b"<svg viewBox='0 0 1 1'>\xff</svg>",
    ],
)
def test_an_svg_without_a_size_or_of_another_kind_is_no_picture(newsroom, svg):
    assert _codes(newsroom, svg) == ["bad-media"]


def test_a_size_is_read_from_the_first_element(newsroom):
    newsroom.write("content/media/a.svg", '<?xml version="1.0" encoding="UTF-8"?>\n<svg width="30px" height="20.4"/>')  # fmt: skip
    newsroom.write(S, story(body='::image{file=media/a.svg alt="x"}'))
    page = newsroom.build().read("/en/2026/s/")
    assert 'width="30" height="20"' in page
