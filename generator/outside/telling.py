"""What other sites answered, told: what is gone, what has moved, what fails; and what has no copy."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostic, diagnostic
from generator.outside.answer import KEPT, Answer, Kind, Known
from generator.outside.ask import is_front
from generator.outside.linked import Place
from generator.outside.reach import asked_as
from generator.saying import Saying, counted, day, number, say

_ARCHIVES = ("archive.org", "archive.ph", "archive.today", "archive.is", "perma.cc", "webcitation.org")  # fmt: skip
"""What lies there is a copy itself."""


def tell(places: Iterable[Place], known: Mapping[str, Known]) -> Iterator[Diagnostic]:
    """Yield what is wrong with the addresses, at each place where one stands."""
    for place in places:
        written = place.link.address
        address, _, fragment = written.partition("#")
        found = known.get(asked_as(written))
        if found is None:
            continue
        answer = found.answer
        span, record = place.link.span, place.record
        match answer.kind:
            case "gone":
                gone = say("{address} is gone: {why}", address=address, why=answer.words)
                yield diagnostic("link-gone", span, gone, help=_instead(place), record=record)
            case "moved":
                to = answer.to if "#" in answer.to or not fragment else f"{answer.to}#{fragment}"
                front = is_front(answer.to) and not is_front(address)
                moved = say(
                    "{address} has moved to {to}{front}",
                    address=written,
                    to=to,
                    front=say(", the front page: what it was may be gone") if front else "",
                )
                help = say("look whether it is the same, and write {to}", to=to)
                yield diagnostic("link-moved", span, moved, help=help, record=record)
            case "failing" if answer.is_unasked:
                barred = say("{address} is not asked: {why}", address=address, why=answer.words)
                named = "mend the address; a machine inside your own network is asked with --private HOST"
                yield diagnostic("link-failing", span, barred, help=named, record=record)
            case "failing":
                failing = say(
                    "{address} does not answer as it should: {why}{times}",
                    address=address,
                    why=answer.words,
                    times=_times(found),
                )
                yield diagnostic("link-failing", span, failing, help=_again(answer), record=record)


def _again(answer: Answer) -> Saying:
    """Return when an address is asked again, for who wonders why the next run says the same."""
    if answer.tired:
        return say(
            "try it in a browser; it is asked again when its site has been left alone as long as it wants"
        )
    hours = number(f"{KEPT['failing'] / 3600:g}")
    return say(
        "try it in a browser; it is asked again by a run {hours} hours later, or with --clean",
        hours=hours,
    )


def _times(found: Known) -> Saying | str:
    if found.failed <= 1:
        return ""
    since = datetime.fromtimestamp(found.since, UTC).date().isoformat()
    return say("; {count} times in a row, since {day}", count=counted(found.failed), day=day(since))


def tell_without_copy(places: Iterable[Place]) -> Iterator[Diagnostic]:
    """Yield one note a record that has sources of which no archived copy is named."""
    sources: dict[str, list[Place]] = {}
    copied: set[tuple[str, str]] = set()
    for place in places:
        if place.link.place == "source":
            sources.setdefault(place.record, []).append(place)
        elif place.link.place == "archived":
            copied.add((place.record, place.link.owner))
    for record, own in sources.items():
        lacking = [
            one
            for one in own
            if (record, one.link.owner) not in copied and not _is_archive(one.link.address)
        ]
        if lacking:
            names = ", ".join(one.link.owner for one in lacking)
            yield diagnostic(
                "no-archived-copy",
                lacking[0].link.span,
                say(
                    "{lacking} of {count} sources with an address have no archived copy: {names}",
                    lacking=number(len(lacking)),
                    count=number(len(own)),
                    names=names,
                ),
                help="keep a copy in a public archive, and write its address in archived:",
                record=record,
            )


def count(known: Iterable[Known]) -> dict[Kind, int]:
    """Return how many addresses gave each kind of answer."""
    counts: dict[Kind, int] = dict.fromkeys(("there", "moved", "gone", "failing", "silent"), 0)
    for one in known:
        counts[one.answer.kind] += 1
    return counts


def _instead(place: Place) -> str:
    if place.link.place == "source":
        return "find its new address or an archived copy, and write that in url:"
    if place.link.place == "archived":
        return "find another copy, or take the line out"
    return "link to its new address or an archived copy, or take the link out"


def _is_archive(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    return any(host == name or host.endswith(f".{name}") for name in _ARCHIVES)
