"""`${…}` in one line of text: taken out, checked for form, kept as `Reference`s.

Owns the grammar of a reference. Whether the fact exists is the checks' matter.
"""

from generator.content.source import SourceFile
from generator.diagnostics import Span
from generator.model.text import Phrase, Reference
from generator.patterns import pattern
from generator.saying import say

MARK = pattern(r"\$\$\{|\$\{([^{}\n]*)\}|\$\{")
_REFERENCE = pattern(r"\s*(?:([a-z0-9][a-z0-9-]*)/)?([a-z0-9][a-z0-9_-]*)\s*((?:\|\s*[a-z_]+\s*)*)")
_BENGALI = pattern("[\u0980-\u09ff]")


def read_phrase(source: SourceFile, text: str, line: int) -> Phrase:
    """Return the text as a phrase; `line` is where it begins in the file."""
    if "${" not in text:
        return (text,) if text else ()
    parts: list[str | Reference] = []
    at = 0
    literal = ""
    for match in MARK.finditer(text):
        literal += text[at : match.start()]
        at = match.end()
        if match.group() == "$${":
            literal += "${"
            continue
        span = source.find(match.group(), line)
        reference = read_reference(source, match.group(1), span, text[at : at + 1])
        if reference is None:
            literal += match.group()
            continue
        if literal:
            parts.append(literal)
            literal = ""
        parts.append(reference)
    literal += text[at:]
    if literal:
        parts.append(literal)
    return tuple(parts)


def read_reference(
    source: SourceFile, written: str | None, span: Span, follows: str
) -> Reference | None:
    """Return the reference between the braces; None, with a diagnostic, when it is none."""
    if written is None:
        source.report(
            "bad-reference",
            span,
            "this ${ is not closed",
            help="write ${name} or ${name|form}; a literal ${ is written $${",
        )
        return None
    match = _REFERENCE.fullmatch(written)
    if not match:
        source.report(
            "bad-reference",
            span,
            say('"${{{written}}}" is not a reference', written=written),
            help="write ${name}, ${name|form} or ${incident/name|form}; a literal ${ is written $${",
        )
        return None
    if follows and _BENGALI.match(follows):
        source.report(
            "glued-suffix",
            span,
            say(
                "an ending follows ${{{written}}} without a space; it may not fit its value",
                written=written,
            ),
            help=say(
                "let the fact carry its ending: ${{{written}|of}}, |in or |to", written=written
            ),
        )
    incident, name, forms = match.groups()
    said = tuple(form.strip() for form in forms.split("|")[1:])
    return Reference(incident or "", name, said, written.strip(), span)
