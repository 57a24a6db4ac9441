"""`python -m benchmarks.claims`: how many of the labelled sentences are judged as their labels say.

Recall: of the contradictions that are labelled, those that are told. Precision: of those that are told,
those that are labelled. A false alarm is a sentence with one that no label has.
"""

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


def _part(some: int, of: int) -> str:
    return f"{some:>3} of {of:>3} ({some / of:>4.0%})" if of else "      –          "


if __name__ == "__main__":
    main()
