"""Where the tags of raw HTML stand in a text, over as many lines as they have, and the code between them.

After HTML's own syntax (WHATWG, 13.1.2 and 13.1.6): a > in the value of an attribute ends no tag, and what
stands in `<script>` or `<style>` is no text.
"""

import re
from collections.abc import Iterator

from generator.patterns import pattern

_VALUE = r"""(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)"""
_TAG = pattern(
    r"<(?:"
    r"!--(?P<comment>)"
    r"|\?[^<>]*\?>|![A-Za-z\[][^<>]*>"
    r"|/?(?P<name>[A-Za-z][A-Za-z0-9-]*)(?=[\s/>])(?:"
    rf"(?:\s+[A-Za-z_:@][\w:.-]*(?:\s*=\s*{_VALUE}))+\s*/?>"
    r"|(?:[^<>\"'=\n]++|\n(?![ \t]*\n)|=\s*+(?>\"[^\"]*\"(?=[\s/>])|'[^']*'(?=[\s/>]))?|[\"'])*+>"
    r"))"
)
_CODE = frozenset(("pre", "code", "kbd", "samp", "var", "tt"))
"""What readers see letter by letter."""
_NO_TEXT = frozenset(
    ("script", "style", "textarea", "svg", "math", "template", "noscript", "iframe", "object")
)
_ENDS = {
    name: pattern(rf"<(/?){name}(?=[\s/>])[^<>]*>", re.IGNORECASE) for name in _CODE | _NO_TEXT
}


def tag_spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each tag stands, with its kind: `tag`, `code` for an element of code with all that it
    holds, `kept` for what may be one and does not end.
    """
    at = 0
    endless: set[str] = set()
    while match := _TAG.search(text, at):
        start, at = match.span()
        if match["comment"] is not None:
            end = text.find("-->", at)
            yield (start, end + 3, "tag") if end >= 0 else (start, len(text), "kept")
            if end < 0:
                return
            at = end + 3
            continue
        name = (match["name"] or "").lower()
        if text[start + 1] == "/" or match[0].endswith("/>") or name not in _ENDS:
            yield start, at, "tag"
            continue
        end = 0 if name in endless else _end_of(name, text, at)
        if end:
            yield start, end, "code" if name in _CODE else "tag"
            at = end
            continue
        endless.add(name)
        yield start, at, "tag"
        yield at, len(text), "kept"


def _end_of(name: str, text: str, at: int) -> int:
    """Return where an element ends, with those of its name inside it; 0 where it does not."""
    depth = 1
    for match in _ENDS[name].finditer(text, at):
        depth += -1 if match[1] else 1
        if not depth:
            return match.end()
    return 0
