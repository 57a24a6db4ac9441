"""Bodies beside the dead, and more than the whole of what a record counts."""

import pytest

from tests.claims.test_casualties import told

HEADLINES = {"headline": "Blast kills 24, injures 134", "bn_headline": "বিস্ফোরণে নিহত ২৪, আহত ১৩৪"}


@pytest.mark.parametrize(
    "texts",
    [
        {"body": "25 bodies were recovered."},
        {"body": "Rescuers pulled out 25 charred bodies."},
        {"body": "The bodies of 25 people were found."},
        {"body": "24 people died. Rescuers pulled out 25 bodies."},
        {"bn_body": "২৫টি দেহ উদ্ধার হয়েছে।"},
        {"bn_body": "২৫টি মৃতদেহ উদ্ধার করা হয়।"},
        {"bn_body": "কারখানা থেকে ২৫ জনের দেহ উদ্ধার হয়েছে।"},
        {"bn_body": "মারা যান ২৪ জন। ২৫টি দেহ উদ্ধার হয়েছে।"},
        {"bn_body": "মারা যান ২৪ জন। সে দিন বিকেলের মধ্যে ২৫টি দেহ মেলে।"},
        {"bn_body": "মারা যান ২৪ জন। সেদিনই ওই কারখানা থেকে ২৫টি দেহ উদ্ধার হয়।"},
        {"body": "24 people died. By noon that day 25 bodies had been recovered."},
        {"headline": "25 bodies recovered"},
    ],
)
def test_more_bodies_than_dead_are_told(newsroom, capsys, texts):
    ((said, fact),) = told(newsroom, capsys, "dead injured workers", **texts)
    assert ("25" in said or "২৫" in said) and fact == "dead"


@pytest.mark.parametrize(
    "texts",
    [
        {"body": "24 bodies were recovered."},
        {"body": "18 bodies were recovered by evening."},
        {"body": "The bodies of 18 people were brought out of the factory."},
        {"body": "Three more bodies were found on Thursday."},
        {"body": "In 2019 divers pulled 50 bodies from the river."},
        {"bn_body": "মারা যান ২৪ জন। ওই নদীতে সে বছর ৫০টি দেহ ভেসে ওঠে।"},
        {"bn_body": "২৪টি দেহ উদ্ধার হয়েছে।"},
        {"bn_body": "সন্ধ্যা পর্যন্ত ১৮টি মৃতদেহ মিলেছে।"},
        {"bn_body": "কারখানা থেকে ১৮ জনের দেহ উদ্ধার হয়েছে।"},
    ],
)
def test_as_many_or_fewer_may_have_been_found(newsroom, capsys, texts):
    assert told(newsroom, capsys, "dead injured workers burn", **texts) == []


@pytest.mark.parametrize(
    "texts",
    [
        {"body": "134 people were injured. More than 150 were injured, police said."},
        {"body": "134 people were injured. Officials said more than 150 people were injured."},
        {"body": "Hospitals treated 160 injured people.", **HEADLINES},
        {"body": "160 people were injured in the blast.", **HEADLINES},
        {"bn_body": "১৬০ জন জখম।", **HEADLINES},
        {"bn_body": "জখম হয়েছেন ১৩৪ জন। পুলিশ জানায়, ১৫০ জনের বেশি আহত।"},
        {"bn_body": "জখম হয়েছেন ১৩৪ জন। বিস্ফোরণে জখম হয়েছেন ১৬০ জন।"},
    ],
)
def test_more_than_all_is_no_part_of_it(newsroom, capsys, texts):
    ((_, fact),) = told(newsroom, capsys, "dead injured", **texts)
    assert fact == "injured"


@pytest.mark.parametrize(
    "text",
    [
        "134 people were injured. Last month 160 people were injured in such blasts.",
        "134 people were injured. In the whole district 160 people were injured this monsoon.",
        "134 people were injured. The Amri fire injured 160 people.",
        "134 people were injured. The next day 160 were injured in a stampede.",
        "24 people died. The cyclone Aila killed 60 people.",
        "জখম হয়েছেন ১৩৪ জন। গত বছর জখম হয়েছিলেন ১৬০ জন।",
        "জখম হয়েছেন ১৩৪ জন। নেপালে জখম হয়েছেন ১৬০ জন।",
        "জখম হয়েছেন ১৩৪ জন। জেলায় এই বর্ষায় জখম হয়েছেন ১৬০ জন।",
    ],
)
def test_more_of_something_else_is_left(newsroom, capsys, text):
    field = "body" if text.isascii() else "bn_body"
    assert told(newsroom, capsys, "dead injured", **{field: text}) == []
