"""By which clock a time is: the words of each language that name a time zone, and those between two times of one moment."""

from functools import cached_property

from msgspec import Struct

from generator.checks.claims.words.wordlist import words
from generator.l10n.tokens import nfc
from generator.patterns import pattern

TIMED = pattern("[0-9০-৯]|ট[াে]|টো")
"""What stands where a time follows."""
OF_PLACE = pattern(nfc(r"(?:[’']s|য়ের|ের|র)? *(?:in|at|of)? *(?:the)? *"))
"""What stands between "local time" and the place whose it is: লন্ডন*ের* স্থানীয় সময়, local time *in* London."""
_SHORT = 3
"""The most letters of a word that has no other forms."""


class Zones(Struct, frozen=True, dict=True):
    """A language's words; keys are as `words_of` makes them, those of zones as they stand in a text in small letters."""

    named: tuple[tuple[str, str], ...] = ()
    """Words that name a time zone; `local` is the incident's own. Of several (BST) it is the one that is
    the incident's or the newsroom's, or else the last."""
    then: tuple[str, ...] = ()
    """Those of them that are one only where a time follows: *ভারতে তখন* রাত ৯টা."""
    there: tuple[tuple[str, str], ...] = ()
    """The same right before one of several times: সিয়াটলে তখন সকাল সাড়ে ৭টা, *কলকাতায়* রাত ৯টা."""
    reads: tuple[str, ...] = ()
    """How a time ends that a clock says, and at which nothing is said to have been: রাত ৯*টা*."""
    none: tuple[str, ...] = ()
    """Names that begin as a zone's place does, and are no clock: the New York Times."""
    as_well: tuple[str, ...] = ()
    """Between two times, or behind them, that both are one moment: in Dhaka it was *then* 5.20."""
    idle: tuple[str, ...] = ()
    """What else may stand there, and tells of nothing: *the clock said*."""

    def is_plain(self, word: str) -> bool:
        """Return True for a word that says by which clock a time is, and no more; in any form, where a language has endings."""
        whole, begins = self._words
        return word in whole or (bool(begins) and word.startswith(begins))

    @cached_property
    def _words(self) -> tuple[frozenset[str], tuple[str, ...]]:
        named = nfc(" ".join(words for words, _ in self.named)).replace(".", " ").split()
        begins = {word for word in named if len(word) > _SHORT and not word.isascii()}
        return frozenset((*named, *self.idle, *self.as_well)), tuple(begins)


_WORLD = (
    ("Asia/Kolkata", "india kolkata delhi mumbai", "", ""),
    ("Asia/Karachi", "pakistan pakistani", "karachi islamabad lahore", "পাকিস্তানের করাচির"),
    ("Asia/Kathmandu", "nepal nepali", "kathmandu", "নেপালের কাঠমান্ডুর"),
    ("Asia/Colombo", "lankan lanka", "colombo", "শ্রীলঙ্কার কলম্বোর"),
    ("Asia/Thimphu", "bhutan bhutanese", "thimphu", "ভুটানের থিম্পুর"),
    ("Asia/Yangon", "myanmar", "yangon", "মায়ানমারের মিয়ানমারের ইয়াঙ্গনের"),
    ("Asia/Dubai", "emirates uae gulf", "dubai", "দুবাইয়ের আমিরাতের"),
    ("Asia/Riyadh", "saudi", "riyadh", "সৌদির রিয়াধের রিয়াদের"),
    ("Asia/Qatar", "qatar qatari", "doha", "কাতারের দোহার"),
    ("Asia/Singapore", "", "singapore", "সিঙ্গাপুরের"),
    ("Asia/Kuala_Lumpur", "malaysia malaysian", "", "মালয়েশিয়ার"),
    ("Asia/Bangkok", "thai thailand", "bangkok", "তাইল্যান্ডের থাইল্যান্ডের ব্যাঙ্ককের"),
    ("Asia/Shanghai", "china chinese", "beijing shanghai", "চিনের চীনের বেজিংয়ের বেইজিংয়ের"),
    ("Asia/Hong_Kong", "", "hongkong", "হংকংয়ের"),
    ("Asia/Tokyo", "japan japanese", "tokyo", "জাপানের টোকিয়োর টোকিওর"),
    ("Asia/Seoul", "korean", "seoul", "সোলের সিওলের"),
    ("Australia/Perth", "", "perth", "পার্থের"),
    ("Australia/Brisbane", "", "brisbane", "ব্রিসবেনের"),
    ("Europe/Moscow", "russian", "moscow", "মস্কোর রাশিয়ার"),
    ("Europe/Paris", "french", "paris", "প্যারিসের ফ্রান্সের"),
    ("Europe/Berlin", "german", "berlin frankfurt", "বার্লিনের জার্মানির"),
    ("Europe/Rome", "italian", "rome", "রোমের ইতালির"),
    ("Europe/Dublin", "irish", "dublin", "ডাবলিনের"),
    ("America/Chicago", "central texas", "chicago", "শিকাগোর টেক্সাসের"),
    ("America/New_York", "washington boston", "", "ওয়াশিংটনের"),
    ("America/Los_Angeles", "california francisco", "", ""),
)
"""Time zones by the places of which "X time" (X-এর সময়) is said: of countries and peoples, of towns ("in" one says it too), and in Bengali."""

ENGLISH = Zones(
    none=(
        "new york times",
        "new york post",
        "london stock",
        "london underground",
        "london bridge",
        "london gazette",
        "toronto star",
        "toronto sun",
        "toronto stock",
        "sydney morning herald",
        "sydney trains",
        "sydney harbour",
        "seattle times",
    ),
    as_well=words("then or ie i.e which meaning equivalent"),
    idle=words(
        "it was is that the a by in at clock clocks said says read showed shows struck time local standard summer daylight there here when am pm morning afternoon evening night on early"
    ),
    named=(
        ("bangladesh standard time", "Asia/Dhaka"),
        ("bangladesh time", "Asia/Dhaka"),
        ("in bangladesh", "Asia/Dhaka"),
        ("in dhaka", "Asia/Dhaka"),
        ("dhaka time", "Asia/Dhaka"),
        (" bst", "Asia/Dhaka|Europe/London"),
        (" bdt", "Asia/Dhaka"),
        (" utc", "UTC"),
        (" gmt", "UTC"),
        ("indian time", "Asia/Kolkata"),
        ("in india", "Asia/Kolkata"),
        (" ist", "Asia/Kolkata"),
        ("eastern time", "America/Toronto"),
        ("eastern standard", "America/Toronto"),
        ("eastern daylight", "America/Toronto"),
        ("am eastern", "America/Toronto"),
        ("pm eastern", "America/Toronto"),
        ("m. eastern", "America/Toronto"),
        ("british time", "Europe/London"),
        ("british summer time", "Europe/London"),
        ("uk time", "Europe/London"),
        ("us east coast", "America/New_York"),
        ("clock of the us east", "America/New_York"),
        (" edt", "America/New_York"),
        (" est", "America/New_York"),
        (" et", "America/New_York"),
        ("pacific time", "America/Los_Angeles"),
        ("pacific clock", "America/Los_Angeles"),
        ("eastern clock", "America/Toronto"),
        ("times are indian", "Asia/Kolkata"),
        ("times indian", "Asia/Kolkata"),
        ("times are bangladeshi", "Asia/Dhaka"),
        ("times bangladeshi", "Asia/Dhaka"),
        ("indian clock", "Asia/Kolkata"),
        ("indian standard time", "Asia/Kolkata"),
        ("pacific standard", "America/Los_Angeles"),
        ("pacific daylight", "America/Los_Angeles"),
        ("am pacific", "America/Los_Angeles"),
        ("pm pacific", "America/Los_Angeles"),
        ("m. pacific", "America/Los_Angeles"),
        (" pdt", "America/Los_Angeles"),
        (" pst", "America/Los_Angeles"),
        (" pt", "America/Los_Angeles"),
        ("aest", "Australia/Sydney"),
        ("aedt", "Australia/Sydney"),
        ("sydney", "Australia/Sydney"),
        ("in kolkata", "Asia/Kolkata"),
        ("in delhi", "Asia/Kolkata"),
        ("seattle", "America/Los_Angeles"),
        ("london", "Europe/London"),
        ("toronto", "America/Toronto"),
        ("new york", "America/New_York"),
        ("virginia time", "America/New_York"),
        ("virginia local time", "America/New_York"),
        ("local time in virginia", "America/New_York"),
        ("local time in northern virginia", "America/New_York"),
        ("california time", "America/Los_Angeles"),
        ("melbourne time", "Australia/Melbourne"),
        ("local time", "local"),
        ("australian eastern", "Australia/Sydney"),
        *((f"{x} time", zone) for zone, one, other, _ in _WORLD for x in f"{one} {other}".split()),
        *((f"in {x}", zone) for zone, _, towns, _ in _WORLD for x in towns.split()),
    ),
)
_THERE = (
    ("ভারতে", "Asia/Kolkata"),
    ("কলকাতায়", "Asia/Kolkata"),
    ("দিল্লিতে", "Asia/Kolkata"),
    ("বাংলাদেশে", "Asia/Dhaka"),
    ("ভার্জিনিয়ায়", "America/New_York"),
    ("ক্যালিফোর্নিয়ায়", "America/Los_Angeles"),
    ("সিয়াটলে", "America/Los_Angeles"),
)
"""In which place a time is."""
_THEN = tuple(
    (said, zone)
    for there, zone in _THERE
    for when in ("তখন", "যখন")
    for said in (f"{there} {when}", f"{when} {there}")
)
"""Whose clock it is where a time follows: ভারতে তখন রাত ৯টা."""

BENGALI = Zones(
    then=tuple(words for words, _ in _THEN),
    there=_THERE,
    reads=words("টা টে টো মিনিট"),
    none=(
        "নিউ ইয়র্ক টাইমস",
        "নিউ ইয়র্ক পোস্ট",
        "লন্ডন স্টক",
        "টরন্টো স্টার",
        "টরন্টো সান",
        "টরোন্টো স্টার",
        "সিডনি মর্নিং হেরাল্ড",
    ),
    as_well=words("তখন অর্থাৎ মানে বা অথবা যখন"),
    idle=words(
        "ঘড়িতে ঘড়ির কাঁটায় কাঁটা সময় স্থানীয় অনুযায়ী অনুসারে হিসেবে হিসাবে বাজে বাজছে বাজছিল বেজেছে বেজেছিল ছিল সকাল দুপুর বিকেল রাত ভোর সন্ধে সন্ধ্যা বেলা সেখানে সেখানকার এখানে এখানকার যা এ তে টে টো টা টায় এর র"
    ),
    named=(
        ("বাংলাদেশ সময়", "Asia/Dhaka"),
        ("বাংলাদেশের সময়", "Asia/Dhaka"),
        ("বাংলাদেশের ঘড়ি", "Asia/Dhaka"),
        ("ঢাকার সময়", "Asia/Dhaka"),
        ("ঢাকায়", "Asia/Dhaka"),
        ("ইউটিসি", "UTC"),
        ("গ্রিনিচ", "UTC"),
        ("জিএমটি", "UTC"),
        ("ভারতীয় সময়", "Asia/Kolkata"),
        ("সময় ভারতীয়", "Asia/Kolkata"),
        ("সময়গুলি ভারতের", "Asia/Kolkata"),
        ("সময়গুলো ভারতের", "Asia/Kolkata"),
        ("সময়গুলি বাংলাদেশের", "Asia/Dhaka"),
        ("সময়গুলো বাংলাদেশের", "Asia/Dhaka"),
        ("সময় বাংলাদেশের", "Asia/Dhaka"),
        ("সময় বাংলাদেশি", "Asia/Dhaka"),
        ("ঢাকার ঘড়ি", "Asia/Dhaka"),
        ("টরোন্টো", "America/Toronto"),
        ("ভারতের সময়", "Asia/Kolkata"),
        ("ভারতীয় ঘড়ি", "Asia/Kolkata"),
        ("আইএসটি", "Asia/Kolkata"),
        *_THEN,
        ("ভার্জিনিয়ার সময়", "America/New_York"),
        ("ভার্জিনিয়ার ঘড়ি", "America/New_York"),
        ("ভার্জিনিয়ার স্থানীয়", "America/New_York"),
        ("ক্যালিফোর্নিয়ার সময়", "America/Los_Angeles"),
        ("কলকাতার ঘড়ি", "Asia/Kolkata"),
        ("দিল্লির ঘড়ি", "Asia/Kolkata"),
        ("স্থানীয় সময়", "local"),
        ("স্থানীয় ঘড়ি", "local"),
        ("লন্ডন", "Europe/London"),
        ("ব্রিটিশ সময়", "Europe/London"),
        ("ব্রিটেনের সময়", "Europe/London"),
        ("যুক্তরাজ্যের সময়", "Europe/London"),
        ("টরন্টো", "America/Toronto"),
        ("পূর্ব উপকূল", "America/New_York"),
        ("নিউ ইয়র্ক", "America/New_York"),
        ("পশ্চিম উপকূল", "America/Los_Angeles"),
        ("পূর্বাঞ্চলীয় সময়", "America/New_York"),
        ("প্রশান্ত মহাসাগর", "America/Los_Angeles"),
        ("সিডনি", "Australia/Sydney"),
        ("অস্ট্রেলিয়ার সময়", "Australia/Sydney"),
        ("অস্ট্রেলীয় পূর্ব", "Australia/Sydney"),
        ("পূর্ব অস্ট্রেলিয়া", "Australia/Sydney"),
        ("কানাডার পূর্ব", "America/Toronto"),
        ("আমেরিকার পূর্ব", "America/New_York"),
        ("মার্কিন পূর্ব", "America/New_York"),
        ("ইস্টার্ন", "America/New_York"),
        ("প্যাসিফিক", "America/Los_Angeles"),
        ("আমেরিকার পশ্চিম", "America/Los_Angeles"),
        ("কলকাতার সময়", "Asia/Kolkata"),
        ("দিল্লির সময়", "Asia/Kolkata"),
        *((f"{x} সময়", zone) for zone, _, _, there in _WORLD for x in there.split()),
    ),
)
