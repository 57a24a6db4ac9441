"""What is over is not said to go on; a clock time has a day; a figure is not older than the desk allows."""

import pytest

from tests.claims.quick import check
from tests.newsroom import SITE, Newsroom, story, translation

RECORD = """\
headline: {bn: পে অচল, en: Pay down}
STANDFIRST
kind: outage
severity: major
services: [pay]
places: [IN]
began: 2026-07-07T12:07+05:30
ended: 2026-07-07T14:44+05:30
figures:
  stuck:
    value: 5_000
    unit: customer
    label: {bn: আটকে পড়া গ্রাহক, en: Customers stuck}
    dated: 2026-07-07
    source: report
updates:
  - id: first
    at: 2026-07-07T12:10+05:30
    status: investigating
    text: {bn: পে এখনও অচল।, en: Pay is still down.}
    source: report
  - id: back
    at: 2026-07-07T14:44+05:30
    status: resolved
    text: {bn: পরিষেবা ফেরে।, en: It is back.}
    source: report
MORE
sources:
  report: {title: A report of the day, url: "https://status.example/"}
"""
OPEN = RECORD.replace("ended: 2026-07-07T14:44+05:30\n", "").replace("    status: resolved\n", "")
LATER = "2026-07-08T09:00+05:30"
ENGLISH, BENGALI = "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"


def lines(said: str, code: str) -> list[str]:
    return [line for line in said.split("\n") if f"[{code}]" in line]


def write(desk: Newsroom, english: str, bengali: str = "", *, record: str = RECORD, standfirst: str = "", more: str = "", **fields: str) -> None:  # fmt: skip
    record = record.replace("STANDFIRST\n", standfirst).replace("MORE\n", more)
    desk.write("content/incidents/ours.yaml", record)
    fields = {"incidents": "[ours]", "published": LATER} | fields
    desk.write(ENGLISH, story(body=english, **fields))
    if bengali:
        desk.write(BENGALI, translation(body=bengali))


# --- still down ---


@pytest.mark.parametrize(
    "text",
    [
        "The service is still down.",
        "Pay remains unavailable.",
        "The app remains offline in Dhaka.",
        "Power has yet to be restored.",
        "The network has not yet been restored.",
        "Payments are currently suspended.",
        "The outage is ongoing.",
        "Pay's servers are still offline.",
        "Banks are still unable to reach the network.",
        "Pay is still out.",
        "Power is still out in Dhaka.",
        "Pay has not come back yet.",
        "The service has not yet recovered.",
        "Power has not returned yet.",
    ],
)
def test_english_that_says_it_goes_on(newsroom, capsys, text):
    write(newsroom, text)
    _, _, said = check(newsroom, capsys)
    found = lines(said, "still-down")
    assert len(found) == 1
    assert (
        "ours ended by 7 July 2026, 2:44 pm (UTC+05:30) (content/incidents/ours.yaml:" in found[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        "পরিষেবা এখনও অচল।",
        "পে এখনও বন্ধ রয়েছে।",
        "অ্যাপটি এখনো পুরোপুরি বন্ধ।",
        "কলকাতায় ইন্টারনেট বন্ধ রয়েছে।",
        "বিদ্যুৎ এখনও ফেরেনি।",
        "পরিষেবা এখনও স্বাভাবিক হয়নি।",
        "ইন্টারনেট এখনও ফের চালু হয়নি।",
        "ঢাকায় এখনও বন্ধ ইন্টারনেট",
        "সাইটটি এখনও কাজ করছে না।",
        "পে দিয়ে এখনও কেউ টাকা দিতে পারছেন না।",
        "পে এখনও চালু হয়নি।",
        "লেনদেন এখনও চালু হয়নি।",
        "ঢাকায় এখনও বিদ্যুৎ নেই।",
        "ঢাকায় বিদ্যুৎ এখনও নেই।",
        "বিদ্যুৎ এখনও আসেনি।",
    ],
)
def test_bengali_that_says_it_goes_on(newsroom, capsys, text):
    write(newsroom, "Well.", text)
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "still-down")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The service was still down at noon.",
        "At that hour the service had not yet been restored.",
        "“The service is still down,” a reader said.",
        "“We are sorry. The service is still down. We work on it,” it wrote.",
        "“We are sorry.\n\n“The service is still down.\n\n“We work on it.”",
        "The operator says the service is still down.",
        "If the service is still down, call the bank.",
        "Is the service still down?",
        "The cause remains unavailable to the public.",  # no service
        "The minister remains suspended.",
        "It is no longer down.",
        "The record remains open.",
        "The app is now down to a core of users.",
        "Traffic on the network is still down by a third.",
        "Use of the platform is still down 5 per cent.",
        "The site remains dark-themed.",
        "The operator has yet to return a call about the outage.",
        "The minister has not come back yet.",
        "Users of the app have not come back yet.",
        "The jury is still out on the app.",
        "The app is now out.",
    ],
)
def test_english_that_does_not(newsroom, capsys, text):
    write(newsroom, text)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "still-down") == []


@pytest.mark.parametrize(
    "text",
    [
        "পরিষেবা তখনও অচল।",
        "দুপুরেও পরিষেবা বন্ধ ছিল।",
        "পরিষেবা এখনও অচল ছিল।",
        "সংস্থা জানিয়েছে, পরিষেবা এখনও অচল।",
        "“পরিষেবা এখনও অচল।”",
        "মন্ত্রীর দফতর এখনও বন্ধ।",
        "পরিষেবা আর বন্ধ নেই।",
        "এটি এখনও পর্যন্ত সবচেয়ে বড় বিভ্রাট।",
        "কারণ এখনও জানা যায়নি।",
        "অ্যাপটি এখনও চালু হয়নি ভারতে।",
        "নতুন ব্যবস্থা এখনও চালু হয়নি।",
        "পরিষেবা এখনও বন্ধ করা হয়নি।",
        "লেনদেন এখনও বন্ধ হয়নি।",
        "এখনও পরিষেবা বন্ধ করার কথা ভাবা হচ্ছে না।",
        "ফোন বন্ধ রয়েছে মন্ত্রীর।",
        "পরিষেবার দিনক্ষণ এখনও ঠিক হয়নি।",
        "মন্ত্রী এখনও আসেননি।",
        "ত্রাণ এখনও আসেনি।",
        "নতুন অ্যাপ এখনও চালু হয়নি।",
        "বিদ্যুৎ আর নেই এমন গ্রাম কম।",
    ],
)
def test_bengali_that_does_not(newsroom, capsys, text):
    write(newsroom, "Well.", text)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "still-down") == []


def test_a_story_of_the_hour_was_right_until_it_is_changed(newsroom, capsys):
    write(newsroom, "The service is still down.", published="2026-07-07T13:00+05:30")
    _, _, said = check(newsroom, capsys)
    assert lines(said, "still-down") == []
    write(newsroom, "The service is still down.", published="2026-07-07T13:00+05:30", updated=LATER)
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "still-down")) == 1


def test_the_end_is_said_as_pages_say_it_and_as_exactly_as_the_record_has_it(newsroom, capsys):
    write(newsroom, "The service is still down.")
    _, _, said = check(newsroom, capsys, "--locale", "bn")
    assert "ours শেষ হয়েছে ৭ জুলাই ২০২৬, দুপুর ২:৪৪ বা তার আগে, ইউটিসি+৫:৩০" in said
    path = newsroom.site / "content/incidents/ours.yaml"
    text = path.read_text("utf-8").replace("ended: 2026-07-07T14:44+05:30", "ended: 2026-07-07")
    path.write_text(text.replace("status: resolved\n", "\n"), "utf-8")
    _, _, said = check(newsroom, capsys)
    assert "ours ended by 7 July 2026 (content/" in said


def test_a_live_text_has_its_hours_beside_it(newsroom, capsys):
    write(newsroom, "The service is still down.", kind="live", updated=LATER)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "still-down") == []


def test_behind_a_quotation_it_is_the_newsroom_again(newsroom, capsys):
    write(newsroom, "“We are sorry. We work on it,” it wrote. The service is still down.")
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "still-down")) == 1


def test_an_open_incident_goes_on(newsroom, capsys):
    write(newsroom, "The service is still down.", record=OPEN)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "still-down") == []


def test_a_later_end_that_an_update_says_counts(newsroom, capsys):
    more = "  - id: whole\n    at: 2026-07-09\n    status: resolved\n    text: {bn: সব ফেরে।, en: All is back.}\n    source: report\n"
    write(newsroom, "The service is still down.", more=more)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "still-down") == []


@pytest.mark.parametrize(("text", "told"), [("Pay is still down.", 1), ("Pay is still down again.", 0), ("Pay was still down.", 0)])  # fmt: skip
def test_an_update_after_the_end(newsroom, capsys, text, told):
    more = f"  - id: late\n    at: 2026-07-08T10:00+05:30\n    text: {{bn: খবর।, en: {text}}}\n    source: report\n"
    write(newsroom, "Well.", more=more)
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "still-down")) == told


FLOOD = RECORD.replace("{bn: পে অচল, en: Pay down}", "{bn: তিস্তায় বন্যা, en: Flood on the Teesta}").replace("kind: outage", "kind: disaster").replace("পে এখনও অচল।", "বাঁধ ভাঙে।").replace("Pay is still down.", "The embankment broke.")  # fmt: skip
GOES_ON = [
    ("en", "The water is still rising.", 1),
    ("en", "Shops are shut, and the flood water is still rising.", 1),
    ("en", "The Jaldhaka’s water is still rising.", 0),
    ("en", "The water in the next river is still rising.", 0),
    ("en", "Prices are still rising.", 0),
    ("en", "The fire is still burning.", 0),  # the record tells of none
    ("en", "The water was still rising.", 0),
    ("en", "The water is still rising, he said.", 0),
    ("en", "“The water is still rising.”", 0),
    ("bn", "জল এখনও বাড়ছে।", 1),
    ("bn", "বন্যার জল এখনও বাড়ছে।", 1),
    ("bn", "এখনও বাড়ছে জল।", 1),
    ("bn", "জলঢাকার জল এখনও বাড়ছে।", 0),
    ("bn", "দাম এখনও বাড়ছে।", 0),
    ("bn", "আগুন এখনও জ্বলছে।", 0),
    ("bn", "মন্ত্রী জানান, জল এখনও বাড়ছে।", 0),
    ("bn", "জল তখনও বাড়ছে।", 0),
]


@pytest.mark.parametrize(("base", "text", "told"), GOES_ON)
def test_what_the_record_tells_of_is_said_to_go_on(newsroom, capsys, base, text, told):
    said = {"bn": "খবর।", "en": "Word."} | {base: text}
    more = "  - id: late\n    at: 2026-07-08T10:00+05:30\n    text:\n"
    more += f"      bn: '{said['bn']}'\n      en: '{said['en']}'\n    source: report\n"
    write(newsroom, "Well.", record=FLOOD, more=more)
    _, _, found = check(newsroom, capsys)
    assert len(lines(found, "still-down")) == told
    write(newsroom, said["en"], said["bn"], record=FLOOD)
    _, _, found = check(newsroom, capsys)
    assert len(lines(found, "still-down")) == told


def of(bengali: str, english: str) -> str:
    """Return a record whose headline and first update say this."""
    return RECORD.replace("{bn: পে অচল, en: Pay down}", f"{{bn: {bengali}, en: {english}}}").replace("পে এখনও অচল।", f"{bengali}।").replace("Pay is still down.", f"{english}.")  # fmt: skip


DRY = of("শিলিগুড়ির পাম্প বিকল", "A pump fails in Siliguri")
TRAINS = of("মেট্রো থমকে দমদমে", "Metro halts at Dum Dum")
SUPPLIES = [
    (DRY, "en", "The supply is still off.", 1),
    (DRY, "en", "Shops are shut, and the water supply is still down.", 1),
    (DRY, "en", "Water supply is still out in six wards.", 1),
    (DRY, "en", "The city’s water supply is still cut off.", 1),
    (DRY, "en", "Nearly 61,000 families are still without water.", 1),
    (DRY, "en", "About 3.2 lakh people are still without drinking water.", 1),
    (DRY, "en", "The gas market’s supply is still down.", 0),
    (DRY, "en", "The supply is still down 5 per cent.", 0),
    (DRY, "en", "The supply was still off.", 0),
    (DRY, "en", "If the water supply is still out, call the ward office.", 0),
    (DRY, "en", "Nearly 61,000 families were still without water.", 0),
    (FLOOD, "en", "Nearly 61,000 families are still without water.", 0),  # of another cause, for all that is known
    (FLOOD, "en", "The water supply is still down.", 0),
    (TRAINS, "en", "Metro traffic is still suspended.", 1),
    (TRAINS, "en", "Traffic is still suspended.", 0),
    (DRY, "bn", "জল সরবরাহ এখনও ব্যাহত।", 1),
    (DRY, "bn", "শহরের জল সরবরাহ এখনও বন্ধ রয়েছে।", 1),
    (DRY, "bn", "গোটা শহরের পানীয় জল সরবরাহ এখনও স্বাভাবিক হয়নি।", 1),
    (DRY, "bn", "মালদহের জল সরবরাহ এখনও বন্ধ।", 0),
    (DRY, "bn", "জল সরবরাহ তখনও বন্ধ।", 0),
    (DRY, "bn", "মেয়র জানান, জল সরবরাহ এখনও বন্ধ।", 0),
    (FLOOD, "bn", "জল সরবরাহ এখনও বন্ধ।", 0),
    (TRAINS, "bn", "শহরের মেট্রো চলাচল এখনও বন্ধ।", 1),
    (TRAINS, "bn", "ট্রেন চলাচল এখনও স্বাভাবিক হয়নি।", 0),  # of no train does the record tell
    (TRAINS, "bn", "গাড়ি চলাচল এখনও বন্ধ।", 0),
]  # fmt: skip


@pytest.mark.parametrize(("record", "base", "text", "told"), SUPPLIES)
def test_a_supply_of_which_the_record_tells_is_said_to_be_down(newsroom, capsys, record, base, text, told):  # fmt: skip
    said = {"bn": "খবর।", "en": "Word."} | {base: text}
    write(newsroom, said["en"], said["bn"], record=record)
    _, _, found = check(newsroom, capsys)
    assert len(lines(found, "still-down")) == told


def test_a_record_s_own_head_is_of_after_its_end(newsroom, capsys):
    write(newsroom, "Well.", standfirst="standfirst: {bn: পে এখনও অচল।, en: Pay remains down.}\n")
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "still-down")) == 2


# --- a clock time without its day ---


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("The outage began at 12:07 pm.", "12:07 pm"),
        ("The outage began at ${began|time}.", "${began|time}"),
        ("The outage began at 12:07 pm on 7 July.", ""),
        ("The outage began on Tuesday at 12:07 pm.", ""),
        ("It was 7 July 2026. The outage began at 12:07 pm.", ""),
        ("The outage began at ${began}.", ""),
        ("On ${began|day} it went dark. The outage began at ${began|time}.", ""),
        ("The outage began yesterday at 12:07 pm.", ""),
        ("It had rained all day when the outage began at 12:07 pm.", "12:07 pm"),
        ("It rained for days. The outage began at 12:07 pm.", "12:07 pm"),
        ("The market, held on Mondays, shut as the outage began at 12:07 pm.", "12:07 pm"),
        ("A market is held every Monday. The outage began at 12:07 pm.", "12:07 pm"),
        ("It was the wettest July since 2010. The outage began at 12:07 pm.", "12:07 pm"),
        ("It rained more than last year. The outage began at 12:07 pm.", "12:07 pm"),
        ("That day the outage began at 12:07 pm.", ""),
        ("A day later, the outage began at 12:07 pm.", ""),
        ("It was the day before the fair. The outage began at 12:07 pm.", ""),
        ("It was Christmas. The outage began at 12:07 pm.", ""),
        ("The day after Diwali was long. The outage began at 12:07 pm.", ""),
        ("The shop opens at 9 am.", ""),
        ("“The outage began at 12:07 pm,” she said.", ""),
        ("One. Two. Three. The outage began at 12:07 pm.", ""),
    ],
)
def test_a_clock_time_in_the_lead(newsroom, capsys, english, told):
    write(newsroom, english)
    _, _, said = check(newsroom, capsys)
    found = lines(said, "clock-without-day")
    assert [line.split('"')[1] for line in found] == ([told] if told else [])
    assert all("the story is of 2026-07-08, and it was on 2026-07-07" in line for line in found)


@pytest.mark.parametrize(
    ("bengali", "told"),
    [
        ("দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 1),
        ("বিভ্রাট শুরু ${began|clock}।", 1),
        ("মঙ্গলবার দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("৭ জুলাই দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("${began|day}, ${began|clock} থেকে বিভ্রাট।", 0),
        ("গতকাল দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("সারা দিনের কাজের মধ্যে দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 1),
        ("দিনমজুরেরা তখন ঘরে। দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 1),
        ("গরমের দিন ছিল। দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 1),
        ("প্রতি মঙ্গলবার হাট বসে। দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 1),
        ("এ বছর গরম বেশি। দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 1),
        ("সে দিন দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("সেদিন দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("ওই দিন দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("ভোটের দিন দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
        ("পরের দিন দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।", 0),
    ],
)
def test_a_clock_time_in_a_bengali_lead(newsroom, capsys, bengali, told):
    write(newsroom, "On 7 July it went dark.", bengali)
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "clock-without-day")) == told


def test_on_the_day_itself_the_day_is_plain(newsroom, capsys):
    write(newsroom, "The outage began at 12:07 pm.", published="2026-07-07T18:00+05:30")
    _, _, said = check(newsroom, capsys)
    assert lines(said, "clock-without-day") == []


@pytest.mark.parametrize("headline", ["দিনমজুরের ঘর ভাসল", "দিনের খবর"])
def test_a_headline_without_a_day_has_none(newsroom, capsys, headline):
    write(newsroom, "On 7 July it went dark.")
    newsroom.write(BENGALI, translation(headline, "দুপুর ১২টা ৭ মিনিটে বিভ্রাট শুরু হয়।"))
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "clock-without-day")) == 1


def test_a_day_in_the_headline_is_before_the_text(newsroom, capsys):
    write(newsroom, "The outage began at 12:07 pm.", headline="The outage of 7 July")
    _, _, said = check(newsroom, capsys)
    assert lines(said, "clock-without-day") == []


# --- old figures ---

LIMITS = "checks:\n  figures_older_than: {count: 7d}\n"


@pytest.mark.parametrize(
    ("record", "text", "published", "told"),
    [
        (OPEN, "${stuck} wait.", "2026-07-20T09:00+05:30", 1),
        (OPEN, "5,000 customers wait.", "2026-07-20T09:00+05:30", 1),
        (OPEN, "${stuck} wait.", "2026-07-12T09:00+05:30", 0),
        (OPEN, "On 7 July ${stuck} waited.", "2026-07-20T09:00+05:30", 0),
        (OPEN, "Since ${began} ${stuck} wait.", "2026-07-20T09:00+05:30", 0),
        (OPEN, "${stuck} wait. And ${stuck} wait again.", "2026-07-20T09:00+05:30", 1),
        (RECORD, "${stuck} waited.", "2026-07-20T09:00+05:30", 0),  # it is over, and was so
        (RECORD, "${stuck} now wait.", "2026-07-20T09:00+05:30", 1),
        (RECORD, "${stuck} now wait.", "2026-07-10T09:00+05:30", 0),
    ],
)
def test_a_figure_older_than_the_desk_allows(newsroom, capsys, record, text, published, told):
    newsroom.write("site.yaml", SITE + LIMITS)
    write(newsroom, text, record=record, published=published)
    _, _, said = check(newsroom, capsys)
    found = lines(said, "figure-old")
    assert len(found) == told
    assert all(
        "the limit for its kind is 7 days (content/incidents/ours.yaml:" in line for line in found
    )


@pytest.mark.parametrize(("text", "told"), [("${stuck} এখন আটকে।", 1), ("${stuck} আটকে ছিলেন।", 0), ("${stuck} এখনই আটকে।", 0)])  # fmt: skip
def test_a_bengali_sentence_of_now(newsroom, capsys, text, told):
    newsroom.write("site.yaml", SITE + LIMITS)
    write(newsroom, "Well.", text, published="2026-07-20T09:00+05:30")
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "figure-old")) == told


def test_an_open_record_that_goes_on_without_it(newsroom, capsys):
    more = "  - id: late\n    at: 2026-07-20T10:00+05:30\n    text: {bn: খবর।, en: Word.}\n    source: report\n"
    newsroom.write("site.yaml", SITE + LIMITS)
    write(newsroom, "Well.", record=OPEN, more=more)
    _, _, said = check(newsroom, capsys)
    assert "stuck is 13 days older than the last update, late" in lines(said, "figure-old")[0]
    write(newsroom, "Well.", more=more)
    _, _, said = check(newsroom, capsys)
    assert lines(said, "figure-old") == []


def test_no_limit_no_word(newsroom, capsys):
    write(newsroom, "${stuck} now wait.", record=OPEN, published="2026-09-20T09:00+05:30")
    _, _, said = check(newsroom, capsys)
    assert lines(said, "figure-old") == []
    newsroom.write("site.yaml", SITE + "checks:\n  figures_older_than: {money: 7d}\n")
    _, _, said = check(newsroom, capsys)
    assert lines(said, "figure-old") == []


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("{counts: 7d}", '"counts" is not a kind of unit (did you mean "count"?)'),
        ("{count: soon}", '"soon" is no age'),
        ("{count: 0d}", '"0d" is no age'),
        ("{count: 7}", '"7" is no age'),
        ("7d", "figures_older_than holds fields"),
    ],
)
def test_mistakes_in_the_setting(newsroom, capsys, setting, message):
    newsroom.write("site.yaml", SITE + f"checks:\n  figures_older_than: {setting}\n")
    status, _, said = check(newsroom, capsys)
    assert status == 1
    assert message in said and "site.yaml:" in said


# --- the day of the week ---


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("Payments failed on Monday, 7 July 2026.", ["Monday"]),
        ("Payments failed on 7 July 2026 (Monday), a day before Wednesday.", ["Monday"]),
        ("It was ${began|date}, Wednesday.", ["Wednesday"]),
        ("The outage began on Sunday, 7 July.", ["Sunday"]),
        ("Monday’s (7 July 2026) failure was the third.", ["Monday"]),
        ("Payments failed on Tuesday, 7 July 2026.", []),
        ("From Monday 6 July 2026 to Wednesday 8 July 2026 it rained.", []),
        ("It went on from Tuesday 7 July to Wednesday 8 July 2026.", []),
        ("On Monday it rained. On 7 July 2026 it did not.", []),
        ("“It was Monday, 7 July 2026,” she said.", []),
        ("In July 2026, Monday was wet.", []),
        ("It was 31 June 2026, Monday.", []),
    ],
)
def test_the_day_of_the_week_is_that_of_the_date(newsroom, capsys, english, told):
    write(newsroom, english)
    _, _, said = check(newsroom, capsys)
    assert [line.split('"')[1] for line in lines(said, "wrong-weekday")] == told


@pytest.mark.parametrize(
    ("bengali", "told"),
    [
        ("৭ জুলাই ২০২৬, সোমবার। পে অচল।", ["সোমবার"]),
        ("সোমবার, ৭ জুলাই ২০২৬ পে অচল হয়।", ["সোমবার"]),
        ("৭ জুলাই ২০২৬, মঙ্গলবার। পে অচল।", []),
        ("রবিবার ছিল ছুটি, ৭ জুলাই ২০২৬ পে অচল হয়।", []),
        ("বুধবারেই (৭ জুলাই ২০২৬) পে অচল হয়।", ["বুধবার"]),
        ("সোমবারের (৭ জুলাই ২০২৬) বিভ্রাট মেটে রাতে।", ["সোমবার"]),
        ("রবিবারই, ৭ জুলাই ২০২৬, পে অচল হয়।", ["রবিবার"]),
        ("মঙ্গলবারেই (৭ জুলাই ২০২৬) পে অচল হয়।", []),
        ("৬ জুলাই ২০২৬, সোমবারে, ৭ জুলাই ২০২৬, মঙ্গলবারেও বৃষ্টি হয়।", []),
    ],
)
def test_the_day_of_the_week_in_bengali(newsroom, capsys, bengali, told):
    write(newsroom, "On 7 July it went dark.", bengali)
    _, _, said = check(newsroom, capsys)
    found = lines(said, "wrong-weekday")
    assert [line.split('"')[1] for line in found] == told
    assert all('which is "মঙ্গলবার"' in line for line in found)


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("On Sunday, 9 August last year, the app was shut for an hour.", ["Sunday"]),
        ("It was shut on 9 August (Sunday) last year.", ["Sunday"]),
        ("On Sunday 9 August of last year it was shut.", ["Sunday"]),
        ("Last year, on Sunday, 9 August, it was shut.", ["Sunday"]),
        ("On Sunday, 11 January this year, it was shut.", []),
        ("On Monday, 11 January this year, it was shut.", ["Monday"]),
        ("A drill is due on Friday, 8 January next year.", []),
        ("A drill is due on Thursday, 8 January next year.", ["Thursday"]),
        ("On Saturday, 9 August last year, it was shut.", []),
        ("On Sunday, 9 August, last year’s winner was named.", []),
        ("Fewer came than last year on Sunday, 9 August.", []),
        ("On Sunday, 9 August, the app was shut.", []),
        ("“It was shut on Sunday, 9 August last year,” she said.", []),
    ],
)
def test_the_year_is_told_from_the_day_of_the_story(newsroom, capsys, english, told):
    write(newsroom, english)
    _, _, said = check(newsroom, capsys)
    assert [line.split('"')[1] for line in lines(said, "wrong-weekday")] == told


@pytest.mark.parametrize(
    ("bengali", "told"),
    [
        ("গত বছর ৯ অগস্ট, রবিবার, অ্যাপটি বন্ধ ছিল।", ["রবিবার"]),
        ("গত বছরের ৯ অগস্ট, রবিবার, অ্যাপটি বন্ধ ছিল।", ["রবিবার"]),
        ("গত বছর রবিবার, ৯ অগস্ট অ্যাপটি বন্ধ ছিল।", ["রবিবার"]),
        ("চলতি বছরের ১১ জানুয়ারি, সোমবার অ্যাপটি বন্ধ ছিল।", ["সোমবার"]),
        ("গত বছর ৯ অগস্ট, শনিবার, অ্যাপটি বন্ধ ছিল।", []),
        ("গত বছরের তুলনায় ৯ অগস্ট, রবিবার ভিড় ছিল কম।", []),
        ("৯ অগস্ট, রবিবার অ্যাপটি বন্ধ ছিল।", []),
    ],
)
def test_the_year_is_told_in_bengali(newsroom, capsys, bengali, told):
    write(newsroom, "On 7 July it went dark.", bengali)
    _, _, said = check(newsroom, capsys)
    assert [line.split('"')[1] for line in lines(said, "wrong-weekday")] == told


def test_the_year_of_a_story_of_another_year(newsroom, capsys):
    write(
        newsroom,
        "On Saturday, 9 August last year, it was shut.",
        published="2027-01-05T09:00+05:30",
    )
    _, _, said = check(newsroom, capsys)
    assert len(lines(said, "wrong-weekday")) == 1  # of 2026 it was a Sunday
