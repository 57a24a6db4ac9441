"""Translations and their originals: what changed since the desk accepted a translation.

Owns what is told of it. How a change is found and classed is `content/drift`'s.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from generator.content.frame import Content
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.model.drift import Change, Drift
from generator.model.story import Story

UNMARKED = "translation-unmarked"


def check_translations(content: Content, has_marks: Callable[[], bool]) -> Iterator[Diagnostic]:
    """Yield which translations are behind, and by what, and each that was never accepted.

    A site that has accepted none does not work in this way, and is told nothing.
    """
    for id, drifts in content.drifts.items():
        for drift in drifts:
            yield from _of_drift(id, drift)
    lacking = unmarked(content.stories, content.drifts)
    if lacking and has_marks():
        yield from (_unmarked(1, f"story/{id}") for id, _ in lacking)


def in_one(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield faults, those of translations that were never accepted as one of the whole site."""
    lacking = 0
    for one in found:
        if one.code == UNMARKED:
            lacking += 1
        else:
            yield one
    if lacking:
        yield _unmarked(lacking, "")


def _unmarked(count: int, record: str) -> Diagnostic:
    return diagnostic(
        UNMARKED,
        Span("site.yaml", 1, 1),
        f"{count} translation{'s were' if count != 1 else ' was'} never accepted, "
        "so changes of the original are not seen",
        help="khobor check --drift lists them",
        record=record,
    )


def unmarked(
    stories: Mapping[str, Story], drifts: Mapping[str, Sequence[Drift]]
) -> list[tuple[str, str]]:
    """Return the translations (story, locale) that have no mark, or one of another original."""
    return [
        (id, version.locale)
        for id, story in stories.items()
        for version in story.versions
        if version.translated_from
        and story.version(version.translated_from) is not None
        and not any(one.locale == version.locale for one in drifts.get(id, ()))
    ]


def said_of(change: Change, *, placed: bool = False) -> str:
    """Return a change in words: what it is, and in which line, but for where its place is told."""
    where = change.kind if placed else f"{change.kind} in line {change.line}"
    match change.change:
        case "fact":
            return f"{where}: {_facts(change)}"
        case "removed":
            return f"removed: {change.kind} (passage {change.number} of what was accepted)"
        case "added":
            return f"added: {where}"
        case "wording":
            return f"other words: {where}"


def _facts(change: Change) -> str:
    was = ", ".join(shown(fact) for fact in change.old)
    now = ", ".join(f'"{text}"' for text in change.new)
    if was and now:
        return f"{now} in place of {was}"
    return f"{now} is new" if now else f"{was} is gone"


def shown(fact: str) -> str:
    """Return a fact of a mark for people: `clock 12:07`, `2 h 30 min`, `${x/duration}`."""
    kind, _, rest = fact.partition("=")
    value, _, unit = rest.partition("@")
    if kind == "record":
        return f"${{{value}}}"
    if kind == "name":
        return value.partition("/")[2]
    if kind == "duration" and value.isdecimal():
        return _length(int(value))
    if kind == "clock":
        return f"clock {value}"
    return " ".join(filter(None, ("" if kind in ("number", "money") else kind, value, unit)))


def _length(seconds: int) -> str:
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "min"), (seconds % 60, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 s"


def _of_drift(id: str, drift: Drift) -> Iterator[Diagnostic]:
    record = f"story/{id}"
    again = f"then khobor check --accept-translation {id}.{drift.locale}"
    here = Span(drift.path, drift.line, 1)
    quiet = [one for one in drift.changes if one.change != "fact" or drift.follows]
    for one in drift.changes if drift.behind else ():
        if one.change == "fact":
            yield diagnostic(
                "translation-facts",
                Span(one.path, one.line, one.column),
                f"the version in {drift.locale} was accepted before this changed ({_facts(one)})",
                help=f"bring it into {drift.path}, {again}",
                record=record,
            )
    if quiet:
        follows = "; the translation seems to have followed" if drift.follows else ""
        yield diagnostic(
            "translation-text",
            here,
            f"its original, in {drift.origin}, has changed since this was accepted "
            f"({'; '.join(map(said_of, quiet))}){follows}",
            help=f"read it against the original, {again}",
            record=record,
        )
    if drift.untouched:
        facts = ", ".join(map(shown, drift.untouched))
        yield diagnostic(
            "translation-untouched",
            here,
            f"this was accepted again without a change, though facts of its original had changed ({facts})",
            help=f"mend the translation, {again}",
            record=record,
        )
