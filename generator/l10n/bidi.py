"""Runs of the other direction in a text that goes from right to left, kept apart.

Without isolation a number that follows a Latin word joins its run and is drawn on its wrong side
(UAX 9, rules W2 to W7). In plain text the isolates of UAX 9 do it (U+2066, U+2068, U+2069); in
markup they become `bdi` elements, as HTML advises.
"""

from generator.patterns import pattern, unicode_pattern

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_LATIN = r"[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]"
_RUN = unicode_pattern(
    rf"(?:https?://|www\.)[^\s<>\"]*[\w/]"
    rf"|{_LATIN}(?:[\p{{Script=Latin}}\p{{Script=Greek}}\p{{Script=Cyrillic}}\p{{M}}0-9 .,:;'’&/+@#%_=-]*"
    rf"(?:{_LATIN}|[0-9%/+]))?"
)
_CONTROLS = pattern("[\u2066-\u2069\u202a-\u202e]")
_INNERMOST = pattern(f"([{LRI}{FSI}])([^{LRI}{FSI}{PDI}]*){PDI}")
_TAG = pattern(r"(<[^>]*>)")
_ENTITY = pattern(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
_WHOLE = ("code", "pre", "kbd", "samp", "script", "style", "bdi", "svg")


def isolate_runs(text: str) -> str:
    """Return a right-to-left text with each run of left-to-right letters between isolates."""
    return _RUN.sub(lambda match: f"{LRI}{match.group()}{PDI}", _CONTROLS.sub("", text))


def without_isolates(text: str) -> str:
    """Return a text without the signs that keep runs apart: for what is no page of ours."""
    return _CONTROLS.sub("", text)


def isolate(text: str) -> str:
    """Return a text whose direction is its first strong letter's, apart from what is round it."""
    return f"{FSI}{text}{PDI}" if text else text


def isolates_as_markup(escaped: str) -> str:
    """Return escaped text with its balanced isolates as `bdi` elements."""
    while True:
        changed = _INNERMOST.sub(
            lambda match: (
                f'<bdi dir="ltr">{match[2]}</bdi>' if match[1] == LRI else f"<bdi>{match[2]}</bdi>"
            ),
            escaped,
        )
        if changed == escaped:
            return changed
        escaped = changed


def isolate_markup(markup: str) -> str:
    """Return right-to-left markup with its left-to-right runs in `bdi` elements.

    Tags and entities stay as they are; so does everything inside code.
    """
    said: list[str] = []
    closed = ""
    for piece in _TAG.split(markup):
        if piece.startswith("<"):
            name = piece[1:].split(">")[0].split()[0].rstrip("/").lower() if len(piece) > 2 else ""
            if not closed and name in _WHOLE and not piece.endswith("/>"):
                closed = f"/{name}"
            elif name == closed:
                closed = ""
            said.append(piece)
        elif closed:
            said.append(piece)
        else:
            said.append(_text(piece))
    return "".join(said)


def _text(piece: str) -> str:
    """Return a text node with its runs apart; entities are neither letters nor broken."""
    at, said = 0, []
    for match in _ENTITY.finditer(piece):
        said += [isolates_as_markup(isolate_runs(piece[at : match.start()])), match.group()]
        at = match.end()
    said.append(isolates_as_markup(isolate_runs(piece[at:])))
    return "".join(said)
