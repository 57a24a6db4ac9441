"""What the checks of prose read of a site besides its records, worked out once for all of them."""

from collections.abc import Callable, Iterable, Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.facts.grounds import grounds_of
from generator.checks.claims.facts.names import Names as Told
from generator.checks.claims.facts.names import names_of
from generator.checks.naming import Spelt, spelt_of
from generator.checks.versions.named import names_in
from generator.checks.versions.values import Names
from generator.l10n.language import Language, language_of_setting
from generator.l10n.style import style_of
from generator.l10n.units import BUILT_IN
from generator.model.incident import Incident
from generator.model.registry import Registry, Unit
from generator.model.site import Site
from generator.model.style import Style

Earlier = Callable[[Incident], list[Incident]]
"""Returns the incidents of the same services that began before one, the oldest first."""


class House(Struct, frozen=True, kw_only=True):
    """A site as its checks know it: its zone, its languages and their style, units and names.

    `names` are the words of the names of services and of those who run them.
    """

    site: Site
    registry: Registry
    zone: ZoneInfo
    languages: Mapping[str, Language]
    styles: Mapping[str, Style]
    units: Mapping[str, Unit]
    names: Told
    spelt: Mapping[str, Spelt]
    _named: dict[frozenset[str], Mapping[str, Names]] = field(default_factory=dict)
    _grounds: dict[str, tuple[Incident, list[Ground]]] = field(default_factory=dict)
    _facts: dict[tuple[str, ...], tuple[tuple[Incident, ...], Facts]] = field(default_factory=dict)

    def named(self, incidents: Iterable[Incident]) -> Mapping[str, Names]:
        """Return the names of services, publishers and places in each locale, those of incidents too."""
        regions = frozenset(place for incident in incidents for place in incident.places)
        kept = self._named.get(regions)
        if kept is None:
            kept = self._named[regions] = names_in(self.registry, self.languages, regions)
        return kept

    def grounds(self, incident: Incident) -> list[Ground]:
        """Return the facts of an incident, found once as long as it is the same."""
        kept = self._grounds.get(incident.id)
        if kept is None or kept[0] is not incident:
            found = grounds_of(incident, self.zone, self.units, self.names)
            kept = self._grounds[incident.id] = (incident, found)
        return kept[1]

    def facts(self, incidents: Iterable[Incident]) -> Facts:
        """Return the facts of incidents as a text is held against them, put together once as long as they are the same."""
        about = tuple(incidents)
        ids = tuple(one.id for one in about)
        kept = self._facts.get(ids)
        if kept is None or any(a is not b for a, b in zip(kept[0], about, strict=True)):
            found = Facts.of(ground for one in about for ground in self.grounds(one))
            kept = self._facts[ids] = (about, found)
        return kept[1]


def house_of(site: Site, registry: Registry) -> House:
    """Return what the checks read of a site's settings and registries."""
    languages = {setting.code: language_of_setting(setting) for setting in site.locales}
    return House(
        site=site,
        registry=registry,
        zone=ZoneInfo(site.timezone),
        languages=languages,
        styles={
            code: style_of(language.base, (style for own, style in registry.styles if own == code))
            for code, language in languages.items()
        },
        units={**BUILT_IN, **registry.units},
        names=names_of(registry),
        spelt=spelt_of(site, registry),
    )
