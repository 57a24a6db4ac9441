"""What commands say in Bengali of themselves: a wrong word, a build that cannot go on, the preview, `new` and `explain`.

As in `desk_bengali`: a template is the name of its row. What is to be typed stays in its own letters.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    "khobor: {said}": "khobor: {said}",
    "--private goes with --external: no other check asks a machine":
        "--private চলে শুধু --external-এর সঙ্গে: অন্য কোনও যাচাই বাইরের সাইটে খোঁজ নেয় না",
    "--changed: there is no such file: {path}{near}; one that was deleted can be named if a run before has read it":
        "--changed: এমন ফাইল নেই: {path}{near}; মুছে ফেলা ফাইলের নামও চলে, যদি তা আগে পড়া হয়ে থাকে",
    "khobor: {stream} is closed; to leave it away, send it to /dev/null":
        "khobor: {stream} বন্ধ; কিছু দেখতে না চাইলে /dev/null-এ পাঠান",
    "{error}": "{error}",
    # --- words of a command ---
    "{program}: error: {what}": "{program}: ভুল: {what}",
    "unrecognized arguments: {words}": "এই কথাগুলি বোঝা যাচ্ছে না: {words}",
    "the following arguments are required: {words}": "এগুলি লিখতেই হবে: {words}",
    "argument {name}: invalid choice: {word} (choose from {words})": "{name}: {word} চলে না; এর মধ্যে একটি লিখুন: {words}",
    "argument {name}: invalid int value: {word}": "{name}: {word} পূর্ণসংখ্যা নয়",
    "argument {name}: expected one argument": "{name}-এর পরে একটি মান লিখুন",
    "argument {name}: ignored explicit argument {word}": "{name}-এর পরে কিছু চলে না: {word}",
    "ambiguous option: {word} could match {words}": "{word} কোনটি, বোঝা যাচ্ছে না: {words}",
    "--locale: there are no messages in {locale}; write en or bn": "--locale: {locale} ভাষায় বলা যায় না; লিখুন en বা bn",
    "--site: there is no folder {site}": "--site: {site} নামে কোনও ফোল্ডার নেই",
    "--out: {out} holds the site itself; choose a folder of its own":
        "--out: {out} ফোল্ডারে সাইটটিই আছে; আলাদা একটি ফোল্ডার দিন",
    "--out: {out} belongs to the site's sources; choose a folder of its own":
        "--out: {out} সাইটের লেখার ফোল্ডার; আলাদা একটি ফোল্ডার দিন",
    "--as-of: {what}": "--as-of: {what}",
    '--accept-translation: "{name}" is no id; write an id, page/ID, or ID.LOCALE':
        "--accept-translation: “{name}” কোনও আইডি নয়; আইডি, page/আইডি বা আইডি.ভাষা লিখুন",
    "--as-of: {what}; {help}": "--as-of: {what}; {help}",
    "--base-url: {url} is not a web address (https://…)": "--base-url: {url} ওয়েব-ঠিকানা নয় (https://…)",
    "--jobs: at least one process works": "--jobs: অন্তত 1 লিখুন",
    "--changed: {path} is not in the site's folder": "--changed: {path} সাইটের ফোল্ডারে নেই",
    "--{one} goes without --{other}": "--{one} আর --{other} একসঙ্গে চলে না",
    "--{one} goes without --{other}: each prints a list of its own":
        "--{one} আর --{other} একসঙ্গে চলে না: প্রতিটির আলাদা তালিকা",
    "--{one} is not printed as {form}; write --format {forms}": "--{one} {form} রূপে ছাপা যায় না; লিখুন --format {forms}",
    "{option}: {file} belongs to the site's sources; choose a file of its own":
        "{option}: {file} সাইটের লেখার মধ্যে পড়ে; আলাদা একটি ফাইল দিন",
    "--report: {file} is a folder; name a file": "--report: {file} একটি ফোল্ডার; ফাইলের নাম দিন",
    "{option}: {path} cannot be written: {error}": "{option}: {path} লেখা যাচ্ছে না: {error}",
    '--accept-translation: there is no page "{id}"{near}': "--accept-translation: “{id}” নামে কোনও পাতা নেই{near}",
    '--accept-translation: there is no story "{id}"{near}': "--accept-translation: “{id}” নামে কোনও খবর নেই{near}",
    '--accept-translation: there is no story "{id}"; for the page write page/{id}':
        "--accept-translation: “{id}” নামে কোনও খবর নেই; পাতাটি হলে লিখুন page/{id}",
    '--accept-translation: "{name}" names no language; write {whole}, or {whole}.LOCALE':
        "--accept-translation: “{name}”-এ ভাষার সঙ্কেত নেই; লিখুন {whole}, না হলে {whole}.LOCALE",
    '--accept-translation: "{name}" has mistakes; khobor check shows them':
        "--accept-translation: “{name}”-এ ভুল আছে; khobor check সেগুলি দেখায়",
    '--accept-translation: "{name}" has no translation{where}': "--accept-translation: “{name}”-এর কোনও অনুবাদ নেই{where}",
    ' in "{locale}"': " (ভাষা “{locale}”)",
    "--accept-translation: {path} leads out of the site's folder":
        "--accept-translation: {path} সাইটের ফোল্ডারের বাইরে যায়",
    "accepted: {translation}": "অনুমোদন করা হল: {translation}",
    "{translation}: a denial of its original came or went, and this denies as often as before; read the two once more": "{translation}: মূল লেখায় একটি অস্বীকার এসেছে বা গিয়েছে, অথচ এতে আগের মতোই অস্বীকার আছে; দু’টি আবার মিলিয়ে পড়ুন",
    "khobor: stopped; what was published before is untouched": "khobor: থামানো হল; আগে যা প্রকাশিত ছিল, তেমনই আছে",
    # --- a build and its output ---
    "{count} texts were not held against the records; khobor check does that": "{count}টি লেখা নথির সঙ্গে মেলানো হয়নি; khobor check মেলাবে",
    "started clean: {why}": "গোড়া থেকে শুরু করা হল: {why}",
    "the state could not be read ({fault})": "আগের বারের হিসাব পড়া যাচ্ছে না ({fault})",
    "there is no state yet": "আগের বারের কোনও হিসাব নেই",
    "the state was altered by something else than a build": "আগের বারের হিসাব অন্য কিছু বদলে দিয়েছে",
    "the state is of another version of khobor, of Python or of a library":
        "আগের বারের হিসাব khobor, Python বা কোনও লাইব্রেরির অন্য সংস্করণের",
    "the first build was interrupted": "প্রথম বারের কাজ মাঝপথে থেমে গিয়েছিল",
    "languages, time zone or the preview of drafts changed": "ভাষা, টাইম জ়োন বা খসড়া দেখানো বদলেছে",
    "the output folder was gone: everything is written again": "পাতার ফোল্ডারটি ছিল না: সব আবার লেখা হল",
    "an earlier build was interrupted; what it had begun is finished: {written} written, {removed} removed":
        "আগের বার কাজ মাঝপথে থেমে গিয়েছিল; যা শুরু হয়েছিল, শেষ করা হল: লেখা {written}টি, মোছা {removed}টি",
    "the state of the build cannot be kept in .khobor/{folder}: {error}; what was published before is untouched":
        ".khobor/{folder} ফোল্ডারে হিসাব রাখা যাচ্ছে না: {error}; আগে যা প্রকাশিত ছিল, তেমনই আছে",
    "khobor: nothing of this check could be remembered, and the next one reads everything: .khobor cannot be written ({why})":
        "khobor: এ বারের কিছুই মনে রাখা গেল না, পরের বার সব আবার পড়া হবে: .khobor ফোল্ডারে লেখা যাচ্ছে না ({why})",
    "the build stopped: {name}{error}; every published file is whole, and the next build goes on from here":
        "কাজ থেমে গেল: {name}{error}; প্রকাশিত প্রতিটি ফাইল গোটা আছে, পরের বার এখান থেকেই চলবে",
    "a process that was reading or rendering was ended from outside, perhaps for want of memory; "
    "build again, with --jobs 1 if it goes on":
        "পড়া বা পাতা তৈরির একটি কাজ বাইরে থেকে থামানো হয়েছে, হয়তো মেমরির অভাবে; আবার চালান, দরকারে --jobs 1 দিয়ে",
    "{out} is a symbolic link, and is not followed; remove it, or set `publish: {{mode: generations}}` in site.yaml if a build made it":
        "{out} একটি লিঙ্ক, তাতে লেখা হয় না; সরিয়ে দিন, না হলে khobor-এর তৈরি হলে site.yaml-এ `publish: {{mode: generations}}` লিখুন",
    "cannot write the output: {name}: {error}; every file there is whole, and the next build goes on from here":
        "পাতা লেখা যাচ্ছে না: {name}: {error}; সেখানে প্রতিটি ফাইল গোটা আছে, পরের বার এখান থেকেই চলবে",
    "{folder} in the output folder is a symbolic link": "পাতার ফোল্ডারে {folder} একটি লিঙ্ক",
    "an earlier build was interrupted, and what it had begun is made anew: {error}":
        "আগের একটি বিল্ড মাঝপথে থেমে গিয়েছিল, তার শুরু করা কাজ নতুন করে করা হল: {error}",
    "cannot write {file} in {out}: a folder is there, and {other} in it was not written by a build; "
    "move it away and build again. What was published before is untouched":
        "{out}-এ {file} লেখা যাচ্ছে না: সেখানে একটি ফোল্ডার আছে, তার {other} কোনও বিল্ডের লেখা নয়; "
        "সেটি সরিয়ে আবার বিল্ড করুন। আগে যা প্রকাশিত, তা যেমন ছিল তেমনই আছে",
    "cannot write beside {out}: {error}": "{out}-এর পাশে লেখা যাচ্ছে না: {error}",
    "{name} beside {out} is no lock; remove it": "{out}-এর পাশে {name} তালা নয়; সরিয়ে দিন",
    "process {pid}, since {since}": "প্রসেস {pid}, {since} থেকে",
    "another process": "অন্য একটি প্রসেস",
    "another build into {out} is at work ({who}); wait for it, or stop it":
        "{out} ফোল্ডারে আর একটি কাজ চলছে ({who}); শেষ হতে দিন, না হলে সেটি থামান",
    "{out} shows generation {number} now; the next change publishes on from the newest":
        "{out} এখন {number} নম্বর সংস্করণ দেখাচ্ছে; পরের বদল প্রকাশ হবে সবচেয়ে নতুনটির পর থেকে",
    "{out} shows generation {shown} after a rollback; the next change publishes on from generation {newest}":
        "ফিরিয়ে নেওয়ার পরে {out} দেখাচ্ছে {shown} নম্বর সংস্করণ; পরের বদল প্রকাশ হবে {newest} নম্বরের পর থেকে",
    "{out} is not published by generations; `publish: {{mode: generations}}` in site.yaml keeps what a rollback needs":
        "{out}-এর পুরোনো সংস্করণ রাখা হয় না; রাখতে হলে site.yaml-এ `publish: {{mode: generations}}` লিখুন",
    "{out} is a folder, and `publish: {{mode: generations}}` needs the name for a link; move the folder away and build again":
        "{out} একটি ফোল্ডার, অথচ `publish: {{mode: generations}}`-এর ওই নামে লিঙ্ক চাই; ফোল্ডারটি সরিয়ে আবার চালান",
    "cannot write the new generation: {error}; the one that is published stays":
        "নতুন সংস্করণ লেখা যাচ্ছে না: {error}; যা প্রকাশিত, তা-ই রইল",
    "there is no generation before {shown}": "{shown}-এর আগের কোনও সংস্করণ নেই",
    "cannot switch {out}: {error}": "{out} বদলানো যাচ্ছে না: {error}",
    # --- the preview ---
    "{what} in {seconds} s": "{what}, {seconds} সেকেন্ডে",
    "{count} changed file": "{count}টি ফাইল বদলেছে", "{count} changed files": "{count}টি ফাইল বদলেছে",
    "{errors}, the last good pages": "{errors}, শেষ ঠিক পাতাগুলিই দেখানো হচ্ছে",
    "failed": "হল না",
    "khobor: {title}: {message}": "khobor: {title}: {message}",
    "The preview cannot be written": "দেখার পাতা লেখা যাচ্ছে না",
    "Khobor itself failed; this is not a mistake of yours": "khobor নিজেই পারল না; এটি আপনার ভুল নয়",
    "The preview is at {address} (stop with Ctrl-C)": "পাতা দেখুন এখানে: {address} (থামাতে Ctrl-C)",
    "khobor: port {port} cannot be used: {error}; try --port {other}":
        "khobor: {port} নম্বর পোর্ট নেওয়া যাচ্ছে না: {error}; চালান --port {other} দিয়ে",
    "khobor: a build was still at work; the next one goes on from there":
        "khobor: একটি কাজ তখনও চলছিল; পরের বার সেখান থেকেই চলবে",
    # --- khobor new ---
    "made {path}": "তৈরি হল {path}",
    'a new site speaks {names}, or one of them; "{locale}" is added in its site.yaml':
        "নতুন সাইট হয় {names} ভাষায়, না হলে এর একটিতে; “{locale}” পরে site.yaml-এ যোগ করুন",
    "a {what} goes without --only": "{what} তৈরির সঙ্গে --only চলে না",
    '"{locale}" is not a locale of this site ({names})': "“{locale}” এই সাইটের ভাষার সঙ্কেত নয় (আছে {names})",
    "a headline holds no control characters": "শিরোনামে অদৃশ্য চিহ্ন চলে না",
    "{what}: {help}, or a headline in quotes": "{what}: {help}, না হলে উদ্ধৃতিচিহ্নে গোটা শিরোনাম লিখুন",
    "there is no site.yaml here; go into your site's folder, or use --site":
        "এখানে site.yaml নেই; সাইটের ফোল্ডারে যান, না হলে --site দিন",
    "site.yaml has mistakes; khobor check shows them": "site.yaml-এ ভুল আছে; khobor check সেগুলি দেখায়",
    "{path} is there already; nothing was changed": "{path} আগে থেকেই আছে; কিছুই বদলানো হয়নি",
    "{path} cannot be written: {error}": "{path} লেখা যাচ্ছে না: {error}",
    # --- khobor hear ---
    "{start}–{end}  {text}: {kind} {value}, {bound}": "{start}–{end}  {text}: {kind} {value}, {bound}",
    "{low} to {high}": "{low} থেকে {high}",
    "clock": "ঘড়ির সময়", "date": "তারিখ", "duration": "স্থায়িত্ব", "number": "সংখ্যা", "percent": "হার", "money": "টাকার অঙ্ক",
    "exact": "নির্দিষ্ট", "about": "প্রায়", "nearly": "প্রায়", "just_over": "কিছু বেশি", "at_least": "অন্তত", "more_than": "তার বেশি",
    "at_most": "সর্বোচ্চ", "less_than": "তার কম", "between": "দুইয়ের মধ্যে",
    "kilobyte": "কিলোবাইট", "megabyte": "মেগাবাইট", "gigabyte": "গিগাবাইট", "terabyte": "টেরাবাইট", "percent_point": "শতাংশ-বিন্দু",
    # --- khobor explain ---
    "there is no state of a build into that folder; run khobor build first":
        "ওই ফোল্ডারে কোনও সাইট তৈরির হিসাব নেই; আগে khobor build চালান",
    "name a page, as khobor explain /en/2026/some-story/, or ask for --fanout":
        "পাতার নাম দিন, যেমন khobor explain /bn/2026/some-story/, না হলে --fanout লিখুন",
    "the state cannot be read ({fault}); the next build starts clean":
        "হিসাব পড়া যাচ্ছে না ({fault}); পরের বার গোড়া থেকে শুরু হবে",
    "the last build has no page or file {url}": "শেষ বারের সাইটে {url} নামে কোনও পাতা বা ফাইল নেই",
    "published: {digest}": "প্রকাশিত: {digest}", "not yet": "এখনও নয়",
    "would be rendered, because these changed:": "আবার তৈরি হবে, কারণ এগুলি বদলেছে:",
    "would be rendered: it is new, or everything is to be made again": "তৈরি হবে: পাতাটি নতুন, না হলে সবই আবার তৈরি হবে",
    "would not be rendered: nothing that it read has changed": "আবার তৈরি হবে না: যা থেকে তৈরি, তার কিছুই বদলায়নি",
    "read {count} keys:": "{count}টি জিনিস থেকে তৈরি:",
}  # fmt: skip
