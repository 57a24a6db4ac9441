"""Two things at one URL: told with both names, the first of them in the plan's order."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.index.entries import Settled
from generator.index.store import Store
from generator.model.incident import Incident
from generator.model.page import PageSpec, file_of
from generator.model.site import Site
from generator.model.story import PlainPage, Story
from generator.pages.occupied import with_machine_files
from generator.pages.plan import machine_files
from generator.saying import say

_ORDER = (
    "front", "incidents", "status", "archive", "corrections", "search", "not_found", "section", "story", "incident",
    "incident_updates", "incident_order",
    "incidents_severity", "incidents_year", "service", "service_year", "topic", "person", "place", "month",
    "corrections_year", "page",
)  # fmt: skip


def collisions(store: Store, site: Site) -> list[Diagnostic]:
    """Return every collision of a site's pages, files and aliases."""
    settled: list[Settled] = [value for _, value in store.items("settled/")]
    occupied = with_machine_files()
    for spec in machine_files(site):
        if spec.kind.endswith("feed"):
            occupied.take(spec.file, f"the feed {spec.path}")
    found: list[Diagnostic] = []
    specs = sorted(
        (spec for one in settled for spec in (*one.filed.pages, *one.filed.more)),
        key=lambda s: (_ORDER.index(s.kind), s.owner),
    )
    for spec in specs:
        other = occupied.take(spec.file, _named(spec))
        if other:
            record, span = _stated_at(store, spec)
            found.append(
                diagnostic(
                    "url-collision",
                    span,
                    say(
                        "{one} and {other} would both lie at {path}",
                        one=_named(spec),
                        other=other,
                        path=spec.path,
                    ),
                    help="give one another slug, or change a pattern in site.yaml",
                    record=record,
                )
            )
    occupied.take("index.html", "the front page")
    for one in sorted(settled, key=lambda s: (_rank(s.name), s.name)):
        for alias in one.filed.aliases if one.filed.pages else ():
            other = occupied.take(file_of(alias), f"the alias {alias}")
            if other:
                found.append(
                    diagnostic(
                        "bad-alias",
                        _span_of_aliases(store, one.name),
                        say(
                            'the alias "{alias}" hides a page, a file or another alias: {other}',
                            alias=alias,
                            other=other,
                        ),
                        help="an alias is an old path at which nothing lies now",
                        record=one.name,
                    )
                )
    return found


def _rank(name: str) -> int:
    """Return the order of who owns an alias: a list (`kind:owner`) comes last."""
    return 3 if ":" in name else ("story", "incident", "page").index(name.partition("/")[0])


def _named(spec: PageSpec) -> str:
    return " ".join(part for part in (spec.kind, spec.owner, spec.locale) if part)


def _stated_at(store: Store, spec: PageSpec) -> tuple[str, Span]:
    kind, _, _ = spec.kind.partition("_")
    name = f"{kind}/{spec.owner.partition('/')[0]}"
    record = store.get(f"read/{name}")
    if isinstance(record, (Story, PlainPage)):
        version = record.version(spec.locale)
        assert version is not None
        return name, version.span
    if isinstance(record, Incident):
        return name, record.span
    return "", Span("site.yaml", 1, 1)


def _span_of_aliases(store: Store, name: str) -> Span:
    record = store.get(f"read/{name}")
    assert isinstance(record, (Story, PlainPage, Incident))
    return record.span_of("aliases")


def every_want(store: Store) -> Iterator[tuple[str, Settled]]:
    """Yield what each record and list wants, by source, when the plan was crowded before."""
    for _, value in store.items("settled/"):
        yield value.name, value
