"""A site ends at its folder."""

from pathlib import Path

from generator.diagnostics import Diagnostic, Span, diagnostic


def site_fault(root: Path) -> Diagnostic | None:
    """Return what is wrong where the site itself, or its content, is a link that leads out."""
    for name in ("site.yaml", "content"):
        if not (root / name).resolve().is_relative_to(root.resolve()):
            return diagnostic(
                "outside-site",
                Span(name, 1, 1),
                "this symbolic link leads out of the site folder",
                help="copy what it names into the site",
            )
    return None
