"""Lengths counted from a moment that the sentence names, which no time between two others bears out by chance."""

import pytest

from tests.claims.events import told
from tests.claims.scoring import found_in
from tests.claims.texts import facts_told


@pytest.mark.parametrize(
    ("event", "text", "wrong"),
    [
        ("fire", "All records of patients were back at 9.05 am on 13 May, about 10 hours after the standby centre took over.", "about 10 hours"),
        ("fire", "The blaze was put out at 4.50 am, about ten and a half hours after the electricity was switched off.", "about ten and a half hours"),
        ("fire", "The standby centre took over at 3.20 pm, about 28 hours after the blaze was put out.", "about 28 hours"),
        ("strike", "The ministry made its offer at 2.05 pm, about 11 hours after the talks began.", "about 11 hours"),
        ("strike", "Trains ran again at 9.40 pm, more than 13 hours after the ministry made an offer.", "more than 13 hours"),
        ("flood", "Soldiers arrived with boats at 11.10 am on 6 July, about 55 hours after the embankment was breached.", "about 55 hours"),
    ],
)  # fmt: skip
def test_a_length_is_held_against_the_moments_that_are_named(event, text, wrong):
    assert told(event, text) == [wrong]


def test_the_words_of_the_own_incidents_too():
    said = "At the ministers' residences in Dhaka the electricity was back at about 5 pm Bangladesh time, about two hours after the collapse."
    assert facts_told("bangladesh-grid-2022", "en", said) != []
    said = "GitLab restored the service at 6 pm UTC, more than 24 hours after the removal."
    assert facts_told("gitlab-2017", "en", said) != []


@pytest.mark.parametrize(
    ("incident", "locale", "text", "right", "wrong"),
    [
        ("aws-2025", "en", "From the first errors to the tracing of the fault to DynamoDB's DNS, {} passed.", "fifty minutes", "thirty minutes"),
        ("upi-2025", "en", "Between the first dip and the peak of complaints lay {}.", "an hour and 20 minutes", "two hours and 20 minutes"),
        ("upi-2025", "bn", "প্রথম হোঁচট থেকে নালিশের চূড়া পর্যন্ত লেগেছে {}।", "এক ঘণ্টা কুড়ি মিনিট", "আড়াই ঘণ্টা"),
    ],
)  # fmt: skip
def test_the_first_of_something_is_the_beginning(incident, locale, text, right, wrong):
    assert facts_told(incident, locale, text.format(right)) == []
    assert facts_told(incident, locale, text.format(wrong)) != []


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("flood", "Water supply was restored at 5.50 pm on 8 July, about 22 hours after the gap in the embankment was plugged."),
        ("flood", "Soldiers arrived with boats at 11.10 am on 6 July, about 31 hours after the embankment was breached."),
        ("strike", "Trains ran again at 9.40 pm, more than seven hours after the ministry made an offer."),
        ("fire", "The standby centre took over at 3.20 pm, about ten and a half hours after the blaze was put out."),
        ("fire", "A statement of Medihub came at 9 am, about four hours after the blaze was put out."),
        ("strike", "The last bus left at 11 pm, about nine hours after the ministry made an offer."),
        ("flood", "Boats of the army came more than 24 hours after the outage had been declared a disaster."),
    ],
)  # fmt: skip
def test_one_that_is_right_is_left_alone(event, text):
    assert told(event, text) == []


@pytest.mark.parametrize(
    ("locale", "event", "text"),
    [
        ("en", "fire", "Six hours and 15 minutes after the fire the blaze was put out, and hoses were rolled up."),
        ("en", "strike", "Half an hour after the walkout the whole square was empty and 14 buses stood idle at the gate."),
        ("en", "strike", "An allowance is paid only where the strike has lasted at least a year."),
        ("bn", "fire", "বিকেল সাড়ে তিনটেয় যে বৈঠক শুরু হয়, তা ভেঙে যায় দু’ঘণ্টা দশ মিনিট পরে।"),
    ],
)  # fmt: skip
def test_what_stands_beside_it_may_be_what_came_then(locale, event, text):
    assert told(event, text, locale) == []


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        ("en", "strike", "Between the talks and the offer on wages lay five and a half hours.", "five and a half hours"),
        ("en", "strike", "From the offer on wages to the union's acceptance eight hours passed.", "eight hours"),
        ("en", "strike", "Just 50 minutes lay between the offer of the ministry and the union's yes.", "50 minutes"),
        ("en", "fire", "Between the outbreak of the fire and the end of the blaze, 16 hours went by.", "16 hours"),
        ("en", "fire", "Seven hours passed between the end of the blaze and the takeover by the standby centre.", "Seven hours"),
        ("bn", "fire", "বিদ্যুৎ কেটে দেওয়া থেকে বিকল্প কেন্দ্র চালু হওয়া, মাঝে ন’ঘণ্টা।", "ন’ঘণ্টা"),
        ("bn", "strike", "মন্ত্রকের সঙ্গে কথা আর ইউনিয়নের প্রস্তাব মানার মাঝে ১১ ঘণ্টা।", "১১ ঘণ্টা"),
        ("en", "strike", "Three hours and 35 minutes passed between the start of the talks and the ministry's offer.", ""),
        ("en", "strike", "From the offer on wages to the union's acceptance, four hours and 20 minutes passed.", ""),
        ("en", "fire", "Ten and a half hours passed between the end of the blaze and the takeover by the standby centre.", ""),
        ("en", "flood", "Some 31 hours elapsed between the breach of the embankment and the arrival of boats.", ""),
        ("en", "strike", "Between morning and evening the union lost eight hours.", ""),
        ("bn", "flood", "শিলিগুড়ি থেকে সেনাবাহিনী নামতে লাগে প্রায় ৩১ ঘণ্টা।", ""),
        ("bn", "fire", "বিদ্যুৎ কেটে দেওয়া থেকে বিকল্প কেন্দ্র চালু হওয়া, মাঝে ১৬ ঘণ্টা ১০ মিনিট।", ""),
        ("bn", "strike", "মন্ত্রকের সঙ্গে কথা আর ইউনিয়নের প্রস্তাব মানার মাঝে প্রায় আট ঘণ্টা।", ""),
    ],
)  # fmt: skip
def test_a_length_is_held_against_the_two_moments_between_which_it_lies(locale, event, text, wrong):
    assert told(event, text, locale) == ([wrong] if wrong else [])


def test_and_what_passed_before_the_end_against_the_whole():
    said = "More than eight hours passed before all network devices of AWS had recovered."
    assert facts_told("aws-2021", "en", said) != []
    said = (
        "Almost seven hours passed before all network devices of AWS in Virginia were well again."
    )
    assert facts_told("aws-2021", "en", said) == []
    said = "About two hours passed between the discovery of the setting and Fastly's all-clear."
    assert facts_told("fastly-2021", "en", said) == []


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        ("en", "strike", "The union accepted the offer six hours before the strike ended.", "six hours"),
        ("en", "fire", "The standby centre started about ten hours before the last users had theirs back.", "about ten hours"),
        ("en", "strike", "The ministry made its offer ten hours before the end of the strike.", "ten hours"),
        ("bn", "fire", "মেডিহাব স্বাভাবিক হওয়ার দশ ঘণ্টা আগে বিকল্প কেন্দ্র চালু হয়।", "দশ ঘণ্টা"),
        ("en", "strike", "The ministry made its offer seven and a half hours before the strike was over.", ""),
        ("en", "fire", "The standby centre started about 18 hours before the last users had theirs back.", ""),
        ("en", "strike", "The ministry made its offer seven hours and 35 minutes before the end of the strike.", ""),
        ("bn", "fire", "মেডিহাব স্বাভাবিক হওয়ার প্রায় ১৮ ঘণ্টা আগে বিকল্প কেন্দ্র চালু হয়।", ""),
        ("en", "strike", "The ministry made its offer two hours before the working group had lunch.", ""),
        ("en", "strike", "The ministry made its offer two hours before the end of the working day.", ""),
        ("bn", "strike", "কর্মীদের বাড়ি ফেরার দু’ঘণ্টা পরে প্রস্তাব দেয় মন্ত্রক।", ""),
        ("bn", "fire", "কাজ শেষ হওয়ার দু’ঘণ্টা পরে বিকল্প কেন্দ্র চালু হয়।", ""),
    ],
)  # fmt: skip
def test_a_length_is_counted_from_the_end_and_back_from_it(locale, event, text, wrong):
    assert told(event, text, locale) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("locale", "text", "agrees"),
    [
        ("en", "The roll-out of the permanent fix began almost eight hours after the outage was over.", False),
        ("en", "The roll-out of the permanent fix began almost five hours after the outage was over.", True),
        ("en", "The roll-out of the permanent fix began more than seven hours after the outage began.", True),
        ("bn", "বিভ্রাট মেটার সাত ঘণ্টা পরে শুরু হয় স্থায়ী সংশোধন বিলি।", False),
        ("bn", "মূল সমস্যা মেটার ৪ ঘণ্টা ৫০ মিনিট পরে শুরু হয় স্থায়ী সংশোধন বিলি।", True),
    ],
)  # fmt: skip
def test_what_came_after_the_end_is_not_counted_from_the_beginning(locale, text, agrees):
    assert (facts_told("fastly-2021", locale, text) == []) == agrees


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        ("en", "flood", "The outage lasted 85 hours.", ""),
        ("en", "flood", "After 86 hours the water supply was restored.", ""),
        ("bn", "flood", "৮৫ ঘণ্টা পরে জল সরবরাহ ফেরে।", ""),
        ("bn", "flood", "বাঁধ ভাঙার ৩১ ঘণ্টা পরে সেনাবাহিনী নামে।", ""),
        ("en", "strike", "The strike was over after sixteen and a half hours.", ""),
        ("en", "flood", "The outage lasted 84 hours.", "84 hours"),
        ("bn", "flood", "৮৭ ঘণ্টা পরে জল সরবরাহ ফেরে।", "৮৭ ঘণ্টা"),
        ("en", "strike", "The strike was over after sixteen hours.", "sixteen hours"),
        ("en", "fire", "Medihub was down for 34 hours.", "34 hours"),
    ],
)  # fmt: skip
def test_hours_that_are_one_per_cent_of_a_whole_off_are_let_pass(locale, event, text, wrong):
    assert told(event, text, locale) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("জট কাটার এক ঘণ্টার মধ্যেই এডব্লিউএস-এর নেটওয়ার্ক স্বাভাবিক হয়।", False),
        ("এক ঘণ্টার মধ্যেই এডব্লিউএস-এর নেটওয়ার্ক পুরোপুরি স্বাভাবিক।", True),
        ("বিভ্রাট শুরুর এক ঘণ্টার মধ্যেই এডব্লিউএস-এর নেটওয়ার্ক স্বাভাবিক হয়।", True),
    ],
)
def test_within_so_long_of_an_end_is_not_within_so_long_of_the_beginning(text, tells):
    assert (facts_told("aws-2021", "bn", text) != []) == tells


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        # from one moment to the next, and on from there; a figure of the same unit is not meant
        ("cloudflare-2025", "en", "From the incident call to the bypass took 90 minutes, and from the bypass until no new files were spread a further 79 minutes.", []),
        ("upi-2025", "en", "Complaints on Downdetector rose ten minutes after the success rate had begun to fall, and needed a further 70 minutes to peak.", []),
        ("fastly-2021", "bn", "পরিষেবা ফিরতে শুরু করা থেকে বেশির ভাগ পরিষেবা ফেরা, মাঝখানে ২৪ মিনিট।", []),
        # after so long in the dark came what an update tells of
        ("bangladesh-grid-2022", "bn", "প্রায় তিন ঘণ্টা অন্ধকারে থাকার পরে প্রধানমন্ত্রীর বাসভবনে বিদ্যুৎ ফেরে।", []),
        ("bangladesh-grid-2022", "bn", "প্রায় এগারো ঘণ্টা অন্ধকারে থাকার পরে সর্বত্র বিদ্যুৎ ফেরে।", ["প্রায় এগারো ঘণ্টা"]),
        # what an update says in words is not what the sentence counts
        ("gitlab-2017", "en", "The removal ran on the wrong host three minutes after the replica broke.", ["three minutes"]),
        ("gitlab-2017", "bn", "প্রতিলিপি অচল হওয়ার তিন মিনিট পরে ভুল সার্ভারে চলে মোছার নির্দেশ।", ["তিন মিনিট"]),
        ("gitlab-2017", "en", "The removal ran on the wrong host half an hour after the replica broke.", []),
        ("gitlab-2017", "en", "By GitLab's first post the removal ran on the wrong host three minutes earlier.", []),
        ("fastly-2021", "bn", "ঘটনা সামলানো যায় সন্ধ্যা ৬টা ৫ মিনিটে; ন’মিনিট বাদে তা লেখা হয় স্টেটাস পাতায়।", []),
    ],
)  # fmt: skip
def test_two_lengths_of_a_sentence_and_those_of_the_record_in_words(incident, locale, text, wrong):
    assert [said for said, _ in found_in(incident, locale, text)] == wrong


def test_one_moment_as_two_date_it_is_no_length():
    said = "The army was sent three hours after the collapse."
    assert facts_told("bangladesh-grid-2022", "en", said) == []


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        # the record has "fire" where it breaks out, and "blaze" where it is put out
        ("en", "fire", "Firefighters switched off the electricity 35 minutes after the blaze began.", ""),
        ("en", "fire", "The blaze was put out six hours and a quarter after it had broken out.", ""),
        ("en", "fire", "The standby centre took charge ten and a half hours after the blaze was put out.", ""),
        ("bn", "fire", "আগুন লাগার প্রায় ১৭ ঘণ্টা পরে বিকল্প কেন্দ্র চালু হয়।", ""),
        ("bn", "fire", "আগুন নেভার সাড়ে দশ ঘণ্টা পরে বিকল্প কেন্দ্র চালু হয়।", ""),
        ("en", "mill", "The wall came down a little over two hours after the fire began.", ""),
        ("en", "mill", "The blaze was under control four hours and 35 minutes after the fire had started.", ""),
        ("en", "mill", "Workers were let in nearly eight hours after the fire was put out.", ""),
        ("en", "levee", "Highway 14 was shut five and a half hours after the breach.", ""),
        ("en", "levee", "Soldiers arrived with boats a day and four hours after the breach.", ""),
        ("en", "levee", "Highway 14 was reopened four days after the breach was plugged.", ""),
        ("en", "fire", "Firefighters switched off the electricity 95 minutes after the blaze began.", "95 minutes"),
        ("en", "fire", "The standby centre took charge 17 hours after the blaze was put out.", "17 hours"),
        ("bn", "fire", "আগুন লাগার প্রায় ১৪ ঘণ্টা পরে বিকল্প কেন্দ্র চালু হয়।", "প্রায় ১৪ ঘণ্টা"),
        ("en", "mill", "The first engine came an hour and a half after the blaze broke out.", "an hour and a half"),
        ("bn", "mill", "আগুন লাগার দেড় ঘণ্টা পরে প্রথম ইঞ্জিন আসে।", "দেড় ঘণ্টা"),
        ("en", "mill", "Workers were let in nearly five hours after the fire was put out.", "nearly five hours"),
        ("en", "levee", "Highway 14 was shut nine and a half hours after the breach.", "nine and a half hours"),
        ("en", "levee", "Highway 14 was reopened six days after the breach was plugged.", "six days"),
        ("en", "flood", "Soldiers arrived with boats 13 hours after the embankment gave way.", "13 hours"),
    ],
)  # fmt: skip
def test_after_the_blaze_began_is_after_no_later_update_that_names_it(locale, event, text, wrong):
    assert told(event, text, locale) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("fastly-2021", "en", "Fastly began shipping the permanent fix within six hours of the start of the outage.", True),
        ("fastly-2021", "bn", "বিভ্রাট শুরুর সাত ঘণ্টার মধ্যে স্থায়ী সংশোধন বিলি করতে শুরু করে ফাস্টলি।", True),
        ("gitlab-2017", "bn", "ঘটনার এক সপ্তাহের মধ্যে গিটল্যাব তাদের চূড়ান্ত রিপোর্ট প্রকাশ করে।", True),
        ("aws-2025", "en", "Amazon's DynamoDB was back within two hours of the outage's start.", True),
        # so long, or shorter; what no update tells of; from what was over
        ("fastly-2021", "en", "Fastly began shipping the permanent fix within eight hours of the start of the outage.", False),
        ("fastly-2021", "bn", "বিভ্রাট শুরুর আট ঘণ্টার মধ্যে স্থায়ী সংশোধন বিলি করতে শুরু করে ফাস্টলি।", False),
        ("gitlab-2017", "bn", "ঘটনার দু’সপ্তাহের মধ্যে গিটল্যাব তাদের চূড়ান্ত রিপোর্ট প্রকাশ করে।", False),
        ("aws-2025", "bn", "বিভ্রাট শুরুর আধ ঘণ্টার মধ্যে প্রথম বিজ্ঞপ্তি দেয় অ্যামাজন।", False),
        ("rogers-2022", "en", "Within two hours of the outage a queue had formed at a Toronto library.", False),
        ("optus-2023", "bn", "বিভ্রাটের তিন দিনের মধ্যে পার্থের এক কাফে মালিক অন্য সংস্থার সিম কেনেন।", False),
        ("aws-2021", "bn", "জট কাটার আধ ঘণ্টার মধ্যেই নেটওয়ার্ক পুরোপুরি স্বাভাবিক।", False),
    ],
)  # fmt: skip
def test_a_length_within_which_something_came_is_counted_from_what_is_named(
    incident, locale, text, wrong
):
    assert bool(found_in(incident, locale, text)) is wrong


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("aws-2025", "bn", "ডিএনএস রেকর্ড ঠিক হওয়া থেকে ইসি২ পুরোপুরি স্বাভাবিক হওয়া, আট ঘণ্টা।", True),
        ("bangladesh-grid-2022", "bn", "গ্রিড বসে যাওয়া থেকে সর্বত্র বিদ্যুৎ ফেরা, ছ’ঘণ্টা।", True),
        ("aws-2021", "en", "From the easing of congestion to the recovery of all network devices: another 84 minutes.", True),
        ("whatsapp-2022", "bn", "প্রথম অভিযোগ জমা পড়া আর ভারতে পরিষেবা ফিরতে শুরু করার মধ্যে ব্যবধান ৩ ঘণ্টা ১০ মিনিট।", True),
        ("aws-2025", "bn", "ডিএনএস রেকর্ড ঠিক হওয়া থেকে ইসি২ পুরোপুরি স্বাভাবিক হওয়া: ১১ ঘণ্টা ২৫ মিনিট।", False),
        ("bangladesh-grid-2022", "bn", "গ্রিড বসে যাওয়া থেকে সর্বত্র বিদ্যুৎ ফেরা, ৮ ঘণ্টা ২৫ মিনিট।", False),
        ("aws-2021", "en", "From the easing of congestion to the recovery of all network devices: another 48 minutes.", False),
        ("whatsapp-2022", "bn", "প্রথম অভিযোগ জমা পড়া আর ভারতে পরিষেবা ফিরতে শুরু করার মধ্যে ব্যবধান ২ ঘণ্টা ৮ মিনিট।", False),
        ("bangladesh-grid-2022", "en", "From Dhaka to Chattogram, six hours by road.", False),
        ("bangladesh-grid-2022", "bn", "ঢাকা থেকে চট্টগ্রাম, ছ’ঘণ্টার পথ।", False),
    ],
)  # fmt: skip
def test_two_moments_alone_before_a_length_and_the_first_of_its_like(incident, locale, text, wrong):
    assert bool(found_in(incident, locale, text)) is wrong


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "বিকেল সাড়ে ৪টেয় বেশির ভাগ পরিষেবা ফেরে, বাকিটুকু স্বাভাবিক হতে আরও দেড় ঘণ্টার বেশি।"),
        ("en", "At 11:00 UTC most services were back, though it took another hour and a half to contain it fully."),
    ],
)  # fmt: skip
def test_what_goes_on_from_a_time_is_no_figure(locale, text):
    assert found_in("fastly-2021", locale, text) == []
