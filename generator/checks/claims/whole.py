"""The claims of records: each record's sentences against the incidents that it is about."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.checks.claims.clause import zones_in
from generator.checks.claims.cues import cues_of
from generator.checks.claims.judge import Mention, judge
from generator.checks.house import House, house_of
from generator.content.frame import Content
from generator.content.told import incidents_of
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
    about = (content.incidents.get(id) for id in incidents_of(record))
    known = [ground for one in about if one is not None for ground in house.grounds(one)]
    for sentence, zones in with_zones(sentences):
        yield from judge(sentence, known, zones)


def with_zones(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, tuple[str, ...]]]:
    """Yield sentences, each with the time zones that its article named before it, the nearest first.

    "By the clock in Dhaka" is said once; "all times are Indian" holds for what stood before it too.
    """
    texts = list(sentences)
    timed = any(one.kind == "clock" for sentence in texts for one in sentence.heard)
    locales = {s.locale for s in texts} if timed else ()
    speaking = {locale for locale in locales if _names_any(texts, locale)}
    if not speaking:
        yield from ((sentence, ()) for sentence in texts)
        return
    said = [
        (s, _text_of(s), _named_in(s.text, s.locale) if s.locale in speaking else ()) for s in texts
    ]
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    for sentence, text, named in said:
        words = nfc(sentence.text).casefold() if named else ""
        if named and any(nfc(all_of) in words for all_of in cues_of(sentence.locale).times):
            known[text] = (*known.get(text, ()), *named)
    for sentence, text, named in said:
        before = known.get(text, ())
        yield sentence, before
        known[text] = tuple(dict.fromkeys((*reversed(named), *before)))


def _names_any(sentences: Iterable[Sentence], locale: str) -> bool:
    """Return True where a language's sentences have a word of a zone: most texts have none."""
    whole = f" {nfc(' '.join(s.text for s in sentences if s.locale == locale)).casefold()} "
    return any(words in whole for words, _ in cues_of(locale).zones)


@lru_cache(maxsize=1 << 13)
def _named_in(text: str, locale: str) -> tuple[str, ...]:
    """Return the time zones that a sentence names; it is asked for its verdicts, and beside its translation."""
    return zones_in(text, cues_of(locale))


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
