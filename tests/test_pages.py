"""Which pages exist, in which language, and what they say."""

import re

import pytest

from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation

OPEN = """\
headline: {bn: ব্যাঙ্ক অচল, en: Bank down}
kind: outage
severity: critical
services: [bank-app]
began: 2026-10-30T10:00+05:30
updates:
  - id: one
    at: 2026-10-30T10:20+05:30
    status: investigating
    text: {bn: খোঁজ চলছে।, en: They look into it.}
    services: {bank-app: partial_outage}
"""
SERVICES = """\
pay: {name: {bn: পে, en: Pay}}
bank: {name: {bn: ব্যাঙ্ক, en: Bank}}
bank-app:
  name: {bn: ব্যাঙ্ক অ্যাপ, en: Bank app}
  part_of: bank
"""


@pytest.fixture
def full(newsroom: Newsroom) -> Newsroom:
    newsroom.state(
        "-- content/registry/services.yaml --\n" + SERVICES
        + "-- content/incidents/x.yaml --\n" + INCIDENT
        + "-- content/incidents/open.yaml --\n" + OPEN
        + "-- content/stories/2026/both.en.md --\n"
        + story("Pay back after ${duration}", "It took ${duration}, from ${began|time}.\n\n::figures\n\n::timeline",
                incidents="[x]", kicker="Money", standfirst="About ${stuck|exact}.", aliases="[/old/both/]")
        + "-- content/stories/2026/both.bn.md --\n"
        + translation("${duration} পরে ফিরল পে", "চলেছে ${duration}, শুরু ${began|time}।\n\n::timeline")
        + "-- content/stories/2026/only.en.md --\n"
        + story("Only in English", "Read also.\n\n::story{id=both}", published="2026-08-05T09:00+05:30")
        + "-- content/pages/about.bn.md --\n---\nheadline: কথা\nmenu: {place: footer, order: 1}\n---\nলেখা।\n"
        + "-- content/pages/about.en.md --\n---\nheadline: About\ntranslated_from: {locale: bn}\n---\nText.\n"
    )  # fmt: skip
    return newsroom


def _main(page: str) -> str:
    return page[page.find("<main") : page.find("</main>")]


def test_every_kind_of_page_exists_in_each_language(full):
    files = full.build().files
    for code in ("bn", "en"):
        expected = {
            f"{code}/index.html", f"{code}/economy/index.html", f"{code}/2026/both/index.html",
            f"{code}/incidents/x/index.html", f"{code}/incidents/index.html", f"{code}/services/pay/index.html",
            f"{code}/status/index.html", f"{code}/topics/payments/index.html", f"{code}/people/desk/index.html",
            f"{code}/places/in/index.html", f"{code}/2026/07/index.html", f"{code}/archive/index.html",
            f"{code}/about/index.html", f"{code}/404.html", f"{code}/feed.xml", f"{code}/economy/feed.xml",
            f"{code}/incidents/feed.xml",
        }  # fmt: skip
        assert expected <= files, expected - files
    assert {"index.html", "404.html", "robots.txt", "sitemap.xml", "old/both/index.html"} <= files
    assert "en/2026/only/index.html" in files
    assert "bn/2026/only/index.html" not in files


def test_permalinks_are_patterns_of_the_site(full):
    full.write(
        "site.yaml", SITE + 'permalinks: {story: "/{section}/{day}-{month}/{slug}.{locale}.html"}\n'
    )
    assert "economy/02-07/both.en.html" in full.build().files


def test_facts_are_spoken_in_the_language_of_the_page(full):
    built = full.build()
    english, bengali = built.spoken("/en/2026/both/"), built.spoken("/bn/2026/both/")
    assert "<h1>Pay back after 2 hours 37 minutes</h1>" in english
    assert "It took 2 hours 37 minutes, from 5:36 pm." in english
    assert "About 3.18 million transactions." in english
    assert "<h1>২ ঘণ্টা ৩৭ মিনিট পরে ফিরল পে</h1>" in bengali
    assert "চলেছে ২ ঘণ্টা ৩৭ মিনিট, শুরু বিকেল ৫:৩৬।" in bengali
    assert "<title>Pay back after 2 hours 37 minutes – News</title>" in english
    assert "২ ঘণ্টা ৩৭ মিনিট" in built.spoken("/bn/")


def test_bengali_pages_count_in_bengali_digits(full):
    text = re.sub(r"<[^>]*>", " ", _main(full.build().read("/bn/incidents/x/")))
    assert not re.search(r"[0-9]", text), text


def test_the_timeline_is_a_list_of_dated_updates(full):
    page = full.build().read("/en/incidents/x/")
    timeline = re.search(r'<ol class="timeline">.*?</ol>', page, re.DOTALL).group()
    assert re.findall(r'<li[^>]*id="([^"]+)"', timeline) == ["update-first", "update-back"]
    assert '<time datetime="2026-07-01T17:50+05:30">' in timeline
    assert "Investigating" in timeline
    assert "Statement of Pay" in timeline


def test_figures_are_a_definition_list_with_bound_unit_and_source(full):
    page = full.build().read("/en/incidents/x/")
    figures = re.search(r'<dl class="figures">.*?</dl>', page, re.DOTALL).group()
    assert "<dt>Payments stuck</dt>" in figures
    assert "about 3.18 million transactions" in figures
    assert "Statement of Pay" in figures


def test_the_incidents_index_has_the_open_ones_first_then_months(full):
    page = _main(full.build().read("/en/incidents/"))
    assert page.index("Bank down") < page.index("July 2026") < page.index("Pay down")


def test_services_roll_up_and_are_never_called_working(full):
    built = full.build()
    status = _main(built.read("/en/status/"))
    bank = status[status.index(">Bank<") :]
    assert "Partial outage" in bank[: bank.index("Bank app")]
    pay = status[status.index(">Pay<") :]
    assert "No open incident" in pay[:200]
    assert "perational" not in status
    assert "No open incident" in built.read("/en/services/pay/")
    assert "চলমান ঘটনা নেই" in built.read("/bn/services/pay/")
    assert "Bank down" in built.read("/en/services/bank/")


def test_an_alias_and_the_root_redirect_with_a_link_to_each_language(full):
    built = full.build()
    alias = built.read("/old/both/")
    assert 'content="0; url=https://news.example/bn/2026/both/"' in alias
    assert 'href="/bn/2026/both/"' in alias and 'href="/en/2026/both/"' in alias
    root = built.read("/index.html")
    assert 'content="0; url=https://news.example/bn/"' in root
    assert 'href="/en/"' in root
    assert "noindex" in root


def test_hreflang_says_the_same_in_head_and_sitemap(full):
    built = full.build()
    sitemaps = "".join(built.read("/" + f) for f in built.files if f.startswith("sitemaps/"))
    entries = dict(re.findall(r"<url><loc>([^<]*)</loc>(.*?)</url>", sitemaps, re.DOTALL))
    assert "https://news.example/" not in entries
    for file in built.files:
        if not file.endswith("index.html") or file in ("index.html", "old/both/index.html"):
            continue
        head = built.read("/" + file).split("</head>")[0]
        if file.endswith("/search/index.html"):
            assert "noindex" in head and "hreflang" not in head and "/search/" not in sitemaps
            continue
        url = re.search(r'rel="canonical" href="([^"]*)"', head).group(1)
        in_head = set(re.findall(r'rel="alternate" hreflang="([^"]*)" href="([^"]*)"', head))
        in_sitemap = set(re.findall(r'hreflang="([^"]*)" href="([^"]*)"', entries[url]))
        assert in_head == in_sitemap, file
        if in_head:
            assert {"bn-IN", "en-IN", "x-default"} == {tag for tag, _ in in_head}
    only = built.read("/en/2026/only/").split("</head>")[0]
    assert "hreflang" not in only


def test_a_story_that_lacks_a_language_is_left_out_or_marked(full):
    assert "Only in English" not in full.build().read("/bn/economy/")
    full.write("site.yaml", SITE + "missing_translation: show_marked\n")
    page = full.build().read("/bn/economy/")
    assert '<span lang="en-IN">Only in English</span>' in page
    assert 'href="/en/2026/only/" hreflang="en-IN"' in page
    assert "ভাষায়" in page


def test_foreign_runs_carry_their_language(full):
    page = full.build().read("/bn/incidents/x/")
    assert '<span lang="en">Statement of Pay</span>' in page
    assert '<html lang="bn-IN">' in page


def test_the_desk_chooses_the_front_until_a_moment(newsroom):
    for name, more in (
        ("a", {}),
        ("b", {"front": "{lead: true, until: 2026-11-05T00:00+05:30}"}),
        ("c", {"front": "{order: 1}"}),
    ):
        newsroom.write(f"content/stories/2026/{name}.en.md",
                       story(f"Story {name}", published=f"2026-0{ord(name) - 90}-01T09:00+05:30", **more))  # fmt: skip
    newsroom.write(
        "content/stories/2026/z.en.md", story("Story z", published="2026-10-01T09:00+05:30")
    )
    built = newsroom.build()
    order = re.findall(r"Story (\w)", _main(built.read("/en/")))
    assert order[0] == "b"
    assert order[1] == "c"
    assert built.report.next_moment.isoformat() == "2026-11-05T00:00:00+05:30"
    later = re.findall(r"Story (\w)", _main(newsroom.build("2026-11-06T00:00+05:30").read("/en/")))
    assert later[0] == "c"


def test_related_stories_are_picked_first_and_each_says_why(full):
    full.write("content/stories/2026/third.en.md",
               story("Third", incidents="[x]", related="[only]", published="2026-09-01T09:00+05:30"))  # fmt: skip
    page = full.build().read("/en/2026/third/")
    related = page[page.index('id="related"') :]
    assert related.index("Only in English") < related.index("Pay back after")
    assert "Chosen by the desk" in related
    assert "About the same incident" in related


def test_related_ties_go_by_date_then_id(newsroom):
    for name, day in (("m", "01"), ("k", "03"), ("l", "03"), ("z", "09")):
        newsroom.write(
            f"content/stories/2026/{name}.en.md",
            story(f"Story {name}", published=f"2026-07-{day}T09:00+05:30"),
        )
    page = newsroom.build().read("/en/2026/z/")
    related = page[page.index('id="related"') :]
    assert list(dict.fromkeys(re.findall(r"Story (\w)", related))) == ["k", "l", "m"]


def test_sources_that_disagree_are_shown(full):
    text = INCIDENT.replace(
        "ended: 2026-07-01T20:13+05:30",
        "ended:\n  - {value: 2026-07-01T20:13+05:30, source: pay, ours: true}\n"
        "  - {value: 2026-07-01T20:40+05:30, source: pay, note: {bn: পরে, en: Later}}",
    )
    full.write("content/incidents/x.yaml", text)
    page = full.build().read("/en/incidents/x/")
    assert "Sources differ" in page
    assert "8:40 pm" in page and "Later" in page


@pytest.mark.parametrize(
    ("began", "spoken"),
    [("2026", ">2026<"), ("2026-07", "July 2026"), ("2026-07-01", "1 July 2026"),
     ("2026-07-01T17:36:12+05:30", '"2026-07-01T17:36:12+05:30"'), ("unknown", "Not known")],
)  # fmt: skip
def test_moments_are_as_exact_as_they_are_known(full, began, spoken):
    full.write(
        "content/incidents/x.yaml",
        INCIDENT.replace("began: 2026-07-01T17:36+05:30", f"began: {began}"),
    )
    full.write("content/stories/2026/both.en.md", story())
    full.write("content/stories/2026/both.bn.md", translation())
    built = full.build()
    assert built.codes == []
    assert spoken in built.read("/en/incidents/x/")


def test_a_figure_block_takes_only_what_it_names(full):
    full.write("content/stories/2026/only.en.md",
               story("S", '::figures{only="stuck" incident=x}\n\n`${code}` and $${literal}'))  # fmt: skip
    page = full.build().read("/en/2026/only/")
    assert "Payments stuck" in page
    assert "<code>${code}</code> and ${literal}" in page


def test_a_base_path_stands_before_every_link(full):
    built = full.build(base_url="https://preview.example/pr/7/")
    page = built.read("/en/2026/both/")
    local = re.findall(r'(?:href|src)="(/[^"]*)"', page)
    assert local and all(url.startswith("/pr/7/") for url in local)
    assert 'rel="canonical" href="https://preview.example/pr/7/en/2026/both/"' in page


def test_a_link_to_a_record_in_another_language_says_so(full):
    full.write("content/stories/2026/both.bn.md", translation("এক", "[পড়ুন](story:only)"))
    assert '<a href="/en/2026/only/" hreflang="en-IN">পড়ুন</a>' in full.build().read(
        "/bn/2026/both/"
    )
