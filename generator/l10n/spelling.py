"""Finding the words that a house spells otherwise, and the form in which the right one stands there.

A word is found whole. Behind a Bengali one an ending of case, number or emphasis may stand, which the right
word takes in its own way (`inflecting`). Never reads a file.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.l10n.inflecting import (
    BENGALI_LAST,
    ENDINGS,
    LETTER,
    LETTER_FIRST,
    carries,
    english_forms,
    with_ending,
)
from generator.l10n.tokens import nfc
from generator.model.style import Style
from generator.patterns import pattern

_STARTS_ANEW = pattern("[’”\"')\\]]*(?:$|\\s+[“‘\"'(\\[]*[A-Z\u0980-\u09ff])")
_OPENS = pattern(r"[\W_]*")
_REGULAR = {nfc("ব্যাবহার"): "(?!িক)"}
"""What a wrong beginning may go on with and be right: ব্যাবহারিক is the regular form, as সামাজিক is."""
_Row = tuple[str, str]


class Misspelt(Struct, frozen=True):
    """A word that the house spells otherwise, and how it does.

    Not `sure` where the right word stands here in a form that is not known. `row` is the wrong word of the table.
    """

    start: int
    wrong: str
    right: str
    row: str
    sure: bool = True


class Speller(Struct, frozen=True):
    """The spellings of a style, made ready to look for, by the wrong word without its capitals.

    `begins` are the letters by which all wrong words are known. `forms` stand as they are, each with the row that it belongs to; behind `words` an ending may stand, behind
    `stems` anything.
    """

    found: re.Pattern[str]
    begins: tuple[str, ...]
    forms: Mapping[str, tuple[str, str]]
    words: Mapping[str, _Row]
    stems: Mapping[str, _Row]

    def may_find(self, text: str) -> bool:
        """Return False for a text without the letters of any wrong word: most have none, and this is soon seen."""
        plain = folded(text)
        return any(begin in plain for begin in self.begins)

    def misspelt(self, text: str) -> Iterator[Misspelt]:
        """Yield the words of a text that the house spells otherwise."""
        for match in self.found.finditer(text):
            known = self._known(match[0])
            if known is None:  # letters that only a search without case takes for others
                continue
            right, row, sure = known
            start, written = match.start(), match[0]
            if sure:
                right = _like(written, right, row, text, start)
            if right == written or _stands(text, start, written, right):
                continue
            if written.endswith(".") and not right.endswith("."):
                sure = sure and _STARTS_ANEW.match(text, match.end()) is None
            yield Misspelt(start, written, right, row, sure)

    def mended(self, text: str) -> tuple[str, list[str]]:
        """Return a text with the right words, and the rows that were asked for them."""
        found = [one for one in self.misspelt(text) if one.sure]
        for one in reversed(found):
            text = text[: one.start] + one.right + text[one.start + len(one.wrong) :]
        return text, [one.row for one in found]

    def _known(self, written: str) -> tuple[str, str, bool] | None:
        """Return the right letters, the row of the table, and whether they are sure."""
        key = folded(written)
        if key in self.forms:
            return *self.forms[key], True
        if key in self.stems:
            row, right = self.stems[key]
            return right, row, True
        for cut in range(len(key) - 1, 0, -1):
            if key[:cut] in self.words and carries(key[:cut], key[cut:]):
                row, right = self.words[key[:cut]]
                whole = with_ending(row, right, key[cut:])
                return whole or right, row, bool(whole)
        return None


@lru_cache(maxsize=64)
def speller_of(style: Style) -> Speller | None:
    """Return what finds the wrong spellings of a style; None where it has none."""
    forms: dict[str, tuple[str, str]] = {}
    words: dict[str, _Row] = {}
    stems: dict[str, _Row] = {}
    parts: dict[str, str] = {}
    rows = [(nfc(wrong), nfc(right), wrong in style.stems) for wrong, right in style.spellings]
    for wrong, right, is_stem in rows:
        key = folded(wrong)
        if is_stem:
            stems[key] = (wrong, right)
            parts[key] = _written(wrong) + _REGULAR.get(key, "")
        else:
            forms[key] = (right, wrong)
            endings = f"(?:{ENDINGS})?" if BENGALI_LAST.search(wrong) else ""
            parts[key] = rf"{_written(wrong)}{endings}(?![{LETTER}])"
            if endings:
                words[key] = (wrong, right)
    for wrong, right, is_stem in rows:
        for form, mended in () if is_stem else english_forms(wrong, right):
            if folded(form) not in parts:
                forms[folded(form)] = (mended, wrong)
                parts[folded(form)] = rf"{_written(form)}(?![{LETTER}])"
    if not parts:
        return None
    ordered = sorted(parts, key=len, reverse=True)
    letters = "|".join(parts[key] for key in ordered if LETTER_FIRST.match(key))
    signs = [parts[key] for key in ordered if not LETTER_FIRST.match(key)]
    ways = [rf"(?<![{LETTER}])(?:{letters})"] if letters else []
    found = re.compile("|".join([*ways, *signs]), re.IGNORECASE)
    begins: list[str] = []
    for key in sorted(parts):
        if not (begins and key.startswith(begins[-1])):
            begins.append(key)
    return Speller(found, tuple(begins), forms, words, stems)


def faults_of(style: Style) -> Iterator[tuple[str, str]]:
    """Yield the rows of a table that undo themselves, each with the row that does it, itself or another."""
    speller = speller_of(style)
    for wrong, right in style.spellings if speller is not None else ():
        text, asked = right, [wrong]
        for _ in range(len(style.spellings) + 1):
            text, rows = speller.mended(text) if speller is not None else (text, [])
            if not rows:
                break
            asked += rows
            if nfc(wrong) in rows:
                yield wrong, asked[1]
                break


def folded(text: str) -> str:
    """Return letters without capitals, and with one kind of apostrophe."""
    return text.casefold().replace("’", "'")


def _written(words: str) -> str:
    return re.escape(words).replace("’", "'").replace("'", "['’]")


def _like(written: str, right: str, row: str, text: str, start: int) -> str:
    """Return a word with a capital where the one in its place had one, in capitals where that was.

    A capital inside a word is its own, and so is the small letter before it. A row that only takes a capital away
    says nothing of the beginning of a sentence.
    """
    if right.islower() and folded(written) == folded(right):
        opened = _OPENS.match(text)
        return right if written == row and opened and opened.end() < start else written
    if len(written) > 1 and written.isupper():
        return right.upper()
    if any(letter.isupper() for letter in right[1:]):
        return right
    return right[0].upper() + right[1:] if written[:1].isupper() else right


def _stands(text: str, start: int, written: str, right: str) -> bool:
    """Return True where the right words hold the wrong one, and stand there."""
    mended, wrong = folded(right), folded(written)
    if mended == wrong:
        return False
    at = mended.find(wrong)
    while at >= 0:
        begins = start - at
        if begins >= 0 and folded(text[begins : begins + len(right)]) == mended:
            return True
        at = mended.find(wrong, at + 1)
    return False
