"""A record's entry: the digest of every key that others may read of it.

Pure: from a visible record to its keys. A record that readers may not see has only the key that
checks read.
"""

from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from generator.diagnostics import Diagnostic, Span
from generator.index import keys
from generator.index.cards import (
    cut_cards,
    cut_chart,
    cut_glance,
    cut_head,
    cut_states,
    cut_tie,
    glance_at_card,
)
from generator.index.filing import Filed
from generator.model.facts import fact_names, fact_of
from generator.model.incident import Incident
from generator.model.publication import Correction
from generator.model.shelves import TURNED, cut_shelf, shelf_of, shelves_of
from generator.model.story import PlainPage, Story, Version
from generator.model.text import Block
from generator.packing import digest_value, packed, sum_of


class Entry(Struct, frozen=True, kw_only=True):
    """What the index keeps of a record that was read.

    `moments` are the instants (ISO 8601, UTC) at which it is to be looked at anew; `told` are
    the faults of its files, each with whether it holds the build back; `apart` are files of
    hidden translations; `locales` are the languages that readers see, the original first; `media` are the files that its visible part shows.
    """

    name: str
    files: tuple[str, ...]
    hidden: bool
    visible: bool
    broken: bool
    keys: dict[str, str]
    moments: tuple[str, ...] = ()
    told: tuple[tuple[Diagnostic, bool], ...] = ()
    apart: frozenset[str] = frozenset()
    locales: tuple[str, ...] = ()
    media: frozenset[str] = frozenset()

    def holds_back(self, found: Diagnostic) -> bool:
        """Return True for an error of this record that must stop the build."""
        return found.level == "error" and not self.hidden and found.span.path not in self.apart


Packed = list[tuple[str, bytes]]


class Cut(Struct, frozen=True):
    """What the state keeps of a visible record: the digests of its keys, and its values.

    A value is packed once: its sum is the digest of its key.
    """

    keys: dict[str, str]
    named: Packed
    bodies: Packed


def cut_story(story: Story, zone: ZoneInfo) -> Cut:
    """Cut a visible story into what pages read of it."""
    id = story.id
    cut = Cut({}, [], [])
    _keep(cut, cut.named, keys.story(id), f"seen/story/{id}", replace(story, versions=(), spans=()))
    _keep_corrections(cut, "story", id, story.corrections)
    for version in story.versions:
        key = keys.version("story", id, version.locale)
        _keep(cut, cut.bodies, key, f"story/{id}/{version.locale}", version)
    for locale, card in cut_cards(story, zone).items():
        _keep(cut, cut.named, keys.card(id, locale), f"card/{id}/{locale}", card)
        cut.keys[keys.glance(f"story/{id}/{locale}")] = digest_value(glance_at_card(card))
    return cut


def cut_page(page: PlainPage) -> Cut:
    """Cut a visible plain page into what pages read of it."""
    id = page.id
    cut = Cut({}, [], [])
    shared = packed(replace(page, versions=(), spans=()), places=False)
    cut.named.append((f"seen/page/{id}", shared))
    for version in page.versions:
        key = keys.version("page", id, version.locale)
        _keep(cut, cut.bodies, key, f"page/{id}/{version.locale}", version)
    return cut


def cut_incident(incident: Incident) -> Cut:
    """Cut a visible incident into what pages read of it."""
    id = incident.id
    cut = Cut({}, [], [])
    _keep(cut, cut.named, keys.incident(id), f"seen/incident/{id}", replace(incident, spans=()))
    _keep(cut, cut.named, keys.head(id), f"head/{id}", cut_head(incident))
    glance = f"incident/{id}"
    _keep(cut, cut.named, keys.glance(glance), f"glance/{glance}", cut_glance(incident))
    _keep(cut, cut.named, keys.tie(id), f"tie/{id}", cut_tie(incident))
    _keep(cut, cut.named, keys.states(id), f"states/{id}", cut_states(incident))
    _keep(cut, cut.named, keys.sources(id), f"sources/{id}", incident.sources)
    _keep_corrections(cut, "incident", id, incident.corrections)
    for series in incident.series:
        own = f"{id}/{series.id}"
        _keep(
            cut, cut.named, keys.chart(id, series.id), f"chart/{own}", cut_chart(incident, series)
        )
        cut.keys[keys.series(id, series.id)] = sum_of(packed(series, places=False))
    count = len(incident.updates)
    if count >= TURNED:
        for number in range(1, (shelves_of(count) or 1) + 1):
            cut.keys[keys.shelf(id, number)] = digest_value(cut_shelf(incident, number))
    if shelves_of(count):
        for place, update in enumerate(incident.updates):
            cut.keys[keys.shelved(id, update.id)] = str(shelf_of(place, count))
    for name in fact_names(incident):
        cut.keys[keys.fact(id, name)] = digest_value(fact_of(incident, name))
    return cut


def _keep_corrections(cut: Cut, kind: str, id: str, corrections: tuple[Correction, ...]) -> None:
    if corrections:
        key, name = keys.corrections(kind, id), f"corrections/{kind}/{id}"
        _keep(cut, cut.named, key, name, corrections)


def _keep(cut: Cut, rows: Packed, key: str, name: str, value: object) -> None:
    data = packed(value, places=False)
    cut.keys[key] = sum_of(data)
    rows.append((name, data))


def media_of(record: Story | PlainPage) -> frozenset[str]:
    """Return the media files that a story or page shows."""
    used: set[str] = set()
    if isinstance(record, Story) and record.image is not None:
        used.add(record.image.file)
    for version in record.versions:
        used.update(_pictures(version))
    return frozenset(used)


def _pictures(version: Version) -> set[str]:
    return {
        part.option("file")
        for part in version.body.parts
        if isinstance(part, Block) and part.name == "image"
    }


class Settled(Struct, frozen=True, kw_only=True):
    """What came of a record between the others: where it stands, and what is wrong with it.

    `told` are the faults that the checks found, each with whether it holds the build back;
    `used` are the registry entries that it names, as (registry, id); `media` the files that it
    names and where; `lineage` the forebears of an incident and where they are named.
    """

    name: str
    filed: Filed
    told: tuple[tuple[Diagnostic, bool], ...] = ()
    used: frozenset[tuple[str, str]] = frozenset()
    media: tuple[tuple[str, Span], ...] = ()
    lineage: tuple[tuple[str, ...], Span] | None = None
