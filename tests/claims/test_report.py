"""The desk's report: every sentence with what the check says of it, in one file that asks for nothing."""

import json
import re

import pytest
from lxml import html

from generator.l10n.tables.desks import DESKS
from tests.claims.test_command import check
from tests.judging import faults_of
from tests.newsroom import INCIDENT, PEOPLE, SITE, Newsroom, story, translation

ENGLISH = """\
The payment outage lasted one and a half hours. It began at 5:36 pm yesterday, and 2 million payments were stuck.

“It lasted nine hours,” said a clerk. There are ${duration} and `code` and ${stuck}. Seven cats were seen. Nobody saw 9.

Also read: <script>alert(1)</script> & <b onclick=x>more</b> occured "here" ${stcuk}.
"""
BENGALI = "বিভ্রাট চলেছিল দেড় ঘণ্টা। গতকাল বিকেল ৫টা ৩৬ মিনিটে শুরু। ${duration} পরে ফেরে। ঘন্টা বাজে।"
VERDICTS = ("bound", "agrees", "contradicts", "undecided", "unexplained", "ignored")


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story('"Down & out <i>"', incidents="[x]", body=ENGLISH))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation("পে অচল দেড় ঘণ্টা", body=BENGALI))
    newsroom.write("content/stories/2026/t.en.md", story("Quiet", byline="", body="No number is in it."))  # fmt: skip
    newsroom.write("site.yaml", SITE + "colour: <red>\n")
    return newsroom


def report(desk, capsys, *words):
    file = desk.root / "report.html"
    check(desk, capsys, "--report", str(file), *words)
    return file.read_text("utf-8")


def parsed(desk, capsys, *words):
    return html.document_fromstring(report(desk, capsys, *words).encode())


def said(element):
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("locale", ["en", *DESKS])
def test_every_mention_is_marked_and_has_its_row(desk, capsys, locale):
    page = parsed(desk, capsys, "--locale", locale)
    mentions = json.loads(check(desk, capsys, "--explain", "--format", "json", "--locale", locale)[1])  # fmt: skip
    marks = page.xpath("//mark")
    assert len(marks) == len(mentions) > 8
    ours = sorted((m.get("class"), m.text) for m in marks)
    assert ours == sorted((one["verdict"], one["text"]) for one in mentions)
    for mark in marks:
        (row,) = page.xpath(f"//li[@id='{mark.find('a').get('href')[1:]}']")
        assert mark.get("class") in row.get("class").split()
        mention = next(m for m in mentions if m["text"] == mark.text and m["verdict"] == mark.get("class"))  # fmt: skip
        assert mention["reason"] in said(row) and mention["fact"] in said(row)
        assert mark.find("a").text_content().strip().split()[-1] == row.xpath(".//span[@class='number']")[0].text  # fmt: skip


def test_sentences_stand_in_the_order_of_the_file_with_their_words(desk, capsys):
    page = parsed(desk, capsys)
    bengali, english = page.xpath("//article[.//h3[@id='story-s']]//div[@class='column']")
    for column, path in ((bengali, "s.bn.md"), (english, "s.en.md")):
        assert path in column.xpath(".//h4")[0].text_content()
        lines = [int(said(one).split()[1]) for one in column.xpath(".//p[@class='line']")]
        assert lines == sorted(lines) and len(lines) >= 5
    words = english.xpath(".//p[@lang='en-IN']")
    assert said(words[0]) == "Down & out <i>"
    assert "There are ${duration} contradicts 1" not in said(english)
    assert any(re.fullmatch(r"There are \$\{duration\}bound 1 and … and \$\{stuck\}bound 2 ?\.", said(one)) for one in words)  # fmt: skip


def test_a_reference_says_its_fact_and_what_readers_see(desk, capsys):
    page = parsed(desk, capsys)
    rows = page.xpath("//li[contains(@class, 'verdict bound')]")
    spoken = {(said(row).split()[3], row.xpath(".//span[@class='value']")[0]) for row in rows}
    assert {(fact, said(one), one.get("lang")) for fact, one in spoken} == {
        ("x/duration", "2 hours 37 minutes", "en-IN"),
        ("x/duration", "২ ঘণ্টা ৩৭ মিনিট", "bn-IN"),
        ("x/stuck", "about 3.18 million transactions", "en-IN"),
    }
    listed = json.loads(check(desk, capsys, "--explain", "--format", "json")[1])
    bound = [(m["locale"], m["fact"], m["value"]) for m in listed if m["verdict"] == "bound"]
    assert sorted(bound) == [
        ("bn", "x/duration", "২ ঘণ্টা ৩৭ মিনিট"),
        ("en", "x/duration", "2 hours 37 minutes"),
        ("en", "x/stuck", "about 3.18 million transactions"),
    ]
    assert "${duration} = 2 hours 37 minutes  x/duration" in check(desk, capsys, "--explain")[1]


def test_a_contradiction_says_what_the_record_has_and_what_to_write(desk, capsys):
    page = parsed(desk, capsys)
    rows = [said(one) for one in page.xpath("//li[contains(@class, 'verdict contradicts')]")]
    row = next(one for one in rows if "one and a half hours" in one)
    assert "x/duration 2 hours 37 minutes how long the incident lasted" in row
    assert "error fact-contradicts 10:27" in row
    assert "write ${duration} in its place, or mend the record" in row


def test_other_findings_stand_with_their_sentence_or_at_the_head(desk, capsys):
    page = parsed(desk, capsys)
    (spelling,) = page.xpath("//div[@class='margin'][contains(., 'the house writes \"occurred\"')]")
    assert "occured" in said(spelling.getparent().xpath(".//p[@class='words']")[0])
    (quiet,) = page.xpath("//article[.//h3[@id='story-t']]")
    heads = quiet.xpath("./div[contains(@class, 'finding')]")
    assert ["no-byline" in said(one) or "no-source" in said(one) for one in heads] == [True, True]
    (elsewhere,) = page.xpath("//section[@aria-labelledby='elsewhere']")
    assert "unknown-field site.yaml:11:1" in said(elsewhere)


def test_every_finding_stands_in_it_once(desk, capsys):
    page = parsed(desk, capsys)
    told = [json.loads(line) for line in check(desk, capsys, "--format", "json")[1].splitlines()]
    shown = page.xpath("//div[starts-with(@class, 'finding')]")
    assert len(shown) == len(told) > 10
    ours = sorted((one.find("p").find("code").text, said(one.find_class("message")[0])) for one in shown)  # fmt: skip
    assert ours == sorted((one["code"], " ".join(one["message"].split())) for one in told)


def test_what_is_wrong_is_listed_with_links_that_lead_there(desk, capsys):
    page = parsed(desk, capsys)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = page.xpath("//a/@href")
    assert links and all(link.startswith("#") and link[1:] in ids for link in links)
    codes = page.xpath("//nav//code/text()")
    levels = ["error", "warning", "note"]
    order = [levels.index(one.get("class").split()[1]) for one in page.xpath("//nav//span[contains(@class, 'badge')]")]  # fmt: skip
    assert order == sorted(order) and {"unknown-fact", "fact-contradicts", "no-byline"} <= set(codes)  # fmt: skip
    (wrong,) = page.xpath("//nav//li[p/code='no-byline']")
    assert [said(one) for one in wrong.xpath(".//li")] == ["Quiet (1)"]


def test_counts_stand_at_the_top(desk, capsys):
    page = parsed(desk, capsys)
    mentions = json.loads(check(desk, capsys, "--explain", "--format", "json")[1])
    tallies = [said(one).split()[-2:] for one in page.xpath("//ul[@class='tallies']/li")]
    assert tallies == [[v, str(sum(m["verdict"] == v for m in mentions))] for v in VERDICTS]
    _, _, told = check(desk, capsys)
    assert said(page.xpath("//p[@class='summary']")[0]) == told.splitlines()[-1]


def test_nothing_runs_and_nothing_is_asked_for(desk, capsys):
    text = report(desk, capsys)
    page = html.document_fromstring(text.encode())
    assert not page.xpath("//script | //link | //img | //iframe | //form | //@src | //@style | //b | //@onclick")  # fmt: skip
    assert "<script" not in text and "url(" not in text and "@import" not in text
    assert "&lt;red&gt;" in text or "<red>" not in text
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert "<style>" in text and len(page.xpath("//style")) == 1


def test_the_same_site_gives_the_same_bytes_without_a_time_of_making(desk, capsys):
    first, second = report(desk, capsys), report(desk, capsys)
    assert first == second
    file = desk.root / "later.html"
    check(desk, capsys, "--report", str(file), "--as-of", "2026-09-09T00:00Z")
    assert file.read_text("utf-8") == first


def test_in_bengali_every_word_of_ours_is(desk, capsys):
    page = parsed(desk, capsys, "--locale", "bn-IN")
    assert page.get("lang") == "bn-IN"
    for heading in page.xpath("//h1 | //h2"):
        assert re.search("[\u0980-\u09ff]", said(heading)), said(heading)
    assert said(page.xpath("//h1")[0]) == "খবর: যাচাই"
    for badge in page.xpath("//span[starts-with(@class, 'badge')]"):
        assert re.search("[\u0980-\u09ff]", said(badge))
    marks = page.xpath("//mark/a")
    assert all(re.search("[০-৯]$", said(one)) for one in marks)
    assert {one.get("lang") for one in marks} == {"bn-IN"}


def test_in_bengali_fields_and_lines_are_too(desk, capsys):
    page = parsed(desk, capsys, "--locale", "bn")
    lines = {said(one) for one in page.xpath("//p[@class='line']")}
    assert {"লাইন ২ শিরোনাম", "লাইন ৫ মূল লেখা"} <= lines
    assert all(re.fullmatch("লাইন [০-৯]+ [\u0980-\u09ff ]+(?:/.*)?", one) for one in lines), lines
    assert "line 2 headline" in {
        said(one) for one in parsed(desk, capsys).xpath("//p[@class='line']")
    }


@pytest.mark.parametrize(
    ("locale", "written", "told"),
    [
        ("bn", "পে অচল ${duration|about}", "পে অচল প্রায় আড়াই ঘণ্টা"),
        ("bn", "${x/stuck} আটকে", "প্রায় ৩১.৮ লক্ষ লেনদেন আটকে"),
        ("bn", "${severity} বিভ্রাট, ${nosuch}", "… বিভ্রাট, …"),
        ("en", "Pay down for ${duration}. It is back", "Pay down for 2 hours 37 minutes. It is back"),
    ],
)  # fmt: skip
def test_a_title_says_what_its_page_says(desk, capsys, locale, written, told):
    desk.write("content/stories/2026/s.bn.md", translation(f'"{written}"', body=BENGALI))
    desk.write("content/stories/2026/s.en.md", story(f'"{written}"', incidents="[x]", body=ENGLISH))  # fmt: skip
    page = parsed(desk, capsys, "--locale", locale)
    assert said(page.xpath("//h3[@id='story-s']")[0]) == told
    named = {said(one) for one in page.xpath("//nav//a[@href='#story-s']")}
    assert named == {told}


def test_a_site_without_a_record_and_one_without_a_fault(newsroom, capsys):
    empty = parsed(newsroom, capsys)
    assert "Nothing is wrong with any record." in said(empty)
    newsroom.write("content/stories/2026/a.en.md", story("Quiet", body="[A source](https://a.example/)."))  # fmt: skip
    newsroom.write("content/stories/2026/a.bn.md", translation("চুপচাপ", body="[সূত্র](https://a.example/)।"))  # fmt: skip
    assert "no mistakes" in said(parsed(newsroom, capsys).xpath("//article")[0])


RELAXED = """\
checks:
  relax:
    - code: fact-contradicts
      path: content/stories/2026/t.en.md
      text: nine hours
      reason: as the <board> had it
    - code: no-byline
      path: content/stories/2026/t.en.md
      reason: nobody's
"""


@pytest.mark.parametrize(
    ("locale", "let", "why"),
    [("en", "let stand by the desk", "let stand: as the <board> had it (site.yaml:13)"), ("bn", "ডেস্ক ছাড় দিয়েছে", "ছাড় দেওয়া: as the <board> had it (site.yaml:13)")],
)  # fmt: skip
def test_what_the_desk_lets_stand_is_shown_as_that(desk, capsys, locale, let, why):
    desk.write("content/stories/2026/t.en.md", story("Quiet", byline="", incidents="[x]", body="The outage lasted nine hours. [It](https://a.example/)"))  # fmt: skip
    desk.write("site.yaml", SITE + RELAXED)
    page = parsed(desk, capsys, "--locale", locale)
    (quiet,) = page.xpath("//article[.//h3[@id='story-t']]")
    assert "contradicts" not in html.tostring(quiet, encoding="unicode").replace("fact-contradicts", "")  # fmt: skip
    (mark,) = quiet.xpath(".//mark")
    assert (mark.get("class"), mark.text) == ("stands", "nine hours")
    (row,) = quiet.xpath(".//li[contains(@class, 'verdict')]")
    assert let in said(row) and why in said(row) and "x/duration" in said(row)
    heads = quiet.xpath("./div[contains(@class, 'finding')]")
    assert [one.get("class") for one in heads] == ["finding stands"]
    listed = [said(one.find("p")) for one in page.xpath("//nav/ul/li")]
    assert sum(let in one for one in listed) == 2
    assert sum("fact-contradicts" in one for one in listed) == 2  # of the other story, and this
    tallies = [said(one) for one in page.xpath("//ul[@class='tallies']/li")]
    assert tallies[-1].split()[-1] in ("1", "১") and let in tallies[-1]
    whole = len(page.xpath("//mark[@class='contradicts']"))
    assert tallies[2].split()[-1] in (str(whole), DIGITS[whole])


DIGITS = "০১২৩৪৫৬৭৮৯"


def test_a_draft_is_marked_as_one(desk, capsys):
    page = parsed(desk, capsys)
    assert not page.find_class("draft")
    desk.write("content/stories/2026/t.en.md", story("Quiet", state="draft", body="No number."))
    desk.write("content/stories/2026/s.bn.md", translation(state="draft"))
    page = parsed(desk, capsys)
    marked = [said(one.getparent()) for one in page.find_class("draft")]
    assert len(marked) == 2
    assert all("✎ draft content/stories/2026/" in one for one in marked)
    assert {one.rpartition("/")[2] for one in marked} == {"s.bn.md", "t.en.md"}
    desk.write("content/incidents/x.yaml", INCIDENT + "state: draft\n")
    assert len(parsed(desk, capsys).find_class("draft")) == 4
    assert "খসড়া" in report(desk, capsys, "--locale", "bn")


def test_without_a_site_it_is_said_that_none_was_written(desk, capsys):
    file = desk.root / "report.html"
    file.write_text("as it was")
    desk.remove("site.yaml")
    status, _, told = check(desk, capsys, "--report", str(file))
    assert status == 1 and file.read_text() == "as it was"
    assert f"khobor: --report: {file} was not written: there is no site.yaml" in told


def test_a_record_that_cannot_be_typed_stands_in_it_with_its_faults(desk, capsys):
    desk.write("content/stories/2026/broken.en.md", "---\nheadline: [\n---\nText of 12 words.\n")
    page = parsed(desk, capsys)
    (broken,) = page.xpath("//article[.//h3[@id='story-broken']]")
    assert "yaml-comma" in said(broken)


@pytest.mark.parametrize(
    "file", ["content/report.html", "templates/x.html", "site.yaml", "content", "locales/bn/a.html"]
)
def test_a_report_among_the_sources_is_a_wrong_command(desk, capsys, file):
    before = (desk.site / "site.yaml").read_text("utf-8")
    with pytest.raises(SystemExit) as ended:
        check(desk, capsys, "--report", str(desk.site / file))
    assert ended.value.code == 2
    assert "--report: " in capsys.readouterr().err
    assert (desk.site / "site.yaml").read_text("utf-8") == before
    assert not (desk.site / "content/report.html").exists()


def test_a_place_that_takes_nothing_is_told_before_anything_is_read(desk, capsys, monkeypatch):
    def read(*_: object, **__: object) -> None:
        raise AssertionError("the site was read")

    monkeypatch.setattr("generator.cli.check", read)
    there = desk.root / "there.html"
    there.write_text("as it was")
    for file, said in (
        (desk.root / "no/such/folder/r.html", "cannot be written"),
        (there / "r.html", "cannot be written"),
        (desk.root / ("r" * 300), "cannot be written"),
    ):
        with pytest.raises(SystemExit) as ended:
            check(desk, capsys, "--report", str(file))
        assert ended.value.code == 2 and said in capsys.readouterr().err
    for file in (there, desk.root / "new.html"):
        with pytest.raises(AssertionError, match="was read"):
            check(desk, capsys, "--report", str(file))
    assert there.read_text() == "as it was"
    assert not (desk.root / "new.html").exists()


def test_a_place_that_takes_nothing_is_a_sentence(desk, capsys):
    with pytest.raises(SystemExit) as ended:
        check(desk, capsys, "--report", str(desk.root / "no/such/folder/r.html"))
    assert ended.value.code == 2 and "cannot be written" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        check(desk, capsys, "--report", str(desk.root / "r.html"), "--explain")


@pytest.mark.parametrize(
    "words",
    [
        ("--report", "r.html", "--drift"),
        ("--report", ""),
        ("--explain", "--drift"),
        ("--relaxed", "--explain"),
        ("--external", "--explain"),
        ("--drift", "--external"),
    ],
)
def test_words_of_which_one_would_be_passed_over_are_a_wrong_command(desk, capsys, words):
    with pytest.raises(SystemExit) as ended:
        check(desk, capsys, *words)
    out, err = capsys.readouterr()
    assert ended.value.code == 2 and not out
    assert err.startswith("khobor: ") and words[0] in err and err.count("\n") == 1


def test_of_changed_files_it_has_their_records_alone(desk, capsys):
    words = ("--changed", str(desk.site / "content/stories/2026/t.en.md"))
    page = parsed(desk, capsys, *words)
    assert page.xpath("//h3/@id") == ["story-t"]
    assert "fact-contradicts" not in page.xpath("//nav//code/text()")
    assert page.xpath("//section[@aria-labelledby='elsewhere']//code/text()")[-1] == "unknown-field"


@pytest.mark.judge
@pytest.mark.parametrize("locale", ["en", "bn"])
def test_the_html_checker_has_nothing_to_say(desk, capsys, locale):
    desk.write("content/registry/people.yaml", PEOPLE + "x:\n  name: {en: Nobody}\n")
    report(desk, capsys, "--locale", locale)
    assert faults_of("--format", "gnu", str(desk.root / "report.html")) == []
