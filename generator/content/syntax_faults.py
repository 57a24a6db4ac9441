"""What libyaml refused, told to the author with what to write.

Owns the way from libyaml's words to a diagnostic of ours. Never parses.
"""

import re

from msgspec import Struct

from generator.content.source import SourceFile
from generator.content.unknown_fields import HOMES
from generator.patterns import pattern
from generator.saying import Saying, number, say


class Row(Struct, frozen=True):
    """What libyaml says in some of its words, and what an author is told in their place.

    `opened` is True where the fault is told where libyaml began to read, not where it gave up.
    """

    problem: str
    code: str
    message: str
    help: str
    opened: bool = False


_SIGN = "a text that begins with this sign must be quoted"
_STAYS_OPEN = "a { or [ is not closed, or a comma, a brace or ${ cuts a text in pieces"
_QUOTE_IT = 'put the text in quotes: "…"'
_ESCAPE = "a backslash in double quotes begins a sign of its own, and this is none"
_TWO = "write two backslashes for one, or put the text in single quotes"
_ROWS = (
    Row("unexpected end of stream", "yaml-syntax", "a quotation mark opens here, and none closes it",
        "write the same mark at the end of the text", opened=True),
    Row("unexpected document indicator", "yaml-syntax", "a quotation mark opens here, and none closes it",
        "write the same mark at the end of the text", opened=True),
    Row("could not find expected ':'", "yaml-syntax", "this line is no field: a field is a name, a colon and a space",
        "write a colon and a space behind the name, or indent the line under the field that it belongs to", opened=True),
    Row("did not find expected key", "yaml-syntax", "this line does not go on with the fields above it",
        "begin it below the field above, with the same spaces before it"),
    Row("expected '-' indicator", "yaml-syntax", "this line does not go on with the list above it",
        "begin each item with - and the same spaces before it"),
    Row("block sequence entries are not allowed", "yaml-syntax", "a list begins on the line below its field",
        "write each item on a line of its own: - and the item"),
    Row("unknown escape character", "yaml-syntax", _ESCAPE, _TWO),
    Row("expected hexdecimal number", "yaml-syntax", _ESCAPE, _TWO),
    Row("Unicode character escape", "yaml-syntax", _ESCAPE, _TWO),
    Row("comment or line break", "yaml-syntax", "behind | or > the text begins on the next line",
        "break the line behind | or >"),
    Row("found another document", "yaml-syntax", "--- begins a second document, and a file is one",
        "take this line away"),
    Row("<document start>", "yaml-syntax", "this line stands further left than the fields above it",
        "put the same spaces before every field"),
    Row("mapping keys are not allowed", "yaml-quote", _SIGN, _QUOTE_IT),
    Row("expected node content", "yaml-quote", _SIGN, _QUOTE_IT),
    Row("the expected '>'", "yaml-quote", _SIGN, _QUOTE_IT, opened=True),
)  # fmt: skip
"""Common slips; the first row whose words libyaml says is told. What has none is told in libyaml's own."""
_EVERYWHERE = ("headline", "standfirst", "kind", "state", "title", "label", "source")
"""Fields of which no one record is the home."""
_WITHIN = ("unexpected", "escape", "hexdecimal")
"""Words of faults inside a quoted text, which are told by their rows."""
_OPENING = pattern(r"\s*(?:- )?[\w-]+:\s+([\"'])")
_LONGEST = 300
"""Letters of a line that is shown once more as it may be written."""
_SPAN_OF_QUOTE = 30
"""Lines above a fault in which an open quotation mark is looked for."""
_PLAIN_TEXT = pattern(r"^(\s*(?:- )?[\w-]+:\s+)(.+?)\s*$")


def report_syntax(source: SourceFile, error: Exception, shift: int) -> None:
    """Report what libyaml refused; `shift` lines of the file stand before its first."""
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or error)
    context = str(getattr(error, "context", None) or "")
    line, column = (mark.line + 1 + shift, mark.column + 1) if mark else (1 + shift, 1)
    opened = getattr(error, "context_mark", None)
    if opened and "flow" in context:
        # A comment in { … } swallows the brace, so libyaml complains of a later line.
        at = source.span(opened.line + 1 + shift, opened.column + 1)
        rest = at.source[opened.column :]
        comment = re.search(r"\s#", rest)
        if comment and rest.count('"', 0, comment.start()) % 2 == 0:
            source.report(
                "yaml-comment",
                source.span(at.line, opened.column + comment.start() + 2),
                "a # after a space begins a comment, which swallows the rest of the line",
                help='write one language a line below the field, the text in quotes: "… # …"',
            )
            return
    if "expected key" in problem and (place := _open_quote(source, line)):
        late = say("a quotation mark opens here, and closes only on line {line}", line=number(line))
        source.report("yaml-quote", source.span(*place), late, help=_ROWS[0].help)
        return
    code, message, help = _explain(source, problem, context, line, column)
    if opened and any(row.opened and row.problem in problem for row in _ROWS):
        line, column = opened.line + 1 + shift, opened.column + 1
    source.report(code, source.span(line, column), message, help=help)


def _open_quote(source: SourceFile, line: int) -> tuple[int, int] | None:
    """Return where a field above a line opens a quotation mark that its own line does not close."""
    for above in range(line - 1, max(0, line - _SPAN_OF_QUOTE), -1):
        written = source.span(above).source
        if match := _OPENING.match(written):
            rest = written[match.end() :].replace("''", "").replace('\\"', "")
            if match[1] not in rest:
                return above, match.start(1) + 1
    return None


def _with_colon(written: str) -> Saying:
    """Return what to write for a field without its colon: behind its name, where it begins with one."""
    name, _, value = written.partition(" ")
    if value and (name in _EVERYWHERE or any(name in names.split() for names in HOMES.values())):
        return say("write: {line}", line=f"{name}: {value.strip()}")
    return say("write: {line}: …", line=written)


def _explain(
    source: SourceFile, problem: str, context: str, line: int, column: int
) -> tuple[str, str | Saying, str | Saying]:
    """Return code, message and help for what libyaml said at a place."""
    written = source.span(line).source
    before = source.span(line - 1).source if line > 1 else ""
    if "\t" in written[: len(written) - len(written.lstrip())] or "tab" in problem:
        return ("yaml-tab", "a tab stands where YAML allows only spaces", "indent with spaces")
    if "mapping values are not allowed" in problem:
        if re.fullmatch(r"\s*[\w-]+", written[: column - 1]):
            if _PLAIN_TEXT.match(before):
                return (
                    "yaml-syntax",
                    "this field stands deeper than the one above it, which has its value already",
                    "put the same spaces before both",
                )
            return (
                "yaml-syntax",
                "the line above is not a field, so this is not YAML",
                _with_colon(before.strip()),
            )
        return (
            "yaml-colon",
            "a colon and a space inside this text read as another field",
            _quoted(written),
        )
    if "flow" in context or "',' or" in problem:
        where = written if "{" in written or "[" in written else before
        return (
            "yaml-comma",
            _STAYS_OPEN
            if where.count("{") > where.count("}") or where.count("[") > where.count("]")
            else "inside { … } and [ … ] a comma, a brace or ${ cuts a text in pieces",
            say(
                "write one language a line below the field, each text in quotes, as\n"
                '  bn: "…"\n  en: "…"\n(now: {line})',
                line=_short(where),
            )
            if where
            else "write one language a line below the field, each text in quotes, as\n"
            '  bn: "…"\n  en: "…"',
        )
    if "undefined alias" in problem:
        return ("yaml-quote", "a text that begins with * must be quoted", _quoted(written))
    if "cannot start any token" in problem or "expected alphabetic" in problem:
        return ("yaml-quote", "a text that begins with this sign must be quoted", _quoted(written))
    starts_quoted = re.match(r"\s*(?:- )?[\w-]+:\s+[\"']", before) or re.match(
        r"\s*(?:- )?[\w-]+:\s+[\"']", written
    )
    if starts_quoted and (
        "expected key" in problem
        or "block end" in problem
        or ("quoted" in context and not any(word in problem for word in _WITHIN))
    ):
        return (
            "yaml-quote",
            "a text that begins with a quotation mark ends at the next one",
            _quoted(written if re.match(r"\s*(?:- )?[\w-]+:\s+[\"']", written) else before),
        )
    for row in _ROWS:
        if row.problem in problem:
            return row.code, row.message, row.help
    detail = f"{context}: {problem}" if context else problem
    return (
        "yaml-syntax",
        say("this is not YAML ({detail})", detail=detail),
        "look at the indentation and the quotes",
    )


def _quoted(written: str) -> str | Saying:
    """Return the line with its text in quotes, as the author may write it."""
    match = _PLAIN_TEXT.match(written)
    if not match or len(written) > _LONGEST:
        return 'put the text in quotes: "…"'
    text = match.group(2)
    quoted = "'" + text.replace("'", "''") + "'" if '"' in text else f'"{text}"'
    return say("write: {line}", line=f"{match.group(1).strip()} {quoted}")


def _short(line: str) -> str:
    bare = line.strip()
    return bare if len(bare) <= _LONGEST else bare[:_LONGEST] + "…"
