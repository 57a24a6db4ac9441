"""What belongs to the whole site renders the pages that it reaches: a template its pages, a message
the pages of its catalog, an option of site.yaml what it sets.
"""

import pytest

from tests.drawn import data_of, quarters
from tests.incremental.desk import Desk
from tests.incremental.edits_site import THEME
from tests.incremental.names import (
    FRONT,
    INCIDENTS_FEED,
    MACHINE,
    MANIFESTS,
    incidents,
    lists,
    month,
    narrowed,
    of,
    person,
    place,
    plain,
    section,
    sitemaps,
    stories,
    topic,
)
from tests.incremental.room import Row
from tests.incremental.small import PICTURE

NO_FRAME = {"index.html"}
"""The redirect at the root: it has a style sheet and the title, and no frame around it."""


def setting(**fields: object):
    return lambda desk: desk.setting.update(fields)


def template(name: str, old: str, new: str):
    """Return an edit that puts a changed copy of a theme's file into the site."""

    def edit(desk: Desk) -> None:
        text = (THEME / name).read_text("utf-8")
        assert old in text
        desk.docs[f"templates/{name}"] = text.replace(old, new)

    return edit


def message(locale: str, text: str):
    po = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "{text}"\nmsgstr "Other"\n'
    return lambda desk: desk.docs.update({f"locales/{locale}/LC_MESSAGES/messages.po": po})


def page_head(id: str, **fields: object):
    return lambda desk: [
        desk.page(f"content/pages/{id}.{c}.md").head.update(fields) for c in ("bn",)
    ]


PLAIN = plain("about", "rules", "archive", "status", "corrected") | {
    "404.html",
    "bn/404.html",
    "en/404.html",
}
"""Pages that show no card."""


def everything(was, now):
    """Return every page and feed."""
    return now.pages() | now.feeds()


ROWS = [
    Row(
        "title of the site", setting(title="Another Post"),
        lambda was, now: everything(was, now) | MANIFESTS,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "title of a section", lambda desk: desk.setting["sections"][1].update(title="Another"),
        lambda was, now: (now.pages() - NO_FRAME) | {f for f in now.feeds() if "/incidents/" not in f and "/economy/" not in f and "/world/" not in f},  # granularity: one key for the sections,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "how many stories a feed has", setting(feeds={"items": 6, "full_text": True}),
        lambda was, now: now.feeds(),
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "feeds without the text", setting(feeds={"items": 5, "full_text": False}),
        lambda was, now: now.feeds() - INCIDENTS_FEED,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "how many related stories", lambda desk: desk.setting["related"].update(count=1),
        lambda was, now: {f for f in was.holding('class="strip related"') if was.files[f].count(b'class="reason"') > 1},
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "a section added: the menu of every page",
        lambda desk: desk.setting["sections"].append({"id": "sport", "title": "Sport"}),
        lambda was, now: (now.pages() - NO_FRAME) | section("sport") | {"bn/sport/feed.xml", "en/sport/feed.xml"}
        | sitemaps(pages=True),  # granularity: one key for the sections,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "menu", setting(menus={"main": [{"to": "status"}]}),
        lambda was, now: now.pages() - NO_FRAME,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "headline of a plain page in the footer", page_head("about", headline="Another"),
        lambda was, now: of("bn", now.pages()) | {"404.html"},
        lambda was, now: {"index.html"} | of("bn", now.feeds()) - INCIDENTS_FEED,  # granularity: the root's redirect reads what stands around pages
    ),
    Row(
        "order of a plain page in the footer", page_head("about", menu={"place": "footer", "order": 9}),
        lambda was, now: now.pages() - NO_FRAME,
        lambda was, now: {"index.html"} | now.feeds() - INCIDENTS_FEED,  # granularity: the frame is around the text of a feed
    ),
    Row(
        "digits of a language", lambda desk: desk.setting["locales"]["bn"].update(digits="latin"),
        # Whatever has a number in it, in Bengali; a page of the other language has none of its own.
        lambda was, now: of("bn", {f for f, data in now.files.items() if was.files[f] != data}),  # granularity: one key for a language, or for them all,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "pattern of the topics' addresses", setting(permalinks={"topic": "/{locale}/about/{id}/"}),
        lambda was, now: {f"{c}/about/{t}/index.html" for c in ("bn", "en") for t in ("grid", "payments")}
        | stories(*(f"s{n:02d}" for n in range(1, 31) if n % 5 < 2)) | sitemaps(pages=True),  # granularity: one key for all patterns,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "missing translations are shown", setting(missing_translation="show_marked"),
        lambda was, now: of("en", FRONT | lists("s28")) | {"en/archive/index.html"},  # granularity: one key for the option,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "name of the publisher", lambda desk: desk.setting["publisher"].update(name="Another Press"),
        lambda was, now: (now.pages() - NO_FRAME) | INCIDENTS_FEED,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "colours around the page", setting(theme_colors={"light": "#ffffff"}),
        lambda was, now: (now.pages() - NO_FRAME) | MANIFESTS,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "name below an icon", setting(short_title="Post"),
        lambda was, now: MANIFESTS,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "a preview's address, below a path", lambda desk: setattr(desk, "base_url", "https://preview.example/x/"),
        lambda was, now: everything(was, now) | MACHINE | MANIFESTS | {f for f in now.files if f.startswith("sitemaps/")},
        lambda was, now: now.all(),  # granularity: one key for the settings of the site; a table of numbers has no address
    ),
    Row(
        "a preview's address, at the root", lambda desk: setattr(desk, "base_url", "https://preview.example/"),
        lambda was, now: everything(was, now) - {f for f in now.feeds() if now.files[f] == was.files[f]}
        - {f for f in now.pages() if f.endswith("404.html")}
        | (MACHINE - {"_headers"}) | {f for f in now.files if f.startswith("sitemaps/")},
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
    Row(
        "template of a kind", template("page.html", "<article", '<article id="x"'),
        lambda was, now: plain("about", "rules"),
    ),
    Row(
        "template of stories", template("story.html", "<article", '<article id="x"'),
        lambda was, now: {f for f in now.pages() if "/s" in f and "/services/" not in f and "/severity/" not in f and "/status/" not in f},
    ),
    Row(
        "template of terms", template("term.html", "<header", '<header id="x"'),
        lambda was, now: topic("grid", "payments") | person("ana", "desk") | place("IN") | place("BD") | place("delta"),
    ),
    Row(
        "frame of every page", template("base.html", "<main", "<main data-x"),
        lambda was, now: now.pages() - NO_FRAME,
    ),
    Row(
        "a part: the incident's card", template("part/cards.html", "card incident-card", "card incident-card x"),
        lambda was, now: was.holding("card incident-card"),
        lambda was, now: was.pages() - PLAIN - {"index.html"},  # granularity: a part is a key of every template that takes something from it
    ),
    Row(
        "a block, and the feed that has it", template("block/timeline.html", "<figcaption", '<figcaption id="x"'),
        lambda was, now: was.holding("block timeline-block"),
    ),
    Row(
        "a template that nothing uses", template("block/embed.html", "<p", '<p id="x"'), lambda was, now: set(),
    ),
    Row(
        "a copy of a template that says the same", template("page.html", "<article", "<article"),
        lambda was, now: set(),
    ),
    Row(
        "style sheet: its name stands in every page",
        lambda desk: desk.docs.update({"templates/assets/theme.css": "body { color: red }\n"}),
        lambda was, now: now.pages(),
    ),
    Row(
        "a module of the script of incidents",
        lambda desk: desk.docs.update({"templates/assets/scripts/live.js": "// nothing\n"}),
        lambda was, now: incidents("i1", "i2", "i3", "i4", "i5", "i6"),
    ),
    Row(
        "a module of every script",
        lambda desk: desk.docs.update({"templates/assets/scripts/theme.js": "const x = 1;\n"}),
        lambda was, now: now.pages() - NO_FRAME,
    ),
    Row(
        "the icon: its names stand in every page",
        lambda desk: desk.docs.update({"templates/assets/icon.png": data_of(quarters(600, 600), "PNG")}),
        lambda was, now: now.pages() | MANIFESTS,
    ),
    Row(
        "an asset that no page names",
        lambda desk: desk.docs.update({"templates/assets/new.css": "body { color: red }\n"}),
        lambda was, now: set(),
    ),
    Row(
        "a message: the pages of its language", message("en", "Timeline"),
        lambda was, now: of("en", incidents("i1", "i2", "i3", "i4", "i5", "i6")),
        lambda was, now: of("en", everything(was, now)) | {"404.html", "bn/404.html"},  # granularity: one key for a catalog
    ),
    Row(
        "a message in the default language", message("bn", "Page not found"),
        lambda was, now: {"bn/404.html", "en/404.html", "404.html"},
        lambda was, now: of("bn", everything(was, now)) | {"index.html"},  # granularity: as above
    ),
    Row(
        "a picture of the same size: the file alone",
        lambda desk: desk.docs.update({"content/media/b.svg": PICTURE.format(60, 40, 0x123456).encode()}),
        lambda was, now: set(),
    ),
    Row(
        "a picture of another size", lambda desk: desk.docs.update({"content/media/b.svg": PICTURE.format(80, 40, 0).encode()}),
        lambda was, now: stories("s09", "s12", "s15") | section("economy") | month("2026-02") | person("desk") | of("en", FRONT),
    ),
    Row(
        "a picture that nobody shows", lambda desk: desk.docs.update({"content/media/c.svg": PICTURE.format(8, 4, 0).encode()}),
        lambda was, now: set(),
    ),
    Row(
        "taxonomies", setting(taxonomies=["topics", "services", "people"]),
        lambda was, now: incidents("i1", "i2", "i3", "i4", "i5", "i6") | narrowed("2025", "2026") | sitemaps(pages=True),  # granularity: one key for the option,
        lambda was, now: now.all(),  # granularity: one key for the settings of the site
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_is_of_the_whole_site_renders_what_it_reaches(room, row):
    room.run(row)
