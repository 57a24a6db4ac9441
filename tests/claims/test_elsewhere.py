"""What only looks like a contradiction in a report of any event: plans, nights, parts, times counted on, other occasions.

Each has beside it what differs from it by a little, and is one.
"""

import pytest

from tests.claims.desks import facts_of
from tests.claims.scoring import found_in
from tests.claims.texts import in_body, judged_text


def verdicts(name: str, incident: str, locale: str, *texts: str) -> list[tuple[str, str]]:
    """Return the mentions of a text of several sentences, each with its verdict."""
    mentions = judged_text(facts_of(name, incident), in_body(locale, texts))
    return [(m.text, m.verdict) for m in mentions]


PLANS = [
    ("whatsapp-2022", "en", "WhatsApp promised to be back by 4.15 pm.", "WhatsApp was back at 4.15 pm."),
    ("whatsapp-2022", "bn", "বিকেল ৪টে ১৫ মিনিটে হোয়াটসঅ্যাপ ফেরার কথা ছিল।", "বিকেল ৪টে ১৫ মিনিটে হোয়াটসঅ্যাপ ফেরে।"),
    ("rogers-2022", "en", "The rules want the outage to be over within nine hours.", "The Rogers outage lasted nine hours."),
    ("optus-2023", "en", "A network may not be changed less than two hours before the restoration of another.", "The network of Optus was restored less than two hours after the outage began."),
    ("fastly-2021", "en", "Instead of nine hours the Fastly outage was short.", "Fastly’s outage lasted nine hours."),
]  # fmt: skip


@pytest.mark.parametrize(("incident", "locale", "planned", "was"), PLANS)
def test_what_was_promised_or_ruled_need_not_have_been(incident, locale, planned, was):
    assert found_in(incident, locale, planned) == []
    assert len(found_in(incident, locale, was)) == 1


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("bn", "১৫ ফেব্রুয়ারি দিবাগত রাত ১টা ২০ মিনিটে মাঠ পুরোপুরি খালি হয়।", "agrees"),
        ("bn", "১৬ ফেব্রুয়ারি দিবাগত রাত ১টা ২০ মিনিটে মাঠ পুরোপুরি খালি হয়।", "contradicts"),
        ("bn", "১৫ ফেব্রুয়ারি রাত ১টা ২০ মিনিটে মাঠ পুরোপুরি খালি হয়।", "agrees"),
        ("bn", "১৬ ফেব্রুয়ারি রাত ১টা ২০ মিনিটে মাঠ পুরোপুরি খালি হয়।", "agrees"),
        ("en", "The ground was clear at 1.20 am on the night of 15 February.", "agrees"),
        ("en", "On the night of 15 February, at 1.20 am, the ground was clear.", "agrees"),
    ],
)
def test_a_night_is_told_by_the_day_on_which_it_began(locale, text, told):
    found = verdicts("f", "deuldanga-crush-2026", locale, text)
    assert {verdict for said, verdict in found if "15" in said or "16" in said or "১৫" in said or "১৬" in said} == {told}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "incident", "locale", "texts", "said", "told"),
    [
        # a part and its whole; what is left
        ("a", "newtown-datacentre-fire-2026", "en", ["41 of the 63 portals that went down are running again."], "41", "agrees"),
        ("a", "newtown-datacentre-fire-2026", "en", ["44 of the 63 portals that went down are running again."], "44", "contradicts"),
        ("a", "newtown-datacentre-fire-2026", "en", ["Still dark are 22 portals."], "22", "agrees"),
        ("d", "sealdah-signals-2026", "en", ["Not one train entered 14 of the station’s 21 platforms."], "21", "undecided"),
        ("a", "newtown-datacentre-fire-2026", "en", ["State portals that stopped: 27 are still dark."], "27", "contradicts"),
        # a day beside its time
        ("r", "siliguri-slow-net-2026", "bn", ["বৃহস্পতিবার, ১২ নভেম্বর, সকাল সওয়া দশটায় যে ভোগান্তির শুরু, তা মিটল ফাইবার কেব্‌ল জোড়া লাগার পরে।"], "বৃহস্পতিবার, ১২ নভেম্বর", "agrees"),
        # a time from which a length leads to a moment
        ("m", "tikitghar-crash", "en", ["Booking opened at 10 am, and four minutes later the site was down."], "10 am", "agrees"),
        ("m", "tikitghar-crash", "en", ["Booking opened at 10.30 am, and four minutes later the site was down."], "10.30 am", "contradicts"),
        # the very time of an update told in other words
        ("i", "kushumpur-norwester-2026", "en", ["The airport reopened at 8.35 pm after an hour and a half."], "8.35 pm", "agrees"),
        ("i", "kushumpur-norwester-2026", "en", ["The airport reopened at 9.35 pm after an hour and a half."], "9.35 pm", "contradicts"),
        # another occasion, to which the paragraph has come
        ("s", "sonadanga-tornado-2026", "en", ["In 2009 it was worse.", "At half past three that afternoon the tornado lifted."], "half past three that afternoon", "undecided"),
        ("s", "sonadanga-tornado-2026", "en", ["At half past three that afternoon the tornado lifted."], "half past three that afternoon", "contradicts"),
        # denials that deny no number, and those that turn it
        ("h", "pothik-update-2026", "bn", ["তিন লক্ষেরও বেশি যাত্রা হয়নি পথিকের।"], "তিন লক্ষেরও বেশি", "agrees"),
        ("f", "siliguri-haat-fire-2026", "en", ["None of the lanes is more than two metres wide."], "more than two", "agrees"),
        ("f", "siliguri-haat-fire-2026", "en", ["The lanes are more than three metres wide."], "more than three", "contradicts"),
        ("k", "fog-pileup-memari-2026", "bn", ["সকাল ৬টা ২৫ মিনিটে আলো না জ্বালিয়ে দাঁড়িয়ে থাকা একটি আলুবোঝাই ট্রাকের পিছনে ধাক্কা মারে বাস।"], "সকাল ৬টা ২৫ মিনিটে", "agrees"),
        ("k", "fog-pileup-memari-2026", "bn", ["সকাল ৬টা ৪৫ মিনিটে আলো না জ্বালিয়ে দাঁড়িয়ে থাকা একটি আলুবোঝাই ট্রাকের পিছনে ধাক্কা মারে বাস।"], "সকাল ৬টা ৪৫ মিনিটে", "contradicts"),
        # a length that goes another way than the label's
        ("z", "bhola-ferry-2026", "en", ["The char beside the line of vehicles is 9 kilometres wide."], "9", "unexplained"),
        ("z", "bhola-ferry-2026", "en", ["The line of vehicles was 9 kilometres long."], "9", "contradicts"),
        ("z", "bhola-ferry-2026", "bn", ["যানবাহনের সারির পাশের চর ৯ কিলোমিটার চওড়া।"], "৯", "unexplained"),
        ("z", "bhola-ferry-2026", "bn", ["যানবাহনের সারি ছিল ৯ কিলোমিটার লম্বা।"], "৯", "contradicts"),
        # done again on the day of an update, of which the clause has no word
        ("x", "mahanandanagar-vote-2026", "en", ["Five booths had to vote again on Tuesday, November 24."], "Tuesday, November 24", "agrees"),
        ("x", "mahanandanagar-vote-2026", "en", ["Five booths had to vote again on Wednesday, November 25."], "Wednesday, November 25", "contradicts"),
        ("x", "mahanandanagar-vote-2026", "en", ["Polling ended in the last booth on Tuesday, November 24."], "Tuesday, November 24", "contradicts"),
        ("x", "mahanandanagar-vote-2026", "bn", ["২৪ নভেম্বর পাঁচটি বুথে ফের ভোট নেওয়া হয়।"], "২৪ নভেম্বর", "agrees"),
        # how long one of several things was away, up to the time of its sentence
        ("x", "narayanganj-boiler-2026", "en", ["Gas, shut off at once, came back at 7.40 pm Bangladesh time on Wednesday after an absence of more than 36 hours."], "more than 36 hours", "agrees"),
        ("x", "narayanganj-boiler-2026", "en", ["Gas, shut off at once, came back at 7.40 pm Bangladesh time on Wednesday after an absence of more than 46 hours."], "more than 46 hours", "contradicts"),
        ("x", "narayanganj-boiler-2026", "bn", ["৩৬ ঘণ্টারও বেশি বন্ধ থাকার পরে বুধবার বাংলাদেশ সময় সন্ধ্যা ৭টা ৪০ মিনিটে গ্যাস ফেরে।"], "৩৬ ঘণ্টারও বেশি", "agrees"),
        ("x", "narayanganj-boiler-2026", "bn", ["৪৮ ঘণ্টারও বেশি বন্ধ থাকার পরে বুধবার বাংলাদেশ সময় সন্ধ্যা ৭টা ৪০ মিনিটে গ্যাস ফেরে।"], "৪৮ ঘণ্টারও বেশি", "contradicts"),
        # a length since the event up to the time of its sentence
        ("z", "tangra-warehouse-2026", "en", ["At ten past one that afternoon the last hot beam was cold, nearly 29 hours after the fire had broken out."], "nearly 29 hours", "contradicts"),
        ("z", "tangra-warehouse-2026", "en", ["At ten past one that afternoon the last hot beam was cold, nearly 29 hours after another fire had broken out."], "nearly 29 hours", "unexplained"),
        ("z", "tangra-warehouse-2026", "en", ["At ten past one that afternoon the last hot beam was cold, nearly 29 hours after the party had left."], "nearly 29 hours", "unexplained"),
        ("z", "tangra-warehouse-2026", "en", ["At ten to six in the morning their lights came on again, 21 hours after the fire broke out."], "21 hours", "contradicts"),
        ("x", "narayanganj-boiler-2026", "en", ["They had mastered the flames at 10.45 am Bangladesh time, six hours and ten minutes after the blast."], "six hours and ten minutes", "contradicts"),
        ("x", "narayanganj-boiler-2026", "en", ["They had mastered the flames at 10.45 am Bangladesh time, four hours and ten minutes after the blast."], "four hours and ten minutes", "agrees"),
        ("x", "narayanganj-boiler-2026", "en", ["They had mastered the flames at 10.45 am Bangladesh time, and six hours after the blast the minister came."], "six hours", "unexplained"),
        ("x", "narayanganj-boiler-2026", "bn", ["বাংলাদেশের সময়ে সকাল পৌনে ১১টায়, বিস্ফোরণের ছ’ঘণ্টা ১০ মিনিট পরে, শিখা বাগে আসে।"], "ছ’ঘণ্টা ১০ মিনিট", "contradicts"),
        ("x", "narayanganj-boiler-2026", "bn", ["বাংলাদেশের সময়ে সকাল পৌনে ১১টায়, বিস্ফোরণের চার ঘণ্টা ১০ মিনিট পরে, শিখা বাগে আসে।"], "চার ঘণ্টা ১০ মিনিট", "agrees"),
        ("x", "lish-bridge-2026", "en", ["Engineers saw it for themselves at half past eleven the next morning, nearly 40 hours after the closure."], "nearly 40 hours", "contradicts"),
        ("x", "lish-bridge-2026", "en", ["Engineers saw it for themselves at half past eleven the next morning, nearly 14 hours after the closure."], "nearly 14 hours", "agrees"),
        ("l", "meghmala-hyderabad-2026", "en", ["Two of the eight generators never started and the batteries were spent in 18 minutes."], "18 minutes", "agrees"),
    ],
)  # fmt: skip
def test_what_is_of_it_and_what_is_not(name, incident, locale, texts, said, told):
    assert (said, told) in verdicts(name, incident, locale, *texts)


def test_a_length_is_counted_from_a_time_told_before():
    story = "deuldanga-crush-2026"
    gate = "রাত সওয়া এগারোটায় স্বেচ্ছাসেবকেরা পশ্চিম ফটক বন্ধ করে দেন।"
    for minutes, told in (("৩৫", "agrees"), ("৫৫", "contradicts")):
        after = f"ঠিক {minutes} মিনিট পরে ভিড়ের ঠেলায় ভেঙে পড়ে বাঁশের বেড়া।"
        assert verdicts("f", story, "bn", gate, after)[-1] == (f"{minutes} মিনিট", told)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("bn", "আহতদের দু’জনকে কলকাতায় পাঠাতে হয়েছে।"),
        ("en", "Two of the injured had to be sent to Kolkata."),
    ],
)
def test_a_number_of_those_that_a_fact_counts_is_not_the_fact(locale, text):
    assert "contradicts" not in dict(verdicts("i", "jhargaon-lightning-2026", locale, text)).values()  # fmt: skip
