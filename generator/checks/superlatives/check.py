"""Tells each superlative that the archive contradicts, and each that nothing supports."""

from collections.abc import Callable, Iterable, Iterator
from zoneinfo import ZoneInfo

from generator.checks.superlatives.claims import Claim, Reader
from generator.checks.superlatives.events import is_of
from generator.checks.superlatives.rivals import Rival, began_at, weigh_claim
from generator.diagnostics import Diagnostic, diagnostic
from generator.model.incident import Incident
from generator.model.prose import Sentence
from generator.saying import say


def check_superlatives(
    record: str, sentences: Iterable[Sentence], ours: Incident,
    earlier: Callable[[Incident], list[Incident]], reader: Reader, zone: ZoneInfo,
) -> Iterator[Diagnostic]:  # fmt: skip
    """Yield what is wrong with the superlatives of one text, told of an incident.

    `earlier` gives the incidents of the same services that began before. Days and years are those of the
    newsroom's `zone`, whatever offset a record writes. An event that the incident is not may be anything,
    and where the text has just spoken of the time of an earlier one, the claim may be of that.
    """
    for sentence in sentences:
        for claim in reader.claims(sentence):
            if not is_of(ours, claim.event):
                continue
            rivals = earlier(ours)
            if claim.spoken_of is not None and any(
                claim.spoken_of.holds(began_at(one, zone)) for one in rivals
            ):
                continue
            verdict = weigh_claim(claim, ours, rivals, zone)
            if isinstance(verdict, Rival):
                yield _false(record, sentence, claim, verdict)
            elif verdict == "open":
                yield diagnostic(
                    "superlative-open",
                    sentence.span(claim.start),
                    say(
                        'no earlier incident of these services shows that "{text}" is true',
                        text=claim.words,
                    ),
                    help="say in the sentence who says so, or take the word out",
                    record=record,
                )


def _false(record: str, sentence: Sentence, claim: Claim, rival: Rival) -> Diagnostic:
    place = rival.incident.span_of("began")
    return diagnostic(
        "superlative-false",
        sentence.span(claim.start),
        say(
            '"{text}" does not hold: {incident} {why} ({place})',
            text=claim.words,
            incident=rival.incident.id,
            why=rival.why,
            place=f"{place.path}:{place.line}",
        ),
        help=say(
            "take the word out, or say of which it is true; link to incident:{incident}",
            incident=rival.incident.id,
        ),
        record=record,
    )
