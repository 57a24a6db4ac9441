"""What a tired hand writes in the place of a number, a time or a date: several sorts, each deterministic.

Only words and digits are swapped: whether something else is said now is for whoever asks to see.
"""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from generator.l10n.digits import to_ascii
from generator.l10n.hearing.heard import Heard
from generator.l10n.language import Language

_LETTER = r"[A-Za-z\u0980-\u0983\u0985-\u09e5]"
WORDS: Mapping[str, Mapping[str, Sequence[tuple[str, str]]]] = {
    "en": {
        "word": (
            ("half an hour", "two hours"), ("and a half", "and a quarter"), ("half past", "quarter past"), ("half", "third"), ("midday", "midnight"), ("an hour", "four hours"), ("a day", "four days"),
            ("a second", "four seconds"), ("a minute", "ten minutes"), ("a week", "three weeks"), ("a month", "four months"), ("a year", "three years"),
            ("a third", "a quarter"), ("a dozen", "thirty"), ("a quarter", "a third"), ("a thousand", "three thousand"),
            ("a million", "four million"), ("single", "double"),
            ("both", "three"), ("noon", "midnight"), ("midnight", "noon"), ("the first", "the third"),
            ("one", "three"), ("two", "four"), ("three", "five"), ("four", "two"), ("five", "seven"), ("six", "eight"), ("seven", "nine"),
            ("eight", "six"), ("nine", "seven"), ("ten", "twelve"), ("eleven", "fourteen"), ("twelve", "fifteen"),
            ("fifteen", "seventeen"), ("twenty", "thirty"),
        ),
        "scale": (("million", "billion"), ("billion", "million"), ("thousand", "million"), ("lakh", "crore"), ("crore", "lakh")),
        "unit": (("hours", "days"), ("hour", "day"), ("minutes", "hours"), ("minute", "hour"), ("seconds", "minutes"), ("days", "weeks"), ("weeks", "days"), ("months", "weeks")),
        "half": (("am", "pm"), ("pm", "am")),
        "month": (
            ("January", "February"), ("February", "March"), ("March", "April"), ("April", "June"), ("May", "July"), ("June", "July"),
            ("July", "August"), ("August", "September"), ("September", "November"), ("October", "November"), ("November", "December"), ("December", "January"),
        ),
        "weekday": (("Monday", "Tuesday"), ("Tuesday", "Thursday"), ("Wednesday", "Thursday"), ("Thursday", "Friday"), ("Friday", "Saturday"), ("Saturday", "Sunday"), ("Sunday", "Monday")),
    },
    "bn": {
        "word": (
            ("আধ", "দেড়"), ("দেড়", "আড়াই"), ("আড়াই", "দেড়"), ("সাড়ে", "সওয়া"), ("পৌনে", "সওয়া"), ("সওয়া", "সাড়ে"),
            ("দু’", "ছ’"), ("ছ’", "আট "), ("ন’", "ছ’"), ("অর্ধেক", "এক-তৃতীয়াংশ"),
            ("এক", "তিন"), ("দুই", "চার"), ("তিন", "পাঁচ"), ("চার", "তিন"), ("পাঁচ", "সাত"), ("ছয়", "আট"), ("সাত", "আট"), ("আট", "ছয়"),
            ("নয়", "সাত"), ("দশ", "বারো"), ("বারো", "দশ"), ("পনেরো", "সতেরো"), ("কুড়ি", "তিরিশ"), ("ষোলো", "সতেরো"), ("এগারো", "তেরো"),
            ("মাঝরাত", "দুপুর ১২টা"), ("মধ্যরাত", "দুপুর ১২টা"),
        ),
        "scale": (("লক্ষ", "কোটি"), ("লাখ", "কোটি"), ("কোটি", "লক্ষ"), ("হাজার", "লক্ষ")),
        "unit": (("ঘণ্টার", "দিনের"), ("মিনিটের", "ঘণ্টার"), ("দিনের", "সপ্তাহের"), ("ঘণ্টা", "দিন"), ("মিনিট", "ঘণ্টা"), ("সেকেন্ড", "মিনিট"), ("দিন", "সপ্তাহ"), ("সপ্তাহ", "দিন"), ("মাস", "সপ্তাহ")),
        "half": (("ভোর", "বিকেল"), ("সকাল", "রাত"), ("দুপুর", "রাত"), ("বিকেল", "ভোর"), ("সন্ধ্যা", "সকাল"), ("রাত", "সকাল")),
        "month": (
            ("জানুয়ারি", "ফেব্রুয়ারি"), ("ফেব্রুয়ারি", "মার্চ"), ("মার্চ", "এপ্রিল"), ("এপ্রিল", "জুন"), ("মে", "জুলাই"), ("জুন", "জুলাই"),
            ("জুলাই", "অগস্ট"), ("অগস্ট", "সেপ্টেম্বর"), ("আগস্ট", "সেপ্টেম্বর"), ("সেপ্টেম্বর", "নভেম্বর"), ("অক্টোবর", "নভেম্বর"), ("নভেম্বর", "ডিসেম্বর"), ("ডিসেম্বর", "জানুয়ারি"),
        ),
        "weekday": (("সোম", "মঙ্গল"), ("মঙ্গল", "বৃহস্পতি"), ("বুধ", "শুক্র"), ("বৃহস্পতি", "শুক্র"), ("শুক্র", "শনি"), ("শনি", "রবি"), ("রবি", "সোম")),
    },
}  # fmt: skip
SORTS = ("word", "scale", "unit", "half", "month", "weekday")
_CLOCKS = frozenset(("hours", "minutes"))


def alterations(
    text: str, was: Sequence[Heard], language: Language, names: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield what may be written instead, each with the name of its sort."""
    kind = was[0].kind if was else ""
    yield from _digits(text, kind, language)
    swapped = False
    table = WORDS.get(language.base, {})
    for sort in SORTS:
        if sort == "word" and kind in ("date", "clock") and re.search("[0-9]", to_ascii(text)):
            continue
        for old, new in table.get(sort, ()):
            end = "(?![A-Za-z])" if old.isascii() else ""
            if found := re.search(rf"(?<!{_LETTER}){re.escape(old)}{end}", text, re.IGNORECASE):
                said = new.capitalize() if found[0][0].isupper() else new
                swapped = True
                yield sort, text[: found.start()] + said + text[found.end() :]
                break
    if not was and not swapped and not re.search("[0-9]", to_ascii(text)):
        other = next((name for name in names if name and name not in text and text not in name), "")
        if other:
            yield "name", other


def _digits(text: str, kind: str, language: Language) -> Iterator[tuple[str, str]]:
    """Yield a text with other digits: the first, the last that is not nothing, two that changed places."""
    plain = to_ascii(text)
    runs = list(re.finditer("[0-9]+", plain))
    if not runs:
        return
    native = plain != text
    if kind == "clock" or (kind == "date" and len(runs) >= 1):
        for run in runs:
            yield (
                "digits",
                _put(
                    text, run.start(), run.end(), _near(run[0], run is runs[0], kind), native=native
                ),
            )
        return
    at = [place for run in runs for place in range(run.start(), run.end())]
    first = at[0]
    lead = plain[first]
    yield (
        "lead",
        _put(
            text,
            first,
            first + 1,
            str(int(lead) + 3 if lead < "7" else int(lead) - 4),
            native=native,
        ),
    )
    tail = next((place for place in reversed(at) if plain[place] != "0"), first)
    if tail != first:
        digit = int(plain[tail])
        yield (
            "tail",
            _put(text, tail, tail + 1, str(digit + 3 if digit < 7 else digit - 4), native=native),
        )
    for one, two in itertools.pairwise(at):
        if two == one + 1 and plain[one] != plain[two] and plain[two] != "0":
            yield "swap", _put(text, one, two + 1, plain[two] + plain[one], native=native)
            break


def _near(run: str, first: bool, kind: str) -> str:
    """Return another hour or minute, day or year, that a clock or a calendar has too."""
    value = int(run)
    if kind == "date":
        if len(run) == 4:
            return str(value - 1)
        return str(value + 3 if value <= 25 else value - 3)
    if first:
        return str(value % 12 + 1 if value <= 12 else 13 + (value - 12) % 11).zfill(len(run))
    return str((value + 20) % 60).zfill(len(run))


def _put(text: str, start: int, end: int, digits: str, *, native: bool) -> str:
    if native:
        digits = "".join(chr(0x9E6 + int(one)) for one in digits)
    return text[:start] + digits + text[end:]
