"""The registries from `content/registry/*.yaml`: one file a kind, ids to names."""

from generator.content.fields import Context, Fields
from generator.content.nodes import load_mapping
from generator.content.source import SourceFile
from generator.content.style_table import read_styles
from generator.l10n.units import BUILT_IN, completed
from generator.model.registry import UNIT_KINDS, Named, Registry, Unit
from generator.model.style import Style
from generator.model.text import Text
from generator.saying import say

STYLE = "style"
FILES = ("services", "people", "topics", "places", "publishers", "units", STYLE)
_PLURALS = ("zero", "one", "two", "few", "many", "other")


def read_registry(sources: dict[str, SourceFile], context: Context) -> Registry:
    """Read the registry files that are there, by the stem of their names."""
    named: dict[str, dict[str, Named]] = {kind: {} for kind in FILES}
    units: dict[str, Unit] = dict(BUILT_IN)
    styles: tuple[tuple[str, Style], ...] = ()
    for kind, source in sources.items():
        if not source.text.strip():
            continue
        if kind == STYLE:
            styles = read_styles(source, context)
            continue
        node = load_mapping(source, source.text)
        if node is None:
            continue
        whole = Fields(source, node, context, label=say("the registry of {kind}", kind=say(kind)))
        for id, entry in whole.all_entries(say(kind.removesuffix("s"))):
            if kind == "units":
                unit = _read_unit(id, entry)
                if unit is not None:
                    units[id] = completed(unit) if unit.words else unit
            else:
                named[kind][id] = _read_named(id, entry, kind)
            entry.finish()
    return Registry(
        services=named["services"],
        people=named["people"],
        topics=named["topics"],
        places=named["places"],
        publishers=named["publishers"],
        units=units,
        styles=styles,
    )


def _read_named(id: str, entry: Fields, kind: str) -> Named:
    name = entry.text("name", required=True)
    service, person = kind == "services", kind == "people"
    return Named(
        id=id,
        name=name or Text((("", (id,)),), entry.span),
        span=entry.span,
        operator=entry.id("operator") if service else "",
        part_of=entry.id("part_of") if service else "",
        url=entry.url("url") if kind in ("services", "publishers", "people") else "",
        role=entry.text("role") if person else None,
        desk=entry.boolean("desk") if person else False,
        spans=entry.spans(("operator", "part_of")) if service else (),
    )


def _read_unit(id: str, entry: Fields) -> Unit | None:
    kind = entry.choice("kind", UNIT_KINDS, "count", required=True)
    words = entry.mapping("words", "words")
    found: list[tuple[str, tuple[tuple[str, str], ...]]] = []
    if words is None:
        entry.missing("words", "words in each language: bn: {other: গ্রাহক}")
    else:
        for locale in words.names():
            forms = words.mapping(locale, say("words in {locale}", locale=locale))
            if locale not in entry.context.locales:
                words.report(
                    "unknown-locale",
                    locale,
                    say('"{locale}" is not a locale of this site{near}', locale=locale, near=""),
                )
            elif forms is not None:
                pairs = tuple((p, word) for p in _PLURALS if (word := forms.string(p)))
                for name, word in pairs:
                    if "{" in word.replace("{n}", "", 1) or "}" in word.replace("{n}", "", 1):
                        forms.report(
                            "bad-words",
                            name,
                            say(
                                '"{word}" has a brace that means nothing; {{n}} is where the number stands',
                                word=word,
                            ),
                        )
                forms.finish()
                if not any(p == "other" for p, _ in pairs):
                    words.report(
                        "missing-field",
                        locale,
                        say('the words in {locale} lack "other"', locale=locale),
                        help="write other: and the word for all other counts",
                    )
                found.append((locale, pairs))
    classifiers = entry.mapping("classifier", "classifier")
    pairs = (
        tuple((name, classifiers.string(name)) for name in classifiers.names())
        if classifiers
        else ()
    )
    for name, word in pairs:
        if classifiers is not None and ("{" in word or "}" in word):
            classifiers.report(
                "bad-words", name, say('"{word}" is written onto the number as it is', word=word)
            )
    return Unit(id=id, kind=kind, words=tuple(found), classifier=pairs, span=entry.span)
