"""What a desk is told in Bengali of links to other sites: a round in one line, what was answered, what is left.

As in `desk_bengali`: a template is the name of its row. What another site says stays as it said it.
"""

from collections.abc import Mapping

SAYINGS: Mapping[str, str] = {
    # --- the round ---
    "{round}: {answers}": "{round}: {answers}",
    "{count} address of other sites, {asked} asked now": "অন্য সাইটের {count}টি ঠিকানা, এখন খোঁজ নেওয়া হল {asked}টির",
    "{count} addresses of other sites, {asked} asked now": "অন্য সাইটের {count}টি ঠিকানা, এখন খোঁজ নেওয়া হল {asked}টির",
    "{count} as they should": "{count}টি ঠিক আছে",
    "{count} gone": "{count}টি আর নেই",
    "{count} moved": "{count}টি সরে গিয়েছে",
    "{count} failing": "{count}টি ঠিকমতো সাড়া দিচ্ছে না",
    "{count} not for programs": "{count}টি প্রোগ্রামকে উত্তর দেয় না",
    "{count} left for the next run": "{count}টি পরের বারের জন্য রইল",
    "none was reached; is this machine connected?": "কোনওটিরই নাগাল পাওয়া যায়নি; এই যন্ত্রে ইন্টারনেট আছে তো?",
    "the answers cannot be kept: {why}": "উত্তরগুলি রাখা যাচ্ছে না: {why}",
    "left for the next run: {address} ({why})": "পরের বারের জন্য রইল: {address} ({why})",
    "left for the next run: {count} more": "পরের বারের জন্য রইল: আরও {count}টি",
    "nobody was reached": "কারও নাগাল পাওয়া যায়নি",
    "{host} answers {status}: left alone until {moment}": "{host} উত্তর দিচ্ছে {status}: {moment} পর্যন্ত আর খোঁজ নেওয়া হবে না",
    "--private: {name} is no machine; write a name or a number":
        "--private: {name} কোনও যন্ত্রের নাম নয়; নাম বা নম্বর লিখুন",
    # --- what is told of an address ---
    "{address} is gone: {why}": "{address} আর নেই: {why}",
    "{address} is not asked: {why}": "{address} ঠিকানায় খোঁজ নেওয়া হয়নি: {why}",
    "{address} does not answer as it should: {why}{times}": "{address} ঠিকমতো সাড়া দিচ্ছে না: {why}{times}",
    "; {count} times in a row, since {day}": "; পর পর {count} বার, {day} থেকে",
    "mend the address; a machine inside your own network is asked with --private HOST":
        "ঠিকানাটি শুধরে নিন; নিজেদের নেটওয়ার্কের যন্ত্র হলে --private HOST দিয়ে খোঁজ নেওয়া যায়",
    # --- why ---
    "it answers {status}": "উত্তর {status}",
    "it answers {status}, after a redirect to {address}": "{address} ঠিকানায় পাঠিয়ে উত্তর {status}",
    "it answers {status} and asks for patience": "উত্তর {status}, পরে আসতে বলছে",
    "{host} answers nothing but {status}": "{host} থেকে কেবলই উত্তর {status}",
    "it redirects in a circle": "ঘুরেফিরে একই ঠিকানায় পাঠাচ্ছে",
    "it redirects, and does not say where to": "অন্য ঠিকানায় পাঠাচ্ছে, কোথায় তা বলছে না",
    "it redirects to an endless address": "যে ঠিকানায় পাঠাচ্ছে, তার শেষ নেই",
    "it redirects more than {count} times": "{count} বারের বেশি অন্য ঠিকানায় পাঠাচ্ছে",
    "it redirects to an address that is not asked: {why}": "যে ঠিকানায় পাঠাচ্ছে, সেখানে খোঁজ নেওয়া হয় না: {why}",
    "its certificate is not trusted: {why}": "তার সার্টিফিকেট বিশ্বাসযোগ্য নয়: {why}",
    "it is not valid yet": "এখনও চালু হয়নি",
    "it has expired": "মেয়াদ ফুরিয়েছে",
    "it was signed by itself": "নিজেই নিজের সই করা",
    "nobody who is trusted has signed it": "বিশ্বাসযোগ্য কারও সই নেই",
    "it is another site's": "অন্য সাইটের",
    "no secure connection: {why}": "নিরাপদ সংযোগ হচ্ছে না: {why}",
    "it broke off": "মাঝপথে কেটে গিয়েছে",
    "it broke off the connection without an answer": "উত্তর না দিয়েই সংযোগ কেটে দিয়েছে",
    "no whole answer within {seconds} seconds": "{seconds} সেকেন্ডেও পুরো উত্তর আসেনি",
    "no answer within {seconds} seconds": "{seconds} সেকেন্ডেও উত্তর আসেনি",
    "its answer is not HTTP ({name})": "উত্তরটি HTTP নয় ({name})",
    "it cannot be written as a request": "ঠিকানাটি প্রশ্নের আকারে লেখা যায় না",
    "there is no machine {host}": "{host} নামে কোনও সাইট পাওয়া গেল না",
    "the name {host} cannot be looked up now": "{host} নামটি এখন খুঁজে দেখা যাচ্ছে না",
    "it is not well formed": "ঠিকানাটি ঠিকমতো লেখা নয়",
    "it is not http or https but {scheme}": "তা http বা https নয়, {scheme}",
    "it names no machine": "তাতে কোনও যন্ত্রের নাম নেই",
    "it holds a name or a password": "তাতে নাম বা পাসওয়ার্ড লেখা",
    "port {port} is not one of web pages": "{port} নম্বর পোর্ট ওয়েব পাতার নয়",
    "{host} is a machine inside a private network": "{host} একটি নিজস্ব নেটওয়ার্কের ভিতরের কম্পিউটার",
    # --- what systems say of connections ---
    "Connection refused": "সংযোগ নেয়নি",
    "Connection reset by peer": "অন্য পক্ষ সংযোগ কেটে দিয়েছে",
    "Connection timed out": "সময়ে সংযোগ হয়নি",
    "Broken pipe": "সংযোগ কেটে গিয়েছে",
    "Network is unreachable": "নেটওয়ার্কের নাগাল নেই",
    "No route to host": "যন্ত্রটিতে যাওয়ার পথ নেই",
}  # fmt: skip
