"""Links by which a reader passes a page on: plain addresses, no request before one is followed."""

from generator.l10n.bidi import without_isolates
from generator.model.sharing import share_urls
from generator.pages.faces import ShareLink
from generator.pages.view import View


def share_links(view: View, headline: str, url: str) -> tuple[ShareLink, ...]:
    """Return the site's share links for a page: `url` is absolute."""
    names = view.publication.index.site.share
    urls = share_urls(names, without_isolates(headline), url)
    return tuple(
        ShareLink(code=name, text=view.speaking.tag("share", name).text, url=address)
        for name, address in zip(names, urls, strict=True)
    )
