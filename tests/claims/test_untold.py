"""A value that fits nothing, and is a slip of the pen from a fact that its text has nowhere: said in other words than the record's."""

import pytest

from tests.claims.records import Record
from tests.newsroom import Newsroom

FIRE = Record(
    id="jute",
    services="jute-mill:\n  name: {bn: চটকল, en: Jute mill}\n",
    heads={"bn": "গঙ্গার ধারের কথা", "en": "On the riverside"},
    places="bally: {name: {bn: বালি, en: Bally}}\n",
    published="2026-03-12T09:00+05:30",
    text="""\
headline: {bn: বালির চটকলে আগুন, en: Fire at Bally jute mill}
kind: outage
severity: major
services: [jute-mill]
places: [bally]
began: 2026-03-10T21:35+05:30
ended: 2026-03-11T05:50+05:30
figures:
  bales: {value: 2_740, unit: number, label: {bn: পুড়ে ছাই হওয়া গাঁট, en: bales reduced to ashes}, source: notice}
  beds: {value: 36, unit: number, label: {bn: হাসপাতালে রোগী, en: patients of the hospital}, source: notice}
  roof: {value: 60, unit: percent, label: {bn: ছাদের ক্ষতি, en: share of the roofing destroyed}, source: notice}
  grant: {value: 800, unit: inr, label: {bn: মজুরপিছু খোরাকি, en: allowance for each labourer}, source: notice}
  rebuild: {value: 7_400_000, unit: inr, label: {bn: গুদাম গড়ার খরচ, en: cost of rebuilding the godown}, source: notice}
  crowd: {between: [3_500, 4_000], unit: person, label: {bn: জনসমাগম, en: onlookers}, source: notice}
  looms: {value: 43, unit: loom, label: {bn: জখম যন্ত্র, en: machines destroyed}, source: notice}
  wind: {value: 46, unit: kmph, label: {bn: হাওয়ার বেগ, en: gusts}, source: notice}
  allowed: {value: 45_000, unit: person, label: {bn: যত জনের অনুমতি, en: crowd permitted}, source: notice}
updates:
  - id: smoke
    at: 2026-03-10T21:35+05:30
    status: investigating
    text: {bn: "গুদাম থেকে ধোঁয়া ওঠে।", en: Smoke rises from the godown.}
    source: notice
  - id: contained
    at: 2026-03-11T02:15+05:30
    status: identified
    text: {bn: "অগ্নিশিখা নিয়ন্ত্রণে।", en: The blaze is under control.}
    source: notice
  - id: cooled
    at: 2026-03-11T05:50+05:30
    status: resolved
    text: {bn: "জ্বলন্ত গাঁট ঠান্ডা করা শেষ।", en: Cooling of the smouldering bales is over.}
    source: notice
  - id: wharf
    at: 2026-03-11
    text: {bn: "ফেরিঘাট ২৪ মার্চ অবধি বন্ধ।", en: The ferry wharf stays closed until 24 March.}
    source: notice
  - id: hearing
    at: 2026-03-11
    text: {bn: "ছাঁটাই মামলার শুনানির নতুন দিন ১৭ মার্চ।", en: Hearing of the lay-off case put off to 17 March.}
    source: notice
  - id: officers
    at: 2026-03-11T09:00+05:30
    text: {bn: "পাট অধিকর্তার পরিদর্শন।", en: The jute commissioner inspects the mill.}
    source: notice
  - id: ration
    at: 2026-03-12
    text: {bn: "শ্রমিক মহল্লায় চাল বিলি।", en: Rice is doled out in the workers' lines.}
    source: notice
sources:
  notice: {title: Notice of the mill}
""",
)
UNITS = """
loom: {kind: count, words: {bn: {other: তাঁত}, en: {one: loom, other: looms}}}
kmph: {kind: rate, words: {bn: {other: কিলোমিটার প্রতি ঘণ্টা}, en: {one: kilometre per hour, other: kilometres per hour}}}
"""
SAID = {
    "en": {
        "looms": "Within an hour 43 looms had gone through the floor.",
        "wind": "A dial on the jetty showed 46 kmph.",
        "allowed": "The bank is licensed for 45,000.",
        "smoke": "Fire broke out at the Bally jute mill at 9.35 pm on 10 March.",
        "bales": "The flames ate 2,740 bales.",
        "beds": "The hospital nearby took in 36 patients.",
        "roof": "About 60 per cent of the tin sheets overhead are gone.",
        "grant": "The mill is to pay every worker Rs 800.",
        "rebuild": "The godown dates from 1968; rebuilding it will cost Rs 74 lakh.",
        "long": "It was six in the morning before the police let anyone in, and in those eight and a quarter hours of havoc walls fell.",
        "crowd": "Between 3,500 and 4,000 people stood on the bank.",
        "contained": "Firefighters had the flames in hand by 2.15 am.",
        "cooled": "Cooling of the bales was over at 5.50 am.",
        "wharf": "No boat will call at the ferry wharf before 24 March.",
        "officers": "At nine on Wednesday morning men in ties paced the yard.",
        "ration": "Rice came on Thursday, 12 March, and with it the minister.",
        "hearing": "The labour court will now hear the case on 17 March.",
    },
    "bn": {
        "looms": "এক ঘণ্টার মধ্যে মেঝে ফুঁড়ে নীচে পড়ে ৪৩টি তাঁত।",
        "wind": "জেটির কাঁটা তখন দেখাচ্ছিল ঘণ্টায় ৪৬ কিলোমিটার।",
        "allowed": "পাড়ে ৪৫ হাজারের অনুমতি ছিল।",
        "smoke": "১০ মার্চ রাত ৯টা ৩৫ মিনিটে আগুন লাগে বালির চটকলে।",
        "bales": "আগুনের গ্রাসে গিয়েছে ২৭৪০টি গাঁট।",
        "beds": "কাছের হাসপাতালে ভর্তি হন ৩৬ জন রোগী।",
        "roof": "টিনের চালের প্রায় ৬০ শতাংশ আর নেই।",
        "grant": "মাথাপিছু ৮০০ টাকা দেবে মিল।",
        "rebuild": "গুদামটি ১৯৬৮ সালের; নতুন করে গড়ার খরচ ৭৪ লক্ষ টাকা।",
        "long": "সওয়া আট ঘণ্টার এই আগুনে দেওয়াল পড়ে, ভিজে যায় সব তাঁত।",
        "crowd": "গঙ্গার পাড়ে ভিড় করেন সাড়ে তিন থেকে চার হাজার মানুষ।",
        "contained": "রাত সওয়া দু’টোয় আগুন বশে আসে।",
        "cooled": "ভোর ৫টা ৫০ মিনিটে গাঁট ঠান্ডা করা শেষ হয়।",
        "wharf": "ফেরিঘাটে লঞ্চ ভিড়বে না ২৪ মার্চ পর্যন্ত।",
        "officers": "বুধবার সকাল ৯টায় উঠোনে পায়চারি করেন টাই-পরা কয়েক জন।",
        "ration": "১২ মার্চ, বৃহস্পতিবার চাল আসে, সঙ্গে মন্ত্রী।",
        "hearing": "শ্রম আদালতে শুনানি হবে ১৭ মার্চ।",
    },
}
"""What a report says of each fact: hardly in the record's words."""


def told(newsroom: Newsroom, locale: str, **others: str) -> list[str]:
    """Return what is said to contradict the record in a report that says something else in the place of some facts."""
    newsroom.write("content/registry/units.yaml", UNITS)
    return FIRE.told(newsroom, locale, "\n\n".join((SAID[locale] | others).values()))


@pytest.mark.parametrize("locale", ["en", "bn"])
def test_a_report_that_is_right(newsroom, locale):
    assert told(newsroom, locale) == []


@pytest.mark.parametrize(
    ("locale", "fact", "wrong"),
    [
        # another digit, the half
        ("en", "roof", "About 30 per cent of the tin sheets overhead are gone."),
        ("en", "grant", "The mill is to pay every worker Rs 900."),
        ("bn", "roof", "টিনের চালের প্রায় ৩০ শতাংশ আর নেই।"),
        ("bn", "grant", "মাথাপিছু ৯০০ টাকা দেবে মিল।"),
        ("en", "grant", "The mill is to pay every worker Rs 400."),
        ("bn", "roof", "টিনের চালের প্রায় ৪০ শতাংশ আর নেই।"),
        # two digits that changed places, in its unit or measure, or of thousands
        ("en", "looms", "Within an hour 34 looms had gone through the floor."),
        ("bn", "looms", "এক ঘণ্টার মধ্যে মেঝে ফুঁড়ে নীচে পড়ে ৩৪টি তাঁত।"),
        ("en", "wind", "A dial on the jetty showed 64 kmph."),
        ("bn", "wind", "জেটির কাঁটা তখন দেখাচ্ছিল ঘণ্টায় ৬৪ কিলোমিটার।"),
        ("en", "allowed", "The bank is licensed for 54,000."),
        ("bn", "allowed", "পাড়ে ৫৪ হাজারের অনুমতি ছিল।"),
        # the day of a moment is told, and its time is not
        ("en", "smoke", "It was 9.25 pm on 10 March, and mist lay on the river, when the Bally jute mill caught fire."),
        ("en", "smoke", "It was 9.53 pm on 10 March, and mist lay on the river."),
        ("bn", "smoke", "তখন রাত ৯টা ৫৩ মিনিট, ১০ মার্চ, নদীর উপরে কুয়াশা।"),
        # crore for lakh, though a year stands before it
        ("en", "rebuild", "The godown dates from 1968; rebuilding it will cost Rs 74 crore."),
        ("bn", "rebuild", "গুদামটি ১৯৬৮ সালের; নতুন করে গড়ার খরচ ৭৪ কোটি টাকা।"),
        # a day that only the text of an update names: another month, its digits turned, one of them another
        ("en", "wharf", "No boat will call at the ferry wharf before 24 April."),
        ("bn", "wharf", "ফেরিঘাটে লঞ্চ ভিড়বে না ২৪ এপ্রিল পর্যন্ত।"),
        ("bn", "wharf", "ফেরিঘাটে লঞ্চ ভিড়বে না ২৯ মার্চ পর্যন্ত।"),
        ("en", "hearing", "The labour court will now hear the case on 17 May."),
        ("bn", "hearing", "শ্রম আদালতে শুনানি হবে ১৭ এপ্রিল।"),
        ("bn", "hearing", "শ্রম আদালতে শুনানি হবে ১৪ মার্চ।"),
        # a round time beside its day, in the other half of it
        ("en", "officers", "At nine on Wednesday night men in ties paced the yard."),
        ("en", "officers", "Men in ties paced the yard on 11 March, at 9 pm."),
        ("bn", "officers", "বুধবার রাত ৯টায় উঠোনে পায়চারি করেন টাই-পরা কয়েক জন।"),
        ("bn", "officers", "১১ মার্চ রাত ৯টায় উঠোনে পায়চারি করেন টাই-পরা কয়েক জন।"),
        # a week after the day of an update, with its day of the week
        ("en", "ration", "Rice came on Thursday, 19 March, and with it the minister."),
        ("bn", "ration", "১৯ মার্চ, বৃহস্পতিবার চাল আসে, সঙ্গে মন্ত্রী।"),
        # as many minutes past the hour for to it; somebody's doings in the scene that a time opens
        ("en", "smoke", "It was twenty-five past ten on 10 March, and the night shift had not yet left."),
        ("bn", "smoke", "তখন রাত দশটা বেজে ২৫ মিনিট, ১০ মার্চ, নদীর উপরে কুয়াশা।"),
        # an hour more
        ("en", "long", "It was six in the morning before the police let anyone in, and in those nine and a quarter hours of havoc walls fell."),
        ("bn", "long", "সওয়া ন’ঘণ্টার এই আগুনে দেওয়াল পড়ে, ভিজে যায় সব তাঁত।"),
        # an hour, a half of the day, a quarter to for a quarter past
        ("en", "contained", "Firefighters had the flames in hand by 3.15 am."),
        ("bn", "contained", "রাত পৌনে দু’টোয় আগুন বশে আসে।"),
        ("bn", "contained", "রাত সওয়া তিনটেয় আগুন বশে আসে।"),
    ],
)  # fmt: skip
def test_a_slip_from_what_the_text_has_nowhere(newsroom, locale, fact, wrong):
    assert len(told(newsroom, locale, **{fact: wrong})) == 1


@pytest.mark.parametrize(
    ("locale", "fact", "text"),
    [
        # the text has the fact as well, and this is another
        ("en", "", "In the shed next door 2,470 sacks lay dry."),
        ("bn", "", "পাশের গুদামে শুকনো পড়ে আছে ২৪৭০টি বস্তা।"),
        # promised, of another year, usual
        ("en", "contained", "The mill had hoped to have the flames in hand by 3.15 am."),
        ("bn", "contained", "মিল ভেবেছিল, রাত সওয়া তিনটের মধ্যে আগুন বশে আসবে।"),
        ("en", "contained", "In 2019 a fire at the same mill was put out at 3.15 am."),
        ("bn", "contained", "২০১৯ সালে এই মিলেই আগুন নেভে রাত সওয়া তিনটেয়।"),
        ("en", "grant", "In 2019 the mill had paid every worker Rs 900."),
        ("en", "rebuild", "In 1968 the godown was built for Rs 79 lakh."),
        ("bn", "rebuild", "১৯৬৮ সালে ৭৯ লক্ষ টাকায় তৈরি হয়েছিল গুদামটি।"),
        ("en", "long", "The mill lay idle for about eight hours."),
        # how long somebody had been at work
        ("en", "long", "The watchman had been on duty for nine and a quarter hours."),
        ("bn", "long", "পাহারাদার টানা সওয়া ন’ঘণ্টা কাজ করছিলেন।"),
        ("bn", "long", "পাহারাদারের ডিউটি চলছিল সওয়া ন’ঘণ্টা।"),
        # another day to come, of something else or put off before
        ("en", "hearing", "The union has called a strike for 17 May."),
        ("bn", "hearing", "১৭ এপ্রিল ধর্মঘট ডেকেছে ইউনিয়ন।"),
        ("en", "wharf", "A fair opens at Bally on 24 April."),
        ("bn", "wharf", "বালিতে মেলা বসবে ২৯ মার্চ।"),
        ("en", "", "At nine on Wednesday night a priest came."),
        ("bn", "", "বুধবার রাত ৯টায় পুরোহিত আসেন।"),
        ("en", "officers", "At nine on Thursday night a priest came."),
        ("bn", "officers", "বৃহস্পতিবার রাত ৯টায় পুরোহিত আসেন।"),
        ("en", "officers", "At nine that night a priest came."),
        ("en", "ration", "Rice was dear on Wednesday, 18 March."),
        ("bn", "ration", "১৯ মার্চ, বৃহস্পতিবার মেলা বসে।"),
        ("en", "", "On 17 April the labour court will rise for the summer."),
        # by how much something was late
        ("en", "long", "Lorries with jute came in nine and a quarter hours late."),
        ("bn", "long", "পাটের লরি ঢোকে সওয়া ন’ঘণ্টা দেরিতে।"),
        # of another thing, or in another measure
        ("en", "beds", "The mill has 63 looms."),
        ("bn", "beds", "মিলে তাঁত ৬৩টি।"),
        ("en", "beds", "A weaver, 35, lost his savings."),
        ("en", "bales", "The nearest hydrant is 2,470 metres away."),
        ("bn", "bales", "সব চেয়ে কাছের হাইড্র্যান্ট ২৪৭০ মিটার দূরে।"),
        ("en", "looms", "The mill next door has 34 women on its rolls."),
        ("bn", "looms", "পাশের মিলে কাজ করেন ৩৪ জন মহিলা।"),
        ("en", "looms", "A weaver, 34, lost his savings."),
        ("en", "looms", "In 2019 the mill had sold 34 looms."),
        ("en", "wind", "The nearest fire station is 64 km away."),
        ("bn", "wind", "সব চেয়ে কাছের দমকল কেন্দ্র ৬৪ কিলোমিটার দূরে।"),
        ("en", "wind", "On other days gusts of 64 kmph are usual here: on a normal day a dial shows 64 kmph."),
        # of somebody else, and of something that began or came beside it
        ("en", "contained", "The first helicopter arrived at 3.15 am."),
        ("bn", "contained", "প্রথম হেলিকপ্টার পৌঁছয় রাত সওয়া তিনটেয়।"),
        ("en", "contained", "The first train to Howrah left at 3.15 am."),
        ("bn", "contained", "হাওড়ার প্রথম ট্রেন ছাড়ে রাত সওয়া তিনটেয়।"),
        ("en", "contained", "Repairs to the roof began at 3.15 am."),
        ("bn", "contained", "চাল মেরামতি শুরু হয় রাত সওয়া তিনটেয়।"),
        ("en", "roof", "Sales of jute rose by 50 per cent that year."),
        ("bn", "roof", "সে বছর পাটের বিক্রি বাড়ে ৫০ শতাংশ।"),
        # of hours, or at which somebody was to leave
        ("en", "contained", "The canteen was open from 3.15 am to 6.15 am."),
        ("bn", "contained", "ক্যান্টিন খোলা ছিল রাত সওয়া তিনটে থেকে ভোর সওয়া ছ’টা।"),
        ("en", "contained", "A woman of 67 was booked on a flight at 3.15 am."),
        # nothing that one slip alone makes of the other
        ("en", "contained", "Firefighters drank tea at 4.40 am."),
        ("bn", "bales", "মিলে কাজ করেন ১১৫০ জন।"),
    ],
)  # fmt: skip
def test_what_may_be_another(newsroom, locale, fact, text):
    assert told(newsroom, locale, **{fact: text}) == []


@pytest.mark.parametrize(
    ("locale", "head", "right", "wrong"),
    [
        ("en", "More than 2,500 bales reduced to ashes", "In the yard 2,740 lay charred.", "In the yard 2,470 lay charred."),
        ("bn", "পুড়ে ছাই আড়াই হাজারের বেশি গাঁট", "উঠোনে কালো হয়ে পড়ে আছে ২৭৪০টি।", "উঠোনে কালো হয়ে পড়ে আছে ২৪৭০টি।"),
    ],
)  # fmt: skip
def test_a_headline_in_round_numbers_does_not_tell_it(newsroom, locale, head, right, wrong):
    for text, found in ((right, 0), (wrong, 1)):
        body = "\n\n".join((SAID[locale] | {"bales": text}).values())
        assert len(FIRE.told(newsroom, locale, body, headline=head)) == found


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Firefighters had the flames in hand by 3.15 am."),
        ("bn", "রাত সওয়া তিনটেয় আগুন বশে আসে।"),
    ],
)
def test_of_a_text_that_tells_little_nothing_is_missing(newsroom, locale, text):
    body = f"{SAID[locale]['smoke']}\n\n{text}"
    assert FIRE.told(newsroom, locale, body) == []
