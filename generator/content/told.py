"""All prose of a record, field by field: what a reporter wrote by hand and readers read.

Owns which fields these are. What a `${…}` says is not among it, nor are names and addresses. Labels, titles and
notes stand apart: they are read too, and tell nothing by themselves.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.content.frontmatter import body_of, line_of
from generator.content.phrases import phrase_sentences
from generator.content.prose import body_sentences
from generator.content.source import SourceFile
from generator.l10n.language import written_in
from generator.model.incident import Incident
from generator.model.prose import SOURCE, Sentence
from generator.model.story import PlainPage, Story
from generator.model.text import EVERY, LinkStart, Phrase, Text


def sentences_of(
    record: Story | Incident | PlainPage,
    sources: Mapping[str, SourceFile],
    locales: Sequence[str],
    *,
    hears: bool,
) -> Iterator[Sentence]:
    """Yield the sentences of a record.

    A text for all `locales` of the site is heard in the first whose script it is written in; one in a
    story's file is in the file's language. What they say in numbers is heard only where it is asked for.
    """
    if isinstance(record, Incident):
        source = sources.get("")
        if source is not None:
            yield from _of_incident(record, source, locales)
        return
    for version in record.versions:
        source = sources[version.locale]
        line = version.span.line
        for field in ("headline", "kicker", "standfirst"):
            phrase = getattr(version, field)
            if phrase:
                start = line_of(source, field, line)
                yield from phrase_sentences(
                    source, field, version.locale, phrase, start, hears=hears
                )
        text, first = body_of(source)
        yield from body_sentences(source.path, version.locale, text, first, hears=hears)
    if isinstance(record, Story) and record.image is not None:
        path = record.image.span.path
        given = next(((code, s) for code, s in sources.items() if s.path == path), None)
        for name in ("alt", "caption"):
            text_of_picture: Text | None = getattr(record.image, name)
            if text_of_picture is not None and given is not None:
                own, source = given
                yield from _of_text(source, name, text_of_picture, (own,), hears=hears)


def labels_of(
    record: Story | Incident | PlainPage, sources: Mapping[str, SourceFile], locales: Sequence[str]
) -> Iterator[Sentence]:
    """Yield what else readers read of a record: labels of figures and series, names of points, titles of sources,
    who is quoted, notes and corrections. Nothing is heard in them.
    """
    if isinstance(record, Incident):
        source = sources.get("")
        if source is not None:
            for field, text in _labels_of_incident(record):
                if text.span.path == source.path:  # points may stand in a file of their own
                    yield from _of_text(source, field, text, locales, hears=False)
        return
    if isinstance(record, PlainPage):
        return
    texts = [("correction", one.text) for one in record.corrections]
    if record.image is not None and record.image.credit is not None:
        texts.append(("credit", record.image.credit))
    by_path = {source.path: (code, source) for code, source in sources.items()}
    for field, text in texts:
        if text.span.path in by_path:
            own, source = by_path[text.span.path]
            yield from _of_text(source, field, text, (own,), hears=False)


def _labels_of_incident(incident: Incident) -> Iterator[tuple[str, Text]]:
    claims = (
        incident.began,
        incident.ended,
        incident.cause,
        *(one.amount for one in incident.figures),
    )
    for one in claims:
        for claim in (one.ours, *one.others) if one is not None else ():
            if claim.note is not None:
                yield "note", claim.note
    yield from (("label", figure.label) for figure in incident.figures)
    for series in incident.series:
        yield "label", series.label
        yield from (("point", x) for x, _ in series.points if isinstance(x, Text))
    yield from (("by", quote.by) for quote in incident.quotes)
    yield from (("correction", one.text) for one in incident.corrections)
    yield from ((SOURCE, one.title) for one in incident.sources)


def incidents_of(record: Story | Incident | PlainPage) -> list[str]:
    """Return the incidents that a record is about, and those that it names, each once."""
    if isinstance(record, Incident):
        return [record.id]
    found = list(record.incidents) if isinstance(record, Story) else []
    for version in record.versions:
        found += [reference.incident for reference in version.references() if reference.incident]
        found += [
            part.id
            for part in version.body.parts
            if isinstance(part, LinkStart) and part.kind == "incident"
        ]
    return list(dict.fromkeys(found))


def _of_incident(
    incident: Incident, source: SourceFile, locales: Sequence[str]
) -> Iterator[Sentence]:
    yield from _of_text(source, "headline", incident.headline, locales)
    if incident.standfirst is not None:
        yield from _of_text(source, "standfirst", incident.standfirst, locales)
    if incident.cause is not None:
        for claim in (incident.cause.ours, *incident.cause.others):
            yield from _of_text(source, "cause", claim.value, locales)
    for update in incident.updates:
        yield from _of_text(source, f"updates/{update.id}", update.text, locales)
    for quote in incident.quotes:
        yield from _of_text(source, f"quotes/{quote.id}", quote.text, locales, quoted=True)


def _of_text(
    source: SourceFile,
    field: str,
    text: Text,
    locales: Sequence[str],
    *,
    quoted: bool = False,
    hears: bool = True,
) -> Iterator[Sentence]:
    for code, phrase in text.phrases:
        locale = _locale_of(phrase, locales) if code == EVERY else code
        at = text.span
        yield from phrase_sentences(
            source, field, locale, phrase, at.line, at.column, quoted=quoted, hears=hears
        )


def _locale_of(phrase: Phrase, locales: Sequence[str]) -> str:
    return written_in(" ".join(part for part in phrase if isinstance(part, str)), locales)
