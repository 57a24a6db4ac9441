"""The addresses of a run, asked by a few threads at once: a host by one of them, its addresses in their order.

Owns the threads and what they found. They are not waited for when a run is stopped: what was answered
until then is there at once.
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from queue import Empty, SimpleQueue

from generator.outside.answer import Answer
from generator.outside.ask import ask
from generator.outside.patience import TiredError
from generator.outside.reach import host_of
from generator.outside.sending import Manner
from generator.outside.turns import Turns

_AT_ONCE = 4
Progress = Callable[[int, int], None]


class Asking:
    """What was found: `fresh` are answers, `tired` wishes for patience, by address."""

    def __init__(self, manner: Manner, tired: Mapping[str, int]) -> None:
        self.fresh: dict[str, Answer] = {}
        self.tired: dict[str, TiredError] = {}
        self.ends: dict[str, float] = {}
        self._manner = manner
        self._turns = Turns(manner.pause, tired)
        self._guard = threading.Lock()
        self._stopped = False

    @property
    def is_met(self) -> bool:
        """Return True where some machine answered, whatever it said."""
        answered = any(answer.reached for answer in self.fresh.values())
        return answered or any(one.asked for one in self.tired.values())

    @property
    def unmet(self) -> list[str]:
        """Return the addresses at which nobody was met."""
        return [one for one, answer in self.fresh.items() if answer.is_unmet]

    def host(self, address: str) -> str:
        """Return the host of an address."""
        return host_of(address, self._manner.private)

    def ask_all(self, due: Iterable[str], progress: Progress) -> None:
        """Ask each address, hosts in the order of their first."""
        by_host: defaultdict[str, list[str]] = defaultdict(list)
        for address in due:
            by_host[self.host(address)].append(address)
        of = sum(map(len, by_host.values()))
        hosts: SimpleQueue[tuple[str, list[str]]] = SimpleQueue()
        ended: SimpleQueue[BaseException | None] = SimpleQueue()
        for row in by_host.items():
            hosts.put(row)

        def work() -> None:
            try:
                while not self._stopped:
                    self._ask_host(*hosts.get_nowait(), lambda at: progress(at, of))
            except Empty:
                ended.put(None)
            except BaseException as error:  # it is raised again below
                ended.put(error)
            else:
                ended.put(None)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(_AT_ONCE)]
        try:
            for thread in threads[: len(by_host)]:
                thread.start()
            for _ in threads[: len(by_host)]:
                if (error := ended.get()) is not None:
                    raise error
        finally:
            with self._guard:
                self._stopped = True

    def ask_one(self, address: str) -> None:
        """Ask an address when all others were asked."""
        self._stopped = False
        self._ask_host(self.host(address), [address], lambda at: None)

    def _ask_host(self, host: str, addresses: list[str], progress: Callable[[int], None]) -> None:
        for address in addresses:
            if self._stopped:
                return
            try:
                answer = ask(address, self._manner, self._turns.turn)
            except TiredError as tired:
                with self._guard:
                    if self._stopped:
                        return
                    self.tired[address] = tired
                    if tired.asked:
                        self._turns.leave(tired.host, tired.status)
                        self.ends[tired.host] = self._turns.elapsed + tired.seconds
                if tired.host == host:
                    return
                continue
            with self._guard:
                if self._stopped:
                    return
                self.fresh[address] = answer
                progress(len(self.fresh))
