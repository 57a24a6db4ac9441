"""A small newsroom in one, two or three languages, in which every kind of edit has something to bite.

Six stories, three incidents, two plain pages, a picture; links to what is not there yet, an
embargo, an expiry, a draft, a story soon older than a year; lists short enough to overflow.
"""

from pathlib import Path
from typing import Any

from tests.incremental.desk import Desk, Page

TAGS = {
    "bn": {"tag": "bn-IN", "digits": "native"},
    "en": {"tag": "en-IN", "digits": "latin"},
    "ur": {"tag": "ur-IN", "digits": "latin"},
}
LANGUAGES = (("en",), ("bn", "en"), ("bn", "en", "ur"))
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}">'
    '<rect width="{0}" height="{1}" fill="#{2:06x}"/></svg>\n'
)


def small_desk(root: Path, codes: tuple[str, ...]) -> Desk:
    """Return the newsroom, written to the disk."""
    desk = Desk(root, codes)
    desk.docs |= {
        "site.yaml": _site(desk),
        "content/registry/services.yaml": {
            "net": {"name": desk.text("Net"), "operator": "gazette"},
            "pay": {"name": desk.text("Pay"), "part_of": "net"},
            "bank": {"name": desk.text("Bank"), "url": "https://bank.example/"},
        },
        "content/registry/people.yaml": {
            "desk": {"name": desk.text("Desk"), "desk": True},
            "ana": {"name": desk.text("Ana"), "role": desk.text("Reporter")},
        },
        "content/registry/topics.yaml": {
            "payments": {"name": desk.text("Payments")},
            "grid": {"name": {codes[0]: "Grid"}},
        },
        "content/registry/places.yaml": {"delta": {"name": desk.text("Delta")}},
        "content/registry/publishers.yaml": {"gazette": {"name": desk.text("Gazette")}},
        "content/registry/units.yaml": {
            "outlet": {
                "kind": "count",
                "words": {code: {"one": "outlet", "other": "outlets"} for code in codes},
            }
        },
        "content/media/a.svg": PICTURE.format(40, 30, 0x336699).encode(),
        "content/incidents/first.yaml": incident(desk, "First", "2026-07-01", services=["pay"]),
        "content/incidents/second.yaml": incident(
            desk, "Second", "2026-10-01", services=["bank"], preceded_by=["first"], over=False
        ),
        "content/incidents/third.yaml": incident(
            desk, "Third", "2025-11-20", services=["net", "pay"], places=["delta"]
        ),
    }
    _stories(desk)
    for id, order in (("about", 1), ("rules", 2)):
        add_page(desk, id, order)
    desk.write()
    return desk


def _site(desk: Desk) -> dict[str, Any]:
    return {
        "schema": 1,
        "title": desk.text("The Post"),
        "url": "https://news.example/",
        "timezone": "Asia/Kolkata",
        "locales": {code: dict(TAGS[code]) for code in desk.codes},
        "sections": [
            {"id": "economy", "title": desk.text("Economy")},
            {"id": "city", "title": desk.text("City")},
        ],
        "feeds": {"items": 4, "full_text": True},
        "related": {"count": 2, "weights": {"section": 1}},
        "publisher": {"name": desk.text("The Press"), "policies": {"corrections": "rules"}},
    }


def incident(
    desk: Desk,
    name: str,
    day: str,
    *,
    services: list[str],
    preceded_by: list[str] | None = None,
    places: list[str] | None = None,
    over: bool = True,
) -> dict[str, Any]:
    """Return an incident record with figures, updates, a series, a quotation and sources."""
    ends = f"{day}T20:13+05:30"
    record: dict[str, Any] = {
        "headline": {code: f"{name} {code} ${{stuck|about}}" for code in desk.codes},
        "standfirst": desk.text(f"What {name} was"),
        "kind": "outage",
        "severity": "major",
        "services": services,
        "places": places or ["IN"],
        "began": f"{day}T17:36+05:30",
        "ended": ends if over else None,
        "preceded_by": preceded_by or [],
        "cause": desk.text(f"Cause of {name}"),
        "figures": {
            "stuck": figure(desk, 3_180_000, "transaction", "Stuck", "about"),
            "outlets": figure(desk, 41, "outlet", "Outlets", "exact"),
        },
        "updates": [
            update(desk, "seen", f"{day}T17:50+05:30", f"{name} seen", "investigating"),
            {
                **update(desk, "more", f"{day}T18:40+05:30", f"{name} goes on"),
                "services": {services[0]: "major_outage"},
            },
            {
                **update(desk, "kept", f"{day}T19:00+05:30", f"{name} kept back"),
                "embargo": "2026-11-03T10:00+05:30",
            },
        ],
        "series": {
            "reports": {
                "label": desk.text("Reports"),
                "unit": "report",
                "source": "own",
                "points": [[f"{day}T17:40+05:30", 120], [f"{day}T18:40+05:30", 80]],
            }
        },
        "quotes": {
            "voice": {
                "by": desk.text("A voice"),
                "text": desk.text(f"We saw {name}"),
                "source": "own",
            }
        },
        "sources": {
            "own": {"title": desk.text(f"Statement on {name}"), "publisher": "gazette"},
        },
    }
    if over:
        record["updates"].append(update(desk, "back", ends, f"{name} is over", "resolved"))
    return {key: value for key, value in record.items() if value is not None}


def figure(desk: Desk, value: int, unit: str, label: str, bound: str) -> dict[str, Any]:
    """Return a figure."""
    return {
        "value": value,
        "bound": bound,
        "unit": unit,
        "label": desk.text(label),
        "source": "own",
    }


def update(desk: Desk, id: str, at: str, text: str, status: str = "") -> dict[str, Any]:
    """Return an update of a timeline."""
    made = {"id": id, "at": at, "text": desk.text(text), "source": "own"}
    return made | ({"status": status} if status else {})


def add_story(
    desk: Desk, id: str, published: str, *, body: str, codes: tuple[str, ...] = (), **shared: Any
) -> None:
    """Add a story in the desk's languages, or in those named; the first is the original."""
    for at, code in enumerate(codes or desk.codes):
        own: dict[str, Any] = {
            "headline": f"{id.title()} {code}",
            "standfirst": f"Gist of {id} {code}",
        }
        if at:
            own["translated_from"] = {"locale": (codes or desk.codes)[0]}
        else:
            own |= {"kind": "report", "section": "economy", "byline": ["desk"]}
            own |= {"published": published, **shared}
        path = f"content/stories/{published[:4]}/{id}.{code}.md"
        desk.docs[path] = Page(own, f"{body}\n\nBody of {id} {code}.")


def add_page(desk: Desk, id: str, order: int) -> None:
    """Add a plain page in the desk's languages; it stands in the footer."""
    for at, code in enumerate(desk.codes):
        head: dict[str, Any] = {"headline": f"{id.title()} {code}"}
        head |= (
            {"translated_from": {"locale": desk.codes[0]}}
            if at
            else {"menu": {"place": "footer", "order": order}}
        )
        desk.docs[f"content/pages/{id}.{code}.md"] = Page(
            head, f"Rules of {id} {code}: ${{first/stuck}}. See [one](story:one)."
        )


def _stories(desk: Desk) -> None:
    add_story(desk, "one", "2026-07-02T09:00+05:30", topics=["payments"], incidents=["first"],
              body="It began ${began|time} and took ${duration}; ${stuck}.\n\n::timeline\n\n::figures")  # fmt: skip
    add_story(desk, "two", "2026-10-02T09:00+05:30", incidents=["second", "first"], series="run",
              image={"file": "media/a.svg", "alt": "A picture of ${first/stuck}"},
              body="See [later](story:six) and [one](story:one).\n\n::story{id=one}\n\n::story{id=five}")  # fmt: skip
    add_story(desk, "three", "2025-11-21T09:00+05:30", incidents=["third"], section="city",
              dateline={"place": "delta"}, topics=["grid"],
              body="::incident{id=third}\n\n::chart{series=reports}\n\n::quote{of=voice}")  # fmt: skip
    add_story(desk, "four", "2026-10-20T09:00+05:30", section="city", byline=["ana"], series="run",
              expires="2026-11-05T00:00+05:30", codes=desk.codes[:1], body="Only in one language.")  # fmt: skip
    add_story(desk, "five", "2026-10-25T09:00+05:30", embargo="2026-11-02T06:00+05:30",
              topics=["payments"], related=["three"], body="Kept back, see [two](story:two).")  # fmt: skip
    add_story(desk, "six", "2026-10-30T09:00+05:30", section="city", state="draft",
              front={"lead": True}, body="A draft. ${second/stuck}")  # fmt: skip
