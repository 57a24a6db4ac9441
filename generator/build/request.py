"""What a build is asked."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal

from msgspec import Struct

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""


class Request(Struct, frozen=True, kw_only=True):
    """What to build: the site's folder, the output's, the moment, and whether drafts show.

    `jobs` is the number of processes that read and render; `clean` forgets the state first;
    with `changed`, paths below the site's folder, only these are looked at. `prose` says which
    texts are heard and held against the records: all of them, or those that changed since a run before. A check
    keeps its state in the folder that `aside` gives where the site's takes nothing.
    """

    site: Path
    out: Path
    as_of: datetime
    base_url: str = ""
    drafts: bool = False
    jobs: int = 1
    clean: bool = False
    changed: tuple[str, ...] = ()
    prose: Literal["", "changed", "all"] = ""
    aside: Callable[[], Path] | None = None
