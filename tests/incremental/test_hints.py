"""What is proposed in place of an unknown id is what a clean run proposes, whatever came and went before."""

from datetime import datetime

import pytest

from generator.build.pipeline import Request, check
from generator.diagnostics import format_diagnostics
from tests.newsroom import AS_OF, INCIDENT, Newsroom, story, translation

ASKING = "content/stories/2026/asking.en.md"
NAMED = {
    "fields": story(incidents="[power-cut]", related="[power-cuts]", byline="[desc]"),
    "text": story(body="${power-cut/duration} [a](story:power-cuts) [b](page:power-cut)"),
    "blocks": story(body="::incident{id=power-cut}\n\n::story{id=power-cuts}"),
}
FILES = {
    "content/incidents/power-cut-1.yaml": INCIDENT,
    "content/stories/2026/power-cuts-1.en.md": story(),
    "content/pages/power-cut-1.en.md": "---\nheadline: A page\n---\nText.\n",
}


def told(desk: Newsroom, *, clean: bool = False) -> str:
    as_of = datetime.fromisoformat(AS_OF)
    asked = Request(site=desk.site, out=desk.site / "public", as_of=as_of, clean=clean, jobs=1)
    return format_diagnostics(check(asked).diagnostics, "text")


@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("path", FILES)
def test_a_record_that_comes_breaks_is_mended_hides_and_goes(newsroom, path, named):
    newsroom.write(ASKING, NAMED[named])
    newsroom.write("content/stories/2026/asking.bn.md", translation())
    text = FILES[path]
    before = told(newsroom)
    steps = (text, "headline: [", text, text.replace("headline", "state: draft\nheadline"), text)
    for step in (*steps, "---\n---\n", None, text):
        if step is None:
            newsroom.remove(path)
        else:
            newsroom.write(path, step)
        after = told(newsroom)
        assert after == told(newsroom, clean=True), step
    kind = path.split("/")[1]
    assert (after != before) == (kind != "pages" or named == "text")
