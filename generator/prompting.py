"""What `khobor say` and `khobor hear` do: speech at the prompt, for editors and for tests.

Which language speaks: a locale of the site's own where the folder has a `site.yaml` that lists
it, with its house; else any BCP 47 tag that CLDR knows. Prints; reads no clock.
"""

import argparse
import json
import sys
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import NoReturn

from msgspec.structs import replace

from generator.content.config import read_site
from generator.content.frame import read_content
from generator.content.source import read_source
from generator.diagnostics import did_you_mean
from generator.editorial.create import lexicon_of
from generator.editorial.prompt import as_json, say
from generator.editorial.values import SayError
from generator.l10n.desk import DESK_ENGLISH, teller_of
from generator.l10n.hearing.hear import hear
from generator.l10n.hearing.heard import Heard
from generator.l10n.hearing.record import as_record
from generator.l10n.language import (
    Language,
    known_tag,
    language_of_setting,
    language_of_tag,
    region_of,
)
from generator.l10n.tables.rows import houses_of
from generator.l10n.telling import clock, heard_day
from generator.model.site import Site
from generator.options import words_of
from generator.saying import Quantity, Saying, Value
from generator.saying import say as say_so

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
    if options.text == "-" and sys.stdin is None:
        _refuse("nothing is piped in: the input is closed")
    text = sys.stdin.read() if options.text == "-" else options.text
    found = hear(text, language.tag)
    if options.json:
        print(json.dumps([as_record(one) for one in found], ensure_ascii=False))
        return 0
    desk = teller_of(language.tag, *words_of(Path(options.site or "."))) or DESK_ENGLISH
    if desk.language is not None:
        desk = replace(desk, language=language)
    for one in found:
        print(desk.tell(told_of(one)))
    return 0


def told_of(heard: Heard) -> Saying:
    """Return what was heard as a line for people: in English with its plain value, as `--json` has it."""
    high = _value(heard, heard.high)
    return say_so(
        "{start}–{end}  {text}: {kind} {value}, {bound}",
        start=heard.start,
        end=heard.end,
        text=heard.text,
        kind=say_so(heard.kind),
        value=high
        if heard.low == heard.high
        else say_so("{low} to {high}", low=_value(heard, heard.low, last=False), high=high),
        bound=say_so(heard.bound),
    )


def _value(heard: Heard, value: Decimal | str, *, last: bool = True) -> Value:
    """Return an end of what was heard; the unit stands behind the last."""
    unit = heard.unit if last else ""
    plain = f"{value} {unit}".strip()
    if heard.kind == "duration":
        return Quantity("length", str(value), plain)
    if heard.unit == "12h":  # which half of the day, nobody said
        return Quantity("numeral", str(value), plain)
    if isinstance(value, Decimal):
        if unit:
            return Quantity("figure", f"{value} {unit}", plain)
        return Quantity("number", str(value), plain)
    with suppress(ValueError):  # 24:00, and other hours that no clock of ours shows
        said = clock(value) if heard.kind == "clock" else heard_day(value)
        return Quantity(said.kind, value, plain)
    return plain


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
