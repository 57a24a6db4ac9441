"""Mistakes of speech: a figure, a unit or a form that no sentence can be made of.

Each is told where the text stands, and says where in the record the fact does.
"""

import pytest

from tests.newsroom import INCIDENT, Newsroom, story, translation

I = "content/incidents/x.yaml"  # noqa: E741
EN, BN = "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"
UNITS = "payment:\n  kind: count\n  words:\n    en: {one: payment, other: payments}\n"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(I, INCIDENT)
    newsroom.write(EN, story(incidents="[x]"))
    return newsroom


def _told(desk: Newsroom, code: str, path: str):
    built = desk.check()
    found = [d for d in built.diagnostics if d.code == code and d.span.path == path]
    assert found, built.text()
    return found[0]


def _codes(desk: Newsroom, path: str):
    return [d.code for d in desk.check().diagnostics if d.span.path == path]


def test_a_figure_without_a_unit(desk):
    desk.write(I, INCIDENT.replace("    unit: transaction\n", ""))
    told = _told(desk, "missing-field", I)
    assert '"unit" of figure stuck' in told.message and told.span.line == 10
    assert "unit: number" in told.help
    desk.write(EN, story(body="${stuck}", incidents="[x]"))
    assert _codes(desk, EN) == []


def test_a_figure_of_no_unit_at_all_counts_in_number(desk):
    desk.write(I, INCIDENT.replace("unit: transaction", "unit: number"))
    desk.write(EN, story(body="It was ${stuck}.", incidents="[x]"))
    assert "It was about 3.18 million.</p>" in desk.build().spoken("/en/2026/s/")


def test_an_unknown_unit_is_told_once_in_the_record(desk):
    record = INCIDENT.replace("unit: transaction", "unit: transacton")
    headline = 'headline: {bn: "পে অচল, ${stuck}", en: "Pay down, ${stuck}"}'
    desk.write(I, record.replace("headline: {bn: পে অচল, en: Pay down}", headline))
    desk.write(EN, story(body="Some\n\n${stuck} of them, ${stuck|exact}.", incidents="[x]"))
    told = _told(desk, "unknown-unit", I)
    assert told.span.line == 12 and 'did you mean "transaction"' in told.message
    assert _codes(desk, I).count("unknown-unit") == 1 and _codes(desk, EN) == []
    assert not desk.build().published


SHOP = "shop:\n  kind: count\n  words: {bn: {other: দোকান}, en: {one: shop, other: shops}}\n  classifier: {bn: টি}\n"
DEGREE = (
    "degree:\n  kind: count\n  words: {bn: {other: ডিগ্রি}, en: {one: degree, other: degrees}}\n"
)


@pytest.mark.parametrize(
    ("value", "unit", "label", "told"),
    [
        ("value: -43", "shop", "{bn: পোড়া দোকান, en: Shops burnt}", True),
        ("value: -6", "person", "{bn: মৃত, en: People killed}", True),
        ("value: -9", "shop", "{bn: ক্ষতিগ্রস্ত বাড়ি ও দোকান, en: Homes and shops lost}", True),
        ("value:\n      - {value: 6, ours: true, source: pay}\n      - {value: -7, source: pay}", "person", "{bn: আহত, en: Injured}", True),
        ("between: [-4, 9]", "flight", "{bn: বাতিল উড়ান, en: Flights cancelled}", True),
        ("value: 0", "shop", "{bn: পোড়া দোকান, en: Shops burnt}", False),
        ("value: -43", "shop", "{bn: এক বছরে পরিবর্তন, en: Change in a year}", False),
        ("value: -12", "person", "{bn: যাত্রী হ্রাস, en: Fall in passengers}", False),
        ("value: -4", "degree", "{bn: রাতের তাপমাত্রা, en: Temperature at night}", False),
        ("value: -4", "number", "{bn: সূচক, en: Index}", False),
        ("value: -3", "percent", "{bn: সূচক, en: Index}", False),
    ],
)  # fmt: skip
def test_nothing_is_counted_below_nothing_but_a_change(desk, value, unit, label, told):
    desk.write("content/registry/units.yaml", SHOP + DEGREE)
    record = INCIDENT.replace("value: 3_180_000\n    bound: about", value)
    record = record.replace("unit: transaction", f"unit: {unit}")
    desk.write(I, record.replace("{bn: আটকে থাকা লেনদেন, en: Payments stuck}", label))
    assert ("bad-number" in _codes(desk, I)) == told
    assert not told or "below nothing" in _told(desk, "bad-number", I).message


def test_a_unit_without_a_word_in_one_language(desk):
    desk.write("content/registry/units.yaml", UNITS)
    desk.write(I, INCIDENT.replace("unit: transaction", "unit: payment"))
    desk.write(BN, translation(body="মোট ${stuck}।"))
    told = _told(desk, "missing-unit-word", BN)
    assert (told.span.line, told.span.column) == (5, 5)
    assert "no word in bn" in told.message
    assert "content/registry/units.yaml:2" in told.help
    assert "stuck stands in content/incidents/x.yaml:12" in told.help
    assert _told(desk, "missing-unit-word", I).span.line == 12
    assert not desk.build().published
    desk.write("content/registry/units.yaml", UNITS + "    bn: {other: লেনদেন}\n")
    assert "মোট প্রায় ৩১.৮ লক্ষ লেনদেন।" in desk.build().spoken("/bn/2026/s/")


def test_a_built_in_unit_keeps_its_words_in_the_languages_that_a_site_leaves_out(desk):
    desk.write("content/registry/units.yaml", "transaction:\n  kind: count\n  words:\n    en: {one: deal, other: deals}\n")  # fmt: skip
    desk.write(EN, story(body="It was ${stuck}.", incidents="[x]"))
    desk.write(BN, translation(body="মোট ${stuck}।"))
    built = desk.build()
    assert built.published, built.text()
    assert "about 3.18 million deals." in built.spoken("/en/2026/s/")
    assert "মোট প্রায় ৩১.৮ লক্ষ লেনদেন।" in built.spoken("/bn/2026/s/")


@pytest.mark.parametrize("form", ["digits", "bare"])
def test_a_form_without_the_unit_needs_no_word_for_it(desk, form):
    desk.write("content/registry/units.yaml", UNITS)
    desk.write(I, INCIDENT.replace("unit: transaction", "unit: payment"))
    desk.write(BN, translation(body=f"মোট ${{stuck|{form}}}।"))
    assert not [d for d in desk.check().diagnostics if d.span.path == BN and d.level == "error"]


@pytest.mark.parametrize(
    ("written", "message", "help"),
    [
        ("stuck|abuot", 'did you mean "about"', "stuck stands in content/incidents/x.yaml:12"),
        ("stuck|over", 'cannot be spoken as "over"', "|words"),
        ("stuck|about|exact", '"about" and as "exact" at once', ""),
        ("stuck|of|in", 'two cases, "of" and "in"', ""),
        ("duration|time", 'cannot be spoken as "time"', "duration stands in content/incidents/x.yaml:6"),
        ("began|words", 'cannot be spoken as "words"', "began stands in content/incidents/x.yaml:6"),
        ("services|about", 'cannot be spoken as "about"', "services stands in content/incidents/x.yaml:4"),
        ("severity|of", 'cannot be spoken as "of"', "severity stands in content/incidents/x.yaml:3"),
    ],
)  # fmt: skip
def test_a_form_that_the_fact_does_not_have(desk, written, message, help):
    desk.write(EN, story(body=f"${{{written}}}", incidents="[x]"))
    told = _told(desk, "unknown-form", EN)
    assert message in told.message and help in told.help
    assert told.span.line == 10


def test_over_is_for_a_figure_that_is_at_least_so_much(desk):
    desk.write(I, INCIDENT.replace("bound: about", "bound: at_least"))
    desk.write(EN, story(body="${stuck|over}; ${stuck|over|of}", incidents="[x]"))
    told = _told(desk, "unknown-form", EN)
    assert "takes no case" in told.message
    desk.write(EN, story(body="${stuck|over}", incidents="[x]"))
    desk.write(BN, translation(body="${stuck|over}"))
    built = desk.build()
    assert "more than 3.18 million transactions" in built.spoken("/en/2026/s/")
    assert "৩১.৮ লক্ষেরও বেশি লেনদেন" in built.spoken("/bn/2026/s/")


def test_a_case_in_a_language_whose_endings_are_not_known(desk):
    site = (desk.site / "site.yaml").read_text("utf-8")
    desk.write("site.yaml", site.replace("  en: {", "  hi: {tag: hi-IN}\n  en: {"))
    desk.write("content/stories/2026/s.hi.md", translation("ख़बर", "${stuck|of}"))
    told = _told(desk, "unknown-form", "content/stories/2026/s.hi.md")
    assert "hi-IN has no endings" in told.message


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("${stuck|exact|of} হিসাব", "৩১.৮ লক্ষের হিসাব"),
        ("${stuck|of|exact} হিসাব", "৩১.৮ লক্ষের হিসাব"),
        ("${stuck|unit|of} খোঁজ", "প্রায় ৩১.৮ লক্ষ লেনদেনের খোঁজ"),
        ("${stuck|bare}", "প্রায় ৩১.৮ লক্ষ<"),
        ("${duration|in} ফেরে", "২ ঘণ্টা ৩৭ মিনিটে ফেরে"),
        ("${duration|words}", "দুই ঘণ্টা সাঁইত্রিশ মিনিট"),
        ("${began|clock|in} শুরু", "বিকেল ৫টা ৩৬ মিনিটে শুরু"),
        ("${began|full}", "বুধবার, ১ জুলাই ২০২৬"),
        ("${began|time|zone}", "ভারতীয় সময় বিকেল ৫:৩৬"),
        ("${began|year|of}", "২০২৬ সালের"),
        ("${interval}", "১ জুলাই ২০২৬, বিকেল ৫:৩৬ থেকে রাত ৮:১৩"),
        ("${interval|local}", "১ জুলাই ২০২৬, ভারতীয় সময় বিকেল ৫:৩৬ থেকে রাত ৮:১৩"),
        ("${service|of} তরফে", "পে-র তরফে"),
        ("${places|in}", "ভারতে"),
        ("${count-of-updates|unit}", "২টি আপডেট"),
        ("${count-of-updates|ordinal}", "২য়"),
        ("${headline|quoted}", "‘পে অচল’"),
    ],
)
def test_a_chain_of_forms_is_said(desk, body, html):
    desk.write(BN, translation(body=body))
    built = desk.build()
    assert built.published, built.text()
    assert html in built.spoken("/bn/2026/s/")


@pytest.mark.parametrize("ended", ["", "ended: unknown\n"])
def test_the_interval_of_an_incident_without_an_end_is_refused(desk, ended):
    text = INCIDENT.replace("ended: 2026-07-01T20:13+05:30\n", ended)
    desk.write(I, text if ended else text.replace("status: resolved", "status: monitoring"))
    desk.write(EN, story(body="${interval}", incidents="[x]"))
    told = _told(desk, "no-duration", EN)
    assert "no interval" in told.message or "interval" in told.message


@pytest.mark.parametrize("name", ["service", "services", "places", "operator"])
def test_a_name_that_the_record_does_not_give_is_told(desk, name):
    desk.write(I, INCIDENT.replace("services: [pay]\n", "").replace("places: [IN]\n", "").replace(
        "    services: {pay: major_outage}\n", "").replace("    services: {pay: operational}\n", ""))  # fmt: skip
    desk.write(EN, story(body=f"In ${{{name}|in}}.", incidents="[x]"))
    told = _told(desk, "empty-fact", EN)
    assert "nothing to say" in told.message and not desk.build().published


@pytest.mark.parametrize(
    ("body", "english"),
    [("${began|of}", "of 1 July 2026, 5:36 pm"), ("${began|in}", "on 1 July 2026, 5:36 pm"),
     ("${began|time|zone|in}", "at 5:36 pm IST"), ("${began|time|to}", "to 5:36 pm")],
)  # fmt: skip
def test_an_english_case_stands_before_the_whole_moment(desk, body, english):
    desk.write(EN, story(body=body, incidents="[x]"))
    assert f"<p>{english}</p>" in desk.build().spoken("/en/2026/s/")


def test_a_length_known_to_the_day_is_hedged_in_days(desk):
    desk.write(I, INCIDENT.replace("began: 2026-07-01T17:36+05:30", "began: 2026-06-30").replace(
        "ended: 2026-07-01T20:13", "ended: 2026-07-02T20:13"))  # fmt: skip
    desk.write(EN, story(body="${duration|about}", incidents="[x]"))
    assert "<p>about 3 days</p>" in desk.build().spoken("/en/2026/s/")


@pytest.mark.parametrize(
    ("between", "english", "bengali"),
    [("[1, 1_000_000]", "1 to 1,000,000 transactions", "১ থেকে ১০,০০,০০০টি লেনদেন"),
     ("[1_000_000, 3_000_000]", "1 to 3 million transactions", "১০ থেকে ৩০ লক্ষ লেনদেন"),
     ("[800_000, 20_000_000]", "800,000 to 20 million transactions", "৮ লক্ষ থেকে ২ কোটি লেনদেন")],
)  # fmt: skip
@pytest.mark.parametrize("form", ["", "|exact"])
def test_a_range_never_lends_a_scale_to_an_end_that_has_none(desk, between, english, bengali, form):
    desk.write(I, INCIDENT.replace("value: 3_180_000\n    bound: about", f"between: {between}"))
    desk.write(EN, story(body=f"${{stuck{form}}}", incidents="[x]"))
    desk.write(BN, translation(body=f"${{stuck{form}}}"))
    built = desk.build()
    assert f"<p>{english}</p>" in built.spoken("/en/2026/s/")
    assert f"<p>{bengali}</p>" in built.spoken("/bn/2026/s/")


@pytest.mark.parametrize("words", ["{other: '{n'}", "{other: '{m}'}", "{other: '{n} {n}'}"])
def test_a_unit_s_word_with_a_brace_that_means_nothing(desk, words):
    desk.write(
        "content/registry/units.yaml",
        f"payment:\n  kind: count\n  words:\n    en: {words}\n    bn: {{other: ক}}\n",
    )
    assert _told(desk, "bad-words", "content/registry/units.yaml").span.line == 4


def test_one_is_singular_when_it_is_hedged_too(desk):
    desk.write(I, INCIDENT.replace("3_180_000", "1"))
    desk.write(EN, story(body="${stuck|about}", incidents="[x]"))
    assert "<p>about 1 transaction</p>" in desk.build().spoken("/en/2026/s/")


def test_a_catalog_that_claims_endless_plurals_is_refused(desk):
    desk.write(
        "locales/bn/LC_MESSAGES/messages.po",
        'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=99999999999; plural=n;\\n"\n',
    )
    assert _told(desk, "bad-catalog", "locales/bn/LC_MESSAGES/messages.po").span.line == 3
