"""The `khobor` command, and the same as `python -m generator`: loads the program, then runs it."""

import errno
import gc
import os
import sys
from contextlib import suppress

_LASTING = frozenset({"multiprocessing", "generator.preview.server"})
"""Loaded only where there are processes or threads to see to when the program ends."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What a stream says that takes no more. An error about a file of ours has the file's name."""


def main() -> int:
    """Run the command that the process was started with; return its exit status, or end with it."""
    gc.disable()  # what a program loads stays: looking for cycles in it takes a twentieth of a short command
    from generator.cli import main as run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    lost = ""
    try:
        try:
            status = run()
        except SystemExit as ended:  # a wrong command, or one that asks for help
            status = ended.code if isinstance(ended.code, int) else 0
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # it is None where the shell closed it
                stream.flush()
    except BrokenPipeError:
        status = 0  # who read has read enough
    except OSError as error:
        if error.filename is not None or error.errno not in _FULL:
            raise
        lost = f"khobor: what was to be printed cannot be written: {error.strerror}\n"
    if lost:
        with suppress(OSError):
            os.write(2, lost.encode())
        os._exit(2)  # Python would try once more, and end with a traceback
    if _LASTING.isdisjoint(sys.modules):
        os._exit(status)  # taking a loaded program apart takes a twentieth of it, and nothing waits
    return status


if __name__ == "__main__":
    sys.exit(main())
