"""Marks of accepted translations: one small file a story, `content/translations/<id>.yaml`; of a
plain page `content/translations/pages/<id>.yaml`.

Owns the form of the file. It is written by `khobor check --accept-translation` alone, so what is
wrong with it is one warning, and the record is as one whose translations were never accepted.
"""

from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.content.nodes import load_mapping
from generator.content.source import read_source
from generator.content.tree import MappingNode, Node, ScalarNode, SequenceNode
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.drift import Accepted, Mark, NameForm, accepted_as
from generator.model.story import PlainPage, Story
from generator.patterns import pattern
from generator.saying import Saying, say

if TYPE_CHECKING:
    from generator.content.read import RecordFiles

_FOLDER = "content/translations"
_HEAD = "# Written by khobor check --accept-translation, and by nobody else.\n"
_KIND = pattern("[a-z]+")
_DIGEST = pattern("[0-9a-f]{12}")


def marks_path(record: str) -> str:
    """Return the file in which the marks of a record (`story/x`, `page/x`) are kept."""
    kind, _, id = record.partition("/")
    return f"{_FOLDER}/pages/{id}.yaml" if kind == "page" else f"{_FOLDER}/{id}.yaml"


def has_marks(root: Path) -> bool:
    """Return True where the desk has accepted a translation of any story or page."""
    folder = root / _FOLDER
    return any(any(folder.glob(names)) for names in ("*.yaml", "pages/*.yaml"))


def read_marks(root: Path, path: str, record: str) -> tuple[dict[str, Mark], list[Diagnostic]]:
    """Return the marks of a record by locale; none, with a warning, where the file is not as written."""
    source, faults = read_source(root, path, record)
    if source is None:
        return {}, [_bad(path, record, fault.span, fault.said or fault.message) for fault in faults]
    node = load_mapping(source, source.text)
    if node is None or source.diagnostics:
        return {}, [
            _bad(path, record, one.span, one.said or one.message) for one in source.diagnostics[:1]
        ]
    marks: dict[str, Mark] = {}
    for key, value in node.value:
        mark = _mark(key, value)
        if mark is None:
            span = source.span(key.line + 1)
            return {}, [_bad(path, record, span, "this is no mark of an accepted translation")]
        marks[mark.locale] = mark
    return marks, []


def unwatched(
    record: Story | PlainPage,
    files: "RecordFiles",
    marks: Mapping[str, Mark],
    broken: Container[str],
) -> Iterator[Diagnostic]:
    """Yield the marks of what is no translation any more: nobody is told when its original changes.

    `broken` are the paths of files with a mistake, which is told.
    """
    read = dict(files.files)
    for locale in marks:
        version = record.version(locale)
        if version is None and locale in read:
            continue
        if version is not None and (version.translated_from or version.path in broken):
            continue
        again = say(
            "accept the others again: khobor check --accept-translation {id}",
            id=accepted_as(files.name),
        )
        rid = say("remove {path}", path=files.marks) if len(marks) == 1 else again
        translation = accepted_as(files.name, locale)
        if version is None:
            yield diagnostic(
                "translation-unwatched",
                Span(files.marks, 1, 1),
                say(
                    "the mark of {translation} is kept for nothing: there is no such text any more",
                    translation=translation,
                ),
                help=rid,
                record=files.name,
            )
            continue
        yield diagnostic(
            "translation-unwatched",
            version.span,
            say(
                "{translation} was accepted as a translation and is none now: nobody is told when the text that it was made from changes",
                translation=translation,
            ),
            help=say("state translated_from again, or {rid}", rid=rid),
            record=files.name,
        )


def marks_text(marks: Mapping[str, Mark]) -> str:
    """Return the text of a file of marks: languages sorted, passages in their order, a line each."""
    lines = [_HEAD]
    for locale, mark in sorted(marks.items()):
        lines += [f"{locale}:\n", f"  from: {mark.origin}\n", f"  texts: {mark.texts}\n"]
        if mark.denials:
            lines.append(f"  denials: {mark.denials}\n")
        for name, rows in (
            ("original", [_row(one) for one in mark.original]),
            ("translation", [_row(one) for one in mark.translation]),
            ("names", sorted(f"{n.fact} = {n.original} = {n.translation}".rstrip() for n in mark.names)),
            ("untouched", sorted(mark.untouched)),
            ("words", list(mark.words)),
            ("says", [" ".join((one, *values)) for one, values in mark.says]),
        ):  # fmt: skip
            if rows:
                lines += [f"  {name}:\n", *(f"    - {row}\n" for row in rows)]
    return "".join(lines)


def _row(one: Accepted) -> str:
    return " ".join((one.kind, one.digest, *one.facts))


def _bad(path: str, record: str, span: Span, message: str | Saying) -> Diagnostic:
    again = say(
        "accept the translation again: khobor check --accept-translation {id}",
        id=accepted_as(record),
    )
    return diagnostic("bad-mark", span, message, help=again, record=record)


def _mark(key: Node, value: Node) -> Mark | None:
    if not isinstance(key, ScalarNode) or not isinstance(value, MappingNode):
        return None
    fields = {name.value: node for name, node in value.value if isinstance(name, ScalarNode)}
    origin, texts = fields.pop("from", None), fields.pop("texts", None)
    if not isinstance(origin, ScalarNode) or not isinstance(texts, ScalarNode):
        return None
    denials = fields.pop("denials", None)
    known = ("original", "translation", "names", "untouched", "words", "says")
    if any(name not in known or not _is_list(node) for name, node in fields.items()):
        return None
    if denials is not None and not isinstance(denials, ScalarNode):
        return None
    try:
        mark = Mark(
            locale=key.value,
            origin=origin.value,
            texts=texts.value,
            original=tuple(map(_accepted, _rows(fields.get("original")))),
            translation=tuple(map(_accepted, _rows(fields.get("translation")))),
            names=tuple(map(_name, _rows(fields.get("names")))),
            untouched=tuple(_rows(fields.get("untouched"))),
            words=tuple(_rows(fields.get("words"))),
            says=tuple(map(_says, _rows(fields.get("says")))),
            denials=int(denials.value) if denials is not None else 0,
        )
    except ValueError:
        return None
    return mark if len(mark.words) in (0, len(mark.original)) else None


def _is_list(node: Node) -> bool:
    return isinstance(node, SequenceNode) and all(isinstance(one, ScalarNode) for one in node.value)


def _rows(node: Node | None) -> Iterator[str]:
    for one in node.value if isinstance(node, SequenceNode) else ():
        if isinstance(one, ScalarNode):
            yield one.value


def _accepted(row: str) -> Accepted:
    """Return a passage of a row.

    Raises:
        ValueError: the row is another one than is written.
    """
    kind, digest, *facts = row.split(" ")
    if (
        not _KIND.fullmatch(kind)
        or not _DIGEST.fullmatch(digest)
        or not all("=" in f for f in facts)
    ):
        raise ValueError(row)
    return Accepted(kind, digest, tuple(facts))


def _says(row: str) -> tuple[str, tuple[str, ...]]:
    fact, *values = row.split(" ")
    return fact, tuple(values)


def _name(row: str) -> NameForm:
    """Return the forms of a name.

    Raises:
        ValueError: the row is another one than is written.
    """
    fact, original, translation = (part.strip() for part in f"{row} ".split(" = "))
    return NameForm(fact, original, translation)
