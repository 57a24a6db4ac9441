"""Updates fit the beginning and the end of their incident, and one another; a length is end minus beginning."""

import pytest

from tests.claims.quick import check
from tests.newsroom import Newsroom

RECORD = """\
headline: {bn: পে অচল, en: Pay down}
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-07-07T12:07+05:30
ENDED
updates:
UPDATES
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
FIRST = ("first", "2026-07-07T12:10+05:30", "investigating", "প্রথম অভিযোগ।", "The first reports.")
BACK = ("back", "2026-07-07T14:44+05:30", "resolved", "পরিষেবা ফেরে।", "It is back.")
ENDED = "ended: 2026-07-07T14:44+05:30"
CODES = ("update-outside", "status-order", "status-open")


def write_update(id: str, at: str, status: str, bengali: str, english: str, more: str = "") -> str:
    lines = [f"id: {id}", f"at: {at}", *([f"status: {status}"] if status else [])]
    lines += [
        f"text: {{bn: {bengali}, en: {english}}}",
        "source: report",
        *([more] if more else []),
    ]
    return "  - " + "\n    ".join(lines) + "\n"


def told(
    desk: Newsroom, capsys: pytest.CaptureFixture[str], *updates, ended: str = ENDED
) -> list[tuple[str, str]]:
    text = "".join(write_update(*one) for one in updates)
    record = RECORD.replace("ENDED", ended).replace("UPDATES\n", text)
    desk.write("content/incidents/ours.yaml", record)
    status, _, said = check(desk, capsys)
    assert status == 0, said
    found = [line for line in said.split("\n") if any(f"[{code}]" in line for code in CODES)]
    return [
        (line.partition("[")[2].partition("]")[0], line.partition('"')[2].partition('"')[0])
        for line in found
    ]


def test_a_plain_course_of_things_is_left(newsroom, capsys):
    found = ("found", "2026-07-07T13:00+05:30", "identified", "কারণ মিলেছে।", "The cause is found.")
    watched = (
        "watched",
        "2026-07-07T14:00+05:30",
        "monitoring",
        "নজর রাখা হচ্ছে।",
        "We are watching.",
    )
    after = ("after", "2026-07-09", "postmortem", "বিবরণ প্রকাশ।", "The account is out.")
    assert told(newsroom, capsys, FIRST, found, watched, BACK, after) == []


@pytest.mark.parametrize(("status", "open"), [("solved", False), ("fixed", False), ("", True)])
def test_a_last_status_that_is_none_is_told_alone(newsroom, capsys, status, open):
    watched = ("watched", "2026-07-07T14:00+05:30", "identified", "কারণ মিলেছে।", "It is found.")
    last = (*BACK[:2], status, "পাতা হালনাগাদ।", "The page was renewed.")
    text = "".join(write_update(*one) for one in (FIRST, watched, last))
    record = RECORD.replace("ENDED", ENDED).replace("UPDATES\n", text)
    newsroom.write("content/incidents/ours.yaml", record)
    assert ("[status-open]" in check(newsroom, capsys)[2]) == open


def test_an_end_before_the_beginning_is_told_alone(newsroom, capsys):
    text = RECORD.replace("ENDED", "ended: 2026-07-06T14:44+05:30")
    text = text.replace("UPDATES\n", write_update(*FIRST) + write_update(*BACK))
    newsroom.write("content/incidents/ours.yaml", text)
    _, _, said = check(newsroom, capsys)
    assert "time-order" in [one.code for one in newsroom.check().diagnostics]
    assert "[update-outside]" not in said


@pytest.mark.parametrize(
    ("at", "status", "codes"),
    [
        ("2026-07-07T11:30+05:30", "investigating", []),  # first complaints, before the beginning as it was found
        ("2026-07-07T01:07+05:30", "investigating", ["update-outside"]),
        ("2026-07-06", "investigating", ["update-outside"]),
        ("2026-07-07T12:00+05:30", "identified", ["update-outside"]),
        ("2026-07-07T12:00+05:30", "monitoring", ["update-outside"]),
        ("2026-07-07T12:06+05:30", "resolved", ["update-outside", "status-order"]),
        ("2026-07-01", "scheduled", []),
        ("2026-05-12", "", []),  # when the fault was made
        ("2026-07-07", "identified", []),  # some time on that day
        ("2026-07-07T12:07+05:30", "identified", []),
    ],
)  # fmt: skip
def test_before_the_beginning(newsroom, capsys, at, status, codes):
    early = ("early", at, status, "খবর আসে।", "Word comes.")
    found = told(newsroom, capsys, early, FIRST, BACK)
    assert sorted(code for code, _ in found) == sorted(codes)


def test_a_service_that_is_down_before_the_beginning(newsroom, capsys):
    down = (
        "down",
        "2026-07-06T12:00+05:30",
        "",
        "খবর আসে।",
        "Word comes.",
        "services: {pay: major_outage}",
    )
    well = (
        "well",
        "2026-07-06T12:00+05:30",
        "",
        "খবর আসে।",
        "Word comes.",
        "services: {pay: operational}",
    )
    assert told(newsroom, capsys, down, FIRST, BACK) == [("update-outside", "down")]
    assert told(newsroom, capsys, well, FIRST, BACK) == []


@pytest.mark.parametrize(
    ("status", "bengali", "english", "codes"),
    [
        ("", "মন্ত্রী প্রতিবেদন চান।", "The minister asks for a report.", []),
        ("postmortem", "বিবরণ প্রকাশ।", "The account is out.", []),
        ("resolved", "সংস্থা জানায়।", "The operator says so.", []),
        ("investigating", "তদন্ত চলছে।", "We look into it.", ["status-order"]),
        ("identified", "কারণ মিলেছে।", "The cause is found.", ["status-order"]),
        ("monitoring", "নজর রাখা হচ্ছে।", "We are watching.", ["status-order"]),
        ("investigating", "ফের অচল।", "Down.", []),
        ("investigating", "আবারও অচল।", "Down.", []),
        ("investigating", "অচল।", "It is down again.", []),
        ("investigating", "অচল।", "The fault has recurred.", []),
        ("investigating", "পরিষেবা ফেরেনি।", "It is not well.", ["status-order"]),
    ],
)  # fmt: skip
def test_after_the_end(newsroom, capsys, status, bengali, english, codes):
    late = ("late", "2026-07-08T10:00+05:30", status, bengali, english)
    assert sorted(code for code, _ in told(newsroom, capsys, FIRST, BACK, late)) == codes


def test_behind_an_update_that_did_not_say_resolved_a_late_status_is_outside(newsroom, capsys):
    watched = ("watched", "2026-07-07T14:00+05:30", "monitoring", "নজর রাখা হচ্ছে।", "We watch.")
    late = ("late", "2026-07-08T10:00+05:30", "investigating", "তদন্ত চলছে।", "We look into it.")
    assert told(newsroom, capsys, FIRST, watched, late) == [("update-outside", "late")]
    assert told(newsroom, capsys, FIRST, BACK, late) == [("status-order", "late")]


@pytest.mark.parametrize(
    ("bengali", "english", "codes"),
    [
        ("পরিষেবা ফিরেছে।", "We watch.", ["status-order"]),
        ("নজর রাখা হচ্ছে।", "Pay is back.", ["status-order"]),
        ("নজর রাখা হচ্ছে।", "The app is back online.", ["status-order"]),
        ("মুম্বইয়ে নজর রাখা হচ্ছে।", "Service is back in Mumbai.", []),
        ("পে আবার চালু হয়েছে।", "The service is fully restored.", ["status-order"]),
        ("দুপুর ১টা ৩০ মিনিটে লেনদেন ফের সচল হয়েছে।", "Payments were restored at 1.30 pm.", ["status-order"]),
        ("কিছু গ্রাহকের পরিষেবা ফিরেছে।", "Service is back for some customers.", []),
        ("মুম্বইয়ে পরিষেবা ফিরেছে।", "Service in Mumbai is back.", []),
        ("পরিষেবা এখনও ফেরেনি।", "Service is not back.", []),
        ("পরিষেবা ফিরবে রাতে।", "Service will be restored tonight.", []),
        ("পরিষেবা ধীরে ধীরে ফিরছে।", "Service is partly restored.", []),
    ],
)  # fmt: skip
def test_what_is_back_in_words_is_not_sought_again(newsroom, capsys, bengali, english, codes):
    for status in ("monitoring", ""):
        said = ("said", "2026-07-07T13:30+05:30", status, bengali, english)
        sought = ("sought", "2026-07-07T13:40+05:30", "investigating", "খোঁজ চলছে।", "We look on.")
        found = told(newsroom, capsys, FIRST, said, sought, BACK)
        assert [code for code, _ in found] == codes
        anew = ("anew", "2026-07-07T13:40+05:30", "investigating", "ফের অচল।", "Down again.")
        assert told(newsroom, capsys, FIRST, said, anew, BACK) == []
        found = ("found", "2026-07-07T13:40+05:30", "monitoring", "নজর রাখা হচ্ছে।", "We watch.")
        assert told(newsroom, capsys, FIRST, said, found, BACK) == []


@pytest.mark.parametrize(
    ("bengali", "english", "count"),
    [
        ("৬ জুলাই পরিষেবা ফেরে।", "Service was restored on 6 July.", 2),
        ("পরিষেবা ১২ জুলাই ফের চালু হয়।", "Service came back on 12 July.", 2),
        ("৭ জুলাই পরিষেবা ফেরে।", "Service was restored on 7 July.", 0),
        ("সংস্থা ৩ জুলাই একটি সূচি প্রকাশ করেছিল।", "The operator had published a table on 3 July.", 0),
    ],
)  # fmt: skip
def test_the_day_of_an_update_s_own_text_does_not_bear_it_out(
    newsroom, capsys, bengali, english, count
):
    back = ("back", "2026-07-07T14:44+05:30", "resolved", bengali, english)
    text = "".join(write_update(*one) for one in (FIRST, back))
    record = RECORD.replace("ENDED", ENDED).replace("UPDATES\n", text)
    newsroom.write("content/incidents/ours.yaml", record)
    _, _, said = check(newsroom, capsys)
    assert said.count("[fact-contradicts]") == count, said


def test_a_repair_that_fails_may_take_the_status_back(newsroom, capsys):
    watched = (
        "watched",
        "2026-07-07T13:00+05:30",
        "monitoring",
        "নজর রাখা হচ্ছে।",
        "We are watching.",
    )
    found = ("found", "2026-07-07T13:30+05:30", "identified", "কারণ মিলেছে।", "The cause is found.")
    sought = ("sought", "2026-07-07T13:40+05:30", "investigating", "খোঁজ চলছে।", "We look on.")
    assert told(newsroom, capsys, FIRST, watched, found, sought, BACK) == []


def test_resolved_before_the_end(newsroom, capsys):
    early = ("early", "2026-07-07T13:00+05:30", "resolved", "পরিষেবা ফেরে।", "It is back.")
    assert told(newsroom, capsys, FIRST, early) == [("update-outside", "early")]
    assert told(newsroom, capsys, FIRST, early, ended="ended: unknown") == []
    assert told(newsroom, capsys, FIRST, early, ended="ended: 2026-07-07") == []
    claimed = (
        "ended:\n  - {value: 2026-07-07T14:44+05:30, source: report, ours: true}\n"
        "  - {value: 2026-07-07T13:00+05:30, source: report}"
    )
    assert told(newsroom, capsys, FIRST, early, ended=claimed) == []


def test_a_plan_after_the_work_began(newsroom, capsys):
    work = ("work", "2026-07-07T12:10+05:30", "in_progress", "কাজ শুরু।", "Work began.")
    plan = ("plan", "2026-07-07T12:30+05:30", "scheduled", "কাজ হবে রাতে।", "Work is for the night.")
    later = ("later", "2026-07-07T12:30+05:30", "scheduled", "কাজ হবে রাতে।", "Work is postponed.")
    done = ("done", "2026-07-07T14:44+05:30", "completed", "কাজ শেষ।", "Done.")
    assert told(newsroom, capsys, work, plan, done) == [("status-order", "plan")]
    assert told(newsroom, capsys, work, later, done) == []


@pytest.mark.parametrize(
    ("status", "more", "codes"),
    [
        ("identified", "", ["update-outside"]),
        ("monitoring", "", []),
        ("", "services: {pay: partial_outage}", ["status-open", "update-outside"]),
        ("", "services: {pay: operational}", ["status-open"]),
    ],
)
def test_after_an_end_that_no_update_says(newsroom, capsys, status, more, codes):
    late = ("late", "2026-07-08T10:00+05:30", status, "খবর আসে।", "Word comes.", more)
    assert [code for code, _ in told(newsroom, capsys, FIRST, late)] == codes
    after = ("late", "2026-07-08T10:00+05:30", "", "খবর আসে।", "Word comes.", more)
    expected = [code for code in codes if more and code != "status-open"]
    assert [code for code, _ in told(newsroom, capsys, FIRST, BACK, after)] == expected


@pytest.mark.parametrize(
    ("ended", "at", "status", "codes"),
    [
        (ENDED, "2026-07-07T13:00+05:30", "identified", ["status-open"]),
        (ENDED, "2026-07-07T13:00+05:30", "monitoring", ["status-open"]),
        (ENDED, "2026-07-07T14:44+05:30", "monitoring", ["status-open"]),
        (ENDED, "2026-07-07T14:50+05:30", "monitoring", []),
        (ENDED, "2026-07-07T14:44+05:30", "investigating", ["status-open"]),
        (ENDED, "2026-07-07T13:00+05:30", "", ["status-open"]),
        ("ended: unknown", "2026-07-07T13:00+05:30", "identified", ["status-open"]),
        ("ended: 2026-07-07", "2026-07-07T13:00+05:30", "identified", ["status-open"]),
        ("", "2026-07-07T13:00+05:30", "identified", []),
        (ENDED, "2026-07-07T14:44+05:30", "resolved", []),
        (ENDED, "2026-07-07", "monitoring", []),  # some time on that day
    ],
)
def test_an_end_is_said_by_the_last_status(newsroom, capsys, ended, at, status, codes):
    later = ("later", at, status, "খবর আসে।", "Word comes.")
    found = told(newsroom, capsys, FIRST, later, ended=ended)
    assert [code for code, _ in found] == codes
    assert all(update == ("later" if status else "first") for _, update in found)


def test_both_places_are_named(newsroom, capsys):
    late = ("late", "2026-07-08T10:00+05:30", "investigating", "তদন্ত চলছে।", "We look into it.")
    text = "".join(write_update(*one) for one in (FIRST, late, BACK))
    record = RECORD.replace("ENDED", ENDED).replace("UPDATES\n", text)
    newsroom.write("content/incidents/ours.yaml", record)
    _, _, said = check(newsroom, capsys)
    line = record.split("\n").index(ENDED) + 1
    outside = next(one for one in said.split("\n") if "[update-outside]" in one)
    assert (
        f"says investigating after the incident ended (content/incidents/ours.yaml:{line})"
        in outside
    )
    text = "".join(write_update(*one) for one in (FIRST, BACK, late))
    record = RECORD.replace("ENDED", ENDED).replace("UPDATES\n", text)
    newsroom.write("content/incidents/ours.yaml", record)
    _, _, said = check(newsroom, capsys)
    order = next(one for one in said.split("\n") if "[status-order]" in one)
    assert 'says investigating after "back", which says resolved (line ' in order
    assert "[update-outside]" not in said


FIGURE = """\
figures:
  lasted:
    value: VALUE
    unit: UNIT
    BOUND
    label: {bn: BENGALI, en: ENGLISH}
    source: SOURCE
"""


def lengths(desk, capsys, value, unit, *, english="Duration of the outage", bengali="সংখ্যা", bound="", source="report", ended=ENDED) -> list[str]:  # fmt: skip
    figure = (
        FIGURE.replace("VALUE", value)
        .replace("UNIT", unit)
        .replace("ENGLISH", english)
        .replace("BENGALI", bengali)
    )
    figure = figure.replace("    BOUND\n", f"    bound: {bound}\n" if bound else "").replace(
        "SOURCE", source
    )
    text = write_update(*FIRST) + write_update(*BACK)
    record = (
        RECORD.replace("ENDED", ended)
        .replace("updates:\n", figure + "updates:\n")
        .replace("UPDATES\n", text)
    )
    record = record.replace("sources:\n", "sources:\n  other: {title: Another}\n")
    desk.write("content/incidents/ours.yaml", record)
    _, _, said = check(desk, capsys)
    return [line for line in said.split("\n") if "[length-differs]" in line]


@pytest.mark.parametrize(
    ("value", "unit", "bound", "wrong"),
    [
        ("90", "minute", "", True),
        ("157", "minute", "", False),
        ("2.6", "hour", "", False),
        ("3", "hour", "", False),
        ("2", "hour", "", False),
        ("5", "hour", "about", True),
        ("150", "minute", "about", False),
        ("3", "hour", "at_most", False),
        ("4", "hour", "at_least", True),
        ("2", "day", "", True),
        ("157", "report", "", False),
    ],
)
def test_a_length_beside_its_ends(newsroom, capsys, value, unit, bound, wrong):
    found = lengths(newsroom, capsys, value, unit, bound=bound)
    assert len(found) == wrong
    assert all("from began to ended it is 2 hours 37 minutes" in line for line in found)


@pytest.mark.parametrize(
    ("english", "bengali", "wrong"),
    [
        ("Downtime", "সংখ্যা", True),
        ("How long the outage lasted", "সংখ্যা", True),
        ("A number", "বিভ্রাটের দৈর্ঘ্য", True),
        ("A number", "মোট অচল থাকার সময়", True),
        ("Length of the first outage by CBC", "সংখ্যা", False),
        ("Downtime of each shop", "সংখ্যা", False),
        ("Interval at which the file is made anew", "সংখ্যা", False),
        ("A number", "যত সময়ের তথ্য হারিয়েছে", False),
        ("A number", "গোলমাল ধরা পড়তে যত সময় লাগে", False),
    ],
)
def test_only_a_label_of_the_whole(newsroom, capsys, english, bengali, wrong):
    assert len(lengths(newsroom, capsys, "90", "minute", english=english, bengali=bengali)) == wrong


def test_what_another_source_says_is_theirs(newsroom, capsys):
    claimed = "ended:\n  - {value: 2026-07-07T14:44+05:30, source: report, ours: true}"
    assert lengths(newsroom, capsys, "90", "minute", source="other", ended=claimed) == []
    assert len(lengths(newsroom, capsys, "90", "minute", ended=claimed)) == 1


def test_no_length_without_two_clock_times(newsroom, capsys):
    assert lengths(newsroom, capsys, "90", "minute", ended="ended: unknown") == []
    assert lengths(newsroom, capsys, "90", "minute", ended="ended: 2026-07-08") == []
