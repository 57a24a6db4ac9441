"""Clock times in a text that named its clock once, and times that two clocks stand beside."""

import pytest

from generator.checks.claims.judge import judge
from generator.checks.claims.whole import with_zones
from generator.model.prose import Sentence
from tests.claims.scoring import grounds, heard_sentence

INCIDENT = "aws-2025"
"""It began at 12.18 pm in India, which is 12.48 pm in Dhaka."""


def verdicts(locale: str, *texts: str) -> list[list[str]]:
    sentences = [heard_sentence(text, locale, "body") for text in texts]
    known = grounds()[INCIDENT]
    return [
        [one.verdict for one in judge(sentence, known, clocks)]
        for sentence, clocks in with_zones(sentences)
    ]


@pytest.mark.parametrize(
    ("locale", "first", "then", "verdict"),
    [
        ("en", "All times are Bangladeshi.", "DynamoDB had recovered by 3.40 pm.", "agrees"),
        ("en", "It began at 12.48 pm Bangladesh time.", "DynamoDB had recovered by 3.40 pm.", "agrees"),
        ("en", "It began.", "DynamoDB had recovered by 3.40 pm.", "contradicts"),
        ("en", "All times are Bangladeshi.", "DynamoDB had recovered by 3.10 pm.", "undecided"),
        ("en", "These are times in Bangladesh; Indian clocks are half an hour behind.", "DynamoDB had recovered by 3.10 pm.", "undecided"),
        ("en", "It began at 12.48 pm Bangladesh time.", "DynamoDB had recovered by 3.10 pm.", "agrees"),
        ("bn", "সময়গুলি বাংলাদেশের, ভারতের ঘড়ি তার আধ ঘণ্টা পিছনে।", "বিকেল ৩টা ১০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "undecided"),
        ("en", "All times are Bangladeshi.", "DynamoDB had recovered by 3.50 pm.", "contradicts"),
        ("bn", "শুরু বাংলাদেশ সময় বেলা ১২টা ৪৮ মিনিটে।", "বিকেল ৩টা ৪০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "agrees"),
        ("bn", "(সব সময় ভারতীয়)।", "বিকেল ৩টা ১০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "agrees"),
        ("bn", "শুরু দুপুরে।", "বিকেল ৩টা ৪০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "contradicts"),
    ],
)  # fmt: skip
def test_a_clock_that_was_named_before_holds(locale, first, then, verdict):
    assert verdicts(locale, first, then)[1] == [verdict]


def test_a_clock_of_its_own_goes_before():
    said = "DynamoDB had recovered by 3.40 pm Indian time."
    assert verdicts("en", "All times are Bangladeshi.", said)[1] == ["contradicts"]


def zones_of(*sentences: Sentence) -> list[tuple[str, ...]]:
    return [clocks.named for _, clocks in with_zones(sentences)]


def test_what_stands_beside_the_article_has_no_clock_from_it_and_keeps_its_own():
    first = heard_sentence("It began at 12.48 pm Bangladesh time.", "en", "body")
    caption = heard_sentence("DynamoDB had recovered by 3.40 pm.", "en", "caption")
    assert zones_of(first, caption) == [(), ()]
    texts = ("It began at 6.48 am UTC.", "DynamoDB had recovered by 9.40 am.")
    update = [heard_sentence(text, "en", "updates/first") for text in texts]
    other = heard_sentence("DynamoDB had recovered by 9.40 am.", "en", "updates/second")
    assert zones_of(*update, other) == [(), ("UTC",), ()]


def test_another_language_s_clock_is_not_taken():
    first = heard_sentence("It began at 12.48 pm Bangladesh time.", "en", "body")
    then = heard_sentence("বিকেল ৩টা ৪০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "bn", "body")
    assert zones_of(first, then) == [(), ()]


@pytest.mark.parametrize(
    ("locale", "said", "general"),
    [
        ("en", "DynamoDB had recovered by 3.40 pm.", "These are times in Bangladesh."),
        ("bn", "বিকেল ৩টা ৪০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "সময়গুলি বাংলাদেশের।"),
        ("bn", "বিকেল ৩টা ৪০ মিনিটে স্বাভাবিক হয় ডায়নামোডিবি।", "(সব সময় বাংলাদেশের)।"),
    ],
)
def test_what_is_said_of_all_times_holds_for_those_before_too(locale, said, general):
    assert verdicts(locale, said, general)[0] == ["agrees"]
    assert verdicts(locale, said, "It was dark in Bangladesh.")[0] == ["contradicts"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "Errors began to rise at 12.48 pm Bangladesh time, 11.48 pm by the Pacific clock."),
        ("en", "Errors began to rise at 11.48 pm local time (IST 12.18 pm)."),
        ("en", "Errors began to rise at 11.48 pm local time, or UTC 6.48 am."),
        ("bn", "বেলা ১২টা ১৮ মিনিটে (ইউটিসি ভোর ৬টা ৪৮) ত্রুটি বাড়তে থাকে।"),
        ("bn", "ইউটিসি ভোর ৬টা ৪৮ মিনিটে ত্রুটি বাড়তে থাকে।"),
        ("bn", "বেলা ১২টা ১৮ মিনিটে, ইউটিসি ভোর ৬টা ৪৮ মিনিটে ত্রুটি বাড়তে থাকে।"),
    ],
)
def test_each_of_two_clocks_has_its_own_time(locale, text):
    assert set(verdicts(locale, text)[0]) == {"agrees"}


@pytest.mark.parametrize(
    ("locale", "text", "verdict"),
    [
        ("en", "Errors began to rise at 2.48 am local time in northern Virginia.", "agrees"),
        ("en", "Errors began to rise at 7.48 am local time in London.", "agrees"),
        ("en", "Errors began to rise at 11.48 pm local time.", "agrees"),
        ("en", "Errors began to rise at 11.48 pm local time in London.", "contradicts"),
        ("en", "Errors began to rise at 11.48 pm local time, UTC says the log.", "agrees"),
        ("bn", "উত্তর ভার্জিনিয়ার স্থানীয় সময় রাত ২টো ৪৮ মিনিটে ত্রুটি বাড়তে থাকে।", "agrees"),
        ("bn", "লন্ডনের স্থানীয় সময় সকাল ৭টা ৪৮ মিনিটে ত্রুটি বাড়তে থাকে।", "agrees"),
        ("bn", "ভার্জিনিয়ার ঘড়িতে রাত ১টা ৪৮ মিনিটে ত্রুটি বাড়তে থাকে।", "contradicts"),
    ],
)  # fmt: skip
def test_what_is_local_to_a_place_is_by_its_clock(locale, text, verdict):
    assert verdicts(locale, text)[0] == [verdict]


@pytest.mark.parametrize(
    ("incident", "text", "verdict"),
    [
        ("cloudflare-2025", "ভারতে বেলা ১১টা ২০-তে শুরু হয় ক্লাউডফ্লেয়ারের বিভ্রাট।", "contradicts"),
        ("cloudflare-2025", "ভারতে বিকেল ৪টে ৫০-এ শুরু হয় ক্লাউডফ্লেয়ারের বিভ্রাট।", "agrees"),
        ("fastly-2021", "ফাস্টলির বিভ্রাট যখন শুরু হয়, কলকাতায় সকাল ৯টা ৪৭।", "contradicts"),
        ("fastly-2021", "ফাস্টলির বিভ্রাট যখন শুরু হয়, কলকাতায় সকাল ৯টা ৪৭; চায়ের দোকানে তখন ভিড়।", "contradicts"),
        ("fastly-2021", "ফাস্টলির বিভ্রাট যখন শুরু হয়, কলকাতায় বিকেল ৩টে ১৭; চায়ের দোকানে তখন ভিড়।", "agrees"),
        ("aws-2025", "ডায়নামোডিবি যখন স্বাভাবিক হল, কলকাতায় বিকেল ৪টে ১০।", "contradicts"),
        ("fastly-2021", "কলকাতায় সকাল ৯টা ৪৭-এ চায়ের দোকানে ভিড়, ফাস্টলির বিভ্রাট তখনই শুরু।", "undecided"),
        # what was in a town beside the incident, and by another clock than the newsroom's
        ("bangladesh-grid-2022", "কলকাতায় রাত ৯টায় গোটা শহরে বিদ্যুৎ ফেরে।", "undecided"),
        ("bangladesh-grid-2022", "বাংলাদেশে রাত ১০টায় সর্বত্র বিদ্যুৎ ফেরে।", "agrees"),
    ],
)  # fmt: skip
def test_a_place_of_the_newsroom_s_clock_right_before_a_time_names_it(incident, text, verdict):
    sentence = heard_sentence(text, "bn", "body")
    assert [one.verdict for one in judge(sentence, grounds()[incident])] == [verdict]
