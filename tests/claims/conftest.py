"""What the tests of translations share: a side of their two texts (`made`), its original in one language or the other."""

import pytest

from tests.claims.sides import Side


@pytest.fixture
def bengali(made) -> Side:
    return made("bn")


@pytest.fixture
def english(made) -> Side:
    return made("en")
