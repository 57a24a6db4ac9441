"""`site.yaml`: everything that a newsroom decides once.

Owns the shape of the file. `read_site` returns None when no site can be built from it.
"""

from decimal import Decimal
from zoneinfo import ZoneInfo

from generator.content.check_setting import read_check_setting
from generator.content.fields import Context, Fields
from generator.content.locales import read_bengali_months, read_locales
from generator.content.look import read_theme_colors
from generator.content.nodes import load_mapping
from generator.content.picture_setting import read_picture_setting
from generator.content.source import SourceFile
from generator.diagnostics import nearest
from generator.l10n.language import language_of_setting
from generator.l10n.zones import zone_names, zone_of
from generator.model.permalink import DEFAULT_PATTERNS, Pattern, pattern_fault
from generator.model.sharing import SHARED, SHARING
from generator.model.site import (
    FeedSetting,
    MenuItem,
    Publisher,
    PublishMode,
    RelatedSetting,
    Section,
    Site,
)
from generator.model.text import EVERY, Text
from generator.saying import say

_TO = "write to: page:about, or to: and an address"
SCHEMA = 1
TAXONOMIES = ("topics", "services", "places", "people")
MENUS = ("main", "footer")
POLICIES = (
    "corrections", "about", "ethics", "ownership", "verification", "unnamed_sources", "bylines",
    "masthead", "mission", "feedback", "diversity",
)  # fmt: skip


def read_site(source: SourceFile) -> tuple[Site | None, Context]:
    """Read `site.yaml`; mistakes go to `source`."""
    fallback = Context(("en",), ZoneInfo("UTC"))
    node = load_mapping(source, source.text)
    if node is None:
        return None, fallback
    fields = Fields(source, node, fallback, label="site.yaml")
    if fields.string("schema", required=True, help="write schema: 1") not in ("", str(SCHEMA)):
        fields.report(
            "schema-version",
            "schema",
            say(
                "this site is written for schema {written}; this version of khobor reads schema {known}",
                written=fields.string("schema"),
                known=SCHEMA,
            ),
            help=say("write schema: {known}, or install a newer khobor", known=str(SCHEMA)),
        )
        return None, fallback
    locales = read_locales(fields)
    zone_name = fields.string("timezone", required=True, help="as Asia/Kolkata")
    zone = zone_of(zone_name) if zone_name else None
    if zone_name and zone is None:
        fields.report(
            "bad-zone",
            "timezone",
            say(
                '"{zone}" is not a time zone{near}',
                zone=zone_name,
                near=nearest(zone_name, zone_names()),
            ),
            help="write a name as Asia/Kolkata",
        )
    context = Context(
        tuple(locale.code for locale in locales),
        zone or ZoneInfo("UTC"),
        native=tuple(
            (s.code, language.base)
            for s in locales
            if (language := language_of_setting(s)).native_digits
        ),
        checks=read_check_setting(fields),
    )
    fields.context = context
    title = fields.text("title", required=True)
    url = fields.url("url", required=True)
    if url and ("?" in url or "#" in url):
        fields.report(
            "bad-url",
            "url",
            "the site's URL has no ? and no #",
            help="write the address of the front page alone, as https://news.example/",
        )
    site = Site(
        title=title or Text(((EVERY, ("",)),), fields.span),
        description=fields.text("description"),
        url=url.rstrip("/") + "/",
        timezone=zone_name,
        locales=locales,
        missing_translation=(
            "show_marked"
            if fields.choice("missing_translation", ("leave_out", "show_marked"), "leave_out")
            == "show_marked"
            else "leave_out"
        ),
        sections=_read_sections(fields),
        taxonomies=_read_taxonomies(fields),
        permalinks=_read_permalinks(fields),
        menus=_read_menus(fields),
        feeds=_read_feeds(fields),
        related=_read_related(fields),
        publisher=_read_publisher(fields, title),
        publish=_read_publish(fields),
        social_cards=fields.boolean("social_cards", True),
        search=fields.boolean("search", True),
        share=_read_share(fields),
        pictures=read_picture_setting(fields),
        short_title=fields.text("short_title"),
        theme_colors=read_theme_colors(fields),
        bengali_months=read_bengali_months(fields),
        extra=fields.extra(),
    )
    fields.node("workflow")  # reserved
    fields.finish()
    return (site if title and url and locales and zone else None), context


def _read_sections(fields: Fields) -> tuple[Section, ...]:
    found: list[Section] = []
    for entry in fields.mappings("sections", say("the section")):
        id = entry.id("id", required=True)
        title = entry.text("title", required=True)
        entry.finish()
        if any(section.id == id for section in found):
            entry.report("duplicate-key", "id", say('the section "{id}" stands twice', id=id))
        elif id and title is not None:
            found.append(Section(id=id, title=title))
    return tuple(found)


def _read_taxonomies(fields: Fields) -> tuple[str, ...]:
    if not fields.has("taxonomies"):
        return TAXONOMIES
    written = fields.ids("taxonomies")
    for name in written:
        if name not in TAXONOMIES:
            fields.report(
                "bad-choice",
                "taxonomies",
                say('"{name}" is not a taxonomy{near}', name=name, near=nearest(name, TAXONOMIES)),
                help=say("one of: {names}", names=", ".join(TAXONOMIES)),
            )
    return tuple(name for name in written if name in TAXONOMIES)


def _read_share(fields: Fields) -> tuple[str, ...]:
    if not fields.has("share"):
        return SHARED
    written = fields.ids("share")
    for name in written:
        if name not in SHARING:
            fields.report(
                "bad-choice",
                "share",
                say(
                    'a page cannot be passed on by "{name}"{near}',
                    name=name,
                    near=nearest(name, SHARING),
                ),
                help=say("any of: {names}; [] for none", names=", ".join(SHARING)),
            )
    return tuple(dict.fromkeys(name for name in written if name in SHARING))


def _read_permalinks(fields: Fields) -> dict[str, Pattern]:
    patterns = {kind: Pattern(written) for kind, written in DEFAULT_PATTERNS.items()}
    whole = fields.mapping("permalinks")
    if whole is None:
        return patterns
    for kind in DEFAULT_PATTERNS:
        written = whole.string(kind)
        if not written:
            continue
        if fault := pattern_fault(kind, written):
            whole.report(
                "bad-pattern", kind, say('"{written}": {fault}', written=written, fault=fault)
            )
        else:
            patterns[kind] = Pattern(written)
    whole.finish()
    return patterns


def _read_menus(fields: Fields) -> dict[str, tuple[MenuItem, ...]]:
    whole = fields.mapping("menus")
    if whole is None:
        return {}
    menus = {}
    for name in MENUS:
        items = []
        for entry in whole.mappings(name, say("the menu item")):
            target = entry.string("to", required=True, help=_TO)
            label = entry.text("label")
            entry.finish()
            if target:
                items.append(MenuItem(target=target, label=label, span=entry.span))
        if whole.has(name):
            menus[name] = tuple(items)
    whole.finish()
    return menus


def _read_feeds(fields: Fields) -> FeedSetting:
    whole = fields.mapping("feeds")
    if whole is None:
        return FeedSetting()
    setting = FeedSetting(
        items=whole.integer("items", 20, least=1) or 20, full_text=whole.boolean("full_text", True)
    )
    whole.finish()
    return setting


def _read_related(fields: Fields) -> RelatedSetting:
    whole = fields.mapping("related")
    if whole is None:
        return RelatedSetting()
    count = whole.integer("count")
    weights = whole.mapping("weights")
    values: dict[str, float] = {}
    if weights is not None:
        for name in ("incident", "lineage", "service", "topic", "section"):
            value = weights.decimal(name)
            if value is not None and not Decimal(0) <= value <= 1000:
                weights.report("bad-number", name, "a weight lies between 0 and 1000")
            elif value is not None:
                values[name] = float(value)
        weights.finish()
    whole.finish()
    return RelatedSetting(count=5 if count is None else count, **values)


def _read_publish(fields: Fields) -> PublishMode:
    whole = fields.mapping("publish")
    if whole is None:
        return "in_place"
    mode = whole.choice("mode", ("in_place", "generations"), "in_place")
    whole.finish()
    return "generations" if mode == "generations" else "in_place"


def _read_publisher(fields: Fields, title: Text | None) -> Publisher:
    whole = fields.mapping("publisher")
    name = title or Text(((EVERY, ("",)),), fields.span)
    if whole is None:
        return Publisher(name=name, logo="", policies=(), span=fields.span)
    policies = whole.mapping("policies")
    pairs: tuple[tuple[str, str], ...] = ()
    if policies is not None:
        pairs = tuple((name, id) for name in POLICIES if (id := policies.id(name)))
        policies.finish()
    publisher = Publisher(
        name=whole.text("name") or name, logo=whole.media("logo"), policies=pairs, span=whole.span
    )
    whole.finish()
    return publisher
