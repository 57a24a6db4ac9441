"""What stood where something was corrected is spoken to readers, as the fact itself is, in each of their languages."""

import pytest

from tests.newsroom import INCIDENT, Newsroom, story, translation

I = "content/incidents/x.yaml"  # noqa: E741
EN, BN = "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"
NOTE = """\
corrections:
  - {{at: 2026-07-03, kind: correction, fact: {fact}, was: {was}, text: {{bn: ভুল ছিল।, en: It was wrong.}}}}
"""


@pytest.mark.parametrize(
    ("fact", "was", "english", "bengali"),
    [
        ("stuck", "2_900_000", "Before: 2.9 million transactions", "আগে লেখা ছিল: ২৯ লক্ষ লেনদেন"),
        ("began", "2026-07-01T17:20+05:30", "Before: 1 July 2026, 5:20 pm", "আগে লেখা ছিল: ১ জুলাই ২০২৬, বিকেল ৫:২০"),
        ("duration", "an hour", "Before: an hour", 'আগে লেখা ছিল: <span lang="en">an hour</span>'),
    ],
)  # fmt: skip
def test_it_is_told_as_the_fact_is(newsroom: Newsroom, fact, was, english, bengali):
    newsroom.write(I, INCIDENT + NOTE.format(fact=fact, was=was))
    built = newsroom.build()
    assert english in built.spoken("/en/incidents/x/")
    assert bengali in built.spoken("/bn/incidents/x/")
    assert english in built.spoken("/en/corrected/")
    assert bengali in built.spoken("/bn/corrected/2026/")


def test_a_story_tells_it_of_a_fact_of_its_first_incident(newsroom: Newsroom):
    newsroom.write(I, INCIDENT)
    corrections = "[{at: 2026-07-03, kind: correction, fact: stuck, was: 2_900_000, text: {bn: ভুল।, en: Wrong.}}]"
    newsroom.write(EN, story(incidents="[x]", corrections=corrections))
    newsroom.write(BN, translation())
    built = newsroom.build()
    assert "Before: 2.9 million transactions" in built.spoken("/en/2026/s/")
    assert "আগে লেখা ছিল: ২৯ লক্ষ লেনদেন" in built.spoken("/bn/2026/s/")


def test_nothing_is_said_where_the_record_does_not_say(newsroom: Newsroom):
    newsroom.write(I, INCIDENT + NOTE.format(fact="stuck", was='""').replace(', was: ""', ""))
    assert "Before:" not in newsroom.build().spoken("/en/incidents/x/")
