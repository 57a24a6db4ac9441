"""What changes the site as a whole, its look and words, the moment, and the files without the text."""

import random
import re
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from tests.incremental.desk import Desk, Page, bytes_of
from tests.incremental.edits_stories import set_or_drop, word

THEME = Path(__file__).parents[2] / "templates"
_MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d[+]05:30")
OVERRIDES = {
    "story.html": ("</article>", "<p>{0}</p></article>"),
    "front.html": ("{% block main %}", "{{% block main %}}<p>{0}</p>"),
    "term.html": ("{% block main %}", "{{% block main %}}<p>{0}</p>"),
    "redirect.html": ("</main>", "<p>{0}</p></main>"),
    "not-found.html": ("</ul>", "<li>{0}</li></ul>"),
    "base.html": ("</body>", "<p>{0}</p></body>"),
    "part/cards.html": ('<ul class="meta">', '<ul class="meta {0}">'),
    "part/words.html": ('<span class="tag', '<span class="tag {0}'),
    "block/timeline.html": ("</figure>", "<p>{0}</p></figure>"),
    "block/story.html": ("</aside>", "<p>{0}</p></aside>"),
}
WORDS = {"bn": ("bn", "Resolved"), "en": ("en", "Timeline"), "ur": ("ur", "Related stories")}


# --- site.yaml ---


def title(desk: Desk, draw: random.Random) -> None:
    name = draw.choice(["title", "description"])
    desk.setting[name] = desk.text(f"Post {word(draw)}")


def related_setting(desk: Desk, draw: random.Random) -> None:
    desk.setting["related"] = {
        "count": draw.randrange(0, 4),
        "weights": {"section": draw.choice([0, 1, 9]), "topic": draw.choice([0, 2])},
    }


def menu(desk: Desk, draw: random.Random) -> None:
    value = draw.choice(
        [
            None,
            {"main": [{"to": "section:city"}, {"to": "page:about"}, {"to": "topic:payments"}]},
            {"footer": [{"to": "https://x.example/", "label": desk.text(word(draw))}]},
            {"main": [{"to": "status", "label": desk.text(word(draw))}, {"to": "service:pay"}]},
        ]
    )
    set_or_drop(desk.setting, "menus", value)


def locale_option(desk: Desk, draw: random.Random) -> None:
    locale = desk.setting["locales"][draw.choice(desk.codes)]
    match draw.randrange(3):
        case 0:
            locale["digits"] = draw.choice(["native", "latin"])
        case 1:
            locale["clock"] = draw.choice(["colon", "dot"])
        case _:
            set_or_drop(locale, "reference_zone", draw.choice([None, "UTC"]))


def permalinks(desk: Desk, draw: random.Random) -> None:
    value = draw.choice(
        [
            None,
            {"story": "/{locale}/{year}/{month}/{slug}/"},
            {"story": "/{locale}/{section}/{year}/{slug}.html", "topic": "/{locale}/about/{id}/"},
            {"feed": "/{locale}/stories.xml", "incident": "/{locale}/i/{id}/"},
        ]
    )
    set_or_drop(desk.setting, "permalinks", value)


def feeds(desk: Desk, draw: random.Random) -> None:
    desk.setting["feeds"] = {"items": draw.randrange(1, 6), "full_text": draw.random() < 0.7}


def search(desk: Desk, draw: random.Random) -> None:
    desk.setting["search"] = draw.random() < 0.7


def sections(desk: Desk, draw: random.Random) -> None:
    """Add a section, give one another name, or change their order."""
    known = desk.setting["sections"]
    match draw.randrange(3):
        case 0:
            id = word(draw)
            known.append({"id": id, "title": desk.text(id)})
        case 1:
            draw.choice(known)["title"] = desk.text(word(draw))
        case _:
            known.reverse()


def missing_translation(desk: Desk, draw: random.Random) -> None:
    desk.setting["missing_translation"] = draw.choice(["leave_out", "show_marked"])


def taxonomies(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, ["topics", "services"], ["people", "places", "services"]])
    set_or_drop(desk.setting, "taxonomies", value)


def publisher(desk: Desk, draw: random.Random) -> None:
    press = desk.setting["publisher"]
    match draw.randrange(3):
        case 0:
            press["name"] = desk.text(word(draw))
        case 1:
            set_or_drop(press, "logo", draw.choice([None, "media/a.svg"]))
        case _:
            press["policies"] = {draw.choice(["corrections", "ethics"]): "rules"}


def site_zone(desk: Desk, draw: random.Random) -> None:
    desk.setting["timezone"] = draw.choice(["Asia/Kolkata", "Asia/Dhaka", "UTC"])


def site_url(desk: Desk, draw: random.Random) -> None:
    desk.setting["url"] = draw.choice(["https://news.example/", "https://other.example/post/"])


# --- the look and the words ---


def template(desk: Desk, draw: random.Random) -> None:
    """Put an override of a template into the site, or change the one that is there."""
    name = draw.choice(sorted(OVERRIDES))
    at, made = OVERRIDES[name]
    text = (THEME / name).read_text("utf-8")
    desk.docs[f"templates/{name}"] = text.replace(at, made.format(word(draw)), 1)


def template_removed(desk: Desk, draw: random.Random) -> bool:
    own = [p for p in desk.paths("templates/") if p.endswith(".html")]
    if own:
        del desk.docs[draw.choice(own)]
    return bool(own)


def template_broken(desk: Desk, draw: random.Random) -> bool:
    """Break a template: in its form, by a name that no template has, or for some pages alone."""
    own = draw.choice(["story.html", "incident.html", "part/cards.html"])
    path = f"templates/{own}"
    if path in desk.broken:
        return False
    text = (THEME / own).read_text("utf-8")
    desk.broken[path] = desk.docs.get(path, text)
    fault = draw.choice(["{% if %}", "{{ it.nothing }}", "{{ it.card.image.nothing }}"])
    desk.docs[path] = text.replace("{% block main %}", "{% block main %}" + fault, 1)
    if own == "part/cards.html":
        desk.docs[path] = text.replace('<ul class="meta">', "{{ card.nothing }}", 1)
    return True


def style(desk: Desk, draw: random.Random) -> None:
    path = "templates/assets/theme.css"
    if path in desk.docs and draw.random() < 0.3:
        del desk.docs[path]
    else:
        desk.docs[path] = f"body {{ --edit: {word(draw)} }}\n"


def message(desk: Desk, draw: random.Random) -> None:
    """Say a word of the interface in another way, or take that back."""
    folder, text = WORDS[draw.choice(desk.codes)]
    path = f"locales/{folder}/LC_MESSAGES/messages.po"
    if path in desk.docs and draw.random() < 0.4:
        del desk.docs[path]
    else:
        head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        desk.docs[path] = f'{head}\nmsgid "{text}"\nmsgstr "{word(draw)}"\n'


# --- the clock and the request ---


def clock(desk: Desk, draw: random.Random) -> None:
    """Move the build's moment to just before, upon or just after a moment that content names."""
    text = b"\n".join(bytes_of(desk.docs[path]) for path in desk.paths("content/"))
    moments = sorted({datetime.fromisoformat(m.decode()) for m in _MOMENT.findall(text)})
    near = draw.choice([m for m in moments if m.year == 2026 and m.month > 9] or moments)
    old = draw.choice(moments) + timedelta(days=365)
    desk.as_of = draw.choice([near, near, old]) + timedelta(minutes=draw.choice([-1, 0, 1]))


def drafts(desk: Desk, draw: random.Random) -> None:
    desk.drafts = not desk.drafts


def base_url(desk: Desk, draw: random.Random) -> None:
    choices = ["", "http://127.0.0.1:8000/", "https://preview.example/branch/"]
    desk.base_url = draw.choice([url for url in choices if url != desk.base_url])


# --- the files without what they say ---


def touch(desk: Desk, draw: random.Random) -> None:
    desk.write()
    for path in draw.sample([path for path, _ in desk.on_disk()], 3):
        desk.stamp(path, draw)


def same_size(desk: Desk, draw: random.Random) -> bool:
    """Change a text; its length, and the second of the file's time, stay as they were."""
    desk.write()
    path = draw.choice(desk.versions(draw.choice(desk.story_ids())))
    page = desk.page(path)
    found = re.search(r"[a-z]{3}(?= |\.|$)", page.body)
    if found is None:
        return False
    target = desk.site / path
    before = target.stat()
    letters = "".join(draw.choice("aeiou") for _ in range(3))
    page.body = page.body[: found.start()] + letters + page.body[found.end() :]
    desk.write()
    desk.stamp(path, draw)
    assert target.stat().st_size == before.st_size
    return True


def lines_moved(desk: Desk, draw: random.Random) -> None:
    """Put a field in another place: what readers see stays, what mistakes point at does not."""
    path = draw.choice([p for p in desk.paths("content/") if isinstance(desk.docs[p], Page | dict)])
    doc = desk.docs[path]
    fields = doc.head if isinstance(doc, Page) else doc
    assert isinstance(fields, dict)
    name = draw.choice(sorted(fields))
    fields[name] = fields.pop(name)


def break_file(desk: Desk, draw: random.Random) -> None:
    """Break a file so that it cannot be read, or not as what it should be."""
    path = draw.choice(
        ["site.yaml", *desk.paths("content/incidents/"), *desk.paths("content/stories/"),
         *desk.paths("content/pages/"), *desk.paths("content/registry/")]
    )  # fmt: skip
    desk.broken[path] = desk.docs[path]
    text = bytes_of(desk.docs[path]).decode()
    desk.docs[path] = draw.choice(
        [
            text.replace(": ", ": [", 1),
            text.replace('"', "", 1),
            text.replace("\n", "\nnonsense: 1\n", 1),
            text[: len(text) // 3],
        ]
    )


def repair(desk: Desk, draw: random.Random) -> bool:
    """Put back what stood in the broken files."""
    had = bool(desk.broken)
    desk.docs.update(desk.broken)
    desk.broken.clear()
    return had


def no_change(desk: Desk, draw: random.Random) -> None:
    """Build again."""


def state_deleted(desk: Desk, draw: random.Random) -> None:
    desk.forget_state()


def asked_clean(desk: Desk, draw: random.Random) -> None:
    """Ask for a clean build after the output lost a file: that puts it back."""
    files = [p for p in sorted(desk.out.rglob("*")) if p.is_file()]
    if files:
        draw.choice(files).unlink()
    desk.clean = True


def output_deleted(desk: Desk, draw: random.Random) -> None:
    shutil.rmtree(desk.out, ignore_errors=True)
