"""What every house of a language agrees on, until its own table says otherwise.

Bengali spellings are those on which the Bangla Academy (Dhaka) and the Paschimbanga Bangla Akademi
(Kolkata) agree. Each is safe with any ending behind it.
"""

from collections.abc import Iterable

from generator.model.style import Style

STYLES: dict[str, Style] = {
    "bn": Style(
        quotes="curly",
        spellings=(
            ("ঘন্টা", "ঘণ্টা"),
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
            ("সরকারী", "সরকারি"),
            ("ধরণের", "ধরনের"),
        ),
        promotion=(
            "আরও পড়ুন",
            "আরো পড়ুন",
            "সাবস্ক্রাইব করুন",
            "অ্যাপ ডাউনলোড করুন",
            "ফলো করুন",
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
        promotion=(
            "also read:",
            "read more:",
            "download our app",
            "subscribe to our",
            "follow us on",
        ),
    ),
    "as": Style(quotes="curly"),
    "hi": Style(quotes="curly"),
    "ur": Style(quotes="curly"),
}


def style_of(base: str, own: Iterable[Style]) -> Style:
    """Return the style of a language with a house's own: a word that it writes as it stands is right."""
    styles = [STYLES.get(base, Style()), *own]
    spellings = {wrong: right for style in styles for wrong, right in style.spellings}
    return Style(
        spellings=tuple((w, r) for w, r in spellings.items() if w != r),
        promotion=tuple(dict.fromkeys(words for style in styles for words in style.promotion)),
        quotes=next((style.quotes for style in reversed(styles) if style.quotes), None),
    )
