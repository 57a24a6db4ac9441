"""Words that mean another time to who reads them later, with the time that was meant."""

import pytest

from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

ENGLISH = "content/stories/2026/s.en.md"
BENGALI = "content/stories/2026/s.bn.md"
PUBLISHED = "2026-07-08T00:30+05:30"


def notes(
    desk: Newsroom, capsys: pytest.CaptureFixture[str], english: str, bengali: str = ""
) -> list[str]:
    desk.write(ENGLISH, story(body=english, published=PUBLISHED))
    if bengali:
        desk.write(BENGALI, translation(body=bengali))
    _, _, told = check(desk, capsys)
    lines = told.split("\n")
    found = []
    for at, line in enumerate(lines):
        if "[relative-time]" in line:
            meant = next(one for one in lines[at:] if "= write what was meant: " in one)
            found.append(line.split('"')[1] + " → " + meant.partition("meant: ")[2])
    return found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Payments failed yesterday.", "yesterday → 7 July 2026"),
        ("Yesterday payments failed.", "Yesterday → 7 July 2026"),
        ("The line is open today.", "today → 8 July 2026"),
        ("It opens tomorrow.", "tomorrow → 9 July 2026"),
        ("The largest since last year.", "last year → 2025"),
        ("The third this month.", "this month → July 2026"),
        ("It began last month.", "last month → June 2026"),
        ("It opens next year.", "next year → 2027"),
        ("The talks of last week.", "last week → 29 June 2026 – 5 July 2026"),
        ("Today all is well.", "Today → 8 July 2026"),
        ("Tomorrow, it opens.", "Tomorrow → 9 July 2026"),
        ("Two days ago it rained.", "Two days ago → 6 July 2026"),
        ("It failed 3 weeks ago.", "3 weeks ago → 17 June 2026"),
        ("It failed a month ago.", "a month ago → June 2026"),
        ("It was built ten years ago.", "ten years ago → 2016"),
        ("On Monday it was well.", "On Monday → 6 July 2026"),
        ("It failed last Wednesday.", "last Wednesday → 1 July 2026"),
        ("The line will open on Friday.", "on Friday → 10 July 2026"),
    ],
)
def test_english_words(newsroom, capsys, text, said):
    assert notes(newsroom, capsys, text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("গতকাল লেনদেন বন্ধ ছিল।", "গতকাল → ৭ জুলাই ২০২৬"),
        ("গতকালের বিভ্রাট।", "গতকালের → ৭ জুলাই ২০২৬"),
        ("আজকে পরিষেবা ফেরে।", "আজকে → ৮ জুলাই ২০২৬"),
        ("গত বছরের পরে এই প্রথম।", "গত বছরের → ২০২৫"),
        ("গত মাসে শুরু।", "গত মাসে → জুন ২০২৬"),
        ("আগামী বছর খুলবে।", "আগামী বছর → ২০২৭"),
        ("কাল পরিষেবা বন্ধ ছিল।", "কাল → ৭ জুলাই ২০২৬"),
        ("কাল পরিষেবা খুলবে।", "কাল → ৯ জুলাই ২০২৬"),
        ("খবরটি কালকের।", "কালকের → ৭ জুলাই ২০২৬"),
        ("পরশু লেনদেন বন্ধ ছিল।", "পরশু → ৬ জুলাই ২০২৬"),
        ("পরশু লেনদেন শুরু হবে।", "পরশু → ১০ জুলাই ২০২৬"),
        ("গত সোমবার লেনদেন বন্ধ ছিল।", "গত সোমবার → ৬ জুলাই ২০২৬"),
        ("শুক্রবার লেনদেন শুরু হবে।", "শুক্রবার → ১০ জুলাই ২০২৬"),
    ],
)
def test_bengali_words_with_any_ending(newsroom, capsys, text, said):
    assert notes(newsroom, capsys, "Well.", text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "“We saw it yesterday,” she said.",
        "As India Today wrote, the line is open.",
        "`today` is a word of the code.",
        "On 7 July 2026 payments failed.",
        "In 2021 it stopped, and the next year again.",
        "Today Online wrote of it.",
        "“Two days ago it rained,” she said.",
        "On Monday, 6 July 2026, it was well.",
        "It stopped on 6 July. On Tuesday it was well.",
        "The office is open every week on Monday.",
        "It pays on Mondays.",
        "It fell on Black Friday.",
        "As on Sunday Times pages, it was blue.",
    ],
)
def test_what_is_somebody_s_or_a_name_is_left(newsroom, capsys, text):
    assert notes(newsroom, capsys, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "আজীবন সদস্য।",
        "আজব ঘটনা।",
        "আজানের সময়।",
        "বহু কাল ধরে চলছে।",
        "এই ভুলই কাল হল।",
        "কালকেতুর গল্প।",
        "পরশুরামের গল্প।",
        "প্রতি সোমবার খোলা।",
        "এ ছিল এক নীরব শুক্রবার।",
        "৬ জুলাই বন্ধ ছিল। মঙ্গলবার পরিষেবা ফেরে।",
    ],
)
def test_other_words_that_begin_alike_are_left(newsroom, capsys, text):
    assert notes(newsroom, capsys, "Well.", text) == []
