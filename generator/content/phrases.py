"""The words of a text that YAML holds, cut into sentences, each letter with its place in the file.

Owns what YAML writes for a letter: `''` and `\\"` inside quotation marks, spaces for the end of a line.
Never judges.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.content.scribe import BREAK, Scribe, sentences_of_scribe
from generator.content.source import SourceFile
from generator.model.prose import Sentence
from generator.model.text import Phrase, Reference

_MARKS = ("'", '"')
_BEGINS = 24
"""By so many letters a text is looked for."""
_NAMED = {
    "\t": "t", "\n": "n", "\r": "r", " ": " ", "/": "/", "\\": "\\", '"': '"',
    "\u0085": "N", "\u00a0": "_", "\u2028": "L", "\u2029": "P",
}  # fmt: skip
"""What stands behind a backslash for a letter, between quotation marks of two strokes."""
_AHEAD = 3
"""In so many lines the next word stands: a folded text goes on in the next, or after an empty one."""


def phrase_sentences(
    source: SourceFile,
    field: str,
    locale: str,
    phrase: Phrase,
    line: int,
    column: int = 1,
    *,
    quoted: bool = False,
    hears: bool = True,
) -> Iterator[Sentence]:
    """Yield the sentences of a phrase of a record or of front matter, which begins at or after a place."""
    scribe = Scribe()
    at, mark = _beginning(source, phrase, line, column)
    for part in phrase:
        if isinstance(part, Reference):
            scribe.hole(part.span.line, part.span.column, part.written)
            at = (part.span.line, part.span.column + len(part.written) + len("${}"))
        else:
            at = _take_words(scribe, source, part, at, mark)
    yield from sentences_of_scribe(
        scribe, source.path, field, locale, quoted=quoted, hears=hears, mark=mark
    )


def _beginning(
    source: SourceFile, phrase: Phrase, line: int, column: int
) -> tuple[tuple[int, int], str]:
    """Return where the words of a phrase begin, and the quotation mark before them, if there is one."""
    first = phrase[0] if phrase else ""
    if isinstance(first, Reference):
        at = (first.span.line, first.span.column)
        return at, _mark_before(source, at)
    words = first.strip().split("\n")[0][:_BEGINS]
    for sought in dict.fromkeys((first.split("\n")[0][:_BEGINS], words, words.split(" ")[0])):
        if not sought.strip():
            continue
        if not any(sign in sought for sign in (*_MARKS, "\\")):
            found = source.find(sought, line, column)
            if found.source.startswith(sought, found.at):
                at = (found.line, found.column)
                return at, _mark_before(source, at)
        plain = {mark: mark + _plainly(mark, sought) for mark in _MARKS}
        search: re.Pattern[str] | None = None
        for number in range(max(line, 1), len(source.lines) + 1):
            text = source.lines[number - 1]
            start = column - 1 if number == line else 0
            for mark, written in plain.items():
                if (place := text.find(written, start)) >= 0:
                    return (number, place + 2), mark
            if "\\" in text:
                search = search or re.compile('"' + _written('"', sought))
                if match := search.search(text, start):
                    return (number, match.start() + 2), match[0][0]
            if (place := text.find(sought, start)) >= 0:
                at = (number, place + 1)
                return at, _mark_before(source, at)
    return (line, 1), ""


def _mark_before(source: SourceFile, at: tuple[int, int]) -> str:
    line, column = at
    before = source.lines[line - 1][column - 2 : column - 1] if column > 1 else ""
    return before if before in _MARKS else ""


def _take_words(
    scribe: Scribe, source: SourceFile, text: str, at: tuple[int, int], mark: str
) -> tuple[int, int]:
    """Take down the words of a scalar, each looked for from the one before it on."""
    line, column = at
    stored = source.lines[line - 1]
    if "\n" not in text and _is_plain(stored, text, mark) and stored.startswith(text, column - 1):
        scribe.words(text, line, column)
        return line, column + len(text)
    for number, word in enumerate(text.split(" ")):
        if number:
            if source.lines[line - 1][column - 1 : column] == " ":
                scribe.words(" ", line, column)
                column += 1
            else:
                scribe.space()
        if not word:
            continue
        for paragraph, part in enumerate(word.split("\n")):
            if paragraph:
                scribe.space(BREAK)
            line, column = _take_word(scribe, source, part, (line, column), mark)
    return line, column


def _take_word(
    scribe: Scribe, source: SourceFile, word: str, at: tuple[int, int], mark: str
) -> tuple[int, int]:
    """Take down a word where it stands next, letter by letter where YAML writes another for one."""
    line, column = at
    for ahead in range(_AHEAD):
        if not word or line + ahead > len(source.lines):
            break
        stored = source.lines[line + ahead - 1]
        start = 0 if ahead else column - 1
        if _is_plain(stored, word, mark):
            place = stored.find(word, start)
            if place >= 0:
                scribe.words(word, line + ahead, place + 1)
                return line + ahead, place + 1 + len(word)
        elif match := re.compile(_written(mark, word)).search(stored, start):
            for letter, written, begins in zip(word, match.groups(), _starts(match), strict=True):
                if letter == written:
                    scribe.words(letter, line + ahead, begins + 1)
                else:
                    scribe.escaped(letter, written, line + ahead, begins + 1)
            return line + ahead, match.end() + 1
    scribe.words(word, line, column)
    return line, column + len(word)


def _plainly(mark: str, text: str) -> str:
    """Return how most people write letters inside a quotation mark."""
    if mark == "'":
        return text.replace("'", "''")
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _is_plain(stored: str, word: str, mark: str) -> bool:
    """Return True for a line in which YAML writes the letters of a word as they are."""
    return not (mark == '"' and "\\" in stored) and not (mark == "'" and "'" in word)


def _starts(match: re.Match[str]) -> Iterator[int]:
    return (match.start(number) for number in range(1, len(match.groups()) + 1))


def _written(mark: str, text: str) -> str:
    """Return what finds letters as they are written inside a quotation mark, a group for each."""
    return "".join(f"({_ways(mark, letter)})" for letter in text)


@lru_cache(maxsize=1024)
def _ways(mark: str, letter: str) -> str:
    if mark == "'":
        return "''" if letter == "'" else re.escape(letter)
    code = ord(letter)
    ways = [f"u(?i:{code:04x})", f"U(?i:{code:08x})"]
    ways += [f"x(?i:{code:02x})"] if code < 0x100 else []
    ways += [re.escape(_NAMED[letter])] if letter in _NAMED else []
    escaped = rf"\\(?:{'|'.join(ways)})"
    return escaped if letter in '"\\' else f"{re.escape(letter)}|{escaped}"
