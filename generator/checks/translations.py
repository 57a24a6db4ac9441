"""Translations and their originals: what changed since the desk accepted a translation.

Owns what is told of it. How a change is found and classed is `content/drift`'s.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from decimal import Decimal

from generator.content.frame import Content
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.l10n.telling import amount, clock, figure, heard_day, length
from generator.model.drift import Change, Drift, accepted_as
from generator.model.story import PlainPage, Story, Version
from generator.patterns import pattern
from generator.saying import Saying, Value, listed, number, say

UNMARKED = "translation-unmarked"
TAKA = "taka"
_RUPEES = {"IN": "inr"}
_TURNS = {"denial": "a denial", "bound": "more or less than a number"}
_DAYS = dict(
    zip(
        "1234567",
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)
_DAY = pattern(r"\d{4}(?:-\d\d){0,2}|--\d\d-\d\d")
_CLOCK = pattern(r"(?:[01]\d|2[0-3]):[0-5]\d")
_NUMBER = pattern(r"-?\d+(?:\.\d+)?")


def check_translations(content: Content, has_marks: Callable[[], bool]) -> Iterator[Diagnostic]:
    """Yield which translations are behind, and by what, and each that was never accepted.

    A site that has accepted none does not work in this way, and is told nothing.
    """
    for record, drifts in content.drifts.items():
        for drift in drifts:
            yield from _of_drift(record, drift, rupee_of(content, drift.origin))
    lacking = unmarked(content)
    if lacking and has_marks():
        yield from (_unmarked(1, record) for record, _ in lacking)


def in_one(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield faults, those of translations that were never accepted as one of the whole site."""
    lacking = 0
    for one in found:
        if one.code == UNMARKED:
            lacking += 1
        else:
            yield one
    if lacking:
        yield _unmarked(lacking, "")


def _unmarked(count: int, record: str) -> Diagnostic:
    return diagnostic(
        UNMARKED,
        Span("site.yaml", 1, 1),
        say(
            "{count} translation was never accepted, so changes of the original are not seen"
            if count == 1
            else "{count} translations were never accepted, so changes of the original are not seen",
            count=number(count),
        ),
        help="khobor check --drift lists them",
        record=record,
    )


def unmarked(content: Content) -> list[tuple[str, Version]]:
    """Return the translations, each with its record's name, that have no mark or one of another original."""
    records: dict[str, Story | PlainPage] = {
        **{f"story/{id}": story for id, story in content.stories.items()},
        **{f"page/{id}": page for id, page in content.pages.items()},
    }
    return [
        (name, version)
        for name, record in records.items()
        for version in record.versions
        if version.translated_from
        and record.version(version.translated_from) is not None
        and not any(one.locale == version.locale for one in content.drifts.get(name, ()))
    ]


def said_of(change: Change, rupee: str = TAKA, *, placed: bool = False) -> Saying:
    """Return a change in words: what it is, and in which line, but for where its place is told."""
    kind = say(change.kind)
    where = kind if placed else say("{kind} in line {line}", kind=kind, line=change.line)
    match change.change:
        case "removed":
            where = say(
                "removed: {kind} (passage {number} of what was accepted)",
                kind=kind,
                number=number(change.number),
            )
        case "added":
            where = say("added: {where}", where=where)
        case "wording":
            where = say("other words: {where}", where=where)
    if change.followed:
        return say(
            "{where}: {facts}, as the translation has it", where=where, facts=_facts(change, rupee)
        )
    if not (change.tells or change.change == "fact"):
        return where
    return say("{where}: {facts}", where=where, facts=_facts(change, rupee))


def rupee_of(content: Content, locale: str) -> str:
    """Return which unit টাকা is in a locale of the site: a rupee in India."""
    tags = (one.tag for one in content.site.locales if one.code == locale)
    return _RUPEES.get(next(tags, "").rpartition("-")[2], TAKA)


def untouched_of(drift: Drift, rupee: str) -> Saying:
    """Return the facts that had changed when a mark was raised alone: what was there, and what is."""
    now = [shown(fact, rupee) for fact in drift.untouched if fact in drift.lacking]
    was = [shown(fact, rupee) for fact in drift.untouched if fact not in drift.lacking]
    return _turned(list(dict.fromkeys(was)), list(dict.fromkeys(now)))


def _facts(change: Change, rupee: str) -> Saying:
    was = list(dict.fromkeys(shown(fact, rupee) for fact in change.old))
    return _turned(was, [say('"{text}"', text=text) for text in change.new])


def _turned(before: Sequence[Value], after: Sequence[Value]) -> Saying:
    was, now = listed(before), listed(after)
    if was and now:
        return say("{now} in place of {was}", now=now, was=was)
    return say("{now} is new", now=now) if now else say("{was} is gone", was=was)


def shown(fact: str, rupee: str = TAKA) -> Value:
    """Return a fact of a mark for people, in words as pages say it: `6:15 pm`, `3 days`, `${x/duration}`.

    `rupee` is what টাকা is where the text was written.
    """
    kind, _, rest = fact.partition("=")
    value, _, unit = rest.partition("@")
    if kind == "record":
        return f"${{{value}}}"
    if kind == "name":
        return value.partition("/")[2]
    if kind == "called":
        return rest.partition("/")[2].replace("_", " ")
    if kind in _TURNS:
        return say(_TURNS[kind])
    if kind == "weekday" and value in _DAYS:
        return say(_DAYS[value])
    if kind == "duration" and value.isdecimal():
        return length(Decimal(value))
    if kind == "clock" and _CLOCK.fullmatch(value):
        return clock(value)
    if kind == "date" and not unit and _DAY.fullmatch(value):
        with suppress(ValueError):
            return heard_day(value)
    if kind in ("number", "money", "percent") and _NUMBER.fullmatch(value):
        return _amount(kind, Decimal(value), rupee if unit == TAKA else unit)
    return " ".join(filter(None, ("" if kind in ("number", "money") else kind, value, unit)))


def _amount(kind: str, value: Decimal, id: str) -> Value:
    """Return a number with its unit, as `40 percent`, `3,180,000 transactions`."""
    said = figure(value, id) if id and id != kind else amount(value)
    return say("{value} percent", value=said) if kind == "percent" else said


def _of_drift(record: str, drift: Drift, rupee: str) -> Iterator[Diagnostic]:
    again = say(
        "then khobor check --accept-translation {translation}",
        translation=accepted_as(record, drift.locale),
    )
    here = Span(drift.path, drift.line, 1)
    quiet = [one for one in drift.changes if not one.tells or drift.follows]
    for one in drift.changes if drift.behind else ():
        if one.tells:
            yield diagnostic(
                "translation-facts",
                Span(one.path, one.line, one.column),
                say(
                    "the version in {locale} was accepted before this changed ({facts})",
                    locale=drift.locale,
                    facts=_facts(one, rupee)
                    if one.change == "fact"
                    else said_of(one, rupee, placed=True),
                ),
                help=say("bring it into {path}, {again}", path=drift.path, again=again),
                record=record,
            )
    if quiet:
        follows = say("; the translation seems to have followed") if drift.follows else ""
        yield diagnostic(
            "translation-text",
            here,
            say(
                "its original, in {locale}, has changed since this was accepted ({changes}){follows}",
                locale=drift.origin,
                changes=listed([said_of(one, rupee) for one in quiet], "{before}; {next}"),
                follows=follows,
            ),
            help=say("read it against the original, {again}", again=again),
            record=record,
        )
    if drift.untouched:
        yield diagnostic(
            "translation-untouched",
            here,
            say(
                "this was accepted again without these changes of its original ({facts})",
                facts=untouched_of(drift, rupee),
            ),
            help=say("mend the translation, {again}", again=again),
            record=record,
        )
