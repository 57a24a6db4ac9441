"""What a desk writes beside ordinary events: things with numbers of their own, and the slips that must be told all the same."""

import pytest

from tests.claims.events import told


@pytest.mark.parametrize(
    ("locale", "event", "text"),
    [
        # of somebody's body
        ("en", "mill", "Two of the injured have burns on 40 per cent of their bodies."),
        ("bn", "mill", "আহতদের দু’জনের শরীরের ৪০ শতাংশ পুড়ে গিয়েছে।"),
        # of the rain before
        ("en", "levee", "Rain of 180 mm fell on the night of 7 July."),
        ("bn", "levee", "৭ জুলাই রাতে ১৮০ মিলিমিটার বৃষ্টি হয়।"),
        # of all questions, where a figure has those that matched
        ("en", "paper", "The exam lasted two and a half hours and had 100 questions."),
        ("bn", "paper", "পরীক্ষা ছিল আড়াই ঘণ্টার, প্রশ্ন ১০০টি।"),
        # of each post
        ("bn", "paper", "পদ ৪ হাজার, পদপিছু পরীক্ষার্থী ২২ জন।"),
        # two hours of two hours and ten minutes
        ("en", "gorge", "A crane came two hours after the bus fell into the gorge."),
        ("bn", "gorge", "বাসটি খাদে পড়ার দু’ঘণ্টা পরে ক্রেন পৌঁছয়।"),
        ("en", "mill", "Firemen took four and a half hours to contain it."),
        ("en", "gorge", "The bus was lifted out of the gorge four hours after it fell."),
        # a road's number, and the days and weeks that it was shut
        ("en", "levee", "NH 14 was shut from 8 to 19 July."),
        ("en", "levee", "National Highway 14 stayed closed from 8 July to 19 July."),
        ("en", "levee", "NH 14 was closed for eleven days."),
        ("en", "levee", "NH 34 was shut from 9 to 12 July."),
        ("en", "levee", "The lane to Katwa stayed closed from 8 July to 12 July."),
        ("bn", "levee", "১৪ নম্বর জাতীয় সড়ক ৮ জুলাই থেকে ১৯ জুলাই বন্ধ ছিল।"),
        # another wall, and what burst while it burned
        ("bn", "mill", "রাত ১টা ২০ মিনিটে একটি দেওয়াল ভেঙে পড়ে।"),
        ("bn", "mill", "রাত ৩টে ১০ মিনিটে আরও একটি দেওয়াল ভেঙে পড়ে।"),
        ("bn", "mill", "রাত ৩টে ১০ মিনিটে একটি জেনারেটর ফেটে যায়।"),
        ("en", "mill", "A generator burst at 3.10 am."),
        # what lasted for a time of its own
        ("en", "mill", "The rescue lasted four hours."),
        ("en", "gorge", "The traffic jam lasted nine hours."),
        ("en", "paper", "The questioning lasted eleven hours."),
        ("bn", "mill", "উদ্ধারকাজ চলে চার ঘণ্টা।"),
        ("bn", "paper", "জেরা চলে এগারো ঘণ্টা।"),
        ("bn", "levee", "বৃষ্টি চলে ৩০ ঘণ্টা।"),
        ("en", "strike", "The second round of talks lasted six hours."),
        # two figures of one unit
        ("en", "levee", "The dead: Birbhum 14, Nadia 6."),
        ("bn", "levee", "মৃত: বীরভূমে ১৪, নদিয়ায় ৬।"),
        ("en", "mill", "Twenty-one people, firefighters among them, were injured."),
        ("bn", "mill", "দমকলকর্মী সমেত আহত ২১ জন।"),
        # of another year, and the worst since one
        ("en", "mill", "In 2011 a fire here burnt 4,900 bales."),
        ("en", "mill", "Since 2011 fires in the district have burnt 4,900 bales."),
        ("en", "mill", "The fire, which burnt 9,400 bales, was the worst since 2011."),
        ("bn", "mill", "২০১১ সালের আগুনে পুড়েছিল ৪,৯০০ গাঁট।"),
        # some of the injured, a toll that may rise, passengers of another bus
        ("en", "gorge", "Fifteen of the injured were taken to hospital."),
        ("en", "gorge", "The hospital has room for 30 of the injured."),
        ("en", "gorge", "The death toll of 8 may rise."),
        ("bn", "gorge", "মৃতের সংখ্যা ৮ থেকে বাড়তে পারে।"),
        ("en", "gorge", "There were 42 passengers on the bus that followed."),
        ("en", "gorge", "A toll of 9 is paid at the bridge."),
        # of years that are over, of an hour before the end, of a second one
        ("en", "gorge", "In the last three years 31 people have died on this road."),
        ("bn", "gorge", "গত তিন বছরে এখানে মারা গিয়েছেন ৩১ জন।"),
        ("en", "mill", "By midnight nine engines were there."),
        ("bn", "mill", "মাঝরাত নাগাদ ন’টি ইঞ্জিন কাজ করছিল।"),
        ("en", "quarrel", "The second round began at 6 pm on Tuesday."),
        ("bn", "quarrel", "দ্বিতীয় দফার বৈঠক শুরু হয় মঙ্গলবার সন্ধ্যা ছ’টায়।"),
        ("en", "breach", "The second breach, 30 metres wide, was closed in a day."),
        ("bn", "breach", "৩০ মিটার চওড়া দ্বিতীয় ভাঙন এক দিনেই মেরামত হয়।"),
        # all that there are, those of one sex, and those of some of the places
        ("en", "mill", "The brigade has 46 engines for a city of 45 lakh people."),
        ("bn", "mill", "৪৫ লক্ষ মানুষের শহরে দমকলের ইঞ্জিন ৪৬টি।"),
        ("en", "levee", "Of the district’s 75 boats, 23 belong to fishermen."),
        ("bn", "levee", "জেলার ৭৫টি নৌকার ২৩টি জেলেদের।"),
        ("en", "gorge", "There were 11 women, 26 men and ten children on board."),
        ("bn", "gorge", "বাসে ছিলেন ১১ জন মহিলা, ২৬ জন পুরুষ, ১০টি শিশু।"),
        ("en", "levee", "Doctors worked at 30 camps."),
        ("bn", "paper", "৪১ ডিগ্রি গরমে তিন জন পরীক্ষার্থী অজ্ঞান হন।"),
        ("en", "levee", "Snakes bit 31 people, and one of them died in hospital."),
        ("bn", "paper", "২৪০ সদস্যের একটি গ্রুপে ২০০ জন প্রশ্ন দেখেন।"),
        # days between the first and the last
        ("en", "levee", "Rain stopped on 10 July."),
        ("bn", "levee", "১০ জুলাই বৃষ্টি থামে।"),
        ("bn", "levee", "১২ জুলাই মোবাইলের টাওয়ার চালু হয়।"),
        ("en", "levee", "The chief minister flew over the district on 12 July."),
        ("bn", "mill", "১০ ফেব্রুয়ারি রাতে আগুন লাগে।"),
        ("bn", "mill", "১১ ফেব্রুয়ারি আগুন লাগার কারণ নিয়ে তদন্ত শুরু হয়।"),
        ("bn", "mill", "১১ ফেব্রুয়ারি সকালে আগুন নেভে।"),
        # hours of trade, of other things, of one of many, and of every month
        ("en", "mill", "The mill opens at 6 am and shuts at 10 pm."),
        ("bn", "mill", "চটকল খোলে সকাল ছ’টায়, বন্ধ হয় রাত দশটায়।"),
        ("en", "mill", "Power was cut at 11.50 pm and was not back until Friday evening."),
        ("bn", "mill", "রাত ১১টা ৫০ মিনিটে বিদ্যুৎ কেটে দেওয়া হয়, ফেরে শুক্রবার সন্ধ্যায়।"),
        ("bn", "mill", "একটি ইঞ্জিন দু’ঘণ্টা বিকল ছিল।"),
        ("en", "gorge", "Post-mortems took four hours."),
        ("en", "quarrel", "Drivers work 12 hours a day and get four days off a month."),
        # what people do every day, and how many a place has
        ("bn", "gorge", "এই পথে রোজ ৪৭০ জন যাত্রী যাতায়াত করেন।"),
        ("bn", "gorge", "ওই স্কুলে পড়ে ২৩০ জন।"),
        ("bn", "gorge", "স্কুলে ১৬০ জন পড়ুয়া, তাঁদের অনেকে বাসে আসে।"),
        ("en", "gorge", "Every day 470 passengers travel by bus on this road."),
        ("en", "gorge", "Some 230 people commute by this road."),
        # from the accident
        ("en", "gorge", "The road was reopened six hours after the accident."),
        ("en", "gorge", "Police came an hour after the accident."),
        # from when an update says that it began
        ("bn", "paper", "পরীক্ষা শুরুর আড়াই ঘণ্টা পরে পর্ষদ থানায় অভিযোগ জানায়।"),
    ],
)
def test_a_thing_beside_is_left_alone(locale, event, text):
    assert told(event, text, locale) == []


@pytest.mark.parametrize(
    ("locale", "event", "text", "wrong"),
    [
        # who goes that way every day is told of as anybody
        ("bn", "gorge", "রোজ বাসে আসেন এমন ৩২ জন আহত।", "৩২ জন"),
        ("en", "gorge", "Of those who commute by this bus 32 were injured.", "32"),
        ("bn", "gorge", "হাসপাতালে ১৬০ জন যাত্রী।", "১৬০ জন"),
        ("en", "levee", "The Ajay embankment was breached on 7 July after rain.", "7 July"),
        ("bn", "levee", "৭ জুলাই বৃষ্টিতে অজয়ের বাঁধ ভাঙে।", "৭ জুলাই"),
        ("en", "gorge", "A crane came four hours after the accident.", "four hours"),
        ("en", "levee", "The dead: Birbhum 6, Nadia 6.", "6"),
        ("bn", "levee", "মৃত: বীরভূমে ১৪, নদিয়ায় ১৪।", "১৪"),
        ("en", "mill", "Twenty-one firefighters were injured.", "Twenty-one"),
        ("bn", "mill", "আহত দমকলকর্মী ২১ জন।", "২১ জন"),
        ("en", "quarrel", "The union wanted 11 per cent, the company offered 11 per cent.", "11 per cent"),
        ("en", "mill", "The fire, which burnt 4,900 bales, was the worst since 2011.", "4,900"),
        ("en", "mill", "It was the deadliest fire since 2011: nine people died.", "nine"),
        ("bn", "mill", "২০১১ সালের পরে এটাই সবচেয়ে বড় আগুন, পুড়েছে ৪,৯০০ গাঁট।", "৪,৯০০"),
        ("en", "gorge", "At least 29 of the injured were taken to hospital.", "At least 29"),
        ("en", "gorge", "The death toll of 6 may rise.", "6"),
        ("bn", "gorge", "মৃতের সংখ্যা ৬ থেকে বাড়তে পারে।", "৬"),
        ("en", "gorge", "There were 57 passengers on the bus.", "57"),
        ("en", "gorge", "The accident, the worst in the last ten years, killed 18.", "18"),
        ("en", "mill", "The brigade sent 81 engines.", "81"),
        ("en", "levee", "Rescuers used 25 boats.", "25"),
        ("en", "breach", "The breach was 80 metres long.", "80"),
        ("en", "levee", "Soldiers arrived with boats on 11 July.", "11 July"),
        ("en", "levee", "National Highway 14 was cut off on 10 July.", "10 July"),
        ("bn", "mill", "আগুন নেভে সকাল ৯টা ১৫ মিনিটে।", "সকাল ৯টা ১৫ মিনিটে"),
        ("en", "quarrel", "Talks with the company began at 4 pm on Monday.", "4 pm"),
        ("bn", "quarrel", "মালিকদের সঙ্গে বৈঠক শুরু হয় বিকেল চারটেয়।", "বিকেল চারটেয়"),
        ("bn", "mill", "১১ ফেব্রুয়ারি রাতে আগুন লাগে।", "১১ ফেব্রুয়ারি"),
        ("en", "strike", "The strike lasted nine hours.", "nine hours"),
        ("en", "fire", "The records outage lasted 12 hours.", "12 hours"),
        ("en", "quarrel", "The talks lasted two hours and 45 minutes.", "two hours and 45 minutes"),
        ("en", "quarrel", "The talks went on for more than five hours.", "more than five hours"),
        ("bn", "mill", "রাত ১টা ৪০ মিনিটে একটি দেওয়াল ভেঙে পড়ে।", "রাত ১টা ৪০ মিনিটে"),
        ("en", "mill", "The fire broke out at 10.05 pm.", "10.05 pm"),
        ("en", "levee", "NH 14 was shut from 10 to 19 July.", "10 to 19 July"),
        ("en", "levee", "NH 14 was shut from 8 to 21 July.", "8 to 21 July"),
        ("en", "levee", "National Highway 14 was shut from 8 to 21 July.", "8 to 21 July"),
        ("en", "levee", "National Highway 14 stayed closed from 8 July to 21 July.", "21 July"),
        ("en", "levee", "NH 14 was closed for three weeks.", "three weeks"),
        ("bn", "levee", "৮ জুলাই থেকে ২১ জুলাই বন্ধ ছিল ১৪ নম্বর জাতীয় সড়ক।", "২১ জুলাই"),
        ("en", "paper", "Of 100 questions, 82 matched.", "82"),
        ("bn", "paper", "১০০টির মধ্যে ৮২টি প্রশ্ন মিলে যায়।", "৮২টি"),
        ("en", "gorge", "A crane came three hours after the bus fell into the gorge.", "three hours"),
        ("bn", "gorge", "বাসটি খাদে পড়ার তিন ঘণ্টা পরে ক্রেন পৌঁছয়।", "তিন ঘণ্টা"),
        ("en", "gorge", "The bus was lifted out of the gorge three hours after it fell.", "three hours"),
        ("bn", "paper", "পরীক্ষা শুরুর সাড়ে চার ঘণ্টা পরে পর্ষদ থানায় অভিযোগ জানায়।", "সাড়ে চার ঘণ্টা"),
    ],
)  # fmt: skip
def test_and_a_slip_is_told(locale, event, text, wrong):
    assert told(event, text, locale) == [wrong]


@pytest.mark.parametrize(
    ("locale", "text", "wrong"),
    [
        ("en", "The dead: Birbhum 6, Nadia 14.", ["6", "14"]),
        ("bn", "মৃত: বীরভূমে ৬, নদিয়ায় ১৪।", ["৬", "১৪"]),
    ],
)
def test_two_districts_that_changed_places_are_both_told(locale, text, wrong):
    assert told("levee", text, locale) == wrong
