"""A line of atoms that readers walk along, and the phrases of a lexicon found in it.

A reader takes a line and a place, and returns what it read with the place behind it, or None.
None looks further than a few atoms, so a text is read in one pass.
"""

from typing import TypeVar

from generator.l10n.hearing.lexicon import Lexicon, Phrase, Phrases
from generator.l10n.hearing.tokens import BREAK, MASK, Atom

_Value = TypeVar("_Value")
_END = Atom("sign", BREAK, 0, 0, False)
HYPHENS = frozenset(("-",))
_SOFT = frozenset(("-", "'"))
_CASE = "case"
_ENDS = frozenset(("sign", "unit", "class", "case", "scale"))


class Line:
    """The atoms of a text, with their language."""

    __slots__ = ("atoms", "lexicon", "text")

    def __init__(self, atoms: tuple[Atom, ...], lexicon: Lexicon, text: str) -> None:
        self.atoms = atoms
        self.lexicon = lexicon
        self.text = text

    def at(self, place: int) -> Atom:
        """Return the atom at a place; beyond either end, a break."""
        return self.atoms[place] if 0 <= place < len(self.atoms) else _END

    def soft(self, place: int) -> int:
        """Return the place behind a hyphen or an apostrophe that joins two words, if one is here.

        দু'ঘণ্টা, ১২-র, 24-hour.
        """
        atom = self.at(place)
        if atom.role == "sign" and atom.glued and atom.key in _SOFT and self.at(place + 1).glued:
            return place + 1
        return place

    def phrase(self, place: int, table: Phrases[_Value]) -> tuple[_Value, int] | None:
        """Return the value of the longest phrase here, with the place behind it.

        A word's case ending belongs to it, and a hyphen between two words is no hindrance.
        """
        for phrase, value in table.first.get(self.at(place).key, ()):
            end = self._match(place, phrase)
            if end:
                return value, end
        return None

    def _match(self, place: int, phrase: Phrase) -> int:
        for number, word in enumerate(phrase):
            if number and word != "-" and self.at(place).key in HYPHENS and self.at(place).glued:
                place += 1
            if self.at(place).key != word:
                return 0
            place += 1
            if number < len(phrase) - 1 and self.at(place).role == _CASE:
                place += 1
        return place

    def joined_before(self, place: int) -> bool:
        """Return True when what is at a place is the tail of a name: H1, NH-12, কোভিড-১৯, #24."""
        atom = self.at(place)
        if not atom.glued:
            return False
        before = self.at(place - 1)
        if before.role != "sign":
            return before.role != "case" or before.glued
        if before.key in "#/\\=&^_×":
            return True
        if before.key == "(" and before.glued:
            return _is_numbered(self.at(place - 2))
        if before.key in "-–" and before.glued:
            earlier = self.at(place - 2)
            letter = earlier.weak or earlier.name == "glued"
            if letter and not earlier.glued:
                return True
            return earlier.key == MASK or earlier.role not in _ENDS
        return before.key == "." and before.glued and self.at(place - 2).role == "word"


def _is_numbered(atom: Atom) -> bool:
    """Return True for what a bracket is glued to in 19(1)(a)."""
    return atom.role == "digits" or atom.key == ")"
