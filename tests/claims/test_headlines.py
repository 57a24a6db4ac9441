"""A headline is never surer than its text and its record; what a record says has a source."""

import pytest

from tests.claims.quick import check
from tests.newsroom import INCIDENT, Newsroom, story, translation

RECORD = """\
headline: {bn: পে অচল, en: Pay down}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-07-07T12:07+05:30
ended:
  - value: 2026-07-07T14:44+05:30
    source: report
    certainty: CERTAINTY
    ours: true
figures:
  loss:
    value: 5_000
    bound: BOUND
    unit: customer
    label: {bn: ক্ষতিগ্রস্ত গ্রাহক, en: Customers hit}
    source: report
updates:
  - id: first
    at: 2026-07-07T12:07+05:30
    text: {bn: তদন্ত চলছে।, en: We are looking into it.}
    source: report
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""


def told(desk: Newsroom, capsys: pytest.CaptureFixture[str], code: str, english: tuple[str, str], bengali: tuple[str, str] | None = None, *, bound: str = "exact", certainty: str = "observed") -> list[str]:  # fmt: skip
    record = RECORD.replace("BOUND", bound).replace("CERTAINTY", certainty)
    desk.write("content/incidents/ours.yaml", record)
    desk.write("content/stories/2026/s.en.md", story(*english, incidents="[ours]"))
    if bengali:
        desk.write("content/stories/2026/s.bn.md", translation(*bengali))
    _, _, said = check(desk, capsys)
    return [line for line in said.split("\n") if f"[{code}]" in line]


PLAIN = ("A story", "Well.")


@pytest.mark.parametrize(
    ("headline", "bound", "count"),
    [
        ("Outage hits 5,000 customers", "at_least", 1),
        ("Outage hits 5,000 customers", "at_most", 1),
        ("Outage hits 5,000 customers", "exact", 0),
        ("Outage hits 5,000 customers", "about", 0),
        ("Outage hits at least 5,000 customers", "at_least", 0),
        ("Outage hits up to 5,000 customers", "at_most", 0),
        ("Outage hits ${loss}", "at_least", 0),
        ("Did the outage hit 5,000 customers?", "at_least", 0),
    ],
)
def test_a_bound_that_the_headline_drops(newsroom, capsys, headline, bound, count):
    found = told(newsroom, capsys, "headline-surer", (headline, "Well."), bound=bound)
    assert len(found) == count
    assert all(
        f"the record has {bound.replace('_', ' ')} as many (content/incidents/ours.yaml:" in line
        for line in found
    )


@pytest.mark.parametrize(
    ("headline", "bound", "count"),
    [
        ("ক্ষতিগ্রস্ত ৫ হাজার গ্রাহক", "at_least", 1),
        ("ক্ষতিগ্রস্ত অন্তত ৫ হাজার গ্রাহক", "at_least", 0),
        ("ক্ষতিগ্রস্ত ৫ হাজার গ্রাহক", "exact", 0),
    ],
)
def test_a_bound_that_a_bengali_headline_drops(newsroom, capsys, headline, bound, count):
    assert (
        len(told(newsroom, capsys, "headline-surer", PLAIN, (headline, "লেখা।"), bound=bound))
        == count
    )


@pytest.mark.parametrize(
    ("headline", "body", "count"),
    [
        ("Outage cost 700 shops a day", "Perhaps 700 shops lost a day, the trade fears.", 1),
        ("Outage cost 700 shops a day", "An estimated 700 shops lost a day.", 1),
        ("Outage cost 700 shops a day", "In all 700 shops lost a day.", 0),
        ("Outage cost 700 shops a day", "Perhaps 700 shops lost a day. The count: 700 shops.", 0),
        ("Outage cost perhaps 700 shops a day", "Perhaps 700 shops lost a day.", 0),
        ("Outage cost 700 shops a day", "Perhaps 900 shops lost a day.", 0),
        ("Did the outage cost 700 shops a day?", "Perhaps 700 shops lost a day.", 0),
        ("Cyberattack takes Pay down", "The ministry says it was a cyberattack.", 1),
        ("Hackers took Pay down", "It may have been the work of hackers. “It was a hack,” one said.", 1),
        ("Sabotage took Pay down", "Sabotage is suspected.", 1),
        ("Cyberattack takes Pay down", "A cyberattack took the servers down at noon.", 0),
        ("Ministry says cyberattack took Pay down", "The ministry says it was a cyberattack.", 0),
        ("Cyberattack? Pay is down", "The ministry says it was a cyberattack.", 0),
        ("“Cyberattack” takes Pay down", "The ministry says it was a cyberattack.", 0),
        ("No cyberattack took Pay down", "The ministry says it was a cyberattack.", 0),
        ("Cyberattack takes Pay down", "Nothing is known.", 0),
        ("Sabotage takes Pay down", "Nothing is known.", 1),
        ("A night of terror at Pay", "Nothing is known.", 0),
        ("Pay down; ministry blames a cyberattack", "The ministry says it was a cyberattack.", 0),
        ("Minister suspects sabotage at Pay", "The minister says it was sabotage.", 0),
        ("Arson burns Pay's servers", "Residents suspect that it was arson.", 1),
        ("Arson burns Pay's servers", "It was arson. Two men were seen.", 0),
        ("A bug takes Pay down", "The company says it was a bug.", 0),
        ("Negligence burned Pay's servers", "Tenants accused the owner of negligence.", 1),
        ("Negligence burned Pay's servers", "The owner was arrested for negligence.", 1),
        ("Owner accused of negligence", "Tenants accused the owner of negligence.", 0),
        ("Owner held over negligence at Pay", "The owner was charged with negligence.", 0),
        ("Negligence burned Pay's servers", "It was negligence, and a complaint was filed.", 0),
        ("Negligence burned Pay's servers", "The fire was the work of negligence, and the owner, accused of theft too, fled.", 0),
        ("Arson burns Pay's servers", "Two men were arrested after the arson.", 0),
        ("Pay's servers set on fire deliberately", "The fire was deliberately lit, tenants allege.", 1),
        ("Pay's servers set on fire deliberately", "The fire was deliberately lit. Two men were seen.", 0),
        ("Pay's servers set on fire deliberately", "It was arson. Two men were seen.", 0),
    ],
)  # fmt: skip
def test_a_doubt_that_the_headline_drops(newsroom, capsys, headline, body, count):
    found = told(newsroom, capsys, "headline-surer", (headline, body))
    assert len(found) == count
    assert all("content/stories/2026/s.en.md:" in line for line in found)


@pytest.mark.parametrize(
    ("headline", "body", "count"),
    [
        ("সাইবার হানায় অচল পে", "মন্ত্রীর দাবি, এটি সাইবার হামলা।", 1),
        ("নাশকতায় অচল পে", "নাশকতা হতে পারে বলে সন্দেহ।", 1),
        ("ক্ষতি ৭০০টি দোকানের", "সম্ভবত ৭০০টি দোকানের ক্ষতি হয়েছে।", 1),
        ("সাইবার হানায় অচল পে", "দুপুরে সাইবার হানায় সার্ভার থেমে যায়।", 0),
        ("সাইবার হানা নয়, ত্রুটিতে অচল পে", "মন্ত্রীর দাবি, এটি সাইবার হামলা।", 0),
        ("সাইবার হানার অভিযোগ", "মন্ত্রীর দাবি, এটি সাইবার হামলা।", 0),
        ("গাফিলতিতেই অচল পে", "গাফিলতির অভিযোগ তুলেছেন গ্রাহকেরা।", 1),
        ("গাফিলতিতেই অচল পে", "সংস্থার বিরুদ্ধে গাফিলতির গুরুতর অভিযোগ উঠেছে।", 1),
        ("নাশকতায় অচল পে", "পুলিশ নাশকতার সম্ভাবনা খতিয়ে দেখছে।", 1),
        ("গাফিলতির দায়ে ধৃত কর্তা", "গাফিলতির অভিযোগে ধৃত এক কর্তা।", 0),
        ("গাফিলতিতেই অচল পে", "গাফিলতিতে থেমে যায় সার্ভার, থানায় অভিযোগ দায়ের হয়েছে।", 0),
        ("পরিকল্পিত ভাবে আগুন লাগানো হয় পে-র ঘরে", "কর্মীদের অভিযোগ, আগুন লাগানো হয় পরিকল্পিত ভাবে।", 1),
        ("পরিকল্পিত ভাবে আগুন লাগানো হয় পে-র ঘরে", "ইচ্ছে করেই ঘরে আগুন ধরানো হয়েছে বলে দাবি কর্মীদের।", 1),
        ("পরিকল্পিত ভাবে আগুন লাগানো হয় পে-র ঘরে", "দু’জন ইচ্ছে করে ঘরে আগুন ধরায়।", 0),
        ("পরিকল্পিত ভাবে আগুন লাগানো হয় পে-র ঘরে", "অগ্নিসংযোগের পরে পালায় দু’জন।", 0),
        ("ক্ষতি ৭০০টি দোকানের", "৭০০টি দোকানের ক্ষতি হয়েছে।", 0),
        ("ক্ষতি সম্ভবত ৭০০টি দোকানের", "সম্ভবত ৭০০টি দোকানের ক্ষতি হয়েছে।", 0),
    ],
)
def test_a_doubt_that_a_bengali_headline_drops(newsroom, capsys, headline, body, count):
    assert len(told(newsroom, capsys, "headline-surer", PLAIN, (headline, body))) == count


# --- times and lengths that are not certain ---


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("The outage ended at ${ended|time}.", 1),
        ("The outage lasted ${duration}.", 1),
        ("The outage lasted 2 hours 37 minutes.", 1),
        ("The outage lasted ${duration|about}.", 0),
        ("The outage ended on ${ended|date}.", 0),
        ("The outage ended around ${ended|time}.", 0),
        ("According to the operator the outage lasted ${duration}.", 0),
        ("The end is the operator's estimate. That makes ${duration}.", 0),
        ("The outage began at ${began|time}.", 0),
    ],
)
def test_an_unsure_end(newsroom, capsys, body, count):
    found = told(newsroom, capsys, "unhedged", ("A story", body), certainty="likely")
    assert len(found) == count
    assert all(
        "in the record ended is likely (content/incidents/ours.yaml:" in line for line in found
    )
    assert told(newsroom, capsys, "unhedged", ("A story", body)) == []


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("বিভ্রাট শেষ হয় ${ended|clock|in}।", 1),
        ("বিভ্রাট শেষ হয় ${ended|clock} নাগাদ।", 0),
        ("সংস্থার মতে বিভ্রাট চলে ${duration}।", 0),
        ("বিভ্রাট চলে ${duration|about}।", 0),
    ],
)
def test_an_unsure_end_in_bengali(newsroom, capsys, body, count):
    assert (
        len(told(newsroom, capsys, "unhedged", PLAIN, ("এক খবর", body), certainty="likely"))
        == count
    )


# --- sources ---


def test_a_record_without_sources(newsroom, capsys):
    record = INCIDENT.replace("    source: pay\n", "")
    record += "quotes:\n  head:\n    by: {bn: প্রধান, en: The head}\n    text: {bn: ভাল।, en: Well.}\n"
    newsroom.write("content/incidents/x.yaml", record)
    _, _, said = check(newsroom, capsys)
    found = [line for line in said.split("\n") if "[unsourced]" in line]
    assert [line.partition("word the ")[2].removesuffix(" is") for line in found] == [
        "figure stuck", "update first", "update back", "quotation head",
    ]  # fmt: skip
    assert all(line.startswith("content/incidents/x.yaml:") for line in found)
    assert "source: a key of the record's sources (pay)" in said


def test_a_record_that_was_taken_over_whole_is_told_once(newsroom, capsys):
    update = (
        "  - id: more-{n}\n    at: 2026-07-01T20:1{n}+05:30\n    text: {{bn: খবর।, en: Word.}}\n"
    )
    more = "".join(update.format(n=n) for n in range(4, 8))
    record = INCIDENT.replace("    source: pay\n", "").replace("sources:\n", more + "sources:\n")
    newsroom.write("content/incidents/x.yaml", record)
    _, _, said = check(newsroom, capsys)
    found = [line for line in said.split("\n") if "[unsourced]" in line]
    assert len(found) == 1
    assert "the figure stuck, with 6 more entries of this record, is" in found[0]


def test_a_record_with_sources(newsroom, capsys):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    _, _, said = check(newsroom, capsys)
    assert "[unsourced]" not in said


def test_each_claim_of_a_figure_has_its_own(newsroom, capsys):
    claims = "    value:\n      - {value: 3_180_000, source: pay, ours: true}\n      - {value: 3_000_000}\n"
    record = INCIDENT.replace("    value: 3_180_000\n", claims).replace("    bound: about\n", "", 1)
    record = record.replace("    label: {bn: আটকে থাকা লেনদেন, en: Payments stuck}\n    source: pay\n", "    label: {bn: আটকে থাকা লেনদেন, en: Payments stuck}\n")  # fmt: skip
    newsroom.write("content/incidents/x.yaml", record)
    _, _, said = check(newsroom, capsys)
    assert len([line for line in said.split("\n") if "[unsourced]" in line]) == 1
