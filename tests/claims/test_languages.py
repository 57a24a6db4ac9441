"""What one language of a record says in numbers, times, days, names and quotations, the other says too."""

import pytest

from tests.claims.quick import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation

CODES = ("languages-differ", "said-in-one-language", "languages-may-differ")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    return newsroom


def found(
    desk: Newsroom, capsys: pytest.CaptureFixture[str], english: str, bengali: str
) -> list[str]:
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]", body=english))
    desk.write("content/stories/2026/s.bn.md", translation(body=bengali))
    _, _, told = check(desk, capsys)
    return [line for line in told.split("\n") if any(f"[{code}]" in line for code in CODES)]


def test_one_number_that_differs_is_one_fault_with_both_places(desk, capsys):
    lines = found(desk, capsys, "It has 35 million users.", "ব্যবহারকারী ৩৫ কোটি।")
    assert len(lines) == 1
    assert "content/stories/2026/s.bn.md:" in lines[0]
    assert (
        'error[languages-differ]: "৩৫ কোটি" is not what the version in en says, which has "35 million" '
        "(content/stories/2026/s.en.md:10:8)" in lines[0]
    )


@pytest.mark.parametrize(
    ("english", "bengali", "words"),
    [
        ("Well. 4,200 reports came in.", "ভাল।", "4,200"),
        ("Well.", "অভিযোগ জমা পড়ে ৪২০০।", "৪২০০"),
        ("Two people died in it.", "ভাল।", "Two"),
        ("Well.", "তাতে মৃত্যু হয়েছে দু’জনের।", "দু’জন"),
        ("It opened at 6:45 pm.", "খোলে সন্ধ্যা ৭টা ৪৫ মিনিটে।", "৭টা ৪৫"),
        ("It was 72 per cent.", "তা ৭৩ শতাংশ।", "৭৩ শতাংশ"),
        ("It fell by ₹500 crore.", "কমে ₹৫০০ লক্ষ।", "৫০০ লক্ষ"),
        ("It was so on 14 May 2019.", "তা ছিল ১৫ মে ২০১৯।", "১৫ মে ২০১৯"),
        ("It took ${duration}.", "তা চলে অনেক ক্ষণ।", "${duration}"),
        ("Four ministers spoke.", "তিন মন্ত্রী বলেছেন।", "তিন"),
        ("It fell after midday.", "মাঝরাতে তা বসে যায়।", "মাঝরাত"),
        ("On Tuesday it fell.", "বুধবার তা বসে যায়।", "বুধবার"),
        ("On 14 May 2019 it fell.", "১৪ মে ২০১৯, বুধবার তা বসে যায়।", "বুধবার"),
        ("It is 12 km long.", "তা ১২ মিটার লম্বা।", "১২"),
        ("It fined them $5.4 billion.", "জরিমানা ৫৪০ কোটি টাকা।", "৫৪০ কোটি"),
        ("It is 12 million Australian dollars.", "তা ১ কোটি ২০ লক্ষ মার্কিন ডলার।", "মার্কিন"),
        ("Nobody spoke.", "তিনি বলেন, ‘আমরা জানতাম না যে তা ভেঙেছে’।", "the quotation ‘আমরা"),
        (
            "He said: “We did not know that it was broken.”",
            "তিনি কিছু বলেননি।",
            "the quotation “We did",
        ),
    ],
)
def test_what_one_says_and_the_other_does_not(desk, capsys, english, bengali, words):
    lines = found(desk, capsys, english, bengali)
    assert len(lines) == 1
    assert words in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("It has 350 million users.", "ব্যবহারকারী ৩৫ কোটি।"),
        ("The outage took ${duration}.", "বিভ্রাট চলে ২ ঘণ্টা ৩৭ মিনিট।"),
        ("The outage took ${duration}.", "বিভ্রাট চলে ${x/duration|about}।"),
        ("It opened at 6:45 pm.", "খোলে সন্ধ্যা ৬টা ৪৫ মিনিটে।"),
        ("Two of them left, and one stayed.", "দু’জন চলে যান।"),
        ("Two people died in it.", "তাতে মারা গিয়েছেন দুই মহিলা।"),
        ("Two brothers were killed.", "মৃত্যু হয় দুই ভাইয়ের।"),
        ("Both of them died.", "মারা যান দু’জনেই।"),
        ("A woman died in it.", "তাতে এক মহিলার মৃত্যু হয়।"),
        ("At first for two hours, then for the next three.", "প্রথম দু’ঘণ্টা, তার পরের তিন ঘণ্টা।"),
        ("It stopped within a second or two.", "থামে এক-দুই সেকেন্ডের মধ্যে।"),
        ("Version 7.11 is safe; call 911.", "৭.১১ সংস্করণ নিরাপদ; ৯১১-এ ফোন করুন।"),
        ("It fell on 25 October 2024.", "৯ কার্তিক ১৪৩১ তা বসে যায়।"),
        ("It came on 12 May 2025.", "তা আসে পরের দিন।"),
        ("It is 1.8 kilometres long.", "তা ১৮০০ মিটার লম্বা।"),
        ("It was the sixth of nine stages.", "ন’টি ধাপের মধ্যে এটি ষষ্ঠ।"),
        ("He said: “We did not know that it was broken.”", "তিনি বলেন, “ভাঙা ছিল, জানতাম না।”"),
        ("He said: “We did not know that it was broken.”", "> ভাঙা ছিল, আমরা জানতাম না।"),
        ("It began at ${began|time} on ${began|date}.", "শুরু ${began|date}, ${began|clock} নাগাদ।"),
        ("It began on ${began|date}.", "শুরু ${began|year|of} ${began|day}।"),
        ("On Wednesday, 1 July 2026, it fell.", "২০২৬ সালের ১ জুলাই তা বসে যায়।"),
        ("More than 40 towns were dark.", "অন্ধকার হয় ৪২টি শহর।"),
        ("It fined them $5 million.", "জরিমানা ৫০ লক্ষ অস্ট্রেলীয় ডলার।"),
        ("It paid 54 billion rupees.", "দিতে হয় ৫৪০০ কোটি টাকা।"),
        ("At 6:45 pm it fell, and an hour later it rose.", "সন্ধ্যা ৬টা ৪৫-এ পড়ে, ৭টা ৪৫-এ ওঠে।"),
        ("At 6:45 pm it fell, at 7:45 it rose.", "সন্ধ্যা ৬টা ৪৫-এ পড়ে, এক ঘণ্টা পরে ওঠে।"),
        ("It fell on 13 November. Four days later it rose.", "১৩ নভেম্বর তা পড়ে। ১৭ নভেম্বর ওঠে।"),
        ("It fell on 13 November and rose on 17 November.", "১৩ নভেম্বর তা পড়ে, চার দিন পরে ওঠে।"),
        ("A quarter of it was gone.", "সিকি ভাগ নেই।"),
        (
            "It fell at 7.30 am Pacific time, or 9 pm in India.",
            "প্রশান্ত মহাসাগরীয় সময় সকাল সাড়ে ৭টায় তা পড়ে, ভারতে রাত ৯টায়।",
        ),
        ("It fell at 1725 UTC.", "তা পড়ে ইউটিসি বিকেল ৫টা ২৫ মিনিটে।"),
        ("He said: “We did not know that it was broken.”", "তিনি বলেন, ‘ভাঙা ছিল, আমরা তা জানতাম না’।"),
    ],
)
def test_what_both_say_each_in_its_way(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) == []


def test_what_one_lacks_is_an_error_with_the_place_where_it_would_stand(desk, capsys):
    lines = found(desk, capsys, "Well.\n\nSo 4,200 reports came in.", "ভাল।\n\nতাই নালিশ আসে।")
    assert len(lines) == 1
    assert (
        's.en.md:12:4: error[said-in-one-language]: "4,200" is not in the version in bn' in lines[0]
    )
    assert "where it would stand at content/stories/2026/s.bn.md:7:1" in lines[0]


def test_a_small_count_is_told_more_softly(desk, capsys):
    lines = found(desk, capsys, "Two boats sank.", "তিনটি নৌকা ডোবে।")
    assert ["warning[languages-may-differ]" in line for line in lines] == [True]


@pytest.mark.parametrize(
    ("english", "bengali", "words"),
    [
        ("The crush left 12 people hurt.", "ভিড়ের চাপে ১৩ জন আহত।", "১৩ জন"),
        ("14 boats sank.", "১৫টি নৌকা ডোবে।", "১৫টি"),
        ("At the ghat eleven wooden stalls burnt down.", "ঘাটে বারোটি কাঠের দোকান পোড়ে।", "বারোটি"),
        ("The wind took the roofs off 12 schools.", "হাওয়ায় উড়ে যায় ১৩টা স্কুলের চাল।", "১৩টা"),
        ("Two schools were shut.", "বন্ধ ছিল তিনটি স্কুল।", "তিনটি"),
        ("On 7 July twelve people were hurt.", "৭ জুলাই তেরো জন জখম হন।", "তেরো জন"),
        ("The toll: 14 dead.", "মৃত ১৬ জন।", "১৬"),
        ("On 7 July 14 boats sank.", "৭ জুলাই ১৫টি নৌকা ডোবে।", "১৫টি"),
        ("Of 64 beds 11 were empty.", "৬৪টি শয্যার ১৩টি ফাঁকা ছিল।", "১৩টি"),
        ("On 7 July four ministers spoke.", "৭ জুলাই তিন মন্ত্রী বলেন।", "তিন"),
        ("Two people were killed on 7 July.", "৭ জুলাই তিন জন নিহত হন।", "তিন জন"),
        ("Of the 64 dead, 3 were children.", "মৃত ৬৪ জনের ৫ জন শিশু।", "৫ জন"),
    ],
)
def test_a_small_count_of_one_thing_is_told_as_any_other(desk, capsys, english, bengali, words):
    lines = found(desk, capsys, english, bengali)
    assert len(lines) == 1
    assert f'error[languages-differ]: "{words}' in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("Its own boat and 14 others sank.", "১৫টি নৌকা ডোবে।"),
        ("The temple and 11 houses burnt down.", "১২টি বাড়ি পোড়ে।"),
        ("In all 12 houses burnt down.", "একটি মন্দির ও ১১টি বাড়ি পোড়ে।"),
        ("12 in the row burnt down.", "সারির ১১টি পোড়ে।"),
        ("The manager and 2 other officers left on 7 July.", "৭ জুলাই ম্যানেজার-সহ ৩ আধিকারিক চলে যান।"),
        ("On 7 July 12 men and a girl were hurt.", "৭ জুলাই ১৩ জন আহত হন।"),
        ("On 7 July a team of five led by Asha Sen left.", "৭ জুলাই যায় ছ’জনের দল, সঙ্গে আশা সেন।"),
        ("Five of the 8 people on board were killed.", "নৌকার ৮ জনের মধ্যে ৩ জন বেঁচে যান।"),
        ("One person was hurt on 7 July.", "৭ জুলাই তিন জন আহত হন।"),
        ("Two doors opened on 7 July.", "৭ জুলাই তিনটি দরজা খোলে।"),
    ],
)  # fmt: skip
def test_a_small_count_that_may_be_of_another_is_told_more_softly(desk, capsys, english, bengali):
    lines = found(desk, capsys, english, bengali)
    assert [("error" in line, "[languages-may-differ]" in line) for line in lines] == [(False, True)]  # fmt: skip


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("One of the 12 hurt people left on 7 July.", "৭ জুলাই আহত ১২ জনের এক জন চলে যান।"),
        ("A few people left on 7 July.", "৭ জুলাই দু’এক জন চলে যান।"),
        ("One day, on 7 July, 12 people left.", "এক দিন, ৭ জুলাই, ১২ জন চলে যান।"),
        ("On 7 July people were sent to all sides.", "৭ জুলাই চার দিকে লোক পাঠানো হয়।"),
        ("On 7 July a dozen people left.", "৭ জুলাই ১২ জন চলে যান।"),
        ("On 7 July some 20 people left.", "৭ জুলাই প্রায় ১৯ জন চলে যান।"),
        ("On 7 July three teams of five left.", "৭ জুলাই পাঁচ জনের তিনটি দল যায়।"),
    ],
)
def test_idioms_and_the_same_count_otherwise_are_told_of_nothing(desk, capsys, english, bengali):
    assert found(desk, capsys, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali", "told"),
    [
        ("About 3,180 payments hung.", "প্রায় ৩,২৮০টি লেনদেন আটকায়।", True),
        ("About 3.18 million payments hung.", "প্রায় ৩২ লক্ষ ৮০ হাজার লেনদেন আটকায়।", True),
        ("Nearly 12,500 homes were dark.", "প্রায় ১২,৪০০ বাড়ি অন্ধকার ছিল।", True),
        ("About 3,180 payments hung.", "৩,২৮২টি লেনদেন আটকায়।", True),
        ("It cost about Rs 318 crore.", "খরচ হয় প্রায় ৩২৮ কোটি টাকা।", True),
        ("About 72.4 per cent of them voted.", "ভোট দেন প্রায় ৭২.৮ শতাংশ।", True),
        ("About 3,200 payments hung.", "প্রায় ৩,২৮০টি লেনদেন আটকায়।", False),
        ("About 3.2 million payments hung.", "প্রায় ৩১ লক্ষ ৮০ হাজার লেনদেন আটকায়।", False),
        ("About 3,180 payments hung.", "প্রায় ৩,১৮২টি লেনদেন আটকায়।", False),
        ("Nearly 3,180 payments hung.", "৩,১৭৮টি লেনদেন আটকায়।", False),
        ("About 72.4 per cent of them voted.", "ভোট দেন প্রায় ৭২ শতাংশ।", False),
    ],
)
def test_two_roundings_as_close_say_the_same_or_differ(desk, capsys, english, bengali, told):
    lines = found(desk, capsys, english, bengali)
    assert ["error[languages-differ]" in line for line in lines] == [True] * told


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("It was so in the US, Turkey and France.", "আমেরিকা, তুরস্ক ও ফ্রান্সে তা-ই হয়।"),
        ("It was so in the United States and Britain.", "যুক্তরাষ্ট্র ও ব্রিটেনে তা-ই হয়।"),
    ],
)
def test_countries_by_what_papers_call_them(desk, capsys, english, bengali):
    text = (desk.site / "content/incidents/x.yaml").read_text("utf-8")
    desk.write("content/incidents/x.yaml", text + "places: [US, TR, FR, GB]\n")
    assert found(desk, capsys, english, bengali) == []


def test_a_story_in_one_language_is_held_against_nothing(desk, capsys):
    desk.write(
        "content/stories/2026/s.en.md", story(incidents="[x]", body="4,200 reports came in.")
    )
    _, _, told = check(desk, capsys)
    assert not any(code in told for code in CODES)


def test_an_update_is_held_against_itself_in_the_other_language(newsroom, capsys):
    text = INCIDENT.replace(
        "{bn: প্রথম অভিযোগ।, en: The first reports.}",
        "{bn: ৪২০০টি অভিযোগ জমা পড়ে।, en: 2400 reports came in.}",
    )
    newsroom.write("content/incidents/x.yaml", text)
    _, _, told = check(newsroom, capsys)
    lines = [line for line in told.split("\n") if "[languages-differ]" in line]
    assert len(lines) == 1
    assert '"2400" is not what the version in bn says, which has "৪২০০টি"' in lines[0]


def test_an_error_holds_a_story_back_and_a_desk_may_set_it_lower(desk, capsys):
    assert "error[" in "".join(found(desk, capsys, "It has 35 million users.", "ব্যবহারকারী ৩৫ কোটি।"))
    status, _, _ = check(desk, capsys)
    assert status == 1
    site = (desk.site / "site.yaml").read_text("utf-8")
    desk.write("site.yaml", site + "checks: {levels: {languages-differ: note}}\n")
    status, _, told = check(desk, capsys)
    assert status == 0
    assert "note[languages-differ]" in told


def test_both_spans_stand_where_they_say(desk, capsys):
    body = "It fell.\n\nIt has 35 million users, and 4,200 reports came in."
    lines = found(desk, capsys, body, "তা বসে যায়।\n\nব্যবহারকারী ৩৫ কোটি, অভিযোগ আসে ৪২০০টি।")
    assert len(lines) == 1
    for path, words in (("s.bn.md", "৩৫ কোটি"), ("s.en.md", "35 million")):
        _, _, place = lines[0].partition(f"content/stories/2026/{path}:")
        line, column = (int(part.strip(")")) for part in place.split(":")[:2])
        text = (desk.site / f"content/stories/2026/{path}").read_text("utf-8").split("\n")
        assert text[line - 1][column - 1 :].startswith(words)


TWICE = INCIDENT.replace(
    "figures:\n",
    """figures:
  watching: {value: 5_000, unit: person, label: {en: People watching the live stream, bn: সরাসরি সম্প্রচারের দর্শক}}
  comments: {value: 5_000, unit: comment, label: {en: Comments lost, bn: হারানো মন্তব্য}}
""",
)
UNITS = "comment: {bn: {other: মন্তব্য}, en: {one: comment, other: comments}}\n"


@pytest.mark.parametrize(
    ("english", "bengali", "told"),
    [
        ("Some 5,000 comments were lost. Well. At the peak 5,000 people were watching the live stream.", "হারিয়ে যায় প্রায় ৫ হাজার মন্তব্য।", ["5,000"]),
        ("Some 5,000 comments were lost. Well. At the peak 5,000 people were watching the live stream.", "হারিয়ে যায় প্রায় ৫ হাজার মন্তব্য। সরাসরি সম্প্রচারের দর্শক ছিলেন ৫ হাজার।", []),
        ("Some 5,000 comments were lost. Of these 5,000 comments none came back.", "হারিয়ে যায় প্রায় ৫ হাজার মন্তব্য।", []),
    ],
)  # fmt: skip
def test_what_says_as_many_of_something_else_does_not_say_it(desk, capsys, english, bengali, told):
    desk.write("content/incidents/x.yaml", TWICE)
    desk.write("content/registry/units.yaml", UNITS)
    assert [line.split('"')[1] for line in found(desk, capsys, english, bengali)] == told


@pytest.mark.parametrize(
    ("bengali", "assamese", "told"),
    [
        ("ডোবে ৭২টি গ্রাম, আহত ৩৪ জন।", "৭২খন গাঁও ডুবে, ৩৪জন আহত হয়।", []),
        ("আসেন ৪০০ জন মহিলা।", "৪০০গৰাকী মহিলা আহে।", []),
        ("ডোবে ৭২টি গ্রাম, আহত ৩৪ জন।", "৭৩খন গাঁও ডুবে, ৩৪জন আহত হয়।", ["৭৩খন"]),
        ("আসেন ১২ জন মহিলা।", "১৩গৰাকী মহিলা আহে।", ["১৩গৰাকী"]),
    ],
)
def test_assamese_counts_beside_bengali_ones(desk, capsys, bengali, assamese, told):
    locales = "  as: {tag: as-IN, digits: native}\nsections:\n"
    desk.write("site.yaml", SITE.replace("sections:\n", locales))
    desk.write("content/stories/2026/s.bn.md", story(body=bengali))
    made = translation(body=assamese, translated_from="{locale: bn}")
    desk.write("content/stories/2026/s.as.md", made)
    lines = [line for line in check(desk, capsys)[2].split("\n") if "[languages-" in line]
    assert [line.split('"')[1] for line in lines] == told
    assert all("error[languages-differ]" in line for line in lines)


@pytest.mark.parametrize(
    ("english", "bengali", "words"),
    [
        (
            "The toll is 27.\n\nThe bodies of 27 people were found, and 31 are missing. The search had 22 divers.",
            "মৃত ২৭।\n\nমিলেছে ২২ জনের দেহ, নিখোঁজ ৩১ জন। তল্লাশিতে ছিলেন ২২ ডুবুরি।",
            "২২ জনের",
        ),
        (
            "On Tuesday they met.\n\nThey left at 2 pm on Wednesday. On Tuesday they came back.",
            "মঙ্গলবার তাঁরা বসেন।\n\nমঙ্গলবার দুপুর ২টোয় তাঁরা চলে যান। মঙ্গলবার তাঁরা ফেরেন।",
            "মঙ্গলবার",
        ),
    ],
)
def test_what_is_left_of_two_sentences_differs_though_it_stands_elsewhere(
    desk, capsys, english, bengali, words
):
    lines = [line for line in found(desk, capsys, english, bengali) if "error" in line]
    assert [f'error[languages-differ]: "{words}' in line for line in lines] == [True]


def test_sections_and_the_day_of_a_night_are_no_such_difference(desk, capsys):
    english = "Police cited sections 43 and 66 of the law on Friday, 28 August.\n\nThe wall fell at a quarter to two on Friday, along 85 metres."
    bengali = "শুক্রবার, ২৮ অগস্ট পুলিশ আইনের ৪৩ ও ৬৬ ধারা দেয়।\n\nবৃহস্পতিবার দিবাগত রাত পৌনে দু’টোয় ৮৫ মিটার জুড়ে দেওয়াল ধসে।"
    assert not any("languages-differ" in line for line in found(desk, capsys, english, bengali))


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        # nothing else is said alike
        ("The toll is 27.\n\nIt was 22 on Monday.", "মৃত ২৭।\n\nপরে তা দাঁড়ায় ২৭।"),
        # one of them says more
        (
            "It took 45 days. On 7 July 45 sites were back, and 30 not.",
            "লাগে ৪৫ দিন। ৭ জুলাই ফেরে ৩০টি সাইট।",
        ),
    ],
)
def test_what_may_be_told_in_another_order_is_no_such_difference(desk, capsys, english, bengali):
    assert not any("languages-differ" in line for line in found(desk, capsys, english, bengali))
