"""What streets, squares and houses are called behind their names, and which of two districts is told before one, in Bengali and in English.

Park *Street* is no Park *Circus*, and *Uttar* Dinajpur not *Dakshin* Dinajpur.
"""

from collections.abc import Mapping

from generator.l10n.tokens import nfc

_ROWS = """
স্ট্রিট স্ট্রীট সরণি সরণী সড়ক রোড রাস্তা রাজপথ: street road sarani row
অ্যাভিনিউ এভিনিউ এভেনিউ বীথি: avenue
লেন গলি বাইলেন: lane
সার্কাস: circus
সার্কেল: circle
স্কোয়ার স্কয়ার চত্বর: square
পার্ক উদ্যান: park
ময়দান মাঠ: maidan ground field
বাজার মার্কেট হাট: bazar bazaar market haat hat
সেতু ব্রিজ ব্রীজ: bridge setu
উড়ালপুল ফ্লাইওভার উড়ালসেতু: flyover
ঘাট: ghat
স্টেশন: station
হাসপাতাল: hospital
কলেজ মহাবিদ্যালয়: college
স্কুল বিদ্যালয়: school
মোড় ক্রসিং: crossing more morh
কলোনি কলোনী: colony
টাওয়ার: tower
"""


_SIDES = """
উত্তর নর্থ: north northern uttar
দক্ষিণ সাউথ: south southern dakshin
পূর্ব পুব ইস্ট: east eastern purba
পশ্চিম ওয়েস্ট: west western paschim
"""


def _rows(text: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in text.strip().splitlines():
        bengali, _, english = row.partition(":")
        for name in bengali.split():
            found[nfc(name)] = frozenset(english.split())
    return found


KINDS: Mapping[str, frozenset[str]] = _rows(_ROWS)
"""Each word in Bengali with what English writes for it."""
KNOWN_KINDS: frozenset[str] = frozenset(kind for kinds in KINDS.values() for kind in kinds)
"""All of them in English."""
SIDES: Mapping[str, frozenset[str]] = _rows(_SIDES)
"""Each word of a quarter of the sky with what English writes for it before a name."""
KNOWN_SIDES: frozenset[str] = frozenset(side for sides in SIDES.values() for side in sides)
"""All of them in English."""
_BODIES = """
ব্যাঙ্ক ব্যাংক: bank
ক্লাব: club
কমিটি সমিতি: committee society association
স্টেডিয়াম ক্রীড়াঙ্গন: stadium
পুলিশ থানা: police
পুরসভা পৌরসভা: municipality
বিশ্ববিদ্যালয়: university
ইনস্টিটিউট প্রতিষ্ঠান: institute
সরকারি: government
প্রাথমিক প্রাইমারি: primary
উচ্চ হাই: high
বালিকা গার্লস: girls
মেডিক্যাল মেডিকেল: medical
মহকুমা: subdivision subdivisional
জেলা: district
সিকিউরিটিজ সিকিওরিটিজ: securities
ডিপোজ়িটরি ডিপোজিটরি: depository
কর্পোরেশন: corporation
ক্যাশ: cash
টেলিকম: telecom
ট্রাস্ট: trust
থিয়েটার: theatre
"""
CALLED: Mapping[str, frozenset[str]] = {**KINDS, **_rows(_BODIES)}
"""What follows the name of who or what is called by it, with what English writes: stations and schools, banks, the police of a town."""
