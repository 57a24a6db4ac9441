"""The Bengali row of the hearing: bounds, ranges, dates, clocks, and names with a number in them.

The words of number and measure are in `bengali_words`; how a word comes apart is in
`bengali_endings`.
"""

from decimal import Decimal

from generator.l10n.hearing.bengali_endings import parts_of
from generator.l10n.hearing.bengali_words import FOLDS, SHORT_MONTHS, key, keys
from generator.l10n.hearing.day_words import BENGALI_DAYS
from generator.l10n.hearing.heard import HeardBound
from generator.l10n.hearing.lexicon import After, Lexicon, Phrase, Phrases
from generator.l10n.hearing.lexicon_named import BENGALI_NAMED, flags
from generator.l10n.hearing.lexicon_shares import BENGALI_SHARES

_BEFORE: tuple[tuple[str, HeardBound], ...] = (
    ("প্রায়|আনুমানিক|মোটামুটি|কমবেশি|কম বেশি|আন্দাজ", "about"),
    ("মাত্র|কেবল|শুধু", "exact"),
    ("অন্তত|অন্ততপক্ষে|কমপক্ষে|কম করে|ন্যূনতম|সর্বনিম্ন|নিদেনপক্ষে", "at_least"),
    ("সর্বোচ্চ|সর্বাধিক|বড়জোর|অনধিক|অনূর্ধ্ব", "at_most"),
    ("কিছু কম|সামান্য কম", "nearly"),
    ("কিছু বেশি|সামান্য বেশি", "just_over"),
)
_AFTER: tuple[tuple[str, HeardBound, bool], ...] = (
    ("বেশি|অধিক|চেয়ে বেশি|চেয়েও বেশি|তুলনায় বেশি|উপরে|ওপরে|ঊর্ধ্বে|বেশিই", "more_than", True),
    ("কিছু বেশি|সামান্য বেশি|একটু বেশি|অল্প বেশি|খানিকটা বেশি|কিছুটা বেশি", "just_over", True),
    ("কম|চেয়ে কম|চেয়েও কম|নিচে|নীচে", "less_than", True),
    ("কিছু কম|সামান্য কম|একটু কম|অল্প কম|খানিকটা কম|কিছুটা কম", "nearly", True),
    ("কাছাকাছি|মতো|মত|মতন|আশেপাশে|আশপাশে", "about", True),
    ("ছাড়িয়ে|ছাড়িয়েছে|ছাড়িয়েছিল|ছাড়াল|ছাড়ালো|ছাড়ায়|ছাড়াবে", "more_than", False),
    ("পেরিয়ে|পেরিয়েছে|পেরোল|পেরোলো|অতিক্রম", "more_than", False),
    ("বা তার বেশি|বা তারও বেশি|কিংবা তার বেশি|অথবা তার বেশি", "at_least", False),
    ("বা তার কম|বা তারও কম|কিংবা তার কম|অথবা তার কম", "at_most", False),
    ("+", "at_least", False),
)
_CLOCK_AFTER: tuple[tuple[str, HeardBound, bool], ...] = (
    ("নাগাদ|নাগাদই", "about", False),
    ("গড়াতেই|গড়াতে না গড়াতেই", "just_over", False),
    ("দিকে|দিকেই|কাছাকাছি|আশেপাশে|আশপাশে|মতো", "about", True),
    (
        "বাজার ঠিক আগে|বাজার কিছু আগে|বাজার একটু আগে|বাজার সামান্য আগে|বাজার ঠিক আগেই|বাজার কিছু আগেই|বাজার একটু আগেই",
        "nearly",
        False,
    ),
    (
        "বাজার ঠিক পরে|বাজার কিছু পরে|বাজার একটু পরে|বাজার সামান্য পরে|বাজার খানিক পরে|বাজার কিছু পরেই|বাজার পরেই|বাজার পরপরই|বাজতেই|বাজার একটু পরেই|বাজার ঠিক পরেই",
        "just_over",
        False,
    ),
    (
        "ঠিক আগে|কিছু আগে|একটু আগে|সামান্য আগে|কিছুটা আগে|খানিক আগে|কিছু ক্ষণ আগে|কিছুক্ষণ আগে|অল্প আগে|ঠিক আগেই|কিছু আগেই|একটু আগেই|খানিক আগেই",
        "nearly",
        True,
    ),
    (
        "ঠিক পরে|কিছু পরে|একটু পরে|সামান্য পরে|কিছুটা পরে|খানিক পরে|কিছু ক্ষণ পরে|কিছুক্ষণ পরে|অল্প পরে|ঠিক পরেই|কিছু পরেই|একটু পরেই|খানিক পরেই|কিছু ক্ষণ পরেই|কিছুক্ষণ পরেই|অল্প পরেই|পরপর|পরপরই",
        "just_over",
        True,
    ),
)
_SHARES = tuple(
    (count, f"{part}াংশ", value)
    for part, counts in (
        ("তৃতীয়", (("এক", "0.3333"), ("দুই", "0.6667"), ("দু", "0.6667"))),
        ("চতুর্থ", (("এক", "0.25"), ("তিন", "0.75"))),
        ("পঞ্চম", (("এক", "0.2"), ("দুই", "0.4"), ("তিন", "0.6"), ("চার", "0.8"))),
        ("দশম", (("এক", "0.1"), ("নয়", "0.9"))),
    )
    for count, value in counts
)
"""Parts of a whole: এক-তৃতীয়াংশ."""
_NAMES = (
    "জি 24 ঘণ্টা|জ়ি 24 ঘণ্টা|জ়ি 24|জি ২৪|জি - 20|জি 20|জি - 7|জি 7|টি - 20|টি 20|ইন্ডিয়া টুডে 24|নিউজ 18|নিউজ 24|টি - টোয়েন্টি"
    "|24 x 7|২৪ ঘণ্টা ডট কম|একাত্তর টিভি|আট - আট|নয় - ছয়"
    "|চার পাশ|চার পাশে|চার পাশের|চার দিক|চার দিকে|চার দিকের|চার ধার|চার ধারে|চার ধারের"
    "|আর পাঁচ টা|আর দশ টা|আর পাঁচ জন মতো|আর দশ জন মতো|সাত পাঁচ|সাত - পাঁচ"
    "|সে বার|সেই বার|এ বার|এই বার|ওই বার|প্রথম বার|শেষ বার|আর এক বার|প্রতি বার|বহু বার|অনেক বার|কয়েক বার"
    + "".join(
        f"|{number}{sign}{name}{ending}"
        for number in ("24", "চব্বিশ")
        for sign in (" ", " - ")
        for name in ("পরগনা", "পরগণা")
        for ending in ("", "য়", "র", "তে", "তেও", "কে", "ও", "ই", "য়ও", "রও", "রই")
    )
)
_LABELS = (
    "চ্যানেল ফাইল ত্রুটি ধারা নম্বর সংস্করণ ভার্সন সংস্করণের উইন্ডোজ আইফোন অ্যান্ড্রয়েড পৃষ্ঠা অধ্যায় "
    "অনুচ্ছেদ ফরচুন গেট কক্ষ এরর কোভিড নং ফ্লাইট বোয়িং চন্দ্রযান"
)


_MONTHS = "বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র"
_ERA_MONTHS = " ".join(m + e for m in _MONTHS.split() for e in ("", "ে", "ের", "েও", "েই"))


def _phrase(text: str) -> Phrase:
    return tuple(key(word) for word in text.split())


def _behind(rows: tuple[tuple[str, HeardBound, bool], ...]) -> Phrases[After]:
    return Phrases(
        {
            _phrase(text): After(bound, case)
            for texts, bound, case in rows
            for plain in texts.split("|")
            for text in (plain, *_ended(plain))
        }
    )


def _ended(text: str) -> tuple[str, ...]:
    """Return a bound's words with the endings that the whole quantity takes: বেশির, কমে."""
    if text.endswith("বেশি"):
        return f"{text}র", f"{text}তে"
    return (f"{text}ের", f"{text}ে") if text.endswith("কম") else ()


BENGALI = Lexicon(
    folds=FOLDS,
    parts=parts_of,
    before=Phrases({_phrase(t): bound for texts, bound in _BEFORE for t in texts.split("|")}),
    after=_behind(_AFTER),
    ranges=keys("থেকে - – হতে"),
    joins=keys("ও এবং আর , ,"),
    unit_phrases=Phrases(
        {
            _phrase("মার্কিন ডলার"): "usd",
            _phrase("আমেরিকান ডলার"): "usd",
            _phrase("অস্ট্রেলীয় ডলার"): "aud",
            _phrase("অস্ট্রেলিয়ান ডলার"): "aud",
            _phrase("কানাডীয় ডলার"): "cad",
            _phrase("কানাডিয়ান ডলার"): "cad",
            _phrase("ভারতীয় টাকা"): "inr",
            _phrase("ভারতীয় রুপি"): "inr",
            _phrase("বাংলাদেশি টাকা"): "bdt",
            _phrase("শতাংশ বিন্দু"): "percent_point",
            _phrase("শতাংশ পয়েন্ট"): "percent_point",
            _phrase("শতাংশ - বিন্দু"): "percent_point",
            _phrase("পার্সেন্টেজ পয়েন্ট"): "percent_point",
            _phrase("ভাগ"): "percent",
            _phrase("$"): "usd",
            _phrase("₹"): "inr",
            _phrase("৳"): "bdt",
            _phrase("%"): "percent",
        }
    ),
    currencies=Phrases(
        {
            _phrase("$"): "usd",
            _phrase("₹"): "inr",
            _phrase("৳"): "bdt",
            _phrase("€"): "eur",
            _phrase("£"): "gbp",
            _phrase("শতকরা"): "percent",
        }
    ),
    fractions=Phrases(
        {
            _phrase(f"{count} {sign} {part}{ending}"): Decimal(value)
            for count, part, value in _SHARES
            for sign in ("-", "")
            for ending in ("", "ের", "েরও", "ই", "েরই", "ে", "েই")
        }
    ),
    cased=dict.fromkeys(
        (key(f"{part}{ending}") for _, part, _ in _SHARES for ending in ("ের", "েরও")), "gen"
    )
    | dict.fromkeys(keys("পয়সার ভাগের ভাগেরও অংশের অংশেরও"), "gen"),
    change=keys("পয়সা পয়সার পয়সায় পয়সাও সেন্ট পেনি"),
    ordinals=keys("লা রা ঠা ই শে য় ম র্থ ষ্ঠ তম"),
    short_months=SHORT_MONTHS,
    part_words=keys("ভাগ"),
    shares=BENGALI_SHARES,
    points=keys("দশমিক"),
    alternatives=keys("বা কি কিংবা অথবা"),
    pairs=True,
    wholes=dict.fromkeys(keys("ভাগ ভাগে ভাগই ভাগের ভাগেরও অংশ অংশে অংশই অংশের অংশেরও"), True),
    day_joins=keys("ও এবং আর"),
    day_words=BENGALI_DAYS,
    day_of_month=keys("তারিখ তারিখে তারিখের তারিখেই"),
    year_words=keys(
        "সাল সালে সালকে সালের সালেও সালেই সালেরও খ্রিস্টাব্দ খ্রিস্টাব্দে খ্রিস্টাব্দের খ্রিষ্টাব্দে খ্রিষ্টাব্দের"
    ),
    era_words=keys("বঙ্গাব্দ বঙ্গাব্দে বঙ্গাব্দের সন সনে সনের তারিখ তারিখে তারিখের শকাব্দ হিজরি")
    | keys(_ERA_MONTHS),
    era_months=keys(_ERA_MONTHS),
    untimed_after=keys("নোট নোটে নোটের কয়েন কয়েনে কয়েনের টাকা টাকার"),
    past=Phrases(
        {_phrase("বেজে"): 1}
        | {_phrase(f"বাজতে{join}"): -1 for join in ("", " যখন", " তখনও", " তখন", " আর")}
    ),
    struck=keys("বাজার"),
    shifts=dict.fromkeys(keys("আগে আগেই"), -1) | dict.fromkeys(keys("পরে পর পরেই"), 1),
    periods_after=Phrases(
        {
            _phrase("pm"): "pm",
            _phrase("am"): "am",
            _phrase("p . m ."): "pm",
            _phrase("a . m ."): "am",
            _phrase("পিএম"): "pm",
            _phrase("এএম"): "am",
        }
    ),
    drawn_out=keys(
        "দীর্ঘ সুদীর্ঘ লম্বা অন্ধকার আস্ত গোটা পুরো পূর্ণ রুদ্ধশ্বাস উৎকণ্ঠার আতঙ্কের দুঃসহ ভয়াবহ বিনিদ্র কঠিন অসহ্য"
    ),
    clock_names={key("মধ্যরাত"): "00:00", key("মধ্যরাতে"): "00:00", key("মধ্যরাতের"): "00:00"},
    clock_after=_behind(_CLOCK_AFTER),
    minutes_after=keys("থেকে থেকেই হতে"),
    changing=keys("কমে কমিয়ে বেড়ে বাড়িয়ে নেমে নামিয়ে এক লাফে"),
    dotted_before=keys("হিসাবে হিসেবে মতে থেকে ঘড়িতে সময়"),
    clock_context=keys("সময় :"),
    whole_day_zones=keys("ইউটিসি জিএমটি"),
    labels=keys(_LABELS),
    labels_behind=keys("ধারা ধারায় ধারার ধারাও ধারাই ধারাটি ধারাতে অনুচ্ছেদ অনুচ্ছেদে অনুচ্ছেদের অনুচ্ছেদও অনুচ্ছেদটি"),
    names=flags(_NAMES),
    named=BENGALI_NAMED,
    inverted=True,
    measured=tuple(
        keys(
            "কিলোমিটার কিমি মিটার সেন্টিমিটার সেমি মিলিমিটার ফুট ইঞ্চি মাইল লিটার কেজি কিলোগ্রাম গ্রাম টন কুইন্টাল একর বিঘা কাঠা হেক্টর ডিগ্রি তলা"
        )
    ),
    ages=keys("বয়সি বয়সী বয়সির বয়স"),
    not_numbers=keys("ভাগের নম্বরে নম্বর নম্বরের"),
    grades=keys(
        "সঙ্কেত সংকেত সঙ্কেতের সংকেতের বিপদ বিপদসঙ্কেত বিপদসংকেত মহাবিপদ সতর্ক সতর্কসংকেত সতর্কতা হুঁশিয়ারি"
    ),
)
