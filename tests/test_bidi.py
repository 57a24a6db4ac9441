"""Runs of the other direction: kept apart in text, in markup, and never by breaking either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.l10n.bidi import (
    FSI,
    LRI,
    PDI,
    isolate,
    isolate_markup,
    isolate_runs,
    isolates_as_markup,
)
from tests.newsroom import INCIDENT, Newsroom, story


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("یوں WhatsApp ۲۵ اکتوبر", "یوں [WhatsApp] ۲۵ اکتوبر"),
        ("Deccan Herald، ۲۵", "[Deccan Herald]، ۲۵"),
        ("(HTTP 5xx)", "([HTTP 5xx])"),
        ("دیکھیں https://www.whatsapp.com/ ۔", "دیکھیں [https://www.whatsapp.com/] ۔"),
        ("Meta (Facebook) کا", "[Meta] ([Facebook]) کا"),
        ("۲۵ اکتوبر", "۲۵ اکتوبر"),
        ("2022 میں", "2022 میں"),
        ("", ""),
    ],
)
def test_a_latin_run_is_kept_apart(text, isolated):
    assert isolate_runs(text).replace(LRI, "[").replace(PDI, "]") == isolated


def test_isolates_become_elements_in_markup():
    said = isolate("۲ گھنٹے " + isolate_runs("WhatsApp"))
    assert isolates_as_markup(said) == '<bdi>۲ گھنٹے <bdi dir="ltr">WhatsApp</bdi></bdi>'
    assert isolates_as_markup(f"{LRI}a") == f"{LRI}a"
    assert isolates_as_markup(f"a{PDI}{FSI}") == f"a{PDI}{FSI}"


def test_markup_keeps_its_tags_entities_and_code():
    markup = '<p title="WhatsApp">یوں &amp; WhatsApp <code>Meta</code> <img alt="X" src="/a"> &lt;b&gt;</p>'
    said = isolate_markup(markup)
    assert said == markup.replace("; WhatsApp <", '; <bdi dir="ltr">WhatsApp</bdi> <').replace(
        ";b&", ';<bdi dir="ltr">b</bdi>&'
    )


@given(st.text(alphabet="ab 1.،ا۲" + LRI + FSI + PDI, max_size=40))
def test_nothing_is_lost_and_every_isolate_is_closed(text):
    said = isolate_runs(text)
    plain = "".join(c for c in said if c not in LRI + PDI)
    assert plain == "".join(c for c in text if c not in LRI + FSI + PDI)
    assert said.count(LRI) == said.count(PDI)
    markup = isolates_as_markup(text)
    assert markup.count("<bdi") == markup.count("</bdi>")


def test_a_page_from_right_to_left(newsroom: Newsroom):
    site = (newsroom.site / "site.yaml").read_text("utf-8")
    newsroom.write("site.yaml", site.replace("  en: {", "  ur: {tag: ur-PK}\n  en: {"))
    newsroom.write(
        "content/incidents/x.yaml", INCIDENT.replace("headline: {", "headline: {ur: WhatsApp بند, ")
    )
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    newsroom.write("content/stories/2026/s.ur.md", (
        '---\nheadline: "WhatsApp ${duration} بند"\ntranslated_from: {locale: en}\n---\n'
        "یوں WhatsApp ${began|date} کو `Meta` بند ہوا۔\n"))  # fmt: skip
    built = newsroom.build()
    assert built.published, built.text()
    page = built.spoken("/ur/2026/s/")
    assert page.startswith('<!DOCTYPE html>\n<html lang="ur-PK" dir="rtl">')
    assert '<h1><bdi dir="ltr">WhatsApp</bdi> <bdi>۲ گھنٹے ۳۷ منٹ</bdi> بند</h1>' in page
    assert 'یوں <bdi dir="ltr">WhatsApp</bdi> <bdi>۱ جولائی ۲۰۲۶</bdi> کو <code>Meta</code>' in page
    assert f"<title>{LRI}WhatsApp{PDI} {FSI}۲ گھنٹے ۳۷ منٹ{PDI} بند" in page
    assert 'lang="bn" dir="ltr"' in page or "ltr" in page
    assert "dir=" not in built.read("/en/2026/s/").split("<body")[0]
    assert LRI not in built.read("/en/2026/s/")
