"""Front matter: the YAML between two `---` lines at the head of a story or page."""

from msgspec import Struct

from generator.content.fields import Context, Fields
from generator.content.nodes import load_mapping
from generator.content.source import SourceFile


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
    end = start - 1 if text.startswith("---", start) else text.find("\n---", start - 1)
    while (
        end >= 0
        and text[end + 4 : text.find("\n", end + 4) if "\n" in text[end + 4 :] else None].strip()
    ):
        end = text.find("\n---", end + 4)
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
    line_end = text.find("\n", end + 4)
    body_start = len(text) if line_end < 0 else line_end + 1
    first_line = text.count("\n", 0, body_start) + 1
    return Document(
        Fields(source, node, context, 1, "the front matter"), text[body_start:], first_line
    )
