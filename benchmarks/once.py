"""`python -m benchmarks.once ASKED.json`: one edit in a resident build, its result in a file.

`asked` has the site, the output, and an edit: a path and its new text. It is made twice, and the
second is timed: the first loads what a resident build then has.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

AS_OF = datetime(2026, 6, 1, tzinfo=UTC)


def main() -> None:
    """Build as asked."""
    from generator.build.pipeline import Request  # noqa: PLC0415  # the pool's processes
    from generator.build.session import Session  # noqa: PLC0415  # import this module

    asked: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    request = Request(site=Path(asked["site"]), out=Path(asked["out"]), as_of=AS_OF, jobs=1)
    path, text = asked["edit"]
    with Session(request) as session:
        session.build()
        (request.site / path).write_text(text + "First.\n", "utf-8")
        session.build([path])
        (request.site / path).write_text(text, "utf-8")
        began = perf_counter()
        report = session.build([path])
        wall = perf_counter() - began
    if report.manifest is None:
        errors = [d for d in report.diagnostics if d.level == "error"][:9]
        raise SystemExit("\n".join(f"{d.span.path}: {d.message}" for d in errors))
    found = {
        "pages": report.pages,
        "wall": wall,
        "rendered": len(report.rendered),
        "written": len(report.written),
        "stages": {name: cpu for name, (_, cpu) in report.timings.items()},
    }
    Path(asked["result"]).write_text(json.dumps(found), "utf-8")


if __name__ == "__main__":
    main()
