"""Numbers that are names: those that people call in need, codes that a server answers, versions.

A row says by which words beside them. Where none stands there they are numbers as others are.
"""

from generator.l10n.hearing.bengali_words import key, keys
from generator.l10n.hearing.lexicon import Named, Phrase, Phrases

_CALLED = keys("911 999 112 000")
"""Numbers to call of which few things are counted."""
_CALLED_TOO = keys("100 101 102 104 106 108 109 139 333 1098 1912 16123 16263")
_ANSWERED = keys("401 403 404 405 408 418 429 501 502 503 504 505 520 521 522 523 524")
_ANSWERED_TOO = keys("400 410 500")
_CALLS = (
    "calls to|call to|call|called|calling|dial|dialled|dialed|dialling|dialing|rang|ring|ringing|phone|phoned|phoning"
    "|helpline|hotline|emergency number|emergency line"
)
_LINES = "call|calls|caller|callers|service|services|line|lines|number|dispatcher|dispatchers|operator|operators|emergency"
_GOES_ON = keys(
    "failed fail did does do could can cannot rang went stopped was were is are had has from for in on at and or but when "
    "while as after before until because if instead again by with to"
)
_LATER = "or later|and later|or newer|and newer|or earlier|and earlier|version|release"


def _phrases(texts: str) -> frozenset[Phrase]:
    return frozenset(tuple(key(word) for word in text.split()) for text in texts.split("|"))


def flags(texts: str) -> Phrases[bool]:
    """Return the phrases of a line, which mean only that they are there."""
    return Phrases(dict.fromkeys(_phrases(texts), True))


ENGLISH_NAMED = (
    Named(numbers=_CALLED, before=_phrases(_CALLS), after=flags(_LINES)),
    Named(numbers=_CALLED_TOO, before=_phrases(_CALLS), follow=_GOES_ON),
    Named(
        numbers=_ANSWERED,
        before=_phrases(
            "showed|shows|show|showing|returned|returns|return|returning|served|serving|threw|throwing|answered|answer|a|an"
        ),
        after=flags("error|errors|page|pages|response|responses"),
        follow=_GOES_ON,
    ),
    Named(
        numbers=_ANSWERED | _ANSWERED_TOO,
        before=_phrases("http|http status|status|code|codes|error|errors|error code|status code"),
        after=flags("error|internal server error"),
        follow=_GOES_ON,
    ),
    Named(after=flags(_LATER)),
)
_NEEDS = "ডায়াল|কল|ফোন|হেল্পলাইন|হটলাইন|জরুরি নম্বর|জরুরি পরিষেবা"
_DIALS = "ডায়াল|ফোন|কল"
_SHOWN = keys("দেখা দেখায় দেখাচ্ছে দেখাচ্ছিল দেখিয়েছে দেখাতে এরর ত্রুটি লেখা ফেরত আসে আসছে আসছিল আর বা ও")
_VERSIONS = "সংস্করণ|সংস্করণে|সংস্করণের|সংস্করণটি|সংস্করণেও|সংস্করণেই|ভার্সন|ভার্সনে|ভার্সনের"
BENGALI_NAMED = (
    Named(numbers=_CALLED, before=_phrases(_NEEDS), after=flags(_DIALS), cased=True),
    Named(
        numbers=_CALLED_TOO,
        before=_phrases("হেল্পলাইন|হটলাইন|জরুরি নম্বর"),
        after=flags("ডায়াল"),
    ),
    Named(numbers=_CALLED_TOO, after=flags(_DIALS), placed=True),
    Named(
        numbers=_ANSWERED | _ANSWERED_TOO,
        before=_phrases("সাইট|ওয়েবসাইট|সাইটগুলি|সাইটগুলো|পর্দায়|পাতায়|ব্রাউজারে|এইচটিটিপি|এরর|কোড"),
        after=flags("এরর|ত্রুটি|কোড"),
        follow=_SHOWN,
    ),
    Named(
        after=flags(
            "|".join(
                f"{before}{version}"
                for version in _VERSIONS.split("|")
                for before in ("", "বা তার পরের ", "ও তার পরের ", "বা তার আগের ", "বা পরবর্তী ")
            )
        )
    ),
)
