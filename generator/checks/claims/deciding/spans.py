"""The two moments between which a sentence says that a length lies: "*between* the talks *and* the offer", কথা শুরু *আর* প্রস্তাবের *মাঝে*."""

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.facts.ground import Ground
from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.values.against import loosest
from generator.checks.claims.words.clause import has, holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meanings

Words = tuple[str, ...]


def spanned(asked: Asked) -> tuple[Words, Words] | None:
    """Return the words of both moments, if a sentence names two; of several lengths those between it and the others."""
    cues, here, words = asked.cues, asked.heard, asked.clause.sentence
    if here.kind != "duration":
        return None
    if not (has(words, cues.took) or holds(words, cues.span)):
        return _named(asked)
    others = [one for one in asked.others if one.kind == "duration"]
    start = max((one.end for one in others if one.end <= here.start), default=0)
    end = min((one.start for one in others if one.start >= here.end), default=len(asked.text))
    behind = words_of(pieces_of(asked.text[here.end : end])[0])
    for stretch in (behind, words_of(asked.text[start : here.start])):
        for row in cues.spanning:
            if (found := _parted(stretch, row)) is not None:
                return found
    return None


def from_the_first(asked: Asked, grounds: Facts) -> Ground | None:
    """Return the time from the beginning to a moment that it comes to, where a length is counted from *the first* of something up to what tells of that.

    The first errors are those with which it began, whatever else the record calls the first.
    """
    one, other = spanned(asked) or ((), ())
    if meanings(one, asked.locale).isdisjoint(meanings(asked.cues.initial, asked.locale)):
        return None
    told = meanings(other, asked.locale)
    there = {g.name for g in grounds if g.role == "update" and g.ours and asked.weigh(g, told) > 0}
    lengths = grounds.lengths({"began", *there}) if there else ()
    return next(
        (g for g in lengths if "began" in (g.ends or ()) and loosest(asked, g) == "agrees"), None
    )


def spanned_before(asked: Asked) -> bool:
    """Return True where both moments are named before a length: *নামা থেকে বেরোনো*, লেগেছে ৪৫ মিনিট."""
    sides = spanned(asked)
    before = " ".join(words_of(asked.text[: asked.heard.start]))
    return sides is not None and all(" ".join(side) in before for side in sides)


def _named(asked: Asked) -> tuple[Words, Words] | None:
    """Return the words of both where they alone stand before a sign and a length: *from the collapse to the return of power*: eight hours; গ্রিড বসা *থেকে* আলো ফের*া*, আট ঘণ্টা."""
    cues, row = asked.cues, asked.cues.beginnings
    first, *behind = pieces_of(asked.text[: asked.heard.start])
    idle = (*cues.hedging, *row.further, *cues.apart)
    if not row.from_to or len(behind) != 1 or not set(words_of(behind[0])) <= set(idle):
        return None
    words = words_of(first)
    if not words or words_of(pieces_of(asked.text[asked.heard.end :])[0]):
        return None
    opening = row.from_to.partition("…")[0].strip()
    whole = words[0] == opening if opening else words[-1].endswith(row.happening)
    return _parted(words, row.from_to) if whole else None


def _parted(words: Words, row: str) -> tuple[Words, Words] | None:
    """Return what stands before and behind the word that parts both, between the other words of a row."""
    opening, parting, closing = (*(one.strip() for one in row.split("…")), "")[:3]
    if parting not in words or (opening and opening not in words):
        return None
    words = words[words.index(opening) + 1 :] if opening else words
    if closing:
        words = words[: words.index(closing)] if closing in words else ()
    at = words.index(parting) if parting in words else 0
    one, other = words[:at], words[at + 1 :]
    return (one, other) if one and other else None
