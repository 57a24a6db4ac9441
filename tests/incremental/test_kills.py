"""A build may die at any moment: readers keep whole files, and the next run ends as a clean one.

At the moment of death every file of the output is the old one or the new one, and every local link
leads to a file. One thing is allowed: two new pages may name each other, so one of them may for a
moment name a page that is not there yet; but no page that readers know does.
"""

import copy
import json
import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.build.pipeline import build
from generator.build.state import folder_of
from tests.incremental.compare import build_clean, request_of, same_reports, same_trees
from tests.incremental.death import (
    DIED,
    DONE,
    Way,
    die_at,
    kill_after,
    missing_links,
    touches_of,
)
from tests.incremental.desk import Desk, tree
from tests.incremental.small import PICTURE, add_story, small_desk

CODES = ("bn", "en")
ROUND = 3
ALIASES = ("/old/both.html/", "/old/both.html", "/old/both.html/more/")
"""A folder that becomes a file, and the other way round."""
THOROUGH = os.environ.get("KHOBOR_THOROUGH") == "true"


def edit(desk: Desk, number: int) -> None:
    """Change a newsroom in many ways at once: pages come, go and change, and a picture does.

    What comes in one turn goes in the next, and the turns come round: any number can be made, and
    a clean build of each is made once.
    """
    name, old = (f"turn{n % ROUND}" for n in (number, number - 1))
    number %= ROUND
    for code in desk.codes:
        desk.docs.pop(f"content/stories/2026/{old}.{code}.md", None)
    add_story(desk, name, "2026-10-29T09:00+05:30", body="See [one](story:one). ${stuck}",
              incidents=["first"], aliases=[f"/old/{name}/"])  # fmt: skip
    desk.story("one").head["slug"] = f"one-{number}"
    desk.story("two").head |= {"headline": f"Turn {number}", "aliases": [ALIASES[number]]}
    desk.incident("first")["figures"]["stuck"]["value"] = 1000 + number
    desk.docs["content/media/a.svg"] = PICTURE.format(40 + number, 30, number).encode()
    desk.docs["templates/assets/theme.css"] = f"body {{ --turn: {number} }}\n"
    desk.write()


@dataclass(slots=True)
class Dying:
    """A newsroom whose builds die, turn by turn."""

    desk: Desk
    turn: int = 0
    before: dict[str, bytes] | None = None

    def next(self) -> dict[str, bytes]:
        """Edit; return what a clean build makes of it, and remember what stands now."""
        self.before = tree(self.desk.out)
        self.turn += 1
        edit(self.desk, self.turn)
        _, expected = build_clean(self.desk)
        return expected

    def look(self, expected: dict[str, bytes], when: str) -> None:
        """Look at the output as a reader does at the moment of death."""
        before = self.before
        assert before is not None
        now = tree(self.desk.out)
        for file, data in now.items():
            assert data in (before.get(file), expected.get(file)), f"{when}: {file} is not whole"
        lost = (set(before) & set(expected)) - set(now)
        assert not lost, f"{when}: {sorted(lost)} were there, will be there, and are not there now"
        new, old = set(expected) - set(before), set(before) - set(expected)
        for page, target in missing_links(now):
            excused = (page in new and target in new) or (page in old and target in old)
            assert excused, f"{when}: {page} names {target}, which is not there"

    def recover(self, expected: dict[str, bytes], when: str) -> None:
        """Run again without an edit: the output is that of a clean build."""
        report = build(request_of(self.desk))
        assert report.manifest is not None
        try:
            same_trees(tree(self.desk.out), expected)
        except AssertionError as error:
            raise AssertionError(f"{when}, after the next run:\n{error}") from error
        beside = {p.name for p in self.desk.root.glob(".public.khobor/*")}
        assert beside <= {"names.txt", "lock"}, f"{when}: {beside} lie beside the output"


@pytest.fixture
def dying(tmp_path: Path) -> Dying:
    newsroom = Dying(small_desk(tmp_path, CODES))
    build(request_of(newsroom.desk))
    return newsroom


def moments(most: int, few: int) -> Iterator[int]:
    """Yield 1, 2, 3 … as far as a build goes: all in a thorough run, else about `few` of them."""
    step = 1 if THOROUGH else max(1, most // few)
    yield from range(1, most + 2, step)


def test_links_of_a_whole_output_lead_somewhere(dying):
    assert missing_links(tree(dying.desk.out)) == set()


@pytest.mark.parametrize("way", ["before", "half"])
def test_a_build_that_dies_at_its_nth_touch_of_the_disk(dying, way: Way):
    expected = dying.next()
    most = touches_of(request_of(dying.desk))
    assert most > 10
    dying.look(expected, "at the end")
    died = 0
    for number in moments(most, 20):
        expected = dying.next()
        code = die_at(request_of(dying.desk), number, way)
        assert code in (DIED, DONE)
        died += code == DIED
        dying.look(expected, f"{way} touch {number}")
        dying.recover(expected, f"{way} touch {number}")
    assert died > 5


def test_the_first_build_may_die_too(tmp_path):
    desk = small_desk(tmp_path, CODES)
    _, expected = build_clean(desk)
    most = touches_of(request_of(desk))
    for number in moments(most, 8):
        desk.forget_state()
        for path in sorted(desk.out.rglob("*"), reverse=True):
            path.unlink() if path.is_file() else path.rmdir()
        dying = Dying(desk, before={})
        die_at(request_of(desk), number)
        dying.look(expected, f"touch {number}")
        dying.recover(expected, f"touch {number}")


def test_a_run_that_finishes_what_another_began_may_die_as_well(dying):
    for number in moments(40, 6):
        expected = dying.next()
        die_at(request_of(dying.desk), number + 8)
        dying.look(expected, f"touch {number + 8}")
        die_at(request_of(dying.desk), number)
        dying.look(expected, f"touch {number + 8}, then {number}")
        dying.recover(expected, f"touch {number + 8}, then {number}")


def test_an_edit_after_a_death_is_built_with_what_was_left(dying):
    """The file that the dead run had read is put back: what it had read must not count."""
    for number in moments(40, 6):
        dying.next()
        docs = dying.desk.snapshot()
        die_at(request_of(dying.desk), number + 4)
        torn = tree(dying.desk.out)
        dying.desk.docs = docs
        dying.desk.story("three").head["headline"] = f"After {number}"
        dying.desk.story("two").head["headline"] = "Two again"
        dying.desk.write()
        clean, expected = build_clean(dying.desk)
        report = build(request_of(dying.desk))
        same_reports(report, clean)
        same_trees(tree(dying.desk.out), expected)
        assert torn != expected


@pytest.mark.parametrize("mode", ["in_place", "generations"])
def test_what_is_put_back_after_a_death_is_published_as_it_was(tmp_path, mode):
    """Up to the last touch: what was published, and not noted, must not pass for what stood before."""
    desk = small_desk(tmp_path, CODES)
    desk.record("site.yaml")["publish"] = {"mode": mode}
    desk.write()
    build(request_of(desk))
    dying, docs = Dying(desk), desk.snapshot()
    _, expected = build_clean(desk)
    dying.next()
    most = touches_of(request_of(desk))
    died = 0
    for number in range(max(1, most - 40), most + 1, 1 if THOROUGH else 3):
        desk.docs = copy.deepcopy(docs)
        desk.write()
        build(request_of(desk))
        same_trees(tree(desk.out), expected)
        dying.next()
        died += die_at(request_of(desk), number) == DIED
    assert died > 5


def test_a_build_that_is_killed_at_any_time(dying):
    draw = random.Random(5)
    dying.next()
    begun = time.perf_counter()
    build(request_of(dying.desk))
    length = time.perf_counter() - begun
    died = 0
    for _ in range(60 if THOROUGH else 12):
        expected = dying.next()
        delay = draw.uniform(0.0, length)
        died += kill_after(request_of(dying.desk), delay) == DIED
        dying.look(expected, f"killed after {delay:.4f} s")
        dying.recover(expected, f"killed after {delay:.4f} s")
    assert died > 2


def test_the_parent_of_workers_is_killed(dying):
    """Workers without a parent end by themselves, and hold nothing that the next run needs."""
    for delay in (0.05, 0.3, 0.8):
        expected = dying.next()
        kill_after(request_of(dying.desk, jobs=2), delay)
        dying.look(expected, f"killed after {delay} s")
        dying.recover(expected, f"killed after {delay} s")


def test_what_an_interrupted_run_left_is_told(dying):
    """The run after a death in the midst says that it finished what the other had begun."""
    dying.next()
    most = touches_of(request_of(dying.desk))
    notes: list[object] = []
    for number in (most // 4, most // 2, most * 3 // 4):
        dying.next()
        assert die_at(request_of(dying.desk), number) == DIED
        notes += build(request_of(dying.desk)).notes
        assert build(request_of(dying.desk)).notes == ()
    assert any("interrupted" in str(note) for note in notes), notes


def test_what_a_dead_run_was_told_is_found_by_one_that_is_told_of_another_file(dying):
    """From the moment on at which a run has opened the state: before that nobody knows of it."""
    dying.next()
    request = request_of(dying.desk)
    seal = folder_of(request.site, request.out) / "seal.json"
    held = 0
    for number in moments(touches_of(request), 8):
        expected = dying.next()
        changed = tuple(sorted(dying.desk.touched))
        dying.desk.touched.clear()
        die_at(request_of(dying.desk, changed=changed), number)
        if json.loads(seal.read_text()) == "open":
            held += 1
            build(request_of(dying.desk, changed=("content/stories/2026/two.bn.md",)))
        else:
            build(request_of(dying.desk))
        same_trees(tree(dying.desk.out), expected)
    assert held > 3
