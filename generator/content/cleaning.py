"""Markup reduced to the elements, attributes and URL schemes that a page may have."""

import nh3

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_INNER_SCHEMES = frozenset({"story", "incident", "page"})
_TAGS = frozenset({
    "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "em", "strong", "b", "i", "s", "del", "ins", "u",
    "sub", "sup", "small", "mark", "q", "cite", "abbr", "dfn", "kbd", "samp", "var", "code", "pre",
    "a", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "thead", "tbody", "tfoot", "tr",
    "th", "td", "caption", "span", "div", "time", "bdi", "bdo", "ruby", "rt", "rp", "wbr",
})  # fmt: skip
_ATTRIBUTES = {
    "*": {"id", "lang", "dir", "title"},
    "a": {"href"},
    "ol": {"start", "reversed"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "time": {"datetime"},
    "abbr": {"title"},
}
_CLEAN_CONTENT = frozenset(
    {"script", "style", "iframe", "object", "template", "noscript", "svg", "math"}
)


def clean(markup: str) -> str:
    """Return the markup with only the elements, attributes and URL schemes that we allow."""
    return nh3.clean(
        markup,
        tags=set(_TAGS),
        clean_content_tags=set(_CLEAN_CONTENT),
        attributes=_ATTRIBUTES,
        url_schemes=set(SCHEMES | _INNER_SCHEMES),
        link_rel=None,
        strip_comments=True,
    )
