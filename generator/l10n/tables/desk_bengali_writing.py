"""What is said in Bengali of a text while it is written: blocks, `${…}`, Markdown, typing; and of a record's lists.

As in `desk_bengali`: a template is the name of its row. What is to be typed stays in its own letters.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- facts that a record cannot give ---
    "{incident} is still open, so it has no end": "{incident} এখনও চলছে, তাই শেষের সময় নেই",
    "{incident} is still open, so it has no {fact}": "{incident} এখনও চলছে, তাই {fact} বলা যায় না",
    "the begin of {incident} is unknown, so it has no {fact}":
        "{incident} কখন শুরু, জানা নেই, তাই {fact} বলা যায় না",
    "the end of {incident} is unknown, so it has no {fact}":
        "{incident} কখন শেষ, জানা নেই, তাই {fact} বলা যায় না",
    "{fact} of {incident} is unknown, so it cannot be spoken":
        "{incident}-এর {fact} জানা নেই, তাই বলা যায় না",
    "the moments of {incident} are not exact enough for a duration":
        "{incident}-এর শুরু ও শেষ যতটুকু জানা, তাতে কত ক্ষণ চলেছে বলা যায় না",
    "{incident} names no places, so there is nothing to say": "{incident}-এ কোনও জায়গার নাম নেই, তাই বলার কিছু নেই",
    "{incident} names no services, so there is nothing to say":
        "{incident}-এ কোনও পরিষেবার নাম নেই, তাই বলার কিছু নেই",
    "write places: […] in the record, or say it in words": "নথিতে places: […] লিখুন, না হলে নিজের কথায় বলুন",
    "write services: […] in the record, or say it in words": "নথিতে services: […] লিখুন, না হলে নিজের কথায় বলুন",
    "say since when: ${began}": "কখন থেকে চলছে, তা-ই লিখুন: ${began}",
    "say what is known: ${began}": "যা জানা, তা-ই লিখুন: ${began}",
    "say what is known: ${ended}": "যা জানা, তা-ই লিখুন: ${ended}",
    "say what is known: ${began} and ${ended}": "যা জানা, তা-ই লিখুন: ${began} আর ${ended}",
    "say in words what is known": "যা জানা, নিজের কথায় লিখুন",
    # --- blocks ---
    "there is no block ::{name}{near}": "::{name} নামে কোনও ব্লক নেই{near}",
    "blocks: {names}": "ব্লক: {names}",
    "this block is not well formed": "ব্লকটি নিয়মমতো লেখা নয়",
    'a block stands alone on its line: ::name{key=value other="two words"}':
        'ব্লক আলাদা লাইনে একা থাকে: ::name{key=value other="two words"}',
    "::{name} has no option {key}{near}": "::{name}-এ {key} চলে না{near}",
    "options: {names}": "যা চলে: {names}",
    "::{name} needs {key}": "::{name}-এ {key} লাগে",
    "write ::{name}{{{key}=…}}": "লিখুন ::{name}{{{key}=…}}",
    '"{size}" is not a size{near}': "“{size}” নামে কোনও মাপ নেই{near}",
    "sizes: {names}": "মাপ: {names}",
    "the options of this block end at: {rest}": "ব্লকের বন্ধনীর ভিতরে এখান থেকে আর পড়া যাচ্ছে না: {rest}",
    'options are key=value or key="two words"': 'লিখুন key=value, একাধিক শব্দ হলে key="two words"',
    "the option {key} stands twice": "{key} দু’বার লেখা হয়েছে",
    "::{name} does not stand alone at the beginning of its line": "::{name} লাইনের গোড়ায় একা নেই",
    "put it on a line of its own, at the left margin": "আলাদা লাইনে, একেবারে বাঁ দিক থেকে লিখুন",
    # --- facts in a text ---
    "this ${ is not closed": "${-এর শেষে } নেই",
    "write ${name} or ${name|form}; a literal ${ is written $${":
        "লিখুন ${name} বা ${name|form}; ${ চিহ্নটিই লিখতে হলে $${",
    '"${{{written}}}" is not a reference': "“${{{written}}}” এ ভাবে লেখা যায় না",
    "write ${name}, ${name|form} or ${incident/name|form}; a literal ${ is written $${":
        "লিখুন ${name}, ${name|form} বা ${incident/name|form}; ${ চিহ্নটিই লিখতে হলে $${",
    "an ending follows ${{{written}}} without a space; it may not fit its value":
        "${{{written}}}-এর গায়ে বিভক্তি বসানো; সংখ্যা বদলালে তা না-ও মিলতে পারে",
    "let the fact carry its ending: ${{{written}|of}}, |in or |to":
        "বিভক্তি ভিতরেই দিন: ${{{written}|of}} (-র), |in (-তে) বা |to (-কে)",
    "${{{written}}} stands in a URL, an attribute, an anchor or raw HTML":
        "${{{written}}} আছে ঠিকানা, বন্ধনী বা HTML-এর ভিতরে, সেখানে তথ্য বসে না",
    "facts are spoken in text only": "তথ্য বসে শুধু পড়ার লেখায়",
    # --- links, headings, pictures, HTML ---
    '"{target}" does not name a {kind}': "“{target}” কোনও {kind} বোঝায় না",
    "write ({scheme}:id)": "লিখুন ({scheme}:id)",
    'the scheme of "{target}" is not allowed in a link': "“{target}” যে ভাবে শুরু, লিঙ্কে তা চলে না",
    "allowed: https:, http:, mailto:, tel:, and story:id, incident:id, page:id":
        "চলে https:, http:, mailto:, tel:, আর story:id, incident:id, page:id",
    '"{target}" is not a link that keeps working': "“{target}” এমন লিঙ্ক, যা পরে আর কাজ করবে না",
    "link a record by its id, as (story:id) or (incident:id), or another site by https://…":
        "নিজেদের লেখায় লিঙ্ক দিন আইডি দিয়ে, যেমন (story:id) বা (incident:id); অন্য সাইটে https://…",
    "this text has no heading with the anchor #{anchor}{near}": "এই লেখায় #{anchor} নামে কোনও উপশিরোনাম নেই{near}",
    "a heading of the first level: the headline is the page's only one":
        "একটি # দিয়ে উপশিরোনাম হয় না: পাতার একমাত্র বড় শিরোনাম headline",
    "write ## for the headings of a text": "উপশিরোনামের গোড়ায় ## লিখুন",
    "two headings have the anchor #{anchor}": "দু’টি উপশিরোনামের একই নাম: #{anchor}",
    "give each anchor a name of its own": "প্রতিটিকে আলাদা নাম দিন",
    'two headings say "{text}", so the anchor of one is a number that may move':
        "দু’টি উপশিরোনামেই “{text}”, তাই একটির ঠিকানায় নম্বর বসেছে, পরে তা বদলে যেতে পারে",
    "give the heading an anchor that stays: {text} {{#name}}": "উপশিরোনামকে স্থায়ী নাম দিন: {text} {{#name}}",
    "a picture inside a line of text": "লেখার লাইনের মাঝে ছবি",
    'put it on a line of its own: ::image{file=media/… alt="…"}': 'আলাদা লাইনে লিখুন: ::image{file=media/… alt="…"}',
    "write alt: {what the picture shows}, or decorative: true if it says nothing":
        "alt: লিখুন, ছবিতে কী আছে; নিছক সাজের ছবি হলে decorative: true",
    "raw HTML: {text}": "লেখায় HTML আছে: {text}",
    "raw HTML: {text} (it is taken out)": "লেখায় HTML আছে: {text} (পাতায় তা থাকবে না)",
    "write Markdown or a :: block; what readers do not need is taken out":
        "Markdown বা :: ব্লক লিখুন; পাঠকের যা লাগে না, তা বাদ যায়",
    "signs nested or repeated deeper than a page can show": "একটির ভিতরে আর একটি করে এত চিহ্ন যে, পাতায় দেখানো যায় না",
    "put a backslash before signs that are meant as text": "যে চিহ্ন লেখারই অংশ, তার আগে \\ দিন",
    "more than {count} brackets stand open at once": "একসঙ্গে {count}টির বেশি বন্ধনী খোলা রয়েছে",
    "more than {count} times < stands without >": "{count} বারের বেশি < আছে, যার কোনও > নেই",
    "more than {count} definitions of links stand together": "পরপর {count}টির বেশি লিঙ্কের ঠিকানা লেখা",
    "put an empty line between some of them": "মাঝে মাঝে একটি করে ফাঁকা লাইন দিন",
    "a paragraph has more letters and signs than a page can show": "একটি অনুচ্ছেদে এত অক্ষর ও চিহ্ন যে, পাতায় দেখানো যায় না",
    "put empty lines between its parts": "অনুচ্ছেদটি ফাঁকা লাইন দিয়ে ভাগ করুন",
    "{sign} is a control character, which has no place in a text": "{sign} অদৃশ্য চিহ্ন, লেখায় চলে না",
    # --- traps of Markdown ---
    "Markdown makes a list of a line that begins with {number} and a dot, and takes the number out of the sentence":
        "লাইনের গোড়ায় {number} আর ফুলস্টপ (.) থাকায় Markdown একে তালিকা ধরে, বাক্য থেকে সংখ্যাটি চলে যায়",
    "write {text}, or turn the sentence round": "লিখুন {text}, না হলে বাক্যটি ঘুরিয়ে লিখুন",
    "Markdown makes a heading of this line": "Markdown এই লাইনকে উপশিরোনাম করে ফেলে",
    "a block of code begins here, and no {fence} ends it":
        "এখানে কোডের ব্লক শুরু, নীচে কোথাও {fence} দিয়ে শেষ হয়নি",
    "write {fence} alone on a line behind the code, or delete this line":
        "কোডের নীচে আলাদা লাইনে {fence} লিখুন, না হলে এই লাইনটি মুছে দিন",
    "two asterisks stand alone in this paragraph: readers will see them":
        "এই অনুচ্ছেদে ** একা রয়েছে, পাঠক চিহ্নটিই দেখবেন",
    "write ** on both sides of what is bold, or none":
        "মোটা অংশের দুই পাশেই ** লিখুন, না হলে একটিও নয়",
    "a link begins here whose address has no end: readers will see its signs":
        "এখানে লিঙ্ক শুরু, ঠিকানার শেষে ) নেই; পাঠক চিহ্নগুলিই দেখবেন",
    "a hashtag is written {tag}; a heading {heading}":
        "হ্যাশট্যাগ হলে লিখুন {tag}; উপশিরোনাম হলে লিখুন {heading}",
    "underscores inside a word do not surely make emphasis in Bengali":
        "বাংলা শব্দের মাঝে _ দিলে হরফ বাঁকা বা মোটা না-ও হতে পারে",
    "write {text}": "লিখুন {text}",
    "write {text}, or {other} for degrees": "লিখুন {text}, ডিগ্রি বোঝালে {other}",
    "the ending {ending} begins with a sign that belongs to the letter before it, but stands outside the emphasis":
        "বিভক্তি {ending} আগের অক্ষরের সঙ্গে জোড়া চিহ্ন দিয়ে শুরু, অথচ তারকাচিহ্নের বাইরে পড়েছে",
    # --- typing ---
    "{number} is in Latin digits on a page whose digits are its own": "{number} ইংরেজি অঙ্কে লেখা, এই পাতার অঙ্ক বাংলা",
    "write {number}; a name in Latin letters keeps its digits":
        "লিখুন {number}; ইংরেজি হরফে লেখা নামের অঙ্ক যেমন আছে থাকবে",
    "৷ is an old sign of currency (U+09F7), not the danda": "৷ পুরোনো টাকা-আনার চিহ্ন (U+09F7), দাঁড়ি নয়",
    "| is typed for the danda": "দাঁড়ির জায়গায় | পড়েছে",
    "the danda stands twice": "পরপর দু’টি দাঁড়ি",
    "write {text}; at the end of a verse ॥": "লিখুন {text}; শ্লোকের শেষে হলে ॥",
    "a space stands before the danda": "দাঁড়ির আগে স্পেস",
    "a colon stands inside a word; the visarga is ঃ": "শব্দের মাঝে কোলন; বিসর্গ হল ঃ",
    "write {text}; a colon has a space after it": "লিখুন {text}; কোলন হলে তার পরে স্পেস দিন",
    "a sign is typed twice on one letter": "এক অক্ষরে একই চিহ্ন দু’বার",
    "a sign is typed three times on one letter": "এক অক্ষরে একই চিহ্ন তিন বার",
    "the dot below stands under a letter that has none": "যে অক্ষরের নীচে ফুটকি হয় না, তার নীচে ফুটকি",
    "an invisible sign stands in the text": "লেখায় একটি অদৃশ্য চিহ্ন আছে",
    "a Latin letter o is typed for the digit ০": "শূন্যের (০) জায়গায় ইংরেজি অক্ষর o পড়েছে",
    "one number has digits of two scripts": "একই সংখ্যায় দুই রকমের অঙ্ক",
    "Devanagari digits stand in Bengali text": "বাংলা লেখায় দেবনাগরী অঙ্ক",
    "this looks like text for a font from before Unicode (Bijoy), which readers cannot read":
        "লেখাটি ইউনিকোডের আগের ফন্টের (বিজয়) বলে মনে হচ্ছে, পাঠক তা পড়তে পারবেন না",
    "convert it to Unicode: Avgvi †mvbvi evsjv is আমার সোনার বাংলা":
        "ইউনিকোডে বদলে নিন: Avgvi †mvbvi evsjv মানে আমার সোনার বাংলা",
    # --- a record's figures, updates, claims, series ---
    '"{id}" is a derived fact, so no figure can have this name': "“{id}” নথি নিজেই হিসাব করে, তাই সংখ্যার এই নাম হয় না",
    "give the figure another name": "সংখ্যাটির অন্য নাম দিন",
    "say what it counts, as unit: customer; a bare number has unit: number":
        "কীসের সংখ্যা লিখুন, যেমন unit: customer; নিছক সংখ্যা হলে unit: number",
    "a figure has a value or a between, not both": "সংখ্যায় হয় value, নয় between; দু’টি একসঙ্গে নয়",
    "the bound between needs two numbers": "bound: between হলে দু’টি সংখ্যা লাগে",
    "between takes two numbers": "between-এ দু’টি সংখ্যা লাগে",
    "write between: [low, high]": "লিখুন between: [ছোট, বড়]",
    "of the claims of {name}, {count} are marked ours: exactly one must be":
        "{name}-এর দাবিগুলির ঠিক একটিতে ours লেখা দরকার (এখন: {count})",
    "write ours: true in the claim that the desk follows": "ডেস্ক যে দাবিটি মানছে, তাতে ours: true লিখুন",
    'the update "{id}" is pinned, and so is "{other}"': "আপডেট “{id}” উপরে আটকানো, “{other}”-ও তাই",
    "pin one update: take the line out of the other": "একটিতেই pinned রাখুন, অন্যটি থেকে লাইনটি মুছে দিন",
    'the update "{id}" stands twice (first on line {line})': "আপডেট “{id}” দু’বার আছে (প্রথম বার {line} নম্বর লাইনে)",
    'the update "{id}" is earlier than "{before}" above it': "আপডেট “{id}” তার উপরের “{before}”-এর চেয়ে আগের সময়ের",
    "write updates in the order in which they happened": "যেমন যেমন ঘটেছে, সেই ক্রমে আপডেট লিখুন",
    "a point is [moment or name, number]": "বিন্দু লেখা হয় এ ভাবে: [সময় বা নাম, সংখ্যা]",
    "at least one point: - [2022-10-25T12:40+05:30, 120]": "অন্তত একটি বিন্দু লাগে: - [2022-10-25T12:40+05:30, 120]",
    "there is no file {path}": "{path} ফাইলটি নেই",
    "{path} is a link that leads out of the site folder": "{path} সাইটের ফোল্ডারের বাইরে যায়",
    "a row of a series is a moment or a name, a comma, and a number":
        "সিরিজের লাইনে থাকে সময় বা নাম, কমা, তার পরে সংখ্যা",
    "as 2022-10-25T12:40+05:30,120": "যেমন 2022-10-25T12:40+05:30,120",
    "{path} holds no point": "{path} ফাইলে একটিও বিন্দু নেই",
    "this row has a cell without an end": "এই লাইনের একটি ঘর শেষ হয়নি",
    "look for a quotation mark that is not closed": "কোনও উদ্ধৃতিচিহ্ন খুলে বন্ধ করা হয়নি কি না দেখুন",
    # --- words of units ---
    "words in each language: bn: {other: গ্রাহক}": "প্রতি ভাষায় শব্দ দিন, যেমন bn: {other: গ্রাহক}",
    "write other: and the word for all other counts": "other: লিখে বাকি সব সংখ্যার সঙ্গের শব্দটি দিন",
    'the words in {locale} lack "other"': "{locale} ভাষার শব্দে “other” নেই",
    '"{word}" has a brace that means nothing; {{n}} is where the number stands':
        "“{word}”-এ একটি বাড়তি বন্ধনী আছে; সংখ্যার জায়গা বোঝাতে শুধু {{n}} লিখুন",
    '"{word}" is written onto the number as it is': "“{word}” সংখ্যার গায়ে যেমন আছে তেমনই বসে, বন্ধনী চলে না",
}  # fmt: skip
