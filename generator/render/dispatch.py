"""The table of page kinds: which template a page takes, and how the two become bytes.

A new page kind is a row here, a row in the plan, and a template.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, Template
from markupsafe import Markup
from msgspec import Struct, field

from generator.index import keys
from generator.model.finding import pack_findable
from generator.model.page import PageSpec, Rendered
from generator.pages.chrome import Chrome, Head
from generator.pages.faces import Link, PageFace
from generator.pages.findable import Finder
from generator.pages.matters import IncidentFace, StoryFace
from generator.pages.view import View
from generator.render.bodies import BodyRenderer
from generator.render.said import Said, pack_said, unpack_said
from generator.render.structured import breadcrumb_list, front_data, news_article
from generator.render.subjects import MATTERS
from generator.trace import Memo

if TYPE_CHECKING:
    from generator.render.cards.press import Press

TEMPLATES: dict[str, str] = {
    "front": "front.html",
    "section": "section.html",
    "story": "story.html",
    "incident": "incident.html",
    "incident_order": "updates.html",
    "incident_updates": "updates.html",
    "incidents": "incidents.html",
    "incidents_severity": "incidents.html",
    "incidents_year": "incidents.html",
    "service": "service.html",
    "service_year": "service-year.html",
    "status": "status.html",
    "topic": "term.html",
    "person": "term.html",
    "place": "term.html",
    "month": "month.html",
    "archive": "archive.html",
    "corrections": "corrections.html",
    "corrections_year": "corrections.html",
    "page": "page.html",
    "search": "search.html",
    "not_found": "not-found.html",
    "redirect": "redirect.html",
}


class PageRenderer(Struct):
    """Renders the pages of one locale."""

    view: View
    chrome: Chrome
    environment: Environment
    bodies: BodyRenderer
    folders: list[Path]
    site: Path
    press: Callable[[], "Press"]
    """Gives what draws social cards."""
    asset: Callable[..., str]
    """Gives the URL of a theme's file by its name, or what is given in its place where there is none."""
    finder: Finder | None = None
    """What gathers the words of pages; None where the site has no search."""
    keeps: bool = True
    """False where nobody will ask what a page says: a check makes it to see that it can be made."""
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
        packed = pack_said(spec.kind, said) if self.keeps else b""
        return Rendered(spec.file, text.encode(), packed, data)

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
            found.append(news_article(self.view, story, matter, url, head, self.chrome.share))
        if isinstance(matter, IncidentFace) and matter.card.open and matter.updates:
            from generator.render.live_blog import live_blog  # noqa: PLC0415

            found.append(live_blog(self.view, matter, url, head))
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
