"""The labelled sentences, and how many of them the checks judge as their labels do.

`open.*.yaml` were there while the checks were written; `later.*.yaml`, `more.*.yaml`, `first.*.yaml`, `fresh.*.yaml`, `anew.*.yaml` and `blind.*.yaml` were measured first and read afterwards;
`unseen.*.yaml` and `next.*.yaml` are looked at only to measure; `apart.*.yaml` were written by who wrote the rules, half of them hard negatives.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.grounds import grounds_of
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.facts.names import names_of
from generator.checks.claims.judge import judge
from generator.checks.counted_weekdays import leads_on, wrong_led
from generator.checks.dated_weekdays import check_weekdays
from generator.checks.plain_weekdays import wrong_in
from generator.checks.timed_weekdays import is_timed, wrong_beside
from generator.content.frame import Content, read_content
from generator.l10n.hearing.hear import hear
from generator.l10n.units import BUILT_IN
from generator.model.prose import Piece, Sentence

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
READ, HELD = ("open", "later", "more", "first", "fresh", "anew", "blind"), ("unseen", "next")
SETS = (*READ, *HELD)
OWN = "apart"
LOCALES = ("bn", "en")


@dataclass
class Score:
    """How often each verdict of the labels met which of the program, by kind of mention."""

    verdicts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """(kind, the label's verdict, the program's; `unheard` where it heard nothing)."""
    sentences: int = 0
    alarmed: int = 0
    """Sentences with a contradiction that no label has."""

    def found(self, kind: str = "") -> tuple[int, int]:
        """Return how many contradictions were found, and of how many."""
        rows = [(k, n) for k, n in self.verdicts.items() if k[1] == "contradicts" and kind in ("", k[0])]  # fmt: skip
        return sum(n for k, n in rows if k[2] == "contradicts"), sum(n for _, n in rows)

    def right(self, kind: str = "") -> tuple[int, int]:
        """Return how many of the contradictions told are such, and how many were told."""
        rows = [(k, n) for k, n in self.verdicts.items() if k[2] == "contradicts" and kind in ("", k[0])]  # fmt: skip
        return sum(n for k, n in rows if k[1] == "contradicts"), sum(n for _, n in rows)


@cache
def rows_of(part: str, locale: str) -> list[dict[str, Any]]:
    """Return the rows of a set in a language."""
    text = (HERE / f"labelled/{part}.{locale}.yaml").read_text("utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, but for its pace
    rows: list[dict[str, Any]] = yaml.load(text, Loader=loader)
    return rows


@cache
def _content() -> Content:
    """Return this repository's own site."""
    content, _ = read_content(REPOSITORY)
    assert content is not None
    return content


@cache
def grounds() -> dict[str, list[Ground]]:
    """Return the facts of this repository's incidents."""
    content = _content()
    units = {**BUILT_IN, **content.registry.units}
    zone, names = ZoneInfo(content.site.timezone), names_of(content.registry)
    return {id: grounds_of(one, zone, units, names) for id, one in content.incidents.items()}


def place_of(text: str, mention: dict[str, Any]) -> tuple[int, int]:
    """Return where a labelled mention stands in its sentence."""
    at = -1
    for _ in range(mention.get("nth", 1)):
        at = text.index(mention["text"], at + 1)
    return at, at + len(mention["text"])


def judged(row: dict[str, Any], locale: str) -> list[Mention]:
    """Return what the program says of a row's sentence."""
    sentence = heard_sentence(row["text"], locale, row.get("field", "body"))
    return list(judge(sentence, grounds().get(row.get("incident", ""), [])))


def weekdays_told(row: dict[str, Any], locale: str, mentions: Sequence[Mention]) -> set[int]:
    """Return where the days of the week stand of which the program says that they are wrong."""
    incident = row.get("incident", "")
    sentence = heard_sentence(row["text"], locale, row.get("field", "body"))
    facts = Facts.of(grounds().get(incident, []))
    times = [one for one in mentions if is_timed(one)]
    led = wrong_led([one for one in mentions if leads_on(one)], facts)
    wrong = [*wrong_beside(times, facts), *led, *wrong_in(sentence, facts)]
    dated = check_weekdays(_content(), {f"incident/{incident}": mentions}) if incident else ()
    return {one.start for one in wrong} | {one.span.column - 1 for one in dated}


def heard_sentence(text: str, locale: str, field: str) -> Sentence:
    """Return a sentence alone, with what is heard in it."""
    return Sentence(
        field=field, locale=locale, path="", text=text, pieces=(Piece(0, 1, 1),),
        heard=hear(text, locale),
    )  # fmt: skip


def found_in(incident: str, locale: str, text: str) -> list[tuple[str, str]]:
    """Return each contradiction of a sentence with the fact that it is held against."""
    return [
        (m.text, m.ground.name if m.ground is not None else "")
        for m in judged({"incident": incident, "text": text}, locale)
        if m.verdict == "contradicts"
    ]


def score(part: str, locale: str) -> Score:
    """Judge a set and count."""
    found = Score()
    for row in rows_of(part, locale):
        mentions = judged(row, locale)
        days = weekdays_told(row, locale, mentions)
        wrong: set[int] = {id(m) for m in mentions if m.verdict == "contradicts"}
        for label in row["mentions"]:
            start, end = place_of(row["text"], label)
            met = [m for m in mentions if m.start < end and m.start + len(m.text) > start]
            named = {day for day in days if start <= day < end}
            told = bool(named) or any(m.verdict == "contradicts" for m in met)
            said = "contradicts" if told else ""
            said = said or (met[0].verdict if met else "unheard")
            found.verdicts[label.get("kind", "none"), label["verdict"], said] += 1
            if label["verdict"] == "contradicts":
                wrong -= {id(m) for m in met}
                days -= named
        found.sentences += 1
        found.alarmed += bool(wrong or days)
    return found
