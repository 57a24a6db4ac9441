"""What of a text is an address, a tag or a file's name: its letters are no word's, and stay as they are."""

from generator.model.prose import HOLE
from generator.patterns import pattern

_PARTS = pattern(rf"[^\s{HOLE}()\[\]<>“”‘’\"।|…]+")
_ADDRESS = pattern(
    r"://|^(?:www\.|mailto:)|[\w\u0980-\u09ff.+-]@|@[\w\u0980-\u09ff]|^[#/\\~]|\w/\w*\.|[\\_=&]"
    r"|[A-Za-z0-9]\.[a-z]{2,}(?:[/:?#]|$)|[^\s.]\.[^\s.\d]{2,}/"
)
_CERTAIN = pattern(r"://|^www\.|[\w\u0980-\u09ff.+-]@\w")
_AROUND = 200
_BEFORE, _BEHIND = frozenset("#@/._\\&=~"), frozenset("@/_\\=")
_STOPS = ".,;:!?-–—'*"


def is_addressed(text: str, start: int, end: int) -> bool:
    """Return True where letters of a text are a part of an address, a handle, a tag or a file's name."""
    before = max(0, start - _AROUND)
    for part in _PARTS.finditer(text, before, end + _AROUND):
        if part.end() > start:
            if part.start() >= end:
                return False
            written = part[0].strip(_STOPS)
            if written == text[start:end].strip(_STOPS):
                return _CERTAIN.search(written) is not None
            if _ADDRESS.search(written):
                return True
    return False


def is_handled(text: str, start: int, end: int) -> bool:
    """Return True for a name inside an address, a handle, a tag or a longer word."""
    before, behind = text[start - 1 : start], text[end : end + 2]
    if before in _BEFORE or behind[:1] in _BEHIND:
        return True
    return behind[:1] == "." and behind[1:].isalnum()
