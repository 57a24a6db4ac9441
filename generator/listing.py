"""The lists that `khobor check` prints in place of what it finds: `--explain`, `--relaxed`, `--drift`.

Owns their lines and their objects, and in which formats there are any. Never reads a site but for its texts.
"""

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

from msgspec import Struct

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.telling import object_of
from generator.checks.claims.whole import judge_site
from generator.checks.referred import referred
from generator.checks.setting import Weighed
from generator.checks.spoken import as_spoken, reference_at
from generator.checks.translations import TAKA, rupee_of, said_of, shown, unmarked, untouched_of
from generator.content.frame import Content
from generator.content.stored import Stored
from generator.diagnostics import Diagnostic, Span
from generator.l10n.desk import Teller
from generator.l10n.language import Language, language_of_setting
from generator.model.drift import Change, Drift, accepted_as
from generator.saying import say

_URGENCY = {"fact": 0, "added": 1, "removed": 2, "wording": 3}


def print_mentions(
    content: Content,
    told: Sequence[Diagnostic],
    form: str,
    desk: Teller,
    stored: Stored,
    only: Set[str] | None = None,
) -> None:
    """Print every number, time and date with its verdict: objects in one JSON list, or a line each.

    `told` is what is told of the site; with `only`, the list is of these records.
    """
    languages = {one.code: language_of_setting(one) for one in content.site.locales}
    objects = [
        {**_mention(mention, desk, stored), **_meant(record, mention, content, languages)}
        for record, mention in as_spoken(judge_site(content), told)
        if only is None or record in only
    ]
    if form == "json":
        _print_json(objects)
        return
    for one in objects:
        fact = f"  {one['fact']}" if one["fact"] else ""
        said = f" = {one['value']}" if one["verdict"] == "bound" and one["value"] else ""
        print(f"{one['path']}:{one['line']}:{one['column']}: {desk.tell(str(one['verdict'])):11} {one['text']}{said}{fact}  ({one['reason']})")  # fmt: skip


def _mention(mention: Mention, desk: Teller, stored: Stored) -> Mapping[str, object]:
    """Return a mention as an object, with the place and, of a `${…}`, the letters of the file."""
    span = stored.whole(mention.sentence.span(mention.start))
    found = {**object_of(mention, desk), "column": span.column}
    if mention.heard is None:
        found["text"] = reference_at(span) or found["text"]
    return found


def _meant(
    record: str, mention: Mention, content: Content, languages: Mapping[str, Language]
) -> Mapping[str, object]:
    """Return the fact of a `${…}` that can be spoken, and what readers see in its place."""
    if mention.verdict != "bound":
        return {}
    meant = referred(mention.written, record, content, languages[mention.sentence.locale])
    return {"fact": meant.fact, "value": meant.said or None}


def print_relaxed(weighed: Weighed, form: str, desk: Teller, stored: Stored) -> None:
    """Print each place that the desk lets stand, with what was found there and why it stands."""
    objects: list[Mapping[str, Any]] = []
    for one, place in weighed.relaxed:
        span = stored.span(one.span)
        (found,) = desk.told([one])
        if form == "json":
            objects.append({
                "path": span.path, "line": span.line, "column": span.column, "code": found.code,
                "message": found.message, "source": span.source, "record": found.record,
                "reason": place.reason, "place": {"path": place.span.path, "line": place.span.line},
            })  # fmt: skip
            continue
        print(f"{span.path}:{span.line}:{span.column}: {found.code}: {found.message}")
        where = f"{place.span.path}:{place.span.line}"
        stands = say("let stand: {reason} ({place})", reason=place.reason, place=where)
        print(f"      = {desk.tell(stands)}")
    if form == "json":
        _print_json(objects)


def _print_json(objects: Iterable[Mapping[str, Any]]) -> None:
    print(json.dumps(list(objects), ensure_ascii=False, indent=1))


# --- what is to be translated ---


class Due(Struct, frozen=True):
    """A translation with something to do; without a drift it was never accepted."""

    record: str
    locale: str
    origin: str
    path: str
    drift: Drift | None

    @property
    def urgency(self) -> str:
        """Facts first, then other changes, then what was never accepted."""
        if self.drift is None:
            return "unmarked"
        return "facts" if self.drift.behind or self.drift.untouched else "text"


def print_drift(
    content: Content | None,
    form: str,
    desk: Teller,
    stored: Stored,
    only: Set[str] | None = None,
) -> None:
    """Print what is to be translated, most urgent first: lines, or one JSON list of objects.

    With `only`, of these records.
    """
    due = due_in(content) if content is not None else []
    due = [one for one in due if only is None or one.record in only]
    if form == "json":
        _print_json(_object(one, _rupee(content, one), stored) for one in due)
        return
    for one in due:
        head = say(
            "{urgency}: {translation}, from {origin}: {path}",
            urgency=say(one.urgency),
            translation=accepted_as(one.record, one.locale),
            origin=one.origin,
            path=one.path,
        )
        print(desk.tell(head))
        for line in _lines(one.drift, _rupee(content, one), desk):
            print(f"    {line}")


def _rupee(content: Content | None, due: Due) -> str:
    return rupee_of(content, due.origin) if content is not None else TAKA


def _lines(drift: Drift | None, rupee: str, desk: Teller) -> Iterable[str]:
    """Yield what is to be said of a translation, passages by urgency."""
    if drift is None:
        yield desk.tell("never accepted")
        return
    for change in _sorted(drift.changes):
        yield f"{change.path}:{change.line}: {desk.tell(said_of(change, rupee, placed=True))}"
        if change.text:
            yield f"  {change.text}"
    if drift.follows:
        yield desk.tell("the translation seems to have followed; accept it")
    if drift.untouched:
        yield desk.tell(say("accepted untouched: {facts}", facts=untouched_of(drift, rupee)))


def due_in(content: Content) -> list[Due]:
    """Return the translations of a site with something to do, most urgent first, then by record."""
    found = [
        Due(record, drift.locale, drift.origin, drift.path, drift)
        for record, drifts in content.drifts.items()
        for drift in drifts
        if drift.changes or drift.untouched
    ]
    found += [
        Due(record, version.locale, version.translated_from, version.path, None)
        for record, version in unmarked(content)
    ]
    order = ("facts", "text", "unmarked")
    return sorted(found, key=lambda one: (order.index(one.urgency), _place(one.record), one.locale))


def _place(record: str) -> tuple[bool, str]:
    """Return what a record is sorted by: plain pages come after stories."""
    return (not record.startswith("story/"), record)


def _sorted(changes: Sequence[Change]) -> list[Change]:
    return sorted(changes, key=lambda one: (_URGENCY[one.change], one.line, one.number))


def _object(due: Due, rupee: str, stored: Stored) -> Mapping[str, Any]:
    drift = due.drift
    kind, _, id = due.record.partition("/")
    return {
        "record": due.record,
        "story": id if kind == "story" else "",
        "locale": due.locale,
        "from": due.origin,
        "path": due.path,
        "urgency": due.urgency,
        "follows": drift is not None and drift.follows,
        "untouched": [str(shown(one, rupee)) for one in drift.untouched]
        if drift is not None
        else [],
        "passages": [
            {
                "class": change.change,
                "kind": change.kind,
                "path": change.path,
                "line": change.line,
                "column": stored.span(Span(change.path, change.line, change.column)).column,
                "text": change.text,
                "was": [str(shown(one, rupee)) for one in change.old],
                "now": list(change.new),
                "followed": change.followed,
            }
            for change in (_sorted(drift.changes) if drift is not None else ())
        ],
    }
