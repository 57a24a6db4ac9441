"""A newsroom big enough that "no other page" means something, and the names of its output files.

Thirty stories twelve days apart, in two languages and three sections, and six incidents. Related
stories are few and can be told by heart: those of the same incident, then the two that came
before in the section. The front shows nine stories and four more of each section (s10 to s30);
a feed has five (s26 to s30), a section's feed too (s16 to s30); the feed of incidents has ten.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from generator.build.pipeline import build
from tests.incremental.compare import (
    COPIED,
    Broken,
    build_clean,
    request_of,
    same_account,
    same_reports,
    same_trees,
)
from tests.incremental.desk import AS_OF, Desk, Doc, tree
from tests.incremental.names import ABOUT, CODES, NEWEST, SECTIONS, Files
from tests.incremental.small import PICTURE, add_page, add_story, incident, small_desk


def room_desk(root: Path) -> Desk:
    """Return the newsroom, written to the disk."""
    desk = small_desk(root, CODES)
    for path in [p for p in desk.docs if "/stories/" in p or "/incidents/" in p]:
        del desk.docs[path]
    desk.setting["sections"] = [{"id": id, "title": desk.text(id.title())} for id in SECTIONS]
    desk.setting["social_cards"] = False  # test_counts_cards.py has them
    desk.setting["feeds"] = {"items": 5, "full_text": True}
    desk.setting["search"] = False  # shards have rows of their own, in test_counts_search
    weights = {"incident": 8, "lineage": 0, "service": 0, "topic": 0, "section": 1}
    desk.setting["related"] = {"count": 2, "weights": weights}
    desk.registry("services")["cell"] = {"name": desk.text("Cell")}
    desk.registry("topics")["grid"]["name"] = desk.text("Grid")
    for id, day, services, places, before, over in (
        ("i1", "2025-12-01", ["pay"], ["IN"], [], True),
        ("i2", "2026-02-01", ["pay"], ["IN"], ["i1"], True),
        ("i3", "2026-03-01", ["bank"], ["BD"], [], True),
        ("i4", "2026-07-01", ["net"], ["delta"], [], True),
        ("i5", "2026-09-01", ["bank"], ["delta"], [], True),
        ("i6", "2026-10-01", ["cell"], ["delta"], [], False),
    ):
        record = incident(desk, f"Name of {id}", day, services=services, places=places,
                          preceded_by=before, over=over)  # fmt: skip
        record["headline"] = desk.text(f"Name of {id}")
        if id != "i4":
            record["updates"] = [one for one in record["updates"] if one["id"] != "kept"]
        desk.docs[f"content/incidents/{id}.yaml"] = record
    desk.incident("i3")["headline"] = {code: f"At ${{outlets}} {code}" for code in CODES}
    for number in range(1, 31):
        _story(desk, number)
    add_story(desk, "kept", "2026-10-31T09:00+05:30", body="Kept back.", section="city",
              embargo="2026-11-02T06:00+05:30", topics=["grid"])  # fmt: skip
    add_story(desk, "draft", "2026-10-31T10:00+05:30", body="A draft.", section="city", state="draft")  # fmt: skip
    add_page(desk, "about", 1)
    for code in CODES:
        desk.page(f"content/pages/about.{code}.md").body = f"We said ${{i1/stuck}} {code}."
        desk.page(f"content/pages/rules.{code}.md").body = f"How we work {code}."
    desk.docs["content/media/b.svg"] = PICTURE.format(60, 40, 0x993333).encode()
    desk.write()
    return desk


_BODIES = {
    3: "Stuck: ${stuck}, for ${duration}.",
    7: "As before: ${i1/stuck}.\n\n::chart{series=reports}",
    14: "See [the other](story:draft).\n\n::story{id=draft}",
    15: "::story{id=s04}",
    16: "::incident{id=i1}",
    17: "See [that one](story:s05).",
    20: "::timeline",
    25: "::figures",
}


def _story(desk: Desk, number: int) -> None:
    id = f"s{number:02d}"
    at = NEWEST - timedelta(days=12 * (30 - number))
    shared = {"section": SECTIONS[number % 3], "byline": ["ana" if number % 4 == 0 else "desk"]}
    if number in ABOUT:
        shared["incidents"] = [ABOUT[number]]
    if number % 5 < 2:
        shared["topics"] = ["payments" if number % 5 == 0 else "grid"]
    if number == 29:
        shared["expires"] = "2026-11-05T00:00+05:30"
    if number == 9:
        shared["image"] = {"file": "media/b.svg", "decorative": True}
    add_story(desk, id, at.isoformat(timespec="minutes"), body=_BODIES.get(number, "Plain."),
              codes=("bn",) if number == 28 else CODES, **shared)  # fmt: skip
    if number == 12:
        for code in CODES:
            desk.page(_path(desk, id, code)).head["headline"] = f"S12 {code} ${{stuck|about}}"


def _path(desk: Desk, id: str, code: str) -> str:
    return next(path for path in desk.versions(id) if path.endswith(f".{code}.md"))


# --- a row, and how it is run ---


@dataclass(frozen=True, slots=True)
class Output:
    """An output: its files, and those that hold a word."""

    files: dict[str, bytes]

    def holding(self, *words: str) -> Files:
        """Return the files in which one of the words stands."""
        joined = [w.replace(" ", "\u00a0", 1) for w in words if w.startswith(" ")]
        wanted = [w.encode() for w in (*words, *joined)]  # a unit is held to its number
        return {f for f, data in self.files.items() if any(w in data for w in wanted)}

    def pages(self, code: str = "") -> Files:
        """Return the pages (of one language), redirects and the error page among them."""
        return {f for f in self.files if f.endswith(".html") and f.startswith(f"{code}/" if code else "")}  # fmt: skip

    def all(self) -> Files:
        """Return every file that is rendered."""
        return {file for file in self.files if _rendered(file)}

    def feeds(self) -> Files:
        """Return the feeds."""
        return {file for file in self.files if file.endswith("feed.xml")}


Expect = Callable[[Output, Output], Files]


@dataclass(frozen=True, slots=True)
class Row:
    """An edit, and the files that it renders.

    `renders` are the files that say something else afterwards: that this is so is proved by two
    clean builds. `spare` are files that are rendered to the same bytes, because a key is coarser
    than the words printed. The count is exact: these files are rendered and no other.
    """

    name: str
    edit: Callable[[Desk], object]
    renders: Expect
    spare: Expect = field(default=lambda was, now: set())


@dataclass(slots=True)
class Room:
    """The newsroom, built; each row goes from here and back."""

    desk: Desk
    docs: dict[str, Doc]
    base: dict[str, bytes]
    fresh: bool = True

    def run(self, row: Row) -> None:
        """Apply a row's edit, build, look what was rendered; then go back, and look again."""
        self._begin()
        row.edit(self.desk)
        self.desk.write()
        after = self._step(row, "there", self.base)
        self._reset()
        self._step(row, "and back", after)
        self.fresh = True

    def _begin(self) -> None:
        if not self.fresh:
            self._reset()
            build(request_of(self.desk, clean=True))
        self.fresh = False

    def _reset(self) -> None:
        desk = self.desk
        desk.docs, docs = self.docs, self.docs
        self.docs = desk.snapshot()
        desk.docs, self.docs = self.docs, docs
        desk.as_of, desk.drafts, desk.base_url = AS_OF, False, ""
        desk.write()

    def _step(self, row: Row, way: str, before: dict[str, bytes]) -> dict[str, bytes]:
        back = way != "there"
        report = build(request_of(self.desk))
        if back:
            expected = self.base
        else:
            clean, expected = build_clean(self.desk)
            same_reports(report, clean)
            assert report.manifest is not None, [d.message for d in report.diagnostics]
        same_trees(tree(self.desk.out), expected)
        same_account(report, before, expected)
        was, now = Output(before), Output(expected)
        differ = {f for f in expected if was.files.get(f) != now.files[f] and _rendered(f)}
        if not back:
            said = row.renders(was, now) & set(expected)
            if said != differ:
                raise Broken(f"{row.name}: the row is wrong{_sets(said, differ)}")
        spare = row.spare(was, now) & set(expected) - differ
        rendered = set(report.rendered)
        if rendered != differ | spare:
            raise Broken(
                f"{row.name}, {way}: rendered{_sets(rendered, differ | spare)}\n{report.notes}"
            )
        return expected


def _rendered(file: str) -> bool:
    return not file.startswith(COPIED)


def _sets(said: Files, right: Files) -> str:
    return f"\n  too many: {sorted(said - right)}\n  missing: {sorted(right - said)}"


def make_room(
    root: Path, *, search: bool = False, prepare: Callable[[Desk], object] = lambda desk: None
) -> Room:
    """Return the newsroom, built once; `prepare` adds to it what a module needs."""
    desk = room_desk(root)
    desk.setting["search"] = search
    prepare(desk)
    desk.write()
    report = build(request_of(desk))
    assert report.manifest is not None, [d.message for d in report.diagnostics]
    return Room(desk, desk.snapshot(), tree(desk.out))
