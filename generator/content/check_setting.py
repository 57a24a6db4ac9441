"""The field `checks` of `site.yaml`: levels of checks, and places that a desk lets stand."""

import unicodedata
from typing import get_args

from generator.codes import CODES
from generator.content.fields import Fields
from generator.diagnostics import nearest
from generator.model.checking import Ceiling, CheckSetting, Gravity, Relaxed
from generator.model.registry import UNIT_KINDS
from generator.patterns import pattern
from generator.saying import say

_GRAVITIES: tuple[Gravity, ...] = get_args(Gravity)
SETTABLE = tuple(code for code, row in CODES.items() if row.settable)
"""The checks whose word is a judgement, so that a desk may think otherwise."""
_WHOLE = "write levels:, relax: and the like below checks:, each with what it decides"
_LEVELS = "write a check and its level a line below levels:, as double-space: off"
_RELAX = (
    "write below relax:, for each place, as\n  - code: double-space\n"
    "    path: content/stories/2026/pay.en.md\n    text: words of the line\n    reason: why it stands"
)
_CODE = "write the word that khobor check prints in brackets, as code: double-space"
_PATH = "write the path of one file as khobor check prints it, as content/stories/2026/pay.en.md"
_WORDS = "write words of the line, or take the field out: then all of the file stands"
_REASON = "write why it stands, as reason: a title is spelt so"
_AGE = pattern("([1-9][0-9]{0,4})([hdw])")
_HOURS = {"h": 1, "d": 24, "w": 7 * 24}


def read_check_setting(fields: Fields) -> CheckSetting:
    """Read the field; a check that does not exist, and a place without a reason, are mistakes."""
    whole = fields.mapping("checks", help=_WHOLE)
    if whole is None:
        return CheckSetting()
    setting = CheckSetting(
        levels=_read_levels(whole),
        relaxed=_read_relaxed(whole),
        at_build=whole.boolean("at_build", default=True),
        figures_older_than=_read_ages(whole),
        unexplained_at_most=_read_ceiling(whole, "unexplained_at_most"),
    )
    whole.finish()
    return setting


def _read_levels(whole: Fields) -> tuple[tuple[str, Gravity], ...]:
    levels = whole.mapping("levels", help=_LEVELS)
    if levels is None:
        return ()
    found: list[tuple[str, Gravity]] = []
    for code in levels.names():
        if not _is_settable(levels, code, code):
            levels.string(code)
            continue
        word = levels.choice(code, _GRAVITIES, required=True, what=say("level of a check"))
        found += [(code, gravity) for gravity in _GRAVITIES if gravity == word]
    return tuple(found)


def _read_relaxed(whole: Fields) -> tuple[Relaxed, ...]:
    found: list[Relaxed] = []
    for entry in whole.mappings("relax", say("the relaxed place"), help=_RELAX):
        code = entry.string("code", required=True, help=_CODE)
        path = entry.string("path", required=True, help=_PATH)
        reason = entry.string("reason", required=True, help=_REASON)
        text = entry.string("text", required=entry.is_there("text"), help=_WORDS)
        text = unicodedata.normalize("NFC", text)
        entry.finish()
        known = bool(code) and _is_settable(entry, "code", code)
        empty = entry.is_there("text") and not text
        if known and path and reason and not empty:
            found.append(Relaxed(code=code, path=path, text=text, reason=reason, span=entry.span))
    return tuple(found)


def _read_ages(whole: Fields) -> tuple[tuple[str, int], ...]:
    """Read how old figures may be, by the kind of their unit, in hours."""
    ages = whole.mapping(
        "figures_older_than", help="as figures_older_than: {count: 30d, money: 8w}"
    )
    if ages is None:
        return ()
    found: list[tuple[str, int]] = []
    for kind in ages.names():
        age = ages.string(kind, required=True)
        match = _AGE.fullmatch(age)
        if kind not in UNIT_KINDS:
            help = say("one of: {names}", names=", ".join(UNIT_KINDS))
            near = nearest(kind, UNIT_KINDS)
            message = say('"{kind}" is not a kind of unit{near}', kind=kind, near=near)
            ages.report("bad-choice", kind, message, help=help)
        elif match is None and age:
            ages.report(
                "bad-choice", kind, say('"{age}" is no age', age=age), help="as 12h, 30d or 8w"
            )
        elif match is not None:
            found.append((kind, int(match[1]) * _HOURS[match[2]]))
    return tuple(found)


def _read_ceiling(whole: Fields, name: str) -> Ceiling | None:
    if whole.is_there(name) and not whole.has(name):
        whole.empty(name, name, help=say("write a whole number, or take the field out"))
        return None
    most = whole.integer(name)
    return None if most is None else Ceiling(most, whole.span_of(name))


def _is_settable(fields: Fields, name: str, code: str) -> bool:
    if code in SETTABLE:
        return True
    fields.report(
        "bad-choice",
        name,
        say('"{code}" is a fault that no desk can let stand', code=code)
        if code in CODES
        else say('"{code}" is not a check{near}', code=code, near=nearest(code, SETTABLE)),
        help=say("one of: {names}", names=", ".join(SETTABLE)),
    )
    return False
