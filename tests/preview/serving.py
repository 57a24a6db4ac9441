"""A preview in a process of its own, as the command line starts it; with a way to make it fail.

    python -m tests.preview.serving SITE [--port N] [--as-of WHEN] [--breakable]

With `--breakable` every build raises while the site has a file `break.txt`, and one when it has
`break-once.txt`. With a file `mute.txt` in the site the terminal is gone.
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from generator.build.pipeline import Request
from generator.build.session import Session
from generator.l10n.desk import teller_of
from generator.preview.server import run_preview


class Breakable(Session):
    """A session with a fault in the tool."""

    site = Path()

    def build(self, *arguments, **options):
        if (self.site / "break.txt").exists():
            raise RuntimeError("a fault of the tool")
        if (self.site / "break-once.txt").exists():
            (self.site / "break-once.txt").unlink()
            raise RuntimeError("a fault that passes")
        return super().build(*arguments, **options)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("site", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--as-of", default="")
    parser.add_argument("--breakable", action="store_true")
    parser.add_argument("--locale", default="en")
    options = parser.parse_args()
    now = datetime.now(UTC)
    request = Request(
        site=options.site,
        out=options.site / "public",
        as_of=datetime.fromisoformat(options.as_of) if options.as_of else now,
        drafts=True,
    )
    Breakable.site = options.site
    return run_preview(
        request, port=options.port, as_of_fixed=bool(options.as_of),
        say=_say, teller=teller_of(options.locale),
        opener=Breakable if options.breakable else Session,
    )  # fmt: skip


def _say(text: str) -> None:
    if (Breakable.site / "mute.txt").exists():
        raise BrokenPipeError
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
