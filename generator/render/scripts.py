"""The scripts of pages: which modules each file is put together from, and which file a kind of page takes.

A page has one script, or none. Modules lie in `assets/scripts/` of the theme, the site's own first; each
stands in a block of its own, so that their names never meet, but for one that exports. Comments on lines
of their own and the space before lines are left out; nothing else is changed.
"""

from collections.abc import Mapping, Sequence

MODULES = "scripts/"
"""Where modules lie below `assets/`; they are not published by themselves."""
SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "page.js": ("theme",),
    "story.js": ("theme", "times"),
    "incident.js": ("theme", "times", "links", "live"),
    "updates.js": ("theme", "times", "links"),
    "search.js": ("theme", "search"),
}
"""Each file, and its modules in their order."""
_OF_KIND = {
    "story": "story.js",
    "incident": "incident.js",
    "incident_order": "updates.js",
    "incident_updates": "updates.js",
    "search": "search.js",
}


def script_of(kind: str) -> str:
    """Return the name of the script that pages of a kind take."""
    return _OF_KIND.get(kind, "page.js")


def put_together(modules: Sequence[str]) -> str:
    """Return the text of a script from the texts of its modules."""
    return "".join(_in_its_block(_without_comments(text)) for text in modules)


def _without_comments(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def _in_its_block(text: str) -> str:
    exports = any(line.startswith("export ") for line in text.splitlines())
    return text if exports else f"{{\n{text}}}\n"
