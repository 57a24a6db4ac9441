"""Facts in text: `${…}` wherever a text may hold one, spoken in the language of its page."""

import pytest

from tests.newsroom import INCIDENT, Newsroom, story, translation

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="4" height="3"></svg>'


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(
        "content/incidents/open.yaml",
        INCIDENT.replace("ended: 2026-07-01T20:13+05:30\n", "")
        .replace("status: resolved", "status: monitoring")
        .replace(
            "headline: {bn: পে অচল, en: Pay down}", 'headline: "Bank down since ${began|time}"'
        )
        .replace("[pay]", "[bank]"),
    )
    newsroom.write("content/media/a.svg", PICTURE)
    return newsroom


def _page(desk: Newsroom, body: str, **fields: str) -> str:
    desk.write("content/stories/2026/s.en.md", story(body=body, **{"incidents": "[x]"} | fields))
    built = desk.build()
    assert built.published, built.text()
    return built.spoken("/en/2026/s/")


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("It took ${duration}.", "<p>It took 2 hours 37 minutes.</p>"),
        ("*${duration}*", "<em>2 hours 37 minutes</em>"),
        ("- one\n- ${stuck|exact}", "<li>3.18 million transactions</li>"),
        ("| a | b |\n| --- | --- |\n| ${stuck|digits} | ${began|time} |", "<td>5:36 pm</td>"),
        ("> ${service}", "<p>Pay</p>"),
        ("${services} and ${severity}, ${status}", "Pay and Major, Resolved"),
        ("From ${began|date}", "From 1 July 2026"),
        ("${open/began|time}", "<p>5:36 pm</p>"),
        ("${headline}", "<p>Pay down</p>"),
        ("${open/headline}", "<p>Bank down since 5:36 pm</p>"),
        ("$${duration}", "<p>${duration}</p>"),
        ("`${duration}`", "<code>${duration}</code>"),
        ("    ${duration}", "${duration}\n</code>"),
        ("[it took ${duration}](https://a.example/)", '">it took 2 hours 37 minutes</a>'),
    ],
)
def test_a_fact_is_spoken_where_it_stands(desk, body, html):
    page = _page(desk, body)
    assert html.lower() in page.lower()


def test_a_fact_inside_quotation_marks_curls_them_rightly(desk):
    page = _page(desk, '"${duration}" they said, and "down" it was')
    assert "“2 hours 37 minutes” they said, and “down” it was" in page


def test_a_value_is_never_read_as_markdown_or_html(desk):
    for name in ("*Pay*", "<b>Pay</b>", "[Pay](https://a.example/)"):
        desk.write(
            "content/registry/services.yaml", f'pay: {{name: "{name}"}}\nbank: {{name: B}}\n'
        )
        page = _page(desk, "The service ${service} failed.")
        escaped = name.replace("<", "&lt;").replace(">", "&gt;")
        assert f"The service {escaped} failed." in page


def test_headline_kicker_standfirst_and_title_speak(desk):
    page = _page(desk, "x", headline='"Down ${duration}"', kicker='"At ${began|time}"',
                 standfirst='"Over ${stuck|exact}"')  # fmt: skip
    assert "<h1>Down 2 hours 37 minutes</h1>" in page
    assert "At 5:36 pm" in page
    assert '<meta name="description" content="Over 3.18 million transactions">' in page
    assert "<title>Down 2 hours 37 minutes – News</title>" in page
    assert "${" not in page


def test_caption_and_alt_of_the_story_s_picture_speak(desk):
    page = _page(
        desk, "x", image='{file: media/a.svg, alt: "Down ${duration}", caption: "For ${duration}"}'
    )
    assert 'alt="Down 2 hours 37 minutes"' in page
    assert "For 2 hours 37 minutes" in page


def test_caption_and_alt_of_a_picture_in_the_text_speak(desk):
    page = _page(
        desk, '::image{file=media/a.svg alt="Down ${duration}" caption="For ${duration|about}"}'
    )
    assert 'alt="Down 2 hours 37 minutes"' in page
    assert "${" not in page


def test_both_languages_speak_the_same_fact(desk):
    desk.write("content/stories/2026/s.bn.md", translation("${duration} অচল", "শুরু ${began|time}"))
    _page(desk, "x", headline='"Down ${duration}"')
    built = desk.build()
    assert "<h1>২ ঘণ্টা ৩৭ মিনিট অচল</h1>" in built.spoken("/bn/2026/s/")
    assert "শুরু বিকেল ৫:৩৬" in built.spoken("/bn/2026/s/")
    assert "২ ঘণ্টা ৩৭ মিনিট অচল" in built.read("/bn/feed.xml")


def test_a_headline_speaks_on_every_page_that_prints_it(desk):
    _page(desk, "x", headline='"Down ${duration}"')
    built = desk.build()
    for file in ("en/index.html", "en/economy/index.html", "en/incidents/x/index.html", "en/feed.xml",
                 "en/2026/07/index.html", "en/topics/payments/index.html"):  # fmt: skip
        assert "Down 2 hours 37 minutes" in built.spoken("/" + file), file
    for file in built.files:
        if file.endswith((".html", ".xml")):
            assert "${" not in built.read("/" + file), file


def test_a_changed_fact_changes_every_page_that_speaks_it(desk):
    _page(desk, "x", headline='"Down ${duration}"')
    text = INCIDENT.replace("T20:13", "T21:13")
    desk.write("content/incidents/x.yaml", text)
    built = desk.build()
    for file in ("en/index.html", "en/2026/s/index.html", "en/feed.xml"):
        assert "Down 3 hours 37 minutes" in built.spoken("/" + file)


def test_a_heading_s_anchor_does_not_follow_a_fact(desk):
    page = _page(desk, "## After ${duration} it was back\n\n[up](#after-it-was-back)")
    assert '<h2 id="after-it-was-back">After 2 hours 37 minutes it was back</h2>' in page


@pytest.mark.parametrize("ended", ["", "ended: unknown\n"])
def test_the_duration_of_an_incident_without_an_end_is_refused_with_a_proposal(desk, ended):
    text = INCIDENT.replace("ended: 2026-07-01T20:13+05:30\n", ended)
    if not ended:
        text = text.replace("status: resolved", "status: monitoring")
    desk.write("content/incidents/x.yaml", text)
    desk.write("content/stories/2026/s.en.md", story(body="It took ${duration}.", incidents="[x]"))
    built = desk.check()
    assert built.codes == ["no-duration"]
    assert "${began" in built.text()


@pytest.mark.parametrize(
    ("began", "ended", "said"),
    [
        ("2026-06-24", "2026-06-25", "2 days"),
        ("2026-06-24", "2026-06-25T00:05+05:30", "2 days"),
        ("2026-06-24T23:00+05:30", "2026-06-25", "2 days"),
        ("2026-06-24T23:00+05:30", "2026-06-26", "3 days"),
        ("2026-06-23T18:30+00:00", "2026-06-26", "3 days"),
        ("2026-06-24", "2026-06-25T18:30+00:00", "3 days"),
        ("2026-06-24", "2026-06-25T18:29+00:00", "2 days"),
        ("2026-06-24T05:00+05:30", "2026-06-24", None),
        ("2026-06-23T23:30+00:00", "2026-06-24", None),
        ("2026-06-24", "2026-06-23T23:30+00:00", None),
        ("2026-06-24", "2026-06-24", None),
        ("2026-06", "2026-06-25", None),
    ],
)
def test_days_are_counted_on_the_calendar_of_the_record_however_its_moments_are_written(
    desk, began, ended, said
):
    _lasting(desk, began, ended)
    built = desk.build()
    if said is None:
        assert built.codes == ["no-duration"] and "${began} and ${ended}" in built.text()
    else:
        assert f"It took {said}." in built.spoken("/en/2026/s/")


def test_the_days_of_a_record_with_a_zone_of_its_own_are_counted_there(desk):
    _lasting(desk, "2026-06-24", "2026-06-25T18:29+00:00", "zone: Asia/Dhaka\n")
    assert "It took 3 days." in desk.build().spoken("/en/2026/s/")


@pytest.mark.parametrize(
    ("began", "ended"),
    [("17:36:45", "17:36"), ("17:36:45", "17:36:45"), ("17:36", "17:36")],
)
def test_an_end_within_the_minute_of_the_begin_is_never_a_length_below_nought(desk, began, ended):
    _lasting(desk, f"2026-07-01T{began}+05:30", f"2026-07-01T{ended}+05:30")
    built = desk.build()
    if began == ended:
        assert "It took 0 minutes." in built.spoken("/en/2026/s/")
    else:
        assert built.codes == ["no-duration"] and "not exact enough" in built.text()
        desk.write("content/stories/2026/s.en.md", story(body="It was ${interval}.", incidents="[x]"))  # fmt: skip
        assert desk.build().published


def _lasting(desk: Newsroom, began: str, ended: str, more: str = "") -> None:
    """Write an incident with these ends, told in a story."""
    record = INCIDENT.replace("2026-07-01T17:36+05:30", began).replace(
        "ended: 2026-07-01T20:13+05:30", f"ended: {ended}"
    )
    desk.write("content/incidents/x.yaml", record + more)
    desk.write("content/stories/2026/s.en.md", story(body="It took ${duration}.", incidents="[x]"))


_TEXTS = {
    "headline": ("headline: {bn: পে অচল, en: Pay down}", "headline: {TEXT}"),
    "standfirst": ("kind: outage", "standfirst: {TEXT}\nkind: outage"),
    "update": ("{bn: প্রথম অভিযোগ।, en: The first reports.}", "{TEXT}"),
    "label": ("{bn: আটকে থাকা লেনদেন, en: Payments stuck}", "{TEXT}"),
    "source": ("{title: Statement of Pay}", "{title: {TEXT}}"),
    "quote": ("sources:", "quotes:\n  q: {by: Pay, text: {TEXT}, source: pay}\nsources:"),
    "speaker": ("sources:", "quotes:\n  q: {by: {TEXT}, text: Sorry, source: pay}\nsources:"),
    "series": ("sources:", "series:\n  r: {label: {TEXT}, unit: report, points: [[a, 1]]}\nsources:"),
    "category": ("sources:", "series:\n  r: {label: R, unit: report, points: [[{TEXT}, 1]]}\nsources:"),
    "cause": ("sources:", "cause: [{value: {TEXT}, ours: true, source: pay}, {value: A flood, source: pay}]\nsources:"),
    "cause note": ("sources:", "cause: [{value: Fire, ours: true, note: {TEXT}}, {value: A flood, source: pay}]\nsources:"),
    "ended note": ("ended: 2026-07-01T20:13+05:30", "ended: [{value: 2026-07-01T20:13+05:30, ours: true, note: {TEXT}}, {value: 2026-07-01T20:20+05:30}]"),
    "began note": ("began: 2026-07-01T17:36+05:30", "began: [{value: 2026-07-01T17:36+05:30, ours: true}, {value: 2026-07-01T17:30+05:30, note: {TEXT}}]"),
    "figure note": ("value: 3_180_000\n", "value: [{value: 3_180_000, ours: true}, {value: 3_000_000, note: {TEXT}}]\n"),
    "correction": ("sources:", "corrections: [{at: 2026-07-02, kind: correction, text: {TEXT}}]\nsources:"),
}  # fmt: skip
"""Each text of a record that readers see, by what stands in the record and what is written for it."""


def _record_with(place: str, text: str) -> str:
    old, new = _TEXTS[place]
    assert old in INCIDENT
    return INCIDENT.replace(old, new.replace("{TEXT}", f'"{text}"'), 1)


@pytest.mark.parametrize("place", _TEXTS)
def test_a_reference_is_spoken_in_every_text_of_a_record(desk, place):
    desk.write("content/incidents/x.yaml", _record_with(place, "All of ${duration} of it"))
    built = desk.build()
    assert built.published, built.text()
    assert "All of 2 hours 37 minutes of it" in built.spoken("/en/incidents/x/")
    for file in built.files:
        data = (built.out / file).read_bytes()
        assert b"${duration}" not in data and b"All of  of it" not in data, file


@pytest.mark.parametrize("place", _TEXTS)
def test_a_reference_that_names_nothing_is_told_in_every_text_of_a_record(desk, place):
    desk.write("content/incidents/x.yaml", _record_with(place, "All of ${nope} of it"))
    built = desk.build()
    assert not built.published and set(built.codes) == {"unknown-fact"}, built.text()
    assert 'has no fact "nope"' in built.text() and "${nope}" in built.text()


def test_a_category_of_a_series_is_spoken_in_each_language_of_its_table(desk):
    text = _record_with("category", "After ${duration}")
    desk.write("content/incidents/x.yaml", text)
    rows = desk.build().read("/data/x/r.csv").splitlines()
    assert rows[1] == "After ২ ঘণ্টা ৩৭ মিনিট,After 2 hours 37 minutes,1,report"
    desk.write("content/incidents/x.yaml", text.replace("ended: 2026-07-01T20:13", "ended: 2026-07-01T20:14"))  # fmt: skip
    rows = desk.build().read("/data/x/r.csv").splitlines()
    assert rows[1] == "After ২ ঘণ্টা ৩৮ মিনিট,After 2 hours 38 minutes,1,report"


def test_blocks_show_the_record(desk):
    desk.write(
        "content/incidents/x.yaml",
        INCIDENT
        + "quotes:\n  boss:\n    by: {bn: কর্তা, en: The boss}\n    original: bn\n"
        + "    text: {bn: দুঃখিত, en: Sorry}\n    source: pay\n"
        + "series:\n  reports:\n    label: {bn: অভিযোগ, en: Reports}\n    unit: report\n    source: pay\n"
        + "    points:\n      - [2026-07-01T17:40+05:30, 120]\n      - [2026-07-01T18:40+05:30, 80]\n",
    )
    desk.write("content/stories/2026/t.en.md", story("Earlier ${open/began|time}"))
    page = _page(
        desk,
        "::quote{of=boss}\n\n::chart{series=reports}\n\n::story{id=t}\n\n::incident{id=open}\n\n"
        '::embed{url="https://a.example/p" title="Elsewhere"}\n\n::timeline{incident=open}',
    )
    assert "Sorry" in page and "The boss" in page and "ranslat" in page
    assert "Reports" in page and "120" in page
    assert "Read also" in page and 'href="/en/2026/t/"' in page
    assert "Earlier 5:36 pm" in page
    assert "Bank down since 5:36 pm" in page and 'href="/en/incidents/open/"' in page
    assert '<a href="https://a.example/p"' in page and "<iframe" not in page
    assert 'href="/en/incidents/open/#update-first"' in page


def test_a_block_of_a_story_in_another_language_is_marked(desk):
    desk.write("content/stories/2026/t.en.md", story("Only English"))
    desk.write("content/stories/2026/s.bn.md", translation(body="::story{id=t}"))
    _page(desk, "x")
    page = desk.build().spoken("/bn/2026/s/")
    assert '<span lang="en-IN">Only English</span>' in page
    assert 'href="/en/2026/t/" hreflang="en-IN"' in page


@pytest.mark.parametrize(
    ("began", "ended", "spoken"),
    [
        ("2026-07-01", "2026-07-01", ""),
        ("2026-07", "2026-08", ""),
        ("2026-07-01", "2026-07-04", "4 days"),
        ("2026-07-01T10:00+05:30", "2026-07-02T12:30+05:30", "26 hours 30 minutes"),
    ],
)
def test_a_duration_is_never_more_exact_than_its_moments(newsroom, began, ended, spoken):
    text = INCIDENT.replace("began: 2026-07-01T17:36+05:30", f"began: {began}")
    text = text.replace("ended: 2026-07-01T20:13+05:30", f"ended: {ended}")
    newsroom.write("content/incidents/x.yaml", text)
    newsroom.write(
        "content/stories/2026/s.en.md", story("S", "It took ${duration}.", incidents="[x]")
    )
    built = newsroom.build()
    if spoken:
        assert f"It took {spoken}." in built.spoken("/en/2026/s/")
    else:
        assert "no-duration" in built.codes
        assert "${began} and ${ended}" in built.text()


def test_a_number_stays_on_the_line_of_its_unit(desk):
    """Pages hold a number to the one word behind it; what is no page of ours has plain spaces."""
    desk.write(
        "content/stories/2026/s.en.md",
        story("Pay back after ${duration}", "${stuck}.", standfirst="It took ${duration|about}.", incidents="[x]"),
    )  # fmt: skip
    desk.write(
        "content/stories/2026/s.bn.md",
        translation("${duration} পরে ফিরল", "${stuck}।", standfirst="শুরু ${began|time}।"),
    )
    built = desk.build()
    page, bengali = built.read("/en/2026/s/"), built.read("/bn/2026/s/")
    assert "<h1>Pay back after 2\u00a0hours 37\u00a0minutes</h1>" in page
    assert "<p>about 3.18\u00a0million transactions.</p>" in page
    assert "<h1>২\u00a0ঘণ্টা ৩৭\u00a0মিনিট পরে ফিরল</h1>" in bengali
    assert "<p>প্রায় ৩১.৮\u00a0লক্ষ লেনদেন।</p>" in bengali
    assert "2\u00a0hours 37\u00a0minutes" in built.read("/en/")
    assert "<title>Pay back after 2 hours 37 minutes" in page
    assert 'content="Pay back after 2 hours 37 minutes"' in page
    assert '"headline":"Pay back after 2 hours 37 minutes"' in page
    assert "<title>Pay back after 2 hours 37 minutes</title>" in built.read("/en/feed.xml")
    found = [file for file in built.files if "search/" in file or file.endswith((".json", ".csv"))]
    assert found
    assert all("\u00a0" not in built.read("/" + file) for file in found)


def test_the_word_between_two_ends_is_held_to_neither(desk):
    ranged = INCIDENT.replace("value: 3_180_000", "between: [300_000, 400_000]")
    desk.write("content/incidents/x.yaml", ranged)
    page = _held(desk, "${stuck|exact}")
    assert "<p>300,000 to 400,000\u00a0transactions</p>" in page


def _held(desk: Newsroom, body: str) -> str:
    desk.write("content/stories/2026/s.en.md", story(body=body, incidents="[x]"))
    return desk.build().read("/en/2026/s/")
