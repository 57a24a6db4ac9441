"""Signs that turn the direction of a text: told where they are left open, let through where they are closed."""

import pytest

from generator.content.turned import left_open
from tests.newsroom import INCIDENT, story

I = "content/incidents/x.yaml"  # noqa: E741
S = "content/stories/2026/s.en.md"
RLO, PDF, RLI, PDI, RLM = "\u202e", "\u202c", "\u2067", "\u2069", "\u200f"


@pytest.mark.parametrize(
    ("line", "places"),
    [
        (f"a {RLO}b", [2]),
        (f"a {RLO}b{PDF} c", []),
        (f"a {RLI}b{RLO}c{PDF}d{PDI} e", []),
        (f"a {RLI}b{PDF}", [2, 4]),
        (f"a{PDI}", [1]),
        (f"a{RLM} b", []),
        (f"{RLO}{PDF}{RLO}", [2]),
    ],
)
def test_a_sign_without_a_partner_is_found(line, places):
    assert list(left_open(line)) == places


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        (S, story(headline=f"A {RLO}story"), (2, 13)),
        (S, story(body=f"One.\n\nTwo {RLO}three."), (11, 5)),
        (S, story(body="Two &#x202e;three."), (9, 5)),
        (I, INCIDENT.replace("en: Pay down", f"en: Pay {RLO}down"), (1, 32)),
        (I, INCIDENT.replace("en: Pay down", 'en: "Pay \\u202edown"'), (1, 28)),
    ],
)
def test_a_text_that_turns_what_follows_it_is_not_published(newsroom, path, text, place):
    newsroom.write(path, text)
    built = newsroom.build()
    found = [d for d in built.diagnostics if d.level == "error"]
    assert [(d.code, d.span.path, d.span.line, d.span.column) for d in found] == [
        ("control-character", path, *place)
    ]
    assert not built.published


def test_a_text_that_is_turned_back_is_published(newsroom):
    newsroom.write(S, story(body=f"A {RLI}word{PDI} and {RLO}another{PDF}."))
    assert newsroom.build().published


def test_a_draft_with_such_a_sign_holds_back_itself_alone(newsroom):
    newsroom.write(S, story(body=f"A {RLO}word.", state="draft"))
    built = newsroom.build()
    assert built.published and "control-character" in built.codes
