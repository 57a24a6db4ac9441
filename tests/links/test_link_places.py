"""A link stands in its file where the check says, whatever stands around it."""

from hypothesis import given
from hypothesis import strategies as st

from generator.content.body import BodyReader
from generator.content.link_places import find_address
from generator.content.linked import links_of
from generator.content.source import SourceFile
from generator.model.publication import Release
from generator.model.story import PlainPage, Version
from generator.model.text import LinkStart

A, B = "https://a.example/x", "https://a.example/x/y"
PIECES = (
    f"See [a]({A}).",
    f"See [b]({B}) and [a]({A}).",
    f"[a]({A}) [a]({A})",
    f"`[a]({A})` [a]({A})",
    f"``[`a`]({A})`` then [a]({A} \"a title\")",
    f"\\[a]({A}) [a]({A})",
    f"```\n[a]({A})\n```",
    f"<{A}> and <{B}>",
    f"**[বাংলা লেখা]({A})** ও [আর এক]({B})।",
    f"- one [a]({A})\n- two [b]({B})",
    f"> quoted [a]({A})",
    f"| t | u |\n|---|---|\n| [a]({A}) | [b]({B}) |",
    "## Head [a](https://a.example/x)",
    f'<b>x</b> <a href="{A}">a</a>',
    "[a](https://a.example/?a=1&b=2) [w](https://en.example/wiki/A_(b))",
    f"[a](story:one) [b](story:one#part) [c]({A})",
    f"The fact ${{duration}} and [${{began}} x]({A})",
    f"Only named: {A} and [a] ({A}).",
    f"[ref][one] and [ref][one]\n\n[one]: {B}",
)  # fmt: skip


def page(text: str) -> tuple[PlainPage, SourceFile]:
    source = SourceFile("x.en.md", f"---\nheadline: See {A} story:one\n---\n{text}\n")
    body = BodyReader().read(source, f"{text}\n", 4)
    span = source.span(1)
    release = Release(state="published")
    version = Version(
        locale="en", path=source.path, headline=("x",), kicker=(), standfirst=(), slug="x",
        translated_from="", release=release, body=body, span=span,
    )  # fmt: skip
    return PlainPage(id="x", menu="", order=0, aliases=(), versions=(version,), spans=()), source


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
def test_every_link_of_a_text_stands_where_it_says_and_is_told_once(pieces):
    record, source = page("\n\n".join(pieces))
    links = links_of(record, {"en": source})
    starts = [part for part in record.versions[0].body.parts if isinstance(part, LinkStart)]
    places = [(one.span.line, one.span.column) for one in links]
    for one in links:
        assert source.lines[one.span.line - 1][one.span.column - 1 :].startswith(one.address)
        assert source.lines[one.span.line - 1][one.span.column - 2] in '(<" '
    for part in starts:
        written = f"story:{part.id}" + (f"#{part.fragment}" if part.fragment else "")
        line = source.lines[part.span.line - 1]
        assert line[part.span.column - 1 :].startswith(f"{written})")
        assert part.span.line > 3
    places += [(part.span.line, part.span.column) for part in starts]
    shared = sum(piece.startswith("[ref]") for piece in pieces)  # two uses of one definition
    assert len(places) - len(set(places)) >= shared
    if not shared:
        assert len(places) == len(set(places))
    assert places == sorted(places) or shared or starts


def test_a_link_in_code_is_none():
    record, source = page(f"`[a]({A})`\n\n    [a]({A})\n\n```\n[a]({A})\n```")
    assert links_of(record, {"en": source}) == ()


def test_a_whole_address_is_found_among_fields():
    lines = [
        "sources:",
        "  a: {archived: https://web.example/2026/https://a.example/x, url: https://a.example/x}",
        "  b: {url: https://a.example/x/y}",
        '  c: {url: "https://a.example/x"}',
    ]
    source = SourceFile("x.yaml", "\n".join(lines))
    assert find_address(source, A, 2).column == lines[1].index(f"url: {A}") + len("url: ") + 1
    assert (find_address(source, A, 3).line, find_address(source, A, 3).column) == (4, 13)
    assert find_address(source, B, 1).line == 3
    assert (find_address(source, "https://no.example/", 3).line) == 3
