"""The table of checks of a whole site: what each tells, and what finds it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from generator.checks.archive import check_archive
from generator.checks.certainty import unhedged
from generator.checks.claims.judge import Mention
from generator.checks.claims.telling import diagnostic_of
from generator.checks.claims.whole import judge_site
from generator.checks.languages import check_languages, spoken
from generator.checks.relative import check_relative
from generator.checks.repeats import check_repeats
from generator.checks.sourcing import check_sourcing
from generator.checks.style import check_style
from generator.checks.translations import check_translations
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.l10n.language import language_of_setting
from generator.l10n.style import style_of


class Judged(Struct, frozen=True):
    """A site whose mentions have their verdicts, record by record: they are judged once for all checks."""

    content: Content
    mentions: Mapping[str, list[Mention]]


class Check(Struct, frozen=True):
    """A check: the codes that it tells, and how it looks at a site."""

    codes: tuple[str, ...]
    look: Callable[[Judged], Iterator[Diagnostic]]


def run_checks(content: Content) -> Iterator[Diagnostic]:
    """Yield what all checks find in a site whose prose was read."""
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for record, mention in judge_site(content):
        mentions[record].append(mention)
    judged = Judged(content, mentions)
    for check in CHECKS:
        yield from check.look(judged)


def _claims(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    bases = {s.code: language_of_setting(s).base for s in content.site.locales}
    for record, mentions in judged.mentions.items():
        about = _first_incident(content, record)
        for mention in mentions:
            if (found := diagnostic_of(record, mention)) is not None:
                yield found
            base = bases.get(mention.sentence.locale, "")
            if (found := unhedged(record, mention, about, base, content)) is not None:
                yield found


def _languages(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    for id, story in content.stories.items():
        if len(story.versions) < 2:
            continue
        record = f"story/{id}"
        about = _first_incident(content, record)
        versions = {
            version.locale: spoken(
                (m for m in judged.mentions.get(record, ()) if m.sentence.locale == version.locale),
                (s for s in content.prose[record] if s.locale == version.locale),
                about,
            )
            for version in story.versions
        }
        yield from check_languages(record, versions, story.versions[0].locale)


def _first_incident(content: Content, record: str) -> str:
    """Return the incident that a record's `${…}` without an id means, or an empty string."""
    kind, _, id = record.partition("/")
    story = content.stories.get(id) if kind == "story" else None
    if story is not None:
        return story.incidents[0] if story.incidents else ""
    return id if kind == "incident" else ""


def _repeats(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    for record, sentences in content.prose.items():
        if not record.startswith("incident/"):  # updates may say the same again
            yield from check_repeats(record, sentences)


def _style(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    styles = {
        setting.code: style_of(
            language_of_setting(setting).base,
            (style for code, style in content.registry.styles if code == setting.code),
        )
        for setting in content.site.locales
    }
    for record, sentences in content.prose.items():
        for code, style in styles.items():
            yield from check_style(record, (s for s in sentences if s.locale == code), style)


def _relative(judged: Judged) -> Iterator[Diagnostic]:
    content = judged.content
    zone = ZoneInfo(content.site.timezone)
    languages = {s.code: language_of_setting(s) for s in content.site.locales}
    for id, story in content.stories.items():
        for version in story.versions:
            published = version.release.published
            if published is None:
                continue
            day = (
                published.start.astimezone(zone).date()
                if published.exact
                else published.start.date()
            )
            own = (s for s in content.prose[f"story/{id}"] if s.locale == version.locale)
            yield from check_relative(f"story/{id}", own, languages[version.locale], day)


CHECKS: tuple[Check, ...] = (
    Check(("fact-contradicts", "fact-undecided", "unhedged"), _claims),
    Check(("languages-differ",), _languages),
    Check(("repeated-sentence",), _repeats),
    Check(("superlative-false", "superlative-open"), lambda judged: check_archive(judged.content)),
    Check(("no-byline", "no-source"), lambda judged: check_sourcing(judged.content)),
    Check(("relative-time",), _relative),
    Check(
        ("translation-facts", "translation-text", "translation-untouched", "translation-unmarked"),
        lambda judged: check_translations(judged.content),
    ),
    Check(("house-spelling", "promotion", "double-space"), _style),
)
