"""The lists of `khobor check`: lines in the desk's language, objects for programs, and no other format."""

import json
import re

import pytest

from generator.cli import main
from tests.claims.sides import BN, EN, Side
from tests.claims.test_command import check
from tests.claims.test_desk_words import BENGALI
from tests.claims.test_translations import BENGALI as STORY
from tests.claims.test_translations import ENGLISH
from tests.newsroom import INCIDENT, SITE, Newsroom, story
from tests.test_documented import doc

WRONG = "The payment outage lasted one and a half hours."
RELAXED = SITE + (
    "checks:\n  relax:\n"
    "    - {code: fact-contradicts, path: content/stories/2026/s.en.md, reason: the operator's own count}\n"
)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]", body=WRONG))
    return newsroom


@pytest.mark.parametrize("option", ["--explain", "--relaxed", "--drift"])
@pytest.mark.parametrize("form", ["github", "sarif"])
def test_a_format_that_a_list_does_not_have_is_a_wrong_command(desk, capsys, option, form):
    with pytest.raises(SystemExit) as ended:
        main(["check", "--site", str(desk.site), option, "--format", form])
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert not said.out
    assert said.err == f"khobor: {option} is not printed as {form}; write --format text or json\n"


@pytest.mark.parametrize("option", ["--explain", "--relaxed", "--drift"])
def test_a_list_of_nothing_is_an_empty_list(newsroom, capsys, option):
    status, out, _ = check(newsroom, capsys, option, "--format", "json")
    assert (status, json.loads(out)) == (0, [])


def test_what_stands_as_objects(desk, capsys):
    desk.write("site.yaml", RELAXED)
    _, out, told = check(desk, capsys, "--relaxed", "--format", "json")
    (one,) = json.loads(out)
    assert one == {
        "path": "content/stories/2026/s.en.md", "line": 10, "column": 27, "code": "fact-contradicts",
        "message": '"one and a half hours" does not agree with duration of x, which is 2 hours 37 minutes'
        " (content/incidents/x.yaml:7)",
        "source": WRONG, "record": "story/s", "reason": "the operator's own count",
        "place": {"path": "site.yaml", "line": 13},
    }  # fmt: skip
    assert not told
    _, out, _ = check(desk, capsys, "--relaxed", "--format", "json", "--locale", "bn")
    (bengali,) = json.loads(out)
    assert "নথির সঙ্গে মেলে না" in bengali["message"]
    assert {**bengali, "message": one["message"]} == one


def test_what_is_to_be_translated_in_bengali(newsroom, capsys):
    side = Side(newsroom, capsys, "bn", STORY, ENGLISH)
    side.accept()
    side.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"), ("মুখপাত্র পরে", "মুখপাত্র শেষে"), ("- দোকান নগদ নেয়।\n", ""))
    for path in (BN, EN):
        newsroom.write(path.replace("/s.", "/t."), side.texts[path])
    _, out, _ = check(newsroom, capsys, "--drift", "--locale", "bn")
    lines = out.splitlines()
    assert lines[0] == f"তথ্য বদলেছে: s.en, মূল লেখার ভাষা bn: {EN}"
    assert lines[1] == f"    {BN}:10: অনুচ্ছেদ: ছিল ৩২,০০,০০০টি লেনদেন, হয়েছে “৩৬ লক্ষ”"
    (removed,) = (line for line in lines if "বাদ গিয়েছে" in line)
    assert removed == f"    {BN}:2: বাদ গিয়েছে: তালিকার অংশ (অনুমোদিত লেখার ৭ নম্বর অংশ)"
    assert f"    {BN}:20: কথা বদলেছে: অনুচ্ছেদ" in lines
    assert lines[-2:] == [
        f"অনুমোদন হয়নি: t.en, মূল লেখার ভাষা bn: {EN.replace('/s.', '/t.')}",
        "    অনুবাদটি কখনও অনুমোদন করা হয়নি",
    ]
    said = [line for line in lines if not line.startswith("      ")]
    assert all(BENGALI.search(re.sub("“.*?”", "", line)) for line in said)
    objects = [check(newsroom, capsys, "--drift", "--format", "json", *words)[1] for words in ((), ("--locale", "bn"))]  # fmt: skip
    assert objects[0] == objects[1]  # codes and facts as they are kept; no sentence


def test_what_was_followed_or_left_untouched_in_bengali(newsroom, capsys):
    side = Side(newsroom, capsys, "bn", STORY, ENGLISH)
    side.accept()
    side.edit(BN, ("৬টা ১৫ মিনিটে", "৬টা ২০ মিনিটে"))
    side.accept()
    _, out, _ = check(newsroom, capsys, "--drift", "--locale", "bn")
    assert "    অনুবাদ না বদলেই অনুমোদন করা হয়েছে, মেলে না: " in out and "সন্ধ্যা ৬:২০" in out
    _, english, _ = check(newsroom, capsys, "--drift")
    assert "    accepted untouched: 6:20 pm in place of 6:15 pm\n" in english
    side.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    side.edit(EN, ("3.2 million", "3.6 million"), ("6:15 pm", "6:20 pm"))
    _, out, _ = check(newsroom, capsys, "--drift", "--locale", "bn")
    assert "    অনুবাদেও বদল আনা হয়েছে বলে মনে হচ্ছে; মিলিয়ে দেখে অনুমোদন করুন\n" in out


def test_a_column_is_that_of_the_file_as_it_is_stored(newsroom, capsys):
    side = Side(newsroom, capsys, "bn", STORY, ENGLISH)
    side.accept()
    side.edit(BN, ("সন্ধ্যা ৬টা", "হঠাৎ বড় গোল: সন্ধ্যা ৬টা"), ("৩২ লক্ষ", "৩৬ লক্ষ"))
    columns = []
    for letter in ("\u09dc", "\u09a1\u09bc"):  # ড় as one code point, and as two
        newsroom.write(BN, side.texts[BN].replace("\u09a1\u09bc", letter).replace("\u09dc", letter))
        (due,) = json.loads(check(newsroom, capsys, "--drift", "--format", "json")[1])
        one = due["passages"][0]
        line = (newsroom.site / BN).read_text("utf-8").split("\n")[one["line"] - 1]
        assert line[one["column"] - 1 :].startswith("৩৬ লক্ষ")
        columns.append(one["column"])
    assert columns[0] != columns[1]


def test_every_field_of_a_list_is_documented(desk, newsroom, capsys):
    side = Side(newsroom, capsys, "bn", STORY, ENGLISH)
    side.accept()
    side.edit(BN, ("৩২ লক্ষ", "৩৬ লক্ষ"))
    newsroom.write("content/stories/2026/r.en.md", story(incidents="[x]", body=WRONG))
    newsroom.write("site.yaml", RELAXED.replace("/s.en", "/r.en"))
    text = doc("reference/commands.md")
    (due,) = json.loads(check(newsroom, capsys, "--drift", "--format", "json")[1])
    (stands,) = json.loads(check(newsroom, capsys, "--relaxed", "--format", "json")[1])
    for name in (*due, *due["passages"][0], *stands):
        assert f"`{name}`" in text, name
