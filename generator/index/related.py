"""Related stories: picked by hand first, then by what they share, each with the reason.

Owns the scoring. Its cost does not grow with the square of the archive: a story looks at a
bounded window of older stories in each list that it stands in, and at the stories of its own
incident and of that incident's lineage in both directions.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from generator.index.buckets import Index, services_of
from generator.model.listing import Card
from generator.model.story import Story

WINDOW = 24
"""How many older stories of each shared term are looked at."""
LINEAGE_WINDOW = 60


@dataclass(frozen=True, slots=True)
class Related:
    """A related story's card, why it is there, and the id that both share."""

    card: Card
    reason: str
    shared: str


class RelatedStories:
    """Postings of one locale's stories, oldest first, ready to be asked."""

    def __init__(self, index: Index, locale: str) -> None:
        self._index = index
        self._locale = locale
        self._postings: dict[tuple[str, str], list[tuple[float, str]]] = {}
        self._cards: dict[str, Card] = {c.id: c for c in index.listed(locale, "all")}
        self._orders = {id: card.order for id, card in self._cards.items()}
        for kind in ("incident", "service", "topic", "section"):
            for id in index.bucket_ids(locale, kind):
                cards = index.listed(locale, kind, id)
                self._postings[(kind, id)] = [_place(c) for c in reversed(cards)]

    def of(self, story: Story) -> tuple[Related, ...]:
        """Return the related stories of a story, best first; ties by date, then id."""
        index, setting = self._index, self._index.site.related
        picked = [
            Related(self._cards[id], "picked", id)
            for id in story.related
            if id in self._cards and id != story.id
        ]
        scores: dict[str, float] = {}
        reasons: dict[str, tuple[float, str, str]] = {}

        def add(ids: Sequence[tuple[float, str]], weight: float, reason: str, shared: str) -> None:
            for _, id in ids:
                scores[id] = scores.get(id, 0.0) + weight
                if id not in reasons or weight > reasons[id][0]:
                    reasons[id] = (weight, reason, shared)

        incidents = [id for id in story.incidents if id in index.incidents]
        for id in incidents:
            add(
                self._near(("incident", id), None, LINEAGE_WINDOW), setting.incident, "incident", id
            )
            for kin in (*index.predecessors(id), *index.successors.get(id, ())):
                if kin not in incidents:
                    around = self._near(("incident", kin), None, LINEAGE_WINDOW)
                    add(around, setting.lineage, "lineage", kin)
        own = self._cards.get(story.id)
        if own is not None:
            here = _place(own)
            services = services_of(
                (s for id in incidents for s in index.incidents[id].services), index.registry
            )
            for kind, ids, weight in (
                ("service", services, setting.service),
                ("topic", story.topics, setting.topic),
                ("section", (story.section,), setting.section),
            ):
                for id in ids:
                    add(self._near((kind, id), here, WINDOW), weight, kind, id)
        scores.pop(story.id, None)
        for related in picked:
            scores.pop(related.card.id, None)
        best = sorted(
            (id for id, score in scores.items() if score > 0),
            key=lambda id: (-scores[id], *self._orders[id]),
        )
        computed = [Related(self._cards[id], *reasons[id][1:]) for id in best[: setting.count]]
        return tuple((picked + computed)[: max(setting.count, len(picked))])

    def _near(
        self, bucket: tuple[str, str], here: tuple[float, str] | None, window: int
    ) -> Sequence[tuple[float, str]]:
        """Return the newest of a posting, or the newest before a place in it."""
        postings = self._postings.get(bucket, [])
        end = len(postings) if here is None else bisect_left(postings, here)
        return postings[max(0, end - window) : end]


def _place(card: Card) -> tuple[float, str]:
    return (card.at.timestamp(), card.id)
