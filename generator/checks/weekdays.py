"""A day of the week without its date: "on Monday" and গত সোমবার are another day to who reads them later.

Asked where no date stands before it in the text, or in its sentence. A headline is left: its text says the day.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import names_day
from generator.model.prose import Sentence
from generator.patterns import pattern

_FIELDS = frozenset(("standfirst", "body"))
_MOMENT = pattern(r"(?:^|/)(?:began|ended)\b|^updates|\bdate\b")
"""Facts whose date readers see, in the braces of a `${…}`."""
_LETTER = r"[\w\u0980-\u09ff]"


class Row(Struct, frozen=True):
    """A language's words: its days from Monday on, how one of them is named, what is to come.

    `last` says that it is not the day of publication itself, `habit` that it is each of them.
    """

    days: tuple[str, ...]
    part: str
    """What each of them has."""
    said: re.Pattern[str]
    comes: re.Pattern[str]
    last: re.Pattern[str]
    habit: re.Pattern[str]


_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BN = ("সোম", "মঙ্গল", "বুধ", "বৃহস্পতি", "শুক্র", "শনি", "রবি")
BENGALI_COMES = r"[\u0980-\u09ff]+(?:বে|বেন|বো)(?:ই|ও)?(?=\s*(?:[।?!,;]|না|$))"
"""A Bengali verb of what is to come, at the end of its clause."""
ROWS: Mapping[str, Row] = {
    "en": Row(
        days=_EN,
        part="day",
        said=pattern(
            r"\b(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y) "
            rf"(?P<day>{'|'.join(_EN)})(?![\w-]|[’'])(?! [A-Z])"
        ),
        comes=pattern(r"\b(?:will|next|coming|due|until|by|expected|to (?:open|return|resume))\b"),
        last=pattern(r"^[Ll]ast\b"),
        habit=pattern(r"\b(?:every|each|always|usually|weekly|Mondays|weekdays)\b", re.IGNORECASE),
    ),
    "bn": Row(
        days=_BN,
        part="বার",
        said=pattern(
            rf"(?:(?<!{_LETTER})(?:গত|আগামী) |^)(?P<day>{'|'.join(_BN)})বার(?:েই|েও|ে|ই|ও|ের)?(?!{_LETTER})"
        ),
        comes=pattern(rf"আগামী|{BENGALI_COMES}"),
        last=pattern("^গত"),
        habit=pattern("প্রতি|প্রত্যেক|সাধারণত|সাপ্তাহিক"),
    ),
}  # fmt: skip


def weekdays_in(
    sentences: Sequence[Sentence], base: str, day: date
) -> Iterator[tuple[Sentence, re.Match[str], date]]:
    """Yield each day of the week of a text whose date its reader is not told, with the date that was meant.

    `day` is that of publication; `base` the language.
    """
    row = ROWS.get(base)
    if row is None:
        return
    for number, sentence in enumerate(sentences):
        if row.part not in sentence.text or sentence.field not in _FIELDS or sentence.quoted:
            continue
        match = row.said.search(sentence.text)
        if match is None or row.habit.search(sentence.text):
            continue
        if any(_is_dated(one) for one in sentences[: number + 1]):
            return
        yield sentence, match, _meant(row, match, day)


def _is_dated(sentence: Sentence) -> bool:
    if any(_MOMENT.search(one.written) for one in sentence.bound):
        return True
    heard = sentence.heard or hear(sentence.text, sentence.locale)
    return any(one.kind == "date" and names_day(str(one.low)) for one in heard)


def _meant(row: Row, match: re.Match[str], day: date) -> date:
    ahead = (row.days.index(match["day"]) - day.weekday()) % 7
    if row.comes.search(match.string) and not row.last.search(match[0]):
        return day + timedelta(days=ahead or 7)
    back = (7 - ahead) % 7
    return day - timedelta(days=7 if row.last.search(match[0]) and not back else back)
