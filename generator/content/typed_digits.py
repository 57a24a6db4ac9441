"""Digits typed in another script than the page's: one page has one kind of digits.

A warning that shows the number in the page's digits. Numbers that belong to a name in Latin
letters (WhatsApp 2, 5G), quotations, code, addresses and references keep theirs.
"""

from generator.content.bengali_typing import hide
from generator.content.blocks import FENCE
from generator.content.source import SourceFile
from generator.l10n.digits import to_native
from generator.patterns import pattern
from generator.saying import counted, say

_NUMBER = pattern(r"(?<![\w.,@/#&+:=’'-])[0-9]++(?:[.,:/–-][0-9]++)*+(?![\w@/=-]|\.[A-Za-z])")
_QUOTED = pattern(r"“[^”]*”|‘[^’]*’|\"[^\"]*\"|\{[^}]*\}|<[^>]*>")
_LATIN_BEFORE = pattern(r"[A-Za-z][\w.&’'-]*[\s(:]*$")
_LATIN_AFTER = pattern(r"\s*[A-Za-z]")
_MOST = 500
"""Places that are told one by one in a text: whoever has more wrote the whole of it so."""
_NAME = 200
"""Letters before a number in which the name that it belongs to is looked for."""
_LIST = pattern(r"\s*(?:>\s*)*[0-9]{1,9}[.)]\s")


def warn_of_digits(source: SourceFile, text: str, first_line: int, language: str) -> None:
    """Warn of each number in ASCII digits in a text of a language with its own."""
    if not any(digit in text for digit in "0123456789"):
        return
    fenced, told = False, 0
    for number, line in enumerate(text.split("\n"), first_line):
        if FENCE.match(line):
            fenced = not fenced
            continue
        if fenced or line.startswith(("::", "    ", "\t")) or not line:
            continue
        where, at = source.lines[number - 1] if number <= len(source.lines) else "", 0
        plain = hide(line)
        plain = _QUOTED.sub(lambda m: "\x00" * len(m[0]), plain)
        if match := _LIST.match(plain):
            plain = "\x00" * match.end() + plain[match.end() :]
        for match in _NUMBER.finditer(plain):
            before = max(0, match.start() - _NAME)
            if _LATIN_BEFORE.search(plain, before, match.start()) or _LATIN_AFTER.match(
                plain, match.end()
            ):
                continue
            told += 1
            if told > _MOST:
                continue
            written = line[match.start() : match.end()]
            at = match.start() if where == line else max(where.find(written, at), 0)
            source.report(
                "foreign-digits",
                source.span(number, at + 1),
                say(
                    "{number} is in Latin digits on a page whose digits are its own",
                    number=written,
                ),
                help=say(
                    "write {number}; a name in Latin letters keeps its digits",
                    number=to_native(written, language),
                ),
            )
    if told > _MOST:
        source.report(
            "foreign-digits",
            source.span(first_line),
            say(
                "{count} more numbers of this text are in Latin digits", count=counted(told - _MOST)
            ),
            help="mend those that are told, and check again",
        )
