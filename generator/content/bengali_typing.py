"""Slips of typing in Bengali text, each with the right form. Pure, but for the reports.

Seen in real Bengali pages: look-alike signs, signs typed twice, marks on the wrong letter,
digits of two scripts in one number, and text from the fonts that came before Unicode. Only
text is meant: code, addresses, references and markup are hidden by `hide` first.
"""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from generator.content.source import SourceFile
from generator.content.veil import GONE
from generator.diagnostics import Fix
from generator.l10n.digits import BENGALI, to_ascii, to_native
from generator.l10n.visarga import VISARGA, has_visarga, may_have_visarga
from generator.patterns import pattern
from generator.saying import Saying, say

LETTER = "\u0985-\u09b9\u09ce\u09dc-\u09e1"
SIGN = "\u09be-\u09cc\u09d7"
"""Vowel signs, which only stand behind a consonant."""
MARK = f"\u0981-\u0983\u09bc\u09cd{SIGN}"
BENGALI_TEXT = pattern("[\u0980-\u09ff]")
HIDDEN = GONE
"""What stands for each hidden character: no source may hold it, and no rule takes it."""

_NO_TEXT = pattern(
    r"(`+)(?!`).*?(?<!`)\1(?!`)"  # a code span
    r"|\\[!-/:-@\[-`{-~]"  # a sign with its backslash
    r"|\$?\$\{[^{}\n]*\}"  # a reference
    r"|\{[ ]*[#.:][^{}\n]*\}"  # attributes
    r"|(?<=\])\([^()\n]*\)|(?<=\])\[[^\]\n]*\]"  # where a link leads
    r"|^ {0,3}\[[^\]\n]+\]:.*$"
    r"|</?[a-zA-Z!][^<>\n]*>|<(?:https?:|mailto:)[^<>\n]*>"
    r"|(?:https?://|www\.)[^\s<>।]*"
    r"|(?<![\w.-])(?:[A-Za-z0-9-]+\.)+[a-z]{2,}/[^\s<>।]*"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+"
)
_DEVANAGARI = pattern("[\u0900-\u0963\u0970-\u097f]")
_PIPE = pattern(
    f"(?<=[{LETTER}{MARK}’”)*])\\|+(?=\\s|$)|(?<=[{LETTER}{MARK}’”)*])[ \u00a0]+\\|+(?=\\s*$)"
)
_TWICE = pattern(f"([{MARK}])\\1+")
_NUKTA = pattern(
    f"([ডঢয])([{SIGN}\u0981])\u09bc|ব\u09bc|(?<![ডঢযবজকখগফ\u09bc\u09df\u09dc\u09dd])\u09bc"
)
_NUMBER = pattern(r"(?<![A-Za-z0-9])[০-৯0-9०-९][০-৯0-9०-९oO.,]*(?<![.,])(?![A-Za-z])")
_MAYBE_PIPE = pattern(r"\|(?=[\s|]|$)")
_MAYBE_TWICE = pattern(f"([{MARK}])\\1")
_MAYBE_NUMBER = pattern("[0-9০-৯०-९](?:(?<=[०-९])|(?<=[০-৯])[.,]?[0-9oO०-९]|(?<=[0-9])[.,]?[০-৯])")
_DAGGER_WORD = pattern("[†‡][A-Za-z¡-ÿ]")
_BIJOY_WORD = pattern(
    "[†‡ˆ][A-Za-z¡-ÿ]|[cfghjkmpqtwxyzCFGHJKMPQSTWXYZ]v(?=[A-Za-z&])|\\bw[bcdfgjklmnpqtvxzKGRSTZ]"
)
_LETTERS = pattern(f"[{LETTER}{MARK}\u200c\u200d]+")
_EMPHASIS_ALONE = pattern(f"(?<![\\w{LETTER}{MARK}’”*_~])[*_~]+$")
_LETTERS_BEFORE = pattern(f"[{LETTER}{MARK}\u200c\u200d]+$")
_VOWELS = frozenset(map(chr, range(0x09BE, 0x09CD))) | {"\u09d7"}
_FEWEST_BIJOY_WORDS = 2
_WIDEST = 40
_DEGREES = "write {text}, or {other} for degrees"
"""What a letter o behind the last digit may be: a nought, or the sign of degrees."""


class Slip(Struct, frozen=True):
    """One slip: where in the line, what it is, the word as it stands and what to write.

    `fix` has the letters at fault and the right ones, where these are known.
    """

    at: int
    message: str
    help: str | Saying
    start: int = 0
    wrong: str = ""
    fix: Fix | None = None


class _Rule(Struct, frozen=True):
    pattern: re.Pattern[str]
    right: Callable[[re.Match[str]], str | None]
    message: str
    write: str = "write {text}"
    mends: Callable[[re.Match[str]], bool] = lambda match: True


def _visarga(match: re.Match[str]) -> str | None:
    return VISARGA if may_have_visarga(*_around(match)) else None


def _is_visarga(match: re.Match[str]) -> bool:
    return has_visarga(*_around(match))


def _around(match: re.Match[str]) -> tuple[str, str]:
    """Return the letters of a word before a sign and behind it."""
    before = _LETTERS_BEFORE.search(match.string, max(0, match.start() - _WIDEST), match.start())
    behind = _LETTERS.match(match.string, match.end(), match.end() + _WIDEST)
    return before[0] if before else "", behind[0] if behind else ""


def _parts_no_markup(match: re.Match[str]) -> bool:
    """Return True where no signs of markup come together when what is matched goes."""
    text = match.string
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return not any(sign.isascii() and not sign.isalnum() and sign not in " .," for sign in around)


def _behind_a_word(match: re.Match[str]) -> bool:
    """Return True but where signs of emphasis stand before that end no word: there a space has a meaning."""
    return (
        _EMPHASIS_ALONE.search(match.string, max(0, match.start() - _WIDEST), match.start()) is None
    )


def _once(match: re.Match[str]) -> str | None:
    return match[1] if len(match[0]) == 2 else None


def _once_inside(match: re.Match[str]) -> str | None:
    """Return the vowel sign of three, but at the end of a word, where it may be a cry: নাাা."""
    inside = _LETTERS.match(match.string, match.end()) is not None
    return match[1] if len(match[0]) == 3 and match[1] in _VOWELS and inside else None


def _right_nukta(match: re.Match[str]) -> str:
    if match[1]:
        return f"{match[1]}\u09bc{match[2]}"
    return "র" if match[0].startswith("ব") else ""


_RULES = (
    _Rule(pattern("(?<![।৷])(?<![।৷][ \u00a0])৷(?![ \u00a0]?[।৷])"), lambda _: "।", "৷ is an old sign of currency (U+09F7), not the danda"),
    _Rule(_PIPE, lambda _: "।", "| is typed for the danda"),
    _Rule(pattern("[।৷](?:[ \u00a0]?[।৷])+"), lambda _: "।", "the danda stands twice",
          "write {text}; at the end of a verse ॥"),
    _Rule(pattern("(?<=[^\\s।])[ \u00a0]+(?=।)"), lambda _: "", "a space stands before the danda", mends=_behind_a_word),
    _Rule(pattern(f":(?<=[{LETTER}{MARK}]:)(?=[{LETTER}])"), _visarga,
          "a colon stands inside a word; the visarga is ঃ", "write {text}; a colon has a space after it", _is_visarga),
    _Rule(_TWICE, _once, "a sign is typed twice on one letter"),
    _Rule(_TWICE, _once_inside, "a sign is typed three times on one letter"),
    _Rule(_NUKTA, _right_nukta, "the dot below stands under a letter that has none"),
    _Rule(pattern("[\u200b\u2060\ufeff]+"), lambda _: "", "an invisible sign stands in the text", mends=_parts_no_markup),
)  # fmt: skip


def hide(text: str) -> str:
    """Return the line with all that is not text hidden, each character where it was."""
    return _NO_TEXT.sub(lambda m: HIDDEN * len(m[0]), text)


def maybe_slips(text: str) -> bool:
    """Return False for a text that has no slip; a cheap look before the search by line."""
    if "†" not in text and "‡" not in text and BENGALI_TEXT.search(text) is None:
        return False
    return (
        "৷" in text
        or "।।" in text
        or " ।" in text
        or "\u00a0।" in text
        or ("|" in text and _MAYBE_PIPE.search(text) is not None)
        or "\u200b" in text
        or "\u2060" in text
        or "\ufeff" in text
        or "†" in text
        or "‡" in text
        or (":" in text and _RULES[4].pattern.search(text) is not None)
        or _MAYBE_TWICE.search(text) is not None
        or _MAYBE_NUMBER.search(text) is not None
        or text.count("\u09bc") != sum(text.count(f"{letter}\u09bc") for letter in "ডঢয")
    )


def slips_of(line: str, plain: str, *, table: bool = False) -> Iterator[Slip]:
    """Yield the slips of one line; `plain` is it after `hide`. A table keeps its |."""
    if _DAGGER_WORD.search(plain):
        yield from _bijoy(plain)
    if not BENGALI_TEXT.search(plain):
        return
    for rule in _RULES:
        if rule.pattern is _PIPE and (table or plain.lstrip(" >").startswith("|")):
            continue
        for match in rule.pattern.finditer(plain):
            right = rule.right(match)
            if right is not None:
                slip = _slip(line, match, right, rule.message, rule.write)
                yield slip if rule.mends(match) else replace(slip, fix=None)
    hindi = _DEVANAGARI.search(plain) is not None
    for match in _NUMBER.finditer(plain):
        if message := _number_fault(match[0], hindi):
            right = to_native(to_ascii(match[0].replace("o", "0").replace("O", "0")), "bn")
            slip = _slip(line, match, right, message)
            if match[0][-1] in "oO":
                degrees = f"{right[:-1]}°"
                slip = replace(slip, help=say(_DEGREES, text=right, other=degrees), fix=None)
            yield slip


def warn_of_typing(source: SourceFile, text: str, line: int) -> None:
    """Warn of the slips in a text that a record's file gives at or after a line."""
    if not maybe_slips(text):
        return
    for part in text.split("\n"):
        for slip in slips_of(part, hide(part)):
            span = source.find(slip.wrong, line)
            fix = None
            if span.source.startswith(slip.wrong, span.at):
                at = span.at
                if span.source.count(slip.wrong) == part.count(slip.wrong):
                    fix = slip.fix  # it is known which of them is meant
                    for _ in range(part.count(slip.wrong, 0, slip.start)):
                        at = span.source.index(slip.wrong, at + len(slip.wrong))
                column = span.cut + at + 1 + slip.at - slip.start
                span = source.span(span.line, column)
            source.report("bengali-typing", span, slip.message, help=slip.help, fix=fix)


def _number_fault(number: str, hindi: bool) -> str:
    if any(digit in BENGALI for digit in number):
        if re.search("[oO]", number):
            return "a Latin letter o is typed for the digit ০"
        if re.search("[0-9]", number):
            return "one number has digits of two scripts"
    if not hindi and re.search("[०-९]", number):
        return "Devanagari digits stand in Bengali text"
    return ""


def _slip(
    line: str, match: re.Match[str], right: str, message: str, write: str = "write {text}"
) -> Slip:
    """Return the slip with the whole word around it, wrong and right."""
    start, end = word_around(line, *match.span())
    corrected = line[start : match.start()] + right + line[match.end() : end]
    return Slip(
        match.start(), message, say(write, text=corrected), start, line[start:end],
        Fix(match[0], right),
    )  # fmt: skip


def word_around(line: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds widened to the spaces around them, or as far as is worth showing."""
    before, after = max(0, start - _WIDEST), min(len(line), end + _WIDEST)
    while start > before and not line[start - 1].isspace():
        start -= 1
    while end < after and not line[end].isspace():
        end += 1
    return start, end


def _bijoy(plain: str) -> Iterator[Slip]:
    words = [m for m in re.finditer(r"\S+", plain) if re.search("[A-Za-z]", m[0])]
    looks = [m for m in words if _BIJOY_WORD.search(m[0])]
    if len(looks) >= _FEWEST_BIJOY_WORDS and len(looks) * 3 >= len(words):
        yield Slip(
            words[0].start(),
            "this looks like text for a font from before Unicode (Bijoy), which readers cannot read",
            "convert it to Unicode: Avgvi †mvbvi evsjv is আমার সোনার বাংলা",
            words[0].start(),
            words[0][0],
        )
