"""Every output file that is rendered: pages by their table, machine files by the table here.

A new kind is a row, and whoever plans it. What makes a kind is loaded when one is made: an edit of a
story seldom makes a feed, and loading them all is a thirtieth of the command that builds it.
"""

from collections.abc import Callable

from generator.index import keys
from generator.model.page import PageSpec, Rendered
from generator.render.cards.fonts import CARD_FONTS
from generator.render.dispatch import TEMPLATES, PageRenderer
from generator.render.environment import TemplateFault, fault_of, is_of_a_template

Make = Callable[[PageRenderer, PageSpec], Rendered]


def _stories(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.render.feeds import story_feed  # noqa: PLC0415

    return story_feed(renderer, spec.owner)


def _incidents(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.render.feeds import incident_feed  # noqa: PLC0415

    return incident_feed(renderer)


def _sitemap(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.render.sitemaps import sitemap  # noqa: PLC0415

    part, _, number = spec.owner.partition("#")
    return sitemap(renderer.view.publication, part, int(number or 0))


def _machine_file(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.render import headers, sitemaps  # noqa: PLC0415

    make = {
        "sitemap_index": sitemaps.sitemap_index,
        "robots": sitemaps.robots,
        "headers": headers.headers,
    }[spec.kind]
    return make(renderer.view.publication)


def _web_manifest(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.render.manifest import web_manifest  # noqa: PLC0415

    return web_manifest(renderer.view, renderer.asset)


def _social_card(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.pages.social import card_text  # noqa: PLC0415

    view = renderer.view
    view.publication.trace.read(keys.catalog(view.locale))
    view.publication.trace.read(keys.asset(CARD_FONTS))
    return Rendered(spec.file, renderer.press().card(card_text(view, spec.owner)))


def _series_table(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    from generator.render.tables import series_table  # noqa: PLC0415

    return series_table(renderer.view, spec)


def _shard(renderer: PageRenderer, spec: PageSpec) -> Rendered:
    text = renderer.view.publication.index.shard(spec.locale, spec.owner)
    return Rendered(spec.file, text.encode())


OUTPUTS: dict[str, Make] = {
    "root_not_found": lambda renderer, _: renderer.not_found(),
    "feed": _stories,
    "section_feed": _stories,
    "incidents_feed": _incidents,
    "social_card": _social_card,
    "series_table": _series_table,
    "sitemap_index": _machine_file,
    "sitemap": _sitemap,
    "robots": _machine_file,
    "search_shard": _shard,
    "headers": _machine_file,
    "web_manifest": _web_manifest,
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
