"""What begins or is over, and where: the words of each language by which a sentence says so."""

from msgspec import Struct

from generator.checks.claims.words.wordlist import phrases, words
from generator.l10n.tokens import nfc


class Beginnings(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    starts: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    """Those of them that anything does: what *began* is said beside them."""
    stops_behind: tuple[str, ...] = ()
    were: tuple[str, ...] = ()
    """Those that say so only behind some words: *was* over."""
    ends_alone: tuple[str, ...] = ()
    """Those that say so of what stands before them, without such a word: the strike *ended*."""
    the_end: tuple[str, ...] = ()
    """That a noun is of it: before *the end* of the strike."""
    to_the_last: tuple[str, ...] = ()
    """Whose turn comes when all is over: before *the last customers*."""
    everything: tuple[str, ...] = ()
    """All that was struck: before *everything* was back."""
    dormant: tuple[str, ...] = ()
    """That what broke was there before, and nobody saw it: the bug *slept*."""
    further: tuple[str, ...] = ()
    """Before a length, that it is counted from what was told before: a *further* two hours."""
    since: tuple[str, ...] = ()
    gone_by: tuple[str, ...] = ()
    """Beside that from which a length is counted, and that so long had gone by: had *passed since* the call, শুরুর *পরে পেরিয়ে* যায়."""
    those: tuple[str, ...] = ()
    """Before a length, that everybody knows which it is: *those* six hours."""
    over_behind: tuple[str, ...] = ()
    """Right before a length, behind what was over or back, that it is counted from then: বিদ্যুৎ *ফেরার* দু’ঘণ্টা পরে."""
    to_do: tuple[str, ...] = ()
    doing: tuple[str, ...] = ()
    """Behind such a verb, a word or an ending by which it is said of another verb: began *to* fail, began fail*ing*."""
    past_endings: tuple[str, ...] = ()
    """How a verb of the past ends, in a language where it stands before what it is of."""
    joining: tuple[str, ...] = ()
    """Conjunctions that join nouns too: in Howrah *and* Kolkata. The others open a clause."""
    relative: tuple[str, ...] = ()
    """With them a piece goes on about what stands before its comma."""
    where_before: tuple[str, ...] = ()
    where_behind: tuple[str, ...] = ()
    """Before a place, and at the end of its name, that something was there: *in* Howrah, হাওড়া*য়*; expressions."""
    where_endings: tuple[str, ...] = ()
    """How a word ends that says where, or what is done: হাওড়া*য়*, যে*তে* শুরু করে."""
    itself: tuple[str, ...] = ()
    """What an incident may be called beside them, but for its name: the ordeal."""
    occasions: tuple[str, ...] = ()
    """What has its own beginning though a record names it: the match, ভোটগণনা."""
    works: tuple[str, ...] = ()
    """Behind what is done, that it is done: the rescue *operation*, উদ্ধারের *কাজ*."""
    beside: tuple[str, ...] = ()
    """Words that go before a noun which is not what began, or behind it: counting *of* votes, হাওড়া *থেকে*."""
    came_about: tuple[str, ...] = ()
    from_to: str = ""
    happening: tuple[str, ...] = ()
    """What parts two moments that stand alone before a length, and how the word for the second ends: গ্রিড বসা *থেকে* আলো ফের*া*, আট ঘণ্টা."""
    begun: tuple[str, ...] = ()
    """Behind "began", that what did follows: শুরু *হয়* গোলমাল, শুরু *হওয়া* বিভ্রাট."""


ENGLISH = Beginnings(
    starts=words("began begin begins begun start started starts commenced commences"),
    stops=words("ended ends over concluded concludes"),
    stops_behind=words("over"),
    were=words("was were is are be been being all now nearly finally"),
    ends_alone=words("ended recovered resumed returned reopened subsided"),
    the_end=words("end"),
    everything=words("all everything service services"),
    dormant=words("slept dormant hidden latent unnoticed undetected undiscovered lurked lurking"),
    further=words("further another"),
    from_to="from … to",
    since=words("since"),
    gone_by=words("passed elapsed gone"),
    those=words("those these"),
    to_the_last=phrases(
        "the last customers|the last consumers|the last users|the last subscribers|the last homes|the last households"
    ),
    to_do=words("to"),
    doing=("ing",),
    past_endings=("ed",),
    joining=words("and"),
    relative=words("which who that"),
    where_before=words("in at across for"),
    itself=words(
        "ordeal crisis chaos woes misery difficulty difficulties issue issues episode emergency power supply"
    ),
    occasions=words("""counting count recount vote votes voting poll polls polling election match game final innings exam exams examination examinations test tests
        paper hearing hearings meeting meetings talks session sessions class classes lesson lessons school concert show rally march parade ceremony prayers
        trading sale sales booking bookings work works repair repairs restoration inspection inspections search searches rescue evacuation inquiry probe investigation rain rains shift
        maintenance drill trial briefing"""),
    works=words("work works operation operations effort efforts"),
    beside=words(
        "of in on at for to from by across near with into during inside outside between around"
    ),
)

BENGALI = Beginnings(
    starts=words("শুরু আরম্ভ সূচনা সূত্রপাত"),
    stops=words("শেষ"),
    everything=words("সব সবকিছু সমস্ত পরিষেবা"),
    since=words("পরে পর"),
    gone_by=words("পেরিয়ে পেরোয় পেরিয়েছে কেটে কাটে কেটেছে গড়িয়ে"),
    those=words("ওই সেই"),
    dormant=words("লুকিয়ে লুকোনো লুকনো সুপ্ত ঘুমিয়ে অলক্ষ্যে অগোচরে"),
    over_behind=phrases(
        "ফেরার|মেটার|কাটার|শেষ হওয়ার|শেষের|স্বাভাবিক হওয়ার|চালু হওয়ার|সচল হওয়ার|মিটে যাওয়ার|কেটে যাওয়ার|সামলানোর|সামলে ওঠার"
    ),
    where_behind=(
        f"(?:ে|{nfc('য়')}|তে|এ)[ইও]?",
        f"(?:র| )?[ ]?(?:শহর|জেলা|এলাকা|স্টেশন)(?:ে|{nfc('য়')})[ইও]?",
    ),
    where_endings=("ে", nfc("য়"), "তে"),
    itself=words(
        "সমস্যা বিপত্তি সঙ্কট সংকট দুর্ভোগ অসুবিধা ঝামেলা ঘটনা ব্ল্যাকআউট লোডশেডিং শাটডাউন বিশৃঙ্খলা দুর্দশা অচলাবস্থা সরবরাহ"
    ),
    occasions=words("""ভোটগণনা গণনা ভোটগ্রহণ ভোট নির্বাচন ম্যাচ খেলা ফাইনাল ইনিংস পরীক্ষা শুনানি সভা বৈঠক আলোচনা অধিবেশন ক্লাস স্কুল কনসার্ট অনুষ্ঠান মিছিল
        কেনাবেচা বুকিং কাজ মেরামত মেরামতি সারাই তল্লাশি উদ্ধার উদ্ধারকাজ তদন্ত বৃষ্টি ডিউটি রক্ষণাবেক্ষণ মহড়া খোঁজ পরিদর্শন"""),
    works=words("কাজ কাজটি কাজও অভিযান পর্ব প্রক্রিয়া"),
    beside=words("থেকে মধ্যে দিকে নাগাদ পরে আগে কাছে পর্যন্ত সঙ্গে উপর উপরে জন্য জেরে পাশে সময় ঘড়িতে"),
    from_to="… থেকে …",
    happening=(nfc("া"), nfc("োনো"), nfc("ানো")),
    came_about=words("হয় হয়েছে হয়েছিল হল হলো হচ্ছে"),
    begun=words("হওয়া"),
)
