"""Can every `${…}` be said? Checks of references in any text, against the incidents."""

from collections.abc import Iterator, Sequence

from generator.checks.known import Known
from generator.diagnostics import Diagnostic, diagnostic, nearest
from generator.l10n.amounts import word_of
from generator.l10n.forms import FormFault, forms_of, read_forms
from generator.model.facts import AmountFact, Fact, Unspeakable, fact_names, fact_of
from generator.model.incident import Incident
from generator.model.registry import Unit
from generator.model.text import EVERY, Reference, Text
from generator.saying import Saying, say

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
            say("{reference} needs an incident, and this text names none", reference=written),
            help=say(
                "write ${{incident-id/{written}}}, or name the incident in incidents: […]",
                written=reference.written,
            ),
            record=record,
        )
        return
    incident = known.incident(id)
    if incident is None:
        if not known.has("incident", id) and reference.incident:
            yield diagnostic(
                "unknown-incident",
                reference.span,
                say(
                    'there is no {kind} "{id}"{near}',
                    kind=say("incident"),
                    id=id,
                    near=nearest(id, known.ids("incident")),
                ),
                record=record,
            )
        return
    if f"incident/{id}" != record and known.is_hidden("incident", id):
        yield diagnostic(
            "hidden-needed",
            reference.span,
            say('{reference} speaks of "{id}", which is not published', reference=written, id=id),
            help="publish the incident first, or take the reference out",
            record=record,
        )
    fact = fact_of(incident, reference.name)
    if isinstance(fact, Unspeakable):
        names = fact_names(incident)
        unknown = fact.code == "unknown-fact"
        told = fact.message
        help: str | Saying = fact.help
        if unknown:
            near = nearest(reference.name, names)
            told = say(
                '{incident} has no fact "{fact}"{near}', incident=id, fact=reference.name, near=near
            )
            help = say("facts: {names}", names=", ".join(names))
        yield diagnostic(fact.code, reference.span, told, help=help, record=record)
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
            say(
                '{fact} cannot be spoken as "{form}"{why}',
                fact=reference.name,
                form=said.word,
                why=f": {said.reason}" if said.reason else nearest(said.word, forms.all),
            ),
            help=say(
                "write ${{{fact}}}{forms}{stands}",
                fact=reference.name,
                forms=say(" or one of the forms {names}", names=shown) if shown else "",
                stands=_stands(incident, reference.name),
            ),
            record=record,
        )
        return
    for locale in locales:
        language = known.languages.get(locale)
        if said.case and language is not None and language.tongue.decline is None:
            yield diagnostic(
                "unknown-form",
                reference.span,
                say(
                    '{language} has no endings to put "{fact}" in the case "{case}"',
                    language=language.tag,
                    fact=reference.name,
                    case=said.case,
                ),
                help=say(
                    "write the word for it beside ${{{fact}}}{stands}",
                    fact=reference.name,
                    stands=_stands(incident, reference.name),
                ),
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
    """Yield the fault of a figure whose unit has no word in the text's language; one that is unknown is told where the record has it."""
    unit = known.registry.units.get(fact.unit)
    written = f"${{{reference.written}}}"
    if unit is None or {"digits", "bare"} & set(reference.forms):
        return
    for locale in locales:
        language = known.languages.get(locale)
        if language is not None and not word_of(fact.amount.value, unit, language):
            yield diagnostic(
                "missing-unit-word",
                reference.span,
                say(
                    '{reference} counts in "{unit}", which has no word in {locale}',
                    reference=written,
                    unit=unit.id,
                    locale=locale,
                ),
                help=say(
                    "{words}{stands}",
                    words=lacking_word(unit, locale),
                    stands=_stands(incident, reference.name),
                ),
                record=record,
            )


def lacking_word(unit: Unit, locale: str) -> Saying:
    """Return where the word that a unit lacks is to be written."""
    place = f"{unit.span.path}:{unit.span.line}" if unit.span else "content/registry/units.yaml"
    return say(
        "write words: {{{locale}: {{other: …}}}} under {unit} in {place}",
        locale=locale,
        unit=unit.id,
        place=place,
    )


def _stands(incident: Incident, name: str) -> Saying:
    """Return where the fact stands in its record."""
    figure = incident.figure(name)
    field = _FIELD_OF.get(name, name)
    span = figure.unit_span if figure is not None else incident.span_of(field)
    place = f"{span.path}:{span.line}"
    return say("\n{fact} stands in {place}", fact=name, place=place)
