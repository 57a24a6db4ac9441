"""ICU as an outside judge of collation and segmentation, where it is installed."""

import os

import pytest


def icu_or_skip():
    """Return the module `icu`; without it skip, and on the build server fail."""
    try:
        import icu
    except ImportError:
        if os.environ.get("CI") == "true":
            pytest.fail("PyICU is not installed, and here it must be")
        pytest.skip(
            "PyICU is not installed: apt install g++ pkg-config libicu-dev python3-dev, "
            "then .venv/bin/pip install --require-hashes -r requirements/oracle.txt"
        )
    return icu
