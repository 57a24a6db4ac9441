"""Events of the file system, from two watches: what is in the folders, and the folders themselves.

The site's own folder is watched flat, so that output, state and repository in it cost nothing;
a folder that comes, goes or is put in another's place has its watch set anew.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from watchfiles import Change as Act
from watchfiles import watch

from generator.preview.sources import EVERYTHING, FOLDERS, Change, change_of, watched_folders

STEP_MS = 10
"""How often a watch looks at what came; nothing more for so long ends a change."""
SITE_STEP_MS = 40
DEBOUNCE_MS = 400
_TICK_MS = 250

Events = set[tuple[Act, str]]


class Watcher:
    """Two threads that put changes into an inbox until they are stopped."""

    def __init__(
        self, site: Path, put: Callable[[Change], None], say: Callable[[str], None]
    ) -> None:
        self._site = site
        self._put = put
        self._say = say
        self._stopping = Event()
        self._again = Event()
        self._polling = False
        self._threads = [
            Thread(target=self._guarded, args=(one,), name=f"watch {name}", daemon=True)
            for name, one in (("folders", self._watch_folders), ("site", self._watch_site))
        ]

    def start(self) -> None:
        """Begin to watch."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Stop, and wait a moment for the threads."""
        self._stopping.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(0.3)

    def _watch_site(self) -> None:
        for events in self._events([self._site], recursive=False, until=self._stopping):
            inner = {path for _, path in events if Path(path).parent == self._site}
            if any(Path(path).name in FOLDERS for path in inner):
                self._again.set()
            self._put(change_of(self._site, inner))

    def _watch_folders(self) -> None:
        self._again.clear()
        folders = watched_folders(self._site)
        until = _Either(self._stopping, self._again)
        for events in self._events(folders, recursive=True, until=until):
            self._put(change_of(self._site, (path for _, path in events)))

    def _events(self, roots: list[Path], *, recursive: bool, until: "_Signal") -> Iterator[Events]:
        """Yield events; what came before a watch was set, a new folder's too, is looked for."""
        unseen = True
        step = STEP_MS if recursive else SITE_STEP_MS
        for events in watch(
            *roots, watch_filter=None, debounce=DEBOUNCE_MS, step=step, rust_timeout=_TICK_MS,
            yield_on_timeout=True, stop_event=until, raise_interrupt=False, recursive=recursive,
            force_polling=self._polling or None, ignore_permission_denied=True,
        ):  # fmt: skip
            if events:
                yield events
                unseen = unseen or any(a is Act.added and Path(p).is_dir() for a, p in events)
            elif unseen:
                unseen = False
                self._put(EVERYTHING)

    def _guarded(self, watching: Callable[[], None]) -> None:
        """Watch again whenever a watch ends: a folder was replaced, or the system refused it."""
        while not self._stopping.is_set():
            try:
                watching()
            except FileNotFoundError:
                self._stopping.wait(0.1)
            except Exception as error:
                if not self._polling:
                    self._say(
                        f"khobor: the system does not tell of changes ({error}); looking often"
                    )
                self._polling = True
                self._stopping.wait(0.5)


class _Signal(Protocol):
    def is_set(self) -> bool: ...


class _Either:
    """Set when one of several events is."""

    def __init__(self, *events: Event) -> None:
        self._events = events

    def is_set(self) -> bool:
        return any(event.is_set() for event in self._events)
