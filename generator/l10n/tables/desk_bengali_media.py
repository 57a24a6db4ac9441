"""What is told of pictures, other files and addresses, in Bengali."""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    "files that end in {ending} are not published": "নামের শেষে {ending}, এমন ফাইল প্রকাশ করা হয় না",
    "pictures: {endings}": "ছবি: {endings}",
    "{file} cannot be read as a picture: {error}": "{file} ছবি হিসাবে পড়া যাচ্ছে না: {error}",
    "is not UTF-8 text": "UTF-8-এ লেখা নয়",
    "has neither a viewBox nor a width and height": "viewBox নেই, প্রস্থ ও উচ্চতাও নেই",
    "this SVG holds {what}, which could run or load something":
        "এই SVG-তে {what} আছে, যা কিছু চালাতে বা অন্য জায়গা থেকে আনতে পারে",
    "export it as a plain SVG: no script, no style sheet, no link to another file":
        "সাদামাটা SVG হিসাবে আবার সেভ করুন: স্ক্রিপ্ট, স্টাইল বা অন্য ফাইলের লিঙ্ক ছাড়া",
    "{file} {what}": "{file}: {what}",
    "cannot be read: {error}": "পড়া যাচ্ছে না: {error}",
    "is not a picture of its kind": "নামের শেষ অংশ যেমন বলছে, ফাইলটি তেমন ছবি নয়",
    "ends in {ending}, but what it holds is {kind}": "নামের শেষে {ending}, অথচ ভিতরে {kind}",
    "rename the file, and write {right} here": "ফাইলের নাম বদলান, আর এখানে {right} লিখুন",
    "has {size} MiB; {most} are the most": "মাপ {size} MiB; সর্বোচ্চ {most} চলে",
    "has {width} × {height} pixels; {most} million in all and {side} on a side are the most":
        "{width} × {height} পিক্সেল; সব মিলিয়ে {most} মিলিয়ন আর এক দিকে {side} পর্যন্ত চলে",
    "export it smaller: no reader is shown more than the widest of `pictures: widths`":
        "ছোট করে সেভ করুন: pictures: widths-এর সবচেয়ে চওড়া মাপের চেয়ে বেশি কোনও পাঠক দেখেন না",
    "is damaged: {error}": "নষ্ট: {error}",
    "does not say how large it is": "কত বড়, তা ফাইলে লেখা নেই",
    "copy or export it once more from where it came, and name that file here":
        "যেখান থেকে এসেছে, সেখান থেকে আবার কপি বা সেভ করুন, আর সেই ফাইলের নাম দিন",
    "is too large: {error}": "খুব বড়: {error}",
    "cannot be read: it begins as {kind}, and then is none": "পড়া যাচ্ছে না: শুরুটা {kind}, তার পরে আর তা নয়",
    "cannot be read to its end: {error}": "শেষ পর্যন্ত পড়া যাচ্ছে না: {error}",
    "is in the colours of print (CMYK), and no profile says which":
        "ছাপার রঙে (CMYK), আর কোন রং, তা কোনও প্রোফাইলে বলা নেই",
    "export it for the web, in sRGB": "ওয়েবের জন্য, sRGB-তে সেভ করুন",
    "moves; readers are shown its first frame": "চলমান ছবি (অ্যানিমেশন); পাঠক শুধু প্রথম ছবিটি দেখবেন",
    "name a still picture, or link to the moving one": "স্থির ছবির নাম দিন, না হলে চলমান ছবির লিঙ্ক দিন",
    "{one} and {other} would both lie at {path}": "{one} আর {other}, দু’টিরই ঠিকানা হবে {path}",
    "give one another slug, or change a pattern in site.yaml":
        "একটির slug বদলান, না হলে site.yaml-এর কোনও ছাঁচ",
    'the alias "{alias}" hides a page, a file or another alias: {other}':
        "“{alias}” ঠিকানাটি একটি পাতা, ফাইল বা অন্য পুরোনো ঠিকানাকে ঢেকে দিচ্ছে: {other}",
    "an alias is an old path at which nothing lies now": "aliases-এ সেই পুরোনো ঠিকানা লিখুন, যেখানে এখন কিছু নেই",
    "promotion is a list of words": "promotion-এ শব্দের তালিকা লিখুন",
    "a row has no word to look for": "কোন বানান খুঁজতে হবে, এই সারিতে তা লেখা নেই",
    "write the wrong word, a colon and the right one: occured: occurred":
        "আগে ভুল বানান, তার পরে কোলন, তার পরে ঠিক বানান লিখুন, যেমন ঘন্টা: ঘণ্টা",
    '"{wrong}" stands in no text, so this row never finds it': "“{wrong}” কোনও লেখায় থাকতে পারে না, তাই এই সারি কিছুই খুঁজে পাবে না",
    "write the word as it stands in a text": "লেখায় শব্দটি যেমন থাকে, তেমন লিখুন",
    '"{wrong}" and "{other}" are one word': "“{wrong}” আর “{other}” একই শব্দ",
    '"{right}" is written for "{wrong}", and the row "{other}" makes "{wrong}" of it again':
        "“{wrong}”-এর জায়গায় “{right}” লেখা হয়, আবার “{other}” সারিটি তাকে “{wrong}” করে দেয়",
    "keep one of the two rows": "দু’টি সারির একটি রাখুন",
}  # fmt: skip
