"""The first build of a preview takes all the cores and says how far it is; later ones do neither."""

from datetime import UTC, datetime

import pytest

from generator.build.report import Report
from generator.build.request import Request
from generator.preview.desk import Desk
from generator.preview.sources import Change

NOW = datetime(2026, 11, 1, tzinfo=UTC)


class Session:
    """Notes what it is asked."""

    asked: list[dict[str, object]]

    def build(self, paths, **options):
        self.asked.append({"paths": paths, **options})
        if options["progress"]:
            options["progress"]("pages", 1, 2)
        return Report()

    def close(self):
        pass


@pytest.fixture
def desk(tmp_path) -> Desk:
    Session.asked = []
    request = Request(site=tmp_path, out=tmp_path / "public", as_of=NOW)
    return Desk(
        request, fixed=True, clock=lambda: NOW, tell=lambda _: None, opener=lambda _: Session()
    )


def test_the_first_build_is_told_apart(desk):
    said = []
    desk.first(4, lambda *words: said.append(words))
    desk._build(Change(frozenset({"content/stories/a.md"})))
    first, second = Session.asked
    assert first["jobs"] == 4 and first["paths"] is None and said == [("pages", 1, 2)]
    assert second["jobs"] == 1 and second["progress"] is None
    assert second["paths"] == {"content/stories/a.md"}
