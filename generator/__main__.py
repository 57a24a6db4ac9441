"""The `khobor` command, and the same as `python -m generator`: loads the program, then runs it."""

import gc
import os
import sys

_LASTING = frozenset({"multiprocessing", "generator.preview.server"})
"""Loaded only where there are processes or threads to see to when the program ends."""


def main() -> int:
    """Run the command that the process was started with; return its exit status, or end with it."""
    gc.disable()  # what a program loads stays: looking for cycles in it takes a twentieth of a short command
    from generator.cli import main as run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    status = run()
    if _LASTING.isdisjoint(sys.modules):
        _end(status)
    return status


def _end(status: int) -> None:
    """End at once: taking a loaded program apart takes another twentieth, and nothing waits for it.

    Where something cannot be written any more, Python ends as always and says so.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
