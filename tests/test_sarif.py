"""What `--format sarif` prints is SARIF 2.1.0, by its own schema (tests/data/sarif), and counts as it says."""

import copy
import json
from pathlib import Path

import pytest

from tests.claims.test_command import check
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation
from tests.schema import faults_of

SCHEMA = json.loads(
    (Path(__file__).parent / "data/sarif/sarif-2.1.0-rtm.5.json").read_text("utf-8")
)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(
        incidents="[x]", body="The payment outage lasted one and a half hours,  it occured so. ${nope} ${stuck|abuot}"))  # fmt: skip
    newsroom.write("content/stories/2026/s.bn.md", translation(
        body="😀 বিভ্রাট চলেছিল দেড় ঘণ্টা। ঘন্টা শেষ৷"))  # fmt: skip
    newsroom.write("content/শিরোনাম #1.txt", "x")
    newsroom.write("site.yaml", SITE + "colour: red\n")
    return newsroom


def document(desk, capsys, *words):
    _, out, _ = check(desk, capsys, "--format", "sarif", *words)
    return json.loads(out)


@pytest.mark.parametrize("words", [(), ("--locale", "bn"), ("--locale", "bn-BD")])
def test_the_document_is_as_the_schema_has_it(desk, capsys, words):
    printed = document(desk, capsys, *words)
    assert len(printed["runs"][0]["results"]) >= 8
    assert any("fixes" in one for one in printed["runs"][0]["results"])
    assert list(faults_of(printed, SCHEMA, SCHEMA)) == []


def test_a_document_without_a_result_is_too(newsroom, capsys):
    newsroom.write("content/registry/services.yaml", "")
    newsroom.remove("content/registry/topics.yaml")
    newsroom.remove("content/registry/people.yaml")
    printed = document(newsroom, capsys)
    assert printed["runs"][0]["results"] == []
    assert list(faults_of(printed, SCHEMA, SCHEMA)) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d.pop("version"),
        lambda d: d["runs"][0].update(columnKind="bytes"),
        lambda d: d["runs"][0]["results"][0].update(level="fatal"),
        lambda d: d["runs"][0]["results"][0].update(colour="red"),
        lambda d: d["runs"][0]["results"][0].pop("message"),
        lambda d: d["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0),
        lambda d: d["runs"][0]["tool"]["driver"].pop("name"),
        lambda d: d["runs"][0]["tool"]["driver"]["rules"].append(d["runs"][0]["tool"]["driver"]["rules"][0]),
        lambda d: d["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"].update(uri="ক খ"),
    ],
)  # fmt: skip
def test_the_judge_sees_what_is_wrong(desk, capsys, spoil):
    spoiled = copy.deepcopy(document(desk, capsys))
    spoil(spoiled)
    assert list(faults_of(spoiled, SCHEMA, SCHEMA)) != []


def test_columns_count_code_points_and_the_document_says_so(desk, capsys):
    run = document(desk, capsys)["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    path = "content/stories/2026/s.bn.md"
    line = (desk.site / path).read_text("utf-8").split("\n")[4]
    regions = [
        (one["ruleId"], place["region"]["startColumn"])
        for one in run["results"]
        for place in (one["locations"][0]["physicalLocation"],)
        if place["artifactLocation"]["uri"] == path and place["region"]["startLine"] == 5
    ]
    assert ("fact-contradicts", line.index("দেড়") + 1) in regions
    assert ("house-spelling", line.index("ঘন্টা") + 1) in regions


def test_a_run_in_another_language_says_so_and_keeps_its_codes(desk, capsys):
    english, bengali = document(desk, capsys)["runs"][0], document(desk, capsys, "--locale", "bn")["runs"][0]  # fmt: skip
    assert "language" not in english  # the default of SARIF
    assert bengali["language"] == bengali["tool"]["driver"]["language"] == "bn"
    codes = [one["ruleId"] for one in english["results"]]
    assert [one["ruleId"] for one in bengali["results"]] == codes
    ours, theirs = (
        {rule["id"]: rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"]}
        for run in (english, bengali)
    )
    assert ours.keys() == theirs.keys()
    assert not any(ours[code] == theirs[code] for code in ours)


def test_a_region_is_what_is_told_of_and_its_line_the_context(desk, capsys):
    for locale in ((), ("--locale", "bn")):
        found = {}
        for one in document(desk, capsys, *locale)["runs"][0]["results"]:
            place = one["locations"][0]["physicalLocation"]
            region, context = place["region"], place.get("contextRegion")
            assert "snippet" not in region
            if context is None:
                continue
            line = context["snippet"]["text"]
            assert (context["startColumn"], context["endColumn"]) == (1, len(line) + 1)
            if "endColumn" in region:
                told = line[region["startColumn"] - 1 : region["endColumn"] - 1]
                found.setdefault(one["ruleId"], set()).add(told)
        assert found["fact-contradicts"] == {"one and a half hours", "দেড় ঘণ্টা"}
        assert found["house-spelling"] == {"occured", "ঘন্টা"}
        assert "unknown-fact" not in found  # where it ends is not known
