"""Clusters, truncation, tokens, search keys, stems and stopwords."""

import doctest
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.l10n.clusters import _FAMILIAR_CLUSTER, _any_clusters, clusters, truncate
from generator.l10n.familiar import FAMILIAR, FAMILIAR_JOINED
from generator.l10n.finding import _FAMILIAR_WORD, _WORD
from generator.l10n.stems import stem
from generator.l10n.stopwords import STOPWORDS, stopwords
from generator.l10n.tokens import Token, fold_key, nfc, tokens, words
from tests.oracle import icu_or_skip

HEADLINE = nfc("রেকর্ড দেড় ঘন্টা পরে অবশেষে স্বমহিমায় ফিরল হোয়াটসঅ্যাপ")
BENGALI = st.text("কখগঘতনপফবমযরলশসহঅআএািীুেোৌংঁ়্ৎ০৯ \u200c\u200d-।,’a👩💻🇧🇩")


@pytest.mark.parametrize(
    ("typed", "composed"),
    [
        ("\u09df", "\u09af\u09bc"),
        ("\u09dc", "\u09a1\u09bc"),
        ("\u09dd", "\u09a2\u09bc"),
        ("\u0995\u09cb", "\u0995\u09cb"),
        ("\u0995\u09c7\u09be", "\u0995\u09cb"),
        ("\u0995\u09c7\u09d7", "\u0995\u09cc"),
        ("\u09ce", "\u09ce"),
        ("\u09a4\u09cd\u200d", "\u09a4\u09cd\u200d"),
    ],
)
def test_normalization(typed, composed):
    assert nfc(typed) == composed


@pytest.mark.parametrize(
    "parts",
    [
        "ম|ন্ত্রী",
        "ক্ষ|মা",
        "র\u200d্যা|ব",
        "র\u200c্যা|ব",
        "হো|য়া|ট|স|অ্যা|প",
        "এ্যা|প",
        "ক্\u200cষ",
        "স্ত্রী",
        "শা|ক্| |স|ব|জি",  # a hasanta joins no space
        "ক্|a",
        "क्षा|त्र",
        "नि|र्भ|र",
        "👨‍👩‍👧‍👦|👍🏽|🇧🇩|🇮🇳|❤️",
        "한|글",
        "한|글",
        "مُ|ح",
        "é|e\u0301|\r\n|x",
        "க்|கா",
    ],
)
def test_clusters(parts):
    assert clusters(parts.replace("|", "")) == tuple(parts.split("|"))


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        (HEADLINE, 10, nfc("রেকর্ড দেড় ঘন্টা…")),
        (HEADLINE, 20, nfc("রেকর্ড দেড় ঘন্টা পরে অবশেষে…")),
        (HEADLINE, 40, HEADLINE),
        (HEADLINE, 34, HEADLINE),
        (HEADLINE, 33, nfc("রেকর্ড দেড় ঘন্টা পরে অবশেষে স্বমহিমায় ফিরল…")),
        (HEADLINE, 3, "রেকর্ড…"),
        (HEADLINE, 2, "রেক…"),  # the first word is longer: between clusters
        ("মন্ত্রী", 1, "ম…"),
        ("শেষ। আরও কথা", 5, "শেষ…"),
        ("one, two; three", 9, "one, two…"),
        ("one — two", 6, "one…"),
        ("he said “yes we can”", 8, "he said…"),
        ("why? because", 6, "why?…"),
        ("১০\u00a0লাখ\u00a0মানুষ", 4, "১০\u00a0লা…"),
        ("প্রায় ১০\u00a0লাখ মানুষ", 7, nfc("প্রায়…")),
        ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦…"),
        ("🇧🇩🇮🇳🇳🇵", 1, "🇧🇩…"),
        ("", 5, ""),
        ("abc", 0, "…"),
        ("abc", -3, "…"),
        ("----- x", 3, "---…"),
    ],
)
def test_truncation(text, limit, short):
    assert truncate(text, limit) == short


def test_another_ellipsis():
    assert truncate("one two three", 8, " (more)") == "one two (more)"


@given(st.text() | BENGALI)
def test_clusters_joined_are_the_text(text):
    found = clusters(text)
    assert "".join(found) == text
    assert all(found)
    assert all(clusters(part) == (part,) for part in found)


@given(st.text() | BENGALI, st.integers(-1, 40))
@example("\u0600.a b", 2)
def test_a_truncated_text_is_a_prefix_made_of_whole_clusters(text, limit):
    found = clusters(text)
    short = truncate(text, limit)
    if len(found) <= limit:
        assert short == text
        return
    kept = short.removesuffix("…")
    assert short == kept + "…"
    assert text.startswith(kept)
    count = next(n for n in range(len(found) + 1) if len("".join(found[:n])) >= len(kept))
    assert "".join(found[:count]) == kept
    assert count <= max(limit, 0)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("মেটা-র এক মুখপাত্র, ‘আমরা জানি’", "মেটা র এক মুখপাত্র আমরা জানি"),
        ("হোয়াটসঅ্যাপ", "হোয়াটসঅ্যাপ"),
        ("কিন্তু র‍্যাব।র‌্যাব", "কিন্তু র‍্যাব র‌্যাব"),
        ("২.৪৪ মিনিটে ১২,৩৪,৫৬৭টি", "২.৪৪ মিনিটে ১২,৩৪,৫৬৭টি"),
        ("ঢাকা,৫ জন. 3.14.", "ঢাকা ৫ জন 3.14"),
        ("দু’জন don't", "দু জন don t"),
        ("👩‍💻 ❤️ 🇧🇩 #WhatsAppDown", "WhatsAppDown"),
        ("েরও", "েরও"),
        ("दिल्ली में واٹس ایپ", "दिल्ली में واٹس ایپ"),
    ],
)
def test_words(text, found):
    assert words(text) == tuple(found.split())


def test_a_token_says_where_it_stands():
    assert tokens("এক, দুই") == (Token("এক", 0, 2), Token("দুই", 4, 7))


@given(st.text() | BENGALI)
def test_tokens_stand_where_they_say(text):
    found = tokens(text)
    assert tuple(t.text for t in found) == words(text)
    assert all(text[t.start : t.end] == t.text for t in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_words_are_those_of_icu():
    icu = icu_or_skip()
    text = "মেটা-র এক মুখপাত্র, ‘আমরা জানি’। দুপুর ২.৪৪ মিনিটে ১২,৩৪,৫৬৭টি হোয়াটসঅ্যাপ (WhatsApp) 5G র‍্যাব"
    breaker = icu.BreakIterator.createWordInstance(icu.Locale("bn"))
    breaker.setText(text)
    found, start = [], 0
    for end in breaker:
        if breaker.getRuleStatus():
            found.append(text[start:end])
        start = end
    assert words(text) == tuple(found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ঘণ্টা", "ঘন্টা"),
        ("র‍্যাব", "র্যাব"),
        ("র‌্যাব", "র্যাব"),
        ("উৎসব", "উত্\u200dসব"),
        ("ব\u09bcাত", "রাত"),
        ("কী", "কি"),
        ("চাঁদ", "চাদ"),
        ("ঈদ", "ইদ"),
        ("ঊষা", "উষা"),
        ("মূল", "মুল"),
        ("\u09df", "\u09af\u09bc"),
        ("হো\u200bয়া\ufeffট", "হোয়াট"),
        ("WhatsApp", "whatsapp"),
        ("STRASSE", "straße"),
        ("ণঁ্ট", "ন্ট"),
    ],
)
def test_a_search_finds_either_spelling(one, other):
    assert fold_key(one) == fold_key(other)


def test_what_a_search_keeps_apart():
    apart = words("কেন কান কানা কোন কিন শাপ ষাপ সাপ কৎ কত")
    assert len({fold_key(word) for word in apart}) == 10


@given(st.text() | BENGALI)
def test_folding_twice_is_folding_once(text):
    assert fold_key(nfc(text)) == fold_key(text) == fold_key(unicodedata.normalize("NFD", text))


STEMS = """
ভারতে ভারত ভারতে
ভারতের ভারত ভারত
সরকারের সরকার সরকার
সরকার সরকার সরকার
মৃত্যুর মৃত্যু মৃত্যুর
শহীদের শহীদ শহী
ব্যবহারকারীদের ব্যবহারকারী ব্যবহারকারী
বিভ্রাটটি বিভ্রাট বিভ্রাটটি
হোয়াটসঅ্যাপের হোয়াটসঅ্যাপ হোয়াটসঅ্যাপ
কলকাতায় কলকাতা কলকাতায়
কলকাতার কলকাতা কলকাতার
দিল্লিতে দিল্লি দিল্লিতে
পুলিশকে পুলিশ পুলিশকে
মন্ত্রীরা মন্ত্রী মন্ত্রীরা
দুর্ঘটনাগুলির দুর্ঘটনা দুর্ঘটনা
রংপুর রংপুর রংপুর
রংপুরে রংপুর রংপুরে
বাড়িটি বাড়ি বাড়িটি
গাড়িগুলো গাড়ি গাড়ি
ছাত্রদের ছাত্র ছাত্র
শ্রমিকেরা শ্রমিক শ্রমিক
নির্বাচনেও নির্বাচন নির্বাচনেও
মামলাটির মামলা মামলা
রায়ে রায় রায়ে
মানুষই মানুষ মানুষই
সেতুটির সেতু সেতু
নদীতে নদী নদীতে
পরিষেবাগুলিতে পরিষেবা পরিষেবা
"""
ROWS = tuple(tuple(line.split()) for line in nfc(STEMS).strip().splitlines())
VOCABULARY = frozenset(word for row in ROWS for word in row[:2])


@pytest.mark.parametrize(("word", "with_vocabulary", "without"), ROWS)
def test_stems(word, with_vocabulary, without):
    assert stem(word, VOCABULARY) == with_vocabulary
    assert stem(word, VOCABULARY - {word} | {with_vocabulary}) == with_vocabulary
    assert stem(word, frozenset()) == without
    assert stem(unicodedata.normalize("NFD", word), VOCABULARY) == with_vocabulary


@pytest.mark.parametrize("word", ["দুপুর", "রিপোর্টার", "মিটার", "কে", "ই", "ের", ""])
def test_a_word_that_only_looks_inflected_stays(word):
    assert stem(word, frozenset()) == word


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [
        ("outages", "outage"),
        ("Outage's", "outage"),
        ("users’", "user"),
        ("companies", "company"),
        ("crashes", "crash"),
        ("news", "news"),
        ("status", "status"),
        ("press", "press"),
        ("Paris", "paris"),
        ("services", "services"),  # the site has no word "service"
        ("s", "s"),
        ("'s", "'s"),
    ],
)
def test_english_stems(word, stemmed):
    vocabulary = frozenset(words("outage user company crash new statu pres"))
    assert stem(word, vocabulary, "en") == stemmed


def test_another_language_is_left():
    assert stem("maisons", {"maison"}, "fr") == "maisons"


@given(st.text() | BENGALI, st.sampled_from(("bn", "en", "hi")))
def test_a_stem_is_never_longer(word, language):
    found = stem(word, frozenset(), language)
    assert len(found) <= len(nfc(word).casefold())
    assert stem(found, {found}, language)[:1] == found[:1]


def test_stopwords():
    assert len(stopwords("bn")) == 244
    assert {"এবং", "হয়েছে".replace("\u09df", "\u09af\u09bc"), "তাঁদের"} <= stopwords("bn")
    assert {"the", "of", "was"} <= stopwords("en")
    assert stopwords("fr") == frozenset()
    for found in STOPWORDS.values():
        assert all(word == nfc(word).casefold() for word in found)
        assert all(words(word) == (word,) for word in found)


def test_the_examples_of_the_document_are_true():
    path = Path(__file__).parent.parent / "docs/reference/text.md"
    text = nfc(path.read_text("utf-8"))
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(doctest.DocTestParser().get_doctest(text, {}, path.name, str(path), 0))
    assert runner.summarize(verbose=False).failed == 0
    assert runner.summarize(verbose=False).attempted > 10


FAMILIAR_SIGNS = st.text("কর্\u200d\u200cযাি\u0981a1 .,\n।–’১ড়", max_size=14) | st.text(
    [c for c in map(chr, [*range(0x80), *range(0x980, 0xA00), *range(0x2010, 0x2028)])
     if FAMILIAR_JOINED.fullmatch(c)],
    max_size=14,
)  # fmt: skip


@given(FAMILIAR_SIGNS)
@example("\u09cd\u0981\u0995")
def test_familiar_texts_are_cut_as_unicode_cuts_them(text):
    key = text.translate(dict.fromkeys((0x200C, 0x200D)))
    assert not FAMILIAR.fullmatch(key) or _FAMILIAR_WORD.findall(key) == _WORD.findall(key)
    if FAMILIAR_JOINED.fullmatch(text):
        assert _FAMILIAR_CLUSTER.findall(text) == list(_any_clusters(text))


def test_familiar_texts_are_common():
    assert FAMILIAR_JOINED.fullmatch("‘রেকর্ড’ দেড় ঘণ্টা, ১২.০৭ — র‍্যাব: “WhatsApp” ফিরল…")
    assert not FAMILIAR.fullmatch("हिन्दी")
