"""What is said to an author about a mistake: a span, a stable code, what is wrong, what to write.

Owns the shape of a diagnostic and its printed forms (text, JSON lines, workflow
annotations; `sarif` has the fourth). The table of codes stands in `codes`. Never decides whether a build goes on, and
never reads a file.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal
from unicodedata import category, normalize

from msgspec import Struct

from generator.codes import CODES, Level
from generator.saying import Saying, say

Format = Literal["text", "json", "github", "sarif"]
FORMATS: tuple[Format, ...] = ("text", "json", "github", "sarif")

_RANK: dict[Level, int] = {"error": 0, "warning": 1, "note": 2}
_SHOWN_WIDTH = 160
_LONGEST = 2_000
"""Letters of the longest line that is kept whole with each of its places: a line can be as long as its file,
and have as many places as that."""
_UNSHOWN = frozenset(("Cc", "Cs", "Zl", "Zp"))
_AROUND = 500
"""Letters of a longer line that are kept before a place, and from it on."""


class Span(Struct, frozen=True):
    """A place in a source file: line and column count from 1, in characters.

    `source` is the line; of a very long one the part round the column, before which `cut` letters stand.
    """

    path: str
    line: int
    column: int
    source: str = ""
    cut: int = 0

    @property
    def at(self) -> int:
        """Where the column is in `source`, from 0."""
        return self.column - 1 - self.cut


def span_in(path: str, line: int, column: int, whole: str) -> Span:
    """Return a place in a line, with as much of it as is worth keeping."""
    if len(whole) <= _LONGEST:
        return Span(path, line, column, whole)
    start = max(0, min(column - 1, len(whole)) - _AROUND)
    return Span(path, line, column, whole[start : start + 2 * _AROUND], start)


def shown_name(name: str) -> str:
    """Return a file's name as people are shown it: � for what is no text, or would steer their terminal."""
    if name.isprintable():
        return name
    return "".join("\ufffd" if category(c) in _UNSHOWN else c for c in name)


class Fix(Struct, frozen=True):
    """What to write: the letters that stand at the fault's span, and those to put in their place."""

    old: str
    new: str


class Diagnostic(Struct, frozen=True, kw_only=True):
    """One fault told to the author. `record` names the record it belongs to (`story/x`).

    `fix` is there where the program can mend it; `more` are further places of the same fault, which is
    told once and mended everywhere. `places` are the line, column and letters of each thing that is told
    of at once; `draft` says that it stands in a text that nobody is to read yet. `said` and `advice` are message and help with
    their values apart, where other languages have words for them.
    """

    code: str
    message: str
    span: Span
    level: Level
    help: str = ""
    record: str = ""
    fix: Fix | None = None
    said: Saying | None = None
    advice: Saying | None = None
    more: tuple[tuple[Span, Fix], ...] = ()
    places: tuple[tuple[int, int, int], ...] = ()
    draft: bool = False

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """Sort key: by place, then code, so that every run prints the same order."""
        return (self.span.path, self.span.line, self.span.column, self.code, self.message)


def letters_of(found: Diagnostic) -> int:
    """Return how many letters of its line a fault tells of, from its column on; 0 where that is not known."""
    span = found.span
    if found.fix is not None:
        return len(found.fix.old)
    values = (value for _, value in found.said.values) if found.said is not None else ()
    words = [value for value in values if isinstance(value, str) and value]
    first = found.message.partition(" ")[0]
    if "://" in first:  # what is told of an address begins with it
        words.append(first)
    return max((_letters_at(span, one) for one in words), default=0)


def _letters_at(span: Span, words: str) -> int:
    """Return with how many letters some words stand at a place; 0 where they do not."""
    there = span.source[span.at : span.at + 3 * len(words)]
    if there.startswith(words):
        return len(words)
    lengths = range(1, len(there) + 1)  # the file may have other letters for the same
    return next((n for n in lengths if normalize("NFC", there[:n]) == words), 0)


class Voice(Struct, frozen=True, kw_only=True):
    """The words of a language round diagnostics; where it has none, English ones stand."""

    locale: str = ""
    levels: Mapping[Level, str] = {}
    meanings: Mapping[str, str] = {}
    """What each code means."""


ENGLISH = Voice()


def diagnostic(
    code: str,
    span: Span,
    message: str | Saying,
    *,
    help: str | Saying = "",
    record: str = "",
    fix: Fix | None = None,
    more: tuple[tuple[Span, Fix], ...] = (),
) -> Diagnostic:
    """Return a diagnostic whose level is the one that the table of codes gives its code."""
    said = message if isinstance(message, Saying) else None
    advice = help if isinstance(help, Saying) else None
    return Diagnostic(
        code=code, message=str(message), span=span, level=CODES[code].level, help=str(help),
        record=record, fix=fix, said=said, advice=advice, more=more,
    )  # fmt: skip


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ` (did you mean "x"?)` for the nearest known word, or an empty string."""
    return str(nearest(word, known))


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str | Saying:
    """Return the same as a part of a sentence that other languages say too; `alike` is how much of both must be."""
    import difflib  # noqa: PLC0415  # most builds find no mistake

    near = difflib.get_close_matches(word, list(known), n=1, cutoff=alike)
    return say(' (did you mean "{near}"?)', near=near[0]) if near else ""


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics sorted by place and code, each once."""
    return sorted(set(diagnostics), key=lambda d: d.key)


def format_diagnostics(
    diagnostics: Sequence[Diagnostic], form: Format, voice: Voice = ENGLISH
) -> str:
    """Return the diagnostics as printed text, one JSON object a line, annotations, or a document."""
    if form == "sarif":
        from generator.sarif import as_sarif  # noqa: PLC0415  # few runs ask for it

        return as_sarif(diagnostics, voice)
    if form == "text":
        return "".join(_as_text(d, voice) + "\n" for d in diagnostics)
    printer = {"json": _as_json, "github": _as_annotation}[form]
    return "".join(printer(d) + "\n" for d in diagnostics)


def print_diagnostics(
    diagnostics: Sequence[Diagnostic], form: Format, voice: Voice = ENGLISH
) -> None:
    """Print diagnostics: text for people goes to the error stream, the others to the output."""
    stream = sys.stderr if form == "text" else sys.stdout
    stream.write(format_diagnostics(diagnostics, form, voice))


def count_levels(diagnostics: Iterable[Diagnostic]) -> dict[Level, int]:
    """Return how many diagnostics there are of each level, worst first."""
    counts: dict[Level, int] = dict.fromkeys(_RANK, 0)
    for d in diagnostics:
        counts[d.level] += 1
    return counts


def _as_text(d: Diagnostic, voice: Voice) -> str:
    s = d.span
    level = voice.levels.get(d.level, d.level)
    path, message = shown_name(s.path), shown_name(d.message)
    lines = [f"{path}:{s.line}:{s.column}: {level}[{d.code}]: {message}"]
    if s.source.strip():
        source, column = _window(s)
        gutter = f"{s.line:>5} | "
        lines.append(gutter + source)
        pad = "".join("\t" if c == "\t" else " " for c in source[: column - 1])
        lines.append(" " * (len(gutter) - 2) + "| " + pad + "^")
    if d.help:
        lines.extend(f"      = {line}" for line in map(shown_name, d.help.split("\n")))
    return "\n".join(lines)


def _window(span: Span) -> tuple[str, int]:
    """Cut a long line to the part around the column, with … where it goes on; return it and the column in it."""
    source = span.source
    start, end = 0, len(source)
    if end > _SHOWN_WIDTH:
        start = max(0, span.at + 1 - _SHOWN_WIDTH // 2)
        end = min(end, start + _SHOWN_WIDTH)
    shown = source[start:end]
    if not shown.isprintable():
        shown = "".join(c if c in "\t\u200c\u200d" or c.isprintable() else "\ufffd" for c in shown)
    before = "…" if start + span.cut else ""
    behind = "…" if end < len(source) else ""
    return before + shown + behind, span.at - start + len(before) + 1


def _as_json(d: Diagnostic) -> str:
    return json.dumps(
        {
            "path": d.span.path,
            "line": d.span.line,
            "column": d.span.column,
            "level": d.level,
            "code": d.code,
            "message": d.message,
            "help": d.help,
            "source": d.span.source,
            "source_column": d.span.cut + 1,
            "record": d.record,
            "fix": {"old": d.fix.old, "new": d.fix.new} if d.fix else None,
        },
        ensure_ascii=False,
    )


def _as_annotation(d: Diagnostic) -> str:
    """Workflow command syntax of GitHub Actions: data and properties are escaped differently."""
    command = {"error": "error", "warning": "warning", "note": "notice"}[d.level]
    message = d.message + ("\n" + d.help if d.help else "")
    data = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    path = (
        d.span.path.replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replace(":", "%3A")
        .replace(",", "%2C")
    )
    return f"::{command} file={path},line={d.span.line},col={d.span.column},title={d.code}::{data}"
