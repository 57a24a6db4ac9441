"""Mistakes of YAML, fields, days and blocks as a reporter who reads Bengali is told of them."""

import re

import pytest

from generator.l10n.desk import teller_of
from tests.claims.quick import check
from tests.claims.test_desk_words import BENGALI
from tests.newsroom import INCIDENT, Newsroom, story
from tests.test_mistakes import BEGAN, HEAD, INCIDENTS, STORIES, I, S, incident

TELLER = teller_of("bn-IN")
ENDED = "ended: 2026-07-01T20:13+05:30"
OPEN = incident((f"{ENDED}\n", ""), ("status: resolved", "status: monitoring"))
ELSEWHERE = {"bad-alias"}
"""Told where addresses are filed: meant in Bengali, with an English sentence below."""


def told(desk: Newsroom, code: str) -> tuple[str, str]:
    """Return what is said of the first mistake of a code, and what to write."""
    (found, *_) = TELLER.told([d for d in desk.check().diagnostics if d.code == code])
    return found.message, found.help


SEEN = [
    ("unknown-field", incident(("severity:", "serverity:")),
     "ঘটনার নথি: “serverity” নামে কোনও ঘর নেই (“severity” লিখতে চেয়েছিলেন?)", ""),
    ("missing-field", incident(("kind: outage\n", "")), "ঘটনার নথি: “kind” ঘরটি নেই", ""),
    ("bad-choice", incident(("major\n", "majro\n")), "severity: “majro” এখানে চলে না (“major” লিখতে চেয়েছিলেন?)",
     "এর মধ্যে একটি লিখুন: "),
    ("naive-time", incident((BEGAN, "began: 2026-07-01T17:36")),
     "“2026-07-01T17:36”-এর সঙ্গে UTC থেকে ফারাক লেখা নেই", "এখানকার ঘড়ির সময় হলে লিখুন 2026-07-01T17:36+05:30"),
    ("clock-only", incident((BEGAN, "began: 17:36")), "“17:36” শুধু ঘড়ির সময়, কোন দিনের লেখা নেই",
     "দিন আর UTC থেকে ফারাকও লিখুন, যেমন 2022-10-25T17:36+05:30"),
    ("bad-time", incident((BEGAN, "began: 2026-02-30")), "“2026-02-30” ক্যালেন্ডারে নেই: ওই মাসে অত তারিখ নেই", ""),
    ("bad-time", incident((BEGAN, "began: last July")), "“last July” দিন বা সময় হিসাবে পড়া যাচ্ছে না", "লিখুন 2022-10-25T12:07+05:30"),
    ("yaml-tab", incident(("services: [pay]\n", "services:\n\t- pay\n")), "বাঁ দিকে ট্যাব আছে, এখানে শুধু স্পেস চলে", "ট্যাব মুছে স্পেস দিন"),
    ("yaml-colon", incident((HEAD, "headline: Pay: down: again")), "কোলন ও স্পেস", 'লিখুন: headline: "Pay: down: again"'),
    ("yaml-quote", incident((HEAD, 'headline: "Pay" is down')), "উদ্ধৃতিচিহ্ন দিয়ে শুরু লেখা পরের উদ্ধৃতিচিহ্নেই শেষ", "লিখুন: headline: "),
    ("unknown-service", incident(("[pay]", "[pya]")), "“pya” নামে কোনও পরিষেবা নেই (“pay” লিখতে চেয়েছিলেন?)", "services.yaml"),
    ("empty-value", incident(("kind: outage", "kind:")), "“kind” ঘরটি ফাঁকা", "এর মধ্যে একটি লিখুন: outage, "),
    ("no-duration", OPEN.replace(HEAD, "headline: ${duration}"), "x এখনও চলছে, তাই duration বলা যায় না", "কখন থেকে চলছে, তা-ই লিখুন: ${began}"),
    ("no-duration", OPEN.replace(HEAD, "headline: ${interval}"), "x এখনও চলছে, তাই interval বলা যায় না", "কখন থেকে চলছে, তা-ই লিখুন: ${began}"),
    ("no-duration", OPEN.replace(HEAD, "headline: ${ended}"), "x এখনও চলছে, তাই শেষের সময় নেই", "কখন থেকে চলছে, তা-ই লিখুন: ${began}"),
    ("no-duration", incident((ENDED, "ended: unknown"), (HEAD, "headline: ${duration}")), "x কখন শেষ, জানা নেই", "যা জানা, তা-ই লিখুন: ${began}"),
    ("no-duration", incident((BEGAN, "began: unknown"), (HEAD, "headline: ${duration}")), "x কখন শুরু, জানা নেই", "যা জানা, তা-ই লিখুন: ${ended}"),
    ("no-duration", incident((ENDED, "ended: unknown"), (HEAD, "headline: ${ended}")), "x-এর ended জানা নেই", "যা জানা, নিজের কথায় লিখুন"),
    ("no-duration", incident((ENDED, "ended: 2026-07"), (HEAD, "headline: ${duration}")), "x-এর শুরু ও শেষ যতটুকু জানা", "${began} আর ${ended}"),
    ("empty-fact", incident(("[IN]", "[]"), (HEAD, "headline: ${places}")), "x-এ কোনও জায়গার নাম নেই", "নথিতে places: […] লিখুন"),
    ("empty-fact", incident(("services: [pay]", "services: []"), (HEAD, "headline: ${services}")), "x-এ কোনও পরিষেবার নাম নেই", "নথিতে services: […] লিখুন"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "message", "help"), SEEN)
def test_a_mistake_in_a_record_in_bengali(newsroom, code, text, message, help):
    newsroom.write(I, text)
    found = told(newsroom, code)
    assert message in found[0]
    assert help in found[1] and "ইংরেজিতে" not in found[1]


@pytest.mark.parametrize(
    ("code", "text", "message", "help"),
    [
        ("unknown-field", story(hedline="x"), "লেখার গোড়ার অংশ: “hedline” নামে কোনও ঘর নেই", ""),
        ("unknown-block", story(body="::timelin"), "::timelin নামে কোনও ব্লক নেই", "ব্লক: ::quote"),
        ("bad-block", story(body="::story{}"), "::story-এ id লাগে", "লিখুন ::story{id=…}"),
        ("bad-reference", story(body="took ${two words} long"), "“${two words}” এ ভাবে লেখা যায় না", "${name}"),
        ("unknown-incident", story(incidents="[xx]"), "“xx” নামে কোনও ঘটনা নেই (“x” লিখতে চেয়েছিলেন?)", ""),
        ("unknown-person", story(byline="[dsek]"), "“dsek” নামে কোনও ব্যক্তি নেই", "people.yaml"),
        ("empty-value", story(section="~"), "“section” ঘরটি ফাঁকা", "section: ঘরে এর একটি লিখুন: economy, city"),
        ("empty-value", story(kind="~"), "“kind” ঘরটি ফাঁকা", "এর মধ্যে একটি লিখুন: report, "),
        ("skeleton-text", story(headline="শিরোনাম লিখুন"), "“শিরোনাম লিখুন” khobor new-এর নমুনা লেখা", "state: draft লিখুন"),
        ("unknown-fact", story(body="${stcuk}", incidents="[x]"), "x-এ “stcuk” নামে কোনও তথ্য নেই", ""),
        ("bengali-typing", story(body="দোকান বন্ধ ছিল।। আজও।"), "পরপর দু’টি দাঁড়ি", "লিখুন ছিল।; শ্লোকের শেষে হলে ॥"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_story_in_bengali(newsroom, code, text, message, help):
    newsroom.write(I, INCIDENT)
    newsroom.write(S, text)
    found = told(newsroom, code)
    assert message in found[0]
    assert help in found[1] and "ইংরেজিতে" not in found[1]


@pytest.mark.parametrize(("path", "row"), [*((I, row) for row in INCIDENTS), *((S, row) for row in STORIES)])  # fmt: skip
def test_nothing_of_a_record_is_said_in_english_below(newsroom, path, row):
    """What is told of every mistake in a record has a sentence and a help of its own."""
    newsroom.write(I, INCIDENT)
    newsroom.write(path, row[1])
    told = [one for one in newsroom.check().diagnostics if one.code not in ELSEWHERE]
    for found in TELLER.told(told):
        assert BENGALI.search(re.sub("“.*?”", "", found.message)), found
        assert "ইংরেজিতে" not in found.help, found


def test_what_the_author_typed_is_no_template(newsroom):
    newsroom.write(I, incident(("kind: outage", 'kind: "{place} {0}"')))
    assert told(newsroom, "bad-choice")[0].startswith("kind: “{place} {0}” এখানে চলে না")


def test_a_picture_that_cannot_be_shown_is_told_in_bengali(newsroom, capsys):
    (newsroom.site / "content/media").mkdir(parents=True, exist_ok=True)
    (newsroom.site / "content/media/a.jpg").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    newsroom.write(
        "content/stories/2026/s.en.md", story(body='::image{file=media/a.jpg alt="A phone"}')
    )
    _, _, told = check(newsroom, capsys, "--locale", "bn")
    assert "media/a.jpg: নামের শেষে .jpg, অথচ ভিতরে PNG" in told
    assert "ফাইলের নাম বদলান, আর এখানে media/a.png লিখুন" in told
