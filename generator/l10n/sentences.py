"""Sentences: where one ends, in Bengali and English news, and in general elsewhere.

Owns the signs that end a sentence and the abbreviations whose full stop does not. The frame is
that of Unicode Standard Annex 29; its plain form breaks after ড. and মো., so a table of each
language says what stands before a full stop without ending anything.
"""

from msgspec import Struct

from generator.l10n.clusters import clusters
from generator.l10n.tokens import nfc
from generator.patterns import unicode_pattern

_LINES = unicode_pattern(r"[^\n\r\v\f\x85\u2028\u2029]+")
_HARD = "।॥৷؟。！？｡።։။។"
_CLOSERS = "’”)\\]}»›」』）"
_RUN = unicode_pattern(
    rf"[{_HARD}!?…‽۔.．]"
    rf"(?:[{_HARD}!?…‽۔.．{_CLOSERS}]|[\"'](?![\p{{L}}\p{{N}}])|[ \t\u00a0]+(?=[।॥]))*"
)
_IS_HARD = unicode_pattern(rf"[{_HARD}]")
_STOP = unicode_pattern(r"[.．۔]")
_DOTS = unicode_pattern(r"\.{2,}|…")
_SAID = unicode_pattern(r"[\p{L}\p{N}]")
_CONTINUES = unicode_pattern(r"\s*[,;:،؛]")
_LOWER_NEXT = unicode_pattern(r"[\s\p{Ps}\p{Pi}\"']*\p{Ll}")
_OPENS_DIRECTLY = unicode_pattern(r"(?V1)[[\p{L}--\p{Script=Latin}]\p{Ps}\p{Pi}]")
_AFTER_OPENER = unicode_pattern(r"[\p{Ps}\p{Pi}]\s*$")
_BEFORE = unicode_pattern(r"(?r)[\p{L}\p{M}\p{N}\u200c\u200d.．۔]+$")
_MARKER = unicode_pattern(r"\s*\p{Ps}?(?:\p{Nd}{1,3}|[A-Za-z])$")
_NUMBER_NEXT = unicode_pattern(r"\s*\p{Nd}")
_WORD_NEXT = unicode_pattern(r"\s+\p{Pi}?([\p{L}\p{M}’']+)(?![.．])")
_CAPITAL = unicode_pattern(r"\p{Lu}\p{M}*")
_DOTTED = unicode_pattern(r"(?:\p{Alphabetic}\p{M}*[.．])+\p{L}\p{M}*")
_LATIN = unicode_pattern(r"\p{Script=Latin}")
_LOOK = 64
_DANDA = "।"


def _words(text: str) -> frozenset[str]:
    return frozenset(nfc(text).split())


class Habits(Struct, frozen=True):
    """What stands before a full stop in a language."""

    never: frozenset[str]
    """Abbreviations that another word always follows."""
    numbered: frozenset[str] = frozenset()
    """Abbreviations only before a number."""
    perhaps: frozenset[str] = frozenset()
    """Abbreviations that may end a sentence: they do before a word of `openers`."""
    openers: frozenset[str] = frozenset()
    """Words that open sentences."""
    whole: frozenset[str] = frozenset()
    """Words of one cluster that are no initials."""


_ENGLISH = Habits(
    never=_words("""Mr Mrs Ms Mx Dr Prof Rev Fr Sr Hon Gen Col Maj Capt Cmdr Lt Sgt Brig Adm Gov Sen Rep
        Pres Supt Insp St Ft Mt Md Messrs vs v e.g i.e cf viz al approx est ca Adv Engr"""),
    numbered=_words("No Nos no nos Fig fig p pp vol Vol Art Sec Ch ch Ref Rs Tk"),
    perhaps=_words("""a.m p.m A.M P.M etc Inc Ltd Co Corp Bros Jr Pvt Plc Dept Univ Assn Jan Feb Mar Apr Jun
        Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ave Blvd Rd Ph.D
        hrs min sec km"""),
    openers=_words("""The A An It He She They We You I In On At But And Or So This That These Those There His
        Her Its Their Our My As After Before When While If For From By No Not Some Many Most All
        However Meanwhile Then Now What Why How Who Where Since Until With Under Police Officials
        Users Services"""),
)
_BENGALI = Habits(
    never=_words("""ড ডা ডাঃ মো মোঃ মোসা মি মিস মিসেস প্রফে প্রফেসর প্রো অধ্যা ইঞ্জি অ্যাড অ্যাডভো এড আলহা মু মুহ মোহা
        খ্রি লি প্রা কোং কি কিমি সেমি মিমি সে মিলি বি দ্র বিঃ দ্রঃ সং অনু সম্পা লে জে কর্নে ব্রিগে মেজ ক্যাপ্ট
        এম এস এন এল এফ আর এইচ এক্স আই ইউ কিউ ডব্লিউ ডব্লু ওয়াই জেড"""),
    numbered=_words("নং পৃ খ তাং"),
    whole=frozenset(("না", "কী", "হ্যাঁ", "যা", "তা")),
)
_HINDI = Habits(
    never=_words("डॉ डा श्री श्रीमती सुश्री पं प्रो मो मि कि सेमी किमी लि प्रा एम एस एन एल एफ आर एच एक्स"),
    numbered=_words("नं पृ सं"),
    whole=frozenset(("ना", "है", "हैं", "था", "थे", "थी", "हो", "भी", "ही", "जी", "में")),
)
_URDU = Habits(
    never=_words("اے بی سی ڈی ایف ایچ جے ایل ایم این پی کیو آر ایس یو وی ڈبلیو ایکس وائی"),
)
_GENERAL = Habits(never=frozenset())
HABITS: dict[str, Habits] = {
    "bn": _BENGALI,
    "as": _BENGALI,
    "en": _ENGLISH,
    "hi": _HINDI,
    "mr": _HINDI,
    "ne": _HINDI,
    "ur": _URDU,
}
"""Abbreviations by language; Latin words have the English ones in every language."""


def sentences(text: str, language: str) -> tuple[str, ...]:
    """Return the sentences of a text, without the space around them.

    A sentence ends after । ॥ ? ! … and their like in other scripts, with the quotes and brackets
    that close after them, and at the end of a line. A full stop ends one before a space, but not
    between digits, after an abbreviation or an initial, or before a small letter or a comma
    (Unicode Annex 29, SB6 to SB8a).
    """
    return tuple(text[start:end] for start, end in sentence_spans(text, language))


def sentence_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence of a text stands: `text[start:end]`, as `sentences` finds them."""
    habits = HABITS.get(language, _GENERAL)
    spans = []
    for line in _LINES.finditer(text):
        start, end = line.span()
        said, looked = False, start
        for run in _RUN.finditer(text, start, end):
            said, looked = said or bool(_SAID.search(text, looked, run.start())), run.start()
            if said and _ends(text, start, run.start(), run.end(), end, habits):
                spans.append((start, run.end()))
                start = looked = run.end()
                said = False
        spans.append((start, end))
    return tuple(filter(None, (_trimmed(text, *span) for span in spans)))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    end -= len(part) - len(part.rstrip())
    return (start, end) if start < end else None


def _ends(text: str, start: int, at: int, after: int, end: int, habits: Habits) -> bool:
    """Return True when the run of signs at `text[at:after]` ends the sentence with a word begun at `start`."""
    rest = text[after : min(end, after + _LOOK)]
    if text[at:after] == _DANDA and rest[:1] == " " and rest[1:2].isalpha():
        return True  # most sentences of Bengali, at once
    if not rest or _CONTINUES.match(rest):
        return False
    run = text[at:after]
    before = text[max(start, at - _LOOK) : at]
    single = _STOP.match(run) and not any(c in f"{_HARD}!?…‽.．۔" for c in run[1:])
    if single and _is_abbreviation(before, rest, at - start, habits):
        return False
    if _IS_HARD.search(run) or (run[0] == "۔" and single):
        return True
    if _AFTER_OPENER.search(before) or _LOWER_NEXT.match(rest):
        return False
    if rest[0].isspace():
        return True
    return not single and not _DOTS.search(run) and bool(_OPENS_DIRECTLY.match(rest))


def _is_abbreviation(before: str, rest: str, length: int, habits: Habits) -> bool:
    """Return True when what is before a single full stop is shortened, and the sentence goes on."""
    if length <= len(before) and _MARKER.fullmatch(before):
        return True  # the number of a list's item
    match = _BEFORE.search(before)
    word = nfc(match.group()).lstrip(".．۔") if match else ""
    last = _STOP.split(word)[-1]
    if not last:
        return False
    if _LATIN.match(last):
        return _is_latin_abbreviation(word, last, rest)
    if word in habits.never or last in habits.never:
        return True
    if last in habits.numbered:
        return bool(_NUMBER_NEXT.match(rest))
    return last not in habits.whole and not last[0].isdecimal() and len(clusters(last)) == 1


def _is_latin_abbreviation(word: str, last: str, rest: str) -> bool:
    habits = _ENGLISH
    if word in habits.never:
        return True
    if word in habits.numbered:
        return bool(_NUMBER_NEXT.match(rest))
    initial = _CAPITAL.fullmatch(last) or _DOTTED.fullmatch(word)
    if not initial and word not in habits.perhaps:
        return False
    following = _WORD_NEXT.match(rest)
    return not (following and following.group(1) in habits.openers)
