"""Front matter: the YAML between two `---` lines at the head of a story or page."""

from msgspec import Struct

from generator.content.fields import Context, Fields
from generator.content.nodes import load_mapping
from generator.content.source import SourceFile
from generator.saying import say


class Document(Struct, frozen=True):
    """A file cut in two: its fields, its text, and the line on which the text begins."""

    fields: Fields
    text: str
    first_line: int


def read_document(source: SourceFile, context: Context) -> Document | None:
    """Cut and read a file with front matter; None, with diagnostics, when it has none."""
    text = source.text
    if not (text.startswith("---\n") or text.startswith("--- \n")):
        source.report(
            "front-matter",
            source.span(1),
            "this file does not begin with front matter",
            help="the first line is ---, then the fields, then --- and the text",
        )
        return None
    start = text.index("\n") + 1
    end = _end_of_fields(text, start)
    if end < 0:
        source.report(
            "front-matter",
            source.span(1),
            "the front matter is not closed",
            help="write --- alone on the line after the last field",
        )
        return None
    node = load_mapping(source, text[start : end + 1], first_line=2)
    if node is None:
        return None
    body, first_line = _after(text, end)
    return Document(Fields(source, node, context, 1, say("the front matter")), body, first_line)


def body_of(source: SourceFile) -> tuple[str, int]:
    """Return the text of a file that has front matter, and the line on which it begins."""
    return _after(source.text, _end_of_fields(source.text, source.text.index("\n") + 1))


def line_of(source: SourceFile, field: str, default: int) -> int:
    """Return the line of front matter on which a field stands."""
    for number, line in enumerate(source.lines, 1):
        if line.startswith(f"{field}:"):
            return number
        if number > 1 and line.startswith("---"):
            break
    return default


def _end_of_fields(text: str, start: int) -> int:
    """Return where the line ends before the closing ---; -1 when there is none."""
    end = start - 1 if text.startswith("---", start) else text.find("\n---", start - 1)
    while (
        end >= 0
        and text[end + 4 : text.find("\n", end + 4) if "\n" in text[end + 4 :] else None].strip()
    ):
        end = text.find("\n---", end + 4)
    return end


def _after(text: str, end: int) -> tuple[str, int]:
    line_end = text.find("\n", end + 4)
    start = len(text) if line_end < 0 else line_end + 1
    return text[start:], text.count("\n", 0, start) + 1
