"""Records of hundreds of updates and figures, and texts of hundreds of paragraphs, are judged in steps that grow with them and not faster."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from generator.checks.claims.facts.derived import sums_and_shares
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.judge import judge
from generator.checks.versions import aligning
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.texts import Version, version_of
from generator.checks.versions.values import Records
from generator.diagnostics import Span
from generator.model.prose import Sentence
from tests.claims.scoring import heard_sentence

PLACE = Span("", 1, 1)
FIRST = datetime(2026, 7, 1, 12, tzinfo=UTC)


def moment(at: int) -> Ground:
    return Ground(
        name=f"updates/u{at}", incident="x", role="update", kind="clock", span=PLACE, clock=True,
        at=FIRST + timedelta(minutes=at),
    )  # fmt: skip


def figure(at: int) -> Ground:
    value = Decimal(at + 1)
    return Ground(
        name=f"f{at}", incident="x", role="figure", kind="number", span=PLACE, unit="person",
        low=value, high=value,
    )  # fmt: skip


def test_the_time_between_two_moments_is_made_when_it_is_asked_for():
    facts = Facts.of(map(moment, range(300)))
    assert len(facts) == 300
    (length,) = facts.lengths({"updates/u7", "updates/u9", "updates/none"})
    assert (length.low, length.ends) == (120, ("updates/u7", "updates/u9"))
    assert next(iter(facts.lengths({"updates/u7", "updates/u9"}))) is length
    assert len(list(facts.lengths({f"updates/u{n}" for n in range(10)}))) == 45
    assert list(facts.lengths({one.name for one in facts})) == []  # all of them: no two are meant


def test_moments_of_two_incidents_have_no_time_between_them():
    other = Ground(
        name="updates/u1", incident="y", role="update", kind="clock", span=PLACE, clock=True,
        at=FIRST,
    )  # fmt: skip
    facts = Facts.of([moment(0), other])
    assert list(facts.lengths({"updates/u0", "updates/u1"})) == []


def test_a_field_is_not_held_against_what_it_says_itself():
    said = Ground(name="updates/u0", incident="x", role="said", kind="number", span=PLACE)
    facts = Facts.of([moment(0), moment(5), said])
    assert facts.without_said_in("updates/u5") is facts
    without = facts.without_said_in("updates/u0")
    assert [one.role for one in without] == ["update", "update"]
    assert len(list(without.lengths({"updates/u0", "updates/u5"}))) == 1


def test_a_record_that_is_a_table_has_no_sums():
    assert len(list(sums_and_shares([figure(at) for at in range(40)]))) == 3 * 780
    assert list(sums_and_shares([figure(at) for at in range(41)])) == []


@pytest.mark.parametrize("more", [0, 1], ids=["as many blocks", "one block more"])
def test_two_long_texts_are_not_compared_mention_by_mention(monkeypatch, more):
    counted: Counter[int] = Counter()
    relate = aligning.relate

    def counting(*sides):
        counted[size] += 1
        return relate(*sides)

    monkeypatch.setattr(aligning, "relate", counting)
    for size in (300, 600):
        laid = Alignment(version("en", size), version("bn", size + more), lambda *_: 0)
        assert len(laid.pairs) >= size
    assert counted[600] < 3 * counted[300]


def version(locale: str, size: int) -> Version:
    text = {"en": "There were {0} reports.", "bn": "জমা পড়ে {0}টি অভিযোগ।"}[locale]
    sentences = [
        with_line(heard_sentence(text.format(1000 + 37 * at), locale, "body"), 2 * at + 1)
        for at in range(size)
    ]
    mentions = [m for s in sentences for m in judge(s, [])]
    return version_of(locale, sentences, mentions, RECORDS)


def with_line(sentence: Sentence, line: int) -> Sentence:
    (piece,) = sentence.pieces
    return replace(sentence, pieces=(replace(piece, line=line),))


RECORDS = Records(
    incidents={}, units={}, zone="Asia/Kolkata", about="", names={}, quoting=frozenset()
)
