"""An attack in every field that can hold words: it comes out as words, or it is refused."""

import json
import os
import re
from html.parser import HTMLParser

import pytest

from tests.every_field import SVG, incident, registries, story
from tests.newsroom import INCIDENT, SITE, Newsroom
from tests.newsroom import story as plain_story

ATTACKS = {
    "element": "<script>evil()</script><img src=x onerror=evil()>",
    "attribute": '" onmouseover="evil()" x=\'" \' onmouseover=\'evil()',
    "comment": "--><script>evil()</script><!-- ]]> <![CDATA[",
    "script": "</script><script>evil()</script>",
    "template": "{{ evil() }}{% evil %}{# evil #}",
    "markdown": "[x](javascript:evil()) ![x](x) <javascript:evil()>",
}
S = "content/stories/2026/s.en.md"


OWN = re.compile(r"/assets/[a-z]+\.[0-9a-f]{10}\.js")


class Reader(HTMLParser):
    """Collects what could run: scripts, handlers and addresses of other schemes.

    A page's own script, of which there is one, is not among them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.own = 0

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "script" and OWN.fullmatch(values.get("src") or ""):
            self.own += 1
        elif tag == "script" and values.get("type") != "application/ld+json":
            self.found.append("script")
        if tag in ("iframe", "object", "embed", "base", "form"):
            self.found.append(tag)
        for name, value in attrs:
            target = "".join((value or "").split()).lower()
            if name.startswith("on") or target.startswith(("javascript:", "vbscript:", "data:")):
                self.found.append(f"{tag} {name}={value}")
            if name in ("src", "srcset") and value == "x":
                self.found.append(f"{tag} {name}={value}")


def runs(page: str) -> list[str]:
    """Return what could run in a page, but for what makes its own search."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.own <= 1
    if 'data-kind="search"' in page and reader.found[:2] == ["form", "script"]:
        return reader.found[2:]
    return reader.found


def fill(newsroom: Newsroom, attack: str, body: str) -> None:
    def mark(field: str) -> str:
        if field in ("svg", "point"):
            return field
        if field == "unit":  # a brace that is no {n} is refused there
            return attack.replace("{", "(").replace("}", ")")
        if field.startswith("image-"):  # an option of a block cannot hold a quotation mark
            return attack.replace('"', "'")
        return body if field in ("heading", "body", "link", "item", "cell") else attack

    site = SITE.replace("title: {bn: খবর, en: News}", f"title: {json.dumps(attack)}")
    site = site.replace("title: {bn: শহর, en: City}", f"title: {json.dumps(attack)}")
    newsroom.write("site.yaml", site + f"publisher: {{name: {json.dumps(attack)}}}\n")
    for path, text in registries(mark).items():
        newsroom.write(path, text)
    newsroom.write("content/incidents/x.yaml", incident(mark))
    newsroom.write(S, story(mark))
    page = f"---\nheadline: {json.dumps(attack)}\nstandfirst: {json.dumps(attack)}\n---\nText.\n"
    newsroom.write("content/pages/p.en.md", page)


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_in_every_text_field_comes_out_as_words(newsroom, name):
    fill(newsroom, ATTACKS[name], "words")
    built = newsroom.build()
    assert built.published, built.text()
    pages = [file for file in sorted(built.files) if file.endswith(".html")]
    assert {file: found for file in pages if (found := runs(built.read("/" + file)))} == {}
    assert "evil" in built.read("/en/2026/x-slug/")


@pytest.mark.parametrize("name", ["element", "attribute", "comment", "script", "template"])
def test_an_attack_in_the_body_comes_out_as_words_or_not_at_all(newsroom, name):
    fill(newsroom, "words", ATTACKS[name])
    built = newsroom.build()
    for file in sorted(built.files):
        if file.endswith(".html"):
            assert runs(built.read("/" + file)) == [], file


@pytest.mark.parametrize("name", ATTACKS)
def test_json_in_a_page_stays_json(newsroom, name):
    fill(newsroom, ATTACKS[name], "words")
    built = newsroom.build()
    for file in sorted(built.files):
        if not file.endswith(".html"):
            continue
        page = built.read("/" + file)
        for piece in page.split('<script type="application/ld+json">')[1:]:
            json.loads(piece.split("</script>")[0])


@pytest.mark.parametrize(
    "file",
    ["../../secret.svg", "media/../../secret.svg", "/etc/passwd", "media/./a.svg", "media//a.svg",
     "media\\\\..\\\\secret.svg", "media/%2e%2e/secret.svg", "C:/secret.svg", "media/a.svg\\u0000.png", "media/",
     "http://evil.example/a.svg", "//evil.example/a.svg", "file:///etc/passwd"],
)  # fmt: skip
def test_a_media_name_that_leads_elsewhere_is_refused_in_every_place(newsroom, tmp_path, file):
    (tmp_path / "secret.svg").write_text(SVG)
    newsroom.write("content/media/a.svg", SVG)
    newsroom.write(S, plain_story(body=f'::image{{file="{file}" alt="x"}}'))
    newsroom.write(
        "content/stories/2026/t.en.md", plain_story(image=f'{{file: "{file}", alt: "x"}}')
    )
    newsroom.write(
        "content/incidents/x.yaml",
        INCIDENT + f'series:\n  s: {{label: a, unit: report, file: "{file}"}}\n',
    )
    built = newsroom.build()
    assert not built.published
    for path in (S, "content/stories/2026/t.en.md", "content/incidents/x.yaml"):
        assert [d for d in built.diagnostics if d.level == "error" and d.span.path == path], path


@pytest.mark.parametrize(
    "alias", ["../x", "/../../x", "/a/../../x/", "//evil.example/", "https://evil.example/", "/a b/",
              "/x\\\\y/", "/%2e%2e/x/", "/a\\u0000/", '/"><script>/', "/a?b", "/a#b", ""]
)  # fmt: skip
def test_an_alias_that_is_no_plain_path_is_refused(newsroom, tmp_path, alias):
    newsroom.write(S, plain_story(aliases=f'["{alias}"]'))
    built = newsroom.build()
    assert not built.published
    assert [d for d in built.diagnostics if d.level == "error" and d.span.path == S], alias
    assert sorted(p.name for p in tmp_path.iterdir()) == [".public.khobor", "site"]


def test_a_picture_and_a_table_that_are_links_to_elsewhere_are_not_published(newsroom, tmp_path):
    (tmp_path / "secret.svg").write_text(SVG)
    (tmp_path / "secret.csv").write_text("secret,1\n")
    newsroom.write("content/media/b.svg", SVG)
    os.symlink(tmp_path / "secret.svg", newsroom.site / "content/media/a.svg")
    os.symlink(tmp_path / "secret.csv", newsroom.site / "content/media/a.csv")
    newsroom.write(S, plain_story(body='::image{file=media/a.svg alt="x"}'))
    newsroom.write(
        "content/incidents/x.yaml",
        INCIDENT + "series:\n  s: {label: a, unit: report, file: media/a.csv}\n",
    )
    built = newsroom.build()
    assert not built.published
    assert "outside-site" in built.codes
    assert "secret,1" not in built.text()


@pytest.mark.parametrize("where", ["headline", "kicker", "body"])
@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "\u202e", "\ufffe"])
def test_a_control_character_never_reaches_a_page_or_the_terminal(newsroom, where, sign):
    text = {"headline": "A", "kicker": "K", "body": "Text."}
    text[where] += f"{sign}end"
    newsroom.write(S, plain_story(text["headline"], text["body"], kicker=text["kicker"]))
    built = newsroom.build()
    assert "\x1b" not in built.text() and "\x07" not in built.text()
    if sign != "\u202e":
        assert not built.published or sign[0] not in built.read("/en/2026/s/")


@pytest.mark.parametrize("escape", ["\\u0000", "\\x07", "\\x1b", "\\x85", "\\uFFFE"])
def test_an_escape_brings_in_no_control_character_either(newsroom, escape):
    newsroom.write(S, plain_story(f'"a{escape}b"'))
    newsroom.write("content/stories/2026/t.en.md", plain_story("T", aliases=f'["/a{escape}/"]'))
    built = newsroom.build()
    assert not built.published
    wrong = {d.span.path for d in built.diagnostics if d.level == "error"}
    assert wrong == {S, "content/stories/2026/t.en.md"}
