"""What a true story tells beside its record, in a word or two of it: the tide that turned, a meeting that is to be, who says so."""

import pytest

from tests.claims.records import Record
from tests.newsroom import Newsroom

LAUNCH = Record(
    id="launch",
    services="river-launch:\n  name: {bn: নদীর লঞ্চ, en: River launch}\n",
    heads={"bn": "নদীর খবর", "en": "On the river"},
    places="tushkhali: {name: {bn: তুষখালি, en: Tushkhali}}\n",
    published="2026-05-09T09:00+05:30",
    text="""\
headline: {bn: তুষখালিতে লঞ্চডুবি, en: Launch sinks at Tushkhali}
kind: disaster
severity: critical
services: [river-launch]
places: [tushkhali]
began: 2026-05-03T16:35+05:30
ended: 2026-05-04T11:20+05:30
figures:
  police: {value: 32, unit: person, label: {bn: আহত পুলিশকর্মী, en: Police injured}, source: n}
  arrested: {value: 41, unit: person, label: {bn: গ্রেফতার, en: Arrested}, source: n}
updates:
  - {id: crash, at: 2026-05-03T16:35+05:30, status: investigating, text: {bn: "লঞ্চটি বার্জে ধাক্কা মারে।", en: The launch hits a barge.}, source: n}
  - {id: search, at: 2026-05-03T17:10+05:30, text: {bn: "নদীতে তল্লাশি শুরু।", en: The search of the river begins.}, source: n}
  - {id: smoke, at: 2026-05-03T17:40+05:30, text: {bn: "সিঁড়িতে ধোঁয়া।", en: Smoke is seen on the stairs.}, source: n}
  - {id: child, at: 2026-05-03T18:35+05:30, text: {bn: "শেষ শিশুটির দেহ উদ্ধার।", en: The body of the last child is found.}, source: n}
  - {id: divers, at: 2026-05-03T20:40+05:30, text: {bn: "ডুবুরিরা পৌঁছন।", en: Divers arrive from Howrah.}, source: n}
  - {id: raising, at: 2026-05-04T09:30+05:30, text: {bn: "লঞ্চ তোলা শুরু।", en: Raising the launch begins.}, source: n}
  - {id: end, at: 2026-05-04T11:20+05:30, status: resolved, text: {bn: "লঞ্চ পাড়ে, ঘাট খোলা।", en: The launch is ashore and the jetty open.}, source: n}
  - {id: meeting, at: 2026-05-06T11:00+05:30, text: {bn: "জেলাশাসক বৈঠক ডাকেন।", en: The magistrate calls a meeting.}, source: n}
  - {id: bank, at: 2026-05-07, text: {bn: "ব্যাঙ্ক ক্ষতিপূরণের টাকা দেয়।", en: The bank pays the compensation.}, source: n}
sources:
  n: {title: Notice of the district}
""",
)  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        # another thing began, of which no fact has a word
        ("en", "The ebb had begun at 4.20, and the launch was low in the water.", 0),
        ("bn", "ভাটা শুরু হয়েছিল বিকেল ৪টে ২০ মিনিটে।", 0),
        ("en", "The search began at 4.20 pm.", 1),
        ("bn", "তল্লাশি শুরু হয় বিকেল ৪টে ২০ মিনিটে।", 1),
        ("bn", "৪ মে লঞ্চ পাড়ে, শুনানি শুরু দিন পাঁচেক পরে।", 0),
        # a length behind a sign goes on with what follows
        ("en", "At 8.40 pm divers arrived; two hours after the launch hit the barge the last child was found.", 0),
        ("en", "At 8.40 pm divers arrived; four hours after the launch hit the barge the last child was found.", 1),
        # not before an hour, and full by then
        ("en", "It was half past eight before the first diver was called.", 0),
        ("en", "It was half past nine before the divers arrived.", 1),
        ("en", "By half past six the stairs were full of smoke.", 0),
        ("bn", "সন্ধে সাড়ে ছ’টার মধ্যে সিঁড়ি ধোঁয়ায় ভরে যায়।", 0),
        ("en", "By half past nine the stairs were full of smoke.", 1),
        ("bn", "রাত সাড়ে ন’টার মধ্যে সিঁড়ি ধোঁয়ায় ভরে যায়।", 1),
        # others too, of another kind than the label's
        ("bn", "সংঘর্ষে জখম হন ১৫ জন সমর্থকও।", 0),
        ("bn", "আহত হন ১৫ জন পুলিশকর্মীও।", 1),
        # words of who says it are no update's
        ("en", "According to a bank, the forms had come on 5 May.", 0),
        ("en", "The forms had come on 5 May, a bank said.", 0),
        ("bn", "৫ মে ফর্ম এসেছে, জানাচ্ছে একটি ব্যাঙ্ক।", 0),
        ("en", "According to the district, the bank paid the compensation on 5 May.", 1),
        ("bn", "ব্যাঙ্ক ক্ষতিপূরণের টাকা দেয় ৫ মে।", 1),
        # the day for which a meeting is called
        ("en", "The magistrate called a meeting on 21 May, where the owners are to explain.", 0),
        ("bn", "জেলাশাসক ২১ মে বৈঠক ডেকেছেন, সেখানে থাকতে হবে মালিকদের।", 0),
        ("en", "The magistrate called a meeting on 5 May.", 1),
        ("bn", "জেলাশাসক বৈঠক ডাকেন ৪ মে।", 1),
        # whenever it opens is not when it did
        ("bn", "সকাল ৭টায় দরজা খুললেই যাত্রীরা ঢুকে পড়েন।", 0),
        ("bn", "ঘাট খোলে সকাল ৯টায়।", 1),
    ],
)  # fmt: skip
def test_what_is_told_beside_the_record(newsroom: Newsroom, locale, text, wrong):
    assert len(LAUNCH.told(newsroom, locale, text)) == wrong
