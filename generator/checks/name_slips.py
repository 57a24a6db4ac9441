"""Whether letters that are those of a name are the name in another writing, or other words.

Never reads a text: what stands there is given.
"""

JOIN = (" ", "\u00a0", "-")
"""What may stand between two words of a name."""
_SHORTEST_DOUBLED = 7
"""A shorter word whose letters are doubled otherwise may be another name."""
_SHORTEST_SPLIT, _SHORTEST_SMALL = 8, 4
"""Two words, the second in small letters, are one name from these lengths on: "Opt us out" is no Optus."""


def is_cut_otherwise(written: str, right: str) -> bool:
    """Return True where a name has spaces and hyphens in other places, or others."""
    return [sign for sign in written if sign in JOIN] != [sign for sign in right if sign in JOIN]


def is_slip(written: str, right: str) -> bool:
    """Return True where letters of a language with capitals are a slip, and no other word.

    Left are capitals throughout, a first letter in another case (a common word, the start of a
    sentence), and small letters but where the name has a capital inside and is one word.
    """
    ours, theirs = split_name(right), split_name(written)
    if written.isupper() or [w[1:] for w in ours] == [w[1:] for w in theirs]:
        return False
    inside = len(ours) == 1 and any(letter.isupper() for letter in right[1:])
    joined, name = "".join(theirs), "".join(ours)
    if joined.casefold() != name.casefold():  # a letter is doubled otherwise
        return (
            len(ours) == len(theirs) == 1
            and len(right) >= _SHORTEST_DOUBLED
            and written[0] == right[0]
        )
    if len(theirs) == len(ours) == 1:
        return inside if written.islower() else True
    if len(theirs) == len(ours):  # "Youtube music" is no YouTube Music
        return all(w[0] == o[0] for w, o in zip(theirs, ours, strict=True))
    if len(theirs) > len(ours):
        if len(ours) != 1 or len(theirs) != 2 or not all(w.isalpha() for w in theirs):
            return False
        first, second = theirs
        small = len(name) >= _SHORTEST_SPLIT and len(second) >= _SHORTEST_SMALL
        return first[0].isupper() and (second[0].isupper() or (small and second.islower()))
    return len(theirs) == 1 and written[0].isupper() and all(w[0].isupper() for w in ours)


def split_name(name: str) -> list[str]:
    """Return the words of a name, parted by a space or a hyphen."""
    return name.replace("-", " ").replace("\u00a0", " ").split(" ")


def apart(name: str) -> str:
    """Return the words of a name in small letters, a space between them."""
    return " ".join(split_name(name)).casefold()


def is_joined(written: str, right: str) -> bool:
    """Return True where a name has one word in the place of two, which may be other words.

    ফোন পেতে is not always ফোনপে, nor "The Power Grid" PowerGrid.
    """
    return len(split_name(written)) > len(split_name(right))
