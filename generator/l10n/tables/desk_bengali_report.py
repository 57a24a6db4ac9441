"""What commands and the desk's report say in Bengali, beside what the checks say: counts, headings, last lines."""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- the last lines of commands ---
    "in English: {said}": "ইংরেজিতে: {said}",
    "{count} error": "{count}টি ভুল",
    "{count} errors": "{count}টি ভুল",
    "{count} warning": "{count}টি সতর্কতা",
    "{count} warnings": "{count}টি সতর্কতা",
    "{count} note": "নজর দিতে হবে {count}টিতে",
    "{count} notes": "নজর দিতে হবে {count}টিতে",
    "{count} page": "{count}টি পাতা",
    "{count} pages": "{count}টি পাতা",
    "{count} file": "{count}টি ফাইলে",
    "{count} files": "{count}টি ফাইলে",
    "no mistakes": "কোনও ভুল নেই",
    "; errors in what is not published: {count}": "; ভুলের মধ্যে অপ্রকাশিত লেখায় {count}টি",
    "; khobor check --fix mends {count}": "; khobor check --fix শুধরে দেবে {count}টি",
    "; let stand by the desk: {count}": "; ডেস্ক ছাড় দিয়েছে {count}টি",
    "let stand: {reason} ({place})": "ছাড় দেওয়া: {reason} ({place})",
    "mended: {count} in {files}": "শুধরে দেওয়া হল {files} {count}টি",
    "{code} was not mended: {why}": "{code} শুধরানো হয়নি: {why}",
    "the file has other letters there than were read": "ফাইলের ওই জায়গায় এখন অন্য অক্ষর",
    "Nothing was published: {errors} in what is visible. What was published before is untouched.":
        "কিছুই প্রকাশ হয়নি: পাঠক দেখবেন, এমন লেখায় {errors}। আগে যা প্রকাশিত ছিল, তেমনই আছে।",
    "{pages} in {seconds} s, {made} rendered, to {out}; {until}; manifest {manifest}":
        "{pages}, {seconds} সেকেন্ডে; নতুন করে তৈরি {made}টি, {out} ফোল্ডারে; {until}; manifest {manifest}",
    "right until: {moment}": "{moment} পর্যন্ত পাতাগুলি ঠিক থাকবে",
    "right until: never, as it stands": "কিছু না বদলালে পাতাগুলি ঠিকই থাকবে",
    # --- the report ---
    "{site}: check": "{site}: যাচাই",
    "To the sentences": "সরাসরি বাক্যগুলিতে যান",
    "Numbers, times and dates by verdict": "সংখ্যা, সময় ও তারিখ, মিলিয়ে দেখার ফল অনুযায়ী",
    "By what is wrong": "কোথায় কী ভুল",
    "Nothing is wrong with any record.": "কোনও লেখায় ভুল নেই।",
    "Of no record: settings, registries, templates": "কোনও লেখার নয়: সাইটের নিয়ম, তালিকা, টেমপ্লেট",
    "Stories": "খবর",
    "Incidents": "ঘটনা",
    "Pages": "পাতা",
    "line": "লাইন",
    "--report: {file} was not written: there is no site.yaml here that can be read":
        "--report: {file} লেখা হয়নি: পড়ার মতো কোনও site.yaml এখানে নেই",
    "let stand by the desk": "ডেস্ক ছাড় দিয়েছে",
    "draft": "খসড়া",
}  # fmt: skip
