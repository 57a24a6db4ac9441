"""A story in two languages whose translation was accepted, and what is told of it when one of them is edited."""

import re
from collections.abc import Callable

import pytest

from tests.claims import quick
from tests.newsroom import INCIDENT, Newsroom

BN = "content/stories/2026/s.bn.md"
EN = "content/stories/2026/s.en.md"
MARKS = "content/translations/s.yaml"
_OWN = re.compile(r"^(?:kind|section|byline|incidents|published): .*\n", re.MULTILINE)


def as_translation(text: str, origin: str) -> str:
    """Return an original as the translation of the other."""
    return _OWN.sub("", text).replace("\n---\n", f"\ntranslated_from: {{locale: {origin}}}\n---\n", 1)  # fmt: skip


class Side:
    """A story, its original in one language and the translation in the other."""

    def __init__(
        self,
        desk: Newsroom,
        capsys: pytest.CaptureFixture[str],
        original: str,
        bengali: str,
        english: str,
    ) -> None:
        self.desk, self.capsys = desk, capsys
        self.original, self.translation = (BN, EN) if original == "bn" else (EN, BN)
        self.code = "en" if original == "bn" else "bn"
        self.texts = {BN: bengali, EN: english}
        self.texts[self.translation] = as_translation(self.texts[self.translation], original)
        desk.write("content/incidents/x.yaml", INCIDENT)
        for path, text in self.texts.items():
            desk.write(path, text)

    def accept(self, name: str = "s") -> str:
        """Raise the marks of translations; return what is said of it."""
        return quick.accept(self.desk, name)

    def edit(self, path: str, *pairs: tuple[str, str]) -> None:
        for old, new in pairs:
            assert old in self.texts[path], old
            self.texts[path] = self.texts[path].replace(old, new)
        self.desk.write(path, self.texts[path])

    def told(self) -> dict[str, list[str]]:
        """Return what is told of translations, by code."""
        found: dict[str, list[str]] = {}
        for line in quick.check(self.desk, self.capsys)[2].split("\n"):
            if match := re.search(r"(\w+)\[(translation-\w+|bad-mark|stray-file)\]: ", line):
                found.setdefault(match[2], []).append(line)
        return found

    def drift(self) -> list[dict]:
        """Return what is to be translated, as objects."""
        return quick.drift(self.desk)


_ACCEPTED: dict[tuple[str, str, str], str] = {}
"""The marks of sides that were accepted before, by their originals' language and their texts."""


def sides(bengali: str, english: str):
    """Return the fixture that makes a side of two texts, its translation accepted, by its original's language."""

    @pytest.fixture
    def made(newsroom: Newsroom, capsys: pytest.CaptureFixture[str]) -> Callable[[str], Side]:
        def make(original: str) -> Side:
            side = Side(newsroom, capsys, original, bengali, english)
            asked = original, bengali, english
            if asked in _ACCEPTED:
                newsroom.write(MARKS, _ACCEPTED[asked])
                return side
            assert f"accepted: s.{side.code}" in side.accept()
            assert side.told() == {}
            _ACCEPTED[asked] = (newsroom.site / MARKS).read_text("utf-8")
            return side

        return make

    return made
