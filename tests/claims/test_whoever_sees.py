"""A clock time that tells of an update is held against it, whoever the sentence says saw it or said so."""

import pytest

from tests.claims.scoring import found_in

TOLD = [
    ("crowdstrike-2024", "en", "Airport staff heard that the file was withdrawn at 6.47 am UTC.", "6.47 am", "updates/withdrawn"),
    ("crowdstrike-2024", "en", "The company says in its statement: the file was withdrawn at 6.47 am UTC.", "6.47 am", "updates/withdrawn"),
    ("bangladesh-shutdown-2024", "en", "Passengers noticed when Robi fell silent at 7.40 am Bangladesh time.", "7.40 am", "updates/robi"),
    ("bangladesh-shutdown-2024", "bn", "বাসিন্দাদের ফোনে রবি থেমে যায় বাংলাদেশ সময় সকাল সওয়া ৮টায়।", "সকাল সওয়া ৮টায়", "updates/robi"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), TOLD)
def test_a_time_is_held_against_the_update_that_it_tells_of(incident, locale, text, said, fact):
    assert found_in(incident, locale, text) == [(said, fact)]


@pytest.mark.parametrize(
    ("incident", "locale", "text"),
    [
        # somebody's own hours, in few words of the record or none
        ("crowdstrike-2024", "en", "One hospital had sent its patients home by 6.47 am UTC."),
        ("gitlab-2017", "bn", "এক ইঞ্জিনিয়ার বাড়ি ফিরেছিলেন বিকেল ৪টে ৫০ মিনিটে।"),
        # a time that was only promised
        ("bangladesh-grid-2022", "en", "Shopkeepers had hoped that the residences would have power by 6 pm Bangladesh time."),
        # a span that a first statement gave
        ("gitlab-2017", "en", "The first post let the span of lost data end at 11.25 pm."),
        # the name of what goes at it
        ("bangladesh-shutdown-2024", "en", "Robi fell silent under those waiting for the 7.40 am to Dhaka."),
        ("bangladesh-shutdown-2024", "bn", "রবি থেমে যায় যাঁদের ফোনে, তাঁরা ছিলেন সকাল ৮টা ১৫-এর লোকালের যাত্রী।"),
        # the zone behind a conjunction is that of the time beside it
        ("crowdstrike-2024", "bn", "ফাইলটি প্রত্যাহার হয় সকাল ১০টা ৫৭-য়, অথচ লন্ডনের এক স্টেশনে লাইন ছিল দুপুর ৩টে অবধি।"),
        ("crowdstrike-2024", "en", "The file was withdrawn at 10.57 am, but at a London clinic the screens were blue until 3 pm."),
    ],
)  # fmt: skip
def test_other_times_are_left_alone(incident, locale, text):
    assert found_in(incident, locale, text) == []
