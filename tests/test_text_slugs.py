"""Romanization, proposed slugs and heading ids."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.l10n.romanize import romanize
from generator.l10n.slugs import heading_id, is_slug, propose_slug

LEXICON = {
    "হোয়াটসঅ্যাপ": "whatsapp",
    "কলকাতা": "kolkata",
    "মেটা": "Meta",
    "ফেসবুক": "facebook",
    "র‍্যাব": "rab",
}


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        (
            "রেকর্ড দেড় ঘন্টা পরে অবশেষে স্বমহিমায় ফিরল হোয়াটসঅ্যাপ",
            "rekard-der-ghanta-pare-abasheshe-swamahimay-firal-hoyatasap",
        ),
        ("কলকাতা", "kalakata"),
        ("বাংলাদেশ", "bangladesh"),
        ("মেটা-র মুখপাত্র", "meta-ra-mukhapatra"),
        ("৩৫০ মিলিয়ন", "350-miliyan"),
        ("প্রযুক্তি", "prajukti"),
        ("বিশ্ব", "bishwa"),
        ("স্বাস্থ্য", "swasthya"),
        ("বিজ্ঞান", "bigyan"),
        ("ক্ষমা", "kshama"),
        ("শ্রদ্ধা", "shraddha"),
        ("উৎসব", "utsab"),
        ("দুঃখ", "dukh"),
        ("চাঁদ", "chand"),
        ("লক্ষ্মী", "lakshmi"),
        ("সন্ধ্যা", "sandhya"),
        ("ব্যবহারকারী", "byabaharakari"),
        ("র\u200d্যাব", "ryab"),
        ("অ্যাপ", "ap"),
        ("কর্মক্ষেত্র", "karmakshetra"),
        ("ময়মনসিংহ", "mayamanasingha"),
        ("হাওড়া", "haora"),
        ("রাষ্ট্রপতি", "rashtrapati"),
        ("স্ত্রী", "stri"),
        ("উচ্চ মাধ্যমিক", "uchcha-madhyamik"),
        ("২৪ ঘণ্টা", "24-ghanta"),
        ("ফিল্ম", "film"),
        ("ব্যাঙ্ক", "byank"),
        ("পার্ক", "park"),
        ("চক্র", "chakra"),
        ("দ্বিতীয়", "dwitiya"),
        ("সময়", "samay"),
        ("গৃহ", "griha"),
        ("ঐক্য", "oikya"),
        ("অঞ্চল", "anchal"),
        ("কেন্দ্র", "kendra"),
        ("পশ্চিমবঙ্গ", "pashchimabanga"),
        ("হৃদয়", "hriday"),
        # the rules that the table does not show
        ("১২টি", "12-ti"),
        ("দেহ", "deha"),
        ("ভারতীয়", "bharatiya"),
        ("এ্যাপ", "ap"),
        ("র\u09cd\u200cয", "rya"),
        ("রং", "rang"),
        ("শঙ্খ", "shankha"),
        ("ইচ্ছা", "ichha"),
        ("সম্বাদ আব্বা গর্ব বিল্ব ঋগ্বেদ", "sambad-abba-garba-bilba-rigbed"),
        ("হঠাৎ", "hathat"),
        ("গাঢ়", "garh"),
        ("অসমীয়া ৰাজ্য", "asamiya-rajya"),
        ("ক্", "k"),
    ],
)
def test_a_title_in_bengali_is_romanized(text, slug):
    assert propose_slug(text) == slug
    assert romanize(text).replace(" ", "-") == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("WhatsApp Is Back, After 2 Hours!", "whatsapp-is-back-after-2-hours"),
        ("Don't panic: Meta’s “fix”", "dont-panic-metas-fix"),
        ("Ærøskøbing Łódź Straße naïve café", "aeroskobing-lodz-strasse-naive-cafe"),
        ("5G নেটওয়ার্ক", "5g-netaoyark"),
        ("১২,৩৪,৫৬৭ জন, ২.৪৪", "1234567-jan-2-44"),
        ("दिल्ली में भारी बारिश", "dilli-men-bhari-barish"),
        ("ज्ञान क़लम सड़क २०२६", "gyan-qalam-sarak-2026"),
        ("واٹس ایپ ۲۰۲۶", "2026"),
        ("दु’जन মেটা", "du-jan-meta"),
        ("", "story"),
        ("…!", "story"),
        ("漢字", "story"),
        ("৳৺", "story"),
    ],
)
def test_other_scripts(text, slug):
    assert propose_slug(text) == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("হোয়াটসঅ্যাপ ফিরল", "whatsapp-firal"),
        ("হোয়াটসঅ্যাপের বিভ্রাট", "whatsapp-bibhrat"),
        ("কলকাতায় মেটা-র খবর", "kolkata-meta-ra-khabar"),
        ("কলকাতার ফেসবুকে", "kolkata-facebook"),
        ("র্যাব", "rab"),  # typed without its joiner
        ("হো\u09dfাটসঅ্যাপ", "whatsapp"),  # the precomposed letter
        ("কলকাতাবাসী", "kalakatabasi"),
    ],
)
def test_a_word_of_the_lexicon_and_its_inflected_forms(text, slug):
    assert propose_slug(text, lexicon=LEXICON) == slug


def test_a_taken_slug_is_numbered():
    assert propose_slug("চাঁদ", taken={"chand"}) == "chand-2"
    assert propose_slug("চাঁদ", taken={"chand", "chand-2"}) == "chand-3"
    assert propose_slug("", taken={"story"}) == "story-2"


def test_a_long_slug_is_cut_at_a_hyphen_and_keeps_its_number_inside_the_limit():
    slug = propose_slug("ময়মনসিংহ " * 20)
    assert len(slug) <= 80
    assert set(slug.split("-")) == {"mayamanasingha"}
    assert propose_slug("a" * 100) == "a" * 80
    assert propose_slug("a" * 100, taken={"a" * 80}) == "a" * 78 + "-2"
    exact = "-".join(["abc"] * 20) + "d"
    assert len(exact) == 80
    assert propose_slug(exact) == exact
    assert propose_slug(exact, taken={exact}) == "-".join(["abc"] * 19) + "-2"


BENGALI = st.text("কখগঙচছজঞটডণতদনপফবভমযরলশষসহঅআইঈউঊঋএঐওঔািীুূৃেৈোৌংঃঁ়্ৎ০৯ \u200c\u200d-’।aZ")


@given(st.text() | BENGALI, st.sets(st.integers(2, 4)))
@example("ক়়্া", set())
def test_every_text_has_a_slug(text, numbers):
    first = propose_slug(text, lexicon=LEXICON)
    taken = {first, *(f"{first}-{n}" for n in numbers)}
    for slug in (first, propose_slug(text, lexicon=LEXICON, taken=taken)):
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", slug)
        assert len(slug) <= 80
    assert romanize(text).isascii()


def test_a_heading_id_keeps_bengali_whole():
    assert heading_id("হোয়াটসঅ্যাপ বিভ্রাট") == "হোয়াটসঅ্যাপ-বিভ্রাট".replace("\u09df", "\u09af\u09bc")
    assert heading_id("র‍্যাব: ২.৪৪, ‘কী হল?’") == "র্যাব-২-৪৪-কী-হল"
    assert heading_id("কেন") != heading_id("কান") != heading_id("কানা")
    assert heading_id("WhatsApp Is Down!") == "whatsapp-is-down"


def test_heading_ids_stay_put_when_a_heading_is_inserted_above():
    headings = ["কী হয়েছিল", "What happened", "এরপর কী"]
    before = [heading_id(h) for h in headings]
    after = [heading_id(h) for h in ["নতুন শিরোনাম", *headings]]
    assert after[1:] == before
    assert len(set(after)) == 4


@given(st.text())
@example("J\u030c")
def test_a_heading_id_is_a_slug_or_empty_and_its_own_id(text):
    found = heading_id(text)
    assert heading_id(found) == found
    assert is_slug(found) == (0 < len(found.encode()) <= 200)
