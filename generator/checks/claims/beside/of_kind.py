"""People of a kind of whom a sentence says what became of them: "three workers of the store died", তিন শ্রমিকের মৃত্যু.

They may be some of all to whom that happened, so only a number that is more than those is held against them.
"""

from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meaning


def is_of_kind(asked: Asked, fate: str) -> bool:
    """Return True for a number of a kind of people of whom the words beside it say a fate."""
    text, heard, after, row = asked.text, asked.heard, asked.clause.after, asked.cues.counts
    if not holds(after[:1], row.kinds) or not text[heard.end : heard.end + 1].isspace():
        return False
    end = heard.end + len(pieces_of(text[heard.end :])[0])
    if any(heard.end <= one.start < end for one in asked.others if one.kind == "number"):
        return False  # five villagers pulled out the two dead
    if not asked.cues.made_of:
        return any(
            meaning(word, asked.locale) == fate and not word.endswith(row.object_endings)
            for word in after[1:3]
        )
    if holds(words_of(text[: heard.start])[-1:], row.strikes):
        return meaning(asked.clause.before[-1], asked.locale) == fate
    at = next((n for n, word in enumerate(after) if meaning(word, asked.locale) == fate), 0)
    passive = at > 1 and after[at - 1] in asked.cues.count_is
    died = after[at].startswith("die") or passive or holds(after[1:2], row.suffers)
    follows = (*row.kind_behind, *row.suffers, *asked.cues.count_is)
    return at > 0 and died and (at == 1 or after[1] in follows)
