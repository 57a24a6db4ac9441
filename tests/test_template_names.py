"""What a template names is followed when it changes, as Jinja itself finds it."""

import pytest
from jinja2 import Environment
from jinja2.meta import find_referenced_templates

from generator.render.templates import Templates, read_templates


@pytest.mark.parametrize(
    "text",
    [
        '{% extends "base.html" %}',
        '{% include "a.html" %}{% include "a.html" %}{% import "b.html" as b %}',
        '{% from "b.html" import x %}{% include ["a.html", "c.html"] ignore missing %}',
        '{% include ("a.html", "c.html") %}{% if x %}{% include "d.html" %}{% endif %}',
        "{% include 5 %}",
        "{% include none ignore missing %}",
        "no name",
    ],
)
def test_names_are_those_that_jinja_finds(tmp_path, text):
    (tmp_path / "page.html").write_text(text, "utf-8")
    found = read_templates([tmp_path], ["templates"], Templates()).sources["page.html"].names
    tree = Environment().parse(text)
    assert set(found) == {name for name in find_referenced_templates(tree) if name is not None}
