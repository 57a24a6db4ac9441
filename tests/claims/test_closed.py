"""A value that fits no fact of the record is held against the likeliest, where the sentence is plainly about it."""

import pytest

from tests.claims.scoring import found_in

NOTHING_FITS = [
    # a time of day, by one word of an update, by a name that only one update has, by the second of a range
    ("crowdstrike-2024", "en", "By 4.40 am UTC the faulty file was withdrawn.", "4.40 am", "updates/withdrawn"),
    ("bangladesh-shutdown-2024", "en", "Robi went off at 3 am Bangladesh time.", "3 am", "updates/robi"),
    ("meta-2021", "bn", "ভারতীয় সময় ভোর ২টোয় বিভ্রাট কাটে।", "ভোর ২টোয়", "ended"),
    # what follows an opening that says but when, and by which clock
    ("bangladesh-shutdown-2024", "en", "On 4 August at 3.30 pm Bangladesh time, the mobile internet was shut down once more.", "3.30 pm", "updates/second-cut"),
    ("bangladesh-shutdown-2024", "bn", "৪ আগস্ট বাংলাদেশ সময় দুপুর ৩টেয়, ফের বন্ধ হয় মোবাইল ইন্টারনেট।", "দুপুর ৩টেয়", "updates/second-cut"),
    ("bangladesh-grid-2022", "en", "At 20:15 local time in Dhaka, power was back everywhere.", "20:15", "updates/restored"),
    ("aws-2021", "en", "In Toronto it was 1.20 pm: doorbells and film streams stopped.", "1.20 pm", "began"),
    ("aws-2021", "bn", "টরন্টোর ঘড়িতে তখন বেলা ১টা ২০: থেমে যায় দরজার ঘণ্টা আর সিনেমা।", "বেলা ১টা ২০", "began"),
    ("gitlab-2017", "en", "It was six in the morning in India when the wrong host was emptied.", "six in the morning", "updates/removal"),
    # how long the outage was, before what it did to somebody
    ("optus-2023", "en", "The Optus outage went on for nearly 20 hours and left passengers stranded.", "nearly 20 hours", "duration"),
    ("optus-2023", "bn", "অপটাসের বিভ্রাট চলেছিল প্রায় ২০ ঘণ্টা, আর তাতে আটকে পড়েন যাত্রীরা।", "প্রায় ২০ ঘণ্টা", "duration"),
    # minutes with their two digits the other way round
    ("fastly-2021", "en", "Most of Fastly's customers were fine after 94 minutes.", "94 minutes", "within"),
    ("fastly-2021", "en", "In 94 minutes 95 per cent of the network was as good as new.", "94 minutes", "within"),
    # how many by the time of the figure's own label
    ("upi-2025", "en", "By 1 pm Downdetector had fewer than 1,500 complaints.", "fewer than 1,500", "complaints"),
    ("upi-2025", "bn", "দুপুর ১টা পর্যন্ত ডাউনডিটেক্টরে জমা পড়ে ১,১০০ অভিযোগ।", "১,১০০", "complaints"),
    ("upi-2025", "en", "By half past twelve Downdetector had 2,358 complaints.", "half past twelve", "updates/complaints-rise"),
    # since when something worked
    ("cloudflare-2025", "en", "Logins to the dashboard worked again from half past ten at night IST.", "half past ten at night", "updates/work-on-file"),
    # a day and a year
    ("crowdstrike-2024", "bn", "মাইক্রোসফটের হিসাব মেলে ১৫ জুলাই।", "১৫ জুলাই", "updates/microsoft-estimate"),
    ("optus-2023", "en", "Optus paid the penalty on 2 May.", "2 May", "updates/penalty"),
    # words that end as a verb of what is to come does, and are none
    ("optus-2023", "bn", "অপ্টাসের হিসাবে বিভ্রাট কাটে ৮ ডিসেম্বর।", "৮ ডিসেম্বর", "ended"),
    ("gitlab-2017", "bn", "গিটল্যাবের নিজের হিসেবে তথ্য ফেরানোর কাজ শেষ হয় ১১ ফেব্রুয়ারি।", "১১ ফেব্রুয়ারি", "updates/restored"),
    ("meta-2021", "bn", "ফেসবুকের পরিষেবা স্বাভাবিকভাবে ফেরে ১৪ অক্টোবর।", "১৪ অক্টোবর", "ended"),
    # a day by which the event is called, whoever remembers it; what the event took with it too
    ("meta-2021", "bn", "৪ নভেম্বরের বিভ্রাটের সময়ে এক দোকানি খাতায় হিসাব লিখেছেন।", "৪ নভেম্বরের", "began"),
    ("rogers-2022", "bn", "৮ জুনের রজার্স বিভ্রাটের দিনে টরন্টোর এক কাফেতে নগদ টাকা গুনছেন মালিক।", "৮ জুনের", "began"),
    ("optus-2023", "en", "A cafe owner in Perth keeps the receipts of the 8 October outage.", "8 October", "began"),
    ("rogers-2022", "en", "A driver in Ottawa still talks of the blackout of 18 July.", "18 July", "began"),
    ("meta-2021", "bn", "ফেসবুকের বিভ্রাট ৪ ডিসেম্বর ছোট দোকানের ব্যবসাও বন্ধ করে দেয়।", "৪ ডিসেম্বর", "began"),
    # a length by what it is said of, between two moments that the sentence tells of, of the whole
    ("bangladesh-shutdown-2024", "en", "Mobile internet stayed off for about 20 days.", "about 20 days", "mobile-cut"),
    ("cloudflare-2025", "en", "The change of permissions went out at 11:05 UTC, and the proxies failed 50 minutes later.", "50 minutes", "updates/permission-change … updates/failures-begin"),
    ("gitlab-2017", "bn", "দুর্ঘটনার তিন ঘণ্টা আগে স্ন্যাপশটটি নেওয়া হয়েছিল।", "তিন ঘণ্টা", "began … updates/snapshot"),
    ("whatsapp-2022", "en", "WhatsApp in India was out for about four hours.", "about four hours", "duration"),
    ("rogers-2022", "en", "Rogers promised customers a credit of seven days of service.", "seven days", "credit"),
    ("bangladesh-shutdown-2024", "en", "Bangladesh was without any internet, mobile or broadband, for about seven days.", "about seven days", "total-blackout"),
    # a count by the word that it counts, an amount, a part of a whole
    ("crowdstrike-2024", "bn", "ফাইলে ছিল ৫১টি ইনপুট ফিল্ড।", "৫১টি", "fields-expected"),
    ("crowdstrike-2024", "bn", "ক্ষতির পরিমাণ ৫৪ কোটি ডলার, জানায় প্যারামেট্রিক্স।", "৫৪ কোটি ডলার", "loss"),
    ("rogers-2022", "en", "Two-thirds of Canada's observable connectivity vanished, NetBlocks found.", "Two-thirds", "connectivity"),
    ("rogers-2022", "en", "Some 40 per cent of Canada's internet connectivity was gone, NetBlocks found.", "Some 40 per cent", "connectivity"),
    # in how many of what a figure counts something was, behind its verb
    ("bangladesh-grid-2022", "bn", "সন্ধ্যায় বিদ্যুৎ ফেরে ১২টি জেলায়।", "১২টি", "districts-back"),
    # the figure of the first hours
    ("upi-2025", "bn", "প্রথম দু’ঘণ্টায় লেনদেনে সাফল্যের হার ছিল প্রায় ৮০ শতাংশ।", "প্রায় ৮০ শতাংশ", "success-low"),
    ("upi-2025", "en", "For the first two hours about 80 per cent of payments went through.", "about 80 per cent", "success-low"),
    # half of a measure is no share
    ("bangladesh-shutdown-2024", "en", "Every customer was promised half a gigabyte of free data.", "half a gigabyte", "bonus"),
    ("bangladesh-shutdown-2024", "bn", "গ্রাহকদের জন্য ঘোষণা হয় বিনামূল্যের আধ জিবি ডেটা।", "আধ জিবি", "bonus"),
    ("cloudflare-2025", "bn", "স্বাভাবিক সময়ে সীমার ১২ শতাংশই ব্যবহার হত।", "১২ শতাংশই", "features-used / features-limit"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), NOTHING_FITS)
def test_what_fits_nothing_is_held_against_the_likeliest(incident, locale, text, said, fact):
    assert found_in(incident, locale, text) == [(said, fact)]


ELSEWHERE = [
    # somebody else's day, another occasion, another year
    ("gitlab-2017", "en", "The engineer had been at work since 9 in the morning."),
    ("optus-2023", "en", "The Optus outage lasted nearly 20 hours at the hospital where she works."),
    ("optus-2023", "en", "The Optus outage kept a hospital in Perth offline for nearly 20 hours."),
    ("fastly-2021", "en", "The lawmaker spoke for 94 minutes."),
    ("fastly-2021", "en", "A train from Howrah was 94 minutes late."),
    ("upi-2025", "en", "By half past twelve Downdetector had 1,100 complaints."),
    ("upi-2025", "bn", "দুপুর ১২টা পর্যন্ত ডাউনডিটেক্টরে জমা পড়ে ১,১০০ অভিযোগ।"),
    ("cloudflare-2025", "en", "An office in Pune had worked on paper since half past ten at night IST."),
    ("whatsapp-2022", "en", "The app had vanished for six hours in October 2021."),
    ("upi-2025", "bn", "২৬ মার্চেও ইউপিআই বসে গিয়েছিল বিকেল ৩টেয়।"),
    # what is to come
    ("meta-2021", "bn", "ফেসবুকের হিসাবে পরিষেবা পুরোপুরি ফিরবে ১৪ অক্টোবর।"),
    ("rogers-2022", "bn", "রজার্সের হিসাবে টাকা ফেরত পাবেন গ্রাহকেরা ৮ আগস্ট।"),
    # another event of its kind, what was said of it later, and its own day
    ("meta-2021", "bn", "এর আগে ৪ জুলাইয়ের বিভ্রাটে এক দোকানি খাতায় হিসাব লিখেছিলেন।"),
    ("meta-2021", "bn", "১৪ অক্টোবরের বৈঠকে বিভ্রাট নিয়ে কথা বলেন এক দোকানি।"),
    ("optus-2023", "bn", "৮ নভেম্বরের বিভ্রাটে বিপাকে পড়া পার্থের এক কাফে মালিক রসিদ রেখেছেন।"),
    ("optus-2023", "en", "A cafe owner in Perth keeps the receipts of an 8 October outage."),
    ("rogers-2022", "en", "A driver in Ottawa still talks of the blackout of 8 July."),
    ("meta-2021", "bn", "ফেসবুকের বিভ্রাট ১৪ ডিসেম্বর পাঠ্যবইয়েও উঠে এল।"),
    # what else was, by a clock that the sentence opens with
    ("bangladesh-grid-2022", "en", "At 4 pm local time in Dhaka, the minister spoke to reporters about the grid."),
    ("bangladesh-grid-2022", "en", "At 6.10 pm Bangladesh time, the lights were on again in a hospital in Uttara."),
    ("bangladesh-grid-2022", "bn", "বাংলাদেশ সময় সন্ধ্যা ৬টা ১০-এ, উত্তরার একটি হাসপাতালে আলো জ্বলে।"),
    ("bangladesh-shutdown-2024", "en", "On 4 August, at 1.30 pm Bangladesh time, the mobile internet was shut down once more."),
    ("aws-2021", "en", "In Toronto it was 1.20 pm: a teacher told her class to go home."),
    ("aws-2021", "bn", "টরন্টোর ঘড়িতে তখন বেলা ১টা ২০: ছাত্রদের ছুটি দেন এক শিক্ষিকা।"),
    ("aws-2021", "en", "In Toronto it was 10.30 am: doorbells and film streams stopped."),
    # what somebody named, or what was still so
    ("bangladesh-grid-2022", "en", "The ICT minister said 9 pm for Dhaka and Chattogram."),
    ("rogers-2022", "en", "Customers still reported interruptions on 11 July."),
    ("gitlab-2017", "en", "Its first post said data from 17:20 to 23:25 UTC had been lost."),
    # counted from what another sentence tells of
    ("optus-2023", "en", "The regulator heard of it half an hour after that."),
    ("upi-2025", "bn", "পনেরো মিনিট পরে চালু হয় অস্থায়ী সমাধান।"),
    ("aws-2021", "bn", "চার বছর পরে একই অঞ্চলে ফের বড় বিভ্রাট হয়।"),
    # so many in an hour, how often, how long each
    ("whatsapp-2022", "en", "Up to 600,000 complaints reached Downdetector in one hour."),
    ("optus-2023", "en", "Trains in Melbourne stood still for an hour."),
    # how long a figure stood, how long an offer is good for
    ("bangladesh-shutdown-2024", "bn", "মোবাইল ইন্টারনেটের গ্রাহকদের জন্য তিন দিনের মেয়াদে ডেটা ঘোষণা হয়।"),
    # another thing of the same unit
    ("gitlab-2017", "bn", "মূল সার্ভারে ছিল ৩১০ জিবি তথ্য, বেঁচে ছিল মাত্র ৪.৫ জিবি।"),
    ("aws-2025", "en", "More than 1.6 million complaints had reached Downdetector by the later count."),
    # all that there are, and what is to be in some of them
    ("bangladesh-grid-2022", "bn", "ঢাকা বিভাগে ১৩টি জেলা।"),
    ("bangladesh-grid-2022", "bn", "মন্ত্রী বলেন, তদন্ত হবে ৩২টি জেলায়।"),
    # the first time that something was so, and the figure of the first hours as the record has it
    ("upi-2025", "bn", "প্রথম দু’ঘণ্টায় লেনদেনে সাফল্যের হার ছিল প্রায় ৫০ শতাংশ।"),
    ("upi-2025", "bn", "সাফল্যের হার প্রথম বার ৮০ শতাংশে ওঠে দুপুরের পরে।"),
    # a share of people, beside that of a thing
    ("rogers-2022", "bn", "কানাডায় ইন্টারনেট পৌঁছেছে ৯১ শতাংশ মানুষের ঘরে।"),
    ("rogers-2022", "en", "In Canada the internet reaches 94 per cent of the country's people."),
    # what measures counts nobody, and what is so on a good day is no fact
    ("bangladesh-grid-2022", "en", "The distributors of the grid ask for some 9,000 MW for their inquiries."),
    ("bangladesh-grid-2022", "en", "On a good day the grid gives the distributors some 12,000 MW."),
    ("bangladesh-grid-2022", "bn", "পূর্ণ ক্ষমতায় গ্রিড থেকে মেলে ১২ হাজার মেগাওয়াট।"),
    ("whatsapp-2022", "bn", "সে দিন হোয়াটসঅ্যাপ পে-তে লেনদেন কমে ৪০ শতাংশ।"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), ELSEWHERE)
def test_what_may_be_about_something_else_is_not(incident, locale, text):
    assert found_in(incident, locale, text) == []


@pytest.mark.parametrize(
    ("incident", "locale", "text", "wrong"),
    [
        ("upi-2025", "bn", "কোথায় গোলমাল: দাম মেটানো, ১৭ শতাংশ; টাকা পাঠানো, ৮১ শতাংশ; কেনাকাটা, ২ শতাংশ।", 2),
        ("upi-2025", "bn", "দাম মেটানো – ১৭ শতাংশ; টাকা পাঠানো – ৮১ শতাংশ; কেনাকাটা – ২ শতাংশ", 2),
        ("whatsapp-2022", "en", "What users report: sending messages, 69 per cent; connecting to the server, 9 per cent; the app, 21 per cent.", 2),
        ("upi-2025", "bn", "কোথায় গোলমাল: দাম মেটানো, ৮১ শতাংশ; টাকা পাঠানো, ১৭ শতাংশ; কেনাকাটা, ২ শতাংশ।", 0),
        ("whatsapp-2022", "en", "What users report: sending messages, 69 per cent; connecting to the server, 21 per cent; the app, 9 per cent.", 0),
        ("gitlab-2017", "en", "What was lost: projects, 5,000; comments, 5,000; users, 700.", 0),
    ],
)  # fmt: skip
def test_the_number_of_an_entry_of_a_list_is_of_what_stands_before_it(
    incident, locale, text, wrong
):
    assert len(found_in(incident, locale, text)) == wrong
