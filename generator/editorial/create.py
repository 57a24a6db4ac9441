"""`khobor new`: a site or a record as a file that builds, with hints where to write.

Never overwrites a file.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from generator.content.config import read_site
from generator.content.frame import Content, read_content
from generator.content.scalars import Fault, read_id
from generator.content.source import read_source
from generator.editorial.copies import NoCopy, catalog_copy, template_copy
from generator.editorial.starters import STARTED, incident_text, page_text, site_files, story_text
from generator.l10n.slugs import propose_slug
from generator.l10n.zones import zone_of
from generator.model.text import plain_of
from generator.saying import as_said, listed, reason_of, say

COPIES: Mapping[str, Callable[[str, datetime], Mapping[str, bytes]]] = {
    "template": lambda name, _: template_copy(name),
    "catalog": catalog_copy,
}
"""What is copied from what ships, by its kind."""


class CreateError(Exception):
    """What was asked for cannot be made; the message, a saying, is for the person."""


def create(what: str, name: str, *, site: Path, now: datetime, locale: str = "") -> list[str]:
    """Make a site, a record in one, or a copy of what ships; return the paths made.

    Raises:
        CreateError: the name is no id, a file is there already, or there is no site.
    """
    if what == "site":
        if locale and locale not in STARTED:
            raise CreateError(
                say(
                    'a new site speaks {names}, or one of them; "{locale}" is added in its site.yaml',
                    names=listed(STARTED, "{before} and {next}"),
                    locale=locale,
                )
            )
        return _write(site / name, site_files(now, (locale,) if locale else STARTED))
    locales, zone, section = _site_of(site)
    if what in COPIES:
        if locale:
            raise CreateError(say("a {what} goes without --only", what=what))
        try:
            return _write(site, COPIES[what](name, now))
        except NoCopy as error:
            raise CreateError(str(error)) from error
    id, headline = _named(name, what, site)
    if locale:
        if locale not in locales:
            raise CreateError(
                say(
                    '"{locale}" is not a locale of this site ({names})',
                    locale=locale,
                    names=", ".join(locales),
                )
            )
        locales = (locale,)
    found = zone_of(zone)
    at = now.astimezone(found) if found else now
    if what == "incident":
        return _write(site, {f"content/incidents/{id}.yaml": incident_text(locales, at, headline)})
    files = {}
    for place, code in enumerate(locales):
        original = "" if place == 0 else locales[0]
        own = "" if original else headline
        if what == "story":
            path = f"content/stories/{at.year}/{id}.{code}.md"
            files[path] = story_text(code, original, at, own, section)
        else:
            files[f"content/pages/{id}.{code}.md"] = page_text(code, original, own)
    return _write(site, files)


def _named(name: str, what: str, site: Path) -> tuple[str, str]:
    """Return the id and headline that a name asks for: it is an id, or a headline.

    A headline's id is its romanization, with the site's own names for services and places, and
    a number behind it where that is taken.
    """
    name = name.strip()
    id = read_id(name)
    if not isinstance(id, Fault):
        return id, ""
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in name):
        raise CreateError(say("a headline holds no control characters"))
    headline = " ".join(unicodedata.normalize("NFC", name).replace("${", "$${").split())
    if not any(c.isspace() or not c.isascii() for c in headline):
        raise CreateError(
            say(
                "{what}: {help}, or a headline in quotes",
                what=as_said(id.message),
                help=as_said(id.help),
            )
        )
    content, _ = read_content(site)
    return propose_slug(
        headline, lexicon=lexicon_of(content), taken=_taken(content, what)
    ), headline


def lexicon_of(content: Content | None) -> dict[str, str]:
    """Return the one-word names of the registries to their ids: হোয়াটসঅ্যাপ to whatsapp."""
    if content is None:
        return {}
    registry = content.registry
    return {
        word: entry.id
        for entries in (registry.services, registry.places, registry.publishers)
        for entry in entries.values()
        for _, phrase in entry.name.phrases
        for word in (plain_of(phrase).strip(),)
        if word and " " not in word
    }


def _taken(content: Content | None, what: str) -> frozenset[str]:
    if content is None:
        return frozenset()
    records: dict[str, Iterable[str]] = {
        "incident": content.incidents,
        "story": content.stories,
        "page": content.pages,
    }
    broken = (key.partition("/") for key in content.broken)
    return frozenset(records[what]) | {id for kind, _, id in broken if kind == what}


def _site_of(site: Path) -> tuple[tuple[str, ...], str, str]:
    """Return a site's languages, its time zone, and its section, where it has but one."""
    source, _ = read_source(site, "site.yaml") if (site / "site.yaml").is_file() else (None, [])
    if source is None:
        raise CreateError(
            say("there is no site.yaml here; go into your site's folder, or use --site")
        )
    read, _ = read_site(source)
    if read is None:
        raise CreateError(say("site.yaml has mistakes; khobor check shows them"))
    only = read.sections[0].id if len(read.sections) == 1 else ""
    return read.codes, read.timezone, only


def _write(root: Path, files: Mapping[str, str | bytes]) -> list[str]:
    there = [path for path in files if (root / path).exists()]
    if there:
        raise CreateError(say("{path} is there already; nothing was changed", path=root / there[0]))
    made: list[str] = []
    for path, text in files.items():
        target = root / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode() if isinstance(text, str) else text)
        except OSError as error:
            # Half a record stops every build: what was begun goes, and what was made with it.
            for path_made in (*made, target.as_posix()):
                with suppress(OSError):
                    Path(path_made).unlink(missing_ok=True)
            raise CreateError(
                say("{path} cannot be written: {error}", path=target, error=reason_of(error))
            ) from error
        made.append(target.as_posix())
    return made
