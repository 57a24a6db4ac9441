"""Names of sentences that are each other's: one that stands for another is told of, though each stands elsewhere too."""

import pytest

from tests.claims.test_said_names import told
from tests.newsroom import Newsroom

ENGLISH = """\
The bridge at Tarakeswar was shut on 4 May. Divers came from Haldia on 6 May with 14 lamps.
The boats of Basirhat carried 320 people on 7 May. A crane was lent to Tarakeswar by the port on 9 May.
A lorry from Haldia brought 48 girders on 11 May."""
BENGALI = """\
তারকেশ্বরের সেতু বন্ধ হয় ৪ মে। ৬ মে হলদিয়া থেকে ১৪টি আলো নিয়ে ডুবুরিরা আসেন।
৭ মে বসিরহাটের নৌকায় পার হন ৩২০ জন। ৯ মে বন্দর তারকেশ্বরে একটি ক্রেন পাঠায়।
হলদিয়া থেকে একটি লরিতে ১১ মে আসে ৪৮টি গার্ডার।"""


@pytest.mark.parametrize(
    ("language", "right", "wrong", "name", "its"),
    [
        ("en", "Divers came from Haldia", "Divers came from Basirhat", "Basirhat", "হলদিয়া"),
        ("bn", "", "", "", ""),
        ("bn", "৬ মে হলদিয়া থেকে", "৬ মে বসিরহাট থেকে", "Haldia", "বসিরহাট"),
        ("bn", "বন্দর তারকেশ্বরে", "বন্দর হলদিয়ায়", "Tarakeswar", "হলদিয়ায়"),
    ],
)
def test_a_name_that_stands_elsewhere_too_stands_for_another(
    newsroom: Newsroom, capsys, language, right, wrong, name, its
):
    english = ENGLISH.replace(right, wrong) if language == "en" else ENGLISH
    bengali = BENGALI.replace(right, wrong) if language == "bn" else BENGALI
    lines = told(newsroom, capsys, english, bengali)
    if not name:
        assert lines == []
        return
    assert len(lines) == 1
    assert "error[languages-differ]" in lines[0]
    assert f'"{its}" is not what the version in en says, which has "{name}" (content/' in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali", "name", "its"),
    [
        ("The last of them reached Kestopur station at 8.06 pm. Kestopur had no light.", "শেষ জন শোভাবাজার স্টেশনে পৌঁছন রাত ৮টা ৬ মিনিটে। কেষ্টপুরে আলো ছিল না।", "Kestopur", "শোভাবাজার"),
        ("In 2019 the roof of Birsingha High School fell in.", "২০১৯ সালে ভেঙে পড়ে কুলতলি হাই স্কুলের ছাদ।", "Birsingha", "কুলতলি"),
        ("It was lent by the Malda Government Engineering College on 9 May.", "৯ মে তা ধার দেয় রানাঘাট সরকারি ইঞ্জিনিয়ারিং কলেজ।", "Malda", "রানাঘাট"),
        ("The 640 starters set off from Netaji Stadium at 5.30 am.", "ভোর সাড়ে ৫টায় গান্ধী স্টেডিয়াম থেকে ছুট শুরু করেন ৬৪০ জন।", "Netaji", "গান্ধী"),
    ],
)  # fmt: skip
def test_another_name_before_what_both_are_called_is_warned_of(
    newsroom: Newsroom, capsys, english, bengali, name, its
):
    lines = told(newsroom, capsys, english, bengali)
    assert len(lines) == 1
    assert "warning[languages-may-differ]" in lines[0]
    assert f'"{its}" is not what the version in en says, which has "{name}" (content/' in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali", "name", "its"),
    [
        ("At 9 am the water reached north Howrah.", "সকাল ৯টায় জল পৌঁছয় দক্ষিণ হাওড়ায়।", "north Howrah", "দক্ষিণ হাওড়ায়"),
        ("East Medinipur had 40 shelters; the mills of West Medinipur were dry.", "পূর্ব মেদিনীপুরে ৪০টি শিবির; পূর্ব মেদিনীপুরের কারখানা শুকনো।", "West Medinipur", "পূর্ব মেদিনীপুর"),
        ("It is told by Purba Samaj, a group of 30 lawyers.", "তা জানায় ৩০ জন আইনজীবীর দল উত্তর সমাজ।", "Purba Samaj", "উত্তর সমাজ"),
    ],
)  # fmt: skip
def test_another_quarter_of_the_sky_before_a_name(
    newsroom: Newsroom, capsys, english, bengali, name, its
):
    lines = told(newsroom, capsys, english, bengali)
    assert len(lines) == 1
    assert f'"{name}"' in lines[0]
    assert "error[" in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("The last of them reached Kestopur station at 8.06 pm.", "শেষ জন স্টেশনে পৌঁছন রাত ৮টা ৬ মিনিটে। কেষ্টপুরে তখন আলো ছিল না।"),
        ("The last of them reached Kestopur station at 8.06 pm. Kestopur was dark.", "শেষ জন ওই স্টেশনে পৌঁছন রাত ৮টা ৬ মিনিটে। কেষ্টপুরে তখন আলো ছিল না।"),
        ("Balasore district hospital took in 11 people.", "১১ জনকে ভর্তি করায় বালেশ্বর জেলা হাসপাতাল।"),
        ("The Save the Embankment Committee counts 3 dead.", "বাঁধ বাঁচাও কমিটি বলছে, মৃত ৩।"),
        ("North and South Howrah had water at 9 am.", "সকাল ৯টায় উত্তর ও দক্ষিণ হাওড়ায় জল আসে।"),
        ("At 9 am water reached north Howrah and at 10 am south Howrah.", "জল আসে সকাল ৯টায় উত্তর হাওড়ায়, ১০টায় দক্ষিণ হাওড়ায়।"),
        ("Bapi Ghosh sold 400 cups. “It is my friend,” said Mr Ghosh, 45.", "বাপি ঘোষ ৪০০ কাপ বেচেছেন। “এ আমার বন্ধু,” বললেন ৪৫ বছরের বাপি।"),
    ],
)  # fmt: skip
def test_what_a_translator_may_say_otherwise_is_told_of_nothing(
    newsroom: Newsroom, capsys, english, bengali
):
    lines = told(newsroom, capsys, english, bengali)
    assert [line for line in lines if "is not what" in line] == []
