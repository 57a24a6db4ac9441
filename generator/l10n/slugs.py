"""Heading ids and proposed ids that keep Bengali whole.

Python-Markdown's own slugs drop Bengali, or its vowel signs; these keep letters, marks and
digits of every script (Unicode categories L, M, N) and drop the joiners.
"""

import unicodedata

import regex

_DROP = regex.compile("[\u200b-\u200d\u2060\ufeff]")
_APART = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def heading_id(text: str) -> str:
    """Return an id for a heading: its words in lower case joined by hyphens, or an empty string."""
    text = unicodedata.normalize("NFC", _DROP.sub("", text)).lower()
    return _APART.sub("-", text).strip("-")


def is_slug(text: str) -> bool:
    """Return True for letters, marks and digits joined by single hyphens."""
    return bool(text) and heading_id(text) == text and len(text.encode()) <= 200
