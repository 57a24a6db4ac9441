"""What began or ended is said beside the verb: a match, counting and repairs have their own times, the outage the record's."""

import pytest

from tests.claims.records import Record

FINAL = Record(
    id="final",
    services="chhobi:\n  name: {bn: ছবিঘর, en: Chhobighar}\n",
    heads={"bn": "খেলার কথা", "en": "The evening"},
    text="""\
headline: {bn: ফাইনালের মাঝে অ্যাপ থমকাল, en: Streaming app freezes in the final}
kind: outage
severity: major
services: [chhobi]
places: [IN]
began: 2026-07-05T20:12+05:30
ended: 2026-07-05T22:05+05:30
updates:
  - id: frozen
    at: 2026-07-05T20:12+05:30
    status: investigating
    text: {bn: "ম্যাচের সপ্তম ওভারে পর্দা থমকে যায়।", en: Screens freeze in the seventh over of the match.}
    source: notice
  - id: fault
    at: 2026-07-05T21:10+05:30
    status: identified
    text: {bn: "বিকল রাউটার মেলে।", en: A faulty router is found.}
    source: notice
  - id: back
    at: 2026-07-05T22:05+05:30
    status: resolved
    text: {bn: "ছবি ফেরে।", en: The picture is back.}
    source: notice
sources:
  notice: {title: Notice of Chhobi}
""",
)

told = FINAL.told


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Counting began at 8 am."),
        ("en", "Volunteers started the search at 8 am."),
        ("en", "The match began at 7.30 pm."),
        ("en", "At 7.30 pm the match began."),
        ("en", "When the match began at 7.30 pm the app was fine."),
        ("en", "The hearing began at noon and ended at 3.15 pm."),
        ("en", "The match was over by 11.10 pm."),
        ("en", "Work on the router started at 9.20 pm."),
        ("en", "Repairs began at 9.20 pm."),
        ("en", "Counting of votes, which began at 8 am, was held up."),
        ("en", "Ticket sales started on 20 June."),
        ("bn", "সকাল ৮টায় ভোটগণনা শুরু হয়।"),
        ("bn", "সন্ধে সাড়ে ৭টায় শুরু হয় ম্যাচ।"),
        ("bn", "ফাইনাল সন্ধে সাড়ে ৭টায় শুরু হয়ে শেষ হয় রাত ১১টা ১০ মিনিটে।"),
        ("bn", "খেলা শেষ হয় রাত ১১টা ১০ মিনিটে।"),
        ("bn", "রাত ৯টা ২০ মিনিটে রাউটার সারানোর কাজ শুরু হয়।"),
        ("bn", "মেরামতি শুরু হয় রাত ৯টা ২০ মিনিটে।"),
        ("bn", "টিকিট বিক্রি শুরু হয় ২০ জুন।"),
    ],
)
def test_something_else_began(newsroom, locale, text):
    assert told(newsroom, locale, text) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The outage began at 7.30 pm."),
        ("en", "It began at 7.30 pm."),
        ("en", "Trouble started at 7.30 pm."),
        ("en", "At 7.30 pm the trouble began."),
        ("en", "Chhobighar began failing at 7.30 pm."),
        ("en", "The app went down at 7.30 pm as the match began."),
        ("en", "The outage started at 7.30 pm, when the match began."),
        ("en", "The problem, which began at 7.30 pm, was mended."),
        ("en", "The trouble was over by 11.10 pm."),
        ("en", "The outage began on 4 July."),
        ("bn", "সন্ধে সাড়ে ৭টায় বিভ্রাট শুরু হয়।"),
        ("bn", "সন্ধে সাড়ে ৭টায় শুরু হয় গোলমাল।"),
        ("bn", "ছবিঘরের সমস্যা শুরু হয় সন্ধে সাড়ে ৭টায়।"),
        ("bn", "দেশ জুড়ে বিভ্রাট শুরু হয় সন্ধে সাড়ে ৭টায়।"),
        ("bn", "খেলা শুরু হতেই সন্ধে সাড়ে ৭টায় অ্যাপ বসে যায়।"),
        ("bn", "ভারতীয় সময় সন্ধে সাড়ে ৭টায় শুরু হওয়া বিভ্রাট রাতে মেটে।"),
        ("bn", "বিভ্রাট শুরু হয় ৪ জুলাই।"),
        ("bn", "পরে শুরু হয় সন্ধে সাড়ে ৭টায়।"),
    ],
)
def test_the_incident_began(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The outage began at 7.30 pm and ended at 11.10 pm."),
        ("bn", "সন্ধে সাড়ে ৭টায় শুরু, শেষ রাত ১১টা ১০ মিনিটে।"),
    ],
)
def test_both_ends_of_the_incident(newsroom, locale, text):
    assert len(told(newsroom, locale, text)) == 2
