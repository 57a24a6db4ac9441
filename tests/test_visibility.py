"""Nothing of a hidden record reaches the output; mistakes in it hold back only itself."""

import pytest

from tests.newsroom import INCIDENT, Newsroom, story, translation

SECRET = "XYZZYSECRET"
HIDDEN = [
    {"state": "draft"},
    {"state": "in_review"},
    {"state": "ready"},
    {"state": "withdrawn"},
    {"embargo": "2027-01-01T00:00+05:30"},
    {"expires": "2026-08-01T00:00+05:30"},
    {"published": "2027-01-01T00:00+05:30"},
]


def _assert_no_trace(built, word=SECRET):
    assert built.published, built.text()
    for file in built.files:
        assert word.lower() not in file.lower(), file
        assert word.encode().lower() not in (built.out / file).read_bytes().lower(), file


def _visible(newsroom: Newsroom) -> None:
    newsroom.write("content/incidents/open.yaml", INCIDENT)
    newsroom.write(
        "content/stories/2026/seen.en.md",
        story("Seen", f"[x](story:{SECRET.lower()})\n\n::story{{id={SECRET.lower()}}}",
              incidents="[open]", related=f"[{SECRET.lower()}]"),
    )  # fmt: skip


@pytest.mark.parametrize("release", HIDDEN)
def test_a_hidden_story_leaves_no_trace(newsroom, release):
    _visible(newsroom)
    newsroom.write(
        f"content/stories/2026/{SECRET.lower()}.en.md",
        story(SECRET, f"{SECRET}\n\n::image{{file=media/{SECRET}.svg alt={SECRET}}}",
              kicker=SECRET, standfirst=SECRET, slug=SECRET.lower(), topics="[hush]",
              series=SECRET.lower(), aliases=f"[/{SECRET}/]", front="{lead: true}", **release),
    )  # fmt: skip
    newsroom.write(f"content/media/{SECRET}.svg", '<svg viewBox="0 0 1 1"></svg>')
    newsroom.write(
        "content/registry/topics.yaml",
        f"payments: {{name: Payments}}\nhush: {{name: {SECRET}}}\n",
    )
    _assert_no_trace(newsroom.build())


@pytest.mark.parametrize("release", ["state: draft", "state: withdrawn", "embargo: 2027-01-01"])
def test_a_hidden_incident_leaves_no_trace(newsroom, release):
    newsroom.write("content/incidents/open.yaml", INCIDENT + f"preceded_by: [{SECRET.lower()}]\n")
    newsroom.write(
        "content/stories/2026/seen.en.md", story("Seen", f"[x](incident:{SECRET.lower()})")
    )
    text = INCIDENT.replace("Pay down", SECRET).replace("[pay]", "[hush]").replace("pay:", "hush:")
    text = text.replace("source: pay", "source: hush")
    newsroom.write(f"content/incidents/{SECRET.lower()}.yaml", text + release + "\n")
    newsroom.write(
        "content/registry/services.yaml", f"pay: {{name: Pay}}\nhush: {{name: {SECRET}}}\n"
    )
    _assert_no_trace(newsroom.build())


def test_an_embargoed_update_and_its_status_wait_for_their_moment(newsroom):
    text = INCIDENT.replace(
        "id: back\n", f"id: {SECRET.lower()}\n    embargo: 2027-01-01T00:00+05:30\n"
    )
    text = text.replace("It is back.", SECRET)
    newsroom.write("content/incidents/open.yaml", text)
    newsroom.write(
        "content/stories/2026/s.en.md",
        story("S", "${status} ${count-of-updates}", incidents="[open]"),
    )
    built = newsroom.build()
    _assert_no_trace(built)
    assert "investigating 1" in built.read("/en/2026/s/")
    assert built.report.next_moment.isoformat() == "2027-01-01T00:00:00+05:30"
    later = newsroom.build("2027-01-02T00:00+05:30")
    assert SECRET in later.read("/en/incidents/open/")


_LEAK = f"  leak: {{title: The {SECRET} memo, url: https://{SECRET.lower()}.example/}}\n"


def test_a_source_that_only_an_embargoed_update_names_waits_with_it(newsroom):
    text = INCIDENT.replace("id: back\n", "id: back\n    embargo: 2027-01-01T00:00+05:30\n")
    head, _, rest = text.rpartition("    source: pay\n")
    newsroom.write("content/incidents/open.yaml", head + "    source: leak\n" + rest + _LEAK)
    newsroom.write(
        "content/stories/2026/s.en.md", story("S", "::timeline\n\n::figures", incidents="[open]")
    )
    built = newsroom.build()
    _assert_no_trace(built)
    assert "Statement of Pay" in built.read("/en/incidents/open/")
    later = newsroom.build("2027-01-02T00:00+05:30")
    assert f"The {SECRET} memo" in later.read("/en/incidents/open/")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    source: pay\n    services: {pay: major", "    source: leak\n    services: {pay: major"),
        ("    source: pay\nupdates", "    source: leak\nupdates"),
        ("sources:\n", "quotes:\n  q: {by: Pay, text: Sorry, source: leak}\nsources:\n"),
        ("sources:\n", "series:\n  r: {label: R, unit: report, source: leak, points: [[a, 1]]}\nsources:\n"),
        ("ended: 2026-07-01T20:13+05:30", "ended: [{value: 2026-07-01T20:13+05:30, ours: true, source: leak}]"),
        ("sources:\n", "cause: [{value: A flood, ours: true, source: leak}]\nsources:\n"),
        ("    source: pay\n    services: {pay: operational}", "    source: pay\n    services: {pay: operational}"),
    ],
)  # fmt: skip
def test_a_source_that_something_visible_names_or_nothing_at_all_is_shown(newsroom, old, new):
    assert old in INCIDENT
    text = INCIDENT.replace(old, new, 1).replace(
        "id: back\n", "id: back\n    embargo: 2027-01-01T00:00+05:30\n"
    )
    if "leak" in new:
        text = text.replace("    source: pay\n    services: {pay: operational}",
                            "    source: leak\n    services: {pay: operational}")  # fmt: skip
    newsroom.write("content/incidents/open.yaml", text + _LEAK)
    built = newsroom.build()
    assert built.published, built.text()
    assert f"The {SECRET} memo" in built.read("/en/incidents/open/")


def test_a_hidden_translation_leaves_no_trace_and_no_alternate(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Seen"))
    newsroom.write("content/stories/2026/s.bn.md", translation(SECRET, SECRET, state="draft"))
    built = newsroom.build()
    _assert_no_trace(built)
    assert "hreflang" not in built.read("/en/2026/s/").split("</head>")[0]


def test_a_mistake_in_a_draft_is_told_and_holds_back_only_the_draft(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Seen"))
    newsroom.write(
        "content/stories/2026/d.en.md", story("Draft", "${nope", state="draft", section="nope")
    )
    newsroom.write("content/incidents/d.yaml", "state: draft\nheadline: [\n")
    built = newsroom.build()
    assert {"bad-reference", "unknown-section"} <= set(built.codes)
    assert built.published
    assert not [f for f in built.files if f.endswith("/d/index.html")]


def test_a_mistake_in_what_is_visible_publishes_nothing_and_loses_nothing(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Good"))
    first = newsroom.build()
    before = {f: (first.out / f).read_bytes() for f in first.files}
    newsroom.write("content/stories/2026/s.en.md", story("Bad", section="nope"))
    newsroom.write("content/stories/2026/t.en.md", story("New"))
    second = newsroom.build()
    assert not second.published
    after = {
        p.relative_to(first.out).as_posix(): p.read_bytes()
        for p in first.out.rglob("*")
        if p.is_file()
    }
    assert after == before


def test_a_template_that_fails_publishes_nothing_and_says_where(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Good"))
    first = newsroom.build()
    before = first.read("/en/2026/s/")
    newsroom.write("templates/story.html", "line one\n{{ it.card.hedline }}\n")
    built = newsroom.build()
    assert built.codes == ["template-error"]
    assert "templates/story.html:2" in built.text()
    assert "hedline" in built.text()
    assert built.read("/en/2026/s/") == before
    newsroom.write("templates/story.html", "{% if %}")
    assert "templates/story.html:1" in newsroom.build().text()


def test_drafts_show_when_asked_but_withdrawn_ones_never(newsroom):
    newsroom.write("content/stories/2026/d.en.md", story("Draft", state="draft"))
    newsroom.write("content/stories/2026/w.en.md", story("Gone", state="withdrawn"))
    built = newsroom.build(drafts=True)
    assert "en/2026/d/index.html" in built.files
    assert "en/2026/w/index.html" not in built.files


def test_what_is_no_longer_published_leaves_the_output_and_only_that(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Good"))
    built = newsroom.build()
    (built.out / "CNAME").write_text("news.example")
    newsroom.write("content/stories/2026/s.en.md", story("Good", state="withdrawn"))
    newsroom.build()
    assert not (built.out / "en/2026/s").exists()
    assert (built.out / "CNAME").exists()


def test_a_story_that_needs_a_hidden_incident_is_a_mistake(newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT + "state: draft\n")
    newsroom.write("content/stories/2026/s.en.md", story("S", "${x/duration}"))
    assert newsroom.build().codes == ["hidden-needed"]


@pytest.mark.parametrize(
    "draft",
    [
        translation("খসড়া", "${nope", state="draft"),
        "---\nheadline: [\nstate: draft\n---\n",
        translation("খসড়া", state="draft", published="soon"),
    ],
)
def test_a_mistake_in_a_draft_translation_holds_back_only_the_translation(newsroom, draft):
    newsroom.write("content/stories/2026/s.en.md", story("Seen"))
    newsroom.write("content/stories/2026/s.bn.md", draft)
    built = newsroom.build()
    assert built.codes
    assert built.published
    assert "bn/2026/s/index.html" not in built.files


def test_a_shared_field_in_a_draft_translation_is_still_the_story_s(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Seen", section=""))
    newsroom.write("content/stories/2026/s.bn.md", translation(state="draft", section="nope"))
    built = newsroom.build()
    assert built.codes == ["unknown-section"]
    assert not built.published


def test_a_translation_may_not_be_published_without_any_moment(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Draft", state="draft", published=""))
    newsroom.write("content/stories/2026/s.bn.md", translation(state="published"))
    built = newsroom.build()
    assert built.codes == ["missing-field"]
    assert not built.published


def test_a_preview_shows_a_draft_without_a_moment(newsroom):
    newsroom.write("content/stories/2026/d.en.md", story("Draft", state="draft", published=""))
    built = newsroom.build(drafts=True)
    assert "<h1>Draft</h1>" in built.read("/en/2026/d/")


def test_check_tells_of_templates_too_and_writes_nothing(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("Good"))
    newsroom.write("templates/story.html", "{{ nope }}")
    checked = newsroom.check()
    assert checked.codes == ["template-error"]
    assert checked.report.blocking == 1
    assert not checked.out.exists()
