"""Whatever two texts are, they are laid side by side, and what is told stands where it says."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.claims.judge import judge
from generator.checks.languages import alignments, check_languages
from generator.checks.versions.values import Records
from generator.content.prose import body_sentences
from generator.l10n.units import BUILT_IN
from tests.claims.scoring import grounds

RECORDS = Records({}, BUILT_IN, "Asia/Kolkata", "whatsapp-2022")
WORDS = st.sampled_from(
    ["12 million users", "৩৫ কোটি", "at 5 pm UTC", "রাত ৯টা", "দুপুর", "midnight", "25 October 2022", "৯ কার্তিক ১৪৩১", "৩১ ভাদ্র",
     "${duration}", "${a/b|year} অক্টোবর", "${began|weekday}", "Tuesday", "শুক্রবার", "half", "12 km", "৩ মিটার", "two", "চার পাশ", "চার ভাগের তিন ভাগ",
     "from 40 to 45", "“", "”", "\n\n", "\n", "> ", "## ", ". ", "। ", " ", "0", "99999999999999999999", "0/0", "24:00", "the next day"]
)  # fmt: skip
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=3)), max_size=30).map(" ".join)


@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_any_two_texts(english, bengali):
    texts = {"en": english.replace("\r", " "), "bn": bengali.replace("\r", " ")}
    sentences = [
        sentence
        for locale, text in texts.items()
        for sentence in body_sentences(f"x.{locale}.md", locale, text, 1)
    ]
    mentions = [m for one in sentences for m in judge(one, grounds()["whatsapp-2022"])]
    for found in check_languages("story/x", alignments(sentences, mentions, "en", RECORDS)):
        lines = texts[found.span.path.split(".")[1]].split("\n")
        assert 0 < found.span.line <= len(lines)
        assert 0 < found.span.column <= len(lines[found.span.line - 1]) + 1


@given(TEXTS)
def test_a_text_differs_in_nothing_from_itself(text):
    text = text.replace("\r", " ")
    sentences = [
        sentence
        for locale in ("en", "en-GB")
        for sentence in body_sentences("x.md", locale, text, 1)
    ]
    mentions = [m for one in sentences for m in judge(one, [])]
    assert list(check_languages("story/x", alignments(sentences, mentions, "en", RECORDS))) == []
