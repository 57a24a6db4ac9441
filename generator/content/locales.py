"""The locales of `site.yaml`: how each language is printed, and a newsroom's own words.

Owns the shape of an entry; what a word may be is `l10n.house`'s.
"""

from collections.abc import Iterator
from typing import get_args

from generator.content.fields import Fields
from generator.content.tree import ScalarNode
from generator.diagnostics import nearest
from generator.l10n.bangla import with_overrides
from generator.l10n.house import GROUPS, SPACED, Word, word_fault
from generator.l10n.language import known_tag
from generator.l10n.tables.rows import houses_of
from generator.l10n.tongue import Calendar, ClockStyle, Fractions, ScaleStyle
from generator.l10n.zones import zone_names, zone_of
from generator.model.site import LocaleSetting
from generator.patterns import pattern
from generator.saying import say

_CODE = pattern(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_AREA = pattern(r"-[0-9]{3}(?:-|$)")
_START = pattern(r"([1-9]|1[0-2])/([1-9]|[12][0-9]|3[01])")


def read_locales(fields: Fields) -> tuple[LocaleSetting, ...]:
    """Return the locales of `site.yaml` in their order."""
    found: list[LocaleSetting] = []
    whole = fields.mapping("locales")
    if whole is None:
        fields.missing("locales", "as bn: {tag: bn-IN, digits: native}")
        return ()
    if not whole.names():
        fields.empty("locales", "locales")
    for code in whole.names():
        entry = whole.mapping(code, say("the locale {locale}", locale=code))
        if entry is None:
            if not whole.has(code):
                whole.empty(code, code)
            continue
        if not _CODE.fullmatch(code):
            whole.report(
                "bad-id",
                code,
                say('"{code}" is not a locale code', code=code),
                help="write bn, en, pt-br …",
            )
            continue
        tag = entry.string("tag") or code
        if not _is_tag(entry, tag):
            # The code is known all the same, so that no text in it is told to be in a foreign language.
            tag = code if known_tag(code) else "en"
        found.append(_read_locale(entry, code, tag))
        entry.finish()
    return tuple(found)


def _is_tag(entry: Fields, tag: str) -> bool:
    """Return whether a tag names a language as pages do; what is wrong with it is reported."""
    if not known_tag(tag):
        entry.report(
            "unknown-locale",
            "tag",
            say('"{tag}" is not a language tag that CLDR knows', tag=tag),
            help="write a tag as bn-IN, bn-BD, en-IN or hi",
        )
        return False
    if _AREA.search(tag):
        entry.report(
            "unknown-locale",
            "tag",
            say('"{tag}" names an area; hreflang takes a country (ISO 3166) or none', tag=tag),
            help=say("write {language}, or {language}-IN", language=tag.split("-", maxsplit=1)[0]),
        )
        return False
    return True


def _read_locale(entry: Fields, code: str, tag: str) -> LocaleSetting:
    native = entry.choice("digits", ("native", "latin"), "native") == "native"
    zone = entry.string("reference_zone")
    if zone and zone_of(zone) is None:
        entry.report(
            "bad-zone",
            "reference_zone",
            say('"{zone}" is not a time zone{near}', zone=zone, near=nearest(zone, zone_names())),
            help="write a name as UTC or Europe/London",
        )
    return LocaleSetting(
        code=code,
        tag=tag,
        digits="native" if native else "latin",
        house=entry.choice("house", houses_of(tag.split("-", maxsplit=1)[0])),
        scale=entry.choice("scale", get_args(ScaleStyle)),
        fractions=entry.choice("fractions", get_args(Fractions)),
        clock=entry.choice("clock", get_args(ClockStyle)),
        calendar=entry.choice("calendar", get_args(Calendar)),
        reference_zone=zone,
        words=tuple(_read_words(entry)),
    )


def _read_words(entry: Fields) -> Iterator[Word]:
    """Yield the words of a locale that are well formed."""
    whole = entry.mapping("words", "words")
    if whole is None:
        return
    for group in whole.names():
        if group not in GROUPS:
            whole.report(
                "unknown-field",
                group,
                say(
                    'there are no words called "{group}"{near}',
                    group=group,
                    near=nearest(group, GROUPS),
                ),
                help=say("one of: {names}", names=", ".join(GROUPS)),
            )
            whole.node(group)
            continue
        words = whole.mapping(group, say("the words of {group}", group=group))
        if words is None:
            continue
        for key in words.names():
            text = words.as_written(key) if group in SPACED else words.string(key)
            if fault := word_fault(group, key, text):
                words.report("bad-words", key, fault)
            else:
                yield group, key, text
        words.finish()
    whole.finish()


def read_bengali_months(
    fields: Fields,
) -> tuple[tuple[int, tuple[tuple[int, int], ...]], ...]:
    """Return the newsroom's own rows of West Bengal's months: `1439: [4/15, 5/15, …]`."""
    whole = fields.mapping("bengali_months")
    if whole is None:
        return ()
    rows: dict[int, tuple[tuple[int, int], ...]] = {}
    for name in whole.names():
        starts = []
        for node in whole.sequence(name):
            written = node.value if isinstance(node, ScalarNode) else ""
            if match := _START.fullmatch(written):
                starts.append((int(match[1]), int(match[2])))
            else:
                whole.report("bad-months", node, "a month begins on a day as 4/15, month first")
        if not (name.isascii() and name.isdigit() and len(name) == 4):
            whole.report(
                "bad-months",
                name,
                say('"{name}" is not a Bengali year', name=name),
                help="write 1439",
            )
            continue
        _, faults = with_overrides({int(name): starts})
        for fault in faults:
            whole.report("bad-months", name, fault)
        if not faults:
            rows[int(name)] = tuple(starts)
    whole.finish()
    return tuple(sorted(rows.items()))
