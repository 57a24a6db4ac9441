"""Text as it was written, before a language speaks its facts.

Owns phrases (one line of text with references in it), texts (a phrase per language) and bodies
(HTML with references, blocks and links still open). Never resolves anything: whoever prints a
phrase resolves it.
"""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from generator.diagnostics import Span

RecordKind = Literal["story", "incident", "page"]

EVERY = ""
"""The locale key of a plain string, which serves all languages."""


class Reference(Struct, frozen=True):
    """`${incident/name|form|…}`: a fact to be spoken. `written` is the text in the braces."""

    incident: str
    name: str
    forms: tuple[str, ...]
    written: str
    span: Span


class Block(Struct, frozen=True):
    """`::name{key=value …}` alone on its line; `texts` are its options that readers read."""

    name: str
    options: tuple[tuple[str, str], ...]
    span: Span
    texts: tuple[tuple[str, "Phrase"], ...] = ()

    def option(self, key: str) -> str:
        """Return an option's value, or an empty string."""
        return dict(self.options).get(key, "")

    def text(self, key: str) -> "Phrase":
        """Return an option that readers read as a phrase; empty when absent."""
        return dict(self.texts).get(key, ())


class LinkStart(Struct, frozen=True):
    """`<a href>` to a record of the site, up to its matching `LinkEnd`."""

    kind: RecordKind
    id: str
    fragment: str
    span: Span


class LinkEnd(Struct, frozen=True):
    """The end of a `LinkStart`."""


Phrase = tuple[str | Reference, ...]
BodyPart = str | Reference | Block | LinkStart | LinkEnd


class Text(Struct, frozen=True):
    """A phrase per locale code; the key `EVERY` serves all languages."""

    phrases: tuple[tuple[str, Phrase], ...]
    span: Span

    def phrase(self, locale: str) -> Phrase | None:
        """Return the phrase of the locale, or the one that serves all, or None."""
        every: Phrase | None = None
        for code, phrase in self.phrases:
            if code == locale:
                return phrase
            if code == EVERY:
                every = phrase
        return every

    def references(self) -> Iterator[tuple[str, Reference]]:
        """Yield each reference with the locale key it stands in."""
        for code, phrase in self.phrases:
            for part in phrase:
                if isinstance(part, Reference):
                    yield code, part


class Body(Struct, frozen=True):
    """A text's HTML in parts; `str` parts are safe markup, the others are resolved at render."""

    parts: tuple[BodyPart, ...]
    anchors: tuple[str, ...]


def plain_of(phrase: Phrase) -> str:
    """Return the phrase as it was written, references and all."""
    return "".join(p if isinstance(p, str) else "${" + p.written + "}" for p in phrase)
