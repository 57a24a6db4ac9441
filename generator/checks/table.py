"""The table of checks of a whole site: what each tells, and what finds it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from generator.checks.archive import check_archive
from generator.checks.certainty import unhedged
from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.telling import diagnostic_of
from generator.checks.claims.whole import incident_meant, judge_record
from generator.checks.clocks import check_clocks
from generator.checks.dated_weekdays import check_weekdays
from generator.checks.headlines import check_headlines
from generator.checks.house import Earlier, House
from generator.checks.impossible import check_impossible
from generator.checks.languages import alignments, check_languages
from generator.checks.lasted import check_lasted
from generator.checks.links.own import OwnSite, check_links
from generator.checks.naming import check_names
from generator.checks.quotes import check_quotes
from generator.checks.relative import check_relative
from generator.checks.repeats import check_repeats
from generator.checks.sequence import check_sequence
from generator.checks.sourcing import check_sources, check_sourcing
from generator.checks.stale import check_stale
from generator.checks.still import check_still
from generator.checks.style import check_style
from generator.checks.translations import check_translations
from generator.checks.undated_weekdays import check_undated
from generator.checks.unexplained import check_unexplained
from generator.checks.unmarked import check_unmarked
from generator.checks.versions.values import Records
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.l10n.skeletons import is_unwritten
from generator.model.drift import changed_above
from generator.model.prose import Sentence
from generator.model.text import Block


class Judged(Struct, frozen=True):
    """Records whose mentions have their verdicts: they are judged once for all checks.

    The content has the records to look at and the incidents that they name; `earlier` and `own` know all
    others. `has_marks` says whether the desk has accepted any translation.
    """

    house: House
    content: Content
    mentions: Mapping[str, list[Mention]]
    earlier: Earlier
    own: OwnSite
    has_marks: Callable[[], bool]


class Check(Struct, frozen=True):
    """A check: the codes that it tells, and how it looks at records."""

    codes: tuple[str, ...]
    look: Callable[[Judged], Iterator[Diagnostic]]


def run_checks(judged: Judged) -> Iterator[Diagnostic]:
    """Yield what all checks find in the records of a content whose prose was read, each once.

    What one `${…}` says may be several values: it is still one place of the text that is told.
    """
    for check in CHECKS:
        yield from dict.fromkeys(check.look(judged))


def judge_all(house: House, content: Content) -> dict[str, list[Mention]]:
    """Return the mentions of each record with their verdicts."""
    return {
        name: list(judge_record(house, content, name, sentences))
        for name, sentences in content.prose.items()
    }


def _claims(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    for record, mentions in judged.mentions.items():
        about = incident_meant(content, record)
        for mention in mentions:
            if (found := diagnostic_of(record, mention, about)) is not None:
                yield found
            language = judged.house.languages.get(mention.sentence.locale)
            base = language.base if language is not None else ""
            if (found := unhedged(record, mention, about, base, content)) is not None:
                yield found


def _languages(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    for record in content.prose:
        behind = changed_above(content.drifts.get(record, ()))
        yield from check_languages(record, alignments(*asked_of(judged, record)), behind)


def asked_of(
    judged: Judged, record: str
) -> tuple[Sequence[Sentence], Sequence[Mention], str, Records]:
    """Return what its languages are laid side by side with: sentences, mentions, original and records."""
    content = judged.content
    about = incident_meant(content, record)
    incident = content.incidents.get(about)
    records = Records(
        incidents=content.incidents,
        units=judged.house.units,
        zone=content.site.timezone,
        about=about,
        names=judged.house.named(content.incidents.values()),
        subject=judged.house.names.of(incident.services) if incident is not None else {},
        quoting=_quoting(content, record),
    )
    sentences = _written(record, content.prose[record])
    mentions = judged.mentions.get(record, ())
    return sentences, mentions, _original(content, record), records


def _written(record: str, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return the sentences without those that wait for somebody to write them.

    A version of a story or page that has one is not done, and is laid beside no other.
    """
    waiting = [one for one in sentences if is_unwritten(one.text)]
    if not waiting:
        return sentences
    if record.startswith("incident/"):
        return [one for one in sentences if one not in waiting]
    locales = {one.locale for one in waiting}
    return [one for one in sentences if one.locale not in locales]


def _quoting(content: Content, record: str) -> frozenset[str]:
    """Return the locales in which a story shows quotations of a record."""
    story = content.stories.get(record.removeprefix("story/"))
    return frozenset(
        version.locale
        for version in (story.versions if story is not None else ())
        if any(isinstance(part, Block) and part.name == "quote" for part in version.body.parts)
    )


def _original(content: Content, record: str) -> str:
    """Return the locale that a record was written in; incidents are written in all at once."""
    kind, _, id = record.partition("/")
    shelf = content.stories if kind == "story" else content.pages
    found = shelf.get(id) if kind != "incident" else None
    return found.versions[0].locale if found is not None else content.site.locales[0].code


def _repeats(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    for record, sentences in content.prose.items():
        if not record.startswith("incident/"):  # updates may say the same again
            yield from check_repeats(record, sentences)


def _style(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    for record, sentences in content.prose.items():
        written = (*sentences, *content.labels.get(record, ()))
        for code, style in judged.house.styles.items():
            own = [s for s in written if s.locale == code]
            yield from check_style(record, own, style)
            if style.quotes == "curly":
                yield from check_quotes(record, own)


def _relative(judged: Judged) -> Iterator[Diagnostic]:
    return check_relative(judged.content, judged.house)


def _weekdays(judged: Judged) -> Iterator[Diagnostic]:
    yield from check_weekdays(judged.content, judged.mentions)
    yield from check_undated(judged.content, judged.house, judged.mentions)


def _archive(judged: Judged) -> Iterator[Diagnostic]:
    return check_archive(judged.content, judged.house, judged.earlier)


CHECKS: tuple[Check, ...] = (
    Check(("fact-contradicts", "fact-undecided", "unhedged"), _claims),
    Check(
        ("fact-unexplained",),
        lambda judged: check_unexplained(judged.content, judged.mentions),
    ),
    Check(("languages-differ", "said-in-one-language", "languages-may-differ"), _languages),
    Check(("repeated-sentence",), _repeats),
    Check(("superlative-false", "superlative-open"), _archive),
    Check(("no-byline", "no-source"), lambda judged: check_sourcing(judged.content)),
    Check(("unsourced",), lambda judged: check_sources(judged.content)),
    Check(("headline-surer",), lambda judged: check_headlines(judged.content, judged.mentions)),
    Check(
        ("update-outside", "status-order", "status-open"),
        lambda judged: check_sequence(judged.content),
    ),
    Check(("still-down",), lambda judged: check_still(judged.content)),
    Check(("length-differs",), lambda judged: check_lasted(judged.content)),
    Check(("wrong-weekday",), _weekdays),
    Check(("impossible-time",), lambda judged: check_impossible(judged.content)),
    Check(("unmarked-reference",), lambda judged: check_unmarked(judged.content)),
    Check(("clock-without-day",), lambda judged: check_clocks(judged.content, judged.mentions)),
    Check(("figure-old",), lambda judged: check_stale(judged.content, judged.mentions)),
    Check(("relative-time",), _relative),
    Check(
        ("dead-link", "own-address", "bare-link"),
        lambda judged: check_links(judged.content, judged.own),
    ),
    Check(
        ("translation-facts", "translation-text", "translation-untouched", "translation-unmarked"),
        lambda judged: check_translations(judged.content, judged.has_marks),
    ),
    Check(("house-spelling", "promotion", "double-space", "straight-quote"), _style),
    Check(("name-variant",), lambda judged: check_names(judged.content, judged.house.spelt)),
)
