"""The `khobor` command, and the same as `python -m generator`: loads the program, then runs it."""

import errno
import gc
import os
import sys
from contextlib import suppress

from generator.streams import forbear

_LASTING = frozenset({"multiprocessing", "generator.preview.server"})
"""Loaded only where there are processes or threads to see to when the program ends."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What a stream says that takes no more. An error about a file of ours has the file's name."""


def main() -> int:
    """Run the command that the process was started with; return its exit status, or end with it."""
    if closed := forbear():
        return _refuse_closed(closed)
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
            stream.flush()
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


def _refuse_closed(stream: str) -> int:
    """Say that what a command prints would be lost, on the stream that is left; return the exit status."""
    from generator.saying import say  # noqa: PLC0415
    from generator.wrong import tell_in  # noqa: PLC0415

    said = say("khobor: {stream} is closed; to leave it away, send it to /dev/null", stream=stream)
    with suppress(OSError):
        os.write(1 if stream == "stderr" else 2, f"{tell_in(sys.argv[1:], said)}\n".encode())
    return 2


if __name__ == "__main__":
    sys.exit(main())
