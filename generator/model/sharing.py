"""Where a reader may pass a story on: one address for each service, without its script.

A new service is a row here and its name in the `share` words. Order is the site's own.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import quote

SHARING: Mapping[str, str] = {
    "whatsapp": "https://wa.me/?text={both}",
    "facebook": "https://www.facebook.com/sharer/sharer.php?u={url}",
    "x": "https://x.com/intent/post?text={headline}&url={url}",
    "telegram": "https://t.me/share/url?url={url}&text={headline}",
    "email": "mailto:?subject={headline}&body={both}",
    "linkedin": "https://www.linkedin.com/sharing/share-offsite/?url={url}",
}
"""By name: `{headline}` and `{url}` apart, or `{both}` as one text."""
SHARED: tuple[str, ...] = ("whatsapp", "facebook", "x", "telegram", "email")
"""Which are offered, and in which order, where a site says nothing."""
_LINE, _MAIL_LINE = quote("\n"), quote("\r\n")
"""Between headline and URL; in mail a line ends as RFC 6068 has it."""


def share_urls(names: Iterable[str], headline: str, url: str) -> list[str]:
    """Return the addresses that pass a page on, its headline and URL percent-encoded (RFC 3986)."""
    words, address = quote(headline, safe=""), quote(url, safe="")
    return [
        SHARING[name].format(
            headline=words,
            url=address,
            both=f"{words}{_MAIL_LINE if name == 'email' else _LINE}{address}",
        )
        for name in names
    ]
