"""The words of events, a row for each sort: what may be the longest, the worst or the first.

A claim is held only against records of its own sort, told by their kind or by the words of their headline.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from generator.l10n.tokens import nfc
from generator.model.incident import Incident
from generator.patterns import pattern


class Event(Struct, frozen=True):
    """A sort of event: the kinds of records that are always of it, and its words in each language.

    One that is `any` may be said of every incident. `loose` kinds are of it where the headline says of no sort.
    """

    words: Mapping[str, str]
    kinds: tuple[str, ...] = ()
    loose: tuple[str, ...] = ("disaster", "other")
    any: bool = False


EVENTS: tuple[Event, ...] = (
    Event(
        {
            "en": "disruption|failure|breakdown|incident|interruption|stoppage|suspension|disaster|accident|catastrophe"
                  "|calamity|collapse|emergency|mishap",
            "bn": "বিপর্যয়|গোলমাল|গোলযোগ|বিঘ্ন|দুর্ঘটনা|দুর্যোগ|ধস|ব্যাঘাত|ছেদ",
        },
        any=True,
    ),
    Event(
        {
            "en": "outage|blackout|shutdown|downtime|power cut|disconnection|service crash|crash",
            "bn": "বিভ্রাট|ব্ল্যাকআউট|ব্ল্যাক আউট|শাটডাউন|অচলাবস্থা|লোডশেডিং|সংযোগ-বিচ্ছিন্নতা|সংযোগহীনতা",
        },
        kinds=("outage", "degradation", "shutdown"),
        loose=("other", "disaster"),
    ),
    Event(
        {
            "en": "data breach|data leak|data theft|security breach|breach|leak|hack|cyberattack|cyber-attack|attack|intrusion|heist",
            "bn": "তথ্য ফাঁস|তথ্যফাঁস|তথ্য চুরি|হ্যাকিং|হ্যাক|সাইবার হানা|সাইবার হামলা|সাইবার আক্রমণ|হামলা|হানা|আক্রমণ",
        },
        kinds=("breach", "data_loss"),
    ),
    Event({"en": "flood|flooding|deluge|inundation", "bn": "বন্যা|প্লাবন|জলোচ্ছ্বাস|জলাবদ্ধতা"}),
    Event({
        "en": "cyclone|storm|hurricane|typhoon|tornado",
        "bn": "ঘূর্ণিঝড়|ঝড়|সাইক্লোন|কালবৈশাখী|টর্নেডো",
    }),
    Event({"en": "earthquake|quake|tremor", "bn": "ভূমিকম্প|ভূকম্প|ভূকম্পন"}),
    Event({"en": "fire|blaze|wildfire|inferno", "bn": "অগ্নিকাণ্ড|আগুন|দাবানল"}),
    Event({
        "en": "strike|walkout|lockout|bandh|hartal|blockade|work stoppage",
        "bn": "ধর্মঘট|বন্‌ধ|বনধ|হরতাল|অবরোধ|কর্মবিরতি|লকআউট",
    }),
    Event({
        "en": "derailment|train crash|rail crash|rail accident|plane crash|collision|pile-up|shipwreck|sinking|ferry accident",
        "bn": "রেল দুর্ঘটনা|ট্রেন দুর্ঘটনা|লাইনচ্যুতি|বিমান দুর্ঘটনা|সংঘর্ষ|নৌকাডুবি|লঞ্চডুবি|নৌ দুর্ঘটনা",
    }),
    Event({
        "en": "landslide|mudslide|avalanche|landslip",
        "bn": "ভূমিধস|ভূমিধ্বস|পাহাড়ধস|পাহাড় ধস|তুষারধস",
    }),
    Event({
        "en": "gas leak|oil spill|chemical leak|spill|explosion|blast",
        "bn": "গ্যাস লিক|গ্যাস দুর্ঘটনা|তেল নিঃসরণ|বিস্ফোরণ",
    }),
    Event({
        "en": "heatwave|heat wave|cold wave|drought",
        "bn": "তাপপ্রবাহ|দাবদাহ|শৈত্যপ্রবাহ|খরা",
    }),
    Event({
        "en": "curfew|riot|outbreak|epidemic",
        "bn": "কারফিউ|কার্ফু|দাঙ্গা|মহামারি|মহামারী|প্রাদুর্ভাব",
    }),
)  # fmt: skip
_LETTER = {"en": r"\w", "bn": r"\u0980-\u09ff"}


def words_of_events(base: str) -> str:
    """Return the words of all events in a language as an alternation, the longest first."""
    words = [word for event in EVENTS for word in event.words[base].split("|")]
    return "|".join(sorted((re.escape(nfc(word)) for word in words), key=len, reverse=True))


_HEADED = tuple(
    pattern(
        "|".join(rf"(?<![{_LETTER[base]}])(?:{nfc(words)})" for base, words in event.words.items()),
        re.IGNORECASE,
    )
    for event in EVENTS
)


def event_of(word: str, base: str) -> Event | None:
    """Return the event of which a text has a word; None for none."""
    word = nfc(word).casefold()
    for event in EVENTS:
        if word in nfc(event.words[base]).split("|"):
            return event
    return None


def is_of(incident: Incident, event: Event | None) -> bool:
    """Return True for a record that an event's word may mean."""
    if event is None or event.any or incident.kind in event.kinds:
        return True
    said = _said_by(_headline(incident))
    at = EVENTS.index(event)
    return at in said or (not said and incident.kind in event.loose)


def _headline(incident: Incident) -> str:
    return " / ".join(
        "".join(part for part in phrase if isinstance(part, str))
        for _, phrase in incident.headline.phrases
    )


@lru_cache(maxsize=4096)
def _said_by(headline: str) -> frozenset[int]:
    """Return which events that are not `any` a headline speaks of, by their places."""
    headline = nfc(headline)
    return frozenset(
        at for at, event in enumerate(EVENTS) if not event.any and _HEADED[at].search(headline)
    )
