"""What is heard in a text stands in its file where the sentence says, whatever markup lies between."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.claims.judge import judge
from generator.content.frame import read_content
from generator.content.prose import body_sentences
from generator.content.source import SourceFile
from generator.model.prose import HOLE
from tests.claims.scoring import grounds

REPOSITORY = Path(__file__).parents[2]
TEXT = """\
# A **head** of 12 words

It was *down* for `12` [2 hours](https://x.example/3?a=4) and ${duration|about}, he said.
Then at 12:07 pm it
came back. More than 41 outlets, \\*7 towns\\*, <b>8 roads</b>.

::image{file=media/a.png alt="A map of 12 towns" caption="Taken on 25 October, ${outlets}"}

```
not 99 of these
```

- one of 3 towns
- **৪**টি জেলা

> the 7 lines

| towns | 15 |
|-------|----|
"""


def sentences():
    return list(body_sentences("x.md", "en", TEXT, 1))


def test_markup_is_no_word():
    said = [one.text for one in sentences()]
    assert "A head of 12 words" in said
    assert f"It was down for {HOLE} 2 hours and {HOLE}, he said." in said
    assert "Then at 12:07 pm it came back." in said
    assert "More than 41 outlets, *7 towns*, 8 roads." in said
    assert "A map of 12 towns" in said
    assert f"Taken on 25 October, {HOLE}" in said
    assert not any("99" in one or "example" in one for one in said)


def test_each_thing_heard_stands_where_it_says():
    lines = TEXT.split("\n")
    heard = 0
    for sentence in sentences():
        for one in sentence.heard:
            span = sentence.span(one.start)
            first = one.text.split(" ")[0]
            assert lines[span.line - 1][span.column - 1 :].startswith(first), one
            heard += 1
    assert heard >= 10


def test_references_are_holes_with_their_words():
    bound = {one.written: sentence for sentence in sentences() for one in sentence.bound}
    assert set(bound) == {"duration|about", "outlets"}
    for written, sentence in bound.items():
        hole = next(one for one in sentence.bound if one.written == written)
        assert sentence.text[hole.start] == HOLE
        span = sentence.span(hole.start)
        line = TEXT.split("\n")[span.line - 1]
        assert line[span.column - 1 :].startswith(f"${{{written}}}")


@pytest.mark.parametrize(
    ("locale", "text", "said", "low"),
    [
        ("en", "It lasted 2&nbsp;hours 37 minutes, they say.", "2\xa0hours 37 minutes", 9420),
        ("en", "It lasted 2&#8239;hours&thinsp;37&#x2009;minutes, they say.", "2\u202fhours\u200937\u2009minutes", 9420),
        ("en", "It lasted 2&ndash;3 hours, they say.", "2–3 hours", 7200),
        ("bn", "বিভ্রাট চলে ২&nbsp;ঘণ্টা ৩৭ মিনিট ধরে।", "২\xa0ঘণ্টা ৩৭ মিনিট", 9420),
    ],
)  # fmt: skip
def test_an_entity_is_the_letter_that_readers_see(locale, text, said, low):
    (sentence,) = body_sentences("x.md", locale, f"\n{text}", 4)
    (heard,) = sentence.heard
    assert (heard.text, heard.low) == (said, low)
    assert (sentence.span(heard.start).line, sentence.span(heard.start).column) == (
        5,
        text.index(said[0]) + 1,
    )
    last = sentence.text[-6:-1]  # behind the entities
    assert sentence.span(len(sentence.text) - 6).column == text.index(last) + 1
    fix = sentence.fix(heard.start, heard.text, "x")
    assert fix is not None and fix.old in text


def test_what_is_no_entity_stands_as_it_is():
    (sentence,) = body_sentences("x.md", "en", "AT&T; &foo; `&nbsp;` &NotEqualTilde; &copy 5 &lt;7&gt;", 1)  # fmt: skip
    assert sentence.text == f"AT&T; &foo; {HOLE} &NotEqualTilde; &copy 5 <7>"
    (caption,) = body_sentences("x.md", "en", '::image{file="a.svg" caption="2&nbsp;h"}', 1)
    assert caption.text == "2&nbsp;h"


def test_captions_are_prose_of_their_own():
    assert {one.field for one in sentences()} == {"alt", "caption", "body"}


@pytest.fixture(scope="module")
def own():
    content, _ = read_content(REPOSITORY, prose=True)
    assert content is not None
    return content.prose


def test_everything_heard_in_our_own_records_stands_where_it_says(own):
    texts: dict[str, SourceFile] = {}
    wrong = []
    heard = 0
    for sentences_of_record in own.values():
        for sentence in sentences_of_record:
            if sentence.path not in texts:
                text = (REPOSITORY / sentence.path).read_text("utf-8")
                texts[sentence.path] = SourceFile(sentence.path, text)
            for one in sentence.heard:
                span = sentence.span(one.start)
                line = texts[sentence.path].lines[span.line - 1]
                heard += 1
                if not line[span.column - 1 :].startswith(one.text.split(" ")[0]):
                    wrong.append((sentence.path, span.line, span.column, one.text))
    assert heard > 250
    assert not wrong


def test_every_field_of_a_record_is_read(own):
    fields = {one.field.split("/")[0] for found in own.values() for one in found}
    assert {
        "headline",
        "standfirst",
        "body",
        "cause",
        "updates",
        "caption",
        "alt",
    } <= fields


WORDS = st.sampled_from(
    ["a", "**", "*", "_", "`", "[", "](", ")", "${x|y}", "${", "$${", "\\", "<b>", "<", ">", "!", "# ", "- ", "1. ", "\n",
     "\n\n", "::image{alt=\"", "\"}", "```", "12", "৪টি", "দেড় ঘণ্টা", "at 5 pm", ".", "।", " ", "“", "”", "&amp;", "&nbsp;", "&#x9f3;", "&foo;", "&ndash;", "https://x.example/1 "]
)  # fmt: skip


@given(st.lists(st.one_of(WORDS, st.text(max_size=4)), max_size=40).map("".join))
def test_any_text_is_read_and_each_letter_stands_where_it_says(text):
    text = text.replace("\r", " ")
    lines = text.split("\n")
    for sentence in body_sentences("x.md", "bn", text, 1):
        written = {one.start: one.written for one in sentence.escapes}
        for at, letter in enumerate(sentence.text):
            span = sentence.span(at)
            if letter not in f" {HOLE}" or at in written:
                there = written.get(at, letter)
                assert lines[span.line - 1].startswith(there, span.column - 1)
            assert 0 < span.line <= len(lines)
        list(judge(sentence, grounds()["whatsapp-2022"]))
