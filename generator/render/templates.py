"""Templates by what they depend on: each with all that it includes, extends and imports.

Owns the digest of a template's closure, which is what a page that used it read, and the rule
that a template names what it includes: a name that is only known while a page is made cannot
be followed.
"""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field

from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.digest import digest_bytes
from generator.render.theme import files_below

_ENDINGS = (".html", ".xml", ".txt", ".jinja", ".j2")


class Source(Struct, frozen=True):
    """One template file: its text's digest and the templates it names."""

    digest: str
    names: tuple[str, ...]


class Templates(Struct, frozen=True):
    """All templates: files by name, the digest of each closure, and what is wrong."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    closures: Mapping[str, str] = field(default_factory=dict)
    told: tuple[Diagnostic, ...] = ()


def read_templates(folders: list[Path], shown: list[str], known: Templates) -> Templates:
    """Read the templates of folders, the first of a name counting; `known` spares parsing.

    `shown` is each folder's name in messages.
    """
    sources: dict[str, Source] = {}
    told: list[Diagnostic] = []
    for folder, label in zip(folders, shown, strict=True):
        for name, path in files_below(folder, folder).items():
            if name in sources or name.startswith("assets/") or not name.endswith(_ENDINGS):
                continue
            data = path.read_bytes()
            digest = digest_bytes(data)
            before = known.sources.get(name)
            if before is not None and before.digest == digest and not known.told:
                sources[name] = before
                continue
            sources[name] = _read(f"{label}/{name}", data, digest, told)
    closures = {name: _closure(name, sources) for name in sources}
    return Templates(sources, closures, tuple(told))


def _read(path: str, data: bytes, digest: str, told: list[Diagnostic]) -> Source:
    from generator.render.naming import named  # noqa: PLC0415  # it parses, which most edits do not

    text = data.decode("utf-8", "replace")
    names, unknown = named(text)
    for line in unknown:
        lines = text.split("\n")
        told.append(
            diagnostic(
                "template-error",
                Span(path, line, 1, lines[line - 1] if line <= len(lines) else ""),
                "the name of this template is only known while a page is made",
                help='name it in quotes, as {% include "part.html" %}, in each branch of an {% if %}',
            )
        )
    return Source(digest, names)


def _closure(name: str, sources: Mapping[str, Source]) -> str:
    """Return the digest of a template with all that it names, absent ones too."""
    found: dict[str, str] = {}
    pending = [name]
    while pending:
        one = pending.pop()
        if one in found:
            continue
        source = sources.get(one)
        found[one] = source.digest if source else ""
        pending.extend(source.names if source else ())
    return digest_bytes("".join(f"{n}\0{d}\n" for n, d in sorted(found.items())).encode())
