"""The clause in which a mention stands: its words, and whether it is a quotation or denied."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from generator.checks.claims.words.cue import Cues
from generator.l10n.hearing.heard import Heard
from generator.l10n.hearing.lexicon import SECONDS
from generator.l10n.tokens import Token, nfc, tokens
from generator.l10n.tokens import words as tokens_of
from generator.patterns import pattern

ENDS = pattern(r"[;:।!?…]|,(?=\s)|\s[–—-]\s")
"""Signs at which a clause ends."""
_QUOTED = pattern(r"“[^”]*”|‘[^’]{12,}’|\"[^\"]*\"|«[^»]*»")
_MOMENTS = frozenset(("clock", "date"))
_OPENERS = pattern(r"[;:।!?](?!\S)")
_JOINTS, _ENTRY_ENDS = (",", "–", "—", "-"), ("", ";", ".", "।")
"""What stands before the number of an entry of a list, and behind it."""
_DATELINE = 3
"""The most words before a colon that only say when, or what the number behind it counts."""
_ENDINGS = (
    *("s", "es", "d", "ed", "ing", "ings", "er", "ers"),
    *("ion", "ions", "ure", "ures", "ment", "ments", "'s", "’s"),
)
"""Of English words that are forms of one."""
_NUMBERED = pattern(r"\b[Nn]o\. ?$")
"""Before a number that says which of several: signal No. 10."""
_VERB = 9
"""How many words before a mention may lie the verb of its clause."""
_FAR_BEHIND = 5
"""How many words behind a length may say that something was not down for it."""
_LETTERS = 3
"""The fewest letters of a word's beginning by which two words are kin."""


class Clause(Struct, frozen=True):
    """The words of a clause, with those right before and after the mention apart."""

    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    sentence: tuple[str, ...]
    """All words of the sentence but numbers."""
    own: tuple[str, ...] = ()
    """The words of the clause alone, where `words` are those of the sentence."""


@lru_cache(maxsize=1 << 10)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without numbers; many ask for those of one stretch."""
    return tuple(nfc(word).casefold() for word in tokens_of(text) if not word[0].isdecimal())


def words_amid(text: str, one: Heard, other: Heard) -> tuple[str, ...]:
    """Return the words between two mentions of a text, whichever stands first."""
    first, last = sorted((one, other), key=lambda heard: heard.start)
    return words_of(text[first.end : last.start])


def words_behind(text: str, one: Heard, others: Iterable[Heard]) -> tuple[str, ...]:
    """Return the words behind a mention of a text, up to the next one."""
    following = (other.start for other in others if other.start >= one.end)
    return words_of(text[one.end : min(following, default=len(text))])


def pieces_of(text: str) -> list[str]:
    """Return the pieces of a text between the signs that part clauses."""
    return ENDS.split(text)


def clause_of(
    text: str, heard: Heard, cues: Cues, others: tuple[Heard, ...], sentence: tuple[str, ...]
) -> Clause:
    """Return the clause of a mention: up to a sign, a conjunction, or another mention of its kind."""
    start, end = 0, len(text)
    listed = text.count(":") > 1 and stands_behind_label(text, heard)
    for match in ENDS.finditer(text):
        if match.end() <= heard.start:
            if listed and not text[match.end() : heard.start].strip():
                continue
            if match[0].strip() in _JOINTS and _ends_entry(text, match.end(), heard):
                continue
            if match[0] == "," and _closes(text, match.end(), heard, others, cues):
                continue
            start = match.end()
        elif match.start() >= heard.end:
            if match[0] == ":" and _is_dateline(text[start : match.start()]):
                continue
            if match[0] in ",:" and _opens(text[: match.start()], heard, others, cues):
                continue
            end = match.start()
            break
    base = start
    for token in tokens(text[start:end]):
        key, here, there = _key(token), base + token.start, base + token.end
        if cues.part_endings and key.endswith(cues.part_endings):
            if there <= heard.start and _has_more(others, heard, start, here):
                start = there
            elif here >= heard.end and _has_more(others, heard, there, end):
                end = there
                break
        if key not in cues.part:
            continue
        if there <= heard.start and _has_more(others, heard, start, here):
            start = here
        elif here >= heard.end and _has_more(others, heard, there, end):
            hours = heard.kind == "duration" and heard.step < SECONDS["day"]
            if hours and key in cues.later and not text[heard.end : here].strip():
                continue  # half an hour after
            end = here
            break
    before = tokens(text[start : heard.start])
    after = tokens(text[heard.end : end])
    return Clause(
        words=tuple(_key(t) for t in (*before, *after) if not _is_number(t)),
        before=tuple(_key(t) for t in before[-6:]),
        after=tuple(_key(t) for t in after[:6]),
        sentence=sentence,
    )


def stands_behind_label(text: str, heard: Heard) -> bool:
    """Return True for a number right behind a colon, alone but for its unit, with hardly a word before that: "Deaths: 35"."""
    before, behind = text[: heard.start].rstrip(), pieces_of(text[heard.end :])[0]
    if heard.kind != "number" or not before.endswith(":") or len(words_of(behind)) > 1:
        return False
    return 0 < len(words_of(pieces_of(before[:-1])[-1])) <= _DATELINE


def _ends_entry(text: str, start: int, heard: Heard) -> bool:
    """Return True for a number alone behind the comma or the dash of an entry of a list: connection errors, *21 per cent*; the app, 9 per cent."""
    alone = not text[start : heard.start].strip() and heard.kind not in _MOMENTS
    return alone and ";" in text and text[heard.end :].lstrip()[:1] in _ENTRY_ENDS


def _is_dateline(before: str) -> bool:
    """Return True for a time and hardly a word before a colon: what was at it follows."""
    return len(words_of(before)) <= _DATELINE


def _opens(text: str, heard: Heard, others: tuple[Heard, ...], cues: Cues) -> bool:
    """Return True for an opening before a comma or a colon that says when, and by which clock, and no more: what was then follows."""
    if heard.kind != "clock":
        return False
    start = max((sign.end() for sign in _OPENERS.finditer(text)), default=0)
    at, said = start, []
    for one in others:
        if start <= one.start < len(text) and one.kind in _MOMENTS:
            said.append(text[at : one.start])
            at = one.end
    idle = (*cues.weekdays, *cues.day_parts)
    words = words_of(" ".join((*said, text[at:])))
    return all(cues.zones.is_plain(word) or word in idle for word in words)


def _closes(text: str, start: int, heard: Heard, others: tuple[Heard, ...], cues: Cues) -> bool:
    """Return True for a piece behind a comma that says in which place it was a time, and no more: what was then stands before it.

    গ্রিড যখন বসে, *ঢাকায় দুপুর ২টো ৫*. The sentence has no other time.
    """
    if heard.kind != "clock" or any(one.kind in _MOMENTS for one in others if one is not heard):
        return False
    words = words_of(f"{text[start : heard.start]} {pieces_of(text[heard.end :])[0]}")
    places = {nfc(place) for place, _ in cues.zones.there}
    there = places.intersection(words)
    return bool(there) and all(word in there or cues.zones.is_plain(word) for word in words)


def words_between(text: str, heard: tuple[Heard, ...]) -> tuple[str, ...]:
    """Return the words of a sentence without those of its mentions."""
    at, pieces = 0, []
    for one in heard:
        pieces.append(text[at : one.start])
        at = max(at, one.end)
    return words_of(" ".join((*pieces, text[at:])))


def _has_more(others: tuple[Heard, ...], heard: Heard, start: int, end: int) -> bool:
    """Return True when another mention stands in a stretch: then its clause is another."""
    return any(one is not heard and start <= one.start < end for one in others)


def is_quoted(text: str, heard: Heard) -> bool:
    """Return True for a mention inside somebody's own words."""
    return stands_in_quotes(text, heard.start)


def stands_in_quotes(text: str, at: int) -> bool:
    """Return True for a place of a sentence inside somebody's own words."""
    return any(m.start() < at < m.end() for m in _QUOTED.finditer(text))


def is_denied(before: str, behind: str, clause: Clause, cues: Cues) -> bool:
    """Return True where a sentence says that a number is not so.

    `before` is what stands before it, `behind` what follows it up to the next.
    """
    if any(words in nfc(before).casefold() for words in cues.untrue_before):
        return True
    if cues.instead and nfc(before).casefold().rstrip().endswith(cues.instead):
        return True
    if holds(clause.words, cues.deny_far):
        return True
    if _is_negated(_own_words(before, cues)[-_VERB:], cues):
        return True
    following = nfc(behind).casefold()
    if any(words in following for words in cues.untrue):
        return True
    undenied = holds(clause.before[-2:], cues.undeny) or _NUMBERED.search(before)
    near = () if undenied else clause.before[-2:]
    if cues.deny_struck and _is_not_struck(clause.after[:_FAR_BEHIND], cues):
        return True
    struck = has(clause.before[-3:], (*cues.event, *cues.onset, *cues.away))
    if struck and holds(near[-1:], cues.during):
        # Was not down for two hours; "did not work for two hours" is another thing.
        near = clause.before[-4:]
    return any(word in cues.deny_before for word in near) or any(
        word in cues.deny_after
        and not (word in cues.deny_verb and _is_of_noun(clause.after[at + 1 :], cues))
        for at, word in enumerate(clause.after[:2])
    )


def _is_not_struck(after: tuple[str, ...], cues: Cues) -> bool:
    """Return True where it is denied that something was down so long: তিন দিন *বন্ধ থাকেনি*; a day without water is not (জল আসেনি)."""
    struck = (after[at + 1 :] for at, word in enumerate(after) if word in cues.event)
    return any(one[:1] in cues.deny_struck or one[:2] in cues.deny_struck for one in struck)


def _own_words(before: str, cues: Cues) -> tuple[str, ...]:
    """Return the words before a mention back to a sign or a conjunction."""
    words = words_of(pieces_of(before)[-1])
    parts = [at for at, word in enumerate(words) if word in cues.part]
    return words[parts[-1] + 1 :] if parts else words


def _is_of_noun(behind: tuple[str, ...], cues: Cues) -> bool:
    """Return True where what is denied is a noun of its own: ৯ শতাংশ অ্যাপ না *চলার*."""
    if holds(behind[1:2], cues.deny_about):
        return True
    ends = bool(behind and cues.deny_noun) and behind[0].endswith(cues.deny_noun)
    return ends and not behind[0].endswith(cues.deny_other)


def falls_short(before: str, heard: Heard, clause: Clause, cues: Cues) -> bool:
    """Return True where a denial says that a value was not reached: not even one per cent, এক মিনিট না পেরোতেই."""
    if any(nfc(before).casefold().rstrip().endswith(words) for words in cues.not_even):
        return True
    if clause.after[:1] and clause.after[0] in cues.deny_after:
        ends = bool(cues.not_even_ending) and nfc(heard.text).endswith(cues.not_even_ending)
        return ends or holds(clause.after[1:2], cues.not_yet)
    return False


def _is_negated(words: tuple[str, ...], cues: Cues) -> bool:
    """Return True where the verb before it is denied: did not publish it on 5 October."""
    at = next(
        (n for n, (a, b) in enumerate(pairwise(words)) if a in cues.did and b in cues.deny_before),
        -1,
    )
    never = holds(words, cues.never)
    return (at >= 0 or never) and not holds(words, cues.undeny)


def holds(words: tuple[str, ...], cues: tuple[str, ...]) -> bool:
    """Return True when one of the words is one of the cues."""
    return not set(words).isdisjoint(cues)


def has(words: tuple[str, ...], cues: tuple[str, ...]) -> bool:
    """Return True when one of the words is one of the cues, or a form of one: fail, failed, failure."""
    whole, begins, forms = _split(cues)
    if not whole.isdisjoint(words) or not forms.isdisjoint(words):
        return True
    return bool(begins) and any(word.startswith(begins) for word in words)


@lru_cache(maxsize=256)
def _split(cues: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """Return cues; those of them that are long enough for a word to begin with; and the English forms of others.

    In English a word that begins so may be another one: Downdetector is not down, a backlog is not back.
    """
    long = [cue for cue in cues if len(cue) > _LETTERS]
    forms = frozenset(cue + ending for cue in long if cue.isascii() for ending in _ENDINGS)
    return frozenset(cues), tuple(cue for cue in long if not cue.isascii()), forms


def _key(token: Token) -> str:
    return nfc(token.text).casefold()


def _is_number(token: Token) -> bool:
    return token.text[0].isdecimal()
