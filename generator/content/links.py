"""The targets that a link may have: records by id, and other sites by an allowed scheme."""

import html
import re
import unicodedata
from urllib.parse import unquote

from generator.content.scalars import ID
from generator.patterns import pattern
from generator.saying import Saying, say

_SCHEME = pattern(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_ALLOWED = ("http", "https", "mailto", "tel")
_PLAIN_LINK = pattern(r"https?://[^\x00-\x20\x7f-\xa0&]*")
"""What most links are: an allowed scheme, and nothing that a browser drops or unescapes."""
_RECORDS = ("story", "incident", "page")


def anchor_of(fragment: str) -> str:
    """Return the id that a link's fragment asks a page for, as a browser reads it."""
    return unicodedata.normalize("NFC", unquote(html.unescape(fragment)))


def link_fault(href: str) -> tuple[Saying, str | Saying] | None:
    """Return what is wrong with a link's target and what to write, or None.

    Browsers drop white space and control characters inside a scheme, so they are dropped
    before it is read.
    """
    if _PLAIN_LINK.fullmatch(href):
        return None
    plain = html.unescape(href.replace("\x02amp\x03", "&"))
    bare = re.sub(r"[\x00-\x20\x7f-\xa0]", "", plain)
    if match := _SCHEME.match(bare):
        scheme = match.group(1).lower()
        rest = bare[match.end() :].split("#", 1)[0]
        if scheme in _RECORDS:
            return (
                None
                if ID.fullmatch(rest)
                else (
                    say('"{target}" does not name a {kind}', target=href, kind=say(scheme)),
                    say("write ({scheme}:id)", scheme=scheme),
                )
            )
        if scheme in _ALLOWED and bare == plain.strip():
            return None
        return (
            say('the scheme of "{target}" is not allowed in a link', target=href[:60]),
            "allowed: https:, http:, mailto:, tel:, and story:id, incident:id, page:id",
        )
    if bare.startswith("#") and len(bare) > 1:
        return None
    return (
        say('"{target}" is not a link that keeps working', target=href[:60]),
        "link a record by its id, as (story:id) or (incident:id), or another site by https://…",
    )
