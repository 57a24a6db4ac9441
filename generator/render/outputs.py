"""Every output file that is rendered: pages by their table, machine files by the table here.

A new kind is a row, and whoever plans it.
"""

from collections.abc import Callable

from generator.index import keys
from generator.model.page import PageSpec, Rendered
from generator.pages.social import card_text
from generator.render.cards.fonts import CARD_FONTS
from generator.render.dispatch import TEMPLATES, PageRenderer
from generator.render.environment import TemplateFault, fault_of, is_of_a_template
from generator.render.feeds import incident_feed, story_feed
from generator.render.sitemaps import headers, robots, sitemap, sitemap_index

Make = Callable[[PageRenderer, PageSpec], Rendered]


def _sitemap(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    part, _, number = spec.owner.partition("#")
    return sitemap(renderer.view.publication, part, int(number or 0))


def _social_card(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    view = renderer.view
    view.publication.trace.read(keys.catalog(view.locale))
    view.publication.trace.read(keys.asset(CARD_FONTS))
    return Rendered(spec.file, renderer.press().card(card_text(view, spec.owner)))


def _shard(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    text = renderer.view.publication.index.shard(spec.locale, spec.owner)
    return Rendered(spec.file, text.encode())


OUTPUTS: dict[str, Make] = {
    "root_not_found": lambda renderer, _: renderer.not_found(),
    "feed": lambda renderer, _: story_feed(renderer),
    "section_feed": lambda renderer, spec: story_feed(renderer, spec.owner),
    "incidents_feed": lambda renderer, _: incident_feed(renderer),
    "social_card": _social_card,
    "sitemap_index": lambda renderer, _: sitemap_index(renderer.view.publication),
    "sitemap": _sitemap,
    "robots": lambda renderer, _: robots(renderer.view.publication),
    "search_shard": _shard,
    "headers": lambda renderer, _: headers(renderer.view.publication),
}


def render_output(renderer: PageRenderer, spec: PageSpec, kept: bytes = b"") -> Rendered:
    """Return the bytes of an output file; `kept` is what a page says, where that is known.

    Raises:
        TemplateFault: a template cannot be read, or failed.
    """
    try:
        if spec.kind in TEMPLATES:
            return renderer.render(spec, kept)
        return OUTPUTS[spec.kind](renderer, spec)
    except TemplateFault:
        raise
    except Exception as error:
        if not is_of_a_template(error, renderer.folders):
            raise
        raise fault_of(error, renderer.folders, renderer.site, spec.path) from error
