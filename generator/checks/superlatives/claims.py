"""The superlatives that a sentence claims of its incident, in the newsroom's own voice.

What is said by somebody, asked, denied, feared, bounded by words that are not understood, or said of another
incident is no claim.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from msgspec import Struct

from generator.checks.claims.words.clause import stands_in_quotes
from generator.checks.superlatives.events import Event, event_of
from generator.checks.superlatives.limits import Found, Limit, When, limit_of, times_in
from generator.checks.superlatives.row import Kind, Row, Way
from generator.l10n.hearing.hear import hear
from generator.l10n.tokens import nfc
from generator.model.prose import HOLE, Sentence
from generator.patterns import pattern

_MOST = 1_000
"""Letters of a sentence that claims something: a longer one has no stop, and its words may belong to anything."""
_CLAUSE = pattern(r"[;:।!?…]|,(?=\s)|\s[–—-]\s|[()]")


class Claim(Struct, frozen=True):
    """A superlative: of what kind, where it stands, the how-manieth, and within which time.

    `is_large` is True for "the first large …"; `is_placed` where it is said of a place.
    """

    kind: Kind
    start: int
    words: str
    limit: Limit
    rank: int = 1
    event: Event | None = None
    is_large: bool = False
    is_placed: bool = False
    spoken_of: Limit | None = None
    """Another time of which the text has just spoken: the claim may be of what happened then."""
    than: Decimal | None = None
    """How many seconds no earlier one lasted longer than, where the claim says it: never for more than three hours."""


class Told(Struct, frozen=True):
    """What the services of an incident are called, and what the other services of the site are."""

    own: tuple[str, ...]
    others: tuple[str, ...]


class Reader(Struct, frozen=True):
    """Reads the claims of one text of an incident."""

    base: str
    row: Row
    seeds: frozenset[str]
    """Letters of which every claim has some, in small letters: most sentences have none."""
    when: When
    told: Callable[[], Told]

    def claims(self, sentence: Sentence) -> Iterator[Claim]:
        """Yield the claims of a sentence, each word once."""
        row, said = self.row, sentence.text.casefold()
        if sentence.quoted or len(said) > _MOST or not any(seed in said for seed in self.seeds):
            return
        ways = [way for way in row.ways if any(seed in said for seed in way.seeds)]
        if not row.any.search(sentence.text):
            return
        text = nfc(sentence.text)
        if text.rstrip(" ”’\"')").endswith("?"):
            return
        found: list[Found] | None = None
        taken: list[tuple[int, int]] = []
        for way in ways:
            for match in way.pattern.finditer(text):
                start, words = _claimed(match)
                if any(a < start + len(words) and start < b for a, b in taken):
                    continue
                if found is None:
                    found = times_in(text, self.base, row.times, self.when)
                claim = self._claim(way, match, text, sentence, found)
                if claim is not None:
                    taken.append((start, start + len(words)))
                    yield claim

    def _claim(
        self, way: Way, match: re.Match[str], text: str, sentence: Sentence, found: list[Found]
    ) -> Claim | None:
        row = self.row
        groups = match.groupdict()
        start, words = _claimed(match)
        than = _length_of(match, text, self.base) if way.of_length else None
        if way.of_length:
            if than is None:
                return None
            found = [
                one
                for one in found
                if one.end <= match.start("length") or one.start >= match.end("length")
            ]
        left = text[: match.start() if way.is_phrase else min(match.start(), start)]
        if way.is_phrase:
            left = left[: lead.start()] if (lead := row.lead.search(left)) else left
            if not row.left.search(left) or row.not_left.search(left):
                return None
        end = self._tail(text, match.end(), found)
        if end < 0:
            return None
        clause = _clause_before(text, start)
        ever = bool(row.ever.search(clause + text[start:end]))
        limit = limit_of(text, found, min(len(left), start), end, ever, self.when)
        heads = sentence.field == "headline"
        timed = ever or limit != Limit() or (heads and way.kind == "first" and not way.is_phrase)
        if limit is None or (way.needs_time and not timed):
            return None
        if way.needs_event and not row.happened.search(f"{nfc(sentence.before)} {text}"):
            return None
        if stands_in_quotes(text, start) or self._is_taken_back(text, start, end, clause):
            return None
        if heads and row.headed.search(text):
            return None
        who = groups.get("who") or groups.get("who_2")
        if not self._is_ours(who, clause + text[start : end + 20]):
            return None
        event = event_of(groups["event"], self.base) if groups.get("event") else None
        return Claim(
            kind=way.kind,
            start=_original(sentence.text, text, start),
            words=words,
            limit=limit,
            rank=self._rank(groups.get("rank")),
            event=event,
            is_large=bool(groups.get("size")),
            is_placed=bool(row.placed.search(clause + text[start:end])),
            than=than,
            spoken_of=self._spoken_of(text, start, nfc(sentence.before), found, not left.strip()),
        )

    def _spoken_of(
        self, text: str, start: int, before: str, found: list[Found], is_subject: bool
    ) -> Limit | None:
        """Return the last date before a claim, in its sentence or the one before, where it is not ours.

        Behind a claim with which its sentence begins, it may be the date of what the claim is of.
        """
        dates = [one for one in found if one.places and (one.end <= start or is_subject)]
        if not dates:
            text, start = f"{before} {text}", start + len(before) + 1
            times = times_in(before, self.base, self.row.times, self.when)
            dates = [one for one in times if one.places]
        if not dates:
            return None
        last = dates[-1]
        if self.row.returns.search(text[last.end : start]) or last.limit is None:
            return None
        return None if last.limit.holds(self.when.began) else last.limit

    def _tail(self, text: str, at: int, found: list[Found]) -> int:
        """Return where the words that belong to a claim end; -1 where others follow that may narrow it."""
        begin = at
        while True:
            times = [one.end for one in found if 0 <= one.start - at <= 1 and one.end > at]
            if times:
                at = max(times)
            elif further := self.row.tail.match(text, at):
                at = further.end()
            elif self.row.ends.match(text, at) or self._is_closed(text, begin, at):
                return at
            elif (end := self._length_end(text, at)) > at:
                at = end
            else:
                return -1

    def _is_closed(self, text: str, begin: int, at: int) -> bool:
        closes = self.row.closes.search(text[begin:at])
        return bool(closes) and not self.row.narrows.match(text, at)

    def _length_end(self, text: str, at: int) -> int:
        """Return where a length or a clock time that belongs to the words before it ends; -1 for none."""
        for one in hear(text, self.base) if self.row.joins.match(text, at) else ():
            if one.kind in ("duration", "clock") and self.row.joins.fullmatch(text, at, one.start):
                return one.end
        return -1

    def _is_taken_back(self, text: str, start: int, end: int, clause: str) -> bool:
        """Return True where a claim is denied, asked, feared, said of all but some, or somebody else's."""
        row = self.row
        lead = row.lead.search(text[:start])
        left = text[: lead.start()] if lead else text[:start]
        behind = text[end:]
        return bool(
            row.denied_before.search(text[:start])
            or row.denied_after.search(behind)
            or row.doubted.search(clause)
            or row.doubted_after.search(behind)
            or row.conditional.search(text)
            or row.excepted.search(behind)
            or any(one.search(left) or one.search(text[:start]) for one in row.told_before)
            or any(one.search(behind) for one in row.told_after)
        )

    def _is_ours(self, who: str | None, clause: str) -> bool:
        """Return False where another service is named, or where what went down is no service."""
        told = self.told()
        said = clause.casefold()
        for name in sorted(told.own, key=len, reverse=True):
            said = said.replace(name, HOLE)
        if any(_has_word(said, name) for name in told.others):
            return False
        if who is None or not who.strip():
            return True
        named = who.casefold()
        return bool(self.row.things.search(who)) or any(name in named for name in told.own)

    def _rank(self, word: str | None) -> int:
        if not word:
            return 1
        return next(n for n, one in enumerate(self.row.ranks, 2) if one.fullmatch(word.strip()))


def _claimed(match: re.Match[str]) -> tuple[int, str]:
    """Return where the words of a claim begin, and the words."""
    group = "claim" if match["claim"] is not None else "claim_2"
    return match.start(group), match[group]


def _length_of(match: re.Match[str], text: str, base: str) -> Decimal | None:
    """Return how many seconds none is said to have lasted longer than; "never for five hours" leaves a second less."""
    start, end = match.span("length")
    for one in hear(text, base):
        if (
            isinstance(one.low, Decimal)
            and one.kind == "duration"
            and one.start < end
            and start < one.end
        ):
            return one.low if match["more"] or one.bound == "more_than" else one.low - 1
    return None


def _clause_before(text: str, start: int) -> str:
    """Return what stands before a claim in its clause."""
    signs = [match.end() for match in _CLAUSE.finditer(text, 0, start)]
    return text[signs[-1] if signs else 0 : start]


def _has_word(text: str, name: str) -> bool:
    letters = r"\w\u0980-\u09ff" if name.isascii() else r"\u0980-\u09ff"
    ending = "" if name.isascii() else "(?:ের|র|তে|ে|য়|কে|-এর)?"
    return name in text and bool(
        re.search(rf"(?<![{letters}]){re.escape(name)}{ending}(?![{letters}])", text)
    )


def _original(given: str, text: str, start: int) -> int:
    """Return the place in a text as it was given of a letter of its normal form."""
    if given == text:
        return start
    return next((at for at in range(len(given)) if len(nfc(given[:at])) >= start), start)
