"""What is said in Bengali of files, YAML and fields: to a reporter who knows no code and has a record to finish.

As in `desk_bengali`: a template is the name of its row. A field is ঘর; what is to be typed stays in its own letters.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- what fields stand in ---
    "the incident": "ঘটনার নথি", "the update": "আপডেট", "quote": "উদ্ধৃতি", "source": "সূত্র",
    "correction": "সংশোধন", "image": "ছবি", "the front matter": "লেখার গোড়ার অংশ", "the image": "ছবি", "the dateline": "ডেটলাইন",
    "the correction": "সংশোধন", "the section": "বিভাগ", "the menu item": "মেনুর লাইন",
    "the relaxed place": "ছাড় দেওয়া জায়গা", "the table of house style": "বানানের তালিকা",
    "the registry of {kind}": "তালিকা ({kind})",
    "the claim of {name}": "{name}-এর দাবি",
    "the style of {locale}": "{locale} ভাষার বানান",
    "the locale {locale}": "ভাষা {locale}",
    "the words of {group}": "{group}-এর শব্দ",
    "words in {locale}": "{locale} ভাষার শব্দ",
    "{label} {key}": "{label} “{key}”",
    # --- what khobor new wrote ---
    '"{text}" was written by khobor new, and is not for readers':
        "“{text}” khobor new-এর নমুনা লেখা, প্রকাশের জন্য নয়",
    "write over it; a language that is not ready gets state: draft, or its file is deleted":
        "এর জায়গায় নিজের লেখা দিন; যে ভাষার লেখা তৈরি নয়, তার ফাইলে state: draft লিখুন, বা ফাইলটি মুছে দিন",
    # --- fields ---
    'unknown field "{name}"{near}': "“{name}” নামে কোনও ঘর নেই{near}",
    'unknown field "{name}" in {label}{near}': "{label}: “{name}” নামে কোনও ঘর নেই{near}",
    '"{name}" is a field of: {what}': "“{name}” ঘরটি এর: {what}",
    "fields not used yet: {names}": "আর যে ঘরগুলি এখানে লেখা যায়: {names}",
    'the field "{name}" is missing': "“{name}” ঘরটি নেই",
    'the field "{name}" of {label} is missing': "{label}: “{name}” ঘরটি নেই",
    'the field "{name}" says nothing': "“{name}” ঘরটি ফাঁকা",
    'the text "{name}" in {locale} says nothing': "“{name}” ঘরে {locale} ভাষার লেখাটি ফাঁকা",
    'the field "{name}" stands here for the second time (first on line {line})':
        "“{name}” ঘরটি দু’বার লেখা হয়েছে (প্রথম বার {line} নম্বর লাইনে)",
    "keep one of the two": "একটি রেখে অন্যটি মুছে দিন",
    "there is nothing here": "এখানে কিছুই লেখা নেই",
    "fields (name: value) are expected here": "এখানে “নাম: মান” ধরনের লাইন চাই, যেমন kind: outage",
    "write fields, one a line: a name, a colon, a space and the value":
        "প্রতি লাইনে একটি ঘর লিখুন: নাম, কোলন, স্পেস, তার পরে মান",
    "write its fields below it, one a line: a name, a colon, a space and the value":
        "এর ঘরগুলি নীচে লিখুন, প্রতি লাইনে একটি: নাম, কোলন, স্পেস, তার পরে মান",
    "write {name}: on a line, and below it each entry: - and its fields (name: value)":
        "এক লাইনে {name}: লিখুন, নীচে একে একে প্রতিটি: গোড়ায় -, তার পরে ঘরগুলি (নাম: মান)",
    "write {name}: [{value}]": "লিখুন {name}: [{value}]",
    "write {name}: …, one value, without brackets": "লিখুন {name}: …, একটিই মান, বন্ধনী ছাড়া",
    "write {name}: 120": "লিখুন {name}: 120",
    "write a value behind it, or take the field out": "পাশে মান লিখুন, না হলে ঘরটি মুছে দিন",
    "write it with fewer digits, in another unit": "কম অঙ্কে লিখুন, অন্য এককে",
    "write the fields out": "ঘরগুলি পুরো লিখুন",
    "write [2022-10-25T12:40+05:30, 120] or [North, 120]": "লিখুন [2022-10-25T12:40+05:30, 120] বা [North, 120]",
    "{label} holds fields (name: value)": "{label}: এখানে “নাম: মান” ধরনের লাইন চাই",
    "a field's name is a word": "ঘরের নাম একটি শব্দ",
    "{name} is a text, not a list": "{name}-এ লেখা বসে, তালিকা নয়",
    "{name} is a text in each language": "{name}-এ প্রতিটি ভাষায় একটি লেখা বসে",
    'a text, or one a language: "bn: …" and "en: …" below it':
        "একটি লেখা দিন, না হলে নীচে প্রতি ভাষায় একটি: “bn: …” ও “en: …”",
    "{name} is a list": "{name}-এ তালিকা বসে",
    "{name} is a list of ids": "{name}-এ আইডি-র তালিকা বসে",
    "write {name}: [a, b], or - a line each": "লিখুন {name}: [a, b], না হলে প্রতি লাইনে একটি করে, গোড়ায় -",
    "{name} is a single value, not a list or fields": "{name}-এ একটিই মান বসে, তালিকা বা অন্য ঘর নয়",
    '"{value}" is not a {name}{near}': "{name}: “{value}” এখানে চলে না{near}",
    "one of: {names}": "এর মধ্যে একটি লিখুন: {names}",
    '"{value}" is not true or false': "“{value}” এখানে চলে না, হয় true, নয় false",
    "write true or false": "true বা false লিখুন",
    "write {name}: {value}": "লিখুন {name}: {value}",
    '"{name}" has another value here than in {place}': "“{name}” ঘরে এখানে এক মান, {place}-এ অন্য",
    "a shared field is stated once, in any one of the record's files":
        "সব ভাষায় যে ঘর এক, তা যে কোনও একটি ফাইলে এক বারই লিখুন",
    "it is stated once, in any one of the story's files": "খবরের যে কোনও একটি ফাইলে এক বার লিখুন",
    '"{locale}" is not a locale of this site{near}': "“{locale}” এই সাইটের ভাষার সঙ্কেত নয়{near}",
    "locales: {names}": "ভাষার সঙ্কেত: {names}",
    # --- ids, numbers, addresses ---
    '"{text}" is not an id': "“{text}” আইডি হিসাবে চলে না",
    "an id is lower-case a-z, 0-9 and hyphens": "আইডি-তে চলে ছোট হাতের a-z, 0-9 আর হাইফেন",
    "an id is lower-case a-z, 0-9 and hyphens, as {proposal}":
        "আইডি-তে চলে ছোট হাতের a-z, 0-9 আর হাইফেন, যেমন {proposal}",
    '"{text}" is not a number': "“{text}” সংখ্যা নয়",
    '"{text}" has commas': "“{text}”-এ কমা আছে",
    "write {grouped} or {plain}": "লিখুন {grouped} বা {plain}",
    "write digits, as 3_180_000 or 2.5": "অঙ্কে লিখুন, যেমন 3_180_000 বা 2.5",
    '"{text}" is too large or too small for a figure': "“{text}” সংখ্যা হিসাবে বেশি বড় বা বেশি ছোট",
    "{name} is a whole number from {least}": "{name}-এ পূর্ণসংখ্যা বসে, অন্তত {least}",
    "a number is expected here": "এখানে সংখ্যা লাগে",
    '{value} is below nothing, and the unit "{unit}" is counted': '{value} শূন্যের চেয়ে কম, অথচ "{unit}" গোনার একক',
    "take the minus away, or say in the label that it is a change": "বিয়োগ চিহ্নটি তুলে দিন, না হলে label-এ লিখুন যে এটি পরিবর্তন",
    "{low} is not below {high}": "{low} সংখ্যাটি {high}-এর চেয়ে কম নয়",
    "the lower number comes first": "ছোট সংখ্যাটি আগে লিখুন",
    '"{text}" is not a web address': "“{text}” ওয়েব-ঠিকানা নয়",
    "write https://…, without spaces": "https://… দিয়ে শুরু করুন, মাঝে স্পেস নয়",
    '"{text}" is not a media path': "“{text}” ছবি বা ফাইলের পথ নয়",
    "write media/name.svg, below content/media/": "লিখুন media/name.svg; ফাইলটি content/media/-এ রাখুন",
    '"{text}" is not a path on this site': "“{text}” এই সাইটের কোনও পথ হতে পারে না",
    "write /old/path/ or /old/page.html": "লিখুন /old/path/ বা /old/page.html",
    '"{slug}" is not a slug': "“{slug}” ঠিকানার অংশ হিসাবে চলে না",
    # --- days and clocks ---
    '"{text}" has no offset from UTC': "“{text}”-এর সঙ্গে UTC থেকে ফারাক লেখা নেই",
    "write {moment}, if that is what was meant": "এটাই বলতে চাইলে লিখুন {moment}",
    "write {moment}, if that is the clock that was meant": "এখানকার ঘড়ির সময় হলে লিখুন {moment}",
    '"{text}" is a clock time without a day': "“{text}” শুধু ঘড়ির সময়, কোন দিনের লেখা নেই",
    "write the day and the offset too, as {moment}": "দিন আর UTC থেকে ফারাকও লিখুন, যেমন {moment}",
    '"{text}" is not a moment': "“{text}” দিন বা সময় হিসাবে পড়া যাচ্ছে না",
    "write 2022-10-25T12:07+05:30, or less exactly 2022-10-25, 2022-10 or 2022":
        "লিখুন 2022-10-25T12:07+05:30; অতটা জানা না থাকলে 2022-10-25, 2022-10 বা 2022",
    '"{text}" is not on the calendar: {why}': "“{text}” ক্যালেন্ডারে নেই: {why}",
    "month must be in 1..12": "মাস হয় ১ থেকে ১২",
    "day is out of range for month": "ওই মাসে অত তারিখ নেই",
    "hour must be in 0..23": "ঘণ্টা হয় ০ থেকে ২৩",
    "minute must be in 0..59": "মিনিট হয় ০ থেকে ৫৯",
    "second must be in 0..59": "সেকেন্ড হয় ০ থেকে ৫৯",
    '"{text}" lies outside the years 1600 to 9000': "“{text}” ১৬০০ থেকে ৯০০০ সালের বাইরে",
    "a moment is expected here": "এখানে দিন বা সময় লাগে",
    '"{zone}" is not a time zone{near}': "“{zone}” নামে কোনও টাইম জ়োন নেই{near}",
    "as Asia/Kolkata": "যেমন Asia/Kolkata",
    "the moment of publication, as 2022-10-25T15:30+05:30": "কখন প্রকাশিত, লিখুন, যেমন 2022-10-25T15:30+05:30",
    "the moment of publication needs a clock time": "প্রকাশের দিনের সঙ্গে ঘড়ির সময়ও লাগে",
    "as 2022-10-25T15:30+05:30": "যেমন 2022-10-25T15:30+05:30",
    "updated lies before published": "updated-এর সময় published-এর আগে",
    # --- YAML ---
    "a tab stands where YAML allows only spaces": "বাঁ দিকে ট্যাব আছে, এখানে শুধু স্পেস চলে",
    "indent with spaces": "ট্যাব মুছে স্পেস দিন",
    "the line above is not a field, so this is not YAML":
        "উপরের লাইনটি ঘর নয় (নামের পরে কোলন নেই), তাই এই লাইন পড়া যাচ্ছে না",
    "write: {line}: …": "লিখুন: {line}: …",
    "write: {line}": "লিখুন: {line}",
    "a colon and a space inside this text read as another field":
        "লেখার মাঝে কোলন ও স্পেস থাকায় বাকিটুকু অন্য ঘর বলে ধরা হচ্ছে",
    "a { or [ is not closed, or a comma, a brace or ${ cuts a text in pieces":
        "{ বা [ বন্ধ হয়নি, না হলে কমা, বন্ধনী বা ${ লেখাকে টুকরো করে দিয়েছে",
    "inside { … } and [ … ] a comma, a brace or ${ cuts a text in pieces":
        "{ … } বা [ … ]-এর ভিতরে কমা, বন্ধনী বা ${ থাকলে লেখা টুকরো হয়ে যায়",
    'write one language a line below the field, each text in quotes, as\n  bn: "…"\n  en: "…"':
        'ঘরের নীচে প্রতি লাইনে এক ভাষা, লেখা উদ্ধৃতিচিহ্নে, এ ভাবে:\n  bn: "…"\n  en: "…"',
    'write one language a line below the field, each text in quotes, as\n  bn: "…"\n  en: "…"\n(now: {line})':
        'ঘরের নীচে প্রতি লাইনে এক ভাষা, লেখা উদ্ধৃতিচিহ্নে, এ ভাবে:\n  bn: "…"\n  en: "…"\n(এখন আছে: {line})',
    "inside { … } a comma ends a text, so this part of it became a field":
        "{ … }-এর ভিতরে কমা পড়লেই লেখা শেষ, তাই এই টুকরোটি ঘর হয়ে গিয়েছে",
    'write one language a line: bn: "…" and en: "…" below the field':
        'প্রতি লাইনে এক ভাষা লিখুন: ঘরের নীচে bn: "…", তার নীচে en: "…"',
    "a # after a space begins a comment, so the text ends before it":
        "স্পেসের পরে # থাকলে বাকিটা মন্তব্য, তাই লেখাটি তার আগেই শেষ",
    'write: "{whole}"; a comment goes on a line of its own': "লিখুন: \"{whole}\"; মন্তব্য আলাদা লাইনে",
    "a # after a space begins a comment, which swallows the rest of the line":
        "স্পেসের পরে # থাকলে বাকিটা মন্তব্য, লাইনের বাকি সব বাদ পড়ছে",
    'write one language a line below the field, the text in quotes: "… # …"':
        'ঘরের নীচে প্রতি লাইনে এক ভাষা, লেখা উদ্ধৃতিচিহ্নে: "… # …"',
    "a text that begins with * must be quoted": "* দিয়ে শুরু লেখা উদ্ধৃতিচিহ্নে রাখতে হয়",
    "a text that begins with this sign must be quoted": "এই চিহ্ন দিয়ে শুরু লেখা উদ্ধৃতিচিহ্নে রাখতে হয়",
    "a text that begins with a quotation mark ends at the next one":
        "উদ্ধৃতিচিহ্ন দিয়ে শুরু লেখা পরের উদ্ধৃতিচিহ্নেই শেষ, তার পরে আর কিছু চলে না",
    'put the text in quotes: "…"': 'গোটা লেখাটি উদ্ধৃতিচিহ্নে রাখুন: "…"',
    "a quotation mark opens here, and none closes it": "এখানে উদ্ধৃতিচিহ্ন শুরু হয়েছে, শেষ হয়নি",
    "a quotation mark opens here, and closes only on line {line}":
        "এখানে উদ্ধৃতিচিহ্ন শুরু হয়েছে, শেষ হয়েছে সেই {line} নম্বর লাইনে",
    "write the same mark at the end of the text": "লেখার শেষেও একই চিহ্ন দিন",
    "this line is no field: a field is a name, a colon and a space":
        "লাইনটি ঘর নয়: ঘরে আগে নাম, তার পরে কোলন ও স্পেস",
    "write a colon and a space behind the name, or indent the line under the field that it belongs to":
        "নামের পরে কোলন ও স্পেস দিন, না হলে যে ঘরের অংশ, তার নীচে বাঁ দিকে ফাঁক দিয়ে লিখুন",
    "this line does not go on with the fields above it": "লাইনটি উপরের ঘরগুলির সঙ্গে মিলছে না",
    "begin it below the field above, with the same spaces before it":
        "উপরের ঘরের ঠিক নীচ থেকে শুরু করুন, বাঁ দিকে সমান ফাঁক রাখুন",
    "this line does not go on with the list above it": "লাইনটি উপরের তালিকার সঙ্গে মিলছে না",
    "begin each item with - and the same spaces before it":
        "তালিকার প্রতিটি লাইন - দিয়ে শুরু করুন, বাঁ দিকে সমান ফাঁক রাখুন",
    "a list begins on the line below its field": "তালিকা শুরু হয় ঘরের নামের পরের লাইন থেকে",
    "write each item on a line of its own: - and the item": "প্রতিটি আলাদা লাইনে লিখুন, গোড়ায় -",
    "a backslash in double quotes begins a sign of its own, and this is none":
        "জোড়া উদ্ধৃতিচিহ্নের ভিতরে \\ দিয়ে বিশেষ চিহ্ন শুরু হয়, এটি তেমন কিছু নয়",
    "write two backslashes for one, or put the text in single quotes":
        "একটি \\-এর জায়গায় দু’টি লিখুন, না হলে গোটা লেখা একক উদ্ধৃতিচিহ্নে রাখুন",
    "behind | or > the text begins on the next line": "| বা > লিখলে লেখা শুরু হয় পরের লাইন থেকে",
    "break the line behind | or >": "| বা >-এর পরে নতুন লাইন শুরু করুন",
    "--- begins a second document, and a file is one": "--- দিয়ে আর একটি নথি শুরু হয়, এক ফাইলে একটিই চলে",
    "take this line away": "লাইনটি মুছে দিন",
    "this line stands further left than the fields above it": "লাইনটি উপরের ঘরগুলির চেয়ে বেশি বাঁ দিকে",
    "put the same spaces before every field": "সব ঘরের বাঁ দিকে সমান ফাঁক রাখুন",
    "this field stands deeper than the one above it, which has its value already":
        "ঘরটি উপরের ঘরের চেয়ে বেশি ডান দিকে, অথচ উপরের ঘরে মান আগেই লেখা আছে",
    "put the same spaces before both": "দু’টির বাঁ দিকে সমান ফাঁক রাখুন",
    "this is not YAML ({detail})": "লাইনটি পড়া যাচ্ছে না, YAML-এর নিয়মে মিলছে না ({detail})",
    "this is not YAML: {error}": "ফাইলটি পড়া যাচ্ছে না, YAML-এর নিয়মে মিলছে না: {error}",
    "look at the indentation and the quotes": "বাঁ দিকের ফাঁক সমান আছে কি না, উদ্ধৃতিচিহ্ন জোড়ায় আছে কি না দেখুন",
    "nested deeper than {count} levels": "{count} স্তরের চেয়ে গভীরে লেখা",
    "no record needs that; write the value flat": "এত স্তর কোনও নথিতে লাগে না; সোজা করে লিখুন",
    "anchors (&) and aliases (*) are not used in content": "& ও * দিয়ে নকল করার রীতি এখানে চলে না",
    'write the value out; put a text that begins with & or * in quotes: "…"':
        'মানটি পুরো লিখুন; & বা * দিয়ে শুরু লেখা উদ্ধৃতিচিহ্নে রাখুন: "…"',
    "merge keys (<<) are not used in content": "<< দিয়ে নকল করার রীতি এখানে চলে না",
    "the YAML tag {tag} is not used in content": "! দিয়ে ধরন জানানো ({tag}) এখানে চলে না",
    'put a text that begins with ! in quotes: "!…"': '! দিয়ে শুরু লেখা উদ্ধৃতিচিহ্নে রাখুন: "!…"',
    "this file does not begin with front matter": "ফাইলটি --- দিয়ে শুরু হয়নি",
    "the first line is ---, then the fields, then --- and the text":
        "প্রথম লাইনে ---, তার পরে ঘরগুলি, আবার ---, তার পরে লেখা",
    "the front matter is not closed": "গোড়ার ঘরগুলির শেষে --- নেই",
    "write --- alone on the line after the last field": "শেষ ঘরের পরের লাইনে শুধু --- লিখুন",
    # --- files ---
    "this file cannot be read: {error}": "ফাইলটি পড়া যাচ্ছে না: {error}",
    "this file has {size} bytes; the limit is {limit}": "ফাইলটি {size} বাইটের; {limit} বাইটের বেশি চলে না",
    "split it, or put data into content/media/": "ফাইলটি ভাগ করুন; তথ্যের ফাইল content/media/-এ রাখুন",
    "byte {byte} is not UTF-8": "ফাইলটি UTF-8-এ লেখা নয় (বাইট {byte})",
    "save the file as UTF-8 in your editor": "এডিটরে ফাইলটি UTF-8 হিসাবে সেভ করুন",
    "the control character {sign} has no place in a text": "লেখায় একটি অদৃশ্য চিহ্ন ({sign}) আছে, তা চলে না",
    "the control character {sign}, written as an escape, has no place in a text":
        "\\ দিয়ে লেখা অদৃশ্য চিহ্নটি ({sign}) চলে না",
    "{sign} turns the direction of the text and has no partner on its line":
        "{sign} চিহ্নটি লেখার দিক উল্টে দেয়, অথচ লাইনে তার জোড়া নেই",
    "delete it": "মুছে দিন",
    "delete it; it often comes with text pasted from elsewhere":
        "মুছে দিন; অন্য কোথাও থেকে নকল করা লেখার সঙ্গে এমন চিহ্ন আসে",
    '"{id}" is not an id: lower-case a-z, 0-9 and hyphens':
        "ফাইলের নামে “{id}” চলে না: চলে ছোট হাতের a-z, 0-9 আর হাইফেন",
    "rename the file; its name is the record's id for ever": "ফাইলের নাম বদলান; ওই নামই নথির স্থায়ী আইডি",
    "the file's name does not say its language": "ফাইলের নামে ভাষার সঙ্কেত নেই",
    "name it {name}": "নাম দিন {name}",
    "the file's name is not text in UTF-8": "ফাইলের নাম UTF-8-এ লেখা নয়",
    "a control character stands in the file's name": "ফাইলের নামে একটি অদৃশ্য চিহ্ন আছে",
    "rename the file": "ফাইলের নাম বদলান",
    "this folder cannot be read: {error}": "ফোল্ডারটি পড়া যাচ্ছে না: {error}",
    "this link leads to nothing": "এই লিঙ্কের ওপারে কিছু নেই",
    "this is named as a file, and is none": "নামটি ফাইলের, অথচ এটি ফাইল নয়",
    "write the file itself, or delete this": "ফাইলটিই এখানে রাখুন, না হলে এটি মুছে দিন",
    "{path} has the same id": "{path}-এর আইডিও এটাই",
    'the story "{id}" also lies in {folder}': "“{id}” খবরটি {folder} ফোল্ডারেও আছে",
    "all files of a story lie in one folder; another story needs another id":
        "একটি খবরের সব ফাইল এক ফোল্ডারে রাখুন; অন্য খবর হলে অন্য আইডি দিন",
    "{path} has the same name but for case or Unicode form":
        "{path}-এর সঙ্গে নামের তফাত শুধু বড়-ছোট হাতের অক্ষরে বা অক্ষর লেখার ধরনে",
    "rename one: on Windows and macOS the two are one file": "একটির নাম বদলান: Windows আর macOS-এ এ দু’টি একই ফাইল",
    "a story lies in a folder for its year": "খবর থাকে বছরের নামের ফোল্ডারে",
    "as {path}": "যেমন {path}",
    "no file of this kind is read here, so it is not used": "এই ধরনের ফাইল এখানে পড়া হয় না, তাই এটি কাজে লাগছে না",
    'no {kind} has the id "{id}", whose translations were accepted here':
        "“{id}” নামে কোনও {kind} নেই, অথচ তার অনুবাদ এখানে অনুমোদন করা আছে",
    "delete the file, or give it the new name of its {kind}":
        "ফাইলটি মুছে দিন, না হলে যার অনুবাদ ({kind}) তার নতুন নাম দিন",
    'there is no registry of "{kind}"{near}': "“{kind}” নামে কোনও তালিকা নেই{near}",
    "registries: {names}": "তালিকার ফাইল: {names}",
    "this symbolic link leads out of the site folder": "এই লিঙ্ক সাইটের ফোল্ডারের বাইরে যায়",
    "copy the file into the site": "ফাইলটির কপি সাইটের ফোল্ডারে রাখুন",
    "copy what it names into the site": "যা দেখায়, তার কপি সাইটের ফোল্ডারে রাখুন",
    '"{id}" has only translations: the file that they were made from is missing':
        "“{id}”-এর শুধু অনুবাদ আছে: যে মূল থেকে অনুবাদ, সেই ফাইল নেই",
    'a translation is made from another language than its own, "{code}"':
        "অনুবাদ হয় অন্য ভাষা থেকে, নিজের ভাষা “{code}” থেকে নয়",
    "translations": "অনুবাদ",
    "a translation is made from the original, or from one that was":
        "অনুবাদ হয় মূল লেখা থেকে, না হলে মূল থেকে করা কোনও অনুবাদ থেকে",
    "write the original, or take translated_from away": "মূল লেখাটি দিন, না হলে translated_from লাইনটি মুছে দিন",
}  # fmt: skip
