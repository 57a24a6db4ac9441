"""An update that says in its text that all is back: "Service is back", পরিষেবা ফিরেছে. Part of it, or for some, is not all."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from generator.patterns import pattern


class Row(Struct, frozen=True):
    """A language's words. In `says`, ␀ stands for a service by its name. Without one of `seeds` a text need not be searched."""

    seeds: tuple[str, ...]
    says: re.Pattern[str]
    part: re.Pattern[str]
    """Anywhere in a text: it is not all back, or not yet."""


_THINGS = "services?|apps?|sites?|websites?|platforms?|networks?|internet|broadband|power|electricity|water|gas|suppl(?:y|ies)|payments?|trains?|traffic|lines?|systems?|servers?|operations|it|everything"
_BN_THINGS = "পরিষেবা|সেবা|অ্যাপ|সাইট|ওয়েবসাইট|প্ল্যাটফর্ম|নেটওয়ার্ক|ইন্টারনেট|ব্রডব্যান্ড|বিদ্যুৎ|জল|পানি|গ্যাস|সরবরাহ|জল সরবরাহ|লেনদেন|ট্রেন|ট্রেন চলাচল|যান চলাচল|ব্যবস্থা|সার্ভার|সব"
ROWS: Mapping[str, Row] = {
    "en": Row(
        seeds=("back", "restored", "running", "working", "normal"),
        says=pattern(
            rf"(?i:(?:^|[.!;] )(?:(?:the|all|its|our|normal|full) )*(?:␀|{_THINGS})(?: services?| app)?"
            r" (?:(?:is|are|was|were|has been|have been) (?:now |all |fully |finally |up and )*(?:back(?: up| online| to normal| in service)*|(?:fully )?restored|(?:running|working|normal)(?: again| normally)?)"
            r"|came back(?: up| online)?)(?: (?:at|since|from|by|around|on|now)\b[^,;]{0,30}?)?(?=[.!;,]|$))"
        ),
        part=pattern(
            r"(?i)\b(?:part(?:s|ly|ial|ially)?|some|most(?:ly)?|many|several|few|half|except|but|though|first|slowly|gradually|limited|degraded|slow|intermittent\w*|not|never|yet|still|will|would|should|may|if|when|until|once|only|almost|nearly|reports?|for (?!good|now|all))\b|per cent|%|\?"
        ),
    ),
    "bn": Row(
        seeds=("ফির", "ফেরে", "চালু", "সচল", "স্বাভাবিক"),
        says=pattern(
            f"(?:^|[।!;] )(?:[^।,;]{{0,40}}(?:মিনিটে|টায়|টোয়|টেয়|নাগাদ),? )?(?:(?:সব|সমস্ত|গোটা|পুরো) )?(?:␀|{_BN_THINGS})(?:টি|টা|গুলি|গুলো|র পরিষেবা|-র পরিষেবা|ের পরিষেবা)?"
            f" (?:(?:আবার|ফের|পুনরায়|পুরোপুরি|এখন|অবশেষে) ){{0,2}}"
            "(?:ফিরেছে|ফিরল|ফেরে|ফিরে (?:এসেছে|এল|আসে)|(?:চালু|সচল|স্বাভাবিক) (?:হয়েছে|হল|হলো|হয়|হয়ে গিয়েছে|হয়ে গেছে))(?=[।!;,]|$)"
        ),
        part=pattern(
            "কিছু|আংশিক|কোথাও|কয়েক|অনেক|বেশির ?ভাগ|অধিকাংশ|একাংশ|ধীরে|আস্তে|শুধু|বাদে|ছাড়া|এলাকা|জেলা|শতাংশ|প্রায়|প্রথমে|এখনও|এখনো|তবে|কিন্তু|যদি|কবে|নি(?![\u0980-\u09ff])|নয়|[?%]"
        ),
    ),
}


def says_back(said: Iterable[tuple[str, str]], names: Iterable[str]) -> bool:
    """Return True where one language of a text, each with its subtag, says that all is back; `names` are those of its services."""
    called = sorted(names, key=len, reverse=True)
    for base, text in said:
        row = ROWS.get(base)
        if row is None or not any(seed in text for seed in row.seeds) or row.part.search(text):
            continue
        if row.says.search(_without_names(text, called)):
            return True
    return False


def _without_names(text: str, names: Iterable[str]) -> str:
    for name in names:
        if name in text:
            word = rf"(?<![\w\u0980-\u09ff]){re.escape(name)}(?![\w\u0980-\u09ff])"
            text = re.sub(word, "␀", text)
    return text
