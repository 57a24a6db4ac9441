"""Which fact a sentence means: what ties it to one, and what says that it speaks of something else."""

import pytest

from generator.checks.claims.words.meaning import is_concept, meaning
from tests.claims.texts import verdicts_in

TOLD = [
    # by what words mean, whatever the words
    ("optus-2023", "en", "Optus was fined A$21 million.", "A$21 million", "penalty"),
    ("optus-2023", "bn", "অপ্টাসকে ২ কোটি ১০ লক্ষ অস্ট্রেলীয় ডলার অর্থদণ্ড দিতে হয়।", "২ কোটি ১০ লক্ষ অস্ট্রেলীয় ডলার", "penalty"),
    # by a category of a series
    ("aws-2025", "en", "Japan alone sent 35,000 complaints.", "35,000", "reports-by-country[5]"),
    ("aws-2025", "bn", "জাপান থেকে আসে ৩৫ হাজার অভিযোগ।", "৩৫ হাজার", "reports-by-country[5]"),
    # a length between two moments
    ("aws-2021", "en", "The congestion was much reduced two hours after the surge began.", "two hours", "updates/surge … updates/congestion-down"),
    ("fastly-2021", "bn", "বিভ্রাট শুরুর ৭২ দিন আগে বিলি হয়েছিল ত্রুটি-সহ সেই সফটওয়্যার।", "৭২ দিন", "began … updates/bug-shipped"),
    # bytes, months, halves
    ("gitlab-2017", "en", "The command removed about 3 TB of data before it was stopped.", "about 3 TB", "deleted"),
    ("gitlab-2017", "bn", "নির্দেশ থামানোর আগে মুছে যায় প্রায় ৩ টেরাবাইট।", "প্রায় ৩ টেরাবাইট", "deleted"),
    ("bangladesh-shutdown-2024", "bn", "সমাজমাধ্যম বন্ধ ছিল প্রায় দু’মাস।", "প্রায় দু’মাস", "social-cut"),
    # an end, a beginning, an update
    ("aws-2021", "en", "Amazon's cloud jammed for almost four hours", "almost four hours", "duration"),
    ("optus-2023", "en", "Everything was back by 5.53 pm Sydney time on 8 November.", "5.53 pm", "ended"),
    ("meta-2021", "en", "Not until 10.20 pm UTC did the name facebook.com resolve again.", "10.20 pm", "updates/name-resolves"),
    ("fastly-2021", "en", "Fastly contains failure after four and three-quarter hours", "four and three-quarter hours", "duration"),
    ("bangladesh-grid-2022", "en", "The grid collapsed at 3.35 pm Indian time.", "3.35 pm", "updates/collapse"),
    ("bangladesh-grid-2022", "bn", "বাংলাদেশ সময় দুপুর ৩টে ৫ মিনিটে বসে যায় গ্রিডের পূর্ব অংশ।", "দুপুর ৩টে ৫ মিনিটে", "updates/collapse"),
    ("cloudflare-2025", "en", "Staff at Cloudflare opened an incident call at 11.53 UTC.", "11.53", "updates/incident-call"),
    # a sum that the sentence says to be one
    ("upi-2025", "bn", "দাম মেটানো ও টাকা পাঠানো মিলিয়ে অভিযোগের ৮৯ শতাংশ।", "৮৯ শতাংশ", "payment-share + transfer-share"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), TOLD)
def test_a_wrong_value_is_held_against_the_fact_that_its_words_mean(
    incident, locale, text, said, fact
):
    found = [
        (verdict, name)
        for words, verdict, name in verdicts_in(incident, locale, text)
        if said.startswith(words) or words.startswith(said)
    ]
    assert found == [("contradicts", fact)], verdicts_in(incident, locale, text)


LEFT = [
    ("optus-2023", "en", "Optus offered 200 GB of data worth A$100 to each customer."),
    ("optus-2023", "en", "Its chief executive resigned 12 days after the failure."),
    ("optus-2023", "bn", "সিঙ্গাপুরের মূল সংস্থার শেয়ার পড়ে প্রায় ৫ শতাংশ।"),
    ("optus-2023", "bn", "সিডনির এক হাসপাতালে তিন ঘণ্টা ফোন বন্ধ ছিল।"),
    ("upi-2025", "en", "UPI had failed on 26 March too, then for two hours."),
    ("upi-2025", "bn", "গত ২৬ মার্চও ইউপিআই বসে গিয়েছিল, সে বার দু’ঘণ্টা।"),
    ("bangladesh-shutdown-2024", "en", "Mobile internet was cut a second time, for about 24 hours."),
    ("bangladesh-shutdown-2024", "bn", "৪ আগস্ট মোবাইল ইন্টারনেট আবার বন্ধ হয়, প্রায় ২৪ ঘণ্টার জন্য।"),
    ("bangladesh-grid-2022", "bn", "২০১৪ সালে এমন বিপর্যয়ে গোটা দেশ অন্ধকার ছিল দশ ঘণ্টা।"),
    ("rogers-2022", "en", "The credit, two days at first, was raised later."),
    ("gitlab-2017", "en", "GitLab lost nearly 10,000 projects and comments between them."),
    ("optus-2023", "en", "Even after 72 hours of the outage no order was published."),
    ("gitlab-2017", "en", "Copying a snapshot takes 2 hours per week."),
    ("gitlab-2017", "bn", "প্রথম প্রকল্পটি হারিয়ে যায় ২০১৯ সালের প্রথমার্ধে, তার ২৬টি নির্দেশ ছিল।"),
    ("optus-2023", "en", "The penalty comes to about US$8 million."),
    # one of many of which the record knows nothing
    ("fastly-2021", "en", "A Leeds retailer told us that its till had been out since 8.15 am."),
    ("cloudflare-2025", "en", "A Bengaluru broker said its dashboards were blank from 5.15 pm to 9.40 pm."),
    ("fastly-2021", "bn", "ব্রিটিশ সরকারের ওয়েবসাইটে এক আবেদনকারী আটকে ছিলেন পঁয়ত্রিশ মিনিট।"),
    # other occasions
    ("aws-2021", "en", "AWS also stumbled on 15 December and 22 December, for less than an hour each."),
    ("upi-2025", "en", "The breakdown was the third in three weeks, after failures on 26 March and 2 April."),
    ("meta-2021", "en", "Facebook's 2019 failure dragged on for 24 hours."),
    # a word that also names a time zone
    ("bangladesh-grid-2022", "en", "At 2.05 pm the eastern grid collapsed, and lifts stopped between floors."),
    # a number of a label's own
    ("optus-2023", "en", "Staff had to restart devices by hand at 14 sites."),
    ("optus-2023", "bn", "হাতে করে চালু করতে হয় ১৪টি জায়গায় প্রায় ১০০টি যন্ত্র।"),
    # another year, the year before
    ("aws-2021", "bn", "২০২০ সালের ২৫ নভেম্বরও সেখানে বিভ্রাট হয়।"),
    ("whatsapp-2022", "bn", "আগের বছর ৪ অক্টোবর মেটার সব অ্যাপ অচল ছিল।"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), LEFT)
def test_what_speaks_of_something_else_is_left_alone(incident, locale, text):
    assert all(v != "contradicts" for _, v, _ in verdicts_in(incident, locale, text)), verdicts_in(incident, locale, text)  # fmt: skip


OTHERS = [
    ("en", "The WhatsApp outage in India lasted one and a half hours.", "contradicts"),
    ("en", "Some newspapers put the length of the WhatsApp outage in India at one and a half hours.", "agrees"),
    ("en", "According to reports, WhatsApp in India was down for one and a half hours.", "agrees"),
    ("bn", "ভারতে হোয়াটসঅ্যাপ অচল ছিল দেড় ঘণ্টা।", "contradicts"),
    ("bn", "কয়েকটি কাগজের হিসাবে ভারতে হোয়াটসঅ্যাপ অচল ছিল দেড় ঘণ্টা।", "agrees"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "text", "verdict"), OTHERS)
def test_the_length_by_the_clock_of_others_needs_their_name(locale, text, verdict):
    assert [v for _, v, _ in verdicts_in("whatsapp-2022", locale, text)] == [verdict]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "complaints", "report"), ("en", "restoration", "back"), ("en", "fined", "penalty"),
        ("bn", "ফিরল", "ফেরে"), ("bn", "জরিমানার", "অর্থদণ্ড"), ("bn", "সরকারের", "সরকার"),
        ("bn", "নেটওয়ার্কে", "নেটওয়ার্কের"), ("bn", "ট্যাঙ্কে", "ট্যাঙ্ক"), ("bn", "কেন্দ্রে", "কেন্দ্র"),
    ],
)  # fmt: skip
def test_words_meet_in_what_they_mean(language, one, other):
    assert meaning(one, language) == meaning(other, language) != ""


def test_a_language_without_a_table_compares_whole_words():
    assert meaning("सेवाएं", "hi") == "सेवाएं"
    assert not is_concept(meaning("सेवाएं", "hi"))
    assert meaning("the", "en") == ""


@pytest.mark.parametrize(
    "text",
    [
        "দেশ বিদ্যুৎবিহীন ছিল ১৯ ঘণ্টা।",
        "বাংলাদেশ আলোহীন ছিল ১৯ ঘণ্টা।",
        "The country was without power for 19 hours.",
    ],
)
def test_a_town_without_it_is_the_event(text):
    locale = "en" if text.isascii() else "bn"
    found = verdicts_in("bangladesh-grid-2022", locale, text)
    assert [(verdict, fact) for _, verdict, fact in found] == [("contradicts", "duration")]
