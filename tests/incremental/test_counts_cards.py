"""An edit draws the social cards that show what was edited, and no other.

Social cards are off in the newsroom of the other counts; here they are on, and alone counted.
`s03` and `s12` are about the incident i1, whose length they show; `s12` says its figure in its headline.
"""

from collections.abc import Callable, Iterator

import pytest

from generator.build.pipeline import build
from generator.render.cards.press import Press
from tests.incremental.compare import build_clean, request_of, same_reports, same_trees
from tests.incremental.desk import AS_OF, Desk, Doc, tree
from tests.incremental.names import ABOUT
from tests.incremental.room import room_desk
from tests.incremental.test_counts_stories import (
    S05,
    S30,
    add,
    clock,
    head,
    remove,
    text,
    translate,
)

EVERY = {f"s{number:02d}" for number in range(1, 31)}
OF_I1 = {"s03", "s12"}


def cards(*ids: str, codes: tuple[str, ...] = ("bn", "en")) -> set[str]:
    return {f"cards/{code}/{id}.png" for id in ids for code in codes}


def incident(id: str, **fields: object):
    return lambda desk: desk.incident(id).update(fields)


def figure(id: str, name: str, value: int):
    return lambda desk: desk.incident(id)["figures"][name].update(value=value)


def update_text(desk: Desk) -> None:
    desk.incident("i1")["updates"][0]["text"] = desk.text("Seen otherwise")


def section_name(desk: Desk) -> None:
    desk.setting["sections"][2]["title"] = desk.text("All the world")


def site_title(desk: Desk) -> None:
    desk.setting["title"] = desk.text("The Morning Post")


def topic_name(desk: Desk) -> None:
    desk.registry("topics")["grid"]["name"] = desk.text("Power")


def style(desk: Desk) -> None:
    desk.docs["templates/assets/theme.css"] = "body { color: black; }\n"


def switched_off(desk: Desk) -> None:
    desk.setting["social_cards"] = False


OLD = EVERY - {"s28"}
ALL = cards(*OLD) | cards("s28", codes=("bn",))
ROWS: list[tuple[str, Callable[[Desk], object], set[str]]] = [
    ("nothing", lambda desk: None, set()),
    ("a body", text(S05, "en", "More."), set()),
    ("a standfirst", head(S05, "en", standfirst="Another"), set()),
    ("a picture", head(S05, image={"file": "media/a.svg", "decorative": True}), set()),
    ("a slug", head(S05, "en", slug="elsewhere"), set()),
    ("topics and byline", head(S05, topics=["grid"], byline=["ana"]), set()),
    ("a headline", head(S05, "en", headline="Another"), cards("s05", codes=("en",))),
    ("a kicker", head(S05, "en", kicker="Over it"), cards("s05", codes=("en",))),
    ("a section", head(S05, section="economy"), cards("s05")),
    ("published a day later", head(S05, published="2026-01-04T09:00+05:30"), cards("s05")),
    ("incidents of a story", head(S05, incidents=["i2"]), cards("s05")),
    ("a fact in a headline", figure("i1", "stuck", 4_000_000), cards("s12")),
    ("a figure that no card shows", figure("i1", "outlets", 50), set()),
    ("a length", incident("i1", ended="2025-12-01T21:13+05:30"), cards(*OF_I1)),
    ("a severity", incident("i1", severity="critical"), cards(*OF_I1)),
    ("an update", update_text, set()),
    ("a name of a section", section_name, ALL),  # granularity: the settings of the site are one
    ("the title of the site", site_title, ALL),
    ("a name of a topic", topic_name, set()),
    ("a style sheet", style, set()),
    ("story added", add, cards("s31")),
    ("story removed", remove(S30.format("bn"), S30.format("en")), set()),
    ("story withdrawn", head(S30, state="withdrawn"), set()),
    ("translation added", translate, cards("s28", codes=("en",))),
    ("embargo passes", clock("2026-11-02T06:00+05:30"), cards("kept")),
    ("switched off", switched_off, set()),
]  # fmt: skip


class Cards:
    """The newsroom with cards, built; each row goes from here and back."""

    def __init__(self, desk: Desk) -> None:
        desk.setting["social_cards"] = True
        desk.write()
        assert build(request_of(desk)).manifest is not None
        self.desk = desk
        self.docs: dict[str, Doc] = desk.snapshot()

    def rendered(self, edit: Callable[[Desk], object]) -> set[str]:
        """Return the cards that an edit renders; what is published is that of a clean build."""
        desk = self.desk
        edit(desk)
        desk.write()
        report = build(request_of(desk))
        clean, expected = build_clean(desk)
        same_reports(report, clean)
        same_trees(tree(desk.out), expected)
        assert {f for f in report.removed if f.startswith("cards/")} <= ALL
        return {f for f in report.rendered if f.startswith("cards/")}

    def reset(self) -> None:
        desk = self.desk
        desk.docs, desk.as_of = self.docs, AS_OF
        self.docs = desk.snapshot()
        desk.write()
        assert build(request_of(desk)).manifest is not None


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Cards:
    return Cards(room_desk(tmp_path_factory.mktemp("cards")))


@pytest.fixture
def counted(newsroom: Cards) -> Iterator[Cards]:
    yield newsroom
    newsroom.reset()


@pytest.mark.parametrize(("edit", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])  # fmt: skip
def test_an_edit_draws_the_cards_that_show_it_and_no_other(counted, edit, expected):
    assert counted.rendered(edit) == expected


@pytest.mark.parametrize("id", ["s30", "s12"])
def test_the_card_of_a_story_that_is_hidden_again_leaves_the_output(counted, id):
    out = counted.desk.out
    assert all((out / card).is_file() for card in cards(id))
    path = counted.desk.versions(id)[0]
    counted.rendered(lambda desk: desk.page(path).head.update(state="draft"))
    assert not any((out / card).exists() for card in cards(id))


def test_a_card_says_what_it_said_before_and_is_not_drawn_again(counted, monkeypatch):
    drawn: list[str] = []
    draw = Press.draw
    monkeypatch.setattr(Press, "draw", lambda self, text: drawn.append(text.headline) or draw(self, text))  # fmt: skip
    counted.rendered(lambda desk: desk.setting.update(title=desk.text("A name of its own")))
    assert len(drawn) == len(ALL)
    drawn.clear()
    counted.reset()
    build(request_of(counted.desk, clean=True))
    assert drawn == []


def test_the_incidents_of_the_newsroom_are_as_these_rows_take_them():
    assert {id for id, name in ABOUT.items() if name == "i1"} == {3, 12}
