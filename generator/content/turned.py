"""Signs that turn the direction of a text: each that is opened is closed on its line, or a reader sees other words.

The rule is that of UAX 9: embeddings and overrides end with PDF, isolates with PDI. Never changes a text.
"""

from collections.abc import Iterator

from generator.patterns import pattern

_SIGN = pattern("[\u202a-\u202e\u2066-\u2069]")
_PDF, _PDI = "\u202c", "\u2069"
_ISOLATES = "\u2066\u2067\u2068"


def left_open(line: str) -> Iterator[int]:
    """Yield where signs stand that are never closed, or that close nothing, in their order."""
    opened: list[int] = []
    wrong: list[int] = []
    for match in _SIGN.finditer(line):
        sign, at = match.group(), match.start()
        if sign not in (_PDF, _PDI):
            opened.append(at)
        elif opened and (line[opened[-1]] in _ISOLATES) == (sign == _PDI):
            opened.pop()
        else:
            wrong.append(at)
    yield from sorted([*opened, *wrong])
