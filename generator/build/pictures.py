"""Pictures made of media files: which must be made, by whom, and under which names they go out.

Owns the names: the plain file of a picture keeps its own, so that what was shared still leads to
it; every other lies below `assets/`, where names have a digest and hosts may keep files for ever.
"""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from generator.build.pool import Pool
from generator.content.media import RASTERS, fault_of_picture
from generator.digest import SHORT
from generator.index.store import Store
from generator.model.picture import Drawn, Rungs, Shown, Variant
from generator.model.site import PictureSetting
from generator.packing import digest_value

if TYPE_CHECKING:
    from generator.render.pictures.making import PictureMaker

TYPES = {"avif": "image/avif", "webp": "image/webp"}
"""The kinds that are better than a picture's plain one, best first."""
_SAME = {"jpg": (".jpg", ".jpeg"), "png": (".png",), "webp": (".webp",)}
_FEW = 2
"""From so many pictures on processes make them: one takes a second, starting two half of one."""


def is_picture(file: str) -> bool:
    """Return True for a media file of which others are made."""
    return Path(file).suffix.lower() in RASTERS


class PictureDesk:
    """The pictures of one run. What was made of a file stays known until the file changes."""

    def __init__(self, store: Store, root: Path, setting: PictureSetting, pool: Pool) -> None:
        self._store = store
        self._root = root
        self._setting = setting
        self._pool = pool

    def resettled(self) -> bool:
        """Return True, once, when pictures are to be made otherwise than before; then none is known."""
        digest = digest_value(self._setting)
        before = self._store.get("meta/picture-setting")
        self._store.put("meta/picture-setting", digest)
        if before in (None, digest):
            return False
        for name in self._store.names("drawn/"):
            self._store.put(name, None)
        return True

    def draw(self, paths: dict[str, str], changed: Collection[str]) -> None:
        """Make the files of pictures that are not known, or whose bytes may have changed.

        `paths` gives the path of each media file below the site's folder.
        """
        store = self._store
        due = {f: p for f, p in paths.items() if f in changed or store.get(f"drawn/{f}") is None}
        missing: dict[str, str] = {}
        for file, path in sorted(due.items()):
            fault = fault_of_picture(self._root / path, file)
            drawn = Drawn(faults=(fault,)) if fault else self._maker().find(self._data(path))
            if drawn is None:
                missing[file] = path
            else:
                store.put(f"drawn/{file}", drawn)
        made: Iterable[list[Drawn]] = self._pool.run(
            "draw", list(missing.values()), few=_FEW, chunk=1
        )
        for file, found in zip(missing, made, strict=True):
            store.put(f"drawn/{file}", found[0])

    def drawn(self, file: str) -> Drawn | None:
        """Return what was made of a file that `draw` was asked for."""
        found: Drawn | None = self._store.get(f"drawn/{file}")
        return found

    def bytes_of(self, path: str, digests: Collection[str]) -> dict[str, bytes]:
        """Return the bytes of files that were made of a picture; what was lost is made again."""
        maker = self._maker()
        found = {digest: maker.kept.find(digest) for digest in digests}
        there = {digest: data for digest, data in found.items() if data is not None}
        return there if len(there) == len(found) else maker.make(self._data(path))[1]

    def _maker(self) -> "PictureMaker":
        # Only a run that looks at a picture loads Pillow.
        from generator.render.pictures.making import maker_of  # noqa: PLC0415

        return maker_of(self._root, self._setting)

    def _data(self, path: str) -> bytes:
        return (self._root / path).read_bytes()


def shown_of(file: str, drawn: Drawn, *, alone: bool) -> tuple[Shown, dict[str, str]]:
    """Return what pages print of a picture, and the files that go out with the digests of their bytes.

    `alone` is True for a picture that is in no page: only its plain file goes out.
    """
    plain = drawn.widest
    variants = (plain,) if alone else drawn.variants
    names = {v: _name(file, v, plain=v == plain) for v in variants}

    def rungs(kind: str) -> Rungs:
        return tuple((names[v], v.width) for v in variants if v.ending == kind)

    others = [(mime, rungs(kind)) for kind, mime in TYPES.items() if kind != drawn.ending]
    shown = Shown(
        file=names[plain],
        width=plain.width,
        height=plain.height,
        rungs=rungs(drawn.ending),
        others=tuple((mime, found) for mime, found in others if found),
    )
    return shown, {name: variant.digest for variant, name in names.items()}


def _name(file: str, variant: Variant, *, plain: bool) -> str:
    """Return the name of a variant in the output."""
    if plain and Path(file).suffix.lower() in _SAME[variant.ending]:
        return file
    return f"assets/{file}-{variant.width}.{variant.digest[:SHORT]}.{variant.ending}"
