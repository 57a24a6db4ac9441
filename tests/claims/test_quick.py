"""The quick way of asking the checks tells what the command tells."""

import json
import re

import pytest

from tests.claims import quick
from tests.claims import test_command as command
from tests.newsroom import INCIDENT, Newsroom, story, translation

BODIES = (
    "The payment outage lasted one and a half hours. It was the longest outage ever.",
    "Yesterday ফেইসবুক was down.  The goverment said so. The goverment said so.",
    "It is still down, and 41 million people wait. See [it](https://news.example/nowhere/).",
)


@pytest.mark.parametrize("body", BODIES)
def test_both_ways_tell_the_same(newsroom: Newsroom, capsys: pytest.CaptureFixture[str], body: str) -> None:  # fmt: skip
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]", body=body))
    newsroom.write("content/stories/2026/s.bn.md", translation(body="বিভ্রাট চলে দেড় ঘণ্টা।"))
    status, _, told = quick.check(newsroom, capsys)
    found, _, said = command.check(newsroom, capsys)
    assert _heads(told)
    assert _heads(told) == [one for one in _heads(said) if "unused-id" not in one]
    assert status == found


def test_a_translation_is_accepted_and_listed_alike(newsroom: Newsroom, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    newsroom.write(
        "content/stories/2026/s.en.md", story(body="It hit 41 million people. Nobody spoke.")
    )
    newsroom.write("content/stories/2026/s.bn.md", translation(body="৪ কোটি ১০ লক্ষ মানুষ। সবাই চুপ।"))
    marks = newsroom.site / "content/translations/s.yaml"
    said = command.check(newsroom, capsys, "--accept-translation", "s")[2]
    written = marks.read_bytes()
    marks.unlink()
    told = quick.accept(newsroom, "s")
    assert told == "accepted: s.bn\n" and told in said
    assert marks.read_bytes() == written
    newsroom.write(
        "content/stories/2026/s.en.md", story(body="It hit 43 million people. They spoke.")
    )
    _, printed, _ = command.check(newsroom, capsys, "--drift", "--format", "json")
    (due,) = quick.drift(newsroom)
    assert [due] == json.loads(printed)


def _heads(told: str) -> list[str]:
    return re.findall(r"^\S+:\d+:\d+: \w+\[.*$", told, re.MULTILINE)
