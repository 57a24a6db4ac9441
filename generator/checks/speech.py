"""Can every `${…}` be said? Checks of references in any text, against the incidents."""

from collections.abc import Iterator, Sequence

from generator.checks.known import Known
from generator.diagnostics import Diagnostic, diagnostic, did_you_mean
from generator.l10n.amounts import word_of
from generator.l10n.forms import FormFault, forms_of, read_forms
from generator.model.facts import AmountFact, Fact, Unspeakable, fact_names, fact_of
from generator.model.incident import Incident
from generator.model.registry import Unit
from generator.model.text import EVERY, Reference, Text

_FIELD_OF = {
    "duration": "began",
    "interval": "began",
    "service": "services",
    "operator": "services",
    "count-of-updates": "updates",
}
"""The field of a record in which a derived fact has its ground."""


def check_text(
    known: Known, text: Text | None, incidents: Sequence[str], record: str
) -> Iterator[Diagnostic]:
    """Yield what is wrong with the references of a text; the first incident gives bare ones."""
    if text is not None:
        for code, reference in text.references():
            locales = known.site.codes if code == EVERY else (code,)
            yield from check_reference(known, reference, incidents, record, locales)


def check_reference(
    known: Known,
    reference: Reference,
    incidents: Sequence[str],
    record: str,
    locales: Sequence[str],
) -> Iterator[Diagnostic]:
    """Yield why a reference cannot be said in the locales of its text, if it cannot."""
    id = reference.incident or (incidents[0] if incidents else "")
    written = f"${{{reference.written}}}"
    if not id:
        yield diagnostic(
            "no-incident",
            reference.span,
            f"{written} needs an incident, and this text names none",
            help=f"write ${{incident-id/{reference.written}}}, or name the incident in incidents: […]",
            record=record,
        )
        return
    incident = known.incident(id)
    if incident is None:
        if not known.has("incident", id) and reference.incident:
            yield diagnostic(
                "unknown-incident",
                reference.span,
                f'there is no incident "{id}"' + did_you_mean(id, known.ids("incident")),
                record=record,
            )
        return
    if f"incident/{id}" != record and known.is_hidden("incident", id):
        yield diagnostic(
            "hidden-needed",
            reference.span,
            f'{written} speaks of "{id}", which is not published',
            help="publish the incident first, or take the reference out",
            record=record,
        )
    fact = fact_of(incident, reference.name)
    if isinstance(fact, Unspeakable):
        names = fact_names(incident)
        unknown = fact.code == "unknown-fact"
        yield diagnostic(
            fact.code,
            reference.span,
            fact.message + (did_you_mean(reference.name, names) if unknown else ""),
            help="facts: " + ", ".join(names) if unknown else fact.help,
            record=record,
        )
        return
    yield from _form(known, reference, fact, incident, record, locales)
    if isinstance(fact, AmountFact):
        yield from _unit(known, reference, fact, incident, record, locales)


def _form(
    known: Known,
    reference: Reference,
    fact: Fact,
    incident: Incident,
    record: str,
    locales: Sequence[str],
) -> Iterator[Diagnostic]:
    forms = forms_of(fact)
    said = read_forms(reference.forms, forms)
    if isinstance(said, FormFault):
        shown = ", ".join(f"|{form}" for form in forms.all)
        yield diagnostic(
            "unknown-form",
            reference.span,
            f'{reference.name} cannot be spoken as "{said.word}"'
            + (f": {said.reason}" if said.reason else did_you_mean(said.word, forms.all)),
            help=f"write ${{{reference.name}}}"
            + (f" or one of the forms {shown}" if shown else "")
            + _stands(incident, reference.name),
            record=record,
        )
        return
    for locale in locales:
        language = known.languages.get(locale)
        if said.case and language is not None and language.tongue.decline is None:
            yield diagnostic(
                "unknown-form",
                reference.span,
                f'{language.tag} has no endings to put "{reference.name}" in the case "{said.case}"',
                help=f"write the word for it beside ${{{reference.name}}}"
                + _stands(incident, reference.name),
                record=record,
            )


def _unit(
    known: Known,
    reference: Reference,
    fact: AmountFact,
    incident: Incident,
    record: str,
    locales: Sequence[str],
) -> Iterator[Diagnostic]:
    """Yield the fault of a figure whose unit is unknown or has no word in the text's language."""
    unit = known.registry.units.get(fact.unit)
    written = f"${{{reference.written}}}"
    if unit is None:
        counts = f'"{fact.unit}", and there is no such unit' if fact.unit else "no unit"
        yield diagnostic(
            "unknown-unit",
            reference.span,
            f"{written} counts in {counts}" + did_you_mean(fact.unit, known.registry.units),
            help="name a unit in the record" + _stands(incident, reference.name),
            record=record,
        )
        return
    if {"digits", "bare"} & set(reference.forms):
        return
    for locale in locales:
        language = known.languages.get(locale)
        if language is not None and not word_of(fact.amount.value, unit, language):
            yield diagnostic(
                "missing-unit-word",
                reference.span,
                f'{written} counts in "{unit.id}", which has no word in {locale}',
                help=lacking_word(unit, locale) + _stands(incident, reference.name),
                record=record,
            )


def lacking_word(unit: Unit, locale: str) -> str:
    """Return where the word that a unit lacks is to be written."""
    place = f"{unit.span.path}:{unit.span.line}" if unit.span else "content/registry/units.yaml"
    return f"write words: {{{locale}: {{other: …}}}} under {unit.id} in {place}"


def _stands(incident: Incident, name: str) -> str:
    """Return where the fact stands in its record."""
    figure = incident.figure(name)
    field = _FIELD_OF.get(name, name)
    span = figure.unit_span if figure is not None else incident.span_of(field)
    return f"\n{name} stands in {span.path}:{span.line}"
