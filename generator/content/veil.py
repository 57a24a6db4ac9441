"""What of a Markdown text is markup, code or an address, also where it goes over several lines.

Owns the constructs that no single line shows: tags and comments, code, titles and definitions of
links, attributes. Each is veiled letter by letter, so that what is left stands where it stood. What
may be one of them is not veiled but kept: its words are read, and no fix touches them. Never judges.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from msgspec import Struct

from generator.content.blocks import FENCE, is_fence_end
from generator.content.tags import tag_spans
from generator.patterns import pattern

GONE, SHOWN = "\x00", "\x01"
"""Stand for a letter of markup, which no page shows, and for one of code, which it shows as it is."""
Spans = list[tuple[int, int]]

_SIGNS = ("<", "`", "~~~", "]:")
_MAYBE = (
    ("{", pattern(r"(?<![$\w]){")),
    ("](", pattern(r"\]\([^)\n\"']{0,300}+(?!\))")),
    (">", pattern(r"^[ \t]*>[> \t]*(?:[ ]{4}|\t)", 8)),
)
"""Signs that most texts have in another way, each with what finds the one that veils."""
_LEAD = pattern(r"^(?:[ \t]*(?:>|(?:[-*+]|[0-9]{1,9}[.)])[ \t]))*[ \t]*", 8)
_QUOTED_CODE = pattern(r" {0,3}(?:>[ ]?)+(?: {4}|\t)")
_QUOTED = pattern(r" {0,3}>")
_INNER_FENCE = pattern(r"(`{3,})[^`]*|(~{3,}).*")
_BREAKS = pattern(r"[ \t]*(?:#{1,6}[ \t]|(?:[-*+]|[0-9]{1,9}[.)])[ \t])")
_TICKS = pattern(r"(?<!\\)(?:\\\\)*(`+)")
_LINK = pattern(
    r"\]\([ \t]*(?:\n[ \t]*)?"
    r"(?:<[^<>\n]*>|(?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*)"
    r"(?P<title>\s+(?:\"(?:(?!\n[ \t]*\n)[\s\S]){0,500}?\"|'(?:(?!\n[ \t]*\n)[\s\S]){0,500}?'))?"
    r"[ \t]*(?:\n[ \t]*)?\)"
)
_OPEN_LINK = pattern(r"\]\((?:(?!\n[ \t]*\n)[^()]|\([^()\n]*\))*\)")
_DEFINITION = pattern(
    r"^[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*\[(?P<label>[^\[\]\n]+)\]:[ \t]*(?:\n[ \t]*)?"
    r"(?:<[^<>\n]*>|[^\s]+)[ \t]*"
    r"(?:(?:\n[ \t]*)?(?:\"[^\n]*\"|'[^\n]*'|\([^\n]*\))|\"[^\n\"]*\n[^\n\"]*\"|'[^\n']*\n[^\n']*')?[ \t]*$",
    8,
)
_PERHAPS_DEFINITION = pattern(
    r"^[ \t]*\[[^\[\]\n]+\]:[ \t]*<?(?:[A-Za-z][\w+.-]*:|[#/]|www\.)[^\n]*$", 8
)
_LABELS = pattern(r"\[([^\[\]]*)\](?:\s?\[([^\[\]]*)\])?(?![(:])")
_UNENDED_TAG = pattern(r"<[A-Za-z][\w-]*\s(?:(?!\n[ \t]*\n)[^<>=])*=(?:(?!\n[ \t]*\n)[^<>])*")
_ATTRIBUTES = pattern(r"(?<![$\\])\{(?=[^{}\n]*[#.=:])[^{}\n]*\}")
_ATTRIBUTES_OF_HEADING = pattern(r"^[ \t]*#[^\n]*?(?<=[ \t])(\{[^\n]*\})[ \t]*#*[ \t]*$", 8)


class Veiled(Struct, frozen=True):
    """A text of the same length and lines, and stretches of it, from 0, that no fix may touch."""

    text: str
    kept: tuple[tuple[int, int], ...] = ()

    def by_line(self) -> dict[int, Spans]:
        """Return the kept stretches of each line, lines and columns from 0."""
        found: dict[int, Spans] = {}
        if not self.kept:
            return found
        lines = self.text.split("\n")
        begins = [0, *accumulate(len(line) + 1 for line in lines)]
        last = 0
        for start, end in sorted(self.kept):
            first = max(start, last)
            last = max(last, end)
            number = bisect_right(begins, first) - 1
            while first < end:
                here = min(end, begins[number] + len(lines[number]))
                found.setdefault(number, []).append((first - begins[number], here - begins[number]))
                number += 1
                first = begins[number]
        return found


def veil(text: str) -> Veiled:
    """Return a text with what is not its words veiled."""
    if not any(sign in text for sign in _SIGNS) and not any(
        sign in text and maybe.search(text) for sign, maybe in _MAYBE
    ):
        return Veiled(text)
    veils = _Veils(text)
    whole = veils.plain
    _veil_blocks(veils)
    if "`" in text:
        _veil_code(veils, whole)
    if "<" in text:
        _veil_tags(veils)
    if "](" in text:
        _veil_links(veils)
    if "]:" in text:
        _veil_definitions(veils)
    if "{" in text:
        for match in _ATTRIBUTES_OF_HEADING.finditer(veils.plain):
            veils.put(*match.span(1), GONE)
        for match in _ATTRIBUTES.finditer(veils.plain):
            veils.put(*match.span(), GONE)
    return Veiled("".join(veils.letters), tuple(veils.kept))


class _Veils:
    """A text being veiled."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.letters = list(text)
        self.kept: Spans = []
        self._raw = list(text)
        self._plain = list(_LEAD.sub(lambda match: match[0].replace(">", " "), text))

    @property
    def raw(self) -> str:
        """The text without the code that was found."""
        return "".join(self._raw)

    @property
    def plain(self) -> str:
        """The same without the signs of quotations before its lines."""
        return "".join(self._plain)

    def put(self, start: int, end: int, sign: str) -> None:
        """Veil a stretch; what is code stays code."""
        letters = self.letters
        for at in range(start, end):
            if letters[at] not in ("\n", SHOWN):
                letters[at] = sign

    def pass_over(self, start: int, end: int, sign: str = " ") -> None:
        """Have a stretch looked through by nothing that comes after."""
        for at in range(start, end):
            if self.text[at] != "\n":
                self._raw[at] = self._plain[at] = sign


def _veil_blocks(veils: _Veils) -> None:
    """Veil code between fences and code that is set in inside a quotation; pass over these and over blocks."""
    lines, begins = veils.text.split("\n"), [0]
    for line in lines:
        begins.append(begins[-1] + len(line) + 1)
    inner = veils.plain.split("\n")
    ends = [number for number, line in enumerate(inner) if not line.strip().strip("`~")]
    at, was_code = 0, False
    while at < len(lines):
        line, end, is_code = lines[at], at, False
        if match := FENCE.match(line):
            end = _fence_end(lines, ends, at, match[1])
            end = len(lines) - 1 if end < 0 else end
            last = end if is_fence_end(lines[end], match[1]) else end + 1
            veils.put(begins[at + 1], begins[last] - 1, GONE)
        elif match := _INNER_FENCE.fullmatch(_content(inner[at])):
            end = _fence_end(inner, ends, at, match[1] or match[2])
            if end >= 0 and lines[end][0] in " \t>":
                veils.put(begins[at], begins[end + 1] - 1, SHOWN)
            else:
                blank = (n for n in range(at, len(inner)) if not inner[n].strip())
                end = next(blank, len(inner)) - 1
                veils.kept.append((begins[at], begins[end + 1] - 1))
                end = at
        elif _QUOTED_CODE.match(line):
            goes_on = at > 0 and _QUOTED.match(lines[at - 1]) and inner[at - 1].strip()
            is_code = was_code or not goes_on
            if is_code:
                veils.put(begins[at], begins[at + 1] - 1, SHOWN)
        if is_code or end > at or line.startswith("::") or FENCE.match(line):
            veils.pass_over(begins[at], begins[end + 1] - 1)
        was_code = is_code
        at = end + 1


def _content(line: str) -> str:
    """Return a line without its indentation and the bullets before its words."""
    match = _LEAD.match(line)
    return line[match.end() :].rstrip() if match else line


def _fence_end(lines: list[str], ends: list[int], at: int, mark: str) -> int:
    """Return the line that ends the code: one with the very mark, else one with a longer; -1 for none."""
    later = (n for n in ends[bisect_right(ends, at) :] if is_fence_end(lines[n], mark))
    first = next(later, -1)
    if first < 0 or lines[first].strip() == mark:
        return first
    return next((n for n in later if lines[n].strip() == mark), first)


def _veil_code(veils: _Veils, whole: str) -> None:
    """Veil code between backticks; what is code only if no block or item begins in it is kept."""
    text = veils.plain
    for start, end in _paragraphs(text):
        for part in _parts(text, start, end):
            for span in _spans_of(text, *part):
                veils.put(*span, SHOWN)
                veils.pass_over(*span, SHOWN)
    for start, end in _paragraphs(whole):
        veils.kept += _spans_of(whole, start, end)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if not line.strip():
            yield start, at
            start = end
        at = end + 1
    yield start, len(text)


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a paragraph between which a heading or item of a list begins."""
    first = at = start
    for line in text[start:end].split("\n"):
        if at > first and _BREAKS.match(line):
            yield first, at
            first = at
        at += len(line) + 1
    yield first, end


def _spans_of(text: str, start: int, end: int) -> Spans:
    """Return the code of a stretch: a run of backticks up to the next that is as long."""
    runs = [match.span(1) for match in _TICKS.finditer(text, start, end)]
    later: dict[int, list[int]] = {}
    for number, (opens, closes) in enumerate(runs):
        later.setdefault(closes - opens, []).append(number)
    found: Spans = []
    number = 0
    for begins, ends in runs:
        if number < len(runs) and (begins, ends) != runs[number]:
            continue
        for length in range(ends - begins, 0, -1):  # the parser takes a part of a run, too
            same = later.get(length, [])
            while same and same[0] <= number:
                same.pop(0)
            if same:
                found.append((begins, runs[same[0]][1]))
                number = same[0]
                break
        number += 1
    return found


def _veil_tags(veils: _Veils) -> None:
    """Veil tags, as they stand and as they are without the signs of a quotation between their lines."""
    for view in dict.fromkeys((veils.plain, veils.raw)):
        for start, end, kind in tag_spans(view):
            if kind == "kept":
                veils.kept.append((start, end))
            else:
                veils.put(start, end, SHOWN if kind == "code" else GONE)
    veils.kept += [match.span() for match in _UNENDED_TAG.finditer(veils.raw)]


def _veil_links(veils: _Veils) -> None:
    """Veil the titles of links, and the whole of what leads away over the end of a line."""
    for match in _LINK.finditer(veils.plain):
        if "\n" in match[0]:
            veils.put(*match.span(), GONE)
        elif match["title"]:
            veils.put(*match.span("title"), GONE)
    for match in _OPEN_LINK.finditer(veils.plain):
        if "\n" in match[0]:
            veils.put(*match.span(), GONE)


def _veil_definitions(veils: _Veils) -> None:
    """Veil where links lead that are defined apart; the words by which they are called are kept."""
    labels: set[str] = set()
    for match in _DEFINITION.finditer(veils.plain):
        labels.add(_label(match["label"]))
        veils.put(*match.span(), GONE)
    veils.kept += [match.span() for match in _PERHAPS_DEFINITION.finditer(veils.plain)]
    for match in _LABELS.finditer(veils.plain) if labels else ():
        if match[2] and _label(match[2]) in labels:
            veils.put(match.end(1), match.end(), GONE)
        elif _label(match[1]) in labels:
            veils.kept.append(match.span(1))


def _label(text: str) -> str:
    return " ".join(text.split()).lower()
