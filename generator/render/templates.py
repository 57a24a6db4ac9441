"""Templates by what they depend on: each with all that it includes, extends and imports.

Owns the digest of a template's closure, which is what a page that used it read, and the rule
that a template names what it includes: a name that is only known while a page is made cannot
be followed.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes
from msgspec import Struct, field

from generator.content.source import not_utf8
from generator.diagnostics import Diagnostic, diagnostic, span_in
from generator.digest import digest_bytes
from generator.render.compiling import I18N
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
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        told.append(not_utf8(path, data, error))
        return Source(digest, ())
    names, unknown = _named(text)
    for line in unknown:
        lines = text.split("\n")
        told.append(
            diagnostic(
                "template-error",
                span_in(path, line, 1, lines[line - 1] if line <= len(lines) else ""),
                "the name of this template is only known while a page is made",
                help='name it in quotes, as {% include "part.html" %}, in each branch of an {% if %}',
            )
        )
    return Source(digest, names)


_NAMING = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


@lru_cache(maxsize=256)
def _named(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the templates that a text names, and the lines where it names one by an expression."""
    try:
        tree = Environment(extensions=list(I18N), autoescape=True).parse(text)
    except TemplateSyntaxError:
        return (), ()  # told, with its page, when it is rendered
    names: set[str] = set()
    unknown: list[int] = []
    for node in tree.find_all(_NAMING):
        named: nodes.Expr = getattr(node, "template")  # noqa: B009  # the four share no type
        names.update(_names_in(named))
        if _is_open(named):
            unknown.append(node.lineno)
    return tuple(sorted(names)), tuple(unknown)


def _names_in(template: nodes.Expr) -> Iterator[str]:
    """Yield the names in quotes of an expression that names templates.

    As Jinja's `meta.find_referenced_templates` does, without going through the whole tree once more.
    """
    if isinstance(template, (nodes.Tuple, nodes.List)):
        for item in template.items:
            yield from _names_in(item)
    elif isinstance(template, nodes.Const):
        value = template.value
        if isinstance(value, str):
            yield value
        elif isinstance(value, (tuple, list)):
            yield from (one for one in value if isinstance(one, str))


def _is_open(template: nodes.Expr) -> bool:
    """Return True when an expression is not a name, nor a list of names, in quotes."""
    if isinstance(template, (nodes.Tuple, nodes.List)):
        return any(_is_open(item) for item in template.items)
    return not (
        isinstance(template, nodes.Const) and isinstance(template.value, (str, tuple, list))
    )


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
