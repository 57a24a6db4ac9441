"""House style: spellings that the desk prefers, two spaces for one, and what is no part of a story."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from generator.checks.addressed import is_addressed
from generator.checks.voices import is_somebody_s, with_voices
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.inflecting import LETTER
from generator.l10n.spelling import Misspelt, speller_of
from generator.model.prose import HOLE, SOURCE, Sentence
from generator.model.style import Style
from generator.patterns import pattern
from generator.saying import say

_SPACES = pattern(rf"(?<=[^\s{HOLE}|])[ ]{{2,}}(?=[^\s{HOLE}|])")
_MAKES_A_LINK = pattern(r"\][ ]+[\[({]")
_OPENS = pattern(r"[\W_]*(?:please\s+)?", 2)
_LISTS = pattern(r"\s*,")
_GOES_ON = pattern(r"\s*(?:[:|»›>→–—-]|$)")
_SAYS_SO = pattern(
    r"(?:বল(?:ে|ছে|েছে|ছিল|েছিল|ল)(?:ন|েন)?|লেখা(?: ছিল| আছে| রয়েছে)?|(?:জানিয়ে|লিখে)(?:ছে|ছেন|ছিল|ছিলেন)|জানান|লেখেন"
    r"|আবেদন|পরামর্শ|অনুরোধ|আর্জি|নির্দেশ|উপদেশ|বক্তব্য|বার্তা)\s*[,:—–][^,:—–।]*$"
)
"""Somebody says, asks or advises what stands behind: that is news, and no call of the house."""
_OURS = pattern("(?:আমাদের|আমরা)")
_LETTER = pattern(f"[{LETTER}]")
_CLOSES = f" .!?।॥,;:…|*_)]}}»’”\"'{HOLE}"


def check_style(record: str, sentences: Iterable[Sentence], style: Style) -> Iterator[Diagnostic]:
    """Yield each place where the sentences of one language are not as the house writes.

    Somebody's own words are spelt as the house spells, too, but not the title of a source.
    """
    speller, own = speller_of(style), list(sentences)
    whole = "\n".join(sentence.text for sentence in own)
    if speller is not None and not speller.may_find(whole):
        speller = None
    whole = whole.casefold()
    leads = [row for row in _bare(style.leads) if row[2] in whole]  # few texts have any
    promotion = [row for row in _bare(style.promotion) if row[1] in whole]
    voices: list[bool] = []
    for number, sentence in enumerate(own):
        is_title = sentence.field == SOURCE
        for one in speller.misspelt(sentence.text) if speller and not is_title else ():
            if not is_addressed(sentence.text, one.start, one.start + len(one.wrong)):
                yield _spelling(record, sentence, one)
        if sentence.gap > 1 or "  " in sentence.text:
            yield from _spaces(record, sentence)
        if is_title or not (leads or promotion):
            continue
        said = sentence.text.casefold()
        if len(said) != len(sentence.text):
            continue
        for words, folded, bare in leads:
            if bare in said and (at := _leads(sentence, said, folded)) >= 0:
                if _LISTS.match(said, at + len(bare)):
                    continue
                yield _promotion(record, sentence, at, len(words.rstrip(":")))
        for words, folded, _ in promotion:
            if folded in said and (at := _calls(sentence, said, folded)) >= 0:
                voices = voices or [inside for _, inside in with_voices(own)]
                if _is_reported(sentence, at, inside=voices[number]):
                    continue
                yield _promotion(record, sentence, at, len(words))


@lru_cache(maxsize=64)
def _bare(rows: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Return words of a table, each also in small letters and without its colon."""
    return [(words, words.casefold(), words.casefold().rstrip(":")) for words in rows]


def _spelling(record: str, sentence: Sentence, one: Misspelt) -> Diagnostic:
    advice = (
        say('write "{right}"', right=one.right)
        if one.sure
        else say('write "{right}", in the form that stands here', right=one.right)
    )
    return diagnostic(
        "house-spelling",
        sentence.span(one.start),
        say('the house writes "{right}", not "{wrong}"', right=one.right, wrong=one.wrong),
        help=advice,
        record=record,
        fix=sentence.fix(one.start, one.wrong, one.right) if one.sure else None,
    )


def _spaces(record: str, sentence: Sentence) -> Iterator[Diagnostic]:
    """Yield the places inside a sentence, and the one behind it, where spaces stand beside each other.

    Those that pad the cells of a table are no slip.
    """
    text = sentence.text
    places = [
        (match.start(), len(match[0]))
        for match in (_SPACES.finditer(text) if "  " in text else ())
        if not _MAKES_A_LINK.match(text, match.start() - 1)
    ]
    if sentence.gap > 1:
        places.append((len(text), sentence.gap))
    for start, count in places:
        fix = sentence.fix(start, " " * count, " ")
        if fix is not None:
            yield diagnostic(
                "double-space",
                sentence.span(start),
                "two spaces stand where one is enough",
                record=record,
                fix=fix,
            )


def _leads(sentence: Sentence, said: str, words: str) -> int:
    """Return where words begin the sentence or a line of it; behind those with a colon such a sign stands."""
    bare = words.rstrip(":")
    lines = (one.start for last, one in pairwise(sentence.pieces) if one.line != last.line)
    for start in (0, *lines):
        opened = _OPENS.match(said, start)
        at = opened.end() if opened else start
        if said.startswith(bare, at):
            end = at + len(bare)
            if _GOES_ON.match(said, end) if bare != words else not _LETTER.match(said, end):
                return at
    return -1


def _calls(sentence: Sentence, said: str, words: str) -> int:
    """Return where words begin the sentence or a line of it, or end it."""
    if (at := _leads(sentence, said, words)) >= 0 or words.endswith(":"):
        return at
    whole = said.rstrip(_CLOSES)
    return len(whole) - len(words) if whole.endswith(words) else -1


def _is_reported(sentence: Sentence, at: int, *, inside: bool) -> bool:
    """Return True for a call in somebody's own words, or behind words that say whose it is."""
    if is_somebody_s(sentence, at, inside=inside):
        return True
    before = sentence.text[:at]
    return _SAYS_SO.search(before) is not None and _OURS.search(before) is None


def _promotion(record: str, sentence: Sentence, at: int, length: int) -> Diagnostic:
    return diagnostic(
        "promotion",
        sentence.span(at),
        say('"{text}" is no part of the story', text=sentence.text[at : at + length]),
        help="take it out; name a related story by ::story{id=…} on a line of its own",
        record=record,
    )
