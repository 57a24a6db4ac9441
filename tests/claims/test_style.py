"""House style: spellings, spaces and promotion; and what `khobor check --fix` writes of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build.fixing import fix
from generator.diagnostics import Fix, Span, diagnostic
from generator.l10n.style import STYLES, style_of
from generator.model.style import Style
from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

ENGLISH = "content/stories/2026/s.en.md"
BENGALI = "content/stories/2026/s.bn.md"
TABLE = "content/registry/style.yaml"


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write(ENGLISH, story(body="All is well."))
    return newsroom


def lines(told: str, code: str) -> list[str]:
    return [line for line in told.split("\n") if f"[{code}]" in line]


@pytest.mark.parametrize(
    ("body", "wrong", "right"),
    [
        ("দু’ঘন্টা পরে পরিষেবা ফেরে।", "ঘন্টা", "ঘণ্টা"),
        ("ঘন্টার পর ঘন্টা।", "ঘন্টা", "ঘণ্টা"),
        ("এই প্লাটফর্মটি অচল।", "প্লাটফর্ম", "প্ল্যাটফর্ম"),
        ("**দূর্ঘটনা** ঘটেছে।", "দূর্ঘটনা", "দুর্ঘটনা"),
    ],
)
def test_bengali_spellings_with_any_ending(desk, capsys, body, wrong, right):
    desk.write(BENGALI, translation(body=body))
    _, _, told = check(desk, capsys)
    assert f'the house writes "{right}", not "{wrong}"' in lines(told, "house-spelling")[0]


@pytest.mark.parametrize(
    "body",
    [
        "ঘণ্টা দুয়েক পরে।",
        "ধরণীর বুকে।",
        "`ঘন্টা` কোড।",
        "[খবর](https://news.example/ঘন্টা)",
        "It has occurred; the untillable field.",
    ],
)
def test_what_is_rightly_spelt_or_is_no_text_is_left(desk, capsys, body):
    desk.write(BENGALI, translation(body=body))
    _, _, told = check(desk, capsys)
    assert not lines(told, "house-spelling")


def test_a_word_in_capitals_stays_in_capitals(desk, capsys):
    desk.write(ENGLISH, story(headline="HOW IT OCCURED"))
    check(desk, capsys, "--fix")
    assert "headline: HOW IT OCCURRED\n" in (desk.site / ENGLISH).read_text("utf-8")


def test_a_capital_stays(desk, capsys):
    desk.write(ENGLISH, story(headline="Seperate lines", body="An outage occured."))
    _, _, told = check(desk, capsys)
    found = lines(told, "house-spelling")
    assert len(found) == 2
    assert '"Separate", not "Seperate"' in found[0]
    assert '"occurred", not "occured"' in found[1]


def test_a_desk_adds_to_the_table_and_takes_from_it(desk, capsys):
    desk.write(TABLE, "en:\n  spellings: {e-mail: email, untill: untill}\n  promotion: [buy now]\n")
    desk.write(ENGLISH, story(body="Send an e-mail untill noon. Buy now!"))
    _, _, told = check(desk, capsys)
    assert ['"email"' in line for line in lines(told, "house-spelling")] == [True]
    assert len(lines(told, "promotion")) == 1


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ("fr:\n  spellings: {a: b}\n", "unknown-locale"),
        ("en:\n  spelings: {a: b}\n", "unknown-field"),
        ("en:\n  spellings: [a, b]\n", "wrong-type"),
        ("en:\n  promotion: [{a: b}]\n", "wrong-type"),
        ("- a\n", "wrong-type"),
    ],
)
def test_mistakes_in_the_table(desk, capsys, table, code):
    desk.write(TABLE, table)
    status, _, told = check(desk, capsys)
    assert f"{TABLE}:" in lines(told, code)[0]
    assert status == 1


def test_promotion_is_no_part_of_a_story(desk, capsys):
    desk.write(
        BENGALI,
        translation(body="পরিষেবা ফিরেছে।\n\nআরও পড়ুন: গত বছরের বিভ্রাট\n\n(আমাদের অ্যাপ ডাউনলোড করুন)"),
    )
    _, _, told = check(desk, capsys)
    assert len(lines(told, "promotion")) == 2


def test_fix_writes_those_letters_and_no_other(desk, capsys):
    body = "দু’ঘন্টা  পরে।\n\n- ঘন্টার পর ঘন্টা, `ঘন্টা`\n- [ঘন্টা](https://news.example/ঘন্টা)\n"
    desk.write(BENGALI, translation(headline="এক ঘন্টা", body=body))
    before = (desk.site / BENGALI).read_bytes().decode("utf-8")
    _, _, told = check(desk, capsys, "--fix")
    after = (desk.site / BENGALI).read_bytes().decode("utf-8")
    assert "mended: 6 in 1 file" in told
    assert after == (
        before.replace("এক ঘন্টা", "এক ঘণ্টা")
        .replace("দু’ঘন্টা  পরে", "দু’ঘণ্টা পরে")
        .replace("ঘন্টার পর ঘন্টা,", "ঘণ্টার পর ঘণ্টা,")
        .replace("[ঘন্টা]", "[ঘণ্টা]")
    )
    assert not lines(told, "house-spelling")
    _, _, told = check(desk, capsys, "--fix")
    assert "mended: 0 in 0 files" in told
    assert (desk.site / BENGALI).read_bytes().decode("utf-8") == after


def test_line_ends_and_a_mark_at_the_beginning_stay(desk, capsys):
    text = "\ufeff" + story(body="It occured.\nIt occured again.").replace("\n", "\r\n")
    (desk.site / ENGLISH).write_bytes(text.encode("utf-8"))
    check(desk, capsys, "--fix")
    assert (desk.site / ENGLISH).read_bytes() == text.replace("occured", "occurred").encode("utf-8")


def test_where_other_letters_stand_nothing_is_written(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("one two\nthree\n", "utf-8")
    faults = [
        diagnostic("house-spelling", Span("a.md", line, column), "", fix=Fix(old, "X"))
        for line, column, old in ((1, 5, "two"), (1, 5, "ten"), (2, 9, "three"), (7, 1, "one"))
    ]
    done = fix(tmp_path, faults)
    assert file.read_text("utf-8") == "one X\nthree\n"
    assert (len(done.mended), len(done.left)) == (1, 3)


def test_two_that_overlap_are_not_both_written(tmp_path):
    file = tmp_path / "a.md"
    file.write_text("abcdef", "utf-8")
    faults = [
        diagnostic("house-spelling", Span("a.md", 1, 1), "", fix=Fix("abcd", "X")),
        diagnostic("house-spelling", Span("a.md", 1, 3), "", fix=Fix("cd", "Y")),
    ]
    done = fix(tmp_path, faults)
    assert file.read_text("utf-8") == "abYef"
    assert (len(done.mended), len(done.left)) == (1, 1)


@pytest.mark.parametrize("base", STYLES)
def test_no_right_spelling_is_a_wrong_one(base):
    style = style_of(base, ())
    rights = [right for _, right in style.spellings]
    for wrong, _ in style.spellings:
        assert not any(right.startswith(wrong) for right in rights), wrong


@given(st.text(max_size=8), st.text(max_size=8))
def test_a_word_that_a_house_writes_as_it_stands_is_right(wrong, right):
    own = Style(spellings=((wrong, right),))
    found = dict(style_of("xx", (own,)).spellings)
    assert found == ({} if wrong == right else {wrong: right})


def test_a_right_word_that_begins_with_the_wrong_one_is_left(desk, capsys):
    desk.write(TABLE, "bn:\n  spellings: {প্ল্যাট: প্ল্যাটফর্ম}\nen:\n  spellings: {e: e-mail}\n")
    desk.write(ENGLISH, story(body="An e-mail came."))
    desk.write(BENGALI, translation(body="প্ল্যাটফর্মটি ফিরেছে।"))
    before = [(desk.site / path).read_bytes() for path in (ENGLISH, BENGALI)]
    _, _, told = check(desk, capsys, "--fix")
    assert "mended: 0 in 0 files" in told
    assert [(desk.site / path).read_bytes() for path in (ENGLISH, BENGALI)] == before


def test_letters_that_are_alike_only_without_case_are_no_word_of_the_table(desk, capsys):
    desk.write(ENGLISH, story(body="We rec\u0130eve it."))
    _, _, told = check(desk, capsys)
    assert not lines(told, "house-spelling")


def test_a_file_that_cannot_be_written_is_a_sentence(desk, capsys):
    desk.write(ENGLISH, story(body="It occured."))
    (desk.site / f"{ENGLISH}.khobor-fix").mkdir()
    _, _, told = check(desk, capsys, "--fix")
    assert "house-spelling was not mended: the file cannot be written: " in told
    assert "mended: 0 in 0 files" in told
    assert "occured" in (desk.site / ENGLISH).read_text("utf-8")


def test_a_link_inside_the_site_stays_one(desk, capsys):
    desk.write("content/stories/2026/.kept.md", story(body="It occured."))
    (desk.site / ENGLISH).unlink()
    (desk.site / ENGLISH).symlink_to(".kept.md")
    check(desk, capsys, "--fix")
    assert (desk.site / ENGLISH).is_symlink()
    assert "It occurred." in (desk.site / ENGLISH).read_text("utf-8")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Meta's page said 'all clear'.", "Meta’s page said ‘all clear’."),
        ('"No," it said, "not yet."', "“No,” it said, “not yet.”"),
        ('It (the "grid") fell.', "It (the “grid”) fell."),
        ("The outages of the '90s.", "The outages of the ’90s."),
        ('**"Bold"** words.', "**“Bold”** words."),
        ("[Meta's page](https://news.example/a'b)", "[Meta’s page](https://news.example/a'b)"),
        ("দু'ঘণ্টা পরে 'সমস্যা'র কথা।", "দু’ঘণ্টা পরে ‘সমস্যা’র কথা।"),
        ('লেখা হয়, "ক"।', "লেখা হয়, “ক”।"),
        ("বলেন,'আমরা জানি'।", "বলেন,‘আমরা জানি’।"),
        ("'৯০-এর দশকে।", "’৯০-এর দশকে।"),
        ('"...and then it went dark," she said.', "“...and then it went dark,” she said."),
        ("'…dark,' she said.", "‘…dark,’ she said."),
        ("\"We call it 'the wall,'\" he said.", "“We call it ‘the wall,’” he said."),
        ("'We call it \"the wall,\"' he said.", "‘We call it “the wall,”’ he said."),
        ("'We call it \"the wall,\"'—and so on.", "‘We call it “the wall,”’—and so on."),
        ("And the wall,'\" he said.", "And the wall,’” he said."),
        ('"Enough,"—and the lamps went out.', "“Enough,”—and the lamps went out."),
        ('"He wrote, \'they said, "No."\'"', "“He wrote, ‘they said, “No.”’”"),
        ("She said:\"'Go' is a word.\"", "She said:“‘Go’ is a word.”"),
        ("The book '36' sold out.", "The book ‘36’ sold out."),
        ("From '14 to '18, the 'Great War' went on.", "From ’14 to ’18, the ‘Great War’ went on."),
        ("'Class of '99,' he said.", "‘Class of ’99,’ he said."),
        (
            "Rock 'n' roll, and 'Cause of fire' in a box.",
            "Rock ’n’ roll, and ‘Cause of fire’ in a box.",
        ),
        ("\"তারা 'বীর,'\" লেখেন তিনি।", "“তারা ‘বীর,’” লেখেন তিনি।"),
        ("আজ '৩৬'-এর শো, '২৪ ঘণ্টা'-র খবর, '৭১-এর কথা।", "আজ ‘৩৬’-এর শো, ‘২৪ ঘণ্টা’-র খবর, ’৭১-এর কথা।"),
    ],
)
def test_straight_marks_are_curled(desk, capsys, wrong, right):
    bengali = max(wrong) >= "\u0980"
    path, write = (BENGALI, translation) if bengali else (ENGLISH, story)
    desk.write(path, write(body=wrong))
    before = (desk.site / path).read_text("utf-8")
    _, _, told = check(desk, capsys)
    assert len(lines(told, "straight-quote")) == 1
    _, _, told = check(desk, capsys, "--fix")
    assert not lines(told, "straight-quote")
    assert (desk.site / path).read_text("utf-8") == before.replace(wrong, right)


@pytest.mark.parametrize(
    "body",
    [
        "`it's` code",
        "Masts of 5'10\" and 23°48'.",
        "“All clear”, Meta’s page said.",
        '[a](https://news.example/ "it\'s")',
        'The sign read \\"closed\\".',
        'So " they " said.',
        "Read '48 Hours' again.",  # it may be a year: none of the two is mended
        'An un"sure"one.',
        "Look at www.news.example/it's now.",
        "## It's open",
        '<a\nhref="https://news.example/">here</a>',
    ],
)
def test_marks_that_are_no_text_or_measure_are_left(desk, capsys, body):
    desk.write(ENGLISH, story(body=body))
    _, _, told = check(desk, capsys)
    assert not lines(told, "straight-quote")


@pytest.mark.parametrize("quotes", ["curly", "any"])
def test_a_desk_may_let_straight_marks_stand(desk, capsys, quotes):
    desk.write(TABLE, f"en:\n  quotes: {quotes}\n")
    desk.write(ENGLISH, story(body="It's open. It's open again."))
    _, _, told = check(desk, capsys)
    found = lines(told, "straight-quote")
    assert ["and 1 more" in line for line in found] == [True] * (quotes == "curly")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("পরিষেবা ফিরেছে৷", "পরিষেবা ফিরেছে।"),
        ("পরিষেবা ফিরেছে ।", "পরিষেবা ফিরেছে।"),
        ("দু:খিত, যুুক্ত হয়নি।", "দুঃখিত, যুক্ত হয়নি।"),
        ("২০2২ সালে।", "২০২২ সালে।"),
        ("ঘন্টা৷ ঘন্টা৷", "ঘণ্টা। ঘণ্টা।"),
    ],
)
def test_slips_of_typing_are_mended(desk, capsys, wrong, right):
    desk.write(BENGALI, translation(headline=wrong, body=f"{wrong}\n\n`{wrong}`"))
    before = (desk.site / BENGALI).read_text("utf-8")
    _, _, told = check(desk, capsys, "--fix")
    assert (desk.site / BENGALI).read_text("utf-8") == before.replace(wrong, right, 2)
    assert not lines(told, "bengali-typing")


def test_only_the_files_that_were_named_are_mended(desk, capsys):
    desk.write(BENGALI, translation(body="পরিষেবা ফিরেছে৷"))
    desk.write("content/stories/2026/t.bn.md", story(body="পরিষেবা ফিরেছে৷"))
    check(desk, capsys, "--fix", "--changed", BENGALI)
    assert "ফিরেছে।" in (desk.site / BENGALI).read_text("utf-8")
    assert "ফিরেছে৷" in (desk.site / "content/stories/2026/t.bn.md").read_text("utf-8")


def test_of_two_faults_in_one_place_both_are_mended(desk, capsys):
    desk.write(BENGALI, translation(body="ঘন্টাা পরে।"))
    check(desk, capsys, "--fix")
    assert "\nঘণ্টা পরে।" in (desk.site / BENGALI).read_text("utf-8")
