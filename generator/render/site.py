"""A renderer for each locale of a publication."""

from pathlib import Path

from generator.pages.chrome import Chrome
from generator.pages.publication import Publication
from generator.pages.view import make_view
from generator.render.bodies import BodyRenderer
from generator.render.dispatch import PageRenderer
from generator.render.environment import make_environment
from generator.render.theme import Assets, template_folders


def make_renderers(publication: Publication, assets: Assets, site: Path) -> dict[str, PageRenderer]:
    """Return the page renderers, by locale code."""
    folders = template_folders(site)

    def asset(name: str) -> str:
        if name not in assets.files:
            raise LookupError(f"the theme has no asset {name}")
        return publication.local("/" + assets.files[name])

    file = assets.files.get("share.png")
    share = publication.absolute("/" + file) if file else ""
    renderers = {}
    for code, language in publication.languages.items():
        view = make_view(publication, code)
        environment = make_environment(
            folders, language=language, catalog=publication.catalogs[code], asset=asset
        )
        bodies = BodyRenderer(view, environment)
        bodies.install()
        renderers[code] = PageRenderer(
            view, Chrome(view, share), environment, bodies, folders, site
        )
    return renderers
