"""Where the accepted translations of a story or page stand to their originals, told while it is read.

Owns that a record which is as it was accepted costs a comparison of digests: what changed is found
by `changes`, which is loaded then.
"""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from generator.content.frontmatter import line_of
from generator.content.passages import digests, passages_of, texts_digest
from generator.content.source import SourceFile
from generator.model.drift import Drift, Mark
from generator.model.story import PlainPage, Story, Version


def drifts_of(
    record: Story | PlainPage, marks: Mapping[str, Mark], sources: Mapping[str, SourceFile]
) -> Iterator[Drift]:
    """Yield where each accepted translation of a record stands, in the order of its versions."""
    found = list(_drifts(record, marks, sources))
    lacks = {one.locale: one for one in found if one.behind}
    for _ in found if lacks else ():  # each may be made from the next
        for one in found:
            over = lacks.get(one.origin)
            if over is None or one.locale in lacks:
                continue
            if not _has_it(record, one, over, marks[one.locale], sources):
                lacks[one.locale] = over
    for one in found:
        yield replace(one, above=True) if one.locale in lacks and not one.behind else one


def _has_it(
    record: Story | PlainPage,
    drift: Drift,
    over: Drift,
    mark: Mark,
    sources: Mapping[str, SourceFile],
) -> bool:
    """Return True for a translation that says what a translation `over` it lacks: it was brought there by itself."""
    from generator.content.followed import says_all, translated_facts  # noqa: PLC0415  # it hears the texts

    version = record.version(drift.locale)
    assert version is not None
    own = passages_of(record, version, sources)
    theirs = translated_facts(own, about_of(record), mark.names)
    return says_all(over.missing, {fact for one in over.changes for fact in one.old}, theirs)


def _drifts(
    record: Story | PlainPage, marks: Mapping[str, Mark], sources: Mapping[str, SourceFile]
) -> Iterator[Drift]:
    texts = texts_digest(sources)
    for version in record.versions:
        mark = marks.get(version.locale)
        origin = origin_of(record, version)
        if mark is not None and origin is not None and mark.origin == origin.locale:
            if mark.texts == texts:
                yield _still(version, origin, mark, sources)
            else:
                yield drift_of(record, version, origin, mark, sources)


def origin_of(record: Story | PlainPage, version: Version) -> Version | None:
    """Return the version that a translation was made from; None for an original."""
    if not version.translated_from or version.translated_from == version.locale:
        return None
    return record.version(version.translated_from)


def drift_of(
    record: Story | PlainPage,
    version: Version,
    origin: Version,
    mark: Mark,
    sources: Mapping[str, SourceFile],
) -> Drift:
    """Return what changed in the original since a translation of it was accepted."""
    own = passages_of(record, version, sources)
    touched = digests(own) != digests(mark.translation)
    still = _still(version, origin, mark, sources)
    if touched:
        still = replace(still, touched=True, untouched=(), lacking=())
    passages = passages_of(record, origin, sources)
    if digests(passages) == digests(mark.original):
        return still
    from generator.content.changes import changes_of  # noqa: PLC0415  # it hears the texts

    found = changes_of(mark, origin, passages, own, about=about_of(record), touched=touched)
    return replace(
        still,
        changes=found.changes,
        missing=found.missing,
        follows=found.follows,
        passed=found.passed,
        untouched=() if touched else found.untouched,
        lacking=() if touched else found.lacking,
    )


def about_of(record: Story | PlainPage) -> str:
    """Return the incident that a bare `${…}` means, or empty: a plain page has none."""
    return record.incidents[0] if isinstance(record, Story) and record.incidents else ""


def _still(
    version: Version, origin: Version, mark: Mark, sources: Mapping[str, SourceFile]
) -> Drift:
    said = {fact for one in mark.original for fact in one.facts} if mark.untouched else set()
    return Drift(
        locale=version.locale,
        origin=origin.locale,
        path=version.path,
        line=line_of(sources[version.locale], "headline", version.span.line),
        untouched=mark.untouched,
        lacking=tuple(one for one in mark.untouched if one in said or one.endswith("+")),
    )
