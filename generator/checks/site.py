"""Checks of the site as a whole: menus, policies, registries, circles."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from generator.checks.incidents import missing_place
from generator.checks.known import Known, missing_entry
from generator.diagnostics import Diagnostic, Span, diagnostic, nearest
from generator.model.registry import Named
from generator.model.text import EVERY, Text
from generator.saying import say

_MENU_KINDS = ("section", "page", "service", "topic", "person", "place")
_MENU_PLACES = ("front", "incidents", "status", "archive", "corrections", "search")


Lineage = Mapping[str, tuple[tuple[str, ...], Span]]


def check_site(known: Known, lineage: Lineage) -> Iterator[Diagnostic]:
    """Yield what is wrong with site.yaml and the registries, and circles among incidents.

    `lineage` gives, for each incident that names any, its forebears and where they are named.
    """
    yield from _menus(known)
    for name, id in known.site.publisher.policies:
        if not known.has("page", id):
            yield diagnostic(
                "unknown-page",
                known.site.publisher.span,
                say(
                    'the policy {policy} names the page "{id}", which does not exist{near}',
                    policy=name,
                    id=id,
                    near=nearest(id, known.ids("page")),
                ),
            )
    logo = known.site.publisher.logo
    if logo:
        known.use_media(logo, known.site.publisher.span)
        if not known.media(logo):
            yield diagnostic(
                "missing-media",
                known.site.publisher.span,
                say("there is no file content/{file}{near}", file=logo, near=""),
            )
    yield from _references(known)
    services = known.registry.services
    for service in services.values():
        if service.operator and service.operator not in services:
            place = service.span_of("operator")
            yield from missing_entry(known, "publishers", service.operator, place, "")
        if service.part_of:
            place = service.span_of("part_of")
            yield from missing_entry(known, "services", service.part_of, place, "")
    yield from _cycles(
        services,
        lambda id: (services[id].part_of,) if services[id].part_of else (),
        lambda id: services[id].span_of("part_of"),
        ("part-of-cycle", "service", "part_of"),
    )
    yield from _cycles(
        lineage,
        lambda id: lineage[id][0],
        lambda id: lineage[id][1],
        ("lineage-cycle", "incident", "preceded_by"),
    )


def check_registry_use(known: Known, used: Set[tuple[str, str]]) -> Iterator[Diagnostic]:
    """Yield a note for every registry entry that nothing uses, and names that lack a language.

    Runs after all other checks; `used` is what they saw, as (registry, id).
    """
    kinds: tuple[tuple[str, Mapping[str, Named]], ...] = (
        ("services", known.registry.services),
        ("people", known.registry.people),
        ("topics", known.registry.topics),
        ("places", known.registry.places),
        ("publishers", known.registry.publishers),
    )
    for kind, entries in kinds:
        for id, entry in entries.items():
            if (kind, id) not in used:
                told = say('nothing uses "{id}" of the {registry}', id=id, registry=say(kind))
                yield diagnostic("unused-id", entry.span, told)
            codes = {code for code, _ in entry.name.phrases}
            lacking = [code for code in known.site.codes if code not in codes]
            if lacking and EVERY not in codes:
                yield diagnostic(
                    "missing-name",
                    entry.name.span,
                    say(
                        'the name of "{id}" lacks {locales}; it is shown marked as foreign',
                        id=id,
                        locales=", ".join(lacking),
                    ),
                )
    for id, unit in known.registry.units.items():
        if unit.span is not None and ("units", id) not in used:
            yield diagnostic("unused-id", unit.span, say('nothing uses the unit "{id}"', id=id))


def _references(known: Known) -> Iterator[Diagnostic]:
    """Yield the references in names and texts that are printed everywhere, where none is spoken."""
    for text in _texts(known):
        for _, reference in text.references() if text is not None else ():
            yield diagnostic(
                "no-incident",
                reference.span,
                say(
                    "{reference} stands in a text that is about no incident",
                    reference=f"${{{reference.written}}}",
                ),
                help="write it in words",
            )


def _texts(known: Known) -> Iterator[Text | None]:
    registry, site = known.registry, known.site
    for entries in (
        registry.services,
        registry.people,
        registry.topics,
        registry.places,
        registry.publishers,
    ):
        for entry in entries.values():
            yield entry.name
            yield entry.role
    yield from (site.title, site.description, site.short_title, site.publisher.name)
    yield from (section.title for section in site.sections)
    yield from (item.label for items in site.menus.values() for item in items)


def _menus(known: Known) -> Iterator[Diagnostic]:
    for items in known.site.menus.values():
        for item in items:
            kind, colon, id = item.target.partition(":")
            if kind == "https" and item.label is not None:
                continue
            if kind == "section" and known.site.section(id) is None:
                sections = [s.id for s in known.site.sections]
                yield diagnostic(
                    "unknown-section",
                    item.span,
                    say('there is no section "{id}"{near}', id=id, near=nearest(id, sections)),
                )
            elif kind == "page" and not known.has("page", id):
                yield diagnostic(
                    "unknown-page",
                    item.span,
                    say(
                        'there is no {kind} "{id}"{near}',
                        kind=say("page"),
                        id=id,
                        near=nearest(id, known.ids("page")),
                    ),
                )
            elif kind in ("service", "topic", "person"):
                registry = {"service": "services", "topic": "topics", "person": "people"}[kind]
                yield from missing_entry(known, registry, id, item.span, "")
            elif kind == "place":
                yield from missing_place(known, id, item.span, "")
            elif (colon and kind not in _MENU_KINDS) or (not colon and kind not in _MENU_PLACES):
                yield diagnostic(
                    "bad-choice",
                    item.span,
                    say('"{target}" is not a menu target', target=item.target),
                    help=say(
                        "write {kinds}, {places}, or https://… with a label",
                        kinds=", ".join(f"{kind}:id" for kind in _MENU_KINDS),
                        places=", ".join(_MENU_PLACES),
                    ),
                )


def _cycles(
    ids: Iterable[str],
    next_of: Callable[[str], Iterable[str]],
    span_of: Callable[[str], Span],
    words: tuple[str, str, str],
) -> Iterator[Diagnostic]:
    """Yield one fault for each circle, at its first id in order. Iterates, never recurses."""
    code, noun, field = words
    known = set(ids)
    done: set[str] = set()
    for start in sorted(known):
        path: list[str] = []
        on_path: set[str] = set()
        pending: list[tuple[str, bool]] = [(start, False)]
        while pending:
            id, leaving = pending.pop()
            if leaving:
                path.pop()
                on_path.discard(id)
                done.add(id)
                continue
            if id in on_path:
                circle = [*path[path.index(id) :], id]
                yield diagnostic(
                    code,
                    span_of(id),
                    say(
                        "the {records} {circle} go round in a circle",
                        records=say(f"{noun}s"),
                        circle=" → ".join(circle),
                    ),
                    help=say("take one {field} out", field=field),
                )
                continue
            if id in done or id not in known:
                continue
            path.append(id)
            on_path.add(id)
            pending.append((id, True))
            pending.extend((n, False) for n in next_of(id))
