"""The error page: hosts serve one file at any address, so it speaks every language of the site."""

from generator.index import keys
from generator.l10n.messages import N_
from generator.pages.faces import Link, Spoken
from generator.pages.index_faces import Elsewhere, NotFoundFace
from generator.pages.view import View

_WAYS = {
    "front": N_("Front page"),
    "search": N_("Search"),
    "incidents": N_("Incidents"),
    "archive": N_("Archive"),
}


def not_found_face(view: View) -> NotFoundFace:
    """Return what the error page says in the languages that are not its own."""
    codes = [code for code in view.publication.index.site.codes if code != view.locale]
    return NotFoundFace(others=tuple(_elsewhere(view, code) for code in codes))


def _elsewhere(view: View, code: str) -> Elsewhere:
    publication = view.publication
    publication.trace.read(keys.catalog(code))
    language, catalog = publication.languages[code], publication.catalogs[code]
    places = ((kind, publication.index.places(kind, "").get(code)) for kind in _WAYS)
    return Elsewhere(
        lang=language.tag,
        dir=("rtl" if language.rtl else "ltr")
        if language.rtl != view.speaking.voice.language.rtl
        else "",
        headline=catalog.gettext(N_("Page not found")),
        text=catalog.gettext(
            N_(
                "There is no page at this address. It may have moved, or the address may be mistyped."
            )
        ),
        links=tuple(
            Link(Spoken(catalog.gettext(_WAYS[kind])), publication.local(path))
            for kind, path in places
            if path
        ),
    )
