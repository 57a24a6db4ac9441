"""A renderer for each locale of a publication."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.index import keys
from generator.index.store import Store
from generator.pages.chrome import SHARE, Chrome
from generator.pages.findable import Finder
from generator.pages.publication import Publication
from generator.pages.view import make_view
from generator.render.bodies import BodyRenderer
from generator.render.cards.fonts import CardFonts
from generator.render.compiled import Compiled
from generator.render.dispatch import PageRenderer
from generator.render.environment import make_environment
from generator.render.theme import Assets, template_folders

if TYPE_CHECKING:
    from generator.render.cards.press import Press


def make_renderers(
    publication: Publication, assets: Assets, site: Path, store: Store, card_fonts: CardFonts,
    *, publishes: bool,
) -> dict[str, PageRenderer]:  # fmt: skip
    """Return the page renderers, by locale code. Compiled templates are kept in the state.

    With `publishes` they gather what a search of the site finds of each page, where it has one, and pack what pages say.
    """
    folders = template_folders(site)
    templates = Compiled(folders, store)

    def asset(name: str, otherwise: str | None = None) -> str:
        publication.trace.read(keys.asset(name))
        if name not in assets.files:
            if otherwise is not None:
                return otherwise
            raise LookupError(f"the theme has no asset {name}")
        return publication.local("/" + assets.files[name])

    file = assets.files.get(SHARE)
    share = publication.absolute("/" + file) if file else ""

    @cache
    def press() -> "Press":
        # Only a run that draws a card loads Pillow.
        from generator.render.cards.press import Press  # noqa: PLC0415
        from generator.render.kept import KeptFiles  # noqa: PLC0415

        return Press(card_fonts, KeptFiles(site / ".khobor/cards"))

    renderers = {}
    for code, language in publication.languages.items():
        view = make_view(publication, code)
        environment = make_environment(
            templates, language=language, catalog=publication.catalogs[code], asset=asset
        )
        bodies = BodyRenderer(view, environment)
        bodies.install()
        finder = Finder(view) if publishes and publication.index.site.search else None
        renderers[code] = PageRenderer(
            view,
            Chrome(view, share),
            environment,
            bodies,
            folders,
            site,
            press,
            asset,
            finder,
            keeps=publishes,
        )
    return renderers
