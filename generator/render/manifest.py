"""The web manifest of a language: what a home screen calls the site, and how it opens there.

`minimal-ui` and not `standalone`: a reader needs the way back, the address to share and, since the site
has no copy of itself on the device, the button that loads a page again. The scope is the whole site, so that
another language opens in the same window.
"""

from collections.abc import Callable
from typing import Any

from msgspec import json

from generator.model.page import Rendered
from generator.pages.plan import manifest_path
from generator.pages.view import View
from generator.render.icons import ICONS

_IN_MANIFEST = {"icon-192.png": "any", "icon-512.png": "any", "icon-maskable.png": "maskable"}


def web_manifest(view: View, asset: Callable[..., str]) -> Rendered:
    """Return the manifest of the view's language."""
    publication = view.publication
    site, language = publication.index.site, view.speaking.voice.language
    title = view.speaking.text(site.title).text
    found: dict[str, Any] = {
        "id": publication.local("/") + view.locale,
        "name": title,
        "short_name": view.speaking.text(site.short_title).text or title,
        "description": view.speaking.text(site.description).text,
        "lang": language.tag,
        "dir": "rtl" if language.rtl else "ltr",
        "start_url": view.url("front"),
        "scope": publication.local("/"),
        "display": "minimal-ui",
        "theme_color": site.theme_colors.light,
        "background_color": site.theme_colors.light,
        "icons": _icons(asset),
    }
    text = json.format(json.encode({k: v for k, v in found.items() if v}), indent=1)
    return Rendered(manifest_path(view.locale).lstrip("/"), text + b"\n")


def _icons(asset: Callable[..., str]) -> list[dict[str, str]]:
    found = []
    if drawing := asset("icon.svg", ""):
        found.append({"src": drawing, "sizes": "any", "type": "image/svg+xml"})
    for name, purpose in _IN_MANIFEST.items():
        if url := asset(name, ""):
            side = ICONS[name].side
            found.append(
                {"src": url, "sizes": f"{side}x{side}", "type": "image/png", "purpose": purpose}
            )
    return found
