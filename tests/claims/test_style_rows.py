"""The table of house style: what may stand behind a wrong word, in which form the right one is written, and rows that cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.style import check_style
from generator.content.prose import body_sentences
from generator.l10n.spelling import speller_of
from generator.l10n.style import style_of
from generator.l10n.tokens import nfc
from generator.model.style import Style
from tests.claims.quick import check
from tests.claims.test_style import TABLE, lines
from tests.newsroom import Newsroom


def found(base: str, text: str, **rows: str) -> list[tuple[str, str, str]]:
    """Return code, wrong letters and right ones (nothing where no fix is offered) of what is told of a text."""
    own = rows.pop("rows", {})
    style = style_of(base, [Style(spellings=tuple((nfc(w), nfc(r)) for w, r in own.items()))])
    sentences = list(body_sentences("x.md", base, nfc(text), 1, hears=False))
    told = []
    for one in check_style("x", sentences, style):
        line = nfc(text).split("\n")[one.span.line - 1]
        old = one.fix.old if one.fix else line[one.span.column - 1 :].split(" ")[0]
        told.append((one.code, old, one.fix.new if one.fix else ""))
    return sorted(told)


def spellings(base: str, text: str, rows: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (wrong, right)
        for code, wrong, right in found(base, text, rows=rows)
        if code == "house-spelling"
    ]


PARTY = {"দল": "গোষ্ঠী"}
MORE = {"আরো": "আরও", "কি": "কী"}


@pytest.mark.parametrize(
    ("base", "rows", "text", "told"),
    [
        ("bn", MORE, "আরো কি চাই", [("আরো", "আরও"), ("কি", "কী")]),
        ("bn", MORE, "আরোপ, কিছু, আরোগ্য, আরোহী, কিনা", []),
        ("bn", PARTY, "দলিল আর দলীয় দলাদলি", []),
        ("bn", PARTY, "দলের কথা", [("দলের", "গোষ্ঠীর")]),
        ("bn", PARTY, "দলকে, দলটির", [("দলকে", "গোষ্ঠীকে"), ("দলটির", "গোষ্ঠীটির")]),
        ("bn", PARTY, "দল-এর কথা", [("দল", "গোষ্ঠী")]),
        ("bn", PARTY, "দলে আছেন", [("দলে", "")]),
        ("bn", {"ভিডিয়ো": "ভিডিও"}, "ভিডিয়োটি দেখুন", [("ভিডিয়োটি", "ভিডিওটি")]),
        ("bn", {"ভিডিয়ো": "ভিডিও"}, "ভিডিয়োর কথা", [("ভিডিয়োর", "ভিডিওর")]),
        ("bn", {"দল": "বই"}, "দলের কথা", [("দলের", "")]),
        ("bn", {"সংস্থা": "কোম্পানি"}, "সংস্থায় গেলেন", [("সংস্থায়", "")]),
        ("bn", {"সংস্থা": "সভা"}, "সংস্থায় গেলেন", [("সংস্থায়", "সভায়")]),
        ("bn", {}, "ঘন্টার, সরকারীভাবে, সাধারনত", [("ঘন্টা", "ঘণ্টা"), ("সরকারী", "সরকারি"), ("সাধারন", "সাধারণ")]),
        ("bn", {}, "আধঘন্টা, বেসরকারী, অসাধারন", [("অসাধারন", "অসাধারণ"), ("আধঘন্টা", "আধঘণ্টা"), ("বেসরকারী", "বেসরকারি")]),
        ("bn", {}, "ব্যাবহারিক পরীক্ষা, ব্যাবহারিকভাবে", []),
        ("bn", {}, "ব্যাবহারকারী, ব্যাবহারের", [("ব্যাবহার", "ব্যবহার"), ("ব্যাবহার", "ব্যবহার")]),
        ("en", {}, "Outtages of goverments", [("Outtages", "Outages"), ("goverments", "governments")]),
        ("en", {}, "seperated, recieves, recieving", [("recieves", "receives"), ("recieving", "receiving"), ("seperated", "separated")]),
        ("en", {}, "It reoccured in the untillable field", []),
        ("en", {"till": "until"}, "Tills were open till noon", [("till", "until")]),
        ("en", {"color": "colour"}, "Colored colors", [("Colored", "Coloured"), ("colors", "colours")]),
        ("en", {"iphone": "iPhone"}, "Iphone and iPhone, IPHONE", [("Iphone", "iPhone")]),
        ("en", {"u.s.": "US"}, "The U.S. army", [("U.S.", "US")]),
        ("en", {"u.s.": "US"}, "They left the U.S.", [("U.S.", "")]),
        ("en", {"u.s.": "US"}, "The u.s.a army", []),
        ("en", {"Internet": "internet"}, "Internet users of the Internet", [("Internet", "internet")]),
        ("en", {"site": "web site"}, "A web site and a site", [("site", "web site")]),
        ("en", {"its": "it's"}, "So its open", [("its", "it's")]),
        ("en", {"star": "*star*"}, "A star fell", [("star", "")]),
        ("en", {}, "Write to press@goverment.example or www.goverment.example/x", []),
        ("en", {}, "See goverment.example/x, goverment.example, #goverment and @goverment", []),
        ("en", {}, "The goverment.", [("goverment", "government")]),
    ],
)  # fmt: skip
def test_a_wrong_word_and_the_form_of_the_right_one(base, rows, text, told):
    assert spellings(base, text, rows) == sorted((nfc(wrong), nfc(right)) for wrong, right in told)


def test_a_house_that_writes_what_the_common_list_mends_is_right():
    assert spellings("bn", "ঘণ্টার পরে ঘন্টার", {"ঘণ্টার": "ঘন্টার"}) == [("ঘণ্টার", "ঘন্টার")]


@pytest.mark.parametrize(
    ("table", "line", "told"),
    [
        ("en:\n  spellings:\n    web site: website\n    website: web site\n", 3, 'the row "website" makes "web site" of it again'),
        ("en:\n  spellings:\n    web site: website\n    website: web site\n", 4, 'the row "web site" makes "website" of it again'),
        ("en:\n  spellings:\n    foo: bar baz\n    baz: foo\n", 3, '"bar baz" is written for "foo"'),
        ('en:\n  spellings:\n    "": website\n', 3, "no word to look for"),
        ('en:\n  spellings:\n    " ": website\n', 3, "no word to look for"),
        ('en:\n  spellings:\n    "a\\nb": ab\n', 3, "never finds it"),
        ("bn:\n  spellings:\n    া: আ\n", 3, "never finds it"),
        ("en:\n  spellings:\n    Web: net\n    web: grid\n", 4, '"web" and "Web" are one word'),
    ],
)  # fmt: skip
def test_rows_that_cannot_be_are_told_at_their_place(newsroom: Newsroom, capsys, table, line, told):
    newsroom.write(TABLE, table)
    status, _, said = check(newsroom, capsys)
    mistakes = [one for one in lines(said, "bad-words") if one.startswith(f"{TABLE}:{line}:")]
    assert [told in one for one in mistakes] == [True]
    assert status == 1


@pytest.mark.parametrize(
    "table",
    [
        "en:\n  spellings: {Whatsapp: Whatsapp}\n",
        "en:\n  spellings: {colour: color, site: web site}\n",
    ],
)
def test_rows_that_can_be_are_not_told(newsroom: Newsroom, capsys, table):
    newsroom.write(TABLE, table)
    _, _, said = check(newsroom, capsys)
    assert not lines(said, "bad-words")


def spaces(text: str) -> list[str]:
    return [wrong for code, wrong, _ in found("en", text) if code == "double-space"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The line is open.  It shut.", ["  "]),
        ("খোলা ছিল।   এখন বন্ধ।", ["   "]),
        ("The line  is open.", ["  "]),
        ("> It is  open.\n> It shut.", ["  "]),
        ("It is open.  \nIt shut.", []),
        ("It is open. **It**  shut.", ["  "]),
        ("It is open. <b> It</b> shut.", []),
        ("| a.     | B     |\n| ------ | ----- |\n| It is. | It    |", []),
        ("a      | b\n------ | --\nit     | x", []),
        ("A `code`  word", []),
        ("Term\n:   What it means", []),
    ],
)
def test_spaces_beside_each_other(text, told):
    assert spaces(text) == told


def promotion(base: str, text: str) -> bool:
    return any(code == "promotion" for code, _, _ in found(base, text))


@pytest.mark.parametrize(
    ("base", "text"),
    [
        ("en", "Also read: the law"), ("en", "Read also: the law"), ("en", "ALSO READ | the law"), ("en", "Read more –"),
        ("en", "It shut. Also read: the law"), ("en", "It shut\n**Also read:** the law"), ("en", "(Read also: the law)"),
        ("en", "Follow us on X."), ("en", "Please subscribe to our list."),
        ("bn", "আরও পড়ুন: আইন"), ("bn", "পরিষেবা ফিরেছে।\nআরো পড়ুন আইন"), ("bn", "(আমাদের অ্যাপ ডাউনলোড করুন)"),
        ("bn", "খবর পেতে আমাদের পেজ ফলো করুন।"), ("bn", "(সব খবর সবার আগে পেতে ডাউনলোড করুন আমাদের অ্যাপ।)"),
        ("bn", "আমাদের হোয়াটসঅ্যাপ চ্যানেলে যোগ দিন।"), ("en", "Get our app for more."), ("en", "Join our WhatsApp channel."),
        ("bn", "পাঠকের কাছে আমাদের অনুরোধ, পেজ ফলো করুন।"), ("bn", "আগুনে দু’জনের মৃত্যু, আরও জানতে ফলো করুন।"),
        ("bn", "“বিদ্যুৎ ফিরেছে,” বলেন তিনি। খবর পেতে ফলো করুন।"), ("en", '"It is back," he said. Subscribe to our list.'),
    ],
)  # fmt: skip
def test_promotion_begins_or_ends_a_sentence(base, text):
    assert promotion(base, text)


@pytest.mark.parametrize(
    ("base", "text"),
    [
        ("bn", "তিনি বলেন, বই আরও পড়ুন ছাত্ররা।"),
        ("bn", "সবাই বই আরও পড়ুন।"),
        ("bn", "ফলো করুনদের কথা।"),
        ("bn", "বন দপ্তরের পরামর্শ, এই নির্দেশিকা ফলো করুন।"),
        ("bn", "বার্তায় লেখা ছিল: ব্যাঙ্কের নতুন অ্যাপ ডাউনলোড করুন।"),
        ("bn", "সংস্থা জানায়, ডাউনলোড করুন আমাদের অ্যাপটি, তবে পরে।"),
        ("bn", "চিকিৎসকেরা বলছেন, খাওয়ার নিয়ম ফলো করুন।"),
        ("bn", "বার্তায় আসে “এই অ্যাপ ডাউনলোড করুন”।"),
        ("bn", "“ভয় নেই। এই অ্যাপ ডাউনলোড করুন।”"),
        ("bn", "আরও পড়ুন, আরও লিখুন, পরামর্শ তাঁর।"),
        ("en", '"Subscribe to our list," the caller said.'),
        ("en", "“It is free. Download our app,” the message ran."),
        ("en", "he had also read: the law"),
        ("en", "Also read the law first."),
        ("en", "They had read more: two books"),
        ("en", "Asked to follow us on foot, they did."),
    ],
)
def test_what_only_says_so_is_no_promotion(base, text):
    assert not promotion(base, text)


@pytest.mark.parametrize("base", ["bn", "en"])
@given(parts=st.lists(st.sampled_from(
    ["outtage", "OUTTAGES", "ouTTage’s", "seperately", "goverment", "ঘন্টার", "আধঘন্টা", "প্লাটফর্মে", "সরকারী", "ſeperate", " ", "x", "ি", "İ", "K"]
), max_size=6))  # fmt: skip
def test_a_text_with_a_wrong_word_is_never_passed_over(base, parts):
    speller, text = speller_of(style_of(base, [])), "".join(parts)
    assert speller.may_find(text) or not list(speller.misspelt(text))
