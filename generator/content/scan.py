"""Which files a site has: names, kinds, locales. Reads no file's content.

Owns the layout of `content/` and what is refused by name alone: paths and links that leave the
site, names that no id can have, names that some file systems take for the same.
"""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from generator.content.registry import FILES
from generator.content.scalars import ID
from generator.diagnostics import Diagnostic, Span, diagnostic, nearest, shown_name
from generator.saying import Saying, say

_IGNORED = ("~", ".swp", ".tmp", ".bak")
_ENDINGS = (".yaml", ".yml", ".md")
_MEDIA = "content/media/"
_NOT_CONTENT = ("Thumbs.db", "desktop.ini")


class Scan(Struct):
    """The files found, by kind and id; paths are relative to the site folder."""

    incidents: dict[str, str] = field(default_factory=dict)
    stories: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    """What was accepted of the translations of a story or plain page, by its name (`story/x`)."""
    pages: dict[str, dict[str, str]] = field(default_factory=dict)
    registry: dict[str, str] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def report(
        self,
        code: str,
        path: str,
        message: str | Saying,
        help: str | Saying = "",
        record: str = "",
    ) -> None:
        """Note a mistake of a file's name."""
        self.diagnostics.append(
            diagnostic(code, Span(path, 1, 1), message, help=help, record=record)
        )


def site_fault(root: Path) -> Diagnostic | None:
    """Return what is wrong where the site itself, or its content, is a link that leads out."""
    for name in ("site.yaml", "content"):
        if not _real(root / name).is_relative_to(_real(root)):
            return diagnostic(
                "outside-site",
                Span(name, 1, 1),
                "this symbolic link leads out of the site folder",
                help="copy what it names into the site",
            )
    return None


def scan_site(root: Path, locales: tuple[str, ...]) -> Scan:
    """Return the files of the site, sorted by path, whatever order the folder gives them in."""
    scan = Scan()
    content = root / "content"
    for path in _walk(root, content, scan):
        parts = path.split("/")
        match parts[1:]:
            case ["incidents", name] if name.endswith((".yaml", ".yml")):
                _add_incident(scan, path, name)
            case ["stories", folder, name] if name.endswith(".md"):
                _add_story(scan, path, folder, name, locales)
            case ["stories", name] if name.endswith(".md"):
                scan.report(
                    "bad-file-name",
                    path,
                    "a story lies in a folder for its year",
                    say("as {path}", path=f"content/stories/2026/{name}"),
                )
            case ["pages", name] if name.endswith(".md"):
                _add_page(scan, path, name, locales)
            case ["registry", name] if name.endswith((".yaml", ".yml")):
                _add_registry(scan, path, name)
            case ["translations", name] if name.endswith(".yaml"):
                scan.marks["story/" + name.removesuffix(".yaml")] = path
            case ["translations", "pages", name] if name.endswith(".yaml"):
                scan.marks["page/" + name.removesuffix(".yaml")] = path
            case ["media", *_]:
                scan.media[unicodedata.normalize("NFC", "/".join(parts[1:]))] = path
            case _:
                scan.report(
                    "stray-file", path, "no file of this kind is read here, so it is not used"
                )
    there = {*(f"story/{id}" for id in scan.stories), *(f"page/{id}" for id in scan.pages)}
    for record in sorted(scan.marks.keys() - there):
        kind, _, id = record.partition("/")
        scan.report(
            "stray-file",
            scan.marks[record],
            say(
                'no {kind} has the id "{id}", whose translations were accepted here',
                kind=say(kind),
                id=id,
            ),
            say("delete the file, or give it the new name of its {kind}", kind=say(kind)),
        )
    return scan


def _walk(root: Path, top: Path, scan: Scan) -> Iterator[str]:
    """Yield relative paths of the files below a folder, sorted; what cannot be read there is told."""
    found = _files_below(root, top, scan)
    folded: dict[str, str] = {}
    for path in sorted(found, key=lambda p: unicodedata.normalize("NFC", p)):
        shown = shown_name(path)
        if shown != path:
            message = "a control character stands in the file's name"
            if any("\ud800" <= c <= "\udfff" for c in path):
                message = "the file's name is not text in UTF-8"
            scan.report("bad-file-name", shown, message, "rename the file")
            continue
        key = unicodedata.normalize("NFC", path).casefold()
        if key in folded:
            scan.report(
                "name-collision",
                path,
                say("{path} has the same name but for case or Unicode form", path=folded[key]),
                "rename one: on Windows and macOS the two are one file",
            )
            continue
        folded[key] = path
        yield path


def _files_below(root: Path, top: Path, scan: Scan) -> list[str]:
    """Return the files below a folder; links that leave, and what is named as a file and is none, are told."""
    inside = _real(root)
    pending = [(top, top.relative_to(root).as_posix())]
    found: list[str] = []
    seen: set[Path] = set()
    while pending:
        folder, below = pending.pop()
        real = _real(folder)
        if real in seen:
            continue
        seen.add(real)
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError as error:
            if os.path.lexists(folder):
                why = error.strerror or error
                scan.report("unreadable-file", shown_name(below), say("this folder cannot be read: {error}", error=why))  # fmt: skip
            continue
        for entry in entries:
            name = entry.name
            if name.startswith(".") or name.endswith(_IGNORED) or name in _NOT_CONTENT:
                continue
            path = f"{below}/{name}"
            if entry.is_symlink():
                target = _real(entry.path)
                if target != inside and inside not in target.parents:
                    scan.report(
                        "outside-site", shown_name(path), "this symbolic link leads out of the site folder",
                        "copy the file into the site",
                    )  # fmt: skip
                    continue
            # By its path: an entry that is a link to itself raises.
            named = name.endswith(_ENDINGS) and not path.startswith(_MEDIA)
            if os.path.isdir(entry.path) and not named:  # noqa: PTH112
                pending.append((folder / name, path))
            elif os.path.isfile(entry.path):  # noqa: PTH113
                found.append(path)
            elif named:
                link = entry.is_symlink() and not os.path.exists(entry.path)  # noqa: PTH110
                message = "this link leads to nothing" if link else "this is named as a file, and is none"  # fmt: skip
                scan.report("unreadable-file", shown_name(path), message, "write the file itself, or delete this")  # fmt: skip
    return found


def _real(path: Path | str) -> Path:
    """Return where a path leads; a link to itself leads to where it stands."""
    return Path(os.path.realpath(path))


def _take_id(scan: Scan, path: str, id: str, record: str) -> bool:
    if ID.fullmatch(id) and len(id) <= 100:
        return True
    scan.report(
        "bad-file-name",
        path,
        say('"{id}" is not an id: lower-case a-z, 0-9 and hyphens', id=id),
        "rename the file; its name is the record's id for ever",
        record,
    )
    return False


def _add_incident(scan: Scan, path: str, name: str) -> None:
    id = name.rsplit(".", 1)[0]
    if not _take_id(scan, path, id, f"incident/{id}"):
        return
    if id in scan.incidents:
        scan.report(
            "duplicate-id",
            path,
            say("{path} has the same id", path=scan.incidents[id]),
            record=f"incident/{id}",
        )
    else:
        scan.incidents[id] = path


def _split_locale(
    scan: Scan, path: str, name: str, locales: tuple[str, ...]
) -> tuple[str, str] | None:
    id, dot, locale = name.removesuffix(".md").rpartition(".")
    if not dot:
        scan.report(
            "bad-file-name",
            path,
            "the file's name does not say its language",
            say("name it {name}", name=f"{locale}.{locales[0]}.md"),
        )
        return None
    if locale not in locales:
        scan.report(
            "unknown-locale",
            path,
            say(
                '"{locale}" is not a locale of this site{near}',
                locale=locale,
                near=nearest(locale, locales),
            ),
            say("locales: {names}", names=", ".join(locales)),
        )
        return None
    return id, locale


def _add_story(scan: Scan, path: str, folder: str, name: str, locales: tuple[str, ...]) -> None:
    split = _split_locale(scan, path, name, locales)
    if split is None or not _take_id(scan, path, split[0], f"story/{split[0]}"):
        return
    id, locale = split
    known_folder, files = scan.stories.setdefault(id, (folder, {}))
    if known_folder != folder:
        scan.report(
            "duplicate-id",
            path,
            say(
                'the story "{id}" also lies in {folder}',
                id=id,
                folder=f"content/stories/{known_folder}/",
            ),
            "all files of a story lie in one folder; another story needs another id",
            f"story/{id}",
        )
        return
    files[locale] = path


def _add_page(scan: Scan, path: str, name: str, locales: tuple[str, ...]) -> None:
    split = _split_locale(scan, path, name, locales)
    if split is not None and _take_id(scan, path, split[0], f"page/{split[0]}"):
        scan.pages.setdefault(split[0], {})[split[1]] = path


def _add_registry(scan: Scan, path: str, name: str) -> None:
    kind = name.rsplit(".", 1)[0]
    if kind not in FILES:
        scan.report(
            "bad-file-name",
            path,
            say('there is no registry of "{kind}"{near}', kind=kind, near=nearest(kind, FILES)),
            say("registries: {names}", names=", ".join(f"{f}.yaml" for f in FILES)),
        )
    else:
        scan.registry[kind] = path
