"""How a language says how old somebody or something is: of people in general, and of whom the record has the age."""

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.checks.claims.words.wordlist import phrases, words
from generator.l10n.tokens import nfc
from generator.patterns import pattern


class Ages(Struct, frozen=True):
    """A language's words, and what finds an age beside whose it is."""

    age: tuple[str, ...]
    """Words of a label, or beside a number, that it is an age; every form of them begins so."""
    old: tuple[str, ...]
    """Words of a sentence that tells of one."""
    behind: re.Pattern[str]
    before: re.Pattern[str]
    """What finds an age behind whose it is, and before."""
    people: re.Pattern[str]
    """Behind a thing, whose of it the age is: the 43-year-old bus *driver*."""
    other: tuple[str, ...]
    """Right before whose it is, that it is another."""
    one: re.Pattern[str]
    """What stands before the age of one person, with a sign behind it: *a passenger*, 27, said."""
    of_one: re.Pattern[str] | None = None
    """The same where nothing need stand behind it: *a boy of* 16 swam, *the oldest of the dead was* 71."""
    of_whom: re.Pattern[str] | None = None
    """Behind whose it is, of what they are: the driver *of the lorry*."""
    of_which: re.Pattern[str] | None = None
    """Before a word of whom or of what another is: *the driver of the* bus."""
    of_those: re.Pattern[str] | None = None
    """Behind so many, that they are some of people: twelve *of the* dead."""
    years: str = "\n"
    """What stands before a number that is said backwards: *বছর* তেতাল্লিশের চালক."""
    genitive: tuple[str, ...] = ()
    """How a word ends before it that says of what they are, where that stands before: *লরির* চালক."""
    those: tuple[str, ...] = ()
    """Who is over an age or under it: *people* over 65."""
    were: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    """Behind such a verb it is an age where some of people are so: *most* of the dead *were* over 60."""
    goes_on: tuple[str, ...] = ()
    """Words behind an age, which it cannot count."""


_ENGLISH = Ages(
    age=words("aged age ages"),
    old=words("old older oldest young younger youngest"),
    behind=pattern(
        r"(?:[’']s age)?(?:,? who)?(?: was| is|,| \()?(?: only| just| then| aged| a| an)? ?\b([0-9]{1,3})"
        r"(?=[-]year[- ]old\b| years? old\b| ?(?:[,.;)]|$)(?![0-9])| when\b| and (?:had|was|has|is)\b)"
    ),
    before=pattern(r"\b([0-9]{1,3})-year-old (?:[a-z]+ )?$"),
    people=pattern(r" (?:\w+(?:er|or|ist)s?|\w*m[ae]n|\w*wom[ae]n|crew|staff)\b"),
    other=words("other another second third former co relief"),
    one=pattern(r"(?i)\b(?:a|an|one|another) (?:[\w’'-]+ ){0,3}[^\W\d_]+(?:, (?:aged )?| \()$"),
    of_one=pattern(
        r"(?i)\b(?:a|an|one|another) (?:[\w’'-]+ ){0,2}(?:boy|girl|man|woman|child|youth|teenager|farmer|student|worker|labourer|passenger|villager) of $"
        r"|\b(?:oldest|youngest|eldest)\b[^,;:.]*\b(?:was|is)(?: only| just)? $"
    ),
    of_whom=pattern(r" of (?:the |a |an )?(\w+)"),
    of_which=pattern(r"\b(\w+) of (?:the |a |an |its )?$"),
    of_those=pattern(r"\bof (?:the|them|those|these|whom|its|their)\b"),
    those=words(
        "people those anyone everyone somebody adults children men women boys girls persons residents patients passengers workers victims drivers voters students pupils kids and or"
    ),
    were=words("were was are is be being"),
    some=words("most many some half third majority none all"),
    goes_on=words(
        "and or but who when while are were is was has have had can may must should will with at in on to from as travel died"
    ),
)
_BENGALI = Ages(
    age=words("বয়স"),
    old=words("বয়সি বয়সী পুরনো"),
    behind=pattern(
        nfc(
            r",? (?:বয়স (?:ছিল |এখন |মাত্র )?|\()([০-৯0-9]{1,3})(?![০-৯0-9.,]*[০-৯0-9])"
            r"| ([০-৯0-9]{1,3}) বছরের পুরনো"
        )
    ),
    before=pattern(nfc(r"([০-৯0-9]{1,3}) (?:বছরের|বছর বয়সি|বছর বয়সী) (?:ওই |সেই )?$")),
    people=pattern(nfc(" (?:চালক|মালিক|যাত্রী|কন্ডাক্টর|কর্মী|মিস্ত্রি|রক্ষী|পাহারাদার)")),
    other=phrases("অন্য|অপর|আরেক|আর এক|দ্বিতীয়|প্রাক্তন"),
    one=pattern(r"(?:^|\s)(?:এক|একজন|জনৈক) (?:\S+ ){0,2}[^\s,;:।]+(?:, | ?\()$"),
    years=nfc("বছর "),
    genitive=("র",),
)
AGES: Mapping[str, Ages] = {"bn": _BENGALI, "en": _ENGLISH}
