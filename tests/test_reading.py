"""Reading as laws: the gated Markdown equals the stock one, moments and numbers survive."""

import json
import unicodedata
from datetime import UTC
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.content.body import BodyReader
from generator.content.gates import EXTENSIONS as EXTENSION_SIGNS
from generator.content.gates import Parsers, make_parser, use_gates
from generator.content.inlines import SIGNS
from generator.content.link_places import LinkPlaces
from generator.content.outline import Outline
from generator.content.plain import BodyHtml, plain_text
from generator.content.scalars import Fault, read_decimal, read_id, read_moment, read_url_path
from generator.content.source import SourceFile, may_change
from generator.l10n.slugs import heading_id, is_slug

SAMPLES = Path(__file__).parent / "data/samples"
EXTENSIONS = ["tables", "fenced_code", "attr_list", "def_list", "sane_lists"]
PIECES = st.lists(
    st.sampled_from(
        ["word", "শব্দ", " ", "\n", "\n\n", "*", "**", "_", "`", "[a](https://e.example/)", "[a]", "[b][a]", "![i](x)",
         "\n[a]: https://e.example\n", "<b>", "</b>", "<https://e.example>", "&amp;", "&", "\\*", "  \n", "- ", "1. ", "> ",
         "# ", "| a | b |\n|---|---|\n", "```\ncode\n```\n", "{#x}", "<!-- c -->", "a_b_c", "***x***", "__y__", '"', "'", "\n: ", "\nterm\n:   def\n\n", "~~~", "a|b", "{: .x }", "`{`",
         "**bold**", " *em* ", "_em_ ", " __শব্দ__.", "*a b*", "[a](b 'c')", "[a](<b>)", "[a](b(c))", "[a]()", "[**a**](/b_c_d)", "(", ")", "\n---\n", "\n===\n", "\t", "    "]
    ),
    max_size=40,
)  # fmt: skip


def _both() -> tuple[Markdown, Markdown]:
    stock = Markdown(extensions=EXTENSIONS, output_format="html")
    gated = Markdown(extensions=EXTENSIONS, output_format="html")
    use_gates(gated)
    return stock, gated


def test_every_stock_pattern_has_its_sign():
    names = {item.name for item in _both()[0].inlinePatterns._priority}
    assert names == set(SIGNS)


@settings(max_examples=400, deadline=None)
@given(PIECES)
def test_the_gated_markdown_is_the_stock_one(pieces):
    text = "".join(pieces)
    stock, gated = _both()
    assert gated.convert(text) == stock.convert(text)


@settings(max_examples=400, deadline=None)
@given(PIECES)
def test_a_text_is_spared_only_the_extensions_that_would_do_nothing(pieces):
    text = "".join(pieces)
    whole = make_parser(EXTENSION_SIGNS).convert(text)
    assert Parsers().parser_for(text).convert(text) == whole


PLAIN_PIECES = st.lists(
    st.sampled_from(
        ["word", "শব্দ", "হেঁটে", " ", " ", "\n", "\n\n", "\n\n", "\n\n\n", "\n\n## ", "\n\n### ", "\n\n- ", "\n- ", "- ", "**", "*", "**bold**", " *em* ",
         " **শব্দ** ", "[label](https://e.example/a_b)", "[লেখা](story:x)", "[x](#y)", "[x](javascript:y)", "[a](b)", "![i](x)", "\ue0001\ue002",
         "\n\n\ue0010\ue002\n\n", "'", '"', "company's", ' "said" ', '"শব্দ"', "(", ")", ".", ",", "।", ": ", "—", " — ", "1. ", "২. ", "12 ", "#", "_", "[", "]",
         "a/b", "=", "\n---", "\xa0", "\u2028", "+ ", "::", "https://e.example/a_b"]
    ),
    max_size=14,
)  # fmt: skip


def _parsed(text):
    """Return what the whole parser makes of a text, and what it tells of it."""
    source = SourceFile("x", text)
    outline = Outline()
    parser = make_parser(EXTENSION_SIGNS, outline)
    outline.begin(source, 1, LinkPlaces(source, text, 1))
    html = parser.convert(text)
    outline.tell_local(outline.anchors)
    return BodyHtml(html, tuple(outline.anchors)), source.diagnostics


@settings(max_examples=1500, deadline=None)
@given(PLAIN_PIECES)
def test_a_plain_text_is_what_the_parser_makes_of_it(pieces):
    text = "".join(pieces)
    plain = plain_text(text)
    if plain is not None:
        assert (plain, []) == _parsed(text)


@settings(max_examples=1000, deadline=None)
@given(PIECES)
def test_a_text_that_is_called_plain_is_what_the_parser_makes_of_it(pieces):
    text = "".join(pieces)
    plain = plain_text(text)
    if plain is not None:
        assert (plain, []) == _parsed(text)


def test_the_texts_that_newsrooms_write_are_plain():
    text = (
        'পাঠ্য **গাঢ়** আর [উৎস](https://e.example/a_b)।\n\n## শিরোনাম এক\n\n- প্রথম\n- "দ্বিতীয়" *জোর*\n\n'
        "It said it was the company's “first”.\n\n\ue0010\ue002\n"
    )
    plain = plain_text(text)
    assert plain is not None
    assert plain.anchors == ("শিরোনাম-এক",)
    assert (plain, []) == _parsed(text)


def test_the_gated_markdown_is_the_stock_one_on_public_texts():
    stock, gated = _both()
    for name in ("bilingual-pages.jsonl", "news-posts-en.jsonl"):
        for line in (SAMPLES / name).read_text("utf-8").splitlines():
            row = json.loads(line)
            assert gated.reset().convert(row["body_markdown"]) == stock.reset().convert(
                row["body_markdown"]
            )


@settings(max_examples=200, deadline=None)
@given(PIECES)
def test_no_text_brings_an_element_that_is_not_allowed(pieces):
    body = BodyReader().read(SourceFile("x", "".join(pieces)), "".join(pieces), 1)
    markup = "".join(part for part in body.parts if isinstance(part, str))
    assert "<script" not in markup
    assert "<!--" not in markup


@given(st.text(max_size=30))
def test_scalars_are_values_or_faults(text):
    for value in (read_moment(text, UTC), read_decimal(text), read_id(text), read_url_path(text)):
        assert value is not None
        assert not isinstance(value, Fault) or value.code


@given(st.datetimes().filter(lambda d: 1600 <= d.year <= 8999))
def test_a_moment_is_read_as_it_was_written(moment):
    written = moment.replace(microsecond=0, tzinfo=UTC).isoformat()
    read = read_moment(written, UTC)
    assert not isinstance(read, Fault)
    assert read.start.isoformat() == written


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3))
def test_a_number_is_read_as_it_was_written(number):
    read = read_decimal(f"{number:f}")
    assert read == Decimal(number)


@given(st.text(max_size=40))
def test_a_heading_id_is_a_slug_or_nothing(text):
    id = heading_id(text)
    assert id == "" or is_slug(id)


@settings(max_examples=500)
@given(
    st.text(
        alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x9FF)
        | st.sampled_from("aé\u0301\u200c\u200d–’।"),
        max_size=12,
    )
)
def test_a_text_that_is_not_normalized_is_always_noticed(text):
    if not may_change(text):
        assert unicodedata.is_normalized("NFC", text)


def test_bengali_headings_keep_their_signs():
    assert heading_id("হোয়াটসঅ্যাপ বিভ্রাট: ২০২২!") == "হোয়াটসঅ্যাপ-বিভ্রাট-২০২২"
