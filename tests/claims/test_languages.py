"""What one language of a record says in numbers, times, days, names and quotations, the other says too."""

import pytest

from tests.claims.quick import check
from tests.newsroom import INCIDENT, Newsroom, story, translation

CODES = ("languages-differ", "said-in-one-language")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


def found(
    desk: Newsroom, capsys: pytest.CaptureFixture[str], english: str, bengali: str
) -> list[str]:
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]", body=english))
    desk.write("content/stories/2026/s.bn.md", translation(body=bengali))
    _, _, told = check(desk, capsys)
    return [line for line in told.split("\n") if any(f"[{code}]" in line for code in CODES)]


def test_one_number_that_differs_is_one_fault_with_both_places(desk, capsys):
    lines = found(desk, capsys, "It has 35 million users.", "ব্যবহারকারী ৩৫ কোটি।")
    assert len(lines) == 1
    assert "content/stories/2026/s.bn.md:" in lines[0]
    assert (
        'error[languages-differ]: "৩৫ কোটি" is not what the version in en says, which has "35 million" '
        "(content/stories/2026/s.en.md:10:8)" in lines[0]
    )


@pytest.mark.parametrize(
    ("english", "bengali", "words"),
    [
        ("Well. 4,200 reports came in.", "ভাল।", "4,200"),
        ("Well.", "অভিযোগ জমা পড়ে ৪২০০।", "৪২০০"),
        ("It opened at 6:45 pm.", "খোলে সন্ধ্যা ৭টা ৪৫ মিনিটে।", "৭টা ৪৫"),
        ("It was 72 per cent.", "তা ৭৩ শতাংশ।", "৭৩ শতাংশ"),
        ("It fell by ₹500 crore.", "কমে ₹৫০০ লক্ষ।", "৫০০ লক্ষ"),
        ("It was so on 14 May 2019.", "তা ছিল ১৫ মে ২০১৯।", "১৫ মে ২০১৯"),
        ("It took ${duration}.", "তা চলে অনেক ক্ষণ।", "${duration}"),
        ("Four ministers spoke.", "তিন মন্ত্রী বলেছেন।", "তিন"),
        ("It fell after midday.", "মাঝরাতে তা বসে যায়।", "মাঝরাত"),
        ("On Tuesday it fell.", "বুধবার তা বসে যায়।", "বুধবার"),
        ("On 14 May 2019 it fell.", "১৪ মে ২০১৯, বুধবার তা বসে যায়।", "বুধবার"),
        ("It is 12 km long.", "তা ১২ মিটার লম্বা।", "১২"),
        (
            "He said: “We did not know that it was broken.”",
            "তিনি কিছু বলেননি।",
            "the quotation “We did",
        ),
    ],
)
def test_what_one_says_and_the_other_does_not(desk, capsys, english, bengali, words):
    lines = found(desk, capsys, english, bengali)
    assert len(lines) == 1
    assert words in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("It has 350 million users.", "ব্যবহারকারী ৩৫ কোটি।"),
        ("The outage took ${duration}.", "বিভ্রাট চলে ২ ঘণ্টা ৩৭ মিনিট।"),
        ("The outage took ${duration}.", "বিভ্রাট চলে ${x/duration|about}।"),
        ("It opened at 6:45 pm.", "খোলে সন্ধ্যা ৬টা ৪৫ মিনিটে।"),
        ("Two of them left, and one stayed.", "দু’জন চলে যান।"),
        ("At first for two hours, then for the next three.", "প্রথম দু’ঘণ্টা, তার পরের তিন ঘণ্টা।"),
        ("It stopped within a second or two.", "থামে এক-দুই সেকেন্ডের মধ্যে।"),
        ("Version 7.11 is safe; call 911.", "৭.১১ সংস্করণ নিরাপদ; ৯১১-এ ফোন করুন।"),
        ("It fell on 25 October 2024.", "৯ কার্তিক ১৪৩১ তা বসে যায়।"),
        ("It came on 12 May 2025.", "তা আসে পরের দিন।"),
        ("It is 1.8 kilometres long.", "তা ১৮০০ মিটার লম্বা।"),
        ("It was the sixth of nine stages.", "ন’টি ধাপের মধ্যে এটি ষষ্ঠ।"),
        ("He said: “We did not know that it was broken.”", "তিনি বলেন, “ভাঙা ছিল, জানতাম না।”"),
        ("He said: “We did not know that it was broken.”", "> ভাঙা ছিল, আমরা জানতাম না।"),
        ("It began at ${began|time} on ${began|date}.", "শুরু ${began|date}, ${began|clock} নাগাদ।"),
        ("It began on ${began|date}.", "শুরু ${began|year|of} ${began|day}।"),
        ("On Wednesday, 1 July 2026, it fell.", "২০২৬ সালের ১ জুলাই তা বসে যায়।"),
        ("More than 40 towns were dark.", "অন্ধকার হয় ৪২টি শহর।"),
    ],
)
def test_what_both_say_each_in_its_way(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) == []


def test_a_story_in_one_language_is_held_against_nothing(desk, capsys):
    desk.write(
        "content/stories/2026/s.en.md", story(incidents="[x]", body="4,200 reports came in.")
    )
    _, _, told = check(desk, capsys)
    assert not any(code in told for code in CODES)


def test_an_update_is_held_against_itself_in_the_other_language(newsroom, capsys):
    text = INCIDENT.replace(
        "{bn: প্রথম অভিযোগ।, en: The first reports.}",
        "{bn: ৪২০০টি অভিযোগ জমা পড়ে।, en: 2400 reports came in.}",
    )
    newsroom.write("content/incidents/x.yaml", text)
    _, _, told = check(newsroom, capsys)
    lines = [line for line in told.split("\n") if "[languages-differ]" in line]
    assert len(lines) == 1
    assert '"2400" is not what the version in bn says, which has "৪২০০টি"' in lines[0]


def test_an_error_holds_a_story_back_and_a_desk_may_set_it_lower(desk, capsys):
    assert "error[" in "".join(found(desk, capsys, "It has 35 million users.", "ব্যবহারকারী ৩৫ কোটি।"))
    status, _, _ = check(desk, capsys)
    assert status == 1
    site = (desk.site / "site.yaml").read_text("utf-8")
    desk.write("site.yaml", site + "checks: {levels: {languages-differ: note}}\n")
    status, _, told = check(desk, capsys)
    assert status == 0
    assert "note[languages-differ]" in told


def test_both_spans_stand_where_they_say(desk, capsys):
    body = "It fell.\n\nIt has 35 million users, and 4,200 reports came in."
    lines = found(desk, capsys, body, "তা বসে যায়।\n\nব্যবহারকারী ৩৫ কোটি, অভিযোগ আসে ৪২০০টি।")
    assert len(lines) == 1
    for path, words in (("s.bn.md", "৩৫ কোটি"), ("s.en.md", "35 million")):
        _, _, place = lines[0].partition(f"content/stories/2026/{path}:")
        line, column = (int(part.strip(")")) for part in place.split(":")[:2])
        text = (desk.site / f"content/stories/2026/{path}").read_text("utf-8").split("\n")
        assert text[line - 1][column - 1 :].startswith(words)
