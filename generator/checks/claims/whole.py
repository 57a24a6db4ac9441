"""The claims of records: each record's sentences against the incidents that it is about."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from generator.checks.claims.across.chained import chained
from generator.checks.claims.across.led_to import led_to
from generator.checks.claims.across.misled import misled
from generator.checks.claims.across.next_days import with_next_days
from generator.checks.claims.across.products import of_products
from generator.checks.claims.across.retold import retold
from generator.checks.claims.across.rivals import of_others
from generator.checks.claims.across.unspanned import unspanned
from generator.checks.claims.across.until_told import until_told
from generator.checks.claims.across.untold import untold
from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.mention import NO_CLOCKS, Clocks, Mention
from generator.checks.claims.judge import asked_of, judge, judged_as_if
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.sentence.zones import zones_in
from generator.checks.claims.words.cues import cues_of
from generator.checks.house import House, house_of
from generator.content.frame import Content
from generator.content.told import incidents_of
from generator.l10n.hearing.heard import Heard
from generator.l10n.tokens import nfc
from generator.model.incident import Incident
from generator.model.prose import Sentence
from generator.model.story import PlainPage, Story

ARTICLE = frozenset(("headline", "standfirst", "kicker", "body"))
"""The fields that are one text, in the order in which they are read."""


def judge_site(content: Content) -> Iterator[tuple[str, Mention]]:
    """Yield every mention of a site with the name of its record, record by record."""
    house = house_of(content.site, content.registry)
    for name, sentences in content.prose.items():
        for mention in judge_record(house, content, name, sentences):
            yield name, mention


def judge_record(
    house: House, content: Content, name: str, sentences: Iterable[Sentence]
) -> Iterator[Mention]:
    """Yield every mention of a record's sentences; its incidents are taken from the content."""
    record = record_of(content, name)
    if record is None:
        return
    known, texts = facts_of(house, content, record), tuple(sentences)
    clocked = list(with_zones(texts))
    judged = (one for sentence, zones in clocked for one in judge(sentence, known, zones))
    counted = until_told(
        with_next_days(led_to(misled(chained(judged, known), known), known), texts, known),
        known,
        _days_told(record, house.zone),
    )
    told = of_products(of_others(retold(counted, known), known), known)
    if isinstance(record, Story):
        yield from _missed(told, known, clocked)
    else:
        yield from told


def _missed(
    told: Iterable[Mention], facts: Facts, clocked: Sequence[tuple[Sentence, Clocks]]
) -> Iterator[Mention]:
    """Yield the mentions of a story in order, held to what it tells nowhere else."""

    def ask(one: Mention) -> Asked:
        return asked_of(one, facts)

    def as_if(one: Mention, heard: Heard) -> Mention:
        return judged_as_if(one, heard, facts, _clocks_of(one, clocked))

    yield from unspanned(untold(told, facts, ask, as_if), facts, ask, as_if)


def _clocks_of(one: Mention, clocked: Iterable[tuple[Sentence, Clocks]]) -> Clocks:
    """Return the clocks that were named before the sentence of a mention."""
    return next((clocks for sentence, clocks in clocked if sentence == one.sentence), NO_CLOCKS)


def facts_of(house: House, content: Content, record: Story | Incident | PlainPage) -> Facts:
    """Return the facts of the incidents that a record is about, or names."""
    about = (content.incidents.get(id) for id in incidents_of(record))
    return house.facts(one for one in about if one is not None)


def _days_told(record: Story | Incident | PlainPage, zone: ZoneInfo) -> frozenset[date]:
    """Return the days on which a story was published and last changed, in any of its languages."""
    releases = [v.release for v in record.versions] if isinstance(record, Story) else []
    moments = (at for release in releases for at in (release.published, release.updated) if at)
    return frozenset((at.start.astimezone(zone) if at.exact else at.start).date() for at in moments)


def with_zones(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, Clocks]]:
    """Yield sentences, each with the time zones that its article named before it, the nearest first.

    "By the clock in Dhaka" is said once; "all times are Indian" holds for what stood before it too.
    """
    texts = list(sentences)
    timed = any(one.kind == "clock" for sentence in texts for one in sentence.heard)
    locales = {s.locale for s in texts} if timed else ()
    speaking = {locale for locale in locales if _names_any(texts, locale)}
    if not speaking:
        yield from ((sentence, NO_CLOCKS) for sentence in texts)
        return
    said = [
        (s, _text_of(s), _named_in(s.text, s.locale) if s.locale in speaking else ()) for s in texts
    ]
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    stated: dict[tuple[str, str], tuple[str, ...]] = {}
    for sentence, text, named in said:
        if named and (whose := _stated_in(sentence.text, sentence.locale)):
            known[text] = (*known.get(text, ()), *named)
            stated[text] = (*stated.get(text, ()), *whose)
    for sentence, text, named in said:
        before = known.get(text, ())
        yield sentence, Clocks(named=before, stated=stated.get(text, ()))
        known[text] = tuple(dict.fromkeys((*reversed(named), *before)))


def _names_any(sentences: Iterable[Sentence], locale: str) -> bool:
    """Return True where a language's sentences have a word of a zone: most texts have none."""
    whole = f" {nfc(' '.join(s.text for s in sentences if s.locale == locale)).casefold()} "
    return any(words in whole for words, _ in cues_of(locale).zones.named)


@lru_cache(maxsize=1 << 13)
def _named_in(text: str, locale: str) -> tuple[str, ...]:
    """Return the time zones that a sentence names; it is asked for its verdicts, and beside its translation."""
    return zones_in(text, cues_of(locale))


@lru_cache(maxsize=1 << 10)
def _stated_in(text: str, locale: str) -> tuple[str, ...]:
    """Return the zone by which a sentence says that all times are: the first that it names behind these words."""
    words, cues = nfc(text).casefold(), cues_of(locale)
    found = [at for all_of in cues.times if (at := words.find(nfc(all_of))) >= 0]
    if not found:
        return ()
    return (zones_in(words[min(found) :], cues) or zones_in(words, cues))[:1]


def _text_of(sentence: Sentence) -> tuple[str, str]:
    """Return which text a sentence is of: an article's fields are one, a caption or an update is another."""
    return sentence.locale, "" if sentence.field in ARTICLE else sentence.field


def record_of(content: Content, name: str) -> Story | Incident | PlainPage | None:
    """Return a record of the content by its name, as `story/x`."""
    kind, _, id = name.partition("/")
    match kind:
        case "story":
            return content.stories.get(id)
        case "incident":
            return content.incidents.get(id)
    return content.pages.get(id)


def incident_meant(content: Content, name: str) -> str:
    """Return the incident that a record's `${…}` without an id mean, or an empty string."""
    record = record_of(content, name)
    if isinstance(record, Story):
        return record.incidents[0] if record.incidents else ""
    return record.id if isinstance(record, Incident) else ""
