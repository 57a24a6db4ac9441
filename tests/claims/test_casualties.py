"""The dead, the injured, the missing: whichever word says it, in headlines without a noun too."""

import pytest

from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

RECORD = """\
headline: {bn: বয়লারে বিস্ফোরণ, en: Boiler blast}
kind: disaster
severity: major
services: [pay]
places: [IN]
began: 2026-07-07T19:20+05:30
ended: 2026-07-08T06:30+05:30
figures:
FIGURES
updates:
  - id: blast
    at: 2026-07-07T19:20+05:30
    text: {bn: বয়লার ফাটে।, en: The boiler explodes.}
    source: report
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
FIGURES = {
    "dead": ("24", "নিহত", "Dead"),
    "injured": ("134", "আহত", "Injured"),
    "workers": ("310", "কারখানায় কর্মরত শ্রমিক", "Workers on duty at the factory"),
    "burn": ("19", "বার্ন ইনস্টিটিউটে ভর্তি দগ্ধ শ্রমিক", "Burnt workers in the burn institute"),
}
FIGURES["beds"] = ("43", "হাসপাতালে ভর্তি জখম", "Injured admitted to hospital")
FIGURES["came"] = ("161", "উপস্থিত পড়ুয়া", "Pupils present")
FIGURES["ate"] = ("86", "মিড-ডে মিল খাওয়া পড়ুয়া", "Pupils who ate the meal")
FIGURES["drip"] = ("57", "ড্রিপ চলা পড়ুয়া", "Pupils put on a drip")
FIGURE = """\
  {id}:
    value: {value}
    unit: person
    label: {{bn: {bn}, en: {en}}}
    source: report
"""


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], figures: str, **texts: str) -> list[tuple[str, str]]:  # fmt: skip
    """Return what contradicts, with the fact, of a story on these figures."""
    rows = "".join(
        FIGURE.format(id=id, value=FIGURES[id][0], bn=FIGURES[id][1], en=FIGURES[id][2])
        for id in figures.split()
    )
    desk.write("content/incidents/ours.yaml", RECORD.replace("FIGURES\n", rows))
    english = {"headline": "Blast at a mill", "incidents": "[ours]", "body": "News follows."}
    bengali = {"headline": "কারখানায় বিস্ফোরণ", "body": "বিস্তারিত আসছে।"}
    english |= {k: v for k, v in texts.items() if not k.startswith("bn_")}
    bengali |= {k.removeprefix("bn_"): v for k, v in texts.items() if k.startswith("bn_")}
    desk.write("content/stories/2026/s.en.md", story(**english))
    desk.write("content/stories/2026/s.bn.md", translation(**bengali))
    _, _, said = check(desk, capsys)
    lines = [line for line in said.split("\n") if "error[fact-contradicts]" in line]
    return [
        (line.split('"')[1], line.split(" agree with ")[1].split(" of ours")[0]) for line in lines
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Boiler blast kills {n}",
        "Blast leaves {n} dead",
        "{n} killed in boiler blast",
        "{n} die in boiler blast",
        "Death toll rises to {n}",
        "'Boiler blast: {n} dead'",
    ],
)
@pytest.mark.parametrize("figures", ["dead", "dead injured", "dead injured workers"])
def test_an_english_headline_without_a_noun(newsroom, capsys, headline, figures):
    assert told(newsroom, capsys, figures, headline=headline.format(n=42)) == [("42", "dead")]
    assert told(newsroom, capsys, figures, headline=headline.format(n=24)) == []


@pytest.mark.parametrize(
    "headline",
    [
        "বিস্ফোরণে নিহত {n}",
        "বিস্ফোরণ, মৃত {n}",
        "বিস্ফোরণে মৃত্যু {n}",
        "মৃতের সংখ্যা বেড়ে {n}",
    ],
)
@pytest.mark.parametrize("figures", ["dead", "dead injured", "dead injured workers"])
def test_a_bengali_headline_without_a_noun(newsroom, capsys, headline, figures):
    assert told(newsroom, capsys, figures, bn_headline=headline.format(n="৪২")) == [("৪২", "dead")]
    assert told(newsroom, capsys, figures, bn_headline=headline.format(n="২৪")) == []


@pytest.mark.parametrize(
    ("body", "number", "fact"),
    [
        ("{n} people were killed in the blast.", "42", "dead"),
        ("{n} people died.", "42", "dead"),
        ("The blast killed {n} people.", "42", "dead"),
        ("The blast claimed {n} lives.", "42", "dead"),
        ("The blast left {n} people wounded.", "143", "injured"),
        ("{n} people were hurt.", "143", "injured"),
        ("{n} people were killed when a boiler exploded at a factory.", "42", "dead"),
    ],
)
def test_english_that_says_it_otherwise(newsroom, capsys, body, number, fact):
    wrong = told(newsroom, capsys, "dead injured workers", body=body.format(n=number))
    assert [one for _, one in wrong] == [fact]
    right = body.format(n=FIGURES[fact][0])
    assert told(newsroom, capsys, "dead injured workers", body=right) == []


@pytest.mark.parametrize(
    ("body", "number", "right", "fact"),
    [
        ("বিস্ফোরণে {n} জনের মৃত্যু হয়েছে।", "৪২", "২৪", "dead"),
        ("বিস্ফোরণে {n} জন মারা গিয়েছেন।", "৪২", "২৪", "dead"),
        ("প্রাণ হারান {n} জন।", "৪২", "২৪", "dead"),
        ("কারখানায় {n} জন শ্রমিক প্রাণ হারিয়েছেন।", "৪২", "২৪", "dead"),
        ("জখম হয়েছেন {n} জন।", "১৪৩", "১৩৪", "injured"),
        ("{n} জন নিহত হয়েছেন।", "৪২", "২৪", "dead"),
    ],
)
def test_bengali_that_says_it_otherwise(newsroom, capsys, body, number, right, fact):
    wrong = told(newsroom, capsys, "dead injured workers", bn_body=body.format(n=number))
    assert [one for _, one in wrong] == [fact]
    assert told(newsroom, capsys, "dead injured workers", bn_body=body.format(n=right)) == []


@pytest.mark.parametrize(
    ("texts", "facts"),
    [
        ({"body": "The blast left 134 people dead and 24 injured."}, ["dead", "injured"]),
        ({"body": "134 people were killed. Another 24 were injured."}, ["dead"]),
        ({"bn_body": "বিস্ফোরণে ১৩৪ জন নিহত এবং ২৪ জন আহত হয়েছেন।"}, ["dead", "injured"]),
        ({"bn_body": "বিস্ফোরণে ১৩৪ জন নিহত হয়েছেন। আহত হয়েছেন আরও ২৪ জন।"}, ["dead"]),
        ({"bn_headline": "বিস্ফোরণে নিহত ১৩৪, আহত ২৪"}, ["dead", "injured"]),
        ({"headline": "Blast kills 134, injures 24"}, ["dead", "injured"]),
        ({"headline": "Blast kills 24, injures 134"}, []),
        ({"bn_headline": "বিস্ফোরণে নিহত ২৪, আহত ১৩৪"}, []),
        ({"body": "The blast left 24 people dead and 134 injured."}, []),
        ({"bn_body": "বিস্ফোরণে ২৪ জন নিহত এবং ১৩৪ জন আহত হয়েছেন।"}, []),
    ],
)
def test_the_dead_and_the_injured_that_changed_places(newsroom, capsys, texts, facts):
    assert [fact for _, fact in told(newsroom, capsys, "dead injured", **texts)] == facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The dead number {n}.", "dead"),
        ("The dead now number {n}.", "dead"),
        ("The injured number {n}.", "injured"),
        ("The toll stands at {n} in the district.", "dead"),
        ("The toll is {n} so far.", "dead"),
        ("The toll rose to {n} on Wednesday.", "dead"),
        ("The number of the dead is {n}.", "dead"),
        ("Deaths: {n}", "dead"),
        ("Injured: {n}; missing: 0", "injured"),
        ("মৃতের সংখ্যা এখন {n}।", "dead"),
        ("মৃতের সংখ্যা {n}-এ দাঁড়িয়েছে।", "dead"),
        ("মৃতের সংখ্যা বেড়ে হয়েছে {n}।", "dead"),
        ("মৃত: {n}", "dead"),
        ("মৃত: ২৪, আহত: {n}", "injured"),
    ],
)
def test_a_count_that_is_said_to_be_so_many(newsroom, capsys, text, fact):
    english = text.isascii()
    field = "body" if english else "bn_body"
    right = {"dead": ("24", "২৪"), "injured": ("134", "১৩৪")}[fact][not english]
    slip = {"dead": ("42", "৪২"), "injured": ("143", "১৪৩")}[fact][not english]
    assert told(newsroom, capsys, "dead injured", **{field: text.format(n=right)}) == []
    ((said, held),) = told(newsroom, capsys, "dead injured", **{field: text.format(n=slip)})
    assert slip in said and held == fact


@pytest.mark.parametrize(
    "headline", ["Toll rises to {n} in boiler blast", "Boiler blast toll: {n}"]
)
def test_a_toll_in_a_headline_that_goes_on(newsroom, capsys, headline):
    assert told(newsroom, capsys, "dead", headline=f'"{headline.format(n=42)}"') == [("42", "dead")]
    assert told(newsroom, capsys, "dead", headline=f'"{headline.format(n=24)}"') == []


@pytest.mark.parametrize(
    "texts",
    [
        {"body": "The dead man was 45."},
        {"body": "The toll in Nepal is 42."},
        {"body": "The dead were from 42 families."},
        {"bn_body": "মৃতের বয়স ৪৫।"},
        {"body": "The dead include 3 from Howrah, 2 of them children."},
        {"body": "Two of the dead were children."},
        {"body": "Eleven died in hospital."},
        {"headline": "Blast survivor, 42, tells how it was"},
        {"body": "A similar blast in 2019 killed 42 people."},
        {"body": "Of the injured, 12 are in a grave state."},
        {"body": "Rescuers took 90 people out alive."},
        {"bn_body": "দগ্ধ ১৯ জনকে বার্ন ইনস্টিটিউটে নেওয়া হয়েছে, তাঁদের মধ্যে তিন জনের অবস্থা আশঙ্কাজনক।"},
        {"bn_body": "নিহতদের মধ্যে তিন জন শিশু।"},
        {"bn_body": "২০১৯ সালের বিস্ফোরণে ৪২ জন নিহত হন।"},
        {"bn_body": "প্রাণে বেঁচে যান ৪২ জন।"},
        {"bn_body": "নিয়ম অনুযায়ী একটি কারখানায় ৫০০ জনের বেশি শ্রমিক রাখা যায় না।"},
    ],
)
def test_others_are_left(newsroom, capsys, texts):
    assert told(newsroom, capsys, "dead injured workers burn", **texts) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("bn", "আহতদের মধ্যে পরে তিন জন মারা যান।", []),
        ("bn", "আহত শ্রমিকদের মধ্যে হাসপাতালে তিন জন মারা যান।", []),
        ("bn", "নিহতদের মধ্যে পরে তিন জনের পরিচয় জানা যায়।", []),
        ("bn", "তিন জন মারা যান।", ["dead"]),
        ("bn", "ঘণ্টাখানেকের মধ্যে তিন জন মারা যান।", ["dead"]),
        ("en", "Of those injured, three died in hospital.", []),
        ("en", "Among the injured, three died later.", []),
        ("en", "Among the ruins three people died.", ["dead"]),
        ("en", "Three people died.", ["dead"]),
    ],
)
def test_a_part_of_the_injured_who_died_is_not_the_dead(newsroom, capsys, language, text, found):
    body = {"body": text} if language == "en" else {"bn_body": text}
    assert [fact for _, fact in told(newsroom, capsys, "dead injured", **body)] == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rescuers pulled 130 workers’ bodies from the mill."),
        ("en", "The bodies of 308 workers on duty were taken from the factory."),
        ("bn", "কারখানায় কর্মরত ৩০৮ শ্রমিকের দেহ উদ্ধার হয়।"),
        ("bn", "কারখানা থেকে প্রায় ৩২০ জন কর্মরত শ্রমিকের লাশ তোলা হয়।"),
    ],
)
def test_bodies_are_none_of_those_who_live(newsroom, capsys, language, text):
    body = {"body": text} if language == "en" else {"bn_body": text}
    found = told(newsroom, capsys, "dead injured workers", **body)
    assert [fact for _, fact in found if fact == "workers"] == []
    _, _, said = check(newsroom, capsys)
    assert "${ours/workers" not in said


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Another 57 were taken to hospital.", ["57"]),
        ("Twenty-four people died and another 57 are in hospital.", ["57"]),
        ("Some 57 were taken to hospitals.", ["Some 57"]),
        ("বিস্ফোরণে মারা যান ২৪ জন, আরও ৫৭ জন হাসপাতালে।", ["৫৭ জন"]),
        ("Another 43 were taken to hospital.", []),
        ("Some 12 were taken to hospital.", []),
        ("At the hospital 57 were on duty.", []),
        ("Some 57 were kept awake at the hospital by sirens.", []),
    ],
)
def test_who_were_taken_to_hospital_is_counted_without_a_noun(newsroom, capsys, text, wrong):
    body = {"body" if text.isascii() else "bn_body": text}
    assert [said for said, _ in told(newsroom, capsys, "dead beds", **body)] == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("স্যালাইন দিতে হয়েছে ৭৫ জনকে।", ["৭৫ জনকে"]),
        ("Saline was needed for 75 people.", ["75"]),
        ("স্যালাইন দিতে হয়েছে ৫৭ জনকে।", []),
        ("মিল খায়নি বাকি ৭৫ জন।", []),
        ("The meal was not eaten by the other 75 people.", []),
    ],
)
def test_a_difference_of_people_that_nobody_tells_bears_out_nothing(newsroom, capsys, text, wrong):
    body = {"body" if text.isascii() else "bn_body": text}
    assert [said for said, _ in told(newsroom, capsys, "came ate drip", **body)] == wrong


@pytest.mark.parametrize(
    ("figures", "text", "found"),
    [
        ("injured", "আহত ১৩৪ জন, মৃত ১২৪ জন।", []),
        ("injured", "নিখোঁজ পাঁচ জন, আহত ১৩৪ জন।", []),
        ("dead", "নিহত ২৪ জন, জখম ২৭ জন।", []),
        ("injured", "In hospital: injured 134 people, dead 12 people.", []),
        ("injured", "আহত ১৩৪ জন, পরে আহত ১৪৩ জন।", ["injured"]),
        ("dead injured", "আহত ১৩৪ জন, মৃত ৪২ জন।", ["dead"]),
        ("dead injured", "নিহত ২৪ জন, জখম ১৪৩ জন।", ["injured"]),
        ("dead injured", "The injured: 134 people; the dead: 42 people.", ["dead"]),
    ],
)
def test_a_number_behind_another_fate_is_none_of_a_figure(newsroom, capsys, figures, text, found):
    body = {"body" if text.isascii() else "bn_body": text}
    assert [fact for _, fact in told(newsroom, capsys, figures, **body)] == found
    _, _, said = check(newsroom, capsys)
    assert found or "fact-undecided" not in said
