"""The law: after any sequence of edits an incremental build equals a clean one, byte for byte.

A sequence is drawn from a seed and can be told again. A broken one is made shorter by leaving
out steps, so that the message names the few edits that matter.
"""

import copy
import random
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from generator.build.pipeline import Report, build
from tests.incremental.compare import (
    Broken,
    build_clean,
    request_of,
    same_account,
    same_reports,
    same_trees,
)
from tests.incremental.desk import Desk, Doc, tree
from tests.incremental.edits import EDITS, Edit
from tests.incremental.small import LANGUAGES, small_desk

Mode = Literal["alone", "told", "resident"]
MODES: tuple[Mode, ...] = ("alone", "told", "resident")
"""Each build looks for itself; each is told what changed; one resident session builds them all."""
STEPS = 10
_SHORTER = 60


@dataclass(frozen=True, slots=True)
class Sequence:
    """A sequence of edits: everything about it follows from these values."""

    seed: int
    codes: tuple[str, ...]
    mode: Mode
    steps: int = STEPS

    def __str__(self) -> str:
        return f"seed {self.seed}, languages {'+'.join(self.codes)}, {self.mode}"


def sequences(count: int, *, first: int = 0) -> Iterator[Sequence]:
    """Yield sequences over all numbers of languages and all modes."""
    for seed in range(first, first + count):
        codes = LANGUAGES[(1, 0, 1, 2)[seed % 4]]
        yield Sequence(seed, codes, MODES[(seed // 4) % 3])


def hold(sequence: Sequence, root: Path) -> None:
    """Run a sequence; raise Broken with the shortest telling of what went wrong."""
    every = range(sequence.steps)
    try:
        _run(sequence, root / "whole", every)
    except Exception as error:  # whatever a build raises breaks the law
        steps, said, last = _shorten(sequence, root, list(every), error)
        raise Broken(f"{sequence}, steps {steps}\n" + "\n".join([*said, str(last)])) from last


def _shorten(
    sequence: Sequence, root: Path, steps: list[int], error: Exception
) -> tuple[list[int], list[str], Exception]:
    """Leave out steps, one after the other, as long as something still breaks."""
    last, said, runs, at = error, list[str](), 0, 0
    tried: list[int] = []
    while at < len(steps) and runs < _SHORTER:
        fewer = [*steps[:at], *steps[at + 1 :]]
        runs += 1
        tried = fewer
        try:
            _run(sequence, root / f"run{runs}", fewer)
        except Exception as again:
            steps, last = fewer, again
        else:
            at += 1
    if tried != steps or not said:
        try:
            _run(sequence, root / "told", steps, said)
        except Exception as again:
            last = again
    return steps, said, last


@dataclass(slots=True)
class Course:
    """A newsroom on its way through a sequence."""

    desk: Desk
    mode: Mode
    strays: set[str] = field(default_factory=set)
    """Files whose publication was forgotten with the state: nobody may take them for ours."""
    sound: tuple[dict[str, Doc], datetime, bool, dict[str, Doc]] | None = None
    """The last newsroom that could be published, with what stood in files broken out of sight."""
    session: Any = None
    asked: tuple[bool, str] = (False, "")

    def build(self) -> Report:
        """Build the newsroom as it stands, in the course's way."""
        desk = self.desk
        changed = tuple(sorted(desk.touched))
        desk.touched.clear()
        if self.mode != "resident":
            told = self.mode == "told" and changed and not desk.restart and not desk.clean
            return build(request_of(desk, clean=desk.clean, **({"changed": changed} if told else {})))  # fmt: skip
        from generator.build.session import Session

        asked = (desk.drafts, desk.base_url)
        if self.session is None or desk.restart or desk.clean or asked != self.asked:
            self.close()
            self.session = Session(request_of(desk, clean=desk.clean))
            self.asked = asked
            return self.session.build(as_of=desk.as_of)
        if changed and desk.as_of.minute % 2:
            return self.session.build(changed, as_of=desk.as_of)
        return self.session.build(as_of=desk.as_of)

    def close(self) -> None:
        """End the resident session."""
        if self.session is not None:
            self.session.close()
            self.session = None

    def check(self) -> None:
        """Build incrementally and at once; raise Broken where the two differ."""
        desk = self.desk
        before = tree(desk.out)
        report = self.build()
        after = tree(desk.out)
        clean, expected = build_clean(desk)
        same_reports(report, clean)
        if report.manifest is None:
            same_trees(after, before, ("now", "before"))
            return
        self.strays = (set(after) - set(expected)) & (set(before) if desk.restart else self.strays)
        same_trees({f: data for f, data in after.items() if f not in self.strays}, expected)
        same_account(report, before, after)
        desk.restart = desk.clean = False
        self.sound = (desk.snapshot(), desk.as_of, desk.drafts, copy.deepcopy(desk.broken))

    def mend(self) -> None:
        """Go back to the last newsroom that was sound."""
        if self.sound is not None:
            docs, self.desk.as_of, self.desk.drafts, broken = self.sound
            self.desk.docs, self.desk.broken = dict(docs), dict(broken)
            self.sound = (self.desk.snapshot(), *self.sound[1:])


def _run(
    sequence: Sequence, root: Path, steps: Collection[int], said: list[str] | None = None
) -> None:
    said = [] if said is None else said
    shutil.rmtree(root, ignore_errors=True)
    desk = small_desk(root, sequence.codes)
    desk.setting["search"] = sequence.seed % 5 in (0, 1)  # half of the cost of a sequence, each
    desk.setting["social_cards"] = sequence.seed % 5 in (0, 2)
    desk.write()
    course = Course(desk, sequence.mode)
    try:
        course.check()
        sick = 0
        for step in steps:
            draw = random.Random(f"{sequence.seed}/{step}")
            mended = sick > 2 or (sick and draw.random() < 0.5)
            if mended:
                course.mend()
            names = ["mended"] if mended else apply(course.desk, draw)
            said.append(f"  step {step}: {', '.join(names)}")
            course.desk.write()
            report_before = course.sound
            course.check()
            sick = sick + 1 if course.sound is report_before else 0
    finally:
        course.close()
        shutil.rmtree(root, ignore_errors=True)


def apply(desk: Desk, draw: random.Random) -> list[str]:
    """Do one edit, sometimes two, now and then a burst; return their names."""
    names: list[str] = []
    for _ in range(draw.choices((1, 2, draw.randrange(3, 7)), (80, 12, 8))[0]):
        edit = one_of(EDITS, desk, draw)
        names.append(edit.name)
        if edit.name == "state deleted":
            break  # what else changed would be told to a newsroom without a memory
    return names


def one_of(edits: tuple[Edit, ...], desk: Desk, draw: random.Random) -> Edit:
    """Apply an edit drawn by weight from those that find something to do; return it."""
    while True:
        edit = draw.choices(edits, [edit.weight for edit in edits])[0]
        if edit.fits(desk) and edit.apply(desk, draw) is not False:
            return edit
