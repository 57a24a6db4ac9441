"""What stands around the records of a site: configuration, registries, messages, templates.

Owns when each of these is read again, and the digests of the keys that they give. All of it is
kept in the state and read anew only when one of its files changed; what reads it is loaded then.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from generator.content.fields import Context
from generator.content.read import RecordFiles, records_of
from generator.content.scan import scan_site, site_fault
from generator.diagnostics import Diagnostic
from generator.digest import digest_bytes
from generator.index import keys
from generator.index.registries import KINDS
from generator.index.store import Store
from generator.l10n.messages import Catalog
from generator.model.registry import Registry
from generator.model.site import Site
from generator.packing import digest_value, packed
from generator.pages.publication import make_languages
from generator.render.cards.fonts import CARD_FONTS, NO_CARDS, CardFonts, find_fonts
from generator.render.templates import Templates, read_templates
from generator.render.theme import Assets, read_assets, shipped, template_folders


class Frame(Struct):
    """The frame of one run. `told` are its faults by where they are from."""

    site: Site
    context: Context
    registry: Registry = field(default_factory=Registry)
    catalogs: dict[str, Catalog] = field(default_factory=dict)
    assets: Assets = field(default_factory=lambda: Assets({}, {}))
    card_fonts: CardFonts = NO_CARDS
    media: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    records: dict[str, RecordFiles] | None = None
    """The records of a scan; None when no file came or went."""
    fresh_assets: bool = False

    @property
    def bases(self) -> dict[str, str]:
        """The language of each locale, as its subtag."""
        return {code: language.base for code, language in make_languages(self.site).items()}


class FrameReader:
    """Reads the frame, as far as its files changed. `changed` is None when all of it may have."""

    def __init__(
        self, store: Store, root: Path, changed: Collection[str] | None, names: bool
    ) -> None:
        self._store = store
        self._root = root
        self._changed = changed
        self._names = names
        self.told: dict[str, tuple[Diagnostic, ...]] = {}

    def site(self) -> Frame | None:
        """Read `site.yaml`; None when there is no site to speak of."""
        if (fault := site_fault(self._root)) is not None:
            self.told["site"] = (fault,)
            return None
        kept = self._store.get("meta/site")
        if kept is None or self._touched("site.yaml"):
            from generator.content.frame import read_frame  # noqa: PLC0415

            site, context, found = read_frame(self._root)
            kept = (site, replace(context, root=None), tuple(found))
            self._store.put("meta/site", kept)
        site, context, self.told["site"] = kept
        return Frame(site, replace(context, root=self._root)) if site is not None else None

    def rest(self, frame: Frame) -> None:
        """Read everything else, and gather the keys."""
        self._scan(frame)
        self._registry(frame)
        self._catalogs(frame)
        self._templates(frame)
        self._card_fonts(frame)
        frame.keys |= {keys.known("media", file): "there" for file in frame.media}
        frame.keys[keys.known_ids("media")] = digest_value(tuple(sorted(frame.media)))

    def _touched(self, *prefixes: str) -> bool:
        return self._changed is None or any(p.startswith(prefixes) for p in self._changed)

    def _scan(self, frame: Frame) -> None:
        kept: tuple[dict[str, str], dict[str, str], Any] | None = self._store.get("meta/scan")
        if kept is None or self._names or self._touched("site.yaml"):
            scan = scan_site(self._root, frame.context.locales)
            frame.records = records_of(scan)
            frame.media = scan.media
            self._files = scan.registry
            self.told["scan"] = tuple(scan.diagnostics)
            self._store.put("meta/scan", (scan.media, scan.registry, tuple(scan.diagnostics)))
        else:
            frame.media, self._files, self.told["scan"] = kept

    def _registry(self, frame: Frame) -> None:
        kept = self._store.get("meta/registry")
        if kept is None or self._names or self._touched("site.yaml", "content/registry/"):
            from generator.content.frame import read_registries  # noqa: PLC0415

            frame.registry, found = read_registries(self._root, self._files, frame.context)
            table = _registry_keys(frame.registry)
            kept = (frame.registry, table, tuple(found))
            self._store.put("meta/registry", kept)
        frame.registry, table, self.told["registry"] = kept
        frame.keys |= table

    def _catalogs(self, frame: Frame) -> None:
        kept = self._store.get("meta/catalogs")
        if kept is None or self._touched("site.yaml", "locales/", "shipped-locales/"):
            from generator.content.catalogs import read_catalogs  # noqa: PLC0415

            names = {code: lang.catalogs for code, lang in make_languages(frame.site).items()}
            catalogs, found = read_catalogs(self._root, shipped("locales"), names)
            table = {
                keys.catalog(code): digest_bytes(packed((sorted(c.forms.items()), c.rule)))
                for code, c in catalogs.items()
            }
            kept = (catalogs, table, tuple(found))
            self._store.put("meta/catalogs", kept)
        frame.catalogs, table, self.told["catalogs"] = kept
        frame.keys |= table

    def _templates(self, frame: Frame) -> None:
        kept: tuple[Templates, Assets] | None = self._store.get("meta/templates")
        if kept is None or self._touched("site.yaml", "templates/", "shipped-templates/"):
            folders = template_folders(self._root)
            known = kept[0] if kept else Templates()
            templates = read_templates(folders, ["templates"] * len(folders), known)
            assets = read_assets(self._root, frame.site.theme_colors)
            frame.fresh_assets = True
            frame.assets = assets
            self._store.put("meta/templates", (templates, replace(assets, contents={})))
        else:
            templates, frame.assets = kept
        self.told["templates"] = (*templates.told, *frame.assets.told)
        frame.keys |= {keys.template(name): digest for name, digest in templates.closures.items()}
        frame.keys |= {keys.asset(name): file for name, file in frame.assets.files.items()}

    def _card_fonts(self, frame: Frame) -> None:
        """Look for the fonts of social cards, where the site has any."""
        kept: tuple[CardFonts, tuple[Diagnostic, ...]] | None = self._store.get("meta/card-fonts")
        if kept is None or self._touched(
            "site.yaml", "templates/cards/", "shipped-templates/cards/"
        ):
            found, told = NO_CARDS, list[Diagnostic]()
            if frame.site.social_cards:
                found, told = find_fonts(template_folders(self._root), make_languages(frame.site))
            kept = (found, tuple(told))
            self._store.put("meta/card-fonts", kept)
        frame.card_fonts, self.told["card fonts"] = kept
        frame.keys[keys.asset(CARD_FONTS)] = frame.card_fonts.digest


def _registry_keys(registry: Registry) -> dict[str, str]:
    table: dict[str, str] = {}
    for kind in KINDS:
        entries: dict[str, Any] = getattr(registry, kind)
        for id, entry in entries.items():
            table[keys.entry(kind, id)] = digest_value(entry)
            table[keys.known_entry(kind, id)] = digest_bytes(packed(entry))
        table[keys.known_ids(kind)] = digest_value(tuple(entries))
    tree = tuple(sorted((s.id, s.part_of) for s in registry.services.values() if s.part_of))
    table[keys.services_tree()] = digest_value(tree)
    return table
