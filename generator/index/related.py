"""Related stories: picked by hand first, then by what they share, each with the reason.

Owns the scoring. Its cost does not grow with the square of the archive: a story looks at a
bounded window of older stories in each list that it stands in, and at the stories of its own
incident and of that incident's lineage in both directions.
"""

from typing import Any

from msgspec import Struct

from generator.index import keys
from generator.index.buckets import Index
from generator.index.listing import LINEAGE_WINDOW, Rows
from generator.model.story import Story

WINDOWED = ("service", "topic", "section")
"""The kinds of lists in which a story looks at the older ones around it."""


class Related(Struct, frozen=True):
    """A related story in one language, why it is there, and the id that both share."""

    id: str
    locale: str
    reason: str
    shared: str


class _Scores:
    """What each story has gained so far, and the first and weightiest reason."""

    def __init__(self) -> None:
        self._groups: list[tuple[float, str, str, Rows]] = []

    def add(self, found: Rows, weight: float, reason: str, shared: str) -> None:
        """Give each story of a list a weight, and a reason why it is related."""
        self._groups.append((weight, reason, shared, found))

    def best(self, count: int, but: set[str]) -> list[Related]:
        """Return the stories with the highest scores, the newest first among equals, then by id."""
        scores: dict[str, float] = {}
        first: dict[str, tuple[tuple[Any, ...], str, str]] = {}
        groups = sorted(self._groups, key=_by_weight)
        for at, (weight, reason, shared, found) in enumerate(groups, 1):
            # Who stands in the last list alone has its weight and no more: the newest are enough.
            room = count + len(but) if at == len(groups) else len(found)
            for row in found:
                id = row[1]
                if id in scores:
                    scores[id] += weight
                elif room:
                    room -= 1
                    scores[id] = weight
                    first[id] = (row, reason, shared)
        equals: dict[float, list[tuple[tuple[Any, ...], str, str]]] = {}
        for id, score in scores.items():
            if score > 0 and id not in but:
                equals.setdefault(score, []).append(first[id])
        best: list[tuple[tuple[Any, ...], str, str]] = []
        for score in sorted(equals, reverse=True):
            if len(best) >= count:
                break
            best.extend(sorted(equals[score]))
        return [Related(row[1], row[2], reason, shared) for row, reason, shared in best[:count]]


def _by_weight(group: tuple[float, str, str, Rows]) -> float:
    return -group[0]


class RelatedStories:
    """The related stories of one locale."""

    def __init__(self, index: Index, locale: str) -> None:
        self._index = index
        self._locale = locale

    def of(self, story: Story) -> tuple[Related, ...]:
        """Return the related stories of a story, best first; ties by date, then id."""
        index, locale, setting = self._index, self._locale, self._index.site.related
        picked = [
            Related(id, card.locale, "picked", id)
            for id in story.related
            if id != story.id and (card := index.shown(id, locale)) is not None
        ]
        found = _Scores()
        ties = {id: tie for id in story.incidents if (tie := index.tie(id)) is not None}
        for id in ties:
            around = index.listed(locale, "incident", id).newest(LINEAGE_WINDOW)
            found.add(around, setting.incident, "incident", id)
            for kin in (*index.predecessors(id), *index.successors(id)):
                if kin not in ties:
                    around = index.listed(locale, "incident", kin).newest(LINEAGE_WINDOW)
                    found.add(around, setting.lineage, "lineage", kin)
        own = index.shown(story.id, locale)
        if own is not None:
            index.trace.read(keys.near(locale, story.id))
            here = (-own.at.timestamp(), own.id)
            services = index.services_above(s for tie in ties.values() for s in tie.services)
            for kind, ids, weight in (
                ("service", services, setting.service),
                ("topic", story.topics, setting.topic),
                ("section", (story.section,), setting.section),
            ):
                for id in ids:
                    found.add(index.listed(locale, kind, id).older(here), weight, kind, id)
        computed = found.best(setting.count, {story.id, *(one.id for one in picked)})
        return tuple((picked + computed)[: max(setting.count, len(picked))])
