"""`khobor check --accept-translation` and `--drift`: the mark of a translation raised, and what is to do.

The only place that writes marks. A build never does.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from errno import EISDIR
from pathlib import Path
from typing import Any

from msgspec import Struct

from generator.checks.translations import said_of, shown, unmarked
from generator.content.drift import origin_of
from generator.content.frame import Content, read_content, read_frame, read_registries
from generator.content.marking import mark_of
from generator.content.marks import FOLDER, marks_text, read_marks
from generator.content.read import RecordFiles, RecordReader, records_of
from generator.content.scan import scan_site
from generator.diagnostics import did_you_mean
from generator.l10n.wording import wording_of
from generator.model.drift import Change, Drift, Mark, NameForm
from generator.model.registry import Registry
from generator.model.story import Story, Version
from generator.model.text import Text, plain_of
from generator.options import refuse

_NAMED = ("services", "people", "places", "publishers")
_URGENCY = {"fact": 0, "added": 1, "removed": 2, "wording": 3}


def accept_translations(root: Path, asked: Iterable[str]) -> list[str]:
    """Raise the marks of translations, named as `story` or `story.locale`; return what was done.

    Ends the program with 2 where one is named that is not there; then no mark of the others is raised.
    """
    site, context, _ = read_frame(root)
    if site is None:
        return []
    scan = scan_site(root, context.locales)
    registry, _ = read_registries(root, scan.registry, context)
    records = records_of(scan)
    reader = RecordReader(root, context)
    raised: dict[str, _Raised] = {}
    done: list[str] = []
    for name in asked:
        id, dot, locale = name.partition(".")
        files = records.get(f"story/{id}")
        if files is None:
            refuse(
                f'--accept-translation: there is no story "{id}"{did_you_mean(id, scan.stories)}'
            )
        if dot and not locale:
            refuse(f'--accept-translation: "{name}" names no language; write {id}, or {id}.LOCALE')
        one = _raise(root, reader, registry, files, locale, raised.get(id))
        raised[id] = one
        done += [line for line in one.done if line not in done]
    _write(root, {one.path: marks_text(one.marks) for one in raised.values()})
    return done


class _Raised(Struct, frozen=True):
    """The marks of a story as they are to be written, and what that accepts."""

    path: str
    marks: dict[str, Mark]
    done: tuple[str, ...]


def _raise(
    root: Path,
    reader: RecordReader,
    registry: Registry,
    files: RecordFiles,
    locale: str,
    earlier: _Raised | None,
) -> _Raised:
    """Return a story's marks with those of its translations raised, upon what was raised before."""
    story, sources = reader.read_story_sources(files)
    if story is None:
        refuse(f'--accept-translation: "{files.id}" has mistakes; khobor check shows them')
    chosen = [
        (version, origin)
        for version in story.versions
        if (origin := origin_of(story, version)) is not None and locale in ("", version.locale)
    ]
    if not chosen:
        which = f'"{files.id}" has no translation' + (f' in "{locale}"' if locale else "")
        refuse(f"--accept-translation: {which}")
    path = files.marks or f"{FOLDER}/{files.id}.yaml"
    if earlier is not None:
        before: Mapping[str, Mark] = earlier.marks
    else:
        before = read_marks(root, path, files.name)[0] if files.marks else {}
    there = {version.locale for version in story.versions}
    marks = {code: mark for code, mark in before.items() if code in there}
    for version, origin in chosen:
        names = _names(registry, version, origin)
        marks[version.locale] = mark_of(
            story, version, origin, sources, names=names, before=before.get(version.locale)
        )
    done = tuple(f"accepted: {files.id}.{version.locale}" for version, _ in chosen)
    return _Raised(path, marks, done)


def _names(registry: Registry, version: Version, origin: Version) -> list[NameForm]:
    """Return the names of the registry as both languages write them."""
    return [
        NameForm(f"name={kind}/{id}", _form(entry.name, origin), _form(entry.name, version))
        for kind in _NAMED
        for id, entry in getattr(registry, kind).items()
    ]


def _form(name: Text, version: Version) -> str:
    phrase = name.phrase(version.locale)
    return wording_of(plain_of(phrase)) if phrase is not None else ""


def _write(root: Path, texts: Mapping[str, str]) -> None:
    """Write files of marks whole, all of them or none; where nothing changes a file stays as it is."""
    staged: dict[Path, Path] = {}
    for path, text in texts.items():
        file = (root / path).resolve()
        if not file.is_relative_to(root.resolve()):
            _unstage(staged)
            refuse(f"--accept-translation: {path} leads out of the site's folder")
        data = text.encode("utf-8")
        aside = file.with_name(f".{file.name}.{os.getpid()}")
        try:
            if file.is_file() and file.read_bytes() == data:
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            staged[file] = aside
            aside.write_bytes(data)
            if file.is_dir():
                raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
        except OSError as error:
            _unstage(staged)
            refuse(f"--accept-translation: {path} cannot be written: {error.strerror or error}")
    for file, aside in staged.items():
        aside.replace(file)


def _unstage(staged: Mapping[Path, Path]) -> None:
    for aside in staged.values():
        with suppress(OSError):
            aside.unlink()


# --- what is to be translated ---


class Due(Struct, frozen=True):
    """A translation with something to do; without a drift it was never accepted."""

    story: str
    locale: str
    origin: str
    path: str
    drift: Drift | None

    @property
    def urgency(self) -> str:
        """Facts first, then other changes, then what was never accepted."""
        if self.drift is None:
            return "unmarked"
        return "facts" if self.drift.behind or self.drift.untouched else "text"


def print_drift(root: Path, form: str) -> None:
    """Print what is to be translated, most urgent first: lines, or one JSON list of objects."""
    content, _ = read_content(root)
    due = due_in(content) if content is not None else []
    if form == "json":
        print(json.dumps([_object(one) for one in due], ensure_ascii=False, indent=1))
        return
    for one in due:
        print(f"{one.urgency}: {one.story}.{one.locale}, from {one.origin}: {one.path}")
        if one.drift is None:
            print("    never accepted")
            continue
        for change in _sorted(one.drift.changes):
            print(f"    {change.path}:{change.line}: {said_of(change, placed=True)}")
            if change.text:
                print(f"      {change.text}")
        if one.drift.follows:
            print("    the translation seems to have followed; accept it")
        if one.drift.untouched:
            print(
                f"    accepted untouched: {', '.join(str(shown(fact)) for fact in one.drift.untouched)}"
            )


def due_in(content: Content) -> list[Due]:
    """Return the translations of a site with something to do, most urgent first, then by story."""
    found = [
        Due(id, drift.locale, drift.origin, drift.path, drift)
        for id, drifts in content.drifts.items()
        for drift in drifts
        if drift.changes or drift.untouched
    ]
    for id, locale in unmarked(content.stories, content.drifts):
        version = _version(content.stories, id, locale)
        found.append(Due(id, locale, version.translated_from, version.path, None))
    order = ("facts", "text", "unmarked")
    return sorted(found, key=lambda one: (order.index(one.urgency), one.story, one.locale))


def _version(stories: Mapping[str, Story], id: str, locale: str) -> Version:
    return next(version for version in stories[id].versions if version.locale == locale)


def _sorted(changes: Sequence[Change]) -> list[Change]:
    return sorted(changes, key=lambda one: (_URGENCY[one.change], one.line, one.number))


def _object(due: Due) -> dict[str, Any]:
    drift = due.drift
    return {
        "story": due.story,
        "locale": due.locale,
        "from": due.origin,
        "path": due.path,
        "urgency": due.urgency,
        "follows": drift is not None and drift.follows,
        "untouched": list(drift.untouched) if drift is not None else [],
        "passages": [
            {
                "class": change.change,
                "kind": change.kind,
                "path": change.path,
                "line": change.line,
                "column": change.column,
                "text": change.text,
                "was": list(change.old),
                "now": list(change.new),
            }
            for change in (_sorted(drift.changes) if drift is not None else ())
        ],
    }
