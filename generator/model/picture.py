"""What becomes of a picture: the files that are made of it, and what pages print of them. Never pixels."""

from msgspec import Struct

from generator.saying import Saying

Rungs = tuple[tuple[str, int], ...]
"""Files of one kind by growing width: the file in the output, and its pixels across."""


class PictureFault(Struct, frozen=True):
    """What is wrong with a picture, before anyone knows where it is used."""

    code: str
    message: str | Saying
    help: str | Saying = ""


class Variant(Struct, frozen=True):
    """A file that was made of a picture: how its name ends, its pixels, the digest of its bytes."""

    ending: str
    width: int
    height: int
    digest: str


class Drawn(Struct, frozen=True, kw_only=True):
    """What was made of a picture. `variants` is empty when it is refused.

    The widest in `ending` is what is shown where only one file can be, with its width and height.
    """

    ending: str = ""
    variants: tuple[Variant, ...] = ()
    faults: tuple[PictureFault, ...] = ()

    @property
    def widest(self) -> Variant:
        """The variant that stands for the picture."""
        return max((v for v in self.variants if v.ending == self.ending), key=lambda v: v.width)


class Shown(Struct, frozen=True, kw_only=True):
    """A media file that is published: its file in the output, its pixels (0 for a data file).

    `rungs` are the widths of a picture in the kind of `file`, `others` the better kinds, best
    first, each with its media type. Both are empty for what is published as it is.
    """

    file: str
    width: int
    height: int
    rungs: Rungs = ()
    others: tuple[tuple[str, Rungs], ...] = ()
