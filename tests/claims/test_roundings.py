"""Hedged numbers that are near a figure, and no rounding of it."""

import pytest

from tests.claims.test_measured import told
from tests.newsroom import Newsroom


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("About 84,000 homes were without power.", "About 84,000"),
        ("Some 91,000 homes were without power.", "Some 91,000"),
        ("প্রায় ৮৪ হাজার বাড়ি বিদ্যুৎহীন ছিল।", "প্রায় ৮৪ হাজার"),
        ("About 87,000 homes were without power.", ""),
        ("About 90,000 homes were without power.", ""),
        ("About 85,000 homes were without power.", ""),
        ("প্রায় ৯০ হাজার বাড়ি বিদ্যুৎহীন ছিল।", ""),
        ("প্রায় ৮৮ হাজার বাড়ি বিদ্যুৎহীন ছিল।", ""),
    ],
)
def test_a_rounding_is_of_the_figure_or_none(newsroom: Newsroom, capsys, text, wrong):
    assert told(newsroom, capsys, "homes", text) == ([wrong] if wrong else [])
