"""What one language of a story says in numbers, the other says too."""

import pytest

from tests.claims.test_command import check
from tests.newsroom import INCIDENT, Newsroom, story, translation


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
    return [line for line in told.split("\n") if "[languages-differ]" in line]


def test_one_number_that_differs_is_one_fault_with_both_places(desk, capsys):
    lines = found(desk, capsys, "It has 35 million users.", "ব্যবহারকারী ৩৫ কোটি।")
    assert len(lines) == 1
    assert "content/stories/2026/s.bn.md:" in lines[0]
    assert (
        '"৩৫ কোটি" is not in the version in en, which has "35 million" (content/stories/2026/s.en.md:'
        in lines[0]
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
    ],
)
def test_what_both_say_each_in_its_way(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) == []


def test_a_story_in_one_language_is_held_against_nothing(desk, capsys):
    desk.write(
        "content/stories/2026/s.en.md", story(incidents="[x]", body="4,200 reports came in.")
    )
    _, _, told = check(desk, capsys)
    assert "languages-differ" not in told
