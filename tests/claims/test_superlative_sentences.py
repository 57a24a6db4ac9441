"""What is claimed of an incident, and what only looks so: sentences of both languages against three outages."""

import unicodedata
from pathlib import Path

import pytest
import yaml
from msgspec.structs import replace

from generator.checks.archive import Archive, check_archive
from generator.checks.house import house_of
from generator.content.frame import read_content
from generator.content.prose import body_sentences
from tests.newsroom import Newsroom, story, translation

RECORD = """\
headline: {{bn: {bn}, en: {en}}}
kind: {kind}
severity: minor
services: [{service}]
began: {began}
ended: {ended}
updates:
  - {{id: first, at: {began}, status: {status}, text: {{bn: লেখা।, en: Text.}}, source: app}}
sources:
  app: {{title: A statement}}
"""
SERVICES = """\
app:
  name: {bn: উদাহরণ অ্যাপ, en: Example App}
cloud:
  name: {bn: মেঘ, en: Cloud}
mail:
  name: {bn: ডাক, en: Mail}
  part_of: cloud
chat:
  name: {bn: আড্ডা, en: Chat}
  part_of: cloud
"""
LABELLED = {
    locale: yaml.safe_load(
        (Path(__file__).parent / f"labelled/superlatives.{locale}.yaml").read_text("utf-8")
    )
    for locale in ("bn", "en")
}


def labelled(kind: str) -> list[str]:
    return [text for rows in LABELLED.values() for text in rows[kind]]


def record(
    began: str, ended: str, service: str = "app", kind: str = "outage", status: str = "resolved",
    en: str = "App down", bn: str = "অ্যাপ অচল",
) -> str:  # fmt: skip
    return RECORD.format(
        began=f"{began}+05:30", ended=f"{ended}+05:30", service=service, kind=kind, status=status,
        en=en, bn=bn,
    )  # fmt: skip


LONG_AGO = record("2024-03-01T10:00", "2024-03-01T16:00")
LAST_YEAR = record("2025-03-01T10:00", "2025-03-01T12:00")
OURS = record("2026-07-01T10:00", "2026-07-01T14:00")


def room(newsroom: Newsroom, **records: str):
    """Return who asks one sentence of a story about `ours`, and is told the codes and messages."""
    newsroom.write("content/registry/services.yaml", SERVICES)
    for id, text in records.items():
        newsroom.write(f"content/incidents/{id.replace('_', '-')}.yaml", text)
    newsroom.write(
        "content/stories/2026/s.en.md",
        story(incidents="[ours]", published="2026-07-02T09:00+05:30"),
    )
    newsroom.write("content/stories/2026/s.bn.md", translation())
    content, _ = read_content(newsroom.site, prose=True, whole=False)
    assert content is not None
    house = house_of(content.site, content.registry)
    archive = Archive(content.registry, content.incidents.values())

    def ask(text: str, field: str = "body") -> list[str]:
        locale = "bn" if any("\u0980" <= letter <= "\u09ff" for letter in text) else "en"
        content.prose.clear()
        said = (replace(one, field=field) for one in body_sentences("s.md", locale, text, 1))
        content.prose["story/s"] = tuple(said)
        found = check_archive(content, house, archive.before)
        return [f"{one.code} {one.message}" for one in found]

    return ask


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return room(
        Newsroom(tmp_path_factory.mktemp("room")), a2024=LONG_AGO, a2025=LAST_YEAR, ours=OURS
    )


@pytest.mark.parametrize("text", labelled("told"))
def test_what_the_archive_contradicts_is_told(ask, text):
    told = ask(text)
    assert len(told) == 1
    assert told[0].startswith("superlative-false ")
    assert "a2024" in told[0] or "a2025" in told[0]


@pytest.mark.parametrize("text", labelled("quiet"))
def test_what_is_true_or_claims_nothing_of_the_incident_is_not(ask, text):
    assert ask(text) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("text", ["এটাই সবচেয়ে বড় বিভ্রাট।", "এটি অ্যাপের দ্বিতীয় দীর্ঘতম বিভ্রাট।"])
def test_both_forms_of_letters_are_read_alike(ask, text, form):
    assert ask(unicodedata.normalize(form, text)) == ask(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was the second-longest outage of the app.",
        "It was the app’s 2nd-longest outage.",
        "এটি অ্যাপের দ্বিতীয় দীর্ঘতম বিভ্রাট।",
        "এটি অ্যাপের দ্বিতীয় সবচেয়ে বড় বিভ্রাট।",
    ],
)
def test_a_rank_is_false_where_more_are_ahead(newsroom, text):
    longer = record("2023-03-01T10:00", "2023-03-01T15:00")
    told = room(newsroom, a2024=LONG_AGO, a2023=longer, ours=OURS)(text)
    assert len(told) == 1
    assert "a2023 lasted 5 hours, this one 4 hours; 2 earlier ones are ahead of it" in told[0]


@pytest.mark.parametrize("text", ["It was the longest outage of Chat so far.", "এটাই দীর্ঘতম বিভ্রাট।"])
@pytest.mark.parametrize(("service", "told"), [("mail", False), ("cloud", True), ("chat", True)])
def test_the_whole_is_a_rival_of_its_part_and_two_parts_are_none(newsroom, text, service, told):
    ours = record("2026-07-01T10:00", "2026-07-01T14:00", "chat")
    small = record("2022-03-01T10:00", "2022-03-01T11:00", "chat")
    other = record("2024-03-01T10:00", "2024-03-01T16:00", service)
    assert bool(room(newsroom, ours=ours, other=other, small=small)(text)) == told


@pytest.mark.parametrize("planned", [{"kind": "maintenance"}, {"status": "scheduled"}])
@pytest.mark.parametrize("text", ["It was the longest outage so far.", "এটাই দীর্ঘতম বিভ্রাট।"])
def test_planned_work_is_no_rival(newsroom, text, planned):
    work = record("2024-03-01T10:00", "2024-03-01T16:00", **planned)
    assert room(newsroom, ours=OURS, work=work, small=LAST_YEAR)(text) == []


@pytest.mark.parametrize(
    ("en", "bn", "claims"),
    [
        ("Flood in the city", "শহরে বন্যা", ["It was the worst flood so far.", "এটাই সবচেয়ে ভয়াবহ বন্যা।"]),
        ("Fire at the depot", "ডিপোয় আগুন", ["It was the biggest fire of the city so far.", "এটাই সবচেয়ে বড় অগ্নিকাণ্ড।"]),
        ("Fire at a market", "বাজারে আগুন", ["It was the largest fire in the history of the market.", "বাজারের ইতিহাসে এটাই সবচেয়ে বড় আগুন।"]),
        ("Blaze in the mill", "কারখানায় অগ্নিকাণ্ড", ["It was the worst fire ever in the mill.", "এ যাবৎ সবচেয়ে ভয়াবহ আগুন এটি।"]),
        ("Bus strike", "বাস ধর্মঘট", ["It was the longest strike in its history.", "এটাই দীর্ঘতম ধর্মঘট।"]),
        ("Train derailment", "ট্রেন লাইনচ্যুত", ["It was the worst derailment so far.", "এটাই সবচেয়ে বড় রেল দুর্ঘটনা।"]),
        ("Data breach", "তথ্য ফাঁস", ["It was the largest data breach ever.", "এটাই সবচেয়ে বড় তথ্য ফাঁস।"]),
        ("Cyclone lands", "ঘূর্ণিঝড়", ["It was the worst cyclone so far.", "এটাই সবচেয়ে মারাত্মক ঘূর্ণিঝড়।"]),
        ("Earthquake", "ভূমিকম্প", ["It was the largest earthquake so far.", "এটাই সবচেয়ে বড় ভূমিকম্প।"]),
    ],
)  # fmt: skip
def test_other_events_are_held_against_their_own_sort(newsroom, en, bn, claims):
    same = {"kind": "disaster", "en": en, "bn": bn}
    ours = record("2026-07-01T10:00", "2026-07-01T14:00", **same)
    ask = room(newsroom, ours=ours, before=record("2024-03-01T10:00", "2024-03-01T16:00", **same))
    for text in claims:
        assert [one.split()[0] for one in ask(text)] == ["superlative-false"], text
    outage = record("2024-03-01T10:00", "2024-03-01T16:00")
    small = record("2023-03-01T10:00", "2023-03-01T11:00", **same)
    ask = room(newsroom, ours=ours, before=outage, small=small)
    assert [ask(text) for text in claims] == [[], []]


@pytest.mark.parametrize(
    "text", ["The worst flood in a century cut the cable.", "এটাই সবচেয়ে বড় বন্যা।"]
)
def test_another_event_than_the_incident_may_be_anything(ask, text):
    assert ask(text) == []


@pytest.mark.parametrize(
    "text",
    ["Mail’s longest outage so far began.", "It was the longest outage of Mail.", "ডাকের দীর্ঘতম বিভ্রাট শেষ হল।"],
)  # fmt: skip
def test_another_service_that_is_named_is_not_ours(ask, text):
    assert ask(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Longest outage in five years, say Siliguri traders",
        "Longest outage in app’s history, shopkeepers say",
        "Longest outage ever: ministry",
        "App users: worst outage ever",
        "Longest outage in app’s history – regulator",
        "অ্যাপের দীর্ঘতম বিভ্রাট, দাবি ব্যবসায়ীদের",
        "অ্যাপের দীর্ঘতম বিভ্রাট: মুখপাত্র",
        "শহরবাসী: অ্যাপের সবচেয়ে বড় বিভ্রাট",
    ],
)
def test_a_headline_that_names_who_says_so_claims_nothing(ask, text):
    assert ask(text, "headline") == []


@pytest.mark.parametrize(
    "text",
    [
        "App: longest outage in its history",
        "Longest outage ever: users angry",
        "Longest outage ever, users left waiting",
        "Users hit by longest outage ever",
        "অ্যাপ: দীর্ঘতম বিভ্রাট",
        "দীর্ঘতম বিভ্রাট: পথে গ্রাহকদের ভিড়",
    ],
)
def test_a_headline_that_names_nobody_who_says_so_claims(ask, text):
    assert len(ask(text, "headline")) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("App crashes for the first time", True),
        ("Example App suffers outage for first time", True),
        ("For the first time, app goes dark", True),
        ("উদাহরণ অ্যাপ প্রথমবার অচল হল", True),
        ("App goes down for the first time since 2025", False),
        ("App fails for first time on a holiday", False),
        ("App says sorry for the first time", False),
        ("App crashes for the first time, says operator", False),
    ],
)
def test_a_first_time_in_a_headline_means_ever(ask, text, told):
    assert bool(ask(text, "headline")) == told
