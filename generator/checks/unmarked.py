"""Slips of `${…}`: `{duration}`, `$duration`, `$ {duration}`, `$(duration)`, where the name is a fact of the text's incident.

Readers would see them as they stand. Any other word in braces, and `$5`, is left; what stands in code is no text.
"""

from collections.abc import Iterator, Mapping, Set

from generator.content.frame import Content
from generator.diagnostics import Diagnostic, diagnostic
from generator.model.facts import fact_names
from generator.model.incident import Incident
from generator.model.story import Story
from generator.patterns import pattern
from generator.saying import say

_REFERENCE = r"(?:[a-z0-9][a-z0-9-]*/)?[A-Za-z][A-Za-z0-9_-]*(?:\s*\|\s*[a-z_]+)*"
_SLIP = pattern(
    rf"(?<![\w$])(?:[%#]|\$ )?\{{\{{?\s*(?P<braces>{_REFERENCE})\s*\}}\}}?"
    rf"|\$ ?\(\s*(?P<round>{_REFERENCE})\s*\)|\$ ?\[\s*(?P<square>{_REFERENCE})\s*\]"
    r"|(?<![\w$])\$(?P<bare>(?:[a-z0-9][a-z0-9-]*/)?[a-z][a-z0-9-]*[a-z0-9](?:\|[a-z_]+)*)(?![\w-])"
)


def check_unmarked(content: Content) -> Iterator[Diagnostic]:
    """Yield each fact that a text names without the signs that have it spoken."""
    for record, sentences in content.prose.items():
        names: Mapping[str, Set[str]] | None = None
        for sentence in sentences:
            if "{" not in sentence.text and "$" not in sentence.text:
                continue
            if names is None:
                names = _names(content, record)
            for match in _SLIP.finditer(sentence.text):
                written = next(one for one in match.groups() if one is not None)
                reference, _, forms = written.partition("|")
                incident, _, fact = reference.strip().rpartition("/")
                known = names.get(incident, frozenset())
                meant = fact if fact in known else fact.lower()
                if meant not in known:
                    continue
                whole = "/".join(filter(None, (incident, meant)))
                right = "|".join((whole, *(form.strip() for form in forms.split("|") if forms)))
                yield diagnostic(
                    "unmarked-reference",
                    sentence.span(match.start()),
                    say('"{text}" is no reference: readers see it as it stands', text=match[0]),
                    help=say("write {written}", written=f"${{{right}}}"),
                    record=record,
                )


def _names(content: Content, record: str) -> Mapping[str, Set[str]]:
    """Return the facts of a record's incidents, by what stands before the slash: nothing means the first one."""
    kind, _, id = record.partition("/")
    shelf: Mapping[str, object] = content.stories if kind == "story" else content.pages
    known = content.incidents.get(id) if kind == "incident" else shelf.get(id)
    named = {one.id: frozenset(fact_names(one)) for one in content.incidents.values()}
    first = ""
    if isinstance(known, Incident):
        first = known.id
    elif isinstance(known, Story) and known.incidents:
        first = known.incidents[0]
    if first in named:
        named[""] = named[first]
    return named
