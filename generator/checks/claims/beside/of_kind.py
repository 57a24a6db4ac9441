"""People of a kind of whom a sentence says what became of them: "three workers of the store died", তিন শ্রমিকের মৃত্যু.

They may be some of all to whom that happened, so only a number that is more than those is held against them. Owns the words of kinds
of people in both languages.
"""

from generator.checks.claims.sentence.asked import Asked
from generator.checks.claims.words.clause import holds, pieces_of, words_of
from generator.checks.claims.words.meaning import meaning
from generator.checks.claims.words.wordlist import words

_KINDS = frozenset(
    words("""worker workers labourer labourers employee employees passenger passengers villager villagers resident residents
        student students pupil pupils child children woman women man men boys girls miners fishermen sailors pilgrims farmers
        firefighters policemen soldiers patients tourists shoppers guests commuters
        কর্মী কর্মীর শ্রমিক শ্রমিকের যাত্রী যাত্রীর গ্রামবাসী গ্রামবাসীর বাসিন্দা বাসিন্দার পড়ুয়া পড়ুয়ার ছাত্র ছাত্রের ছাত্রী ছাত্রীর শিশু শিশুর মহিলা
        মহিলার মৎস্যজীবী মৎস্যজীবীর তীর্থযাত্রী তীর্থযাত্রীর কৃষক কৃষকের দমকলকর্মী দমকলকর্মীর পুলিশকর্মী পুলিশকর্মীর রোগী রোগীর পর্যটক পর্যটকের""")
)
_WHERE = words("of in at from on aboard inside")
"""Behind a kind of people, that its verb is still to come."""
_SUFFERS = words("suffer suffered sustain sustained receive received remain")
"""Right behind one, that its fate is what follows: they *suffered* burns."""
_STRUCK = words("killed kills kill killing injured injures injuring")
"""Right before a number, that it counts whom something struck."""
_OBJECTS = words("দের কে ের")
"""How a Bengali word ends of which something else is said: পাঁচ গ্রামবাসী মৃত*দের* উদ্ধার করেন."""


def is_of_kind(asked: Asked, fate: str) -> bool:
    """Return True for a number of a kind of people of whom the words beside it say a fate."""
    text, heard, after = asked.text, asked.heard, asked.clause.after
    if not after or after[0] not in _KINDS or not text[heard.end : heard.end + 1].isspace():
        return False
    end = heard.end + len(pieces_of(text[heard.end :])[0])
    if any(heard.end <= one.start < end for one in asked.others if one.kind == "number"):
        return False  # five villagers pulled out the two dead
    if not asked.cues.made_of:
        return any(
            meaning(word, asked.locale) == fate and not word.endswith(_OBJECTS)
            for word in after[1:3]
        )
    if holds(words_of(text[: heard.start])[-1:], _STRUCK):
        return meaning(asked.clause.before[-1], asked.locale) == fate
    at = next((n for n, word in enumerate(after) if meaning(word, asked.locale) == fate), 0)
    passive = at > 1 and after[at - 1] in asked.cues.count_is
    died = after[at].startswith("die") or passive or holds(after[1:2], _SUFFERS)
    follows = (*_WHERE, *_SUFFERS, *asked.cues.count_is)
    return at > 0 and died and (at == 1 or after[1] in follows)
