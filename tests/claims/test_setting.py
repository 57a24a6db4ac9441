"""What a desk decides of the checks: levels, and places that it lets stand."""

import json
import unicodedata

import pytest

from generator.checks.table import CHECKS
from generator.cli import main
from generator.codes import CODES, ON_DEMAND
from generator.content.check_setting import SETTABLE
from tests.claims.test_command import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation

PATH = "content/stories/2026/s.en.md"
WRONG = "The payment outage lasted one and a half hours."
ENTRY = f"""
    - code: fact-contradicts
      path: {PATH}
      text: "one and a half hours"
      reason: as the operator's board had it that day
"""


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(PATH, story(incidents="[x]", body=WRONG))
    return newsroom


def decide(desk: Newsroom, checks: str) -> None:
    desk.write("site.yaml", f"{SITE}\nchecks:{checks}")


@pytest.mark.parametrize(("level", "status"), [("error", 1), ("warning", 0), ("note", 0)])
def test_a_desk_gives_a_check_another_level(desk, capsys, level, status):
    decide(desk, f"\n  levels:\n    fact-contradicts: {level}\n")
    found, _, told = check(desk, capsys)
    assert f"{level}[fact-contradicts]" in told
    assert found == status


def test_an_error_in_a_draft_holds_nothing_back(desk, capsys):
    decide(desk, "\n  levels:\n    fact-contradicts: error\n")
    desk.write(PATH, story(incidents="[x]", body=WRONG).replace("---\n", "---\nstate: draft\n", 1))
    status, _, told = check(desk, capsys)
    assert "error[fact-contradicts]" in told
    assert "errors in what is not published" in told
    assert status == 0


def test_a_reference_that_one_language_lacks_is_counted_once(desk, capsys):
    desk.write(PATH, story(incidents="[x]", body="It was out ${interval}."))
    desk.write(PATH.replace(".en.", ".bn."), translation(body="বিভ্রাট চলেছিল।"))
    status, _, told = check(desk, capsys)
    assert told.count("error[said-in-one-language]") == 1
    assert "1 error" in told
    assert "errors in what is not published" not in told
    assert status == 1


def test_a_check_that_is_off_tells_nothing(desk, capsys):
    decide(desk, "\n  levels:\n    fact-contradicts: off\n")
    _, _, told = check(desk, capsys)
    assert "fact-contradicts" not in told


def test_a_place_is_let_stand_and_listed_with_its_reason(desk, capsys):
    decide(desk, f"\n  relax:{ENTRY}")
    _, _, told = check(desk, capsys)
    assert "[fact-contradicts]" not in told
    assert "let stand by the desk: 1" in told
    _, out, _ = check(desk, capsys, "--relaxed")
    assert out.startswith(f"{PATH}:")
    assert "as the operator's board had it that day" in out


def test_what_is_let_stand_in_one_line_is_told_in_another(desk, capsys):
    decide(desk, f"\n  relax:{ENTRY}")
    desk.write(PATH, story(incidents="[x]", body=f"{WRONG}\n\nThe outage lasted for six hours."))
    _, _, told = check(desk, capsys)
    assert '"six hours"' in told
    assert '"one and a half hours"' not in told


FIVE = "The outage lasted five hours."
PAUSE = "বিভ্রাট চলেছিল পাঁচ ঘণ্টা।"
NINE = "There were 5.1 million payments stuck."


def relax(desk: Newsroom, text: str, code: str = "fact-contradicts", path: str = PATH) -> None:
    words = f"\n      text: {json.dumps(text, ensure_ascii=False)}" if text else ""
    decide(desk, f"\n  relax:\n    - code: {code}\n      path: {path}{words}\n      reason: so\n")


@pytest.mark.parametrize(
    ("relaxed", "body", "left"),
    [
        (FIVE, FIVE, []),
        (FIVE, f"{FIVE} {NINE}", ["5.1 million"]),
        (FIVE, f"{NINE} {FIVE}", ["5.1 million"]),
        ("five hours", f"{FIVE} {NINE}", ["5.1 million"]),
        ("five", f"{FIVE} {NINE}", ["5.1 million"]),
        ("hours", FIVE, []),  # words inside of what is told
        ("lasted", FIVE, ["five hours"]),  # words before it
        (f"{FIVE} {NINE}", f"{FIVE} {NINE}", []),
        ("five hours", f"{FIVE} In all it lasted for five hours.", []),  # each place of the words
        ("five hours", f"Plain.\n\n{FIVE}\n\n{NINE}", ["5.1 million"]),
    ],
)
def test_words_may_stand_and_not_their_whole_paragraph(desk, capsys, relaxed, body, left):
    relax(desk, relaxed)
    desk.write(PATH, story(incidents="[x]", body=body))
    _, out, _ = check(desk, capsys, "--format", "json")
    found = [one for one in map(json.loads, out.splitlines()) if one["code"] == "fact-contradicts"]
    assert [one["message"].split('"')[1] for one in found] == left


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(("relaxed", "count"), [(PAUSE, 1), ("পাঁচ ঘণ্টা", 1), ("বাড়ির কথা", 2)])
def test_bengali_words_may_stand_in_either_form(desk, capsys, form, relaxed, count):
    path = PATH.replace(".en.", ".bn.")
    relax(desk, unicodedata.normalize(form, relaxed), path=path)
    desk.write(PATH, story(incidents="[x]"))
    body = f"বাড়ির কথা। গাড়ি যায়। {PAUSE} বিভ্রাট চলেছিল সাড়ে আট ঘণ্টা।"
    desk.write(path, translation(body=unicodedata.normalize(form, body)))
    _, _, told = check(desk, capsys)
    assert told.count("error[fact-contradicts]") == count


@pytest.mark.parametrize(
    "headline", ["The outage lasted five hours", "'The outage lasted five hours'", '"The outage lasted five hours"', ">-\n  The outage lasted five hours", ">-\n  The outage\n  lasted\n  five hours"]
)  # fmt: skip
def test_words_of_a_field_may_stand(desk, capsys, headline):
    relax(desk, "The outage lasted five hours")
    desk.write(PATH, story(headline=headline, incidents="[x]"))
    assert "let stand by the desk: 1" in check(desk, capsys)[2]


@pytest.mark.parametrize(("relaxed", "count"), [("The outage lasted five hours.", 1), ("lasted nine", 2)])  # fmt: skip
def test_words_that_go_on_in_the_next_line_may_stand_in_a_build_too(desk, capsys, relaxed, count):
    relax(desk, relaxed)
    desk.write(PATH, story(incidents="[x]", body="It was bad. The outage lasted\nfive hours. In all it lasted for\nsix hours."))  # fmt: skip
    _, _, told = check(desk, capsys)
    assert told.count("error[fact-contradicts]") == count
    assert main(["build", "--site", str(desk.site), "--as-of", "2026-08-01T00:00Z"]) == 1
    assert capsys.readouterr().err.count("error[fact-contradicts]") == count


@pytest.mark.parametrize("text", ['""', '" "', "", "''"])
def test_a_relaxed_text_that_says_nothing_is_a_mistake(desk, capsys, text):
    decide(desk, f"\n  relax:{ENTRY.replace(chr(34) + 'one and a half hours' + chr(34), text)}")
    status, _, told = check(desk, capsys)
    assert status == 1 and "error[empty-value]" in told and "error[fact-contradicts]" in told


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("content/stories/2026/nope.en.md", ""),
        (f"./{PATH}", PATH),
        (f"/{PATH}", PATH),
        (PATH.replace("/", "\\"), PATH),
        ("content/stories", ""),
        ("content/stories/2026/*.md", ""),
        ("../site/site.yaml", ""),
    ],
)
def test_a_relaxed_path_that_is_no_file_is_told(desk, capsys, path, near):
    relax(desk, "one and a half", path=f"'{path}'")
    _, _, told = check(desk, capsys)
    meant = f' (did you mean "{near}"?)' if near else ""
    assert f"warning[idle-relaxation]: there is no such file: {path}{meant}\n" in told
    assert "error[fact-contradicts]" in told


def test_a_word_that_is_no_level_is_called_so(desk, capsys):
    decide(desk, "\n  levels:\n    fact-contradicts: warn\n")
    _, _, told = check(desk, capsys)
    assert '"warn" is not a level of a check (did you mean "warning"?)' in told


def test_an_entry_that_lets_nothing_stand_is_told(desk, capsys):
    decide(desk, f"\n  relax:{ENTRY}")
    desk.write(PATH, story(incidents="[x]", body="It lasted ${duration}."))
    _, _, told = check(desk, capsys)
    assert "warning[idle-relaxation]" in told
    assert "site.yaml:" in told


@pytest.mark.parametrize(
    ("checks", "code", "said"),
    [
        (
            "\n  levels:\n    fact-contradict: error\n",
            "bad-choice",
            'did you mean "fact-contradicts"',
        ),
        ("\n  levels:\n    unknown-story: note\n", "bad-choice", "no desk can let stand"),
        (
            "\n  levels:\n    fact-contradicts: loud\n",
            "bad-choice",
            "one of: error, warning, note, off",
        ),
        ("\n  relax:\n    - {code: fact-contradicts, path: a.md}\n", "missing-field", '"reason"'),
        ("\n  relaxed: []\n", "unknown-field", 'did you mean "relax"'),
        (" yes\n", "wrong-type", "checks"),
    ],
)
def test_mistakes_in_the_setting(desk, capsys, checks, code, said):
    decide(desk, checks)
    status, _, told = check(desk, capsys)
    assert f"error[{code}]" in told
    assert said in told
    assert status == 1


def test_the_table_and_the_codes_agree():
    told = [code for row in CHECKS for code in row.codes]
    assert sorted([*told, *ON_DEMAND]) == sorted(SETTABLE)
    assert all(code in CODES for code in told)


def test_a_sarif_document(desk, capsys):
    _, out, _ = check(desk, capsys, "--format", "sarif")
    document = json.loads(out)
    assert document["version"] == "2.1.0"
    run = document["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    found = next(one for one in run["results"] if one["ruleId"] == "fact-contradicts")
    assert rules[found["ruleIndex"]]["id"] == "fact-contradicts"
    assert found["level"] == "error"
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == PATH
    line = (desk.site / PATH).read_text("utf-8").split("\n")[place["region"]["startLine"] - 1]
    assert line[place["region"]["startColumn"] - 1 :].startswith("one and a half hours")
    region = place["region"]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "one and a half hours"
    assert place["contextRegion"]["snippet"]["text"] == line


QUOTES = f"""
    - code: straight-quote
      path: {PATH}
      text: "riders' union"
      reason: the union writes itself so
"""


def test_a_straight_mark_that_stands_is_that_of_its_words(desk, capsys):
    desk.write(PATH, story(body="The riders' union met.\n\nIt's \"closed\", they said."))
    decide(desk, f"\n  relax:{QUOTES}")
    _, _, told = check(desk, capsys)
    (line,) = [one for one in told.split("\n") if "[straight-quote]" in one]
    assert line.startswith(f"{PATH}:11:1:") and "It's, and 1 more" in line
    assert "let stand by the desk: 1" in told
    check(desk, capsys, "--fix")
    text = (desk.site / PATH).read_text("utf-8")
    assert text.endswith("The riders' union met.\n\nIt’s “closed”, they said.\n")
    _, _, told = check(desk, capsys)
    assert "[straight-quote]" not in told and "[idle-relaxation]" not in told


def test_a_straight_mark_elsewhere_than_at_the_first_place_stands_too(desk, capsys):
    desk.write(PATH, story(body="It's closed. The riders' union met. They can't go on."))
    decide(desk, f"\n  relax:{QUOTES}")
    _, _, told = check(desk, capsys)
    (line,) = [one for one in told.split("\n") if "[straight-quote]" in one]
    assert line.startswith(f"{PATH}:9:1:") and "and 1 more" in line
    assert "[idle-relaxation]" not in told


def test_straight_marks_in_bengali_stand_by_their_words(desk, capsys):
    bengali = PATH.replace(".en.", ".bn.")
    desk.write(bengali, translation(body="দু'ঘণ্টা পরে 'সব ঠিক' লেখা আসে।"))
    decide(
        desk,
        f"\n  relax:{QUOTES.replace(PATH, bengali).replace('riders' + chr(39) + ' union', 'দু' + chr(39) + 'ঘণ্টা পরে')}",
    )
    check(desk, capsys, "--fix")
    assert "দু'ঘণ্টা পরে ‘সব ঠিক’ লেখা আসে।" in (desk.site / bengali).read_text("utf-8")


def test_without_words_all_straight_marks_of_a_file_stand(desk, capsys):
    desk.write(PATH, story(body="The riders' union met. It's closed."))
    decide(
        desk,
        f"\n  relax:{QUOTES.replace(next(one for one in QUOTES.split(chr(10)) if 'text:' in one) + chr(10), '')}",
    )
    _, _, told = check(desk, capsys)
    assert "[straight-quote]" not in told and "[idle-relaxation]" not in told
