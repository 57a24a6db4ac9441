"""What words of a sentence can tell of its numbers and times: the form of a language's table.

Keys are as `words_of` makes them: small letters, NFC. A word counts where it begins one of the clause's.
"""

from msgspec import Struct

from generator.checks.claims.words.cue_beginnings import Beginnings
from generator.checks.claims.words.cue_bounds import Bounds
from generator.checks.claims.words.cue_changes import Changes
from generator.checks.claims.words.cue_counts import Counts
from generator.checks.claims.words.cue_occasions import Occasions
from generator.checks.claims.words.cue_shares import Shares
from generator.checks.claims.words.cue_zones import Zones


class Cues(Struct, frozen=True):
    """A language's words: of beginnings, of ends, of lengths; what denies; what parts clauses."""

    called: tuple[str, ...] = ()
    """Names of the event that a record's headline has, and a clause too: the *fire*."""
    begin: tuple[str, ...] = ()
    begin_weak: tuple[str, ...] = ()
    """Beginnings only where the clause speaks of the event too: from, since."""
    end: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    stilled: tuple[str, ...] = ()
    """What harms while it goes on, and that it does so no more, which is an end: *লিক বন্ধ* হয়."""
    event: tuple[str, ...] = ()
    """The event itself, and that it goes on."""
    trouble: tuple[str, ...] = ()
    """Those of them that any trouble is, before the event and after it too: a problem, গোলমাল."""
    leaves: tuple[str, ...] = ()
    """Words that together say that people went back, and nothing else did: ফিরে *যান*."""
    afterwards: tuple[str, ...] = ()
    """What is done with a thing that was found or mended, and with who did it: the cable was *sent* to Delhi."""
    light: tuple[str, ...] = ()
    """Verbs that say no more than that what they stand with was (its answer *came*), and forms in which a record's own verb is not known."""
    other_length: tuple[str, ...] = ()
    """A length that is not the whole: the first two hours, within an hour, every hour."""
    elsewhen: tuple[str, ...] = ()
    """Another time than this incident's: last year, the previous one."""
    last_of_all: tuple[str, ...] = ()
    """Before "last", that it is the last of what is told: up to *the* last train."""
    wider: tuple[str, ...] = ()
    """What a sentence is of that counts more than one incident: a *district*, a *season*."""
    ordinary: tuple[str, ...] = ()
    """Words that name nothing else than any such incident: police, hospital, accident."""
    long_ago: tuple[str, ...] = ()
    """Words that together say that something was in another year, or earlier in this one; `0000` is a year."""
    by_contrast: tuple[str, ...] = ()
    """Words that set another year beside what is told: *than* last year, গত বছরের *তুলনায়*."""
    describing: tuple[str, ...] = ()
    """How a word ends behind "last year" that says but of a thing since when it is there: গত বছর *বসানো* পাম্প."""
    bare: tuple[str, ...] = ()
    """Times of day without a number, which are not judged."""
    deny_before: tuple[str, ...] = ()
    did: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    """What denies a verb: *did* not, *never*."""
    undone: tuple[str, ...] = ()
    undone_endings: tuple[str, ...] = ()
    """By which a clause says that something was not so: *no* ward had water, নথি পানন*নি*."""
    undeny: tuple[str, ...] = ()
    """Behind a word that denies, what makes a time of it: not *until* nine."""
    deny_after: tuple[str, ...] = ()
    deny_noun: tuple[str, ...] = ()
    """Endings of a word behind a denial that make a noun of both: না *চলার*, that it does not run."""
    deny_struck: tuple[tuple[str, ...], ...] = ()
    """Right behind a word of an event, that it was not so."""
    deny_verb: tuple[str, ...] = ()
    deny_happened: tuple[str, ...] = ()
    """Those of them that say of what is counted that it was not, and nothing of the number: ৩ লক্ষ যাত্রা *হয়নি*."""
    deny_other: tuple[str, ...] = ()
    """The words that deny it, and endings of words that only look like such a noun: না *আবার*."""
    deny_about: tuple[str, ...] = ()
    """Words behind such a noun: অ্যাপ না চলা *নিয়ে*."""
    not_even: tuple[str, ...] = ()
    """Right before a number, that it was not reached: *not even* one per cent."""
    not_even_ending: str = ""
    """The ending of such a number, before a denial: এক শতাংশ*ও* নয়."""
    not_yet: tuple[str, ...] = ()
    """Behind a denial, that a time was not over: এক মিনিট না *পেরোতেই*."""
    untrue_before: tuple[str, ...] = ()
    """The same before it: *it is not true that* it was down for a day."""
    deny_far: tuple[str, ...] = ()
    """The same wherever in the clause it stands: *denied* that it was down for a day."""
    untrue: tuple[str, ...] = ()
    """Behind a number, that it is not so: ৮৫ কোটি যন্ত্র অচল, *তা ঠিক নয়*."""
    night_before: tuple[str, ...] = ()
    night_behind: tuple[str, ...] = ()
    night_began: tuple[str, ...] = ()
    """Before a day, and behind one, that a time is of its night; of these, those by which that is the day on which it began."""
    weekdays: tuple[str, ...] = ()
    """The days of the week from Monday on, as every form of them begins."""
    weekday_apart: tuple[str, ...] = ()
    """Beside a day of the week, that it is another than that of what is told, or none: *every* Tuesday, *until* Tuesday."""
    last_behind: tuple[str, ...] = ()
    """Before a day of the week, that it is the last one, which the week's is too: *গত* মঙ্গলবার."""
    day_parts: tuple[str, ...] = ()
    """Words of the time of day, and what else stands beside it and tells of nothing."""
    next_day: tuple[str, ...] = ()
    day_before: tuple[str, ...] = ()
    """Words of the day after, and before, one that was named."""
    coming: tuple[str, ...] = ()
    """Right before a month or a day that is to come: *next* March, *আগামী* মার্চে."""
    planned: tuple[str, ...] = ()
    """Words that together say that a time was promised, ruled or usual: it need be none at which anything was."""
    to_take: tuple[str, ...] = ()
    """The same of a length alone: the backlog *will take* 12 days."""
    left_over: tuple[str, ...] = ()
    left_behind: tuple[str, ...] = ()
    """Expressions by which what an incident left behind is over, as those of `part_of`, and what that is: the *backlog*."""
    to_come: tuple[str, ...] = ()
    not_to_come: tuple[str, ...] = ()
    """How a verb of what is to come ends, and words that are none though they end so: হিসা*বে*."""
    due: tuple[str, ...] = ()
    due_behind: tuple[str, ...] = ()
    """Before a day, and behind one, that something is to be done till then: *by* 31 July, ৩১ জুলাইয়ের *মধ্যে*."""
    planned_endings: tuple[str, ...] = ()
    """What such words may end with."""
    second: tuple[str, ...] = ()
    """Words before a noun that make it another of its kind: a *second* embankment."""
    comes_to: tuple[str, ...] = ()
    """Words behind which stands what a count comes to: the toll rises *to* 19."""
    count_is: tuple[str, ...] = ()
    """Words between what is counted and how many it is: the dead *now number* 34."""
    count_behind: tuple[str, ...] = ()
    """Words right behind such a number that are not what is counted: the toll is 34 *so* far."""
    capped: tuple[str, ...] = ()
    """Phrases of what a rule allows: no vessel *may carry* more than 300."""
    ruled: tuple[str, ...] = ()
    """Words of a label by which a length of time is a rule itself."""
    instead: tuple[str, ...] = ()
    """Right before a number, that another one was: *instead of* half past three."""
    unplanned: tuple[str, ...] = ()
    """Behind such words, that they are but told of: মুছে যাওয়ার কথা *জানায়*."""
    planned_no: tuple[str, ...] = ()
    """What begins as such words, and is something else: *পিছিয়ে পড়ে*, falls behind."""
    rest: tuple[str, ...] = ()
    """What is left of a count: 22 *remain*."""
    future: tuple[str, ...] = ()
    """That something is still to come: what is said of it is no fact yet."""
    part: tuple[str, ...] = ()
    """Conjunctions at which another clause begins."""
    part_endings: tuple[str, ...] = ()
    """Endings of a word behind which one begins: বন্ধ *হলেও*."""
    apart: tuple[str, ...] = ()
    apart_number: tuple[str, ...] = ()
    made_of: tuple[str, ...] = ()
    the_whole: tuple[str, ...] = ()
    whole_endings: tuple[str, ...] = ()
    """Behind "of", and endings of a word before a number, that it is a part of what they name: two of *the* injured, আহত*দের* দু’জন."""
    among: tuple[str, ...] = ()
    """Where a clause begins, before the whole of which it is a part: *among* those injured."""
    made_of_behind: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    """Before a number, that it counts the members of what stands before it: a *committee of* seven; behind one, of what follows: তিন জনের *কমিটি*."""
    apart_behind: tuple[str, ...] = ()
    """What makes a number another than the fact's: every second payment, by seven, at first two days."""
    later: tuple[str, ...] = ()
    """Behind a length: the time from something on, or up to it."""
    sooner: tuple[str, ...] = ()
    """Those of them that count back."""
    even_then: tuple[str, ...] = ()
    """The same of what still was so then: দু’সপ্তাহ *পরেও*."""
    later_last: tuple[str, ...] = ()
    """The same where nothing follows it: two hours *on*."""
    anchor_behind: bool = False
    """Whether what a length is counted from follows it (an hour after the failure) or is before it."""
    implied: tuple[str, ...] = ()
    """That it is counted from what was said last: two hours *later*, *তার* দু’ঘণ্টা পরে."""
    pointing: tuple[str, ...] = ()
    """Before what it is counted from, that another sentence told of it: two hours after *that* statement."""
    genitive_any: tuple[str, ...] = ()
    hedging: tuple[str, ...] = ()
    """How any genitive ends, and words between one and the length that is counted from it: খোলার *ঠিক* সাত মিনিট পরে."""
    genitive: tuple[str, ...] = ()
    """How a day ends that a mishap was of, if the language says so: ৭ ডিসেম্বরের বিভ্রাট."""
    mishap: tuple[str, ...] = ()
    """What an incident is called: the failure, the event."""
    took: tuple[str, ...] = ()
    """That a length is what something took."""
    span: tuple[str, ...] = ()
    """Beside a length, that it lies between two moments that are named: three days *between*."""
    spanning: tuple[str, ...] = ()
    """The words before the first of two such moments, between both, and behind the second; … is a moment."""
    lasting: tuple[str, ...] = ()
    """That something was so for a length that stands beside it: the blockade *lasted* two hours."""
    also: tuple[str, ...] = ()
    also_ending: str = ""
    """That it is another occasion than this: it failed on 26 March *too*."""
    also_within: tuple[str, ...] = ()
    """What such an ending is a part of, and adds nothing to: কোন*ও*, এখন*ও*."""
    anew: tuple[str, ...] = ()
    second_time: tuple[str, ...] = ()
    """Those by which a clause says that the same was once more, and not that another was: cut *a second time*."""
    announced: tuple[str, ...] = ()
    """What somebody makes known: the time of a statement is not that of what it is of."""
    this_time: tuple[str, ...] = ()
    """That a clause goes on with what the sentence said of another occasion: এবার."""
    as_well: tuple[str, ...] = ()
    """Words that together say that it is another thing than what went down first: was stopped *as well*."""
    once_more: tuple[str, ...] = ()
    """Two words that together say the same."""
    away: tuple[str, ...] = ()
    """Other words for what is gone, and for what is still there: was not *away* for two hours."""
    cut: tuple[str, ...] = ()
    """Once more, and went down: a second outage."""
    lacking: tuple[str, ...] = ()
    """Words that together say that what an incident strikes was not there, and words of where, in a clause of nothing else: শহরে *জল ছিল না*."""
    lacked: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """Words that together say the same: জল *চলে যায়*."""
    by_then: tuple[str, ...] = ()
    """That a length is what had passed when something else was: ততক্ষণে, *by then*."""
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
    spoken: tuple[str, ...] = ()
    """The same of a time alone: two ministers had *spoken* of eight."""
    attributed: tuple[str, ...] = ()
    """That somebody is said to say so."""
    account: tuple[str, ...] = ()
    """The same of a clause that goes on with what another says: the hospital *has* 17, shopkeepers *make* it 40, তালিকায় ১৭."""
    during: tuple[str, ...] = ()
    """Beside a length, that something was so *for* it: two hours, দু’ঘণ্টা ধরে."""
    still: tuple[str, ...] = ()
    """That things were so at a time, which need be no moment of the record either."""
    in_all: tuple[str, ...] = ()
    """Of these, what may be said of a single count too: *altogether* three inquiries."""
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
    single: tuple[str, ...] = ()
    """That one of many is meant, whatever it is called: *a* Leeds retailer, দমদমের *এক* পড়ুয়া."""
    theirs: tuple[str, ...] = ()
    """That something is somebody's: of who is not named here."""
    no_one: tuple[str, ...] = ()
    """What such a word may stand before though it is nobody: *a* later tally, *a* single slip."""
    at: tuple[str, ...] = ()
    """Before such a word at the beginning of a sentence: *at* a bakery."""
    single_first: bool = False
    """Whether such a word says it only at the beginning of a sentence."""
    times: tuple[str, ...] = ()
    """Words of a sentence that says of all times by which clock they are: *these are times* in Bangladesh."""
    most: tuple[str, ...] = ()
    """Words by which a figure is one of several: the *shortest* estimate."""
    part_of: tuple[str, ...] = ()
    """Expressions for words that together say that what is told is not the whole: *the worst of it* lasted three hours.
    They are looked for between spaces; <end> is any word of that row, • the mention."""
    part_for: tuple[str, ...] = ()
    """The same for words that say that something was so, or over, in some places or for some: *for most users*."""
    part_some: tuple[str, ...] = ()
    """How much of something is meant there: *most* of the users."""
    part_in: tuple[str, ...] = ()
    """What says where or for whom: *in* most places."""
    part_where: tuple[str, ...] = ()
    """Of what something may be a part, as every form of it begins: places, users."""
    part_group: tuple[str, ...] = ()
    """Those who alone may be meant: for small *traders*."""
    part_time: tuple[str, ...] = ()
    """What is neither a place nor people: most *of the day*."""
    formerly: tuple[str, ...] = ()
    """Words that together say of a time that it was given before, and no more: *first said* to end at nine."""
    timed_before: tuple[str, ...] = ()
    timed_behind: tuple[str, ...] = ()
    """Before a clock time, and how one goes on, that is the name of what goes at it: *the* 6.35 to Howrah."""
    idioms: tuple[str, ...] = ()
    """Words that together say something else than each of them: *broke its silence* is no beginning."""
    zones: Zones = Zones()
    beginnings: Beginnings = Beginnings()
    bounds: Bounds = Bounds()
    changes: Changes = Changes()
    counts: Counts = Counts()
    shares: Shares = Shares()
    occasions: Occasions = Occasions()
