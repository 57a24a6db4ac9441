"""The search page: what can be chosen, and what the reader's browser works with."""

import json
from datetime import datetime
from math import isfinite

from markupsafe import Markup

from generator.index.filing import ALL
from generator.l10n.collation import sort_key
from generator.l10n.finding import tables_of
from generator.l10n.messages import N_
from generator.model.incident import SEVERITIES
from generator.model.story import STORY_KINDS
from generator.pages.faces import Tag
from generator.pages.matters import SearchFace
from generator.pages.view import View


def search_face(view: View) -> SearchFace:
    """Return the search page: what can be chosen, and what the reader's browser works with."""
    index, speaking = view.publication.index, view.speaking
    services = {*index.bucket_ids(view.locale, "service"), *index.bucket_ids(ALL, "hit")}
    began = (-one.back for one in index.filed("incidents") if isfinite(one.back))
    years = {f"{datetime.fromtimestamp(at, speaking.zone).year:04d}" for at in began}
    years |= {month[:4] for month in index.bucket_ids(view.locale, "month")}
    kinds = [speaking.tag("story_kind", code) for code in STORY_KINDS]
    kinds += [
        Tag("incident", speaking.message(N_("Incident"))),
        Tag("page", speaking.message(N_("Page"))),
    ]
    language, digits = speaking.voice.language, speaking.voice.language.digits
    named = [_named(view, "service", id) for id in sorted(services)]
    # Joiners and signs alone are no text: a page that is all NFC has them as escapes.
    tables = json.dumps(tables_of(language.base), separators=(",", ":"))
    return SearchFace(
        files=view.publication.local(f"/search/{view.locale}/"),
        kinds=tuple(kinds),
        sections=tuple(_named(view, "section", s.id) for s in index.site.sections),
        severities=tuple(speaking.tag("severity", code) for code in SEVERITIES),
        services=tuple(sorted(named, key=lambda tag: sort_key(tag.text, language.base))),
        years=tuple(Tag(year, digits(year)) for year in sorted(years, reverse=True)),
        tables=Markup(tables.replace("<", "\\u003c")),  # noqa: S704  # JSON without a tag in it
        digits=digits("0123456789"),
    )


def _named(view: View, kind: str, id: str) -> Tag:
    name = view.name(kind, id)
    return Tag(id, name.text, name.lang)
