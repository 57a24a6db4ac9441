"""What every house of a language agrees on, until its own table says otherwise.

Bengali spellings are those on which the Bangla Academy (Dhaka) and the Paschimbanga Bangla Akademi
(Kolkata) agree. Each is safe with any letters behind it.
"""

from collections.abc import Iterable

from generator.l10n.spelling import speller_of
from generator.model.style import Style

STYLES: dict[str, Style] = {
    "bn": Style(
        quotes="curly",
        spellings=(
            ("ঘন্টা", "ঘণ্টা"),
            ("আধঘন্টা", "আধঘণ্টা"),
            ("প্লাটফর্ম", "প্ল্যাটফর্ম"),
            ("রিপর্ট", "রিপোর্ট"),
            ("দূর্ঘটনা", "দুর্ঘটনা"),
            ("দূর্যোগ", "দুর্যোগ"),
            ("দূর্নীতি", "দুর্নীতি"),
            ("ব্যাবহার", "ব্যবহার"),
            ("ব্যাবস্থা", "ব্যবস্থা"),
            ("মুহুর্ত", "মুহূর্ত"),
            ("পরিস্কার", "পরিষ্কার"),
            ("আবিস্কার", "আবিষ্কার"),
            ("পুরষ্কার", "পুরস্কার"),
            ("সাধারন", "সাধারণ"),
            ("অসাধারন", "অসাধারণ"),
            ("সরকারী", "সরকারি"),
            ("বেসরকারী", "বেসরকারি"),
            ("ধরণের", "ধরনের"),
        ),
        leads=("আরও পড়ুন", "আরো পড়ুন"),
        promotion=(
            "সাবস্ক্রাইব করুন",
            "অ্যাপ ডাউনলোড করুন",
            "অ্যাপটি ডাউনলোড করুন",
            "অ্যাপ ডাউনলোড করে নিন",
            "ডাউনলোড করুন আমাদের অ্যাপ",
            "ডাউনলোড করুন আমাদের অ্যাপটি",
            "ফলো করুন",
            "হোয়াটসঅ্যাপ চ্যানেলে যোগ দিন",
            "হোয়াটসঅ্যাপ চ্যানেলে যুক্ত হোন",
            "চোখ রাখুন আমাদের অ্যাপে",
        ),
    ),
    "en": Style(
        quotes="curly",
        spellings=(
            ("occured", "occurred"),
            ("seperate", "separate"),
            ("goverment", "government"),
            ("recieve", "receive"),
            ("untill", "until"),
            ("outtage", "outage"),
        ),
        leads=("also read:", "read also:", "read more:"),
        promotion=(
            "download our app",
            "download our free app",
            "get our app",
            "subscribe to our",
            "sign up for our newsletter",
            "join our whatsapp channel",
            "follow us on",
        ),
    ),
    "as": Style(quotes="curly"),
    "hi": Style(quotes="curly"),
    "ur": Style(quotes="curly"),
}

_STEMS = frozenset(("bn",))
"""Languages whose rows may have anything behind them."""


def style_of(base: str, own: Iterable[Style]) -> Style:
    """Return the style of a language with a house's own: a word that it writes as it stands is right.

    What would mend a word that the house writes is left out.
    """
    own = tuple(own)
    common = STYLES.get(base, Style())
    written = {wrong: right for style in own for wrong, right in style.spellings}
    kept = {
        wrong: right
        for wrong, right in common.spellings
        if wrong in written or not _mends(wrong, right, written.values())
    }
    spellings = {**kept, **written}
    styles = (common, *own)
    return Style(
        spellings=tuple((w, r) for w, r in spellings.items() if w != r),
        promotion=tuple(dict.fromkeys(words for style in styles for words in style.promotion)),
        quotes=next((style.quotes for style in reversed(styles) if style.quotes), None),
        stems=tuple(w for w, r in kept.items() if base in _STEMS and spellings[w] == r),
        leads=tuple(dict.fromkeys(words for style in styles for words in style.leads)),
    )


def _mends(wrong: str, right: str, texts: Iterable[str]) -> bool:
    """Return True where a row of the common list would mend words that the house writes."""
    if not texts:
        return False
    speller = speller_of(Style(spellings=((wrong, right),), stems=(wrong,)))
    return speller is not None and any(speller.mended(text)[1] for text in texts)
