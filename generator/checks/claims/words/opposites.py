"""Verbs that undo each other in each language, as they stand in a sentence and in an update: each with those that it undoes."""

from collections.abc import Mapping

from generator.checks.claims.words.wordlist import words

Pair = tuple[tuple[str, ...], tuple[str, ...]]
"""A verb in its forms, and the forms of those that it undoes."""
PAIRS: Mapping[str, tuple[Pair, ...]] = {
    "en": (
        (
            words("reopen reopens reopened reopening"),
            words("close closes closed closing closure shut shuts shutting"),
        ),
        (
            words("freed released bailed bail acquitted"),
            words("arrest arrests arrested detain detains detained jailed"),
        ),
        (
            words("began begin begins begun start started starts launched"),
            words("over ends ended finished concluded called"),
        ),
    ),
    "bn": (
        (
            words("খোলে খোলেন খুলল খুললেন খুলেছে খুলেছিল খোলা খোলার"),
            words("বন্ধ ছুটি"),
        ),
        (
            words("জামিন জামিনে মুক্তি"),
            words("গ্রেফতার গ্রেপ্তার ধৃত আটক"),
        ),
        (
            words("শুরু আরম্ভ নামে নামেন নামল নামলেন নেমেছিল নেমেছিলেন"),
            words("শেষ সমাপ্ত সমাপ্তি প্রত্যাহার"),
        ),
    ),
}
