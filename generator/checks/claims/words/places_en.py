"""Words and expressions by which an English sentence says that something was in a place: *in* Mumbai, *Bihar counted* 31 dead."""

from generator.checks.claims.words.wordlist import words
from generator.patterns import pattern

RUN = r"[A-Z][\w’'-]*(?: (?:24 Parganas|[A-Z][\w’'-]*))*"
IN = pattern(
    rf"\b([Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Aa]round|[Oo]ver|[Tt]hroughout|[Oo]utside) (?:the |neighbouring |neighboring |adjoining |adjacent |nearby )?({RUN})(?![\w’'])"
)
_GIVES = "set aside|sanctioned|earmarked|allotted|allocated|approved|cleared|granted|promised|pledged|announced|released|sent|lent|paid|ordered|asked|told"
OPENS = pattern(
    rf"^\W*()({RUN}) (?:(?:had|has)(?! (?:already |now |since |also )?(?:{_GIVES})\b)|saw|sees|lost|loses|recorded|records|reported|reports|counted|counts|toll|floods?|fire|storm|cyclone|quake|deaths?|dead)\b"
)
"""What a sentence is about that opens it: Bihar counted 31 dead; not a government, which gives from afar: Dhaka has *set aside* so much."""
DOES = pattern(
    rf"^\W*()({RUN})(?:,? and (?:{RUN}))? (?:shut|closed|banned|barred|suspended|blocked|halted|sealed|stopped|imposed|kept)\b"
)
"""The same of what a government does for a time: Assam and Odisha banned it for a week."""
UNNAMED = pattern(
    r"\b[Ii]n (?:(?:a|an|the|two|three|some) )?(?:neighbouring|neighboring|adjoining|adjacent|next|other|another) (?:states?|districts?|towns?|countries|country|villages?|city|cities)\b"
)
WITHIN = pattern(
    rf"\b([Ii]n|[Aa]t|[Aa]cross) (?:the|a|an|some|several|many|parts) (?:[a-z]+ )?(?:[a-z]+ )?(?:of|in) ({RUN})(?![\w’'])"
)
"""In the hills of Darjeeling."""
OWNS = pattern(rf"^\W*()({RUN})(?:’s|'s) [a-z]")
LABEL = pattern(rf"^\W*()({RUN}):\s")
ELSEWHERE = pattern(r"\b[Ee]lsewhere\b")
SPEAKS = words("said told says announced spoke speaking reporters parliament meeting conference")
"""Before a place, that something was said in it."""
PLAINLY = frozenset(("in", "near", "across", "outside"))
"""By which a name that no table has is one of a place."""
NUMBERED = words("""ward room line route section phase area zone block unit platform class article chapter part table gate lane
    parliament english bengali january february march april may june july august september october november december""")
"""Words with a capital that are no places."""
OWN = pattern("[’']s(?![a-z])")
ONE = pattern(
    r"\b(?:in|at|from|of) (?:one|a|an|the same) (?:[a-z]+ )?(?:village|hamlet|town|ward|street|lane|house|building|family|hospital|camp|district)\b|\bin hospital\b"
)
"""One of several places without a name, in a text in small letters."""
