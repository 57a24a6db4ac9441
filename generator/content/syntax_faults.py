"""What libyaml refused, told to the author with what to write.

Owns the way from libyaml's words to a diagnostic of ours. Never parses.
"""

import re

from generator.content.source import SourceFile
from generator.patterns import pattern
from generator.saying import Saying, say

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
    span = source.span(line, column)
    code, message, help = _explain(source, problem, context, line, column)
    source.report(code, span, message, help=help)


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
            return (
                "yaml-syntax",
                "the line above is not a field, so this is not YAML",
                say("write: {line}: …", line=before.strip()),
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
            "inside { … } and [ … ] a comma, a brace or ${ cuts a text in pieces",
            say(
                "write one language a line below the field, each text in quotes, as\n"
                '  bn: "…"\n  en: "…"\n(now: {line})',
                line=where.strip(),
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
        "expected key" in problem or "block end" in problem or "quoted" in context
    ):
        return (
            "yaml-quote",
            "a text that begins with a quotation mark ends at the next one",
            _quoted(written if re.match(r"\s*(?:- )?[\w-]+:\s+[\"']", written) else before),
        )
    detail = f"{context}: {problem}" if context else problem
    return (
        "yaml-syntax",
        say("this is not YAML ({detail})", detail=detail),
        "look at the indentation and the quotes",
    )


def _quoted(written: str) -> str | Saying:
    """Return the line with its text in quotes, as the author may write it."""
    match = _PLAIN_TEXT.match(written)
    if not match:
        return 'put the text in quotes: "…"'
    text = match.group(2)
    quoted = "'" + text.replace("'", "''") + "'" if '"' in text else f'"{text}"'
    return say("write: {line}", line=f"{match.group(1).strip()} {quoted}")
