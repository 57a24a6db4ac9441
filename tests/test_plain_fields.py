"""Plain fields: what our reader takes is what libyaml makes of it, and most stories are taken."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.corpus import write_corpus
from generator.content.composed import compose_mapping
from generator.content.nodes import load_mapping
from generator.content.plain_fields import plain_mapping
from generator.content.source import SourceFile
from generator.content.tree import MappingNode, ScalarNode, SequenceNode
from tests.newsroom import AS_OF, INCIDENT, SITE, Newsroom, story

CONTENT = Path(__file__).parent.parent / "content"
NAMES = st.sampled_from(["headline", "bn", "en", "kind", "section", "topics", "a", "b", "c", "d", "a-b", "a_b", "2022", "null", "শিরোনাম", "a b", "<<", "?", '"q"', "'q'", "-", "x" * 101, "--- a"])  # fmt: skip
VALUES = st.sampled_from(
    ["", "word", "দু’রকম শব্দ", "two words", "২০২৪-এর জুলাই", "2022-10-25T12:07+05:30", "12:07", "3_180_000", "-5", "+5", "2.5", "no", "null", "~",
     "${began|year|of} a", "a: b", "a:b", "a:", ":a", "a #b", "a#b", "#a", "a, b", "a [b] {c}", "Amazon's", 'the "first"', "a - b", "- a", "-a", "?a", "? a", "...", "---", "… a",
     '"quoted"', '"quoted: #1, x"', '"a" b', '"a', '"a\\n"', '"a\\u0001"', '""', '"""', '"\'"', "'quoted'", "'it''s'", "'a' ", "''", "' a '", "'\"'", "'a\\b'", "'", '"',
     "[]", "[a]", "[a, b]", "[ a , b ]", "[a,b]", "[a, b", "[a, ]", "[,]", "[a] b", "[a b, c]", "[a: b]", "[a, [b]]", "[ ]", "['a']", "[a#b]", "[a:b]", "[-5]", "[2022-10, ২]", "[~]", "[a ]", "[?]",
     "{}", "{locale: bn}", "{ bn: শব্দ, en: a word }", "{a: b, a: c}", "{a: }", "{a}", "{a:b}", "{a: b,}", "{a: b", "{a: [b]}", "{bn: ক, খ, en: b}", '{a: "b"}', "{ }", "{a: b} ", "{a: ${b}}",
     "|", ">", "|-", "&a b", "&a", "*a", "!a", "!!str a", "%a", "@a", "`a", "<<", "\\a", "$", "=", "a\tb", "a\u2028b", "a\x85b", "a\xa0b", "\xa0", "ক\u200cখ", "\u200d", "\ufeffa", "a\ufeff", "\u202ea", "😀",
     "a\x07", "a\ue000", "a" * 1100, "[" * 40]
)  # fmt: skip
PLAIN_VALUES = st.sampled_from(["", "word", "শব্দ এক", '"q: #"', "'q'", "[a, b]", "[]", "{bn: ক, en: b c}", "12:07", "a:b"])  # fmt: skip
MIXED = st.one_of(PLAIN_VALUES, VALUES)
STARTS = st.sampled_from(["", "", "", "", "  ", "  ", "  ", "    ", "    ", " ", "   ", "- ", "- ", "  - ", "  - ", "    - ", "-", "- - ", "-   ", "      ", "\t", " " * 18])  # fmt: skip
GAPS = st.sampled_from([": "] * 8 + [":", ":   ", " : ", ":\t", " "])
ENDS = st.sampled_from(["\n"] * 8 + [" \n", "  \n", "\n\n", "\n   \n", "\n# a note\n", "\n  # a note\n", " # a note\n", "\t\n", "\r\n", ""])  # fmt: skip
FIELD = st.tuples(STARTS, NAMES, GAPS, MIXED, ENDS).map("".join)
ITEM = st.tuples(STARTS, MIXED, ENDS).map("".join)
OPEN = st.tuples(STARTS, NAMES, st.sampled_from([":", ": "]), ENDS).map("".join)
LINES = st.lists(st.one_of(FIELD, FIELD, OPEN, ITEM), max_size=8).map("".join)


@st.composite
def _set_in(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    """Return lines of which most are set in where a block begins or goes on."""
    text = ""
    columns, dashes, opened = [0], set(), False
    for number in range(draw(st.integers(1, 9))):
        last = columns[-1]
        column = draw(st.sampled_from([last, last + 2, last + 2] if opened else [*columns, last]))
        fits = column in dashes or (opened and column >= last)
        listed = draw(st.sampled_from([fits, fits, fits, not fits]) if fits else st.just(False))
        named = draw(st.sampled_from([True, True, not listed]))
        value = draw(st.one_of(st.just(""), values) if named else values)
        name = f"n{number}:{' ' * bool(value)}" if named else ""
        end = draw(st.sampled_from(["\n", "\n", "\n", "\n", "  \n", "\n\n", "\n# a\n"]))
        text += f"{' ' * column}{'- ' * listed}{name}{value}{end}"
        columns = [*(c for c in columns if c < column), column] + [column + 2] * (listed and named)
        dashes = {c for c in dashes if c < column} | ({column} if listed else set())
        opened = named and not value
    return text


def _front_matters(folder: Path) -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.md"))]
    return [text[4 : text.index("\n---", 3) + 1] for text in texts]


OURS = _front_matters(CONTENT)
PIECES = st.sampled_from([" ", "  ", "\n", "\n  ", ":", ": ", " #", "#", "-", "- ", "[", "]", "{", "}", ",", '"', "'", "\\", "|", "&", "*", "!", "?", "\t", "\r", "\u2028", "~", "ক", "a: b\n", "  a: b\n", "- a\n", "# a\n", "---\n", "...\n", "\ufeff"])  # fmt: skip


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    """Return a front matter of this site with a few slips of the hand in it."""
    text = draw(st.sampled_from(OURS))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.sampled_from([0, 0, 1, 1, 2, 10]))
        text = text[:at] + draw(st.one_of(st.just(""), PIECES)) + text[at + cut :]
    return text


def _agrees(text: str) -> bool:
    """Hold the law for a text; return whether our reader took it."""
    taken = plain_mapping(text)
    if taken is not None:
        source = SourceFile("x", text)
        assert taken == compose_mapping(source, text)
        assert source.diagnostics == []
    return taken is not None


@settings(max_examples=400, deadline=None)
@given(LINES)
@example("a: b\n  c\n")
@example("a:\n- b\n  - c\n")
@example("a:\n  - b\n  c: d\n")
@example("a:\n- b: c\n  d:\n  - e\n  f: g\n- h\nk: l\n")
@example("a: [b, c,]\n")
@example("a: {b: c, b: d}\n")
def test_what_is_taken_is_what_libyaml_makes_of_it(text):
    _agrees(text)


@settings(max_examples=400, deadline=None)
@given(st.one_of(_set_in(PLAIN_VALUES), _set_in(PLAIN_VALUES), _set_in(MIXED)))
def test_blocks_that_are_taken_are_what_libyaml_makes_of_them(text):
    _agrees(text)


@settings(max_examples=400, deadline=None)
@given(_mutated())
def test_a_slip_of_the_hand_is_left_to_libyaml_or_means_the_same(text):
    _agrees(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12), st.text(max_size=12))
def test_any_letters_in_a_value_mean_the_same(one, other):
    for text in (f"a: {one}\nb: {other}\n", f'a: "{one}"\n', f"a: [x{one}, y{other}]\n", f"a:\n- x{one}\n"):  # fmt: skip
        _agrees(text)


@pytest.mark.parametrize(
    "text",
    ["a: b # c\n", "a: b\n  c\n", "a:\n  b\n", "a: b: c\n", "a: 'it''s'\n", 'a: "\\n"\n', "a: |\n  b\n", "a: &b c\n", "a: !b c\n", "<<: a\n",
     "a: b\na: c\n", "a: {b: c, b: d}\n", "a:\n   b: c\n", "a:\tb\n", "\ufeffa: b\n", "a: b\u2028c\n", "a: b\x85c\n", "- a\n", "a\n", "", "# a\n", "---\na: b\n", "? a\n", "a: - b\n"],
)  # fmt: skip
def test_what_is_doubtful_is_left_to_libyaml(text):
    assert plain_mapping(text) is None


def test_names_values_and_their_places():
    text = 'a: এক  \n# a note\nb:\n  - c: "d"\n    e:\nf: [g]\n'
    assert plain_mapping(text) == MappingNode(
        [
            (ScalarNode("a", "", 0, 0, 0, 1), ScalarNode("এক", "", 0, 3, 0, 5)),
            (ScalarNode("b", "", 2, 0, 2, 1), SequenceNode([MappingNode([
                (ScalarNode("c", "", 3, 4, 3, 5), ScalarNode("d", '"', 3, 7, 3, 10)),
                (ScalarNode("e", "", 4, 4, 4, 5), ScalarNode("", "", 4, 6, 4, 6)),
            ], False, 3, 4)], False, 3, 2)),
            (ScalarNode("f", "", 5, 0, 5, 1), SequenceNode([ScalarNode("g", "", 5, 4, 5, 5)], True, 5, 3)),
        ], False, 0, 0,
    )  # fmt: skip
    assert _agrees(text)


def test_the_front_matters_that_newsrooms_write_are_taken(tmp_path):
    write_corpus(tmp_path, 100)
    for texts in (OURS, _front_matters(tmp_path)):
        assert len(texts) > 20
        taken = [_agrees(text) for text in texts]
        assert sum(taken) >= 0.95 * len(taken)


def test_a_mapping_is_the_same_by_either_reader():
    for text in (INCIDENT, SITE, *OURS):
        source = SourceFile("x", text)
        assert load_mapping(source, text) == compose_mapping(source, text)


def test_a_plain_story_is_built_without_loading_yaml(tmp_path):
    room = Newsroom(tmp_path)
    path = "content/stories/2026/s.en.md"
    room.write(path, story())
    built = room.build()
    command = ["khobor", "build", "--site", str(room.site), "--out", str(built.out), "--as-of", AS_OF]  # fmt: skip
    run = (
        f"import sys; sys.argv = {[*command, '--changed', str(room.site / path)]!r}\n"
        "from generator.cli import main\n"
        "status = main(); print(status, 'yaml' in sys.modules)"
    )
    for headline, ending in (("One", "0 False"), ('"Two # three"', "0 True")):
        room.write(path, story(headline))
        ended = subprocess.run(
            [sys.executable, "-c", run], check=False, capture_output=True, text=True
        )
        assert ended.stdout.endswith(f"{ending}\n"), ended.stderr + ended.stdout
