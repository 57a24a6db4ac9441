"""What commands say of themselves, in the language that their words ask for."""

import os
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from generator.build.lock import locked
from generator.build.state import folder_of, state_file
from generator.cli import main
from generator.diagnostics import Span, diagnostic
from generator.l10n.desk import teller_of
from generator.preview import payload, weave
from generator.preview.shown import Fault, Outcome, Shown
from generator.preview.terminal import Terminal
from generator.saying import say
from tests.newsroom import Newsroom, story

BENGALI = teller_of("bn")
NOW = datetime(2026, 7, 1, tzinfo=UTC)
WRONG = [
    (("check", "--bogus"), "khobor: ভুল: এই কথাগুলি বোঝা যাচ্ছে না: --bogus"),
    (("chek",), "COMMAND: 'chek' চলে না; এর মধ্যে একটি লিখুন: "),
    (("check", "--format", "x"), "khobor check: ভুল: --format: 'x' চলে না"),
    (("check", "--site"), "--site-এর পরে একটি মান লিখুন"),
    (("serve", "--port", "x"), "--port: 'x' পূর্ণসংখ্যা নয়"),
    (("new",), "এগুলি লিখতেই হবে: what, name"),
    (("build", "--out", "/"), "khobor: --out: / ফোল্ডারে সাইটটিই আছে"),
    (("check", "--site", "/nowhere"), "khobor: --site: /nowhere নামে কোনও ফোল্ডার নেই"),
    (("build", "--as-of", "x"), "khobor: --as-of: “x” দিন বা সময় হিসাবে পড়া যাচ্ছে না; লিখুন "),
    (("check", "--accept-translation", "nosuch"), "khobor: --accept-translation: “nosuch” নামে কোনও খবর নেই"),
    (("check", "--explain", "--drift"), "--explain আর --drift একসঙ্গে চলে না"),
    (("new", "story", "a/b"), "আইডি হিসাবে চলে না"),
]  # fmt: skip


@pytest.fixture
def desk(newsroom: Newsroom, monkeypatch) -> Newsroom:
    newsroom.write("content/stories/2026/s.en.md", story())
    monkeypatch.chdir(newsroom.site)
    return newsroom


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_a_wrong_command_is_told_in_bengali(desk, capsys, words, said):
    with pytest.raises(SystemExit) as ended:
        main([*words, "--locale", "bn"])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_a_wrong_command_is_told_in_english_without_a_language(desk, capsys):
    with pytest.raises(SystemExit):
        main(["check", "--bogus"])
    assert "khobor: error: unrecognized arguments: --bogus\n" in capsys.readouterr().err


def test_a_build_beside_another_is_told_in_bengali(desk, capsys):
    with locked(desk.site / "public"):
        assert main(["build", "--locale=bn"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"khobor: public ফোল্ডারে আর একটি কাজ চলছে (প্রসেস {os.getpid()}, ")


def test_a_clean_start_is_told_in_bengali(desk, capsys):
    assert main(["build", "--locale", "bn"]) == 0
    state = state_file(folder_of(desk.site, desk.site / "public"))
    with state.open("r+b") as file:
        file.write(b"no database at all")
    capsys.readouterr()
    assert main(["build", "--locale", "bn"]) == 0
    assert "khobor: গোড়া থেকে শুরু করা হল: আগের বারের হিসাব " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told", "endings"),
    [
        ((), "made ", {"bn", "en"}),
        (("--locale", "bn"), "তৈরি হল ", {"bn", "en"}),
        (("--locale", "bn-BD"), "তৈরি হলো ", {"bn", "en"}),
        (("--only", "bn"), "made ", {"bn"}),
        (("--only", "en", "--locale", "bn"), "তৈরি হল ", {"en"}),
    ],
)
def test_new_files_are_of_every_language_and_told_in_the_desk_s(desk, capsys, words, told, endings):
    assert main(["new", "story", "x", *words]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(told) for line in lines)
    assert {line.split(".")[-2] for line in lines} == endings


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("site", "desk2", "--only", "hi"), "নতুন সাইট হয় bn ও en ভাষায়"),
        (("template", "base.html", "--only", "en"), "template তৈরির সঙ্গে --only চলে না"),
        (("story", "x", "--only", "hi"), "“hi” এই সাইটের ভাষার সঙ্কেত নয়"),
    ],
)
def test_a_language_that_new_cannot_make_is_told_in_bengali(desk, capsys, words, said):
    with pytest.raises(SystemExit) as ended:
        main(["new", *words, "--locale", "bn"])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_the_terminal_of_a_preview_is_told_in_bengali():
    said: list[str] = []
    terminal = Terminal(said.append, lambda: NOW, BENGALI)
    error = diagnostic("empty-value", Span("a.md", 2, 1), say('the field "{name}" says nothing', name="section"))  # fmt: skip
    good = Outcome(number=1, as_of=NOW, pages=2, published=True)
    terminal.first(replace(good, notes=(say("started clean: {why}", why=say("there is no state yet")),)))  # fmt: skip
    terminal.next(replace(good, published=False, blocking=1, diagnostics=(error,)))
    terminal.next(replace(good, fault=Fault(say("The preview cannot be written"), say("{error}", error="x"))))  # fmt: skip
    assert said[:2] == ["khobor: গোড়া থেকে শুরু করা হল: আগের বারের কোনও হিসাব নেই", "২টি পাতা, ০ সেকেন্ডে"]  # fmt: skip
    assert "১টি ভুল, শেষ ঠিক পাতাগুলিই দেখানো হচ্ছে, " in said[2]
    assert said[3] == "a.md:2:1: ভুল[empty-value]: “section” ঘরটি ফাঁকা"
    assert said[-1] == "khobor: দেখার পাতা লেখা যাচ্ছে না: x"


def test_the_browser_of_a_preview_is_told_in_bengali():
    error = diagnostic("empty-value", Span("a.md", 2, 1), say('the field "{name}" says nothing', name="section"))  # fmt: skip
    shown = Shown(outcome=Outcome(number=1, as_of=NOW, blocking=1, diagnostics=(error,)))
    page = weave.Skeleton("x", {})
    state = payload.state_of(shown, run="r", page=page, ribbon=None, since=0, teller=BENGALI)
    assert state["lang"] == "bn"
    assert [one["message"] for one in state["mistakes"]] == ["“section” ঘরটি ফাঁকা"]


def test_serve_takes_a_language(desk, capsys):
    with pytest.raises(SystemExit):
        main(["serve", "--help"])
    assert "--locale" in capsys.readouterr().out
