"""What stories and plain pages have in common: files of one id, merged into one record.

Owns the rule that a shared field is stated once, and each language's own fields.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec import Struct

from generator.content.body import BodyReader
from generator.content.corrections import read_state
from generator.content.fields import Context, Fields
from generator.content.frontmatter import Document, read_document
from generator.content.skeleton import report_skeletons
from generator.content.source import SourceFile
from generator.content.tree import MappingNode, Node, ScalarNode, SequenceNode
from generator.content.typed_digits import warn_of_digits
from generator.diagnostics import Span
from generator.l10n.slugs import heading_id, is_slug
from generator.model.publication import Release
from generator.model.story import Version
from generator.saying import Saying, say

_LOCALE = "{locale: bn}"

SharedReaders = Mapping[str, Callable[[Fields], Any]]


class Shared(Struct):
    """The shared fields of a record: value and place of each, as far as stated."""

    values: dict[str, Any]
    spans: dict[str, Span]

    def take(self, name: str, default: Any) -> Any:
        """Return a field's value, or the default."""
        value = self.values.get(name)
        return default if value is None else value


def read_documents(sources: Mapping[str, SourceFile], context: Context) -> dict[str, Document]:
    """Read the files of a record, by locale; those that cannot be read are left out."""
    documents = {}
    for locale, source in sources.items():
        document = read_document(source, context)
        if document is not None:
            documents[locale] = document
    return documents


def read_shared(documents: Mapping[str, Document], readers: SharedReaders) -> Shared:
    """Read the shared fields; one that stands in two files with two values is a mistake."""
    values: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    nodes: dict[str, Node | None] = {}
    for document in documents.values():
        fields = document.fields
        for name, read in readers.items():
            present = fields.has(name)
            if not present:
                continue
            node = fields.node(name)
            value = read(fields)
            if name not in values:
                values[name], nodes[name] = value, node
                spans.update(fields.spans((name,)))
            elif _plain(node) != _plain(nodes[name]):
                first = spans[name]
                fields.report(
                    "shared-conflict",
                    name,
                    say(
                        '"{name}" has another value here than in {place}',
                        name=name,
                        place=f"{first.path}:{first.line}",
                    ),
                    help="a shared field is stated once, in any one of the record's files",
                )
    return Shared(values, spans)


def original_of(documents: Mapping[str, Document], order: tuple[str, ...]) -> str:
    """Return the locale of the original: the first without `translated_from`, or empty."""
    for locale in order:
        if locale in documents and not documents[locale].fields.has("translated_from"):
            return locale
    return ""


def report_circle(documents: Mapping[str, Document], order: tuple[str, ...]) -> None:
    """Report translations that are made from each other, once for each circle, at its first language."""
    made = {locale: _made_from(documents[locale].fields) for locale in order if locale in documents}
    told: set[str] = set()
    for locale in made:
        path = [locale]
        while (origin := made.get(path[-1], "")) and origin not in path:
            path.append(origin)
        if origin != locale or len(path) == 1 or locale in told:
            continue
        told.update(path)
        documents[locale].fields.report(
            "bad-choice",
            "translated_from",
            say(
                "the {records} {circle} go round in a circle",
                records=say("translations"),
                circle=" → ".join((*path, locale)),
            ),
            help="a translation is made from the original, or from one that was",
        )


def _made_from(fields: Fields) -> str:
    """Return the language that a translation names as its original, or empty."""
    node = fields.node("translated_from")
    for key, value in node.value if isinstance(node, MappingNode) else ():
        if isinstance(key, ScalarNode) and key.value == "locale" and isinstance(value, ScalarNode):
            return value.value
    return ""


def read_version(
    document: Document,
    locale: str,
    *,
    id: str,
    original: Release | None,
    reader: BodyReader,
    dated: bool,
) -> Version | None:
    """Read a language's own fields and its text. None when it has no headline.

    State and moments that it does not state are the original's.
    """
    fields = document.fields
    source = fields.source
    headline = fields.line("headline")
    if not headline:
        fields.missing("headline")
    slug = fields.string("slug")
    if slug and not is_slug(slug):
        proposal = heading_id(slug)
        fields.report(
            "bad-slug",
            "slug",
            say('"{slug}" is not a slug', slug=slug),
            help=say("write {name}: {value}", name="slug", value=proposal) if proposal else "",
        )
        slug = ""
    translated = fields.mapping(
        "translated_from", help=say("write {name}: {value}", name="translated_from", value=_LOCALE)
    )
    translated_from = ""
    if (
        translated is None
        and "translated_from" in fields.names()
        and not fields.has("translated_from")
    ):
        fields.empty("translated_from", "translated_from")
    if translated is not None:
        translated_from = translated.choice("locale", fields.context.locales, required=True)
        if translated_from == locale:
            translated.report(
                "bad-choice",
                "locale",
                say(
                    'a translation is made from another language than its own, "{code}"',
                    code=locale,
                ),
                help=_other_languages(fields.context.locales, locale),
            )
            translated_from = ""
        translated.string("digest")
        translated.finish()
    body = reader.read(source, document.text, document.first_line)
    if native := fields.context.digits_of(locale):
        warn_of_digits(source, document.text, document.first_line, native)
        for name in ("headline", "kicker", "standfirst"):
            if fields.has(name):
                warn_of_digits(source, fields.string(name), fields.span_of(name).line, native)
    version = Version(
        locale=locale,
        path=source.path,
        headline=headline,
        kicker=fields.line("kicker"),
        standfirst=fields.line("standfirst"),
        slug=slug or id,
        translated_from=translated_from,
        release=_read_release(fields, original, dated=dated),
        body=body,
        span=fields.span,
    )
    if version.release.state == "published":
        report_skeletons(fields, document.text, document.first_line)
    return version if headline else None


def _other_languages(locales: Iterable[str], own: str) -> Saying:
    return say("one of: {names}", names=", ".join(code for code in locales if code != own))


def _read_release(fields: Fields, original: Release | None, *, dated: bool) -> Release:
    state = read_state(fields, original.state if original else "published")
    published = fields.moment("published") if dated else None
    dateless = original is None or (original.state != "published" and original.published is None)
    needed = dated and dateless and state == "published"
    if needed and "published" not in fields.names():
        fields.missing("published", "the moment of publication, as 2022-10-25T15:30+05:30")
    if published is not None and not published.exact:
        fields.report(
            "bad-time",
            "published",
            "the moment of publication needs a clock time",
            help="as 2022-10-25T15:30+05:30",
        )
    updated = fields.moment("updated") if dated else None
    embargo = fields.moment("embargo") if dated else None
    expires = fields.moment("expires") if dated else None
    if published is not None and updated is not None and updated.end <= published.start:
        fields.report("time-order", "updated", "updated lies before published")
    span = fields.span_of("published") if published is not None else None
    if original is None:
        return Release(
            state=state, published=published, updated=updated, embargo=embargo, expires=expires,
            span=span,
        )  # fmt: skip
    return Release(
        state=state,
        published=published or original.published,
        updated=updated or original.updated,
        embargo=embargo or original.embargo,
        expires=expires or original.expires,
        span=span,
    )


def _plain(node: Node | None) -> object:
    """Return a node's content without its place, to compare."""
    if isinstance(node, MappingNode):
        return {str(_plain(key)): _plain(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_plain(item) for item in node.value]
    return node.value if isinstance(node, ScalarNode) else None
