"""What the checks say to a desk, in Bengali: each English template with its own sentence and the same values.

A template is the name of its row (`generator/saying.py`). Ids, paths and what is to be typed stay in
their own letters; what is speech is in Bengali digits, which the values bring with them.
"""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # --- levels, verdicts ---
    "error": "ভুল",
    "warning": "সতর্কতা",
    "note": "নজর দিন",
    "bound": "নথি থেকে",
    "agrees": "মেলে",
    "contradicts": "মেলে না",
    "undecided": "অনিশ্চিত",
    "unexplained": "নথিতে নেই",
    "ignored": "ধরা হয়নি",
    # --- kinds of things ---
    "incident": "ঘটনা", "story": "খবর", "page": "পাতা", "service": "পরিষেবা", "person": "ব্যক্তি",
    "topic": "বিষয়", "place": "জায়গা", "publisher": "প্রকাশক", "unit": "একক", "media": "ফাইল",
    "incidents": "ঘটনা", "stories": "খবর", "pages": "পাতা", "services": "পরিষেবা", "people": "ব্যক্তি",
    "topics": "বিষয়", "places": "জায়গা", "publishers": "প্রকাশক", "units": "একক",
    "figure": "সংখ্যা", "update": "আপডেট", "quotation": "উদ্ধৃতি", "series": "সিরিজ", "none": "একটিও নেই", "none yet": "এখনও একটিও নেই",
    # --- passages of a text ---
    "headline": "শিরোনাম", "kicker": "উপরের ছোট লেখা", "standfirst": "সারকথা", "alt": "ছবির বর্ণনা",
    "caption": "ছবির পরিচিতি", "paragraph": "অনুচ্ছেদ", "heading": "উপশিরোনাম", "item": "তালিকার অংশ",
    "block": "ব্লক", "code": "কোড", "body": "মূল লেখা", "cause": "কারণ", "updates": "আপডেট",
    "taka": "টাকা",
    # --- bounds ---
    "at least": "অন্তত", "at most": "সর্বোচ্চ",
    # --- how sure a record is ---
    "observed": "পর্যবেক্ষিত", "likely": "সম্ভবত ঠিক", "possible": "সম্ভাব্য", "unlikely": "সম্ভাবনা কম",
    "unknown": "অজানা",
}  # fmt: skip
SAYINGS: Mapping[str, str] = {
    # --- what people wrote, and the record ---
    '"{text}" does not agree with {fact} of {incident}, which is {value} ({place})':
        "“{text}” নথির সঙ্গে মেলে না: {incident}-এর {fact} হল {value} ({place})",
    '"{text}" agrees with {fact} of {incident} only by the clock of {zone}':
        "{incident}-এর {fact}-এর সঙ্গে “{text}” মেলে শুধু {zone} ধরলে",
    '"{text}" may or may not agree with {fact} of {incident}, which is {value}':
        "“{text}” নথির সঙ্গে মেলে কি না ঠিক বলা যাচ্ছে না: {incident}-এর {fact} হল {value}",
    "write {reference} in its place, or mend the record":
        "এর জায়গায় {reference} লিখুন, না হলে নথি শুধরে নিন",
    "{moment} by the clock of {zone}": "{zone} {moment}",
    "{moment}, {there}": "{moment}, {there}",
    "mend the sentence or the record": "বাক্যটি বা নথিটি শুধরে নিন",
    "name the time zone in the sentence": "কোন দেশের সময়, বাক্যে লিখুন",
    "{value} {unit}": "{value} {unit}",
    "between {low} and {high}": "{low} থেকে {high}",
    "about {value}": "প্রায় {value}",
    "at least {value}": "অন্তত {value}",
    "at most {value}": "সর্বোচ্চ {value}",
    '"{text}" is said as if it were known; in the record {figure} is {certainty} ({place})':
        "“{text}” নিশ্চিত বলে লেখা; নথিতে {figure} হল “{certainty}” ({place})",
    "say in the sentence who says so, or that it is not certain":
        "কে বলছেন, বা তথ্যটি যে নিশ্চিত নয়, বাক্যেই লিখুন",
    # --- reasons of verdicts ---
    "it cannot be spoken; khobor check says why": "বলা যাচ্ছে না; কেন, khobor check জানায়",
    "it is spoken from the record": "নথি থেকেই বলা",
    "it stands in somebody's own words": "অন্যের মুখের কথা",
    "it is part of what is no day or time": "যে তারিখ বা সময় হয় না, এটি তার অংশ",
    "a time of day without a number is not judged": "শুধু “সকাল”, “দুপুর” লেখা থাকলে মিলিয়ে দেখা হয় না",
    "it is so by the clock of {zone}": "{zone} ধরলে মেলে",
    "the sentence counts to it from {fact}": "বাক্যটি {fact} থেকে গুনে এখানে আসে",
    "it is counted up to the day of the story": "খবরের দিন পর্যন্ত গোনা",
    "the sentence denies it": "বাক্যটিতে অস্বীকার করা হয়েছে",
    "denied, and {fact} says so": "অস্বীকার করা হয়েছে, অথচ {fact} তা-ই বলে",
    "no record of its incidents has a fact for it": "যে ঘটনার কথা, তার নথিতে এমন তথ্য নেই",
    '"{text}" has no fact in a record': "“{text}”: এমন তথ্য নথিতে নেই",
    '"{text}" and {more} more have no fact in a record': "“{text}” ও আরও {more}টি: এমন তথ্য নথিতে নেই",
    "khobor check --explain lists them; what readers should be able to check belongs into a record": "khobor check --explain তালিকা দেয়; পাঠকের যাচাই করার মতো তথ্য নথিতে লিখুন",
    "{count} numbers, times and days have no fact in a record; {most} are allowed": "{count}টি সংখ্যা, সময় ও তারিখের কোনও তথ্য নথিতে নেই; সীমা {most}",
    "write the new ones into a record, or raise checks.unexplained_at_most": "নতুনগুলি নথিতে লিখুন, না হলে checks.unexplained_at_most বাড়ান",
    "the sentence names another of the story’s incidents, which has that otherwise":
        "বাক্যে এই খবরের অন্য ঘটনার নাম আছে, আর সেটির নথিতে অন্য কথা",
    "it is the time from one of the story’s incidents to another": "এটি খবরের এক ঘটনা থেকে আর এক ঘটনা পর্যন্ত সময়",
    "it is what the like figures of the story’s incidents come to together": "এটি খবরের ঘটনাগুলির একই সংখ্যার যোগফল",
    "it was so long, but the other way round": "সময়টা ঠিক, তবে আগে-পরে উল্টো",
    "nothing in the record fits, and this is a slip of the pen away": "নথির কোনও তথ্যের সঙ্গেই মেলে না, একটি অঙ্ক বা অক্ষর ভুল টাইপ হয়ে থাকতে পারে",
    "nothing in the record fits, and this is the likeliest to be meant": "নথির কোনও তথ্যের সঙ্গেই মেলে না, আর এটির কথাই বলার সম্ভাবনা সবচেয়ে বেশি",
    "its unit is {unit}": "একক মিলেছে: {unit}",
    "the members of a body": "দল বা কমিটির সদস্য",
    "the words of its label": "সংখ্যার নামের শব্দ মিলেছে",
    "the bodies of the dead": "মৃতদের দেহ",
    "how long the incident lasted": "ঘটনা কত ক্ষণ চলেছে",
    '"{text}" is not the day of the week of {day}, which is "{weekday}"': "{day} “{text}” নয়, “{weekday}”",
    '"{text}" is not the day of the week of {fact} of {incident}, which is "{weekday}", {day} ({place})': "“{text}” নয়, {incident}-এর {fact} “{weekday}”, {day} ({place})",
    'write "{weekday}", or mend the record': "“{weekday}” লিখুন, না হলে নথিটি শুধরে নিন",
    'write "{weekday}" or {reference}, or mend the record': "“{weekday}” বা {reference} লিখুন, না হলে নথিটি শুধরে নিন",
    '"{text}" is no day of the calendar': "“{text}” বলে কোনও দিন পঞ্জিকায় নেই",
    '"{text}" is no time of a clock': "“{text}” বলে কোনও সময় ঘড়িতে নেই",
    '"{text}" is no day: that month has {days} days': "“{text}” বলে কোনও দিন নেই: ওই মাস {days} দিনের",
    "write the right day; `${{began|date}}` is the record's": "ঠিক দিনটি লিখুন; নথির দিন `${{began|date}}`",
    "write the right hour and minutes; `${{began|time}}` is the record's": "ঠিক ঘণ্টা ও মিনিট লিখুন; নথির সময় `${{began|time}}`",
    'write "{weekday}", or mend the date': "“{weekday}” লিখুন, না হলে তারিখটি শুধরে নিন",
    "the time between two moments": "দুই সময়ের ব্যবধান",
    "the difference of two percentages is in percentage points": "দু’টি শতাংশের তফাত শতাংশ-বিন্দুতে মাপা হয়",
    "it is what these come to together": "সব মিলিয়ে এত",
    "it is what so much for each comes to": "এক-একটিতে এত হলে সব মিলিয়ে এত",
    "it is what the numbers before it come to": "আগের সংখ্যাগুলি থেকে এত হয়",
    "it is what the two numbers that the record has of this differ by": "নথিতে এর দু’টি সংখ্যার ফারাক এত",
    "it is the share of one number of the sentence in another": "বাক্যের একটি সংখ্যা আর একটির এত ভাগ",
    "it is how many times another number of the sentence one is": "বাক্যের একটি সংখ্যা আর একটির এত গুণ",
    "two numbers of the sentence have changed places": "বাক্যের দু’টি সংখ্যা জায়গা বদল করেছে",
    "the text tells of it nowhere else, and this is a slip of the pen away":
        "লেখাটিতে কথাটি আর কোথাও নেই, একটি অঙ্ক বা অক্ষর ভুল টাইপ হয়ে থাকতে পারে",
    "the text says it elsewhere as the record has it, and this may be of something else":
        "লেখার অন্য জায়গায় কথাটি নথির সঙ্গে মেলে, এটি হয়তো অন্য কিছুর কথা",
    "it is counted from a time that the text has before it": "লেখায় তার আগে যে সময় আছে, সেখান থেকে গোনা",
    "it is a number of which, or out of which, the sentence tells the fact": "বাক্যে যে সংখ্যার মধ্যে থেকে তথ্যটি বলা হয়েছে, এটি সেই সংখ্যা",
    "one word alone tells of it, and this may be of something else": "মিলেছে একটিমাত্র শব্দ; এটি হয়তো অন্য কিছুর কথা",
    "it is of a share that is said as so many of so many": "এটি এমন এক ভাগের সংখ্যা, যা এত জনের মধ্যে এত জন বলে বলা হয়েছে",
    "it was so then on the day beside it": "পাশের দিনটিতে ঠিক তখনই এমন হয়েছিল",
    "it is the day of the time beside it": "পাশের সময়টি যে দিনের, এটি সেই দিন",
    "it is the moment of the time beside it by another clock": "পাশের সময়টি যে মুহূর্তের, এটি অন্য ঘড়িতে সেই মুহূর্ত",
    "it is what others say of it, and the record has that otherwise": "অন্যেরা এ নিয়ে যা বলেন এটি তা-ই, আর নথিতে তাঁদের কথা অন্য রকম",
    "it is one end of a range, and the record has another": "এটি একটি সীমার এক প্রান্ত, আর নথিতে সেই প্রান্ত অন্য",
    "it has the day of the end in another month, and the sentence has the beginning": "দিনটি সমাপ্তির, কিন্তু মাস আলাদা; আর বাক্যে শুরুর দিন আছে",
    "it does not lead from the time told before it to what its sentence tells of":
        "আগে বলা সময় থেকে গুনলে বাক্যের ঘটনায় পৌঁছনো যায় না",
    "with the other numbers of the sentence it does not make up the whole": "বাক্যের অন্য সংখ্যাগুলির সঙ্গে মিলিয়ে মোট সংখ্যাটি হয় না",
    "it does not lead from the time told before it to the one beside it":
        "আগে বলা সময় থেকে গুনলে পাশের সময়ে পৌঁছনো যায় না",
    "it is not the day of the time beside it": "পাশের সময়টি যে দিনের, এটি সে দিন নয়",
    "its ends are two figures of the record": "এর দুই প্রান্ত নথির দু’টি সংখ্যা",
    "it does not lead from the beginning to the time beside it": "শুরু থেকে গুনলে এটি পাশের সময়ে পৌঁছয় না",
    "neither end of the range is a moment of the record": "সীমার দুই প্রান্তই নথির সব মুহূর্তের বাইরে",
    "it is one of the two numbers that the record has of this": "নথিতে এই বিষয়ে যে দু’টি সংখ্যা আছে, এটি তার একটি",
    "the words of a beginning": "শুরুর কথা বলা হয়েছে",
    "the words of an end": "শেষের কথা বলা হয়েছে",
    "the words of the update": "আপডেটের সঙ্গে শব্দ মিলেছে",
    "the words of the record": "নথির লেখার সঙ্গে শব্দ মিলেছে",
    "its first day or its last is not the incident's": "এর প্রথম বা শেষ দিন ঘটনার নয়",
    "it is the age of whom the label names": "সংখ্যার নামে যার কথা, এটি তারই বয়স",
    "the label is of an age, and the sentence tells of none": "সংখ্যার নামটি বয়সের, বাক্যে বয়সের কথা নেই",
    "it is the age of another, of whom the record has no word": "এটি অন্য কারও বয়স, নথিতে যার কথা নেই",
    "nothing else of the sentence differs, and the record has another number of this": "বাক্যের আর কিছুই আলাদা নয়, নথিতে এর নম্বর অন্য",
    "the day of the incident": "ঘটনার দিন",
    "the day of a source": "সূত্রের তারিখ",
    "how many the record has": "নথিতে ক’টি আছে",
    "a name": "নাম",
    # --- repetition, superlatives, sources ---
    '"{text}" stands twice in this text, first in line {line}':
        "“{text}” এই লেখায় দু’বার আছে, প্রথম বার {line} নম্বর লাইনে",
    "delete one of the two": "একটি মুছে দিন",
    '"{text}" does not hold: {incident} {why} ({place})': "“{text}” ঠিক নয়: {incident} {why} ({place})",
    "take the word out, or say of which it is true; link to incident:{incident}":
        "শব্দটি বাদ দিন, না হলে কীসের মধ্যে, তা লিখুন; লিঙ্ক দিন incident:{incident}",
    'no earlier incident of these services shows that "{text}" is true':
        "“{text}” যে ঠিক, এই পরিষেবার আগের কোনও ঘটনা থেকে তা বোঝা যায় না",
    "say in the sentence who says so, or take the word out": "কে বলছেন বাক্যে লিখুন, না হলে শব্দটি বাদ দিন",
    "began before it, on {day}": "তার আগেই শুরু হয়েছিল, {day} তারিখে",
    "has {figure} {theirs}, this one {own}": "{figure}-এ এগিয়ে: {theirs}, আর এই ঘটনায় {own}",
    "lasted {theirs}": "চলেছিল {theirs}",
    "lasted {theirs}, this one {own}": "চলেছিল {theirs}, আর এই ঘটনা {own}",
    "{why}; {count} earlier ones are ahead of it": "{why}; আগের {count}টি ঘটনা এর চেয়ে এগিয়ে",
    "no byline says who wrote this report": "প্রতিবেদনটি কার লেখা, বলা নেই",
    "byline: [id] of a person or desk in content/registry/people.yaml":
        "byline: [id] লিখুন; id থাকবে content/registry/people.yaml-এ",
    "no source stands behind this report: no link out, and no incident with an address":
        "প্রতিবেদনে কোনও সূত্রের উল্লেখ নেই: বাইরের লিঙ্ক নেই, ঘটনার কোনও সূত্রের ঠিকানাও নেই",
    "link to a source in the text, or give a source of the incident its url":
        "লেখায় সূত্রের লিঙ্ক দিন, না হলে ঘটনার কোনও সূত্রে url লিখুন",
    # --- style ---
    '"{text}" will mean another time to who reads it later': "“{text}” বলতে কবে, পরে পড়লে বোঝা যাবে না",
    "write what was meant: {meant}": "কবে, তা-ই লিখুন: {meant}",
    "name the day: {meant}": "তারিখটি লিখুন: {meant}",
    "say which time is meant: {meant}": "কবে, তা স্পষ্ট লিখুন: {meant}",
    "is {before} meant, or {after}? write the one that is": "{before}, না {after}? যেটি ঠিক, সেটি লিখুন",
    "write the day, the month or the year that is meant": "কোন দিন, মাস বা বছর, তা লিখুন",
    'the house writes "{right}", not "{wrong}"': "আমাদের বানান “{right}”, “{wrong}” নয়",
    'write "{right}"': "“{right}” লিখুন",
    'write "{right}", in the form that stands here': "“{right}” লিখুন, এখানে যে রূপ হয় সেই রূপে",
    "two spaces stand where one is enough": "একটি স্পেসের জায়গায় দু’টি আছে",
    "{count} more numbers of this text are in Latin digits": "এই লেখার আরও {count}টি সংখ্যা ইংরেজি অঙ্কে",
    "mend those that are told, and check again": "যেগুলি বলা হল, সেগুলি শুধরে আবার দেখুন",
    "a straight mark stands in {word}": "উদ্ধৃতিচিহ্ন বা ঊর্ধ্বকমা সোজা: {word}",
    "a straight mark stands in {word}, and {count} more": "উদ্ধৃতিচিহ্ন বা ঊর্ধ্বকমা সোজা: {word}, এই লেখায় এমন আরও {count}টি",
    "write {right}; khobor check --fix writes them all": "{right} লিখুন; khobor check --fix সবগুলি শুধরে দেয়",
    '"{text}" is no part of the story': "“{text}” খবরের অংশ নয়",
    "take it out; name a related story by ::story{id=…} on a line of its own":
        "বাদ দিন; অন্য খবরের নাম আলাদা লাইনে ::story{id=…} দিয়ে লিখুন",
    "{code} finds nothing any more in {where}": "{code} আর কিছু পায় না, এখানে: {where}",
    "there is no such file: {path}{near}": "এমন ফাইল নেই: {path}{near}",
    "write the path of one file as khobor check prints it, as content/stories/2026/pay.en.md":
        "একটি ফাইলের পথ লিখুন, khobor check যেমন দেখায়, যেমন content/stories/2026/pay.bn.md",
    '"{text}" is no reference: readers see it as it stands': "“{text}” থেকে তথ্য বলা হয় না: পাঠক এটিই দেখবেন",
    "level of a check": "যাচাইয়ের মাত্রা",
    "write a whole number, or take the field out": "একটি পূর্ণসংখ্যা লিখুন, না হলে ঘরটি মুছে দিন",
    'a line of {path} with "{text}"': "{path}-এর যে লাইনে “{text}” আছে",
    "take the entry out of checks.relax": "checks.relax থেকে সেটি মুছে দিন",
    # --- names that lead nowhere ---
    ' (did you mean "{near}"?)': " (“{near}” লিখতে চেয়েছিলেন?)",
    'there is no {kind} "{id}"{near}': "“{id}” নামে কোনও {kind} নেই{near}",
    "add it to content/registry/{registry}.yaml": "content/registry/{registry}.yaml-এ যোগ করুন",
    'there is no section "{id}"{near}': "“{id}” নামে কোনও বিভাগ নেই{near}",
    "sections: {names}": "section: ঘরে এর একটি লিখুন: {names}",
    'the story is about "{incident}", which is not published': "খবরটি “{incident}” নিয়ে, যা প্রকাশিত নয়",
    "publish the incident first": "আগে ঘটনাটি প্রকাশ করুন",
    'the {kind} "{id}" has no anchor #{anchor}{near}': "{kind} “{id}”-এ #{anchor} নামে কিছু নেই{near}",
    "anchors: {names}": "যা আছে: {names}",
    'the {kind} "{id}" is not published, so the link is plain text for now':
        "{kind} “{id}” প্রকাশিত নয়, তাই লিঙ্কটি আপাতত সাধারণ লেখা",
    'the {kind} "{id}" is not published, so the block is left out for now':
        "{kind} “{id}” প্রকাশিত নয়, তাই ব্লকটি আপাতত বাদ",
    '"{id}" is not published': "“{id}” প্রকাশিত নয়",
    '{incident} has no figure "{figure}"{near}': "{incident}-এ “{figure}” নামে কোনও সংখ্যা নেই{near}",
    "figures: {names}": "সংখ্যা: {names}",
    '{incident} has no {kind} "{id}"{near}': "{incident}-এ “{id}” নামে কোনও {kind} নেই{near}",
    "there are {names}": "আছে: {names}",
    "there is none": "একটিও নেই",
    "there is no file content/{file}{near}": "content/{file} ফাইলটি নেই{near}",
    '"{place}" is neither an ISO 3166 code nor a place of the registry{near}':
        "“{place}” ISO 3166-এর সঙ্কেতও নয়, জায়গার তালিকাতেও নেই{near}",
    "write BD, IN, IN-WB, 001 (the world), or add it to content/registry/places.yaml":
        "BD, IN, IN-WB বা 001 (গোটা বিশ্ব) লিখুন, না হলে content/registry/places.yaml-এ যোগ করুন",
    '{incident} has no fact "{fact}"{near}': "{incident}-এ “{fact}” নামে কোনও তথ্য নেই{near}",
    "facts: {names}": "তথ্য: {names}",
    'the record has no source "{id}"{near}': "নথিতে “{id}” নামে কোনও সূত্র নেই{near}",
    "sources: {names}": "সূত্র: {names}",
    'nothing uses "{id}" of the {registry}': "“{id}” কোথাও কাজে লাগছে না (তালিকা: {registry})",
    'nothing uses the unit "{id}"': "“{id}” এককটি কোথাও কাজে লাগছে না",
    'the policy {policy} names the page "{id}", which does not exist{near}':
        "নীতি {policy} যে পাতার কথা বলে (“{id}”), তা নেই{near}",
    'the name of "{id}" lacks {locales}; it is shown marked as foreign':
        "“{id}”-এর নাম এই ভাষায় নেই: {locales}; অন্য ভাষার নাম বলে দাগিয়ে দেখানো হবে",
    '"{target}" is not a menu target': "“{target}” মেনুতে চলে না",
    "khobor new catalog {tag} makes {path}; translate each msgstr in it":
        "khobor new catalog {tag} দিয়ে {path} বানান, তার প্রতিটি msgstr-এ অনুবাদ লিখুন",
    "write {kinds}, {places}, or https://… with a label": "{kinds}, {places} লিখুন, বা https://… ও তার নাম",
    "the {records} {circle} go round in a circle": "{records} ঘুরে একই জায়গায় ফিরছে: {circle}",
    "take one {field} out": "একটি {field} মুছে দিন",
    "headlines": "শিরোনাম",
    "write the name of a file in {folder} without its ending": "{folder}-এর একটি ফাইলের নাম লিখুন, শেষাংশ ছাড়া",
    # --- incidents ---
    "the incident ends before it begins": "শুরুর আগেই ঘটনা শেষ হয়েছে বলে লেখা",
    "look at the days of began and ended, and mend the one that is wrong":
        "began ও ended-এর তারিখ দেখুন, যেটি ভুল সেটি শুধরে নিন",
    "{field} is {day}, which lies far ahead": "{field} হিসাবে লেখা {day}, যা অনেক পরের",
    "look at the year and the day; where readers are to wait for it, write embargo: with the moment": "বছর আর দিন মিলিয়ে দেখুন; পাঠককে সত্যিই তত দিন অপেক্ষা করাতে চাইলে embargo: লিখুন সময়-সহ",
    "look at the year and the day; what is planned has an update with status: scheduled": "বছর আর দিন মিলিয়ে দেখুন; আগে থেকে ঠিক করা কাজ হলে একটি আপডেটে status: scheduled লিখুন",
    'the update "{update}" says {status}, but the incident has no end':
        "আপডেট “{update}” বলছে {status}, অথচ ঘটনার শেষের সময় নেই",
    "write ended: with the moment, or ended: unknown": "ended: লিখুন সময়-সহ, না হলে ended: unknown",
    'the unit "{unit}" has no word in {locale}, and the page of this record is in {locale} too':
        "“{unit}” এককের {locale} শব্দ নেই, অথচ এই নথির পাতা {locale} ভাষাতেও আছে",
    "write words: {{{locale}: {{other: …}}}} under {unit} in {place}":
        "words: {{{locale}: {{other: …}}}} লিখুন {unit}-এর নীচে, {place}-এ",
    # --- references and blocks ---
    "{reference} needs an incident, and this text names none": "{reference} কোন ঘটনার, এই লেখায় বলা নেই",
    "write ${{incident-id/{written}}}, or name the incident in incidents: […]":
        "${{incident-id/{written}}} লিখুন, না হলে incidents: […]-এ ঘটনার নাম দিন",
    '{reference} speaks of "{id}", which is not published': "{reference} যার কথা বলে (“{id}”), তা প্রকাশিত নয়",
    "publish the incident first, or take the reference out":
        "আগে ঘটনাটি প্রকাশ করুন, না হলে এই উল্লেখ বাদ দিন",
    '{fact} cannot be spoken as "{form}"{why}': "{fact} “{form}” রূপে বলা যায় না{why}",
    "write ${{{fact}}}{forms}{stands}": "${{{fact}}} লিখুন{forms}{stands}",
    " or one of the forms {names}": ", বা এই রূপগুলির একটি: {names}",
    "\n{fact} stands in {place}": "\n{fact} লেখা আছে এখানে: {place}",
    '{language} has no endings to put "{fact}" in the case "{case}"':
        "{language} ভাষায় “{fact}”-এর বিভক্তি “{case}” জানা নেই",
    "write the word for it beside ${{{fact}}}{stands}": "${{{fact}}}-এর পাশে শব্দটি লিখুন{stands}",
    '{reference} counts in "{unit}", which has no word in {locale}':
        "{reference} গোনা হয়েছে “{unit}” দিয়ে, যার {locale} শব্দ নেই",
    "{words}{stands}": "{words}{stands}",
    "{reference} stands in a text that is about no incident": "{reference} এমন লেখায় আছে, যা কোনও ঘটনার নয়",
    "write it in words": "কথায় লিখুন",
    "::{block} needs an incident, and this text names none": "::{block} কোন ঘটনার, এই লেখায় বলা নেই",
    "write ::{block}{{incident=id}}, or name it in incidents: […]":
        "::{block}{{incident=id}} লিখুন, না হলে incidents: […]-এ নাম দিন",
    "this picture has no text alternative": "ছবিটিতে কী আছে, লেখা নেই",
    'write alt="what the picture shows", or decorative=true if it says nothing':
        'alt="ছবিতে কী আছে" লিখুন; নিছক সাজের ছবি হলে decorative=true',
}  # fmt: skip
