"""Incidents, services and the status overview: order, roll-up, lineage, disagreement, and words."""

import re

import pytest

from tests.newsroom import INCIDENT, Newsroom, story

SERVICES = """\
bank: {name: {bn: ব্যাঙ্ক, en: Bank}}
bank-app: {name: {bn: ব্যাঙ্ক অ্যাপ, en: Bank app}, part_of: bank}
bank-login: {name: {bn: ব্যাঙ্ক প্রবেশ, en: Bank login}, part_of: bank-app}
bank-card: {name: {bn: ব্যাঙ্ক কার্ড, en: Bank card}, part_of: bank}
pay: {name: {bn: পে, en: Pay}}
"""


def incident(
    name: str, began: str, ended: str = "", services: str = "[pay]", more: str = ""
) -> str:
    """Return a small record: open without `ended`."""
    end = f"ended: {ended}\n" if ended else ""
    return (
        f"headline: {name}\nkind: outage\nseverity: major\nservices: {services}\n"
        f"began: {began}\n{end}{more}"
    )


def state(service: str, said: str, day: int = 30) -> str:
    return (
        f"updates:\n  - id: one\n    at: 2026-10-{day:02d}T10:00+05:30\n    status: investigating\n"
        f"    text: It is being looked into.\n    services: {{{service}: {said}}}\n"
    )


def _main(page: str) -> str:
    return page[page.find("<main") : page.find("</main>")]


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def _at(text: str, *pieces: str) -> list[int]:
    places = [text.find(piece) for piece in pieces]
    assert -1 not in places, (pieces, places)
    return places


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/registry/services.yaml", SERVICES)
    return newsroom


def test_the_index_lists_open_ones_then_months_newest_first(desk):
    for name, began, ended in (
        ("oldest", "2026-05-01T10:00+05:30", "2026-05-01T11:00+05:30"),
        ("june-early", "2026-06-02T10:00+05:30", "2026-06-02T11:00+05:30"),
        ("june-late", "2026-06-20T10:00+05:30", "unknown"),
        ("open-early", "2026-04-01T10:00+05:30", ""),
        ("open-late", "2026-10-30T10:00+05:30", ""),
        ("dim-one", "unknown", "2026-03-01"),
        ("dim-two", "unknown", "unknown"),
        ("year-only", "2025", "2025"),
    ):
        desk.write(f"content/incidents/{name}.yaml", incident(f"Case {name}", began, ended))
    page = _main(desk.build().read("/en/incidents/"))
    order = list(dict.fromkeys(re.findall(r"Case ([\w-]+)", page)))
    assert order[:5] == ["open-late", "open-early", "june-late", "june-early", "oldest"]
    assert set(order[5:]) == {"dim-one", "dim-two", "year-only"}
    assert page.count("June 2026</h") == 1
    headings = [_words(h) for h in re.findall(r"<h2[^>]*>(.*?)</h2>", page, re.DOTALL)]
    assert len(headings) == len(set(headings)), headings


def test_a_service_shows_its_incidents_newest_first_and_its_state_over_time(desk):
    desk.write("content/incidents/x.yaml", INCIDENT)
    desk.write("content/incidents/later.yaml",
               incident("Later case", "2026-10-30T09:00+05:30", more=state("pay", "partial_outage")))  # fmt: skip
    page = _main(desk.build().read("/en/services/pay/"))
    later, earlier = _at(page, "Later case", "Pay down")
    assert later < earlier
    words = _words(page)
    assert "Partial outage" in words and "Major outage" in words
    assert '<time datetime="2026-07-01T17:50+05:30">' in page


def test_a_state_rolls_up_to_the_top_and_the_worst_one_counts(desk):
    desk.write("content/incidents/deep.yaml",
               incident("Deep", "2026-10-30T09:00+05:30", services="[bank-login]",
                        more=state("bank-login", "major_outage")))  # fmt: skip
    desk.write("content/incidents/card.yaml",
               incident("Card", "2026-10-30T09:00+05:30", services="[bank-card]",
                        more=state("bank-card", "degraded_performance")))  # fmt: skip
    desk.write("content/incidents/x.yaml", INCIDENT)
    built = desk.build()
    words = _words(_main(built.read("/en/status/")))
    bank, app, login = _at(words, "Bank ", "Bank app", "Bank login")
    assert "Major outage" in words[bank:app]
    assert "Major outage" in words[app:login]
    assert "Degraded" in words[words.index("Bank card") :][:60]
    assert "No open incident" in words[words.index("Pay No") :][:30]
    assert "Deep" in built.read("/en/services/bank/")


def test_an_incident_that_ended_leaves_no_state_behind(desk):
    more = state("pay", "major_outage").replace("2026-10-30", "2026-07-01")
    desk.write("content/incidents/x.yaml",
               incident("X", "2026-07-01T09:00+05:30", "2026-07-01T12:00+05:30", more=more))  # fmt: skip
    words = _words(_main(desk.build().read("/en/status/")))
    assert "No open incident" in words and "Major outage" not in words


def test_no_page_calls_a_service_operational(desk):
    """A newsroom reports: it may say who called a service back, never that it works."""
    desk.write("content/incidents/x.yaml", INCIDENT)
    built = desk.build()
    for file in ("en/status/index.html", "bn/status/index.html", "en/services/pay/index.html",
                 "bn/services/pay/index.html"):  # fmt: skip
        words = _words(_main(built.read("/" + file))).casefold()
        words = words.replace("সচল বলে জানানো", "")
        for word in ("operational", "all systems", "working normally", "সচল", "স্বাভাবিক", "কার্যকর"):
            assert word not in words, (file, word)
        assert "no open incident" in words or "চলমান ঘটনা নেই" in words, file


def test_lineage_is_shown_from_both_ends(desk):
    desk.write("content/incidents/first.yaml", incident("First case", "2025-01-01", "2025-01-02"))
    desk.write("content/incidents/second.yaml",
               incident("Second case", "2026-01-01", "2026-01-02", more="preceded_by: [first]\n"))  # fmt: skip
    built = desk.build()
    assert 'href="/en/incidents/first/"' in _main(built.read("/en/incidents/second/"))
    assert 'href="/en/incidents/second/"' in _main(built.read("/en/incidents/first/"))


def test_an_incident_lists_the_stories_about_it_newest_first(desk):
    desk.write("content/incidents/x.yaml", INCIDENT)
    for name, day in (("early", 2), ("late", 9)):
        desk.write(f"content/stories/2026/{name}.en.md",
                   story(f"Story {name}", incidents="[x]", published=f"2026-07-{day:02d}T09:00+05:30"))  # fmt: skip
    page = _main(desk.build().read("/en/incidents/x/"))
    late, early = _at(page, "Story late", "Story early")
    assert late < early


def test_figures_that_sources_dispute_show_ours_and_the_others(desk):
    desk.write("content/incidents/x.yaml", INCIDENT.replace(
        "    value: 3_180_000\n    bound: about\n",
        "    value:\n      - {value: 3_180_000, source: pay, ours: true}\n"
        "      - {value: 2_000_000, source: other, note: A first count.}\n    bound: about\n",
    ).replace("  pay: {title: Statement of Pay}", "  pay: {title: Statement of Pay}\n  other: {title: The regulator}"))  # fmt: skip
    built = desk.build()
    assert built.published, built.text()
    words = _words(_main(built.read("/en/incidents/x/")))
    ours, theirs = _at(words, "3.18 million", "2 million")
    assert ours < theirs
    assert "The regulator" in words and "A first count." in words


@pytest.mark.parametrize(
    ("bound", "spoken"),
    [("exact", "3.18 million"), ("about", "about 3.18 million"), ("at_least", "at least 3.18 million"),
     ("at_most", "at most 3.18 million")],
)  # fmt: skip
def test_a_figure_says_its_bound_and_day(desk, bound, spoken):
    desk.write("content/incidents/x.yaml",
               INCIDENT.replace("bound: about", f"bound: {bound}\n    dated: 2026-07-01"))  # fmt: skip
    page = _main(desk.build().read("/en/incidents/x/"))
    figures = _words(re.search(r'<dl class="figures">.*?</dl>', page, re.DOTALL).group())
    assert spoken.casefold() in figures.casefold()
    assert "1 July 2026" in figures


def test_a_figure_between_two_numbers_says_both(desk):
    desk.write("content/incidents/x.yaml",
               INCIDENT.replace("value: 3_180_000\n    bound: about", "between: [2_000, 3_000]"))  # fmt: skip
    built = desk.build()
    assert built.published, built.text()
    words = _words(_main(built.read("/en/incidents/x/")))
    assert "2,000" in words and "3,000" in words
    assert "২ থেকে ৩ হাজার লেনদেন" in _words(_main(built.read("/bn/incidents/x/")))


def test_each_update_has_its_own_permanent_anchor_and_moment(desk):
    desk.write("content/incidents/x.yaml",
               INCIDENT.replace("at: 2026-07-01T17:50+05:30", "at: 2026-07-01"))  # fmt: skip
    page = desk.build().read("/en/incidents/x/")
    assert 'id="update-first"' in page and 'href="/en/incidents/x/#update-first"' in page
    assert re.search(r'<time datetime="2026-07-01">(<[^>]*>)?1 July 2026', page)


def test_our_own_claim_says_its_note_and_how_sure_it_is(desk):
    desk.write(
        "content/incidents/x.yaml",
        INCIDENT.replace(
            "ended: 2026-07-01T20:13+05:30",
            "ended:\n  - {value: 2026-07-01T20:13+05:30, source: pay, ours: true, certainty: likely, note: By its own clock}\n"
            "  - {value: 2026-07-01T20:40+05:30, source: pay}",
        ),
    )
    page = _main(desk.build().read("/en/incidents/x/"))
    assert "By its own clock" in page
    assert "Likely · Source:" in _words(page)


def test_a_series_may_stand_in_a_csv_file(desk):
    desk.write(
        "content/incidents/x.yaml",
        INCIDENT + "series:\n  r:\n    label: Reports\n    unit: report\n    file: media/r.csv\n",
    )
    desk.write(
        "content/media/r.csv",
        "time,reports\n2026-07-01T17:40+05:30,120\n2026-07-01T18:00+05:30,60\n",
    )
    page = _main(desk.build().read("/en/incidents/x/"))
    assert "Reports" in page and ">120<" in page and 'class="line"' in page
    desk.write("content/media/r.csv", "2026-07-01T17:40,120\nword,many\n")
    built = desk.build()
    assert {"naive-time", "bad-number"} <= set(built.codes)
    assert "content/media/r.csv:2:1" in built.text()
    desk.remove("content/media/r.csv")
    assert "missing-media" in desk.build().codes


def test_a_major_outage_is_worse_than_maintenance(desk):
    for name, state in (("m", "under_maintenance"), ("o", "major_outage")):
        text = INCIDENT.replace("ended: 2026-07-01T20:13+05:30\n", "").replace(
            "status: resolved", "status: monitoring"
        )
        text = text.replace("pay: operational", f"pay: {state}")
        desk.write(f"content/incidents/{name}.yaml", text)
    page = _main(desk.build().read("/en/services/pay/"))
    assert "Major outage" in page[: page.index("Open incidents")]
