"""What the preview says over a page in Bengali: its bar, the list of mistakes, the ribbon of what readers do not see yet.

As in `desk_bengali`: a template is the name of its row.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- the bar ---
    "Khobor preview": "খবরের প্রিভিউ", "Preview": "প্রিভিউ",
    "As of now": "এখন যেমন", "As of {when}": "{when}-এ যেমন",
    "Show the site as of": "কবেকার সাইট দেখবেন", "Show": "দেখান", "Now": "এখনকার", "Close": "বন্ধ করুন",
    "khobor serve is not running": "khobor serve চলছে না",
    "{count} mistake": "{count}টি ভুল",
    "{count} mistakes": "{count}টি ভুল",
    # --- the list ---
    "The page below is the last good one.": "নীচের পাতাটি শেষ যেটি ঠিক ছিল, সেটি।",
    "It is tried again by itself.": "নিজে থেকেই আবার চেষ্টা হবে।",
    "The next save is tried again.": "ফাইল আবার সেভ করলে ফের চেষ্টা হবে।",
    "This closes by itself when all is mended.": "সব ঠিক হলে এটি নিজে থেকেই বন্ধ হবে।",
    "None of these holds the site back.": "এর কোনওটিতে সাইট আটকায় না।",
    "The first {count} are shown.": "প্রথম {count}টি দেখানো হল।",
    # --- the ribbon ---
    "Draft": "খসড়া", "In review": "যাচাই চলছে", "Ready, not published": "তৈরি, প্রকাশিত নয়", "Withdrawn": "প্রত্যাহৃত",
    "Embargoed until {when}": "{when} পর্যন্ত প্রকাশ নিষেধ",
    "Not yet published: from {when}": "এখনও প্রকাশিত নয়: {when} থেকে",
    "Expired {when}": "মেয়াদ শেষ: {when}",
    # --- where there is no page ---
    "There is no page here yet": "এখানে এখনও কোনও পাতা নেই",
    "It is shown as soon as the site has one at this address.": "এই ঠিকানায় সাইটে পাতা এলেই দেখা যাবে।",
}  # fmt: skip
