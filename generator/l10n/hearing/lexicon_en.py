"""The English row of the hearing: number words, scales of both systems, bounds, clocks, dates."""

from decimal import Decimal

from generator.l10n.hearing.day_words import ENGLISH_DAYS
from generator.l10n.hearing.fractions_en import ADDITIONS, DRAWN_OUT, FRACTIONS
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.lexicon import After, Lexicon, Part, Phrase, Phrases
from generator.l10n.hearing.lexicon_named import ENGLISH_NAMED, flags
from generator.l10n.hearing.lexicon_shares import ENGLISH_SHARES
from generator.l10n.hearing.tokens import BREAK
from generator.l10n.tables.cardinals import ENGLISH

_SCALES = (
    ("hundred", 100),
    ("dozen dozens", 12),
    ("thousand", 1000),
    ("lakh lakhs lac lacs", 10**5),
    ("million mn", 10**6),
    ("crore crores cr", 10**7),
    ("billion bn", 10**9),
    ("trillion tn trn", 10**12),
)
_GLUED_SCALES = (("k", 1000), ("m", 10**6), ("b", 10**9))
"""Heard only when glued to digits."""
_UNITS = (
    ("second", "second seconds sec secs"),
    ("minute", "minute minutes min mins"),
    ("hour", "hour hours hr hrs"),
    ("day", "day days"),
    ("week", "week weeks"),
    ("month", "month months"),
    ("year", "year years yr yrs"),
    ("percent", "percent pct pc"),
    ("usd", "dollar dollars usd"),
    ("inr", "rupee rupees inr"),
    ("bdt", "taka takas bdt"),
    ("eur", "euro euros"),
    ("gbp", "pound pounds"),
    ("megawatt", "megawatt megawatts mw"),
    ("byte", "byte bytes"),
    ("kilobyte", "kilobyte kilobytes kb"),
    ("megabyte", "megabyte megabytes mb"),
    ("gigabyte", "gigabyte gigabytes gb"),
    ("terabyte", "terabyte terabytes tb"),
)
_GLUED_UNITS = (("hour", "h"), ("second", "s"))
_NOUNS = (
    ("person", "people person persons"),
    ("user", "user users"),
    ("customer", "customer customers"),
    ("service", "service services"),
    ("report", "report reports complaint complaints"),
    ("transaction", "transaction transactions"),
    ("flight", "flight flights"),
    ("device", "device devices"),
    ("country", "country countries"),
    ("district", "district districts"),
    ("site", "site sites website websites"),
    ("line", "line lines"),
)
_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_SHORT = "jan feb mar apr jun jul aug sept sep oct nov dec may march"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
_BEFORE: tuple[tuple[str, HeardBound], ...] = (
    ("about|around|some|roughly|approximately|approx|approx .|circa|an estimated|in the region of|as many as|~|≈", "about"),
    ("nearly|almost|just under|close to|just shy of|a little under|a little less than|slightly less than|slightly under|a bit less than|just below", "nearly"),
    ("just over|just above|a little over|a little more than|slightly more than|slightly over"
     "|a bit more than|a bit over|just more than", "just_over"),
    ("at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|≥", "at_least"),
    ("more than|over|above|upwards of|well over|in excess of|exceeding|exceeds|exceed|exceeded|topped|tops|surpassed|crosses|crossed|greater than|north of|>", "more_than"),
    ("at most|up to|no more than|not more than|a maximum of|maximum|as much as|≤", "at_most"),
    ("fewer than|less than|under|below|well under|<", "less_than"),
)  # fmt: skip
_AFTER: tuple[tuple[str, HeardBound], ...] = (
    ("or so|or thereabouts|- odd|odd", "about"),
    ("or more|and more|or above|at least|at the least|and above|+", "at_least"),
    ("or fewer|or less|at most|at the most|or under|or below", "at_most"),
)
_CLOCK_BEFORE: tuple[tuple[str, HeardBound], ...] = (
    ("shortly after|just after|soon after|a little after|just past|shortly past|a little past|not long after|moments after|a few minutes after", "just_over"),
    ("shortly before|just before|a little before|not long before|moments before|a few minutes before", "nearly"),
)  # fmt: skip
_PERIODS = (
    ("am", "am|a . m .|a . m|in the morning|o ' clock in the morning|in the small hours|in the early hours|in the wee hours"),
    ("pm", "pm|p . m .|p . m|in the afternoon|in the evening"),
    ("night", "at night"),
)  # fmt: skip
_OF_DAY = tuple(
    (f"{day} {part}", rule)
    for part, rule in (
        ("morning", "am"),
        ("afternoon", "pm"),
        ("evening", "pm"),
        ("night", "night"),
    )
    for day in (
        *("the next", "the following", "the same", "that", "that same", "this", "next"),
        *(f"{on}{day}" for day in _WEEKDAYS.split()[:7] for on in ("", "on ")),
    )
)
_LABELS = (
    "channel ward version v error section article page room route chapter figure table windows iphone "
    "android file no number gate flight terminal step phase part grade level apollo boeing airbus "
    "covid act rule rules regulations articles sections office scc s clause ipv ps type class formula area code resolution catch top nh sh"
)
_NAMES = (
    "24 parganas|24 pargana|zee 24 ghanta|24 ghanta|24 x 7|24 x 7 x 365|news 18|news 24|channel 4|g 20|g - 20|g 7"
    "|catch - 22|big four|911 call|911 calls|calls to 911|call to 911|call 911|called 911|dial 911|911 service|triple zero|fortune 500|fortune global 500|nine to five"
)


def _words() -> dict[str, tuple[Part, ...]]:
    found: dict[str, tuple[Part, ...]] = {}
    for value, word in enumerate(ENGLISH):
        if "-" not in word:
            found[word] = (Part("number", word, Decimal(value), weak=value < 2),)
    for words, value in _SCALES:
        for word in words.split():
            found[word] = (Part("scale", words.split()[0], Decimal(value)),)
    for word, value in _GLUED_SCALES:
        found[word] = (Part("scale", word, Decimal(value), name="glued"),)
    for name, words in _UNITS:
        for word in words.split():
            found[word] = (Part("unit", word, name=name),)
    for name, word in _GLUED_UNITS:
        found[word] = (Part("unit", word, name=name, weak=True),)
    for name, words in _NOUNS:
        for word in words.split():
            found[word] = (Part("noun", word, name=name),)
    for value, words in enumerate(_MONTHS, start=1):
        for word in words.split():
            weak = word in ("may", "march", "mar", "sat", "sun")
            found[word] = (Part("month", word, Decimal(value), weak=weak),)
    for word in _WEEKDAYS.split():
        found[word] = (Part("weekday", word),)
    for word in ("times", "per", "each", "every", "once", "twice"):
        found[word] = (Part("word", word, name="rate"),)
    return found


_WORDS = _words()


def _parts(word: str) -> tuple[Part, ...]:
    return _WORDS.get(word, ())


def _phrase(text: str) -> Phrase:
    return tuple(text.split())


def _bounds(rows: tuple[tuple[str, HeardBound], ...]) -> dict[Phrase, HeardBound]:
    return {_phrase(text): bound for texts, bound in rows for text in texts.split("|")}


def _keys(words: str) -> frozenset[str]:
    return frozenset(words.split())


ENGLISH_ROW = Lexicon(
    parts=_parts,
    before=Phrases(_bounds(_BEFORE)),
    after=Phrases({phrase: After(bound) for phrase, bound in _bounds(_AFTER).items()}),
    ranges=_keys("to - – till until"),
    points=_keys("point"),
    alternatives=_keys("or"),
    noughts=_keys(
        "deaths casualties injuries arrests fatalities cases errors failures incidents outages"
        " responses refunds warnings victims homes calls messages payments"
    ),
    wholes={"of": False},
    day_words=ENGLISH_DAYS,
    day_articles=_keys("the"),
    day_lead=_keys("on since until till"),
    day_joins=_keys("and"),
    betweens=_keys("between"),
    between_joins=_keys("and to - –"),
    changes=_keys(
        "by up down rose rises risen fell falls fallen climbed climbs dropped drops gained gains lost loses jumped jumps slipped slips shed sheds added adds"
    ),
    joins=_keys("and , &"),
    number_joins=_keys("and"),
    tens_join=True,
    articles=_keys("a an another"),
    fractions=FRACTIONS,
    attributes=frozenset(w for _, row in _NOUNS for w in row.split() if f"{w}s" in row.split()),
    links=_keys("of a an the"),
    additions=ADDITIONS,
    unit_phrases=Phrases(
        {
            _phrase("per cent"): "percent",
            _phrase("percentage point"): "percent_point",
            _phrase("percentage points"): "percent_point",
            _phrase("percent points"): "percent_point",
            _phrase("per cent points"): "percent_point",
            _phrase("%"): "percent",
            _phrase("% points"): "percent_point",
            _phrase("us dollars"): "usd",
            _phrase("u . s . dollars"): "usd",
            _phrase("american dollars"): "usd",
            _phrase("australian dollars"): "aud",
            _phrase("canadian dollars"): "cad",
            _phrase("indian rupees"): "inr",
            _phrase("bangladeshi taka"): "bdt",
            _phrase("$"): "usd",
            _phrase("₹"): "inr",
            _phrase("৳"): "bdt",
            _phrase("€"): "eur",
            _phrase("£"): "gbp",
        }
    ),
    drawn_out=DRAWN_OUT,
    currencies=Phrases(
        {
            _phrase("$"): "usd",
            _phrase("us $"): "usd",
            _phrase("usd"): "usd",
            _phrase("a $"): "aud",
            _phrase("au $"): "aud",
            _phrase("aud"): "aud",
            _phrase("c $"): "cad",
            _phrase("ca $"): "cad",
            _phrase("cad"): "cad",
            _phrase("₹"): "inr",
            _phrase("rs"): "inr",
            _phrase("rs ."): "inr",
            _phrase("inr"): "inr",
            _phrase("৳"): "bdt",
            _phrase("tk"): "bdt",
            _phrase("tk ."): "bdt",
            _phrase("bdt"): "bdt",
            _phrase("€"): "eur",
            _phrase("£"): "gbp",
        }
    ),
    change=_keys("cent cents paisa paise pence penny"),
    short_units={"m": "minute", "s": "second"},
    ordinals=_keys("st nd rd th"),
    month_first=True,
    short_months=_keys(_SHORT),
    month_context=_keys(
        "in since last next this of until till early late mid through during from by"
    ),
    year_context=_keys("in since during until till by from before after early late mid year of"),
    year_sure=_keys("in since during"),
    year_followers=_keys(
        "and or but when while as after before to until that which the a an it he she they we this "
        "by with on at for in was were is had has have did would then there because where who"
    ),
    shares=ENGLISH_SHARES,
    clock_names={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    hour_phrases=flags("o ' clock|oclock"),
    periods_after=Phrases({_phrase(t): rule for rule, texts in _PERIODS for t in texts.split("|")}),
    periods_of_day=Phrases({_phrase(text): rule for text, rule in _OF_DAY}),
    day_context=_keys("at till until from before after"),
    range_context=_keys("from"),
    minute_context=_keys("at till until from before after already then now was"),
    clock_before=Phrases(_bounds(_CLOCK_BEFORE)),
    clock_context=_keys("at by till until from to"),
    bodies=_keys("member members person"),
    at=_keys("at around"),
    it_was=("it", "was"),
    moment_behind=_keys("before when until"),
    moment_before=_keys("by until till since"),
    voted=_keys(
        "won lost beat beaten passed rejected approved carried adopted voted vote outvoted outnumbered defeated fell rose down up cut"
    ),
    breaks=frozenset((*_keys("and but in on when while before as that with , . ; : )"), BREAK)),
    clock_zones=_keys("utc gmt ist bst est edt pst pdt aest aedt"),
    timed_before=_keys("at from until till since"),
    timed_after=_keys("local until till the its his her their it he she they we"),
    timed_verbs=_keys(
        "began begun started resumed ended failed stopped restored returned back down dark over off out happened occurred struck crashed reopened"
    ),
    priced=_keys(
        "share shares stock stocks price prices priced rupee rupees taka dollar dollars pound euro index sensex nifty dsex bid bids bidding offer offers trading rate rates ticket tickets fare fares cost costs sale sales odds yield yields average temperature degrees inflation auction gold oil tonne kg kilo litre per ph level levels score scores"
    ),
    dotted_before=_keys(
        "at by from until till since says say said has have was puts put and after before about around then"
    ),
    timed_hedges=_keys("about around"),
    untimed_after=_keys("mbps gbps kbps mbit gbit ghz mhz khz hz fm kwh mwh gwh tbps"),
    zone_words=_keys("time"),
    whole_day_zones=_keys("utc gmt"),
    minutes_first=Phrases({_phrase("past"): 1, _phrase("to"): -1}),
    minutes_counted=Phrases({_phrase("after"): 1, _phrase("before"): -1}),
    labels=_keys(_LABELS),
    numbered=_keys(
        "dead injured wounded missing homeless displaced deaths casualties fatalities victims survivors they arrests"
    ),
    numbered_now=_keys("now already currently"),
    grades=_keys("signal signals warning alert"),
    names=flags(_NAMES),
    named=ENGLISH_NAMED,
    ages=_keys("old"),
)
