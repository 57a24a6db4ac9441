"""Where a sentence ends."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.l10n.sentences import HABITS, sentence_spans, sentences

BENGALI = (
    "গত বছরের পরে এটাই প্রথম।| দুপুর ২.৪৪ মিনিটে ফের শুরু।| হল কী?| ‘আমরা জানি।’"
    "| ড. মুহম্মদ ইউনূস বলেন।| এ. কে. খান ‘কাজ করছি’।",
    "শেষ।|আরও",
    "‘…কাজ করছি’।| তারা জানায়।",
    "কী?!| সত্যি!!| হ্যাঁ…| তারপর",
    "বলেন, ‘আমরা জানি।’।| তারপর",
    "‘কী হবে?’, প্রশ্ন তাঁর।",
    "তিনি (?) বলেন।",
    "আমি…আমি জানি না।",
    "শেষ ।| আরও ॥",
    "ডা. মো. করিম ও মি. রায়, প্রফে. সেন এলেন।| ১৯৭১ খ্রি. থেকে।",
    "(এ. কে.) খান বলেন।| এস. এম. সুলতান।| পি.ভি. রাও।",
    "সে বলল না. তারপর গেল.".replace(". ", ".| ", 1),
    "ওয়েবে দাঁড়ি নেই.| আরও আছে. এ. খান জানেন.".replace("আছে. ", "আছে.| "),
    "example.com দেখুন।| রাত ১২.০৭ মিনিটে।",
    "১. প্রথম কথা।| পৃ. ১২ দেখুন।",
    "শিরোনাম|\nপ্রথম বাক্য।| দ্বিতীয়",
    "(সূত্র: পিটিআই।)| আরও।",
    "৷ ভুল দাঁড়ি৷| আরও",
    "৫ কি.মি. দূরে।| মেটা লি. জানায়।",
    "Meta Inc. জানায়।| Mr. Smith বলেন।",
    'তিনি বলেন, "আসছি।"| তারপর "যাচ্ছি।',
)
ENGLISH = (
    "Mr. Smith met Dr. Rao at 5 p.m. on Monday.| It rained.",
    "It ended at 5 p.m.| The service was back.",
    "The U.S. Senate met.| He left the U.S.| They stayed.",
    "J. K. Rowling and A. P. J. Kalam, e.g. here.| No. 5 won.| He said no.| Then it ended.",
    "It cost 3.5 lakh.| See Fig. 2 and p. 4, i.e. both.",
    '"Why?" he asked.| "Go!"| She went.',
    "Well... maybe.| Well...| Maybe not.",
    "Visit example.com or https://x.com/?a=1&b=2!| Yes.",
    "1. First item.| Second.",
    "(He left.)| She stayed (it was late.) and slept.",
    "What?!| No…| “Yes.”| Then.",
    "On Sept. 5 it broke.| It was fixed in Sept.| The end.",
    "Prof. A. B. Khan of Acme Ltd. said so.",
    "Call 9.30 a.m.-5 p.m., please.",
)


def parts(marked: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in marked.split("|"))


@pytest.mark.parametrize("marked", BENGALI)
def test_bengali(marked):
    assert sentences(marked.replace("|", ""), "bn") == parts(marked)


@pytest.mark.parametrize("marked", ENGLISH)
def test_english(marked):
    assert sentences(marked.replace("|", ""), "en") == parts(marked)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("ur", "یہ پہلا ہے۔| دوسرا؟| ایس۔ ایم۔ خان آئے۔|ختم"),
        ("ar", "هل انتهى؟| نعم.| م. علي قال."),
        ("hi", "डॉ. राम आए।| ए. पी. जे. कलाम थे.| फिर गए॥"),
        ("ja", "今日は。|明日！|はい"),
        ("fr", "C'est fini.| Oui ! | Non.".replace(" | ", "| ")),
        ("xx", "One.| Two."),
    ],
)
def test_other_languages(language, marked):
    assert sentences(marked.replace("|", ""), language) == parts(marked)


def test_spans_say_where_sentences_stand():
    text = "  এক। দুই?\n\n তিন "
    assert sentence_spans(text, "bn") == ((2, 5), (6, 10), (13, 16))
    assert sentences(text, "bn") == ("এক।", "দুই?", "তিন")
    assert sentences(" \n ", "bn") == ()


ANY = st.text() | st.text("কখমডিাো্ংAbcU12৫ .।?!…‘’“”\"'()،۔\n,-")


@given(ANY, st.sampled_from((*HABITS, "fr")))
def test_sentences_cover_the_text(text, language):
    spans = sentence_spans(text, language)
    assert "".join("".join(sentences(text, language)).split()) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(text[s:e] == text[s:e].strip() != "" for s, e in spans)


def test_a_long_text_takes_no_long_time():
    assert len(sentences("এ. " * 20_000, "bn")) == 1
    assert len(sentences("." * 50_000 + "?" * 50_000, "en")) == 1
    assert len(sentences("শেষ। " * 20_000, "bn")) == 20_000
