"""Words of English that tell what a number or a time in a sentence is about."""

from generator.checks.claims.words import (
    cue_beginnings,
    cue_bounds,
    cue_changes,
    cue_counts,
    cue_occasions,
    cue_shares,
    cue_zones,
)
from generator.checks.claims.words.cue import Cues
from generator.checks.claims.words.wordlist import phrases, words

_UNTRUE = tuple(
    f"{untrue}{sign}" for untrue in ("is false", "is wrong", "was wrong") for sign in ".,; "
)
"""Behind a number, that it is not so: this *was wrong*, but not it was wrongly believed."""
ENGLISH = Cues(
    begin=words("""began begin begun start started starting onset erupted struck hit broke triggered
        emerged surfaced faltered commenced sparked"""),
    begin_weak=words("from since first went"),
    end=words("""ended ends end until till restored restoration reopened revived mended repaired cleared subsided resolved returned returns recovered recovery back fixed
        over working normal mitigated resumed reconnected normalcy contain contains contained fix fixes"""),
    runs=words("leak leaking spill rain fire bleeding"),
    stilled=words("stopped stops sealed plugged stemmed"),
    event=words("""outage outages down lasted lasts lasting disruption disrupted offline blackout blackouts dark unavailable downtime shutdown breakdown crashed crash failure failed stopped cut dead halt stalled
        glitch collapse collapsed congestion congested trouble problem problems without faltered suffered struggled stumbled
        dragged disconnected off silent silence paralysed crippled frozen interrupted interruption stoppage knocked inaccessible unreachable
        buckled limp limps limping meltdown standstill hiccup hiccups paralysis stuttered sputtered conked nosedived jammed hobbled hobbles vanished disappeared sluggish slow slowed slower erratic patchy unresponsive crawl crawled flaky intermittent limped"""),
    trouble=words("""trouble problem problems glitch hiccup hiccups slow slower sluggish erratic patchy flaky intermittent
        without struggled suffered"""),
    leaves=phrases("went back|go back|goes back|gone back|returned home|returns home"),
    afterwards=words("""sent taken shipped flown carried handed transferred towed driven loaded stored kept preserved displayed exhibited photographed weighed auctioned
        sold scrapped buried seized impounded tested analysed studied examined inspected honoured rewarded summoned arrested questioned reached"""),
    light=words("""came come comes gave finished done ran fell rose sank blew broke burst caught froze
        sprang"""),
    other_length=words("""valid within first every each per next earlier later ago old interval
        average previous past following"""),
    elsewhen=words("last previous preceding initially originally promised"),
    last_of_all=(" to the ", " until the ", " till the ", " when the ", " before the "),
    wider=words("""district districts state states country countries region nationwide statewide across elsewhere similar other since year years month months monsoon season week
        weeks decade so"""),
    ordinary=words("""bodies police official officials hospital hospitals doctor doctors rescuer rescuers ministry administration authorities people persons treated admitted hospitalised taken found
        recovered pulled left least accident crash collision blast explosion fire flood floods storm cyclone earthquake quake incident mishap disaster tragedy all"""),
    long_ago=phrases(
        "year ago|years ago|decade ago|decades ago|century ago|months ago|last year|the year before|the previous year|earlier this year|early this year|earlier in 0000|early in 0000"
        "|in early 0000|at the beginning of 0000|at the start of 0000"
    ),
    by_contrast=phrases("this time|compared|unlike|than |since last|since the|as last|now "),
    describing=("'s", "’s"),
    bare=words("noon midday midnight"),
    coming=words("next coming"),
    planned=phrases(
        "promised|promises|promise|pledged|scheduled|deadline|due by|due on|due at|due to be|supposed to|the rules|the rule is|as usual|usually|normally"
        "|ordinarily|the hearing is|hearing is on|timetable|adjourned|put off|deferred|postponed|had hoped|is open|are open|opens at|closes at|open from"
        "|open until|staying open|meet again|sit again|talks resume|on any other|last date|remanded|meant to|intended to|hoped to|opens on|begins on|starts on|forecast"
        "|threatens|on other days|set for|planned for|extended by|extended to|was to|were to|only where|only if|is to be|are to be|may come|may go|may enter|may visit|may call"
        "|may be|may not|may sail|may run|may pass|must be|must not|must keep|must stay|must wait|is due|are due"
    ),
    to_take=phrases("will take|may take|might take|could take|will need"),
    left_over=(
        "(?:clear|clears|cleared|clearing) (?:[^ •]+ ){0,2}<left>",
        "<left> (?:[^ ]+ ){0,5}(?:clear|cleared|gone)",
    ),
    left_behind=words("backlog backlogs arrears rubble debris"),
    instead=("instead of", "rather than"),
    second=words("second third another separate neighbouring"),
    comes_to=words("to at now reaches reached touches touched hits crosses crossed leaves"),
    count_is=words("""is are was were has have been now still already officially number numbers numbered
        total totals totalled stands stood remains remained"""),
    count_behind=words("""so now in on by from after till until since as across over this that according
        today yesterday already"""),
    capped=phrases(
        "by rule|the rules|the rule is|by law|the law|may carry|may hold|may take|can carry|could carry|can seat|could seat|is allowed|are allowed|allows|is permitted|are permitted|permits|licensed to|licensed for"
        "|not allowed|must not|may not|built to carry|built to hold|built for|designed to carry|designed to hold|capacity|speed limit|limit is|limit of"
    ),
    ruled=words(
        "rule rules promised scheduled limit interval allowed permitted licensed capacity demand demands demanded"
    ),
    due=words("by"),
    rest=words("remain remains remained remaining left still yet rest"),
    night_before=("the night of", "night of the"),
    later=words("after later before earlier into"),
    sooner=words("before earlier"),
    later_last=words("on in"),
    anchor_behind=True,
    implied=words("later earlier"),
    mishap=words("""outage failure fault glitch collapse incident blackout disruption shutdown start beginning onset event
        crash trouble breakdown accident closure"""),
    took=words("passed elapsed took takes taken needed needs spent"),
    span=words("between separated separates apart"),
    spanning=phrases("between … and|from … until|from … till|from … to"),
    lasting=words(
        "lasted went was were stayed remained burned burnt raged ran stood without continued dragged"
    ),
    also=words("too also likewise"),
    as_well=("as well ",),
    once_more=("once", "more"),
    second_time=phrases("again|once more|second time|time again"),
    anew=words("again second third another separate similar"),
    away=words("away gone out live"),
    cut=words("cut halt halts halted stop stops jammed stalled dry outage blackout"),
    gone=phrases("went again|goes again|went out|go out|goes out|gone again"),
    each=words("per ago each"),
    pointing=words("that this"),
    by_then=words("meantime"),
    initial=words("first initially originally"),
    within=words("within"),
    rate=words("in within"),
    attributed=words("""according reckoned reckons wrote writes told tells said says say called put reported report reports claimed claims estimated estimate counted
        count account clock by newspaper newspapers reading version"""),
    account=words("""by puts finds found has have holds makes make speaks speak insists insist maintains maintain argues argue admits admit thinks
        think believes believe measured measures counts counted list lists listed log logs logged register registers gauge tally tallies figure version
        disputes dispute differs differ view books entered recorded records"""),
    during=words("for"),
    spoken=words("spoke spoken"),
    still=words("still yet"),
    claimed=words("said says say claimed claims promised named statement post would hoped"),
    in_all=words("altogether"),
    wholly=words("between together altogether combined"),
    onset=words("""down dark darkness offline collapsed collapse crashed crash failed fail failing fell vanished
        disappeared stopped died faltered buckled toppled seized froze fallen collapsing tripped silent knocked ceased broke unavailable unreachable shut disconnected burst exploded derailed capsized sank ruptured overturned"""),
    from_before=words("from between"),
    until_before=words("till until to"),
    service=words("""service services app apps network networks platform system grid internet power site website
        cloud payments outage blackout shutdown messages calls transactions"""),
    whole=words("lasted last lasting long altogether whole total continued dragged"),
    matters=words("""fares wages permitted shares stock stocks market revenue sales profit profits turnover earnings investors fortune wealth
        founder founded employs employed valuation price prices priced ticket tickets salary demand capacity
        population rivals rival competitors competitor takeover merger licence quota headquarters target targets goal
        aims hopes forecast resigned resigns resignation appointed trading usual usually typical typically average ordinary ordinarily"""),
    single=words("a an one"),
    theirs=words("their his her"),
    no_one=words("""slip mistake error bug change file update tally count estimate report review summary statement total
        record few number day week month later further single copy fresh new"""),
    at=words("at for"),
    single_first=True,
    someone=words("""hospital hospitals shop shops store café cafe restaurant school airport airports bank lender depot passenger passengers
        driver drivers student owner seller vendor trader farmer patient patients nurse doctor doctors queue queued waited waiting
        train trains match court employee employees curfew orders exam executive chairman resident residents concert audience applicant applicants college
        tourist tourists couple hotel clinic woman man family airline airlines branch railway station stations factory library shopping mall malls surgery surgeries ward ferry ferries steamer steamers"""),
    did=words("did does do"),
    never=words("never"),
    undone=words("no not never without cannot nobody nothing none neither nor unable"),
    undeny=words("until before till"),
    announced=words("statement tweet tweeted notice announcement announced publicly"),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday"),
    weekday_apart=words(
        "every each most next following previous by until till before after another some one a this that to"
    ),
    day_parts=words(
        "early late earlier later morning afternoon evening night midnight dawn dusk noon midday overnight shortly local finally first fully"
    ),
    next_day=("a day later", "a day after", "next day", "day after", "following day"),
    day_before=("a day earlier", "day before", "previous day"),
    not_even=("not even", "not quite"),
    deny_before=words("not no never deny denied denying"),
    deny_far=words("denied denies denying refuted dismissed"),
    untrue_before=phrases("not true that|untrue that|false that|wrong that|no truth in|a myth"),
    untrue=("is not true", "is untrue", *_UNTRUE, "is a myth"),
    future=words("will would shall should plans planned hopes"),
    deny_after=words("denied untrue false"),
    part=words(
        "and but while where whereas although though as when after before which who because with"
    ),
    apart_number=words("by"),
    made_of=words("of"),
    among=words("of among amongst"),
    the_whole=words("the them those these whom which its their"),
    bodies=words(
        "city town village district state country committee committees panel panels team teams crew crews group groups jury board commission"
    ),
    apart=words("every each per initially originally earlier another other against"),
    apart_behind=words("more every each per earlier another other initially ago apart"),
    times=phrases(
        "these are times|times are|times in this|are times in|all times|times here|times given"
    ),
    most=words("shortest longest highest lowest largest smallest"),
    part_of=(
        "main (?:blow|impact|disruption)",
        "the (?:brunt|bulk)",
        r"(?:worst|height|peak|heart|most|much|parts?) of (?:it|(?:[^ •]+ ){1,3}?<thing>)",
        "(?:the )?worst (?:(?:was|is|had|has) )?<end>",
        "phases?|peaked|intensified|worsened|eased|easing|waned|waning",
        "at (?:its|their|the) (?:worst|height|peak)|(?:was|were) worst",
        "(?:nearly|almost|virtually|mostly|largely|partly|partially) <end>",
        "<end> (?:partly|partially|mostly|largely|in part)|partial [^ •]+",
        "• (?:are |is )?(?:left|remain|remaining|away|to go)(?: (?:to|for|before|until|till)|(?= $))|(?:has|have|had) (?:only |just |barely )?• to",
    ),
    part_for=(
        r"<in> (?:the |a )?(?:[^ •]+ )?<some> (?:of )?(?!(?:the )?<time> )[^ •]+",
        r"(?<=^ )(?:the )?<some> (?:of )?(?!(?:the )?<time> )(?:[^ •]+ ){1,3}(?:was|were|had|has|have|got|regained|lost|could)",
        r"for (?:[^ •]+ ){0,2}<group>",
    ),
    part_some=words("most many some several few part parts much"),
    part_in=words("in for to across among"),
    part_group=words("""traders shopkeepers vendors sellers merchants retailers shops stores businesses firms offices drivers
        commuters passengers travellers farmers students patients hospitals banks schools factories"""),
    part_time=words(
        """time times day days week weeks month months year years hour hours morning afternoon evening night weekend
        minutes reason reasons ways outages blackouts"""
    ),
    formerly=(
        "another place in",
        "elsewhere in the report",
        "another paragraph",
        "first said",
        "first put",
        "at first gave",
        "originally said",
        "earlier said",
        "had said earlier",
    ),
    timed_before=words("the"),
    idioms=(
        *phrases("broke its silence|broke his silence|broke her silence|broke their silence"),
        "break its silence",
        "breaking its silence",
        "broke the silence",
        "broke the news",
        "broke the story",
        "in the dark about",
        *phrases("without a break|without a pause|without stopping|without rest|without sleep"),
        "back and forth",
        "cut short",
        "take over",
        "takes over",
        "took over",
        "struck a deal",
        "struck down",
        "broke down by",
        "broken down by",
    ),
    zones=cue_zones.ENGLISH,
    beginnings=cue_beginnings.ENGLISH,
    bounds=cue_bounds.ENGLISH,
    changes=cue_changes.ENGLISH,
    counts=cue_counts.ENGLISH,
    shares=cue_shares.ENGLISH,
    occasions=cue_occasions.ENGLISH,
)
