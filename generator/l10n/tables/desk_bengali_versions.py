"""What is said in Bengali of two languages of one text: where they differ, and how far a translation is behind.

As in `desk_bengali`: a template is the name of its row. What is to be typed stays in its own letters.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- languages side by side ---
    '"{text}" is not in the version in {locale}': "“{text}” অন্য ভাষার লেখায় ({locale}) নেই",
    '"{text}" is not what the version in {locale} says, which has "{other}" ({place})':
        "“{text}” অন্য ভাষার লেখার ({locale}) সঙ্গে মেলে না, সেখানে আছে “{other}” ({place})",
    '"{text}" is the day of a time before dawn, and the version in {locale} has "{other}", whose night it is ({place})':
        "“{text}” ঘড়ির হিসাবে ভোরের আগের সময়ের দিন, আর অন্য ভাষার লেখায় ({locale}) “{other}”, যে দিনের রাত ({place})",
    "a night is told by the day on which it began: write the next day by the clock, or the night's day in both":
        "রাতের দিন হল যে দিন সেই রাত শুরু: ঘড়ির হিসাবে পরের দিন লিখুন, না হলে দুই ভাষাতেই রাতের দিন",
    "say the same in both, by ${…} where the record has it":
        "দুই ভাষায় একই কথা লিখুন; নথিতে থাকলে ${…} দিয়ে",
    "the quotation {text} is not in the version in {locale}": "অন্য ভাষার লেখায় ({locale}) এই উদ্ধৃতি নেই: {text}",
    'the name "{text}" is not in the version in {locale}': "“{text}” নামটি অন্য ভাষার লেখায় ({locale}) নেই",
    "{what}, where it would stand at {place}": "{what}; জায়গাটি {place}",
    "name the same in both": "দুই লেখাতেই একই নাম রাখুন",
    "name it in both, or in neither": "নামটি দুই লেখাতেই রাখুন, না হলে কোনওটিতেই নয়",
    "quote it in both, or say in both what was said":
        "দুই ভাষাতেই উদ্ধৃতি দিন, না হলে দুই ভাষাতেই নিজের কথায় লিখুন",
    # --- what changed since a translation was accepted ---
    "{count} translation was never accepted, so changes of the original are not seen":
        "{count}টি অনুবাদ কখনও অনুমোদন করা হয়নি, তাই মূল লেখা বদলালে ধরা পড়বে না",
    "{count} translations were never accepted, so changes of the original are not seen":
        "{count}টি অনুবাদ কখনও অনুমোদন করা হয়নি, তাই মূল লেখা বদলালে ধরা পড়বে না",
    "khobor check --drift lists them": "তালিকা দেখতে চালান: khobor check --drift",
    "the version in {locale} was accepted before this changed ({facts})":
        "অনুবাদ ({locale}) অনুমোদনের পরে এখানে তথ্য বদলেছে ({facts})",
    "bring it into {path}, {again}": "{path} ফাইলেও বদলটি আনুন, {again}",
    "then khobor check --accept-translation {translation}":
        "তার পরে চালান: khobor check --accept-translation {translation}",
    "its original, in {locale}, has changed since this was accepted ({changes}){follows}":
        "অনুবাদটি অনুমোদনের পরে মূল লেখা ({locale}) বদলেছে ({changes}){follows}",
    "{where}: {facts}, as the translation has it": "{where}: {facts}, অনুবাদেও তা আছে",
    "; the translation seems to have followed": "; অনুবাদেও বদল আনা হয়েছে বলে মনে হচ্ছে",
    "read it against the original, {again}": "মূল লেখার সঙ্গে মিলিয়ে পড়ুন, {again}",
    "this was accepted again without these changes of its original ({facts})":
        "মূল লেখার এই বদল অনুবাদে না এনেই আবার অনুমোদন করা হয়েছে ({facts})",
    "mend the translation, {again}": "অনুবাদ শুধরে নিন, {again}",
    "{kind} in line {line}": "{line} নম্বর লাইনের {kind}",
    "{where}: {facts}": "{where}: {facts}",
    "removed: {kind} (passage {number} of what was accepted)":
        "বাদ গিয়েছে: {kind} (অনুমোদিত লেখার {number} নম্বর অংশ)",
    "added: {where}": "যোগ হয়েছে: {where}",
    "other words: {where}": "কথা বদলেছে: {where}",
    "{now} in place of {was}": "ছিল {was}, হয়েছে {now}",
    "{now} is new": "নতুন: {now}",
    "{was} is gone": "আর নেই: {was}",
    '"{text}"': "“{text}”",
    "{value} percent": "{value} শতাংশ",
    "{before}, {next}": "{before}, {next}",
    "{before}; {next}": "{before}; {next}",
    # --- the list of what is to be translated ---
    "{urgency}: {translation}, from {origin}: {path}": "{urgency}: {translation}, মূল লেখার ভাষা {origin}: {path}",
    "facts": "তথ্য বদলেছে",
    "text": "কথা বদলেছে",
    "unmarked": "অনুমোদন হয়নি",
    "never accepted": "অনুবাদটি কখনও অনুমোদন করা হয়নি",
    "the translation seems to have followed; accept it":
        "অনুবাদেও বদল আনা হয়েছে বলে মনে হচ্ছে; মিলিয়ে দেখে অনুমোদন করুন",
    "accepted untouched: {facts}": "অনুবাদ না বদলেই অনুমোদন করা হয়েছে, মেলে না: {facts}",
    "a denial": "একটি অস্বীকৃতি (না, নয়, নেই বা নি)",
    "more or less than a number": "সংখ্যার চেয়ে বেশি না কম",
    "Monday": "সোমবার", "Tuesday": "মঙ্গলবার", "Wednesday": "বুধবার", "Thursday": "বৃহস্পতিবার", "Friday": "শুক্রবার",
    "Saturday": "শনিবার", "Sunday": "রবিবার",
    # --- the file of marks ---
    "the mark of {translation} is kept for nothing: there is no such text any more":
        "{translation}-এর অনুমোদন আর কোনও কাজে লাগছে না: লেখাটি আর নেই",
    "{translation} was accepted as a translation and is none now: nobody is told when the text that it was made from changes":
        "{translation} অনুবাদ হিসেবে অনুমোদন করা হয়েছিল, এখন আর অনুবাদ নয়: যে লেখা থেকে অনুবাদ, তা বদলালে ধরা পড়বে না",
    "state translated_from again, or {rid}": "translated_from আবার লিখুন, না হলে {rid}",
    "remove {path}": "{path} মুছে দিন",
    "accept the others again: khobor check --accept-translation {id}":
        "বাকি অনুবাদগুলি আবার অনুমোদন করুন: khobor check --accept-translation {id}",
    "this is no mark of an accepted translation": "অনুমোদিত অনুবাদের তথ্য এ ভাবে লেখা হয় না",
    "accept the translation again: khobor check --accept-translation {id}":
        "অনুবাদটি আবার অনুমোদন করুন: khobor check --accept-translation {id}",
}  # fmt: skip
CODES: Mapping[str, tuple[str, str]] = {
    "said-in-one-language": ("একটি সংখ্যা, সময়, তারিখ, নাম বা উদ্ধৃতি এক ভাষায় আছে, অন্য ভাষায় নেই।", "দুই ভাষায় একই কথা লিখুন; নথিতে থাকলে ${…} দিয়ে।"),
    "languages-may-differ": ("ছোট একটি সংখ্যা দুই ভাষায় আলাদা, বা এক ভাষায় অন্য ভাবে বলা থাকতে পারে।", "মিলিয়ে দেখুন; দুই ভাষায় একই কথা লিখুন।"),
    "translation-facts": ("অনুবাদ অনুমোদনের পরে মূল লেখায় তথ্য বদলেছে।", "অনুবাদেও বদলটি এনে আবার অনুমোদন করুন।"),
    "translation-text": ("অনুবাদ অনুমোদনের পরে মূল লেখার কিছু কথা বদলেছে, যোগ হয়েছে বা বাদ গিয়েছে।", "মূলের সঙ্গে মিলিয়ে পড়ে আবার অনুমোদন করুন।"),
    "translation-untouched": ("মূল লেখার তথ্য বদলেছে, অথচ অনুবাদ না বদলেই আবার অনুমোদন করা হয়েছে।", "অনুবাদ শুধরে আবার অনুমোদন করুন।"),
    "translation-unmarked": ("কয়েকটি অনুবাদ কখনও অনুমোদন করা হয়নি।", "khobor check --drift চালিয়ে তালিকা দেখুন, মিলিয়ে পড়ে অনুমোদন করুন।"),
    "translation-unwatched": ("অনুমোদিত একটি অনুবাদে আর বলা নেই কোন লেখা থেকে অনুবাদ।", "translated_from আবার লিখুন, না হলে অনুমোদনের ফাইলটি মুছে দিন।"),
    "bad-mark": ("অনুমোদিত অনুবাদের ফাইলটি আর ঠিক যেমন লেখা হয়েছিল তেমন নেই।", "নিজের হাতে বদলাবেন না; khobor check --accept-translation চালিয়ে আবার অনুমোদন করুন।"),
}  # fmt: skip
