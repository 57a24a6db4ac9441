"""The page of corrections: what was put right, where and when, newest first.

Reads of a record its corrections and the headline that leads to it, and never its text.
"""

from generator.model.listing import CorrectionPosting
from generator.pages.faces import CorrectionFace, Link, Spoken
from generator.pages.index_faces import CorrectionsFace
from generator.pages.view import View

NEWEST = 50
"""Corrections on the first page: every year has a page with all of its own."""


def corrections_face(view: View, year: str = "") -> CorrectionsFace:
    """Return the newest corrections of the site, or all of a year."""
    index = view.publication.index
    digits = view.speaking.voice.language.digits
    rows = index.corrected(view.locale, year, None if year else NEWEST)
    years = [one for one in index.bucket_ids(view.locale, "corrected") if one]
    policy = dict(index.site.publisher.policies).get("corrections", "")
    return CorrectionsFace(
        year=digits(year) if year else "",
        corrections=tuple(face for row in rows if (face := _correction(view, row)) is not None),
        years=tuple(
            Link(Spoken(digits(one)), view.url("corrections_year", one), current=one == year)
            for one in reversed(years)
        ),
        policy=_policy(view, policy) if policy else None,
    )


def _correction(view: View, row: CorrectionPosting) -> CorrectionFace | None:
    """Return a correction with a link to the record, in its own place there."""
    index = view.publication.index
    found = index.corrections(row.kind, row.id)
    if row.number >= len(found):
        return None
    one = (found[row.number],)
    if row.kind == "incident":
        head = index.head(row.id)
        if head is None:
            return None
        headline = view.speaking.incident_text(head, head.headline)
        target = Link(headline, view.url("incident", row.id) + "#corrections")
        return view.corrections(one, row.id, target)[0]
    card = index.shown(row.id, view.locale)
    if card is None:
        return None
    headline = view.speaking.phrase(card.headline, card.incident, locale=card.locale)
    url = view.publication.local(index.places("story", row.id)[card.locale]) + "#corrections"
    return view.corrections(one, card.incident, Link(headline, url))[0]


def _policy(view: View, page: str) -> Link | None:
    """Return a link to the page that says how the newsroom corrects; None without one here."""
    version = view.publication.index.version("page", page, view.locale)
    if version is None:
        return None
    return Link(view.speaking.phrase(version.headline, ""), view.url("page", page))
