"""What happens after a save: rebuilds, states for the browser, mistakes, bursts, moments."""

import os
import re
import shutil
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from generator.render.theme import shipped
from tests.newsroom import SITE, story, translation

FIRST = "content/stories/2026/first.en.md"
PAGE = "/en/2026/first/"
OTHER = "/en/2026/second/"


def save_by_rename(target: Path, text: str) -> None:
    """Save as vim does: probe, keep the old one aside, write, take the old one away."""
    probe = target.with_name("4913")
    probe.write_text("", "utf-8")
    probe.unlink()
    swap = target.with_name(f".{target.name}.swp")
    swap.write_text("swap", "utf-8")
    aside = target.with_name(target.name + "~")
    target.rename(aside)
    target.write_text(text, "utf-8")
    aside.unlink()
    swap.unlink()


def test_a_save_is_on_the_page_and_only_its_page_is_told_to_reload(lively):
    preview, room = lively, lively.newsroom
    page, other = preview.listen(PAGE), preview.listen(OTHER)
    room.write(FIRST, story("First", "A new word."))
    told = page.wait(lambda s: s["page"] != page.first["page"])
    assert "en/2026/first/index.html" in told["written"]
    assert "A new word." in preview.ask(PAGE).text
    beside = other.wait(lambda s: s["number"] >= told["number"])
    assert beside["page"] == other.first["page"]
    assert "en/2026/first/index.html" in beside["written"]
    assert re.fullmatch(
        r"\d\d:\d\d:\d\d  1 page in \d\.\d\d s", preview.wait_for_line(r"1 page in")
    )


def test_a_save_is_served_in_a_blink(lively, record_property):
    """From the save to the new page read to its end, as a browser does it: the median of ten."""
    preview, room = lively, lively.newsroom
    states = preview.listen(PAGE)
    before, took = states.first["page"], []
    for i in range(10):
        time.sleep(0.05)
        begun = time.perf_counter()
        room.write(FIRST, story("First", f"Word number {i} here."))
        before = states.wait(lambda s, before=before: s["page"] != before)["page"]
        text = preview.ask(PAGE).text
        took.append(time.perf_counter() - begun)
        assert f"Word number {i} here." in text
    record_property("save to served page, seconds", [round(t, 4) for t in sorted(took)])
    # Twice the target of 0.1 s: a loaded machine is no fault of the preview.
    assert statistics.median(took) < 0.2, took


def test_catalogs_templates_registry_and_site_are_watched(start, room):
    preview = start()
    base = (shipped("templates") / "not-found.html").read_text("utf-8")
    page = (shipped("templates") / "story.html").read_text("utf-8")
    room.write("templates/not-found.html", base)  # a folder that was not there before
    time.sleep(0.5)
    room.write("templates/story.html", page.replace("<article", "<article data-own", 1))
    preview.wait_for_page(PAGE, "data-own")
    room.write(
        "locales/en/LC_MESSAGES/messages.po",
        'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Skip to content"\nmsgstr "Jump to it"\n',
    )
    preview.wait_for_page(PAGE, "Jump to it")
    room.write("content/registry/people.yaml", "desk:\n  name: {bn: ক, en: Night desk}\n")
    preview.wait_for_page(PAGE, "Night desk")
    save_by_rename(room.site / "site.yaml", SITE.replace("en: News}", "en: Gazette}"))
    preview.wait_for_page(PAGE, "Gazette")


def test_a_mistake_is_told_over_the_last_good_page_and_goes_when_mended(lively):
    preview, room = lively, lively.newsroom
    states = preview.listen(PAGE)
    assert states.first["mistakes"] == []
    room.write(FIRST, story("First", "Text.", topics="[paymentz]"))
    told = states.wait(lambda s: s["mistakesCount"])
    [one] = told["mistakes"]
    assert one["path"] == FIRST
    assert one["line"] > 1
    assert one["source"] == "topics: [paymentz]"
    assert 'did you mean "payments"' in one["message"]
    assert one["help"] == "add it to content/registry/topics.yaml"
    assert told["page"] == states.first["page"], "the last good page stays"
    assert "The first text." in preview.ask(PAGE).text
    preview.wait_for_line(r"1 error, the last good pages in")
    preview.wait_for_line(r"first\.en\.md:\d+:\d+: error\[unknown-topic\]")
    room.write(FIRST, story("First", "Mended."))
    mended = states.wait(lambda s: not s["mistakesCount"])
    assert mended["page"] != states.first["page"]
    assert "Mended." in preview.ask(PAGE).text


def test_a_warning_is_told_but_covers_nothing(lively):
    preview, room = lively, lively.newsroom
    states = preview.listen(PAGE)
    room.write(FIRST, story("First", "Some <b>raw</b> text."))
    told = states.wait(lambda s: s["adviceCount"])
    assert told["mistakes"] == []
    assert told["advice"][0]["level"] == "warning"
    assert "raw" in preview.ask(PAGE).text


def test_a_site_that_never_built_is_served_with_its_mistakes(start, room):
    room.write(FIRST, story("First", "Text.", section="nowhere"))
    preview = start()
    preview.wait_for_line(r"error\[")
    answer = preview.ask(PAGE)
    assert answer.status == 404
    assert "There is no page here yet" in answer.text
    states = preview.listen(PAGE)
    assert states.first["mistakesCount"] == 1
    room.write(FIRST, story("First", "Well now."))
    states.wait(lambda s: s["page"] != states.first["page"])
    assert "Well now." in preview.ask(PAGE).text


def test_a_missing_page_hears_when_it_appears_and_a_page_when_it_goes(lively):
    preview, room = lively, lively.newsroom
    states = preview.listen("/en/2026/third/")
    room.write("content/stories/2026/third.en.md", story("Third", "Here."))
    appeared = states.wait(lambda s: s["page"] != states.first["page"])
    assert preview.ask("/en/2026/third/").status == 200
    room.remove("content/stories/2026/third.en.md")
    gone = states.wait(lambda s: s["page"] != appeared["page"])
    assert gone["page"] == states.first["page"]
    assert preview.ask("/en/2026/third/").status == 404


def test_a_style_sheet_changes_and_no_page_does(start, room):
    preview = start()
    theme = (shipped("templates") / "assets/theme.css").read_text("utf-8")
    states = preview.listen(PAGE)
    room.write("templates/assets/theme.css", theme + "\nbody { outline: 1px solid red; }\n")
    told = states.wait(lambda s: s["page"]["styles"] != states.first["page"]["styles"])
    assert told["page"]["skeleton"] == states.first["page"]["skeleton"]
    assert "1px solid red" in preview.ask(told["page"]["styles"]["/assets/theme"]).text


@pytest.mark.parametrize("save", ["rename", "over", "slow"])
def test_editors_save_in_many_ways(lively, save):
    preview, room = lively, lively.newsroom
    states = preview.listen(PAGE)
    text, target = story("First", "Saved another way."), room.site / FIRST
    if save == "rename":
        save_by_rename(target, text)
    elif save == "over":
        temporary = target.with_name("first.en.md.tmp")
        temporary.write_text(text, "utf-8")
        os.replace(temporary, target)
    else:
        target.write_text("", "utf-8")
        time.sleep(0.03)
        target.write_text(text, "utf-8")
    told = states.wait(lambda s: s["page"] != states.first["page"])
    assert not any(s["mistakesCount"] for s in states.seen)
    assert "Saved another way." in preview.ask(PAGE).text
    assert told["page"] != states.first["page"]
    room.write(FIRST, story("First", "And once more."))
    preview.wait_for_page(PAGE, "And once more.")


def test_a_burst_of_500_files_is_one_or_two_builds(start, room):
    for i in range(500):
        room.write(f"content/stories/2026/s{i}.en.md", story(f"S{i}", "Old text."))
    preview = start()
    states = preview.listen("/en/2026/s499/")
    for i in range(500):
        room.write(f"content/stories/2026/s{i}.en.md", story(f"S{i}", "New text."))
    states.wait(lambda s: s["page"] != states.first["page"])
    preview.wait_for_page("/en/2026/s0/", "New text.")
    time.sleep(0.5)
    assert 1 <= len(preview.builds) <= 2, preview.builds
    assert all("New text." in preview.ask(f"/en/2026/s{i}/").text for i in range(0, 500, 50))


def test_a_folder_that_is_renamed_or_replaced_is_seen(start, room):
    preview = start()
    moved = room.site / "content/stories/2026"
    moved.rename(moved.with_name("2027"))
    room.write("content/stories/2028/third.en.md", story("Third", "Deep."))
    preview.wait_for_page("/en/2026/third/", "Deep.")
    assert preview.ask(PAGE).status == 200
    content = room.site / "content"
    copy = room.root / "copy"
    shutil.copytree(content, copy)
    (copy / "stories/2027/first.en.md").write_text(story("First", "From the copy."), "utf-8")
    content.rename(room.root / "old")
    copy.rename(content)
    preview.wait_for_page(PAGE, "From the copy.")
    (content / "stories/2027/first.en.md").write_text(story("First", "And watched."), "utf-8")
    preview.wait_for_page(PAGE, "And watched.")


def test_output_state_and_leavings_cause_no_build(start, room):
    preview = start()
    before = preview.listen(PAGE).first["number"]
    room.write("public/x.html", "x")
    room.write("notes.txt", "x")
    room.write(".git/index", "x")
    room.write("content/stories/2026/first.en.md~", "x")
    room.write("content/stories/2026/.first.en.md.swp", "x")
    time.sleep(0.6)
    assert preview.builds == []
    # A look may follow the making of each of the two folders; a loop of builds may not.
    after = preview.listen(PAGE).first["number"]
    assert after <= before + 2
    time.sleep(0.6)
    assert preview.listen(PAGE).first["number"] == after


def test_drafts_and_embargoed_stories_are_shown(start, room):
    room.write("content/stories/2026/d.en.md", story("Draft", "Hidden.", state="draft"))
    room.write(
        "content/stories/2026/e.en.md",
        story("Held", "Hidden.", embargo="2096-12-01T06:00+05:30"),
    )
    preview = start()
    assert preview.ask("/en/2026/d/").status == 200
    assert preview.ask("/en/2026/e/").status == 200


def test_a_page_wears_its_ribbon_until_it_is_out(start, room):
    path = "content/stories/2026/d.en.md"
    held = story("Held", "Text.", embargo="2096-12-01T06:00+05:30")
    room.write(path, held)
    preview = start()
    states = preview.listen("/en/2026/d/")
    ribbon = {"kind": "embargoed", "text": "Embargoed until 2096-12-01 06:00 (Asia/Kolkata)"}
    assert states.first["ribbon"] == ribbon
    assert preview.listen("/en/").first["ribbon"] is None
    assert preview.ask_as_of("2096-12-02T00:00").status == 202
    assert states.wait(lambda s: s["fixed"])["ribbon"] is None
    preview.ask_as_of(None)
    assert states.wait(lambda s: not s["fixed"])["ribbon"] == ribbon
    room.write(path, story("Held", "Text.", state="draft"))
    assert states.wait(lambda s: s["ribbon"] != ribbon)["ribbon"]["text"] == "Draft"
    room.write(path, story("Held", "Text.", state="in_review"))
    assert states.wait(lambda s: s["ribbon"]["kind"] != "draft")["ribbon"]["text"] == "In review"


def test_another_moment_is_previewed_and_taken_back(start, room):
    room.write(FIRST, story("First", "Text.", front="{lead: true, until: 2096-07-03T00:00+05:30}"))
    room.write(
        "content/stories/2026/second.en.md",
        story("Second", "Newer.", published="2026-08-02T09:00+05:30"),
    )
    preview = start("--as-of", "2026-11-24T12:00+05:30")
    states = preview.listen("/en/")
    assert states.first["fixed"]
    assert states.first["asOf"] == "2026-11-24T12:00+05:30"
    assert preview.ask_as_of("2096-08-01T09:30").status == 202
    later = states.wait(lambda s: s["asOf"] == "2096-08-01T09:30+05:30")
    assert later["page"] != states.first["page"], "the lead is one no more"
    assert preview.ask_as_of(None).status == 202
    now = states.wait(lambda s: not s["fixed"])
    assert now["asOf"][:4] == str(datetime.now(UTC).year)


def test_when_the_next_moment_passes_the_site_is_built_anew(start, room):
    soon = datetime.now(UTC) + timedelta(seconds=6)
    until = soon.isoformat(timespec="seconds")
    room.write(FIRST, story("First", "Text.", front=f"{{lead: true, until: {until}}}"))
    room.write(
        "content/stories/2026/second.en.md",
        story("Second", "Newer.", published="2026-08-02T09:00+05:30"),
    )
    preview = start()
    states = preview.listen("/en/")
    if datetime.now(UTC) >= soon - timedelta(seconds=1):
        pytest.skip("this machine took so long to start that the moment had passed")
    changed = states.wait(lambda s: s["page"] != states.first["page"])
    assert datetime.fromisoformat(changed["asOf"]) >= soon - timedelta(minutes=1)
    assert datetime.now(UTC) >= soon - timedelta(seconds=1)


def test_a_fault_of_the_tool_is_shown_and_survived(start, room):
    preview = start("--breakable")
    states = preview.listen(PAGE)
    room.write("break.txt", "")
    room.write(FIRST, story("First", "While broken."))
    told = states.wait(lambda s: s["fault"])
    assert "not a mistake of yours" in told["fault"]["title"]
    assert told["fault"]["message"] == "RuntimeError: a fault of the tool"
    assert "serving.py" in told["fault"]["trace"]
    assert "The first text." in preview.ask(PAGE).text
    room.remove("break.txt")
    room.write(FIRST, story("First", "No longer broken."))
    mended = states.wait(lambda s: not s["fault"])
    assert mended["mistakes"] == []
    preview.wait_for_page(PAGE, "No longer broken.")
    room.write("break-once.txt", "")
    room.write(FIRST, story("First", "Once broken."))
    preview.wait_for_page(PAGE, "Once broken.")
    assert preview.process.poll() is None


def test_a_terminal_that_goes_away_ends_nothing(start, room):
    preview = start()
    room.write("mute.txt", "")
    for word in ("Once.", "Twice.", "Thrice."):
        room.write(FIRST, story("First", word))
        preview.wait_for_page(PAGE, word)
    assert preview.builds == []
    assert preview.stop()[0] == 0


def test_an_output_that_cannot_be_written_is_told(start, room):
    preview = start()
    states = preview.listen(PAGE)
    target = room.site / ".khobor/preview/public/en/2026/first/index.html"
    target.unlink()
    target.mkdir()
    (target / "in the way").write_text("", "utf-8")
    room.write(FIRST, story("First", "Blocked."))
    told = states.wait(lambda s: s["fault"])
    assert told["fault"]["title"] == "The preview cannot be written"
    shutil.rmtree(target)
    states.wait(lambda s: not s["fault"])
    preview.wait_for_page(PAGE, "Blocked.")


def test_a_site_below_a_path_is_served_below_it(start, room):
    room.write("site.yaml", SITE.replace("https://news.example/", "https://news.example/sub/"))
    preview = start()
    assert preview.base == "/sub/"
    answer = preview.ask("/")
    assert (answer.status, answer.headers["location"]) == (307, "/sub/")
    assert preview.ask("/sub").headers["location"] == "/sub/"
    page = preview.ask("/sub" + PAGE)
    assert page.status == 200
    assert preview.ask(PAGE).status == 404
    style = re.search(r'rel="stylesheet" href="([^"]+)"', page.text)
    assert style is not None
    assert preview.ask(style[1]).status == 200
    states = preview.listen("/sub" + PAGE)
    room.write(FIRST, story("First", "Below."))
    states.wait(lambda s: s["page"] != states.first["page"])
    save_by_rename(room.site / "site.yaml", SITE)
    preview.wait_for_page(PAGE, "Below.")


def test_both_languages_follow_one_edit_of_the_record(lively):
    preview, room = lively, lively.newsroom
    room.write("content/stories/2026/first.bn.md", translation("প্রথম", "নতুন লেখা এখানে।"))
    preview.wait_for_page("/bn/2026/first/", "নতুন লেখা এখানে।")
