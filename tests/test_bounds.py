"""What of Markdown no page can show is told at its place; whatever is below the bound is read as ever."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import markdown
import pytest

from generator.content.inlines import use_short_ways
from tests.newsroom import Newsroom, story

S = "content/stories/2026/s.en.md"


@contextmanager
def processor_time(seconds: int) -> Iterator[None]:
    """End what takes more than so much time of the processor, however busy the machine is."""

    def stop(signum: int, frame: object) -> None:
        raise TimeoutError(f"more than {seconds} seconds")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def told(desk: Newsroom, body: str) -> list[tuple[int, int, str]]:
    desk.write(S, story(body=body))
    return [
        (d.span.line, d.span.column, d.message)
        for d in desk.check().diagnostics
        if d.code == "too-deep"
    ]


BRACKETS = "more than 150 brackets stand open at once"
TAGS = "more than 150 times < stands without >"
TARGETS = "more than 500 definitions of links stand together"
RUN = "signs nested or repeated deeper than a page can show"
MASS = "a paragraph has more letters and signs than a page can show"


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        ("One.\n\nx " + "[a " * 151, (11, 453), BRACKETS),
        ("One.\n\nx " + "[a](" * 151, (11, 603), BRACKETS),
        ("One.\n\nx " + "<a " * 151, (11, 453), TAGS),
        ("".join(f"[n{n}]: /x\n" for n in range(501)), (509, 1), TARGETS),
        ("One.\n\n" + "> " * 40 + "x", (11, 1), RUN),
        ("- a\n" + "    " * 40 + "- b", (10, 1), RUN),
        ("One.\n\n" + "*a " * 70_000, (11, 1), MASS),
    ],
)  # fmt: skip
def test_the_place_is_told(newsroom, body, place, message):
    assert told(newsroom, body) == [(*place, message)]


@pytest.mark.parametrize(
    "body",
    [
        "[a " * 150,
        "[a " * 100 + "\n\n" + "[a " * 100,
        "[a](/x) " * 200,
        r"\[a " * 200,
        "`[` " * 200,
        "<a " * 150,
        "<https://e.example/> " * 200,
        "".join(f"[n{n}]: /x\n" + "\n" * (n == 250) for n in range(501)),
        "*a* " * 5_000,
    ],
)
def test_what_is_below_the_bound_is_read(newsroom, body):
    assert told(newsroom, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "${" * 50_000,
        "${a} " * 10_000,
        "[a](" * 5_000,
        "![a](" * 5_000,
        "[a " * 20_000,
        "[a](https://e.example/) " * 10_000,
        "[a][" * 20_000 + "\n\n[b]: /x",
        "<a " * 20_000,
        "<!-- " * 20_000,
        "`a " * 50_000,
        "**a* " * 20_000,
        "".join(f"[n{n}]: /x\n" for n in range(20_000)),
        "".join("    " * n + "- a\n" for n in range(300)),
        "The outage lasted 3 hours, and 12 people said so. " * 4_000,
        "in 3 hours of 45 and 12% then " * 10_000,
        "a" * 1_000_000,
    ],
    ids=lambda body: body[:8].strip(),
)
def test_one_hostile_line_is_answered(newsroom, body):
    newsroom.write(S, story(body=body))
    with processor_time(30):
        newsroom.check()


LINKS = [
    "[a](/x)", "[a [b] c](/x)", "[a](</x y> 'title')", '[a](/x "t")', "[a](/x(y)z)", "[a]( /x )", "[a](/x", "[a",
    "![a](/x)", "![a [b]](/x 't')", "[![a](/p)](/x)", "![a](</x y>)", "[a][r]", "[a [b]][r]", "![a][r]", "[r]", "![r]",
    "[a]][r]", r"[a\]](/x)", "[`]`](/x)", "[a] (/x)", "[]()", "![]()", "[a](" + "x" * 1_500 + ' "t")', "[*a*](/x *b*)",
]  # fmt: skip


@pytest.mark.parametrize("text", LINKS)
@pytest.mark.parametrize("behind", ["", " words" * 1_000])
def test_links_are_those_of_the_stock_parser(text, behind):
    stock, ours = markdown.Markdown(), markdown.Markdown()
    use_short_ways(ours)
    source = f"One {text} two{behind}\n\n[r]: /r 'title'\n"
    assert ours.convert(source) == stock.convert(source)
