"""What has a time of its own beside an incident: who sets out, who is called, what goes by a timetable; the words of each language."""

from msgspec import Struct

from generator.checks.claims.words.wordlist import phrases, words
from generator.l10n.tokens import nfc


class Occasions(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    sets_out: tuple[str, ...] = ()
    """That somebody, or something that goes, left: before the incident it is its way there."""
    takes_off: tuple[str, ...] = ()
    """What begins or ends a flight or a match, in words of which one alone would be of an event: take-*off*."""
    had: tuple[str, ...] = ()
    had_endings: tuple[str, ...] = ()
    """A word, or the ending of a verb, by which something was before what is told: *had* checked, দেখে*ছিল*."""
    when: tuple[str, ...] = ()
    """Right behind how long something had gone on, that something else was then."""
    first: tuple[str, ...] = ()
    first_behind: tuple[str, ...] = ()
    """Before a noun, that it is the first of its kind; what must stand before that, if anything: *the* first, the bank’*s* first."""
    doing: tuple[str, ...] = ()
    """Behind such a noun, that both are a verb: প্রথম স্বীকার *করে*."""
    first_or_last: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    """Before what goes by a timetable, and that: the *last train*."""
    sounds: tuple[str, ...] = ()
    """The same of what is heard, begins or is sent then: the *half-past-three bell*, সাড়ে তিনটের *ঘণ্টা*."""
    rides: tuple[str, ...] = ()
    """What takes so long by itself: the *bus* took an hour, *বাসে* লেগেছে এক ঘণ্টা."""
    takes: tuple[str, ...] = ()
    """That something takes so long at all times, in a language that tells what was in another tense."""
    doing_now: tuple[str, ...] = ()
    """How a verb behind a length ends by which somebody was at it."""
    at_work: tuple[str, ...] = ()
    """That somebody had been at work, or awake, so long before what is told: *on duty* for 16 hours, ১৬ ঘণ্টা *কাজ করছিলেন*."""
    says: tuple[str, ...] = ()
    """Before or behind somebody in a piece of a sentence that tells but who says it: *according* to a bank, *জানাচ্ছে* একটি ব্যাঙ্ক."""
    filled: tuple[str, ...] = ()
    """That a place was full by then of what had come before: *full* of smoke."""
    meets: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    """What is held on a day of its own, and that it was called: *called a meeting* on 21 April."""
    object: tuple[str, ...] = ()
    """Behind a verb with which a clause begins, what it is done with: heard *it* for an hour."""
    to_do: tuple[str, ...] = ()
    doing_endings: tuple[str, ...] = ()
    """Behind a length, that what took so long to do follows: took nine hours *to* arrive; how such a verb ends before "took": খুঁড়*তে* লাগে."""
    time: tuple[str, ...] = ()
    """What may stand between such a verb and "took": তুলতে *সময়* লাগে."""
    that_is: tuple[str, ...] = ()
    """Between a time and a length, that this follows from that: at 1 pm, *অর্থাৎ* ১৩ ঘণ্টা."""
    on_day: tuple[str, ...] = ()
    """Behind a length in days, that it was on the last of them: আট দিনের *মাথায়*."""
    supposed: tuple[str, ...] = ()
    """That something was to be so, and was perhaps not: *supposed to* last four hours."""
    wished: tuple[str, ...] = ()
    """That somebody wants it to be so: *demanded that* it be 15 days, ১৫ দিন *বাড়ানো হোক*."""
    known: tuple[str, ...] = ()
    """Right behind a time, that something became known then."""
    heard_of: tuple[str, ...] = ()
    """That somebody had the news, who was not there: the headmaster *heard of it* at 7.45."""
    press: tuple[str, ...] = ()
    """Papers that are not named."""
    late: tuple[str, ...] = ()
    """Beside a length, that it is by how much something was late."""
    arriving: tuple[str, ...] = ()
    arrived: tuple[str, ...] = ()
    """Verbs of what took so long to come, and words of an update that says that it did: *on the spot*, ঘটনাস্থলে."""
    average: tuple[str, ...] = ()
    """That a length is an average: of no moment."""
    there: tuple[str, ...] = ()
    """Behind a time, that so many were so by then: by nine *there* were six."""
    goes_to: tuple[str, ...] = ()
    """Behind a time by which it is called: the 12.10 *to* Bandel."""
    nowadays: tuple[str, ...] = ()
    """Before a number, that it is of today, whatever year its sentence named: built in 1976, it *now* has 420 beds."""
    called: tuple[tuple[str, ...], ...] = ()
    """Who is called to an incident, as every word of one of them: *firefighters*, the *fire* brigade."""
    comes: tuple[str, ...] = ()
    """That they came, or were told."""
    final: tuple[tuple[str, str], ...] = ()
    """Two words that are no other time before anything but an incident or a time: *the last* door was shut."""
    it: tuple[str, ...] = ()
    """What goes on with what stands before a sign: another bank cracked; *it* was plugged."""
    scene: tuple[str, ...] = ()
    """All that stands before a time at which what the text tells of was: *it was* 2.17 am, *তখন* রাত ২টো ১৭."""
    kinds: tuple[str, ...] = ()
    """What an incident may be besides: of these "the last" is the one before, *the last strike*."""
    again_and: tuple[str, ...] = ()
    """Words that together say that the like was before: the *fourth time* this year."""
    rivals: tuple[str, ...] = ()
    """What a company is called that is another of its trade: a *rival* of Fastly."""
    stretch: tuple[str, ...] = ()
    all_of_it: tuple[str, ...] = ()
    """A part of a line or a road, and all of it."""
    one: tuple[str, ...] = ()
    """Before what a figure counts, that it is but one: *একটি* জাহাজ."""
    ways: tuple[tuple[str, ...], ...] = ()
    """What is shut for times of its own beside an incident, as every word of one of them: the *road*."""
    weather: tuple[str, ...] = ()
    """What falls, or blows, before it harms: 212 mm of *rain*, on the day before."""
    hours: tuple[tuple[str, ...], ...] = ()
    """That something opens and shuts every day."""
    supplies: tuple[tuple[str, ...], ...] = ()
    """The same of what an outage may be of: *power*. Where an incident struck a service, its words may be of that."""


ENGLISH = Occasions(
    sets_out=words("left leaves leave departed departs depart"),
    takes_off=phrases(
        "take off|takeoff|lift off|kick off|touch down|touchdown|the take off|the kick off"
    ),
    had=words("had"),
    when=words("when"),
    first=words("first"),
    first_behind=words("the its their his her a no s"),
    first_or_last=words("first last"),
    rides=words(
        "bus buses taxi taxis cab cabs car cars auto autos ride rides trip trips journey journeys drive walk commute"
    ),
    takes=words("takes take"),
    at_work=phrases(
        "on duty|on shift|at the wheel|at the controls|had worked|had been working|been driving|had driven|without sleep|without rest|had not slept|been awake"
    ),
    says=words("according said says say"),
    filled=words("full filled thick packed choked covered awash swamped submerged"),
    meets=words("meeting meetings hearing session"),
    calls=words("called calls summoned convened"),
    object=words("it him her them"),
    to_do=words("to"),
    that_is=words("means meaning meant namely"),
    supposed=phrases("supposed to|meant to|intended to"),
    wished=phrases(
        "demand that|demands that|demanded that|demanding that|asked that|urged that|requested that|requesting that|to be extended"
    ),
    scene=phrases("it was|it was then|it was just|it was only|the time was"),
    heard_of=phrases(
        "heard of it|heard about it|learnt of it|learned of it|came to know of it|was told of it|were told of it"
    ),
    known=(
        *("it emerged that", "it became known that", "it came to light that"),
        *("it transpired that", "it was revealed that", "it turned out that"),
    ),
    press=words("press papers newspapers"),
    late=words("delay delays late overdue behind"),
    arriving=words("come arrive reach"),
    arrived=words("arrive arrives arrived reach reaches reached come comes came spot scene"),
    average=words("average"),
    there=words("there"),
    goes_to=words("to from"),
    goes=words("train trains metro bus ferry flight local tram launch express"),
    sounds=words(
        "bell bells whistle siren bulletin news shift prayer prayers mass azan show matinee class"
    ),
    called=(
        words("fire firefighters firemen"),
        words("police policemen constables"),
        words("ambulance ambulances paramedics"),
        words("army soldiers troops jawans"),
        words("navy divers diver"),
        words("guard guards"),
    ),
    comes=words(
        "came come arrived arrives reached reaches told called alerted informed summoned notified"
    ),
    final=(("the", "last"),),
    nowadays=words("now today currently nowadays"),
    it=words("it this that which"),
    stretch=words("stretch stretches section sections branch branches segment spur"),
    all_of_it=words("whole entire all full"),
    one=words("one a"),
    ways=(
        words("road roads highway highways street streets expressway motorway traffic"),
        words("bridge bridges flyover flyovers"),
        words("railway railways tracks trains"),
        words("airport airports runway"),
    ),
    hours=(words("opens"), words("shuts closes")),
    weather=words(
        "rain rains rained rainfall downpour drizzle cloudburst showers squall fog snow snowfall"
    ),
    supplies=(
        words("power electricity"),
        words("internet network networks mobile phones telephones signal"),
        words("water taps"),
        words("gas"),
    ),
    kinds=words(
        "strike strikes flood floods fire fires storm cyclone earthquake accident derailment attack epidemic election vote match lockdown curfew hartal bandh"
    ),
    again_and=phrases(
        "second time|third time|fourth time|fifth time|sixth time|seventh time|times this year|times in a year|before this|before that"
    ),
    rivals=words("rival competitor counterpart"),
)

BENGALI = Occasions(
    says=words("জানাচ্ছে জানাচ্ছেন জানিয়েছে জানিয়েছেন বলছে বলছেন মতে"),
    filled=words("ভরে ভরা ভর্তি ঢেকে ঢাকা ছেয়ে থইথই"),
    meets=words("বৈঠক সভা শুনানি অধিবেশন"),
    calls=words("ডাকে ডাকেন ডাকল ডেকেছে ডেকেছেন ডাকলেন ডাকা"),
    rides=words("বাসে বাসের ট্যাক্সিতে ক্যাবে অটোয় গাড়িতে হেঁটে যেতে পৌঁছতে পৌঁছাতে আসতে ফিরতে যাত্রায়"),
    doing_now=(nfc("চ্ছিলেন"), nfc("চ্ছেন")),
    at_work=phrases(
        "কাজ করছিলেন|কাজ করছিল|কাজ করেছিলেন|কাজ করে ক্লান্ত|ডিউটি|ডিউটিতে|ডিউটি করছিলেন|ডিউটির|শিফটে ছিলেন|জেগে ছিলেন|ঘুমোননি|ঘুমাননি|স্টিয়ারিংয়ে|না ঘুমিয়ে"
    ),
    doing_endings=(nfc("তে"),),
    time=words("যেখানে সময় মোট সাকুল্যে আরও প্রায় অন্তত"),
    that_is=words("অর্থাৎ মানে"),
    nowadays=words("এখন বর্তমানে অধুনা"),
    on_day=words("মাথায়"),
    scene=phrases("তখন|ঘড়িতে তখন|সময় তখন|সময়টা"),
    supposed=phrases("চলার কথা|থাকার কথা|টেকার কথা|কথা ছিল"),
    wished=phrases(
        "করা হোক|দেওয়া হোক|নেওয়া হোক|বাড়ানো হোক|কমানো হোক|রাখা হোক|তোলা হোক|পিছোনো হোক|পেছানো হোক"
        "|ফেরানো হোক|মেটানো হোক|বসানো হোক|সরানো হোক|খোলা হোক|চালু হোক|বন্ধ হোক"
    ),
    known=tuple(
        nfc(f"{said}{sign}")
        for said in ("জানা যায়", "জানা গেল", "জানা গিয়েছে", "জানা গেছে", "প্রকাশ্যে আসে", "সামনে আসে")
        for sign in (",", " যে ")
    ),
    press=words("সংবাদমাধ্যম সংবাদমাধ্যমে সংবাদমাধ্যমের গণমাধ্যম গণমাধ্যমে গণমাধ্যমের"),
    late=words("দেরি দেরিতে দেরির বিলম্ব বিলম্বে বিলম্বের দেরিও"),
    arriving=words("আসতে পৌঁছতে পৌঁছাতে পৌঁছোতে ঢুকতে"),
    arrived=words("আসে আসেন এল পৌঁছয় পৌঁছায় পৌঁছল পৌঁছন ঢোকে ঢোকেন ঘটনাস্থলে"),
    average=words("গড়ে"),
    sets_out=words("ছেড়েছিল ছেড়েছে ছাড়ে ছাড়ল ছেড়ে রওনা"),
    had_endings=(nfc("েছিল"), nfc("েছিলেন"), nfc("িয়েছিল"), nfc("িয়েছিলেন")),
    first=words("প্রথম"),
    doing=words("করে করেন করল করলেন করেছে করেছেন করেছিল করেছিলেন করা হয় হন হয়েছিল"),
    first_or_last=words("প্রথম শেষ"),
    goes=words("ট্রেন ট্রেনটি মেট্রো মেট্রোটি বাস বাসটি ফেরি উড়ান লোকাল ট্রাম লঞ্চ এক্সপ্রেস"),
    sounds=words(
        "ঘণ্টা ঘণ্টার সাইরেন বাঁশি খবর খবরে খবরের শিফট শিফটে শিফটের পালা পালায় পালার নমাজ নমাজে নামাজ নামাজের আরতি শো ক্লাস ক্লাসে"
    ),
    called=(
        words("দমকল দমকলকে দমকলের দমকলকর্মী দমকলকর্মীরা"),
        words("পুলিশ পুলিশকে পুলিশের"),
        words("অ্যাম্বুল্যান্স অ্যাম্বুলেন্স"),
        words("সেনা সেনার সেনাকে সেনাবাহিনী জওয়ান জওয়ানরা সৈন্য"),
        words("নৌবাহিনী ডুবুরি ডুবুরিরা"),
        words("উপকূলরক্ষী"),
    ),
    comes=words("আসে আসেন এল এলেন এসেছিল এসেছিলেন পৌঁছয় পৌঁছায় পৌঁছল পৌঁছন জানানো খবর ডাকা"),
    it=words("তা সেটি সেটা সেটিকে সেটাকে এটি যা"),
    stretch=words("অংশে অংশটিতে অংশটুকুতে অংশের শাখায় শাখাটিতে শাখার"),
    all_of_it=words("পুরো গোটা সমস্ত সব সারা সম্পূর্ণ"),
    one=words("একটি একটা এক"),
    ways=(
        words(
            """সড়ক সড়কে সড়কটি সড়কের মহাসড়ক মহাসড়কে মহাসড়কটি মহাসড়কের রাস্তা রাস্তায় রাস্তাটি রাস্তার রাজপথ রাজপথে চলাচল যানচলাচল যানবাহন"""
        ),
        words("সেতু সেতুটি সেতুতে উড়ালপুল উড়ালপুলটি উড়ালসেতু ফ্লাইওভার"),
        words("রেলপথ রেলপথে রেললাইন ট্রেন"),
        words("বিমানবন্দর বিমানবন্দরে রানওয়ে"),
    ),
    hours=(words("খোলে খোলা"), words("বন্ধ")),
    weather=words("বৃষ্টি বৃষ্টির বৃষ্টিতে বৃষ্টিপাত বর্ষণ বর্ষণে বর্ষণের কুয়াশা কুয়াশায় তুষারপাত কালবৈশাখী"),
    supplies=(
        words("বিদ্যুৎ বিদ্যুতের বিদ্যুৎহীন বিদ্যুৎবিহীন আলো আলোহীন"),
        words("ইন্টারনেট ইন্টারনেটহীন নেট নেটহীন নেটওয়ার্ক মোবাইল ফোন"),
        words("জল পানি জলহীন নির্জলা"),
        words("গ্যাস গ্যাসহীন"),
    ),
    again_and=phrases(
        "দ্বিতীয় বার|তৃতীয় বার|চতুর্থ বার|পঞ্চম বার|ষষ্ঠ বার|সপ্তম বার|দ্বিতীয়বার|তৃতীয়বার|চতুর্থবার|এর আগে|তার আগে"
    ),
    rivals=words("প্রতিদ্বন্দ্বী প্রতিযোগী"),
)
