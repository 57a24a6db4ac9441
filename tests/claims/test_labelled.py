"""The labelled sentences: written from the records alone, without sight of the checks."""

from decimal import Decimal

import pytest

from tests.claims.scoring import HELD, LOCALES, OWN, READ, SETS, place_of, rows_of, score

LEAST = {
    "open": 150,
    "first": 150,
    "later": 200,
    "unseen": 120,
    "more": 300,
    "blind": 300,
    "fresh": 290,
    "anew": 290,
    "next": 290,
    OWN: 80,
}
FLOOR = {
    ("open", "bn"): Decimal("0.93"), ("open", "en"): Decimal("0.92"),
    ("later", "bn"): Decimal("0.97"), ("later", "en"): Decimal("0.95"),
    ("more", "bn"): Decimal("0.91"), ("more", "en"): Decimal("0.92"),
    ("first", "bn"): Decimal("0.88"), ("first", "en"): Decimal("0.93"),
    ("fresh", "bn"): Decimal("0.88"), ("fresh", "en"): Decimal("0.92"),
    ("anew", "bn"): Decimal("0.88"), ("anew", "en"): Decimal("0.94"),
    ("blind", "bn"): Decimal("0.94"), ("blind", "en"): Decimal("0.93"),
}  # fmt: skip
"""The least part of the contradictions of a set that is found; docs/checks.md has what is."""
CEILING = {
    ("open", "bn"): Decimal("0.01"), ("open", "en"): Decimal("0.01"),
    ("later", "bn"): Decimal("0.01"), ("later", "en"): Decimal("0.015"),
    ("more", "bn"): Decimal("0.03"), ("more", "en"): Decimal("0.03"),
    ("first", "bn"): Decimal("0.01"), ("first", "en"): Decimal("0.015"),
    ("fresh", "bn"): Decimal("0.02"), ("fresh", "en"): Decimal("0.02"),
    ("anew", "bn"): Decimal("0.01"), ("anew", "en"): Decimal("0.01"),
    ("blind", "bn"): Decimal("0.01"), ("blind", "en"): Decimal("0.01"),
}  # fmt: skip
"""The largest part of its sentences with a false alarm."""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("part", (*SETS, OWN))
def test_the_labels_are_well_formed(part, locale):
    rows = rows_of(part, locale)
    assert len(rows) >= LEAST[part]
    assert len({row["text"] for row in rows}) == len(rows)
    for row in rows:
        for mention in row["mentions"]:
            place_of(row["text"], mention)
            assert mention["verdict"] in (
                "agrees", "contradicts", "undecided", "unexplained", "ignored"
            )  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_held_back_is_not_what_was_looked_at(locale):
    seen = {row["text"] for part in (*READ, OWN) for row in rows_of(part, locale)}
    assert not seen & {row["text"] for part in HELD for row in rows_of(part, locale)}


@pytest.mark.parametrize(("part", "locale"), FLOOR)
def test_contradictions_are_found_and_others_are_not_made_up(part, locale):
    found = score(part, locale)
    told, all_of_them = found.found()
    assert told >= FLOOR[part, locale] * all_of_them, f"{told} of {all_of_them}"
    assert found.alarmed <= CEILING[part, locale] * found.sentences, (
        f"{found.alarmed} of {found.sentences}"
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_what_only_looks_like_a_contradiction_is_left_alone(locale):
    found = score(OWN, locale)
    told, all_of_them = found.found()
    assert told >= Decimal("0.9") * all_of_them, f"{told} of {all_of_them}"
    assert not found.alarmed
