"""What a desk does to stories and plain pages. Each edit returns False where there is nothing to do."""

import random
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from generator.translating import accept_translations
from tests.drawn import data_of, photograph
from tests.incremental.desk import MARKS, PAGES, STORIES, Desk, Page
from tests.incremental.small import PICTURE, add_page, add_story


def word(draw: random.Random) -> str:
    """Return a word that stands nowhere yet."""
    return f"w{draw.randrange(10**6)}"


def any_version(desk: Desk, draw: random.Random) -> Page:
    """Return a file of a story."""
    return desk.page(draw.choice(desk.versions(draw.choice(desk.story_ids()))))


def any_story(desk: Desk, draw: random.Random) -> Page:
    """Return the original of a story."""
    return desk.story(draw.choice(desk.story_ids()))


def set_or_drop(fields: dict[str, Any], name: str, value: Any) -> None:
    """Give a field a value; None takes it out."""
    if value is None:
        fields.pop(name, None)
    else:
        fields[name] = value


# --- each language's own ---


def body(desk: Desk, draw: random.Random) -> None:
    page = any_version(desk, draw)
    page.body = page.body.rsplit("\n\n", 1)[0] + f"\n\nNow it says {word(draw)}."


def body_block(desk: Desk, draw: random.Random) -> None:
    """Put a block or a link into a text: of what is there, and of what is hidden."""
    page = any_version(desk, draw)
    story, incident = draw.choice(desk.story_ids()), draw.choice(desk.incident_ids())
    page.body += draw.choice(
        [
            f"\n\n::story{{id={story}}}",
            f"\n\n::incident{{id={incident}}}",
            f"\n\n::timeline{{incident={incident}}}",
            f"\n\nRead [this](story:{story}) and [that](incident:{incident}#update-seen).",
            f"\n\nIt was ${{{incident}/stuck}}, ${{{incident}/headline}}.",
            '\n\n::image{file=media/a.svg alt="A picture"}',
            "\n\n## A heading\n\nText.",
        ]
    )


def headline(desk: Desk, draw: random.Random) -> None:
    any_version(desk, draw).head["headline"] = draw.choice(
        [f"Headline {word(draw)}", f"Of ${{first/duration}} {word(draw)}", "The same headline"]
    )


def standfirst(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, f"Gist {word(draw)}", "${first/stuck|about} stuck"])
    set_or_drop(any_version(desk, draw).head, "standfirst", value)


def kicker(desk: Desk, draw: random.Random) -> None:
    set_or_drop(any_version(desk, draw).head, "kicker", draw.choice([None, f"Over {word(draw)}"]))


def slug(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, f"at-{word(draw)}", "খবর"])
    set_or_drop(any_version(desk, draw).head, "slug", value)


# --- stated once ---


def section(desk: Desk, draw: random.Random) -> None:
    ids = [one["id"] for one in desk.setting["sections"]]
    any_story(desk, draw).head["section"] = draw.choice(ids)


def topics(desk: Desk, draw: random.Random) -> None:
    known = sorted(desk.registry("topics"))
    value = draw.sample(known, draw.randrange(3)) or None
    set_or_drop(any_story(desk, draw).head, "topics", value)


def byline(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, ["desk"], ["ana"], ["ana", "desk"]])
    set_or_drop(any_story(desk, draw).head, "byline", value)


def related(desk: Desk, draw: random.Random) -> None:
    ids = desk.story_ids()
    value = draw.sample(ids, draw.randrange(min(3, len(ids)))) or None
    set_or_drop(any_story(desk, draw).head, "related", value)


def incidents(desk: Desk, draw: random.Random) -> None:
    ids = desk.incident_ids()
    any_story(desk, draw).head["incidents"] = draw.sample(ids, min(len(ids), draw.randrange(1, 3)))


def run_of_stories(desk: Desk, draw: random.Random) -> None:
    set_or_drop(any_story(desk, draw).head, "series", draw.choice([None, "run", "walk"]))


def kind(desk: Desk, draw: random.Random) -> None:
    any_story(desk, draw).head["kind"] = draw.choice(["report", "analysis", "live"])


def dateline(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, {"place": "delta"}, {"place": "IN-WB"}])
    set_or_drop(any_story(desk, draw).head, "dateline", value)


def front(desk: Desk, draw: random.Random) -> None:
    value = draw.choice(
        [
            None,
            {"lead": True},
            {"order": draw.randrange(1, 4)},
            {"lead": True, "until": "2026-11-04T00:00+05:30"},
        ]
    )
    set_or_drop(any_story(desk, draw).head, "front", value)


def image(desk: Desk, draw: random.Random) -> None:
    file = draw.choice(desk.paths("content/media/")).removeprefix("content/")
    value = draw.choice(
        [
            None,
            {"file": file, "alt": f"Seen {word(draw)}"},
            {"file": file, "decorative": True, "caption": desk.text("Drawn of ${first/stuck}")},
        ]
    )
    set_or_drop(any_story(desk, draw).head, "image", value)


def alias(desk: Desk, draw: random.Random) -> None:
    """Among them a folder with the name of a file, which one edit may turn into the other."""
    value = draw.choice([
        None, [f"/old/{word(draw)}/"], ["/old/a.html", f"/{word(draw)}/"], ["/old/a.html/"],
        ["/old/a.html/b/"],
    ])  # fmt: skip
    set_or_drop(any_story(desk, draw).head, "aliases", value)


def correction(desk: Desk, draw: random.Random) -> None:
    made = {"at": "2026-10-30T10:00+05:30", "kind": draw.choice(["correction", "update"]),
            "text": desk.text(f"It said {word(draw)}")}  # fmt: skip
    set_or_drop(any_story(desk, draw).head, "corrections", draw.choice([None, [made]]))


# --- when readers see it ---


def published(desk: Desk, draw: random.Random) -> None:
    """Move a story in time: within its day, to another month, to before and after the moment."""
    page = any_version(desk, draw)
    if "translated_from" in page.head and draw.random() < 0.7:
        return
    page.head.pop("updated", None)
    moment = datetime.fromisoformat("2026-10-31T09:00+05:30") - timedelta(
        minutes=draw.choice([-60 * 24 * 3, 1, 60 * 24, 60 * 24 * 40, 60 * 24 * 364, 60 * 24 * 366])
    )
    page.head["published"] = moment.isoformat(timespec="minutes")


def updated(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, f"2026-10-31T{draw.randrange(10, 24)}:00+05:30"])
    set_or_drop(any_story(desk, draw).head, "updated", value)


def state(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, None, "draft", "withdrawn", "ready"])
    set_or_drop(any_version(desk, draw).head, "state", value)


def embargo(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, f"2026-11-0{draw.randrange(1, 6)}T06:00+05:30"])
    set_or_drop(any_version(desk, draw).head, "embargo", value)


def expires(desk: Desk, draw: random.Random) -> None:
    value = draw.choice([None, f"2026-11-0{draw.randrange(1, 6)}T18:00+05:30"])
    set_or_drop(any_version(desk, draw).head, "expires", value)


# --- translations and their marks ---


def accept(desk: Desk, name: str) -> bool:
    """Accept the translations of a story, or of a `page/x`, as they stand; False where there are none."""
    desk.write()
    try:
        done = accept_translations(desk.site, [name])
    except SystemExit:
        return False
    path = f"{MARKS}{name.replace('page/', 'pages/')}.yaml"
    if done:
        desk.docs[path] = (desk.site / path).read_text("utf-8")
    return bool(done)


def translation_accepted(desk: Desk, draw: random.Random) -> bool:
    pages = sorted({_stem(path).partition(".")[0] for path in desk.paths(PAGES)})
    return accept(desk, draw.choice([*desk.story_ids(), *(f"page/{id}" for id in pages)]))


def counted(page: Page, number: int) -> None:
    """Let a text count something, or count it anew."""
    words = f"They counted {number} people."
    if "They counted" in page.body:
        page.body = re.sub(r"They counted \d+ people\.", words, page.body)
    else:
        page.body += f"\n\n{words}"


def counted_anew(desk: Desk, draw: random.Random) -> None:
    """Change a number in a text; an original is then ahead of its translations."""
    marked = [one for path in desk.paths(MARKS) if (one := _marked(desk, path))]
    files = draw.choice(marked or [desk.versions(id) for id in desk.story_ids()])
    page = desk.page(files[0] if draw.random() < 0.7 else draw.choice(files))
    counted(page, draw.choice([30, 40, 50]))


def _marked(desk: Desk, path: str) -> list[str]:
    """Return the files of the story or plain page that marks belong to, the original first."""
    id = _stem(path)
    if not path.startswith(f"{MARKS}pages/"):
        return desk.versions(id) if id in desk.story_ids() else []
    found = [f"{PAGES}{id}.{code}.md" for code in desk.codes]
    return found if set(found) <= {*desk.paths(PAGES)} else []


def marks_changed(desk: Desk, draw: random.Random) -> bool:
    """Break the marks of a story or page, take them away, or leave them to no story."""
    paths = desk.paths(MARKS)
    if not paths:
        return False
    path = draw.choice(paths)
    match draw.randrange(3):
        case 0:
            desk.docs[path] = "<<<<<<< here\n"
        case 1:
            del desk.docs[path]
        case _:
            desk.docs[f"{MARKS}{word(draw)}.yaml"] = desk.docs.pop(path)
    return True


def _stem(path: str) -> str:
    return Path(path).stem


# --- files come and go ---


def version_added(desk: Desk, draw: random.Random) -> bool:
    id = draw.choice(desk.story_ids())
    paths = desk.versions(id)
    original = paths[0].split(".")[-2]
    lacking = [code for code in desk.codes if f".{code}.md" not in "".join(paths)]
    if not lacking:
        return False
    head = {"headline": f"Late {word(draw)}", "translated_from": {"locale": original}}
    path = f"{paths[0].rsplit('.', 2)[0]}.{draw.choice(lacking)}.md"
    desk.docs[path] = Page(head, f"Translated {word(draw)}.")
    return True


def version_removed(desk: Desk, draw: random.Random) -> bool:
    id = draw.choice(desk.story_ids())
    later = desk.versions(id)[1:]
    if later:
        del desk.docs[draw.choice(later)]
    return bool(later)


def story_added(desk: Desk, draw: random.Random) -> None:
    add_story(desk, f"s{word(draw)}", f"2026-10-{draw.randrange(10, 32)}T09:00+05:30",
              body="New. ${stuck}", codes=desk.codes[: draw.randrange(1, len(desk.codes) + 1)],
              incidents=[draw.choice(desk.incident_ids())])  # fmt: skip


def stories_added(desk: Desk, draw: random.Random) -> None:
    """Add ten at once: the front shows nine, and the oldest fall out of the feeds."""
    for day in range(10):
        add_story(desk, f"t{word(draw)}", f"2026-10-{day + 15}T1{day}:00+05:30", body="One of ten.",
                  codes=desk.codes[:1], topics=["payments"])  # fmt: skip


def story_removed(desk: Desk, draw: random.Random) -> bool:
    if len(desk.story_ids()) < 4:
        return False
    id = draw.choice([id for id in desk.story_ids() if id != "one"])
    for path in desk.versions(id):
        del desk.docs[path]
    named = draw.random() < 0.8  # otherwise who names it is left wrong, and nothing is published
    for path in desk.paths("content/") if named else ():
        page = desk.docs[path]
        if isinstance(page, Page):
            page.body = page.body.replace(f"::story{{id={id}}}", "").replace(f"story:{id})", "story:one)")  # fmt: skip
            if id in page.head.get("related", []):
                del page.head["related"]
    return True


def story_renamed(desk: Desk, draw: random.Random) -> None:
    """Give a story's files another name, and those who name it too."""
    id, new = draw.choice(desk.story_ids()), f"r{word(draw)}"
    for path in desk.versions(id):
        code = path.split(".")[-2]
        desk.docs[f"{STORIES}{Path(path).parent.name}/{new}.{code}.md"] = desk.docs.pop(path)
    for path in desk.paths("content/"):
        page = desk.docs[path]
        if isinstance(page, Page):
            page.body = page.body.replace(f"{{id={id}}}", f"{{id={new}}}").replace(f"story:{id})", f"story:{new})")  # fmt: skip
            if "related" in page.head:
                page.head["related"] = [new if one == id else one for one in page.head["related"]]


def plain_page(desk: Desk, draw: random.Random) -> None:
    page = desk.page(draw.choice(desk.paths(PAGES)))
    match draw.randrange(4):
        case 0:
            page.head["headline"] = f"Page {word(draw)}"
        case 1:
            page.body = f"Rules {word(draw)}, ${{second/stuck}}."
        case 2 if "translated_from" not in page.head:
            place = {"place": draw.choice(["main", "footer"]), "order": draw.randrange(1, 5)}
            set_or_drop(page.head, "menu", draw.choice([None, place]))
        case _:
            set_or_drop(page.head, "state", draw.choice([None, "draft"]))


def page_added(desk: Desk, draw: random.Random) -> None:
    add_page(desk, f"p{word(draw)}", draw.randrange(1, 5))


def picture_replaced(desk: Desk, draw: random.Random) -> None:
    path = draw.choice(desk.paths("content/media/"))
    width = draw.choice([40, 50])
    if path.endswith(".svg"):
        desk.docs[path] = PICTURE.format(width, 30, draw.randrange(0xFFFFFF)).encode()
    else:
        desk.docs[path] = data_of(photograph(width, 30, seed=draw.randrange(1, 9)))


def picture_added(desk: Desk, draw: random.Random) -> None:
    if draw.random() < 0.5:
        desk.docs[f"content/media/{word(draw)}.svg"] = PICTURE.format(20, 20, 0).encode()
    else:
        desk.docs[f"content/media/{word(draw)}.jpg"] = data_of(photograph(400, 300))
