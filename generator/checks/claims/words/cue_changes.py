"""By how much something differs, its highest and lowest, and what is normal: the words of each language."""

from msgspec import Struct

from generator.checks.claims.words.wordlist import phrases, words
from generator.l10n.tokens import nfc


class Changes(Struct, frozen=True):
    """A language's words; keys are as `words_of` makes them."""

    changed: tuple[str, ...] = ()
    changed_by: tuple[str, ...] = ()
    """Words of a change, and right before a number, that it is by how much: was *cut by* three."""
    changed_verb: tuple[str, ...] = ()
    """Words right before a number that say so alone: *down* three."""
    made: tuple[str, ...] = ()
    """Before such a word, that both are one verb and nothing changed: *made* up 81 per cent, *burned* down 84 shops."""
    compared: tuple[str, ...] = ()
    """Words of a clause by which "more" behind a percentage is a difference: more *than* in May, মে মাসের *চেয়ে*."""
    factor: tuple[str, ...] = ()
    """Behind a number, that something is so many times as much, which is no difference: rose three *times*."""
    fallen: tuple[str, ...] = ()
    """Words before a number that it is less than what was: came *down* to 60."""
    beyond: tuple[str, ...] = ()
    """Behind a measure, that it is counted from a mark: 12 cm *below* the danger mark."""
    beyond_not: tuple[str, ...] = ()
    """Behind such a word, that it is a height all the same: above *sea* level."""
    beyond_any: tuple[str, ...] = ()
    """The same behind what is counted too: তিন *বেড়ে*."""
    beyond_than: tuple[str, ...] = ()
    beyond_from: tuple[str, ...] = ()
    """The same where nothing follows, or another word of it: three degrees *lower than*."""
    than: tuple[str, ...] = ()
    """Behind a genitive and before a measure, with a noun between or none, that it is by how much: ফাটলের *চেয়ে* দেওয়াল ৯০ মিটার লম্বা."""
    so_many_more: tuple[str, ...] = ()
    so_many_than: tuple[str, ...] = ()
    """Right behind a number, that it is by how much, and what it is compared with: four *more than* all its rivals, দুইয়ের *চেয়ে* চারটি *বেশি*."""
    value_endings: tuple[str, ...] = ()
    """How a number ends that is what something comes to, and no difference: ১,৬৪৮ টাকা*য়* নামে."""
    difference: tuple[str, ...] = ()
    """Words of a label by which its figure is a difference."""
    top: tuple[str, ...] = ()
    bottom: tuple[str, ...] = ()
    """The highest of something, and the lowest."""
    coldest: tuple[str, ...] = ()
    """When it is coldest."""
    usual: tuple[str, ...] = ()
    """Before what is measured, that it is not what was: the *normal* is 39 degrees."""
    usually: tuple[str, ...] = ()
    """Words that together say of what is counted that it is so on other days: *normally* 900, *on a normal day*."""
    always: tuple[str, ...] = ()
    """The same of what people do as a rule: they *study at* a school, *commute* by bus, *রোজ* আসেন."""
    mark: tuple[str, ...] = ()
    past_mark: tuple[str, ...] = ()
    """Of a mark that levels are measured from, and that one is beyond it: *danger* level, *crossed* it."""
    expected: tuple[str, ...] = ()
    """Beside what is measured, that it is to come: is *expected* to touch 49."""
    things: tuple[str, ...] = ()
    """What has a temperature of its own, as every form of it begins: *asphalt*, *পিচ*ের তাপমাত্রা."""
    goes_on_before: tuple[str, ...] = ()
    goes_on_behind: tuple[str, ...] = ()
    """Before a number and behind it, that it goes on with what is counted: *another* 63 were injured."""
    opens_count: tuple[str, ...] = ()
    """Behind a time, that what is counted then follows: on 26 July *more than* 97 per cent."""
    alike: tuple[str, ...] = ()
    """Events of the kind of an incident that are not it: an *aftershock*."""
    itself: tuple[str, ...] = ()
    """Nearer than such a word, that a number is of the event itself: after three aftershocks the *quake* was put at 6.9."""
    supposed: tuple[str, ...] = ()
    supposed_behind: tuple[str, ...] = ()
    supposed_endings: tuple[str, ...] = ()
    """Words that together stand before what is measured, or behind it, that it is but supposed, where something could come of it: *even a* tremor of magnitude 6 could, ৬ মাত্রার কম্পনে*ও* …পারে."""


ENGLISH = Changes(
    changed=words(
        "up down cut cuts raised raises lowered higher lower longer shorter taller wider narrower heavier lighter exceeds exceeded swelled swollen added weakened cooled warmed"
    ),
    changed_by=words("by"),
    changed_verb=words("up down dropped"),
    made=words(
        """made make makes making burn burns burned burnt burning set sets setting put puts putting take takes took taken taking shut shuts shutting
        close closes closed closing bring brings brought bringing tear tears tore torn tearing pull pulls pulled pulling knock knocks knocked
        knocking break breaks broke broken breaking blow blows blew blown hold holds held holding pick picks picked picking round rounds rounded
        rounding open opens opened opening sign signs signed signing line lines lined lining lock locks locked locking flag flags flagged gun guns gunned
        mow mows mowed mown strip strips stripped chop chops chopped fell felled give gives gave given turn turns turned show shows showed end ends ended
        wash washes washed dig digs dug call calls called prop props propped patch patches patched swallow swallows swallowed eat eats ate back backs
        backed slow slows slowed power powers powered wind winds wound shoot shoots shot track tracks tracked hunt hunts hunted beat beats"""
    ),
    compared=words("than compared"),
    so_many_more=words("more fewer less"),
    so_many_than=words("than"),
    factor=words("times fold"),
    fallen=words("down dropped cut cuts weakened weakens cooled lowered"),
    beyond=words("above below more"),
    beyond_not=words("sea"),
    beyond_than=words(
        "higher lower warmer cooler hotter colder deeper shallower longer shorter taller wider narrower heavier lighter thicker less fewer up down"
    ),
    beyond_from=words("than on from since"),
    difference=words(
        "above below higher lower rise rises fall falls drop increase decrease more less gap difference excess deficit shortfall surplus change departure deviation"
    ),
    top=words(
        "highest maximum max peak peaked top hottest warmest record strongest heaviest fastest deepest largest"
    ),
    bottom=words("lowest minimum min coldest coolest weakest lightest slowest shallowest smallest"),
    coldest=words("night nights overnight dawn"),
    usual=words("normal normally usual usually average averages"),
    usually=phrases(
        "normally|usually|ordinarily|typically|normal day|normal days|usual day|other days|any other day|a good day|good days|full capacity|full load"
    ),
    always=phrases(
        "every day|each day|every morning|every evening|every night|every week|most days|ordinary day|ordinary days|study at|study in|study here|study there"
        "|studying at|attend classes|commute|commutes|come by bus|travel by bus|come by train|travel by train|on its rolls|on the rolls|enrolled"
    ),
    mark=words("danger warning"),
    past_mark=words("over crossed crosses past exceeded exceeds beyond"),
    expected=words("expected forecast forecasts predicted likely will would could might"),
    things=words("asphalt tarmac tar pavement rail rails roof roofs sand soil engine oven furnace"),
    goes_on_before=words("another other"),
    goes_on_behind=words("more other"),
    opens_count=phrases("more than|each|every|per"),
    alike=words("feel feels aftershock aftershocks foreshock foreshocks"),
    itself=words("earthquake earthquakes quake mainshock"),
    supposed=phrases("even a|even an|if a|if an|if another|if the"),
)

BENGALI = Changes(
    compared=words("চেয়ে তুলনায়"),
    factor=words("গুণ গুণই গুণেরও গুণের"),
    changed_verb=words("বেড়েছে বেড়েছিল বাড়ল কমেছে কমেছিল কমল"),
    fallen=words("নেমে নামে নামল কমে কমল"),
    beyond=words("বেশি কম উপরে ওপরে উপর ওপর নীচে নিচে নেমে নামে নামল নামবে নামতে চড়ে চড়ল"),
    beyond_any=words("""কমে কমেছে কমেছিল কমল কমবে কমতে কমিয়ে কমানো কমায় কমলেও কমার বাড়ে বেড়ে বেড়েছে বেড়েছিল বাড়ল বাড়বে বাড়তে বাড়িয়ে বাড়ানো বাড়ায়
        বাড়লেও বাড়ার"""),
    than=words("চেয়ে"),
    so_many_more=words("বেশি কম"),
    so_many_than=words("চেয়ে"),
    value_endings=("তে", "ে", nfc("য়"), "র"),
    difference=words(
        "উপরে ওপরে উপর নীচে নিচে বেশি বেশির কম কমা কমে কমেছে বাড়া বাড়ে বেড়ে বেড়েছে বৃদ্ধি হ্রাস ঘাটতি বাড়তি তফাত ফারাক পার্থক্য পতন উদ্বৃত্ত"
    ),
    top=words("সর্বোচ্চ সর্বাধিক উষ্ণতম গভীরতম প্রবলতম"),
    bottom=words("সর্বনিম্ন ন্যূনতম শীতলতম"),
    coldest=words("রাতের রাতে ভোরের ভোরে"),
    usual=words("স্বাভাবিক সাধারণত গড়ে গড়"),
    usually=phrases(
        "সাধারণত|সাধারণ দিনে|স্বাভাবিক দিনে|অন্য দিনে|অন্য দিন|অন্যান্য দিন|অন্যান্য দিনে|ভাল দিনে|ভালো দিনে|পূর্ণ ক্ষমতায়|পুরো ক্ষমতায়"
    ),
    always=phrases(
        "রোজ|রোজই|প্রতিদিন|প্রতি দিন|নিত্যদিন|নিয়মিত|যাতায়াত করে|যাতায়াত করেন|পড়াশোনা করে|পড়াশোনা করেন|পড়াশুনা করে|পড়াশুনা করেন|স্কুলে পড়ে|কলেজে পড়ে|কলেজে পড়েন"
        "|মাদ্রাসায় পড়ে|বাসে আসে|বাসে আসেন|বাসে যায়|ট্রেনে আসে|ট্রেনে আসেন|হেঁটে আসে|হেঁটে যায়|সাইকেলে আসে|হস্টেলে থাকে|হোস্টেলে থাকে"
    ),
    mark=words("বিপদসীমা"),
    expected=words("পারে সম্ভাবনা পূর্বাভাস আশঙ্কা হবে থাকবে উঠবে নামবে ছোঁবে ছুঁবে পৌঁছবে বইবে"),
    things=words("পিচ রেললাইন ছাদ বালি ইঞ্জিন চুল্লি উনুন"),
    alike=words("""পরাঘাত পরাঘাতের পরাঘাতে পরাঘাতটি পরাঘাতগুলি পরাঘাতগুলির পরাঘাতগুলো পরাঘাতগুলোর পরকম্পন পরকম্পনের পরকম্পনে পরকম্পনটি আফটারশক আফটারশকের
        আফটারশকে আফটারশকটি আফটারশকগুলি আফটারশকগুলির আফটারশকগুলো আফটারশকগুলোর অনুকম্প অনুকম্পন অনুকম্পনের অনুকম্পনে"""),
    itself=words("ভূমিকম্প ভূমিকম্পের ভূমিকম্পটি ভূমিকম্পটির মূল"),
    supposed_behind=words("হলে হলেই হলেও ঘটলে ঘটলেই ঘটলেও"),
    supposed_endings=("েও", "তেও"),
    goes_on_before=words("আরও আরো অন্য"),
)
