"""sitemap.xml (an index), one sitemap a month of stories, one of the other pages; robots.txt.

`hreflang` alternates are the places of the same versions that the head names.
"""

from html import escape

from generator.index.filing import ALL
from generator.model.listing import SitemapPosting
from generator.model.page import SITEMAP_LIMIT, Rendered, sitemap_file
from generator.pages.publication import Publication

_NS = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def sitemap(publication: Publication, part: str, number: int) -> Rendered:
    """Return one sitemap; a part of more than `SITEMAP_LIMIT` addresses has several."""
    rows = publication.index.sitemap(part)[number * SITEMAP_LIMIT : (number + 1) * SITEMAP_LIMIT]
    body = "".join(_entry(publication, row) for row in rows)
    text = f"{_HEAD}<urlset {_NS}>\n{body}</urlset>\n"
    return Rendered(sitemap_file(part, number), text.encode())


def sitemap_index(publication: Publication) -> Rendered:
    """Return sitemap.xml, which names the others."""
    index = publication.index
    files = [
        file for part in index.bucket_ids(ALL, "sitemap") for file in index.sitemap_files(part)
    ]
    entries = "".join(
        f"<sitemap><loc>{escape(publication.absolute('/' + file), quote=False)}</loc></sitemap>\n"
        for file in files
    )
    text = (
        f'{_HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{entries}</sitemapindex>\n"
    )
    return Rendered("sitemap.xml", text.encode())


def robots(publication: Publication) -> Rendered:
    """Return robots.txt: everything may be read; here is the sitemap."""
    text = f"User-agent: *\nAllow: /\n\nSitemap: {publication.absolute('/sitemap.xml')}\n"
    return Rendered("robots.txt", text.encode())


def _entry(publication: Publication, row: SitemapPosting) -> str:
    lines = [f"<url><loc>{escape(publication.absolute(row.path), quote=False)}</loc>"]
    if row.modified:
        lines.append(f"<lastmod>{row.modified}</lastmod>")
    if len(row.versions) > 1:
        paths = dict(row.versions)
        default = publication.index.site.default.code
        pairs = [(publication.languages[code].tag, path) for code, path in paths.items()]
        pairs.append(("x-default", paths.get(default) or pairs[0][1]))
        lines += [
            f'<xhtml:link rel="alternate" hreflang="{tag}"'
            f' href="{escape(publication.absolute(path))}"/>'
            for tag, path in pairs
        ]
    return "".join(lines) + "</url>\n"
