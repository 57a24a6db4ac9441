"""The words of a language by which a sentence doubts, or says who says so: a row more is a language more."""

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.patterns import pattern


class Hedges(Struct, frozen=True):
    """A language's words of doubt and of saying.

    `joins` part a statement from the next; `heads` are verbs by which only a headline names who says so.
    """

    doubt: re.Pattern[str]
    near: re.Pattern[str]
    """Doubt of the number right behind it alone: আনুমানিক ৩০০ কোটি."""
    governs: re.Pattern[str]
    """What follows a doubt of all that comes behind it: it is feared *that*."""
    saying: re.Pattern[str]
    joins: re.Pattern[str]
    aside: re.Pattern[str]
    """Where what follows is held against what is said: more than the ministry had claimed."""
    tag: re.Pattern[str]
    """What may stand behind a verb of saying that ends a sentence, whose word then all of it is."""
    heads: re.Pattern[str]
    speaker: re.Pattern[str]
    """Who speaks, before the colon of a headline."""


_DOUBT_EN = (
    r"likely|unlikely|probabl[ey]|possibl[ey]|perhaps|maybe|reportedly|allegedly|(?<!no )apparent(?:ly)?|supposed(?:ly)?|doubts? (?:has|have|ha[sd] been|remain|about)|doubtful|(?:do|does|did) not (?:yet )?know|don’t know"
    r"|believed|thought to|presum(?:ed|ably)|suspect(?:s|ed)?|feared|fears?|unconfirmed|unverified|unofficial(?:ly)?|unclear|unknown|uncertain"
    r"|estimated?|estimates|preliminary|provisional|tentative(?:ly)?|initial (?:count|figures?|estimates?|reports?|toll)|rumou?rs?|rumou?red"
    r"|nobody knows|no ?one knows|said to (?:have|be)|it is said|(?<!sheer )(?<!the )(?<!full )(?<!its )might|could (?:have|be|yet)|seem(?:s|ed)?|appear(?:s|ed)? to"
    r"|not (?:yet )?(?:been )?(?:yet )?(?:independently )?(?:confirmed|verified|certain|clear)"
    r"|(?:could|can) ?not (?:yet )?be (?:independently )?(?:confirmed|verified)|could not (?:independently )?(?:verify|confirm)|able to (?:verify|confirm)|yet to (?:be )?(?:confirm|verif)\w*"
)
_OWN_EN = r"(?:[\w’'-]+ ){0,4}"
_SAYING_EN = (
    r"according to|going by|citing|quoting|quoted|attributed to|as per|per(?= (?:the|its|their|an?) )"
    r"|sa(?:id|ys?)(?! to (?:have|be))|saying|(?<!nobody )(?<!no one )told|tells?|wr(?:ote|ites?)|reports?(?= that|,| \d)|reporting|(?<!the )(?<!a )reported(?! (?:breach|case|crime|missing))"
    r"|announce[sd]?(?= that| \d|,|\.|$)|announced by|sp(?:eaks?|oke) of|relying on|describ(?:es?|ed)|pegged|contention|adds?(?=,|\.|$)|added(?=,|\.|$| that)|(?<!been )(?<!is )(?<!was )(?<!were )confirm(?:s|ed)?|confirmed by|alleg(?:es?|ed(?! to have)|ing)"
    r"|claims?(?! for)|claimed(?! (?:\d|the (?:life|lives)|at least|about|some|more|as many|up to|nearly|around|over))|estimating|reckons?|reckoned|counted|counts"
    r"|tweet(?:s|ed)|post(?:s|ed)(?= (?:on|that))|stat(?:es?|ed|ing)(?= that|,|\.|$)|not(?:es|ed)(?= that)|disclos(?:es?|ed)|reveal(?:s|ed)?|acknowledg(?:es?|ed)|admit(?:s|ted)?|conced(?:es?|ed)"
    r"|inform(?:s|ed)|list(?:s|ed)|brief(?:s|ed)|blam(?:es?|ed)|insist(?:s|ed)?|maintain(?:s|ed)?(?= that)|argu(?:es?|ed)(?= that)|warn(?:s|ed)?|declar(?:es?|ed)(?= that)|testif(?:ies|ied)"
    r"|record(?:s|ed)?(?= \d| that)|recorded by|indicat(?:es?|ed)|shows?(?= \d| that)|showed(?= \d| that)|suggest(?:s|ed)?"
    r"|puts? (?:it|the|its|their|that)|putting (?:it|the)|g(?:ave|ives?)(?= \d| (?:the|a) (?:number|figure|toll|count))|given (?:by|as)|(?:released|issued|published) (?:its|the|a)"
    rf"|by {_OWN_EN}(?:count|tally|reckoning|estimate|account)|in {_OWN_EN}(?:words|view|account|opinion|reckoning)"
    r"|figures? (?:from|of|by)|data (?:from|of)|(?:statement|bulletin|register|dispatch)s?"
)
_DOUBT_BN = (
    "সম্ভবত|বোধ ?হয়|লোকমুখে|চূড়ান্ত নয়|ধরে নেওয়া|প্রশ্ন উঠেছে|যাচাই করেনি|হয়তো|হয়ত|আন্দাজ|অনুমান|ধারণা|আশঙ্কা|সন্দেহ|শঙ্কা|নাকি|কি না|মনে কর|মনে হ|অনিশ্চিত|অজানা|অসমর্থিত|জল্পনা|গুজব"
    "|(?:হতে|থাকতে|যেতে|পৌঁছতে|পৌঁছাতে) পার(?:ে|েন)|নিশ্চিত নয়|নিশ্চিত হওয়া যায়নি|নিশ্চিত করা যায়নি|নিশ্চিত করতে পারেনি|যাচাই করা (?:যায়|হয়)নি|যাচাই করতে পারেনি|মানা হয়নি|স্পষ্ট নয়"
    "|কথিত|শোনা যা|রটে|বেসরকারি (?:মত|হিস|সূত্র)|প্রাথমিক (?:হিস|ভাবে|তথ্য|অনুমান|তদন্ত)|প্রাথমিকভাবে"
)
_OWNED_BN = "(?:মতে|দাবি(?! জান| তুল| নিয়ে| মান| কর| পূরণ)|বক্তব্য|ভাষ্য|ভাষ্যে|হিসাব|হিসাবে|হিসেব|হিসেবে|বর্ণনায়|কথায়|তালিকায়|পরিসংখ্যানে?|রিপোর্টে?|প্রতিবেদনে?|বিবৃতিতে?|খবরে|খবর(?=[,:।]|$)|তথ্যে?|বয়ানে?|অভিযোগ(?=[,:।]|$)|গণনায়|বিচারে)"
_NOUN_SAID_BN = "(?<!শোক )(?<!সমবেদনা )(?<!দাবি )(?<!প্রতিবাদ )(?<!ধন্যবাদ )(?<!শ্রদ্ধা )(?<!আবেদন )(?<!নিন্দা )(?<!অনুরোধ )(?<!আহ্বান )(?<!অভিনন্দন )"
_L, _R = "(?<![\u0980-\u09ff])", "(?![\u0980-\u09ff])"
_SAYING_BN = (
    f"{_L}(?:তথ্য|সূত্র|ভাষ্য|তাদের|তাঁদের)?মতে{_R}|র (?:দেওয়া |করা |নিজস্ব |প্রাথমিক |সরকারি |নিজের )?{_OWNED_BN}{_R}|{_L}(?:সরকারি|প্রাথমিক|পুলিশি|প্রশাসনিক|স্থানীয়) {_OWNED_BN}{_R}"
    f"|(?<!নির্দেশ )(?<!নিয়ম )(?<!আইন )(?<!পরিকল্পনা )(?<!সূচি )(?<!রীতি )(?<!চাহিদা )(?<!প্রয়োজন ){_L}অনু(?:যায়ী|সারে){_R}"
    f"|{_NOUN_SAID_BN}{_L}(?<!না )জান(?:িয়েছ|ান|ায়|াল|াচ্ছ|ানো|ালেন|িয়ে|তে পের|া গ|া যা)"
    f"|{_L}বল(?:েছ|ছে|েন|ল|লেন|া হ|েছিল)|(?<!চিঠি ){_L}লিখ(?:েছ|ছে|ল|েছিল)|{_L}লেখে"
    f"|{_L}বলে (?:[\u0980-\u09ff’-]+ ){{0,2}}?(?:খবর|দাবি|প্রকাশ|অভিযোগ|উল্লেখ|জান|ঘোষণা|স্বীকার|বর্ণনা)"
    f"|{_L}সূত্র(?:ের|ে|টি)? (?:[\u0980-\u09ff]+ )?(?:খবর|দাবি|জান|বল|মারফত|উদ্ধৃত)|{_L}(?:অসমর্থিত|নির্ভরযোগ্য) সূত্র"
    f"|{_L}হিস(?:া|ে)ব কর(?:লে|ে)|{_L}স্বীকার কর|{_L}উল্লেখ কর|{_L}উদ্ধৃত|{_L}বরাত|{_L}(?:মৃত্যু|নিহত|হতাহতের?)[\u0980-\u09ff]* কথা ঘোষণা কর|{_L}খবর দিয়েছ|{_L}নিশ্চিত কর(?:েছ|ে|েন|ল)|{_L}খবর{_R}(?= ?[,:—])|{_L}(?:অভিযোগ|দাবি){_R}(?=[,:])|(?<=, )(?:দাবি|অভিযোগ|মত)(?= [\u0980-\u09ff ]+র(?:[।]|$))"
)  # fmt: skip
ROWS: Mapping[str, Hedges] = {
    "en": Hedges(
        doubt=pattern(rf"(?i:\b(?:{_DOUBT_EN})\b)|\bmay\b|\bMay (?:have|be|yet)\b"),
        governs=pattern(r" (?:\w+ ){0,2}that\b"),
        near=pattern(r"(?i:\b(?:possible|estimated|likely|perhaps)) (?:[\w’-]+ ){0,2}$"),
        saying=pattern(rf"(?i:\b(?:{_SAYING_EN}))(?![\w’])|, per(?= [A-Z])"),
        joins=pattern(r", (?:and|but|while|as|so)\b|;"),
        aside=pattern(r"\b(?:despite|more than|less than|fewer than|unlike|contrary to) (?=what|[\w ]{1,30} (?:had|has) )"),
        tag=pattern(r"[.”’\"]*$| (?:on|in|at|to|late|early|this|last|after|during|yesterday|here|there|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,;]*$"),
        heads=pattern(r"(?i:\b(?:suspects?|points? to|sees?|fears?|hints?|cites?|alleged)\b)"),
        speaker=pattern(
            r"(?i:minist|police|official|reports?\b|sources?\b|compan|operator|gov|army|court|spokes|agency|mayor|collector|magistrate|union|hospital|board|regulator"
            r"|expert|study|survey|data\b|president|chief)|\b[A-Z]{2,}\b"
        ),
    ),
    "bn": Hedges(
        doubt=pattern(f"{_L}(?:{_DOUBT_BN})"),
        governs=pattern("[^।]*(?:যে|,)"),
        near=pattern(f"{_L}(?:আনুমানিক|সম্ভাব্য|আন্দাজ) (?:[\u0980-\u09ff]+ ){{0,2}}$"),
        saying=pattern(_SAYING_BN),
        joins=pattern("[,;] (?:তবে|কিন্তু|আর|এবং|অথচ|ফলে|তাই)(?![\u0980-\u09ff])|;"),
        aside=pattern("(?!)"),
        tag=pattern("[\u0980-\u09ff]*[।”]*$|[\u0980-\u09ff]* [\u0980-\u09ff]+[।”]*$"),
        heads=pattern("তত্ত্ব|ছায়া|গন্ধ|ইঙ্গিত|আঙুল"),
        speaker=pattern(
            "মন্ত্র|পুলিশ|প্রশাসন|সূত্র|সংস্থা|কর্তৃপক্ষ|সরকার|সেনা|আদালত|মুখপাত্র|মেয়র|জেলাশাসক|ডিসি|হাসপাতাল|বোর্ড|নিয়ন্ত্রক|সমীক্ষা|রিপোর্ট|প্রতিবেদন|পিটিআই|রয়টার্স|এএফপি|বাসস|রাষ্ট্রপতি"
        ),
    ),
}  # fmt: skip
