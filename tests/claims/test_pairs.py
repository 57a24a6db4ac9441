"""What a translator does rightly is not told, and what goes wrong is: pairs of texts written for it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Diagnostic
from tests.newsroom import Newsroom, prose_of, story, translation

PAIRS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "labelled/pairs.yaml").read_text("utf-8")
)
SERVICES = "metro:\n  name: {bn: মেট্রো, en: Metro}\nferry:\n  name: {bn: ফেরি, en: Ferry}\n"
CODES = ("languages-differ", "said-in-one-language", "languages-may-differ")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Diagnostic]]:
    """What the checks tell of each pair; all are stories of one newsroom."""
    desk = Newsroom(tmp_path_factory.mktemp("pairs"))
    desk.write("content/registry/services.yaml", SERVICES)
    for pair in PAIRS:
        desk.write(f"content/stories/2026/{pair['id']}.en.md", story(body=pair["en"]))
        desk.write(f"content/stories/2026/{pair['id']}.bn.md", translation(body=pair["bn"]))
    found: dict[str, list[Diagnostic]] = {pair["id"]: [] for pair in PAIRS}
    for one in prose_of(desk.site):
        if one.code in CODES:
            found[one.record.removeprefix("story/")].append(one)
    return found


def test_there_are_enough_of_each():
    assert sum("told" in pair for pair in PAIRS) >= 15
    assert sum("told" not in pair for pair in PAIRS) >= 15


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["id"] for pair in PAIRS])
def test_a_pair(told, pair):
    expected = {(code, words) for code, found in pair.get("told", {}).items() for words in found}
    said = told[pair["id"]]
    met = {
        (code, words)
        for code, words in expected
        for one in said
        if one.code == code and one.span.source[one.span.column - 1 :].startswith(words)
    }
    assert met == expected, [one.message for one in said]
    assert len(said) == len(expected), [(one.code, one.message) for one in said]
