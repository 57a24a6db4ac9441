"""A fact, a record or a name renders every page in every language that speaks it, and no other.

`i1` is an old incident: the stories s03 and s12 are about it, s07 and the page about speak its
figure, s16 shows its card, i2 came after it; none of its updates is in a feed. `i6` is open.
"""

import pytest

from tests.incremental.desk import Desk
from tests.incremental.names import (
    FEED,
    FRONT,
    INCIDENTS_FEED,
    STATUS,
    both,
    corrected,
    incidents,
    lists,
    narrowed,
    of,
    person,
    place,
    plain,
    section_feed,
    service_years,
    services,
    sitemaps,
    stories,
    table,
    topic,
)
from tests.incremental.room import Row
from tests.incremental.small import figure, incident, update


def record(id: str, **fields: object):
    """Return an edit that gives an incident fields; None takes one out."""

    def edit(desk: Desk) -> None:
        known = desk.incident(id)
        for name, value in fields.items():
            if value is None:
                known.pop(name, None)
            else:
                known[name] = value

    return edit


def one_figure(id: str, name: str, **fields: object):
    return lambda desk: desk.incident(id)["figures"][name].update(fields)


def one_update(id: str, at: int, **fields: object):
    return lambda desk: desk.incident(id)["updates"][at].update(fields)


def headline(id: str, code: str):
    return lambda desk: desk.incident(id)["headline"].update({code: "Another name"})


def name(registry: str, id: str, code: str):
    return lambda desk: desk.registry(registry)[id]["name"].update({code: "Another name"})


def entry(registry: str, id: str, **fields: object):
    return lambda desk: desk.registry(registry).setdefault(id, {}).update(fields)


def add_incident(desk: Desk) -> None:
    made = incident(desk, "i7", "2026-10-20", services=["cell"], places=["delta"])
    made["updates"] = [one for one in made["updates"] if one["id"] != "kept"]
    desk.docs["content/incidents/i7.yaml"] = made


GRID = tuple(f"s{n:02d}" for n in range(1, 31) if n % 5 == 1)
ANA = tuple(f"s{n:02d}" for n in range(1, 31) if n % 4 == 0 and n != 28)
"""The English stories with the topic grid, and those by Ana."""
I6 = FRONT | narrowed("2026") | incidents("i6") | services("cell") | place("delta")
"""The lists that show the card of i6."""
I1 = (
    FRONT
    | narrowed("2025")
    | incidents("i1", "i2")
    | services("pay", "net")
    | service_years("2025", "pay", "net")
    | place("IN")
)
ALL_NARROWED = narrowed("2025", "2026")
"""The lists that say how many incidents each of the others holds."""
BLOCK = stories("s16") | section_feed("city")
I1_CARD = I1 | stories("s03", "s12") | BLOCK
"""What shows the card of i1: lists, the incident after it, its stories, a block of s16 and the feed."""
STUCK = stories("s03", "s07", "s12") | plain("about") | incidents("i1")
"""The pages that speak `stuck` of i1, but for those that show the headline of s12."""

ROWS = [
    Row(
        "value of a figure: texts, and a headline with its lists",
        one_figure("i1", "stuck", value=4_500_000),
        lambda was, now: STUCK | lists("s12") | stories("s15"),
    ),
    Row(
        "value of a figure that a headline of the incident speaks", one_figure("i3", "outlets", value=77),
        lambda was, now: (FRONT | narrowed("2026") | incidents("i3") | services("bank") | place("BD") | stories("s10"))
        | INCIDENTS_FEED,
    ),
    Row(
        "value of a figure in a block of a story in a feed", one_figure("i5", "outlets", value=77),
        lambda was, now: incidents("i5") | stories("s25") | section_feed("city") | of("en", {"en/feed.xml"}),
        lambda was, now: INCIDENTS_FEED,  # granularity: an entry of the feed reads the whole record
    ),
    Row(
        "value of a figure that nobody speaks", one_figure("i2", "outlets", value=77),
        lambda was, now: incidents("i2"),
    ),
    Row(
        "label of a figure", one_figure("i1", "stuck", label={"bn": "Waiting bn", "en": "Waiting en"}),
        lambda was, now: incidents("i1"),
    ),
    Row(
        "figure added",
        lambda desk: desk.incident("i1")["figures"].update(new=figure(desk, 5, "outlet", "New", "exact")),
        lambda was, now: incidents("i1"),
    ),
    Row(
        "other claims of a figure",
        one_figure("i1", "outlets", value=[{"value": 41, "ours": True}, {"value": 44, "source": "own"}], source=None),
        lambda was, now: incidents("i1"),
    ),
    Row("headline in one language", headline("i2", "en"), lambda was, now: of(
        "en", FRONT | narrowed("2026") | incidents("i1", "i2") | services("pay", "net") | service_years("2026", "pay", "net") | place("IN") | STATUS | stories("s07", "s18")),
        lambda was, now: of('bn', FRONT | narrowed('2026') | incidents('i1', 'i2') | services('pay', 'net') | service_years('2026', 'pay', 'net') | place('IN') | STATUS | stories('s07', 's18')),  # granularity: one key for a card, in all languages
    ),
    Row(
        "headline of an old incident: no feed, no status", headline("i1", "en"),
        lambda was, now: of("en", I1_CARD),
        lambda was, now: of('bn', I1_CARD),  # granularity: one key for a card, in all languages
    ),
    Row(
        "standfirst: the index and open lists show it", record("i1", standfirst={"bn": "Gist bn", "en": "Gist en"}),
        lambda was, now: narrowed("2025") | incidents("i1") | BLOCK,
        lambda was, now: I1_CARD,  # granularity: one key for a whole card
    ),
    Row(
        "severity", record("i1", severity="minor"), lambda was, now: I1_CARD - incidents("i2") | ALL_NARROWED | both({"bn/incidents/severity/minor/index.html"}) | sitemaps(pages=True),
        lambda was, now: incidents("i2"),  # granularity: a lineage shows of a card only day and headline
    ),
    Row(
        "cause", record("i1", cause={"bn": "Cause bn", "en": "Cause en"}), lambda was, now: incidents("i1"),
    ),
    Row(
        "a point of a series: its chart in a story, its page, its file, and nothing else",
        lambda desk: desk.incident("i2")["series"]["reports"]["points"][1].__setitem__(1, 95),
        lambda was, now: incidents("i2") | stories("s07") | table("i2"),
    ),
    Row(
        "label of a series: it is not in the file",
        lambda desk: desk.incident("i2")["series"]["reports"].update(label=desk.text("Calls")),
        lambda was, now: incidents("i2") | stories("s07"),
        lambda was, now: table("i2"),  # granularity: one key for a series without its incident
    ),
    Row(
        "a key moment is a mark on the chart", one_update("i2", 1, key=True),
        lambda was, now: incidents("i2") | stories("s07"),
    ),
    Row(
        "quotation of an incident whose chart a story shows",
        lambda desk: desk.incident("i2")["quotes"]["voice"].update(text="Other words"),
        lambda was, now: incidents("i2"),
    ),
    Row(
        "series taken out", lambda desk: desk.incident("i1").pop("series"),
        lambda was, now: incidents("i1"),
    ),
    Row(
        "series added", lambda desk: desk.incident("i1")["series"].update(calls={
            "label": desk.text("Calls"), "unit": "report", "points": [["a", 1], ["b", 2]]}),
        lambda was, now: incidents("i1") | {"data/i1/calls.csv"},
    ),
    Row(
        "quotation and series",
        lambda desk: desk.incident("i1")["quotes"]["voice"].update(text="Other words"),
        lambda was, now: incidents("i1"),
    ),
    Row(
        "title of a source: stories name the sources of their incidents",
        lambda desk: desk.incident("i1")["sources"]["own"].update(title="A statement"),
        lambda was, now: incidents("i1") | stories("s03", "s12"),
    ),
    Row(
        "began", record("i1", began="2025-12-01T17:30+05:30"), lambda was, now: I1_CARD,
        lambda was, now: STATUS,  # granularity: the order of incidents, whose times it does not print
    ),
    Row(
        "ended: the length is on every card", record("i1", ended="2025-12-01T20:30+05:30"),
        lambda was, now: I1_CARD - incidents("i2"),
        lambda was, now: incidents("i2"),  # granularity: a lineage shows of a card only day and headline
    ),
    Row(
        "an open incident ends", record("i6", ended="2026-10-01T21:00+05:30"), lambda was, now: I6 | STATUS,
        lambda was, now: INCIDENTS_FEED,  # granularity: an entry of the feed reads the whole record
    ),
    Row(
        "preceded_by: both ends", record("i5", preceded_by=["i3"]), lambda was, now: incidents("i3", "i5"),
        lambda was, now: stories('s10', 's25') | section_feed('city') | of('en', FEED) | INCIDENTS_FEED,  # granularity: stories look for the kin of their incidents; a block shows the whole record
    ),
    Row(
        "places of an incident", record("i6", places=["IN"]),
        lambda was, now: incidents("i6") | place("delta") | place("IN") | ALL_NARROWED,
        lambda was, now: I6 | STATUS | INCIDENTS_FEED,  # granularity: a card has its places, and no list prints them
    ),
    Row(
        "text of an old update", one_update("i1", 1, text="Another text"), lambda was, now: incidents("i1"),
    ),
    Row(
        "text of an update in a timeline of a story", one_update("i4", 1, text="Another text"),
        lambda was, now: incidents("i4") | stories("s20") | section_feed("world") | INCIDENTS_FEED,
    ),
    Row(
        "text of the newest update", one_update("i6", 1, text="Another text"),
        lambda was, now: incidents("i6") | INCIDENTS_FEED,
    ),
    Row(
        "update added", lambda desk: desk.incident("i6")["updates"].append(update(desk, "new", "2026-10-01T23:00+05:30", "New")),
        lambda was, now: incidents("i6") | INCIDENTS_FEED,
    ),
    Row(
        "update of the next day: the calendar marks one more", lambda desk: desk.incident("i6")["updates"].append(update(desk, "new", "2026-10-02T10:00+05:30", "New")),
        lambda was, now: incidents("i6") | INCIDENTS_FEED | services("cell"),
    ),
    Row(
        "status by an update: every card has it", one_update("i6", 1, status="identified"),
        lambda was, now: I6 | INCIDENTS_FEED,
        lambda was, now: STATUS,  # granularity: the overview shows the card's headline, not its status
    ),
    Row(
        "state of a service by an update", one_update("i6", 1, services={"cell": "degraded_performance"}),
        lambda was, now: incidents("i6") | services("cell") | STATUS,
        lambda was, now: INCIDENTS_FEED,  # granularity: an entry of the feed reads the whole record
    ),
    Row(
        "update taken out", lambda desk: desk.incident("i1")["updates"].pop(1),
        lambda was, now: incidents("i1") | services("pay"),
        lambda was, now: services('net'),  # granularity: one key for the states that an incident gave
    ),
    Row(
        "incident added", add_incident,
        lambda was, now: incidents("i7") | FRONT | ALL_NARROWED | services("cell") | place("delta") | INCIDENTS_FEED | table("i7")
        | sitemaps(pages=True),
        lambda was, now: STATUS,  # granularity: the latest of the service is another, an open one is shown
    ),
    Row(
        "incident withdrawn", record("i6", state="withdrawn"),
        lambda was, now: (FRONT | ALL_NARROWED | place("delta") | STATUS | INCIDENTS_FEED | sitemaps(pages=True)),
    ),
    Row(
        "alias of an incident", record("i1", aliases=["/i/one/"]), lambda was, now: {"i/one/index.html"},
        lambda was, now: incidents("i1"),  # granularity: one key for a whole record
    ),
    Row(
        "correction of an incident",
        record("i1", corrections=[{"at": "2026-01-01", "kind": "correction", "text": "It was wrong."}]),
        lambda was, now: incidents("i1") | corrected("2026") | sitemaps(pages=True),
    ),
    Row(
        "name of a service in one language", name("services", "pay", "en"),
        lambda was, now: of("en", services("pay", "net") | service_years("2025", "pay") | service_years("2026", "pay") | incidents("i1", "i2") | STATUS),
        lambda was, now: both(services('pay', 'net') | service_years('2025', 'pay', 'net') | service_years('2026', 'pay', 'net') | I1_CARD | narrowed('2026') | STATUS | stories('s07', 's18')),  # granularity: one key for an entry; cards name it
    ),
    Row(
        "part_of", entry("services", "cell", part_of="bank"),
        lambda was, now: services("cell", "bank") | STATUS | ALL_NARROWED,
        lambda was, now: I6 | STATUS | services('pay', 'net', 'bank') | stories('s03','s07','s10','s12','s18','s20','s25') | INCIDENTS_FEED,  # granularity: one key for the tree of services
    ),
    Row(
        "address of a service", entry("services", "cell", url="https://cell.example/"),
        lambda was, now: services("cell"),
        lambda was, now: incidents("i6") | I6 | ALL_NARROWED | STATUS | INCIDENTS_FEED,  # granularity: one key for an entry
    ),
    Row(
        "name of a topic", name("topics", "grid", "en"),
        lambda was, now: of("en", topic("grid") | stories(*GRID) | section_feed("city") | section_feed("world") | section_feed("economy") | {"en/feed.xml"}),
        lambda was, now: of('bn', topic('grid') | stories(*GRID) | section_feed('city') | section_feed('world') | section_feed('economy') | FEED),  # granularity: one key for an entry
    ),
    Row(
        "name of a person: the feeds name the authors", name("people", "ana", "en"),
        lambda was, now: of("en", person("ana") | stories(*ANA) | section_feed("economy") | section_feed("city") | section_feed("world")),
        lambda was, now: of('bn', person('ana') | stories(*ANA, 's28') | section_feed('economy') | section_feed('city') | section_feed('world') | FEED),  # granularity: one key for an entry
    ),
    Row(
        "role of a person", entry("people", "ana", role="Editor"), lambda was, now: person("ana"),
        lambda was, now: stories(*ANA, 's28') | of('bn', FEED) | section_feed('economy') | section_feed('city') | section_feed('world'),  # granularity: one key for an entry
    ),
    Row(
        "name of a publisher", name("publishers", "gazette", "en"),
        lambda was, now: of("en", incidents("i1", "i2", "i3", "i4", "i5", "i6") | stories("s03", "s12", "s07", "s18", "s10", "s20", "s25") | services("net")
        | section_feed("world") | section_feed("city") | {"en/feed.xml"}),
        lambda was, now: of('bn', incidents('i1', 'i2', 'i3', 'i4', 'i5', 'i6') | stories('s03', 's12', 's07', 's18', 's10', 's20', 's25') | services('net') | section_feed('world') | section_feed('city')),  # granularity: one key for an entry
    ),
    Row("entry that nobody names", entry("topics", "new", name="New"), lambda was, now: set()),
    Row(
        "word of a unit", lambda desk: desk.registry("units")["outlet"]["words"].update(en={"one": "shop", "other": "shops"}),
        lambda was, now: of("en", was.holding(" outlets")),
        lambda was, now: both(was.holding(' outlets') - of('en', FEED)) | stories('s20') | section_feed('world') | INCIDENTS_FEED,  # granularity: one key for an entry
    ),
    Row(
        "name of a place", name("places", "delta", "en"),
        lambda was, now: of("en", place("delta") | incidents("i4", "i5", "i6") | ALL_NARROWED),
        lambda was, now: both(I6 | ALL_NARROWED | service_years('2026', 'net') | STATUS | stories('s20', 's25') | services('net', 'bank') | section_feed('world') | incidents('i4', 'i5')),  # granularity: cards have their places, a timeline names them
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_fact_or_a_name_renders_what_speaks_it_and_no_other(room, row):
    room.run(row)
