"""The numbers of a series as a CSV file (RFC 4180), for spreadsheets and programs.

One file serves all languages: its header is codes, and names of categories stand in each language beside
each other. A number has no language, and a file for each would be the same numbers again.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from generator.index import keys
from generator.l10n.bidi import without_isolates
from generator.l10n.moments import iso_moment
from generator.model.incident import Series
from generator.model.moment import Moment
from generator.model.page import PageSpec, Rendered
from generator.model.text import Text
from generator.pages.publication import text_in
from generator.pages.view import View
from generator.patterns import pattern

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take a cell for a formula (OWASP, CSV injection)."""
_NUMBER = pattern(r"[+-]?[0-9]+(?:\.[0-9]+)?")


def series_table(view: View, spec: PageSpec) -> Rendered:
    """Return the table of a series; `owner` names its incident and itself."""
    incident, _, id = spec.owner.partition("/")
    series = view.publication.index.series(incident, id)
    assert series is not None
    return Rendered(spec.file, csv_of(view, incident, series).encode())


def csv_of(view: View, incident: str, series: Series) -> str:
    """Return a series as CSV: `time` (ISO 8601, on the newsroom's clock) or `name_LOCALE`, `value`, `unit`."""
    zone = view.speaking.zone
    timed = series.timed
    if timed:
        rows = [["time", "value", "unit"]]
        rows += [[iso_moment(at, zone), f"{value:f}", _safe(series.unit)] for at, value in timed]
    else:
        codes = view.publication.index.site.codes
        rows = [[*(f"name_{code}" for code in codes), "value", "unit"]]
        for x, value in series.points:
            names = [_safe(_name(view, incident, x, code)) for code in codes]
            rows.append([*names, f"{value:f}", _safe(series.unit)])
    return _written(rows)


def _written(rows: Iterable[Iterable[str]]) -> str:
    stream = StringIO()
    csv.writer(stream).writerows(rows)
    return stream.getvalue()


def _name(view: View, incident: str, x: Moment | Text, locale: str) -> str:
    if isinstance(x, Moment):
        return iso_moment(x, view.speaking.zone)
    if not any(x.references()):
        return text_in(x, locale)
    code = locale if x.phrase(locale) is not None else x.phrases[0][0]
    phrase = x.phrase(code) or ()
    view.publication.trace.read(keys.catalog(code))
    return without_isolates(view.speaking.join(phrase, incident, code))


def _safe(text: str) -> str:
    """Return a text that no spreadsheet computes: an apostrophe before it says that it is text."""
    return f"'{text}" if text.startswith(_RISKY) and not _NUMBER.fullmatch(text) else text
