"""What was found, as tables."""

import re
from collections.abc import Sequence
from pathlib import Path

from benchmarks.builders import STEPS, Builder


def print_costs(builders: Sequence[Builder]) -> None:
    """Print a row for each figure; in brackets how many times the first builder's it is."""
    first = builders[0]
    widths = [max(18, len(b.name) + 2) for b in builders]
    heads = "".join(f"{b.name:>{w}}" for b, w in zip(builders, widths, strict=True))
    print(f"{'':24}{heads}")
    for step in STEPS:
        for what, unit, form in (
            ("wall", "s", ".2f"),
            ("cpu", "s CPU", ".2f"),
            ("peak", "MB", ".0f"),
        ):
            base = getattr(first.costs[step], what)
            row = ""
            for builder, width in zip(builders, widths, strict=True):
                cell = "–"
                if step in builder.costs:
                    figure = getattr(builder.costs[step], what)
                    cell = f"{figure:{form}}"
                    if builder is not first and base:
                        cell += f" ({figure / base:.2f})"
                row += f"{cell:>{width}}"
            print(f"{step if what == 'wall' else '':16}{unit:8}{row}")
    print(
        f"In brackets: times what {first.name} took, so that less than 1 is less. "
        "MB: the peak of all processes of the command together.\n"
    )


def print_templates(builders: Sequence[Builder]) -> None:
    for builder in builders:
        if builder.templates is not None:
            size, expressions = template_size(builder.templates, builder.uncounted)
            part, fewer = template_size(builder.templates, builder.uncounted, builder.story)
            print(
                f"page templates of {builder.name}: {size:,} bytes, {expressions} expressions and "
                f"statements; of a story page {part:,} and {fewer}"
            )
    print()


def template_size(
    folder: Path, uncounted: Sequence[str] = (), only: Sequence[str] = ()
) -> tuple[int, int]:
    """Return the bytes of a folder's templates and their count of `{{` and `{%`."""
    files = (p for p in sorted(folder.rglob("*.*ml")) if not only or p.name in only)
    texts = [p.read_text("utf-8") for p in files if p.name not in uncounted]
    return sum(len(t.encode()) for t in texts), sum(len(re.findall(r"\{[{%]", t)) for t in texts)


def print_pages(builders: Sequence[Builder]) -> bool:
    """Print counts and bytes by kind; return True when all the counts that must be are the same."""
    kinds = [*builders[0].kinds, "further files"]
    widths = [max(22, len(b.name) + 2) for b in builders]
    heads = "".join(f"{b.name:>{w}}" for b, w in zip(builders, widths, strict=True))
    print(f"{'files and bytes by kind':24}{heads}")
    same = True
    for kind in kinds:
        counts = {b.pages[kind] for b in builders}
        must = kind not in ("sitemaps", "further files")
        same = same and (len(counts) == 1 or not must)
        cells = (f"{b.pages[kind]:,} / {b.bytes[kind]:,}" for b in builders)
        row = "".join(f"{c:>{w}}" for c, w in zip(cells, widths, strict=True))
        print(f"{kind:24}{row}" + ("" if len(counts) == 1 or not must else "  NOT THE SAME"))
    each = (f"{b.bytes['story pages'] / max(1, b.pages['story pages']):,.0f}" for b in builders)
    row = "".join(f"{c:>{w}}" for c, w in zip(each, widths, strict=True))
    print(f"{'bytes of a story page':24}{row}")
    return same
