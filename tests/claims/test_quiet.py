"""The checks of time, of headlines and of names keep quiet over what others wrote, and over sentences of ours."""

from pathlib import Path

import pytest
import yaml

from generator.checks.naming import check_sentences, names_of
from generator.content.frame import read_content
from generator.content.prose import body_sentences
from generator.l10n.variants import VARIANTS
from tests.newsroom import prose_of
from tests.samples_converter import convert

REPOSITORY = Path(__file__).parents[2]
SAMPLES = REPOSITORY / "tests/data/samples"
CODES = {
    "headline-surer",
    "update-outside",
    "status-order",
    "still-down",
    "length-differs",
    "clock-without-day",
    "figure-old",
    "name-variant",
}


def test_status_pages_and_news_of_others(tmp_path):
    made = convert(SAMPLES, tmp_path)
    assert len(made.files) > 40
    told = prose_of(tmp_path)
    assert told, "nothing was read"
    assert [one.message for one in told if one.code in CODES] == []


@pytest.mark.parametrize("base", ["bn", "en"])
def test_labelled_sentences_spell_the_names_of_the_registry(base):
    content, _ = read_content(REPOSITORY)
    assert content is not None
    names = names_of(content.registry, base, base, VARIANTS[base])
    assert len(names.by_key) > 60
    file = Path(__file__).parent / f"labelled/open.{base}.yaml"
    texts = [entry["text"] for entry in yaml.safe_load(file.read_text("utf-8"))]
    assert len(texts) > 200
    sentences = [s for text in texts for s in body_sentences("x.md", base, text, 1, hears=False)]
    assert list(check_sentences("x", sentences, names, VARIANTS[base], set())) == []
