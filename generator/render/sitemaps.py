"""sitemap.xml (an index), one sitemap a month of stories, one of the other pages; robots.txt, _headers.

`hreflang` alternates come from the plan's one function, the same that the head uses.
"""

from xml.sax.saxutils import escape, quoteattr

from generator.model.page import PageSpec, Rendered
from generator.pages.publication import Publication

_NS = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LIMIT = 20_000


def sitemaps(publication: Publication) -> list[Rendered]:
    """Return the sitemap index and its parts."""
    parts: dict[str, list[PageSpec]] = {}
    for spec in publication.plan.specs:
        if spec.kind in ("redirect", "not_found"):
            continue
        parts.setdefault(_part_of(publication, spec), []).append(spec)
    files: list[Rendered] = []
    for name, specs in sorted(parts.items()):
        specs.sort(key=lambda s: s.path)
        for at in range(0, len(specs), _LIMIT):
            suffix = f"-{at // _LIMIT + 1}" if at else ""
            body = "".join(_entry(publication, spec) for spec in specs[at : at + _LIMIT])
            text = f"{_HEAD}<urlset {_NS}>\n{body}</urlset>\n"
            files.append(Rendered(f"sitemaps/{name}{suffix}.xml", text.encode()))
    entries = "".join(
        f"<sitemap><loc>{escape(publication.absolute('/' + f.file))}</loc></sitemap>\n"
        for f in files
    )
    index = (
        f'{_HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{entries}</sitemapindex>\n"
    )
    return [Rendered("sitemap.xml", index.encode()), *files]


def robots(publication: Publication) -> Rendered:
    """Return robots.txt: everything may be read; here is the sitemap."""
    text = f"User-agent: *\nAllow: /\n\nSitemap: {publication.absolute('/sitemap.xml')}\n"
    return Rendered("robots.txt", text.encode())


_HEADERS = """\
{base}/*
  Content-Security-Policy: default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; \
manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Strict-Transport-Security: max-age=31536000
{base}/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""


def headers(publication: Publication) -> Rendered:
    """Return `_headers`, which several static hosts read: no script, nothing from elsewhere."""
    return Rendered("_headers", _HEADERS.format(base=publication.base).encode())


def _part_of(publication: Publication, spec: PageSpec) -> str:
    if spec.kind != "story":
        return "pages"
    card = publication.index.cards[spec.owner][spec.locale]
    return f"{card.at.year:04d}-{card.at.month:02d}"


def _entry(publication: Publication, spec: PageSpec) -> str:
    lines = [f"<url><loc>{escape(publication.absolute(spec.path))}</loc>"]
    modified = _modified(publication, spec)
    if modified:
        lines.append(f"<lastmod>{modified}</lastmod>")
    alternates = publication.plan.alternates(spec)
    if len(alternates) > 1:
        default = publication.index.site.default.code
        pairs = [(publication.languages[code].tag, path) for code, path in alternates.items()]
        pairs.append(("x-default", alternates.get(default) or pairs[0][1]))
        lines += [
            f'<xhtml:link rel="alternate" hreflang="{tag}"'
            f" href={quoteattr(publication.absolute(path))}/>"
            for tag, path in pairs
        ]
    return "".join(lines) + "</url>\n"


def _modified(publication: Publication, spec: PageSpec) -> str:
    if spec.kind != "story":
        return ""
    card = publication.index.cards[spec.owner][spec.locale]
    updated = card.release.updated
    at = updated.start if updated else card.at
    return at.astimezone(card.at.tzinfo).isoformat(timespec="seconds")
