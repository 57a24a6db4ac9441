"""A long timeline: an update renders the page, the shelf on which it stands, and no other shelf.

`i7` is open and has 120 updates: three shelves, of which its own page shows the last two, and the
page in the other order, which begins with the first.
"""

from datetime import datetime, timedelta

import pytest

from tests.incremental.desk import Desk
from tests.incremental.names import (
    CODES,
    FRONT,
    INCIDENTS_FEED,
    STATUS,
    Files,
    incidents,
    narrowed,
    place,
    services,
)
from tests.incremental.room import Room, Row, make_room
from tests.incremental.small import incident, update

START = datetime.fromisoformat("2026-10-20T17:00+05:30")


def _at(number: int) -> str:
    return (START + timedelta(minutes=10 * number)).isoformat(timespec="minutes")


def long(desk: Desk) -> None:
    made = incident(desk, "i7", "2026-10-20", services=["cell"], places=["delta"], over=False)
    made["updates"] = [update(desk, f"u{n}", _at(n), f"Number {n}") for n in range(120)]
    desk.docs["content/incidents/i7.yaml"] = made


def shelf(*numbers: int) -> Files:
    return {f"{code}/incidents/i7/updates/{n}/index.html" for n in numbers for code in CODES}


ORDER = {f"{code}/incidents/i7/other-order/index.html" for code in CODES}


def add(desk: Desk) -> None:
    desk.incident("i7")["updates"].append(update(desk, "new", _at(120), "New"))


def text(number: int):
    return lambda desk: desk.incident("i7")["updates"][number].update(text=desk.text("Another"))


def close(desk: Desk) -> None:
    desk.incident("i7")["ended"] = _at(130)


ROWS = [
    Row("update added", add, lambda was, now: incidents("i7") | shelf(3) | INCIDENTS_FEED),
    Row(
        "text of an update of the first shelf", text(7), lambda was, now: shelf(1) | ORDER,
        lambda was, now: incidents("i7") | INCIDENTS_FEED,  # granularity: the page reads the whole record
    ),
    Row(
        "text of an update of the second shelf", text(60), lambda was, now: shelf(2) | incidents("i7"),
        lambda was, now: INCIDENTS_FEED,  # granularity: an entry of the feed reads the whole record
    ),
    Row(
        "the incident ends: the order turns, no shelf does", close,
        lambda was, now: incidents("i7") | ORDER | FRONT | narrowed("2026") | services("cell") | place("delta") | STATUS,
        lambda was, now: INCIDENTS_FEED,  # granularity: an entry of the feed reads the whole record
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    return make_room(tmp_path_factory.mktemp("long"), prepare=long)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_an_update_of_a_long_timeline_renders_its_shelf_alone(room, row):
    room.run(row)
