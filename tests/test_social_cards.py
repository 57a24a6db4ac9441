"""Social cards: what stands on one, how it is set and drawn, and what a page's head says of it."""

import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from generator.l10n.language import language_of_tag
from generator.pages.social import CARD_SIZE, CardText
from generator.render import kept as kept_cards
from generator.render.cards import fonts as card_fonts
from generator.render.cards.fonts import find_fonts
from generator.render.cards.letters import NotAFont, letters_of
from generator.render.cards.press import INKS, PAPER, Press
from generator.render.cards.setting import SIZES, balanced, cut, set_headline
from generator.render.kept import KeptFiles
from generator.render.theme import shipped
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation
from tests.test_hidden_fields import HUSH, fill

BENGALI = "হোয়াটসঅ্যাপ প্রায় দু’ঘণ্টা অচল, ভারতে ‘রেকর্ড’ সংখ্যক অভিযোগ"
ENGLISH = "WhatsApp down for about two hours; a “record” number of complaints"
MIXED = 'WhatsApp ১২.০৭ থেকে 24 ঘণ্টা অচল: ‘স্ত্রী’, "ক্ষ" ও জ্ঞান, ₹500 কোটি ক্ষতি'
LONG = " ".join([BENGALI] * 6)


@pytest.fixture(scope="module")
def press(tmp_path_factory) -> Press:
    languages = {"bn": language_of_tag("bn-IN"), "en": language_of_tag("en-IN")}
    found, told = find_fonts([shipped("templates")], languages)
    assert not told
    return Press(found, KeptFiles(tmp_path_factory.mktemp("kept")))


def text(headline: str, locale: str = "bn", **fields: str) -> CardText:
    known = {
        "site": "খবর" if locale == "bn" else "News", "host": "news.example",
        "date": "২ জুলাই ২০২৬" if locale == "bn" else "2 July 2026",
        "kicker": "অর্থনীতি" if locale == "bn" else "Economy",
    } | fields  # fmt: skip
    return CardText(locale=locale, language=locale, rtl=False, headline=headline, **known)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def inked(image: Image.Image) -> tuple[int, int, int, int]:
    """Return the box of a card's headline."""
    grey = image.convert("L").crop((0, 190, CARD_SIZE[0], 528))
    box = grey.point(lambda value: 255 * (value < 128)).getbbox()
    assert box is not None
    return box


# --- the picture ---


@pytest.mark.parametrize("headline", [BENGALI, MIXED, LONG, "অচল", "ক" * 300])
@pytest.mark.parametrize("incident", [{}, {"severity": "critical", "severity_word": "গুরুতর", "fact": "২ ঘণ্টা"}])  # fmt: skip
def test_a_card_has_its_size_and_weighs_little_and_stays_inside_its_margins(
    press, headline, incident
):
    data = press.draw(text(headline, **incident))
    image = opened(data)
    assert image.size == CARD_SIZE and image.format == "PNG" and len(data) < 60_000
    left, _, right, _ = inked(image)
    assert left >= 60 and right <= CARD_SIZE[0] - 60


def test_an_english_card_has_its_own_face_and_the_bengali_one_for_what_that_lacks(press):
    assert press.seen(ENGLISH, "en")[0] == press.fonts.faces["en"]
    assert press.seen("₹500 lost", "en")[0] == press.fonts.faces["bn"]
    assert opened(press.draw(text(ENGLISH, "en"))).size == CARD_SIZE


def test_the_same_words_give_the_same_bytes_in_any_press(press, tmp_path):
    other = Press(press.fonts, KeptFiles(tmp_path))
    one = text(MIXED, severity="major", severity_word="বড়", fact="প্রায় ৩২ লক্ষ লেনদেন")
    assert press.draw(one) == other.draw(one) == press.card(one) == other.card(one)
    assert b"tEXt" not in press.draw(one) and b"tIME" not in press.draw(one)
    assert press.draw(one) != press.draw(text(MIXED))


def test_bengali_is_shaped_and_not_laid_out_letter_by_letter(press):
    file = press.fonts.faces["bn"].bold
    shaped = ImageFont.truetype(file, 60, layout_engine=ImageFont.Layout.RAQM)
    basic = ImageFont.truetype(file, 60, layout_engine=ImageFont.Layout.BASIC)
    for words in ("রেকর্ড", "স্ত্রী", "দু’ঘণ্টা", "WhatsApp রেকর্ড"):
        used = press.font(file, 60).getmask(words, direction="ltr", language="bn")
        assert bytes(used) == bytes(shaped.getmask(words, direction="ltr", language="bn"))
        assert bytes(used) != bytes(basic.getmask(words)), words


@pytest.mark.parametrize("words", [BENGALI, MIXED, "০১২৩৪৫৬৭৮৯ 0123456789 – — ‘’ “” … ।"])
def test_no_letter_is_drawn_as_a_box(press, words):
    face, seen = press.seen(words, "bn")
    assert seen == words
    font = press.font(face.bold, 60)
    box = bytes(font.getmask("\U0010fffd"))
    for sign in set(words) - {" "}:
        assert bytes(font.getmask(sign)) != box, sign


def test_a_headline_with_letters_that_no_face_has_is_left_out_and_an_emoji_alone_is(press):
    assert not press.drawable("日本 অচল", "bn")
    assert press.draw(text("日本 অচল")) == press.draw(text("খবর"))
    assert press.seen("অচল 🚨 আবার", "bn")[1] == "অচল আবার"


def test_ink_and_paper_are_those_of_the_theme_by_day():
    css = (shipped("templates") / "assets/theme.css").read_text("utf-8")
    for name, colour in {**INKS, "page": PAPER}.items():
        assert re.search(rf"--{name}: (#[0-9a-f]+);", css)[1] == colour, name


def test_a_right_to_left_card_begins_at_the_right(press):
    left = inked(opened(press.draw(text("অচল"))))
    turned = text("অচল")
    turned = CardText(**{f: getattr(turned, f) for f in turned.__struct_fields__} | {"rtl": True})
    right = inked(opened(press.draw(turned)))
    assert left[0] < 80 and right[2] > CARD_SIZE[0] - 80


# --- the setting ---


def per_letter(part: str) -> float:
    return len(part) / 2


def test_a_headline_is_set_as_large_as_it_fits():
    short = set_headline("ab cd", per_letter, width=1000, height=300, pitch=1.4)
    longer = set_headline("ab cd " * 12, per_letter, width=1000, height=300, pitch=1.4)
    assert short.size == SIZES[0][0] > longer.size
    assert all(per_letter(line) * longer.size <= 1000 for line in longer.lines)


def test_lines_are_balanced():
    lines = balanced("aaaa bbbb cccc dddd e", per_letter, 10)
    assert lines == ("aaaa bbbb", "cccc dddd e")


def test_what_does_not_fit_is_cut_at_a_word_and_says_so():
    found = set_headline(LONG, per_letter, width=700, height=200, pitch=1.4)
    assert found.size == SIZES[-1][0] and found.lines[-1].endswith("…")
    assert found.lines[-1].removesuffix("…").split(" ")[-1] in LONG.split(" ")


def test_a_word_wider_than_a_line_breaks_between_letters_as_read():
    lines = cut("ক্ষ্ম" * 6, len, 11, 9)
    assert len(lines) > 1 and "".join(lines) == "ক্ষ্ম" * 6
    assert all(line.startswith("ক্ষ্ম") for line in lines)


# --- fonts ---


def test_the_fonts_of_the_cards_are_the_theme_s():
    tools = pytest.importorskip("tools.card_fonts")
    for name, data in tools.made():
        assert (shipped("templates") / "cards" / name).read_bytes() == data, f"{name}: make fonts"


def test_letters_are_those_that_fonttools_reads():
    tt = pytest.importorskip("fontTools.ttLib")
    for file in sorted((shipped("templates") / "cards").glob("*.ttf")):
        assert letters_of(file.read_bytes()) == set(map(chr, tt.TTFont(file).getBestCmap()))


@pytest.mark.parametrize("data", [b"", b"wOF2" + bytes(60), b"\0\1\0\0", b"\0\1\0\0\0\1" + bytes(6)])  # fmt: skip
def test_what_is_no_font_is_told(data):
    with pytest.raises(NotAFont):
        letters_of(data)


def test_a_language_without_a_font_has_no_cards_until_the_site_gives_one(newsroom: Newsroom):
    hindi = SITE.replace("  en: {tag", "  hi: {tag: hi-IN}\n  en: {tag")
    newsroom.write("site.yaml", hindi)
    newsroom.write("content/stories/2026/s.en.md", story("A story"))
    newsroom.write("content/stories/2026/s.hi.md", translation("एक ख़बर"))
    built = newsroom.build()
    notes = [d for d in built.diagnostics if d.code == "no-card-font"]
    assert len(notes) == 1 and "stories in hi" in notes[0].message
    assert "cards/en/s.png" in built.files and "cards/hi/s.png" not in built.files
    assert "/assets/share." in meta(built.read("/hi/2026/s/"))["og:image"]
    newsroom.write("templates/cards/hi.ttf", b"no font")
    assert "bad-card-font" in newsroom.build().codes
    # Any font with the letters will do; this one has them in name only.
    data = (shipped("templates") / "cards/Beng-bold.ttf").read_bytes()
    newsroom.write("templates/cards/hi.ttf", data)
    assert [d.code for d in newsroom.build().diagnostics if "card" in d.code] == ["no-card-font"]


def test_a_site_s_own_font_draws_its_cards(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story("A story"))
    before = (newsroom.build().out / "cards/en/s.png").read_bytes()
    data = (shipped("templates") / "cards/Latn-regular.ttf").read_bytes()
    newsroom.write("templates/cards/en.ttf", data)
    built = newsroom.build()
    assert (built.out / "cards/en/s.png").read_bytes() != before
    assert "cards/en/s.png" in built.report.rendered


def test_without_raqm_nothing_is_drawn_and_the_author_is_told(newsroom: Newsroom, monkeypatch):
    monkeypatch.setattr(card_fonts, "has_raqm", lambda: False)
    newsroom.write("content/stories/2026/s.en.md", story("A story"))
    built = newsroom.build()
    assert built.codes == ["no-raqm"] and not built.published
    assert "social_cards: false" in built.text()
    newsroom.write("site.yaml", SITE + "social_cards: false\n")
    built = newsroom.build()
    assert built.codes == [] and not any(f.startswith("cards/") for f in built.files)


# --- what is kept ---


def test_a_card_that_was_drawn_is_not_drawn_again(press, monkeypatch):
    one = text("এক বার")
    data = press.card(one)
    monkeypatch.setattr(Press, "draw", lambda *_: pytest.fail("drawn again"))
    assert press.card(one) == data


def test_a_kept_card_that_was_altered_or_torn_is_drawn_again(press):
    one = text("আবার")
    data = press.card(one)
    for file in press.kept.folder.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:-7] + b"altered")
    assert press.card(one) == data


def test_a_full_shelf_loses_its_older_half_and_a_disk_that_refuses_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(kept_cards, "SHELF", 10)
    kept = KeptFiles(tmp_path / "cards")
    for number in range(30):
        kept.keep(f"aa{number:04d}", b"card")
    assert len(list((tmp_path / "cards/aa").iterdir())) <= 10
    assert kept.find("aa0029") == b"card"
    (tmp_path / "file").write_bytes(b"")
    KeptFiles(tmp_path / "file").keep("bb00", b"card")


def test_a_run_that_draws_no_card_loads_no_pillow():
    code = "import sys, generator.build.run, generator.build.rendering; print('PIL' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


# --- pages ---

PNG = "content/media/wide.png"


def meta(page: str) -> dict[str, str]:
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', page))


def picture(width: int) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (width, 630), "#336699").save(stream, "PNG")
    return stream.getvalue()


def test_the_head_names_the_card_its_size_and_what_it_says(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story("Down for ${duration}", incidents="[x]"))
    newsroom.write("content/stories/2026/s.bn.md", translation("${duration} অচল"))
    built = newsroom.build()
    found = meta(built.read("/bn/2026/s/"))
    assert found["og:image"] == "https://news.example/cards/bn/s.png"
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert found["og:image:alt"] == "২ ঘণ্টা ৩৭ মিনিট অচল"
    assert found["twitter:card"] == "summary_large_image"
    assert '"image":["https://news.example/cards/en/s.png"]' in built.read("/en/2026/s/")
    assert {"cards/bn/s.png", "cards/en/s.png"} <= built.files
    assert "/assets/share." in meta(built.read("/bn/"))["og:image"]
    assert not any("cards/" in built.read("/" + f) for f in built.files if f.endswith(".xml"))


@pytest.mark.parametrize(("width", "shared"), [(1200, "media/wide.png"), (1199, "cards/en/s.png")])
def test_a_story_s_own_picture_is_shared_when_it_is_wide(newsroom: Newsroom, width, shared):
    newsroom.write(PNG, picture(width))
    newsroom.write(
        "content/stories/2026/s.en.md", story(image="{file: media/wide.png, alt: A picture}")
    )
    built = newsroom.build()
    assert meta(built.read("/en/2026/s/"))["og:image"] == f"https://news.example/{shared}"
    assert f'"image":["https://news.example/{shared}"' in built.read("/en/2026/s/")
    assert "cards/en/s.png" in built.files


def test_an_alias_among_the_cards_is_refused(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story(aliases="[/cards/en/old/]"))
    assert newsroom.build().codes == ["bad-alias"]


def test_hidden_stories_have_no_card(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    newsroom.write("content/stories/2026/d.en.md", story(state="draft"))
    newsroom.write("content/stories/2026/e.en.md", story(embargo="2026-12-01T00:00+05:30"))
    built = newsroom.build()
    assert {f for f in built.files if f.startswith("cards/")} == {"cards/en/s.png"}
    newsroom.write("content/stories/2026/s.en.md", story(state="withdrawn"))
    assert not (newsroom.build().out / "cards").exists()


@pytest.mark.parametrize("hidden", ["state: draft", "embargo: 2027-01-01T00:00+05:30"])
def test_no_word_of_a_hidden_record_is_drawn(newsroom: Newsroom, monkeypatch, hidden):
    drawn: list[CardText] = []
    monkeypatch.setattr(Press, "draw", lambda self, text: drawn.append(text) or b"a card")
    fill(newsroom, of_incident="", of_story="")
    newsroom.build()
    assert any(HUSH in str(text) for text in drawn)
    drawn.clear()
    fill(newsroom, of_incident=hidden, of_story=hidden)
    # What was seen while it was visible is drawn by nobody: the pages are made from nothing.
    newsroom.write("site.yaml", SITE.replace("News", "The news"))
    assert newsroom.build().published
    assert drawn and not any(HUSH in str(text) for text in drawn)


def test_any_number_of_workers_draws_the_same(newsroom: Newsroom):
    from datetime import datetime

    from generator.build.pipeline import Request, build

    for number in range(130):
        newsroom.write(f"content/stories/2026/s{number}.en.md", story(f"Story {number}"))
    moment = datetime.fromisoformat("2026-11-01T00:00+05:30")
    trees = []
    for jobs in (1, 2):
        out = newsroom.root / f"public-{jobs}"
        build(Request(site=newsroom.site, out=out, as_of=moment, jobs=jobs))
        for folder in (newsroom.site / ".khobor").glob("cards/*"):
            for file in folder.iterdir():
                file.unlink()
        trees.append({p.name: p.read_bytes() for p in Path(out, "cards/en").iterdir()})
    assert len(trees[0]) == 130 and trees[0] == trees[1]
