"""Interface messages: a gettext catalog as frozen data, and how a message is said.

Owns plural choice (the catalog's own `Plural-Forms`) and what a catalog must have. Reading the
file is `content`'s.
"""

import gettext
import io
from collections.abc import Callable
from functools import cache, lru_cache

from msgspec import Struct

from generator.patterns import pattern

_ENGLISH = "(n != 1)"
_NPLURALS = pattern(r"nplurals\s*=\s*(\d+)")


def N_(message: str) -> str:  # gettext's name
    """Mark a message for extraction, and return it."""
    return message


class Catalog(Struct, frozen=True):
    """Messages of one locale: (context, msgid) to its forms. `rule` is its `Plural-Forms`."""

    locale: str
    forms: dict[tuple[str, str], tuple[str, ...]]
    rule: str

    def gettext(self, message: str) -> str:
        """Return the message in the catalog's language, or as it is."""
        return self.pgettext("", message)

    def pgettext(self, context: str, message: str) -> str:
        """Return the message of a context."""
        forms = self.forms.get((context, message))
        return forms[0] if forms and forms[0] else message

    def ngettext(self, one: str, other: str, count: int) -> str:
        """Return the form of the message for a count."""
        forms = self.forms.get(("", one))
        if forms:
            at = plural_of(self.rule)(count)
            if at < len(forms) and forms[at]:
                return forms[at]
        return one if count == 1 else other


class MessageFault(Struct, frozen=True):
    """A message that is missing or fuzzy, or a file that is no catalog; `line` in the file."""

    code: str
    line: int
    message: str


@lru_cache(maxsize=64)
def read_catalog(text: str, locale: str) -> tuple[Catalog, tuple[MessageFault, ...]]:
    """Read a .po file's text; return its catalog and its faults."""
    from babel.messages.pofile import (  # noqa: PLC0415  # a build whose catalogs are known needs none of it
        PoFileError,
        read_po,
    )

    faults: list[MessageFault] = []
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    try:
        if (declared := _NPLURALS.search(text)) and len(declared[1]) > 1:
            line = text.count("\n", 0, declared.start()) + 1
            fault = MessageFault("bad-catalog", line, f"no language has {declared[1][:9]} plurals")
            return Catalog(locale, {}, _ENGLISH), (fault,)
        parsed = read_po(io.StringIO(text), locale=None, abort_invalid=True)
        rule = str(parsed.plural_expr)
        plural_of(rule)
    except (PoFileError, ValueError, LookupError) as error:
        line = getattr(error, "lineno", 0) or 1
        return Catalog(locale, {}, _ENGLISH), (MessageFault("bad-catalog", line, str(error)),)
    for message in parsed:
        if not message.id:
            continue
        id = message.id[0] if isinstance(message.id, (tuple, list)) else message.id
        strings = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
        line = message.lineno or 1
        if "fuzzy" in message.flags:
            faults.append(
                MessageFault("missing-message", line, f'the message "{id}" is marked fuzzy')
            )
        elif not all(strings):
            faults.append(
                MessageFault("missing-message", line, f'the message "{id}" is not translated')
            )
        forms[(message.context or "", id)] = tuple(s or "" for s in strings)
    return Catalog(locale, forms, rule), tuple(faults)


@cache
def plural_of(rule: str) -> Callable[[int], int]:
    """Return the function of a plural rule (gettext's C expression)."""
    return gettext.c2py(rule)


def no_catalog(locale: str) -> Catalog:
    """Return an empty catalog: every message as it stands in English."""
    return Catalog(locale, {}, _ENGLISH)
