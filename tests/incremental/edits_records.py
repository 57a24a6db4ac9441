"""What a desk does to incident records and registries."""

import random
from typing import Any

from tests.incremental.desk import INCIDENTS, Desk, Page
from tests.incremental.edits_stories import set_or_drop, word
from tests.incremental.small import incident, update


def any_incident(desk: Desk, draw: random.Random) -> dict[str, Any]:
    """Return an incident record."""
    return desk.incident(draw.choice(desk.incident_ids()))


def figure_value(desk: Desk, draw: random.Random) -> None:
    figures = any_incident(desk, draw)["figures"]
    figure = figures[draw.choice(sorted(figures))]
    figure["value"] = draw.choice(
        [
            draw.randrange(2, 9_000_000),
            [{"value": 41, "source": "own", "ours": True}, {"value": draw.randrange(50, 99)}],
        ]
    )


def figure_words(desk: Desk, draw: random.Random) -> None:
    figure = any_incident(desk, draw)["figures"]["outlets"]
    match draw.randrange(3):
        case 0:
            figure["label"] = desk.text(f"Outlets {word(draw)}")
        case 1:
            figure["certainty"] = draw.choice(["likely", "observed"])
        case _:
            figure["unit"] = draw.choice(["outlet", "site", "report"])


def began(desk: Desk, draw: random.Random) -> None:
    record = any_incident(desk, draw)
    record["began"] = f"{record['updates'][0]['at'][:10]}T17:{draw.randrange(10, 50)}+05:30"


def ended(desk: Desk, draw: random.Random) -> None:
    """Close an incident, move its end, or open it again (a duration said of it is then wrong)."""
    record = any_incident(desk, draw)
    day = record["updates"][0]["at"][:10]
    value = draw.choice([None, *(f"{day}T2{hour}:15+05:30" for hour in range(4))])
    if value is None and record["updates"][-1]["id"] == "back":
        record["updates"].pop()
    if value and record["updates"][-1]["id"] == "back":
        record["updates"][-1]["at"] = value
    set_or_drop(record, "ended", value)


def incident_headline(desk: Desk, draw: random.Random) -> None:
    any_incident(desk, draw)["headline"] = draw.choice(
        [
            desk.text(f"Incident {word(draw)}"),
            {desk.codes[0]: f"In one language {word(draw)}"},
            f"For all {word(draw)}",
            {code: f"{word(draw)} ${{outlets}}" for code in desk.codes},
        ]
    )


def incident_text(desk: Desk, draw: random.Random) -> None:
    record = any_incident(desk, draw)
    match draw.randrange(5):
        case 0:
            set_or_drop(record, "standfirst", draw.choice([None, desk.text(word(draw))]))
        case 1:
            set_or_drop(record, "cause", draw.choice([None, desk.text(f"Because {word(draw)}")]))
        case 2:
            record["quotes"]["voice"]["text"] = desk.text(f"We say {word(draw)}")
        case 3:
            record["sources"]["own"]["title"] = desk.text(f"Statement {word(draw)}")
        case _:
            record["series"]["reports"]["points"][0][1] = draw.randrange(10, 500)


def incident_services(desk: Desk, draw: random.Random) -> None:
    known = sorted(desk.registry("services"))
    record = any_incident(desk, draw)
    record["services"] = draw.sample(known, draw.randrange(1, 3))
    record["severity"] = draw.choice(["minor", "major", "critical"])


def incident_places(desk: Desk, draw: random.Random) -> None:
    any_incident(desk, draw)["places"] = draw.choice([["IN"], ["BD", "delta"], ["IN-WB"], []])


def preceded_by(desk: Desk, draw: random.Random) -> None:
    record = desk.incident("second") if "second" in desk.incident_ids() else None
    if record is not None:
        ids = [id for id in desk.incident_ids() if id != "second"]
        record["preceded_by"] = draw.sample(ids, draw.randrange(min(3, len(ids) + 1)))


def update_added(desk: Desk, draw: random.Random) -> None:
    updates = any_incident(desk, draw)["updates"]
    new = update(desk, word(draw), updates[0]["at"], f"Then {word(draw)}")
    if draw.random() < 0.4:
        new["embargo"] = "2026-11-02T12:00+05:30"
    updates.insert(1, new)


def update_edited(desk: Desk, draw: random.Random) -> None:
    one = draw.choice(any_incident(desk, draw)["updates"])
    match draw.randrange(3):
        case 0:
            one["text"] = desk.text(f"Or rather {word(draw)}")
        case 1:
            set_or_drop(one, "key", draw.choice([None, True]))
        case _:
            set_or_drop(one, "embargo", draw.choice([None, "2026-11-03T10:00+05:30"]))


def update_removed(desk: Desk, draw: random.Random) -> bool:
    updates = any_incident(desk, draw)["updates"]
    spare = [one for one in updates if one["id"] not in ("seen", "back")]
    if spare:
        updates.remove(draw.choice(spare))
    return bool(spare)


def incident_release(desk: Desk, draw: random.Random) -> None:
    """Hide or show an incident; a story about a hidden one is wrong until it is shown again."""
    record = any_incident(desk, draw)
    record.pop("embargo", None)
    record.pop("state", None)
    match draw.randrange(4):
        case 0:
            record["state"] = "draft"
        case 1:
            record["embargo"] = "2026-11-02T08:00+05:30"
        case _:
            pass


def incident_alias(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, [f"/i/{word(draw)}/"]])
    set_or_drop(any_incident(desk, draw), "aliases", value)


def incident_correction(desk: Desk, draw: random.Random) -> None:
    made = {
        "at": "2026-10-20",
        "kind": "correction",
        "text": desk.text(word(draw)),
        "fact": "stuck",
    }
    set_or_drop(any_incident(desk, draw), "corrections", draw.choice([None, [made]]))


def incident_added(desk: Desk, draw: random.Random) -> None:
    id = word(draw)
    day = f"2026-0{draw.randrange(1, 10)}-11"
    desk.docs[f"{INCIDENTS}{id}.yaml"] = incident(
        desk, f"New {id}", day, services=["bank"], preceded_by=["first"], over=draw.random() < 0.6
    )


def incident_removed(desk: Desk, draw: random.Random) -> None:
    """Remove an incident though stories may name it: then nothing may be published."""
    id = draw.choice(desk.incident_ids())
    del desk.docs[f"{INCIDENTS}{id}.yaml"]
    if draw.random() < 0.5:
        _unname(desk, id)


def _unname(desk: Desk, id: str) -> None:
    """Take an incident out of what names it by a field; what its facts said stays wrong."""
    for path in desk.paths("content/"):
        doc = desk.docs[path]
        head = doc.head if isinstance(doc, Page) else doc if isinstance(doc, dict) else {}
        for name in ("incidents", "preceded_by"):
            if id in head.get(name, []):
                head[name] = [one for one in head[name] if one != id]


# --- registries ---


def entry_renamed(desk: Desk, draw: random.Random) -> None:
    name = draw.choice(["services", "people", "topics", "places", "publishers"])
    entries = desk.registry(name)
    entry = entries[draw.choice(sorted(entries))]
    entry["name"] = draw.choice([desk.text(word(draw)), {desk.codes[0]: word(draw)}])


def entry_added(desk: Desk, draw: random.Random) -> None:
    desk.registry(draw.choice(["services", "people", "topics"]))[word(draw)] = {
        "name": desk.text(word(draw))
    }


def service_lineage(desk: Desk, draw: random.Random) -> None:
    services = desk.registry("services")
    set_or_drop(services["pay"], "part_of", draw.choice([None, "net", "bank"]))
    set_or_drop(services["bank"], "operator", draw.choice([None, "gazette", "net"]))


def person(desk: Desk, draw: random.Random) -> None:
    ana = desk.registry("people")["ana"]
    set_or_drop(ana, "desk", draw.choice([None, True]))
    set_or_drop(ana, "role", draw.choice([None, desk.text(word(draw))]))


def unit_word(desk: Desk, draw: random.Random) -> None:
    words = desk.registry("units")["outlet"]["words"]
    words[draw.choice(desk.codes)] = {"one": "shop", "other": f"shops{draw.randrange(9)}"}
