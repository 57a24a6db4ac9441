"""What the checks of headlines, times, updates, sources, names and links say in Bengali, and what their codes mean.

As in `desk_bengali`: a template is the name of its row. What is to be typed stays in its own letters.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- headlines ---
    '"{text}" is surer in the headline: {why}': "শিরোনামে “{text}” বেশি নিশ্চিত শোনাচ্ছে: {why}",
    "the record has {bound} as many ({place})": "নথিতে লেখা “{bound}” ({place})",
    "say {bound} in the headline too, or write ${{{fact}}}": "শিরোনামেও “{bound}” বা ${{{fact}}} লিখুন",
    "the text says it only with a doubt ({place})": "লেখার ভিতরে তা সংশয়ের সঙ্গে বলা ({place})",
    "carry the doubt into the headline": "শিরোনামেও সেই সংশয় রাখুন",
    '"{text}" stands in the headline alone: neither the text nor its record says so': "“{text}” শুধু শিরোনামেই আছে: লেখায় বা নথিতে সে কথা নেই",
    '"{text}" is said as a fact, and the text only reports or doubts it ({place})':
        "শিরোনামে “{text}” নিশ্চিত তথ্য বলে লেখা, অথচ ভিতরে তা অন্যের দাবি বা অনুমান ({place})",
    "say in the headline who says so, or that it is not certain":
        "কে বলছেন, বা তথ্যটি যে নিশ্চিত নয়, শিরোনামেই লিখুন",
    # --- times ---
    '"{text}" has no day: the story is of {published}, and it was on {day}':
        "“{text}” কোন দিনের, লেখা নেই: খবরটি {published} তারিখের, ঘটনা {day} তারিখের",
    "say the day before it or beside it, as ${began|date}": "আগে বা পাশে দিনটি লিখুন, যেমন ${began|date}",
    "{figure} says {value} {unit}, and from began to ended it is {length} ({place})":
        "{figure}-এ লেখা {value} {unit}, অথচ began থেকে ended পর্যন্ত {length} ({place})",
    "leave the figure out and write ${duration}, mend one of the two, or say in the label of what it is":
        "সংখ্যাটি বাদ দিয়ে ${duration} লিখুন, দু’টির একটি শুধরে নিন, না হলে label-এ লিখুন কীসের সময়",
    '"{text}" is said of what was over: {incident} ended{when} ({place})':
        "“{text}” লেখা, অথচ তত ক্ষণে সব মিটে গিয়েছে: {incident} শেষ হয়েছে{when} ({place})",
    " by {moment} {offset}": " {moment} বা তার আগে, {offset}",
    " by {day}": " {day} বা তার আগে",
    "say that it was, or name what is still down and put it into the record":
        "অতীত কালে লিখুন; এখনও কিছু অচল থাকলে তার নাম লিখুন, নথিতেও যোগ করুন",
    "{message}; the limit for its kind is {limit} ({place})": "{message}; এ ধরনের তথ্যের সীমা {limit} ({place})",
    '"{text}" was {days} days old when this was last changed':
        "শেষ বার বদলানোর সময় “{text}” ছিল {days} দিনের পুরোনো",
    "{figure} is {days} days older than the last update, {update}":
        "{figure} শেষ আপডেট {update}-এর চেয়েও {days} দিনের পুরোনো",
    "{count} days": "{count} দিন",
    "{count} hours": "{count} ঘণ্টা",
    "ask for a newer figure, or say of which day it is": "নতুন সংখ্যা চেয়ে নিন, না হলে কোন দিনের, তা লিখুন",
    # --- updates ---
    'the update "{update}" says {status} before the incident {field} ({place})':
        "ঘটনা শুরুর আগেই আপডেট “{update}”-এ {status} লেখা ({field}: {place})",
    'the update "{update}" says {status} after the incident {field} ({place})':
        "ঘটনা শেষের পরেও আপডেট “{update}”-এ {status} লেখা ({field}: {place})",
    'the update "{update}" says {status}, and the incident has a later end: {field} ({place})':
        "আপডেট “{update}”-এ {status} লেখা, অথচ ঘটনা শেষ হয়েছে তার পরে ({field}: {place})",
    "mend at, or {field}; what is told of another time needs no status":
        "at বা {field} শুধরে নিন; অন্য সময়ের কথা হলে status লাগে না",
    'the update "{update}" says {status} after "{before}", which says {was} (line {line})':
        "আপডেট “{before}”-এ {was} লেখা (লাইন {line}), তার পরেই “{update}”-এ {status}",
    "that it is back": "ফেরার কথা",
    "say in its text that it began again, or mend the status":
        "আবার শুরু হয়ে থাকলে আপডেটের লেখায় তা বলুন, না হলে status শুধরে নিন",
    'the incident has an end ({place}), and its last status is still {status}, of the update "{update}"':
        "ঘটনা শেষ হয়েছে ({place}), অথচ তার শেষ status এখনও {status}, আপডেট “{update}”-এর",
    "add an update of the end with status: {closing}": "শেষের কথা বলে একটি আপডেট যোগ করুন, তাতে status: {closing}",
    # --- sources ---
    "no source says whose word the {name} is": "সূত্র লেখা নেই: {name}",
    "{kind} {id}": "{kind} “{id}”",
    "{first}, with {count} more entries of this record,": "{first} ও এই নথির আরও {count}টি",
    "source: a key of the record's sources ({names})": "source: লিখুন, নথির sources-এর একটি নাম ({names})",
    # --- names ---
    'the registry writes "{right}", not "{written}"': "তালিকায় নামটি “{right}”, “{written}” নয়",
    'write "{right}", or add "{written}" to the spellings in content/registry/style.yaml':
        "“{right}” লিখুন; “{written}”-ও চললে content/registry/style.yaml-এর spellings-এ যোগ করুন",
    'write "{right}"; with "{written}: {right}" in the spellings of content/registry/style.yaml khobor check --fix writes it':
        "“{right}” লিখুন; content/registry/style.yaml-এর spellings-এ “{written}: {right}” থাকলে khobor check --fix নিজেই লিখবে",
    # --- links ---
    "readers see the brackets of this link to {address}: no link stands in this text":
        "এই লেখায় লিঙ্ক চলে না, তাই পাঠক বন্ধনী-সহ লিঙ্কটিই দেখবেন: {address}",
    "link in the text of a story or page, or name the address as a source":
        "খবর বা পাতার মূল লেখায় লিঙ্ক দিন, না হলে ঠিকানাটি সূত্র হিসাবে লিখুন",
    'the {kind} "{id}" is linked by its address, which may change':
        "{kind} “{id}”-এর লিঙ্কে ঠিকানা লেখা, যা বদলাতে পারে",
    "write {written}": "{written} লিখুন",
    'the {kind} "{id}", which lies at {path}, is not published': "{path} ঠিকানার {kind} “{id}” প্রকাশিত নয়",
    "no page of this site lies at {path}{near}": "{path} ঠিকানায় এই সাইটের কোনও পাতা নেই{near}",
    "link to an address that is there, or take the link out":
        "পাতা আছে এমন ঠিকানার লিঙ্ক দিন, না হলে লিঙ্কটি বাদ দিন",
    "write ({meant}), or another site by https://…": "({meant}) লিখুন, অন্য সাইট হলে https://…",
    "{address} has moved to {to}{front}": "{address} সরে গিয়েছে, নতুন ঠিকানা {to}{front}",
    ", the front page: what it was may be gone": ", যা প্রথম পাতা: আগের লেখাটি হয়তো আর নেই",
    "look whether it is the same, and write {to}": "একই লেখা কি না দেখুন, হলে {to} লিখুন",
    "try it in a browser; it is asked again when its site has been left alone as long as it wants":
        "ব্রাউজারে খুলে দেখুন; সাইটটি যত ক্ষণ বিরতি চায়, তা পেরোলে আবার খোঁজ নেওয়া হবে",
    "try it in a browser; it is asked again by a run {hours} hours later, or with --clean":
        "ব্রাউজারে খুলে দেখুন; {hours} ঘণ্টা পরে চালালে, বা --clean দিলে, আবার খোঁজ নেওয়া হবে",
    "find its new address or an archived copy, and write that in url:":
        "নতুন ঠিকানা বা সংরক্ষিত কপি খুঁজে url:-এ লিখুন",
    "find another copy, or take the line out": "অন্য কপি খুঁজুন, না হলে লাইনটি বাদ দিন",
    "link to its new address or an archived copy, or take the link out":
        "নতুন ঠিকানা বা সংরক্ষিত কপির লিঙ্ক দিন, না হলে লিঙ্কটি বাদ দিন",
    "{lacking} of {count} sources with an address have no archived copy: {names}":
        "ঠিকানা-সহ {count}টি সূত্রের {lacking}টির সংরক্ষিত কপি নেই: {names}",
    "keep a copy in a public archive, and write its address in archived:":
        "খোলা কোনও আর্কাইভে কপি রাখুন, ঠিকানা archived:-এ লিখুন",
}  # fmt: skip
CODES: Mapping[str, tuple[str, str]] = {
    "unsourced": ("একটি সংখ্যা, সিরিজ, উদ্ধৃতি বা আপডেটের সূত্র লেখা নেই।", "source: দিয়ে নথির কোনও সূত্রের নাম লিখুন।"),
    "headline-surer": ("শিরোনামে কথাটি যত নিশ্চিত, লেখায় বা নথিতে ততটা নয়।", "সংশয়টুকু, বা কে বলছেন, শিরোনামেও লিখুন।"),
    "update-outside": ("আপডেটের status ঘটনার শুরু বা শেষের সঙ্গে মেলে না।", "আপডেটের সময়, না হলে ঘটনার শুরু বা শেষ শুধরে নিন।"),
    "status-order": ("যা মিটে গিয়েছিল, আপডেটে তা আবার চালু, অথচ লেখায় সে কথা নেই।", "আবার শুরু হয়ে থাকলে লেখায় বলুন, না হলে status শুধরে নিন।"),
    "status-open": ("ঘটনার শেষ লেখা আছে, অথচ শেষ status বলছে তা চলছে।", "শেষের কথা বলে একটি আপডেট যোগ করুন, তাতে status: resolved।"),
    "still-down": ("ঘটনা মিটে যাওয়ার পরের লেখায় বলা হয়েছে, এখনও অচল।", "অতীত কালে লিখুন; কিছু অচল থাকলে তার নাম লিখুন।"),
    "length-differs": ("ঘটনার মোট সময় বলে যে সংখ্যা লেখা, তা শুরু ও শেষের ফারাকের সঙ্গে মেলে না।", "সংখ্যাটি বাদ দিয়ে ${duration} লিখুন, না হলে দু’টির একটি শুধরে নিন।"),
    "wrong-weekday": ("বারটি পাশের তারিখের, না হলে নথির দিনের সঙ্গে মেলে না।", "বারটি শুধরে নিন, না হলে তারিখটি।"),
    "unmarked-reference": ("তথ্যের নাম আছে, ${…} চিহ্ন নেই: পাঠক নামটিই দেখবেন।", "${…} দিয়ে লিখুন।"),
    "impossible-time": ("এমন দিন ওই মাসে নেই, না হলে এমন সময় কোনও ঘড়িতে বাজে না।", "ঠিক দিন বা ঠিক সময় লিখুন, না হলে ${began|date} বা ${began|time} বসান।"),
    "clock-without-day": ("খবরের গোড়ায় ঘড়ির সময় আছে, কোন দিনের, বোঝা যায় না।", "পাশে দিনটি লিখুন, যেমন ${began|date}।"),
    "figure-old": ("সংখ্যাটি এ ধরনের তথ্যের জন্য সাইটের ধরে দেওয়া সীমার চেয়ে পুরোনো।", "নতুন সংখ্যা চেয়ে নিন, না হলে কোন দিনের, তা লিখুন।"),
    "name-variant": ("তালিকার একটি নাম অন্য বানানে লেখা।", "তালিকার বানানে লিখুন; khobor check --fix নিজেই শুধরে দেয়।"),
    "dead-link": ("সাইটের এমন ঠিকানার লিঙ্ক, যেখানে কোনও পাতা নেই।", "ঠিক ঠিকানা বা আইডি লিখুন, না হলে লিঙ্কটি বাদ দিন।"),
    "own-address": ("সাইটের একটি পাতার লিঙ্কে আইডি নয়, ঠিকানা লেখা।", "আইডি দিয়ে লিঙ্ক দিন, যেমন story:x; ঠিকানা বদলালেও চলবে।"),
    "bare-link": ("যে লেখায় লিঙ্ক চলে না, সেখানে লিঙ্ক আছে; পাঠক তার চিহ্নগুলি দেখবেন।", "মূল লেখায় লিঙ্ক দিন, না হলে ঠিকানাটি সূত্র হিসাবে লিখুন।"),
    "link-gone": ("অন্য সাইটের পাতাটি আর নেই।", "নতুন ঠিকানা বা সংরক্ষিত কপির লিঙ্ক দিন।"),
    "link-moved": ("অন্য সাইটের পাতাটি অন্য ঠিকানায় সরে গিয়েছে।", "একই লেখা কি না দেখে নতুন ঠিকানা লিখুন।"),
    "link-failing": ("অন্য সাইটের ঠিকানাটি ঠিকমতো সাড়া দিচ্ছে না।", "ব্রাউজারে খুলে দেখুন; পরের বার আবার দেখা হবে।"),
    "no-archived-copy": ("নথির সূত্রের সংরক্ষিত কপি নেই।", "খোলা কোনও আর্কাইভে কপি রেখে ঠিকানা archived:-এ লিখুন।"),
}  # fmt: skip
