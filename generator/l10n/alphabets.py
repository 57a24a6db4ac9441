"""The order of letters, signs and scripts that sort keys are made of: data only.

From CLDR's root collation order, and CLDR's tailorings of Bengali, Assamese, Hindi, Marathi,
Nepali and Urdu. Of the other languages named here only that their script comes first.
"""

from msgspec import Struct

SPACES = "\t\n\v\f\r\x85\u2028\u2029 "
PUNCTUATION = (
    "‾_‗-‐‒–—―⁓,،;؛⁏:!¡?¿؟‽.۔·।॥॰ॱ৽'‘’‚‛‹›\"“”„‟«»()[]{}⁅⁆‖§¶⁋@*⁎⁑/\\&⁊#%٪‰‱†‡•‣‧⁃′‵‸※‿⁔⁀⁐⁁⁂"
)
SYMBOLS = "`´^¯¨¸°©®৺←→↑↓+±÷×<=>¬|¦~−⁒⁄"
CURRENCIES = "¤¢$£¥৲৳৻₠₡₢₣₤₥₦₧₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿"
MARKS = (
    "\u09bc\u093c\u0332\u0313\u0314\u0301\u0300\u0306\u0302\u030c\u030a\u0342\u0308\u030b\u0303"
    "\u0307\u0338\u0327\u0328\u0304\u0336\u0337\u0335\u0305\u0309\u030f\u0310\u0311\u031b\u0321"
    "\u0322\u0323\u0324\u0325\u0326\u032d\u032e\u0330\u0331\u0334\u0339"
)
"""Marks that make a second-level difference: nukta, and the accents of Latin."""

_BENGALI = (
    "ঀ অ আ ই ঈ উ ঊ ঋ ৠ ঌ ৡ এ ঐ ও ঔ {nasals} "
    "ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ {ta} থ দ ধ ন প ফ ব ভ ম য র ৰ ল ৱ শ ষ স হ {last} ঽ "
    "া ি ী ু ূ ৃ ৄ ৢ ৣ ে ৈ ো ৌ ্ ৗ ৼ"
)
_DEVANAGARI = (
    "ॐ {nasals} ॲ ऄ अ आ ॳ ॴ ॵ ॶ ॷ इ ई उ ऊ ऋ ॠ ऌ ॡ ऍ ऎ ए ऐ ऑ ऒ ओ औ "
    "क ख ग ॻ घ ङ च छ ज ॹ ॼ झ ञ ट ठ ॸ ड ॾ ढ ण त थ द ध न प फ ब ॿ भ म य ॺ र {la} व श ष स ह {last} "
    "ऽ ॽ ा ऺ ऻ ॏ ॖ ॗ ि ी ु ू ृ ॄ ॢ ॣ ॅ ॕ ॆ े ॎ ै ॉ ॊ ो ौ ्"
)
_URDU = (
    "ا/أ آ ب بھ پ پھ ت تھ ٹ ٹھ ث ج جھ چ چھ ح خ د دھ ڈ ڈھ ذ ر رھ ڑ ڑھ ز ژ س ش ص ض ط ظ ع غ ف ق ک کھ "
    "گ گھ ل لھ م مھ ن نھ ں ںھ و/ؤ وھ ہ/ۂ ھ ۃ ء ی/ئ یھ ے/ۓ"
)

_URDU_MARKS = "\u0652\u064e\u0650\u064f\u0670\u0656\u0657\u064b\u064d\u064c\u0654\u0651\u0658\u0653"

LETTERS = {
    "LATIN": "a b c d e f g h i ı j k l m n ŋ o p q ĸ r s t ŧ u v w x y z þ",
    "BENGALI": _BENGALI.format(nasals="", ta="ত", last=""),
    "DEVANAGARI": _DEVANAGARI.format(nasals="", la="ल ळ", last=""),
}
"""Letters in root order by script; those of another script stand by code point."""

EXPANSIONS = {
    "ß": "s\u0339s", "ẞ": "S\u0339S", "æ": "a\u0339e", "Æ": "A\u0339E", "œ": "o\u0339e",
    "Œ": "O\u0339E", "ø": "o\u0338", "Ø": "O\u0338", "đ": "d\u0335", "Đ": "D\u0335",
    "ð": "d\u0339", "Ð": "D\u0339", "ħ": "h\u0335", "Ħ": "H\u0335", "ł": "l\u0335", "Ł": "L\u0335",
}  # fmt: skip
"""Letters without a decomposition that sort as a letter with a mark, or as two."""

INDIC = ("DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA",
         "MALAYALAM", "SINHALA")  # fmt: skip
SCRIPTS = ("LATIN", "GREEK", "COPTIC", "CYRILLIC", "GLAGOLITIC", "GEORGIAN", "ARMENIAN", "HEBREW",
           "ARABIC", "SYRIAC", "THAANA", "NKO", "TIFINAGH", "ETHIOPIC", *INDIC, "MEETEI", "SYLOTI",
           "CHAKMA", "THAI", "LAO", "TIBETAN", "LEPCHA", "LIMBU", "MYANMAR", "KHMER", "MONGOLIAN",
           "OL", "CHEROKEE", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO", "YI", "CJK")  # fmt: skip
"""Scripts in root order, by the first word of the Unicode names of their letters."""


class Tailoring(Struct, frozen=True):
    """What a language changes in the root order."""

    first: tuple[str, ...] = ()
    """Scripts that come before all others."""
    script: str = ""
    """The script whose letters the language orders itself."""
    letters: str = ""
    """Its letters; `/` stands before a variant that differs as an accent does."""
    marks: str = ""
    """Marks that it orders itself, before all others."""


_BENGALI_FIRST = ("BENGALI", "DEVANAGARI", *INDIC[2:])
TAILORINGS: dict[str, Tailoring] = {
    "bn": Tailoring(_BENGALI_FIRST, "BENGALI", _BENGALI.format(nasals="ং ঃ ঁ", ta="ত", last="")),
    "as": Tailoring(_BENGALI_FIRST, "BENGALI", _BENGALI.format(nasals="ং ঁ ঃ", ta="ৎ ত", last="ক্ষ")),
    "hi": Tailoring(INDIC, "DEVANAGARI", _DEVANAGARI.format(nasals="ं/ँ ः", la="ल ळ", last="")),
    "mr": Tailoring(INDIC, "DEVANAGARI", _DEVANAGARI.format(nasals="ं/ँ ः", la="ल", last="ळ क्ष ज्ञ")),
    "ne": Tailoring(("DEVANAGARI",)),
    "ur": Tailoring(("ARABIC",), "ARABIC", _URDU, _URDU_MARKS),
    "ar": Tailoring(("ARABIC",)),
    "fa": Tailoring(("ARABIC",)),
    "gu": Tailoring(("GUJARATI", *INDIC)),
    "pa": Tailoring(("GURMUKHI", *INDIC)),
    "or": Tailoring(("ORIYA", *INDIC)),
    "ta": Tailoring(("TAMIL", *INDIC)),
    "te": Tailoring(("TELUGU", *INDIC)),
    "kn": Tailoring(("KANNADA", *INDIC)),
    "ml": Tailoring(("MALAYALAM", *INDIC)),
    "si": Tailoring(("SINHALA", *INDIC)),
    "my": Tailoring(("MYANMAR",)),
    "th": Tailoring(("THAI",)),
    "ru": Tailoring(("CYRILLIC",)),
    "uk": Tailoring(("CYRILLIC",)),
    "el": Tailoring(("GREEK",)),
    "he": Tailoring(("HEBREW",)),
    "ja": Tailoring(("HIRAGANA", "KATAKANA", "CJK")),
    "ko": Tailoring(("HANGUL",)),
    "zh": Tailoring(("CJK",)),
}
"""Tailorings by language; a language without one is in root order, Latin first."""
