"""Markdown's traps and slips of typing: what is told, where, and the line written right."""

import random

import pytest

from generator.codes import CODES
from generator.content.bengali_typing import warn_of_typing
from generator.content.body import BodyReader
from generator.content.source import SourceFile
from generator.content.traps import warn_of_traps
from generator.l10n.slugs import heading_id
from tests.newsroom import story

OURS = (
    "open-mark",
    "year-list",
    "hashtag-heading",
    "underscore-emphasis",
    "split-syllable",
    "bengali-typing",
)


def told(text: str) -> list[tuple[str, int, int, str]]:
    source = SourceFile("content/stories/2026/x.bn.md", text)
    BodyReader().read(source, text, 1)
    found = [d for d in source.diagnostics if d.code in OURS]
    return [(d.code, d.span.line, d.span.column, f"{d.message} — {d.help}") for d in found]


# line, code, column, what is proposed
TRAPS = [
    # a number and a dot at the beginning of a line
    ("২০২২. অক্টোবর মাসে বিভ্রাট।", "year-list", 1, "write ২০২২\\. অক্টোবর মাসে বিভ্রাট।, or"),
    ("2022. In October it was down.", "year-list", 1, "write 2022\\. In October it was down., or"),
    ("२०२२. अक्टूबर", "year-list", 1, "write २०२२\\. अक्टूबर"),
    ("   ৩৫০. মিলিয়ন", "year-list", 4, "write ৩৫০\\. মিলিয়ন"),
    ("> ১৯৭১. ডিসেম্বর", "year-list", 3, "write ১৯৭১\\. ডিসেম্বর"),
    ("- ২০২২. অক্টোবর", "year-list", 3, "write ২০২২\\. অক্টোবর"),
    ("২৫. অক্টোবর", "year-list", 1, "write ২৫\\. অক্টোবর"),
    ("৫. পঞ্চম", "year-list", 1, "write ৫\\. পঞ্চম"),
    ("99999999999999999999. x", "year-list", 1, "\\. x"),
    # a hashtag
    ("#WhatsAppDown হ্যাশট্যাগ", "hashtag-heading", 1, "\\#WhatsAppDown হ্যাশট্যাগ"),
    ("#হোয়াটসঅ্যাপ বন্ধ", "hashtag-heading", 1, "\\#হোয়াটসঅ্যাপ বন্ধ"),
    ("##বিভ্রাট", "hashtag-heading", 1, "a heading ## বিভ্রাট"),
    ("#হ্যাশট্যাগ দেখুন", "hashtag-heading", 1, "\\#হ্যাশট্যাগ দেখুন; a heading ## হ্যাশট্যাগ দেখুন"),
    ("###বিভ্রাট", "hashtag-heading", 1, "a heading ### বিভ্রাট"),
    ("> #tag", "hashtag-heading", 3, "\\#tag"),
    ("- #tag", "hashtag-heading", 3, "\\#tag"),
    # a mark that nothing closes
    ("**Fire at the market\nis out.", "open-mark", 1, "both sides"),
    ("আগুন **নিভেছে। দমকল জানায়।", "open-mark", 6, "both sides"),
    ("আগুন নিভেছে**, জানায় দমকল।", "open-mark", 12, "both sides"),
    ("Read [the report](https://x.example first.", "open-mark", 6, "write [the report](https://x.example)"),
    ("[লিঙ্ক](story:market-fire\nদমকল জানায়।", "open-mark", 1, "write [লিঙ্ক](story:market-fire)"),
    # underscores
    ("এই _বিভ্রাট_টি বড়", "underscore-emphasis", 4, "write *বিভ্রাট*টি"),
    ("কি_ন্তু_ নয়", "underscore-emphasis", 3, "write কি*ন্তু*"),
    ("__মেটা__র কথা", "underscore-emphasis", 1, "write **মেটা**র"),
    ("_দুই কথা_টি", "underscore-emphasis", 1, "write *দুই কথা*টি"),
    ("\\#হোয়াটস_অ্যাপ_ডাউন", "underscore-emphasis", 10, "\\#হোয়াটস\\_অ্যাপ\\_ডাউন"),
    # an ending cut from its syllable
    ("**৩৫০ মিলিয়ন**েরও বেশি", "split-syllable", 16, "write **৩৫০ মিলিয়নেরও**"),
    ("*শহর*ে আজ", "split-syllable", 6, "write *শহরে*"),
    ("**ক** ও **খবর**ের", "split-syllable", 16, "write **খবরের**"),
    # slips of typing
    ("বন্ধ ছিল৷ পরে চালু", "bengali-typing", 9, "write ছিল।"),
    ("বন্ধ ছিল|", "bengali-typing", 9, "write ছিল।"),
    ("বন্ধ ছিল| পরে চালু", "bengali-typing", 9, "write ছিল।"),
    ("বন্ধ ছিল |", "bengali-typing", 9, "write ছিল।"),
    ("‘বন্ধ’| পরে", "bengali-typing", 7, "write ‘বন্ধ’।"),
    ("বন্ধ ছিল । পরে", "bengali-typing", 9, "write ছিল।"),
    ("বন্ধ ছিল\u00a0।", "bengali-typing", 9, "write ছিল।"),
    ("বন্ধ ছিল।। পরে", "bengali-typing", 9, "write ছিল।; at the end of a verse ॥"),
    ("সংস্থা দু:খিত আজ", "bengali-typing", 10, "write দুঃখিত; a colon has a space after it"),
    ("অত:পর চালু", "bengali-typing", 3, "write অতঃপর"),
    ("নি:শব্দে গেল", "bengali-typing", 3, "write নিঃশব্দে"),
    ("অন্ত:সত্ত্বা মা", "bengali-typing", 5, "write অন্তঃসত্ত্বা"),
    ("আন্ত:নগর ট্রেন", "bengali-typing", 5, "write আন্তঃনগর"),
    ("নি:ঝুম রাত", "bengali-typing", 3, "write নিঃঝুম"),
    ("যুুক্ত হল", "bengali-typing", 2, "write যুক্ত"),
    ("যুুুক্ত হল", "bengali-typing", 2, "write যুক্ত"),
    ("শেষ৷৷ পরে", "bengali-typing", 4, "write শেষ।"),
    ("তারা প\u09bcড\u09bcে আছে", "bengali-typing", 7, "write পড\u09bcে"),
    ("ব\u09bcাত হল", "bengali-typing", 1, "write রাত"),
    ("যা\u09bc না", "bengali-typing", 1, "write য\u09bcা"),
    ("২o২২ সালে", "bengali-typing", 1, "write ২০২২"),
    ("৩৫O কোটি", "bengali-typing", 1, "write ৩৫০"),
    ("৯০o কোণে", "bengali-typing", 1, "write ৯০০, or ৯০° for degrees"),
    ("মোট ६টি", "bengali-typing", 5, "write ৬টি"),
    ("২০2২ সালে", "bengali-typing", 1, "write ২০২২"),
    ("১,২34 জন", "bengali-typing", 1, "write ১,২৩৪"),
    ("১২.07 মিনিটে", "bengali-typing", 1, "write ১২.০৭"),
    ("বি\u200bভ্রাট", "bengali-typing", 3, "write বিভ্রাট"),
    ("Avgvi †mvbvi evsjv", "bengali-typing", 1, "আমার সোনার বাংলা"),
    ("Avwg †Zvgvq fv‡jvevwm| wPiw`b †Zvgvi AvKvk", "bengali-typing", 1, "convert it to Unicode"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "code", "column", "fix"), TRAPS)
def test_a_trap_is_told_with_its_fix(line, code, column, fix):
    for before, after in (("", ""), ("প্রথম কথা।\n\n", "\n\nশেষ কথা।"), ("## শিরোনাম\n\n", "")):
        [(found, at, found_column, said)] = told(before + line + after)
        assert (found, at, found_column) == (code, 1 + before.count("\n"), column)
        assert fix in said
    assert CODES[code].level == "warning"


QUIET = [
    "**মোটা** আর ***বাঁকা মোটা*** লেখা, ২ ** ৩, \\*\\* নোট",
    "**Two lines\nof bold** and `**` in code",
    "* * *",
    "[ক](https://a.example/x_(y)), [খ](https://a.example \"শিরোনাম\"), [গ](story:x)",
    "`[ক](https://a.example` and [1] (see below",
    "```\n**\n[ক](https://a.example\n```",
    "1. এক\n2. দুই\n3. তিন",
    "১. এক\n২. দুই\n৩. তিন",
    "১. এক\n\n২. দুই\n\n৩. তিন",
    "১. এক\n\nমাঝের কথা।\n\n২. দুই\n\nমাঝের কথা।\n\n৩. তিন",
    "1. one\n1. one\n1. one",
    "7. seven\n8. eight",
    "1. একা",
    "> 1. a\n> 2. b",
    "\n".join(f"{n}. item" for n in range(1, 60)),
    "\n\n".join(f"{n}. item\n\n    more of it" for n in range(1, 40)),
    "সালটা ছিল\n২০২২. অক্টোবর",  # inside a paragraph it is no list
    "২০২২\\. অক্টোবর মাসে",
    "২০২২ সালের অক্টোবর। ২.৪৪ মিনিটে।",
    "2022.10 is a version",
    "১) এক",
    "## শিরোনাম",
    "## শিরোনাম {#shironam}",
    "\\#WhatsAppDown হ্যাশট্যাগ",
    "হ্যাশট্যাগ #WhatsAppDown চলছিল",
    "#### চার",
    "`#tag` লেখা",
    "```\n২০২২. অক্টোবর\n#tag\nদু:খিত।। _ক_খ\n```",
    "~~~ text\nদু:খিত\n~~~",
    "    দু:খিত ২o২২",
    "`দু:খিত` আর `২o২২` আর `_ক_খ`",
    "কোড `x`। শেষ",
    "রাত 12:07 ও ১২:০৭ মিনিট",
    "অনুপাত ৩:২",
    "সময়: রাত ১২টা",
    "বাংলাদেশ সময়:১৫০০ ঘণ্টা",
    "[খবর](story:six-hours) ও [আর](https://a.example/খবর:আজ)",
    "https://bn.wikipedia.org/wiki/উইকিপিডিয়া:প্রধান_পাতা_খবর",
    "<https://bn.example/ক:খ_গ_ঘ>",
    "লিখুন desk_bn_1@news.example ঠিকানায়",
    "| সময় | ঘটনা |\n| --- | --- |\n| ১২:০৭ | শুরু |",
    "সময় | ঘটনা\n--- | ---\nরাত | শুরু",
    "সময়| ঘটনা|\n-|-\nরাত| শুরু|",
    "খবর | ছবি | ভিডিও",
    "*জরুরি* খবর **আজ**। *মেটা*-র ও **কলকাতা**য়, **মেটা**র, **দুই**টি",
    "_জরুরি_ খবর, (_আজ_)। _দুই কথা_।",
    "snake_case_name আর __init__ ফাইল",
    "a_b_c and foo_bar",
    "${stuck|about} লেনদেন, ${x-1/long_name_here} পরে",
    "পড়ে গাঢ় রঙ, হয়। জ়েন, ফ়ন",
    "নাাাা! বলে চিৎকার",
    "নাাা! বলে চিৎকার",
    "প্রশ্ন:কেন এমন হল? উত্তর:জানা নেই। সূত্র:পিটিআই",
    "মূল কথা:এটা, কলকাতা:বিদ্যুৎ, ডা:করিম",
    "> ```\n> দু:খিত\n> ```",
    "- ```\n  দু:খিত\n  ```",
    "<pre>\nদু:খিত\n\n২o২২</pre>",
    "`দু:খিত\n২o২২` লেখা",
    "[খবর](https://a.example/x\n\"দু:খিত\")",
    "a.example/দু:খিত",
    "দুঃখিত, অতঃপর, প্রায়শঃ",
    "5G ও ৫G, Covid-19, H2O, CO২, ২৪x7",
    "২০২২ সালে 2022 লেখা; ২০২১-22",
    "৩৫০ OK, ৩৫০ok",
    "हिन्दी में ६ बजे, বাংলায় ছ’টা",
    "শেষ॥ কবিতা",
    "র‍্যাব, ক্‌ষ, অ্যাপ",
    "The dagger† marks a note, ‡ another; †Died in 2020",
    "IPv4 and IPv6 on macOS, tvOS and MVC",
    "A savvy navvy at Kyiv drove over the river in November",
    "::image{file=media/a.svg alt=\"দু:খ\"}",
    "[ক]: https://a.example/দু:খ",
    "৩১শে ডিসেম্বর। ১লা জানুয়ারি",
    "প্রথম।দ্বিতীয়",
]  # fmt: skip


@pytest.mark.parametrize("text", QUIET)
def test_what_is_right_is_not_told(text):
    assert told(text) == []


def test_a_list_of_years_is_told_year_by_year():
    rows = told("২০২১. প্রথম\n২০২২. দ্বিতীয়\n২০২৩. তৃতীয়")
    assert [(code, line) for code, line, _, _ in rows] == [("year-list", n) for n in (1, 2, 3)]
    rows = told("1. one\n2. two\n2022. In October\n")
    assert [(code, line) for code, line, _, _ in rows] == [("year-list", 3)]
    rows = told("২০২১. প্রথম\n\nকথা।\n\n২০২২. দ্বিতীয়")
    assert [line for _, line, _, _ in rows] == [1, 5]
    rows = told("::timeline\n২০২১. প্রথম")
    assert [line for _, line, _, _ in rows] == [2]


def test_each_proposal_is_right():
    """What is told to be written is not told of again, and Markdown does what was meant."""
    for line, code, _, _ in TRAPS:
        if code in ("year-list", "bengali-typing") and not line.startswith("Av"):
            [(_, _, _, said)] = told(line)
            right = said.split("write ", 1)[1].split("; ")[0].removesuffix(", or turn the sentence round")  # fmt: skip
            assert told(right) == [], line
    text = "**৩৫০ মিলিয়নেরও** \\#Tag\n\n২০২২\\. অক্টোবর\n\n*বিভ্রাট*টি"
    source = SourceFile("x.md", text)
    made = "".join(str(part) for part in BodyReader().read(source, text, 1).parts)
    assert "<strong>৩৫০ মিলিয়নেরও</strong> #Tag" in made
    assert "<p>২০২২. অক্টোবর</p>" in made
    assert "<em>বিভ্রাট</em>টি" in made


def fixes(text: str) -> list[tuple[str, str] | None]:
    source = SourceFile("content/stories/2026/x.bn.md", text)
    BodyReader().read(source, text, 1)
    found = [d.fix for d in source.diagnostics if d.code == "bengali-typing"]
    return [None if one is None else (one.old, one.new) for one in found]


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("দু:খিত আজ", (":", "ঃ")),
        ("নি:ঝুম রাত", None),  # no word of the table
        ("## দু:খিত", None),  # its anchor would be another
        ("## দু:খিত {#sorry}", (":", "ঃ")),
        ("## শেষ ।", (" ", "")),
        ("২o. সাল", None),  # a list would begin
        ("২o২২ সাল", ("২o২২", "২০২২")),
        ("জ্বর ছিল ১০৩o ফারেনহাইট", None),  # it may be the sign of degrees
        ("৪০o-এর উপরে", None),
        ("<code>দু:খিত আজ", None),  # nobody knows where the code ends
        ("[দু:খিত]\n\n[দু:খিত]: https://a.example/x", None),
        ("**মেটা** ।", (" ", "")),
    ],
)
def test_what_is_told_is_mended_only_where_nothing_hangs_on_it(text, mended):
    assert fixes(text) == [mended]


def test_two_slips_of_a_line_are_both_told():
    rows = told("সংস্থা দু:খিত । বন্ধ ২o২২ সালে৷")
    assert sorted(column for _, _, column, _ in rows) == [10, 14, 22, 31]


def test_a_field_of_front_matter_is_told_where_it_stands():
    text = "headline: x\nstandfirst: সংস্থা দু:খিত । শেষ\n"
    source = SourceFile("x.yaml", text)
    warn_of_typing(source, "সংস্থা দু:খিত । শেষ", 2)
    places = [(d.code, d.span.line, d.span.column) for d in source.diagnostics]
    assert places == [("bengali-typing", 2, 26), ("bengali-typing", 2, 22)]


def test_hostile_texts_take_no_time():
    signs = ["#", "_", "*", ">", " ", "৷", "|", ":", "ক", "া", "়", "২", "o", "1", ".", "\n", "†",
             "v", "`", "[", "](", "{", "<", "@", "a", "\\", "-", "।"]  # fmt: skip
    texts = [sign * 30_000 for sign in signs if sign not in "#_*>`<[-"]
    texts += [
        a + (b * 20_000) + c for a in "ক1_*" for b in (" ", "১", "a.", "o", "> ") for c in "x|"
    ]
    dice = random.Random(7)
    texts += ["".join(dice.choices(signs, k=5_000)) for _ in range(20)]
    for text in texts:
        warn_of_traps(SourceFile("x.md", text), text, 1)  # quadratic, it would not end


# --- heading ids ------------------------------------------------------------------------------


def anchors(text: str) -> tuple[str, ...]:
    source = SourceFile("x.md", text)
    body = BodyReader().read(source, text, 1)
    assert not [d for d in source.diagnostics if d.level != "note"]
    for anchor in body.anchors:
        assert any(f'id="{anchor}"' in part for part in body.parts if isinstance(part, str))
    return body.anchors


HEADINGS = ["হোয়াটসঅ্যাপ বিভ্রাট", "কেন?", "কান", "কানা", "What went wrong", "র‍্যাব কী বলছে"]


def test_heading_ids_are_words_and_each_its_own():
    ids = anchors("\n\n".join(f"## {h}" for h in HEADINGS))
    assert ids == tuple(heading_id(h) for h in HEADINGS)
    assert len(set(ids)) == len(HEADINGS)
    assert all(ids), "never empty, as the stock slugs of Bengali are"


def test_a_heading_put_above_leaves_the_other_ids():
    text = "\n\n".join(f"## {h}\n\nকথা।" for h in HEADINGS)
    before = anchors(text)
    for new in ("নতুন খবর", "A new part", "১", "###"):
        level = "## " if new != "###" else ""
        after = anchors(f"{level}{new}\n\nকথা।\n\n{text}")
        assert after[-len(before) :] == before, new
    middle = anchors(text.replace("## কান\n", "## মাঝখানে\n\nকথা।\n\n## কান\n"))
    assert [a for a in middle if a != "মাঝখানে"] == list(before)


def test_two_headings_with_the_same_words_are_counted():
    assert anchors("## কেন\n\n## কেন\n\n## কেন") == ("কেন", "কেন-2", "কেন-3")
    assert anchors("## আগে\n\n## কেন\n\n## কেন") == ("আগে", "কেন", "কেন-2")


def test_a_heading_with_the_same_words_put_above_moves_the_numbers_unless_ids_are_given():
    """Known: numbers go by order. A heading that is linked to is given an id of its own."""
    assert anchors("## কেন\n\nপুরনো।") == ("কেন",)
    assert anchors("## কেন\n\nনতুন।\n\n## কেন\n\nপুরনো।") == ("কেন", "কেন-2")
    assert anchors("## কেন {#why-new}\n\nনতুন।\n\n## কেন\n\nপুরনো।") == ("why-new", "কেন")
    assert anchors("## কেন\n\nনতুন।\n\n## কেন {#why}\n\nপুরনো।") == ("কেন", "why")


def test_a_heading_said_twice_is_noted_and_a_given_anchor_quiets_it(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story(body="## Why\n\nA.\n\n## Why\n\nB."))
    found = [d for d in newsroom.check().diagnostics if d.code == "repeated-heading"]
    assert len(found) == 1 and found[0].level == "note" and "{#name}" in found[0].help
    assert (found[0].span.line, found[0].span.column) == (13, 4)
    newsroom.write(
        "content/stories/2026/s.en.md", story(body="## Why\n\nA.\n\n## Why {#late}\n\nB.")
    )
    assert not [d for d in newsroom.check().diagnostics if d.code == "repeated-heading"]
