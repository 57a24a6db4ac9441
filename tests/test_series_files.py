"""The numbers of a series in a CSV file: every row is read, or told."""

import pytest

from tests.newsroom import INCIDENT

I = "content/incidents/x.yaml"  # noqa: E741
CSV = "content/media/x.csv"
SERIES = "series:\n  reports:\n    label: Reports\n    file: media/x.csv\n"
ROWS = "2026-07-01T17:50+06:00,300\n2026-07-01T18:00+06:00,400\n"


def _told(newsroom, text: str) -> list[tuple[str, str, int]]:
    newsroom.write(CSV, text)
    newsroom.write(I, INCIDENT + SERIES)
    found = [d for d in newsroom.check().diagnostics if d.level == "error"]
    return [(d.code, d.span.path, d.span.line) for d in found]


@pytest.mark.parametrize(
    "row",
    [
        '2026-07-01T17:40+06:00,"1,200"',
        "2026-07-01T17:40+06:00,1,200",
        "2026-07-01T17:40+06:00,12oo",
        "2026-07-01T17:40+06:00",
        'Dhaka,"1,200"',
        "Dhaka,১,২০০",
        "Dhaka,12%",
    ],
)
def test_a_first_row_that_was_meant_as_one_is_no_heading(newsroom, row):
    assert _told(newsroom, f"{row}\n{ROWS}") == [("bad-number", CSV, 1)]


@pytest.mark.parametrize(
    "row", ["time,reports", "কখন,কত", "place,reports in 24 hours", "\n time , n"]
)
def test_words_over_the_columns_are_a_heading(newsroom, row):
    assert _told(newsroom, f"{row}\n{ROWS}") == []


def test_a_second_heading_is_a_mistake(newsroom):
    assert _told(newsroom, f"time,n\ntime,n\n{ROWS}") == [("bad-number", CSV, 2)]


@pytest.mark.parametrize("text", ["", "\n\n", "time,reports\n", '"time,reports\n'])
def test_a_file_without_a_point_is_told_where_it_is_named(newsroom, text):
    assert _told(newsroom, text) == [("empty-value", I, 33)]


def test_a_row_without_a_name_is_told(newsroom):
    assert _told(newsroom, ROWS + ",500\n") == [("empty-value", CSV, 3)]


def test_a_cell_without_an_end_is_told(newsroom):
    rows = "Dhaka,1\n" * 20_000
    assert _told(newsroom, f'{ROWS}"{rows}')[0][:2] == ("bad-number", CSV)
