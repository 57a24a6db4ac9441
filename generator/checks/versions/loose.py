"""Words by which a language says a day, a time or a count without its number: a row for each language.

Where the other version has one of them beside, a number that it lacks is not missed.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from generator.l10n.tokens import nfc


def _row(**rows: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of each kind of mention, by its name."""
    return {kind: tuple(words.split("|")) for kind, words in rows.items()}


LOOSE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": _row(
        date="next day|day after|following day|previous day|day before|same day|that day|the day|year before|previous year|"
        "following year|next year|year after|that year|same year|last year|month before|next month|that month|same month|"
        "following month|weekend|eve of|new year|christmas|yesterday|today|tomorrow|tonight|that night|ever since|decade",
        clock="noon|midday|midnight|same time|same hour|that hour|dawn|dusk|sunrise|sunset",
        duration="whole day|all day|all night|overnight|whole night|half a day|fortnight|week|weekend|decade|century|year-long|round the clock|"
        "as long|twice as long",
        percent="one in|two in|three in|four in|five in|six in|seven in|eight in|nine in|out of|of every|every other|every second|every third|every fourth|every fifth|every sixth|every tenth",
        number="hundreds|thousands|tenfold|many times|all of them|each of|dozens|scores|as many|same number",
    ),
    "bn": _row(
        date="পরের দিন|পরদিন|পর দিন|আগের দিন|সে দিন|সেদিন|ওই দিন|ওইদিন|এ দিন|এই দিন|একই দিন|সেই দিন|দিনটি|আগের বছর|পরের বছর|সে বছর|সেই বছর|ওই বছর|"
        "একই বছর|গত বছর|গতবছর|বছর ঘুর|পরের মাস|আগের মাস|সে মাস|ওই মাস|একই মাস|সেই মাস|নববর্ষ|বড়দিন|গতকাল|আজ|আগামীকাল|সে রাত|সেই রাত|ওই রাত|দশক",
        clock="দুপুর বারোটা|মাঝরাত|মধ্যরাত|মধ্যাহ্ন|একই সময়|ওই সময়|সেই সময়|ভোররাত|সূর্যোদয়|সূর্যাস্ত",
        duration="সারা দিন|সারাদিন|দিনভর|সারা রাত|সারারাত|রাতভর|রাতভোর|আধ দিন|আধবেলা|পক্ষকাল|সপ্তাহ|দশক|শতক|শতাব্দী|বছরভর|দ্বিগুণ সময়",
        percent="প্রতি দু|প্রতি তিন|প্রতি চার|প্রতি পাঁচ|প্রতি ছ|প্রতি সাত|প্রতি আট|প্রতি ন’|প্রতি নয়|প্রতি দশ|প্রতি বারো|প্রতি কুড়ি|প্রতি একশো|প্রতি হাজার|প্রতি ১|প্রতি ২|প্রতি ৩|প্রতি ৪|প্রতি ৫|প্রতি দ্বিতীয়|প্রতি তৃতীয়|প্রতি চতুর্থ|প্রতি পঞ্চম|প্রতি দশম|হাজারে|ভাগের",
        number="দশগুণ|শত শত|হাজার হাজার|বহু গুণ|ডজন ডজন|প্রত্যেক|ততগুলি|ততগুলো|সমসংখ্যক|একই সংখ্যক|সমান সংখ্যক",
    ),
}

COUNTED: Mapping[str, tuple[str, ...]] = {
    "en": ("one|first|once", "two|second|twice|both|pair|couple|double|either", "three|third|thrice|triple", "four|fourth", "five|fifth", "six|sixth", "seven|seventh", "eight|eighth", "nine|ninth", "ten|tenth", "eleven|eleventh", "twelve|twelfth"),
    "bn": ("এক|প্রথম|পয়লা", "দুই|দু’|দু'|দ্বিতীয়|উভয়|জোড়া|দ্বিগুণ", "তিন|তৃতীয়", "চার|চতুর্থ", "পাঁচ|পঞ্চম", "ছয়|ছ’|ষষ্ঠ", "সাত|সপ্তম", "আট|অষ্টম", "নয়|ন’|নবম", "দশ|দশম", "এগারো|একাদশ", "বারো|দ্বাদশ"),
}  # fmt: skip
"""The words of one, two and so on in all their kinds, each row's by its place."""


BARE: Mapping[str, tuple[str, str]] = {
    "en": ("noon|midday", "midnight"),
    "bn": ("দুপুর|মধ্যাহ্ন", "মাঝরাত|মধ্যরাত|মাঝ রাত"),
}
"""The words of the middle of the day, and of the night."""


def find_middles(text: str, language: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield each word of the middle of the day or of the night, and which it is."""
    folded = text.casefold()
    for words, finds, which in _middles(language.partition("-")[0]):
        if any(word in folded for word in words):
            for match in finds.finditer(text):
                yield match, which


@cache
def _middles(language: str) -> tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...]:
    """Return the words of the middle of the day and of the night, what finds them, and which they are."""
    return tuple(
        (tuple(words.split("|")), re.compile(f"(?<![A-Za-z])({words})", re.IGNORECASE), which)
        for words, which in zip(BARE.get(language, ()), ("noon", "midnight"), strict=False)
    )


IDIOMS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "named an hour",
        "one another",
        "one by one",
        "four corners",
        "nine to five",
        "second to none",
    ),
    "bn": ("চার পাশ", "চার দিক", "চার ধার", "দশ দিক", "সাত-পাঁচ", "দু’চার", "দু-চার", "নয়-ছয়", "নয় ছয়"),
}
"""Words with a number in them that count nothing."""
BEHIND: Mapping[str, tuple[str, ...]] = {"bn": ("ভাগ",)}
"""Words behind a number that make it a part of another: চার ভাগের তিন ভাগ."""
TIMES: Mapping[str, tuple[str, ...]] = {
    "en": ("times as", "times more", "times the", "times higher", "-fold", "fold"),
    "bn": ("গুণ",),
}
"""Words behind a number that make it a multiple: a small one is said in many ways (twice, threefold, তিন গুণ)."""
_NEAR = 24
"""Letters round a number in which an idiom or what makes it a multiple stands."""
_MULTIPLE = 10


def is_multiple(text: str, end: int, value: Decimal | str, language: str) -> bool:
    """Return True for a number at whose end a text has a word that makes it a small multiple of another."""
    behind = nfc(text[end : end + _NEAR]).lstrip()
    words = tuple(map(nfc, TIMES.get(language.partition("-")[0], ())))
    if not isinstance(value, Decimal) or value >= _MULTIPLE:
        return False
    return behind.startswith(words) or bool(value % 1 and behind.startswith("times"))


def is_idiom(text: str, start: int, end: int, language: str) -> bool:
    """Return True where the number at a place of a text is a part of an idiom, or of a fraction."""
    base = language.partition("-")[0]
    behind = nfc(text[end : end + _NEAR]).lstrip()
    if behind.startswith(tuple(map(nfc, BEHIND.get(base, ())))):
        return True
    number = nfc(text[start:end]).casefold()
    return any(
        nfc(text[start - before : end + _NEAR]).casefold().startswith(idiom)
        for idiom in map(nfc, IDIOMS.get(base, ()))
        if number in idiom
        for before in range(min(start + 1, len(idiom)))
    )


def counts_in_words(text: str, language: str, count: int) -> bool:
    """Return True where a text has a count in any of its words: the sixth, seven-phase."""
    words = COUNTED.get(language.partition("-")[0], ())
    if not 0 < count <= len(words):
        return False
    said = nfc(text).casefold()
    return any(_stands(word, said) for word in words[count - 1].split("|"))


SINGLE: Mapping[str, Mapping[int, str]] = {
    "en": {
        1: "a second",
        60: "a minute",
        3_600: "an hour|single hour|first hour|the hour|that hour|past hour|last hour",
        86_400: "a day|single day",
        604_800: "a week",
    },
    "bn": {60: "মিনিটখানেক", 3_600: "ঘণ্টাখানেক", 86_400: "একদিন", 604_800: "সপ্তাহখানেক"},
}
"""A length of one, by its seconds, where its number is not said."""


PER: Mapping[str, Mapping[int, str]] = {
    "en": {
        1_000: "per thousand",
        100_000: "per lakh",
        1_000_000: "per million|ppm",
        10_000_000: "per crore",
    },
    "bn": {
        1_000: "প্রতি হাজারে",
        100_000: "প্রতি লক্ষে|প্রতি লাখে",
        1_000_000: "প্রতি মিলিয়নে|পিপিএম",
        10_000_000: "প্রতি কোটিতে",
    },
}
"""Of how many something is a part, where one of a scale has no number: 300 parts *per million*, প্রতি দশ লক্ষে ৩০০ ভাগ."""


def says_one(text: str, language: str, value: Decimal | str) -> bool:
    """Return True where a text has a length of one, or one of a scale, without its number: a minute, per million."""
    if not isinstance(value, Decimal):
        return False
    base = language.partition("-")[0]
    words = [rows.get(base, {}).get(int(value), "") for rows in (SINGLE, PER)]
    if value % 1 or not any(words):
        return False
    said = nfc(text).casefold()
    return any(_stands(one, said) for row in words if row for one in row.split("|"))


def says_loosely(text: str, language: str, kind: str) -> bool:
    """Return True where a text has a word for a value of a kind that needs no number."""
    words = LOOSE.get(language.partition("-")[0], {}).get(kind, ())
    said = nfc(text).casefold()
    return any(_stands(word, said) for word in words)


def _stands(word: str, said: str) -> bool:
    word = nfc(word).casefold()
    if word not in said:
        return False
    return not word.isascii() or re.search(rf"\b{word}", said) is not None
