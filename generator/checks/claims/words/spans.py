"""Words of another stretch of time than an incident's: *in the last three years*, *by midnight*; a row for each language."""

from collections.abc import Mapping

from msgspec import Struct

from generator.checks.claims.words.wordlist import words


class Spans(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    last: tuple[str, ...] = ()
    long: tuple[str, ...] = ()
    """Before a stretch of time, that it is over by now; and what it is counted in."""
    most: tuple[str, ...] = ()
    """Words by which what is told is set beside such a stretch, and is none of it."""
    since: tuple[str, ...] = ()
    since_behind: tuple[str, ...] = ()
    """Before a year and behind one, that nothing was like it since."""
    by: tuple[str, ...] = ()
    by_behind: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    """A time up to which so many were counted, without a number, and the words before it or behind."""


SPANS: Mapping[str, Spans] = {
    "en": Spans(
        last=words("last past previous preceding"),
        long=words("year years month months decade decades week weeks"),
        most=words(
            "worst deadliest biggest largest most highest longest heaviest first costliest greatest"
        ),
        since=words("since"),
        by=words("by"),
        bare=words("""midnight noon midday dawn dusk nightfall evening morning sunrise sunset daybreak
            then"""),
    ),
    "bn": Spans(
        last=words("গত বিগত"),
        long=words("বছর বছরে বছরের বছরেই মাস মাসে মাসের মাসেই দশক দশকে দশকের সপ্তাহে"),
        most=words("সবচেয়ে সবথেকে প্রথম এত এমন সর্বাধিক সর্বোচ্চ বৃহত্তম ভয়াবহতম"),
        since_behind=words("পরে পর থেকে"),
        by_behind=words("নাগাদ মধ্যে মধ্যেই পর্যন্ত"),
        bare=words("""মাঝরাত মাঝরাতের মধ্যরাত মধ্যরাতের দুপুর দুপুরের সকাল সকালের বিকেল বিকেলের সন্ধ্যা সন্ধ্যার
            সন্ধ্যে রাত রাতের ভোর ভোরের"""),
    ),
}
_NONE = Spans()


def spans_of(locale: str) -> Spans:
    """Return the words of a language; none of one without a row."""
    return SPANS.get(locale.partition("-")[0], _NONE)
