"""What stops and comes back in any town, by its words in each language: a row for each, of one name in all of them."""

from collections.abc import Mapping

from generator.checks.claims.words.wordlist import words

_ROWS: Mapping[str, str] = {
    "en": """
metro: metro subway
train: train trains rail railway railways
bus: bus buses
tram: tram trams
ferry: ferry ferries steamer steamers vessel vessels boat boats
flight: flight flights airport airports runway plane planes aircraft
power: power electricity grid substation transformer
water: water tap taps
gas: gas
bridge: bridge bridges flyover
ropeway: ropeway
port: port ports harbour dock
cash: atm atms
school: school schools college colleges
market: market markets shop shops bazaar haat
""",
    "bn": """
metro: মেট্রো মেট্রোরেল
train: ট্রেন রেল লোকাল টয়ট্রেন রেলপথ
bus: বাস
tram: ট্রাম
ferry: ফেরি লঞ্চ স্টিমার ভেসেল নৌকা
flight: উড়ান বিমান বিমানবন্দর ফ্লাইট রানওয়ে
power: বিদ্যুৎ গ্রিড আলো লোডশেডিং কারেন্ট সাবস্টেশন ট্রান্সফর্মার
water: জল পানি
gas: গ্যাস
bridge: সেতু ব্রিজ উড়ালপুল
ropeway: রোপওয়ে
port: বন্দর ডক
cash: এটিএম
school: স্কুল কলেজ
market: বাজার হাট দোকান
""",
}


def _names() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in "".join(_ROWS.values()).strip().splitlines():
        name, _, said = row.partition(":")
        for word in words(said):
            found[word] = found.get(word, frozenset()) | {name}
    return found


SYSTEMS = _names()
"""The names of the rows that have each word: of all languages, for a Bengali text writes some in Latin letters."""
