"""A page's language at work: phrases, names, moments and amounts as faces.

Owns the resolution of references: whoever prints a phrase comes through here. Never knows
which page asks.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from generator.index import keys
from generator.l10n.bidi import isolate, isolate_runs
from generator.l10n.clocks import speak_clock, speak_zone, with_zone
from generator.l10n.dates import speak_date, speak_month
from generator.l10n.holding import held, hold, plainly
from generator.l10n.language import foreign_language, is_rtl
from generator.l10n.moments import (
    in_zone,
    iso_moment,
    join_date_clock,
    speak_moment,
    speak_reference,
)
from generator.l10n.names import is_region, quote, region_name
from generator.l10n.speech import Voice, speak, speak_word
from generator.model.facts import (
    AmountFact,
    CountFact,
    DurationFact,
    Fact,
    MomentFact,
    TextFact,
    Unspeakable,
)
from generator.model.incident import Amount, Incident
from generator.model.listing import IncidentHead
from generator.model.moment import Moment, Unknown
from generator.model.publication import Correction
from generator.model.registry import Named
from generator.model.text import EVERY, Phrase, Reference, Text
from generator.pages.faces import Spoken, Tag, When
from generator.pages.publication import Publication

_DEPTH = 4
_HELD = (AmountFact, CountFact, DurationFact, MomentFact)
"""Facts whose numbers have a unit, a month or a part of the day behind them."""


class Speaking(Struct):
    """One locale's speech over a publication."""

    publication: Publication
    locale: str
    voice: Voice
    zone: ZoneInfo
    _whens: dict[Moment, When] = field(default_factory=dict)

    # --- phrases ---

    def phrase(self, phrase: Phrase, incident: str, *, locale: str = "") -> Spoken:
        """Return a phrase spoken in its own locale; marked when that is not the page's."""
        code = locale or self.locale
        text = self._join(phrase, incident, code)
        if code != self.locale:
            return self.foreign(text, self.publication.languages[code].tag)
        return _spoken(text)

    def join(self, phrase: Phrase, incident: str, locale: str) -> str:
        """Return a phrase's text, with its references spoken in a locale."""
        return plainly(self._join(phrase, incident, locale))

    def reference(self, reference: Reference, incident: str) -> Spoken:
        """Return what a reference says. The checks have shown that it can be said."""
        return _spoken(self._reference(reference, incident, self.locale))

    def _join(self, phrase: Phrase, incident: str, locale: str, depth: int = 0) -> str:
        rtl = self.publication.languages[locale].rtl
        if len(phrase) == 1 and isinstance(phrase[0], str):
            return isolate_runs(phrase[0]) if rtl else phrase[0]
        return "".join(
            self._reference(part, incident, locale, depth)
            if not isinstance(part, str)
            else isolate_runs(part)
            if rtl
            else part
            for part in phrase
        )

    def _reference(self, reference: Reference, incident: str, locale: str, depth: int = 0) -> str:
        id = reference.incident or incident
        fact = self.publication.index.fact(id, reference.name) if id else None
        if fact is None or isinstance(fact, Unspeakable):
            return ""
        said = self._fact(fact, reference.forms, id, locale, depth)
        return isolate(said) if self.publication.languages[locale].rtl else said

    def _fact(
        self, fact: Fact, forms: tuple[str, ...], incident: str, locale: str, depth: int
    ) -> str:
        voice = self.voice if locale == self.locale else self.other(locale)
        if isinstance(fact, TextFact):
            phrase = fact.text.phrase(locale)
            if not phrase or depth >= _DEPTH:
                return ""
            text = self._join(phrase, incident, locale, depth + 1)
            return quote(text, voice.language) if "quoted" in forms else text
        said = speak(fact, forms, voice)
        return hold(said, voice.language) if isinstance(fact, _HELD) else said

    def other(self, locale: str) -> Voice:
        """Return the voice of another locale of the site."""
        self.publication.trace.read(keys.catalog(locale))
        return self.publication.voices[locale]

    def text(self, text: Text | None, incident: str = "") -> Spoken:
        """Return a record's text: in the page's language if it has it, else marked as foreign."""
        if text is None or not text.phrases:
            return Spoken("")
        every: Phrase | None = None
        for code, phrase in text.phrases:
            if code == self.locale:
                return _spoken(self._join(phrase, incident, code))
            if code == EVERY:
                every = phrase
        if every is not None:
            said = self._join(every, incident, self.locale)
            return self.foreign(said, foreign_language(plainly(said), self.voice.language.base))
        code, phrase = text.phrases[0]
        return self.phrase(phrase, incident, locale=code)

    def foreign(self, text: str, lang: str) -> Spoken:
        """Return a text marked as in a language, and with its direction where the page's differs."""
        if not lang or is_rtl(lang) == self.voice.language.rtl:
            return _spoken(text, lang)
        return _spoken(text, lang, "rtl" if is_rtl(lang) else "ltr")

    def before(self, correction: Correction, incident: str) -> Spoken:
        """Return what stood where something was corrected: a value of the fact that was wrong, as that is spoken, or the words that the desk wrote."""
        was, name = correction.was, correction.fact
        if not was:
            return Spoken("")
        fact = self.publication.index.fact(incident, name) if incident and name else None
        if isinstance(fact, AmountFact) and correction.number is not None:
            fact = AmountFact(Amount(correction.number), fact.unit)
        elif isinstance(fact, MomentFact) and correction.moment is not None:
            fact = MomentFact(correction.moment, fact.zone)
        else:
            return self.text(Text(((EVERY, (was,)),), correction.span))
        return _spoken(self._fact(fact, (), incident, self.locale, 0))

    # --- names and words ---

    def named(self, entry: Named | None, id: str) -> Spoken:
        """Return a registry entry's name, or a country's, or the id."""
        if entry is not None:
            return self.text(entry.name)
        if is_region(id):
            return Spoken(region_name(id, self.voice.language))
        return Spoken(id)

    def tag(self, table: str, code: str) -> Tag:
        """Return a word of a closed list."""
        return Tag(code, speak_word(table, code, self.voice.catalog))

    def message(self, message: str, **values: str) -> str:
        """Return an interface message with its named placeholders filled."""
        said = self.voice.catalog.gettext(message)
        return said % values if values else said

    # --- moments ---

    def when(self, moment: Moment) -> When:
        """Return a moment as exactly as it is known, on the newsroom's clock."""
        known = self._whens.get(moment)
        if known is None:
            language = self.voice.language
            at = in_zone(moment, self.zone)
            exact = moment.exact
            text = speak_moment(moment, language, self.zone.key)
            zone = speak_zone(self.zone.key, at, language) if exact else ""
            if exact:
                clock = with_zone(speak_clock(at, language), zone, language)
                text = join_date_clock(speak_date(at, language), clock, language)
                if reference := speak_reference(at, language):
                    text = f"{text} ({reference})"
            known = self._whens[moment] = When(
                iso=iso_moment(moment, self.zone),
                text=text,
                date=speak_date(at, language) if exact else text,
                time=speak_clock(at, language) if exact else "",
                zone=zone,
            )
        return known

    def when_or_unknown(self, moment: Moment | Unknown) -> When:
        """Return a moment, or the word that it is not known."""
        if isinstance(moment, Unknown):
            text = speak_word("certainty", "unknown", self.voice.catalog)
            return When("", text, text, "", "")
        return self.when(moment)

    def month(self, id: str) -> str:
        """Return `2026-11` as month and year."""
        year, month = id.split("-")
        return speak_month(int(year), int(month), self.voice.language)

    def local(self, at: datetime) -> datetime:
        """Return an instant on the newsroom's clock."""
        return at.astimezone(self.zone)

    def incident_text(self, incident: Incident | IncidentHead, text: Text | None) -> Spoken:
        """Return a text of an incident record."""
        return self.text(text, incident.id)


def _spoken(text: str, lang: str = "", dir: str = "") -> Spoken:
    return Spoken(plainly(text), lang, dir, held(text))
