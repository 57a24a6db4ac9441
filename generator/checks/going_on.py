"""What an incident is itself, said to go on: "the water is still rising", আগুন এখনও জ্বলছে, "the supply is still down".

Only a bare subject where a clause begins is surely the incident's own (another river has its name before it), and only
where the record's own texts speak of the like.
"""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from generator.patterns import pattern


class Row(Struct, frozen=True):
    """A kind of event: how a text says that it goes on, and the words of a record that is of one."""

    goes_on: re.Pattern[str]
    kin: re.Pattern[str]


_STARTS = r"(?:(?:^|(?<=[.,;:] )|(?<=\band )|(?<=\bbut ))(?:the )?(?:(?:town|city|district|area|whole town|whole city)['’]s )?(?:flood ?)?)"
_ENDS = r"(?=\s*(?:[.,;:!]|[–—]|$)|\s+(?:and|but|in|at)\b)"
_BN_STARTS = "(?:^|(?<=[,;:—–] ))(?:(?:গোটা |পুরো )?(?:শহরের|জেলার|এলাকার|রাজ্যের) )?"
_BN_STILL = "(?:এখনও|এখনো)"
_BN_ENDS = r"(?=\s*(?:[।,;!]|[–—]|$))"

_DOWN = "down|out|off|cut off|shut|shut off|suspended|disrupted|dead|not back"
_HALTED = "halted|suspended|stopped|shut|down|not running|disrupted"
_TAPS = (
    "(?:water|drinking) suppl(?:y|ies)|drinking water|without water|no water|waterless|taps?|pumps?"
)
"""A record of a supply of water, and none of a flood."""
_BN_TAPS = "(?:জল|পানি) সরবরাহ|পানীয়|জলহীন|নির্জলা|কলে|পাম্প"
_BN_DOWN = (
    "(?:বন্ধ|অচল|ব্যাহত|বিঘ্নিত|বিপর্যস্ত|থমকে)(?: রয়েছে| আছে| হয়ে রয়েছে)?|(?:চালু|স্বাভাবিক) হয়নি|ফেরেনি"
)
_HOMES = (
    r"(?:(?:about|around|nearly|almost|over|more than|some|all|many|several|most|at least) )?(?:[\d.,]+ )?(?:(?:lakh|million|crore|thousand) )?"
    "(?:homes|houses|households|families|people|residents|customers|wards|town|city)"
)


def _english(subject: str, does: str, kin: str) -> Row:
    return Row(
        goes_on=pattern(
            rf"{_STARTS}(?:{subject}) (?:(?:is|are) still (?:{does})|still (?:rages?|burns?|rises?))\b{_ENDS}",
            re.IGNORECASE,
        ),
        kin=pattern(rf"\b(?:{kin})", re.IGNORECASE),
    )


def _bengali(subject: str, does: str, kin: str) -> Row:
    return Row(
        goes_on=pattern(
            rf"{_BN_STARTS}(?:(?:{subject}) {_BN_STILL} (?:{does})|{_BN_STILL} (?:{subject}) (?:{does})|{_BN_STILL} (?:{does}) (?:{subject})){_BN_ENDS}"
        ),
        kin=pattern(rf"(?<![\u0980-\u09ff])(?:{kin})"),
    )


ROWS: Mapping[str, tuple[Row, ...]] = {
    "en": (
        _english("waters?|water levels?|floods?", "rising|coming in|going on", "flood|water|embankment"),
        _english("fires?|blaze|flames", "burning|raging|spreading|out of control", "fire|blaze|flame"),
        _english("storm|cyclone|gale", "raging|blowing|going on", "storm|cyclone|gale"),
        _english("strike", "on|going on", "strike|walkout"),
        _english("(?:drinking )?water suppl(?:y|ies)", _DOWN, _TAPS),
        _english("suppl(?:y|ies)", _DOWN, f"suppl(?:y|ies)|power|electric|gas|{_TAPS}"),
        _english(_HOMES, "without (?:any |drinking |running )?water", _TAPS),
        _english("train (?:movement|traffic|operations)|trains", _HALTED, "trains?|rail"),
        _english("metro (?:movement|traffic|operations)", _HALTED, "metro"),
    ),
    "bn": (
        _bengali("জল|জলস্তর|পানি|বন্যার জল|বন্যার পানি", "বাড়ছে|ঢুকছে", "বন্যা|জল|পানি|প্লাবন|বাঁধ"),
        _bengali("আগুন", "জ্বলছে|ছড়াচ্ছে|নেভেনি", "আগুন|অগ্নিকাণ্ড"),
        _bengali("ঝড়|ঘূর্ণিঝড়", "চলছে|বইছে", "ঝড়|ঘূর্ণিঝড়"),
        _bengali("ধর্মঘট", "চলছে|ওঠেনি", "ধর্মঘট"),
        _bengali("(?:পানীয় )?(?:জল|পানি)(?:ের)? সরবরাহ", _BN_DOWN, _BN_TAPS),
        _bengali("সরবরাহ", _BN_DOWN, f"সরবরাহ|বিদ্যুৎ|গ্যাস|{_BN_TAPS}"),
        _bengali("(?:ট্রেন|রেল) চলাচল", _BN_DOWN, "ট্রেন|রেল"),
        _bengali("মেট্রো চলাচল", _BN_DOWN, "মেট্রো"),
    ),
}  # fmt: skip


def find_going_on(text: str, base: str, record: Iterable[str]) -> re.Match[str] | None:
    """Return where a sentence says that what its record tells of goes on; `record` are the texts of that."""
    for row in ROWS.get(base, ()):
        match = row.goes_on.search(text)
        if match is not None and any(row.kin.search(one) for one in record):
            return match
    return None
