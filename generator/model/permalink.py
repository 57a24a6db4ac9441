"""Permalink patterns: `/{locale}/{year}/{slug}/` and what may stand in them.

Owns the table of page kinds with their default patterns and placeholders.
"""

import re

from msgspec import Struct

from generator.patterns import pattern
from generator.saying import Saying, listed, say

PLACEHOLDERS = ("locale", "year", "month", "day", "id", "slug", "section")
"""What the pattern of a story may hold."""
_HOLE = pattern(r"\{([a-z]*)\}")

DEFAULT_PATTERNS: dict[str, str] = {
    "front": "/{locale}/",
    "section": "/{locale}/{section}/",
    "story": "/{locale}/{year}/{slug}/",
    "incident": "/{locale}/incidents/{id}/",
    "incident_order": "/{locale}/incidents/{id}/other-order/",
    "incident_updates": "/{locale}/incidents/{id}/updates/{number}/",
    "incidents": "/{locale}/incidents/",
    "incidents_severity": "/{locale}/incidents/severity/{id}/",
    "incidents_year": "/{locale}/incidents/year/{year}/",
    "service": "/{locale}/services/{id}/",
    "service_year": "/{locale}/services/{id}/{year}/",
    "status": "/{locale}/status/",
    "topic": "/{locale}/topics/{id}/",
    "person": "/{locale}/people/{id}/",
    "place": "/{locale}/places/{id}/",
    "month": "/{locale}/{year}/{month}/",
    "archive": "/{locale}/archive/",
    "corrections": "/{locale}/corrected/",
    "corrections_year": "/{locale}/corrected/{year}/",
    "page": "/{locale}/{slug}/",
    "search": "/{locale}/search/",
    "not_found": "/{locale}/404.html",
    "feed": "/{locale}/feed.xml",
    "section_feed": "/{locale}/{section}/feed.xml",
    "incidents_feed": "/{locale}/incidents/feed.xml",
}

ALLOWED: dict[str, frozenset[str]] = {
    kind: frozenset({"locale", *_HOLE.findall(pattern)})
    for kind, pattern in DEFAULT_PATTERNS.items()
} | {
    "story": frozenset(PLACEHOLDERS),
    "page": frozenset({"locale", "id", "slug"}),
}

NEEDED: dict[str, tuple[frozenset[str], ...]] = {
    kind: tuple(frozenset({hole}) for hole in _HOLE.findall(pattern))
    for kind, pattern in DEFAULT_PATTERNS.items()
} | {
    "story": (frozenset({"locale"}), frozenset({"id", "slug"})),
    "page": (frozenset({"locale"}), frozenset({"id", "slug"})),
}
"""For each kind the groups of placeholders of which one at least must stand in its pattern."""


class Pattern(Struct, frozen=True):
    """A permalink pattern, cut into text and placeholders."""

    written: str

    def fill(self, **values: str) -> str:
        """Return the path for the values (locale, year, month, day, id, slug, section, number)."""
        return self.written.format_map(values)


def pattern_fault(kind: str, pattern: str) -> Saying | None:
    """Return what is wrong with a pattern for a page kind, or None."""
    if not pattern.startswith("/"):
        return say("a pattern begins with /")
    if not pattern.endswith(("/", ".html", ".xml")):
        return say("a pattern ends with / (or .html, .xml)")
    rest = _HOLE.sub("", pattern)
    if not re.fullmatch(r"[a-z0-9/._-]*", rest) or "//" in pattern or ".." in pattern:
        return say("a pattern holds only a-z, 0-9, - _ . / and placeholders in braces")
    holes = set(_HOLE.findall(pattern))
    for hole in sorted(holes - ALLOWED[kind]):
        return say(
            "{hole} cannot stand in the pattern of {kind}; it may hold {names}",
            hole=f"{{{hole}}}",
            kind=kind,
            names=", ".join(f"{{{name}}}" for name in sorted(ALLOWED[kind])),
        )
    for group in NEEDED[kind]:
        if not group & holes:
            holes_of = [f"{{{name}}}" for name in sorted(group)]
            return say("the pattern lacks {names}", names=listed(holes_of, "{before} or {next}"))
    return None
