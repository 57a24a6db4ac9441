"""`khobor say` and `khobor hear`: what an editor types, and what comes back."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.editorial.prompt import KINDS
from generator.prompt import SAID

DOCS = (Path(__file__).parent.parent / "docs/reference/commands.md").read_text("utf-8")


@pytest.fixture
def at(tmp_path, monkeypatch, capsys):
    """Run a command in an empty folder; return its status, output and errors."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(arguments)
        except SystemExit as stop:
            status = int(stop.code or 0)
        out, err = capsys.readouterr()
        return status, out.rstrip("\n"), err.rstrip("\n")

    return run


@pytest.mark.parametrize(
    ("kind", "value", "form", "bengali", "english"),
    [
        ("number", "1234567.5", "", "১২,৩৪,৫৬৭.৫", "1,234,567.5"),
        ("number", "১২,৩৪,৫৬৭", "", "১২,৩৪,৫৬৭", "1,234,567"),
        ("number", "-1234.5", "", "-১,২৩৪.৫", "-1,234.5"),
        ("number", "350000000", "scaled|of", "৩৫ কোটির", "of 350 million"),
        ("number", "35", "words", "পঁয়ত্রিশ", "thirty-five"),
        ("number", "18139", "compound", "১৮ হাজার ১৩৯", "18,139"),
        ("number", "3184321", "about", "প্রায় ৩২ লক্ষ", "about 3.2 million"),
        ("number", "3", "ordinal", "৩য়", "3rd"),
        ("compact", "99999", "", "১ লক্ষ", "100 thousand"),
        ("percent", "69", "", "৬৯ শতাংশ", "69 per cent"),
        ("percent", "69%", "sign", "৬৯%", "69%"),
        ("duration", "9420", "", "২ ঘণ্টা ৩৭ মিনিট", "2 hours 37 minutes"),
        ("duration", "9420", "about", "প্রায় আড়াই ঘণ্টা", "about two and a half hours"),
        ("duration", "5400", "words|of", "দেড় ঘণ্টার", "of one and a half hours"),
        ("date", "2022-10-25", "", "২৫ অক্টোবর ২০২২", "25 October 2022"),
        ("date", "2022-10-25", "long", "২৫ অক্টোবর ২০২২", "25 October 2022"),
        ("date", "2022-10-25", "full", "মঙ্গলবার, ২৫ অক্টোবর ২০২২", "Tuesday, 25 October 2022"),
        ("date", "2022-10-25", "year|in", "২০২২ সালে", "in 2022"),
        ("time", "14:44", "", "দুপুর ২:৪৪", "2:44 pm"),
        ("time", "14:44", "words|in", "দুপুর ২টো ৪৪ মিনিটে", "at 2:44 pm"),
        ("datetime", "2022-10-25T12:07+05:30", "", "২৫ অক্টোবর ২০২২, দুপুর ১২:০৭", "25 October 2022, 12:07 pm"),
        ("datetime", "2022-10", "", "অক্টোবর ২০২২", "October 2022"),
        ("datetime", "2022", "", "২০২২", "2022"),
        ("datetime", "2022-10-25T12:07+05:30", "local", "২৫ অক্টোবর ২০২২, ভারতীয় সময় দুপুর ১২:০৭", "25 October 2022, 12:07 pm IST"),
        ("interval", "2022-10-25T12:07/2022-10-25T14:44", "", "২৫ অক্টোবর ২০২২, দুপুর ১২:০৭ থেকে ২:৪৪", "12:07 to 2:44 pm, 25 October 2022"),
        ("interval", "2022-10-25T12:07/14:44", "", "২৫ অক্টোবর ২০২২, দুপুর ১২:০৭ থেকে ২:৪৪", "12:07 to 2:44 pm, 25 October 2022"),
        ("interval", "2022-10-24/2022-10-27", "", "২৪ থেকে ২৭ অক্টোবর ২০২২", "24 to 27 October 2022"),
        ("bangla-date", "2022-10-25", "", "৭ কার্তিক ১৪২৯", "৯ কার্তিক ১৪২৯"),
        ("bangla-date", "2022-10-25", "bangladesh", "৯ কার্তিক ১৪২৯", "৯ কার্তিক ১৪২৯"),
        ("list", "ক, খ, গ", "", "ক, খ ও গ", "ক, খ and গ"),
        ("list", '["a, b", "c"]', "", "a, b ও c", "a, b and c"),
        ("slug", "রেকর্ড দেড় ঘন্টা পরে", "", "rekard-der-ghanta-pare", "rekard-der-ghanta-pare"),
        ("truncate", "রেকর্ড দেড় ঘন্টা পরে অবশেষে", "10", "রেকর্ড দেড় ঘন্টা…", "রেকর্ড দেড় ঘন্টা…"),
    ],
)  # fmt: skip
def test_a_value_is_said_as_the_pages_say_it(at, kind, value, form, bengali, english):
    form_option = ["--form", form] if form else []
    for locale, said in (("bn-IN", bengali), ("en-IN", english)):
        assert at("say", kind, value, "--locale", locale, *form_option) == (0, said, "")


def test_every_kind_and_form_is_documented():
    for kind, row in KINDS.items():
        line = next(line for line in DOCS.splitlines() if line.startswith(f"| `{kind}` |"))
        assert all(f"`{form}`" in line for form in row.forms), kind
        assert ("| yes |" in line) == (row.said is not None), kind


def test_json_says_what_was_asked_and_what_was_said(at):
    status, out, _ = at("say", "compact", "99999", "--locale", "bn-BD", "--json")
    assert status == 0
    assert json.loads(out) == {
        "kind": "compact", "value": "99999", "locale": "bn-BD", "form": "", "text": "১ লাখ"
    }  # fmt: skip


def test_in_a_site_its_own_locale_speaks(at, tmp_path):
    (tmp_path / "site.yaml").write_text(
        "schema: 1\ntitle: x\nurl: https://x.example/\ntimezone: Asia/Dhaka\nlocales:\n"
        "  bn: {tag: bn-IN, house: dhaka, digits: latin}\nsections: [{id: a, title: x}]\n",
        "utf-8",
    )
    assert at("say", "number", "350000", "--form", "scaled", "--locale", "bn")[1] == "3.5 লাখ"
    assert at("say", "number", "350000", "--form", "scaled", "--locale", "bn-IN")[1] == "৩.৫ লক্ষ"
    said = at("say", "datetime", "2022-10-25T06:37Z", "--form", "local", "--locale", "bn")[1]
    assert said == "25 অক্টোবর 2022, বাংলাদেশ সময় দুপুর 12:37"
    house = at(
        "say", "number", "350000", "--form", "scaled", "--locale", "bn", "--house", "kolkata"
    )
    assert house[1] == "৩.৫ লক্ষ"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("speed", "3"), "speed"),
        (("numbr", "3"), 'did you mean "number"'),
        (("number", "x"), "350000000"),
        (("number", "NaN"), "not a number"),
        (("number", "1e400"), "not a number"),
        (("number", "3", "--form", "loud"), "scaled"),
        (("number", "-1", "--form", "ordinal"), "whole number"),
        (("duration", "-60"), "9420"),
        (("duration", "1.5"), "9420"),
        (("date", "25/10/2022"), "2022-10-25"),
        (("date", "2022-02-30"), "2022-10-25"),
        (("time", "25:00"), "2022-10-25T14:44"),
        (("time", "2022-10-25"), "no clock time"),
        (("datetime", "yesterday"), "2022-10-25T12:07"),
        (("interval", "2022-10-25"), "2022-10-25T12:07/"),
        (("interval", "2022-10-26/2022-10-25"), "before"),
        (("bangla-date", "1800-01-01"), "outside"),
        (("list", "[1"), "JSON"),
        (("number", "3", "--form", "words|about"), "about"),
        (("number", "3", "--form", "of|in"), "two cases"),
        (("number", "1e30"), "not a number"),
        (("datetime", "9999-12-31T23:59:00-12:00"), "1600 to 9000"),
        (("interval", "0001-01-01T00:00:00+12:00/2022"), "1600 to 9000"),
        (("list", "[1, {}]"), "JSON list of texts"),
        (("list", "[" * 100_000), "JSON"),
        (("list", ""), "nothing in this list"),
        (("truncate", "abc", "--form", "0"), "number of letters"),
        (("truncate", "abc", "--form", "9" * 5000), "number of letters"),
    ],
)
def test_what_cannot_be_said_is_told_in_one_sentence(at, arguments, told):
    status, out, err = at("say", *arguments, "--locale", "bn")
    assert (status, out) == (2, "")
    assert told in err and err.startswith("khobor: ") and "\n" not in err and "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(("--locale", "xx"), "CLDR"), (("--locale", "bn", "--house", "delhi"), "kolkata, dhaka"),
     (("--locale", "hi", "--house", "kolkata"), "none in this language")],
)  # fmt: skip
def test_a_language_or_house_that_is_not_known(at, arguments, told):
    status, _, err = at("say", "number", "3", *arguments)
    assert status == 2 and told in err


def test_an_ending_of_a_language_that_has_none_here(at):
    status, _, err = at("say", "number", "3", "--locale", "hi", "--form", "of")
    assert status == 2 and "no case endings" in err


def test_a_text_is_heard_as_json(at):
    text = "প্রায় ছয় ঘন্টা বন্ধ, দুপুর ২.৪৪ মিনিটে ফেরে"
    status, out, _ = at("hear", text, "--locale", "bn", "--json")
    assert status == 0
    first, second = json.loads(out)
    assert first == {
        "kind": "duration", "value": 21600, "unit": "second", "bound": "about",
        "start": 0, "end": text.index(" বন্ধ"), "text": "প্রায় ছয় ঘন্টা", "step": 3600,
    }  # fmt: skip
    assert (second["kind"], second["value"]) == ("clock", "14:44")
    between = json.loads(at("hear", "18 to 20 lakh people", "--locale", "en", "--json")[1])
    assert (between[0]["low"], between[0]["high"], between[0]["bound"]) == (
        1800000,
        2000000,
        "between",
    )
    assert json.loads(at("hear", "কিছু নেই", "--locale", "bn", "--json")[1]) == []


def test_a_text_is_heard_in_lines_and_from_a_pipe(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "generator", "hear", "-", "--locale", "bn"],
        input="৩৫ কোটিরও বেশি মানুষ", capture_output=True, text=True, cwd=tmp_path, encoding="utf-8", check=True,
        env={"PYTHONPATH": str(Path(__file__).parent.parent)},
    )  # fmt: skip
    assert done.stdout == "০–১৪  ৩৫ কোটিরও বেশি: সংখ্যা ৩৫,০০,০০,০০০ জন, তার বেশি\n"


@pytest.mark.parametrize(
    ("locale", "text", "line"),
    [
        ("bn", "রাত সাড়ে ১২টা", "ঘড়ির সময় রাত ১২:৩০, নির্দিষ্ট"),
        ("bn", "সাড়ে ১২টায়", "ঘড়ির সময় ১২:৩০, নির্দিষ্ট"),  # of which half of the day, nobody said
        ("bn", "প্রায় ছয় ঘণ্টা", "স্থায়িত্ব ৬ ঘণ্টা, প্রায়"),
        ("bn", "৫ থেকে ৬ ঘণ্টা", "স্থায়িত্ব ৫ ঘণ্টা থেকে ৬ ঘণ্টা, দুইয়ের মধ্যে"),
        ("bn-BD", "১২ জুলাই", "তারিখ ১২ জুলাই, নির্দিষ্ট"),
        ("bn", "অন্তত ৬৯ শতাংশ", "হার ৬৯ শতাংশ, অন্তত"),
        ("bn", "৫ লক্ষ টাকা", "টাকার অঙ্ক ৫,০০,০০০ টাকা, নির্দিষ্ট"),
        ("bn", "৩ জিবি", "সংখ্যা ৩ গিগাবাইট, নির্দিষ্ট"),
        ("bn", "১৪টি দেশ", "সংখ্যা ১৪টি দেশ, নির্দিষ্ট"),
        ("en", "about 5 to 6 hours", "duration 18000 to 21600 second, between"),
        ("en", "12 July", "date --07-12, exact"),
        ("en", "14 countries", "number 14 country, exact"),
        ("hi", "६ घंटे", "duration 21600 second, exact"),
    ],
)  # fmt: skip
def test_what_was_heard_is_told_in_bengali_where_the_text_is(at, locale, text, line):
    _, out, _ = at("hear", text, "--locale", locale)
    assert out.partition(": ")[2] == line


def test_the_help_lists_every_kind_that_can_be_said():
    assert tuple(KINDS) == SAID
