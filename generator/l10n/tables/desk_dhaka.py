"""What a Dhaka desk writes otherwise in the sentences of `desk_bengali*`: rows, and no sentences of its own.

They are applied to our sentences alone, before any value is put into them: what a newsroom wrote stays as it is.
Spellings are those of the Bangla Academy and of the Dhaka dailies.
"""

from collections.abc import Mapping

WHOLE: Mapping[str, str] = {
    "হল": "হলো", "গিয়েছে": "গেছে", "লক্ষ": "লাখ", "শুধরে": "ঠিক করে", "শুধরানো": "ঠিক করা",
    "কীসের": "কিসের", "হিসাবে": "হিসেবে", "গোড়া": "শুরু", "গোড়ায়": "শুরুতে", "গোড়ার": "শুরুর",
    "কত ক্ষণ": "কতক্ষণ", "তত ক্ষণে": "ততক্ষণে", "এক বার": "একবার", "এক বারই": "একবারই", "প্রথম বার": "প্রথমবার", "শেষ বার": "শেষবার",
    "এ ভাবে": "এভাবে", "সে ভাবে": "সেভাবে", "যে ভাবে": "যেভাবে", "অন্য ভাবে": "অন্যভাবে", "ভুল ভাবে": "ভুলভাবে",
    "যে সব": "যেসব", "যে কোনও": "যেকোনো", "দু’রকম": "দুই রকম", "দু’পাশে": "দুই পাশে",
}  # fmt: skip
"""Whole words, or runs of them."""
PARTS: Mapping[str, str] = {
    "কোনও": "কোনো", "এখনও": "এখনো", "কখনও": "কখনো", "তখনও": "তখনো", "গুলি": "গুলো", "পরিষেবা": "সেবা",
    "লিঙ্ক": "লিংক", "সঙ্কেত": "সংকেত", "সমাজমাধ্যম": "সামাজিক যোগাযোগমাধ্যম", "নীচ": "নিচ", "উপরে": "ওপরে",
    "ভিতরে": "ভেতরে", "দু’টি": "দুটি", "দু’বার": "দুবার", "ছ’টি": "ছয়টি", "ক’টি": "কয়টি",
    "আইডি-র": "আইডির", "আইডি-তে": "আইডিতে", "জ়": "জ", "-সহ": "সহ",
}  # fmt: skip
"""Letters wherever they stand in a word: an ending may come before them, or behind."""
