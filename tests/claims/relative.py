"""Stories with words that mean another time to who reads them later: what is told of them, and proposals put in their place."""

import re

from tests.claims.quick import looked_at
from tests.newsroom import INCIDENT, Newsroom, story

ENGLISH = "content/stories/2026/s.en.md"
BENGALI = "content/stories/2026/s.bn.md"
PUBLISHED = "2026-07-09T10:00+05:30"  # a Thursday
FLOOD = INCIDENT.replace("{bn: পে অচল, en: Pay down}", "{bn: তিস্তায় বন্যা, en: Flood on the Teesta}").replace("kind: outage", "kind: disaster")  # fmt: skip
PASTE = "write what was meant: "


def write(desk: Newsroom, base: str, text: str, published: str = PUBLISHED, **fields: str) -> str:
    """Write a text of a language, and return its file."""
    file = BENGALI if base == "bn" else ENGLISH
    desk.write(file, story(body=text, published=published, **fields))
    return file


def told(desk: Newsroom) -> list[tuple[str, str]]:
    """Return the words that are told, each with the advice, in the order of the text."""
    _, _, found = looked_at(desk.site)
    own = sorted((one.span.line, one.span.column, one) for one in found if one.code == "relative-time")  # fmt: skip
    return [(re.findall(r'"(.*?)" will', one.message)[0], one.help) for *_, one in own]


def pasted(desk: Newsroom, file: str) -> str:
    """Put each proposal in the place of what it is told of, and return the text."""
    _, _, found = looked_at(desk.site)
    path = desk.site / file
    lines = path.read_text("utf-8").split("\n")
    own = [one for one in found if one.code == "relative-time" and one.help.startswith(PASTE)]
    for one in sorted(own, key=lambda one: (-one.span.line, -one.span.column)):
        words = re.findall(r'"(.*?)" will', one.message)[0]
        line, at = lines[one.span.line - 1], one.span.column - 1
        assert line[at : at + len(words)] == words
        lines[one.span.line - 1] = line[:at] + one.help.removeprefix(PASTE) + line[at + len(words) :]  # fmt: skip
    path.write_text("\n".join(lines), "utf-8")
    return "\n".join(lines).split("---\n")[2].strip()


def is_pasted(desk: Newsroom, base: str, text: str, right: str) -> None:
    """Hold that one place of a sentence is told, and that the proposal makes another of it that is told of nothing."""
    desk.write("content/incidents/x.yaml", FLOOD)
    file = write(desk, base, text, incidents="[x]")
    assert len(told(desk)) == 1
    assert pasted(desk, file) == right
    _, mistakes, found = looked_at(desk.site)
    assert [one.message for one in (*mistakes, *found) if one.code == "relative-time" or one.level == "error"] == []  # fmt: skip
