"""What speaking and reading back cost: microseconds a call, and their share of a page.

Values differ from call to call, so that no cache of results can flatter the figure. The share is
the time spent in the language floor while pages are rendered, by a clock put round each of its
functions that pages and templates call; the clock's own cost is measured and taken off.
"""

import functools
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from time import perf_counter
from types import FunctionType

from benchmarks.corpus import write_corpus
from benchmarks.measure import MEMORY
from generator.l10n.amounts import speak_amount
from generator.l10n.clocks import speak_clock
from generator.l10n.dates import speak_date
from generator.l10n.durations import speak_duration, speak_duration_about
from generator.l10n.hearing.hear import hear
from generator.l10n.language import language_of_tag
from generator.l10n.moments import speak_interval
from generator.l10n.names import join_names
from generator.l10n.numbers import speak_compact, speak_number
from generator.l10n.units import BUILT_IN
from generator.model.incident import Amount
from generator.model.moment import Moment, Precision

CALLS = 5_000
SENTENCES = {
    "bn": "২৫ অক্টোবর ২০২২ দুপুর ১২.০৭ মিনিট নাগাদ বন্ধ হয়, প্রায় আড়াই ঘণ্টা পরে ৩৫ কোটিরও বেশি ব্যবহারকারী ফেরেন।",
    "en": "It failed at 12:07 pm on 25 October 2022 and came back about two and a half hours later for more than 350 million users.",
}


def speech() -> None:
    """Print microseconds a call, by kind and language."""
    print(f"{'speaking and hearing, microseconds a call':44}{'bn':>9}{'en':>9}")
    languages = {"bn": language_of_tag("bn-IN"), "en": language_of_tag("en-IN")}
    rows: dict[str, dict[str, float]] = {}
    for code, language in languages.items():
        for name, call in _calls(language).items():
            rows.setdefault(name, {})[code] = _time(call)
        began = perf_counter()
        for _ in range(CALLS // 10):
            hear(SENTENCES[code], code)
        rows.setdefault("hear a sentence of 17 words", {})[code] = (
            (perf_counter() - began) / (CALLS // 10) * 1e6
        )
    for name, found in rows.items():
        print(f"  {name:42}{found['bn']:>9.1f}{found['en']:>9.1f}")


def share(stories: int) -> None:
    """Print the share of the language floor in the time that pages take to render."""
    from generator.build.pipeline import Request  # noqa: PLC0415
    from generator.cli import quick_build  # noqa: PLC0415

    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        site = Path(folder) / "site"
        write_corpus(site, stories)
        clock = _Clock()
        import_module("generator.build.run")  # a build loads what renders pages when it must
        clock.wrap_all()
        report = quick_build(
            Request(site=site, out=Path(folder) / "out", as_of=datetime(2026, 6, 1, tzinfo=UTC))
        )
    render = report.timings["render"][0]
    spent = clock.spent - clock.calls * clock.cost()
    print(
        f"the language floor in the rendering of {report.pages:,} pages (theme): {clock.calls:,} calls, "
        f"{spent / report.pages * 1000:.3f} ms a page, {spent / render:.1%} of {render / report.pages * 1000:.2f} ms"
    )


def _calls(language) -> dict[str, Callable[[int], object]]:
    start = datetime(2022, 10, 25, 12, 7, tzinfo=UTC)
    unit = BUILT_IN["user"]
    return {
        "number": lambda i: speak_number(Decimal(1234567 + i), language),
        "compact": lambda i: speak_compact(Decimal(1234567 + 991 * i), language),
        "figure with bound and unit": lambda i: speak_amount(
            Amount(value=Decimal(100000 * (i + 1)), bound="about"), unit, language
        ),
        "figure in the genitive": lambda i: speak_amount(
            Amount(value=Decimal(100000 * (i + 1))), unit, language, case="of"
        ),
        "duration": lambda i: speak_duration(timedelta(seconds=9420 + 61 * i), language),
        "hedged duration": lambda i: speak_duration_about(
            timedelta(seconds=9420 + 61 * i), language
        ),
        "date": lambda i: speak_date(date(1990, 1, 1) + timedelta(days=i), language),
        "clock": lambda i: speak_clock(start + timedelta(minutes=i), language),
        "interval": lambda i: speak_interval(
            Moment(start, Precision.MINUTE),
            Moment(start + timedelta(minutes=i + 1), Precision.MINUTE),
            language,
            "Asia/Kolkata",
        ),
        "list of three": lambda i: join_names((str(i), "b", "c"), language),
    }


def _time(call: Callable[[int], object]) -> float:
    began = perf_counter()
    for i in range(CALLS):
        call(i)
    return (perf_counter() - began) / CALLS * 1e6


class _Clock:
    """Counts the time inside the outermost calls of the language floor."""

    def __init__(self) -> None:
        self.spent, self.calls, self.depth = 0.0, 0, 0

    def wrap_all(self) -> None:
        for name, module in list(sys.modules.items()):
            if name.startswith(("generator.pages", "generator.render")):
                for attribute, value in list(vars(module).items()):
                    if isinstance(value, FunctionType) and value.__module__.startswith(
                        "generator.l10n"
                    ):
                        setattr(module, attribute, self.wrap(value))

    def wrap(self, function: Callable[..., object]) -> Callable[..., object]:
        @functools.wraps(function)
        def timed(*arguments: object, **options: object) -> object:
            if self.depth:
                return function(*arguments, **options)
            self.depth, began = 1, perf_counter()
            try:
                return function(*arguments, **options)
            finally:
                self.spent += perf_counter() - began
                self.calls += 1
                self.depth = 0

        return timed

    def cost(self) -> float:
        """Return the seconds that the clock itself adds to a call."""
        other = _Clock()
        nothing = other.wrap(lambda: None)
        for _ in range(20_000):
            nothing()
        return other.spent / other.calls
