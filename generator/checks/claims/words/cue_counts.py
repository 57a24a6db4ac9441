"""What is counted beside what was struck: people of a kind, all that there are, sums and shares; the words of each language."""

from msgspec import Struct

from generator.checks.claims.words.wordlist import phrases, words


class Counts(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    kinds: tuple[str, ...] = ()
    """Kinds of people, right behind a number: three *workers*."""
    kind_behind: tuple[str, ...] = ()
    """Behind such a kind, that its verb is still to come: workers *of* the store."""
    survives: tuple[str, ...] = ()
    perished: tuple[str, ...] = ()
    """A word of each phrase by which people died without a word of death, and these: did *not survive*, *বেঁচে ফেরেননি*."""
    suffers: tuple[str, ...] = ()
    """Right behind one, that its fate is what follows: they *suffered* burns."""
    strikes: tuple[str, ...] = ()
    """Right before a number, that it counts whom something struck: *killed* three workers."""
    object_endings: tuple[str, ...] = ()
    """How a word ends of which something else is said: পাঁচ গ্রামবাসী মৃত*দের* উদ্ধার করেন."""
    peopled: tuple[str, ...] = ()
    """What has so many people: সাত লক্ষ মানুষের *শহর*."""
    has: tuple[str, ...] = ()
    has_behind: tuple[str, ...] = ()
    """Right before how many there are of something at all, and behind it: the market *has* 310 shops."""
    whole: tuple[str, ...] = ()
    """In the clause of a measure larger than a figure's, that it is of all that something has: the *whole* area of the dump."""
    struck: tuple[str, ...] = ()
    """Words of a label by which its figure counts what was struck, and not all that there are."""
    went_without: tuple[str, ...] = ()
    without_endings: tuple[str, ...] = ()
    """By which a label says of those that it counts that something was not there: জল *ছিল না*."""
    there_endings: tuple[str, ...] = ()
    """How a word ends where something is, in a language that may leave out the verb."""
    done_endings: tuple[str, ...] = ()
    """How a verb ends that stands there: ঝড়ে *উড়েছে* ৯৫০টি ঘর."""
    told: tuple[str, ...] = ()
    """What is told of things beside an event, in any form: *insured* shops."""
    told_beside: tuple[str, ...] = ()
    """The same where the record has no word of it."""
    told_together: tuple[str, ...] = ()
    """The same in words that stand together."""
    helped: tuple[str, ...] = ()
    """Behind so many people, that they came for what had happened: 40 who *helped*."""
    whom: tuple[str, ...] = ()
    """How a number ends of those to whom something was done, in a language whose verb may stand before it."""
    up_to: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    """A bound, and right before it that it is none: the toll *went up to* ten."""
    turned_to: tuple[str, ...] = ()
    """To what a thing is *reduced* whose number stands before it: it reduced 84 shops to *ashes*."""
    only: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    """Right before a number, that it is a part, and that it is none: *all* 400 of the failed payments."""
    share: tuple[str, ...] = ()
    """Words of a label by which it is one of a share."""
    number: tuple[str, ...] = ()
    """That what stands beside it is counted: the *number* of relief camps."""
    toll: tuple[str, ...] = ()
    the_toll: tuple[str, ...] = ()
    """Right before a count of the dead, which may rise, and what stands before that: the death *toll of* 9."""
    aboard: tuple[str, ...] = ()
    """Words of a label of those who were on something, which a sentence says by naming it: 57 passengers *on the bus*."""
    sexes: tuple[str, ...] = ()
    """Right behind a number, that it counts some of those aboard: 11 *women*."""
    room: tuple[str, ...] = ()
    """Before a number, that it is of those for whom there would be room."""
    verbs: tuple[str, ...] = ()
    """Verbs that end as a place does where something is: ছিটকে *যায়* ন’টি কামরা."""
    persons: tuple[str, ...] = ()
    """How a number of people ends, whatever stands behind it."""
    lives: tuple[str, ...] = ()
    """What people are counted by as things are: চারটি *প্রাণ*."""
    somewhere: tuple[str, ...] = ()
    """Right before a number of all that a place has, behind its name: of the *city's* 6,100 buses."""
    often: tuple[str, ...] = ()
    """Behind a number, how often something was."""
    no_many: tuple[str, ...] = ()
    """How words end that only look like a noun of many."""
    added: tuple[str, ...] = ()
    """Words that together say that a number is a sum: *add up* to, *মিলিয়ে*."""
    in_all: tuple[str, ...] = ()
    in_all_behind: tuple[str, ...] = ()
    """Right before what numbers come to, and behind it: *in all* 5,256."""
    the_rest: tuple[str, ...] = ()
    """Right before what is left of a whole: *the other* 172 of 386."""
    so_many_of: tuple[str, ...] = ()
    each: str = ""
    """Between the two numbers of a share that may be counts as well: nine *of* ten; and what makes it one beyond doubt: nine *in every* ten, *প্রতি* দশ জনের ন’জন."""
    all_such: tuple[str, ...] = ()
    """How a word ends before it of whom it is a share: বাসিন্দা*দের* দশ জনের মধ্যে ন’জন."""
    reckoned: tuple[str, ...] = ()
    """Right before a share that has no word of its own for that: *শতাংশের হিসাবে* ৭৫.৫."""
    left: tuple[str, ...] = ()
    """That so many are what is left of a whole: *remained* in hospital, ছ’টি *রক্ষা* পেয়েছিল."""
    that_is: tuple[str, ...] = ()
    """Right before a share that two numbers come to: 214 of 386, *or* 55 per cent."""
    of_more: tuple[str, ...] = ()
    """Behind a percentage, that it is of something else, or more or less than it."""
    anything: tuple[str, ...] = ()
    """What may be counted in a sum of whatever it is: 20,000 *items*."""
    times_of: tuple[str, ...] = ()
    """Behind "times", before the number that is multiplied."""
    times_as: tuple[str, ...] = ()
    times_more: tuple[str, ...] = ()
    """The same before what is compared: ten times *as* many, ten times *more*."""


ENGLISH = Counts(
    survives=words("live survive survived alive"),
    perished=phrases(
        "not live to|not survive|never survived|not come out alive|never came out alive|not make it out alive|not found alive|not brought out alive|not be saved alive"
    ),
    kinds=words("""worker workers labourer labourers employee employees passenger passengers villager villagers resident residents
        student students pupil pupils child children woman women man men boys girls miners fishermen sailors pilgrims farmers
        firefighters policemen soldiers patients tourists shoppers guests commuters"""),
    kind_behind=words("of in at from on aboard inside"),
    suffers=words("suffer suffered sustain sustained receive received remain"),
    strikes=words("killed kills kill killing injured injures injuring"),
    has=words("has have had houses contains comprises boasts with"),
    struck=words("""burned burnt destroyed damaged gutted flooded submerged razed buried stranded affected hit struck lost derailed
        overturned matched seized cancelled scrapped"""),
    went_without=words("not no unable"),
    told=words(
        "again connected reconnected insured reopened repaired rebuilt licensed registered ill sick unconscious"
    ),
    told_beside=words("power electricity"),
    told_together=phrases("came from|come from|were there by|were already there"),
    helped=words(
        "help helped helping volunteered gathered queued donated watched joined rushed crowded"
    ),
    up_to=phrases("up to"),
    goes=words("go goes went gone climbs climbed shoots shot"),
    turned_to=words("ashes rubble ruins cinders debris dust"),
    only=words("only just"),
    every=words("all entire whole"),
    share=words("share percentage proportion rate"),
    number=words("number numbers"),
    toll=("toll", "of"),
    the_toll=words("the death"),
    aboard=words("board aboard onboard"),
    sexes=words("women men children girls boys woman man child"),
    somewhere=words("s"),
    room=words("can could able room place beds seats"),
    no_many=words("ss this whereas sometimes besides always perhaps across"),
    in_all=phrases("in all|altogether|total of"),
    in_all_behind=phrases("in all|altogether|in total|together|combined|all told"),
    the_rest=phrases("the other|the remaining"),
    so_many_of=words("of out"),
    each=" in every ",
    reckoned=phrases("in percentage terms|as a percentage"),
    left=words("remain remained remaining rest others spared escaped stayed"),
    that_is=phrases("or|that is|i.e|which is"),
    of_more=words("of more higher fewer less than"),
    added=phrases("add up|adds up|added up|adding up|sum of|together|combined|in all"),
    anything=words("items item things pieces entries objects records"),
    times_of=words("the its their"),
    times_as=words("as what"),
    times_more=words("more higher larger greater bigger"),
)

BENGALI = Counts(
    survives=words("বেঁচে বাঁচেননি বাঁচেনি বাঁচানো বাঁচাতে মুখ"),
    perished=phrases(
        "বেঁচে ফেরেননি|বেঁচে ফেরেনি|বেঁচে নেই|বাঁচেননি|বাঁচেনি|বাঁচানো যায়নি|বাঁচানো গেল না|বাঁচাতে পারেননি|বাঁচাতে পারেনি|উদ্ধারের মুখ দেখেননি"
    ),
    kinds=words("""কর্মী কর্মীর শ্রমিক শ্রমিকের যাত্রী যাত্রীর গ্রামবাসী গ্রামবাসীর বাসিন্দা বাসিন্দার পড়ুয়া পড়ুয়ার ছাত্র ছাত্রের ছাত্রী ছাত্রীর শিশু শিশুর মহিলা
        মহিলার মৎস্যজীবী মৎস্যজীবীর তীর্থযাত্রী তীর্থযাত্রীর কৃষক কৃষকের দমকলকর্মী দমকলকর্মীর পুলিশকর্মী পুলিশকর্মীর রোগী রোগীর পর্যটক পর্যটকের"""),
    sexes=words("মহিলা পুরুষ শিশু নারী মেয়ে ছেলে বালক বালিকা কিশোর কিশোরী"),
    persons=words("জন"),
    lives=words("প্রাণ প্রাণের জীবন জীবনের দেহ দেহের মৃতদেহ মৃতদেহের লাশ লাশের মরদেহ মরদেহের নাম নামের মুখ"),
    verbs=words("যায় হয় পড়ে ওঠে নামে দেয় নেয় আসে পায় চলে ভাঙে ভাসে ডোবে ছাড়ে খোলে মেলে পৌঁছয় পাঠায় চালায়"),
    object_endings=words("দের কে ের"),
    peopled=words(
        "শহর শহরে শহরের শহরটি শহরটিতে গ্রাম গ্রামে গ্রামের গ্রামটি জেলা জেলায় জেলার জনপদ ব্লক ব্লকে ব্লকের মহকুমা উপজেলা দ্বীপ দ্বীপে দ্বীপের"
    ),
    has_behind=words("আছে আছেন রয়েছে রয়েছেন ছিল নিয়ে"),
    whole=words("গোটা মোট সমগ্র সমস্ত পুরো জুড়ে আয়তন আয়তনে"),
    struck=words(
        "পুড়ে পোড়া পুড়েছে ভস্মীভূত ক্ষতিগ্রস্ত ধ্বংস জলমগ্ন ডুবে চাপা ভেঙে ভাঙা গুঁড়িয়ে আটকে লাইনচ্যুত বেলাইন উল্টে মিলে বাতিল বাজেয়াপ্ত"
    ),
    went_without=words("না নেই"),
    without_endings=words("নি"),
    there_endings=words("য় ে তে"),
    done_endings=words("ছে ছেন"),
    told=words("ফের আবার পৌঁছেছে পৌঁছয় খুলেছে খোলে খুলল বিমা লাইসেন্স মেরামত সারানো অসুস্থ"),
    told_beside=words("বিদ্যুৎ বিদ্যুৎহীন"),
    told_together=phrases("থেকে আসে|থেকে আসেন|থেকে এসেছে|থেকে এসেছেন|থেকে এসেছিল|থেকে আসা"),
    helped=words("সাহায্য সাহায্যে ছুটে ভিড় জড়ো রক্ত"),
    whom=words("কে"),
    only=words("মাত্র"),
    share=words("হার"),
    number=words("সংখ্যা সংখ্যাটা সংখ্যাও"),
    often=words("বার দফা দফায়"),
    in_all=phrases("মিলিয়ে|সাকুল্যে|একত্রে"),
    the_rest=phrases("বাকি|বাকি আছেন|বাকি রয়েছেন|বাকি রয়েছে"),
    each="প্রতি ",
    all_such=words("দের গুলির গুলোর"),
    reckoned=phrases("শতাংশের হিসাবে|শতাংশের হিসেবে|শতকরা হিসাবে|শতকরা হিসেবে|শতকরা"),
    left=words("বাকি বাকিরা বাকিদের রক্ষা অক্ষত ভর্তি হাসপাতালে চিকিৎসাধীন রয়ে"),
    that_is=words("অর্থাৎ"),
    of_more=words("বেশি কম"),
    added=phrases("যোগ করলে|যোগ করে|যোগফল|মিলিয়ে|একত্রে|সব মিলে"),
    anything=words("জিনিস বস্তু"),
    times_more=words("বেশি"),
)
