"""The `khobor` command, and the same as `python -m generator`: loads the program, then runs it."""

import gc
import sys


def main() -> int:
    """Run the command that the process was started with; return its exit status."""
    gc.disable()  # what a program loads stays: looking for cycles in it takes a twentieth of a short command
    from generator.cli import main as run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    return run()


if __name__ == "__main__":
    sys.exit(main())
