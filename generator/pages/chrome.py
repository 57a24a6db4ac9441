"""What stands around a page's matter: the site's face, the head, menus, languages, breadcrumbs."""

from markupsafe import Markup
from msgspec import Struct, field
from msgspec.structs import replace

from generator.index import keys
from generator.index.filing import order_paths, shelf_paths
from generator.l10n.messages import N_
from generator.model.page import PageSpec
from generator.model.site import MenuItem
from generator.packing import digest_value
from generator.pages.faces import Alternate, Link, PageFace, SiteFace, Spoken
from generator.pages.plan import feed_path, manifest_path
from generator.pages.view import View

_PLACES = {
    "incidents": N_("Incidents"),
    "status": N_("Status"),
    "archive": N_("Archive"),
    "corrections": N_("Corrections made"),
    "front": N_("Front page"),
    "search": N_("Search"),
}

_MENUS = {"menu": "main", "footer": "footer"}
"""The fields of the site's face that are menus, and their names in `site.yaml`."""
_NOT_FOR_SEARCHES = ("search", "not_found", "redirect", "incident_order")
"""Pages that say so in their head, and name no other versions of themselves to a search engine."""
SHARE = "share.png"
"""The theme's picture for networks that show a link to a page without one of its own."""


class Head(Struct, frozen=True, kw_only=True):
    """What a page's own matter says about itself, in plain text of the page's language.

    `name` is the headline where it may be in another language than the page, `here` its name among
    the breadcrumbs where that is shorter.
    """

    headline: str
    description: str = ""
    og_type: str = "website"
    image: str = ""
    image_alt: str = ""
    image_size: tuple[int, int] = (0, 0)
    published: str = ""
    modified: str = ""
    section: str = ""
    above: tuple[Link, ...] = ()
    feed: tuple[str, str] | None = None
    name: Spoken | None = None
    here: Spoken | None = None


class Chrome(Struct):
    """The surroundings of one locale's pages."""

    view: View
    share: str = ""
    _unmarked: SiteFace | None = None
    _targets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What the lines of each menu lead to, in their order."""
    _marked: dict[str, SiteFace] = field(default_factory=dict)

    def site(self, spec: PageSpec, section: str = "") -> SiteFace:
        """Return the site's face with the menu line of the page, or its section, marked."""
        current = f"section:{section}" if section else _target_of(spec)
        trace, key = self.view.publication.trace, keys.chrome(self.view.locale)
        site = self._unmarked
        if site is None:
            site = self._unmarked = trace.apart(key, self._make_site)
        trace.read(key)
        if not any(current in targets for targets in self._targets.values()):
            return site
        known = self._marked.get(current)
        if known is None:
            menus = {name: self._mark(getattr(site, name), name, current) for name in self._targets}
            known = self._marked[current] = replace(site, **menus)
        return known

    def _mark(self, lines: tuple[Link, ...], name: str, current: str) -> tuple[Link, ...]:
        return tuple(
            replace(line, current=True) if target == current else line
            for line, target in zip(lines, self._targets[name], strict=True)
        )

    def digest(self) -> str:
        """Return the digest of what stands around every page of the language."""
        return digest_value(self._make_site())

    def page(
        self,
        spec: PageSpec,
        head: Head,
        crumbs: tuple[Link, ...] = (),
        json_ld: tuple[Markup, ...] = (),
    ) -> PageFace:
        """Return the head of a page; a page without a picture of its own shares the theme's."""
        view, publication = self.view, self.view.publication
        language = view.speaking.voice.language
        site_title = view.speaking.text(publication.index.site.title).text
        own = spec.kind == "front"
        paths = self.alternates(spec)
        alternates = tuple(self._alternate(code, path) for code, path in paths.items())
        default = publication.index.site.default.code
        noindex = spec.kind in _NOT_FOR_SEARCHES
        several = len(alternates) > 1 and not noindex
        image = head.image
        if not image:
            publication.trace.read(keys.asset(SHARE))
            image = self.share
        feeds = [(site_title, publication.local(feed_path(publication.index.site, view.locale)))]
        if head.feed is not None:
            feeds.append(head.feed)
        return PageFace(
            kind=spec.kind,
            locale=view.locale,
            lang=language.tag,
            dir="rtl" if language.rtl else "",
            script=language.script,
            title=site_title if own else f"{head.headline} – {site_title}",
            headline=head.headline,
            description=head.description,
            url=publication.absolute(spec.path),
            x_default=publication.absolute(paths.get(default) or next(iter(paths.values())))
            if several
            else "",
            noindex=noindex,
            alternates=alternates if several else (),
            languages=self._languages(paths),
            breadcrumbs=crumbs,
            feeds=tuple(feeds),
            og_type=head.og_type,
            image=image,
            image_alt=head.image_alt if head.image else site_title,
            image_width=head.image_size[0],
            image_height=head.image_size[1],
            published=head.published,
            modified=head.modified,
            section=head.section,
            json_ld=json_ld,
        )

    def alternates(self, spec: PageSpec) -> dict[str, str]:
        """Return the paths of a page in every locale it exists in, its own among them.

        Empty for pages that have no versions: redirects and error pages.
        """
        if spec.kind in ("redirect", "not_found"):
            return {}
        index = self.view.publication.index
        if spec.kind == "incident_order":
            return order_paths(index.site, spec.owner, index.places("incident", spec.owner))
        if spec.kind == "incident_updates":
            id, _, number = spec.owner.partition("/")
            return shelf_paths(index.site, id, int(number), index.places("incident", id))
        return index.places(spec.kind, spec.owner)

    def _alternate(self, code: str, path: str) -> Alternate:
        publication = self.view.publication
        language = publication.languages[code]
        return Alternate(
            tag=language.tag,
            lang=language.tag,
            name=language.name,
            href=publication.absolute(path),
            url=publication.local(path),
            current=code == self.view.locale,
        )

    def _languages(self, paths: dict[str, str]) -> tuple[Alternate, ...]:
        """Return every language of the site: this page's version, or that language's front."""
        publication = self.view.publication
        fronts = publication.index.places("front", "")
        return tuple(
            self._alternate(code, paths.get(code) or fronts[code])
            for code in publication.index.site.codes
        )

    def breadcrumbs(self, spec: PageSpec, head: Head) -> tuple[Link, ...]:
        """Return the way from the front to the page; empty where there is none."""
        if spec.kind in ("front", "not_found", "redirect"):
            return ()
        site_title = self.view.speaking.text(self.view.publication.index.site.title)
        home = Link(site_title, self.view.url("front"))
        here = Link(
            head.here or head.name or Spoken(head.headline),
            self.view.publication.local(spec.path),
            current=True,
        )
        return (home, *head.above, here)

    def _make_site(self) -> SiteFace:
        view, publication = self.view, self.view.publication
        index, say = publication.index, view.speaking
        site = index.site
        return SiteFace(
            title=say.text(site.title),
            home=view.url("front"),
            menu=self._menu("menu"),
            footer=self._menu("footer"),
            sections=tuple(view.link("section", s.id) for s in site.sections),
            publisher=say.text(site.publisher.name),
            status=self._place("status"),
            incidents=self._place("incidents"),
            archive=self._place("archive"),
            feed=Link(
                Spoken(say.message(N_("Stories feed"))),
                publication.local(feed_path(site, view.locale)),
            ),
            incidents_feed=Link(
                Spoken(say.message(N_("Incident updates feed"))),
                publication.local(feed_path(site, view.locale, "incidents_feed")),
            ),
            base=publication.base,
            manifest=publication.local(manifest_path(view.locale)),
            theme_colors=(site.theme_colors.light, site.theme_colors.dark),
            search=self._place("search"),
            corrections=self._place("corrections"),
        )

    def _place(self, kind: str) -> Link:
        return Link(Spoken(self.view.speaking.message(_PLACES[kind])), self.view.url(kind))

    def _menu(self, field: str) -> tuple[Link, ...]:
        index = self.view.publication.index
        name = _MENUS[field]
        items = index.site.menus.get(name)
        links: list[Link] = []
        if items is None and name == "main":
            links = [self.view.link("section", s.id) for s in index.site.sections]
            links += [self._place("incidents"), self._place("status")]
            targets = [f"section:{s.id}" for s in index.site.sections] + ["incidents", "status"]
        else:
            pairs = [(item.target, self._menu_link(item)) for item in items or ()]
            links = [link for _, link in pairs if link]
            targets = [target for target, link in pairs if link]
        named = set(targets)
        for page in index.menu(name):
            if f"page:{page.id}" in named:
                continue
            link = self._page_link(page.id)
            if link is not None:
                links.append(link)
                targets.append(f"page:{page.id}")
        self._targets[field] = tuple(targets)
        return tuple(links)

    def _menu_link(self, item: MenuItem) -> Link | None:
        kind, _, id = item.target.partition(":")
        if item.target.startswith("https:"):
            link: Link | None = Link(self.view.speaking.text(item.label), item.target)
        elif kind == "page":
            link = self._page_link(id)
        elif kind in _PLACES:
            link = self._place(kind)
        else:
            link = self.view.link(kind, id)
        if link is not None and item.label is not None:
            link = replace(link, text=self.view.speaking.text(item.label))
        return link

    def _page_link(self, id: str) -> Link | None:
        """Return a link to a plain page in this language; None where it has no version."""
        version = self.view.publication.index.version("page", id, self.view.locale)
        if version is None:
            return None
        return Link(self.view.speaking.phrase(version.headline, ""), self.view.url("page", id))


def _target_of(spec: PageSpec) -> str:
    return f"{spec.kind}:{spec.owner}" if spec.owner else spec.kind
