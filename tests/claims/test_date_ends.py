"""The end of an event in another month, in a sentence that has the day of its beginning."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

STRIKE = """\
headline: {bn: হাওড়ায় চটকলে ধর্মঘট, en: Strike at the Howrah jute mill}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-05-04T06:00+05:30
ended: 2026-05-19T18:30+05:30
updates:
  - id: first
    at: 2026-05-04T06:00+05:30
    text: {bn: শ্রমিকেরা কাজ বন্ধ করেন।, en: Workers walk out.}
    source: report
  - id: end
    at: 2026-05-19T18:30+05:30
    status: resolved
    text: {bn: ধর্মঘট উঠে যায়।, en: The strike is called off.}
    source: report
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""


def told(desk: Newsroom, text: str) -> list[str]:
    """Return what contradicts the record of a strike from 4 to 19 May."""
    locale = "en" if text.isascii() else "bn"
    desk.write("content/incidents/strike.yaml", STRIKE)
    head = "The mill" if locale == "en" else "চটকলের কথা"
    made = story(head, text, incidents="[strike]", published="2026-12-01T09:00+05:30")
    desk.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(desk.site)
    return [str(one.message).split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The strike lasted from 4 May to 19 September.", "19 September"),
        ("The strike, which began on 4 May, was over by 19 September.", "19 September"),
        ("Workers who had walked out on 4 May stayed out until 19 July.", "19 July"),
        ("৪ মে থেকে ১৯ সেপ্টেম্বর পর্যন্ত কল বন্ধ ছিল।", "১৯ সেপ্টেম্বর"),
        ("৪ মে শুরু হওয়া ধর্মঘট শেষ হয় ১৯ জুলাই।", "১৯ জুলাই"),
    ],
)
def test_the_day_of_the_end_in_another_month_is_told(newsroom, text, day):
    assert told(newsroom, text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The strike lasted from 4 May to 19 May.",
        "The workers walked out on 4 May, and a judge came on 19 September.",
        "From 4 May to 7 September the canteen gave lunch.",
        "From 9 March to 19 September the mill has three shifts.",
        "৪ মে থেকে ১৯ মে পর্যন্ত কল বন্ধ ছিল।",
        "৪ মে কাজ বন্ধ হয়, ১৯ সেপ্টেম্বর বিচারপতি আসেন।",
    ],
)
def test_another_day_is_left(newsroom, text):
    assert told(newsroom, text) == []
