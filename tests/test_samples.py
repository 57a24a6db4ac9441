"""Public texts that nobody here wrote build as a site, and what they lost is named."""

import re
import unicodedata
from collections import Counter

import pytest

from tests.newsroom import Newsroom
from tests.samples_converter import convert, rows


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    newsroom = Newsroom(tmp_path_factory.mktemp("samples"))
    made = convert()
    for path in ("content/registry/topics.yaml", "content/registry/services.yaml"):
        newsroom.remove(path)
    for path, text in made.files.items():
        newsroom.write(path, text)
    return made, newsroom.build()


def test_the_samples_build_without_an_error(samples):
    _, built = samples
    errors = [
        f"{d.span.path}:{d.span.line} {d.code} {d.message}"
        for d in built.diagnostics
        if d.level == "error"
    ]
    assert not errors
    assert {d.code for d in built.diagnostics if d.level == "warning"} <= {
        "raw-html", "hashtag-heading", "year-list", "heading-level",
    }  # fmt: skip


def test_every_record_became_a_page(samples):
    made, built = samples
    expected = [r["id"] for r in rows("status-incidents.jsonl")]
    expected += [
        f"{r['id']}.{r['lang']}"
        for n in ("bilingual-pages", "news-posts-en")
        for r in rows(f"{n}.jsonl")
    ]
    assert Counter(made.records) == Counter(expected)
    assert len(expected) == 96
    stories = [
        f
        for f in built.files
        if re.fullmatch(
            r"(bn|en)/20\d\d/[a-z0-9-]+-[a-z0-9-]*/index.html|(bn|en)/20\d\d/[a-z][^/]*/index.html",
            f,
        )
    ]
    assert len(set(stories)) == 56
    assert len([f for f in built.files if re.fullmatch(r"en/incidents/[^/]+/index.html", f)]) == 40


def test_what_was_lost_is_named_and_nothing_else_is(samples):
    made, _ = samples
    kinds = Counter(reason.split(":")[0] for _, reason in made.lost)
    assert set(kinds) <= {
        "tags",
        "authors",
        "picture",
        "link",
        "status",
        "line breaks and Markdown of an update",
    }
    assert all(reason for _, reason in made.lost)


def test_the_words_of_each_text_are_on_its_page(samples):
    _, built = samples
    for name in ("bilingual-pages", "news-posts-en"):
        for row in rows(f"{name}.jsonl"):
            file = next(
                f
                for f in sorted(built.files)
                if re.fullmatch(rf"{row['lang']}/20\d\d/{row['id'].lower()}/index.html", f)
            )
            page = re.sub(r"<[^>]*>", " ", built.read("/" + file))
            body = re.sub(
                r"\]\([^)]*\)|<[^>]*>|https?://\S+|\{[^}]*\}",
                " ",
                unicodedata.normalize("NFC", row["body_markdown"]),
            )
            words = Counter(w for w in re.findall(r"[^\W\d_]{3,}", body))
            there = Counter(re.findall(r"[^\W\d_]{3,}", page))
            missing = sum((words - there).values())
            assert missing <= max(3, 0.02 * sum(words.values())), (
                row["id"],
                (words - there).most_common(9),
            )


def test_links_between_the_samples_resolve(samples):
    _, built = samples
    for file in sorted(built.files):
        if file.endswith("index.html"):
            for url in re.findall(r'<a href="(/[^"#]*)', built.read("/" + file)):
                target = url.lstrip("/")
                assert (
                    target + "index.html" if target.endswith("/") or not target else target
                ) in built.files, (file, url)
