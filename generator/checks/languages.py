"""Language against language: what one version of a story says in numbers, the others say too.

Mentions are matched by the fact that they say, by their value, or by digits in which the other
version lets nothing be heard, wherever they stand. Small counts without a unit are left out: a language says "one" and "two"
where another says it without a number.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from msgspec import Struct

from generator.checks.claims.judge import Mention
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.digits import to_ascii
from generator.model.prose import Sentence
from generator.patterns import pattern
from generator.saying import say

Key = tuple[str, str]
_FIELDS = frozenset(("headline", "standfirst", "kicker", "body"))
_SMALL = 20
_STEPS = (60, 3_600, 86_400)
"""Seconds of a minute, an hour, a day: "the next three" may be three of these."""
_DIGITS = pattern(r"[0-9][0-9.,:]*[0-9]|[0-9]")


class Said(Struct, frozen=True):
    """A mention of a version with all that it may be matched by."""

    mention: Mention
    keys: frozenset[Key]


class Spoken(Struct, frozen=True):
    """A version: its mentions, everything that they are matched by, and digits that mean nothing."""

    said: list[Said]
    keys: frozenset[Key]
    digits: frozenset[str]


def spoken(mentions: Iterable[Mention], sentences: Iterable[Sentence], about: str) -> Spoken:
    """Return what a version says; `about` is the incident that a `${…}` without an id means."""
    said = [
        Said(mention, frozenset(_keys(mention, about)))
        for mention in mentions
        if mention.sentence.field in _FIELDS
    ]
    digits = frozenset(
        found for sentence in sentences for found in _DIGITS.findall(to_ascii(_unheard(sentence)))
    )
    return Spoken(said, frozenset(key for one in said for key in one.keys), digits)


def _unheard(sentence: Sentence) -> str:
    """Return the words of a sentence in which nothing was heard: version numbers, names, telephones."""
    text = sentence.text
    for heard in sentence.heard:
        text = text[: heard.start] + " " * (heard.end - heard.start) + text[heard.end :]
    return text


def check_languages(
    record: str, versions: Mapping[str, Spoken], original: str
) -> Iterator[Diagnostic]:
    """Yield what a translation says and its original does not, and the other way round.

    Where each has one of a kind that the other lacks, the two are told as one fault with both places.
    """
    base = versions.get(original)
    for locale, other in versions.items():
        if base is None or locale == original:
            continue
        theirs = _missing(other, base)
        lacking: dict[str, list[Mention]] = defaultdict(list)
        for mention in _missing(base, other):
            lacking[_kind(mention)].append(mention)
        for mention in theirs:
            pair = lacking[_kind(mention)].pop(0) if lacking[_kind(mention)] else None
            yield _differs(record, mention, pair, original)
        for rest in lacking.values():
            yield from (_differs(record, mention, None, locale) for mention in rest)


def _differs(record: str, mention: Mention, pair: Mention | None, other: str) -> Diagnostic:
    if pair is None:
        told = say('"{text}" is not in the version in {locale}', text=mention.text, locale=other)
    else:
        span = pair.sentence.span(pair.start)
        told = say(
            '"{text}" is not in the version in {locale}, which has "{other}" ({place})',
            text=mention.text,
            locale=other,
            other=pair.text,
            place=f"{span.path}:{span.line}:{span.column}",
        )
    return diagnostic(
        "languages-differ",
        mention.sentence.span(mention.start),
        told,
        help="say the same in both, by ${…} where the record has it",
        record=record,
    )


def _missing(one: Spoken, other: Spoken) -> list[Mention]:
    return [
        said.mention
        for said in one.said
        if said.keys
        and _is_asked(said.mention)
        and not said.keys & other.keys
        and not _has_digits(said.mention.text, other)
    ]


def _has_digits(text: str, other: Spoken) -> bool:
    """Return True where the digits of a mention stand in the other version too, and mean nothing there."""
    found = _DIGITS.findall(to_ascii(text))
    return bool(found) and other.digits.issuperset(found)


def _kind(mention: Mention) -> str:
    return mention.heard.kind if mention.heard is not None else "reference"


def _keys(mention: Mention, about: str) -> Iterator[Key]:
    """Yield what a mention is matched by; nothing where it is not to be matched."""
    if mention.verdict == "bound":
        incident, _, name = mention.text[2:-1].partition("|")[0].strip().rpartition("/")
        yield "fact", f"{incident or about}/{name}"
        return
    heard = mention.heard
    if heard is None or (
        heard.kind == "clock"
        and not _DIGITS.search(to_ascii(mention.text))
        and mention.verdict == "ignored"
    ):
        return
    if mention.verdict == "agrees" and mention.ground is not None:
        yield "fact", f"{mention.ground.incident}/{mention.ground.name}"
    yield heard.kind, f"{heard.low} {heard.high}"
    if heard.kind == "duration" and isinstance(heard.low, Decimal):
        for step in _STEPS:
            yield "number", f"{heard.low / step:f} {heard.low / step:f}"


def _is_asked(mention: Mention) -> bool:
    """Return False for what languages say in ways of their own: small counts, a second or two."""
    heard = mention.heard
    if heard is None or mention.verdict == "agrees":
        return True
    if not isinstance(heard.high, Decimal) or not isinstance(heard.low, Decimal):
        return True
    if heard.kind == "duration":
        return heard.low == heard.high or heard.high > 3 * heard.step
    return heard.kind != "number" or heard.high > _SMALL
