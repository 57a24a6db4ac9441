"""Words that tell what a number or a time in a sentence is about: a row for each language.

Keys are as `words_of` makes them: small letters, NFC. A word counts where it begins one of the clause's.
"""

from collections.abc import Mapping

from msgspec import Struct

from generator.l10n.tokens import nfc


class Cues(Struct, frozen=True):
    """A language's words: of beginnings, of ends, of lengths; what denies; what parts clauses."""

    begin: tuple[str, ...] = ()
    begin_weak: tuple[str, ...] = ()
    """Beginnings only where the clause speaks of the event too: from, since."""
    end: tuple[str, ...] = ()
    event: tuple[str, ...] = ()
    """The event itself, and that it goes on."""
    other_length: tuple[str, ...] = ()
    """A length that is not the whole: the first two hours, within an hour, every hour."""
    elsewhen: tuple[str, ...] = ()
    """Another time than this incident's: last year, the previous one."""
    bare: tuple[str, ...] = ()
    """Times of day without a number, which are not judged."""
    deny_before: tuple[str, ...] = ()
    deny_after: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    """Conjunctions at which another clause begins."""
    apart: tuple[str, ...] = ()
    apart_behind: tuple[str, ...] = ()
    """What makes a number another than the fact's: every second payment, by seven, at first two days."""
    later: tuple[str, ...] = ()
    """Behind a length: the time from something on, or up to it."""
    anchor_behind: bool = False
    """Whether what a length is counted from follows it (an hour after the failure) or is before it."""
    implied: tuple[str, ...] = ()
    """That it is counted from what was said last: two hours *later*, *তার* দু’ঘণ্টা পরে."""
    mishap: tuple[str, ...] = ()
    """What an incident is called: the failure, the event."""
    took: tuple[str, ...] = ()
    """That a length is what something took."""
    also: tuple[str, ...] = ()
    also_ending: str = ""
    """That it is another occasion than this: it failed on 26 March *too*."""
    anew: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    """Once more, and went down: a second outage."""
    each: tuple[str, ...] = ()
    """Behind a length: that it comes again and again, or is long past."""
    initial: tuple[str, ...] = ()
    """That a length is not what it came to: two days at first."""
    within: tuple[str, ...] = ()
    """That a length is only a bound of it."""
    rate: tuple[str, ...] = ()
    rate_endings: tuple[str, ...] = ()
    """Before a length in which so many of something came: 60,000 reports *in* an hour; and how such a length ends."""
    claimed: tuple[str, ...] = ()
    """That somebody named a time: it need be none of the record."""
    during: tuple[str, ...] = ()
    """Beside a length, that something was so *for* it: two hours, দু’ঘণ্টা ধরে."""
    still: tuple[str, ...] = ()
    """That things were so at a time, which need be no moment of the record either."""
    wholly: tuple[str, ...] = ()
    """Sums of what was counted: between them, in all."""
    onset: tuple[str, ...] = ()
    """That something goes down: a beginning, where nothing else says that it is an end."""
    from_before: tuple[str, ...] = ()
    from_behind: tuple[str, ...] = ()
    until_before: tuple[str, ...] = ()
    until_behind: tuple[str, ...] = ()
    service: tuple[str, ...] = ()
    """What an incident strikes, without its name: the app, the network."""
    whole: tuple[str, ...] = ()
    """That a length is the whole: lasted, long, in all."""
    classifiers: tuple[str, ...] = ()
    """Endings of a number behind which what is counted follows."""
    matters: tuple[str, ...] = ()
    """Other matters of the same business: shares, sales, prices, staff."""
    someone: tuple[str, ...] = ()
    """One place or person that an incident struck: a shop, a passenger."""
    zones: tuple[tuple[str, str], ...] = ()
    """Words that name a time zone; `local` is the incident's own."""
    common: frozenset[str] = frozenset()
    """Words too common in news of incidents to tell one figure from another."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(nfc(text).casefold().split())


CUES: Mapping[str, Cues] = {
    "en": Cues(
        begin=_words("""began begin begun start started starting onset erupted struck hit broke triggered
            emerged surfaced faltered commenced sparked"""),
        begin_weak=_words("from since first went"),
        end=_words("""ended end until till restored restoration reopened revived mended repaired cleared subsided resolved returned recovered recovery back fixed
            over working normal resumed reconnected normalcy"""),
        event=_words("""outage outages down lasted last lasting disruption disrupted offline blackout blackouts dark
            unavailable downtime shutdown breakdown crashed crash failure failed stopped cut dead halt stalled
            glitch collapse collapsed congestion congested trouble problem problems without faltered suffered struggled stumbled
            dragged disconnected off silent silence paralysed crippled frozen interrupted interruption stoppage knocked inaccessible unreachable
            buckled vanished disappeared"""),
        other_length=_words("""valid within first every each per next earlier later ago old interval average
            previous past following"""),
        elsewhen=_words("last previous preceding initially originally promised"),
        bare=_words("noon midday midnight"),
        later=_words("after later before earlier"),
        anchor_behind=True,
        implied=_words("later earlier"),
        mishap=_words("""outage failure fault glitch collapse incident blackout disruption shutdown start beginning onset event crash trouble
            fault breakdown"""),
        took=_words("took takes taken needed needs spent"),
        also=_words("too also likewise"),
        anew=_words("again second third"),
        cut=_words("cut"),
        each=_words("per ago each"),
        initial=_words("first initially originally"),
        within=_words("within"),
        rate=_words("in within"),
        during=_words("for"),
        still=_words("still yet"),
        claimed=_words("said says say claimed claims promised named statement post"),
        wholly=_words("between together altogether combined"),
        onset=_words("""down dark darkness offline collapsed collapse crashed crash failed fail failing fell vanished
            disappeared stopped died faltered buckled toppled seized froze fallen collapsing tripped silent knocked ceased broke unavailable unreachable shut disconnected"""),
        from_before=_words("from between"),
        until_before=_words("till until to"),
        service=_words("""service services app apps network networks platform system grid internet power site website
            cloud payments outage blackout shutdown messages calls transactions"""),
        whole=_words("lasted last lasting long altogether whole total continued dragged"),
        matters=_words("""shares stock stocks market revenue sales profit profits turnover earnings investors fortune wealth
            founder founded employs employed valuation price prices priced ticket tickets salary demand capacity
            population rivals rival competitors competitor takeover merger licence quota headquarters"""),
        someone=_words("""hospital hospitals shop shops store café cafe restaurant school airport airports bank depot passenger passengers
            driver drivers student owner seller vendor trader farmer patient patients nurse doctor doctors queue queued waited waiting
            train trains match court engineer engineers employee employees curfew orders exam executive chairman"""),
        deny_before=_words("not no never deny denied denying"),
        deny_after=_words("denied untrue false"),
        part=_words(
            "and but while whereas although though as when after before which who because with"
        ),
        apart=_words("every each per by initially originally earlier another other"),
        apart_behind=_words("every each per earlier another other initially ago apart"),
        zones=(
            ("bangladesh standard time", "Asia/Dhaka"),
            ("bangladesh time", "Asia/Dhaka"),
            ("in bangladesh", "Asia/Dhaka"),
            ("in dhaka", "Asia/Dhaka"),
            ("dhaka time", "Asia/Dhaka"),
            (" bst", "Asia/Dhaka"),
            (" bdt", "Asia/Dhaka"),
            (" utc", "UTC"),
            (" gmt", "UTC"),
            ("indian time", "Asia/Kolkata"),
            ("in india", "Asia/Kolkata"),
            (" ist", "Asia/Kolkata"),
            ("eastern", "America/Toronto"),
            (" edt", "America/New_York"),
            (" est", "America/New_York"),
            (" et", "America/New_York"),
            ("pacific", "America/Los_Angeles"),
            (" pdt", "America/Los_Angeles"),
            (" pst", "America/Los_Angeles"),
            (" pt", "America/Los_Angeles"),
            ("aest", "Australia/Sydney"),
            ("aedt", "Australia/Sydney"),
            ("sydney", "Australia/Sydney"),
            ("london", "Europe/London"),
            ("toronto", "America/Toronto"),
            ("new york", "America/New_York"),
            ("local time", "local"),
            ("australian eastern", "Australia/Sydney"),
            ("delhi time", "Asia/Kolkata"),
        ),
        common=frozenset(
            _words("""the of a an in on at by for to and or that which was were is are than more over about
            with from its it this had has have been service services people outage record as said share shares
            minister announced measured counted count according""")
        ),
    ),
    "bn": Cues(
        begin=_words("শুরু সূত্রপাত আরম্ভ আছড়ে ভেঙে বিকল হঠাৎ সূচনা বাঁধে বেঁধেছিল"),
        begin_weak=_words("থেকে প্রথম নামে নেমে দেখা ধরা বসে পড়ে"),
        end=_words(
            """পর্যন্ত ফেরে ফিরে ফিরল ফিরেছে ফিরতে স্বাভাবিক চালু সচল শেষ মেটে মিটে মিটতে মিটেছে ছন্দে জোড়া সামলে সামলায় সেরে পুনরুদ্ধার জ্বলে জ্বলল ফেরানো খোলে খুলে খুলল সারে সারিয়ে সারতে মিটল কাটে কাটতে কেটে
            ছাড়তে অবধি ঠিক সামলানো"""
        ),
        event=_words("""বিভ্রাট অচল বন্ধ স্তব্ধ ব্যাহত চলে চলেছে চলল স্থায়ী ধরে বিচ্ছিন্ন অন্ধকার বিপর্যয় থমকে বসে বিকল
            অকেজো টানা নিস্তব্ধ ভোগান্তি উধাও ধস ধসে ধুঁকল ধুঁকেছে আটকে স্তব্ধতা ভোগাল ভোগায় ভুগল ভোগে ভুগলেন ভুগেছেন নাকাল বিপাকে বিপর্যস্ত বিড়ম্বনা থুবড়ে স্থগিত ছিন্ন মেলেনি জট গোলমাল গোলযোগ
            বিদ্যুৎহীন রইল"""),
        other_length=_words("মেয়াদ মেয়াদে মেয়াদি মধ্যে প্রথম প্রতি পরের আগে অন্তর ব্যবধান গড়ে গত পুরনো আগের"),
        elsewhen=_words("গত আগের গতবার পূর্ববর্তী প্রথমে"),
        bare=_words("মাঝরাত মধ্যরাত মধ্যাহ্ন"),
        later=_words("পরে পরেই পর বাদে মাথায় আগে আগেই পূর্বে"),
        classifiers=("টি", "টা", "জন", "খানা"),
        implied=_words("তার তারও এর তারপর তার-ও"),
        mishap=_words("বিভ্রাট বিপর্যয় ঘটনা দুর্ঘটনা গোলমাল গোলযোগ সূত্রপাত শুরু জট"),
        took=_words("লাগে লেগে লেগেছে লেগেছিল লাগল নেয় নিয়েছে নিয়েছিল নিল"),
        also=_words("আগেও"),
        also_ending="ও",
        anew=_words("আবার আবারও দ্বিতীয় তৃতীয় পুনরায়"),
        each=_words("প্রতি করে"),
        initial=_words("প্রথমে গোড়ায়"),
        within=_words("মধ্যে মধ্যেই"),
        during=_words("ধরে যাবৎ"),
        still=_words("এখনও তখনও"),
        claimed=_words("বলেছিল বলেছিলেন বলেছেন বলেছে বলেন বলছে বলা বিবৃতি দাবি মুখে প্রতিশ্রুতি"),
        rate_endings=_words("ঘণ্টায় ঘণ্টাতেই মিনিটে মিনিটেই দিনে দিনেই"),
        wholly=_words("মিলিয়ে একত্রে"),
        onset=_words("""বসে থমকে অচল বন্ধ স্তব্ধ অন্ধকারে অন্ধকার থুবড়ে হোঁচট নিশ্চুপ ছিন্ন মুখ বিচ্ছিন্ন উধাও ভেঙে বিকল নেমে থেমে থামে থামল আটকে আটকাতে ডোবে
            বেঁধেছিল বাঁধে অকেজো বিদ্যুৎহীন"""),
        from_behind=_words("থেকে"),
        until_behind=_words("পর্যন্ত অবধি"),
        service=_words(
            "পরিষেবা অ্যাপ নেটওয়ার্ক প্ল্যাটফর্ম গ্রিড ইন্টারনেট বিদ্যুৎ সাইট ওয়েবসাইট ক্লাউড লেনদেন বিভ্রাট বিপর্যয় বার্তা"
        ),
        whole=_words("চলে চলেছে চলেছিল চলল স্থায়ী টানা মোট দৈর্ঘ্য দীর্ঘ গোটা"),
        matters=_words("""শেয়ার শেয়ারের দর দাম মুনাফা আয় বিক্রি রাজস্ব সম্পত্তি বাজারমূল্য বাজার লগ্নি বিনিয়োগ দখলে মালিক প্রতিযোগী
            প্রতিদ্বন্দ্বী চাহিদা ক্ষমতা বেতন টিকিট কোটা একার কর্মী অংশীদারি জনসংখ্যা"""),
        someone=_words("""হাসপাতাল দোকান দোকানি স্কুল বিমানবন্দর ডিপো যাত্রী চালক ছাত্র মালিক বিক্রেতা ব্যবসায়ী কৃষক রোগী নার্স
            চিকিৎসক লাইনে অপেক্ষা ট্রেন উড়ান ম্যাচ আদালত কার্ফু কাফে রেস্তরাঁ ইঞ্জিনিয়ার প্রকৌশলী লোডশেডিং পরীক্ষা অর্ডার"""),
        deny_after=_words("নয় না নহে অস্বীকার"),
        part=_words("আর এবং ও কিন্তু তবে যখন যেখানে যদিও অথচ কারণ"),
        apart=_words("প্রতি প্রথমে অন্য আরও আরেক"),
        apart_behind=_words("প্রতি মধ্যে প্রথমে আগে অন্য আরেক"),
        zones=(
            ("বাংলাদেশ সময়", "Asia/Dhaka"),
            ("বাংলাদেশের সময়", "Asia/Dhaka"),
            ("বাংলাদেশের ঘড়ি", "Asia/Dhaka"),
            ("ঢাকার সময়", "Asia/Dhaka"),
            ("ঢাকায়", "Asia/Dhaka"),
            ("ইউটিসি", "UTC"),
            ("গ্রিনিচ", "UTC"),
            ("জিএমটি", "UTC"),
            ("ভারতীয় সময়", "Asia/Kolkata"),
            ("ভারতের সময়", "Asia/Kolkata"),
            ("ভারতীয় ঘড়ি", "Asia/Kolkata"),
            ("আইএসটি", "Asia/Kolkata"),
            ("স্থানীয় সময়", "local"),
            ("স্থানীয় ঘড়ি", "local"),
            ("লন্ডন", "Europe/London"),
            ("ব্রিটিশ সময়", "Europe/London"),
            ("টরন্টো", "America/Toronto"),
            ("পূর্ব উপকূল", "America/New_York"),
            ("নিউ ইয়র্ক", "America/New_York"),
            ("পশ্চিম উপকূল", "America/Los_Angeles"),
            ("পূর্বাঞ্চলীয়", "America/New_York"),
            ("প্রশান্ত", "America/Los_Angeles"),
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
        ),
        common=frozenset(
            _words("""এই সেই ও এবং আর যে তা এ এর থেকে হয় হয়েছে হয়েছিল ছিল করে জন্য সঙ্গে পরিষেবা মানুষ
            বিভ্রাট সময় মধ্যে প্রায় বেশি কম জানায় জানিয়েছে মন্ত্রী মন্ত্রীর ঘোষণা হিসাব হিসাবে মাপ""")
        ),
    ),
}
"""Languages without a row have only what a number's own unit says."""

NONE = Cues()


def cues_of(language: str) -> Cues:
    """Return the words of a language (a subtag, or a whole tag)."""
    return CUES.get(language.partition("-")[0], NONE)
