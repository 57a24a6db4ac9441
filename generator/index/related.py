"""Related stories: picked by hand first, then by what they share, each with the reason.

Owns the scoring. Its cost does not grow with the square of the archive: a story looks at a
bounded window of older stories in each list that it stands in, and at the stories of its own
incident and of that incident's lineage in both directions.
"""

from dataclasses import dataclass
from typing import Any

from generator.index import keys
from generator.index.buckets import Index
from generator.index.listing import LINEAGE_WINDOW, Rows
from generator.model.story import Story

WINDOWED = ("service", "topic", "section")
"""The kinds of lists in which a story looks at the older ones around it."""


@dataclass(frozen=True, slots=True)
class Related:
    """A related story in one language, why it is there, and the id that both share."""

    id: str
    locale: str
    reason: str
    shared: str


class _Scores:
    """What each story has gained so far, and its weightiest reason."""

    def __init__(self) -> None:
        self.scores: dict[str, float] = {}
        self.reasons: dict[str, tuple[float, str, str]] = {}
        self.rows: dict[str, tuple[Any, ...]] = {}

    def add(self, found: Rows, weight: float, reason: str, shared: str) -> None:
        scores, reasons, rows, because = (
            self.scores,
            self.reasons,
            self.rows,
            (weight, reason, shared),
        )
        for row in found:
            id = row[1]
            if id in scores:
                scores[id] += weight
                if weight > reasons[id][0]:
                    reasons[id] = because
            else:
                scores[id] = weight
                rows[id] = row
                reasons[id] = because

    def best(self, count: int) -> list[str]:
        """Return the ids with the highest scores, the newest first among equals, then by id."""
        equals: dict[float, list[tuple[Any, ...]]] = {}
        for id, score in self.scores.items():
            equals.setdefault(score, []).append(self.rows[id])
        found: list[str] = []
        for score in sorted(equals, reverse=True):
            if score <= 0 or len(found) >= count:
                break
            found.extend(row[1] for row in sorted(equals[score]))
        return found[:count]


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
        found.scores.pop(story.id, None)
        for related in picked:
            found.scores.pop(related.id, None)
        computed = [
            Related(id, found.rows[id][2], *found.reasons[id][1:])
            for id in found.best(setting.count)
        ]
        return tuple((picked + computed)[: max(setting.count, len(picked))])
