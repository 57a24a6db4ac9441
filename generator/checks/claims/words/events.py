"""What an incident is called that is no outage, and how such a thing begins and ends: the fire *broke out* and was *doused*.

`cues` has the words of what goes down and comes back. A record whose own headline or texts say what it was (a fire, an accident,
a landslide) adds the words of its row, so that "the accident happened at 5.20 am" tells of the beginning. A row more is a kind more.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from generator.checks.claims.words.clause import has, holds
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.meaning import meaning
from generator.checks.claims.words.wordlist import words


class Event(Struct, frozen=True):
    """A kind of event in one language: its names, and verbs that say of it alone that it began, was over, and went on."""

    names: tuple[str, ...]
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    lasts: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    """Words of a headline that tell of one without its name: a bus *plunges*."""
    sudden: tuple[str, ...] = ()
    """Names of what is over as it begins, of which something is counted: বিস্ফোরণের ১৭ মিনিট পরে."""
    halts: bool = False
    """Lasts as long as the way that its headline names is blocked."""
    stages: tuple[tuple[str, ...], ...] = ()
    """By what one stage of its end after the other is told: *under control*, and then *put out*."""
    fights: tuple[str, ...] = ()
    crews: tuple[str, ...] = ()
    """That it is fought, and who comes to do so."""


_AT_ONCE = words("happened happens happen occurred occurs took befell")
_AT_ONCE_BN = words("ঘটে ঘটল ঘটেছে ঘটেছিল ঘটার হয় হয়েছে হয়েছিল হল")
_ROWS: Mapping[str, tuple[Event, ...]] = {
    "en": (
        Event(
            words("fire fires blaze inferno flames"), words("broke broken caught ignited engulfed"),
            words("doused extinguished quenched out"), words("burned burnt raged blazed burning"),
            stages=(
                ("under control", *words("contained contain containing controlled control tamed tame")),
                ("put out", "putting out", "is out", "was out", *words("doused douse dousing extinguished extinguish quenched quench")),
            ),
            fights=words("fought battled battling fighting struggled firefighting"),
            crews=words("firemen firefighters firefighter brigade engine engines tender tenders crews"),
        ),
        Event(
            words("accident crash collision mishap pileup derailment capsize tragedy"), _AT_ONCE,
            sudden=words("accident crash collision derailment capsize"),
            signs=words("plunges plunged collides collided rams rammed overturns overturned derails derailed capsizes capsized sinks sank crashes crashed skids skidded"),
        ),
        Event(words("landslide landslip mudslide avalanche"), (*_AT_ONCE, *words("slid buried")), halts=True, sudden=words("landslide landslip")),
        Event(words("blast explosion"), (*_AT_ONCE, *words("exploded ripped")), sudden=words("blast explosion")),
        Event(words("stampede crush"), _AT_ONCE, sudden=words("stampede crush")),
        Event(words("earthquake quake tremor"), (*_AT_ONCE, *words("shook")), sudden=words("earthquake quake tremor")),
        Event(words("collapse"), (*_AT_ONCE, *words("collapsed caved")), sudden=words("collapse")),
        Event(words("attack robbery heist theft shooting"), _AT_ONCE),
        Event(words("strike walkout bandh hartal"), (), words("withdrawn called-off")),
        Event(words("hunger"), (), words("withdrawn called-off")),
        Event(words("dharna"), (), words("lifted withdrawn")),
        Event(words("blockade roko siege gherao curfew lockdown"), words("imposed clamped"), words("lifted withdrawn relaxed"), halts=True),
        Event(words("leak spill"), words("leaked escaped"), words("plugged sealed stopped")),
    ),
    "bn": (
        Event(
            words("আগুন আগুনের আগুনে অগ্নিকাণ্ড অগ্নিকান্ড অগ্নিকাণ্ডের"), words("লাগে লাগল লেগেছে লেগেছিল লাগার ধরে ধরেছিল"),
            words("নেভে নিভল নিভেছে নেভানো নেভাতে নিয়ন্ত্রণে আয়ত্তে"), words("জ্বলে জ্বলেছে জ্বলতে জ্বলেছিল জ্বলার জ্বলল"),
            stages=(
                words("নিয়ন্ত্রণে আয়ত্তে বাগে"),
                words("নেভে নেভাতে নেভানো নেভানোর নিভল নিভেছে নিভেছিল নিভতে নেভাল নেভায় নেভান নির্বাপণ নির্বাপণে"),
            ),
            fights=words("লড়াই লড়াইয়ের চেষ্টায় চেষ্টার যুদ্ধ লড়ে লড়েন লড়েছেন"),
            crews=words("দমকল দমকলের দমকলকর্মী দমকলকর্মীরা দমকলকর্মীদের দমকলবাহিনী ইঞ্জিন ইঞ্জিনের ইঞ্জিনটি"),
        ),
        Event(
            words("দুর্ঘটনা দুর্ঘটনাটি দুর্ঘটনার সংঘর্ষ নৌকাডুবি নৌকাডুবির"), _AT_ONCE_BN, sudden=words("দুর্ঘটনার সংঘর্ষের নৌকাডুবির ধাক্কার"),
            signs=words("খাদে উল্টে ধাক্কা ধাক্কায় লাইনচ্যুত বেলাইন নৌকাডুবি পিষে পিষ্ট মুখোমুখি নয়ানজুলিতে"),
        ),
        Event(words("ধস ধসের ভূমিধস"), (*_AT_ONCE_BN, *words("নামে নামল নেমেছে নেমেছিল")), halts=True, sudden=words("ধসের ভূমিধসের")),
        Event(words("বিস্ফোরণ বিস্ফোরণটি বিস্ফোরণের"), _AT_ONCE_BN, sudden=words("বিস্ফোরণের")),
        Event(words("পদপিষ্ট হুড়োহুড়ি"), _AT_ONCE_BN, sudden=words("দুর্ঘটনার বিপর্যয়ের")),
        Event(words("ভূমিকম্প ভূমিকম্পটি কম্পন"), (*_AT_ONCE_BN, *words("কাঁপে কেঁপে")), sudden=words("ভূমিকম্পের কম্পনের")),
        Event(words("ডাকাতি চুরি হামলা"), _AT_ONCE_BN),
        Event(words("ধর্মঘট ধর্মঘটের কর্মবিরতি কর্মবিরতির বন্‌ধ বন্‌ধের হরতাল হরতালের"), (), words("ওঠে উঠল উঠেছে প্রত্যাহার")),
        Event(words("অনশন অনশনের"), (), words("ভাঙে ভাঙেন ভাঙল ভাঙলেন ভেঙেছেন ওঠে উঠল উঠেছে প্রত্যাহার")),
        Event(words("ধর্না ধর্নার ধরনা ধরনার"), (), words("ওঠে উঠল উঠেছে প্রত্যাহার")),
        Event(words("অবরোধ ঘেরাও কার্ফু"), (), words("ওঠে উঠল উঠেছে প্রত্যাহার"), halts=True),
    ),
}  # fmt: skip
_WAYS = (
    words("rail railway railways train trains line lines track tracks রেল রেলের ট্রেন লাইন লাইনে রেললাইন"),
    words("road roads highway highways expressway রাস্তা সড়ক সড়কে মহাসড়ক জাতীয়"),
)  # fmt: skip
"""Words of one way each, of which a headline has one and a clause another."""
_HALTED = words(
    """blocked closed shut halted stopped stalled suspended hit disrupted remained stayed services service traffic movement vehicles
    বন্ধ অবরুদ্ধ স্তব্ধ থমকে ব্যাহত ধরে ছিল থাকে চলাচল পরিষেবা যান গাড়ি"""
)
"""What a clause says of a way that was blocked, and of nothing else."""


def _blocked(language: str, heads: frozenset[str], there: frozenset[str]) -> tuple[str, ...]:
    """Return the words of the way that a headline names, where a clause says that it was blocked and nothing else."""
    for way in _WAYS:
        if heads.isdisjoint(way) or there.isdisjoint(way) or there.isdisjoint(_HALTED):
            continue
        if all(word in way or word in _HALTED or not meaning(word, language) for word in there):
            return way
    return ()


def cues_for(cues: Cues, locale: str, heads: frozenset[str], told: Iterable[str]) -> Cues:
    """Return the cues of a language for a clause (`told`) beside records with such words in their headlines.

    What a headline calls the event is its name, where the clause has it too; and nothing that a headline names is somebody else, or
    another matter: the hospital that burns is no hospital among others, nor are shares meant by the market.
    """
    language = locale.partition("-")[0]
    there = frozenset(told)
    found = tuple(
        at
        for at, row in enumerate(_ROWS.get(language, ()))
        if not there.isdisjoint(row.names) and not heads.isdisjoint((*row.names, *row.signs))
    )
    rows = _ROWS.get(language, ())
    halts = (row for row in rows if row.halts and not heads.isdisjoint((*row.names, *row.signs)))
    if next(halts, None) and (way := _blocked(language, heads, there)):
        return _with_way(cues, way)
    own = heads.intersection((*cues.someone, *cues.matters))
    if found:
        begun = any(not there.isdisjoint(_ROWS[language][at].begins) for at in found)
        cues = _with_events(cues, language, found, begun)
    return _without(cues, own) if own else cues


def calls_begun(
    locale: str, heads: Iterable[str], told: tuple[str, ...], begin: tuple[str, ...]
) -> bool:
    """Return True for words that call an event what a headline does, and say that it began."""
    return any(
        holds(told, row.names) and (holds(told, row.begins) or has(told, begin))
        for row in kinds_named(locale, heads)
    )


def names_sudden(locale: str, heads: Iterable[str], told: tuple[str, ...]) -> bool:
    """Return True for words that end with the name of what was over at once, and is so called by a headline: বিস্ফোরণের."""
    return any(holds(told[-1:], row.sudden) for row in kinds_named(locale, heads))


def kinds_named(locale: str, heads: Iterable[str]) -> tuple[Event, ...]:
    """Return the kinds of event that a headline names."""
    named = frozenset(heads)
    return tuple(
        row
        for row in _ROWS.get(locale.partition("-")[0], ())
        if not named.isdisjoint((*row.names, *row.signs))
    )


@lru_cache(maxsize=16)
def ends_in(locale: str) -> tuple[str, ...]:
    """Return the verbs of a language that say of some event that it was over."""
    return tuple(word for row in _ROWS.get(locale.partition("-")[0], ()) for word in row.ends)


@lru_cache(maxsize=64)
def _with_events(cues: Cues, language: str, found: tuple[int, ...], begun: bool) -> Cues:
    rows = [_ROWS[language][at] for at in found]
    return replace(
        cues,
        called=tuple(w for row in rows for w in (*row.names, *row.signs)),
        event=(*cues.event, *(w for row in rows for w in (*row.names, *row.lasts))),
        begin=(*cues.begin, *(w for row in rows for w in row.begins)),
        end=cues.end if begun else (*cues.end, *(w for row in rows for w in row.ends)),
        lasting=(*cues.lasting, *(w for row in rows for w in row.lasts)),
    )


@lru_cache(maxsize=16)
def _with_way(cues: Cues, way: tuple[str, ...]) -> Cues:
    return replace(
        cues,
        called=(*cues.called, *way),
        event=(*cues.event, *_HALTED),
        service=(*cues.service, *way),
        someone=tuple(word for word in cues.someone if word not in way),
        occasions=replace(cues.occasions, ways=()),
    )


@lru_cache(maxsize=256)
def _without(cues: Cues, own: frozenset[str]) -> Cues:
    return replace(
        cues,
        someone=tuple(word for word in cues.someone if word not in own),
        matters=tuple(word for word in cues.matters if word not in own),
    )
