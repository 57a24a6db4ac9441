"""Stories (`content/stories/<year>/<id>.<locale>.md`) and plain pages (`content/pages/…`)."""

from collections.abc import Mapping
from typing import Any

from generator.content.body import BodyReader
from generator.content.corrections import read_corrections
from generator.content.fields import Context, Fields
from generator.content.source import SourceFile
from generator.content.versions import (
    SharedReaders,
    original_of,
    read_documents,
    read_shared,
    read_version,
    report_circle,
)
from generator.model.story import STORY_KINDS, Front, Picture, PlainPage, Story, Version
from generator.saying import say


def read_story(
    sources: Mapping[str, SourceFile], *, id: str, folder: str, context: Context, reader: BodyReader
) -> Story | None:
    """Read the files of one story; None when it has no version. Mistakes go to the sources."""
    documents = read_documents(sources, context)
    if not documents:
        return None
    shared = read_shared(documents, _STORY_FIELDS)
    versions = _read_versions(sources, documents, id, context, reader, dated=True)
    if not versions:
        return None
    whole = documents[versions[0].locale].fields
    spans = dict(shared.spans)
    readable = len(documents) == len(sources)  # else it may stand in the file that is not
    if "kind" not in spans and readable:
        _stating(documents, "kind", whole).missing(
            "kind", say("one of: {names}", names=", ".join(STORY_KINDS))
        )
    if not shared.take("section", ""):
        spans.pop("section", None)
    if "section" not in shared.spans:
        fields = _stating(documents, "section", whole)
        if "section" in fields.names():
            spans["section"] = fields.span_of(
                "section"
            )  # the checks know the sections, and tell it
        elif readable:
            fields.missing("section", "it is stated once, in any one of the story's files")
    return Story(
        id=id,
        folder=folder,
        kind=shared.take("kind", "report") or "report",
        section=shared.take("section", ""),
        incidents=shared.take("incidents", ()),
        series=shared.take("series", ""),
        byline=shared.take("byline", ()),
        place=shared.take("dateline", ""),
        topics=shared.take("topics", ()),
        image=shared.values.get("image"),
        related=shared.take("related", ()),
        aliases=shared.take("aliases", ()),
        corrections=shared.take("corrections", ()),
        front=shared.values.get("front"),
        extra=shared.take("extra", ()),
        versions=tuple(versions),
        spans=tuple(spans.items()),
    )


def _stating(documents: Mapping[str, Any], name: str, whole: Fields) -> Fields:
    """Return the fields of the file in which a field stands, though it says nothing; else the original's."""
    return next((d.fields for d in documents.values() if name in d.fields.names()), whole)


def read_page(
    sources: Mapping[str, SourceFile], *, id: str, context: Context, reader: BodyReader
) -> PlainPage | None:
    """Read the files of one plain page; None when it has no version."""
    documents = read_documents(sources, context)
    if not documents:
        return None
    shared = read_shared(documents, _PAGE_FIELDS)
    versions = _read_versions(sources, documents, id, context, reader, dated=False)
    if not versions:
        return None
    menu, order = shared.take("menu", ("", 0))
    return PlainPage(
        id=id,
        menu=menu,
        order=order,
        aliases=shared.take("aliases", ()),
        versions=tuple(versions),
        spans=tuple(shared.spans.items()),
    )


def _read_versions(
    sources: Mapping[str, SourceFile], documents: Mapping[str, Any], id: str, context: Context,
    reader: BodyReader, *, dated: bool,
) -> list[Version]:  # fmt: skip
    """Return the versions, the original first, the others in the site's order of locales.

    None where the original cannot be read: what it states is not missing, and its file tells what is wrong.
    """
    first = original_of(documents, context.locales)
    lost = not first and len(documents) < len(sources)
    if lost:
        first, dated = next(iter(documents)), False
    elif not first:
        first = next(iter(documents))
        fields = documents[first].fields
        fields.report(
            "translation-only",
            "translated_from",
            say(
                '"{id}" has only translations: the file that they were made from is missing', id=id
            ),
            help="write the original, or take translated_from away",
        )
    else:
        report_circle(documents, context.locales)
    versions = []
    original = None
    for locale in (
        first,
        *(code for code in context.locales if code in documents and code != first),
    ):
        document = documents[locale]
        version = read_version(
            document, locale, id=id, original=original, reader=reader, dated=dated
        )
        if not lost:
            document.fields.finish()
        if version is not None:
            versions.append(version)
        if locale == first:
            original = version.release if version else None
    return [] if lost else versions


def _read_kind(fields: Fields) -> str:
    return fields.choice("kind", STORY_KINDS)


def _read_dateline(fields: Fields) -> str:
    entry = fields.mapping("dateline", say("the dateline"))
    if entry is None:
        return ""
    place = entry.string("place", required=True)
    entry.finish()
    return place


def read_picture(fields: Fields, name: str = "image") -> Picture | None:
    """Read `image`: a file, and a text alternative or the word that it is decorative."""
    entry = fields.mapping(name, say("the image"))
    if entry is None:
        return None
    file = entry.media("file", required=True)
    alt = entry.text("alt") if entry.has("alt") else None
    decorative = entry.boolean("decorative")
    if alt is None and not decorative:
        entry.report(
            "image-alt",
            "file",
            "this picture has no text alternative",
            help="write alt: {what the picture shows}, or decorative: true if it says nothing",
        )
    picture = Picture(
        file=file,
        alt=alt,
        caption=entry.text("caption"),
        credit=entry.text("credit"),
        span=entry.span,
    )
    entry.finish()
    return picture if file else None


def _read_front(fields: Fields) -> Front | None:
    entry = fields.mapping("front", "front")
    if entry is None:
        return None
    front = Front(
        lead=entry.boolean("lead"), order=entry.integer("order"), until=entry.moment("until")
    )
    entry.finish()
    return front


def _read_menu(fields: Fields) -> tuple[str, int]:
    entry = fields.mapping("menu", "menu")
    if entry is None:
        return ("", 0)
    place = entry.choice("place", ("main", "footer"), "footer")
    order = entry.integer("order", 0) or 0
    entry.finish()
    return (place, order)


_STORY_FIELDS: SharedReaders = {
    "kind": _read_kind,
    "section": lambda fields: fields.id("section"),
    "incidents": lambda fields: fields.ids("incidents"),
    "series": lambda fields: fields.id("series"),
    "byline": lambda fields: fields.ids("byline"),
    "dateline": _read_dateline,
    "topics": lambda fields: fields.ids("topics"),
    "image": read_picture,
    "related": lambda fields: fields.ids("related"),
    "aliases": lambda fields: fields.aliases(),
    "corrections": read_corrections,
    "front": _read_front,
    "extra": lambda fields: fields.extra(),
}

_PAGE_FIELDS: SharedReaders = {
    "menu": _read_menu,
    "aliases": lambda fields: fields.aliases(),
}
