"""Where আজ is no day but these years: আজকের দিনে, আজকের পাম্পগুলি ১৯৯০ সালের পাম্পের চেয়ে বড়."""

from generator.checks.superlatives.events import words_of_events
from generator.patterns import pattern

_OF_AN_AGE = pattern(
    " (?:হোক|না হোক|নয় কাল|বাদে|তক|এখানে কাল)|কের (?:পত্রিকা|কাগজ|দিনে|যুগ|প্রজন্ম|সমাজ|দুনিয়া|পৃথিবী|বিশ্ব|ডিজিটাল|শিশু|প্রযুক্তি)"
)
"""Behind আজ: what is of these days, or the name of a paper."""
_BESIDE_THEN = pattern(
    "কের (?P<noun>[\u0980-\u09ff]+?)(?:(?P<many>গুলি|গুলো)(?:র|তে)?)? (?=[^।;]*?(?:[০-৯]{4} সালের|দশকের|আমলের|যুগের|আগেকার|সেকালের)"
    " (?(many)|(?P=noun))[^।;,]{0,20}(?:চেয়ে|তুলনায়|মতো|মত)(?![\u0980-\u09ff]))"
)
"""Things of these days, which are held against the same of another age."""
_OF_A_DAY = pattern(
    rf"(?:{words_of_events('bn')}|বৃষ্টি|জল|গরম|তাপ|ঠান্ডা|ঢেউ|ভিড়|বৈঠক|সভা|মিছিল|খবর|যাত্রা)"
)

_CAME_TO = pattern(
    "[০-৯]{4}(?:-[ঀ-৿]+| সালে)? [^।:]*?(?:শুরু|যাত্রা|প্রতিষ্ঠা|প্রতিষ্ঠিত|পথ চলা|জন্ম|তৈরি)(?![ঀ-৿])[^।:]{0,12}[,;] (?:আর )?$"
)
"""Before আজ, of what began in a year and is so large by now: ২০১১ সালে ১২ জনকে নিয়ে শুরু, আজ কর্মী ৯০০."""
_VERB = pattern("[^।;:]*?(?:ছে|ছেন|বে|বেন|ল|লেন|লো)(?=[।;:,]|$)")
"""Behind আজ, what is done on a day: খুলবে, বন্ধ হল."""


def is_age(text: str, end: int) -> bool:
    """Return True for আজ, which ends at `end`, where it means an age."""
    if _OF_AN_AGE.match(text, end):
        return True
    if _CAME_TO.search(text[: end - len("আজ")]) and not _VERB.match(text, end):
        return True
    held = _BESIDE_THEN.match(text, end)
    return held is not None and not _OF_A_DAY.match(held["noun"])
