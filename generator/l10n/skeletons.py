"""What `khobor new` writes where somebody has to write: the words of a text that is still empty.

Owns the words in each language; English ones stand where a language has none. Where they go is
`editorial`'s matter, and that none of them is published is `content`'s.
"""

from collections.abc import Mapping

HEADLINES: Mapping[str, str] = {"bn": "শিরোনাম লিখুন", "en": "Write the headline"}
STANDFIRSTS: Mapping[str, str] = {
    "bn": "অল্প কথায় মূল খবর।",
    "en": "The gist in a few words.",
}
BODIES: Mapping[str, str] = {"bn": "এখানে লিখুন।", "en": "Write here."}
SKELETONS = frozenset((*HEADLINES.values(), *STANDFIRSTS.values(), *BODIES.values()))


def is_unwritten(text: str) -> bool:
    """Return True for a text that still is what `khobor new` wrote."""
    return text.strip() in SKELETONS
