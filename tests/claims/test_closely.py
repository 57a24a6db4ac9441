"""How closely a sentence must speak of a fact, and what parts it from one: other days, other people, other outages."""

import pytest

from tests.claims.scoring import found_in, judged

TOLD = [
    # day and month exchanged, the year before; minutes turned about, one digit of them; half of a length
    ("fastly-2021", "en", "The morning of 6 August 2021, on which Fastly took news sites down, is remembered.", "6 August 2021", "updates/mitigated"),
    ("optus-2023", "bn", "ব্যর্থ জরুরি কলের আগের হিসাব ফিরিয়ে নেয় অপ্টাস, ২০২৩ সালের ২৩ জানুয়ারি।", "২০২৩ সালের ২৩ জানুয়ারি", "updates/corrected"),
    ("fastly-2021", "en", "Incident mitigated 12:53 UTC, says Fastly.", "12:53", "ended"),
    ("meta-2021", "en", "By 6.53 pm Eastern time, Facebook said, its services were coming back.", "6.53 pm", "updates/coming-back"),
    ("aws-2021", "en", "Amazon's devices were in trouble for three hours and 26 minutes.", "three hours and 26 minutes", "duration"),
    # a nought inside dropped, digits exchanged in millions
    ("meta-2021", "bn", "ডাউনডিটেক্টরে তখন পর্যন্ত সর্বোচ্চ অভিযোগ জমা পড়ে, ১ কোটি ৬০ লক্ষ।", "১ কোটি ৬০ লক্ষ", "reports"),
    # what only the text of an update or a label says
    ("bangladesh-grid-2022", "en", "Nine distributors started inquiries of their own.", "Nine", "updates/distributors"),
    ("rogers-2022", "en", "The letter of the regulator gave Rogers 20 days to account for the failure.", "20 days", "updates/regulator-letter"),
    # another stage of the incident has the value, on another day
    ("bangladesh-shutdown-2024", "en", "Grameenphone's mobile internet went dark at 1.30 pm Bangladesh time on 18 July.", "1.30 pm", "updates/grameenphone"),
    ("bangladesh-shutdown-2024", "bn", "২৮ জুলাই বাংলাদেশ সময় রাত ১টা ৩০ মিনিটে ফেরে মোবাইল ইন্টারনেট।", "রাত ১টা ৩০ মিনিটে", "updates/mobile-back"),
    # a fact told plainly, whoever is named beside
    ("aws-2021", "en", "Internal DNS traffic was moved off the congested path at 9.58 am PST, and a shop noticed little of it.", "9.58 am", "updates/dns-moved"),
    # its verb denied at its very time
    ("aws-2021", "en", "Amazon did not move its internal DNS traffic off the congested path at 10.58 pm.", "10.58 pm", "updates/dns-moved"),
    ("aws-2021", "en", "The internal DNS traffic was never moved off the congested path at 10.58 pm, the log notwithstanding.", "10.58 pm", "updates/dns-moved"),
    ("aws-2021", "bn", "রাত ১০টা ৫৮ মিনিটে অভ্যন্তরীণ ডিএনএস ট্রাফিক সরায়নি অ্যামাজন।", "রাত ১০টা ৫৮ মিনিটে", "updates/dns-moved"),
    # counted from the beginning
    ("bangladesh-grid-2022", "en", "Power was back in Bangladesh six hours and 25 minutes after the collapse of the grid", "six hours and 25 minutes", "duration"),
    ("meta-2021", "bn", "টানা তিন ঘণ্টা পরে ফেরে ফেসবুক ও ইনস্টাগ্রাম।", "তিন ঘণ্টা", "duration"),
    # denied, and so
    ("crowdstrike-2024", "en", "CrowdStrike's file was not live for 78 minutes.", "78 minutes", "window"),
    ("whatsapp-2022", "bn", "২৫ অক্টোবর হয়নি হোয়াটসঅ্যাপের এই বিভ্রাট।", "২৫ অক্টোবর", "began"),
    ("whatsapp-2022", "bn", "হোয়াটসঅ্যাপ ১২৮ মিনিট অচল ছিল, এই দাবি মিথ্যা।", "১২৮ মিনিট", "duration"),
    ("whatsapp-2022", "bn", "হোয়াটসঅ্যাপ ৪০ মিনিট অচল ছিল, এ কথা ভুলে গিয়েছেন অনেকে।", "৪০ মিনিট", "duration"),
    # what fell behind was not put off
    ("gitlab-2017", "bn", "ইউটিসি রাত ৮টায় পিছিয়ে পড়ে ডেটাবেসের প্রতিলিপি।", "রাত ৮টায়", "updates/replica-breaks"),
    # how long somebody took over it, whatever the verb
    ("optus-2023", "bn", "প্রথম বিবৃতির পরে নিয়ন্ত্রককে জরুরি কলের কথা জানাতে ৭৪ মিনিট লাগিয়েছে অপ্টাস।", "৭৪ মিনিট", "updates/first-statement … updates/regulator-told"),
    # of the whole, not counted on from another
    ("fastly-2021", "bn", "নেটওয়ার্কের ওই অংশ স্বাভাবিক হয় ২৪ মিনিটে।", "২৪ মিনিটে", "within"),
    # days between, by the clock of either
    ("optus-2023", "en", "Optus said what the cause was eight days after the outage.", "eight days", "began … updates/cause-stated"),
    ("optus-2023", "bn", "ঘটনার আট দিন পরে বিভ্রাটের কারণ জানায় অপ্টাস।", "আট দিন", "began … updates/cause-stated"),
    # so it is, said to be an error; and what was done in error
    ("rogers-2022", "en", "One site mistakenly wrote that the outage lasted 26 hours and two minutes.", "26 hours and two minutes", "duration"),
    ("gitlab-2017", "bn", "ভুল করে ৭০০ গিগাবাইট মুছে ফেলেন এক কর্মী।", "৭০০ গিগাবাইট", "deleted"),
    # a bound that faces the very one of the record, whatever other papers have
    ("whatsapp-2022", "en", "Fewer than 30,000 reports came to Downdetector from India.", "Fewer than 30,000", "reports"),
    ("whatsapp-2022", "bn", "ভারতে ডাউনডিটেক্টরে অভিযোগের চূড়া ছিল ৩০ হাজারের কম।", "৩০ হাজারের কম", "reports"),
    ("crowdstrike-2024", "en", "On 25 July under 97 per cent of Windows sensors were back online.", "under 97 per cent", "online"),
    ("crowdstrike-2024", "bn", "২৫ জুলাই ফের চালু উইন্ডোজ সেন্সর ছিল ৯৭ শতাংশের কম।", "৯৭ শতাংশের কম", "online"),
    # a zone that shares its name with another
    ("fastly-2021", "en", "Fastly's network began to fail at 11.47 BST.", "11.47", "began"),
    ("fastly-2021", "en", "Fastly's network began to fail at 11.47 UK time.", "11.47", "began"),
    # a day up to which it went on, and one on which it began
    ("bangladesh-shutdown-2024", "en", "Mobile internet in Bangladesh went dark on 8 July.", "8 July", "began"),
    # of an update, though day and month are others: what was struck is named
    ("optus-2023", "en", "Optus paid the penalty on 2 May.", "2 May", "updates/penalty"),
    # a verb denied far before, and so; a body's members; all there are
    ("meta-2021", "en", "Meta did not publish its detailed account on October 5.", "October 5", "updates/account"),
    ("bangladesh-grid-2022", "en", "The grid company named a nine-member inquiry that same night.", "nine", "inquiry-members"),
    ("bangladesh-grid-2022", "en", "Altogether 13 inquiries are looking into the Bangladesh blackout, the minister told reporters.", "13", "inquiries"),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text", "said", "fact"), TOLD)
def test_a_wrong_value_is_found(incident, locale, text, said, fact):
    assert [one for one in found_in(incident, locale, text) if one[0] == said] == [(said, fact)]


LEFT = [
    # to the minute, from the beginning
    ("bangladesh-grid-2022", "en", "From beginning to end that is eight hours and 25 minutes, more than the seven that a paper printed."),
    # words that together say something else
    ("rogers-2022", "en", "Rogers broke its silence just before 9 am."),
    ("rogers-2022", "bn", "রজার্স প্রথম মুখ খোলে সকাল ৯টার ঠিক আগে।"),
    # up to a day, of another kind, of another order, once more, given before
    ("bangladesh-grid-2022", "en", "The ministry followed with a committee of seven."),
    ("rogers-2022", "en", "The credit to customers had grown from two days of service to five."),
    ("gitlab-2017", "bn", "এক-দুই সেকেন্ডেই উধাও প্রায় ৩০০ গিগাবাইট তথ্য, বিভ্রাট।"),
    ("bangladesh-shutdown-2024", "en", "Mobile internet was cut once more for about 24 hours."),
    ("gitlab-2017", "en", "The lost data, first said to end at 11.25 pm, now ran up to midnight."),
    ("optus-2023", "bn", "অপ্টাস প্রথম মুখ খোলে সকালে, ততক্ষণে প্রায় আড়াই ঘণ্টা পার।"),
    # a month of what is counted
    ("upi-2025", "en", "The failure touched a network that carried some 18.3 billion payments in March."),
    # a part of it, a share of what failed, counted from what another sentence told of
    ("cloudflare-2025", "en", "The worst of it lasted about three hours."),
    ("cloudflare-2025", "bn", "মূল ধাক্কা চলে ঘণ্টা তিনেক।"),
    ("upi-2025", "en", "For nearly two hours half of all payments failed, says NPCI."),
    ("optus-2023", "en", "Four days after that statement, on 17 November, the company told the Senate of 228 failed emergency calls."),
    ("fastly-2021", "en", "Nine minutes on, at 10:36 UTC, services began to return."),
    ("cloudflare-2025", "bn", "চাপ কমে সন্ধ্যা ৬টা ৩৫-এ; প্রতিবেদনের আর এক জায়গায় লেখা ৬টা ৩৪।"),
    ("fastly-2021", "en", "Service began to return nine minutes after the setting was found, and 95 per cent of the network worked normally within another 24 minutes."),
    ("fastly-2021", "bn", "সেটিং ধরার ৯ মিনিট পরে পরিষেবা ফিরতে শুরু করে, নেটওয়ার্কের ওই অংশ স্বাভাবিক হয় আরও ২৪ মিনিটে।"),
    # the shortest of several lengths, where the clause has no such word; what was named for a time to come
    ("whatsapp-2022", "bn", "সবচেয়ে কম বলেছে রিপাবলিক, দেড় ঘণ্টা, আবার অন্য একটি সাইটের মতে তিন ঘণ্টারও বেশি।"),
    ("bangladesh-grid-2022", "en", "Two ministers had spoken of 8 pm for Dhaka, the ICT minister of 9 pm for Dhaka and Chattogram."),
    # others say it
    ("whatsapp-2022", "en", "Republic reckoned that the outage had lasted 90 minutes."),
    # a day and a month that are no slip of any
    ("crowdstrike-2024", "en", "The new kind of template had come on 28 February."),
    # right by the zone that is meant, by the day that is named, by what the record says in words
    ("fastly-2021", "en", "10:47 BST: news sites around the world show error pages."),
    ("fastly-2021", "en", "Fastly's network began to fail at 10.47 BST."),
    ("bangladesh-grid-2022", "en", "UPDATE, 7 pm Bangladesh time: five districts and two whole divisions have power again."),
    ("optus-2023", "en", "Optus said what the cause was five days after the outage."),
    ("optus-2023", "bn", "কারণ জানাতে অপ্টাস মুখ খোলে ঘটনার পাঁচ দিন পরে।"),
    ("optus-2023", "en", "By Indian days Optus said what the cause was six days after the outage."),
    ("rogers-2022", "bn", "প্রথমে দু’দিনের মাসুল ফেরতের কথা বলেছিল রজার্স।"),
    ("gitlab-2017", "bn", "গিটল্যাবের তথ্য মুছতে লাগে এক-দুই সেকেন্ড।"),
    # a target, a promise, what somebody hoped for
    ("upi-2025", "bn", "এনপিসিআই-এর লক্ষ্য আগামী দিনে রোজ ১০০ কোটি লেনদেন।"),
    ("bangladesh-grid-2022", "bn", "প্রতিমন্ত্রীর আশ্বাস ছিল, রাত ৮টার মধ্যে রাজধানীতে বিদ্যুৎ ফিরবে।"),
    ("bangladesh-grid-2022", "en", "Officials had hoped to light up all of Chattogram by 9 pm."),
    # moved then, and not before
    ("aws-2021", "en", "Amazon did not move its internal DNS traffic off the congested path until 10.58 pm."),
    ("aws-2021", "en", "Amazon did not move all of its internal DNS traffic at 10.58 pm."),
    ("aws-2021", "bn", "রাত ১০টা ৫৮ মিনিটের আগে অভ্যন্তরীণ ডিএনএস ট্রাফিক সরায়নি অ্যামাজন।"),
    ("cloudflare-2025", "bn", "৭টা ৫৪ মিনিট থেকে আর নতুন ফাইল ছড়ায়নি।"),
    # rightly denied
    ("rogers-2022", "en", "Rogers denied that its network had been down for three days."),
    ("meta-2021", "en", "Instagram was not away for two days."),
    ("crowdstrike-2024", "bn", "৮৫ কোটি উইন্ডোজ যন্ত্র অচল, তা ঠিক নয়।"),
    ("whatsapp-2022", "bn", "হোয়াটসঅ্যাপ ৪০ মিনিট অচল ছিল, এ কথা ভুল।"),
    ("whatsapp-2022", "bn", "বিভ্রাট চলেছে পাঁচ ঘণ্টা, এই খবর ভুয়ো।"),
    ("whatsapp-2022", "en", "It is wrong that WhatsApp was down for 40 minutes."),
    # what somebody said in error
    ("rogers-2022", "en", "An early bulletin wrongly put the length of the outage at 62 hours."),
    ("rogers-2022", "en", "The outage of just over 26 hours was wrongly believed to be an attack."),
    ("optus-2023", "en", "A radio station mistakenly reported that 10,200 customers had lost service."),
    ("optus-2023", "bn", "পরিষেবা হারানো গ্রাহকের সংখ্যা ভুল করে ১০ হাজার লিখেছিল এক দৈনিক।"),
    ("rogers-2022", "bn", "ভুলবশত বিভ্রাট ৬২ ঘণ্টা চলেছে বলে ছেপেছে একটি কাগজ।"),
    # from the side of another paper's
    ("whatsapp-2022", "en", "More than 27,000 reports came to Downdetector from India, by another paper."),
    # the name of a channel
    ("whatsapp-2022", "bn", "জ়ি ২৪ ঘণ্টা-র খবর, হোয়াটসঅ্যাপ বন্ধ।"),
    # another outage
    ("cloudflare-2025", "en", "In June a separate failure at Cloudflare had lasted two hours and 28 minutes."),
    ("bangladesh-grid-2022", "en", "In a 2014 blackout the country was in the dark for some 12 hours."),
    ("cloudflare-2025", "bn", "১২ জুন গুগল ক্লাউডের বিভ্রাট গড়ায় সাত ঘণ্টার বেশি।"),
    ("upi-2025", "bn", "২৬ মার্চ ইউপিআই থমকে ছিল, সে বার ঘণ্টা দুয়েক।"),
    # somebody's own
    ("meta-2021", "en", "Facebook disappeared for a tutor in Behala; her classes start at 7 am."),
    ("cloudflare-2025", "bn", "থিসিস জমার শেষ সময় ছিল বিকেল ৫টা।"),
    ("aws-2025", "bn", "ভেনমো জানায়, তাদের অ্যাপে লেনদেন আটকে ছিল ন’ঘণ্টা।"),
    ("rogers-2022", "en", "At a bakery in Toronto the machine was back at 8 pm."),
    ("cloudflare-2025", "bn", "মেলার মাঠে টিকিটঘরের পুরোনো অ্যাপ বন্ধ ছিল ঘণ্টা আষ্টেক।"),
    # a word that only begins as another does
    ("aws-2025", "en", "Downdetector counts an overnight backlog of 40 minutes."),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "text"), LEFT)
def test_what_is_right_or_of_something_else_is_left(incident, locale, text):
    assert found_in(incident, locale, text) == []


@pytest.mark.parametrize(
    ("incident", "locale", "field", "text", "verdict"),
    [
        ("meta-2021", "en", "headline", "Facebook vanishes for seven hours", "undecided"),
        ("meta-2021", "en", "body", "Facebook vanished for seven hours.", "contradicts"),
        ("meta-2021", "en", "body", "Facebook was restored seven hours after the outage began.", "undecided"),
        ("meta-2021", "en", "body", "Facebook was restored eight hours after the outage began.", "contradicts"),
        ("meta-2021", "bn", "body", "বিভ্রাট শুরুর সাত ঘণ্টা পরে স্বাভাবিক হয় ফেসবুক।", "undecided"),
        ("meta-2021", "en", "headline", "Facebook vanishes for five hours", "contradicts"),
        ("meta-2021", "en", "headline", "Facebook vanishes for about seven hours", "agrees"),
        ("crowdstrike-2024", "en", "body", "CrowdStrike withdrew the faulty file within an hour and a half.", "undecided"),
        ("crowdstrike-2024", "en", "body", "CrowdStrike withdrew the faulty file within an hour.", "contradicts"),
        ("crowdstrike-2024", "en", "body", "CrowdStrike withdrew the faulty file within three hours.", "contradicts"),
        ("rogers-2022", "bn", "headline", "২৬ ঘণ্টা অচল রজার্স", "undecided"),
        ("rogers-2022", "bn", "headline", "২৫ ঘণ্টা অচল রজার্স", "contradicts"),
        ("aws-2025", "en", "headline", "Amazon’s cloud down for fourteen and a half hours", "undecided"),
        ("whatsapp-2022", "en", "headline", "WhatsApp is down for a record one and a half hours", "contradicts"),
    ],
)  # fmt: skip
def test_a_length_is_said_loosely_or_another_is_said(incident, locale, field, text, verdict):
    (mention,) = judged({"incident": incident, "text": text, "field": field}, locale)
    assert mention.verdict == verdict
