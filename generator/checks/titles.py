"""A headline as its page says it, for lists that name a record: its `${…}` spoken in its own language.

Only values are spoken here. What has its words in a catalog or in a record is left out, as is what cannot be said.
"""

from generator.checks.referred import referred
from generator.content.frame import Content
from generator.l10n.language import Language
from generator.model.prose import HOLE, Sentence

LEFT_OUT = "…"
"""Stands for what is no word: code, an address."""


def spoken_title(headline: Sentence, record: str, content: Content, language: Language) -> str:
    """Return a headline with the values of its `${…}`; `record` is as `story/x`."""
    text = headline.text
    for one in sorted(headline.bound, key=lambda bound: -bound.start):
        said = referred(one.written, record, content, language).said or LEFT_OUT
        text = text[: one.start] + said + text[one.start + len(HOLE) :]
    return text.replace(HOLE, LEFT_OUT)
