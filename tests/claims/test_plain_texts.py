"""A text that serves all languages is heard in the one that it is written in."""

import json

import pytest

from generator.l10n.language import written_in
from tests.claims.test_command import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story

ENGLISH, BENGALI = "The outage lasted five hours.", "বিভ্রাট চলেছিল পাঁচ ঘণ্টা।"
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>'
)
FIRST = "  bn: {tag: bn-IN, digits: native}\n", "  en: {tag: en-IN, digits: latin}\n"


def swapped(site: str) -> str:
    return site.replace("".join(FIRST), "".join(reversed(FIRST)))


@pytest.fixture(params=[SITE, swapped(SITE)], ids=["bn first", "en first"])
def desk(request, newsroom: Newsroom) -> Newsroom:
    newsroom.write("site.yaml", request.param)
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/media/a.svg", PICTURE)
    return newsroom


def heard(desk: Newsroom, capsys, path: str) -> list[tuple[str, str, str]]:
    _, out, _ = check(desk, capsys, "--explain", "--format", "json")
    return [
        (one["text"], one["locale"], one["verdict"])
        for one in json.loads(out)
        if one["kind"] == "duration" and one["verdict"] != "bound"
    ]


@pytest.mark.parametrize(
    ("locale", "said", "text"), [("en", ENGLISH, "five hours"), ("bn", BENGALI, "পাঁচ ঘণ্টা")]
)
def test_the_caption_of_a_story_is_in_the_language_of_its_file(desk, capsys, locale, said, text):
    path = f"content/stories/2026/s.{locale}.md"
    image = f"{{file: media/a.svg, alt: x, caption: {said}}}"
    desk.write(path, story(incidents="[x]", image=image))
    assert heard(desk, capsys, path) == [(text, locale, "contradicts")]


@pytest.mark.parametrize(
    ("locale", "said", "text"), [("en", ENGLISH, "five hours"), ("bn", BENGALI, "পাঁচ ঘণ্টা")]
)
def test_the_text_of_an_incident_is_in_the_language_of_its_script(desk, capsys, locale, said, text):
    path = "content/incidents/x.yaml"
    desk.write(path, INCIDENT.replace("figures:", f"standfirst: {said}\nfigures:", 1))
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    assert heard(desk, capsys, path) == [(text, locale, "contradicts")]


@pytest.mark.parametrize(
    ("text", "codes", "locale"),
    [
        ("five hours", ("bn", "en"), "en"),
        ("পাঁচ ঘণ্টা", ("en", "bn"), "bn"),
        ("WhatsApp ও Facebook বন্ধ", ("en", "bn"), "bn"),
        ("five hours", ("bn", "hi"), "bn"),
        ("5:30", ("bn", "en"), "bn"),
        ("पाँच घंटे", ("bn", "en", "hi"), "hi"),
        ("cinq heures", ("bn", "fr", "en"), "fr"),
        ("পাঁচ ঘণ্টা", ("en", "as", "bn"), "as"),
    ],
)
def test_the_language_of_a_script_is_the_first_of_the_site(text, codes, locale):
    assert written_in(text, codes) == locale
