"""A word of its own in every field of a hidden record: none of them is in any output file."""

import re

import pytest

from tests.every_field import SVG, incident, registries, story
from tests.newsroom import INCIDENT, Built, Newsroom, translation
from tests.newsroom import story as plain_story

HUSH = "xyzzyhush"
WORD = re.compile(rb"xyzzy[a-z-]*", re.IGNORECASE)


def secret(field: str) -> str:
    return f"xyzzyhush-{field}"


def traces(built: Built) -> set[str]:
    """Return the secret words in the names and bytes of all output files, with their file."""
    assert built.published, built.text()
    found = {f"name of {file}" for file in built.files if WORD.search(file.encode())}
    on_disk = {p.relative_to(built.out).as_posix() for p in built.out.rglob("*") if p.is_file()}
    for file in on_disk | built.files:
        words = WORD.findall((built.out / file).read_bytes())
        found |= {f"{word.decode()} in {file}" for word in words}
    return found


def fill(newsroom: Newsroom, *, of_incident: str, of_story: str) -> None:
    for path, text in registries(secret, name=HUSH).items():
        newsroom.write(path, text)
    newsroom.write(
        f"content/incidents/{HUSH}.yaml", incident(secret, name=HUSH, release=of_incident)
    )
    newsroom.write(
        f"content/stories/2026/{HUSH}-story.en.md",
        story(secret, name=HUSH, release=of_story, incident=HUSH),
    )
    newsroom.write("content/incidents/seen.yaml", INCIDENT)
    newsroom.write("content/stories/2026/seen.en.md", plain_story("Seen", incidents="[seen]"))


def test_what_is_looked_for_is_there_when_it_is_visible(newsroom):
    fill(newsroom, of_incident="", of_story="")
    built = newsroom.build()
    words = {trace.split(" in ")[0] for trace in traces(built) if " in " in trace}
    for field in ("headline", "standfirst", "kicker", "body", "link", "item", "cell", "alt",
                  "caption", "credit", "correction", "image-alt", "image-caption", "image-credit",
                  "heading", "headline-bn", "standfirst-en", "cause-en", "other-cause-en",
                  "claim-note-en", "figure-note-en", "label-en", "update-en", "series-en", "by-en",
                  "quote-en", "source-en", "correction-en", "service", "person", "topic", "place",
                  "publisher", "unit", "point", "svg"):  # fmt: skip
        assert any(word.endswith(f"hush-{field}") for word in words), field


@pytest.mark.parametrize(
    ("of_incident", "of_story"),
    [
        ("state: draft", "state: draft"),
        ("state: in_review", "state: ready"),
        ("state: withdrawn", "state: withdrawn"),
        ("embargo: 2027-01-01T00:00+05:30", "embargo: 2027-01-01T00:00+05:30"),
        ("state: draft", "expires: 2026-08-01T00:00+05:30"),
    ],
)
def test_no_field_of_a_hidden_record_leaves_a_trace(newsroom, of_incident, of_story):
    fill(newsroom, of_incident=of_incident, of_story=of_story)
    assert traces(newsroom.build()) == set()


def test_no_field_of_what_becomes_hidden_stays_behind(newsroom):
    fill(newsroom, of_incident="", of_story="")
    assert traces(newsroom.build())
    fill(newsroom, of_incident="state: withdrawn", of_story="state: withdrawn")
    assert traces(newsroom.build()) == set()


def test_an_embargoed_update_leaves_no_trace_of_its_source_services_and_places(newsroom):
    newsroom.write("content/registry/places.yaml", f"{HUSH}-place:\n  name: {HUSH}\n")
    update = (
        f"  - id: {HUSH}\n    at: 2026-07-01T19:00+05:30\n    status: monitoring\n"
        f"    text: ${{stuck}} {HUSH}\n    source: pay\n    services: {{pay: partial_outage}}\n"
        f"    places: {{{HUSH}-place: major_outage}}\n    key: true\n"
        "    embargo: 2026-12-01T00:00+05:30\n"
    )
    newsroom.write(
        "content/incidents/seen.yaml", INCIDENT.replace("  - id: back\n", update + "  - id: back\n")
    )
    newsroom.write(
        "content/stories/2026/seen.en.md",
        plain_story(
            "Seen", "::timeline\n\n${count-of-updates|digits} ${status}", incidents="[seen]"
        ),
    )
    built = newsroom.build()
    assert traces(built) == set()
    assert "Partial outage" not in "".join(
        built.read("/" + f) for f in built.files if f.endswith(".html")
    )
    assert traces(newsroom.build("2026-12-01T00:00+05:30"))


def test_a_hidden_translation_of_a_story_and_of_a_page_leaves_no_trace(newsroom):
    newsroom.write("content/stories/2026/s.en.md", plain_story("Seen"))
    body = (
        f"## {HUSH} {{#{HUSH}}}\n\n{HUSH} [{HUSH}](https://{HUSH}.example/)\n\n"
        f'::image{{file=media/{HUSH}.svg alt="{HUSH}" caption="{HUSH}"}}'
    )
    hidden = {"kicker": HUSH, "standfirst": HUSH, "slug": HUSH, "embargo": "2027-01-01T00:00+05:30"}
    newsroom.write("content/stories/2026/s.bn.md", translation(HUSH, body, **hidden))
    newsroom.write(f"content/media/{HUSH}.svg", SVG)
    newsroom.write("content/pages/about.en.md", "---\nheadline: About\n---\nText.\n")
    newsroom.write(
        "content/pages/about.bn.md",
        f"---\nheadline: {HUSH}\ntranslated_from: {{locale: en}}\nstate: draft\n---\n{HUSH}\n",
    )
    assert traces(newsroom.build()) == set()


def test_media_and_registry_entries_that_nothing_uses_are_not_published(newsroom):
    for path, text in registries(secret, name=HUSH).items():
        newsroom.write(path, text)
    newsroom.write("content/stories/2026/s.en.md", plain_story("Seen"))
    assert traces(newsroom.build()) == set()
