"""Each page of docs/checks.md has an example in both languages that yields its finding, one that mends it, and a way to relax it."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.checks.setting import weigh
from generator.checks.translations import in_one
from generator.content.source import lines_of
from tests.claims.quick import looked_at
from tests.newsroom import SITE, Newsroom, story, translation

PAGE = (Path(__file__).parents[2] / "docs" / "checks.md").read_text("utf-8")
X, EN, BN = "content/incidents/x.yaml", "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"  # fmt: skip
BEGAN, ENDED = "2026-07-07T12:07+05:30", "2026-07-07T14:44+05:30"
SERVICES = """\
pay: {name: {bn: পে, en: Pay}}
whatsapp: {name: {bn: হোয়াটসঅ্যাপ, en: WhatsApp}}
facebook: {name: {bn: ফেসবুক, en: Facebook}}
"""
UPDATES = """\
updates:
  - {id: first, at: 2026-07-07T12:10+05:30, status: investigating, text: {bn: প্রথম অভিযোগ।, en: The first reports.}, source: pay}
  - {id: back, at: 2026-07-07T14:44+05:30, status: resolved, text: {bn: পরিষেবা ফেরে।, en: It is back.}, source: pay}
"""
SOURCES = 'sources: {pay: {title: Statement, url: "https://status.example/12"}}\n'


def page(code: str) -> str:
    """Return what stands below a heading that names a check."""
    parts = re.split(r"^## (.*)$", PAGE, flags=re.MULTILINE)
    return next(body for head, body in zip(parts[1::2], parts[2::2], strict=True) if code in head.split(", "))  # fmt: skip


def cells(code: str, language: str, nth: int = 0) -> list[str]:
    """Return the cells of a row of a page's examples, as a reader sees them."""
    rows = re.findall(rf"^\| {language} \| (.*) \|$", page(code), re.MULTILINE)
    return [re.sub(r" \((?:published|counted)[^)]*\)", "", cell).replace("\\|", "|") for cell in rows[nth].split(" | ")]  # fmt: skip


def record(
    more: str = "", *, began: str = BEGAN, ended: str = ENDED, updates: str = UPDATES, headline: str = "{bn: পে অচল, en: Pay down}"
) -> str:  # fmt: skip
    end = f"ended: {ended}\n" if ended else ""
    return f"headline: {headline}\nkind: outage\nseverity: major\nservices: [pay]\nplaces: [IN]\nbegan: {began}\n{end}{more}{updates}{SOURCES}"


def figure(name: str, value: str, label: str, more: str = "source: pay") -> str:
    return f"figures:\n  {name}: {{value: {value}, label: {label}, {more}}}\n"


def write(
    desk: Newsroom, text: str, other: str = "", *, incident: str | None = None, **fields: str
) -> None:
    """Write a text in its language, with the other language's where there is one, about an incident."""
    desk.write("content/registry/services.yaml", SERVICES)
    desk.write(X, record() if incident is None else incident)
    fields = {"incidents": "[x]", "published": "2026-07-08T10:00+05:30"} | fields
    one, two = (BN, EN) if re.search("[\u0980-\u09ff]", text) else (EN, BN)
    desk.write(one, story(body=text, **fields))
    if other:
        desk.write(two, translation(body=other).replace("locale: en", f"locale: {one[-5:-3]}"))


def told(desk: Newsroom, code: str) -> list:
    _, mistakes, found = looked_at(desk.site)
    return [one for one in (*mistakes, *found) if one.code == code]


Write = Callable[[Newsroom, list[str]], None]


def body(incident: str | None = None, **fields: str) -> Write:
    return lambda desk, row: write(desk, row[0].replace("`", ""), incident=incident, **fields)


def pair(desk: Newsroom, row: list[str]) -> None:
    write(desk, row[0], row[1])


def updates(*rows: str) -> str:
    return "updates:\n" + "".join(f"  - {{{row}, source: pay}}\n" for row in rows)


FIRST = "id: first, at: 2026-07-07T12:10+05:30, status: investigating, text: {bn: প্রথম অভিযোগ।, en: The first reports.}"
BACK = "id: back, at: 2026-07-07T14:44+05:30, status: resolved, text: {bn: পরিষেবা ফেরে।, en: It is back.}"
WATCHED = "id: watched, at: 2026-07-07T14:00+05:30, status: monitoring, text: {bn: নজর রাখা হচ্ছে।, en: We watch.}"
DEAD = figure("dead", "67", "{bn: মৃত, en: People who died}", "unit: person, certainty: likely, source: pay")  # fmt: skip
OLD = figure("waiting", "5_000", "{bn: আটকে থাকা গ্রাহক, en: Customers who wait}", "unit: customer, dated: 2026-07-07, source: pay")  # fmt: skip


def in_incident(made: Callable[[list[str]], str]) -> Write:
    return lambda desk, row: write(desk, "লেখা।", incident=made(row))


def said(row: list[str]) -> str:
    """Return what stands in quotation marks in a cell."""
    return re.findall('["“](.*?)["”]', row[0])[0]


def late(status: str, bengali: str, english: str) -> str:
    return f"id: late, at: 2026-07-08T10:00+05:30, status: {status}, text: {{bn: {bengali}, en: {english}}}"


def archive(desk: Newsroom, row: list[str]) -> None:
    write(desk, row[0], incident=record())
    desk.write("content/incidents/meta-2021.yaml", record(began="2021-10-04T21:00+05:30", ended="2021-10-05T03:00+05:30", updates=""))  # fmt: skip


def aged(desk: Newsroom, row: list[str]) -> None:
    going_on = record(OLD, ended="" if row[0].isascii() else ENDED)
    write(desk, row[0], incident=going_on, published="2026-07-20T10:00+05:30")
    desk.write("site.yaml", SITE + "checks: {figures_older_than: {count: 3d}}\n")


def addressed(desk: Newsroom, row: list[str]) -> None:
    write(desk, row[0].strip("`"))
    for code in ("bn", "en"):
        desk.write(f"content/pages/about.{code}.md", "---\ntitle: About\n---\nText.\n")
    desk.write("content/incidents/pay.yaml", record())
    desk.write("content/stories/2026/pay-down.en.md", story(published="2026-07-02T10:00+05:30"))
    desk.write("content/stories/2026/pay-down.bn.md", translation(slug="pay-bondho"))


TEXTS: list[tuple[str, str, Write]] = [
    ("fact-contradicts", "English", body(record(began="2026-07-07T17:36+05:30", ended="2026-07-07T20:13+05:30", updates=""))),
    ("fact-contradicts", "Bengali", body(record(began="2026-07-07T17:36+05:30", ended="2026-07-07T20:13+05:30", updates=""))),
    ("fact-undecided", "English", body(record(figure("sending-share", "69", "{bn: বার্তা পাঠানো নিয়ে অভিযোগ, en: Reports about sending messages}", "unit: percent, bound: about, source: pay")))),
    ("fact-undecided", "Bengali", body(record("zone: Asia/Dhaka\n", ended="2026-07-07T16:30+05:30", updates=updates("id: lit, at: 2026-07-07T16:30+05:30, status: resolved, text: {bn: আলো ফেরে।, en: The light is back.}")))),
    ("fact-unexplained", "English", body()),
    ("fact-unexplained", "Bengali", body()),
    ("unhedged", "English", body(record(DEAD))),
    ("unhedged", "Bengali", body(record(DEAD))),
    *((code, language, pair) for code in ("languages-differ", "said-in-one-language", "languages-may-differ") for language in ("English", "Bengali")),
    ("repeated-sentence", "English", body()),
    ("repeated-sentence", "Bengali", body()),
    ("superlative-false", "English", archive),
    ("superlative-false", "Bengali", archive),
    ("superlative-open", "English", body()),
    ("superlative-open", "Bengali", body()),
    ("still-down", "English", body()),
    ("still-down", "Bengali", body()),
    ("wrong-weekday", "English", body()),
    ("wrong-weekday", "Bengali", body()),
    ("impossible-time", "English", body()),
    ("impossible-time", "Bengali", body()),
    ("unmarked-reference", "English", body()),
    ("unmarked-reference", "Bengali", body()),
    ("clock-without-day", "English", body()),
    ("clock-without-day", "Bengali", body()),
    ("figure-old", "English", aged),
    ("figure-old", "Bengali", aged),
    ("relative-time", "English", body(published="2026-07-07T10:00+05:30")),
    ("relative-time", "Bengali", body(published="2026-07-07T10:00+05:30")),
    ("house-spelling", "English", body()),
    ("house-spelling", "Bengali", body()),
    ("double-space", "English", body()),
    ("double-space", "Bengali", body()),
    ("straight-quote", "English", body()),
    ("straight-quote", "Bengali", body()),
    ("name-variant", "English", body()),
    ("name-variant", "Bengali", body()),
    ("promotion", "English", body()),
    ("promotion", "Bengali", body()),
    ("dead-link", "English", addressed),
    ("dead-link", "Bengali", addressed),
    ("own-address", "English", addressed),
    ("own-address", "Bengali", addressed),
    ("headline-surer", "English", lambda desk, row: write(desk, row[1] if len(row) > 2 else "The ministry says it was a cyberattack.", headline=row[0])),
    ("headline-surer", "Bengali", lambda desk, row: write(desk, "লেখা।", headline=row[0], incident=record(figure("hit", "5_000", "{bn: ক্ষতিগ্রস্ত গ্রাহক, en: Customers affected}", "unit: customer, bound: at_least, source: pay")))),
    ("no-byline", "English", lambda desk, row: write(desk, "Text.", byline="" if "without" in row[0] else "[desk]")),
    ("unsourced", "English", in_incident(lambda row: record(updates=f"updates:\n  - {{id: back, at: 2026-07-07T14:44+05:30, status: resolved, text: {{bn: পরিষেবা ফেরে।, en: {said(row)}}}}}\n"))),
    ("unsourced", "Bengali", in_incident(lambda row: record(figure("stuck", "5_000", f"{{bn: {said(row)}, en: Payments stuck}}", "unit: transaction")))),
    ("update-outside", "English", in_incident(lambda row: record(updates=updates("id: early, at: 2026-07-07T01:10+05:30, status: identified, text: {bn: কারণ মিলেছে।, en: The cause is found.}", BACK)))),
    ("update-outside", "Bengali", in_incident(lambda row: record(updates=updates(FIRST, WATCHED, late("investigating", "তদন্ত চলছে।", "We look into it."))))),
    ("status-order", "English", in_incident(lambda row: record(updates=updates(FIRST, BACK, late("investigating", "তদন্ত চলছে।", said(row)))))),
    ("status-order", "Bengali", in_incident(lambda row: record(updates=updates(FIRST, BACK, late("investigating", said(row), "We look into it."))))),
    ("status-open", "English", in_incident(lambda row: record(updates=updates(FIRST)))),
    ("status-open", "Bengali", in_incident(lambda row: record(updates=updates(FIRST)))),
    ("length-differs", "English", in_incident(lambda row: record(figure("long", "90", f"{{bn: বিভ্রাট, en: {row[0].partition(':')[0]}}}", "unit: minute, source: pay")))),
    ("length-differs", "Bengali", in_incident(lambda row: record(figure("long", "90", f"{{bn: {row[0].partition(':')[0]}, en: Outage}}", "unit: minute, source: pay")))),
    ("bare-link", "English", lambda desk, row: write(desk, "Text.", standfirst=row[0].strip("`").removeprefix("standfirst: "))),
    ("bare-link", "Bengali", lambda desk, row: write(desk, f'::image{{file=a.png alt="ছবি" {row[0].strip("`")}}}')),
]  # fmt: skip
SENTENCES = (
    "fact-contradicts", "fact-undecided", "unhedged", "superlative-false", "superlative-open", "still-down", "wrong-weekday", "clock-without-day", "figure-old",
    "relative-time", "house-spelling", "double-space", "straight-quote", "name-variant", "dead-link", "own-address", "unmarked-reference",
)  # fmt: skip
"""Pages whose last cell is the sentence as it is right."""


@pytest.mark.parametrize(("code", "language", "made"), TEXTS, ids=[f"{code}-{language}" for code, language, _ in TEXTS])  # fmt: skip
def test_the_example_of_a_page_yields_its_finding(newsroom, code, language, made):
    made(newsroom, cells(code, language))
    found = told(newsroom, code)
    assert found, cells(code, language)
    lines = {one.span.path: lines_of(newsroom.site)(one.span.path) for one in found}
    for one in found:
        text = (lines[one.span.path] or [""])[one.span.line - 1].strip()
        place = f"checks:\n  relax:\n    - {{code: {code}, path: {one.span.path}, text: {json.dumps(text, ensure_ascii=False)}, reason: it is right}}\n"
        desk = (newsroom.site / "site.yaml").read_text("utf-8").partition("checks:")[0]
        newsroom.write("site.yaml", desk + place)
        content, _, again = looked_at(newsroom.site)
        left = weigh(in_one(again), content.checks, lines_of(newsroom.site)).told
        assert len([other for other in left if other.code == code]) < len(found), one


@pytest.mark.parametrize(
    ("code", "language", "made"),
    [row for row in TEXTS if row[0] in SENTENCES],
    ids=[f"{code}-{language}" for code, language, _ in TEXTS if code in SENTENCES],
)
def test_the_mended_sentence_of_a_page_yields_none(newsroom, code, language, made):
    mended = cells(code, language)[-1].split(", or `")[0].split(", না হলে `")[0]
    mended = re.sub('^.*or "(.*)"$', r"\1", mended).replace("`", "")
    made(newsroom, [mended])
    assert told(newsroom, code) == []


def spoken(below: str, column: int) -> list[str]:
    """Return the sentences of a column of the table that stands below some words of the superlatives' page."""
    table = page("superlative-false").partition(below)[2].partition("\n\n")[2].partition("\n\n")[0]
    rows = [row.strip("| ").split(" | ") for row in table.split("\n")[2:]]
    return [one for row in rows for one in row[column].split(" / ")]


@pytest.fixture
def archive_of_two(newsroom):
    for id, began, ended, struck, dead in (
        ("older", "2023-10-04", "2023-10-09", 90_000, 4),
        ("old", "2025-10-04", "2025-10-10", 95_000, 3),
        ("x", "2026-07-04", "2026-07-07", 50_000, 2),
    ):
        people = figure("struck", str(struck), "{bn: ক্ষতিগ্রস্ত গ্রাহক, en: Customers affected}", "unit: customer, source: pay")  # fmt: skip
        people += figure("dead", str(dead), "{bn: মৃত, en: People killed}", "unit: person, source: pay").removeprefix("figures:\n")  # fmt: skip
        newsroom.write(f"content/incidents/{id}.yaml", record(people, began=f"{began}T06:00+05:30", ended=f"{ended}T06:00+05:30", updates=""))  # fmt: skip
    newsroom.write("content/registry/services.yaml", SERVICES)
    return newsroom


def superlatives(desk: Newsroom, text: str) -> list[str]:
    path = BN if re.search("[\u0980-\u09ff]", text) else EN
    desk.write(path, story(body=text, incidents="[x]", published="2026-07-08T10:00+05:30"))
    return [one.code for code in ("superlative-false", "superlative-open") for one in told(desk, code)]  # fmt: skip


@pytest.mark.parametrize("text", spoken("**What is understood as a claim**", 2) + spoken("**What is understood as a claim**", 3))  # fmt: skip
def test_a_sentence_of_the_table_of_claims_is_one(archive_of_two, text):
    assert superlatives(archive_of_two, text) == ["superlative-false"]


@pytest.mark.parametrize("text", spoken("**What is none**", 1) + spoken("**What is none**", 2))
def test_a_sentence_of_the_other_table_is_none(archive_of_two, text):
    assert superlatives(archive_of_two, text) == []


ASKED = [head for head in re.findall(r"^## (.*)$", PAGE, re.MULTILINE) if re.search(r"^\| English \|", page(head.split(", ")[0]), re.MULTILINE)]  # fmt: skip


@pytest.mark.parametrize("head", ASKED)
def test_a_page_has_both_languages_and_says_how_to_mend_and_how_to_relax(head):
    said = page(head.split(", ")[0])
    assert re.search(r"^\| Bengali \|", said, re.MULTILINE)
    assert re.search(r"^\| \|.* mend \|$", said, re.MULTILINE)
    assert re.search(r"[Rr]elax|[Ll]et stand|levels: |no setting changes|raise the number|no desk can relax|take the entry out", said)  # fmt: skip
