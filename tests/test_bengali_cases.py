"""Endings on spoken Bengali: by how the last word ends, and by a hyphen where it is no word."""

import pytest

from generator.l10n.tables.bengali_cases import decline
from generator.l10n.tables.english import decline as english


@pytest.mark.parametrize(
    ("text", "of", "in_", "to"),
    [
        ("ভারত", "ভারতের", "ভারতে", "ভারতকে"),
        ("কলকাতা", "কলকাতার", "কলকাতায়", "কলকাতাকে"),
        ("দিল্লি", "দিল্লির", "দিল্লিতে", "দিল্লিকে"),
        ("মুম্বই", "মুম্বইয়ের", "মুম্বইয়ে", "মুম্বইকে"),
        ("টোকিও", "টোকিওর", "টোকিওতে", "টোকিওকে"),
        ("বেজিং", "বেজিংয়ের", "বেজিংয়ে", "বেজিংকে"),
        ("বিদ্যুৎ", "বিদ্যুতের", "বিদ্যুতে", "বিদ্যুৎকে"),
        ("হোয়াটসঅ্যাপ", "হোয়াটসঅ্যাপের", "হোয়াটসঅ্যাপে", "হোয়াটসঅ্যাপকে"),
        ("মেটা", "মেটার", "মেটায়", "মেটাকে"),
        ("পশ্চিমবঙ্গ", "পশ্চিমবঙ্গের", "পশ্চিমবঙ্গে", "পশ্চিমবঙ্গকে"),
        ("৩৫ কোটি", "৩৫ কোটির", "৩৫ কোটিতে", "৩৫ কোটিকে"),
        ("১৪টি", "১৪টির", "১৪টিতে", "১৪টিকে"),
        ("৩ জন", "৩ জনের", "৩ জনে", "৩ জনকে"),
        ("৬৯ শতাংশ", "৬৯ শতাংশের", "৬৯ শতাংশে", "৬৯ শতাংশকে"),
        ("২ ঘণ্টা ৩৭ মিনিট", "২ ঘণ্টা ৩৭ মিনিটের", "২ ঘণ্টা ৩৭ মিনিটে", "২ ঘণ্টা ৩৭ মিনিটকে"),
        ("১ ঘণ্টা", "১ ঘণ্টার", "১ ঘণ্টায়", "১ ঘণ্টাকে"),
        ("দুপুর ২টা", "দুপুর ২টার", "দুপুর ২টায়", "দুপুর ২টাকে"),
        ("সময়", "সময়ের", "সময়ে", "সময়কে"),
        ("১ মে", "১ মে-র", "১ মে-তে", "১ মে-কে"),
        ("২০২২", "২০২২-এর", "২০২২-এ", "২০২২-কে"),
        ("WhatsApp", "WhatsApp-এর", "WhatsApp-এ", "WhatsApp-কে"),
        ("‘উদাহরণ’", "‘উদাহরণ’-এর", "‘উদাহরণ’-এ", "‘উদাহরণ’-কে"),
        ("ক, খ ও ভারত", "ক, খ ও ভারতের", "ক, খ ও ভারতে", "ক, খ ও ভারতকে"),
        ("", "", "", ""),
    ],
)
def test_an_ending_fits_the_word_it_is_put_on(text, of, in_, to):
    assert decline(text, "of", "number") == of
    assert decline(text, "in", "number") == in_
    assert decline(text, "to", "number") == to


def test_english_says_the_preposition_that_belongs_to_what_is_said():
    assert english("2:44 pm", "in", "clock") == "at 2:44 pm"
    assert english("25 October", "in", "date") == "on 25 October"
    assert english("India", "in", "name") == "in India"
    assert english("India", "of", "name") == "of India"
