"""Words of English that tell what a number or a time in a sentence is about."""

from generator.checks.claims.cue import Cues, words

ENGLISH = Cues(
    begin=words("""began begin begun start started starting onset erupted struck hit broke triggered
        emerged surfaced faltered commenced sparked"""),
    begin_weak=words("from since first went"),
    end=words("""ended end until till restored restoration reopened revived mended repaired cleared subsided resolved returned returns recovered recovery back fixed
        over working normal mitigated resumed reconnected normalcy contain contains contained fix fixes"""),
    event=words("""outage outages down lasted lasts lasting disruption disrupted offline blackout blackouts dark
        unavailable downtime shutdown breakdown crashed crash failure failed stopped cut dead halt stalled
        glitch collapse collapsed congestion congested trouble problem problems without faltered suffered struggled stumbled
        dragged disconnected off silent silence paralysed crippled frozen interrupted interruption stoppage knocked inaccessible unreachable
        buckled vanished disappeared sluggish slow slowed slower erratic patchy unresponsive crawl crawled flaky intermittent limped"""),
    other_length=words("""valid within first every each per next earlier later ago old interval average
        previous past following"""),
    elsewhen=words("last previous preceding initially originally promised"),
    bare=words("noon midday midnight"),
    later=words("after later before earlier"),
    later_last=words("on"),
    anchor_behind=True,
    implied=words("later earlier"),
    mishap=words("""outage failure fault glitch collapse incident blackout disruption shutdown start beginning onset event crash trouble
        fault breakdown"""),
    took=words("elapsed took takes taken needed needs spent"),
    span=words("between separated separates apart"),
    also=words("too also likewise"),
    anew=words("again second third another separate similar"),
    away=words("away gone out live"),
    cut=words("cut"),
    each=words("per ago each"),
    initial=words("first initially originally"),
    within=words("within"),
    rate=words("in within"),
    attributed=words("""according said says say called put reported report reports claimed claims estimated estimate counted
        count account clock by newspaper newspapers reading version"""),
    during=words("for"),
    still=words("still yet"),
    claimed=words("said says say claimed claims promised named statement post would hoped"),
    wholly=words("between together altogether combined"),
    onset=words("""down dark darkness offline collapsed collapse crashed crash failed fail failing fell vanished
        disappeared stopped died faltered buckled toppled seized froze fallen collapsing tripped silent knocked ceased broke unavailable unreachable shut disconnected"""),
    from_before=words("from between"),
    until_before=words("till until to"),
    service=words("""service services app apps network networks platform system grid internet power site website
        cloud payments outage blackout shutdown messages calls transactions"""),
    whole=words("lasted last lasting long altogether whole total continued dragged"),
    matters=words("""shares stock stocks market revenue sales profit profits turnover earnings investors fortune wealth
        founder founded employs employed valuation price prices priced ticket tickets salary demand capacity
        population rivals rival competitors competitor takeover merger licence quota headquarters target targets goal
        aims hopes forecast resigned resigns resignation appointed trading usual usually typical typically average ordinary ordinarily"""),
    single=words("a an one"),
    theirs=words("their his her"),
    no_one=words("""slip mistake error bug change file update tally count estimate report review summary statement total
        record few number day week month later further single copy fresh new"""),
    at=words("at for"),
    single_first=True,
    someone=words("""hospital hospitals shop shops store café cafe restaurant school airport airports bank depot passenger passengers
        driver drivers student owner seller vendor trader farmer patient patients nurse doctor doctors queue queued waited waiting
        train trains match court employee employees curfew orders exam executive chairman resident residents concert audience applicant applicants college
        tourist tourists couple hotel clinic woman man family airline airlines branch railway station stations factory library shopping mall malls surgery surgeries ward"""),
    undeny=words("until before till"),
    deny_before=words("not no never deny denied denying"),
    deny_far=words("denied denies denying refuted dismissed"),
    untrue_before=("not true that", "untrue that", "false that", "no truth in", "a myth that"),
    untrue=("is not true", "is untrue", "is false", "is wrong", "was wrong", "is a myth"),
    future=words("will would shall plans planned hopes"),
    deny_after=words("denied untrue false"),
    part=words("and but while whereas although though as when after before which who because with"),
    apart_number=words("by"),
    apart=words("every each per initially originally earlier another other against"),
    apart_behind=words("every each per earlier another other initially ago apart"),
    zones=(
        ("bangladesh standard time", "Asia/Dhaka"),
        ("bangladesh time", "Asia/Dhaka"),
        ("in bangladesh", "Asia/Dhaka"),
        ("in dhaka", "Asia/Dhaka"),
        ("dhaka time", "Asia/Dhaka"),
        (" bst", "Asia/Dhaka|Europe/London"),
        (" bdt", "Asia/Dhaka"),
        (" utc", "UTC"),
        (" gmt", "UTC"),
        ("indian time", "Asia/Kolkata"),
        ("in india", "Asia/Kolkata"),
        (" ist", "Asia/Kolkata"),
        ("eastern time", "America/Toronto"),
        ("eastern standard", "America/Toronto"),
        ("eastern daylight", "America/Toronto"),
        ("am eastern", "America/Toronto"),
        ("pm eastern", "America/Toronto"),
        ("m. eastern", "America/Toronto"),
        ("british time", "Europe/London"),
        ("british summer time", "Europe/London"),
        ("uk time", "Europe/London"),
        (" edt", "America/New_York"),
        (" est", "America/New_York"),
        (" et", "America/New_York"),
        ("pacific time", "America/Los_Angeles"),
        ("pacific standard", "America/Los_Angeles"),
        ("pacific daylight", "America/Los_Angeles"),
        ("am pacific", "America/Los_Angeles"),
        ("pm pacific", "America/Los_Angeles"),
        ("m. pacific", "America/Los_Angeles"),
        (" pdt", "America/Los_Angeles"),
        (" pst", "America/Los_Angeles"),
        (" pt", "America/Los_Angeles"),
        ("aest", "Australia/Sydney"),
        ("aedt", "Australia/Sydney"),
        ("sydney", "Australia/Sydney"),
        ("in kolkata", "Asia/Kolkata"),
        ("in delhi", "Asia/Kolkata"),
        ("seattle", "America/Los_Angeles"),
        ("london", "Europe/London"),
        ("toronto", "America/Toronto"),
        ("new york", "America/New_York"),
        ("local time", "local"),
        ("australian eastern", "Australia/Sydney"),
        ("delhi time", "Asia/Kolkata"),
    ),
    common=frozenset(
        words("""the of a an in on at by for to and or that which was were is are than more over about
        with from its it this had has have been service services people outage record as said share shares
        minister announced measured counted count according""")
    ),
)
