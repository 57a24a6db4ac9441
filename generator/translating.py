"""`khobor check --accept-translation`: the mark of a translation raised.

The only place that writes marks. A build never does.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from errno import EISDIR
from functools import partial
from pathlib import Path

from msgspec import Struct

from generator.checks.bound_values import Spoken
from generator.checks.house import house_of
from generator.checks.versions.written import names_written
from generator.content.drift import origin_of
from generator.content.frame import read_frame, read_registries
from generator.content.heard_facts import sentences_of
from generator.content.marking import drift_before, is_doubtful, mark_of
from generator.content.marks import marks_path, marks_text, read_marks
from generator.content.passages import passages_of
from generator.content.read import RecordFiles, RecordReader, records_of
from generator.content.scan import Scan, scan_site
from generator.content.source import SourceFile
from generator.diagnostics import nearest
from generator.l10n.wording import wording_of
from generator.model.drift import Mark, NameForm, accepted_as
from generator.model.prose import Sentence
from generator.model.registry import Registry
from generator.model.story import PlainPage, Story, Version
from generator.model.text import Text, plain_of
from generator.patterns import pattern
from generator.saying import Saying, reason_of, say
from generator.wrong import refuse

_NAMED_SO = pattern(r"(?:[a-z]+/)?[^./]+(?:\.[^./]*)?")
_NAMED = ("services", "people", "places", "publishers")


def accept_translations(root: Path, asked: Iterable[str]) -> list[Saying]:
    """Raise the marks of translations; return what was done.

    A story is named by its id, a plain page as `page/id`; `.locale` behind it means one language. Ends
    the program with 2 where one is named that is not there; then no mark of the others is raised.
    """
    site, context, _ = read_frame(root)
    if site is None:
        return []
    scan = scan_site(root, context.locales)
    registry, _ = read_registries(root, scan.registry, context)
    records = records_of(scan)
    reader = RecordReader(root, context)
    spoken = Spoken(house_of(site, registry), reader, records)
    raised: dict[str, _Raised] = {}
    done: list[Saying] = []
    for name in asked:
        if not _NAMED_SO.fullmatch(name):
            refuse(
                say(
                    '--accept-translation: "{name}" is no id; write an id, page/ID, or ID.LOCALE',
                    name=name,
                )
            )
        whole, dot, locale = name.partition(".")
        kind, slash, _ = whole.partition("/")
        record = whole if slash and kind in ("story", "page") else f"story/{whole}"
        files = records.get(record)
        if files is None:
            refuse(_not_there(record, scan))
        if dot and not locale:
            refuse(
                say(
                    '--accept-translation: "{name}" names no language; write {whole}, or {whole}.LOCALE',
                    name=name,
                    whole=whole,
                )
            )
        one = _raise(root, reader, registry, spoken, files, locale, raised.get(record))
        raised[record] = one
        done += [line for line in one.done if line not in done]
    _write(root, {one.path: marks_text(one.marks) for one in raised.values()})
    return done


def _not_there(record: str, scan: Scan) -> Saying:
    """Return that no such record is there, and which may be meant: a page is never taken for a story."""
    kind, _, id = record.partition("/")
    if kind == "page":
        return say(
            '--accept-translation: there is no page "{id}"{near}',
            id=id,
            near=nearest(id, scan.pages),
        )
    if id in scan.pages:
        return say(
            '--accept-translation: there is no story "{id}"; for the page write page/{id}', id=id
        )
    return say(
        '--accept-translation: there is no story "{id}"{near}',
        id=id,
        near=nearest(id, scan.stories),
    )


class _Raised(Struct, frozen=True):
    """The marks of a record as they are to be written, and what that accepts."""

    path: str
    marks: dict[str, Mark]
    done: tuple[Saying, ...]


def _raise(
    root: Path,
    reader: RecordReader,
    registry: Registry,
    spoken: Spoken,
    files: RecordFiles,
    locale: str,
    earlier: _Raised | None,
) -> _Raised:
    """Return a record's marks with those of its translations raised, upon what was raised before."""
    record, sources = reader.read_versions(files)
    name = accepted_as(files.name)
    if record is None:
        refuse(
            say('--accept-translation: "{name}" has mistakes; khobor check shows them', name=name)
        )
    chosen = [
        (version, origin)
        for version in record.versions
        if (origin := origin_of(record, version)) is not None and locale in ("", version.locale)
    ]
    if not chosen:
        refuse(
            say(
                '--accept-translation: "{name}" has no translation{where}',
                name=name,
                where=say(' in "{locale}"', locale=locale) if locale else "",
            )
        )
    path = files.marks or marks_path(files.name)
    if earlier is not None:
        before: Mapping[str, Mark] = earlier.marks
    else:
        before = read_marks(root, path, files.name)[0] if files.marks else {}
    there = {version.locale for version in record.versions if version.translated_from}
    marks = {code: mark for code, mark in before.items() if code in there}
    done: list[Saying] = []
    for version, origin in chosen:
        translation = accepted_as(files.name, version.locale)
        drift = drift_before(record, version, origin, sources, before.get(version.locale))
        done.append(say("accepted: {translation}", translation=translation))
        if is_doubtful(drift):
            done.append(
                say(
                    "{translation}: a denial of its original came or went, and this denies as often as before; read the two once more",
                    translation=translation,
                )
            )
        names = _names(registry, version, origin)
        said, its = (_sentences(record, one, sources) for one in (origin, version))
        marks[version.locale] = mark_of(
            record, version, origin, sources,
            names=[*names, *names_written(said, its, names)],
            says=partial(spoken.of, record),
            before=before.get(version.locale),
            drift=drift,
        )  # fmt: skip
    return _Raised(path, marks, tuple(done))


def _names(registry: Registry, version: Version, origin: Version) -> list[NameForm]:
    """Return the names of the registry as both languages write them."""
    return [
        NameForm(f"name={kind}/{id}", _form(entry.name, origin), _form(entry.name, version))
        for kind in _NAMED
        for id, entry in getattr(registry, kind).items()
    ]


def _sentences(
    record: Story | PlainPage, version: Version, sources: Mapping[str, SourceFile]
) -> list[Sentence]:
    passages = passages_of(record, version, sources)
    return [sentence for one in passages for sentence in sentences_of(one)]


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
            refuse(say("--accept-translation: {path} leads out of the site's folder", path=path))
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
            refuse(
                say(
                    "{option}: {path} cannot be written: {error}",
                    option="--accept-translation",
                    path=path,
                    error=reason_of(error),
                )
            )
    for file, aside in staged.items():
        aside.replace(file)


def _unstage(staged: Mapping[Path, Path]) -> None:
    for aside in staged.values():
        with suppress(OSError):
            aside.unlink()
