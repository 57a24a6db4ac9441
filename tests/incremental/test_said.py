"""What pages say is kept: another template says it again, and nothing but the template is asked."""

import sqlite3
from pathlib import Path

import msgspec
import pytest

from generator.build.pipeline import build
from generator.render.dispatch import PageRenderer
from generator.render.said import KEPT, Said, is_said_by, pack_said, unpack_said
from generator.render.subjects import MATTERS
from tests.incremental.compare import build_clean, request_of, same_reports, same_trees
from tests.incremental.desk import Desk, tree
from tests.incremental.small import small_desk, update

TEMPLATE = "templates/base.html"
SHELL = (
    "<!DOCTYPE html><html lang={{ page.lang }}><title>{{ page.title }}</title>"
    "<p>%s</p>{{ page.json_ld|join }}{%% block main %%}{%% endblock %%}</html>\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = small_desk(tmp_path, ("bn", "en"))
    made.docs[TEMPLATE] = SHELL % "first"
    made.write()
    build(request_of(made))
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the pages that records were asked for."""
    asked: list[str] = []
    real = PageRenderer._say

    def say(renderer, spec):
        asked.append(spec.path)
        return real(renderer, spec)

    monkeypatch.setattr(PageRenderer, "_say", say)
    return asked


def kept(paths: list[str]) -> list[str]:
    """Return those of the pages that are of a kept kind: not the error pages, not redirects."""
    return [path for path in paths if "404" not in path and path != "/"]


def equals_clean(desk: Desk, report) -> None:
    clean, expected = build_clean(desk)
    same_reports(report, clean)
    same_trees(tree(desk.out), expected)


def test_a_template_says_again_what_pages_said(desk, said):
    desk.docs[TEMPLATE] = SHELL % "second"
    desk.write()
    report = build(request_of(desk))
    assert len(report.rendered) > 40 and all(
        "<p>second" in (desk.out / f).read_text() for f in report.rendered
    )
    assert not kept(said)
    equals_clean(desk, report)
    # and once more: what was not said anew is still known, with what it read
    said.clear()
    desk.docs[TEMPLATE] = SHELL % "third"
    desk.story("two").head["headline"] = "Two, edited"
    desk.write()
    report = build(request_of(desk))
    assert any("two" in path for path in said) and len(said) < len(report.rendered) / 2
    equals_clean(desk, report)


def test_a_style_sheet_says_again_and_the_shared_picture_does_not(desk, said):
    desk.docs["templates/assets/theme.css"] = "body { color: red }\n"
    desk.docs[TEMPLATE] = SHELL % "{{ asset('theme.css') }}"
    desk.write()
    build(request_of(desk))
    said.clear()
    desk.docs["templates/assets/theme.css"] = "body { color: blue }\n"
    desk.write()
    report = build(request_of(desk))
    assert len(report.rendered) > 40 and not kept(said)
    equals_clean(desk, report)
    said.clear()
    desk.docs["templates/assets/share.png"] = (
        Path("templates/assets/share.png").read_bytes() + b"\0"
    )
    desk.write()
    report = build(request_of(desk))
    assert len(said) > 40
    equals_clean(desk, report)


def test_an_edit_that_a_broken_template_held_back_is_not_forgotten(desk, said):
    desk.story("two").head["headline"] = "Two, held back"
    desk.docs[TEMPLATE] = SHELL % "{{ page.no_such_thing }}"
    desk.write()
    assert build(request_of(desk)).manifest is None
    said.clear()
    desk.docs[TEMPLATE] = SHELL % "mended"
    desk.write()
    report = build(request_of(desk))
    assert any("two" in path for path in said)
    assert any("Two, held back" in (desk.out / f).read_text() for f in report.rendered)
    equals_clean(desk, report)


def test_what_was_altered_is_found_out(desk):
    (state,) = desk.state.rglob("state.db")
    with sqlite3.connect(state) as base:
        base.execute("UPDATE said SET data = substr(data, 1, 20) || x'00' || substr(data, 22)")
    base.close()
    for seal in desk.state.rglob("seal.json"):
        seal.write_text('"open"', "utf-8")  # as if the run that wrote it had been stopped
    desk.docs[TEMPLATE] = SHELL % "second"
    desk.write()
    report = build(request_of(desk))
    assert any("the state could not be read" in str(note) for note in report.notes)
    equals_clean(desk, report)


def test_a_page_that_is_gone_leaves_nothing_behind(desk):
    (state,) = desk.state.rglob("state.db")
    desk.docs = {path: doc for path, doc in desk.docs.items() if "/two." not in path}
    desk.write()
    build(request_of(desk))
    with sqlite3.connect(state) as base:
        lost = base.execute("SELECT COUNT(*) FROM said WHERE task NOT IN (SELECT id FROM tasks)")
        assert lost.fetchone() == (0,)
    base.close()


def test_every_page_comes_back_as_it_was(desk, monkeypatch):
    """The same values and the same types: text that is markup stays markup, text stays text."""
    seen: set[str] = set()

    def check(kind: str, said: Said) -> bytes:
        data = pack_said(kind, said)
        if data:
            again = unpack_said(kind, data)
            assert again == said
            same_types(again.matter, said.matter)
            same_types(again.page, said.page)
            seen.add(kind)
        return data

    monkeypatch.setattr("generator.render.dispatch.pack_said", check)
    note = {"at": "2026-10-01", "kind": "correction", "text": desk.text("It was wrong.")}
    long = desk.incident("first")
    long["corrections"] = [note]
    long["updates"] = [update(desk, f"u{n}", f"2026-09-{1 + n // 20:02d}T{n % 20:02d}:00+05:30", f"No {n}") for n in range(80)]  # fmt: skip
    desk.write()
    build(request_of(desk, clean=True))
    assert seen == set(KEPT)
    assert set(MATTERS) - set(KEPT) == {"not_found", "redirect"}


def same_types(one: object, other: object) -> None:
    assert type(one) is type(other), (one, other)
    if isinstance(one, msgspec.Struct):
        for name in one.__struct_fields__:
            same_types(getattr(one, name), getattr(other, name))
    elif isinstance(one, tuple):
        for left, right in zip(one, other, strict=True):
            same_types(left, right)


def test_a_file_that_shows_another_kind_of_page_forgets_what_the_first_said(desk):
    story = desk.story("two")
    old = f"/en/{story.head['published'][:4]}/two/"
    for path in desk.versions("two"):
        desk.page(path).head["slug"] = "moved"
    story.head["aliases"] = [old]
    desk.write()
    report = build(request_of(desk))
    file = old.strip("/") + "/index.html"
    assert report.manifest is not None and "http-equiv" in (desk.out / file).read_text()
    desk.docs["templates/redirect.html"] = "<!DOCTYPE html><p>moved: {{ it.target }}\n"
    desk.write()
    report = build(request_of(desk))
    assert file in report.rendered
    equals_clean(desk, report)


def test_what_hangs_on_a_template_alone_is_told_apart():
    assert is_said_by("card:two/en") and is_said_by("asset:share.png")
    assert not is_said_by("template:base.html") and not is_said_by("asset:theme.css")


def test_a_face_holds_plain_data_alone():
    with pytest.raises(TypeError, match="'str' object"):
        pack_said("story", Said(object(), None, "", frozenset()))
