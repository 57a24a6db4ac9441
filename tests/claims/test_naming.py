"""A name of the registry is written as the registry has it; what only looks like one is left."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.naming import Names, check_sentences, names_of
from generator.content.prose import body_sentences
from generator.diagnostics import Span
from generator.l10n.variants import VARIANTS, bengali_key
from generator.model.registry import Named, Registry
from generator.model.text import Text
from tests.claims.quick import check
from tests.newsroom import SERVICES, Newsroom, story, translation

ENGLISH, BENGALI = "content/stories/2026/s.en.md", "content/stories/2026/s.bn.md"
NAMES = (
    ("whatsapp", "হোয়াটসঅ্যাপ", "WhatsApp"),
    ("whatsapp-pay", "হোয়াটসঅ্যাপ পে", "WhatsApp Pay"),
    ("facebook", "ফেসবুক", "Facebook"),
    ("instagram", "ইনস্টাগ্রাম", "Instagram"),
    ("cloudflare", "ক্লাউডফ্লেয়ার", "Cloudflare"),
    ("meta", "মেটা", "Meta"),
    ("signal", "সিগন্যাল", "Signal"),
    ("google-pay", "গুগল পে", "Google Pay"),
    ("rogers-mobile", "রজার্স মোবাইল", "Rogers mobile"),
    ("gov-uk", "gov.uk", "GOV.UK"),
    ("amazon", "অ্যামাজন", "Amazon"),
    ("optus", "অপ্টাস", "Optus"),
    ("chaldal", "চালডাল", "Chaldal"),
    ("phonepe", "ফোনপে", "PhonePe"),
    ("ilert", "আইলার্ট", "ilert"),
    ("paytm", "পেটিএম", "Paytm"),
    ("crowdstrike", "ক্রাউডস্ট্রাইক", "CrowdStrike"),
    ("falcon", "ফ্যালকন সেন্সর (উইন্ডোজ)", "Falcon sensor (Windows)"),
)
SERVICE_FILE = SERVICES + "".join(
    f"{id}:\n  name: {{bn: {bn}, en: {en}}}\n" for id, bn, en in NAMES
)
PEOPLE = "desk:\n  name: {bn: ডেস্ক, en: Desk}\n  desk: true\nsen:\n  name: {bn: অনির্বাণ সেন, en: Anirban Sen}\n"
PLACES = "cumilla:\n  name: {bn: কুমিল্লা, en: Cumilla}\n"
PUBLISHERS = "daily:\n  name: {bn: প্রতিদিন, en: Pratidin}\nworld:\n  name: {bn: দেশ বিদেশ, en: Desh Bidesh}\ntimes:\n  name: {bn: নিউ ইয়র্ক টাইমস, en: The New York Times}\n"
TOPICS = "payments:\n  name: {bn: লেনদেন, en: Payments}\npower:\n  name: {bn: বিদ্যুৎ, en: Power}\n"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/registry/services.yaml", SERVICE_FILE)
    newsroom.write("content/registry/people.yaml", PEOPLE)
    newsroom.write("content/registry/places.yaml", PLACES)
    newsroom.write("content/registry/publishers.yaml", PUBLISHERS)
    newsroom.write("content/registry/topics.yaml", TOPICS)
    return newsroom


def pairs(
    desk: Newsroom, capsys, english: str = "Well.", bengali: str = "", headline: str = "A story"
) -> list[str]:
    desk.write(ENGLISH, story(headline=headline, body=english))
    if bengali:
        desk.write(BENGALI, translation(body=bengali))
    _, _, told = check(desk, capsys)
    return [
        f"{line.split(chr(34))[3]} → {line.split(chr(34))[1]}"
        for line in told.split("\n")
        if "[name-variant]" in line
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ফেইসবুক বন্ধ।", "ফেইসবুক → ফেসবুক"),
        ("ফেইসবুকের পাতা।", "ফেইসবুক → ফেসবুক"),
        ("ফেইসবুক-এর পাতা।", "ফেইসবুক → ফেসবুক"),
        ("ফেইসবুকেও।", "ফেইসবুক → ফেসবুক"),
        ("ফেস বুকে।", "ফেস বুক → ফেসবুক"),
        ("হোয়াটস্যাপ থেমেছিল।", "হোয়াটস্যাপ → হোয়াটসঅ্যাপ"),
        ("হোয়াটস অ্যাপে বার্তা।", "হোয়াটস অ্যাপ → হোয়াটসঅ্যাপ"),
        ("হোয়াট্‌সঅ্যাপকে।", "হোয়াট্‌সঅ্যাপ → হোয়াটসঅ্যাপ"),
        ("ওয়াটসঅ্যাপের।", "ওয়াটসঅ্যাপ → হোয়াটসঅ্যাপ"),
        ("হোয়াটসএ্যাপ", "হোয়াটসএ্যাপ → হোয়াটসঅ্যাপ"),
        ("হোয়াটস অ্যাপ পে থেমেছিল।", "হোয়াটস অ্যাপ পে → হোয়াটসঅ্যাপ পে"),
        ("ইনষ্টাগ্রামে ছবি।", "ইনষ্টাগ্রাম → ইনস্টাগ্রাম"),
        ("ইন্সটাগ্রাম।", "ইন্সটাগ্রাম → ইনস্টাগ্রাম"),
        ("ক্লাউড ফ্লেয়ারের হিসাব।", "ক্লাউড ফ্লেয়ার → ক্লাউডফ্লেয়ার"),
        ("ফোন পে দিয়ে।", "ফোন পে → ফোনপে"),
        ("গুগলপে দিয়ে।", "গুগলপে → গুগল পে"),
        ("গুগলপে-তে টাকা।", "গুগলপে → গুগল পে"),
        ("পে টিএম বন্ধ।", "পে টিএম → পেটিএম"),
        ("তাঁর ভরসা ছিল ক্রাউড। পরে ক্রাউড স্ট্রাইকের হিসাব আসে।", "ক্রাউড স্ট্রাইক → ক্রাউডস্ট্রাইক"),
        ("ক্রাউড ভরে গেল। তারপর ক্রাউড স্ট্রাইকের হিসাব।", "ক্রাউড স্ট্রাইক → ক্রাউডস্ট্রাইক"),
        ("পে টিএমে টাকা।", "পে টিএম → পেটিএম"),
        ("ক্রাউড স্ট্রাইকের হিসাব।", "ক্রাউড স্ট্রাইক → ক্রাউডস্ট্রাইক"),
        ("ইনস্টা গ্রামে ছবি।", "ইনস্টা গ্রাম → ইনস্টাগ্রাম"),
        ("কুমিলায় বিদ্যুৎ নেই।", "কুমিলা → কুমিল্লা"),
        ("নিউ ইয়র্ক টাইম্‌সের খবর।", "নিউ ইয়র্ক টাইম্‌স → নিউ ইয়র্ক টাইমস"),
        ("লিখেছেন অনির্বান সেন।", "অনির্বান সেন → অনির্বাণ সেন"),
        ("ফ্যালকন সেনসর থেমেছিল।", "ফ্যালকন সেনসর → ফ্যালকন সেন্সর"),
    ],
)
def test_bengali_names_in_another_writing(desk, capsys, text, found):
    assert pairs(desk, capsys, bengali=text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "ফেসবুক, ফেসবুকের, ফেসবুকে, ফেসবুকেই, ফেসবুকেরও, ফেসবুক-এর, ফেসবুকটি।",
        "হোয়াটসঅ্যাপে, হোয়াটসঅ্যাপ পে-র, হোয়াটসঅ্যাপকেও।",
        "“ফেইসবুক বন্ধ,” বলেন তিনি।",
        "“ফেইসবুক বন্ধ। হোয়াটস্যাপও বন্ধ।”",
        "“এখন রাত। ফেইসবুক বন্ধ। হোয়াটস্যাপও।”",
        "আমাজন নদীর ধারে।",  # another name
        "মেটে রং, মাটির, মেটার।",
        "বিদ্যুতের খুঁটি।",  # a topic is no name, and this is its case
        "লেনদেনে লেন-দেন।",
        "অনির্বান ঘোষ ও অনির্বান দাস।",  # another person
        "#ফেইসবুক @হোয়াটস্যাপ",
        "`ফেইসবুক` [খবর](https://x.example/ফেইসবুক)",
        "[ফেইসবুক কেন বন্ধ](https://x.example/) নামে একটি লেখা।",
        "সিগনাল, সিগন্যাল।",
        "রজার্সের মোবাইল।",
        "ইউটিউবার, ফেসবুকার।",
        "বুক ফেস।",
        "প্রতি দিন চাল ডাল কেনা, দেশ-বিদেশে ও দেশবিদেশে।",  # words of their own, not the names
    ],
)
def test_bengali_words_that_are_left(desk, capsys, text):
    assert pairs(desk, capsys, bengali=text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Whatsapp was down.", "Whatsapp → WhatsApp"),
        ("Then whatsapp stopped.", "whatsapp → WhatsApp"),
        ("Whats App was down.", "Whats App → WhatsApp"),
        ("Whats-App was down.", "Whats-App → WhatsApp"),
        ("Whatsapp's users.", "Whatsapp → WhatsApp"),
        ("CloudFlare saw it.", "CloudFlare → Cloudflare"),
        ("Cloud Flare saw it.", "Cloud Flare → Cloudflare"),
        ("Phonepe failed.", "Phonepe → PhonePe"),
        ("Phone Pe failed.", "Phone Pe → PhonePe"),
        ("GooglePay failed.", "GooglePay → Google Pay"),
        ("Then Face book stopped.", "Face book → Facebook"),
        ("Insta gram was down.", "Insta gram → Instagram"),
        ("Crowd strike sent it.", "Crowd strike → CrowdStrike"),
        ("Pay TM failed.", "Pay TM → Paytm"),
        ("Whatsapp Pay failed.", "Whatsapp Pay → WhatsApp Pay"),
        ("Instagramm failed.", "Instagramm → Instagram"),
        ("Whatsapp pay rises.", "Whatsapp → WhatsApp"),
    ],
)
def test_english_names_in_another_writing(desk, capsys, text, found):
    assert pairs(desk, capsys, text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "WhatsApp, WhatsApp's, non-WhatsApp, WhatsApp-like.",
        "WHATSAPP DOWN",
        "A meta question; the signal came; META.",
        "MetA is no word.",  # too short to tell
        "They google pay rises. Google pay: a scandal.",
        "Rogers Mobile and rogers mobile.",
        "Optum and Opus are others. Optus is not.",
        "Rodgers, Interact, Amazons, amazon forest.",
        "Ilert wrote it.",  # the first letter of a sentence
        "#Whatsapp @CloudFlare cloudflare.com www.Whatsapp.com whatsapp/status",
        "`whatsapp` and [news](https://whatsapp.example/Whatsapp).",
        "“Whatsapp is down,” she said.",
        '"Whatsapp is down. Still," she said.',
        "“It is night. Whatsapp is down. We wait,” she said.",
        "[Whatsapp down for hours](https://x.example/) was its headline.",
        "The facebook of the class.",
        "A face book and an insta gram.",
        "Opt us out.",
        "Phone pens and cloud flares.",
        "gov.uk and Gov.uk.",
        "In the new York times of old.",
    ],
)
def test_english_words_that_are_left(desk, capsys, text):
    assert pairs(desk, capsys, text) == []


def test_a_link_inside_the_site_is_our_own_words(desk, capsys):
    desk.write("content/stories/2026/t.en.md", story())
    assert pairs(desk, capsys, "See [Whatsapp](story:t).") == ["Whatsapp → WhatsApp"]


def test_a_headline_and_an_update_are_read(desk, capsys):
    desk.write(
        "content/incidents/x.yaml",
        "headline: {bn: ফেইসবুক অচল, en: Facebook down}\nkind: outage\nseverity: major\nservices: [facebook]\n"
        "places: [IN]\nbegan: 2026-07-01T17:36+05:30\nupdates:\n  - id: first\n    at: 2026-07-01T17:50+05:30\n"
        "    text: {bn: হোয়াটস্যাপও অচল।, en: Whatsapp too.}\n    source: s\nsources:\n  s: {title: Whatsapp down}\n",
    )
    found = pairs(desk, capsys, headline="Phonepe failed")
    assert sorted(found) == sorted(
        ["Phonepe → PhonePe", "Whatsapp → WhatsApp", "ফেইসবুক → ফেসবুক", "হোয়াটস্যাপ → হোয়াটসঅ্যাপ"]
    )


def test_two_names_of_one_sound_are_each_right(desk, capsys):
    desk.write("content/registry/publishers.yaml", "fb:\n  name: {bn: ফেইসবুক, en: CloudFlare}\n")
    assert pairs(desk, capsys, "CloudFlare and Cloudflare.", "ফেইসবুক ও ফেসবুক।") == []


def test_a_longer_name_keeps_its_own_writing(desk, capsys):
    desk.write(
        "content/registry/publishers.yaml", "w:\n  name: {bn: হোয়াটস্যাপ নিউজ, en: Whatsapp News}\n"
    )
    text = "Whatsapp News wrote it, Whatsapp did not."
    assert pairs(desk, capsys, text, "হোয়াটস্যাপ নিউজের খবর।") == ["Whatsapp → WhatsApp"]


def test_the_table_of_house_style_decides(desk, capsys):
    desk.write(
        "content/registry/style.yaml",
        "bn:\n  spellings: {ফেইসবুক: ফেইসবুক, হোয়াটস্যাপ: ওয়াটসঅ্যাপ}\nen:\n  spellings: {Whatsapp: Whatsapp}\n",
    )
    assert pairs(desk, capsys, "Whatsapp, Phonepe.", "ফেইসবুকের, হোয়াটস্যাপে, ওয়াটসঅ্যাপ।") == [
        "Phonepe → PhonePe"
    ]


def test_fix_writes_the_name_and_keeps_its_ending(desk, capsys):
    body = "হোয়াটস অ্যাপে আর ফেইসবুকের, ফেইসবুক-এ, “ফেইসবুক বন্ধ”, `ফেইসবুক`, হোয়াটস **অ্যাপ**।"
    desk.write(ENGLISH, story(body="Whatsapp’s and\nWhats App, Whats\nApp."))
    desk.write(BENGALI, translation(body=body))
    _, _, told = check(desk, capsys, "--fix")
    assert "হোয়াটস অ্যাপে আর ফেসবুকের, ফেসবুক-এ, “ফেইসবুক বন্ধ”, `ফেইসবুক`, হোয়াটস **অ্যাপ**।" in (desk.site / BENGALI).read_text("utf-8")  # fmt: skip
    assert "WhatsApp’s and\nWhats App, Whats\nApp." in (desk.site / ENGLISH).read_text("utf-8")
    assert "mended: 3 in 2 files" in told
    _, _, told = check(desk, capsys, "--fix")
    assert "mended: 0 in 0 files" in told


@pytest.mark.parametrize(
    ("one", "other"),
    [("ব্যাংক", "ব্যাঙ্ক"), ("কুমিল্লা", "কুমিলা"), ("মাইক্রোসফট", "মাইক্রোসফ্ট"), ("ইনস্টাগ্রাম", "ইন্‌সটাগ্রাম")],
)
def test_spellings_of_one_word_share_a_key(one, other):
    assert bengali_key(one) == bengali_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("অ্যামাজন", "আমাজন"), ("মেটা", "মাটি"), ("কানাডা", "ক্যানাডা"), ("সিগন্যাল", "সিগনাল"), ("বাটা", "বাটি")],
)
def test_words_that_sound_otherwise_do_not(one, other):
    assert bengali_key(one) != bengali_key(other)


PIECES = st.sampled_from(
    ["ফেইসবুক", "ফেসবুক", "ফেস", "বুকের", "হোয়াটস্যাপ", "হোয়াটস", "অ্যাপ", "পে", "গুগল", "গুগলপে", "Whatsapp", "Whats", "App", "Cloud",
     "Flare", "GooglePay", "Google", "Pay", "কে", "ের", "ই", "্", "\u200c", " ", " ", " ", "-", "\n", "\n\n", "**", "“", "”", '"', "`", "।",
     ".", "#", "@", "[", "](https://x.example/)", "](story:x)", "é", "e\u0301"]
)  # fmt: skip


@pytest.fixture(scope="module")
def names() -> dict[str, Names]:
    span = Span("x.yaml", 1, 1)
    rows = ((row[0], Text((("bn", (row[1],)), ("en", (row[2],))), span)) for row in NAMES)
    registry = Registry(services={id: Named(id=id, name=name, span=span) for id, name in rows})
    return {base: names_of(registry, base, base, VARIANTS[base]) for base in ("bn", "en")}


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["bn", "en"]))
def test_what_is_mended_stands_where_it_says_and_is_right_then(names, text, base):
    text = unicodedata.normalize("NFC", text)
    for _ in range(12):
        sentences = list(body_sentences("x.md", base, text, 1, hears=False))
        found = [
            one
            for one in check_sentences("x", sentences, names[base], VARIANTS[base], set())
            if one.fix
        ]
        if not found:
            return
        lines = text.split("\n")
        one = found[0]
        line = lines[one.span.line - 1]
        start, end = one.span.column - 1, one.span.column - 1 + len(one.fix.old)
        assert line[start:end] == one.fix.old != one.fix.new
        lines[one.span.line - 1] = line[:start] + one.fix.new + line[end:]
        text = "\n".join(lines)
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("english", "bengali", "found"),
    [
        ("Well.", "অফিসের ফোন পেতে দেরি হয়।", "ফোন পে → ফোনপে"),
        ("Well.", "মাঠে ইনস্টা গ্রামে গেলেন।", "ইনস্টা গ্রাম → ইনস্টাগ্রাম"),
        ("The Cloud Flare was seen at noon.", "", "Cloud Flare → Cloudflare"),
        ("Crowd strike ended on Monday.", "", "Crowd strike → CrowdStrike"),
        ("Well.", "মৃত অনির্বান সেন (৪০) রিকশা চালাতেন।", "অনির্বান সেন → অনির্বাণ সেন"),
        ("Cloud Flare fell. Phonepe failed.", "", "Phonepe → PhonePe"),
    ],
)
def test_words_beside_each_other_and_people_are_told_and_never_mended(
    desk, capsys, english, bengali, found
):
    assert found in pairs(desk, capsys, english, bengali)
    files = [desk.site / ENGLISH, desk.site / BENGALI]
    before = [file.read_text("utf-8") for file in files if file.exists()]
    check(desk, capsys, "--fix")
    after = [file.read_text("utf-8") for file in files if file.exists()]
    assert after == [text.replace("Phonepe", "PhonePe") for text in before]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_mended_in_letters_composed_or_not(desk, capsys, form):
    body = unicodedata.normalize(form, "ওয়াটসঅ্যাপের আর হোয়াট্‌সঅ্যাপকে পাওয়া যায়নি, দু'ঘণ্টা পরে।")
    desk.write(BENGALI, translation(body=body))
    _, _, told = check(desk, capsys, "--fix")
    mended = (desk.site / BENGALI).read_text("utf-8")
    right = "হোয়াটসঅ্যাপের আর হোয়াটসঅ্যাপকে পাওয়া যায়নি, দু’ঘণ্টা পরে।"
    assert unicodedata.normalize("NFC", right) in unicodedata.normalize("NFC", mended)
    assert "mended: 3 in 1 file\n" in told
    _, _, told = check(desk, capsys, "--fix")
    assert "mended: 0 in 0 files" in told


@pytest.mark.parametrize(
    ("row", "written", "mended"),
    [
        ("en: {spellings: {Cloud Flare: Cloudflare}}", "Cloud Flare fell.", "Cloudflare fell."),
        ("en: {spellings: {Cloud Flare: Cloudflare}}", "Cloud-Flare fell.", "Cloudflare fell."),
        ("en: {spellings: {Cloud-Flare: Cloudflare}}", "Cloud Flare fell.", "Cloudflare fell."),
        (
            "en: {spellings: {Cloud Flare: Cloudflare}}",
            "Cloud\u00a0Flare fell.",
            "Cloudflare fell.",
        ),
        (
            "en: {spellings: {Cloudfare: Cloudflare}}",
            "The Cloud Flare was seen.",
            "The Cloud Flare was seen.",
        ),
        (
            "en: {spellings: {Crowd Strike: Crowd Strike}}",
            "Crowd-Strike fell.",
            "Crowd-Strike fell.",
        ),
        (
            "en: {spellings: {Cloud Flare: Cloudflare}}",
            "Crowd strike ended.",
            "Crowd strike ended.",
        ),
    ],
)
def test_two_words_are_joined_where_the_house_says_so(desk, capsys, row, written, mended):
    desk.write("content/registry/style.yaml", f"{row}\n")
    desk.write(ENGLISH, story(body=written))
    check(desk, capsys, "--fix")
    assert (desk.site / ENGLISH).read_text("utf-8").endswith(f"---\n{mended}\n")


def test_two_words_in_bengali_are_joined_where_the_house_says_so(desk, capsys):
    desk.write("content/registry/style.yaml", "bn: {spellings: {হোয়াটস অ্যাপ: হোয়াটসঅ্যাপ}}\n")
    desk.write(ENGLISH, story())
    desk.write(BENGALI, translation(body="হোয়াটস-অ্যাপের পাতা, হোয়াটস অ্যাপে, ফোন পেতে দেরি।"))
    check(desk, capsys, "--fix")
    text = (desk.site / BENGALI).read_text("utf-8")
    assert "হোয়াটসঅ্যাপের পাতা, হোয়াটসঅ্যাপে, ফোন পেতে দেরি।" in text


def test_what_is_left_to_the_editor_says_how_the_house_may_decide(desk, capsys):
    desk.write(ENGLISH, story(body="Cloud Flare fell."))
    _, _, told = check(desk, capsys)
    assert 'with "Cloud Flare: Cloudflare" in the spellings of content/registry/style.yaml' in told
