"""What is told of two versions of a record: words that differ, and words that only one of them has.

Owns the sentences and the places that they name; which words these are is `languages`' matter.
"""

from collections.abc import Iterator, Sequence

from generator.checks.claims.facts.mention import Mention
from generator.checks.versions.aligning import Alignment
from generator.checks.versions.lost import Lost, exchanged_names, lost_names
from generator.checks.versions.quotations import lost_quotations
from generator.checks.versions.texts import Said
from generator.diagnostics import Diagnostic, Span, diagnostic
from generator.saying import Saying, say

_SHOWN = 40
_HELP = "say the same in both, by ${…} where the record has it"


def lost_words(record: str, laid: Alignment) -> Iterator[Diagnostic]:
    """Yield the quotations and the names that only one of two versions has, and names that stand for another."""
    for row, start, words, mine in lost_quotations(laid):
        message = say(
            "the quotation {text} is not in the version in {locale}",
            text=_shown(words),
            locale=laid.other_than(mine=mine).locale,
        )
        help = "quote it in both, or say in both what was said"
        yield _lost(record, laid, (row, start), message, help, mine=mine)
    lost = list(lost_names(laid))
    yield from _lost_names(record, laid, lost)
    told = {(mine, row) for mine, (row, *_) in lost}
    for one, other in exchanged_names(laid):
        if told.isdisjoint({(True, one[0]), (False, other[0])}):
            yield _names_differ(record, laid, one, other)


def _lost_names(
    record: str, laid: Alignment, lost: Sequence[tuple[bool, Lost]]
) -> Iterator[Diagnostic]:
    """Yield the names that one of two versions lacks; two that stand in each other's place are told of once."""
    ones = [name for mine, name in lost if mine]
    others = [name for mine, name in lost if not mine]
    for name in others:
        met = [one for one in ones if laid.tied(one[0], name[0])]
        if len(met) == 1 and sum(laid.tied(met[0][0], its[0]) for its in others) == 1:
            ones.remove(met[0])
            yield _names_differ(record, laid, met[0], name)
        else:
            yield _lost_name(record, laid, name, mine=False)
    for name in ones:
        yield _lost_name(record, laid, name, mine=True)


def _lost_name(record: str, laid: Alignment, lost: Lost, *, mine: bool) -> Diagnostic:
    row, start, name, sure = lost
    message = say(
        'the name "{text}" is not in the version in {locale}',
        text=name,
        locale=laid.other_than(mine=mine).locale,
    )
    help = "name it in both, or in neither"
    return _lost(record, laid, (row, start), message, help, mine=mine, sure=sure)


def _names_differ(record: str, laid: Alignment, one: Lost, other: Lost) -> Diagnostic:
    """Return what is told of two names, each of which stands where the other version has the other."""
    (row, start, name, sure), (its_row, its_start, its_name, its_sure) = one, other
    there = laid.one.sentences[row].span(start)
    return diagnostic(
        "languages-differ" if sure or its_sure else "languages-may-differ",
        laid.other.sentences[its_row].span(its_start),
        _is_not(its_name, name, laid.one.locale, there),
        help="name the same in both",
        record=record,
    )


def differs(code: str, record: str, mention: Mention, its: Mention, other: str) -> Diagnostic:
    """Return what is told of a mention of which the version in another locale says another thing."""
    return diagnostic(
        code,
        mention.sentence.span(mention.start),
        _is_not(mention.text, its.text, other, its.sentence.span(its.start)),
        help=_HELP,
        record=record,
    )


def _is_not(text: str, its: str, locale: str, there: Span) -> Saying:
    return say(
        '"{text}" is not what the version in {locale} says, which has "{other}" ({place})',
        text=text,
        locale=locale,
        other=its,
        place=f"{there.path}:{there.line}:{there.column}",
    )


def lacks(record: str, laid: Alignment, said: Said, *, mine: bool) -> Diagnostic:
    """Return what is told of a mention that the other version has nowhere."""
    told = say(
        '"{text}" is not in the version in {locale}',
        text=said.mention.text,
        locale=laid.other_than(mine=mine).locale,
    )
    place = (said.row, said.mention.start)
    return _lost(record, laid, place, told, _HELP, mine=mine, sure=not said.small)


def _lost(
    record: str,
    laid: Alignment,
    place: tuple[int, int],
    told: Saying,
    help: str,
    *,
    mine: bool,
    sure: bool = True,
) -> Diagnostic:
    """Return what is told of words that only one version has, at a place of it: where in the other they should be."""
    row, start = place
    own, other = laid.other_than(mine=not mine), laid.other_than(mine=mine)
    its = laid.counterpart(row, mine=mine)
    if its is not None:
        span = other.sentences[its].span(0)
        there = f"{span.path}:{span.line}:{span.column}"
        told = say("{what}, where it would stand at {place}", what=told, place=there)
    code = "said-in-one-language" if sure else "languages-may-differ"
    return diagnostic(code, own.sentences[row].span(start), told, help=help, record=record)


def _shown(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"
