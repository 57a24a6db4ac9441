"""The streams on which a command prints: where who read has read enough, the command goes on to its own end.

What it would still print is left away; its exit status is that of the run.
"""

import os
import sys
from contextlib import suppress
from typing import Any, TextIO


class Forbearing:
    """A stream whose reader may go away: it is then written nowhere. All else is the stream's own."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write a text; nowhere, once nobody reads."""
        try:
            return self._stream.write(text)
        except BrokenPipeError:
            self._turn_away()
            return len(text)

    def flush(self) -> None:
        """Write what is still held; nowhere, once nobody reads."""
        try:
            self._stream.flush()
        except BrokenPipeError:
            self._turn_away()

    def _turn_away(self) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)
        with suppress(BrokenPipeError):
            self._stream.flush()


def forbear() -> str:
    """Make the streams of this process bear that their readers go away; return which of them is closed, if one is."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # the shell closed it
            return name
        setattr(sys, name, Forbearing(stream))
    return ""
