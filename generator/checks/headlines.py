"""A headline beside its own text and record: it is never surer than they are.

Judges three things: a number said flat that the record knows only from one side; a number that the text
says each time with a doubt; and blame (an attack, sabotage) that the text only ever reports. What the
record itself calls unsure is `certainty`'s, in headlines as elsewhere.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.words.clause import stands_in_quotes
from generator.checks.hedging import hedges_of, is_hedged
from generator.checks.hedging_words import Hedges
from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.l10n.language import language_of_setting
from generator.model.prose import Sentence
from generator.model.story import Story
from generator.model.text import EVERY, plain_of
from generator.patterns import pattern
from generator.saying import Saying, say

_HEADS = ("headline",)
_TEXT = ("standfirst", "body")
_ONE_SIDED = {"at_least": "at least", "at_most": "at most"}


class Row(Struct, frozen=True):
    """A language's words: blame, doubt of a number, and a headline that is no plain statement.

    Of what is `loose`, a breach or a fire that was set, a text tells in many other words; other `blame` must stand somewhere in it.
    """

    loose: tuple[re.Pattern[str], ...]
    blame: tuple[re.Pattern[str], ...]
    charge: re.Pattern[str]
    """What makes blame in its part of a sentence a charge: residents *accuse* the owner of negligence."""
    doubt: re.Pattern[str]
    open: re.Pattern[str]


_PLANNED_BN = "(?:পরিকল্পিত|পরিকল্পনামাফিক|ইচ্ছাকৃত|উদ্দেশ্যপ্রণোদিত|(?:পরিকল্পনা|ইচ্ছা|ইচ্ছে) করে)"
_PART = pattern(r"[,;:] |[—–]")
"""What parts a charge from what is said beside it."""
ROWS: Mapping[str, Row] = {
    "en": Row(
        loose=(
            pattern(r"\b(?:cyber[- ]?attack|hack(?:ed|ers?|ing)?|ransomware)\b", re.IGNORECASE),
            pattern(
                r"\b(?:(?:deliberately|intentionally|purposely) (?:set|lit|started|torched|burn(?:ed|t))"
                r"|(?:set|lit|started|torched|burn(?:ed|t)) (?:[\w’-]+ ){0,3}(?:deliberately|intentionally|purposely|on purpose))\b",
                re.IGNORECASE,
            ),
        ),
        blame=(
            pattern(r"\bsabotag\w*\b", re.IGNORECASE),
            pattern(r"\b(?:arson\w*|terror(?:ists?|ism| (?:attack|strike|plot)s?)|negligen(?:ce|t))\b", re.IGNORECASE),
        ),
        charge=pattern(
            r"\b(?:accus\w+|alleg\w+|complain(?:s|ed|ts?)|charge[sd]?|whether|(?:arrested|held|booked|sued|tried) (?:[\w’-]+ ){0,3}?(?:for|over|on))\b",
            re.IGNORECASE,
        ),
        doubt=pattern(
            r"\b(?:likely|probably|possibly|perhaps|may have|might have|could have|feared|estimate[ds]?|unconfirmed"
            r"|apparently|suspected|thought to|believed to|reportedly|allegedly|rumoured|unverified)\b",
            re.IGNORECASE,
        ),
        open=pattern(r"\?|:|\b(?:or|no|not|never|denie[sd]|rules? out|without|fears?|probe|alleged(?:ly)?)\b", re.IGNORECASE),
    ),
    "bn": Row(
        loose=(
            pattern("সাইবার ?(?:হানা|হামলা|আক্রমণ)|হ্যাক"),
            pattern(
                f"{_PLANNED_BN}[\u0980-\u09ff]* (?:[\u0980-\u09ff]+ ){{0,4}}আগুন|আগুন[\u0980-\u09ff]* (?:[\u0980-\u09ff]+ ){{0,3}}{_PLANNED_BN}"
            ),
        ),
        blame=(
            pattern("নাশকতা|অন্তর্ঘাত"),
            pattern("অগ্নিসংযোগ|জঙ্গি|সন্ত্রাস|গাফিলতি"),
        ),
        charge=pattern("অভিযোগ|অভিযুক্ত|মামলা|দায়ে(?![\u0980-\u09ff])|সম্ভাবনা|আঙুল"),
        doubt=pattern("সম্ভবত|সম্ভাব্য|হয়তো|হতে পার|আন্দাজ|অনুমান|আশঙ্কা|মনে করা হ|নিশ্চিত নয়|অনিশ্চিত"),
        open=pattern("[?:]|নয়|নেই|নাকি|না কি|কি না|অভিযোগ|আশঙ্কা|খারিজ|অস্বীকার|উড়িয়ে|তদন্ত"),
    ),
}  # fmt: skip


def check_headlines(
    content: Content, mentions: Mapping[str, Sequence[Mention]]
) -> Iterator[Diagnostic]:
    """Yield each headline of a story that says more than its text or its record does."""
    bases = {s.code: language_of_setting(s).base for s in content.site.locales}
    for id, story in content.stories.items():
        record = f"story/{id}"
        for version in story.versions:
            base = bases.get(version.locale, "")
            row, hedges = ROWS.get(base), hedges_of(base)
            if row is None or hedges is None:
                continue
            own = [s for s in content.prose[record] if s.locale == version.locale]
            heads = [s for s in own if s.field in _HEADS]
            recorded = _recorded(content, story, version.locale) if heads else []
            text = [s for s in own if s.field in _TEXT]
            told = [m for m in mentions.get(record, ()) if m.sentence.locale == version.locale]
            for head in heads:
                yield from _numbers(record, head, text, told, row)
                yield from _blame(record, head, text, recorded, row, hedges)


def _numbers(
    record: str, head: Sentence, text: Sequence[Sentence], told: Sequence[Mention], row: Row
) -> Iterator[Diagnostic]:
    for mention in told:
        heard, ground = mention.heard, mention.ground
        if mention.sentence != head or heard is None or heard.bound != "exact":
            continue
        if mention.verdict in ("ignored", "contradicts") or row.doubt.search(head.text):
            continue
        if row.open.search(head.text):
            continue
        if mention.verdict == "agrees" and ground is not None and ground.bound in _ONE_SIDED:
            yield _told(
                record,
                mention,
                say(
                    "the record has {bound} as many ({place})",
                    bound=say(_ONE_SIDED[ground.bound]),
                    place=f"{ground.span.path}:{ground.span.line}",
                ),
                say(
                    "say {bound} in the headline too, or write ${{{fact}}}",
                    bound=say(_ONE_SIDED[ground.bound]),
                    fact=ground.name,
                ),
            )
            continue
        same = [
            one
            for one in told
            if one.sentence in text
            and one.heard is not None
            and (one.heard.kind, one.heard.low, one.heard.unit)
            == (heard.kind, heard.low, heard.unit)
        ]
        if same and all(row.doubt.search(one.sentence.text) for one in same):
            place = same[0].sentence.span(same[0].start)
            why = say(
                "the text says it only with a doubt ({place})", place=f"{place.path}:{place.line}"
            )
            yield _told(record, mention, why, say("carry the doubt into the headline"))


def _recorded(content: Content, story: Story, locale: str) -> list[str]:
    """Return what the records of a story say in a language."""
    incidents = (content.incidents.get(id) for id in story.incidents)
    return [
        plain_of(phrase)
        for incident in incidents
        if incident is not None
        for text in incident.texts()
        for code, phrase in text.phrases
        if code in (EVERY, locale)
    ]


def _blame(
    record: str,
    head: Sentence,
    text: Sequence[Sentence],
    recorded: Sequence[str],
    row: Row,
    hedges: Hedges,
) -> Iterator[Diagnostic]:
    if row.open.search(head.text):
        return
    for blame in (*row.loose, *row.blame):
        match = blame.search(head.text)
        if match is None or stands_in_quotes(head.text, match.start()):
            continue
        if is_hedged(hedges, head.text, match.start(), head=True):
            continue
        if _is_charged(head.text, match.start(), row):
            continue
        said = [(one, found) for one in text if (found := blame.search(one.text))]
        known = not said and (blame in row.loose or any(blame.search(one) for one in recorded))
        if not known and all(_is_reported(one, found.start(), row, hedges) for one, found in said):
            yield diagnostic(
                "headline-surer",
                head.span(match.start()),
                _why_blame(match[0], said),
                help="say in the headline who says so, or that it is not certain",
                record=record,
            )


def _why_blame(words: str, said: Sequence[tuple[Sentence, re.Match[str]]]) -> Saying:
    if not said:
        return say(
            '"{text}" stands in the headline alone: neither the text nor its record says so',
            text=words,
        )
    place = said[0][0].span(said[0][1].start())
    return say(
        '"{text}" is said as a fact, and the text only reports or doubts it ({place})',
        text=words,
        place=f"{place.path}:{place.line}",
    )


def _is_reported(sentence: Sentence, at: int, row: Row, hedges: Hedges) -> bool:
    text = sentence.text
    hedged = is_hedged(hedges, text, at) or row.doubt.search(text) is not None
    return hedged or stands_in_quotes(text, at) or _is_charged(text, at, row)


def _is_charged(text: str, at: int, row: Row) -> bool:
    """Return True for blame that its own part of a sentence only charges somebody with."""
    start = max((part.end() for part in _PART.finditer(text, 0, at)), default=0)
    behind = _PART.search(text, at)
    return row.charge.search(text, start, behind.start() if behind else len(text)) is not None


def _told(record: str, mention: Mention, why: Saying, help: Saying) -> Diagnostic:
    return diagnostic(
        "headline-surer",
        mention.sentence.span(mention.start),
        say('"{text}" is surer in the headline: {why}', text=mention.text, why=why),
        help=help,
        record=record,
    )
