"""Links by which a reader passes a page on: plain addresses, no request before one is followed."""

from generator.l10n.bidi import without_isolates
from generator.model.sharing import share_url
from generator.pages.faces import ShareLink
from generator.pages.view import View


def share_links(view: View, headline: str, url: str) -> tuple[ShareLink, ...]:
    """Return the site's share links for a page: `url` is absolute."""
    plain = without_isolates(headline)
    return tuple(
        ShareLink(
            code=name,
            text=view.speaking.tag("share", name).text,
            url=share_url(name, plain, url),
        )
        for name in view.publication.index.site.share
    )
