"""Does an English clause speak of what was, or of what is to come? By the verb beside a day."""

from generator.checks.times.told import Ways
from generator.patterns import pattern

_PLANNED = "to|due|set|expected|scheduled|slated|planned|likely|poised|going|about|ready|bound"
_WANTED = "decided|agreed|planned|hoped|wanted|promised|vowed|threatened|intended|aimed|asked|told|ordered|called|pledged|offered|urged|chose|prepared"
_WANTS = "plans?|hopes?|wants?|promises?|vows?|threatens?|intends?|aims?|pledges?|prepares?"
_BEGUN = "failed|tried|had|forced|began|managed|used|refused|continued|came|went on|unable|started|returned|able"
"""Verbs of the past behind which an infinitive is of the past, too."""
_PAST = (
    "was|were|did|didn['’]t|had|has|have|wasn['’]t|weren['’]t|went|broke|fell|rose|began|came|gave|told|said|took|left|struck|hit"
    "|shut|met|won|lost|held|saw|wrote|spoke|stood|ran|sank|drowned|swept|blew|burst|cut|set|put|let|split|brought|built"
    "|caught|chose|drew|drove|ate|felt|fought|found|flew|got|grew|heard|kept|knew|laid|led|made|meant|paid|rang|sent|shook"
    "|shot|slid|spent|spread|stole|stuck|stopped|tore|thought|threw|understood|woke|withdrew|became|bought|sold|sought|fled"
    "|froze|hung|hurt|quit|read|rode|sat|slept|bled|lit|overflowed|overran|undid|went"
)
_NO_PAST = "hundred|indeed|need|feed|speed|breed|weed|seed|exceed|proceed|succeed|bed|red|shed|wed|sacred|naked|embed"
_DONE = (
    r"(?:(?!(?:"
    + _NO_PAST
    + r")\b)[a-z]{2,}ed|been|begun|blown|bought|broken|brought|built|burnt|caught|chosen|come|cut|done|drawn|driven|drowned"
    "|eaten|fallen|felt|fled|flown|forgotten|fought|found|frozen|given|gone|got|gotten|grown|had|heard|held|hit|kept|known|laid|led|left|lost"
    "|made|met|paid|put|quit|read|risen|run|said|sat|seen|sent|set|shaken|shown|shut|slept|sold|spent|spoken|spread|stolen|stood|stopped|struck"
    "|sunk|swept|taken|thought|thrown|told|torn|understood|undergone|withdrawn|woken|won|written)"
)
"""What is over behind "have": they may have left; but they may have buses."""
_HAVE = rf"have (?:(?:already|also|never|since|just|all|not|\w+ly) )?(?:been \w+|{_DONE})\b"
_CALLS = "called|convened|announced|scheduled|fixed|declared|proposed|sought|demanded|summoned|arranged|organi[sz]ed"
_MEETS = (
    "meetings?|strikes?|bandh|hartal|rally|rallies|hearing|conference|briefing|session|talks|protests?|march|shutdown|holiday|vote"
    "|election|inspection|drill|auction|walkout|boycott|blockade|dharna|sit-in|review|debate|vigil|stoppage"
)
"""What is called for a day that comes."""
_COMES = (
    "(?:re)?opens?|starts?|begins?|resumes?|returns?|closes?(?! to )|ends?|meets?|arrives?|leaves?|departs?|goes|go|comes?|sits?|votes?"
    "|holds?|faces?|launches|plays?|expires?|falls|takes effect|visits?|hears|appears?|travels?|flies|sails|speaks?|decides?"
    "|announces|unveils|hosts|celebrates|rules|presents|inaugurates|moves?|reverts?|restarts?|convenes?"
)
"""Verbs of which newspapers say in the present what is planned: the bridge opens on Monday."""
_VERB = pattern(
    rf"\b(?:(?P<either>(?:was|were|had been) (?:not )?(?:{_PLANNED}|supposed|meant)\b(?: to \w+)?"
    rf"|(?:{_WANTED}) (?:\w+ ){{0,3}}to \w+|(?:could|would|might)(?! {_HAVE}| not\b)(?: be| have)?(?: \w+)?)"
    rf"|(?P<behind>(?:could not|couldn['’]t)(?: \w+)?|(?:to|may|might|could|would|must|should) {_HAVE})"
    rf"|(?P<ahead>(?:will|shall|won['’]t|cannot|can|may|must|should|\w+['’]ll)(?: not)?(?: {_HAVE}| be {_DONE}\b| be| have)?(?: \w+(?:ed|en|ing)\b)?"
    rf"|(?:is|are|isn['’]t|aren['’]t|\w+['’]re)(?: not| also| still| now)?(?: being)?(?: to (?:be )?\w+| (?:{_PLANNED}|supposed|\w+ing|\w+ed|\w+en|{_DONE})\b(?: to (?:be )?\w+)?)?"
    rf"|(?:{_PLANNED}) to (?!{_HAVE})(?:be )?\w+|(?:due|expected|scheduled|slated)|(?:{_WANTS}) to (?:be )?\w+(?: \w+ed)?)"
    rf"|(?P<past>(?:{_BEGUN}) to \w+)"
    r"|(?P<open>[a-z]+ed to \w+)"
    rf"|(?P<called>(?:(?:has|have) )?(?:{_CALLS})(?! off\b)(?: [\w-]+){{0,3}}? (?:{_MEETS}))"
    r"|(?P<holds>(?:has|have) (?:an?|the|its|their|another|two|three) \w+)"
    rf"|(?P<was>(?:{_PAST})(?: not)?(?: been)?(?: \w+ed)?|(?!(?:{_NO_PAST})\b)[a-z]{{2,}}ed)"
    rf"|(?P<comes>{_COMES}|to (?:be(?: \w+ed)?|{_COMES}|hold|run|pay|launch|discuss|take|give|bring|send)))\b"
)
_PART = pattern(r"[,;:—–(]|\b(?:and|but|while|which|that|because|when|where|if|who)\b")
_WAYS: dict[str, Ways] = {
    "either": "either", "open": "either", "behind": "behind", "past": "behind", "was": "behind",
    "ahead": "ahead", "comes": "ahead", "holds": "ahead", "called": "either",
}  # fmt: skip


def way_of(text: str, start: int, end: int) -> Ways:
    """Return where a sentence looks for a day that stands from `start` to `end` of it.

    The verb before it in its clause decides, else the one behind it, else the nearest of the sentence. A meeting that
    was called may be on the day behind it; on a day before the verb it was called.
    """
    from_here = max((m.end() for m in _PART.finditer(text, 0, start)), default=0)
    match = _PART.search(text, end)
    to_here = match.start() if match else len(text)
    before, after = _ways(text, from_here, start), _ways(text, end, to_here)
    if before and before[-1] == "comes" and after and _WAYS[after[0]] == "behind":
        return "either"  # "the visits on Monday were": a verb, or a noun
    if not before and after[:1] == ["called"]:
        return "behind"
    around = (
        before[-1:],
        after[:1],
        _ways(text, to_here, len(text))[:1],
        _ways(text, 0, from_here)[-1:],
    )
    return next((_WAYS[found[0]] for found in around if found), "either")


def _ways(text: str, start: int, end: int) -> list[str]:
    return [str(match.lastgroup) for match in _VERB.finditer(text, start, end)]
