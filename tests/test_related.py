"""Related stories: picked ones first, then computed, each with its reason, at a bounded cost."""

import re

import pytest

from generator.index.listing import Listing
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation


def related(page: str) -> list[tuple[str, str]]:
    """Return the related stories of a page: headline and reason, in their order."""
    at = page.find('id="related"')
    part = page[at : page.find("</section>", at)] if at >= 0 else ""
    strip = re.compile(r"<[^>]*>")
    found = []
    for card in part.split("<li>\n<div")[1:]:
        headline = re.search(r'card-headline"><a[^>]*>(.*?)</a>', card).group(1)
        reason = re.search(r'<li class="reason">(.*?)</li>', card).group(1)
        found.append((strip.sub("", headline), strip.sub("", reason)))
    return found


def _add(newsroom: Newsroom, name: str, day: int, **fields: str) -> None:
    published = f"2026-07-{day:02d}T09:00+05:30"
    newsroom.write(
        f"content/stories/2026/{name}.en.md", story(f"Story {name}", published=published, **fields)
    )


@pytest.fixture
def kin(newsroom: Newsroom) -> Newsroom:
    """Stories that share one thing each with the story `me`, the newest."""
    newsroom.write("content/registry/topics.yaml",
                   "payments: {name: {bn: লেনদেন, en: Payments}}\nother: {name: {bn: অন্য, en: Other}}\n")  # fmt: skip
    newsroom.write("content/incidents/mine.yaml", INCIDENT + "preceded_by: [before]\n")
    newsroom.write("content/incidents/before.yaml", INCIDENT.replace("[pay]", "[bank]"))
    newsroom.write("content/incidents/same-service.yaml", INCIDENT)
    newsroom.write("content/incidents/after.yaml",
                   INCIDENT.replace("services: [pay]", "services: [bank]") + "preceded_by: [mine]\n")  # fmt: skip
    _add(newsroom, "section", 1, topics="")
    _add(newsroom, "topic", 2, section="city")
    _add(newsroom, "service", 3, section="city", topics="", incidents="[same-service]")
    _add(newsroom, "before", 4, section="city", topics="", incidents="[before]")
    _add(newsroom, "after", 5, section="city", topics="", incidents="[after]")
    _add(newsroom, "incident", 6, section="city", topics="", incidents="[mine]")
    _add(newsroom, "picked", 7, section="city", topics="[other]")
    _add(newsroom, "nothing", 8, section="city", topics="[other]")
    _add(newsroom, "me", 20, incidents="[mine]", related="[picked]")
    newsroom.write("site.yaml", SITE + "related: {count: 9}\n")
    return newsroom


def test_each_kind_of_kinship_has_its_reason(kin):
    assert related(kin.build().read("/en/2026/me/")) == [
        ("Story picked", "Chosen by the desk"),
        ("Story incident", "About the same incident"),
        ("Story after", "About an earlier or later incident"),
        ("Story before", "About an earlier or later incident"),
        ("Story service", "Also about Pay"),
        ("Story topic", "Topic: Payments"),
        ("Story section", "More from Economy"),
    ]


def test_an_incident_s_later_stories_are_found_from_its_first(kin):
    found = dict(related(kin.build().read("/en/2026/incident/")))
    assert found["Story me"] == "About the same incident"
    assert found["Story after"] == "About an earlier or later incident"


def test_the_desk_s_weights_decide(kin):
    weights = "{incident: 1, lineage: 2, service: 0.5, topic: 4, section: 5}"
    kin.write("site.yaml", SITE + f"related: {{count: 9, weights: {weights}}}\n")
    names = [name for name, _ in related(kin.build().read("/en/2026/me/"))]
    assert names[0] == "Story picked"
    assert names[1:3] == ["Story section", "Story topic"]
    kin.write("site.yaml", SITE + "related: {count: 9, weights: {section: 0, topic: 0}}\n")
    names = [name for name, _ in related(kin.build().read("/en/2026/me/"))]
    assert "Story section" not in names and "Story topic" not in names


def test_the_count_is_the_site_s_and_what_is_picked_is_never_cut(kin):
    kin.write("site.yaml", SITE + "related: {count: 2}\n")
    assert [name for name, _ in related(kin.build().read("/en/2026/me/"))] == [
        "Story picked",
        "Story incident",
    ]
    _add(kin, "me", 20, incidents="[mine]", related="[nothing, picked, topic]")
    assert [name for name, _ in related(kin.build().read("/en/2026/me/"))] == [
        "Story nothing",
        "Story picked",
        "Story topic",
    ]


def test_a_picked_story_does_not_stand_twice(kin):
    _add(kin, "me", 20, incidents="[mine]", related="[incident]")
    names = [name for name, _ in related(kin.build().read("/en/2026/me/"))]
    assert names[0] == "Story incident"
    assert len(names) == len(set(names))
    assert "Story me" not in names


def test_a_story_that_is_not_published_is_related_to_nothing(kin):
    _add(kin, "incident", 6, section="city", topics="", incidents="[mine]", state="draft")
    page = kin.build().read("/en/2026/me/")
    assert "Story incident" not in page


def test_reasons_are_in_the_language_of_the_page(kin):
    for name in ("me", "topic", "section", "incident"):
        kin.write(f"content/stories/2026/{name}.bn.md", translation(f"খবর {name}"))
    found = related(kin.build().read("/bn/2026/me/"))
    assert [name for name, _ in found] == ["খবর incident", "খবর topic", "খবর section"]
    reasons = [reason for _, reason in found]
    assert "লেনদেন" in reasons[1] and "অর্থনীতি" in reasons[2]
    assert not re.search("[A-Za-z]", "".join(reasons))


def test_a_name_that_lacks_the_language_is_marked_in_a_reason_too(kin):
    kin.write("content/registry/topics.yaml",
              "payments: {name: {en: Payments}}\nother: {name: {bn: অন্য, en: Other}}\n")  # fmt: skip
    for name in ("me", "topic"):
        kin.write(f"content/stories/2026/{name}.bn.md", translation(f"খবর {name}"))
    page = kin.build().read("/bn/2026/me/")
    assert re.search(r'<li class="reason">[^<]*<span lang="en(-IN)?">Payments</span>', page)


def test_the_cost_of_a_story_does_not_grow_with_the_archive(tmp_path, monkeypatch):
    looked: list[int] = []
    found = {name: getattr(Listing, name) for name in ("older", "newest")}
    for name, listed in found.items():

        def counted(self, asked, seek=listed):
            rows = seek(self, asked)
            looked.append(len(rows))
            return rows

        monkeypatch.setattr(Listing, name, counted)

    def cost(size: int) -> float:
        newsroom = Newsroom(tmp_path / str(size))
        for number in range(size):
            _add(newsroom, f"s{number:03d}", 1 + number % 28)
        looked.clear()
        assert newsroom.build().published
        return sum(looked) / size

    assert cost(160) < 1.3 * cost(80)
