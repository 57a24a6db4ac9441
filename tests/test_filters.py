"""The filters of a template, by the examples of their own documentation."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment

from generator.l10n.language import language_of_setting
from generator.model.site import LocaleSetting
from generator.render.filters import FilterError, filters_of
from tests.newsroom import Newsroom, story

PAGE = (Path(__file__).parent.parent / "docs/reference/filters.md").read_text("utf-8")
EXAMPLES = re.findall(r"^\| `(\{\{.*?\}\})` \| (.*?) \| (.*?) \|$", PAGE, re.MULTILINE)
BENGALI = language_of_setting(
    LocaleSetting(code="bn", tag="bn-IN", digits="native", house="kolkata")
)
ENGLISH = language_of_setting(LocaleSetting(code="en", tag="en-IN", digits="latin", house=""))


def _render(source: str, language) -> str:
    environment = Environment(autoescape=True)
    environment.filters.update(filters_of(language))
    return environment.from_string(source.replace("\\|", "|")).render()


@pytest.mark.parametrize(("source", "bengali", "english"), EXAMPLES)
def test_an_example_of_the_documentation_says_what_it_shows(source, bengali, english):
    assert _render(source, BENGALI) == bengali
    assert _render(source, ENGLISH) == english


def test_every_filter_has_an_example():
    shown = {re.search(r"\\\| (\w+)", source).group(1) for source, _, _ in EXAMPLES}
    assert shown == set(filters_of(BENGALI))


@pytest.mark.parametrize(
    "source",
    ['{{ "x" | num }}', '{{ "NaN" | compact }}', '{{ "x" | day }}', '{{ 5 | duration("long") }}',
     '{{ "2022-10-25" | day("wide") }}', '{{ "2022-10-25T14:44Z" | clock("short") }}'],
)  # fmt: skip
def test_a_value_that_cannot_be_said_is_refused_with_a_sentence(source):
    with pytest.raises(FilterError, match=r"not a|no form"):
        _render(source, BENGALI)


def test_a_mistake_in_a_template_s_filter_names_the_template_and_its_line(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("templates/page.html", '<p>\n{{ "x" | num }}</p>')
    newsroom.write("templates/front.html", '{% extends "base.html" %}\n{% block main %}\n{{ "x" | num }}{% endblock %}')  # fmt: skip
    built = newsroom.build()
    assert not built.published
    told = [d for d in built.diagnostics if d.code == "template-error"]
    assert told and told[0].span.path == "templates/front.html" and told[0].span.line == 3
    assert '"x" is not a number' in told[0].message


def test_a_constant_is_said_in_the_language_of_each_page(newsroom: Newsroom):
    """A template is compiled once for all languages: what a filter makes is no part of its code."""
    newsroom.write(
        "templates/front.html",
        "{{ 318000 | num }} {{ ('2022-10-25' | day) ~ '' }} {{ 'a,b' | quoted }}",
    )
    built = newsroom.build()
    texts = [built.read(f"/{code}/") for code in ("bn", "en")]
    again = newsroom.build()
    assert [again.read(f"/{code}/") for code in ("bn", "en")] == texts
    expected = [
        " ".join(
            _render(source, language)
            for source in ("{{ 318000 | num }}", "{{ '2022-10-25' | day }}", "{{ 'a,b' | quoted }}")
        )
        for language in (BENGALI, ENGLISH)
    ]
    assert texts == expected
    assert texts[0] != texts[1]
