"""A slip of the pen where the sentence would have been heard to say the fact, had the value been right."""

import pytest

from tests.claims.quick import looked_at
from tests.newsroom import Newsroom, story

UNITS = """\
megawatt: {kind: count, words: {bn: {other: মেগাওয়াট}, en: {one: megawatt, other: megawatts}}}
train: {kind: count, words: {bn: {other: ট্রেন}, en: {one: train, other: trains}}, classifier: {bn: টি}}
fire-engine: {kind: count, words: {bn: {other: ইঞ্জিন}, en: {one: engine, other: engines}}, classifier: {bn: টি}}
hectare: {kind: count, words: {bn: {other: হেক্টর}, en: {one: hectare, other: hectares}}}
mast: {kind: count, words: {bn: {other: টাওয়ার}, en: {one: mast, other: masts}}, classifier: {bn: টি}}
shop: {kind: count, words: {bn: {other: দোকান}, en: {one: shop, other: shops}}, classifier: {bn: টি}}
"""
FIRE = """\
headline: {bn: উপকেন্দ্রে আগুন, en: Fire at a substation}
kind: disaster
severity: major
places: [IN]
began: 2026-03-04T20:37+05:30
ended: 2026-03-04T23:41+05:30
figures:
  load: {value: 430, unit: megawatt, label: {bn: যে চাহিদা কমে যায়, en: Load lost}, source: notice}
  trains: {value: 34, unit: train, label: {bn: বাতিল ট্রেন, en: Trains cancelled}, source: notice}
  bill: {value: 4_600_000, unit: inr, label: {bn: মেরামতির খরচ, en: Cost of repairs}, source: notice}
  shops: {value: 84, unit: shop, label: {bn: পুড়ে যাওয়া দোকান, en: Shops burned}, source: notice}
  dark: {value: 48_600, unit: customer, label: {bn: অন্ধকারে থাকা বাড়ি, en: Homes in the dark}, source: notice}
  engines: {value: 11, unit: fire-engine, label: {bn: দমকলের বহর, en: Fleet of the brigade}, source: notice}
  fields: {between: [1800, 2100], unit: hectare, label: {bn: ছাইয়ে ঢাকা খেত, en: Fields under ash}, source: notice}
  masts: {value: 3_000, unit: mast, bound: at_least, label: {bn: নীরব টাওয়ার, en: Masts that fell silent}, source: notice}
  hurt: {value: 17, unit: person, label: {bn: আহত, en: Injured}, source: notice}
  share: {value: 21, unit: percent, label: {bn: যে লাইন বসে যায়, en: Lines lost}, source: notice}
updates:
  - id: engines
    at: 2026-03-04T21:12+05:30
    text: {bn: দমকল আসে।, en: Fire engines arrive.}
    source: notice
  - id: cell
    at: 2026-03-05T16:45+05:30
    text: {bn: থানায় অভিযোগ জমা পড়ে।, en: A complaint reaches the police.}
    source: notice
sources:
  notice: {title: Notice, url: "https://status.example/"}
"""


def told(desk: Newsroom, text: str, headline: str = "", *, ended: str = "") -> list[str]:
    """Return what contradicts the record of a fire."""
    locale = "en" if text.isascii() else "bn"
    desk.write("content/registry/units.yaml", UNITS)
    record = FIRE.replace("2026-03-04T23:41+05:30", ended) if ended else FIRE
    desk.write("content/incidents/fire.yaml", record)
    head = headline or ("The substation" if locale == "en" else "উপকেন্দ্রের কথা")
    made = story(head, text, incidents="[fire]", published="2026-03-06T09:00+05:30")
    desk.write(f"content/stories/2026/s.{locale}.md", made)
    _, _, found = looked_at(desk.site)
    return [str(one.message).split('"')[1] for one in found if one.code == "fact-contradicts"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Equipment burned; from the company's grid 340 megawatts of demand had dropped at a stroke.", "340 megawatts"),
        ("Mending it will take Rs 64 lakh, says the engineer.", "Rs 64 lakh"),
        ("Mending it will take Rs 4.6 lakh, says the engineer.", "Rs 4.6 lakh"),
        ("ওই সংস্থার গ্রিড থেকে এক ধাক্কায় পড়ে যায় ৩৪০ মেগাওয়াট।", "৩৪০ মেগাওয়াট"),
        ("উপকেন্দ্র-লাগোয়া ৪৮টি দোকান পুড়ে যায়।", "৪৮টি"),
        ("Fire has burned down 48 shops beside it.", "48"),
        ("The complaint reached the police at 4.45 am.", "4.45 am"),
        ("সারাতে লাগবে ৪৬ কোটি টাকা।", "৪৬ কোটি টাকা"),
        ("It was 9.37 pm when flames were seen at the substation.", "9.37 pm"),
        ("The last flames died at 11.11 pm.", "11.11 pm"),
        ("The complaint reached the police at a quarter to six.", "a quarter to six"),
        ("The complaint reached the police at a quarter past four.", "a quarter past four"),
        ("Constables wrote it all down at 8.37 am.", "8.37 am"),
        ("থানায় অভিযোগ যায় বিকেল সওয়া চারটেয়।", "বিকেল সওয়া চারটেয়"),
        ("রাত তখন ৯টা ৩৭।", "৯টা ৩৭"),
        # two digits that changed places, beside what is counted
        ("২০ কিলোমিটার লাইন জুড়ে দাঁড়িয়ে পড়ে বাজার-লাগোয়া ৪৩টি ট্রেন।", "৪৩টি"),
        ("From a quarter past nine the railway had to halt 43 trains.", "43"),
        # of a rounded number the digits, or the noughts
        ("With the poles down, nearly 94,000 customers were left without light.", "nearly 94,000"),
        ("Since Wednesday night there has been no light for about 4.9 lakh customers.", "about 4.9 lakh"),
        ("বুধবার রাত থেকে আলো নেই প্রায় ৪ লক্ষ ৯০ হাজার গ্রাহকের ঘরে।", "প্রায় ৪ লক্ষ ৯০ হাজার"),
        # one of two digits, or twice as many, of what only one figure counts
        # a range with one end right, or as wide as the record's
        ("First estimates speak of 1,800 to 2,700 hectares of paddy and bills for the market.", "1,800 to 2,700"),
        ("First estimates speak of 1,200 to 1,500 hectares of paddy and bills for the market.", "1,200 to 1,500"),
        ("বাজারের খবর, ধান নষ্ট ১২০০ থেকে ১৫০০ হেক্টর।", "১২০০ থেকে ১৫০০"),
        # somebody who is hurt in another word
        ("অন্ধকারে সিঁড়ি থেকে নামতে গিয়ে চোট পেয়েছেন ২৭ জন।", "২৭ জন"),
        ("By then 17 engines had come from as far as the port.", "17"),
        ("By then 22 engines had come from as far as the port.", "22"),
        ("বাজারের পাশে দাঁড়িয়ে ছিল প্রায় ২২টি ইঞ্জিন।", "প্রায় ২২টি"),
        # one digit with other noughts
        ("Along the coast no current reached masts, about 300,000 of them.", "about 300,000"),
        ("The count of masts without current stood at 30,000.", "30,000"),
        ("কারেন্টহীন টাওয়ারের সংখ্যা দাঁড়ায় ৩০ হাজারে।", "৩০ হাজারে"),
        # a day with a digit too many, in a sentence that tells of another thing too
        ("An owner of shops was questioned on 15 March, when the complaint reached the police.", "15 March"),
    ],
)  # fmt: skip
def test_a_slip_of_what_would_be_the_fact_is_told(newsroom, text, number):
    assert told(newsroom, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Equipment burned; from the company's grid 430 megawatts of demand had dropped at a stroke.",
        "Mending it will take Rs 46 lakh, says the engineer.",
        "ওই সংস্থার গ্রিড থেকে এক ধাক্কায় পড়ে যায় ৪৩০ মেগাওয়াট।",
        "The cable was laid in 1984 and is 3.4 kilometres long.",
        "Three years ago a storm took 340 megawatts off the grid.",
        "The association of traders says 340 stalls stand there.",
        "The engines left the depot 48 minutes away.",
        "বাজারে ৩৪০ জন কাজ করেন।",
        "The police will hear the owner on 9 March at 4.45 am.",
        "It was 8.37 pm when flames were seen at the substation.",
        "The complaint reached the police at a quarter to five.",
        "A caterer said she missed forty orders between 9.37 pm and 11.15 pm.",
        "Visitors may come from 8.37 am.",
        "A relay of the market had been mended at a quarter past four.",
        "থানায় অভিযোগ যায় বিকেল পৌনে পাঁচটায়।",
        "রাত তখন ৮টা ৩৭।",
        "In 2014 it took 17 engines nine hours to put out a fire at the mill.",
        "In that fire of 2014 by then 17 engines had come from as far as the port.",
        "২০১৪ সালে ওই কারখানার আগুন নেভাতে লেগেছিল ১৭টি ইঞ্জিন।",
        "The mill has 43 looms.",
        "A rival's sales of lamps rose by 12 per cent that day.",
        "About 50,000 customers were left without light.",
        "In the end 11 engines were at work.",
        "Another 17 engines stood by at the depot.",
        "First estimates speak of 1,800 to 2,100 hectares of paddy and bills for the market.",
        "The district sows 4,000 to 9,000 hectares of paddy.",
        "The rival has 60,000 masts, another 30,000.",
        "The count of masts without current stood at 3,000.",
        "Two owners were questioned on 15 March, when the court met.",
        "More than 48,000 customers beside the river sat up by candlelight.",
        "The complaint reached the police on 5 March.",
        "The police will put the complaint before the court on 15 March.",
        "Lamps will be mended by 5 April.",
        "১৫ মার্চ পুলিশ আদালতে অভিযোগ জানাবে।",
        "The police will hear the owner on 9 March.",
        "The company has 4.5 lakh customers in the state.",
    ],
)
def test_what_only_looks_like_one_is_left_alone(newsroom, text):
    assert told(newsroom, text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It was eight in the morning before the fire was out, and by then more than 53 hours had gone.", ["more than 53 hours"]),
        ("It was eight in the morning before the fire was out, and by then more than 35 hours had gone.", []),
        ("আগুন নেভে সকাল আটটায়, তত ক্ষণে ৫৩ ঘণ্টার বেশি কেটে গিয়েছে।", ["৫৩ ঘণ্টার বেশি"]),
        ("The firemen of the next town had worked 53 hours that week.", []),
    ],
)  # fmt: skip
def test_hours_of_which_the_digits_changed_places(newsroom, text, numbers):
    assert told(newsroom, text, ended="2026-03-06T08:00+05:30") == numbers


@pytest.mark.parametrize(
    ("headline", "text", "number"),
    [
        # a headline has the figure, and the text tells it once more
        ("Fire takes 84 shops", "Shops burned in the fire: 60 of them, says the mayor.", "60"),
        ("আগুনে পুড়ে যাওয়া ৮৪টি দোকান", "আগুনে পুড়ে যাওয়া দোকান ৬০টি, বলছেন মেয়র।", "৬০টি"),
        # the text has it too; what is wrong has its digits
        ("", "The load lost was 430 megawatts. The company says that 340 megawatts fell from its grid.", "340 megawatts"),
        ("", "যে চাহিদা কমে যায়, তা ৪৩০ মেগাওয়াট। গ্রিড থেকে পড়ে যায় ৩৪০ মেগাওয়াট।", "৩৪০ মেগাওয়াট"),
        # a year in a sentence of the record is no other occasion
        ("", "The fire burned 84 shops, one of them from 1972. The cost of repairs is put at Rs 64 lakh.", "Rs 64 lakh"),
        ("", "আগুনে পুড়ে যাওয়া দোকান ৮৪টি, তার একটি ১৯৭২ সালের। মেরামতির খরচ ৬৪ লক্ষ টাকা।", "৬৪ লক্ষ টাকা"),
    ],
)  # fmt: skip
def test_what_is_told_rightly_beside_does_not_take_a_slip_back(newsroom, headline, text, number):
    assert told(newsroom, text, headline) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "The fire burned 84 shops. The market was built in 1972. The cost of repairs was Rs 64 lakh in a fire of that year.",
        "The cost of repairs is Rs 46 lakh. A stall in the market costs Rs 460 a month.",
        "The load lost was 430 megawatts. Of the load lost 120 megawatts were a mill's.",
        "পুড়ে যাওয়া দোকান ৮৪টি। বাজারটি ১৯৭২ সালে বসে, সে বার মেরামতির খরচ ছিল ৬৪ লক্ষ টাকা।",
        "মেরামতির খরচ ৪৬ লক্ষ টাকা। বাজারে একটি দোকান মেরামতির জন্য মাসে নেওয়া হয় ৪৬০ টাকা।",
    ],
)  # fmt: skip
def test_what_is_of_something_else_beside_the_fact_is_left_alone(newsroom, text):
    assert told(newsroom, text) == []
