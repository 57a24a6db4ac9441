"""Words and endings by which a Bengali sentence says that something was in a place: পুরুলিয়া*য়*, বাঁকুড়া*র শিবিরে*."""

from generator.l10n.tokens import nfc
from generator.patterns import pattern


def _nfc(*words: str) -> tuple[str, ...]:
    return tuple(map(nfc, words))


HERE = _nfc("েও", "েই", "তেও", "তেই", "য়েও", "য়েই", "য়ে", "তে", "য়ও", "য়ই", "য়", "ে")
OF = _nfc("য়ের", "ের", "র")
CLOCK = _nfc("ঘড়ি", "সময়")
"""Behind a name, that a time is by its clock."""
KINDS = _nfc(
    *("উপজেলা", "জেলা", "মহকুমা", "ব্লক", "শহর", "গ্রাম", "রাজ্য", "পুরসভা", "পৌরসভা"),
    *("পঞ্চায়েত", "বিভাগ", "দেশ"),
)
UNITS = _nfc("উপজেলা", "জেলা", "মহকুমা", "ব্লক")
"""Before these stands a name, unless a word describes one or counts them."""
DESCRIBING = _nfc("ত", "য়", "টি", "টা", "ই", "ও", *(f"{vowel}র" for vowel in "ািীুূেো"))
NEAR = _nfc("জুড়ে", "পাহাড়ে", "স্টেশনে", "বিমানবন্দরে", "বন্দরে")
"""Behind a bare name, that something is there: বিহার *জুড়ে*, হাওড়া *স্টেশনে*."""
ASIDE = nfc("অন্যত্র")
BESIDE = _nfc("পাশের", "প্রতিবেশী", "পড়শি", "লাগোয়া", "পার্শ্ববর্তী", "অন্য", "আরেক")
LIKE = _nfc(
    *("পুর", "গঞ্জ", "ডাঙা", "ডাঙ্গা", "গাছি", "গাছা", "খালি", "দহ", "ঘাটা", "কান্দি", "বেড়িয়া", "পোতা"),
    *("গুড়ি", "ডিহি", "আবাদ", "গাঁও", "নগর", "পাড়া", "গ্রাম", "হাট", "দিঘি", "মারি", "তলা"),
)
"""What names of villages and towns end with."""
NONE = frozenset(
    _nfc(
        *("মহানগর", "উপনগর", "বেপাড়া", "একতলা", "দোতলা", "তিনতলা", "চারতলা", "পাঁচতলা"),
        *("নীচতলা", "নিচতলা", "অন্তঃপুর", "দুপুর", "গোটা", "সারা", "পুরো"),
        *("সব", "অনেক", "বহু", "কিছু", "কয়েক", "নিজ"),
    )
)
DOES = pattern("(?:বন্ধ|নিষিদ্ধ|স্থগিত|জারি) (?:কর|রাখ|রেখ)")
"""What a government does for a time to what opens the sentence."""
ONE = pattern(
    nfc(
        r"(?<!\S)(?:এক|একটি|একই) (?:\S+ )?(?:গ্রাম|পাড়া|বাড়ি|পরিবার|হাসপাতাল|শিবির|জেলা|ব্লক|ওয়ার্ড|বস্তি)|হাসপাতালে"
    )
)
"""One of several places without a name."""
