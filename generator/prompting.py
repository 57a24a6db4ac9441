"""What `khobor say` and `khobor hear` do: speech at the prompt, for editors and for tests.

Which language speaks: a locale of the site's own where the folder has a `site.yaml` that lists
it, with its house; else any BCP 47 tag that CLDR knows. Prints; reads no clock.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import NoReturn

from generator.content.config import read_site
from generator.content.frame import read_content
from generator.content.source import read_source
from generator.diagnostics import did_you_mean
from generator.editorial.create import lexicon_of
from generator.editorial.prompt import as_json, say
from generator.editorial.values import SayError
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.record import as_record
from generator.l10n.language import (
    Language,
    known_tag,
    language_of_setting,
    language_of_tag,
    region_of,
)
from generator.l10n.tables.rows import houses_of
from generator.model.site import Site

_ZONES = {"BD": "Asia/Dhaka", "IN": "Asia/Kolkata", "PK": "Asia/Karachi"}
_ANYWHERE = "UTC"


def run_say(options: argparse.Namespace) -> int:
    language, zone = _language(options)
    lexicon = _lexicon(Path(options.site or ".")) if options.kind == "slug" else {}
    try:
        text = say(options.kind, options.value, language, zone, options.form, lexicon=lexicon)
    except SayError as error:
        _refuse(str(error))
    if options.json:
        text = as_json(options.kind, options.value, options.form, language, text)
    print(text)
    return 0


def run_hear(options: argparse.Namespace) -> int:
    language, _ = _language(options)
    text = sys.stdin.read() if options.text == "-" else options.text
    found = hear(text, language.tag)
    if options.json:
        print(json.dumps([as_record(one) for one in found], ensure_ascii=False))
        return 0
    for one in found:
        value = str(one.low) if one.low == one.high else f"{one.low} to {one.high}"
        unit = f" {one.unit}" if one.unit else ""
        print(f"{one.start}–{one.end}  {one.text}: {one.kind} {value}{unit}, {one.bound}")
    return 0


def _language(options: argparse.Namespace) -> tuple[Language, str]:
    """Return the language asked for, and the zone of its clocks."""
    name, house = options.locale.replace("_", "-"), options.house
    site = _site(Path(options.site or "."))
    if site is not None and not house:
        for setting in site.locales:
            if setting.code == name:
                return language_of_setting(setting, site.bengali_months), site.timezone
    if not known_tag(name):
        known = site.codes if site is not None else ("bn", "bn-BD", "bn-IN", "en", "en-IN")
        _refuse(f'--locale: CLDR knows no language "{name}"{did_you_mean(name, known)}')
    houses = houses_of(name.split("-")[0])
    if house and house not in houses:
        shown = ", ".join(houses) or "none in this language"
        _refuse(
            f'--house: there is no house "{house}"{did_you_mean(house, houses)}; houses: {shown}'
        )
    zone = site.timezone if site is not None else _ZONES.get(region_of(name), _ANYWHERE)
    return language_of_tag(name, house), zone


def _site(folder: Path) -> Site | None:
    """Return what a folder's `site.yaml` says, or None when it has none that can be read."""
    if not (folder / "site.yaml").is_file():
        return None
    source, _ = read_source(folder, "site.yaml")
    return read_site(source)[0] if source is not None else None


def _lexicon(folder: Path) -> dict[str, str]:
    """Return the site's own ids for the names in a headline, as `khobor new` takes them."""
    content, _ = read_content(folder) if (folder / "site.yaml").is_file() else (None, [])
    return lexicon_of(content)


def _refuse(sentence: str) -> NoReturn:
    print(f"khobor: {sentence}", file=sys.stderr)
    raise SystemExit(2)
