"""Pages as the preview serves them: the client's script put in, the site's policy let it work.

Owns what makes two versions of a page the same to a reader but for their style sheets. Nothing
here is ever written into the output.
"""

import re
from collections.abc import Mapping
from html import escape

from msgspec import Struct

from generator.digest import SHORT, digest_bytes
from generator.l10n.desk import DESK_ENGLISH, Teller
from generator.saying import say

CLIENT = "/__khobor__/client.js"
_STYLE = re.compile(rb"(/assets/[^\"'\s<>?#]*?)\.([0-9a-f]{%d})\.css" % SHORT)
_END = re.compile(rb"</body\s*>", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]*http-equiv\s*=\s*[\"']?content-security-policy\b[^>]*>", re.I)
_CONTENT = re.compile(rb"(content\s*=\s*)(\"[^\"]*\"|'[^']*')", re.I)
_AWAY = re.compile(
    rb"(<meta\b[^>]*\bhttp-equiv\s*=\s*[\"']?refresh\b[^>]*?\burl=|<a\b[^>]*?\bhref\s*=\s*[\"'])"
    rb"(https?://[^\"'\s<>;]*)",
    re.I,
)
_NEEDED = ("script-src", "connect-src", "style-src")


class Skeleton(Struct, frozen=True):
    """A page but for its style sheets: a digest, and each sheet's address by its lasting name."""

    digest: str
    styles: Mapping[str, str]


def skeleton_of(page: bytes, status: int = 200) -> Skeleton:
    """Return the skeleton of a page; another status makes another one of it."""
    styles = {
        stem.decode("utf-8", "replace"): b"".join((stem, b".", digest, b".css")).decode(
            "utf-8", "replace"
        )
        for stem, digest in _STYLE.findall(page)
    }
    bare = _STYLE.sub(rb"\1.css", page)
    return Skeleton(digest_bytes(b"%d\n" % status + bare)[: 2 * SHORT], styles)


def woven(page: bytes, marks: Mapping[str, str], origin: str = "") -> bytes:
    """Return the page with the client's script before its end; `marks` become data attributes.

    Links and redirects to the site's own origin stay in the preview.
    """
    if origin:
        page = _AWAY.sub(
            lambda m: m[1] + m[2].removeprefix(origin.encode()) if _is_own(m[2], origin) else m[0],
            page,
        )
    data = "".join(f' data-{name}="{escape(value)}"' for name, value in marks.items())
    tag = f'<script src="{CLIENT}"{data} defer></script>'.encode()
    page = _META.sub(lambda m: _CONTENT.sub(_loosened_attribute, m[0]), page)
    ends = list(_END.finditer(page))
    at = ends[-1].start() if ends else len(page)
    return page[:at] + tag + page[at:]


def loosened(policy: str) -> str:
    """Return a content security policy that lets the preview's own script and style work."""
    rules: dict[str, list[str]] = {}
    for rule in policy.split(";"):
        words = rule.split()
        if words:
            rules.setdefault(words[0].lower(), words[1:])
    for name in _NEEDED:
        allowed = rules.get(name, rules.get("default-src"))
        if allowed is not None and "*" not in allowed:
            kept = [w for w in allowed if w not in ("'none'", "'self'")]
            rules[name] = ["'self'", *kept]
    for name in ("script-src-elem", "style-src-elem"):
        if name in rules:
            rules[name] = ["'self'", *(w for w in rules[name] if w != "'none'")]
    rules.pop("sandbox", None)
    rules.pop("upgrade-insecure-requests", None)
    return "; ".join(" ".join((name, *words)) for name, words in rules.items())


def policy_in(headers: str) -> str:
    """Return the policy that a `_headers` file sets for every page, or an empty string."""
    everywhere = False
    for line in headers.splitlines():
        if line[:1] not in (" ", "\t"):
            everywhere = line.strip().endswith("/*") and line.count("*") == 1
            everywhere = everywhere and "/assets/" not in line
        elif everywhere and line.strip().lower().startswith("content-security-policy:"):
            return line.partition(":")[2].strip()
    return ""


def empty_page(teller: Teller = DESK_ENGLISH) -> bytes:
    """Return what is shown where there is no page at all yet, in the desk's language."""
    title, head, text = (
        escape(teller.tell(one))
        for one in (
            say("Khobor preview"),
            say("There is no page here yet"),
            say("It is shown as soon as the site has one at this address."),
        )
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{teller.tag}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n</head>\n'
        f"<body>\n<main><h1>{head}</h1>\n<p>{text}</p></main>\n</body>\n</html>\n"
    ).encode()


def _is_own(url: bytes, origin: str) -> bool:
    return url.startswith(origin.encode() + b"/")


def _loosened_attribute(match: re.Match[bytes]) -> bytes:
    quoted = match[2].decode("utf-8", "replace")
    mark, policy = quoted[0], quoted[1:-1]
    return match[1] + f"{mark}{loosened(policy)}{mark}".encode()
