"""The whole story of a build: read, check, index, plan, render, publish.

Owns the order of stages and the rule that nothing is published when what is visible has an
error. Reads no clock and no environment: the moment and the folders are in the request.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from time import perf_counter, process_time

from generator.build.publish import Manifest, drop_stage, open_stage, publish
from generator.build.visibility import Visible, visible_part
from generator.checks.known import Known
from generator.checks.run import check_all
from generator.content.catalogs import read_catalogs
from generator.content.media import read_size
from generator.content.read import Content, read_content
from generator.diagnostics import Diagnostic, in_order
from generator.digest import SHORT, digest_bytes
from generator.index.buckets import build_index
from generator.l10n.language import language_of_setting
from generator.model.page import Rendered
from generator.pages.plan import plan_pages
from generator.pages.publication import Horizon, Publication, make_languages, make_voices
from generator.render.environment import TemplateFault
from generator.render.feeds import incident_feed, story_feeds
from generator.render.site import make_renderers
from generator.render.sitemaps import headers, robots, sitemaps
from generator.render.theme import read_assets, shipped

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to build: the site's folder, the output's, the moment, and whether drafts show."""

    site: Path
    out: Path
    as_of: datetime
    base_url: str = ""
    drafts: bool = False


@dataclass(slots=True)
class Report:
    """What a run found and did. `manifest` is None when nothing was published."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    blocking: int = 0
    pages: int = 0
    manifest: Manifest | None = None
    next_moment: datetime | None = None
    timings: dict[str, tuple[float, float]] = field(default_factory=dict)
    zone: str = "UTC"

    @property
    def sound(self) -> bool:
        """True when nothing visible has an error."""
        return self.blocking == 0


class _Clock:
    """Seconds of wall and CPU time by stage."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._at = (perf_counter(), process_time())

    def lap(self, stage: str) -> None:
        wall, cpu = perf_counter(), process_time()
        self._report.timings[stage] = (wall - self._at[0], cpu - self._at[1])
        self._at = (wall, cpu)


def check(request: Request, *, progress: Progress | None = None) -> Report:
    """Return everything that is wrong with a site, templates included; write nothing."""
    report = Report()
    clock = _Clock(report)
    prepared = _prepare(request, report, clock, progress)
    if prepared is not None and report.sound:
        try:
            _render(prepared, request, report, lambda _: None, clock, progress)
        except TemplateFault as fault:
            _blame(report, fault)
    return report


def build(request: Request, *, progress: Progress | None = None) -> Report:
    """Build the site and publish it, unless what is visible has an error.

    Raises:
        PublishError: the output folder cannot be written.
    """
    report = Report()
    clock = _Clock(report)
    prepared = _prepare(request, report, clock, progress)
    if prepared is None or not report.sound:
        return report
    stage = open_stage(request.out)
    try:
        _render(prepared, request, report, stage.write, clock, progress)
    except TemplateFault as fault:
        _blame(report, fault)
        drop_stage(stage)
        return report
    except BaseException:
        drop_stage(stage)
        raise
    key = digest_bytes(str(request.out.resolve()).encode())[:SHORT]
    report.manifest = publish(stage, request.site / ".khobor" / f"published-{key}.json")
    clock.lap("publish")
    return report


def _blame(report: Report, fault: TemplateFault) -> None:
    report.diagnostics = in_order([*report.diagnostics, fault.diagnostic])
    report.blocking += 1


def _prepare(
    request: Request, report: Report, clock: _Clock, progress: Progress | None
) -> tuple[Publication, tuple[str, ...]] | None:
    """Read, check, index and plan; None when there is no site to speak of."""
    content, found = read_content(request.site, progress=progress)
    clock.lap("read")
    if content is None:
        report.diagnostics = in_order(found)
        report.blocking = sum(d.level == "error" for d in found)
        return None
    report.zone = content.site.timezone
    horizon = Horizon(request.as_of)
    visible = visible_part(content, horizon, drafts=request.drafts)
    known = _known(content, visible)
    found = [*found, *check_all(known)]
    sizes, bad_media = _media_sizes(known, visible, request.site)
    index = build_index(
        content.site, content.registry, visible.stories, visible.incidents, visible.pages
    )
    clock.lap("check and index")
    plan, collisions = plan_pages(index)
    languages = make_languages(index)
    catalogs, bad_catalogs = read_catalogs(
        request.site, shipped("locales"), {code: lang.catalogs for code, lang in languages.items()}
    )
    found += [*bad_media, *collisions, *bad_catalogs]
    report.diagnostics = in_order(found)
    report.blocking = sum(visible.holds_back(d) for d in report.diagnostics)
    publication = Publication(
        index=index,
        plan=plan,
        url=(request.base_url or content.site.url).rstrip("/") + "/",
        languages=languages,
        catalogs=catalogs,
        sizes=sizes,
        horizon=horizon,
    )
    publication = replace(publication, voices=make_voices(index, languages, catalogs))
    clock.lap("plan")
    media = tuple(content.media[file] for file in sorted(sizes))
    return publication, media


def _known(content: Content, visible: Visible) -> Known:
    return Known(
        site=content.site,
        registry=content.registry,
        incidents=content.incidents,
        stories=content.stories,
        pages=content.pages,
        hidden=visible.hidden,
        broken=frozenset(content.broken),
        media=content.media,
        languages={s.code: language_of_setting(s) for s in content.site.locales},
    )


def _media_sizes(
    known: Known, visible: Visible, root: Path
) -> tuple[dict[str, tuple[int, int]], list[Diagnostic]]:
    """Return the sizes of the media that visible records use, and what is wrong with others."""
    sizes: dict[str, tuple[int, int]] = {}
    found: list[Diagnostic] = []
    wanted = visible.media() | {known.site.publisher.logo}
    for file, uses in sorted(known.media_used.items()):
        shown = [use for use in uses if use[0] not in visible.hidden]
        record, span = (shown or uses)[0]
        if file not in known.media:
            continue
        size, faults = read_size(root, known.media[file], span)
        found.extend(replace(fault, record=record) for fault in faults)
        if size is not None and file in wanted:
            sizes[file] = size
    return sizes, found


def _render(
    prepared: tuple[Publication, tuple[str, ...]],
    request: Request,
    report: Report,
    write: Callable[[Rendered], None],
    clock: _Clock,
    progress: Progress | None,
) -> None:
    publication, media = prepared
    assets = read_assets(request.site)
    for file, data in assets.contents.items():
        write(Rendered(file, data))
    for rendered in _media_files(request.site, media):
        write(rendered)
    renderers = make_renderers(publication, assets, request.site)
    specs = publication.plan.specs
    for at, spec in enumerate(specs):
        if progress and at % 50 == 0:
            progress("pages", at, len(specs))
        write(renderers[spec.locale].render(spec))
    clock.lap("render")
    for renderer in renderers.values():
        for rendered in (*story_feeds(renderer), incident_feed(renderer)):
            write(rendered)
    not_found = renderers[publication.index.site.default.code].not_found()
    for rendered in (*sitemaps(publication), robots(publication), headers(publication), not_found):
        write(rendered)
    clock.lap("feeds and sitemaps")
    report.pages = len(specs)
    report.next_moment = publication.horizon.next


def _media_files(root: Path, media: tuple[str, ...]) -> Iterator[Rendered]:
    for path in media:
        yield Rendered(path.removeprefix("content/"), (root / path).read_bytes())
