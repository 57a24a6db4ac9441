"""JSON-LD: what a page says, for programs (schema.org). Made from the page's own faces."""

from typing import Any

from markupsafe import Markup
from msgspec import json

from generator.model.story import Story
from generator.pages.chrome import Head
from generator.pages.faces import CorrectionFace, Link
from generator.pages.matters import StoryFace
from generator.pages.view import View
from generator.render.environment import safe_markup

_ESCAPES = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


def json_ld(data: dict[str, Any]) -> Markup:
    """Return data as JSON that no `</script>` in a text can end."""
    text = json.encode({"@context": "https://schema.org", **data}).decode()
    for sign, escaped in _ESCAPES.items():
        text = text.replace(sign, escaped)
    return safe_markup(text)


def publisher(view: View) -> dict[str, Any]:
    """Return the newsroom as a NewsMediaOrganization."""
    publication = view.publication
    site = publication.index.site
    found: dict[str, Any] = {
        "@type": "NewsMediaOrganization",
        "@id": publication.absolute("/") + "#publisher",
        "name": view.speaking.text(site.publisher.name).text,
        "url": publication.origin + view.url("front"),
    }
    logo = publication.index.media(site.publisher.logo) if site.publisher.logo else None
    if logo is not None:
        found["logo"] = {
            "@type": "ImageObject",
            "url": publication.absolute("/" + logo.file),
            "width": logo.width,
            "height": logo.height,
        }
    for name, id in site.publisher.policies:
        url = view.url("page", id)
        if url and name in _POLICIES:
            found[_POLICIES[name]] = publication.origin + url
    return found


_POLICIES = {
    "corrections": "correctionsPolicy",
    "ethics": "ethicsPolicy",
    "about": "publishingPrinciples",
    "ownership": "ownershipFundingInfo",
    "verification": "verificationFactCheckingPolicy",
    "unnamed_sources": "unnamedSourcesPolicy",
    "bylines": "noBylinesPolicy",
    "masthead": "masthead",
    "mission": "missionCoveragePrioritiesPolicy",
    "feedback": "actionableFeedbackPolicy",
    "diversity": "diversityPolicy",
}


def news_article(
    view: View, story: Story, face: StoryFace, url: str, head: Head, share: str
) -> Markup:
    """Return a story as a NewsArticle."""
    publication, card = view.publication, face.card
    people = publication.index.registry.people
    data: dict[str, Any] = {
        "@type": "NewsArticle",
        "headline": card.headline.text,
        "inLanguage": card.lang,
        "url": url,
        "mainEntityOfPage": url,
        "datePublished": card.published.iso,
        "dateModified": head.modified or card.published.iso,
        "articleSection": card.section.text.text,
        "publisher": publisher(view),
    }
    if head.description:
        data["description"] = head.description
    own = publication.origin + card.image.url if card.image else ""
    # With cards: what networks are given, and the story's own picture where that is another.
    first = head.image if view.locale in publication.drawn else own or share
    if images := [image for image in dict.fromkeys((first, own)) if image]:
        data["image"] = images
    desks = {view.url("person", id) for id in story.byline if (p := people.get(id)) and p.desk}
    data["author"] = [
        {
            "@type": "Organization" if link.url in desks else "Person",
            "name": link.text.text,
            **({"url": publication.origin + link.url} if link.url else {}),
        }
        for link in face.byline
    ] or [publisher(view)]
    if face.dateline:
        data["dateline"] = face.dateline.text
    if face.topics:
        data["keywords"] = [link.text.text for link in face.topics]
    if face.sources:
        data["citation"] = [
            {"@type": "CreativeWork", "name": s.title.text, **({"url": s.url} if s.url else {})}
            for s in face.sources
        ]
    if origin := _origin(view, story):
        data["translationOfWork"] = {"@type": "NewsArticle", "url": origin}
    return json_ld(data | corrections_in(face.corrections))


def corrections_in(corrections: tuple[CorrectionFace, ...]) -> dict[str, Any]:
    """Return the corrections of a page; clarifications and notes of updates are none."""
    found = [
        {"@type": "CorrectionComment", "text": c.text.text, "datePublished": c.at.iso}
        for c in corrections
        if c.kind.code == "correction"
    ]
    return {"correction": found} if found else {}


def _origin(view: View, story: Story) -> str:
    """Return the URL of what the page's version was translated from; empty for an original."""
    index = view.publication.index
    version = index.version("story", story.id, view.locale)
    locale = version.translated_from if version is not None else ""
    path = index.places("story", story.id).get(locale or "")
    return view.publication.absolute(path) if path else ""


def breadcrumb_list(view: View, crumbs: tuple[Link, ...]) -> Markup:
    """Return a page's breadcrumbs."""
    items = [
        {
            "@type": "ListItem",
            "position": at,
            "name": link.text.text,
            "item": view.publication.origin + link.url,
        }
        for at, link in enumerate(crumbs, 1)
    ]
    return json_ld({"@type": "BreadcrumbList", "itemListElement": items})


def front_data(view: View) -> Markup:
    """Return the home front as a WebSite with its publisher."""
    publication = view.publication
    return json_ld(
        {
            "@type": "WebSite",
            "name": view.speaking.text(publication.index.site.title).text,
            "url": publication.origin + view.url("front"),
            "inLanguage": view.speaking.voice.language.tag,
            "publisher": publisher(view),
        }
    )
