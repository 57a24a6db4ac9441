"""The gettext catalogs of the interface: shipped ones, with a site's own messages over them."""

from pathlib import Path

from msgspec.structs import replace

from generator.content.source import read_source
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.l10n.messages import Catalog, no_catalog, read_catalog
from generator.saying import say

NAME = "LC_MESSAGES/messages.po"


def read_catalogs(
    site: Path, shipped: Path, languages: dict[str, tuple[str, ...]]
) -> tuple[dict[str, Catalog], list[Diagnostic]]:
    """Return a catalog for each locale code; `languages` maps a code to the folders it takes.

    Of the shipped catalogs and then of the site's own: the language's, over it the region's
    (`bn-BD`, only what is said otherwise there), over it the locale code's.
    """
    catalogs: dict[str, Catalog] = {}
    found: list[Diagnostic] = []
    for code, names in languages.items():
        merged: Catalog | None = None
        for root, shown in ((shipped, "locales"), (site / "locales", "locales")):
            for name in dict.fromkeys((*names, code)):
                path = root / name / NAME
                if not path.is_file() or not path.resolve().is_relative_to(root.resolve()):
                    continue
                catalog, faults = _read(root, f"{name}/{NAME}", shown, code)
                found.extend(faults)
                if merged is None:
                    merged = catalog
                else:
                    merged = Catalog(code, merged.forms | catalog.forms, catalog.rule)
        if merged is None:
            span = Span("site.yaml", 1, 1)
            found.append(
                diagnostic(
                    "bad-catalog",
                    span,
                    say('the interface has no catalog for the locale "{code}"', code=code),
                    help=say(
                        "khobor new catalog {tag} makes {path}; translate each msgstr in it",
                        tag=names[0],
                        path=f"locales/{names[0]}/{NAME}",
                    ),
                )
            )
        catalogs[code] = merged or no_catalog(code)
    return catalogs, found


def _read(root: Path, path: str, shown: str, code: str) -> tuple[Catalog, list[Diagnostic]]:
    source, found = read_source(root, path)
    if source is None:
        return no_catalog(code), [
            diagnostic(
                d.code, Span(f"{shown}/{path}", d.span.line, d.span.column), d.said or d.message
            )
            for d in found
        ]
    catalog, faults = read_catalog(source.text, code)
    return catalog, [
        diagnostic(
            f.code,
            replace(source.span(f.line, f.column), path=f"{shown}/{path}"),
            f.message,
            help=f.help,
        )
        for f in faults
    ]
