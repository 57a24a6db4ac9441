"""JSON-LD of an open incident: a LiveBlogPosting with the updates that its page shows (schema.org)."""

from typing import Any

from markupsafe import Markup

from generator.pages.chrome import Head
from generator.pages.matters import IncidentFace
from generator.pages.view import View
from generator.render.structured import corrections_in, json_ld, publisher


def live_blog(view: View, face: IncidentFace, url: str, head: Head) -> Markup:
    """Return an open incident with its updates, each with its permalink, in the page's order."""
    origin, headline = view.publication.origin, face.card.headline.text
    newsroom = publisher(view)
    moments = [one.at.iso for one in face.updates]
    data: dict[str, Any] = {
        "@type": "LiveBlogPosting",
        "headline": headline,
        "inLanguage": view.speaking.voice.language.tag,
        "url": url,
        "mainEntityOfPage": url,
        "coverageStartTime": face.card.began.iso or moments[-1],
        "dateModified": head.modified or moments[0],
        "author": newsroom,
        "publisher": {"@id": newsroom["@id"]},
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "headline": f"{headline} – {one.status.text}" if one.status else headline,
                "articleBody": one.text.text,
                "datePublished": (one.known or one.at).iso,
                "url": origin + one.url,
            }
            for one in face.updates
        ],
    }
    if head.description:
        data["description"] = head.description
    return json_ld(data | corrections_in(face.corrections))
