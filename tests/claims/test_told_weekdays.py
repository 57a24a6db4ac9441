"""A day of the week without a date, in a sentence that tells of an update in much of its words and of other things too."""

import pytest

from tests.claims.records import Record

BOILER = Record(
    id="boiler",
    services="mill:\n  name: {bn: চালকল, en: Rice mill}\n",
    heads={"bn": "চালকলের পরে", "en": "After the mill"},
    published="2026-05-22T09:00+05:30",
    text="""\
headline: {bn: চালকলে বয়লার ফেটে মৃত্যু, en: Boiler blast at a rice mill}
kind: disaster
severity: major
services: [mill]
began: 2026-05-11T06:20+05:30
ended: 2026-05-12T18:00+05:30
updates:
  - id: blast
    at: 2026-05-11T06:20+05:30
    status: investigating
    text: {bn: "বয়লার ফেটে যায়।", en: The boiler bursts.}
    source: notice
  - id: over
    at: 2026-05-12T18:00+05:30
    status: resolved
    text: {bn: "উদ্ধারকাজ শেষ।", en: The search of the rubble ends.}
    source: notice
  - id: held
    at: 2026-05-14
    text: {bn: "চালকলের ম্যানেজার গ্রেফতার।", en: The manager of the mill is arrested.}
    source: notice
  - id: sealed
    at: 2026-05-19
    text: {bn: "আরও দু’টি কারখানায় তালা ঝোলায় প্রশাসন।", en: Two more factories are sealed by inspectors.}
    source: notice
sources:
  notice: {title: Notice of the police}
""",
)


def days(newsroom, locale: str, text: str) -> list[str]:
    return [str(o.message) for o in BOILER.found(newsroom, locale, text) if o.code == "wrong-weekday"]  # fmt: skip


WRONG = [
    ("en", "The manager of the mill was arrested on Friday as he bought a ticket to Puri."),
    (
        "en",
        "On Saturday the police arrested the manager in a cousin's flat and took away two ledgers.",
    ),
    ("bn", "শনিবার পুরীর টিকিট কাটার সময়ে গ্রেফতার হন ম্যানেজার, সঙ্গে ছিল দু’টি খাতা।"),
    ("bn", "সোমবার ট্যাংরার আরও দু’টি কারখানায় তালা ঝোলায় প্রশাসন।"),
]


@pytest.mark.parametrize(("locale", "text"), WRONG)
def test_the_day_of_an_update_that_a_sentence_tells(newsroom, locale, text):
    assert len(days(newsroom, locale, text)) == 1


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "The manager of the mill was arrested on Thursday as he bought a ticket to Puri."),
        ("bn", "বৃহস্পতিবার পুরীর টিকিট কাটার সময়ে গ্রেফতার হন ম্যানেজার, সঙ্গে ছিল দু’টি খাতা।"),
        # of what the update tells in less of its words, or to come, or each week, or in somebody's words
        ("en", "On Friday a court sent the manager to jail."),
        ("bn", "শুক্রবার আদালতে তোলা হয় ম্যানেজারকে।"),
        ("en", "The manager is to be heard on Saturday."),
        ("en", "The manager who was arrested had checked the boiler every Friday."),
        ("en", "“The manager was arrested on Friday,” a weaver said."),
        # it is told rightly beside it
        ("en", "The manager was arrested on 14 May. On Friday the police went back to the flat where the manager was arrested."),
        ("en", "The manager was arrested on Thursday in a flat. The lawyer of the manager who was arrested came on Friday."),
        ("bn", "ম্যানেজার গ্রেফতার হন ১৪ মে। শুক্রবার ম্যানেজারের গ্রেফতারের প্রতিবাদে মিছিল বেরোয়।"),
    ],
)  # fmt: skip
def test_other_days(newsroom, locale, text):
    assert days(newsroom, locale, text) == []
