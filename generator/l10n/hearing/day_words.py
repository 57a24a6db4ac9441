"""Days of the month that have a word of their own: first, thirtieth; পয়লা, দোসরা.

Bengali words that are a number with an ending (পাঁচই, একুশে) and "twenty-first" are put together where they are read.
"""

from generator.l10n.hearing.bengali_words import key

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ENGLISH_DAYS: dict[str, int] = {
    **{word: day for day, word in enumerate(_ORDINALS.split(), start=1)},
    "thirtieth": 30,
}
BENGALI_DAYS: dict[str, int] = {
    key(word): day
    for day, words in (
        (1, "পয়লা পহেলা"),
        (2, "দোসরা"),
        (3, "তেসরা"),
        (4, "চৌঠা চৌঠো"),
        (6, "ছউই"),
        (9, "নয়ই নউই"),
    )
    for word in words.split()
}
