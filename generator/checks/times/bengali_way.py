"""Does a Bengali clause speak of what was, or of what is to come? By the verb behind a day, or before it.

কাল is yesterday and tomorrow, and only the verb says which.
"""

from generator.checks.times.told import Ways
from generator.patterns import pattern

_L = r"[\u0980-\u09ff]"
_END = r"(?=\s*(?:[।,;:!?”’)]|[–—]|না(?![\u0980-\u09ff])|$))"
_NO_FUTURE = (
    "তবে|কবে|যবে|সবে|ডুবে|ভেবে|রবে|ভবে|ডোবে|নীরবে|সরবে|আরবে|পাঞ্জাবে|বাস্তবে|শৈশবে|জবাবে|নবাবে|প্রস্তাবে|গৌরবে|বিপ্লবে"
    "|ক্লাবে|ল্যাবে|উৎসবে|উৎসবেই|মহোৎসবে|অভাবে|প্রভাবে|স্বভাবে|হিসাবে|হিসেবে|বান্ধবে|কলরবে|আসবাবে|উদ্ভবে|বৈভবে|পূর্বে|পর্বে"
    "|গর্বে|সর্বে|খাবে-দাবে|যেভাবে|এভাবে|সেভাবে|কীভাবে|কিভাবে|ভাবে"
)
"""Words in বে that are no verb; so are those in ভাবে."""
_WAS = (
    "হল|হলো|হলেন|গেল|গেলেন|এল|এলো|এলেন|করল|করলো|দিল|দিলো|নিল|নিলো|বলল|জানাল|জানালো|ভাঙল|খুলল|পড়ল|পেল|ফিরল|চলল|নামল|উঠল"
    "|ডুবল|বসল|ঘটল|ছাড়ল|থামল|বাড়ল|কমল|মিলল|ভাসল|রইল|পৌঁছল|পৌঁছাল|মরল|জ্বলল|থমকাল|ভুগল|হারাল|ঠেকল|আটকাল|ছুঁল|দাঁড়াল|কাটল|খোঁড়াল|শুরু হয়"
)
_IS = (
    "হয়|হন|যায়|যান|আসেন|আসে|ভাঙে|খোলে|খোলা হয়|বসেন|দেন|দেয়|নেন|নেয়|করেন|বলেন|জানান|জানায়|পৌঁছন|পৌঁছান|পৌঁছয়|পৌঁছায়|পৌঁছোয়"
    "|ফেরে|ফেরেন|ওঠে|ওঠেন|নামেন|ঢোকে|ঢোকেন|পান|পায়|ডোবে|ভাসে|মেলে|ছাড়ে|ছাড়েন|পড়েন|মারা যান|মারা যায়|থাকেন|চলেন|লেখেন|বাড়ে|হারায়|খায়|দাঁড়ায়|চালায়|পাঠায়|ছড়ায়|ঠেকায়|গড়ায়|হয়ে পড়ে|কাটা পড়ে|বন্ধ থাকে"
)
"""Verbs of the present, in which papers tell what was."""
_IS_LAST = "ধরে|লাগে|ফাটে|কাটে|করে|চলে|বসে|পড়ে|নামে|ঘটে|থাকে|বাড়ে|কমে|জ্বলে|মরে|মেটে|থামে|ভরে"
"""The same that are a participle elsewhere, and a verb only where a clause ends."""
_CALLED = (
    "(?:বৈঠক|সভা|জনসভা|সমাবেশ|জমায়েত|মিছিল|ধর্মঘট|বন্‌ধ|বনধ|হরতাল|কর্মবিরতি|অবরোধ|বিক্ষোভ|অভিযান|অধিবেশন|সম্মেলন|শুনানি|ছুটি|ভোট)(?:ে?র)?"
    "(?: দিন)? (?:ডেকেছেন?|ডাকলেন|ডাকল|ডাকেন|ডাকা হয়েছে|ডাক দিয়েছেন?|ডাক দিলেন|ডাক দিল|ডাক দেয়|ডাক দেওয়া হয়েছে|আহ্বান করেছেন?|আহ্বান করা হয়েছে"
    "|ঘোষণা করেছেন?|ঘোষণা করা হয়েছে|ধার্য করেছেন?|ধার্য হয়েছে|স্থির হয়েছে|ঠিক হয়েছে)"
)
"""What was called, for a day that may come: শনিবার বৈঠক ডেকেছে ইউনিয়ন."""
_VERB = pattern(
    rf"(?<!{_L})(?:"
    rf"(?P<either>{_L}+র কথা ছিল|{_CALLED})"
    rf"|(?P<ahead>{_L}+তে (?:চলেছেন?|যাচ্ছেন?|পারেন?)|{_L}+(?:ার|নোর|ওয়ার) কথা(?: আছে| রয়েছে)?{_END}"
    rf"|(?!(?:{_NO_FUTURE})(?:ই|ও)?(?!{_L})){_L}+(?<!ভা)(?:বেন|বে|বো)(?:ই|ও|না)?|করব|যাব|আসব|জানাব|থাকব)"
    rf"|(?P<present>(?:আছেন?|রয়েছেন?)|(?!ইচ্ছে|স্বচ্ছে|গুচ্ছে){_L}*(?:[ক-হ\u09bc]|চ্)ছেন?)"
    rf"|(?P<behind>{_L}+তে থাকে|{_L}+(?:ছিল|ছিলেন|ছিলাম|েছে|েছেন|েছি|লেন|য়নি|েনি|েননি|ননি)|(?!(?:ট্রেন|ক্রেন|ব্রেন|ড্রেন)(?![\u0980-\u09ff])){_L}{{2,}}েন|ছিল|ছিলেন|{_WAS}|{_IS}|(?:{_IS_LAST}){_END})"
    rf")(?!{_L})"
)
_PART = pattern(r"[,;:—–()।!?]")
_SINCE = pattern(r"\s*(?:থেকে|হতে|ধরে)(?![\u0980-\u09ff])")
_WAYS: dict[str, Ways] = {
    "either": "either",
    "ahead": "ahead",
    "present": "ahead",
    "behind": "behind",
}


def way_of(text: str, start: int, end: int) -> Ways:
    """Return where a sentence looks for a day that stands from `start` to `end` of it.

    The first verb behind it in its clause decides, else the last before it, else the first of the next clauses.
    Since a day (থেকে) something may go on, or go on from it, in the same words.
    """
    from_here = max((m.end() for m in _PART.finditer(text, 0, start)), default=0)
    match = _PART.search(text, end)
    to_here = match.start() if match else len(text)
    around = (
        _verb(text, end, to_here, 0),
        _verb(text, from_here, start, -1),
        _verb(text, to_here, len(text), 0),
    )
    found = next((one for one in around if one), "either")
    if found == "present" and _SINCE.match(text, end):
        return "either"
    return _WAYS[found]


def _verb(text: str, start: int, end: int, which: int) -> str:
    found = [str(match.lastgroup) for match in _VERB.finditer(text, start, end)]
    return found[which] if found else ""


def verb_ends(text: str, start: int) -> bool:
    """Return True where a verb stands right before a place: সেতু খুলবে সোমবার."""
    before = text[:start].rstrip()
    word = max(before.rfind(" ") + 1, 0)
    return _VERB.fullmatch(before, word) is not None


def verb_begins(text: str, end: int) -> bool:
    """Return True where a verb stands right behind a place: মন্ত্রী সোমবার জানান."""
    return text.startswith(" ", end) and _VERB.match(text, end + 1) is not None
