"""Stopwords: words so common that they say nothing about what a story is on.

For scoring only, as in related stories and search; never to take words out of a text.
"""

_BENGALI = """
অথচ অথবা অধিক অধীনে অনুযায়ী অনেক অনেকে অন্তত অন্য অন্যান্য অবশ্য অবশ্যই আগে আগেই আছে আজ
আপনার আপনি আবার আমরা আমাকে আমাদের আমার আমি আর আরও ই ইত্যাদি উচিত উপর উপরে উনি এ এই এক একই
একটি একটা একে এখন এখনও এখানে এখানেই এটা এটি এত এতে এদের এবং এবার এমন এর এরা ঐ ও ওই ওকে ওদের
ওর ওরা কখনও কত কবে কয়েক কয়েকটি করছে করছেন করতে করবে করবেন করা করায় করার করি করে করেই
করেছিল করেছে করেছেন করেন কাছ কাছে কারণ কারণে কি কিংবা কিছু কিছুই কিন্তু কী কে কেউ কেন কোন
কোনও কোনো ক্ষেত্রে খুব গত গিয়ে গিয়েছে চাই চেয়ে ছাড়া ছাড়াও ছিল ছিলেন জন জন্য জানা জানান
জানায় জানিয়েছে জানিয়েছেন টি ঠিক তখন তত তবে তবু তা তাই তাঁকে তাঁদের তাঁর তাঁরা তাকে তাতে
তাদের তার তারা তারপর তিনি তুমি তো থাকবে থাকা থাকে থেকে দিকে দিতে দিয়ে দিয়েছে দিয়েছেন দুই
দেওয়া দ্বারা ধরে নয় না নাকি নাগাদ নানা নিজে নিজেই নিজের নিতে নিয়ে নেই পক্ষে পর পরে
পর্যন্ত পারে পারেন প্রতি প্রথম প্রায় ফলে ফের বটে বর্তমানে বলতে বলে বলেছেন বলেন বহু বা বাদে
বার বিভিন্ন বিশেষ বিষয়ে বেশ বেশি ভাবে ভালো মতো মধ্যে মনে মাত্র মাধ্যমে যখন যত যদি যদিও যা
যাওয়া যাওয়ার যাতে যাদের যান যায় যার যারা যিনি যে যেখানে যেতে যেন যেমন রয়েছে শুধু সঙ্গে
সঙ্গেও সব সবাই সবার সমস্ত সহ সাথে সুতরাং সে সেই সেখানে সেটা সেটি হওয়া হওয়ার হচ্ছে হতে হন
হবে হবেন হয় হয়েছিল হয়েছে হয়ে হল হলে হলেও হলো হিসাবে হিসেবে
"""

_ENGLISH = """
a about above after again all also am an and any are as at be because been before being
below between both but by can could did do does doing down during each few for from further
had has have having he her here hers him his how i if in into is it its just me more most my
no nor not now of off on once only or other our out over own said same says she should so
some such than that the their them then there these they this those through to too under
until up very was we were what when where which while who whom why will with would you your
"""

STOPWORDS: dict[str, frozenset[str]] = {
    "bn": frozenset(_BENGALI.split()),
    "en": frozenset(_ENGLISH.split()),
}
"""Stopwords by language, in Normalization Form C and in lower case."""


def stopwords(language: str) -> frozenset[str]:
    """Return the stopwords of a language (its subtag, as `bn`); none for a language without a list.

    The Bengali ones are the commonest function words of news text; the English ones are the
    closed word classes: articles, pronouns, prepositions, conjunctions, auxiliaries.
    """
    return STOPWORDS.get(language, frozenset())
