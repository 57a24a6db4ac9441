"""The desk's report printed: one HTML file with its style in it, no script, and nothing asked of any server.

Owns the document's policy. Everything that came out of a file of the site is escaped by the template's engine.
"""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.l10n.desk import Teller
from generator.model.sheet import Sheet

_HERE = Path(__file__).parent
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Nothing is asked for and nothing runs; the one style is in the page, and a checker of HTML takes no digest for it."""
_SIGNS = {
    "bound": "=",
    "agrees": "✓",
    "contradicts": "✗",
    "undecided": "≈",
    "unexplained": "?",
    "ignored": "–",
    "stands": "○",
    "draft": "✎",
    "error": "✗",
    "warning": "!",
    "note": "i",
}
"""A shape for each verdict and level: what is told is never told by colour alone."""


def print_sheet(sheet: Sheet, desk: Teller) -> str:
    """Return the document. The same sheet gives the same bytes."""
    style = (_HERE / "report.css").read_text("utf-8")
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html").render(
        sheet=sheet,
        tell=desk.tell,
        signs=_SIGNS,
        style=Markup(style),  # noqa: S704  # our own file, which holds no "<"
        policy=_POLICY,
    )
