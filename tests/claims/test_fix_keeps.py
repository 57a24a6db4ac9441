"""`khobor check --fix` and nasty Markdown: links, code, ids and tags stay, and a second run has nothing to do.

Every text goes into a story of its own; the command mends all of them at once.
"""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build.fixing import fix
from generator.checks.quotes import check_quotes
from generator.checks.style import check_style
from generator.cli import main
from generator.content.bengali_typing import BENGALI_TEXT
from generator.content.body import BodyReader
from generator.content.frontmatter import body_of
from generator.content.prose import body_sentences
from generator.content.source import SourceFile
from generator.content.traps import warn_of_traps
from generator.l10n.style import style_of
from generator.model.style import Style
from tests.newsroom import Newsroom, story

TABLE = """\
bn:
  spellings: {আরো: আরও, কি: কী, দল: গোষ্ঠী}
en:
  spellings: {iphone: iPhone, u.s.: US, the page: this page}
"""

# What no fix may change, whatever stands in it: wrong spellings, straight marks, double spaces, colons in words.
KEPT = [
    # tags over several lines
    'Read <a href="https://a.example/outtage"\ntitle="an  outtage">the note</a> now.',
    '> Read <a href="https://a.example/x"\n> title="the \'outtage\'">the note</a> now.',
    '- Read <a\n  href="https://a.example/x"\n  title="t">the note</a> now.',
    '<p class="note"\n   lang="bn" title="an outtage">It was open.</p>',
    '<p\n\n title="an  outtage">Open.</p>',
    '<div title="a > b: an  outtage">\n\nOpen.\n\n</div>',
    '<div\n  class="note"\n  title="an \'outtage\'"\n>\nOpen.\n</div>',
    '<iframe width="560"\n src="https://v.example/outtage"></iframe>\n\nOpen.',
    '<!-- an "outtage"\n\nof  two -->\n\nOpen.',
    'Open <!-- an "outtage"\nof  two --> again.',
    "A <span title='an \"outtage\"'\n>word</span>.",
    '<abbr title="an  outtage">AO</abbr> came.',
    '<table>\n<tr><td title="an outtage">1</td></tr>\n</table>',
    '<a href=https://a.example/it\'s>here</a>.',
    # links and their titles
    'See [the site][1].\n\n[1]: https://x.example/a "The outtage"',
    "See [the site][1].\n\n[1]: https://x.example/a 'The outtage'",
    "See [the site][1].\n\n[1]: https://x.example/a (The  outtage)",
    'See [the site][1].\n\n[1]: https://x.example/a\n    "The  outtage"',
    'See [the site][1].\n\n[1]:\n  https://x.example/outtage\n  "The outtage"',
    "See [the site][1].\n\n> [1]: https://x.example/a 'The outtage'",
    'See [the site](https://x.example/a\n"The  outtage").',
    'See [the\nsite](https://x.example/a "The  outtage").',
    "See [the site](https://x.example/a 'The smile :) of an outtage').",
    'See [the site](https://x.example/a_(outtage) "An \'outtage\'").',
    "See [the outtage][].\n\n[the outtage]: https://x.example/a",
    "See [the outtage] now.\n\n[The Outtage]: https://x.example/a",
    "See [the site][the outtage].\n\n[the outtage]: https://x.example/a",
    "See [Meta's site].\n\n[Meta's site]: https://x.example/a",
    "See [the site]  [1].\n\n[1]: https://x.example/a",
    "<https://x.example/outtage's>",
    "https://x.example/an_outtage's and www.goverment.example/outtage",
    "Write to press@goverment.example, or look at goverment.example/outtage.",
    "Tell @goverment_desk of #outtage in outtage.pdf or C:\\outtage.",
    # code
    "> ```\n> it's an  \"outtage\"\n> ```\n\nOpen.",
    "- ```\n  it's an  \"outtage\"\n  ```\n- open",
    "- > ```\n  > it's an  \"outtage\"\n  > ```\n",
    "1. one\n\n    ```\n    it's an  outtage\n    ```",
    "1. one\n   ~~~\n   it's an  outtage\n   ~~~",
    ">     it's an  outtage\n\nOpen.",
    "    it's an  outtage",
    "```\nit's an  outtage\n````\nit's an  outtage\n```\n\nOpen.",
    "~~~ python\nprint('an  outtage')\n```\nprint('an  outtage')\n~~~",
    "The `code's\noutt'age  outtage` word.",
    "``it's a ` in an  outtage`` word.",
    "> The `code's\n> outtage  it's` word.",
    "<pre>it's an  \"outtage\"\n\nit's an  outtage</pre>",
    "<pre>\n<code class=\"x\">it's an  outtage</code>\n</pre>",
    "Press <kbd>outtage's</kbd> and <samp>it's an\noutage's  outtage</samp>, <code>it's</code>.",
    "<script>\nlet a = 'outtage';\n\nlet b  = 1;</script>\n\nOpen.",
    "<style>\np { content: 'an  outtage' }\n</style>\n\nOpen.",
    "`<pre>` and `it's`, then `</pre>`.",
    # headings and attributes
    "## An outtage\n\nSee [above](#an-outtage).",
    "An outtage\n----------\n\nSee [above](#an-outtage).",
    "> ## An outtage\n\nSee [above](#an-outtage).",
    "## Open {#outtage}\n\nSee [above](#outtage).",
    "## Open {#outtage .goverment title=\"an  outtage\"}\n\nSee [above](#outtage).",
    "Open.\n{: #outtage title=\"an 'outtage'\" }\n\nSee [above](#outtage).",
    "*Open*{: title=\"an  outtage\" } again.",
    "## It's open\n\nSee [above](#its-open).",
    "## ঘন্টা\n\n[উপরে](#ঘন্টা) দেখুন।",
    "## দু:খ\n\n[উপরে](#দু-খ) দেখুন।",
    "দু:খ\n====\n\nলেখা।",
    "## সংস্থা {#outtage}\n\n[উপরে](#outtage)।",
    # what Markdown makes of signs
    'The sign read \\"closed\\".',
    "It\\'s \\*not\\* open.",
    "| a      | b  |\n| ------ | -- |\n| it     | x  |",
    "a      | b\n------ | --\nit     | x",
    "Two spaces end a line  \nand it goes on.",
    "Term\n:   What it means",
    "* * *\n\n- - item",
    # Bengali
    "> ```\n> দু:খ ঘন্টা৷\n> ```\n\nলেখা।",
    "- ```\n  দু:খ ঘন্টা৷\n  ```",
    "এই `দু:খ\nঘন্টা` কোড।",
    "<pre>দু:খ\n\nঘন্টা৷</pre>",
    "[খবর](https://x.example/ঘন্টা\n\"দু:খ  ঘন্টা\")",
    "[খবর][১]\n\n[১]: https://x.example/ঘন্টা\n  'দু:খ ঘন্টা'",
    "www.goverment.example/ঘন্টা আর press@goverment.example",
    "আরোপ, কিছু, আরোগ্য, আরোহী, দলিল।",
    "কাগজে ব্যাবহারিক দিক, জ্বর ১০৩o ফারেনহাইট, ৯০o কোণে।",
    "Read '48 Hours' again.",
    "প্রশ্ন:কেন এমন হল? উত্তর:জানা নেই। সূত্র:পিটিআই, মূল কথা:এটা, কলকাতা:বিদ্যুৎ, ডা:করিম।",
]  # fmt: skip

# What is mended beside these.
MENDED = [
    ('"...and then it went dark," she said.', "“...and then it went dark,” she said."),
    ("\"We call it 'the wall,'\" he said.", "“We call it ‘the wall,’” he said."),
    ("'We call it \"the wall,\"'—and so on.", "‘We call it “the wall,”’—and so on."),
    ("আজ '৩৬'-এর শো, '৭১-এর কথা।", "আজ ‘৩৬’-এর শো, ’৭১-এর কথা।"),
    ("The line is open.  It shut.", "The line is open. It shut."),
    ("খোলা ছিল।  এখন বন্ধ।", "খোলা ছিল। এখন বন্ধ।"),
    ("বাংলা৷৷ ঠিক।", "বাংলা। ঠিক।"),
    ("যুুুক্ত হয়নি, ঘন্টাা পরে।", "যুক্ত হয়নি, ঘণ্টা পরে।"),
    ("দলের কথা, দলকে বলা, আরো কি।", "গোষ্ঠীর কথা, গোষ্ঠীকে বলা, আরও কী।"),
    ("Outtages of two goverments were seperated.", "Outages of two governments were separated."),
    ("Iphone users of the u.s. army.", "iPhone users of the US army."),
    ("অন্ত:সত্ত্বা নি:শব্দে দু:সময়ে পুন:নির্বাচনে।", "অন্তঃসত্ত্বা নিঃশব্দে দুঃসময়ে পুনঃনির্বাচনে।"),
    ("## \"Open\"  again\n\nText.", "## “Open” again\n\nText."),
    ("## An outtage {#outtage}\n\nText.", "## An outage {#outtage}\n\nText."),
    ("- an outtage\n- `an outtage`", "- an outage\n- `an outtage`"),
    ("It’s <b>an  outtage</b>.", "It’s <b>an outage</b>."),
    ("> An outtage's end.", "> An outage’s end."),
    ("[Meta's page](https://news.example/a \"it's\")", "[Meta’s page](https://news.example/a \"it's\")"),
]  # fmt: skip


class _Page(HTMLParser):
    """The tags of a page with their attributes, its code, and the addresses of its links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[object] = []
        self._code = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, sorted(attrs)))
        self._code += tag in ("code", "pre", "kbd", "samp")

    def handle_endtag(self, tag):
        self.seen.append(tag)
        self._code -= tag in ("code", "pre", "kbd", "samp")

    def handle_data(self, data):
        if self._code:
            self.seen.append(data)


def page(text: str, *, front: bool = False) -> tuple[list[object], tuple[str, ...]]:
    """Return what of a text's page must stay, and its anchors; a file has front matter before its text."""
    source = SourceFile("x.md", text)
    body = BodyReader().read(source, *(body_of(source) if front else (text, 1)))
    parts = (part if isinstance(part, str) else repr(part) for part in body.parts)
    return _Page("".join(parts)).seen, body.anchors


def path_of(number: int, text: str) -> str:
    locale = "bn" if BENGALI_TEXT.search(text) else "en"
    return f"content/stories/2026/s{number}.{locale}.md"


@pytest.fixture(scope="module")
def mended(tmp_path_factory):
    """A newsroom with every text, mended twice: what each file had, what it has, and what the second run changed."""
    desk = Newsroom(tmp_path_factory.mktemp("desk"))
    desk.write("content/registry/style.yaml", TABLE)
    texts = [*KEPT, *(wrong for wrong, _ in MENDED)]
    for number, text in enumerate(texts):
        desk.write(path_of(number, text), story(body=text))
    files = [desk.site / path_of(number, text) for number, text in enumerate(texts)]
    runs = []
    for _ in range(2):
        runs.append([file.read_text("utf-8") for file in files])
        main(["check", "--site", str(desk.site), "--as-of", "2026-08-01T00:00Z", "--fix"])
    return texts, runs[0], runs[1], [file.read_text("utf-8") for file in files]


@pytest.mark.parametrize("number", range(len(KEPT)))
def test_what_is_no_text_stays_letter_by_letter(mended, number):
    _, before, after, _ = mended
    assert after[number] == before[number]


@pytest.mark.parametrize("number", range(len(MENDED)))
def test_what_stands_beside_it_is_mended(mended, number):
    _, before, after, _ = mended
    wrong, right = MENDED[number]
    assert after[len(KEPT) + number] == before[len(KEPT) + number].replace(wrong, right)


@pytest.mark.parametrize("number", range(len(KEPT) + len(MENDED)))
def test_the_page_keeps_its_tags_links_code_and_anchors(mended, number):
    _, before, after, again = mended
    assert page(after[number], front=True) == page(before[number], front=True)
    assert again[number] == after[number]


STYLES = {
    "en": style_of(
        "en", [Style(spellings=(("iphone", "iPhone"), ("u.s.", "US"), ("the", "this")))]
    ),
    "bn": style_of("bn", [Style(spellings=(("আরো", "আরও"), ("কি", "কী"), ("দল", "গোষ্ঠী")))]),
}
_ROUNDS = 10


def mend(folder: Path, text: str, locale: str) -> str:
    """Return a text as the checks mend it, round by round, until there is nothing left."""
    file = folder / "x.md"
    file.write_bytes(text.encode("utf-8"))
    for _ in range(_ROUNDS):
        source = SourceFile("x.md", file.read_bytes().decode("utf-8"))
        warn_of_traps(source, source.text, 1)
        sentences = list(body_sentences("x.md", locale, source.text, 1, hears=False))
        found = [*source.diagnostics, *check_style("x", sentences, STYLES[locale])]
        found += check_quotes("x", sentences)
        if not fix(folder, found).mended:
            return source.text
    raise AssertionError("there was always something to mend")


def dandas(text: str) -> str:
    """Return a text whose every ৷ is a danda: Markdown takes ৷ for a letter, so _so_৷ stands out only once it is mended."""
    return text.replace("৷", "।")


SIGNS = st.sampled_from([
    "outtage", "It's", '"the', 'end"', "'so'", "u.s.", "iphone", "  ", " ", ". ", ".  ", "\n", "\n\n", "\n> ", "\n- ", "\n1. ",
    "\n## ", "\n    ", "\n---\n", "\n| a  | b |\n| --- | --- |\n| ", " | ", "`", "``", "\n```\n", "\n> ```\n", "\n~~~\n", "<b>", "</b>", "<pre>", "</pre>",
    '<a href="https://a.example/outtage"', " title=\"it's  x\"", ">", "</a>", "<", "<!-- ", " -->", "<code>", "</code>", "[", "]", "](", ")", "(", "]: ", "[1]",
    "\n[1]: https://a.example/x", "\n[outtage]: https://a.example/x", "https://a.example/outtage", '"title  x"', "{#outtage}", "{: title=\"it's\" }", "{", "}", "\\", "*", "**", "_",
    "a@outtage.example", "#outtage", "${", "$${", "!", "&quot;", "...", "…", "-", ":",
])  # fmt: skip
BENGALI_SIGNS = st.sampled_from([
    "ঘন্টা", "ঘন্টার", "আরো", "আরোপ", "কিছু", "কি", "দলের", "দলে", "দু:খ", "প্রশ্ন:কেন", "যুুক্ত", "যুুুক্ত", "৷", "।", " ।", "|", "২o", "2", "\u200b", "\u200d", "য\u09bc", "ি",
])  # fmt: skip


@pytest.mark.parametrize("locale", ["en", "bn"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_any_text_keeps_its_page_and_is_mended_once(tmp_path, locale, data):
    signs = SIGNS if locale == "en" else st.one_of(SIGNS, BENGALI_SIGNS)
    text = "".join(data.draw(st.lists(signs, max_size=30)))
    once = mend(tmp_path, text, locale)
    assert page(dandas(once)) == page(dandas(text))
    assert page(once)[1] == page(text)[1]
    assert mend(tmp_path, once, locale) == once


def test_words_stand_out_once_the_danda_behind_them_is_one(tmp_path):
    assert mend(tmp_path, "এ _কথা_৷", "bn") == "এ _কথা_।"
