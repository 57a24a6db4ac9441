"""What an author reads, word for word: the place, the line, what is wrong, what to write."""

import pytest

from tests.newsroom import INCIDENT, Newsroom, story

I = "content/incidents/x.yaml"  # noqa: E741
S = "content/stories/2026/s.en.md"
BEGAN = "began: 2026-07-01T17:36+05:30"
HEAD = "headline: {bn: পে অচল, en: Pay down}"

# what is replaced in the record, by what, and the whole text of the diagnostic
RECORDS = {
    "a clock time without a day": (BEGAN, "began: 12:07", """\
content/incidents/x.yaml:6:8: error[clock-only]: "12:07" is a clock time without a day
    6 | began: 12:07
      |        ^
      = write the day and the offset too, as 2022-10-25T12:07+05:30
"""),
    "a time without an offset": (BEGAN, "began: 2026-07-01T17:36", """\
content/incidents/x.yaml:6:8: error[naive-time]: "2026-07-01T17:36" has no offset from UTC
    6 | began: 2026-07-01T17:36
      |        ^
      = write 2026-07-01T17:36+05:30, if that is the clock that was meant
"""),
    "no for false": ("  - id: back", "  - key: no\n    id: back", """\
content/incidents/x.yaml:22:10: error[yaml-boolean]: "no" is not true or false
   22 |   - key: no
      |          ^
      = write key: false
"""),
    "a key twice": ("severity: major", "severity: major\nseverity: minor", """\
content/incidents/x.yaml:4:1: error[duplicate-key]: the field "severity" stands here for the second time (first on line 3)
    4 | severity: minor
      | ^
      = keep one of the two
"""),
    "a reference in a flow map": (HEAD, "headline: {bn: x, en: Down for ${duration}}", """\
content/incidents/x.yaml:1:33: error[yaml-comma]: inside { … } and [ … ] a comma, a brace or ${ cuts a text in pieces
    1 | headline: {bn: x, en: Down for ${duration}}
      |                                 ^
      = write one language a line below the field, each text in quotes, as
      =   bn: "…"
      =   en: "…"
      = (now: headline: {bn: x, en: Down for ${duration}})
"""),
    "a comma in a flow map": (HEAD, "headline: {bn: পে, আজ অচল, en: Pay down}", """\
content/incidents/x.yaml:1:20: error[yaml-comma]: inside { … } a comma ends a text, so this part of it became a field
    1 | headline: {bn: পে, আজ অচল, en: Pay down}
      |                    ^
      = write one language a line: bn: "…" and en: "…" below the field
"""),
    "a # after a space": (HEAD, "headline: We are # 1", """\
content/incidents/x.yaml:1:11: error[yaml-comment]: a # after a space begins a comment, so the text ends before it
    1 | headline: We are # 1
      |           ^
      = write: "We are # 1"; a comment goes on a line of its own
"""),
    "a colon in a headline": (HEAD, "headline: Breaking: Pay down", """\
content/incidents/x.yaml:1:19: error[yaml-colon]: a colon and a space inside this text read as another field
    1 | headline: Breaking: Pay down
      |                   ^
      = write: headline: "Breaking: Pay down"
"""),
    "a tab": ("services: [pay]", "services:\n\t- pay", """\
content/incidents/x.yaml:5:1: error[yaml-tab]: a tab stands where YAML allows only spaces
    5 | \t- pay
      | ^
      = indent with spaces
"""),
    "an anchor": (HEAD, "headline: &h Pay", """\
content/incidents/x.yaml:1:11: error[yaml-alias]: anchors (&) and aliases (*) are not used in content
    1 | headline: &h Pay
      |           ^
      = write the value out; put a text that begins with & or * in quotes: "…"
"""),
    "a tag": (HEAD, "headline: !!str Pay", """\
content/incidents/x.yaml:1:11: error[yaml-tag]: the YAML tag tag:yaml.org,2002:str is not used in content
    1 | headline: !!str Pay
      |           ^
      = put a text that begins with ! in quotes: "!…"
"""),
    "commas in a number": ("3_180_000", "31,80,000", """\
content/incidents/x.yaml:10:12: error[bad-number]: "31,80,000" has commas
   10 |     value: 31,80,000
      |            ^
      = write 31_80_000 or 3180000
"""),
    "a word that is near another": ("kind: outage", "kind: outtage", """\
content/incidents/x.yaml:2:7: error[bad-choice]: "outtage" is not a kind (did you mean "outage"?)
    2 | kind: outtage
      |       ^
      = one of: outage, degradation, breach, data_loss, shutdown, disaster, maintenance, other
"""),
    "an id that is near another": ("[pay]", "[pya]", """\
content/incidents/x.yaml:4:12: error[unknown-service]: there is no service "pya" (did you mean "pay"?)
    4 | services: [pya]
      |            ^
      = add it to content/registry/services.yaml
"""),
}  # fmt: skip

# a story's fields or body, and the whole text of the diagnostic
STORIES = {
    "yes for true": ({"front": "{lead: yes}"}, """\
content/stories/2026/s.en.md:8:15: error[yaml-boolean]: "yes" is not true or false
    8 | front: {lead: yes}
      |               ^
      = write lead: true
"""),
    "a script for a link": ({"body": "Read [this](javascript:alert(1))."}, """\
content/stories/2026/s.en.md:9:13: error[bad-link]: the scheme of "javascript:alert(1)" is not allowed in a link
    9 | Read [this](javascript:alert(1)).
      |             ^
      = allowed: https:, http:, mailto:, tel:, and story:id, incident:id, page:id
"""),
    "a block that is near another": ({"body": "::timelin"}, """\
content/stories/2026/s.en.md:9:1: error[unknown-block]: there is no block ::timelin (did you mean "timeline"?)
    9 | ::timelin
      | ^
      = blocks: ::quote, ::timeline, ::figures, ::chart, ::image, ::story, ::incident, ::embed
"""),
    "a form that is near another": ({"body": "It took ${x/duration|abuot}."}, """\
content/stories/2026/s.en.md:9:9: error[unknown-form]: duration cannot be spoken as "abuot" (did you mean "about"?)
    9 | It took ${x/duration|abuot}.
      |         ^
      = write ${duration} or one of the forms |exact, |about, |words, |of, |in, |to
      = duration stands in content/incidents/x.yaml:6
"""),
}  # fmt: skip


@pytest.mark.parametrize("name", RECORDS)
def test_a_mistake_in_a_record_reads_so(newsroom, name):
    old, new, expected = RECORDS[name]
    newsroom.write(I, INCIDENT.replace(old, new, 1))
    assert newsroom.check().text() == expected


@pytest.mark.parametrize("name", STORIES)
def test_a_mistake_in_a_story_reads_so(newsroom, name):
    fields, expected = STORIES[name]
    newsroom.write(I, INCIDENT)
    newsroom.write(S, story(**fields))
    assert newsroom.check().text() == expected


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"published": "12:07"}, "clock-only", (7, 12)),
        ({"published": "2026-07-01T12:07"}, "naive-time", (7, 12)),
        ({"kind": "report\nkind: live"}, "duplicate-key", (4, 1)),
        ({"headline": "Breaking: now"}, "yaml-colon", (2, 19)),
        ({"headline": "We are # 1"}, "yaml-comment", (2, 11)),
        ({"headline": "&a x"}, "yaml-alias", (2, 11)),
        ({"headline": "!!str x"}, "yaml-tag", (2, 11)),
        ({"topics": "\n\t- payments"}, "yaml-tab", (7, 1)),
    ],
)
def test_each_trap_is_told_in_front_matter_too_at_its_line_in_the_file(
    newsroom, fields, code, place
):
    newsroom.write(S, story(**fields))
    told = next(d for d in newsroom.check().diagnostics if d.level == "error")
    assert (told.code, (told.span.line, told.span.column)) == (code, place)


def test_a_comment_inside_a_flow_map_is_told_as_one(newsroom):
    newsroom.write(I, INCIDENT.replace(HEAD, "headline: {bn: x, en: We are # 1}"))
    told = newsroom.check().diagnostics[0]
    assert (told.code, told.span.line) == ("yaml-comment", 1)


@pytest.mark.parametrize(
    ("written", "said"),
    [("017", "17"), ("350_000_000", "350,000,000"), ("3_50_00_000", "35,000,000"), ("০১৭", "17")],
)
def test_integers_are_decimal(newsroom, written, said):
    record = INCIDENT.replace("3_180_000", written).replace(HEAD, "headline: '${stuck|digits}'")
    newsroom.write(I, record)
    assert f"<h1>{said}</h1>" in newsroom.build().read("/en/incidents/x/")


@pytest.mark.parametrize("written", ["0x1F", "0o17", "1:30", ".nan", ".inf", "1e999999"])
def test_what_yaml_would_take_for_a_number_is_refused(newsroom, written):
    newsroom.write(I, INCIDENT.replace("3_180_000", written))
    assert newsroom.check().codes == ["bad-number"]


REGISTRY = {
    "part-of-cycle": ("services", "pay: {name: Pay, part_of: bank}\nbank: {name: B, part_of: pay}\n", 2),
    "missing-name": ("topics", "payments: {name: {en: Payments}}\n", 1),
    "unused-id": ("topics", "payments: {name: Payments}\nother: {name: Other}\n", 2),
}  # fmt: skip


@pytest.mark.parametrize("code", REGISTRY)
def test_a_mistake_in_a_registry(newsroom, code):
    name, text, line = REGISTRY[code]
    newsroom.write(S, story())
    newsroom.write(f"content/registry/{name}.yaml", text)
    path = f"content/registry/{name}.yaml"
    found = [d for d in newsroom.check().diagnostics if d.code == code and d.span.path == path]
    assert [d.span.line for d in found] == [line]


def test_a_link_to_what_is_not_published_is_a_warning(newsroom: Newsroom):
    newsroom.write(S, story(body="[x](story:d)\n\n::story{id=d}"))
    newsroom.write("content/stories/2026/d.en.md", story("D", state="draft"))
    built = newsroom.build()
    assert built.codes == ["hidden-link", "hidden-link"]
    assert built.published
