"""A series on its pages: the drawing, what is said in its place, the table, the file of its numbers."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.newsroom import INCIDENT, Newsroom, story

TIMED = (
    "series:\n  reports:\n    label: {bn: অভিযোগ, en: Reports & <b>more</b>}\n    unit: report\n    source: pay\n"
    "    points:\n      - [2026-07-01T18:40+05:30, 1_400_000]\n      - [2026-07-01T17:40+05:30, 120]\n"
    "      - [2026-07-01T19:40+05:30, 80]\n"
)
NAMED = (
    "series:\n  kinds:\n    label: {bn: কোন অভিযোগ, en: What about}\n    unit: percent\n    points:\n"
    '      - - {bn: বার্তা, en: "=HYPERLINK(1)"}\n        - 69\n      - - "-5"\n        - 21.50\n      - - \'say "a", b\'\n        - -9\n'
)
PAGE = "/en/incidents/pay-2026/"


def built(newsroom: Newsroom, more: str, **files: str):
    newsroom.write("content/incidents/pay-2026.yaml", INCIDENT + more)
    for name, text in files.items():
        newsroom.write(f"content/stories/2026/{name}.en.md", text)
    return newsroom.build()


def _figure(page: str) -> str:
    return re.search(r'<figure class="chart">.*?</figure>', page, re.DOTALL)[0]


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def test_a_chart_over_time_has_marks_a_span_and_words_in_its_place(newsroom):
    figure = _figure(built(newsroom, TIMED).read(PAGE))
    assert figure.count('role="img"') == 2 and figure.count('class="covered"') == 2
    assert ">Began</text>" in figure and ">Ended</text>" in figure
    said = re.search(r'<desc id="chart-reports-wide-d">(.*?)</desc>', figure)[1]
    assert said == (
        "3 values. First: 120 reports, 1 July 2026, 5:40 pm IST. Last: 80 reports, 1 July 2026, 7:40 pm IST."
        " Highest: 1.4 million reports, 1 July 2026, 6:40 pm IST."
    )
    assert "Reports &amp; &lt;b&gt;more&lt;/b&gt;</title>" in figure and "<b>more" not in figure
    ids = re.findall(r' id="([^"]*)"', figure)
    assert len(ids) == len(set(ids))
    for labels in re.findall(r'aria-labelledby="([^"]*)"', figure):
        assert set(labels.split()) <= set(ids)
    assert "style=" not in figure and "<script" not in figure


def test_a_chart_speaks_the_language_of_its_page(newsroom):
    figure = _figure(built(newsroom, TIMED).read("/bn/incidents/pay-2026/"))
    texts = re.findall(r"<text [^>]*>([^<]*)</text>", figure)
    assert {"১৪ লক্ষ", "৮০", "শুরু", "শেষ", "৫ লক্ষ", "০"} <= set(texts)
    assert not any(re.search("[0-9]", text) for text in texts)
    assert "সর্বোচ্চ: ১৪ লক্ষ অভিযোগ, ১ জুলাই ২০২৬" in figure


def test_the_table_and_the_file_say_every_number_to_whom_no_drawing_is_shown(newsroom):
    output = built(newsroom, TIMED)
    figure = _figure(output.read(PAGE))
    rows = re.findall(r'<time datetime="([^"]*)">.*?<td>([^<]*)</td>', figure)
    assert rows == [
        ("2026-07-01T17:40+05:30", "120"),
        ("2026-07-01T18:40+05:30", "1,400,000"),
        ("2026-07-01T19:40+05:30", "80"),
    ]
    assert '<a href="/data/pay-2026/reports.csv" type="text/csv">' in figure
    data = (output.out / "data/pay-2026/reports.csv").read_bytes()
    assert data == (
        b"time,value,unit\r\n2026-07-01T17:40+05:30,120,report\r\n"
        b"2026-07-01T18:40+05:30,1400000,report\r\n2026-07-01T19:40+05:30,80,report\r\n"
    )


def test_the_file_of_categories_has_each_name_in_each_language_and_no_formula(newsroom):
    output = built(newsroom, NAMED)
    text = (output.out / "data/pay-2026/kinds.csv").read_text("utf-8")
    assert text.replace("\r\n", "").count("\r") == 0
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == [
        ["name_bn", "name_en", "value", "unit"],
        ["বার্তা", "'=HYPERLINK(1)", "69", "percent"],
        ["-5", "-5", "21.50", "percent"],
        ['say "a", b', 'say "a", b', "-9", "percent"],
    ]


@given(text=st.text(max_size=12))
def test_a_cell_is_read_as_it_was_or_with_an_apostrophe_before_a_formula(text):
    from generator.render.tables import _safe, _written

    text = text.replace("\0", "")
    line = _written([[_safe(text), "1"]])
    ((cell, _),) = csv.reader(io.StringIO(line, newline=""), strict=True)
    assert cell.removeprefix("'") == text.removeprefix("'")
    assert not cell.startswith(("=", "@", "\t"))
    if cell.startswith(("+", "-")):
        float(cell)


def test_bars_have_their_names_and_values(newsroom):
    figure = _figure(built(newsroom, NAMED).read("/bn/incidents/pay-2026/"))
    texts = re.findall(r"<text [^>]*>([^<]*)</text>", figure)
    assert {"বার্তা", "৬৯", "২১.৫", "-৯", "-5"} <= set(texts)
    assert "৩টি মান। সর্বোচ্চ: ৬৯ শতাংশ, বার্তা। সর্বনিম্ন: -৯ শতাংশ" in figure


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ("[2026-07-01T17:40+05:30, 5]", "1 value. The only one: 5 reports, 1 July 2026, 5:40 pm IST."),
        ("[2026-07-01, 5], [2026-07-02, 5]", "2 values. First: 5 reports, 1 July 2026. Last: 5 reports, 2 July 2026. All are equal: 5 reports."),
        ("[2026-07-01, 5], [2026-07-02, 1], [2026-07-03, 4]",
         "3 values. First: 5 reports, 1 July 2026. Last: 4 reports, 3 July 2026. Highest: 5 reports, 1 July 2026. Lowest: 1 report, 2 July 2026."),
    ],
)  # fmt: skip
def test_nothing_is_said_twice(newsroom, points, said):
    more = f"series:\n  r:\n    label: Reports\n    unit: report\n    points: [{points}]\n"
    assert f'<desc id="chart-r-wide-d">{said}</desc>' in built(newsroom, more).read(PAGE)


def test_a_story_may_show_a_chart_twice_and_a_feed_has_its_numbers_alone(newsroom):
    text = story(
        incidents="[pay-2026]",
        body="::chart{series=reports}\n\nAnd again.\n\n::chart{series=reports}",
    )
    output = built(newsroom, TIMED, s=text)
    page = output.read("/en/2026/s/")
    ids = re.findall(r' id="([^"]*)"', page)
    assert page.count('<figure class="chart">') == 2 and len(ids) == len(set(ids))
    feed = output.read("/en/feed.xml")
    assert "1,400,000" in feed and "chart-drawing" not in feed
    assert "https://news.example/data/pay-2026/reports.csv" in feed


def test_more_categories_than_a_chart_can_show_are_a_table(newsroom):
    points = "".join(f"      - [name {n}, {n}]\n" for n in range(41))
    page = built(
        newsroom, f"series:\n  r:\n    label: R\n    unit: report\n    points:\n{points}"
    ).read(PAGE)
    assert "chart-drawing" not in page and "name 40" in page


def test_steps_hold_a_value_until_the_next(newsroom):
    figure = _figure(built(newsroom, TIMED + "    drawn: steps\n").read(PAGE))
    assert re.search(r'class="line" d="M[\d. ]+(H[\d.]+V[\d.]+){2}"', figure)


def test_the_file_goes_with_its_series_and_with_a_hidden_incident(newsroom):
    out = built(newsroom, TIMED).out
    file = out / "data/pay-2026/reports.csv"
    assert file.is_file()
    newsroom.write("content/incidents/pay-2026.yaml", INCIDENT)
    newsroom.build()
    assert not file.exists() and not (out / "data").exists()
    built(newsroom, TIMED)
    assert file.is_file()
    newsroom.write("content/incidents/pay-2026.yaml", INCIDENT + TIMED + "state: draft\n")
    newsroom.build()
    assert not file.exists()
