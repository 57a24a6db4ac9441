"""What is said in Bengali of a site's own settings, its catalogs, icon and fonts, and of what a system refuses.

As in `desk_bengali`: a template is the name of its row. What is to be typed stays in its own letters.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- site.yaml ---
    "there is no site.yaml in this folder": "এই ফোল্ডারে site.yaml নেই",
    "go into the folder of your site, name it with --site, or make one: khobor new site NAME":
        "সাইটের ফোল্ডারে যান, --site দিয়ে তার নাম দিন, না হলে নতুন সাইট বানান: khobor new site NAME",
    "this site is written for schema {written}; this version of khobor reads schema {known}":
        "সাইটটি schema {written}-এর নিয়মে লেখা; এই khobor পড়ে schema {known}",
    "write schema: 1": "লিখুন schema: 1",
    "write to: page:about, or to: and an address": "লিখুন to: page:about, না হলে to: ও একটি ঠিকানা",
    "write schema: {known}, or install a newer khobor": "schema: {known} লিখুন, না হলে নতুন khobor বসান",
    "write a name as Asia/Kolkata": "ঠিক নাম লিখুন, যেমন Asia/Kolkata বা Asia/Dhaka",
    "write a name as UTC or Europe/London": "ঠিক নাম লিখুন, যেমন UTC বা Europe/London",
    "the site's URL has no ? and no #": "সাইটের url-এ ? বা # চলে না",
    "write the address of the front page alone, as https://news.example/":
        "শুধু প্রথম পাতার ঠিকানা লিখুন, যেমন https://news.example/",
    'the section "{id}" stands twice': "“{id}” বিভাগটি দু’বার লেখা হয়েছে",
    '"{name}" is not a taxonomy{near}': "“{name}” নামে কোনও তালিকা হয় না{near}",
    "any of: {names}; [] for none": "এর মধ্যে যে কোনও ক’টি লিখুন: {names}; কোনওটি না চাইলে []",
    "one or both of: {names}": "এর মধ্যে একটি বা দু’টিই লিখুন: {names}",
    'a page cannot be passed on by "{name}"{near}': "“{name}” দিয়ে পাতা পাঠানো যায় না{near}",
    '"{written}": {fault}': "“{written}”: {fault}",
    "a pattern begins with /": "ছাঁচ / দিয়ে শুরু হয়",
    "a pattern ends with / (or .html, .xml)": "ছাঁচের শেষে / থাকে (না হলে .html বা .xml)",
    "a pattern holds only a-z, 0-9, - _ . / and placeholders in braces":
        "ছাঁচে চলে শুধু a-z, 0-9, - _ . / আর বন্ধনীতে ঘরের নাম",
    "{hole} cannot stand in the pattern of {kind}; it may hold {names}":
        "{kind}-এর ছাঁচে {hole} চলে না; চলে {names}",
    "the pattern lacks {names}": "ছাঁচে {names} নেই",
    "{before} or {next}": "{before} বা {next}",
    "{before} and {next}": "{before} ও {next}",
    "a weight lies between 0 and 1000": "ওজন হয় ০ থেকে ১০০০",
    "quality lies between {least} and {most}": "quality হয় {least} থেকে {most}",
    "widths are 1 to {count} whole numbers between {least} and {most}, each once":
        "widths-এ বসে ১ থেকে {count}টি পূর্ণসংখ্যা, {least} থেকে {most}, প্রতিটি এক বার",
    "write widths: [320, 640, 1280]": "লিখুন widths: [320, 640, 1280]",
    '"{name}" is not a kind of picture that is made{near}': "“{name}” রূপে ছবি তৈরি করা যায় না{near}",
    '"{written}" is not a colour': "“{written}” রং হিসাবে চলে না",
    'write # and six hexadecimal digits, in quotes: "#fbf9f4"':
        "# আর ছ’টি অঙ্ক বা a-f লিখুন, উদ্ধৃতিচিহ্নে, যেমন \"#fbf9f4\"",
    "as bn: {tag: bn-IN, digits: native}": "যেমন bn: {tag: bn-IN, digits: native}",
    '"{code}" is a fault that no desk can let stand': "“{code}” এমন ভুল, যাতে ছাড় দেওয়া যায় না",
    '"{code}" is not a check{near}': "“{code}” নামে কোনও যাচাই নেই{near}",
    '"{kind}" is not a kind of unit{near}': "“{kind}” ধরনের একক হয় না{near}",
    '"{age}" is no age': "“{age}” দিয়ে কত পুরোনো, বোঝা যায় না",
    "as figures_older_than: {count: 30d, money: 8w}": "যেমন figures_older_than: {count: 30d, money: 8w}",
    "write levels:, relax: and the like below checks:, each with what it decides":
        "checks:-এর নীচে levels:, relax: ইত্যাদি লিখুন, প্রতিটির সঙ্গে তার সিদ্ধান্ত",
    "write a check and its level a line below levels:, as double-space: off":
        "levels:-এর নীচে প্রতি লাইনে একটি পরীক্ষা ও তার মাত্রা লিখুন, যেমন double-space: off",
    "write below relax:, for each place, as\n  - code: double-space\n"
    "    path: content/stories/2026/pay.en.md\n    text: words of the line\n    reason: why it stands":
        "relax:-এর নীচে প্রতিটি জায়গার জন্য লিখুন, যেমন\n  - code: double-space\n"
        "    path: content/stories/2026/pay.bn.md\n    text: লাইনের কয়েকটি শব্দ\n    reason: কেন এমনই থাকবে",
    "write the word that khobor check prints in brackets, as code: double-space":
        "khobor check বন্ধনীতে যে শব্দ দেখায় তা লিখুন, যেমন code: double-space",
    "write why it stands, as reason: a title is spelt so": "কেন এমনই থাকবে লিখুন, যেমন reason: বইয়ের নাম এই বানানেই",
    "write words of the line, or take the field out: then all of the file stands":
        "লাইনের কয়েকটি শব্দ লিখুন, না হলে ঘরটি মুছে দিন: তখন গোটা ফাইলই ছাড় পায়",
    "way of writing quotation marks": "উদ্ধৃতিচিহ্ন লেখার ধরন",
    "write spellings:, promotion: or quotes: below the language":
        "ভাষার নীচে spellings:, promotion: বা quotes: লিখুন",
    "write promotion: [buy now, read on], or - a line each":
        "লিখুন promotion: [এখনই কিনুন, পড়তে থাকুন], না হলে প্রতি লাইনে একটি করে, গোড়ায় -",
    '"{right}" cannot stand in the place of a word': "“{right}” একটি শব্দের জায়গায় বসতে পারে না",
    "as 12h, 30d or 8w": "যেমন 12h, 30d বা 8w",
    # --- languages ---
    '"{code}" is not a locale code': "“{code}” ভাষার সঙ্কেত হিসাবে চলে না",
    "write bn, en, pt-br …": "লিখুন bn, en, pt-br, এমন",
    '"{tag}" is not a language tag that CLDR knows': "“{tag}” নামে কোনও ভাষার সঙ্কেত CLDR-এ নেই",
    "write a tag as bn-IN, bn-BD, en-IN or hi": "ঠিক সঙ্কেত লিখুন, যেমন bn-IN, bn-BD, en-IN বা hi",
    '"{tag}" names an area; hreflang takes a country (ISO 3166) or none':
        "“{tag}” একটি অঞ্চলের নাম; এখানে চলে দেশের সঙ্কেত (ISO 3166), না হলে কিছুই নয়",
    "write {language}, or {language}-IN": "লিখুন {language}, না হলে {language}-IN",
    'there are no words called "{group}"{near}': "“{group}” নামে শব্দের কোনও ভাগ নেই{near}",
    '"{key}" is none of {names}': "“{key}” চলে না; চলে {names}",
    '"{key}" is not a number from {least} to {most}': "“{key}” {least} থেকে {most}-এর মধ্যে কোনও সংখ্যা নয়",
    "{key} is not a power of ten": "{key} দশের ঘাত নয় (1000, 10000, এমন)",
    '"{text}" has a brace that means nothing; placeholders: {names}':
        "“{text}”-এর বন্ধনীর কোনও মানে নেই; চলে: {names}",
    '"{text}" has {{n}} and {{of}}; the number is said once':
        "“{text}”-এ {{n}} আর {{of}} দুই-ই আছে; সংখ্যাটি এক বারই বলা হয়",
    '"{text}" has {{of}}, which a range has not': "“{text}”-এ {{of}} আছে, যা “থেকে”-র বেলায় চলে না",
    '"{text}" lacks {names}': "“{text}”-এ {names} নেই",
    '"{name}" is not a Bengali year': "“{name}” বাংলা সাল নয়",
    "write 1439": "লিখুন 1439, এমন",
    "a month begins on a day as 4/15, month first": "মাস শুরুর দিন লিখুন 4/15, এ ভাবে: আগে ইংরেজি মাস, পরে তারিখ",
    "the year {year} has {count} month starts; it needs 12": "{year} সালে {count}টি মাসের শুরু লেখা; লাগে ১২টি",
    "the year {year} has a month start that is not a day of the calendar":
        "{year} সালের একটি মাস এমন দিনে শুরু, যা ক্যালেন্ডারে নেই",
    "the year {year} begins on {day}; Boishakh begins in April": "{year} সাল শুরু {day} তারিখে; বৈশাখ শুরু হয় এপ্রিলে",
    "in the year {year}, month {next} does not begin after month {month}":
        "{year} সালে {next} নম্বর মাস {month} নম্বর মাসের পরে শুরু হয়নি",
    "in the year {year}, month {month} would have {length} days; months have 29 to 32":
        "{year} সালে {month} নম্বর মাস হয় {length} দিনের; মাস হয় ২৯ থেকে ৩২ দিনের",
    # --- catalogs ---
    'the interface has no catalog for the locale "{code}"': "“{code}” ভাষার ফাইল নেই, তাই পাতার বোতাম ও শিরোনামগুলি ওই ভাষায় বলা যাচ্ছে না",
    "write {path}; locales/en is a model": "{path} লিখুন; নমুনা আছে locales/en-এ",
    'the message "{id}" is marked fuzzy': "“{id}” কথাটি fuzzy বলে দাগানো",
    "translate it, and take the word fuzzy away": "অনুবাদ করুন, আর fuzzy শব্দটি মুছে দিন",
    'the message "{id}" is not translated': "“{id}” কথাটির অনুবাদ নেই",
    "translate it": "অনুবাদ করুন",
    'the message "{id}" has no {wrong}': "“{id}” কথাটিতে {wrong} নেই",
    "placeholders: {names}": "এখানে চলে: {names}",
    'a lone percent sign stands in the translation of "{id}"': "“{id}”-এর অনুবাদে একটি % একা আছে",
    "write %% for a percent sign": "% চিহ্নের জায়গায় %% লিখুন",
    "this text does not stand between two quotation marks": "লেখাটি দু’টি উদ্ধৃতিচিহ্নের মাঝে নেই",
    'write "…" round the text, and \\" for a mark inside it':
        "লেখার দু’পাশে \"…\" দিন; ভিতরের উদ্ধৃতিচিহ্ন লিখুন \\\"",
    "no language has {count} plurals": "কোনও ভাষায় {count} রকম বহুবচন নেই",
    "this is no catalog: {error}": "ভাষার ফাইলটি পড়া যাচ্ছে না: {error}",
    "this plural rule cannot be used: {error}": "বহুবচনের এই নিয়ম কাজে লাগানো যায় না: {error}",
    "a msgid stands here without its msgstr": "এখানে msgid আছে, তার msgstr নেই",
    "this line is neither msgid, msgstr, msgctxt nor a text in quotation marks":
        "লাইনটি msgid, msgstr বা msgctxt নয়, উদ্ধৃতিচিহ্নে লেখাও নয়",
    "this text belongs to no msgid or msgstr": "লেখাটি কোনও msgid বা msgstr-এর অংশ নয়",
    "this message has more plurals than Plural-Forms says": "এই কথার বহুবচন Plural-Forms-এ যত বলা, তার চেয়ে বেশি",
    # --- the icon, and the fonts of cards ---
    "the icon is {width} by {height} pixels": "icon.png {width} × {height} পিক্সেল",
    "the icon is not a PNG that can be read": "icon.png পড়া যায়, এমন PNG নয়",
    "icon.png is a square PNG of {least} to {most} pixels": "{least} থেকে {most} পিক্সেলের একটি চৌকো PNG দিন",
    "the site has an icon.svg of its own and no icon.png, so home screens get no icon":
        "সাইটের নিজের icon.svg আছে, icon.png নেই, তাই ফোনের পর্দায় কোনও আইকন বসবে না",
    "put the same icon beside it as icon.png, a square of {least} pixels or more":
        "একই ছবি তার পাশে icon.png নামে রাখুন: চৌকো, {least} পিক্সেল বা তার বেশি",
    "social cards cannot be drawn: this Pillow is without Raqm, and would shape Bengali wrongly":
        "সমাজমাধ্যমের কার্ড আঁকা যাচ্ছে না: এই Pillow-তে Raqm নেই, বাংলা অক্ষর ভুল ভাবে জুড়বে",
    "install Pillow's own wheel, or the system's libraqm; or write social_cards: false":
        "Pillow-র নিজস্ব wheel বা সিস্টেমের libraqm বসান, না হলে social_cards: false লিখুন",
    "the font of the cards in {code} cannot be read: {fault}": "{code} ভাষার কার্ডের ফন্ট পড়া যাচ্ছে না: {fault}",
    "a font is a .ttf or .otf file; woff2 is for browsers": ".ttf বা .otf ফাইল দিন; woff2 ব্রাউজারের জন্য",
    "it is no TrueType or OpenType font": "ফাইলটি TrueType বা OpenType ফন্ট নয়",
    "it ends in the middle of a table": "ফাইলটি মাঝপথে শেষ",
    "it has no table of letters that can be read": "কোন কোন অক্ষর আছে, তার তালিকা পড়া যাচ্ছে না",
    "stories in {code} have no social card: the theme's fonts lack letters of its language":
        "{code} ভাষার খবরের কার্ড হচ্ছে না: থিমের ফন্টে ওই ভাষার সব অক্ষর নেই",
    "put a font into templates/cards/{code}.ttf; until then the theme's picture is shared":
        "templates/cards/{code}.ttf-এ একটি ফন্ট রাখুন; তত দিন থিমের ছবিটি দেখানো হবে",
    # --- templates ---
    'there is no "{name}" in {thing}': "{thing}-এ “{name}” নামে কিছু নেই",
    'there is no "{name}" here': "এখানে “{name}” নামে কিছু নেই",
    'there is no filter "{name}"': "“{name}” নামে কোনও ফিল্টার নেই",
    'there is no test "{name}"': "“{name}” নামে কোনও টেস্ট নেই (is-এর পরে)",
    'there is no template "{name}"': "“{name}” নামে কোনও টেমপ্লেট নেই",
    'the template {template} has no "{name}" to import': "{template} টেমপ্লেটে “{name}” নামে আনার মতো কিছু নেই",
    'the tag "{name}" does not belong here: "{block}" is still open':
        "“{name}” এখানে চলে না: “{block}” এখনও খোলা",
    'the tag "{name}" does not belong here': "“{name}” এখানে চলে না",
    '"{block}" is opened and never closed': "“{block}” খোলা হয়েছে, বন্ধ করা হয়নি",
    "an expression is opened and never closed": "দু’টি বন্ধনীর মাঝের কথা শুরু হয়েছে, বন্ধনী বন্ধ করা হয়নি",
    "a comment is opened and never closed": "মন্তব্য শুরু হয়েছে, শেষ করা হয়নি",
    '"raw" is opened and never closed': "“raw” খোলা হয়েছে, বন্ধ করা হয়নি",
    "an expression is missing here": "এখানে একটি নাম বা মান লাগে",
    '"{sign}" does not belong here': "“{sign}” এখানে চলে না",
    'the block "{block}" stands twice': "“{block}” ব্লকটি দু’বার আছে",
    "this template cannot be used: {error}": "টেমপ্লেটটি কাজে লাগানো যাচ্ছে না: {error}",
    "while rendering {page}; docs/templates.md lists what a template may use":
        "{page} পাতা তৈরির সময়; টেমপ্লেটে কী কী চলে, তার তালিকা docs/templates.md-এ",
    "the name of this template is only known while a page is made": "টেমপ্লেটটির নাম জানা যায় শুধু পাতা তৈরির সময়",
    'name it in quotes, as {% include "part.html" %}, in each branch of an {% if %}':
        '{% if %}-এর প্রতিটি ভাগে নামটি উদ্ধৃতিচিহ্নে লিখুন, যেমন {% include "part.html" %}',
    # --- what a system refuses ---
    "No such file or directory": "এমন কোনও ফাইল বা ফোল্ডার নেই", "Permission denied": "অনুমতি নেই",
    "Is a directory": "এটি ফোল্ডার", "Not a directory": "এটি ফোল্ডার নয়", "File exists": "ফাইলটি আগে থেকেই আছে",
    "No space left on device": "ডিস্কে জায়গা নেই", "Read-only file system": "এই ডিস্কে লেখা যায় না",
    "Input/output error": "ডিস্ক পড়া বা লেখা যাচ্ছে না", "File name too long": "ফাইলের নাম বেশি লম্বা",
    "Too many levels of symbolic links": "লিঙ্কগুলি ঘুরে ঘুরে একই জায়গায় ফেরে",
    "Operation not permitted": "এই কাজের অনুমতি নেই", "Disk quota exceeded": "ডিস্কে বরাদ্দ জায়গা শেষ",
    "Too many open files": "একসঙ্গে বেশি ফাইল খোলা", "Address already in use": "অন্য কেউ এটি ব্যবহার করছে",
}  # fmt: skip
