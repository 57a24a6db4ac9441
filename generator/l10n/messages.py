"""Interface messages: a gettext catalog as frozen data, and how a message is said.

Owns plural choice (the catalog's own `Plural-Forms`) and what a catalog must have. Reading the
file is `content`'s.
"""

import gettext
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from generator import __version__
from generator.patterns import pattern
from generator.saying import Saying, say

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog as Parsed

_ENGLISH = "(n != 1)"
_NPLURALS = pattern(r"nplurals\s*=\s*(\d+)")
_TRIED = 200
"""Counts for which a plural rule is tried before it is used."""
_OPENINGS = ("msgid", "msgstr", "msgctxt", '"')
_LINE = pattern(r'(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s+)?"(?:[^"\\]|\\.)*"')
_QUOTED = 'write "…" round the text, and \\" for a mark inside it'
_DIRECTIVE = pattern(r"%\(\w*\)[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]|%%|%")
"""What the percent operator takes for a placeholder, and a sign that it would stumble over."""
_ON_LINE = pattern(r" on \d+$")
_REFUSED = (
    ("missing msgstr", "a msgid stands here without its msgstr"),
    (
        "Unknown or misformatted keyword",
        "this line is neither msgid, msgstr, msgctxt nor a text in quotation marks",
    ),
    ("Got line starting with", "this text belongs to no msgid or msgstr"),
    ("msg has more translations", "this message has more plurals than Plural-Forms says"),
)
"""What Babel says first, and how it is told."""


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
    """A message that cannot be said, is missing or fuzzy, or a file that is no catalog; its place in the file."""

    code: str
    line: int
    message: Saying
    help: str | Saying = ""
    column: int = 1


@lru_cache(maxsize=64)
def read_catalog(text: str, locale: str) -> tuple[Catalog, tuple[MessageFault, ...]]:
    """Read a .po file's text; return its catalog and its faults.

    A message that could not be said with its values is left out: it is said in English.
    """
    lines = text.split("\n")
    parsed, rule, faults = _parse(text, lines)
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    for message in parsed or ():
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, (tuple, list)) else (message.id,)
        strings = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
        line = message.lineno or 1
        if "fuzzy" in message.flags:
            said = say('the message "{id}" is marked fuzzy', id=ids[0])
            help = "translate it, and take the word fuzzy away"
            faults.append(MessageFault("missing-message", line, said, help))
        elif not all(strings):
            said = say('the message "{id}" is not translated', id=ids[0])
            faults.append(MessageFault("missing-message", line, said, "translate it"))
        wrong = list(_unsayable(ids, strings, lines, line))
        faults.extend(wrong)
        if not wrong:
            forms[(message.context or "", ids[0])] = tuple(s or "" for s in strings)
    return Catalog(locale, forms, rule), tuple(faults)


def _parse(text: str, lines: list[str]) -> tuple["Parsed | None", str, list[MessageFault]]:
    """Return what Babel read, its plural rule, and the faults of a file that is no catalog."""
    from babel.messages.pofile import (  # noqa: PLC0415  # a build whose catalogs are known needs none of it
        PoFileError,
        read_po,
    )

    if (declared := _NPLURALS.search(text)) and len(declared[1]) > 1:
        said = say("no language has {count} plurals", count=declared[1][:9])
        return None, _ENGLISH, [_bad(text.count("\n", 0, declared.start()) + 1, said)]
    open_lines = [
        _bad(number, say("this text does not stand between two quotation marks"), _QUOTED)
        for number, line in enumerate(map(str.strip, lines), 1)
        if line.startswith(_OPENINGS) and not _LINE.fullmatch(line)
    ]
    if open_lines:
        return None, _ENGLISH, open_lines
    try:
        parsed = read_po(io.StringIO(text), locale=None, abort_invalid=True)
    except PoFileError as error:
        return None, _ENGLISH, [_bad(error.lineno + 1, _said_by_babel(str(error)))]
    except (ValueError, LookupError) as error:
        return None, _ENGLISH, [_bad(1, say("this is no catalog: {error}", error=error))]
    rule = str(parsed.plural_expr)
    try:
        for count in range(_TRIED):
            plural_of(rule)(count)
    except (ArithmeticError, ValueError) as error:
        line = next((n for n, one in enumerate(lines, 1) if "Plural-Forms" in one), 1)
        said = say("this plural rule cannot be used: {error}", error=error)
        return None, _ENGLISH, [_bad(line, said)]
    return parsed, rule, []


def _bad(line: int, said: Saying, help: str = "", column: int = 1) -> MessageFault:
    return MessageFault("bad-catalog", line, said, help, column)


def _said_by_babel(error: str) -> Saying:
    """Return what Babel refuses, without the number of the line, in words that have translations."""
    told = _ON_LINE.sub("", error)
    for start, template in _REFUSED:
        if told.startswith(start):
            return say(template)
    return say("this is no catalog: {error}", error=told)


def _unsayable(
    ids: Sequence[str], strings: Sequence[str], lines: list[str], first: int
) -> Iterator[MessageFault]:
    """Yield each placeholder of a translation that its message does not have, and each lone percent sign."""
    known = {match[0] for id in ids for match in _DIRECTIVE.finditer(id)} | {"%%"}
    for wrong in dict.fromkeys(m[0] for s in strings for m in _DIRECTIVE.finditer(s or "")):
        if wrong in known:
            continue
        line, column = _place(wrong, lines, first)
        names = ", ".join(sorted(known - {"%%"}))
        if wrong.startswith("%("):
            said = say('the message "{id}" has no {wrong}', id=ids[0], wrong=wrong)
            help: Saying | str = say("placeholders: {names}", names=names or say("none"))
        else:
            said = say('a lone percent sign stands in the translation of "{id}"', id=ids[0])
            help = "write %% for a percent sign"
        yield MessageFault("bad-catalog", line, said, help, column)


def _place(wrong: str, lines: list[str], first: int) -> tuple[int, int]:
    """Return where a placeholder stands behind the line of its message, which itself may hold it too."""
    behind = next(
        (
            n
            for n, line in enumerate(lines[first - 1 :], first)
            if line.lstrip().startswith("msgstr")
        ),
        first,
    )
    for number, line in enumerate(lines[behind - 1 :], behind):
        if (at := line.find(wrong)) >= 0:
            return number, at + 1
    return first, 1


def blank_catalog(model: str, tag: str, made: datetime) -> str:
    """Return a .po file for a language with the messages of another, still to be translated."""
    from babel import Locale  # noqa: PLC0415  # no build asks for it
    from babel.messages.catalog import Catalog as Messages  # noqa: PLC0415
    from babel.messages.pofile import read_po, write_po  # noqa: PLC0415

    messages = Messages(
        locale=Locale.parse(tag, sep="-"),
        header_comment="# The words of the interface.",
        project="Khobor",
        version=__version__,
        creation_date=made,
        revision_date=made,
        fuzzy=False,
    )
    for one in read_po(io.StringIO(model)):
        if one.id:
            messages.add(one.id, flags=one.flags, context=one.context)
    file = io.BytesIO()
    write_po(file, messages, width=0)
    return file.getvalue().decode()


@cache
def plural_of(rule: str) -> Callable[[int], int]:
    """Return the function of a plural rule (gettext's C expression)."""
    return gettext.c2py(rule)


def no_catalog(locale: str) -> Catalog:
    """Return an empty catalog: every message as it stands in English."""
    return Catalog(locale, {}, _ENGLISH)
