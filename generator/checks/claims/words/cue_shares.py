"""What says that a number is of each of several, of a day, or of all but a few: the words of each language."""

from msgspec import Struct

from generator.checks.claims.words.wordlist import words


class Shares(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    each: tuple[str, ...] = ()
    """Before one of several: *each* camp, *প্রতিটি* শিবিরে."""
    has: tuple[str, ...] = ()
    """What each of them does with so many, where a verb stands between: each camp *has* 120 beds."""
    into: tuple[str, ...] = ()
    """Before such a word, behind a number: 120 beds *in* each camp."""
    per: tuple[str, ...] = ()
    per_behind: tuple[str, ...] = ()
    """Right before what it is counted by, and right behind that, or as its ending: 120 *per* camp, শিবির *পিছু*, পদ*পিছু*."""
    no_per: tuple[str, ...] = ()
    """What only ends as such a word does: সম্*প্রতি*, recently."""
    apiece: tuple[str, ...] = ()
    """Behind a number: 120 beds *each*, ১২০টি *করে*."""
    apiece_behind: tuple[str, ...] = ()
    """Behind that, if anything stands there."""
    in_total: tuple[str, ...] = ()
    cost: tuple[str, ...] = ()
    """In the clause of a sum, that it is for all of them, and what something costs: Rs 4 lakh in *all*, *মোট* *খরচ* চার লক্ষ."""
    average: tuple[str, ...] = ()
    """Anywhere before a number, or behind it, that it is what each comes to: an *average* payment was worth Rs 1,350."""
    times: tuple[str, ...] = ()
    a: tuple[str, ...] = ()
    """A stretch of time in which so many come, and what stands before it: *a day*."""
    no_rate: tuple[str, ...] = ()
    """Behind such a stretch, or before it, that it is a length or one day: a day *later*, *ওই* দিনে."""
    daily: tuple[str, ...] = ()
    """The same in a word: *daily*, *রোজ*."""
    all_of: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    """All, and that some are left out: *all but* three, তিনটি *বাদে সব*."""
    but_for: tuple[str, ...] = ()
    but_so: tuple[str, ...] = ()
    """Behind such a word, *except for* three; and what stands behind the number where other words stand between: *all* camps *but* three *are* shut."""
    whose: tuple[str, ...] = ()
    """Before a sum, that it says which of many are meant: customers *who* lost less than Rs 10,000, *যাঁদের* ক্ষতি দশ হাজারের কম."""
    pointing_back: tuple[str, ...] = ()
    """Words for what another number counts, of which this one is a part: of *them*, *যার* ১৪০টি."""


ENGLISH = Shares(
    each=words("each every"),
    has=words(
        """has had have holds held gets got receives received takes took carries carried houses housed needs needed costs cost contains contained seats
        serves served sheltered shelters can could"""
    ),
    into=words("in for at on to from of with per"),
    per=words("per"),
    apiece=words("each apiece"),
    apiece_behind=words("in for at on to from of with is are was were has have had can could and"),
    in_total=words("all total altogether together"),
    cost=words("cost costs costing bill"),
    average=words("average averaged averages mean"),
    times=words("day week month hour year minute night morning evening afternoon"),
    a=words("a an per every each"),
    no_rate=words(
        "after later earlier ago before since when on in within for of until than just only barely"
    ),
    daily=words("daily weekly monthly hourly nightly"),
    all_of=words("all"),
    but=words("but except save bar barring"),
    but_for=words("for"),
    but_so=words("is are was were has have had remain remained"),
    whose=words("who whose"),
    pointing_back=words("them these those which whom"),
)

BENGALI = Shares(
    each=words(
        "প্রতিটি প্রতিটা প্রতি প্রত্যেক প্রত্যেকটি প্রত্যেকটা প্রত্যেকে একেকটি একেকটা প্রতিদিন প্রতিমাসে রোজ রোজই রোজকার"
    ),
    per_behind=words("পিছু মাথাপিছু জনপিছু প্রতি"),
    no_per=words("সম্প্রতি"),
    apiece=words("করে"),
    in_total=words("মোট সর্বমোট মিলিয়ে সাকুল্যে"),
    cost=words("খরচ ব্যয় লাগবে লাগছে"),
    average=words("গড়ে গড় গড়পড়তা"),
    times=words("দিনে ঘণ্টায় মাসে সপ্তাহে বছরে মিনিটে"),
    no_rate=words(
        "এক একই একদিনে ওই সেই এই এ সে গত চলতি প্রথম শেষ আগের পরের দু দুই তিন কয়েক পুরো গোটা সারা ও"
    ),
    daily=words("দৈনিক দিনপ্রতি ঘণ্টাপ্রতি"),
    all_of=words(
        "সব সবাই সবাইকে সবাইকেই সবারই সকল সকলে সকলকে সকলকেই সকলেই বাকি সমস্ত সবই সবগুলি সবগুলো সবগুলিই সবগুলোই"
    ),
    but=words("বাদে ছাড়া বাদ"),
    whose=words("যাঁরা যারা যাঁদের যাদের যাঁর যার যে"),
    pointing_back=words(
        "তাদের তাঁদের এদের এঁদের ওদের তার এর যার যাদের যাঁদের সেগুলির সেগুলোর এগুলির এগুলোর যেগুলির যেগুলোর"
    ),
)
