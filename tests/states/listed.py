"""The written list of pages and states, and the newsroom that has them, built."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import yaml

from generator.build.pipeline import Request, build
from tests.drawn import data_of, photograph

HERE = Path(__file__).parent
DRAWING = HERE.parent.parent / "content/media/payment-queue.svg"
AS_OF = "2026-11-01T00:00+05:30"
LOCALES = ("bn", "en")
NEEDED = frozenset({
    "open incident", "disputed", "corrected", "one language only", "no end", "50 updates",
    "very long headline", "no picture", "older than a year", "with chart", "with pictures",
    "live with a pinned update", "empty search", "404",
})  # fmt: skip
"""The states that the list must show somewhere."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One page of the list in one language; `locale` is empty where a page has no language of its own."""

    kind: str
    locale: str
    path: str
    states: tuple[str, ...]
    shows: tuple[str, ...]
    hides: tuple[str, ...]

    @property
    def url(self) -> str:
        return f"/{self.locale}{self.path}" if self.locale else self.path

    @property
    def file(self) -> str:
        """The file of the output that a host answers with."""
        path = self.url.partition("?")[0].lstrip("/")
        return path + "index.html" if path.endswith("/") or not path else path

    @property
    def name(self) -> str:
        """A name for files and messages: kind, last part of the path, locale."""
        last = self.path.strip("/").replace("?q=", "-").replace("/", "-").removesuffix(".html")
        return "-".join(filter(None, (self.kind, last, self.locale)))


def listed() -> list[Shown]:
    """Return the pages of the list, in its order."""
    return [page for row in yaml.safe_load((HERE / "states.yaml").read_text("utf-8")) for page in _pages(row)]  # fmt: skip


def build_states(folder: Path) -> Path:
    """Build the newsroom of the states below a folder; return its output."""
    site, out = folder / "site", folder / "public"
    shutil.copytree(HERE / "site", site)
    media = site / "content/media"
    media.mkdir()
    shutil.copy(DRAWING, media / "queue.svg")
    (media / "evening.jpg").write_bytes(data_of(photograph(1600, 900, 3), quality=85))
    (site / "content/incidents/slow-trains.yaml").write_text(_long_record(80), "utf-8")
    report = build(Request(site=site, out=out, as_of=datetime.fromisoformat(AS_OF)))
    wrong = [d.message for d in report.diagnostics if d.level != "note"]
    assert report.manifest is not None and not wrong, wrong
    return out


def _pages(row: dict[str, object]) -> Iterator[Shown]:
    locales = row.pop("locales", LOCALES)
    assert isinstance(locales, list | tuple)
    for locale in locales:
        yield Shown(
            **{"shows": (), "hides": ()} | {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()},  # type: ignore[arg-type]
            locale=locale,
        )  # fmt: skip


_TURNS = (
    ("মেঘপুরমুখী ট্রেন কুড়ি মিনিট দেরিতে।", "Trains to Meghpur run twenty minutes late."),
    ("নমুনাগঞ্জে সিগন্যাল আবার কাজ করছে।", "The signal at Namunaganj works again."),
    ("যাত্রীদের অন্য পথে যেতে বলা হয়েছে।", "Passengers are asked to take another way."),
    ("দুটি লোকাল বাতিল।", "Two local trains are cancelled."),
)


def _long_record(count: int) -> str:
    """Return an incident of so many updates, ended; each fifteenth is a key moment."""
    start = datetime.fromisoformat("2026-06-10T06:00+05:30")
    ended = start + timedelta(minutes=9 * count)
    lines = [
        "headline:\n  bn: মেঘপুর লাইনে দিনভর দেরি\n  en: A day of delays on the Meghpur line",
        "kind: degradation\nseverity: minor\nservices: [meghnet]\nplaces: [meghpur]",
        f"began: {start.isoformat(timespec='minutes')}\nended: {ended.isoformat(timespec='minutes')}",
        "sources:\n  line:\n    title:\n      bn: স্টেশনের ঘোষণা\n      en: Announcements of the stations\nupdates:",
    ]
    for number in range(count):
        at = start + timedelta(minutes=9 * number)
        bn, en = _TURNS[number % len(_TURNS)]
        status = {0: "investigating", 20: "identified", 60: "monitoring", count - 1: "resolved"}.get(number)  # fmt: skip
        lines += [
            f"  - id: u{number}\n    at: {at.isoformat(timespec='minutes')}\n    source: line",
            f"    text:\n      bn: {bn}\n      en: {en}",
            *([f"    status: {status}"] if status else ()),
            *(["    key: true"] if number % 15 == 0 else ()),
        ]
    return "\n".join(lines) + "\n"
