"""What is over, said to be going on: "is still down", এখনও অচল, in a text of later than the end.

Judges clear wordings alone, of a service of the incident, of services, networks and the like, or of the incident itself. A story
is as old as its last change; an incident's own headline and standfirst are never older than its end.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from functools import cache, partial

from msgspec import Struct

from generator.checks.going_on import find_going_on
from generator.checks.over import end_of, over_at
from generator.checks.sequence import AGAIN
from generator.checks.voices import is_somebody_s, with_voices
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.language import language_of_setting
from generator.l10n.telling import heard_day, moment
from generator.model.incident import Incident
from generator.model.moment import Moment
from generator.model.prose import Sentence
from generator.model.text import Text, plain_of
from generator.patterns import pattern
from generator.saying import Quantity, Saying, say

STILL = pattern("(?i:still)|এখনও|এখনো")
_FIELDS = frozenset(("headline", "kicker", "standfirst", "body", "alt", "caption"))


class Row(Struct, frozen=True):
    """A language's words: what says that something is down now, what can be, what takes it back.

    Without one of `parts` a sentence need not be searched.
    """

    parts: tuple[str, ...]
    still: re.Pattern[str]
    things: re.Pattern[str]
    beside: re.Pattern[str]
    """What says so only right behind what can be down: an app that has not come back, and none that came late."""
    behind: re.Pattern[str]
    """What can be down, right before that; so can the incident's own services."""
    other: re.Pattern[str]


_DOWN = r"(?:down|offline|unavailable|inaccessible|unreachable|out of (?:service|order)|without (?:power|electricity|internet|service)|not working|suspended|dark|dead)"
_EN_END = r"(?=\s*(?:[.,;:!”]|[–—]|$)|\s+(?:in|across|for|since|after|and|but|worldwide|everywhere|there)\b)"
"""What may follow: not "down 5 per cent", "down to a few"."""
_BN_DOWN = "(?:অচল|বন্ধ|স্তব্ধ|বিকল|বিপর্যস্ত|বিচ্ছিন্ন|অন্ধকারে|বিদ্যুৎহীন)"
_BN_THINGS = (
    "(?:পরিষেবা|সেবা|সার্ভিস|সাইট|ওয়েবসাইট|অ্যাপ|প্ল্যাটফর্ম|নেটওয়ার্ক|ইন্টারনেট|ব্রডব্যান্ড|বিদ্যুৎ|লেনদেন|ফোন|সার্ভার"
    "|সংযোগ|ব্যবস্থা|বিভ্রাট)"
)
_BN_POWER = "বিদ্যুৎ(?: সংযোগ| পরিষেবা)?"
_OF = pattern(r"\b(?:of|to|on|from|with|using)\b")
_BN_FEW = r"(?:[\u0980-\u09ff’-]+ ){0,3}"
_BN_END = r"(?=\s*(?:[।,;!”]|[–—]|$))"
ROWS: Mapping[str, Row] = {
    "en": Row(
        parts=("still", "emain", "yet", "urrently", "now", "ongoing", "going on", "continuing"),
        still=pattern(
            rf"\b(?:(?:is|are|remains?) still (?:{_DOWN}|out)|still (?:is|are) (?:{_DOWN}|out)|remains? (?:{_DOWN}|out)"
            rf"|(?:is|are) (?:currently|now) {_DOWN}|(?:has|have) still not been restored|(?:has|have) yet to be restored"
            r"|(?:has|have) not yet been restored|(?:has|have) yet to (?:return|recover|come back)|(?:is|are) yet to (?:return|recover|be restored)"
            r"|(?:outage|blackout|shutdown|disruption) is (?:still )?(?:ongoing|going on|continuing))"
            rf"{_EN_END}|\bstill (?:does not|do not|doesn['’]t|don['’]t) work\b"
            r"|\b(?:(?:is|are) still unable to|still (?:cannot|can not|can['’]t))\b",
            re.IGNORECASE,
        ),
        things=pattern(
            r"\b(?:services?|sites?|websites?|apps?|platforms?|networks?|internet|broadband|power|electricity|payments?|phones?"
            r"|lines?|servers?|systems?|outage|blackout|shutdown|disruption|connections?|it)\b",
            re.IGNORECASE,
        ),
        beside=pattern(
            rf"(?<= )(?:(?:is|are) yet to (?:return|recover|be restored)|(?:has|have) not (?:yet )?(?:come back|returned|recovered|been restored)(?: yet)?"
            rf"|(?:is|are) not (?:yet back|back yet)){_EN_END}",
            re.IGNORECASE,
        ),
        behind=pattern(
            r"\b(?:services?|sites?|websites?|apps?|platforms?|networks?|internet|broadband|power|electricity|servers?|it) $",
            re.IGNORECASE,
        ),
        other=pattern(
            r"\b(?:if|whether|when|while|until|unless|not (?:still|down)|no longer|was|were|had|would|might|could|said|says|say"
            r"|according|wrote|reported|asked)\b|\?",
            re.IGNORECASE,
        ),
    ),
    "bn": Row(
        parts=("এখন", "রয়েছে", "আছে"),
        still=pattern(
            rf"(?:এখনও|এখনো) {_BN_FEW}(?:{_BN_DOWN}(?: রয়েছে| আছে| হয়ে রয়েছে| হয়ে আছে| {_BN_THINGS})?"
            rf"|(?:(?:ফের|আবার|পুনরায়) চালু|স্বাভাবিক|সচল) হয়নি|ফেরেনি|(?:কাজ করছে|চলছে|খুলছে|পারছেন) না){_BN_END}"
            rf"|(?:{_BN_POWER} (?:এখনও|এখনো)|(?:এখনও|এখনো) {_BN_POWER}) (?:নেই|আসেনি){_BN_END}"
            rf"|{_BN_DOWN} (?:হয়ে )?(?:রয়েছে|আছে){_BN_END}"
        ),
        things=pattern(_BN_THINGS),
        beside=pattern(rf"(?<= )(?:এখনও|এখনো) (?:চালু হয়নি|আসেনি){_BN_END}"),
        behind=pattern("(?:বিদ্যুৎ|লেনদেন) $"),
        other=pattern(
            "ছিল|ছিলেন|থাকলে|যদি|কি না|কিনা|তখনও|তখনো|জানায়|জানিয়েছ|জানান|বলেন|বলেছ|মতে|দাবি|হয়েছিল|গিয়েছিল|পড়েছিল|নেই|নয়|[?]"
        ),
    ),
}  # fmt: skip


def check_still(content: Content) -> Iterator[Diagnostic]:
    """Yield each sentence that says of what was over by then that it is down."""
    languages = {s.code: language_of_setting(s).base for s in content.site.locales}
    names = cache(partial(_names, content))
    texts = cache(partial(_texts, content))
    for id, story in content.stories.items():
        incidents = [content.incidents[one] for one in story.incidents if one in content.incidents]
        ends = [over_at(incident) for incident in incidents]
        over = max((end for end in ends if end is not None), default=None)
        if over is None or None in ends or story.kind == "live":
            continue  # what a live text said in its course has its hour beside it
        for version in story.versions:
            changed = version.release.updated or version.release.published
            if changed is None or changed.start < over:
                continue
            own = (s for s in content.prose[f"story/{id}"] if s.locale == version.locale)
            called = names(version.locale, story.incidents)
            last = next(one for one, end in zip(incidents, ends, strict=True) if end == over)
            going_on = partial(_going_on, texts, languages, story.incidents)
            yield from _told(f"story/{id}", own, _FIELDS, called, languages, last, going_on)
    for id, incident in content.heard_incidents():
        over = over_at(incident)
        if incident.ended is None:
            continue
        late = {"headline", "standfirst"}
        late |= {f"updates/{u.id}" for u in incident.updates if over and u.at.start >= over}
        for locale in languages:
            own = (s for s in content.prose[f"incident/{id}"] if s.locale == locale)
            called = names(locale, (id,))
            going_on = partial(_going_on, texts, languages, (id,))
            yield from _told(f"incident/{id}", own, late, called, languages, incident, going_on)


def _going_on(
    texts: Callable[[str, str], tuple[str, ...]],
    languages: Mapping[str, str],
    incidents: Iterable[str],
    sentence: Sentence,
) -> re.Match[str] | None:
    """Return where a sentence says that the incident itself goes on."""
    if STILL.search(sentence.text) is None:
        return None
    record = (
        text for id in incidents for text in texts(id, sentence.locale) if text != sentence.text
    )
    return find_going_on(sentence.text, languages.get(sentence.locale, ""), record)


def _texts(content: Content, incident: str, locale: str) -> tuple[str, ...]:
    """Return what an incident says of itself in a language: headline, standfirst, updates."""
    own = content.incidents.get(incident)
    if own is None:
        return ()
    said = [
        own.headline,
        *([own.standfirst] if own.standfirst else ()),
        *(u.text for u in own.updates),
    ]
    found = (text.phrase(locale) for text in said)
    return tuple(plain_of(phrase) for phrase in found if phrase is not None)


def _told(
    record: str,
    sentences: Iterable[Sentence],
    fields: Iterable[str],
    names: list[str],
    languages: Mapping[str, str],
    incident: Incident,
    going_on: Callable[[Sentence], re.Match[str] | None],
) -> Iterator[Diagnostic]:
    for sentence, inside in with_voices(sentences):
        row = ROWS.get(languages.get(sentence.locale, ""))
        if row is None or sentence.field not in fields:
            continue
        text = sentence.text
        if not any(part in text for part in row.parts):
            continue
        match = _match(row, text, names) or going_on(sentence)
        if match is None:
            continue
        rest = f"{text[: match.start()]}{text[match.end() :]}"
        if row.other.search(rest) or is_somebody_s(sentence, match.start(), inside=inside):
            continue
        if sentence.field.startswith("updates/") and AGAIN[languages[sentence.locale]].search(rest):
            continue
        place, end = incident.span_of("ended"), end_of(incident)
        yield diagnostic(
            "still-down",
            sentence.span(match.start()),
            say(
                '"{text}" is said of what was over: {incident} ended{when} ({place})',
                text=match[0],
                incident=incident.id,
                when=_by(end) if end is not None else "",
                place=f"{place.path}:{place.line}",
            ),
            help="say that it was, or name what is still down and put it into the record",
            record=record,
        )


def _match(row: Row, text: str, names: list[str]) -> re.Match[str] | None:
    """Return where a sentence says that what can be down is so."""
    match = row.still.search(text)
    if match is not None and (row.things.search(text) or any(name in text for name in names)):
        return match
    match = row.beside.search(text)
    if match is None:
        return None
    before = text[: match.start()]
    if _OF.search(before):
        return None  # the users of an app
    own = any(before.endswith((f"{name} ", f"{name}টি ")) for name in names)
    return match if own or row.behind.search(before) else None


def _by(end: Moment) -> Saying:
    """Return when it was over as pages say it, with the offset that the record has."""
    at = end.start
    if not end.exact:
        day = (end.end - timedelta(days=1)).date()
        return say(" by {day}", day=heard_day(f"{day}"))
    offset = Quantity("offset", at.isoformat(), f"(UTC{at.isoformat()[-6:]})")
    return say(" by {moment} {offset}", moment=moment(at), offset=offset)


def _names(content: Content, locale: str, incidents: tuple[str, ...]) -> list[str]:
    """Return what the services of incidents are called in a language."""
    ids = [
        one for id in incidents if id in content.incidents for one in content.incidents[id].services
    ]
    services = (content.registry.services.get(one) for one in ids)
    texts: list[Text] = [service.name for service in services if service is not None]
    said = (phrase for text in texts if (phrase := text.phrase(locale)) is not None)
    return [name for phrase in said if (name := plain_of(phrase).partition(" (")[0])]
