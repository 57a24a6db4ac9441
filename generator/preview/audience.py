"""The browsers that listen, and how they are told that there is news.

Belongs to the event loop: other threads call `tell` through it. Latest wins: who is slow is told
once of all that happened.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Audience:
    """Open event streams."""

    def __init__(self) -> None:
        self._seats: set[asyncio.Event] = set()
        self.closed = False

    @contextmanager
    def seat(self) -> Iterator[asyncio.Event]:
        """Give an event that is set whenever there is news."""
        news = asyncio.Event()
        self._seats.add(news)
        try:
            yield news
        finally:
            self._seats.discard(news)

    def tell(self) -> None:
        """Wake everyone."""
        for news in tuple(self._seats):
            news.set()

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        self.closed = True
        self.tell()

    def __len__(self) -> int:
        return len(self._seats)
