"""The words of superlatives in English."""

from generator.checks.superlatives.events import words_of_events
from generator.checks.superlatives.row import NEVER, Row, Times, Way
from generator.patterns import pattern

_EVENT = rf"(?P<event>{words_of_events('en')})\b(?![’'-])"
_EVENTS = rf"(?:{words_of_events('en')})\b(?![’'-])"
_LONGEST = r"[Ll]ongest(?:[ -](?:ever|lasting|running))?"
_LARGEST = (
    r"(?:[Ll]argest|[Bb]iggest|[Ww]orst|[Gg]ravest|[Ss]everest)(?:-ever)?"
    r"|[Mm]ost (?:severe|serious|devastating|damaging|disruptive|extensive)"
)
_DEADLIEST = r"[Dd]eadliest(?:-ever)?|[Mm]ost (?:deadly|lethal)|[Bb]loodiest"
_RANKS = ("second|2nd", "third|3rd", "fourth|4th", "fifth|5th", "sixth|6th", "seventh|7th", "eighth|8th", "ninth|9th", "tenth|10th")  # fmt: skip
_RANK = rf"(?:(?P<rank>(?i:{'|'.join(_RANKS)}))[- ])?"
_PLAIN = (
    r"a|an|the|this|that|these|those|its|their|his|her|our|every|each|all|any|some|no|of|in|on|at|for|to|by|from|with"
    r"|and|or|but|as|than|is|was|are|were|be|has|had|have|who|which|when|while|during|after|before|because|since|suffered"
)
_NARROW = (
    r"planned|scheduled|nationwide|countrywide|national|regional|local|partial|weekend|weekday|daytime"
    r"|night|night-time|nighttime|overnight|nightly|\w+day|festive|winter|summer|monsoon|spring|autumn|peacetime|wartime"
    r"|such|possible|expected|potential|permitted|allowed|previous|earlier|other|continuous|ever"
)
_MOD = rf"(?!(?:{_PLAIN}|{_NARROW})\b)[\w’'&.-]+"
_MODS = rf"(?: {_MOD}){{0,2}}?"
_THINGS = (
    r"apps?|application|services?|site|website|platform|systems?|network|grid|exchange|portal|operator|company|bank|firm"
    r"|airport|airline|railways?|line|metro|servers?|product|utility|plant|factory|port|hospital|bridge|tunnel|ferry|ferries|trains?|road|it|they|this"
)
_PLACES = r"city|town|state|country|region|district|province|nation|world|capital"
_REGION = r"(?:the )?(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?\b(?: (?:of (?=[A-Z]|the country|India))?(?:the )?(?:[A-Z][\w-]*|country|states?|districts|region|coast|grid|zone|provinces?|half))*(?![\w-]| of\b)"
_BIRTH = (
    r"since (?:(?:(?:its|the|their|[\w.-]+[’']s?) )*(?:launch|founding|foundation|birth|creation|inception|introduction)|(?:its|the) (?:start|beginning)"
    rf"|(?:the )?(?:(?i:{_THINGS})|(?:[A-Z][\w.&-]*)(?: [A-Z][\w.&-]*){{0,2}}) (?:(?:was|were) (?:first )?(?:launched|founded|created|introduced|set up|built|born)|(?:first )?(?:began|started|opened|launched|went live)))"
    r"\b(?! (?:of|in|for|to|as|on|at)\b)"
)
"""Since a service is there, so ever."""
_IT = r"(?:[Ii]t|[Tt]his|[Tt]hat)"
_SUBJECT = rf"(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[\w.-]+[’']s) )?(?:{_MOD} ){{0,2}}?{_EVENT}"
_HOURS = r"(?:hours|minutes|days)(?: (?:of|without) [\w-]+)?"
_BE = r"(?:was|is|are|has been|became|becomes|proved|[’']s)"
_ADVERBS = (
    r"(?: (?:also|now|by far|thus|easily|still|even|thereby|then|the app[’']s|its|the|their|a|an))*"
)
_WHOSE = (
    r"(?: (?:also|now|by far|thus|easily|still|even|thereby|then))*"
    r"(?P<whose> (?:the|its|their|our|an?|(?:[A-Z][\w.&-]* ){0,2}[\w.&-]+[’']s)(?: (?:app[’']s|by far|easily|single))*)?"
)
_OF_ALL = (
    r"(?(whose)|(?:(?<=ever)|(?= (?:ever|yet|so far|to date|thus far|on record|of all|since|this (?:year|month|decade|century)"
    r"|in (?:[\w’'.-]+ ){0,4}(?:history|memory|records?|existence|years|months|decades?|century|centuries)\b))))"
)
"""Without an article a superlative holds the hours or places of one event against each other, unless it says "ever"."""
_ASIDE = r"(?:, [^,;.]{1,60},)?"
_DOWN = (
    rf"(?:(?:gone|went|goes|been|was|were) (?:completely |totally )?(?:down|dark|offline|unavailable|unreachable|out of service)|failed|crashed|collapsed"
    rf"|broken down|broke down|stopped(?: working)?|suffered (?:an?|such an) (?:{_MOD} )?{_EVENTS}|fails|crashes|collapses|breaks down|stops working|suffers (?:an? )?{_EVENTS})"
)
_WHO = r"(?P<who>(?:[\w’'&.-]+ ){1,4}?)"
_OFF = r"(?:down|dark|offline|unavailable|unreachable|out(?: of (?:service|action|order))?|shut(?: down)?|closed|still|stopped|suspended|interrupted|silent)"
_LENGTH = r"(?:for )?(?:(?P<more>more than|longer than|over)|as long as|even|a full|a whole|so long as)?(?: (?:a|the) )? ?(?P<length>(?:[\w.½-]+ ){1,4}?(?:hours?|minutes?|days?|weeks?))\b(?! (?:at|in) a (?:time|stretch|row))"
_BREAKS = r"(?:broke|breaks|broken|beat|beats|smashed|shattered|set|sets)"
_RECORDS = r"(?:the (?:previous |old |earlier |standing )?|every |a new |an all-time |a |all (?:the |its |previous |earlier |past |earlier )?|all-time |previous |its (?:previous |own )?)?records?\b"
_SPEAK = (
    r"said|says?|saying|told|tells|stated?|states|claim(?:s|ed|ing)?|report(?:s|ed)?|estimate[sd]?|confirm(?:s|ed)?|announced?"
    r"|admit(?:s|ted)?|acknowledge[sd]?|argue[sd]?|believe[sd]?|think|thinks|thought|wrote|writes?|add(?:s|ed)|insist(?:s|ed)?"
    r"|maintain(?:s|ed)?|suggest(?:s|ed)?|note[sd]|declare[sd]?|concede[sd]?|explain(?:s|ed)?|tweeted|posted|complain(?:s|ed)?|find|found|finds"
)
_SPEAKERS = (
    r"(?i:villagers?|residents?|locals?|people|survivors?|victims?|witness(?:es)?|users?|customers?|traders?|farmers?|shopkeepers?|passengers?|ministers?|ministry|police|officials?|government"
    r"|experts?|analysts?|engineers?|scientists?|historians?|researchers?|operators?|company|owners?|unions?|reports?|study|survey|spokes\w+|mayor|chief|collector|magistrate|governor|president|regulators?|agency)"
)
_FINITE = r"(?:was|is|were|are|had|has|have|been|became|suffered|saw|faced|caused|marks?|marked|affected|hit|left|touched|reached|stranded|lasted|broke)"
_WITHIN = r"(?:as|when|while|during|because|after|before|amid|nothing|little|no)"
_CALL = r"(?:call|describ|dub|rank(?!(?:s|ed)? as\b)|label|term|brand|rat|regard|consider|deem|hail|bill|view|cit)(?:s|ed|es|e|ing|led|ling)?"
_PEOPLE = (
    r"(?:people|persons|users|customers|consumers|subscribers|account holders|passengers|commuters)"
)
_STRUCK = r"(?:affected|hit|struck|touched|reached|inconvenienced|impacted|disrupted|locked out|cut off|stranded|left (?:without|unable|in|stranded)[\w\s’-]{0,30}?)"
_STRIKES = r"(?<!not )(?<!n[’']t )(?<!never )(?:affect(?:s|ed)?|hit|hits|struck|touch(?:es|ed)|reach(?:es|ed)|inconvenienced|impact(?:s|ed)?|locked out|cut off|strand(?:s|ed)|leaves|left)"
_MILLIONS = r"(?:[0-9][0-9.,]*|[\w.-]+(?= (?:million|lakh|crore|thousand)))(?: (?:million|lakh|crore|thousand))?"
_IN_IT = rf"(?: (?:by|in|during) (?:[\w’'.-]+ ){{0,4}}?{_EVENTS}(?: of (?=[A-Z]|the |its )(?:[\w’.-]+ ?){{1,3}}(?=[.,;!]|$))?)?"
_DAY = r"(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)"

ENGLISH = Row(
    any=pattern(
        r"(?i)longest|largest|biggest|worst|gravest|severest|\bmost (?:sev|ser|dev|dam|dis|ext|dea|let)|deadliest|bloodiest|record|unprecedented|precedent|\bfirst\b|\bnever\b|\b(?:had|has|have) not "
        r"|n[’']t .*before|\bthan (?:any|all|ever)\b|\bno (?:[\w-]+ ){0,2}(?:" + words_of_events("en") + r")\b"
    ),
    ways=(
        Way("crowd", pattern(rf"(?P<claim>\b[Nn]o (?:other |previous |earlier |past )?{_EVENT}(?: (?:of|at|on|in) (?:the |its )?[\w’ -]{{1,30}}?)?(?: has| have| had)?(?: ever| yet)? {_STRIKES} (?:more|(?:so|as|this) many) {_PEOPLE})\b(?: (?:as|than) (?:this|it|that)(?: one)?)?"), is_phrase=False, seeds=("no ",)),
        Way("crowd", pattern(rf"\b(?:{_SUBJECT}|(?P<who>[Ii]t|[Tt]his))[\w\s’'-]{{0,20}}? {_STRIKES} (?P<claim>(?:a |an )?(?:(?:record|unprecedented) number of|record {_MILLIONS}) {_PEOPLE})\b(?: (?:without|unable|in the dark|offline|stranded|waiting)\b[\w\s’'-]{{0,30}})?"), is_phrase=False, needs_event=True, seeds=("record", "precedent")),
        Way("crowd", pattern(rf"\b(?:{_SUBJECT}|(?P<who>[Ii]t|[Tt]his))[\w\s’'-]{{0,20}}? {_STRIKES} (?P<claim>more {_PEOPLE} than (?:ever(?: before)?|(?:any|all)(?: (?:other|previous|earlier|past|single|one))*(?: (?:{_EVENTS})s?)?(?: before(?: it)?)?))(?![\w’'-])"), is_phrase=False, needs_event=True, seeds=("than ",)),
        Way("crowd", pattern(rf"\b(?P<claim>(?:[Aa] |[Aa]n )?(?:(?:[Rr]ecord|[Uu]nprecedented) number of|[Rr]ecord {_MILLIONS}) {_PEOPLE}) (?:(?:were|are|have been|had been|was) )?{_STRUCK}\b{_IN_IT}"), is_phrase=False, needs_event=True, seeds=("record", "precedent")),
        Way("crowd", pattern(rf"(?P<claim>\b[Nn]ever (?:before )?(?:have|has|had) (?:so|this|as) many {_PEOPLE}) been {_STRUCK}\b{_IN_IT}"), is_phrase=False, needs_event=True, seeds=("never",)),
        Way("deadliest", pattern(rf"(?P<claim>\b[Nn]o (?:other |previous |earlier |past )?{_EVENT}(?: (?:of|at|on|in) (?:the |its )?[\w’ -]{{1,30}}?)?(?: has| have| had)?(?: ever| yet)? (?:killed|claimed|cost) (?:more|(?:so|as|this) many) (?:people|lives|persons))\b(?: (?:as|than) (?:this|it|that)(?: one)?)?"), is_phrase=False, seeds=("no ",)),
        Way("deadliest", pattern(rf"(?P<claim>\b[Nn]ever (?:before )?(?:have|has|had) (?:so|this|as) many (?:{_PEOPLE}|lives)) (?:died|been (?:killed|lost)|lost their lives)\b{_IN_IT}"), is_phrase=False, needs_event=True, seeds=("never",)),
        Way("deadliest", pattern(rf"\b(?:{_SUBJECT}|(?P<who>[Ii]t|[Tt]his))[\w\s’'-]{{0,20}}? (?:killed|claimed) (?P<claim>(?:more (?:people|lives) than (?:ever(?: before)?|any(?: (?:other|previous|earlier|past))*(?: (?:{_EVENTS}))?(?: before(?: it)?)?)|a record number of (?:people|lives)))(?![\w’'-])"), is_phrase=False, needs_event=True, seeds=("than ", "record")),
        Way("deadliest", pattern(rf"\b(?P<claim>(?:[Aa] |[Aa]n )?(?:[Rr]ecord|[Uu]nprecedented) number of people) (?:(?:were|have been|had been) killed|(?:have |had )?died|(?:have |had )?lost their lives)\b{_IN_IT}"), is_phrase=False, needs_event=True, seeds=("record", "precedent")),
        Way("longest", pattern(rf"(?<![\w-])(?P<claim>{_RANK}(?:{_LONGEST})){_MODS} {_EVENT}"), seeds=("longest",)),
        Way("largest", pattern(rf"(?<![\w-])(?P<claim>{_RANK}(?:{_LARGEST})){_MODS} {_EVENT}"), seeds=("largest", "biggest", "worst", "gravest", "severest", "most ")),
        Way("deadliest", pattern(rf"(?<![\w-])(?P<claim>{_RANK}(?:{_DEADLIEST})){_MODS} {_EVENT}"), seeds=("deadliest", "bloodiest", "most ")),
        Way("first", pattern(rf"\b(?P<claim>[Ff]irst)(?P<size> (?:large|major|big|serious|severe|significant|complete|total))? {_EVENT}"), needs_time=True, seeds=("first",)),
        Way("largest", pattern(rf"(?<![\w-])(?P<claim>(?:(?:[Aa]ll-time|[Nn]ew) )?[Rr]ecord(?:-breaking|-setting|-long)?){_MODS} {_EVENT}"), seeds=("record",)),
        Way("largest", pattern(rf"(?<![\w-])(?P<claim>[Uu]nprecedented){_MODS} {_EVENT}"), seeds=("precedent",)),
        Way("longest", pattern(rf"(?:{_EVENTS}|\b(?:down|out|offline|unavailable|unreachable|dark|lasted|lasting|stopped|shut|closed|interrupted|disrupted|without \w+))(?: (?:for|of|after|[\w’'-]+)){{0,3}} (?:a|an all-time) (?:new )?(?P<claim>record)(?: [\w-]+){{1,4}}? (?:hours?|minutes?|days?)\b"), is_phrase=False, seeds=("record",)),
        Way("longest", pattern(rf"\b(?P<claim>[Rr]ecord)(?: [\w-]+){{1,3}}? (?:hours?|minutes?|days?) (?:of|without) (?:{_MOD} ){{0,2}}?(?:{_EVENT}|{_THINGS})"), is_phrase=True, seeds=("record",)),
        Way("largest", pattern(rf"\b{_SUBJECT}[\w\s’'-]{{0,20}}? (?:{_BE}|marks?|marked|{_BREAKS}) (?:a|a new|an all-time) (?P<claim>record)\b"), is_phrase=False, seeds=("record",)),
        Way("largest", pattern(rf"\b(?:{_SUBJECT}|(?P<who>[Ii]t|[Tt]his))[\w\s’'-]{{0,20}}? (?P<claim>{_BREAKS} {_RECORDS})"), is_phrase=False, needs_event=True, seeds=("record",)),
        Way("longest", pattern(rf"\b{_HOURS},? (?:{_BE}|marks|sets|set) (?:also )?(?:a|a new|an all-time) (?P<claim>record)\b"), is_phrase=False, needs_event=True, seeds=("record",)),
        Way("largest", pattern(rf"\b{_SUBJECT} (?:{_BE}|had been)(?: (?:simply|quite|totally))? (?P<claim>unprecedented|without precedent)\b"), is_phrase=False, seeds=("precedent",)),
        Way("longest", pattern(rf"\b{_SUBJECT}{_ASIDE} (?:{_BE}|marked|ranks as|ranked as){_WHOSE} (?P<claim>{_RANK}(?:{_LONGEST}))\b{_OF_ALL}"), is_phrase=False, seeds=("longest",)),
        Way("largest", pattern(rf"\b{_SUBJECT}{_ASIDE} (?:{_BE}|marked|ranks as|ranked as){_WHOSE} (?P<claim>{_RANK}(?:{_LARGEST}))\b{_OF_ALL}"), is_phrase=False, seeds=("largest", "biggest", "worst", "gravest", "severest", "most ")),
        Way("deadliest", pattern(rf"\b{_SUBJECT}{_ASIDE} (?:{_BE}|marked|ranks as|ranked as){_WHOSE} (?P<claim>{_RANK}(?:{_DEADLIEST}))\b{_OF_ALL}"), is_phrase=False, seeds=("deadliest", "bloodiest", "most ")),
        Way("longest", pattern(rf"(?:\b{_IT} {_BE}{_ADVERBS}|{_EVENTS}(?: of [\w ]+)?,(?: the| its)?(?: app[’']s)?) (?P<claim>{_RANK}(?:{_LONGEST}))\b"), is_phrase=False, needs_time=True, needs_event=True, seeds=("longest",)),
        Way("largest", pattern(rf"(?:\b{_IT} {_BE}{_ADVERBS}|{_EVENTS}(?: of [\w ]+)?,(?: the| its)?(?: app[’']s)?) (?P<claim>{_RANK}(?:{_LARGEST}))\b"), is_phrase=False, needs_time=True, needs_event=True, seeds=("largest", "biggest", "worst", "gravest", "severest", "most ")),
        Way("deadliest", pattern(rf"(?:\b{_IT} {_BE}{_ADVERBS}|{_EVENTS}(?: of [\w ]+)?,(?: the| its)?(?: app[’']s)?) (?P<claim>{_RANK}(?:{_DEADLIEST}))\b"), is_phrase=False, needs_time=True, needs_event=True, seeds=("deadliest", "bloodiest", "most ")),
        Way("longest", pattern(rf"(?:^|[,;:—–] |\b(?:and|but|that) ){_WHO}(?:had|has|have) (?P<claim>never (?:before |once )?(?:been |gone |stood )?{_OFF}) {_LENGTH}(?: before| until now| till now)?"), is_phrase=False, of_length=True, seeds=("never",)),
        Way("longest", pattern(rf"(?:^|[,;:—–] |\b(?:and|but|that) ){_WHO}(?:was |were )?(?P<claim>never (?:before )?{_OFF}) {_LENGTH}(?: before(?= ?[.,;!—–]|$)|(?= ?[.,;!—–]|$| until| till| in (?:its|the|living|our|all)\b))"), is_phrase=False, of_length=True, seeds=("never",)),
        Way("longest", pattern(rf"(?:^|[,;:—–] |\b(?:and|but|that) ){_WHO}(?:(?:had|has|have) (?P<claim>never (?:before )?been {_OFF}(?: for)? (?:so|this|that) long)|(?P<claim_2>(?:had|has|have)(?: not|n[’']t) (?:ever )?been {_OFF}(?: for)? (?:so|this|that) long)(?= (?:before|until now|in (?:its|living|all|the \w+[’']s))\b))(?: before| until now)?"), is_phrase=False, seeds=("never", "so long", "this long", "that long")),
        Way("longest", pattern(rf"(?:^|[,;:—–] |\b(?:and|but|that) ){_WHO}(?P<claim>(?:had|has|have)(?: not|n[’']t) (?:ever )?(?:been |gone |stood )?{_OFF}) {_LENGTH} (?:before|until now|till now)\b"), is_phrase=False, of_length=True, seeds=("before", "now")),
        Way("longest", pattern(rf"(?:^|[,;:—–] |\b(?:and|but|that) ){_WHO}(?P<claim>(?:had|has|have)(?: not|n[’']t) (?:ever )?(?:been |gone |stood )?{_OFF}) {_LENGTH}"), is_phrase=False, needs_time=True, of_length=True, seeds=("history", "since ", " ever ", "memory")),
        Way("longest", pattern(rf"(?P<claim>\b[Nn]ever before) (?:had|has|have|was|were) {_WHO}(?:been |gone |stood )?{_OFF} {_LENGTH}"), is_phrase=False, of_length=True, seeds=("never",)),
        Way("longest", pattern(rf"(?P<claim>\b[Nn]o (?:other |previous |earlier |past )?{_EVENT}(?: (?:of|at|on|in|to hit) (?:the |its )?[\w’ -]{{1,30}}?)? (?:has|have|had)(?: ever| yet)? (?:lasted|gone on|run|dragged on)) {_LENGTH}"), is_phrase=False, of_length=True, seeds=("no ",)),
        Way("longest", pattern(rf"(?P<claim>\b[Nn]ever (?:before )?(?:has|had)) (?:an?|any|the) (?:{_MOD} )?{_EVENT}(?: (?:of|at|on) (?:the |its )?[\w’ -]{{1,30}}?)? (?:lasted|gone on|run) {_LENGTH}"), is_phrase=False, of_length=True, seeds=("never",)),
        Way("longest", pattern(rf"(?P<claim>\b[Nn]o (?:other |previous |earlier |past )?{_EVENT}(?: (?:of|at|on|in|to hit) (?:the |its )?[\w’ -]{{1,30}}?)?(?: has| have| had)?(?: ever| yet)? (?:lasted|been|gone on|run|dragged on)(?: (?:as|so|this|that) long| longer))\b(?: than (?:this|it|that)(?: one)?)?"), is_phrase=False, seeds=("never", "no ")),
        Way("largest", pattern(rf"(?P<claim>\b[Nn]o (?:other |previous |earlier |past )?{_EVENT}(?: (?:of|at|on|in|to hit) (?:the |its )?[\w’ -]{{1,30}}?)?(?: has| have| had| was)?(?: ever| yet)?(?: been)? (?:larger|bigger|worse|more severe|more serious|(?:as|so) (?:large|big|bad|severe|serious)))\b(?: (?:as|than) (?:this|it|that)(?: one)?)?"), is_phrase=False, seeds=("no ",)),
        Way("longest", pattern(rf"(?P<claim>\b[Nn]ever before) (?:had|has|have|was|were) {_WHO}(?:been )?(?:{_DOWN}|down|out|offline|unavailable)[\w\s]*? (?:so|this|as) long\b"), is_phrase=False, seeds=("never",)),
        Way("longest", pattern(rf"\b{_WHO}(?:had|has|have) (?P<claim>never (?:before )?{_DOWN}(?: for)? (?:so|this|that) long)\b(?: before)?"), is_phrase=False, seeds=("never",)),
        Way("longest", pattern(rf"(?P<claim>\b[Nn]ever (?:before )?(?:has|had)) (?:an?|any|the) (?:{_MOD} )?{_EVENT}(?: (?:of|at|on) (?:the |its )?[\w’ -]{{1,30}}?)? (?:lasted|gone on|run) (?:so|this|as) long\b"), is_phrase=False, seeds=("never",)),
        Way("largest", pattern(rf"\b{_EVENT} (?P<claim>without precedent)\b"), is_phrase=False, seeds=("precedent",)),
        Way("longest", pattern(rf"\b{_WHO}(?:had|has|have) (?P<claim>never (?:before )?(?:been (?:down|out|offline|unavailable)(?: for)? longer|had a longer {_EVENTS}))\b(?: before| than this)?"), is_phrase=False, seeds=("never",)),
        Way("longest", pattern(rf"\b{_IT} {_BE}{_ADVERBS} (?P<claim>{_RANK}[Ll]ongest) (?:that )?{_WHO}(?:has|had) (?:ever )?been (?:down|out|offline|unavailable|dark)"), is_phrase=False, seeds=("longest",)),
        Way("first", pattern(rf"\b{_IT} (?:{_BE}|marks?|marked)(?: also)? (?P<claim>the first time)(?: ever)?(?: (?:since|in) [\w ]{{1,25}}?)?(?: that)? {_WHO}(?:has |had |have )?(?:ever )?{_DOWN}"), is_phrase=False, seeds=("first",)),
        Way("first", pattern(rf"\b{_WHO}(?:(?:has|had|have) (?P<claim>never (?:before )?{_DOWN})|(?:has|had|have)n[’']t (?P<claim_2>(?:ever )?{_DOWN})) (?:before|until now|till now)\b(?! (?:on|at|in|during|the|this|that|it|a)\b)"), is_phrase=False, seeds=("never", "before", "now")),
        Way("first", pattern(rf"(?P<claim>\b[Nn]ever before) (?:had|has|have) {_WHO}{_DOWN}"), is_phrase=False, seeds=("never",)),
        Way("first", pattern(rf"\b{_WHO}(?:has |had |have )?{_DOWN} (?P<claim>for (?:the )?first time)\b"), is_phrase=False, needs_time=True, seeds=("first",)),
        Way("first", pattern(rf"^(?P<claim>For (?:the )?first time(?: ever| in (?:[\w’'.-]+ ){{0,4}}history)?),? {_WHO}{_DOWN}"), is_phrase=False, needs_time=True, seeds=("first",)),
    ),
    ranks=tuple(pattern(rf"(?i:{words})") for words in _RANKS),
    lead=pattern(
        r"(?:(?:\b(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]heir|[Aa]n?) (?:[\w.&-]+ ){0,2}?[\w.&-]+[’']s?|(?:\b[A-Z0-9][\w.&-]*,? ){0,3}\b[A-Z0-9][\w.&-]*[’']s?|\b[\w.&-]+[’']s"
        r"|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[Tt]hat|[Aa]n?|[Yy]et another))(?: by far| easily| single| so far)? )$"
    ),
    left=pattern(
        r"(?:^\W*"
        r"|[:—–(,;] ?(?:and |but )?"
        r"|(?:\b(?:is|was|be|been|becomes?|became|proved|marks?|marked|makes? (?:it|this)|made (?:it|this)|making (?:it|this)|amounts? to|amounted to|(?:rank\w*|count\w*|stands?|goes|went|down|history) as)|[’']s)"
        r"(?: (?:also|now|by far|thus|easily|still|even|thereby|then|only|not|never|hardly))* "
        r"|\b(?:[Dd]uring|[Aa]fter|[Bb]efore|[Aa]mid|[Tt]hrough|[Tt]hroughout|[Ii]n|[Ii]nto|[Ff]ollowing|[Dd]espite|[Ff]rom|[Bb]y|[Uu]ntil|[Oo]ver|[Ff]or|[Hh]it|[Ii]s|[Dd]own|as) "
        r"|\b(?:[Hh]ours?|[Mm]inutes?|[Ss]tart|[Bb]eginning|[Ee]nd|[Mm]iddle|[Hh]eight|[Pp]eak|[Cc]ourse|[Aa]ftermath|[Ww]ake|[Mm]idst|[Bb]ecause|[Rr]esult|[Cc]ause) of "
        r"|\b(?:suffer\w*|fac(?:es?|ed|ing)|saw|sees?|seen|experienc\w+|endur\w+|caus\w+|trigger\w*|end(?:s|ed|ing)?|had|has|have|having|recover\w* from|weather\w*|undergo\w*|underwent|witness\w*|survive\w*|hit by|struck by) )$"
    ),
    not_left=pattern(
        r"(?:\b(?:days?|weeks?|months?|years?|decades?|time) (?:after|before|since) |\bhad been |\b(?:as|than|so|just) (?:\w+ ){0,2}as |\b(?:such|known|well) as |\bin memory of )$"
    ),
    tail=pattern(
        rf" (?:(?:ever|so far|yet|on record) (?:in|across) {_REGION}|(?:in|across) {_REGION} (?:ever|so far|yet|on record)"
        r"|(?:ever|so far|yet) (?:in|at|on) (?:the|this|our|its) [\w’'-]+"
        r"|ever|yet|so far|to date|thus far|(?:until|till|up to) now|on record|of all time|on its books|that day"
        r"|in (?:all )?(?:(?:its|the|our|their|living|all|[\w’'.-]+[’']s?) )?(?:[\w’'.-]+ ){0,3}(?:history|memory|records?|existence|life|lifetime)\b(?: of (?:(?:the|its|this|our) )?(?!the\b|its\b)[\w’'-]+(?: [A-Z][\w’'-]*)?)?"
        rf"|{_BIRTH}|(?:in|across) (?:north|south|east|west)(?:-?(?:east|west))?ern [A-Z][\w-]*"
        rf"|(?:of|for|at|on|by|in|across) (?:(?:the|its|this|our|all|any)(?: (?:whole|entire))? )(?:(?!of\b)[\w’'&-]+ ){{0,2}}?(?:{_THINGS}|{_PLACES})\b(?:[’']s (?:users|customers))?"
        r"|(?:for|to) (?:its |the |our |their |many |most )?(?:users|customers|readers|passengers|residents|people)\b"
        r"|(?:in|across|of|at|for) (?:the )?[A-Z][\w’'.-]*(?: (?:and )?[A-Z][\w’'.-]*)*"
        r"|(?:(?:that|which) )?(?:(?!and\b|but\b|as\b)[\w’'-]+ ){1,4}(?:has|have|had|can|could) (?:ever |yet |so far )?(?:seen|had|known|suffered|experienced|faced|recorded|endured|remember|recall|gone through|been through|witnessed)(?: so far| ever| yet)?"
        r"|to (?:have )?(?:ever )?(?:hit|struck|strike|affect|affected|befall|befallen) (?:the |its |our )?(?:[\w’'-]+ ){0,2}?[\w’'-]+(?=[.,;:!?—–]|$| in\b| since\b| so\b)"
        r"|(?:for|of|in) (?:the|this|an?|any) (?:outage|blackout|shutdown|service)|\u2400|(?:of|lasting) \u2400)"
    ),
    ends=pattern(
        r"\W*$|[.,;:!?—–)”\"]| [—–-] "
        r"| (?:and|but|as|when|while|because|though|although|until|with|after|which|so)\b(?! (?:that|those|the one|only|measured|counted|this)\b)"
        rf"| (?:early |late )?(?:on (?:the (?:night|morning|evening|afternoon)|{_DAY})|{_DAY}|yesterday|today|at (?:[0-9]|noon|midnight|last)|last night|this (?:morning|week|afternoon|evening))\b"
        r"| (?:ends?|ended|began|begins|starts?|started|hits?|struck|cuts?|left|leaves|stops|stopped|brought|brings|took|kept|keeps|halts?|halted|disrupts|disrupted|costs?|(?:is|was) (?:now |finally )?over|has ended|"
        r"came to an end|comes to an end|finally|knocks|knocked|shut|shuts|crippled|cripples|affected|affects|angers|angered|drew|sparks|sparked)\b"
    ),
    ever=pattern(rf"\b(?:ever|yet|so far|to date|thus far|(?:until|till|up to) now|on record|all time|history|memory|existence|lifetime|{_BIRTH})\b"),
    closes=pattern(r" (?:so far|to date|thus far|(?:until|till|up to) now|on record|in (?:[\w’'.-]+ ){0,4}history)$"),
    narrows=pattern(r" (?:in|of|for|on|at|among|that|seen|caused|by|to)\b"),
    returns=pattern(rf"\b(?:[Tt]his (?:time|one)|now|but|however|{_DAY})\b"),
    placed=pattern(rf"\b(?:in|across) (?:(?:the )?[A-Z]|{_REGION})|\b(?:city|town|state|country|region|district|province|nation|capital)\b|[A-Z]\w+[’']s (?:[\w-]+ )?(?:longest|largest|biggest|worst|deadliest)"),
    joins=pattern(r",? (?:(?:of|lasting|for|at) )?(?:about |nearly |over |almost |more than )?"),
    happened=pattern(rf"\b(?:{words_of_events('en')}|down|offline|dark|unavailable|unreachable|out of service)\b"),
    things=pattern(rf"\b(?i:{_THINGS})\b"),
    denied_before=pattern(
        r"(?:\bnot|n[’']t|\bnever|\bnor|\bneither|\bhardly|\bscarcely|\bfar from|\bno longer|\bnowhere near|\bone of|\bamong|\bnearly|\balmost|\bwithout(?: it)?(?: being)?)"
        r"(?:,[^,]{1,40},)?(?: (?:even|by any measure|by far|necessarily|really|at all|in fact|quite|actually|exactly|yet|be|been|being|any|one of|among|the|its|their|a|an|our|as|[\w.-]+[’']s))* ?$"
    ),
    denied_after=pattern(
        r"^[^.;]{0,40}?\b(?:is|was|would be) (?:simply |just |plainly )?(?:not (?:true|so|right|correct|the case)|untrue|wrong|false|incorrect|a myth|a rumou?r|a mistake|disputed|unproven|unconfirmed)\b"
    ),
    doubted=pattern(
        r"\b(?:will|would|could|may|might|can|should|shall|must|threat\w*|likely|probabl[ey]|perhaps|possibly|maybe|on (?:course|track)|set to|expect\w*|fear\w*|poised|going to|appear\w*"
        r"|seem\w*|looks?|whether|suspect\w*|reportedly|apparently|allegedly|arguably|supposed\w*|said to|thought to|believed to|no one|nobody|unclear|unknown|wonder\w*|ask\w*|(?:not|in)? ?doubt\w*|den(?:y|ies|ied)|dispute[sd]?|equall?\w*|match\w*|than|unlike|compar\w+|like|rivals?|competitors?|another|neighbou?r\w*|[Hh]ow to|[Ww]hat to|[Pp]lan|[Pp]lans|[Pp]repar\w*|avoid\w*|prevent\w*|felt|feels?|every|each|whenever|if|unless|anniversary|remember\w*|recall\w*|echo\w*)\b|[’']ll\b|[’']d\b"
    ),
    doubted_after=pattern(r"^ (?:may|might|can|could|would|will|should|must|[Ii]s (?:not )?unclear|if|unless|remains? unclear|is unclear)\b"),
    conditional=pattern(r"^(?:Had|Were|Should) |(?:^|, |— )[Ii]f (?!only)|, if [^,.]*$|\bif (?:one|you|we|it)\b|\bunless\b|\bit is (?:unclear|not known|unknown)\b"),
    excepted=pattern(
        r"^[^.;]{0,40}?(?:\b(?:apart|aside) from|\bexcept|\bexcluding|\bother than|\bbut for|\bnot counting|\bleaving out|\bbarring|\boutside (?:of )?planned"
        r"|\bbehind only|\bsecond only|\bafter (?:only )?(?:the one|that|those|the (?:outage|blackout|failure|breakdown|shutdown)s? (?:of|in))\b|\bbesides|\bbefore (?:this|that|it)\b|\bbeside )"
    ),
    told_before=(
        pattern(rf"\b{_CALL}\b(?: (?!{_WITHIN}\b|was\b|is\b)[\w’'-]+){{0,5}}(?: as)? $"),
        pattern(r"\b(?:sees?|saw|seen|knows?|known|treat\w*|list\w*|remember\w*) (?:(?:it|this|that|the \w+) )?as $"),
        pattern(rf"\b(?:{_SPEAK})(?: to [\w ]{{1,30}})?,? (?:(?:\w+ ){{0,2}}that|:)(?:(?!, (?:and|but|while|so)\b|;).)*$"),
        pattern(rf"\b(?:{_SPEAK})(?: (?!{_WITHIN}\b)[\w’'.-]+){{0,8}}? {_FINITE}\b(?:(?!, (?:and|but|while|so)\b|;).)*$"),
        pattern(r"\b(?:said|says|claims?|claimed|believes?|thinks?|told \w+),? $"),
        pattern(r"\b(?:claims?|reports?|rumou?rs?|posts?|suggestions?|view|belief|word|opinion|idea|feeling|statement|allegations?) that (?:(?!;).)*$"),
        pattern(r"\b[Aa]ccording to\b[^;]*$"),
        pattern(r"\b(?:[Bb]y|[Ii]n|[Oo]n) (?:its|their|his|her|the [\w-]+[’']s?|[\w.-]+[’']s?|one|another) (?:own )?(?:words?|account|count|reckoning|figures|admission|estimate|view|opinion|records|eyes|tally)\b[^;]*$"),
        pattern(r"\b[Ii]n the (?:words?|view|opinion|eyes|estimate) of\b[^;]*$"),
        pattern(r"\b(?:spokes\w+|ministers?|officials?|statement|experts?|analysts?|engineers?|operator|company|report|post|website)\b[^;:]*: (?:(?!;).)*$"),
        pattern(r"^(?:For|To) (?:the |many |some |most )?(?:operator|company|experts?|analysts?|users|critics|customers|officials|ministry|minister|regulator), "),
    ),
    told_after=(
        pattern(r"^[^;]*?\baccording to\b"),
        pattern(r"^[^;]*?,[”\"]? (?:said|says|reports|reported|wrote|writes|claimed|claims|admitted|announced) (?:the|a|an|its|one|two|[A-Z]|officials|users|experts|analysts|sources)"),
        pattern(rf"^[^;]*?(?:,| [—–-])[”\"]? (?:says?|said|claim(?:s|ed)?|recall(?:s|ed)?|insist(?:s|ed)?) (?:[\w’'.-]+ ){{0,3}}?{_SPEAKERS}\b"),
        pattern(rf"^[^;]*?(?:,| [—–-])[”\"]? (?!(?:and|but|while|when|as|so|after|before|with)\b)(?:[\w’'.-]+ ){{0,3}}?{_SPEAKERS} (?:say|says|said|claims?|claimed|recall|insist|believe|think)(?=[.,:”\"]|$)"),
        pattern(r"^[^;]*?,[”\"]? (?!(?:and|but|while|who|which|when|as|so|after|before|with|without|by|in|for|from|despite|including)\b)(?:[\w’'&.-]+ ){1,6}?(?:said|says|told \w+|report(?:s|ed)|wrote|writes|claim(?:s|ed)|admitted|announced|believes?|thinks?|added|estimates?|estimated)(?=[.,;:!?”\"—]|$| (?:on|in|at|to|late|early|later|yesterday|today)\b| \w+day\b)"),
        pattern(r"^[^;]*?\b(?:in (?:its|their|his|her) own words|by (?:its|their|his|her) own (?:words?|account|count|reckoning|admission|figures)|in the words of|(?:he|she|they|it) (?:said|says|added)\b)"),
    ),
    headed=pattern(rf"^(?:[\w’'.-]+ ){{0,3}}?{_SPEAKERS}: |(?::| [—–-]) (?:[\w’'.-]+ ){{0,3}}?(?:{_SPEAKERS}|[A-Z]{{2,}})$"),
    times=Times(
        since_before=pattern(r"(?P<all>\bsince (?:[\w’'-]+ ){0,6}?)$"),
        since_after=NEVER,
        in_before=pattern(r"(?P<all>\b(?:in|of|on|during|for|from|by|all) (?:the )?)$"),
        length_before=pattern(r"(?P<all>\b(?:in|for|over|within|of)(?: the)?(?: last| past)? (?:over |more than |nearly |almost |about |at least )?)$"),
        length_ending=pattern(""),
        length_after=pattern(r"^(?! (?:ago|earlier|before|later|old)\b)"),
        since_last=pattern(r"\bsince last (?P<unit>year|month|week)\b"),
        this=pattern(r"\b(?:(?:so far )?(?:(?:[Ii]n|[Oo]f) )?(?:[Tt]his|the current)|[Oo]f the|[Tt]he(?= \w+[’']s )) (?P<unit>year|month|week|day|decade|century)(?: so far)?\b(?! of\b)"),
        tens=pattern(r"\b(?:in|for|over|within)(?: the)?(?: last| past)?(?: over| more than| nearly| almost| about| at least)? (?:(?:a|one) |(?P<half>half a )|(?P<two>two )|(?P<three>three ))?(?P<unit>decade|centur(?:y|ies))s?\b"),
        past=pattern(r"(?<!since )\b(?:[Ll]ast|[Pp]revious|[Ee]arlier) (?:year|month|week)\b|\b(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)\b|\b(?:the|a) (?:year|month|week) (?:before|earlier)\b|\b[Aa]t the time\b|\b[Uu]ntil then\b|\bthen[- ]|\b(?:[Oo]nce|[Ii]n the past|[Pp]reviously|[Ff]ormerly)\b"),
        vague=pattern(rf"\b(?:in|for|over) (?:(?:many|several|some|recent|the (?:last|past)(?: few)?|a few) )?(?:years|months|weeks|days|decades|ages)\b|\b(?:in|for) (?:a )?(?:long|some) (?:time|while)\b|\b(?:in|of) recent (?:memory|times|history)\b|\b(?!{_BIRTH})since\b"),
    ),
)  # fmt: skip
