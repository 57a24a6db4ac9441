"""`_headers`: what a host is to send with the site's files. Several static hosts read it as it stands.

Owns the content policy: nothing from elsewhere, nothing written into a page runs, no form leaves it.
For other servers the same rules stand in `docs/how-to/publish-to-a-static-host.md`; a test holds them equal.
"""

from collections.abc import Mapping

from generator.model.page import Rendered
from generator.pages.plan import manifest_path
from generator.pages.publication import Publication

POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'self'",
}
"""`connect-src` is for what the site's own scripts ask the site: the search's shards, an open incident's page."""
EVERYWHERE: Mapping[str, str] = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Strict-Transport-Security": "max-age=31536000",
}
LASTING: Mapping[str, str] = {"Cache-Control": "public, max-age=31536000, immutable"}
"""For `assets/`, where a name has a digest of what is in the file."""
ICON: Mapping[str, str] = {"Cache-Control": "public, max-age=86400"}
"""For `favicon.ico`, whose name has none."""
MANIFEST: Mapping[str, str] = {"Content-Type": "application/manifest+json"}
"""For web manifests; not every host knows the kind by the name."""


def headers(publication: Publication) -> Rendered:
    """Return `_headers`."""
    base, codes = publication.base, publication.index.site.codes
    rules = [
        ("/*", EVERYWHERE),
        ("/assets/*", LASTING),
        ("/favicon.ico", ICON),
        *((manifest_path(code), MANIFEST) for code in codes),
    ]
    text = "".join(
        f"{base}{path}\n" + "".join(f"  {name}: {value}\n" for name, value in found.items())
        for path, found in rules
    )
    return Rendered("_headers", text.encode())
