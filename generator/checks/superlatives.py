"""Superlatives: "the largest", দীর্ঘতম, রেকর্ড, "the first since last year", looked up in the archive.

A claim about an incident is held against the earlier incidents of the same services, by what the
records can compare: how long they lasted, and figures of one name and unit. It is true, false (the
counter-example is named) or open: then the sentence must say who says so.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.checks.claims.clause import stands_in_quotes
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.durations import speak_duration
from generator.l10n.language import Language, language_of_tag
from generator.model.incident import Figure, Incident
from generator.model.moment import Moment
from generator.model.prose import HOLE, Sentence
from generator.patterns import pattern
from generator.saying import Quantity, Saying, say

Kind = Literal["longest", "largest", "first"]


class Row(Struct, frozen=True):
    """A language's words: each superlative of an event, who says so, since when."""

    superlatives: tuple[tuple[Kind, re.Pattern[str]], ...]
    attributed: re.Pattern[str]
    since_last_year: re.Pattern[str]
    since_year: re.Pattern[str]
    ever: re.Pattern[str]
    denied: re.Pattern[str]


_EVENT_EN = (
    r"(?:outage|blackout|shutdown|disruption|failure|breakdown|crash|downtime|incident|breach)s?\b"
)
_FEW_EN = r"(?:[\w’'-]+ ){0,2}"
_EVENT_BN = "(?:বিভ্রাট|বিপর্যয়|গোলমাল|গোলযোগ|ব্ল্যাকআউট|শাটডাউন|অচলাবস্থা|ধস|অচল|বিঘ্ন|সংযোগ-বিচ্ছিন্নতা)"
_FEW_BN = r"(?:[\u0980-\u09ff’-]+ ){0,2}"
_SO_BN = "এত(?:টা|খানি)?"
_BEFORE_BN = "(?:এর |এর আগে |আগে )?(?:আগে|পূর্বে|কখনও|কখনো|কোনও দিন)"
_NEVER_BN = rf"[^।]*{_BEFORE_BN}[^।]*নি(?![\u0980-\u09ff])"
"""What follows "so long an outage" where there was never one before."""
ROWS: Mapping[str, Row] = {
    "en": Row(
        superlatives=(
            ("longest", pattern(rf"\b[Ll]ongest(?= {_FEW_EN}{_EVENT_EN}| ever\b| so far\b)")),
            ("longest", pattern(rf"\b[Rr]ecord(?:-breaking)?(?! of\b)(?= {_FEW_EN}(?:hours?|minutes?|days?|{_EVENT_EN}))")),
            ("longest", pattern(rf"\b{_EVENT_EN} (?:was|is|became|set|marks?|marked) (?:a|a new|an all-time) record\b(?! (?:of|in|for)\b)")),
            ("longest", pattern(r"\b[Nn]ever before (?:had|has|have|was|were)\b[^.;?!]*?\b(?:so|this|as) long\b")),
            ("longest", pattern(r"\b[Nn]ever (?:before )?been (?:down|out|offline|unavailable)(?: for)? (?:so|this|that) long\b")),
            ("largest", pattern(rf"\b(?:[Ll]argest|[Bb]iggest|[Ww]orst)(?= {_FEW_EN}{_EVENT_EN}| ever\b| so far\b)")),
            ("first", pattern(rf"\b[Ff]irst(?= {_FEW_EN}{_EVENT_EN})")),
        ),
        attributed=pattern(
            r"\b(?:according to|said|says|say|called|calls|described|reported|claimed|claims|estimated"
            r"|own (?:words?|account))\b"
        ),
        since_last_year=pattern(r"\bsince last year\b"),
        since_year=pattern(r"\bsince (?:[\w’'-]+ ){0,4}?((?:19|20)[0-9]{2})\b"),
        ever=pattern(r"\bever\b|\bhistory\b"),
        denied=pattern(r"\b(?:not|no|never|nor|(?<!the )one of|among)\b"),
    ),
    "bn": Row(
        superlatives=(
            ("longest", pattern(rf"(?:দীর্ঘতম|সব ?চেয়ে দীর্ঘ|সব ?চেয়ে লম্বা)(?= {_FEW_BN}{_EVENT_BN})")),
            ("longest", pattern(rf"রেকর্ড(?= {_FEW_BN}(?:ঘণ্টা|ঘন্টা|মিনিট|দিন|সময়|{_EVENT_BN}))")),
            ("longest", pattern(rf"{_SO_BN} (?:দীর্ঘ|লম্বা)(?= {_FEW_BN}{_EVENT_BN}{_NEVER_BN})")),
            ("longest", pattern(rf"{_BEFORE_BN} {_FEW_BN}{_SO_BN} (?:দীর্ঘ|লম্বা)(?= {_FEW_BN}{_EVENT_BN}[^।]*নি(?![\u0980-\u09ff]))")),
            ("largest", pattern(rf"{_SO_BN} (?:বড়|ভয়াবহ)(?= {_FEW_BN}{_EVENT_BN}{_NEVER_BN})")),
            ("largest", pattern(rf"(?:বৃহত্তম|সব ?চেয়ে বড়|সবথেকে বড়|সব ?চেয়ে ভয়াবহ|ভয়াবহতম)(?= {_FEW_BN}{_EVENT_BN})")),
            ("first", pattern(rf"প্রথম(?= {_FEW_BN}{_EVENT_BN})")),
        ),
        attributed=pattern("মতে|জানিয়েছ|জানায়|জানান|বলেছ|বলছে|বলেন|দাবি|হিসেবে|হিসাবে|অনুযায়ী|কথায়"),
        since_last_year=pattern("গত ?বছরে?র? পর"),
        since_year=pattern("([০-৯]{4})(?:-এর| সালে?র?)?(?: [\u0980-\u09ff-]+){0,2}? (?:পরে?|থেকে)"),
        ever=pattern("এই প্রথম|ইতিহাসে"),
        denied=pattern("নয়|নেই|অন্যতম"),
    ),
}  # fmt: skip


class Claim(Struct, frozen=True):
    """A superlative of a sentence: of what kind, where, and after which year (0: of all time)."""

    kind: Kind
    start: int
    words: str
    since: int


class Rival(Struct, frozen=True):
    """An earlier incident that a claim forgot, and by what it is ahead."""

    incident: Incident
    why: Saying


def claims_of(sentence: Sentence, row: Row, year: int) -> Iterator[Claim]:
    """Yield the superlatives that a sentence claims in the newsroom's own voice.

    Where it says who makes the claim, it is theirs.
    """
    text = sentence.text
    found = [(kind, match) for kind, words in row.superlatives for match in words.finditer(text)]
    if not found or sentence.quoted or row.attributed.search(text) or _is_question(text):
        return
    since = 0
    if row.since_last_year.search(text):
        since = year - 1
    elif match := row.since_year.search(text):
        since = int(match[1])  # int() reads the digits of any script
    for kind, match in found:
        if row.denied.search(text[: match.start()] + HOLE + text[match.end() :]):
            continue
        if kind == "first" and not since and not row.ever.search(text):
            continue  # the first of several that the story tells of
        if not stands_in_quotes(text, match.start()):
            yield Claim(kind, match.start(), match[0], since)


def _is_question(text: str) -> bool:
    return text.rstrip(" ”’\"')").endswith("?")


def check_superlatives(
    record: str, sentences: Iterable[Sentence], ours: Incident,
    earlier: Callable[[Incident], list[Incident]], language: Language, year: int, zone: ZoneInfo,
) -> Iterator[Diagnostic]:  # fmt: skip
    """Yield each superlative that the archive contradicts, and each that nothing supports.

    `earlier` gives the incidents of the same services that began before; `year` is that of publication.
    Days and years are those of the newsroom's `zone`, whatever offset a record writes.
    """
    row = ROWS.get(language.base)
    if row is None:
        return
    for sentence in sentences:
        for claim in claims_of(sentence, row, year):
            rivals = earlier(ours)
            asked = [one for one in rivals if _began(one, zone).year > claim.since]
            rival = _rival(claim.kind, ours, asked, zone)
            span = sentence.span(claim.start)
            if rival is not None:
                place = rival.incident.span_of("began")
                yield diagnostic(
                    "superlative-false",
                    span,
                    say(
                        '"{text}" does not hold: {incident} {why} ({place})',
                        text=claim.words,
                        incident=rival.incident.id,
                        why=rival.why,
                        place=f"{place.path}:{place.line}",
                    ),
                    help=say(
                        "take the word out, or say of which it is true; link to incident:{incident}",
                        incident=rival.incident.id,
                    ),
                    record=record,
                )
            elif not _is_shown(claim, ours, rivals, zone):
                yield diagnostic(
                    "superlative-open",
                    span,
                    say(
                        'no earlier incident of these services shows that "{text}" is true',
                        text=claim.words,
                    ),
                    help="say in the sentence who says so, or take the word out",
                    record=record,
                )


def _rival(kind: Kind, ours: Incident, earlier: list[Incident], zone: ZoneInfo) -> Rival | None:
    """Return the earlier incident that is most ahead, where none of what is compared is behind."""
    if kind == "first":
        first = min(earlier, key=lambda one: _began(one, zone), default=None)
        if first is None:
            return None
        day = f"{_began(first, zone):%Y-%m-%d}"
        return Rival(first, say("began before it, on {day}", day=Quantity("day", day, day)))
    found: list[tuple[Decimal, str, Rival]] = []
    for one in earlier:
        compared = list(_compared(kind, ours, one))
        if compared and all(theirs > own for _, theirs, own in compared):
            name, theirs, own = max(compared, key=lambda row: row[1] / row[2] if row[2] else row[1])
            found.append(
                (theirs / own if own else theirs, one.id, Rival(one, _ahead(name, theirs, own)))
            )
    return max(found, key=lambda row: row[:2])[2] if found else None


def _is_shown(claim: Claim, ours: Incident, rivals: list[Incident], zone: ZoneInfo) -> bool:
    """Return True where the archive has something to compare with, and all of it is behind.

    That it has nothing does not show that there was nothing.
    """
    if claim.since and any(_began(one, zone).year == claim.since for one in rivals):
        return True
    compared = [row for one in rivals for row in _compared(claim.kind, ours, one)]
    return (
        claim.kind != "first"
        and bool(compared)
        and all(theirs <= own for _, theirs, own in compared)
    )


def _compared(
    kind: Kind, ours: Incident, other: Incident
) -> Iterator[tuple[str, Decimal, Decimal]]:
    """Yield what two incidents can be compared by: its name, the other's value, ours."""
    own, theirs = _length(ours), _length(other)
    if own is not None and theirs is not None:
        yield "", theirs, own
    if kind == "largest":
        figures = {figure.id: figure for figure in other.figures}
        for figure in ours.figures:
            known = figures.get(figure.id)
            if known is not None and known.unit == figure.unit:
                yield figure.id, _value(known), _value(figure)


def _ahead(name: str, theirs: Decimal, own: Decimal) -> Saying:
    if name:
        more, less = (Quantity("number", str(n), f"{n:,}") for n in (theirs, own))
        return say("has {figure} {theirs}, this one {own}", figure=name, theirs=more, own=less)
    return say("lasted {theirs}, this one {own}", theirs=_spoken(theirs), own=_spoken(own))


def _spoken(seconds: Decimal) -> Quantity:
    length = speak_duration(timedelta(seconds=float(seconds)), language_of_tag("en"))
    return Quantity("length", str(seconds), length)


def _length(incident: Incident) -> Decimal | None:
    began = incident.began.value
    ended = incident.ended.value if incident.ended is not None else None
    if not isinstance(began, Moment) or not isinstance(ended, Moment):
        return None
    if not (began.exact and ended.exact):
        return None
    return Decimal(int((ended.start - began.start).total_seconds()))


def _value(figure: Figure) -> Decimal:
    return figure.amount.value.value


def _began(incident: Incident, zone: ZoneInfo) -> datetime:
    began = incident.began.value
    assert isinstance(began, Moment)
    return began.start.astimezone(zone)
