"""Can every `${…}` be said? Checks of references in any text, against the incidents."""

from collections.abc import Iterator, Sequence

from generator.checks.known import Known
from generator.diagnostics import Diagnostic, diagnostic, did_you_mean
from generator.l10n.speech import forms_of
from generator.model.facts import Unspeakable, fact_names, fact_of
from generator.model.text import Reference, Text


def check_text(
    known: Known, text: Text | None, incidents: Sequence[str], record: str
) -> Iterator[Diagnostic]:
    """Yield what is wrong with the references of a text; the first incident gives bare ones."""
    if text is not None:
        for _, reference in text.references():
            yield from check_reference(known, reference, incidents, record)


def check_reference(
    known: Known, reference: Reference, incidents: Sequence[str], record: str
) -> Iterator[Diagnostic]:
    """Yield why a reference cannot be said, if it cannot."""
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
    incident = known.incidents.get(id)
    if incident is None:
        if not known.has("incident", id) and reference.incident:
            yield diagnostic(
                "unknown-incident",
                reference.span,
                f'there is no incident "{id}"{did_you_mean(id, known.incidents)}',
                record=record,
            )
        return
    if f"incident/{id}" in known.hidden and f"incident/{id}" != record:
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
    forms = forms_of(fact)
    if reference.form not in forms:
        shown = [f for f in forms if f]
        yield diagnostic(
            "unknown-form",
            reference.span,
            f'{reference.name} cannot be spoken as "{reference.form}"'
            + did_you_mean(reference.form, shown),
            help=f"write ${{{reference.name}}}"
            + (" or one of the forms " + ", ".join(f"|{f}" for f in shown) if shown else ""),
            record=record,
        )
