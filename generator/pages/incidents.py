"""The incident's faces: its page, and the parts of it that blocks in a text take."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from msgspec.structs import replace

from generator.index.cards import cut_chart, cut_head
from generator.l10n.amounts import beside, speak_amount
from generator.l10n.numbers import speak_number
from generator.l10n.speech import speak
from generator.model.facts import AmountFact
from generator.model.incident import Amount, Claims, Figure, Incident, Quote
from generator.model.moment import Moment, Unknown
from generator.model.text import Text
from generator.pages.drawings import SeriesFace
from generator.pages.faces import (
    Disagreement,
    FigureFace,
    IncidentCard,
    OtherClaim,
    QuoteFace,
    SourceFace,
    Spoken,
    Tag,
    When,
)
from generator.pages.lane_face import lane_face
from generator.pages.live import (
    key_moments,
    lineage,
    operators,
    pinned,
    standing,
    sureness,
    timeline_of,
)
from generator.pages.matters import IncidentFace
from generator.pages.sharing import share_links
from generator.pages.sources import source_faces
from generator.pages.updates import other_order_url, shelf_links
from generator.pages.view import View


def incident_face(view: View, incident: Incident) -> IncidentFace:
    """Return the face of an incident's page."""
    index = view.publication.index
    sources = source_faces(view, incident.id, incident.sources)
    updates = timeline_of(view, incident, sources)
    cause = incident.cause
    count = len(incident.updates)
    card = view.incident_card(cut_head(incident))
    return IncidentFace(
        card=card,
        cause=view.speaking.incident_text(incident, cause.value) if cause else Spoken(""),
        cause_source=sources.get(cause.ours.source) if cause else None,
        disagreements=_disagreements(view, incident, sources),
        updates=updates[::-1] if incident.is_open else updates,
        figures=figure_faces(view, incident, incident.figures, sources),
        series=tuple(_series_faces(view, incident, sources)),
        quotes=tuple(quote_face(view, incident, q, sources) for q in incident.quotes),
        sources=tuple(sources.values()),
        stories=view.story_cards(index.listed(view.locale, "incident", incident.id).places()),
        predecessors=_cards(view, index.predecessors(incident.id)),
        successors=_cards(view, index.successors(incident.id)),
        corrections=view.corrections(incident.corrections, incident.id),
        updated=_updated(view, incident),
        newest_first=incident.is_open,
        other_order=other_order_url(view, incident),
        total=speak_number(Decimal(count), view.speaking.voice.language)
        if len(updates) < count
        else "",
        shelves=shelf_links(view, incident.id, count),
        key_moments=key_moments(view, incident, sources),
        pinned=pinned(view, incident, sources),
        standing=standing(view, incident),
        lane=lane_face(view, incident),
        lineage=lineage(view, incident.id),
        operators=operators(view, incident),
        sureness=sureness(view, incident),
        share=share_links(view, card.headline.text, view.publication.origin + card.url),
    )


def timeline_face(view: View, incident: Incident) -> IncidentFace:
    """Return the face that a timeline in a story takes: oldest first, as a story is told."""
    face = incident_face(view, incident)
    return replace(face, updates=face.updates[::-1]) if face.newest_first else face


def figure_faces(
    view: View, incident: Incident, figures: Iterable[Figure], sources: dict[str, SourceFace]
) -> tuple[FigureFace, ...]:
    """Return key figures in the page's language."""
    speaking, voice = view.speaking, view.speaking.voice
    language = voice.language
    faces = []
    for figure in figures:
        amount = figure.amount.value
        unit = voice.units.get(figure.unit)
        number = speak_amount(amount, None, language, "exact")
        faces.append(
            FigureFace(
                id=figure.id,
                label=speaking.incident_text(incident, figure.label),
                text=speak_amount(amount, unit, language),
                number=number,
                unit=beside(number, amount.high or amount.value, unit, language),
                bound=amount.bound,
                source=sources.get(figure.amount.ours.source),
                dated=speaking.when(figure.dated) if figure.dated else None,
                certainty=_certainty(view, figure.sureness),
                others=_others(view, incident, figure.amount, sources, figure.unit),
            )
        )
    return tuple(faces)


def quote_face(
    view: View, incident: Incident, quote: Quote, sources: dict[str, SourceFace]
) -> QuoteFace:
    """Return a quotation; words in the desk's translation are said to be that."""
    speaking = view.speaking
    original = quote.text.phrase(quote.original) if quote.original else None
    translated = bool(quote.original) and quote.original != view.locale and original is not None
    return QuoteFace(
        text=speaking.incident_text(incident, quote.text),
        by=speaking.incident_text(incident, quote.by),
        source=sources.get(quote.source),
        translated=translated and quote.text.phrase(view.locale) is not None,
        original=(
            speaking.phrase(original, incident.id, locale=quote.original)
            if translated and original and quote.original in view.publication.languages
            else Spoken("")
        ),
    )


def _series_faces(
    view: View, incident: Incident, sources: dict[str, SourceFace]
) -> Iterator[SeriesFace]:
    if incident.series:
        from generator.pages.charts.face import series_face  # noqa: PLC0415  # most incidents have none

        for series in incident.series:
            yield series_face(view, incident.id, cut_chart(incident, series), sources)


def _cards(view: View, ids: Iterable[str]) -> tuple[IncidentCard, ...]:
    heads = (view.publication.index.head(id) for id in ids)
    return tuple(view.incident_card(head) for head in heads if head is not None)


def _updated(view: View, incident: Incident) -> When | None:
    moments = [u.known or u.at for u in incident.updates]
    moments.extend(c.at for c in incident.corrections)
    if not moments:
        return None
    return view.speaking.when(max(moments, key=lambda m: m.start))


def _disagreements(
    view: View, incident: Incident, sources: dict[str, SourceFace]
) -> tuple[Disagreement, ...]:
    say = view.speaking.message
    found = []
    claims: tuple[tuple[str, Claims[Moment | Unknown] | Claims[Text] | None], ...] = (
        (say("Began"), incident.began),
        (say("Ended"), incident.ended),
        (say("Cause"), incident.cause),
    )
    for label, claim in claims:
        if claim is not None and claim.others:
            found.append(
                Disagreement(
                    label=label,
                    ours=_claim_text(view, incident, claim.ours.value, ""),
                    source=sources.get(claim.ours.source),
                    note=view.speaking.incident_text(incident, claim.ours.note),
                    certainty=_certainty(view, claim.ours.certainty),
                    others=_others(view, incident, claim, sources, ""),
                )
            )
    return tuple(found)


def _certainty(view: View, code: str) -> Tag | None:
    """Return how sure a claim is, where that is less than observed."""
    return view.speaking.tag("certainty", code) if code not in ("", "observed") else None


def _others(
    view: View,
    incident: Incident,
    claims: "Claims[Amount] | Claims[Text] | Claims[Moment | Unknown]",
    sources: dict[str, SourceFace],
    unit: str,
) -> tuple[OtherClaim, ...]:
    return tuple(
        OtherClaim(
            text=_claim_text(view, incident, claim.value, unit),
            source=sources.get(claim.source),
            note=view.speaking.incident_text(incident, claim.note),
        )
        for claim in claims.others
    )


def _claim_text(view: View, incident: Incident, value: object, unit: str) -> Spoken:
    if isinstance(value, Amount):
        return Spoken(speak(AmountFact(value, unit), (), view.speaking.voice))
    if isinstance(value, Text):
        return view.speaking.incident_text(incident, value)
    if isinstance(value, (Moment, Unknown)):
        return Spoken(view.speaking.when_or_unknown(value).text)
    raise TypeError(type(value).__name__)
