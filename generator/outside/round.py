"""A round: every address that is due is asked, few hosts at once, and what was answered is kept.

Owns the file of answers, a cache in the state folder of the checks.
"""

import os
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import msgspec

from generator.outside.answer import Answer, Known, known_now
from generator.outside.ask import Manner, TiredError, ask
from generator.outside.reach import RefusedError, target_of
from generator.outside.turns import Turns

_FILE = ".khobor/check/outside.json"
_AT_ONCE = 4
Progress = Callable[[int, int], None]


def ask_round(
    site: Path, addresses: Iterable[str], manner: Manner, now: float, progress: Progress
) -> tuple[dict[str, Known], int]:
    """Return what is known of each address, and how many answers came now.

    An address whose site asked for patience, or that was not reached before the run was stopped, has no
    answer unless an older one is kept. Where no machine of several was found, this one is not connected:
    nothing is known then.
    """
    wanted = sorted(set(addresses))
    kept = _read(site)
    known = {one: kept[one] for one in wanted if one in kept}
    due = [one for one in wanted if one not in known or known[one].is_due(now)]
    fresh: dict[str, Answer] = {}
    try:
        _ask_all(due, fresh, manner, progress)
    finally:
        if not _is_unconnected(fresh):
            known |= {one: known_now(fresh[one], now, known.get(one)) for one in sorted(fresh)}
            _keep(site, known)
        else:
            fresh.clear()
    return known, len(fresh)


def _is_unconnected(fresh: Mapping[str, Answer]) -> bool:
    hosts = {_host(one) for one in fresh}
    return len(hosts) > 1 and not any(answer.reached for answer in fresh.values())


def _ask_all(due: list[str], fresh: dict[str, Answer], manner: Manner, progress: Progress) -> None:
    """Ask, host by host; each answer goes into `fresh` as it comes."""
    by_host: defaultdict[str, list[str]] = defaultdict(list)
    for address in due:
        by_host[_host(address)].append(address)
    turns = Turns(manner.pause)
    stopped = threading.Event()
    guard = threading.Lock()

    def ask_host(addresses: list[str]) -> None:
        for address in addresses:
            if stopped.is_set():
                return
            try:
                answer = ask(address, manner, turns.turn)
            except TiredError:
                return
            with guard:
                fresh[address] = answer
                progress(len(fresh), len(due))

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        running = [pool.submit(ask_host, addresses) for addresses in by_host.values()]
        try:
            for one in running:
                one.result()
        except BaseException:
            stopped.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _host(address: str) -> str:
    try:
        return target_of(address).host
    except RefusedError:
        return ""


def _read(site: Path) -> Mapping[str, Known]:
    try:
        return msgspec.json.decode((site / _FILE).read_bytes(), type=dict[str, Known])
    except (OSError, msgspec.MsgspecError):
        return {}


def _keep(site: Path, known: Mapping[str, Known]) -> None:
    """Write what is known; a disk that takes nothing is no mistake."""
    file = site / _FILE
    aside = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(msgspec.json.encode(dict(sorted(known.items()))))
        aside.replace(file)
        return
    with suppress(OSError):
        aside.unlink()
