"""The checks of a small newsroom without the command round them: its pages are not rendered.

A test that asks one sentence of one check takes a tenth of the time so; `test_quick.py` holds that both tell the same.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import datetime
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from generator.checks import plain_weekdays
from generator.checks.archive import Archive
from generator.checks.claims import whole
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.mention import NO_CLOCKS, Clocks, Mention
from generator.checks.claims.judge import judge
from generator.checks.house import House, house_of
from generator.checks.links.own import OwnSite
from generator.checks.setting import weigh
from generator.checks.table import Judged, judge_all, run_checks
from generator.checks.translations import in_one
from generator.content import scribe
from generator.content.frame import Content, read_content
from generator.content.source import lines_of
from generator.content.stored import Stored
from generator.diagnostics import Diagnostic, format_diagnostics, in_order
from generator.l10n.desk import DESK_ENGLISH
from generator.listing import print_drift
from generator.model.incident import Incident
from generator.model.prose import Sentence
from generator.model.publication import Release
from generator.translating import accept_translations
from tests.claims import test_command as command
from tests.newsroom import AS_OF, Newsroom


def check(desk: Newsroom, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Return status, output and what is told of the texts, as `khobor check` does; with words, ask it."""
    if words:
        return command.check(desk, capsys, *words)
    content, mistakes, found = looked_at(desk.site)
    told = in_order([*mistakes, *weigh(in_one(found), content.checks, lines_of(desk.site)).told])
    status = int(any(one.level == "error" for one in told))
    return status, "", format_diagnostics(told, "text")


def looked_at(site: Path) -> tuple[Content, list[Diagnostic], list[Diagnostic]]:
    """Return a site's content, the mistakes of reading it, and all that the checks find."""
    content, mistakes = read_content(site, prose=True, whole=False)
    assert content is not None
    return content, mistakes, found_in(content, house_of(content.site, content.registry))


def found_in(content: Content, house: House) -> list[Diagnostic]:
    """Return all that the checks find in a content whose sentences were read."""
    judged = Judged(
        house=house,
        content=content,
        mentions=judge_all(house, content),
        earlier=Archive(content.registry, filter(_is_seen, content.incidents.values())).before,
        own=OwnSite(content.site, lambda: content),
        has_marks=lambda: bool(content.drifts),
    )
    return list(run_checks(judged))


def accept(desk: Newsroom, *names: str) -> str:
    """Raise the marks of translations, as `--accept-translation` does; return what is said of it."""
    done = accept_translations(desk.site, names)
    return "".join(f"{DESK_ENGLISH.tell(line)}\n" for line in done)


def drift(desk: Newsroom) -> list[dict[str, Any]]:
    """Return what is to be translated, as `--drift --format json` prints it."""
    with redirect_stdout(StringIO()) as printed:
        print_drift(read_content(desk.site)[0], "json", DESK_ENGLISH, Stored(desk.site))
    return json.loads(printed.getvalue())


@contextmanager
def asked_once() -> Iterator[None]:
    """Let what is heard in a text, and the verdicts of a sentence beside the same facts, be found once.

    For a site that is looked at again and again, of which a sentence is another each time.
    """
    known: dict[tuple[Sentence, Clocks, int], tuple[Facts, list[Mention]]] = {}

    def judged(sentence: Sentence, facts: Facts, clocks: Clocks = NO_CLOCKS) -> list[Mention]:
        asked = sentence, clocks, id(facts)
        if asked not in known:  # the facts are kept, so that no others get their number
            known[asked] = facts, list(judge(sentence, facts, clocks))
        return known[asked][1]

    with (
        patch.object(scribe, "hear", cache(scribe.hear)),
        patch.object(whole, "judge", judged),
        patch.object(plain_weekdays, "judge", judged),
    ):
        yield


def _is_seen(incident: Incident) -> bool:
    release = Release(state=incident.state, embargo=incident.embargo)
    return release.visible(datetime.fromisoformat(AS_OF), drafts=False)
