"""An edit makes the pictures that it changes and renders the pages that show them, and no other.

The photograph of `s09` stands here in place of the newsroom's drawing; its lists are those of
`test_counts_site`, where a picture of another size is put in its place.
"""

from collections.abc import Callable, Iterator

import pytest

from generator.build.pipeline import build
from generator.build.report import Report
from generator.render.pictures import making
from tests.drawn import data_of, photograph
from tests.incremental.compare import build_clean, request_of, same_reports, same_trees
from tests.incremental.desk import Desk, Doc, tree
from tests.incremental.names import FRONT, month, of, person, section, stories
from tests.incremental.room import room_desk
from tests.incremental.test_counts_stories import head, remove, text

S09 = "content/stories/2026/s09.{}.md"
JPEG = "content/media/p.jpg"
LISTS = stories("s12", "s15") | section("economy") | month("2026-02") | person("desk") | of("en", FRONT)  # fmt: skip
SHOWING = stories("s09") | LISTS
LEAD = {"file": "media/p.jpg", "alt": "A bridge"}
OF_P = 6  # WebP of 320, 480, 640 and 700 pixels, JPEG of 640, and of 700 under the name of the file


def picture(seed: int):
    return lambda desk: desk.docs.update({JPEG: data_of(photograph(700, 400, seed))})


def setting(desk: Desk) -> None:
    desk.setting["pictures"] = {"quality": 60}


# name, edit, the pages rendered (None: all), how many pictures are made, files written and removed
ROWS: list[tuple[str, Callable[[Desk], object], set[str] | None, int, int, int]] = [
    ("nothing", lambda desk: None, set(), 0, 0, 0),
    ("picture replaced", picture(2), SHOWING, 1, OF_P, OF_P - 1),
    ("caption changed", head(S09, image=LEAD | {"caption": "Seen"}), SHOWING, 0, 0, 0),
    ("body changed", text(S09, "en", "Otherwise."), of("en", stories("s09")), 0, 0, 0),
    ("another's body changed", text("content/stories/2026/s05.{}.md", "en", "Otherwise."), of("en", stories("s05")), 0, 0, 0),
    ("picture taken out of its story", head(S09, image=None), SHOWING, 0, 0, OF_P),
    ("a picture that nobody shows", lambda desk: desk.docs.update({"content/media/q.jpg": b"?"}), set(), 0, 0, 0),
    ("another setting", setting, None, 1, OF_P, OF_P - 1),
]  # fmt: skip


class Pictures:
    """The newsroom with a photograph, built; each row goes from here and back."""

    def __init__(self, desk: Desk) -> None:
        picture(1)(desk)
        for code in ("bn", "en"):
            if "image" in desk.page(S09.format(code)).head:
                desk.page(S09.format(code)).head["image"] = LEAD
        desk.write()
        assert build(request_of(desk)).manifest is not None
        self.desk = desk
        self.docs: dict[str, Doc] = desk.snapshot()

    def after(self, edit: Callable[[Desk], object]) -> Report:
        """Build after an edit; what is published is that of a clean build."""
        edit(self.desk)
        self.desk.write()
        return build(request_of(self.desk))

    def as_clean(self, report: Report) -> None:
        clean, expected = build_clean(self.desk)
        same_reports(report, clean)
        same_trees(tree(self.desk.out), expected)

    def reset(self) -> None:
        self.desk.docs = self.docs
        self.docs = self.desk.snapshot()
        self.desk.write()
        assert build(request_of(self.desk)).manifest is not None


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Pictures:
    return Pictures(room_desk(tmp_path_factory.mktemp("pictures")))


@pytest.fixture
def counted(newsroom: Pictures) -> Iterator[Pictures]:
    yield newsroom
    newsroom.reset()


def _of_pictures(files: tuple[str, ...]) -> int:
    return len([file for file in files if "media/p.jpg" in file])


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_an_edit_makes_and_renders_what_it_changes(counted, monkeypatch, row):
    _, edit, pages, makes, written, removed = row
    made: list[int] = []
    real = making._make
    monkeypatch.setattr(making, "_make", lambda *given: made.append(1) or real(*given))
    report = counted.after(edit)
    assert len(made) == makes
    if pages is not None:
        assert set(report.rendered) == pages
    assert (_of_pictures(report.written), _of_pictures(report.removed)) == (written, removed)
    counted.as_clean(report)
    assert len(made) == makes  # a clean build makes nothing twice


def test_a_picture_whose_story_is_removed_leaves_the_output(counted):
    report = counted.after(remove(S09.format("bn"), S09.format("en")))
    assert _of_pictures(report.removed) == OF_P
    assert not any("p.jpg" in file for file in tree(counted.desk.out))
    counted.as_clean(report)
