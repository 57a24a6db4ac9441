"""Links to the site itself: told where they lead nowhere, with the place of the link and what is right."""

from pathlib import Path

import pytest

from generator.checks.links.addresses import addresses_of, is_made_elsewhere
from generator.content.frame import read_content
from generator.model.page import file_of
from tests.claims.test_command import check
from tests.newsroom import AS_OF, INCIDENT, SITE, Newsroom, story, translation

REPOSITORY = Path(__file__).parents[2]
ENGLISH = "content/stories/2026/s.en.md"
BENGALI = "content/stories/2026/s.bn.md"
CODES = ("dead-link", "own-address", "bare-link", "bad-link", "unknown-anchor")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(
        "content/pages/about.en.md", "---\nheadline: About\n---\n## How we work\n\nText.\n"
    )
    newsroom.write(
        "content/pages/about.bn.md", "---\nheadline: পরিচয়\n---\n## যে ভাবে কাজ করি\n\nলেখা।\n"
    )
    newsroom.write("content/stories/2026/other.en.md", story("Other", "## First part\n\nText."))
    return newsroom


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], *, keep: str = "") -> list[str]:
    """Return what the checks of links tell: place, code and message, then the help."""
    _, _, text = check(desk, capsys)
    lines = text.split("\n")
    found = []
    for at, line in enumerate(lines):
        if any(f"[{code}]" in line for code in CODES) and keep in line:
            help = next((one for one in lines[at + 1 : at + 5] if one.startswith("      = ")), "")
            found.append(f"{line} |{help.removeprefix('      =')}")
    return found


def body(desk: Newsroom, english: str, bengali: str = "", **fields: str) -> None:
    desk.write(ENGLISH, story(body=english, **fields))
    if bengali:
        desk.write(BENGALI, translation(body=bengali))


# the text, the column, and pieces of what is told of it; the text stands on line 9
WRONG = [
    ("[a](https://news.example/en/abuot/)", 5, 'dead-link]: no page of this site lies at /en/abuot/ (did you mean "/en/about/"?)', "write (page:about)"),
    ("[a](https://news.example/en/2026/othr/)", 5, "/en/2026/othr/", "write (story:other)"),
    ("[a](http://NEWS.example/en/incidents/y/)", 5, "no page of this site lies at /en/incidents/y/", "link to an address"),
    ("One [a](https://a.example/) and [a](https://news.example/en/nope/).", 37, "/en/nope/", "link to"),
    ("`[a](https://news.example/en/no/)` [a](https://news.example/en/no/)", 40, "/en/no/", "link to"),
    ("[a](https://news.example/en/topics/power/)", 5, "no page of this site lies at /en/topics/power/", ""),
    ("[a](https://news.example/en/about/#how-we-wrk)", 5, 'the page "about" has no anchor #how-we-wrk (did you mean "how-we-work"?)', "anchors: how-we-work"),
    ("[a](https://news.example/en/incidents/x/#figurs)", 5, 'did you mean "figures"?', "update-first"),
    ("[a](https://news.example/en/about/)", 5, 'own-address]: the page "about" is linked by its address', "write (page:about)"),
    ("[a](https://news.example/en/about)", 5, "own-address]", "write (page:about)"),
    ("[a](https://news.example/en/2026/other/#first-part)", 5, "own-address]", "write (story:other#first-part)"),
    ("[a](/en/about/)", 5, "bad-link]", "write (page:about), or another site by https://…"),
    ("[a](/en/abuot/)", 5, "bad-link]", "write (page:about)"),
    ("[a](../other.en.md)", 5, "bad-link]", "write (story:other)"),
    ("[a](2026/x.html)", 5, "bad-link]", "write (incident:x)"),
    ("[a](/somewhere/else/)", 5, "bad-link]", "link a record by its id"),
    ("[a](story:other) [b](story:other#fist-part)", 22, 'did you mean "first-part"?', "first-part"),
    ("[a](incident:x#update-frist)", 5, 'did you mean "update-first"?', "figures"),
    ('<a href="/en/abuot/">x</a>', 10, "dead-link]: no page of this site lies at /en/abuot/", "write (page:about)"),
    ('<a href="#no">x</a>', 10, "no heading with the anchor #no", ""),
    ("::image{file=media/a.svg alt=\"x\" caption=\"See [a](https://a.example/)\"}", 51, "bare-link]: readers see the brackets of this link to https://a.example/", "link in the text"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "column", "message", "help"), WRONG)
def test_a_link_that_leads_nowhere_or_by_its_address(desk, capsys, text, column, message, help):
    desk.write("content/media/a.svg", "<svg viewBox='0 0 1 1'></svg>")
    body(desk, text)
    found = told(desk, capsys)
    assert len(found) == 1, found
    assert found[0].startswith(f"{ENGLISH}:9:{column}: "), found
    assert message in found[0] and help in found[0], found


RIGHT = [
    "[a](page:about#how-we-work) [b](story:other#first-part) [c](incident:x#update-back)",
    "[a](incident:x#figures) [b](incident:x#timeline) [c](incident:x#sources)",
    "[a](https://other.example/en/abuot/) [b](https://news.example.org/en/no/)",
    "[a](https://www.news.example/en/no/)",
    "[a](https://news.example/en/topics/payments/) [b](https://news.example/en/services/pay/)",
    "[a](https://news.example/en/) [b](https://news.example/) [c](https://news.example/en/feed.xml)",
    "[a](https://news.example/en/2026/07/) [b](https://news.example/en/economy/) [c](https://news.example/en/search/?q=pay)",
    "[a](https://news.example/media/report.pdf) [b](https://news.example/robots.txt)",
    "[a](https://news.example/bn/about/)",  # the other language is meant, and no id says so
    "`[a](/en/abuot/)` and `[b](https://news.example/en/no/)`",
    "```\n[a](https://news.example/en/no/)\n```",
    "    [a](https://news.example/en/no/)",
    "[a](mailto:desk@news.example) [b](tel:+911234567890)",
    '<span id="here">x</span> [a](#here) [b](#top)',
    "## শুরু\n\n[a](#%E0%A6%B6%E0%A7%81%E0%A6%B0%E0%A7%81) [b](#শুরু)",
    "## Head {#short}\n\n[a](#short)",
    "The address https://news.example/en/no/ is only named.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_leads_somewhere_is_left(desk, capsys, text):
    body(desk, text)
    assert told(desk, capsys) == []


def test_bengali_text_with_its_places_and_anchors(desk, capsys):
    body(
        desk,
        "Text.",
        "বিবরণ [এই পাতায়](https://news.example/bn/abuot/), আর "
        "[এখানে](page:about#যে-ভাবে-কাজ-কর) ও [এখানেও](page:about#যে-ভাবে-কাজ-করি)।",
    )
    found = told(desk, capsys)
    line = (desk.site / BENGALI).read_text("utf-8").split("\n")[4]
    for one, address in zip(
        found, ("https://news.example/bn/", "page:about#যে-ভাবে-কাজ-কর)"), strict=True
    ):
        number, column = map(int, one.split(":")[1:3])
        assert number == 5 and line[column - 1 :].startswith(address), one
    assert 'did you mean "/bn/about/"?' in found[0] and "write (page:about)" in found[0]
    assert 'did you mean "যে-ভাবে-কাজ-করি"?' in found[1]


def test_signs_of_links_where_no_link_stands(desk, capsys):
    desk.write(
        "content/incidents/x.yaml",
        INCIDENT.replace("en: The first reports.", 'en: "See [a](story:other)."'),
    )
    body(desk, "Text.", standfirst='"More [here](https://a.example/)"')
    desk.write(BENGALI, translation(standfirst='"আরও [এখানে](https://a.example/)"'))
    places = [one.split(": ")[0] for one in told(desk, capsys)]
    assert places == [
        "content/incidents/x.yaml:19:44",
        f"{BENGALI}:4:26",
        f"{ENGLISH}:8:26",
    ]


@pytest.mark.parametrize("text", ["A list [1] (see below)", "f[0](x)", "[not](a link)"])
def test_other_brackets_are_no_links(desk, capsys, text):
    body(desk, "Text.", standfirst=f'"{text}"')
    assert told(desk, capsys) == []


def test_a_page_that_is_not_published(desk, capsys):
    desk.write("content/stories/2026/late.en.md", story("Late", state="draft"))
    body(desk, "[a](https://news.example/en/2026/late/)")
    (found,) = told(desk, capsys)
    assert 'the story "late", which lies at /en/2026/late/, is not published' in found
    assert "write (story:late)" in found


def test_menus_and_sources_to_the_site_itself(desk, capsys):
    menu = 'menus:\n  main:\n    - {to: "https://news.example/en/abuot/", label: x}\n'
    desk.write("site.yaml", SITE + menu)
    desk.write(
        "content/incidents/x.yaml",
        INCIDENT.replace("{title: S", '{url: "https://news.example/en/no/", title: S'),
    )
    found = told(desk, capsys, keep="dead-link")
    assert [one.split(": ")[0] for one in found] == [
        "content/incidents/x.yaml:29:15",
        "site.yaml:13:13",
    ]
    assert "write to: page:about" in found[1]


def test_a_site_below_a_folder(desk, capsys):
    desk.write("site.yaml", SITE.replace("https://news.example/", "https://n.example/news/"))
    body(
        desk,
        "[a](https://n.example/news/en/about/) [b](https://n.example/en/about/) "
        '[c](https://n.example/news/en/no/) <a href="/en/about/">d</a>',
    )
    found = told(desk, capsys)
    codes = [one.partition("[")[2].partition("]")[0] for one in found]
    assert codes == ["own-address", "dead-link", "dead-link"]
    assert found[1].startswith(f"{ENGLISH}:9:76") and "/news/" not in found[1].partition("|")[0]


def test_the_addresses_are_those_that_a_build_makes(own_site):
    content, _ = read_content(REPOSITORY, prose=True)
    assert content is not None
    built = {p.relative_to(own_site).as_posix() for p in own_site.rglob("*") if p.is_file()}
    known = {file_of(path) for path in addresses_of(content).pages}
    assert {file for file in built - known if not is_made_elsewhere(f"/{file}")} == set()
    apart = {file for file in known - built if "grid-lessons" not in file}  # under embargo
    assert apart == set()
    assert len(known & built) > 300


def test_every_anchor_of_an_incident_is_on_its_page(desk):
    from generator.checks.anchors import anchors_of

    content, _ = read_content(desk.site, prose=True)
    assert content is not None
    page = desk.build(AS_OF).read("/en/incidents/x/")
    anchors = anchors_of(content.incidents["x"], "en")
    assert {"update-first", "glance", "figures", "timeline", "sources"} <= set(anchors)
    assert [one for one in anchors if f'id="{one}"' not in page] == []
