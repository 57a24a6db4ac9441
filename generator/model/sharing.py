"""Where a reader may pass a story on: one address for each service, without its script.

A new service is a row here and its name in the `share` words. Order is the site's own.
"""

from collections.abc import Mapping
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


def share_url(name: str, headline: str, url: str) -> str:
    """Return the address that passes a page on, its headline and URL percent-encoded (RFC 3986)."""
    end = "\r\n" if name == "email" else "\n"
    words = {"headline": headline, "url": url, "both": f"{headline}{end}{url}"}
    return SHARING[name].format_map({key: quote(word, safe="") for key, word in words.items()})
