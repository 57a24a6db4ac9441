"""One tiny site for each mistake: the code, the place, and what the author is told to write."""

import json

import pytest

from generator.codes import CODES
from generator.diagnostics import format_diagnostics
from tests.drawn import bomb, data_of, photograph, quarters
from tests.newsroom import INCIDENT, SERVICES, SITE, Newsroom, prose_of, story, translation

I = "content/incidents/x.yaml"  # noqa: E741
S = "content/stories/2026/s.en.md"


def incident(*changes: tuple[str, str]) -> str:
    text = INCIDENT
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


BEGAN = "began: 2026-07-01T17:36+05:30"
HEAD = "headline: {bn: পে অচল, en: Pay down}"

# code, file, its text, the line and column told, and a piece of the help or message
INCIDENTS = [
    ("unknown-field", incident(("severity:", "serverity:")), (3, 1), 'did you mean "severity"?'),
    ("missing-field", incident(("kind: outage\n", "")), (1, 1), '"kind"'),
    ("empty-value", incident(("kind: outage", "kind:")), (2, 1), "one of: outage, "),
    ("empty-value", incident((BEGAN, "began:")), (6, 1), '"began" says nothing'),
    ("bad-choice", incident(("major\n", "majro\n")), (3, 11), 'did you mean "major"?'),
    ("clock-only", incident((BEGAN, "began: 12:07")), (6, 8), "2022-10-25T12:07+05:30"),
    ("naive-time", incident((BEGAN, "began: 2026-07-01T17:36")), (6, 8), "17:36+05:30"),
    ("bad-time", incident((BEGAN, "began: 2026-02-30")), (6, 8), "calendar"),
    ("bad-time", incident((BEGAN, "began: yesterday")), (6, 8), "2022-10-25T12:07+05:30"),
    ("bad-time", incident((BEGAN, "began: 10-11-2026 2:15")), (6, 8), "write 2026-11-10T02:15+05:30, if"),
    ("bad-time", incident((BEGAN, "began: ১/৭/২০২৬")), (6, 8), "write 2026-07-01, if"),
    ("bad-time", incident((BEGAN, "began: 2026/7/1, 9.05")), (6, 8), "write 2026-07-01T09:05+05:30, if"),
    ("bad-time", incident((BEGAN, "began: 31/11/2026")), (6, 8), "write 2022-10-25T12:07+05:30"),
    ("bad-time", incident((BEGAN, "began: 10-11-26")), (6, 8), "write 2022-10-25T12:07+05:30"),
    ("time-order", incident((BEGAN, "began: 2026-07-03")), (7, 1), "the days of began and ended"),
    ("unknown-service", incident(("[pay]", "[pya]")), (4, 12), 'did you mean "pay"?'),
    ("unknown-place", incident(("[IN]", "[india]")), (5, 10), "ISO 3166"),
    ("unknown-source", incident(("    source: pay\nup", "    source: pey\nup")), (14, 5), "pay"),
    ("unknown-unit", incident(("unit: transaction", "unit: transacton")), (12, 11), "transaction"),
    ("bad-number", incident(("3_180_000", "3,180,000")), (10, 12), "3_180_000"),
    ("reserved-name", incident(("stuck:", "duration:")), (10, 5), "derived fact"),
    ("second-pinned", incident(("id: first\n", "id: first\n    pinned: true\n"), ("id: back\n", "id: back\n    pinned: true\n")), (24, 5), '"first"'),
    ("duplicate-update", incident(("id: back", "id: first")), (22, 5), "line 16"),
    ("update-order", incident(("2026-07-01T17:50", "2026-07-02T17:50")), (22, 5), "earlier"),
    ("yaml-boolean", incident(("    source: pay\n    services: {pay: m", "    key: yes\n    services: {pay: m")), (20, 10), "key: true"),
    ("duplicate-key", incident(("severity: major\n", "severity: major\nseverity: minor\n")), (4, 1), "line 3"),
    ("claims-ours", incident((BEGAN, "began:\n  - {value: 2026-07-01, source: pay}\n  - {value: 2026-06-30, source: pay}")), (6, 1), "ours: true"),
    ("no-end", incident(("ended: 2026-07-01T20:13+05:30\n", "")), (21, 5), "ended: unknown"),
    ("unknown-incident", incident((HEAD, HEAD + "\npreceded_by: [nope]")), (2, 15), '"nope"'),
    ("lineage-cycle", incident((HEAD, HEAD + "\npreceded_by: [x]")), (2, 1), "x → x"),
    ("bad-zone", incident((HEAD, HEAD + "\nzone: Asia/Calcuta")), (2, 1), "Asia/Kolkata"),
    ("bad-url", incident(("{title: Statement of Pay}", "{title: S, url: \"javascript:1\"}")), (29, 24), "https://"),
    ("unknown-publisher", incident(("{title: Statement of Pay}", "{title: S, publisher: nope}")), (29, 30), "publishers.yaml"),
    ("no-duration", incident(("ended: 2026-07-01T20:13+05:30", "ended: unknown"), (HEAD, "headline: Pay down ${duration}")), (1, 20), "${began}"),
    ("unknown-fact", incident((HEAD, "headline: Pay ${stcuk}")), (1, 15), 'did you mean "stuck"?'),
    ("unknown-form", incident((HEAD, "headline: Pay ${stuck|abuot}")), (1, 15), 'did you mean "about"?'),
    ("correction-fact", INCIDENT + "corrections:\n  - {at: 2026-07-02, kind: correction, text: a, fact: stuk}\n", (31, 5), 'did you mean "stuck"?'),
    ("yaml-colon", incident((HEAD, "headline: Breaking: Pay down")), (1, 19), 'headline: "Breaking: Pay down"'),
    ("yaml-comma", incident((HEAD, "headline: {bn: পে, আজ অচল, en: Down}")), (1, 20), 'bn: "…"'),
    ("yaml-comma", incident((HEAD, "headline: {bn: পে, en: Down")), (2, 5), "is not closed"),
    ("yaml-comma", incident((HEAD, "headline: {bn: পে, en: Down ${duration}}")), (1, 30), 'bn: "…"'),
    ("yaml-comment", incident((HEAD, "headline: Pay is # 1")), (1, 11), '"Pay is # 1"'),
    ("yaml-quote", incident((HEAD, "headline: @pay is down")), (1, 11), 'headline: "@pay is down"'),
    ("yaml-quote", incident((HEAD, 'headline: "Pay" is down')), (1, 17), "quotation mark"),
    ("yaml-alias", incident((HEAD, "headline: &h Pay")), (1, 11), "not used in content"),
    ("yaml-tag", incident((HEAD, "headline: !!python/name:os.system x")), (1, 11), "not used"),
    ("yaml-tab", incident(("services: [pay]\n", "services:\n\t- pay\n")), (5, 1), "spaces"),
    ("yaml-depth", incident((HEAD, "headline: " + "[" * 5000)), (1, 1), "32 levels"),
    ("yaml-syntax", incident((HEAD, "headline")), (2, 5), "not YAML"),
    ("yaml-syntax", INCIDENT.replace("Statement of Pay}", '"Statement of Pay').replace("{title", "\n    title"), (30, 12), "none closes it"),
    ("yaml-quote", incident((HEAD, 'headline: "Pay down'), ("kind: outage", 'kind: "outage"')), (1, 11), "closes only on line 2"),
    ("yaml-syntax", incident((HEAD, 'headline: "Pay \\down"')), (1, 16), "two backslashes"),
    ("yaml-syntax", incident((HEAD, HEAD + "\nPay down")), (2, 1), "this line is no field"),
    ("yaml-syntax", incident((HEAD, HEAD + "\n- Pay")), (2, 1), "with the same spaces"),
    ("yaml-syntax", incident(("  - id: back", "    id: back\n  id: back")), (23, 3), "list above it"),
    ("yaml-syntax", incident(("services: [pay]", "services: - pay")), (4, 11), "a line of its own"),
    ("yaml-syntax", incident(("kind: outage", "headline: x\n  kind: outage")), (3, 7), "deeper than the one above it"),
    ("yaml-syntax", incident((HEAD, HEAD + "\n---")), (2, 1), "second document"),
    ("yaml-syntax", incident((HEAD, "headline: |Pay")), (1, 12), "break the line"),
    ("yaml-quote", incident((HEAD, "headline: ]Pay")), (1, 11), "must be quoted"),
    ("empty-value", incident((HEAD, "headline: {bn: , en: Down}\nstandfirst:\n  bn:\n  en: x")), (3, 3), "says nothing"),
    ("wrong-type", incident(("kind: outage", "kind: [outage]")), (2, 7), "single value"),
    ("unknown-locale", incident((HEAD, "headline: {bbn: x, en: Down}")), (1, 12), 'did you mean "bn"'),
]  # fmt: skip

STORIES = [
    ("bad-link", story(body="[x](javascript:alert(1))"), (9, 5), "https:"),
    ("bad-link", story(body="[x](JaVaScRiPt:alert(1))"), (9, 5), "https:"),
    ("bad-link", story(body="[x](/bn/old/)"), (9, 5), "story:id"),
    ("raw-html", story(body="ok <b onclick=x>hi</b>"), (9, 4), "Markdown"),
    ("raw-html", story(body="<script>x</script>"), (9, 1), "taken out"),
    ("year-list", story(body="২০২২. অক্টোবর মাসে"), (9, 1), "২০২২\\."),
    ("hashtag-heading", story(body="#WhatsAppDown now"), (9, 1), "\\#WhatsAppDown"),
    ("open-code", story(body="One.\n\n```\nTwo.\n\nThree."), (11, 1), "write ``` alone on a line"),
    ("open-code", story(body="```\na\n```\n\n~~~~\n```\nb\n~~~\n"), (13, 1), "no ~~~~ ends it"),
    ("wrong-type", translation(translated_from="bn"), (3, 18), "write translated_from: {locale: bn}"),
    ("yaml-syntax", story().replace("headline: A", "headline A"), (3, 5), "write: headline: A story"),
    ("heading-level", story(body="# Big"), (9, 3), "## for"),
    ("heading-level", story(body="\\#tag\n\n    #tag\n\n```\n#tag\n```\n\n#tag"), (17, 2), "## for"),
    ("heading-level", story(body="*Big* one\n\n*Big* one\n====="), (11, 1), "## for"),
    ("duplicate-anchor", story(body="## A {#x}\n\n## B {#x}"), (11, 6), "name of its own"),
    ("bad-media", story(body="see ![a](media/a.svg) here"), (9, 10), "::image"),
    ("too-deep", story(body=">" * 3000 + " deep"), (9, 1), "backslash"),
    ("bad-reference", story(body="took ${two words} long"), (9, 6), "${name}"),
    ("bad-reference", story(body="open ${x"), (9, 6), "$${"),
    ("no-incident", story(body="took ${duration}"), (9, 6), "incidents:"),
    ("reference-place", story(body="[x](https://a.example/${x/began})", incidents="[x]"), (10, 23), "text only"),
    ("unknown-block", story(body="::timelin"), (9, 1), 'did you mean "timeline"?'),
    ("bad-block", story(body="::story{name=x}"), (9, 1), "options: id"),
    ("bad-block", story(body="::story"), (9, 1), "::story{id=…}"),
    ("block-place", story(body="text ::timeline"), (9, 6), "left margin"),
    ("unknown-story", story(body="::story{id=nope}"), (9, 12), '"nope"'),
    ("unknown-quote", story(body="::quote{of=nope}", incidents="[x]"), (10, 12), "none"),
    ("unknown-series", story(body="::chart{series=nope}", incidents="[x]"), (10, 16), "none"),
    ("image-alt", story(body="::image{file=media/a.svg}"), (9, 1), "alt="),
    ("missing-media", story(body='::image{file=media/no.svg alt="x"}'), (9, 14), "content/media/no.svg"),
    ("bad-path", story(body='::image{file=media/../../site.yaml alt="x"}'), (9, 14), "below content/media/"),
    ("glued-suffix", story(body="${duration}র পরে", incidents="[x]"), (10, 1), "${duration|of}"),
    ("unknown-anchor", story(body="[x](#nowhere)"), (9, 5), "#nowhere"),
    ("unknown-section", story(section="econmy"), (4, 1), 'did you mean "economy"?'),
    ("unknown-person", story(byline="[dsek]"), (5, 10), 'did you mean "desk"?'),
    ("unknown-topic", story(topics="[paymnets]"), (6, 10), 'did you mean "payments"?'),
    ("bad-id", story(topics="[Pay Ments]"), (6, 10), "pay-ments"),
    ("bad-slug", story(slug="Two Words"), (8, 1), "two-words"),
    ("bad-alias", story(aliases="[/en/]"), (8, 1), "hides a page"),
    ("bad-alias", story(aliases="[../x]"), (8, 11), "/old/path/"),
    ("missing-field", story(published=""), (2, 1), '"published"'),
    ("empty-value", story(published="~"), (7, 1), "2022-10-25T15:30+05:30"),
    ("empty-value", story(section="~"), (4, 1), "sections: economy, city"),
    ("empty-value", story(kind="~"), (3, 1), "one of: report, "),
    ("front-matter", "headline: x\n", (1, 1), "first line is ---"),
    ("front-matter", "---\nheadline: x\n", (1, 1), "---"),
    ("translation-only", story(translated_from="{locale: bn}"), (8, 1), "original"),
    ("bad-encoding", b"---\nheadline: \xff\n---\n", (2, 11), "UTF-8"),
    ("control-character", "---\nheadline: a\x07b\n---\n", (2, 12), "delete"),
    ("file-too-large", "---\n" + "x" * 8_000_001, (1, 1), "limit"),
]  # fmt: skip

SITES = [
    ("no-site", None, (1, 1), "khobor new site"),
    ("schema-version", SITE.replace("schema: 1", "schema: 9"), (1, 1), "schema 1"),
    ("bad-zone", SITE.replace("Asia/Kolkata", "Asia/Kolkatta"), (4, 1), "Asia/Kolkata"),
    ("bad-pattern", SITE + 'permalinks: {story: "/{locale}/{yaer}/{id}/"}\n', (11, 14), "{year}"),
    ("bad-color", SITE + "theme_colors: {dark: black}\n", (11, 16), '"#fbf9f4"'),
    ("bad-pattern", SITE + 'permalinks: {story: "/{locale}/"}\n', (11, 14), "{id} or {slug}"),
    ("unknown-page", SITE + "publisher: {name: N, policies: {corrections: nope}}\n", (11, 12), '"nope"'),
    ("bad-choice", SITE + "share: [whatsap]\n", (11, 1), 'did you mean "whatsapp"?'),
    ("bad-choice", SITE + "menus:\n  main:\n    - {to: weather}\n", (13, 7), "section:id"),
    ("bad-catalog", SITE.replace("en: {tag: en-IN", "fr: {tag: fr-FR").replace("en:", "fr:"), (1, 1), "locales/fr"),
]  # fmt: skip


MORE = [
    ("unknown-place", I, incident(("[IN]", "[XX-99]")), (5, 10), "ISO 3166"),
    ("unknown-service", I, incident(("{pay: major_outage}", "{pya: major_outage}")), (21, 16), 'did you mean "pay"?'),
    ("unknown-publisher", "content/registry/services.yaml", SERVICES + "bus:\n  name: {bn: বাস, en: Bus}\n  operator: nope\n", (7, 13), "publishers.yaml"),
    ("unknown-service", "content/registry/services.yaml", SERVICES + "bus:\n  name: {bn: বাস, en: Bus}\n  part_of: pya\n", (7, 12), 'did you mean "pay"?'),
    ("bad-block", S, story(body='::image{file=media/a.svg alt="x" size=wied}'), (9, 1), 'did you mean "wide"?'),
    ("bad-choice", "site.yaml", SITE.replace("digits: latin", "house: indain"), (7, 27), 'did you mean "indian"?'),
    ("unknown-field", "site.yaml", SITE + "publisher: {policies: {corection: x}}\n", (11, 24), 'did you mean "corrections"?'),
    ("no-incident", "content/registry/services.yaml", 'pay: {name: "Pay ${stuck}"}\n', (1, 18), "in words"),
    ("no-incident", "content/registry/people.yaml", 'desk: {name: Desk, role: "On ${x/began}"}\n', (1, 30), "${x/began}"),
    ("no-incident", "site.yaml", SITE + 'description: "After ${duration}"\n', (11, 21), "in words"),
    ("no-incident", "site.yaml", SITE + 'publisher: {name: "N ${nope}"}\n', (11, 22), "in words"),
    ("no-incident", "site.yaml", SITE + 'menus:\n  main:\n    - {to: archive, label: "L ${nope}"}\n', (13, 31), "in words"),
    ("no-incident", "site.yaml", SITE.replace("en: City", 'en: "City ${nope}"'), (10, 43), "in words"),
    ("unknown-place", "site.yaml", SITE + 'menus:\n  main:\n    - {to: "place:nope"}\n', (13, 19), "nope"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "path", "text", "place", "piece"), MORE)
def test_a_mistake_that_is_easily_passed_over(newsroom, code, path, text, place, piece):
    newsroom.write("content/media/a.svg", "<svg viewBox='0 0 1 1'></svg>")
    newsroom.write(I, INCIDENT)
    newsroom.write(path, text)
    _expect(newsroom, code, path, place, piece)


def _expect(newsroom: Newsroom, code: str, path: str, place: tuple[int, int], piece: str) -> None:
    built = newsroom.check()
    found = [d for d in built.diagnostics if d.code == code and d.span.path == path]
    assert found, built.text()
    told = found[0]
    assert (told.span.line, told.span.column) == place, built.text()
    assert piece in told.message + "\n" + told.help, built.text()
    assert told.level == CODES[code].level


@pytest.mark.parametrize(("code", "text", "place", "piece"), INCIDENTS)
def test_a_mistake_in_an_incident(newsroom, code, text, place, piece):
    newsroom.write(I, text)
    _expect(newsroom, code, I, place, piece)


@pytest.mark.parametrize(("code", "text", "place", "piece"), STORIES)
def test_a_mistake_in_a_story(newsroom, code, text, place, piece):
    newsroom.write(I, INCIDENT)
    newsroom.write(S, text)
    newsroom.write("content/media/a.svg", "<svg viewBox='0 0 1 1'></svg>")
    _expect(newsroom, code, S, place, piece)


@pytest.mark.parametrize(("code", "text", "place", "piece"), SITES)
def test_a_mistake_in_the_site(newsroom, code, text, place, piece):
    if text is None:
        newsroom.remove("site.yaml")
    else:
        newsroom.write("site.yaml", text)
    _expect(newsroom, code, "site.yaml", place, piece)


PHOTOGRAPH = data_of(photograph(64, 48))
MOVING = data_of(quarters(9, 9), "GIF", save_all=True, append_images=[photograph(9, 9)])
PICTURES = [
    ("broken-picture", "a.jpg", PHOTOGRAPH[:400], "copy or export it once more"),
    ("broken-picture", "a.png", data_of(quarters(), "PNG")[:20], "copy or export it once more"),
    ("picture-kind", "a.png", PHOTOGRAPH, "write media/a.jpg here"),
    ("picture-kind", "a.jpg", data_of(quarters(), "WEBP"), "write media/a.webp here"),
    ("picture-too-large", "a.png", bomb(), "60000 × 60000 pixels; 80 million"),
    ("picture-too-large", "a.jpg", PHOTOGRAPH + bytes(64 << 20), "has 64 MiB"),
    ("picture-colours", "a.jpg", data_of(photograph(64, 48).convert("CMYK")), "in sRGB"),
    ("moving-picture", "a.gif", MOVING, "first frame"),
    ("bad-media", "a.jpg", b"no picture at all", "not a picture of its kind"),
]


@pytest.mark.parametrize(("code", "name", "data", "piece"), PICTURES, ids=[f"{row[0]} {row[3]}" for row in PICTURES])  # fmt: skip
def test_a_mistake_in_a_picture_is_told_where_it_is_used(newsroom, code, name, data, piece):
    newsroom.write(f"content/media/{name}", data)
    newsroom.write(S, story(body=f'::image{{file=media/{name} alt="x"}}'))
    _expect(newsroom, code, S, (9, 1), piece)
    newsroom.write(S, story(image=f"{{file: media/{name}, alt: {{en: x}}}}"))
    _expect(newsroom, code, S, (8, 8), piece)
    assert [d.code for d in newsroom.check().diagnostics if d.level != "note"] == [code]


def test_many_codes_are_held_here():
    codes = {row[0] for row in INCIDENTS + STORIES + SITES}
    assert len(codes) >= 40
    assert len({row[0] for row in INCIDENTS}) >= 12


def test_what_an_unreadable_original_states_is_not_missing_in_its_translation(newsroom):
    newsroom.write(I, INCIDENT)
    broken = story(incidents="[x]").replace("section: economy", "section economy")
    newsroom.write(S, broken)
    newsroom.write("content/stories/2026/s.bn.md", translation(body="::timeline"))
    newsroom.write("content/pages/a.en.md", "---\nheadline Us\nslug: us\n---\n")
    newsroom.write(
        "content/pages/a.bn.md", "---\nheadline: ক\ntranslated_from: {locale: en}\n---\n"
    )
    found = newsroom.check().diagnostics
    assert {(d.code, d.span.path) for d in found} == {
        ("yaml-syntax", S),
        ("yaml-syntax", "content/pages/a.en.md"),
    }


def test_what_an_unreadable_translation_may_state_is_not_missing(newsroom):
    newsroom.write(S, story(section="", kind=""))
    newsroom.write(
        "content/stories/2026/s.bn.md",
        translation(section="economy", kind="report").replace("section:", "section"),
    )
    assert "missing-field" not in newsroom.check().codes


def test_what_an_unreadable_record_uses_is_not_told_as_unused(newsroom):
    newsroom.write(S, story(incidents="[x]"))
    newsroom.write(I, incident(("severity: major", "severity:major")))
    assert [d.code for d in newsroom.check().diagnostics] == ["yaml-syntax"]
    newsroom.write(I, INCIDENT)
    newsroom.remove(I)
    newsroom.write(S, story())
    assert "unused-id" in [d.code for d in newsroom.check().diagnostics]


def test_the_source_of_a_figure_whose_number_is_wrong_is_there(newsroom):
    newsroom.write(I, incident(("3_180_000", "3.1 crore")))
    assert "bad-number" in newsroom.check().codes
    assert [d.message for d in prose_of(newsroom.site) if d.code == "unsourced"] == []


def test_the_source_of_a_report_is_not_asked_of_an_incident_that_cannot_be_read(newsroom):
    newsroom.write(S, story(incidents="[x]"))
    newsroom.write(I, incident(("severity: major", "severity:major")))
    assert "no-source" not in [d.code for d in prose_of(newsroom.site)]
    newsroom.write(I, INCIDENT)
    assert "no-source" in [d.code for d in prose_of(newsroom.site)]


def test_a_translation_that_names_its_original_alone_is_told_once(newsroom):
    newsroom.write("content/stories/2026/s.bn.md", story())
    newsroom.write(S, translation(translated_from="bn"))
    told = [d.code for d in newsroom.check().diagnostics if d.span.path == S]
    assert told == ["wrong-type"]


def test_a_shared_field_with_two_values_names_both_places(newsroom):
    newsroom.write(S, story())
    newsroom.write("content/stories/2026/s.bn.md", translation(section="city"))
    built = newsroom.check()
    assert built.codes == ["shared-conflict"]
    assert f"{S}:4" in built.text()


def test_names_that_differ_only_in_case_are_refused(newsroom):
    newsroom.write("content/pages/a.en.md", "---\nheadline: a\n---\n")
    newsroom.write("content/pages/A.en.md", "---\nheadline: a\n---\n")
    assert "name-collision" in newsroom.check().codes


def test_one_story_in_two_folders_is_refused(newsroom):
    newsroom.write(S, story())
    newsroom.write("content/stories/2025/s.bn.md", translation())
    assert "duplicate-id" in newsroom.check().codes


def test_two_pages_at_one_url_are_refused(newsroom):
    newsroom.write(S, story(slug="same"))
    newsroom.write("content/stories/2026/t.en.md", story(slug="same"))
    built = newsroom.check()
    assert built.codes == ["url-collision"]
    assert "story t en and story s en" in built.text()


def test_a_file_name_says_its_language(newsroom):
    newsroom.write("content/stories/2026/s.md", story())
    newsroom.write("content/stories/2026/t.fr.md", story())
    newsroom.write("content/stories/2026/Big Name.en.md", story())
    newsroom.write("content/notes.txt", "x")
    codes = newsroom.check().codes
    assert sorted(codes) == ["bad-file-name", "bad-file-name", "stray-file", "unknown-locale"]


def test_integers_are_decimal_and_may_be_grouped(newsroom):
    newsroom.write(
        I,
        incident(
            ("3_180_000", "017"),
            ("headline: {bn: পে অচল, en: Pay down}", "headline: '${stuck|digits}'"),
        ),
    )
    built = newsroom.build()
    assert built.codes == []
    assert ">17<" in built.read("/en/incidents/x/")


def test_words_that_yaml_takes_for_booleans_stay_words(newsroom):
    newsroom.write(I, incident((HEAD, "headline: no")))
    assert "<h1>no</h1>" in newsroom.build().read("/en/incidents/x/")


def test_an_empty_section_is_told_where_it_stands_and_a_bad_one_once(newsroom):
    newsroom.write(S, story())
    newsroom.write("content/stories/2026/s.bn.md", translation(section="~"))
    assert newsroom.check().codes == []
    newsroom.write(S, story(section=""))
    (told,) = (d for d in newsroom.check().diagnostics if d.level == "error")
    assert (told.span.path, told.span.line) == ("content/stories/2026/s.bn.md", 4)
    newsroom.remove("content/stories/2026/s.bn.md")
    newsroom.write(S, story(section="City!"))
    assert newsroom.check().codes == ["bad-id"]


def test_claims_of_which_none_is_ours_are_told_once(newsroom):
    claims = "ended:\n  - {value: 2026-07-01T20:13+05:30, source: pay}\n  - {value: 2026-07-01T20:15+05:30, source: pay}"
    newsroom.write(
        I, incident(("ended: 2026-07-01T20:13+05:30", claims), (HEAD, "headline: ${duration}"))
    )
    assert newsroom.check().codes == ["claims-ours"]


def test_all_mistakes_come_in_one_run_and_in_order(newsroom):
    newsroom.write(I, incident(("major\n", "majro\n"), ("[pay]", "[pya]")))
    newsroom.write("content/incidents/a.yaml", incident(("kind: outage\n", "")))
    newsroom.write(S, story(section="nope"))
    built = newsroom.check()
    places = [(d.span.path, d.span.line) for d in built.diagnostics]
    assert places == sorted(places)
    assert len([d for d in built.diagnostics if d.level == "error"]) == 4


def test_a_diagnostic_reads_like_this(newsroom):
    newsroom.write(I, incident(("severity:", "serverity:")))
    expected = (
        'content/incidents/x.yaml:3:1: error[unknown-field]: unknown field "serverity" '
        'in the incident (did you mean "severity"?)\n'
        "    3 | serverity: major\n"
        "      | ^\n"
    )
    assert expected in newsroom.check().text()


def test_json_and_workflow_annotations(newsroom):
    newsroom.write(I, incident(("severity:", "serverity:")))
    found = newsroom.check().diagnostics
    rows = [json.loads(line) for line in format_diagnostics(found, "json").splitlines()]
    assert {"path": I, "line": 3, "column": 1, "code": "unknown-field"}.items() <= rows[1].items()
    annotations = format_diagnostics(found, "github").splitlines()
    assert annotations[1].startswith(
        "::error file=content/incidents/x.yaml,line=3,col=1,title=unknown-field::unknown field"
    )
