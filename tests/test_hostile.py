"""Content is untrusted: whatever is written, a diagnostic or harmless output, never a hang."""

import os
import re
import time
import unicodedata

import pytest

from tests.newsroom import INCIDENT, story, translation

ATTACK = '<script>alert("x")</script>'
S = "content/stories/2026/s.en.md"
I = "content/incidents/x.yaml"  # noqa: E741


def _pages(built) -> str:
    return "\n".join(
        built.read("/" + f) for f in sorted(built.files) if f.endswith((".html", ".xml"))
    )


def test_a_script_in_every_text_of_a_record_and_of_a_story_comes_out_as_text(newsroom):
    record = INCIDENT.replace("Pay down", ATTACK.replace('"', ""))
    record = record.replace("The first reports.", ATTACK.replace('"', ""))
    record = record.replace("Payments stuck", ATTACK.replace('"', ""))
    record = record.replace("title: Statement of Pay", f"title: '{ATTACK}'")
    newsroom.write(I, record + f"cause: '{ATTACK}'\nstandfirst: '{ATTACK}'\n")
    newsroom.write(
        S,
        story(
            f"'{ATTACK}'",
            f"{ATTACK}\n\n::timeline\n\n::figures\n\n| a |\n|---|\n| {ATTACK} |\n\n"
            f'::image{{file=media/a.svg alt="<script>alert(1)</script>"}}',
            kicker=f"'{ATTACK}'",
            standfirst=f"'{ATTACK} ${{headline}}'",
            incidents="[x]",
        ),
    )
    newsroom.write("content/media/a.svg", '<svg viewBox="0 0 1 1"></svg>')
    newsroom.write("content/registry/topics.yaml", f"payments:\n  name: '{ATTACK}'\n")
    built = newsroom.build()
    assert built.published, built.text()
    for file in sorted(built.files):
        if file.endswith(".html"):
            page = built.read("/" + file)
            scripts = re.findall(r"<script(?![^>]*ld\+json)[^>]*>", page)
            if file.endswith("/search/index.html"):  # the tables of its script
                assert scripts.pop() == '<script type="application/json" id="search-tables">'
            if scripts:  # the page's own
                own = r'<script type="module" [^>]*src="/assets/[a-z]+\.[0-9a-f]{10}\.js"( data-[a-z]+="[^"]*")*>'
                assert re.fullmatch(own, scripts.pop()), file
            assert not scripts, (file, scripts)
            assert "alert(" not in "".join(re.findall(r"<[^>]*\son\w+=[^>]*>", page))
    assert "&lt;script&gt;" in built.read("/en/2026/s/")


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "\u00a0javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
    ],
)
def test_no_scheme_but_the_allowed_ones_reaches_a_page(newsroom, target):
    newsroom.write(S, story(body=f'[x]({target}) <a href="{target}">y</a>'))
    built = newsroom.build()
    page = built.read("/en/2026/s/") if built.published else ""
    hrefs = re.findall(r'href="([^"]*)"', page[page.find('class="prose"') :])
    assert not [h for h in hrefs if re.match(r"(?i)\s*(javascript|data|vbscript|file)", h)]
    assert built.codes


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\n" + "".join(f"b{n}: [*a, *a, *a]\n" for n in range(50)),
        "headline: " + "[" * 100_000,
        "headline: " + "{a: " * 50_000,
        "\n".join(" " * n + "a:" for n in range(2_000)),
        "- " * 20_000,
        "? " * 20_000,
        "headline: !!python/object/apply:os.system ['true']",
        "headline: *nope",
        "%YAML 9.9\n---\nheadline: x",
        "headline: a\n---\nheadline: b",
        "\x00",
        "headline: \ud7ff\ue000",
        "",
        "# nothing",
    ],
)
def test_hostile_yaml_is_a_diagnostic_and_quick(newsroom, text):
    newsroom.write(I, text.encode("utf-8", "surrogatepass"))
    began = time.monotonic()
    built = newsroom.check()
    assert time.monotonic() - began < 20
    assert [d for d in built.diagnostics if d.level == "error" and d.span.path == I]


@pytest.mark.parametrize(
    "body",
    [">" * 5_000, "[" * 10_000, "*" * 10_000, "`" * 10_000, "![" * 5_000, "(" * 5_000,
     "\n".join("> " * n + "x" for n in range(200)), "- " * 5_000, "<" * 10_000, "&" * 10_000,
     "| a " * 3_000 + "\n" + "|---" * 3_000, "a_" * 20_000, "[a](" * 3_000, "<div>" * 3_000,
     "${" * 5_000, "::" * 5_000, "{#" * 5_000, "# " + "x" * 100_000],
)  # fmt: skip
def test_hostile_markdown_is_a_page_or_a_diagnostic_and_quick(newsroom, body):
    newsroom.write(S, story(body=body))
    began = time.monotonic()
    newsroom.check()
    assert time.monotonic() - began < 20


def test_a_story_of_five_megabytes_is_read(newsroom):
    paragraph = "word **bold** text [l](https://e.example/) and some more words here.\n\n"
    newsroom.write(S, story(body=paragraph * (5_000_000 // len(paragraph))))
    began = time.monotonic()
    built = newsroom.check()
    assert built.codes == []
    assert time.monotonic() - began < 60


def test_links_that_leave_the_site_folder_are_refused(newsroom, tmp_path):
    secret = tmp_path / "secret.md"
    secret.write_text(story("Stolen words"), "utf-8")
    newsroom.write(S, story())
    os.symlink(secret, newsroom.site / "content/stories/2026/t.en.md")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x.yaml").write_text(INCIDENT, "utf-8")
    os.symlink(tmp_path / "folder", newsroom.site / "content/incidents")
    built = newsroom.check()
    assert built.codes == ["outside-site", "outside-site"]


def test_a_link_in_the_output_is_not_followed(newsroom, tmp_path):
    newsroom.write(S, story())
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "public").mkdir()
    os.symlink(tmp_path / "elsewhere", tmp_path / "public" / "en")
    from generator.build.refused import PublishError

    with pytest.raises(PublishError, match="symbolic link"):
        newsroom.build()
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize(
    "svg",
    [
        "<svg viewBox='0 0 1 1'><script>x</script></svg>",
        "<svg viewBox='0 0 1 1' onload='x()'></svg>",
        "<svg viewBox='0 0 1 1'><image href='https://evil.example/x.png'/></svg>",
        "<svg viewBox='0 0 1 1'><foreignObject/></svg>",
        "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg viewBox='0 0 1 1'></svg>",
    ],
)
def test_an_svg_that_could_run_or_load_something_is_refused(newsroom, svg):
    newsroom.write("content/media/a.svg", svg)
    newsroom.write(S, story(body='::image{file=media/a.svg alt="x"}'))
    built = newsroom.build()
    assert built.codes == ["unsafe-svg"]
    assert not built.published


def test_a_byte_order_mark_and_other_line_ends_are_read(newsroom):
    newsroom.write(S, b"\xef\xbb\xbf" + story("Old Mac").replace("\n", "\r").encode())
    newsroom.write(
        "content/stories/2026/t.en.md",
        b"\xef\xbb\xbf" + story("Windows").replace("\n", "\r\n").encode(),
    )
    built = newsroom.build()
    assert built.codes == []
    assert "<h1>Old Mac</h1>" in built.read("/en/2026/s/")
    assert "<h1>Windows</h1>" in built.read("/en/2026/t/")


def test_decomposed_text_and_file_names_are_composed(newsroom):
    name = unicodedata.normalize("NFD", "content/media/é.svg")
    newsroom.write(name, '<svg viewBox="0 0 1 1"></svg>')
    newsroom.write(
        S, story(unicodedata.normalize("NFD", "Café"), '::image{file=media/é.svg alt="x"}')
    )
    built = newsroom.build()
    assert built.codes == []
    assert "<h1>Café</h1>" in built.read("/en/2026/s/")


def test_a_translation_may_not_bring_a_second_shared_truth(newsroom):
    newsroom.write(S, story())
    newsroom.write("content/stories/2026/s.bn.md", translation(published="2026-07-03T09:00+05:30"))
    assert newsroom.check().codes == []


@pytest.mark.parametrize("name", ["site.yaml", "content"])
def test_a_site_whose_roots_are_links_to_elsewhere_is_refused(newsroom, tmp_path, name):
    (newsroom.site / name).rename(tmp_path / name)
    os.symlink(tmp_path / name, newsroom.site / name)
    built = newsroom.build()
    assert built.codes == ["outside-site"]
    assert not built.published


def test_a_template_that_is_a_link_to_elsewhere_is_not_read(newsroom, tmp_path):
    newsroom.write(S, story())
    (tmp_path / "secret.html").write_text("secret words")
    (newsroom.site / "templates").mkdir()
    os.symlink(tmp_path / "secret.html", newsroom.site / "templates/story.html")
    built = newsroom.build()
    assert built.codes == ["template-error"]
    assert not built.published


@pytest.mark.parametrize(
    "body",
    [
        "&#xe000;0&#xe002; <b>x</b>",
        "&#57344;7&#57346; <i>y</i>",
        "&#0; <b>",
        "&#x85;",
        "&#99999999;",
    ],
)
def test_entities_cannot_forge_a_placeholder(newsroom, body):
    newsroom.write(S, story(body=body))
    built = newsroom.build()
    assert "control-character" in built.codes
    assert not built.published
