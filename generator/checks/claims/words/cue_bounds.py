"""Bounds that stand behind what is counted, and what makes another of one: the words of each language by which it is denied."""

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from generator.checks.claims.words.wordlist import phrases, words
from generator.l10n.hearing.heard import HeardBound

_MANY = words("be been go gone went got get once even ever")


class Bounds(Struct, frozen=True, dict=True):
    """A language's words; keys are as `words_of` makes them. *More* and *less* are the bounds that are denied, or behind a unit."""

    or_more: tuple[str, ...] = ()
    or_less: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    """Behind a unit, that it is a bound: 15 camps *or more*, ৬০ কিলোমিটারের *বেশি*."""
    unit_endings: tuple[str, ...] = ()
    """How the last word of a unit ends before what is said in one word."""
    unit_beside: tuple[str, ...] = ()
    """Words of a unit that measure nothing by themselves: 40 km *an hour*."""
    unit_denied: tuple[str, ...] = ()
    """Behind such a bound, that it is denied."""
    none: tuple[str, ...] = ()
    """Before "more than", that nothing is: *none* of them is."""
    never: tuple[str, ...] = ()
    """That something was so on no occasion."""
    nowhere: tuple[str, ...] = ()
    """That it was so in no place."""
    then: tuple[str, ...] = ()
    """By which a count had not come so far at some time, and went on: *by* noon, *তখনও*."""
    denying: tuple[str, ...] = ()
    """Before a bound, what denies a verb: did *not* exceed."""
    between_more: tuple[str, ...] = ()
    between_less: tuple[str, ...] = ()
    """Words between that and a bound by which it alone is denied: what "did not return for more than two hours" was gone so long."""
    passes: tuple[str, ...] = ()
    reaches: tuple[str, ...] = ()
    """Between that and a number, that it was passed or reached: did not *cross* 400."""
    no_room: tuple[tuple[str, ...], ...] = ()
    """Right before a bound, that a thing holds no more: *no room for* more than 200."""
    forbids: tuple[str, ...] = ()
    """The same, of what a rule does: it *forbade* more than 200."""
    no_more: tuple[str, ...] = ()
    no_less: tuple[str, ...] = ()
    """Right behind a bound, that it is denied. What follows may be more: ২ হাজারের বেশি কল *যায়নি* denies the calls."""
    not_held: tuple[str, ...] = ()
    """Before a bound and behind it, what is counted between, that a thing holds no more, or may not: ২০টির বেশি বৈশিষ্ট্য *রাখা যেত না*, ২৫ হাজারের বেশি লোক *ঢোকানো চলবে না*."""
    not_passed: tuple[str, ...] = ()
    not_reached: tuple[str, ...] = ()
    """Behind a number, that it was not passed, or not reached: ৪০ লক্ষ *পেরোয়নি*."""
    instead: tuple[str, ...] = ()
    """Behind a number that is denied, that it is more or less: not Rs 3 crore *but more*, ৩ কোটি টাকা নয়, *তার বেশি*."""
    marks: tuple[str, ...] = ()
    """Words between a number and such a verb: ২ হাজারের *গণ্ডি* পেরোয়নি."""
    not_so_long: tuple[str, ...] = ()
    """Behind a length and what an incident is called, that it was not so long."""
    no_rule: tuple[str, ...] = ()
    """What denies a length whatever it is of."""
    in_error: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    """What somebody does who says a number, and what does so before `as`; with it, that it is an error: a site *wrongly put* it at 36 hours."""
    gives_as: tuple[str, ...] = ()
    missays: tuple[str, ...] = ()
    """Verbs that say both: *misstated*."""
    wrote: tuple[str, ...] = ()
    """The same right behind a number: ভুল করে ৩৬ ঘণ্টা *লিখেছে* এক সাইট."""
    quoting: tuple[str, ...] = ()
    """Before such a verb, that what stands before it is what is said: ৩৬ ঘণ্টা *বলে* লিখেছে."""
    to_whom: tuple[str, ...] = ()
    """How the word of those ends to whom it is said."""

    @cached_property
    def behind(self) -> tuple[tuple[HeardBound, tuple[str, ...]], ...]:
        """Return which bound each phrase behind a unit says, in words."""
        rows: Mapping[HeardBound, tuple[str, ...]] = {
            "at_least": self.or_more,
            "at_most": self.or_less,
            "more_than": self.more,
            "less_than": self.less,
        }
        return tuple((bound, tuple(one.split())) for bound, row in rows.items() for one in row)

    @cached_property
    def behind_last(self) -> frozenset[str]:
        """Return the last word of each of them."""
        return frozenset(said[-1] for _, said in self.behind)


def _let_in(first: str, then: str) -> tuple[str, ...]:
    """Return the phrases that each of some words makes with each of others: *let in* and *carried* behind *may not be*."""
    return phrases("|".join(f"{a} {b}" for a in first.split("|") for b in then.split("|")))


ENGLISH = Bounds(
    or_more=phrases("or more|and more|or above|and above|or higher|or over"),
    or_less=phrases("or less|or fewer|or below|or under|or lower"),
    unit_beside=words("a an per hour celsius"),
    none=words("none neither"),
    never=words("never"),
    nowhere=words("nowhere no none"),
    then=words("by until till yet then still so"),
    denying=words("not never cannot t"),
    between_more=(
        *_MANY,
        *words(
            "rise rose risen climb climbed grow grew grown last lasted hold carry fit store seat"
        ),
    ),
    between_less=(
        *_MANY,
        *words("fall fell fallen drop dropped dip dipped sink sank sunk slip slipped come came"),
    ),
    passes=words("cross pass top exceed surpass"),
    reaches=words("reach touch hit"),
    no_room=(words("no room for"), words("no space for")),
    not_held=(
        *phrases("must not|may not be|may not enter|are not to be|were not to be"),
        *_let_in(
            "could not be|can not be|cannot be|should not be",
            "let in|let inside|let on|admitted|allowed in|allowed inside|allowed on|carried|taken on|seated",
        ),
    ),
    forbids=words("forbade forbids forbidding forbid barred bars prohibited prohibits"),
    instead=phrases(
        "but more|but far more|but much more|but well over|but over|but above|but higher|but less|but fewer|but far fewer|but lower|but under|but below"
    ),
    in_error=words("wrongly mistakenly erroneously incorrectly falsely"),
    says=words(
        "said says wrote writes reported reports stated states printed prints claimed claims"
    ),
    gives=words("put puts gave gives listed lists"),
    gives_as=words("as at"),
    missays=words("misreported misstated"),
)

BENGALI = Bounds(
    or_more=phrases("বা তার বেশি|বা তারও বেশি|কিংবা তার বেশি|অথবা তার বেশি"),
    or_less=phrases("বা তার কম|বা তারও কম|কিংবা তার কম|অথবা তার কম"),
    more=words("বেশি অধিক বেশিই"),
    less=words("কম"),
    unit_endings=words("র রও"),
    unit_denied=words("নয় নেই না হয়নি"),
    never=words("কখনও কখনো কখনওই কখনোই"),
    nowhere=words("কোথাও কোথাওই"),
    then=words("তখন তখনও পর্যন্ত অবধি এখনও"),
    no_more=phrases(
        "নয়|ওঠেনি|উঠেনি|হয়নি|বাড়েনি|ছাড়ায়নি|পেরোয়নি|করেনি|ছিল না|হবে না|হয় না|ওঠে না|হতে পারে না"
    ),
    no_less=phrases("নয়|নামেনি|হয়নি|কমেনি|আসেনি|যায়নি|ছিল না|হবে না|হয় না|নামে না|হতে পারে না"),
    not_held=(
        *phrases(
            "রাখার জায়গা ছিল না|রাখার জায়গা নেই|ধরত না|ধরে না|আঁটত না|আঁটে না|চলবে না|চলত না|যাবে না"
            "|দেওয়া যাবে না|দেওয়া চলবে না|দেওয়ার কথা নয়|দেওয়ার কথা ছিল না|থাকার কথা নয়|ঢোকার কথা নয়"
        ),
        *_let_in(
            "রাখা|ঢোকানো|ঢোকা|তোলা|ওঠানো|চাপানো|নেওয়া|বসানো|বহন করা",
            "চলবে না|চলে না|যাবে না|যায় না|যেত না|নিষেধ|নিষিদ্ধ|বারণ",
        ),
    ),
    not_passed=phrases("ছাড়ায়নি|পেরোয়নি|টপকায়নি|পার হয়নি|ছাড়ায় না|পেরোয় না"),
    not_reached=phrases("ছোঁয়নি|পৌঁছয়নি|পৌঁছায়নি|ছুঁতে পারেনি"),
    instead=phrases(
        "তার বেশি|তারও বেশি|আরও বেশি|অনেক বেশি|তার চেয়ে বেশি|তার চেয়েও বেশি|তার থেকে বেশি|তার উপরে"
        "|তার কম|তারও কম|আরও কম|অনেক কম|তার চেয়ে কম|তার চেয়েও কম|তার থেকে কম|তার নীচে"
    ),
    marks=words("গণ্ডি গণ্ডিও কোঠা কোঠাও সীমা ঘর ঘরও"),
    not_so_long=phrases("চলেনি|টেকেনি|গড়ায়নি|স্থায়ী হয়নি|হয়নি|ছিল না|নয়|হবে না|হতে পারে না"),
    no_rule=phrases("নয়|হবে না|হতে পারে না"),
    in_error=phrases("ভুল করে|ভুলবশত|ভুলক্রমে"),
    wrote=words(
        "লেখে লিখেছে লিখেছেন লিখেছিল লেখা লেখেন ছাপে ছেপেছে ছেপেছিল ছাপা বলেছে বলেছেন বলেছিল বলা বলেন দেখিয়েছে দেখিয়েছিল দেখায় দেখানো"
    ),
    quoting=words("বলে"),
    to_whom=words("কে"),
)
