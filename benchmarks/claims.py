"""`python -m benchmarks.claims`: how many of the labelled sentences are judged as their labels say.

Recall: of the contradictions that are labelled, those that are told. Precision: of those that are told,
those that are labelled. A false alarm is a sentence with one that no label has. Then the mutants of this site's own texts.
"""

from collections import Counter
from collections.abc import Sequence

from tests.claims.desks import READ, UNSEEN, desk_of
from tests.claims.mutants import Desk
from tests.claims.reports import PARTS, reported, reports_of
from tests.claims.scoring import LOCALES, SETS, score

KINDS = ("clock", "date", "duration", "money", "number", "percent")


def main() -> None:
    """Print the counts of both sets in both languages, by kind."""
    for part in SETS:
        for locale in LOCALES:
            found = score(part, locale)
            print(f"{part}, {locale}: {found.sentences} sentences, false alarms in {found.alarmed}")
            for kind in (*KINDS, ""):
                told, all_of_them = found.found(kind)
                right, said = found.right(kind)
                print(
                    f"  {kind or 'all':9} recall {_part(told, all_of_them)}   precision {_part(right, said)}"
                )
    for part in PARTS:
        _print_reports(part)
    _print_newsrooms("read", [name for name in READ if "." not in name])
    _print_newsrooms("unseen", [name for name in UNSEEN if "." not in name])
    for name in (*READ, *UNSEEN):
        if "." in name:  # of one language alone
            _print_newsrooms(name, [name])
    _print_mutation()


def _print_reports(part: str) -> None:
    """Print how many of the differences of two languages are told, and what is told in vain."""
    found = reported(part)
    print(
        f"{part}: {len(reports_of(part))} reports, {found.sentences} sentences\n"
        f"  differences put in  told {_part(found.found, found.planted)}\n"
        f"  told in vain of two languages {len(found.alarms)} ({len(found.alarms) / found.sentences:.1%} of sentences)\n"
        f"  told in vain of the record in faithful ones {len(found.contradictions)} "
        f"({len(found.contradictions) / found.faithful:.1%} of {found.faithful})"
    )


def _print_newsrooms(which: str, names: Sequence[str]) -> None:
    """Print how many slips are told of in newsrooms on other events, and what is told in vain."""
    desks = [desk_of(name) for name in names]
    sentences = sum(desk.sentences for desk in desks)
    told, slips = sum(desk.told for desk in desks), sum(desk.slips for desk in desks)
    contradictions = sum(len(desk.contradictions) for desk in desks)
    others = sum(len(desk.others) for desk in desks)
    alone, borne_out = sum(desk.alone for desk in desks), sum(desk.borne_out for desk in desks)
    print(
        f"newsrooms, {which}: {len(desks)}, {sentences} sentences\n"
        f"  slips  told {_part(told, slips)}\n"
        f"  of what agrees with the record  told by it alone {_part(alone, borne_out)}\n"
        f"  told in vain of the record {contradictions} ({contradictions / sentences:.1%} of sentences), else {others}"
    )


def _print_mutation() -> None:
    """Print how many altered mentions of this site's own texts are told of, by language and kind."""
    desk = Desk()
    found: Counter[tuple[str, str]] = Counter()
    told: Counter[tuple[str, str]] = Counter()
    for mutant in desk.mutants():
        which = f"{mutant.locale}, {'bound' if mutant.bound else 'by hand'}"
        caught = bool(desk.tells(mutant))
        for kind in (mutant.kind, "all"):
            found[which, kind] += 1
            told[which, kind] += caught
    for which, kind in sorted(found):
        print(f"mutants, {which:12} {kind:9} told {_part(told[which, kind], found[which, kind])}")


def _part(some: int, of: int) -> str:
    return f"{some:>3} of {of:>3} ({some / of:>4.0%})" if of else "      –          "


if __name__ == "__main__":
    main()
