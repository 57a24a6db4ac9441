"""A newsroom's own words over a row: the table that `site.yaml` may give for a locale.

Owns which words may be given, and what a template must hold. For a house that prints otherwise,
and for a language that has no row: CLDR and a dozen words are enough to speak it.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from generator.l10n.tongue import ClockWords, Tongue
from generator.patterns import pattern
from generator.saying import Saying, listed, number, say

Word = tuple[str, str, str]
"""Group, key and text."""

_BRACES = pattern(r"\{([^{}]*)\}")
_LONGEST_NUMBER = 16
_QUOTES = ("open", "close", "inner_open", "inner_close")
_UNITS = ("week", "day", "hour", "minute", "second")
_MANY = {f"{unit}s": unit for unit in _UNITS}


class Group(Struct, frozen=True):
    """The keys of a group (none: any of a kind), and the placeholders of its templates."""

    keys: tuple[str, ...] = ()
    needs: Mapping[str, tuple[str, ...]] | tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    numbers: tuple[int, int] | None = None


GROUPS: dict[str, Group] = {
    "bounds": Group(
        (
            "about",
            "nearly",
            "just_over",
            "at_least",
            "more_than",
            "at_most",
            "less_than",
            "between",
        ),
        {"between": ("low", "high"), "": ("n",)},
        ("of",),
    ),
    "durations": Group((*_UNITS, *_MANY)),
    "scales": Group(numbers=(1000, 10**15)),
    "months": Group(numbers=(1, 12)),
    "weekdays": Group(numbers=(1, 7)),
    "periods": Group(numbers=(0, 23)),
    "hours": Group(numbers=(1, 24)),
    "clock": Group(
        ("colon", "dot", "words", "whole"),
        {"colon": ("h", "mm"), "dot": ("h", "mm"), "words": ("h", "m"), "whole": ("h",)},
        ("p", "s"),
    ),
    "dates": Group(("full", "date", "day", "month", "weekday", "short")),
    "phrases": Group(
        ("interval", "day_clock", "clock_zone"),
        {
            "interval": ("low", "high"),
            "day_clock": ("date", "clock"),
            "clock_zone": ("clock", "zone"),
        },
    ),
    "joins": Group(("between", "last")),
    "quotes": Group(_QUOTES),
    "zones": Group(),
    "regions": Group(),
}
"""What `words` of a locale may hold."""
SPACED = frozenset(("joins", "quotes"))
"""Groups whose words stand between others: the spaces at their ends are part of them."""


def word_fault(group: str, key: str, text: str) -> Saying | None:
    """Return what is wrong with a word as a sentence, or None."""
    rule = GROUPS[group]
    if rule.keys and key not in rule.keys:
        return say('"{key}" is none of {names}', key=key, names=", ".join(rule.keys))
    if rule.numbers and not (
        key.isascii()
        and key.isdigit()
        and len(key) <= _LONGEST_NUMBER
        and rule.numbers[0] <= int(key) <= rule.numbers[1]
    ):
        least, most = map(number, rule.numbers)
        return say(
            '"{key}" is not a number from {least} to {most}', key=key, least=least, most=most
        )
    if group == "scales" and key.strip("0") != "1":
        return say("{key} is not a power of ten", key=key)
    if not text:
        return say('the field "{name}" says nothing', name=key)
    needs = rule.needs
    if isinstance(needs, Mapping):
        needs = needs.get(key, needs.get("", ()))
    given = _BRACES.findall(text)
    other = [name for name in given if name not in (*needs, *rule.also)]
    if other or set("{}") & set(_BRACES.sub("", text)):
        shown = ", ".join(f"{{{name}}}" for name in (*needs, *rule.also)) or say("none")
        return say(
            '"{text}" has a brace that means nothing; placeholders: {names}', text=text, names=shown
        )
    if "of" in given and "n" in given:
        return say('"{text}" has {{n}} and {{of}}; the number is said once', text=text)
    if key == "between" and "of" in given:
        return say('"{text}" has {{of}}, which a range has not', text=text)
    lacking = [name for name in needs if name not in given and not (name == "n" and "of" in given)]
    if lacking:
        names = listed([f"{{{name}}}" for name in lacking], "{before} and {next}")
        return say('"{text}" lacks {names}', text=text, names=names)
    return None


def with_words(tongue: Tongue, words: Iterable[Word]) -> Tongue:
    """Return the row with a newsroom's own words in place of its own."""
    groups: dict[str, dict[str, str]] = {}
    for group, key, text in words:
        groups.setdefault(group, {})[key] = text
    if not groups:
        return tongue
    changed: dict[str, object] = {}
    for name in ("bounds", "dates", "zones", "regions"):
        if name in groups:
            changed[name] = {**getattr(tongue, name), **groups[name]}
    changed |= groups.get("phrases", {})
    if own := groups.get("durations"):
        changed["durations"] = _durations(tongue, own)
    if own := groups.get("scales"):
        scales = tuple(sorted(((int(key), text) for key, text in own.items()), reverse=True))
        changed["scales"] = {**tongue.scales, tongue.scale: scales}
        if tongue.scale not in tongue.scaled_from:
            changed["scaled_from"] = {
                tongue.scale: min((s for s, _ in scales if s > 1000), default=10**6)
            }
    for name, size in (("months", 12), ("weekdays", 7)):
        own = groups.get(name, {})
        held = getattr(tongue, name)
        if own and (held or len(own) == size):
            changed[name] = tuple(own.get(str(i + 1)) or held[i] for i in range(size))
    if {"periods", "clock", "hours"} & groups.keys():
        changed["clock"] = _clock(tongue, groups)
    if own := groups.get("joins"):
        between, last = tongue.joins or (", ", ", ")
        changed["joins"] = (own.get("between", between), own.get("last", last))
    if own := groups.get("quotes"):
        changed["quotes"] = tuple(
            own.get(key, mark) for key, mark in zip(_QUOTES, tongue.quotes, strict=True)
        )
    return replace(tongue, **changed)


def _durations(tongue: Tongue, own: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    found = dict(tongue.durations)
    for unit in _UNITS:
        one, other = found.get(unit, ("", ""))
        given = own.get(unit, one), own.get(f"{unit}s", own.get(unit, other))
        if all(given):
            found[unit] = given
    return found


def _clock(tongue: Tongue, groups: Mapping[str, Mapping[str, str]]) -> ClockWords:
    words = tongue.clock or ClockWords()
    given = groups.get("periods", {})
    periods = tuple(sorted((int(hour), word) for hour, word in given.items())) or words.periods
    own = {int(hour): word for hour, word in groups.get("hours", {}).items()}
    suffixes = {**words.suffixes, **own}
    return replace(words, periods=periods, suffixes=suffixes, **groups.get("clock", {}))
