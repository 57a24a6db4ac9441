"""Words by which a sentence says that something is not so, a row for each language that has one."""

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.l10n.tokens import nfc
from generator.patterns import pattern


class Negation(Struct, frozen=True):
    """How a language denies. Words are as `wording_of` writes them.

    `says` are words that deny, `ending` finds an ending that does, on a word that goes on without it.
    `helps` are words that stand beside one and say nothing of their own. `near` are words that may say by
    themselves what others say with a denial: "failed to answer" is "did not answer".
    """

    says: re.Pattern[str]
    ending: re.Pattern[str] | None
    helps: frozenset[str]
    near: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(nfc(text).split())


NEGATIONS: Mapping[str, Negation] = {
    "en": Negation(
        says=pattern(
            "no|not|never|none|nobody|nothing|nowhere|neither|nor|cannot|cant|wont|shant|hardly"
            "|(?:is|are|was|were|do|does|did|has|have|had|would|could|should|must|need|might)nt"
        ),
        ending=None,
        helps=_words("do does did any at all yet one longer been be is are was were has have had will would can could"),
        near=_words("""
            fail fails failed failing failure refuse refused refuses decline declined declines deny denies denied without
            unable lack lacks lacked lacking absent missing stop stopped stops down off out closed shut halted dead silent
            false untrue wrong unhurt unknown unclear impossible unsafe unavailable idle unchanged unlikely rejected
            avoid avoided prevented ban banned barred forbidden unpaid uninjured incomplete still remain remained
        """),
    ),
    "bn": Negation(
        says=pattern(nfc("না|নয়|নন|নেই|নি|নও|নই|নহে|নয়কো|নাহি")),
        ending=pattern(nfc("(?<=.[ে\u09bcনওলই])নি$|(?<=.রি)নি$")),
        helps=_words("আর কখনও কোনও কোনো কিছুই কেউ এখনও আদৌ"),
        near=_words("""
            ব্যর্থ অস্বীকার বিনা ছাড়া ছাড়াই অক্ষম নারাজ বন্ধ অচল বিকল স্তব্ধ চুপ নীরব মিথ্যা ভুল অজানা অসম্ভব অনুপস্থিত প্রত্যাখ্যান
            খারিজ বাতিল নাকচ এড়ান এড়ায় এড়িয়ে বিরত নিষিদ্ধ মানা অক্ষত অপরিবর্তিত অসত্য বহাল বাকি অভাব
        """),
    ),
}  # fmt: skip
"""Bengali writes its past denial on the verb (যায়নি) or behind it (যায় নি); nouns that end so (জার্মানি, আমদানি) are none."""
