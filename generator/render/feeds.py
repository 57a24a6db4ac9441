"""RSS 2.0: stories of a locale, of a section, and incident updates, one entry an update.

Dates are English RFC 822 with numeric zones, whatever the language; a `guid` is permanent and
no URL; everything is dated from content, so the same content gives the same bytes.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from html import escape
from urllib.parse import urlsplit

from msgspec import Struct

from generator.index import keys
from generator.index.filing import story_path
from generator.l10n.messages import N_
from generator.model.incident import Incident, Update
from generator.model.listing import Card
from generator.model.page import PageSpec, Rendered, file_of
from generator.model.shelves import shelf_of
from generator.pages.faces import StoryCard
from generator.pages.matters import BodyFace
from generator.pages.plan import feed_path
from generator.pages.publication import Publication
from generator.pages.updates import update_url
from generator.patterns import pattern
from generator.render.dispatch import PageRenderer
from generator.render.subjects import story_head

_WIDTHS = pattern(r'</?picture>|<source [^>]*>|(<img src="[^"]*") srcset="[^"]*" sizes="[^"]*"')
"""What a page says of the widths of a picture: readers of feeds are given one file."""
_LOCAL_URL = pattern(r'(\s(?:href|src)=")(/[^"]*|#[^"]*)"')


@cache
def _not_xml() -> re.Pattern[str]:
    """What XML 1.0 has no place for. Compiled when a feed is made: it takes 3 ms."""
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Item(Struct, frozen=True, kw_only=True):
    """An entry of a feed. `html` is the full text with absolute URLs, or empty."""

    title: str
    link: str
    guid: str
    at: datetime
    description: str
    creator: str
    categories: tuple[str, ...]
    html: str


def story_feed(renderer: PageRenderer, section_id: str = "") -> Rendered:
    """Return the locale's feed of stories, or of a section's."""
    view = renderer.view
    view.publication.trace.read(keys.catalog(view.locale))
    index = view.publication.index
    site = index.site
    title = view.speaking.text(site.title).text
    section = site.section(section_id) if section_id else None
    if section is None:
        about = view.speaking.text(site.description).text or title
        cards = _own_newest(renderer, "all", "")
        items = [_kept_item(renderer, card) for card in cards]
        return _rss(renderer, feed_path(site, view.locale), title, about, view.url("front"), items)
    name = view.speaking.text(section.title).text
    items = [_kept_item(renderer, card) for card in _own_newest(renderer, "section", section.id)]
    path = feed_path(site, view.locale, "section_feed", section.id)
    home = view.url("section", section.id)
    return _rss(renderer, path, f"{name} – {title}", name, home, items)


def _own_newest(renderer: PageRenderer, kind: str, id: str) -> list[Card]:
    """Return the newest stories of a list in the feed's own language."""
    view = renderer.view
    wanted = view.publication.index.site.feeds.items
    listing = view.publication.index.listed(view.locale, kind, id)
    asked = wanted
    while True:
        postings = listing.newest(asked)
        own = [row for row in postings if row[2] == view.locale][:wanted]
        if len(own) == wanted or len(postings) < asked:
            break
        asked *= 2
    cards = (view.publication.index.card(row[1], row[2]) for row in own)
    return [card for card in cards if card is not None]


def _kept_item(renderer: PageRenderer, card: Card) -> "Item":
    """Return a story's entry, made once for all feeds of a run."""
    trace = renderer.view.publication.trace
    return trace.memo(renderer.items, card.id, lambda: _story_item(renderer, card))


def incident_feed(renderer: PageRenderer) -> Rendered:
    """Return the locale's feed of incident updates, newest first, one entry an update."""
    view = renderer.view
    index = view.publication.index
    view.publication.trace.read(keys.catalog(view.locale))
    items = []
    for posting in index.updates(view.locale, index.site.feeds.items * 2):
        incident = index.incident(posting.incident)
        update = (
            next((u for u in incident.updates if u.id == posting.id), None) if incident else None
        )
        if incident is not None and update is not None:
            at = (update.known or update.at).start
            items.append(_update_item(renderer, at, incident, update))
    title = view.speaking.message(N_("Incident updates feed"))
    site = view.speaking.text(index.site.title).text
    path = feed_path(index.site, view.locale, "incidents_feed")
    return _rss(renderer, path, f"{title} – {site}", title, view.url("incidents"), items)


def _story_item(renderer: PageRenderer, card: Card) -> Item:
    view = renderer.view
    publication = view.publication
    index = publication.index
    story = index.story(card.id)
    assert story is not None
    face = view.story_card(card.id, card.locale)
    assert face is not None
    path = story_path(index.site, card)
    html = ""
    if index.site.feeds.full_text:
        html = _full_text(renderer, card, face, publication.absolute(path))
    return Item(
        title=face.headline.text,
        link=publication.absolute(path),
        guid=_guid(publication, f"story/{card.id}/{card.locale}"),
        at=card.at,
        description=face.standfirst.text or face.headline.text,
        creator=", ".join(view.name("person", id).text for id in story.byline),
        categories=(face.section.text.text, *(view.name("topic", id).text for id in story.topics)),
        html=html,
    )


def _full_text(renderer: PageRenderer, card: Card, face: StoryCard, url: str) -> str:
    view = renderer.view
    path = story_path(view.publication.index.site, card)
    spec = PageSpec(kind="story", path=path, locale=card.locale, owner=card.id)
    around = {
        "page": renderer.chrome.page(spec, story_head(view, face)),
        "site": renderer.chrome.site(spec, card.section),
        "bare": True,
    }
    body = BodyFace("story", card.id, card.locale, card.incident)
    html = str(renderer.bodies.markup(body, around))
    if "srcset=" in html:
        html = _WIDTHS.sub(lambda found: found.group(1) or "", html)
    return absolute_urls(html, view.publication.origin, url)


def absolute_urls(html: str, origin: str, page: str) -> str:
    """Return markup whose local URLs and anchors are absolute, as a feed needs them."""

    def replace(match: re.Match[str]) -> str:
        url = match.group(2)
        return f'{match.group(1)}{origin + url if url.startswith("/") else page + url}"'

    return _LOCAL_URL.sub(replace, html)


def _update_item(renderer: PageRenderer, at: datetime, incident: Incident, update: Update) -> Item:
    view = renderer.view
    publication = view.publication
    headline = view.speaking.incident_text(incident, incident.headline).text
    text = view.speaking.incident_text(incident, update.text).text
    status = view.speaking.tag("status", update.status).text if update.status else ""
    number = shelf_of(incident.updates.index(update), len(incident.updates))
    url = publication.origin + update_url(view, incident.id, update, number)
    return Item(
        title=f"{headline} – {status}" if status else headline,
        link=url,
        guid=_guid(publication, f"incident/{incident.id}/{update.id}/{view.locale}"),
        at=at.astimezone(view.speaking.zone),
        description=text,
        creator=view.speaking.text(publication.index.site.publisher.name).text,
        categories=tuple(view.name("service", id).text for id in incident.services),
        html="",
    )


def _guid(publication: Publication, id: str) -> str:
    """Return a tag URI (RFC 4151): it names the entry for ever.

    Nothing that an edit or a preview changes is in it: the host is the one of `site.yaml`, the
    date is the one on which this form was laid down.
    """
    host = urlsplit(publication.index.site.url).hostname
    return f"tag:{host},2026:{id}"


def _rss(
    renderer: PageRenderer,
    path: str,
    title: str,
    description: str,
    home: str,
    items: Sequence[Item],
) -> Rendered:
    publication = renderer.view.publication
    language = renderer.view.speaking.voice.language
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
        "<channel>",
        _tag("title", title),
        _tag("link", publication.origin + home),
        _tag("description", description),
        _tag("language", language.tag.lower()),
        _tag("generator", "Khobor"),
    ]
    from email.utils import format_datetime  # noqa: PLC0415  # it loads sockets; most edits make no feed

    if items:
        newest = max(item.at for item in items)
        lines.append(_tag("lastBuildDate", format_datetime(newest)))
    self_url = f'"{escape(publication.absolute(path))}"'
    lines.append(f'<atom:link href={self_url} rel="self" type="application/rss+xml"/>')
    for item in items:
        lines += [
            "<item>",
            _tag("title", item.title),
            _tag("link", item.link),
            f'<guid isPermaLink="false">{_text(item.guid)}</guid>',
            _tag("pubDate", format_datetime(item.at)),
            _tag("description", item.description),
        ]
        if item.creator:
            lines.append(_tag("dc:creator", item.creator))
        lines += [_tag("category", category) for category in item.categories]
        if item.html:
            lines.append(_tag("content:encoded", item.html))
        lines.append("</item>")
    lines += ["</channel>", "</rss>", ""]
    return Rendered(file_of(path), "\n".join(lines).encode())


def _tag(name: str, text: str) -> str:
    return f"<{name}>{_text(text)}</{name}>"


def _text(text: str) -> str:
    return escape(_not_xml().sub("", text), quote=False)
