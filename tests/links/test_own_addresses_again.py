"""An address of the site is looked up again when the record that lies there comes or goes."""

from tests.claims.test_heard_again import ask, codes
from tests.newsroom import Newsroom, story

ONE, TWO = "content/stories/2026/one.en.md", "content/stories/2026/two.en.md"
OUT = "[The status page](https://status.example/)"


def test_an_address_is_looked_up_again_when_what_lies_there_goes(newsroom: Newsroom) -> None:
    newsroom.write(TWO, story(body=OUT))
    file = next(f for f in newsroom.build().files if f.endswith("two/index.html"))
    path = "https://news.example/" + file.removesuffix("index.html")
    newsroom.write(ONE, story(body=f"See [the other]({path}). {OUT}"))
    assert codes(ask(newsroom)) == [("story/one", "own-address")]
    newsroom.remove(TWO)
    report = ask(newsroom)
    assert report.heard == {"story/one"}
    assert codes(report) == [("story/one", "dead-link")]
    newsroom.write(TWO, story(body=OUT))
    assert codes(ask(newsroom)) == [("story/one", "own-address")]


def test_a_menu_is_looked_at_again(newsroom: Newsroom) -> None:
    site = (newsroom.site / "site.yaml").read_text("utf-8")
    line = "menus: {main: [{to: https://news.example/en/nowhere/, label: {bn: ক, en: A}}]}\n"
    newsroom.write("site.yaml", site + line)
    newsroom.write(TWO, story(body=OUT))
    first = ask(newsroom)
    assert codes(first) == [("", "dead-link")]
    newsroom.write(TWO, story(body=OUT + " More."))
    assert codes(ask(newsroom)) == codes(first)
    newsroom.write("site.yaml", site)
    assert codes(ask(newsroom)) == []
