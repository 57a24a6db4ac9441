"""What a template sees of an incident's line and of how services fare: a part of the theme's contract.

As in `faces`: plain data, every word spoken; a field may be added, a field that is here stays.
"""

from msgspec import Struct

from generator.pages.faces import Link, Tag, When


class LaneFace(Struct, frozen=True, kw_only=True, array_like=True):
    """The incident along a line true to scale; every `x` and `width` is a percentage of its width.

    `spans` are (status, x, width, top, height), `marks` (x, whether key), `ticks` (x, words, where
    the words are anchored: start, middle or end), `legend` (status, top, height) in their order; `title` and
    `words` say the same as text. `start` and `end` are the percentages of begin and end; `closed`
    says that it ended there.
    """

    title: str
    words: tuple[str, ...]
    spans: tuple[tuple[Tag, str, str, int, int], ...]
    marks: tuple[tuple[str, bool], ...]
    ticks: tuple[tuple[str, str, str], ...]
    legend: tuple[tuple[Tag, int, int], ...]
    start: str
    end: str
    closed: bool


class Standing(Struct, frozen=True, kw_only=True, array_like=True):
    """How a service or place fares by the updates: `link` has no address for a place."""

    link: Link
    state: Tag
    since: When
