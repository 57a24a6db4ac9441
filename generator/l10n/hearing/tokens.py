"""A text as a line of atoms: digits, pieces of words, signs, each with its place.

What is no prose (addresses, hashtags, telephone numbers) is one blank sign, so that no number is
heard in it.
"""

from decimal import Decimal

from msgspec import Struct

from generator.l10n.hearing.folding import Folded, fold
from generator.l10n.hearing.lexicon import NOTHING, ONE, Lexicon, Role
from generator.patterns import pattern, unicode_pattern

_MASKED = unicode_pattern(
    r"(?<![\w-])\d{4}-\d\d-\d\dt\d\d:\d\d[\d:.]*(?:z|[+-]\d\d:?\d\d)?(?!\w)|"
    r"(?:https?://|www\.)[^\s<>\"।)\]]+"
    r"|(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})*"
    r"|(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|in|bd|io|dev|gov|edu|info)\b(?:/[^\s<>\"।)\]]*)?"
    r"|(?<!\w)[#@][\w-]+"
    r"|(?<![\w.])\+\d{1,3}(?:[ -]?\(?\d{2,6}\)?){2,4}(?!\d)"
    r"|(?<![\w.,+-])1[89]00[ -]\d{3}[ -]?\d{3,4}(?![\w.,])"
    r"|(?<![\w.,+-])\d{5}[ -]\d{5}(?![\w.,])"
    r"|(?<![\w.,+-])0\d{2,5}[ -]\d{5,8}(?![\w.,])"
    r"|(?<![\w.,:+-])\d{1,6}(?:-\d{1,8}){3,9}(?![\w])"
    r"|(?<![\w.,:+-])(?!\d{4}-\d\d-\d\d(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d))\d{2,6}-\d{2,8}-\d{2,8}(?![\w])"
)
_MAY_MASK = pattern(r"[@#]|//|www\.|[a-z0-9-]\.[a-z]|[0-9][ -][0-9(]|\+[0-9]")
"""What each of those has; most texts have none, and to look for them takes long."""
_ATOM = unicode_pattern(
    r"\d{4}-\d{2}-\d{2}(?![\d-])"
    r"|\d{1,2}-\d{1,2}-\d{4}(?![\d-])"
    r"|\d+(?:[.,:/٫٬'،⹁]\d+)*+[½¼¾]?"
    r"|[½¼¾]"
    r"|[\p{L}\p{M}]+"
    r"|\n\s*\n"
    r"|\S"
)
_DIGITS = "0123456789½¼¾"
BREAK = "¶"
MASK = "\N{SYMBOL FOR NULL}"


class Atom(Struct, frozen=True):
    """A piece of a text. `glued`: nothing stands between it and the one before."""

    role: Role
    key: str
    start: int
    end: int
    glued: bool
    value: Decimal = NOTHING
    step: Decimal = ONE
    name: str = ""
    weak: bool = False
    capital: bool = False

    @property
    def glued_word(self) -> bool:
        """True for a word that goes on from the atom before it."""
        return self.glued and self.role != "sign"


def atoms_of(text: str, lexicon: Lexicon) -> tuple[Atom, ...]:
    """Return the atoms of a text."""
    folded = fold(text)
    found: list[Atom] = []
    place = 0
    for match in _MASKED.finditer(folded.text) if _MAY_MASK.search(folded.text) else ():
        _read(folded, place, match.start(), text, lexicon, found)
        found.append(_sign(folded, MASK, match.start(), match.end(), glued=False))
        place = match.end()
    _read(folded, place, len(folded.text), text, lexicon, found)
    return tuple(found)


def _sign(folded: Folded, key: str, start: int, end: int, *, glued: bool) -> Atom:
    return Atom("sign", key, folded.starts[start], folded.ends[end - 1], glued)


def _read(
    folded: Folded, start: int, end: int, text: str, lexicon: Lexicon, found: list[Atom]
) -> None:
    last = -1
    for match in _ATOM.finditer(folded.text, start, end):
        raw = match.group()
        here, there = match.span()
        glued = here == last
        last = there
        first = raw[0]
        if first == "\n":
            found.append(_sign(folded, BREAK, here, there, glued=False))
        elif first in _DIGITS:
            place = folded.starts[here], folded.ends[there - 1]
            found.append(Atom("digits", raw, *place, glued))
        elif first.isalpha() or len(raw) > 1:
            _word(raw, folded.starts[here], folded.ends[there - 1], glued, text, lexicon, found)
        else:
            found.append(_sign(folded, raw, here, there, glued=glued))


def _word(
    raw: str, start: int, end: int, glued: bool, text: str, lexicon: Lexicon, found: list[Atom]
) -> None:
    key = raw.translate(lexicon.folds) if lexicon.folds else raw
    parts = lexicon.parts(key)
    capital = text[start : start + 1].isupper()
    if not parts:
        found.append(Atom("word", key, start, end, glued, capital=capital))
        return
    for part in parts:
        found.append(
            Atom(
                part.role,
                part.key,
                start,
                end,
                glued,
                part.value,
                part.step,
                part.name,
                part.weak,
                capital,
            )
        )
        glued = True
