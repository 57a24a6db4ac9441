"""What somebody else says of a fact that the sentence has beside it is held against what the record says that others say."""

import pytest

from tests.claims.scoring import found_in

OTHERWISE = [
    ("rogers-2022", "en", "The review says that more than 12 million customers lost service; a newspaper puts them at 17 million.", "17 million", "customers"),
    ("rogers-2022", "bn", "পর্যালোচনা বলছে, পরিষেবা হারান ১ কোটি ২০ লক্ষেরও বেশি গ্রাহক, একটি কাগজের হিসাবে ১ কোটি ৭০ লক্ষ।", "১ কোটি ৭০ লক্ষ", "customers"),
    ("bangladesh-shutdown-2024", "bn", "মোবাইল ইন্টারনেট বন্ধ ছিল প্রায় ১০ দিন, অন্য হিসাবে ২১ দিন।", "২১ দিন", "mobile-cut"),
    ("bangladesh-grid-2022", "en", "The inquiry had five members, though one paper says 16.", "16", "inquiry-members"),
    # who tells one figure as others have it tells the next so too
    ("gitlab-2017", "en", "By a retelling of that night 707 accounts were lost, and 4,799 comments.", "4,799", "comments"),
    ("gitlab-2017", "bn", "আর এক বিবরণ বলছে, প্রকল্প হারিয়েছে ৫,০৩৭টি আর মন্তব্য ৪,৭৯৯টি।", "৪,৭৯৯টি", "comments"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), OTHERWISE)
def test_another_value_than_the_others_have_is_told(incident, locale, text, said, fact):
    assert found_in(incident, locale, text) == [(said, fact)]


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        # as the others have it
        ("rogers-2022", "en", "The review says that more than 12 million customers lost service; a newspaper puts them at over 10 million."),
        ("bangladesh-shutdown-2024", "bn", "মোবাইল ইন্টারনেট বন্ধ ছিল প্রায় ১০ দিন, অন্য হিসাবে ১২ দিন।"),
        # what is said beside it is of something else: an age, a part, a rest
        ("bangladesh-grid-2022", "en", "The inquiry had five members, one of them a man of 61."),
        ("gitlab-2017", "en", "GitLab lost about 700 accounts by its own count, or 40 a minute."),
        # a time that others named may be but a promise
        ("bangladesh-grid-2022", "en", "Power was back everywhere by 10.30 pm Bangladesh time; two ministers had named 8 pm."),
        # a third count where both are told
        ("gitlab-2017", "en", "GitLab says about 700 accounts were lost, a retelling has 707; the average night sees 90."),
    ],
)  # fmt: skip
def test_the_same_value_and_other_things_are_left_alone(incident, locale, text):
    assert found_in(incident, locale, text) == []
