"""What a desk is told in its own language: every code, every message of the checks, with the same values."""

import ast
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from msgspec.structs import replace

from generator.build.report import Report
from generator.checks.translations import said_of, shown
from generator.cli import main
from generator.codes import CODES
from generator.diagnostics import Span, diagnostic
from generator.l10n.desk import teller_of
from generator.l10n.tables.desks import DESKS
from generator.model.drift import Change
from generator.model.incident import CERTAINTIES
from generator.model.site import LocaleSetting
from generator.saying import Quantity, say
from generator.summing import built
from tests.claims.test_command import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation

PACKAGE = Path(__file__).parents[2] / "generator"
BENGALI = re.compile("[\u0980-\u09ff]")
PASSED_ON = {
    "url.message", "url.help", "path.message", "path.help", "fact.message", "fact.help",
    "message", "help", "told", "near", "reason", "candidate.why", "fit", "verdict",
}  # fmt: skip
"""Sentences that come from elsewhere: of readers of single fields, or said a line before."""
SAID_IN = (
    "content",
    "model",
    "render",
    "l10n",
    "build",
    "outside",
    "editorial",
    "index",
    "preview",
)
"""Packages of which every `say(…)` has a row."""
KINDS = {
    "incident", "story", "page", "service", "person", "topic", "place", "publisher", "unit",
    "services", "people", "topics", "places", "publishers", "incidents",
}  # fmt: skip
"""Words that templates are given for what a thing is, with those of how sure a record is."""


@cache
def parsed(path: Path) -> ast.Module:
    """Return a module of the package, parsed once for all that look through it."""
    return ast.parse(path.read_text("utf-8"))


def said_in(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield every expression that becomes a sentence for the desk."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        named = {word.arg: word.value for word in node.keywords}
        if name == "diagnostic":
            yield from node.args[2:3]
            yield from (named[word] for word in ("help", "message") if word in named)
        elif name in ("say", "Saying", "tell"):
            yield from node.args[: 2 if name == "say" else 1]
        elif name == "Candidate":
            yield from node.args[3:4]
        elif name == "Mention" and "reason" in named:
            yield named["reason"]


def plain(expression: ast.expr) -> Iterator[ast.expr]:
    """Yield the branches of an expression."""
    if isinstance(expression, ast.IfExp):
        yield from (*plain(expression.body), *plain(expression.orelse))
    elif isinstance(expression, ast.BoolOp):
        for value in expression.values:
            yield from plain(value)
    else:
        yield expression


def templates() -> Iterator[tuple[str, str]]:
    """Yield every template of the checks, of the last lines of commands and of the report, with its place."""
    files = [*(PACKAGE / "checks").rglob("*.py"), *PACKAGE.glob("*.py"), PACKAGE / "l10n/desk.py"]
    for path in sorted(files):
        tree = parsed(path)
        for expression in said_in(tree):
            for one in plain(expression):
                if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value:
                    yield one.value, f"{path.relative_to(PACKAGE)}:{one.lineno}"
        for node in ast.walk(tree):  # sentences that are named first
            if path.parent == PACKAGE:
                break
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Constant):  # fmt: skip
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if getattr(target, "id", "") in ("message", "help", "_IN_ENGLISH", "_CHANGED"):
                    yield node.value.value, f"{path.relative_to(PACKAGE)}:{node.lineno}"
    report = (PACKAGE / "render/desk/report.html").read_text("utf-8")
    yield from ((said, "report.html") for said in re.findall(r'tell\("([^"]+)"\)', report))


def content_templates() -> Iterator[tuple[str, str]]:
    """Yield every template that is said while content is read, kept and spoken, with its place."""
    for path in sorted(path for floor in SAID_IN for path in (PACKAGE / floor).rglob("*.py")):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                for one in plain(node.args[0]):
                    if isinstance(one, ast.Constant):
                        yield one.value, f"{path.name}:{one.lineno}"


def texts_of_content() -> set[str]:
    """Return every text that stands in the code that reads content."""
    paths = [path for floor in SAID_IN for path in (PACKAGE / floor).rglob("*.py")]
    trees = [parsed(path) for path in paths]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def names(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name)


@pytest.mark.parametrize("base", DESKS)
def test_every_code_has_its_meaning_and_what_to_do(base):
    codes = teller_of(base).words.codes
    assert codes.keys() == CODES.keys()
    for code, (meaning, mend) in codes.items():
        assert meaning != CODES[code].meaning and meaning.strip() and mend.strip(), code
        if base == "bn":
            assert BENGALI.search(meaning) and BENGALI.search(mend), code
            assert meaning.endswith("।") and mend.endswith("।"), code


@pytest.mark.parametrize("base", DESKS)
def test_every_message_of_the_checks_has_its_sentence_with_the_same_values(base):
    sayings = teller_of(base).words.sayings
    found = dict(templates())
    assert len(found) > 100
    wrong = [f"{place}: {text!r}" for text, place in found.items() if text not in sayings and text not in PASSED_ON]  # fmt: skip
    assert not wrong
    # A text that content is told by as it stands has braces of its own, and is never filled.
    plain_texts = texts_of_content() - dict(content_templates()).keys() - found.keys()
    filled = {text: own for text, own in sayings.items() if text not in plain_texts}
    assert not [text for text, own in filled.items() if names(text) != names(own)]
    assert set(sayings) >= {*KINDS, *CERTAINTIES}


@pytest.mark.parametrize("base", DESKS)
def test_every_template_that_content_is_told_by_has_its_sentence(base):
    sayings = teller_of(base).words.sayings
    found = dict(content_templates())
    assert len(found) > 100
    assert not [f"{place}: {text!r}" for text, place in found.items() if text not in sayings]


def test_no_message_of_the_checks_is_put_together_without_naming_its_values():
    wrong = []
    for path in sorted((PACKAGE / "checks").rglob("*.py")):
        for expression in said_in(parsed(path)):
            for one in plain(expression):
                if isinstance(one, (ast.JoinedStr, ast.BinOp)) and ast.unparse(one) != "f'{noun}s'":
                    wrong.append(f"{path.relative_to(PACKAGE)}:{one.lineno}")
    assert not wrong


def test_no_row_is_left_that_nothing_says():
    code = "\n".join(
        p.read_text("utf-8") for p in PACKAGE.rglob("*.py") if p.parent.name != "tables"
    )
    said = {text for text, _ in templates()} | KINDS | set(CERTAINTIES) | texts_of_content()
    counted = re.compile(r"\{count\} (error|warning|note|page|file|changed file)s?")
    for text in teller_of("bn").words.sayings:
        known = (
            text in said or counted.fullmatch(text) or f'"{text}"' in code or f"'{text}'" in code
        )
        assert known, text


def test_one_thing_has_one_name_in_all_bengali_of_the_house():
    """An update, what is old, a link, a record, a desk, at most, a correction, how bad: a word each."""
    others = re.compile(
        "হালনাগাদ|সর্বাধিক|তথ্যমালা|সময়-অঞ্চল|এক সঙ্গে|(?<!দু’)দুটি|পুরনো|লিংক|রেকর্ডে|দফতর|বড়জোর|সংশোধনী|তীব্রতা|রীতি মতো|সেভাবে|এভাবে|UTF-8 (?:লেখা )?নয়"
    )
    bengali = teller_of("bn").words
    said = [*bengali.sayings.values(), *(text for pair in bengali.codes.values() for text in pair)]
    catalog = (PACKAGE.parent / "locales/bn/LC_MESSAGES/messages.po").read_text("utf-8")
    guide = (PACKAGE.parent / "docs/quick-start.bn.md").read_text("utf-8")
    assert not [text for text in said if others.search(text)]
    assert not others.search(catalog) and not others.search(guide)


# --- as the desk sees it ---


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(
        incidents="[x]", body="The payment outage lasted one and a half hours. ${stcuk} was it, {said} {0}. Only 2 million payments were stuck.\n\n::timelin"))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation(
        body="বিভ্রাট চলেছিল দেড় ঘণ্টা। গতকাল শুরু। ঘন্টা {বাজে}।"))  # fmt: skip
    return newsroom


def test_a_contradiction_in_bengali(desk, capsys):
    _, _, told = check(desk, capsys, "--locale", "bn")
    assert (
        "content/stories/2026/s.bn.md:5:16: ভুল[fact-contradicts]: “দেড় ঘণ্টা” নথির সঙ্গে মেলে না: "
        "x-এর duration হল ২ ঘণ্টা ৩৭ মিনিট (content/incidents/x.yaml:7)\n"
    ) in told
    assert "      = এর জায়গায় ${duration} লিখুন, না হলে নথি শুধরে নিন\n" in told
    assert "প্রায় ৩১,৮০,০০০টি লেনদেন" in told
    assert "আমাদের বানান “ঘণ্টা”, “ঘন্টা” নয়" in told
    last = told.splitlines()[-1]
    assert re.fullmatch(r"৭টি ভুল, [০-৯]+টি সতর্কতা, নজর দিতে হবে [০-৯]+টিতে; khobor check --fix শুধরে দেবে ১টি", last)  # fmt: skip


def test_what_is_kept_from_an_earlier_run_is_told_in_the_language_of_this_one(desk, capsys):
    first = check(desk, capsys)
    bengali = check(desk, capsys, "--locale", "bn")
    assert check(desk, capsys, "--clean", "--locale", "bn") == bengali
    assert check(desk, capsys) == first


def test_a_code_without_its_own_sentence_is_meant_in_bengali_and_said_in_english():
    found = diagnostic("bad-zone", Span("site.yaml", 4, 1), "of this nobody knows", help="do so")
    (told,) = teller_of("bn").told([found])
    assert told.message == "এই নামের কোনও টাইম জ়োন নেই।"
    assert told.help.splitlines() == [
        "ঠিক নাম লিখুন, যেমন Asia/Kolkata বা Asia/Dhaka।", "ইংরেজিতে: of this nobody knows", "do so",
    ]  # fmt: skip


def test_a_block_that_is_not_there_in_bengali(desk, capsys):
    _, _, told = check(desk, capsys, "--locale", "bn")
    block = told[told.index("ভুল[unknown-block]") :].split("content/")[0]
    assert "::timelin নামে কোনও ব্লক নেই (“timeline” লিখতে চেয়েছিলেন?)" in block
    assert "= ব্লক: ::quote, ::timeline" in block
    assert "ইংরেজিতে" not in block


def test_the_default_is_english_to_the_letter(desk, capsys):
    assert check(desk, capsys) == check(desk, capsys, "--locale", "en")
    _, _, told = check(desk, capsys)
    assert not BENGALI.search(re.sub(r'".*?"|(?m:^ +[0-9]* [|].*$)|\d+ July 2026|: [০-৯].*', "", told))  # fmt: skip
    assert '"one and a half hours" does not agree with duration of x, which is 2 hours 37 minutes' in told  # fmt: skip


def test_json_keeps_its_keys_codes_levels_and_places(desk, capsys):
    ours, theirs = (
        [json.loads(line) for line in check(desk, capsys, "--format", "json", *words)[1].splitlines()]
        for words in ((), ("--locale", "bn"))
    )  # fmt: skip
    assert len(ours) == len(theirs) > 5
    for one, other in zip(ours, theirs, strict=True):
        same = one.keys() - {"message", "help"}
        assert {key: one[key] for key in same} == {key: other[key] for key in same}
        assert BENGALI.search(other["message"]) and one["message"] != other["message"]
        if one["code"] == "unknown-block":
            assert one["help"] != other["help"] and BENGALI.search(other["help"])


def test_annotations_in_bengali(desk, capsys):
    _, out, _ = check(desk, capsys, "--format", "github", "--locale", "bn")
    line = next(one for one in out.splitlines() if "title=fact-contradicts" in one)
    assert line.startswith("::error file=") and "নথির সঙ্গে মেলে না" in line


def test_mentions_in_bengali(desk, capsys):
    _, out, _ = check(desk, capsys, "--explain", "--locale", "bn")
    line = next(one for one in out.splitlines() if "s.bn.md:5:16" in one)
    assert re.search(r": মেলে না +দেড় ঘণ্টা  x/duration  \(ঘটনা কত ক্ষণ চলেছে\)$", line)
    _, out, _ = check(desk, capsys, "--explain", "--locale", "bn", "--format", "json")
    for one in json.loads(out):
        assert one["verdict"] in ("bound", "agrees", "contradicts", "undecided", "unexplained", "ignored")  # fmt: skip
        assert BENGALI.search(one["reason"])


def test_what_stands_and_what_was_mended_in_bengali(desk, capsys):
    relaxed = (
        "checks:\n  relax:\n    - {code: house-spelling, path: content/stories/2026/s.bn.md, reason: a {name}}\n"
    ).replace("a {name}", '"a {name}"')
    desk.write("site.yaml", SITE + relaxed)
    _, out, _ = check(desk, capsys, "--relaxed", "--locale", "bn")
    assert "house-spelling: আমাদের বানান “ঘণ্টা”, “ঘন্টা” নয়" in out
    assert "= ছাড় দেওয়া: a {name} (site.yaml:" in out
    desk.write("site.yaml", SITE)
    _, _, told = check(desk, capsys, "--fix", "--locale", "bn")
    assert "শুধরে দেওয়া হল ১টি ফাইলে ১টি" in told


def test_a_build_in_bengali(desk, capsys):
    words = ["build", "--site", str(desk.site), "--out", str(desk.root / "out"), "--locale", "bn"]
    assert main([*words, "--as-of", "2026-08-01T00:00Z"]) == 1
    told = capsys.readouterr().err
    assert "x-এ “stcuk” নামে কোনও তথ্য নেই (“stuck” লিখতে চেয়েছিলেন?)" in told
    assert "কিছুই প্রকাশ হয়নি: পাঠক দেখবেন, এমন লেখায় ৭টি ভুল।" in told
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    desk.write("content/stories/2026/s.bn.md", translation())
    assert main([*words, "--as-of", "2026-08-01T00:00Z"]) == 0
    assert re.search(r"^[০-৯]+টি পাতা, [০-৯.]+ সেকেন্ডে; ", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.parametrize("tag", ["fr", "xx", "বাংলা", "../bn", "bn\n"])
def test_a_language_without_words_is_a_wrong_command(desk, capsys, tag):
    with pytest.raises(SystemExit) as ended:
        check(desk, capsys, "--locale", tag)
    assert ended.value.code == 2
    assert "--locale" in capsys.readouterr().err


def test_a_dhaka_desk_reads_no_word_of_kolkata():
    kolkata = re.compile(
        r"পরিষেবা|লিঙ্ক|সঙ্কেত|সমাজমাধ্যম|(?:কোন|এখন|তখন|কখন)ও|গুলি|(?:যে|এ|সে) ভাবে|(?:কত|তত) ক্ষণ|নীচ|শুধর|দু’|জ়|-সহ|গিয়েছে"
        r"|(?<![\u0980-\u09ff])(?:হল|লক্ষ|যে সব|হিসাবে|গোড়া[য়র]?)(?![\u0980-\u09ff])"
    )  # fmt: skip
    words = [teller_of(tag).words for tag in ("bn-IN", "bn-BD")]
    said = [
        [*one.sayings.values(), *(text for pair in one.codes.values() for text in pair)]
        for one in words
    ]
    assert sum(map(bool, map(kolkata.search, said[0]))) > 200
    assert not [text for text in said[1] if kolkata.search(text)]
    assert words[0].sayings.keys() == words[1].sayings.keys()


@pytest.mark.parametrize(
    ("tag", "locale", "said"),
    [
        ("bn-BD", "", "হলো"),
        ("bn-IN", "", "হল"),
        ("bn", "", "হল"),
        ("bn", "tag: bn-BD", "হলো"),
        ("bn", "tag: bn-BD, house: kolkata", "হল"),
        ("bn", "tag: bn-IN, house: dhaka", "হলো"),
        ("bn-BD", "tag: bn-IN, house: kolkata", "হলো"),
    ],
)
def test_the_house_of_a_site_says_its_sentences(tag, locale, said):
    own = dict(part.split(": ") for part in locale.split(", ")) if locale else {}
    settings = (
        [LocaleSetting(**{"code": "bn", "digits": "native", "house": "", **own})] if own else []
    )
    told = teller_of(tag, settings).tell(say(
        '"{text}" does not agree with {fact} of {incident}, which is {value} ({place})',
        text="কোনও লক্ষ গিয়েছে হল", fact="f", incident="x", value="v", place="p"))  # fmt: skip
    assert told == f"“কোনও লক্ষ গিয়েছে হল” নথির সঙ্গে মেলে না: x-এর f {said} v (p)"


def test_houses_say_values_in_their_own_way():
    six = Quantity("moment", "2026-07-01T18:05", "2026-07-01 18:05")
    said = say("write what was meant: {meant}", meant=six)
    kolkata, dhaka = (teller_of(tag).tell(said) for tag in ("bn-IN", "bn-BD"))
    assert kolkata.startswith("কবে, তা-ই লিখুন: ১ জুলাই ২০২৬, সন্ধ্যা ৬")
    assert dhaka.startswith("কবে, তা-ই লিখুন: ১ জুলাই ২০২৬, সন্ধ্যা ৬")
    assert teller_of("en-IN").tell(said) == "write what was meant: 2026-07-01 18:05"


@pytest.mark.parametrize(
    ("locale", "house", "is_", "said"),
    [("bn", "house: kolkata", "হল", "১ জুলাই ২০২৬, বিকেল ৫:৩৬"), ("bn", "house: dhaka", "হলো", "১ জুলাই ২০২৬, বিকাল ৫:৩৬"),
     ("bn-IN", "house: dhaka", "হলো", "১ জুলাই ২০২৬, বিকাল ৫:৩৬"), ("bn-BD", "house: kolkata", "হলো", "১ জুলাই ২০২৬, বিকাল ৫:৩৬"),
     ("bn", "words: {periods: {12: বেলা}}", "হল", "১ জুলাই ২০২৬, বেলা ৫:৩৬")],
)  # fmt: skip
def test_a_desk_is_told_values_in_its_site_s_own_house(desk, capsys, locale, house, is_, said):
    desk.write("site.yaml", SITE.replace("{tag: bn-IN, digits: native}", f"{{tag: bn-IN, digits: native, {house}}}"))  # fmt: skip
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]", body="Pay stopped at 5:44 pm on 1 July 2026."))  # fmt: skip
    _, _, told = check(desk, capsys, "--locale", locale)
    assert f"x-এর began {is_} {said}" in told


@pytest.mark.parametrize(("locale", "said"), [("bn", "হল ৭ জন সদস্য ("), ("en", "which is 7 members (")])  # fmt: skip
def test_a_site_s_own_unit_is_told_in_its_words(desk, capsys, locale, said):
    desk.write("content/registry/units.yaml", (
        "member:\n  kind: count\n  words:\n    bn: {other: সদস্য}\n    en: {one: member, other: members}\n"
        "  classifier: {bn: জন}\n"))  # fmt: skip
    desk.write("content/incidents/x.yaml", INCIDENT.replace("updates:", (
        "  panel:\n    value: 7\n    unit: member\n    label: {en: Members of the inquiry, bn: তদন্ত কমিটির সদস্য}\n"
        "    source: pay\nupdates:")))  # fmt: skip
    desk.write("content/stories/2026/s.en.md", story(incidents="[x]", body="The inquiry has 9 members."))  # fmt: skip
    _, _, told = check(desk, capsys, "--locale", locale)
    assert said in told


def test_a_site_that_cannot_be_read_is_told_of_in_bengali_all_the_same(desk, capsys):
    desk.write("site.yaml", "title: [")
    status, _, told = check(desk, capsys, "--locale", "bn")
    assert status == 1 and "site.yaml:2:1: ভুল[yaml-" in told


def test_lines_and_offsets_are_said_in_the_digits_of_the_language():
    at = Quantity("offset", "2026-07-01T20:14:00+05:30", "+0530")
    moment = Quantity("moment", "2026-07-01T20:14", "2026-07-01 20:14")
    by = say(" by {moment} {offset}", moment=moment, offset=at)
    twice = say('the update "{id}" stands twice (first on line {line})', id="a2", line=1234)
    assert str(by) == " by 2026-07-01 20:14 +0530"
    assert str(twice) == 'the update "a2" stands twice (first on line 1234)'
    bengali = teller_of("bn-IN")
    assert bengali.tell(by) == " ১ জুলাই ২০২৬, রাত ৮:১৪ বা তার আগে, ইউটিসি+৫:৩০"
    assert bengali.tell(twice) == "আপডেট “a2” দু’বার আছে (প্রথম বার ১২৩৪ নম্বর লাইনে)"


def test_how_long_a_build_is_right_in_bengali():
    report = Report(zone="Asia/Kolkata")
    bengali = teller_of("bn-IN")
    assert "; right until: never, as it stands; " in str(built(report, "public", "0" * 64))
    assert "; কিছু না বদলালে পাতাগুলি ঠিকই থাকবে; " in bengali.tell(built(report, "public", "0" * 64))
    report.next_moment = datetime(2027, 1, 15, 0, 30, tzinfo=UTC)
    assert "; right until: 2027-01-15T06:00+05:30; " in str(built(report, "public", "0" * 64))
    assert "; ১৫ জানুয়ারি ২০২৭, সকাল ৬:০০ পর্যন্ত পাতাগুলি ঠিক থাকবে; " in bengali.tell(
        built(report, "public", "0" * 64)
    )


def test_what_an_author_wrote_is_never_taken_for_a_template():
    said = say('"{text}" is no part of the story', text="{place} {0} {")
    assert str(said) == '"{place} {0} {" is no part of the story'
    assert teller_of("bn").tell(said) == "“{place} {0} {” খবরের অংশ নয়"


def test_times_updates_sources_names_and_links_in_bengali(desk, capsys):
    desk.write("content/incidents/x.yaml", INCIDENT.replace("    source: pay\nupdates:", "updates:").replace(
        "at: 2026-07-01T17:50", "at: 2026-07-01T16:00"))  # fmt: skip
    desk.write("content/stories/2026/s.en.md", story(
        incidents="[x]", published="2026-07-10T09:00+05:30",
        body="Pay stopped at 5:36 pm. Pay is still down.\n\nSee [it](https://news.example/en/abuot/)."))  # fmt: skip
    _, _, told = check(desk, capsys, "--locale", "bn")
    assert "খবরটি ১০ জুলাই ২০২৬ তারিখের, ঘটনা ১ জুলাই ২০২৬ তারিখের" in told
    assert (
        "x শেষ হয়েছে ১ জুলাই ২০২৬, রাত ৮:১৩ বা তার আগে, ইউটিসি+৫:৩০ (content/incidents/x.yaml:7)" in told
    )
    assert "ঘটনা শুরুর আগেই আপডেট “first”-এ investigating লেখা (began: content/incidents/x.yaml:6)" in told  # fmt: skip
    assert "সূত্র লেখা নেই: সংখ্যা “stuck”" in told
    assert "/en/abuot/ ঠিকানায় এই সাইটের কোনও পাতা নেই" in told


def test_what_changed_in_an_original_in_bengali():
    facts = ("clock=18:15", "duration=9420@second", "number=3180000@transaction", "date=2026-07-01")
    change = Change(
        change="fact", kind="paragraph", path="p", line=7, column=1, text="", old=facts, new=("দেড় ঘণ্টা",)
    )  # fmt: skip
    said = said_of(change)
    assert str(said) == (
        'paragraph in line 7: "দেড় ঘণ্টা" in place of 6:15 pm, 2 hours 37 minutes, 3,180,000 transactions, 1 July 2026'
    )
    assert teller_of("bn").tell(said) == (
        "৭ নম্বর লাইনের অনুচ্ছেদ: ছিল সন্ধ্যা ৬:১৫, ২ ঘণ্টা ৩৭ মিনিট, ৩১,৮০,০০০টি লেনদেন, ১ জুলাই ২০২৬, "
        "হয়েছে “দেড় ঘণ্টা”"
    )
    odd = replace(change, old=("clock=25:99", "date=2026-07", "percent=1..2", "record=x/began"), new=())  # fmt: skip
    assert str(said_of(odd, placed=True)) == "paragraph: clock 25:99, July 2026, percent 1..2, ${x/began} is gone"  # fmt: skip


@pytest.mark.parametrize(
    ("fact", "english", "bengali"),
    [
        ("duration=259200@second", "3 days", "৩ দিন"),
        ("duration=864000@second", "10 days", "১০ দিন"),
        ("date=--10-16", "16 October", "১৬ অক্টোবর"),
        ("date=2026-07", "July 2026", "জুলাই ২০২৬"),
        ("date=2026", "2026", "২০২৬"),
        ("clock=22:30", "10:30 pm", "রাত ১০:৩০"),
        ("number=12000000@customer", "12,000,000 customers", "১,২০,০০,০০০ জন গ্রাহক"),
        ("number=1@customer", "1 customer", "১ জন গ্রাহক"),
        ("money=500@inr", "500 rupees", "৫০০ টাকা"),
        ("percent=40", "40 percent", "৪০ শতাংশ"),
        ("date=--13-40", "date --13-40", "date --13-40"),
    ],
)
def test_a_fact_of_a_mark_is_said_as_pages_say_it(fact, english, bengali):
    assert str(shown(fact)) == english
    assert teller_of("bn").tell(shown(fact)) == bengali
