"""A link by path is refused when its text is read, alone; here it is said which record was meant."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.checks.links.addresses import addresses_of
from generator.checks.links.meant import record_meant
from generator.content.frame import Content
from generator.diagnostics import Diagnostic
from generator.patterns import pattern
from generator.saying import say

_WRITTEN = pattern(r"[^\s()<>\"']+")


def with_advice(found: Iterable[Diagnostic], content: Content) -> Iterator[Diagnostic]:
    """Yield the faults, those of links by path with the record's id to write."""
    addresses = addresses_of(content)
    for one in found:
        meant = ""
        if one.code == "bad-link":
            match = _WRITTEN.match(one.span.source, one.span.at)
            if match is not None and ":" not in match[0]:
                meant = record_meant(match[0], content, addresses)
        if not meant:
            yield one
            continue
        advice = say("write ({meant}), or another site by https://…", meant=meant)
        yield replace(one, help=str(advice), advice=advice)
