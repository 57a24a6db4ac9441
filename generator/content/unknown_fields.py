"""What is said of a field that a record does not know: which one was meant, or what has a field of that name."""

from collections.abc import Collection, Mapping

from generator.diagnostics import nearest
from generator.saying import Saying, say

_MEANT: Mapping[str, tuple[str, ...]] = {
    "author": ("byline", "by"),
    "authors": ("byline",),
    "category": ("section", "kind"),
    "date": ("published", "at", "began"),
    "description": ("standfirst", "text"),
    "end": ("ended",),
    "ends": ("ended",),
    "start": ("began",),
    "started": ("began",),
    "subtitle": ("standfirst",),
    "summary": ("standfirst",),
    "tags": ("topics",),
    "time": ("at", "published"),
    "title": ("headline",),
}
"""Names that other programs have for a field, with ours."""
HOMES: Mapping[str, str] = {
    "incident": "severity services places zone began ended cause preceded_by figures updates quotes sources embargo",
    "story": "kicker slug translated_from section incidents byline dateline topics image related published updated expires front",
    "page": "menu",
    "figure": "value between bound unit label dated certainty known",
    "update": "at text status key pinned",
    "source": "title publisher url archived",
    "series": "drawn points",
    "correction": "fact was",
    "quotation": "original by",
    "image": "alt caption credit decorative",
}
"""What has a field of a name; the first of several is said."""

_ALIKE = 0.7
"""How much of a name is that of the field which is meant by it: of *title* and *state* it is less."""


def of_unknown(
    name: str, known: Collection[str], label: str | Saying
) -> tuple[Saying, str | Saying]:
    """Return what is said of a field, and what to write; `known` are those that the record has and does not use yet."""
    meant = next((one for one in _MEANT.get(name, ()) if one in known), "")
    near = say(' (did you mean "{near}"?)', near=meant) if meant else nearest(name, known, _ALIKE)
    said = (
        say('unknown field "{name}" in {label}{near}', name=name, label=label, near=near)
        if label
        else say('unknown field "{name}"{near}', name=name, near=near)
    )
    if near:
        return said, ""
    home = next((one for one, names in HOMES.items() if name in names.split()), "")
    if home:
        return said, say('"{name}" is a field of: {what}', name=name, what=say(home))
    names = ", ".join(sorted(known))
    return said, say("fields not used yet: {names}", names=names) if names else ""
