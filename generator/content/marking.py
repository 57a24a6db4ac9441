"""The mark of a translation that is accepted now: both texts as they are, and what they say."""

from collections.abc import Callable, Mapping, Sequence

from generator.content.drift import about_of, drift_of
from generator.content.followed import accepted_lines, denials_in, lines_in, translated_facts
from generator.content.heard_facts import CALLED, accepted, facts_of, sentences_of
from generator.content.passages import passages_of, texts_digest
from generator.content.readings import word_of
from generator.content.sketches import lines_of, sketch_row
from generator.content.source import SourceFile
from generator.model.drift import Drift, Mark, NameForm
from generator.model.story import PlainPage, Story, Version


def drift_before(
    record: Story | PlainPage,
    version: Version,
    origin: Version,
    sources: Mapping[str, SourceFile],
    before: Mark | None,
) -> Drift | None:
    """Return where a translation that is accepted stood by the mark that it had; None without one."""
    if before is None or before.origin != origin.locale:
        return None
    return drift_of(record, version, origin, before, sources)


def is_doubtful(drift: Drift | None) -> bool:
    """Return True where the original denies what it did not, and a translation that was touched there denies as often as before.

    It may say so in other words; nobody can tell.
    """
    if drift is None or not drift.touched or not drift.behind:
        return False
    return any(one.startswith("denial=") and one not in drift.passed for one in drift.missing)


def mark_of(
    record: Story | PlainPage,
    version: Version,
    origin: Version,
    sources: Mapping[str, SourceFile],
    *,
    names: Sequence[NameForm],
    says: Callable[[str], tuple[str, ...]],
    before: Mark | None,
    drift: Drift | None,
) -> Mark:
    """Return the mark of a translation that is accepted now.

    `names` are those that its texts may have, `says` tells what a `${…}` says, `before` is the mark that it had, and
    `drift` where it stood by that.
    """
    untouched: tuple[str, ...] = ()
    if drift is not None:
        if not drift.touched:
            # Of what was accepted so before, `drift` has what differs still.
            untouched = tuple(sorted({*drift.untouched, *(drift.missing if drift.behind else ())}))
        elif drift.behind:
            # Numbers that the two say differently are told by what lays languages side by side.
            untouched = drift.passed
    known = {name.fact for name in names}
    were = {name.fact: name for name in before.names} if before is not None else {}
    lost = (one for one in untouched if one.startswith(CALLED) and one not in known)
    names = [*names, *(were.get(one, NameForm(one, word_of(one), "")) for one in lost)]
    about = about_of(record)
    passages = passages_of(record, origin, sources)
    forms = {name.original: name.fact for name in names if name.original}
    heard = {one: sentences_of(one) for one in passages}
    said = {one: tuple(facts_of(one, about, forms, heard[one])) for one in passages}
    lines = {one: lines_of(one, heard[one]) for one in passages}
    used = {fact.fact for facts in said.values() for fact in facts}
    own = passages_of(record, version, sources)
    its = lines_in(own)
    theirs = translated_facts(own, about, names)
    kept = tuple(
        NameForm(name.fact, name.original, name.translation if name.fact in theirs else "")
        for name in names
        if name.fact in used or name.fact in untouched
    )
    spoken = ((one, says(one)) for one in sorted(used) if one.startswith("record="))
    return Mark(
        locale=version.locale,
        origin=origin.locale,
        texts=texts_digest(sources),
        original=tuple(accepted(one, said[one]) for one in passages),
        translation=tuple(map(accepted_lines, own, its)),
        names=kept,
        untouched=untouched,
        words=tuple(sketch_row(lines[one]) for one in passages),
        says=tuple((one, values) for one, values in spoken if values),
        denials=denials_in(its),
    )
