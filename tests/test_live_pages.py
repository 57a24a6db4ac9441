"""A live incident and a long one: what leads, in which order, and where each update stays."""

import gzip
import json
import re
from datetime import datetime, timedelta
from html.parser import HTMLParser

import pytest

from tests.newsroom import INCIDENT, Built, Newsroom, story
from tests.test_incident_pages import _at, _main, _words
from tests.test_links import _file, _pages
from tests.test_structured import read

START = datetime.fromisoformat("2026-10-20T09:00+05:30")
ENDED = "ended: 2026-10-31T09:00+05:30\n"


def live(
    count: int, *, more: str = "", changes: dict[int, str] | None = None, step: int = 20
) -> str:
    """Return a record with so many updates `u0`, `u1` …; open unless `more` ends it."""
    text = (
        "headline: {bn: পে অচল, en: Pay down}\nkind: outage\nseverity: major\nservices: [pay]\n"
        f"began: 2026-10-20T08:50+05:30\n{more}sources: {{op: {{title: Statement of Pay}}}}\nupdates:\n"
    )
    for number in range(count):
        at = START + timedelta(minutes=step * number)
        text += f"  - id: u{number}\n    at: {at.isoformat(timespec='minutes')}\n    text: Word w{number}w.\n"
        text += "    source: op\n" + (changes or {}).get(number, "")
    return text


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    return newsroom


def built(desk: Newsroom, *args, **options) -> Built:
    desk.write("content/incidents/x.yaml", live(*args, **options))
    made = desk.build()
    assert made.published, made.text()
    return made


def test_an_open_incident_is_newest_first_and_a_closed_one_oldest_first(desk):
    page = _main(built(desk, 9).read("/en/incidents/x/"))
    newest, oldest = _at(page, "w8w", "w0w")
    assert newest < oldest and 'href="/en/incidents/x/other-order/"' in page
    page = _main(built(desk, 9, more=ENDED).read("/en/incidents/x/"))
    oldest, newest = _at(page, "w0w", "w8w")
    assert oldest < newest


def test_the_other_order_is_a_page_that_says_where_it_belongs(desk):
    made = built(desk, 9)
    page = made.read("/en/incidents/x/other-order/")
    oldest, newest = _at(_main(page), "w0w", "w8w")
    assert oldest < newest
    assert '<meta name="robots" content="noindex">' in page
    assert 'rel="canonical"' not in page  # two words to a search engine that contradict each other
    assert 'href="/en/incidents/x/"' in page.split("<main")[0]
    assert "other-order" not in made.read("/sitemaps/pages.xml")
    assert "en/incidents/x/other-order/index.html" not in built(desk, 7).files


def test_what_matters_leads_while_the_incident_is_open(desk):
    changes = {
        1: "    key: true\n    services: {pay: major_outage}\n", 2: "    pinned: true\n",
        4: "    key: true\n    services: {pay: degraded_performance}\n    places: {IN: partial_outage}\n",
    }  # fmt: skip
    page = _main(built(desk, 6, changes=changes).read("/en/incidents/x/"))
    pinned, keys, table, timeline = _at(page, 'id="pinned"', 'id="key-moments"', 'id="standing"', 'id="timeline"')  # fmt: skip
    assert pinned < keys < table < timeline
    assert "w2w" in page[pinned:keys]
    late, early = _at(page[keys:table], "#update-u4", "#update-u1")
    assert late < early
    words = _words(page[table:timeline])
    assert "Pay Degraded performance 20 October 2026, 10:20 am IST" in words
    assert "Major outage" not in words and "India Partial outage" in words
    page = _main(built(desk, 6, changes=changes, more=ENDED).read("/en/incidents/x/"))
    assert not any(f'id="{name}"' in page for name in ("pinned", "key-moments", "standing"))


def test_a_long_timeline_stays_light_and_every_update_keeps_its_place(desk):
    changes = {3: "    key: true\n"}
    made = built(desk, 300, changes=changes, step=7)
    page = made.read("/en/incidents/x/")
    assert len(gzip.compress(page.encode(), 9)) < 14_000
    assert page.count('class="update ') + page.count('class="update"') == 50
    assert 'href="/en/incidents/x/updates/1/#update-u3"' in page
    for number in (0, 49, 50, 299):
        shelf = made.read(f"/en/incidents/x/updates/{number // 50 + 1}/")
        assert f'id="update-u{number}"' in shelf
        assert f'href="/en/incidents/x/updates/{number // 50 + 1}/#update-u{number}"' in shelf
    assert "/updates/6/#update-u299</link>" in made.read("/en/incidents/feed.xml")
    assert "/en/incidents/x/updates/6/" in made.read("/sitemaps/pages.xml")
    middle = made.read("/en/incidents/x/updates/3/")
    assert "/updates/2/" in middle and "/updates/4/" in middle and "Updates 101 to 150" in middle
    closed = built(desk, 300, more=ENDED, step=7)
    first = _main(closed.read("/en/incidents/x/"))
    assert 'id="update-u0"' in first and 'id="update-u299"' not in first
    assert 'id="update-u299"' in closed.read("/en/incidents/x/updates/6/")


@pytest.mark.parametrize("more", ["", ENDED])
def test_every_link_of_a_long_timeline_resolves(desk, more):
    desk.write("content/stories/2026/s.en.md",
               story("One", "[then](incident:x#update-u3)\n\n::timeline", incidents="[x]"))  # fmt: skip
    made = built(desk, 120, more=more)
    pages = _pages(made.out)
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), name
        for url in page.links:
            path, _, anchor = url.partition("#")
            if url.startswith(("/", "#")):
                file = _file(path) if path else name
                assert file in pages or file in made.files, (name, url)
                assert not anchor or anchor in pages[file].ids, (name, url)
    assert 'href="/en/incidents/x/updates/1/#update-u3"' in made.read("/en/2026/s/")


def test_an_open_incident_is_a_live_blog_for_programs(desk):
    made = built(desk, 100, changes={99: "    status: monitoring\n"})
    blog = read(made, "/en/incidents/x/").kind("LiveBlogPosting")
    assert blog["coverageStartTime"] == "2026-10-20T08:50+05:30"
    assert blog["liveBlogUpdate"][0]["headline"] == "Pay down – Monitoring"
    assert blog["liveBlogUpdate"][0]["url"] == "https://news.example/en/incidents/x/updates/2/#update-u99"  # fmt: skip
    assert [u["articleBody"] for u in blog["liveBlogUpdate"]][:2] == ["Word w99w.", "Word w98w."]
    assert "LiveBlogPosting" not in built(desk, 9, more=ENDED).read("/en/incidents/x/")


def test_a_gap_is_told_as_a_length_and_an_unclear_time_looks_unclear(desk):
    text = live(6, more=ENDED).replace("2026-10-20T10:40", "2026-10-20T13:40")
    text = text.replace("at: 2026-10-20T09:00+05:30", "at: 2026-10-20")
    desk.write("content/incidents/x.yaml", text)
    page = _main(desk.build().read("/en/incidents/x/"))
    assert "3 hours 20 minutes without an update" in page
    before, gap, after = _at(page, "w4w", "without an update", "w5w")
    assert before < gap < after
    assert "update imprecise" in page and "Time of day not known" in page


class _Lane(HTMLParser):
    """The lane of a page: its spans and texts, as an XML reader finds them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.spans: list[tuple[str, str, str]] = []
        self.role = ""
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if "lane-drawing" in (found.get("class") or ""):
            self.role = found["role"]
        if tag == "rect" and "%" in (found.get("width") or "") and "lane-span" in (found.get("class") or ""):  # fmt: skip
            self.spans.append((found["class"].split()[-1], found["x"], found["width"]))


@pytest.mark.parametrize("locale", ["en", "bn"])
def test_the_lane_is_true_to_scale_and_says_the_same_in_words(desk, locale):
    desk.write("content/incidents/x.yaml", INCIDENT)
    page = desk.build().read(f"/{locale}/incidents/x/")
    lane = _Lane(page)
    assert lane.role == "img"
    assert lane.spans == [("lane-unreported", "0%", "8.92%"), ("lane-investigating", "8.92%", "91.08%")]  # fmt: skip
    words = re.search(r'<desc id="lane-words">(.*?)</desc>', page).group(1)
    assert "5:50 pm" in words if locale == "en" else "৫:৫০" in words
    assert "style=" not in page


def test_one_exact_time_is_no_lane(desk):
    page = built(desk, 1).read("/en/incidents/x/")
    assert "lane" not in _main(page)


def test_the_lineage_is_one_list_in_time_with_this_one_marked(desk):
    desk.write("content/incidents/old.yaml", INCIDENT)
    desk.write("content/incidents/later.yaml",
               INCIDENT.replace("began: 2026-07-01", "began: 2026-06-30").replace("en: Pay down", "en: Later")
               + "preceded_by: [x]\n")  # fmt: skip
    page = _main(built(desk, 2, more="preceded_by: [old]\n").read("/en/incidents/x/"))
    part = page[page.index('class="lineage"') :]
    old, here, later = _at(part, "/incidents/old/", 'aria-current="true"', "/incidents/later/")
    assert old < here < later


def test_at_a_glance_says_who_how_sure_and_how_many_sources(desk):
    desk.write("content/registry/services.yaml", "pay: {name: {bn: পে, en: Pay}, operator: op}\n")
    desk.write("content/registry/publishers.yaml", "op: {name: {bn: চালক, en: The operator}}\n")
    desk.write("content/incidents/x.yaml", INCIDENT.replace("bound: about", "bound: about\n    certainty: possible"))  # fmt: skip
    page = _main(desk.build().read("/en/incidents/x/"))
    words = _words(page[page.index('class="glance"') :])
    assert "Services run by The operator" in words
    assert "How sure Possible" in words
    assert "Sources 1" in words


def test_a_pinned_update_that_is_embargoed_is_not_there(desk):
    made = built(desk, 3, changes={1: "    pinned: true\n    embargo: 2026-12-01T00:00+05:30\n"})
    assert not any("w1w" in made.read("/" + f) for f in made.files if f.endswith((".html", ".xml", ".js", ".json")))  # fmt: skip
    assert json.dumps("pinned") not in _main(made.read("/en/incidents/x/"))
