"""The table of page kinds: which template a page takes, and what it is given.

A new page kind is a row here, a row in the plan, and a template.
"""

from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, Template
from markupsafe import Markup
from msgspec import Struct, field

from generator.index import keys
from generator.l10n.messages import N_
from generator.model.finding import pack_findable
from generator.model.page import PageSpec, Rendered
from generator.pages.chrome import Chrome, Head
from generator.pages.faces import Link, PageFace, Spoken, StoryCard
from generator.pages.findable import Finder, search_face
from generator.pages.incidents import incident_face
from generator.pages.lists import (
    front_face,
    incidents_face,
    section_face,
    service_face,
    status_face,
)
from generator.pages.matters import IncidentFace, RedirectFace, StoryFace
from generator.pages.plan import feed_path
from generator.pages.stories import plain_face, story_face
from generator.pages.terms import archive_face, month_face, term_face
from generator.pages.view import View
from generator.render.bodies import BodyRenderer
from generator.render.said import Said, pack_said, unpack_said
from generator.render.structured import breadcrumb_list, front_data, news_article
from generator.trace import Memo

TEMPLATES: dict[str, str] = {
    "front": "front.html",
    "section": "section.html",
    "story": "story.html",
    "incident": "incident.html",
    "incidents": "incidents.html",
    "service": "service.html",
    "status": "status.html",
    "topic": "term.html",
    "person": "term.html",
    "place": "term.html",
    "month": "month.html",
    "archive": "archive.html",
    "page": "page.html",
    "search": "search.html",
    "not_found": "not-found.html",
    "redirect": "redirect.html",
}

Matter = tuple[object, Head]


class PageRenderer(Struct):
    """Renders the pages of one locale."""

    view: View
    chrome: Chrome
    environment: Environment
    bodies: BodyRenderer
    folders: list[Path]
    site: Path
    finder: Finder | None = None
    """What gathers the words of pages; None where the site has no search."""
    items: Memo = field(default_factory=dict)
    """Entries of feeds, made once for all feeds of a run."""
    _templates: dict[str, Template] = field(default_factory=dict)

    def render(self, spec: PageSpec, kept: bytes = b"") -> Rendered:
        """Return a page's bytes; `kept` is what it says, where that is known to be as it was.

        What a template raises goes on to the caller.
        """
        trace, name = self.view.publication.trace, TEMPLATES[spec.kind]
        trace.read(keys.catalog(self.view.locale))
        trace.read(keys.template(name))
        if kept:
            said = unpack_said(spec.kind, kept)
            trace.read_all(said.keys)
        else:
            said = self._say(spec)
        site = self.chrome.site(spec, said.section)
        text = self._template(name).render(it=said.matter, page=said.page, site=site)
        if kept:
            return Rendered(spec.file, text.encode(), kept)
        found = self.finder.find(spec, said.matter) if self.finder is not None else None
        data = pack_findable(found) if found is not None else b""
        return Rendered(spec.file, text.encode(), pack_said(spec.kind, said), data)

    def _say(self, spec: PageSpec) -> Said:
        """Return what a page says, from the records."""

        def say() -> tuple[object, PageFace, str]:
            matter, head = MATTERS[spec.kind](self.view, spec)
            crumbs = self.chrome.breadcrumbs(spec, head)
            url = self.view.publication.absolute(spec.path)
            data = self._structured(spec, matter, url, head, crumbs)
            page = self.chrome.page(spec, head, crumbs, data)
            return matter, page, _section_of(self.view, spec)

        found, read = self.view.publication.trace.gather(say)
        return Said(*found, read)

    def not_found(self) -> Rendered:
        """Return the error page for the site's root, where hosts look for it."""
        return Rendered(
            "404.html",
            self.render(PageSpec(kind="not_found", path="/404.html", locale=self.view.locale)).data,
        )

    def _structured(
        self, spec: PageSpec, matter: object, url: str, head: Head, crumbs: tuple[Link, ...]
    ) -> tuple[Markup, ...]:
        found: list[Markup] = []
        if isinstance(matter, StoryFace):
            story = self.view.publication.index.story(spec.owner)
            assert story is not None
            about = head.description
            found.append(news_article(self.view, story, matter, url, about, self.chrome.share))
        if spec.kind == "front":
            found.append(front_data(self.view))
        if len(crumbs) > 1:
            found.append(breadcrumb_list(self.view, crumbs))
        return tuple(found)

    def _template(self, name: str) -> Template:
        template = self._templates.get(name)
        if template is None:
            template = self._templates[name] = self.environment.get_template(name)
        return template


def _section_of(view: View, spec: PageSpec) -> str:
    story = view.publication.index.story(spec.owner) if spec.kind == "story" else None
    return story.section if story is not None else ""


def _front(view: View, spec: PageSpec) -> Matter:
    site = view.publication.index.site
    title = view.speaking.text(site.title).text
    return front_face(view), Head(
        headline=title, description=view.speaking.text(site.description).text
    )


def _section(view: View, spec: PageSpec) -> Matter:
    publication = view.publication
    face = section_face(view, spec.owner)
    path = feed_path(publication.index.site, view.locale, "section_feed", spec.owner)
    title = face.link.text.text
    about = view.speaking.message(N_("Stories of the section %(name)s, newest first."), name=title)
    return face, Head(headline=title, description=about, feed=(title, publication.local(path)))


def _story(view: View, spec: PageSpec) -> Matter:
    publication = view.publication
    story = publication.index.story(spec.owner)
    version = publication.index.version("story", spec.owner, spec.locale)
    assert story is not None and version is not None
    face = story_face(view, story, version)
    return face, story_head(view, face.card)


def story_head(view: View, card: StoryCard) -> Head:
    """Return what the head of a story's page says, from its card."""
    publication = view.publication
    # Networks that show a shared link do not draw SVG; the theme's own picture stands in.
    shared = card.image is not None and not card.image.url.endswith(".svg")
    return Head(
        headline=card.headline.text,
        description=card.standfirst.text,
        og_type="article",
        image=publication.origin + card.image.url if shared and card.image else "",
        image_alt=card.image.alt.text if shared and card.image else "",
        published=card.published.iso,
        modified=card.updated.iso if card.updated else "",
        section=card.section.text.text,
        above=(card.section,),
    )


def _incident(view: View, spec: PageSpec) -> Matter:
    incident = view.publication.index.incident(spec.owner)
    assert incident is not None
    face = incident_face(view, incident)
    return face, Head(
        headline=face.card.headline.text,
        description=face.card.standfirst.text or face.cause.text or _first_update(face),
        name=face.card.headline,
        modified=face.updated.iso if face.updated else "",
        above=(_place(view, "incidents", N_("Incidents")),),
    )


def _incidents(view: View, spec: PageSpec) -> Matter:
    path = feed_path(view.publication.index.site, view.locale, "incidents_feed")
    feed = (view.speaking.message(N_("Incident updates feed")), view.publication.local(path))
    about = view.speaking.message(N_("Incidents we have reported: the open ones, then by month."))
    headline = view.speaking.message(N_("Incidents"))
    return incidents_face(view), Head(headline=headline, description=about, feed=feed)


def _service(view: View, spec: PageSpec) -> Matter:
    face = service_face(view, spec.owner)
    name = face.link.text.text
    about = view.speaking.message(
        N_("Incidents of %(name)s, newest first, and how its state changed."), name=name
    )
    above = (_place(view, "status", N_("Status")),)
    return face, Head(headline=name, description=about, above=above, name=face.link.text)


def _status(view: View, spec: PageSpec) -> Matter:
    about = view.speaking.message(N_("Every service we report on, and its open incidents."))
    return status_face(view), Head(headline=view.speaking.message(N_("Status")), description=about)


def _term(view: View, spec: PageSpec) -> Matter:
    face = term_face(view, spec.kind, spec.owner)
    about = view.speaking.message(N_("Stories and incidents: %(name)s."), name=face.name.text)
    return face, Head(headline=face.name.text, description=about, name=face.name)


def _month(view: View, spec: PageSpec) -> Matter:
    face = month_face(view, spec.owner)
    about = view.speaking.message(N_("All stories of %(month)s."), month=face.label)
    above = (_place(view, "archive", N_("Archive")),)
    return face, Head(headline=face.label, description=about, above=above)


def _archive(view: View, spec: PageSpec) -> Matter:
    about = view.speaking.message(N_("All stories, month by month"))
    return archive_face(view), Head(
        headline=view.speaking.message(N_("Archive")), description=about
    )


def _page(view: View, spec: PageSpec) -> Matter:
    version = view.publication.index.version("page", spec.owner, spec.locale)
    assert version is not None
    face = plain_face(view, spec.owner, version)
    return face, Head(headline=face.headline.text, description=face.standfirst.text)


def _search(view: View, spec: PageSpec) -> Matter:
    return search_face(view), Head(headline=view.speaking.message(N_("Search")))


def _not_found(view: View, spec: PageSpec) -> Matter:
    return None, Head(headline=view.speaking.message(N_("Page not found")))


def _redirect(view: View, spec: PageSpec) -> Matter:
    """Return where a redirect leads, and a link to each language that its target has."""
    publication = view.publication
    kind, _, id = spec.owner.partition("/")
    places = publication.index.places(*((kind, id) if spec.owner else ("front", "")))
    links = tuple(
        Link(
            Spoken(publication.languages[code].name, publication.languages[code].tag),
            publication.local(path),
        )
        for code, path in places.items()
    )
    title = view.speaking.text(publication.index.site.title).text
    return RedirectFace(target=publication.absolute(spec.target), links=links), Head(headline=title)


def _first_update(face: IncidentFace) -> str:
    return face.updates[0].text.text if face.updates else ""


def _place(view: View, kind: str, message: str) -> Link:
    return Link(Spoken(view.speaking.message(message)), view.url(kind))


MATTERS: dict[str, Callable[[View, PageSpec], Matter]] = {
    "front": _front,
    "section": _section,
    "story": _story,
    "incident": _incident,
    "incidents": _incidents,
    "service": _service,
    "status": _status,
    "topic": _term,
    "person": _term,
    "place": _term,
    "month": _month,
    "archive": _archive,
    "page": _page,
    "search": _search,
    "not_found": _not_found,
    "redirect": _redirect,
}
