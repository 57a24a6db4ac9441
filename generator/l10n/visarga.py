"""Bengali words that are spelt with a visarga inside, for which a colon is often typed.

After the Bangla Academy's and the Paschimbanga Bangla Akademi's spellings: a visarga stands inside a word
of Sanskrit's, and none at its end (সাধারণত, মূলত). Any other colon between two letters lacks its space: প্রশ্ন:কেন.
"""

from generator.l10n.tokens import nfc

VISARGA = "ঃ"
_WORDS = tuple(
    nfc("""
    অতঃপর ইতঃপূর্ব ইতঃপর
    অধঃক্ষেপ অধঃপতন অধঃপতিত অধঃপাত অধঃস্থ
    অন্তঃকরণ অন্তঃকলহ অন্তঃকোন্দল অন্তঃক্ষরা অন্তঃপুর অন্তঃপ্রবাহ অন্তঃবিভাগ অন্তঃরাষ্ট্র অন্তঃসত্ত্বা অন্তঃসলিলা অন্তঃসার অন্তঃস্থ অন্তঃস্রাব
    আন্তঃ পুনঃ
    দুঃখ দুঃশাসন দুঃশীল দুঃসংবাদ দুঃসময় দুঃসম্পর্ক দুঃসহ দুঃসাধ্য দুঃসাহস দুঃস্থ দুঃস্বপ্ন
    নিঃশঙ্ক নিঃশব্দ নিঃশর্ত নিঃশেষ নিঃশ্বাস নিঃসংকোচ নিঃসংশয় নিঃসঙ্কোচ নিঃসঙ্গ নিঃসন্তান নিঃসন্দেহ নিঃসম্বল নিঃসরণ নিঃসহায় নিঃসাড়
    নিঃসার নিঃসৃত নিঃস্তব্ধ নিঃস্পৃহ নিঃস্ব
    প্রাতঃকাল প্রাতঃকৃত্য প্রাতঃভ্রমণ প্রাতঃরাশ প্রাতঃস্মরণীয়
    বক্ষঃস্থল বয়ঃক্রম বয়ঃপ্রাপ্ত বয়ঃবৃদ্ধ বয়ঃসন্ধি
    বহিঃপ্রকাশ বহিঃবিভাগ বহিঃবিশ্ব বহিঃশত্রু বহিঃশুল্ক বহিঃসমর্পণ বহিঃস্থ
    মনঃকষ্ট মনঃক্ষুণ্ণ মনঃপীড়া মনঃপূত মনঃসংযোগ মনঃসমীক্ষ মনঃস্থ
    শিরঃপীড়া
    স্বতঃপ্রণোদিত স্বতঃপ্রবৃত্ত স্বতঃসিদ্ধ স্বতঃস্ফূর্ত
    """).split()
)
"""How such words begin; any ending may stand behind."""
_HARDLY_WORDS = frozenset(nfc("অধ অন্ত আন্ত দু নি পুন প্রাত বয় বহি স্বত").split())
"""What is no word that a colon could stand behind."""


def has_visarga(before: str, after: str) -> bool:
    """Return True where letters before and after a colon are one word that has a visarga in its place."""
    return f"{before}{VISARGA}{after}".startswith(_WORDS)


def may_have_visarga(before: str, after: str) -> bool:
    """Return True where it is hardly a colon that parts them."""
    return before in _HARDLY_WORDS or has_visarga(before, after)
