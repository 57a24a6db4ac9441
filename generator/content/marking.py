"""The mark of a translation that is accepted now: both texts as they are, and what they say."""

from collections.abc import Mapping, Sequence

from generator.content.changed_facts import loose
from generator.content.changes import translated_facts
from generator.content.drift import about_of, drift_of
from generator.content.heard_facts import accepted, facts_of
from generator.content.passages import passages_of, texts_digest
from generator.content.source import SourceFile
from generator.model.drift import Mark, NameForm
from generator.model.story import PlainPage, Story, Version


def mark_of(
    record: Story | PlainPage,
    version: Version,
    origin: Version,
    sources: Mapping[str, SourceFile],
    *,
    names: Sequence[NameForm],
    before: Mark | None,
) -> Mark:
    """Return the mark of a translation that is accepted now; `before` is the mark that it had."""
    about = about_of(record)
    passages = passages_of(record, origin, sources)
    forms = {name.original: name.fact for name in names if name.original}
    said = {one: tuple(facts_of(one, about, forms)) for one in passages}
    used = {fact.fact for facts in said.values() for fact in facts}
    own = passages_of(record, version, sources)
    theirs = translated_facts(own, about, names)
    kept = tuple(
        NameForm(name.fact, name.original, name.translation if name.fact in theirs else "")
        for name in names
        if name.fact in used
    )
    untouched: tuple[str, ...] = ()
    if before is not None and before.origin == origin.locale:
        drift = drift_of(record, version, origin, before, sources)
        if not drift.touched:
            old = [fact for fact in before.untouched if fact in used and loose(fact) not in theirs]
            untouched = tuple(sorted({*old, *(drift.missing if drift.behind else ())}))
    return Mark(
        locale=version.locale,
        origin=origin.locale,
        texts=texts_digest(sources),
        original=tuple(accepted(one, said[one]) for one in passages),
        translation=tuple(accepted(one, ()) for one in own),
        names=kept,
        untouched=untouched,
    )
