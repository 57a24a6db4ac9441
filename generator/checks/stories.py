"""Checks of stories and plain pages: ids, links, blocks, pictures."""

from collections.abc import Iterator, Sequence

from generator.checks.incidents import missing_place, wrong_fact
from generator.checks.known import Known, missing_entry, missing_record, narrowed
from generator.checks.speech import check_reference, check_text
from generator.content.links import anchor_of
from generator.content.scalars import Fault, read_media_path, read_url
from generator.diagnostics import Diagnostic, Span, diagnostic, nearest
from generator.model.facts import fact_names
from generator.model.incident import Incident
from generator.model.story import PlainPage, Story, Version
from generator.model.text import Block, LinkStart
from generator.saying import say


def check_story(known: Known, story: Story) -> Iterator[Diagnostic]:
    """Yield what is wrong with a story beyond its own files' form.

    A draft may be written beside the draft of its incident: what must be published is asked of it later.
    """
    draft = story.versions[0].release.state == "draft"
    for found in _check_story(known, story):
        if not (draft and found.code == "hidden-needed"):
            yield found


def _check_story(known: Known, story: Story) -> Iterator[Diagnostic]:
    record = f"story/{story.id}"
    sections = [s.id for s in known.site.sections]
    if not story.section and "section" in dict(story.spans):  # it stands there and says nothing
        yield diagnostic(
            "empty-value",
            story.span_of("section"),
            say('the field "{name}" says nothing', name="section"),
            help=say("sections: {names}", names=", ".join(sections)),
            record=record,
        )
    if story.section and known.site.section(story.section) is None:
        yield diagnostic(
            "unknown-section",
            story.span_of("section"),
            say(
                'there is no section "{id}"{near}',
                id=story.section,
                near=nearest(story.section, sections),
            ),
            help=say("sections: {names}", names=", ".join(sections)),
            record=record,
        )
    for incident in story.incidents:
        span = story.span_of_item("incidents", incident)
        yield from missing_record(known, "incident", incident, span, record)
        if known.is_hidden("incident", incident):
            yield diagnostic(
                "hidden-needed",
                narrowed(span, incident),
                say('the story is about "{incident}", which is not published', incident=incident),
                help="publish the incident first",
                record=record,
            )
    for person in story.byline:
        yield from missing_entry(
            known, "people", person, story.span_of_item("byline", person), record
        )
    for topic in story.topics:
        yield from missing_entry(
            known, "topics", topic, story.span_of_item("topics", topic), record
        )
    if story.place:
        yield from missing_place(known, story.place, story.span_of("dateline"), record)
    for other in story.related:
        yield from missing_record(
            known, "story", other, story.span_of_item("related", other), record
        )
    if story.image is not None:
        yield from _media(known, story.image.file, record, story.image.span)
        for text in (story.image.alt, story.image.caption, story.image.credit):
            yield from check_text(known, text, story.incidents, record)
    for correction in story.corrections:
        yield from check_text(known, correction.text, story.incidents, record)
        incident_record = known.incident(story.incidents[0]) if story.incidents else None
        if (
            correction.fact
            and incident_record is not None
            and correction.fact not in fact_names(incident_record)
        ):
            yield wrong_fact(correction.fact, incident_record, correction.span, record)
    for version in story.versions:
        yield from _version(known, version, story.incidents, record)


def check_page(known: Known, page: PlainPage) -> Iterator[Diagnostic]:
    """Yield what is wrong with a plain page beyond its own files' form."""
    for version in page.versions:
        yield from _version(known, version, (), f"page/{page.id}")


def _version(
    known: Known, version: Version, incidents: Sequence[str], record: str
) -> Iterator[Diagnostic]:
    for reference in version.references():
        yield from check_reference(known, reference, incidents, record, (version.locale,))
    for part in version.body.parts:
        if isinstance(part, LinkStart):
            yield from _link(known, part, record, version.locale)
        elif isinstance(part, Block):
            yield from _block(known, part, incidents, record)


def _link(known: Known, link: LinkStart, record: str, locale: str) -> Iterator[Diagnostic]:
    yield from missing_record(known, link.kind, link.id, link.span, record)
    if link.fragment:
        yield from _anchor(known, link, locale, record)
    if known.is_hidden(link.kind, link.id):
        yield diagnostic(
            "hidden-link",
            link.span,
            say(
                'the {kind} "{id}" is not published, so the link is plain text for now',
                kind=say(link.kind),
                id=link.id,
            ),
            record=record,
        )


def _anchor(known: Known, link: LinkStart, locale: str, record: str) -> Iterator[Diagnostic]:
    from generator.checks.anchors import anchors_of, has_anchor  # noqa: PLC0415  # few links have one

    if link.kind == "incident":
        target: Story | PlainPage | Incident | None = known.incident(link.id)
    else:
        target = known.text(link.kind, link.id)
    if target is None:
        return
    anchor = anchor_of(link.fragment)
    anchors = anchors_of(target, locale)
    if not has_anchor(anchors, anchor):
        yield diagnostic(
            "unknown-anchor",
            link.span,
            say(
                'the {kind} "{id}" has no anchor #{anchor}{near}',
                kind=say(link.kind),
                id=link.id,
                anchor=anchor,
                near=nearest(anchor, anchors),
            ),
            help=say("anchors: {names}", names=", ".join(anchors) or say("none")),
            record=record,
        )


def _block(
    known: Known, block: Block, incidents: Sequence[str], record: str
) -> Iterator[Diagnostic]:
    option = block.option
    if block.name in ("story", "incident"):
        id = option("id")
        yield from missing_record(known, block.name, id, block.span, record)
        if known.is_hidden(block.name, id):
            yield diagnostic(
                "hidden-link",
                narrowed(block.span, id),
                say(
                    'the {kind} "{id}" is not published, so the block is left out for now',
                    kind=say(block.name),
                    id=id,
                ),
                record=record,
            )
        return
    if block.name == "embed":
        url = read_url(option("url"))
        if isinstance(url, Fault):
            at = narrowed(block.span, option("url"))
            yield diagnostic(url.code, at, url.message, help=url.help, record=record)
        return
    if block.name == "image":
        path = read_media_path(option("file"))
        if isinstance(path, Fault):
            at = narrowed(block.span, option("file"))
            yield diagnostic(path.code, at, path.message, help=path.help, record=record)
        else:
            yield from _media(known, path, record, block.span)
        if not option("alt") and option("decorative") != "true":
            yield diagnostic(
                "image-alt",
                block.span,
                "this picture has no text alternative",
                help='write alt="what the picture shows", or decorative=true if it says nothing',
                record=record,
            )
        return
    id = option("incident") or (incidents[0] if incidents else "")
    if not id:
        yield diagnostic(
            "no-incident",
            block.span,
            say("::{block} needs an incident, and this text names none", block=block.name),
            help=say(
                "write ::{block}{{incident=id}}, or name it in incidents: […]", block=block.name
            ),
            record=record,
        )
        return
    if option("incident"):
        yield from missing_record(known, "incident", id, block.span, record)
        if known.is_hidden("incident", id):
            told = say('"{id}" is not published', id=id)
            yield diagnostic("hidden-needed", narrowed(block.span, id), told, record=record)
    incident = known.incident(id)
    if incident is not None:
        yield from _parts(block, incident, record)


def _parts(block: Block, incident: Incident, record: str) -> Iterator[Diagnostic]:
    """Check what a block names inside an incident."""
    figures = [f.id for f in incident.figures]
    if block.name == "figures":
        for name in (n.strip() for n in block.option("only").split(",")):
            if name and name not in figures:
                yield diagnostic(
                    "unknown-fact",
                    narrowed(block.span, name),
                    say(
                        '{incident} has no figure "{figure}"{near}',
                        incident=incident.id,
                        figure=name,
                        near=nearest(name, figures),
                    ),
                    help=say("figures: {names}", names=", ".join(figures) or say("none")),
                    record=record,
                )
    for name, option, known in (
        ("quote", "of", [q.id for q in incident.quotes]),
        ("chart", "series", [s.id for s in incident.series]),
    ):
        asked = block.option(option)
        if block.name == name and asked not in known:
            yield diagnostic(
                "unknown-quote" if name == "quote" else "unknown-series",
                narrowed(block.span, asked),
                say(
                    '{incident} has no {kind} "{id}"{near}',
                    incident=incident.id,
                    kind=say("quotation" if name == "quote" else "series"),
                    id=asked,
                    near=nearest(asked, known),
                ),
                help=say("there are {names}", names=", ".join(known)) if known else "there is none",
                record=record,
            )


def _media(known: Known, file: str, record: str, span: Span) -> Iterator[Diagnostic]:
    known.use_media(file, span)
    if not known.media(file):
        yield diagnostic(
            "missing-media",
            narrowed(span, file),
            say(
                "there is no file content/{file}{near}",
                file=file,
                near=nearest(file, known.ids("media")),
            ),
            record=record,
        )
