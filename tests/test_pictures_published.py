"""Pictures in the output: which files, what pages say of them, what a hidden one leaves behind."""

import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from generator.build.pipeline import Request, build
from generator.render.pictures import making
from tests.drawn import SECRET, data_of, photograph, quarters, with_exif
from tests.newsroom import AS_OF, SITE, Newsroom, story

S = "content/stories/2026/s.en.md"
WIDE = photograph(1000, 600)
LEAD = "{file: media/a.jpg, alt: {en: Four colours}}"


def tree(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}


def pictures(out: Path) -> set[str]:
    """Return the files of pictures, without the digests in their names."""
    found = {p for p in tree(out) if p.startswith(("media/", "assets/media/"))}
    return {re.sub(r"\.[0-9a-f]{10}\.", ".", p) for p in found}


OF_A = {f"assets/media/a.jpg-{w}.webp" for w in (320, 480, 640, 960, 1000)} | {
    "assets/media/a.jpg-640.jpg",
    "media/a.jpg",
}


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("site.yaml", SITE + "social_cards: false\n")
    newsroom.write("content/media/a.jpg", data_of(WIDE, quality=95))
    newsroom.write(S, story(image=LEAD, body='::image{file=media/a.jpg alt="x" size=wide}'))
    return newsroom


def test_a_page_offers_each_width_and_kind_with_its_size(desk):
    built = desk.build()
    assert pictures(built.out) == OF_A
    page = built.read("/en/2026/s/")
    lead, wide = re.findall(r"<picture>.*?</picture>", page)
    assert 'type="image/webp"' in lead and lead.count("webp ") == 5
    assert 'src="/media/a.jpg"' in lead and 'width="1000" height="600"' in lead
    assert 'fetchpriority="high"' in lead and 'loading="lazy"' not in lead
    assert 'loading="lazy"' in wide and "fetchpriority" not in wide
    assert 'sizes="(min-width: 64rem) 60rem' in wide and 'sizes="(min-width: 62rem)' in lead
    for name, width in re.findall(r"/(assets/media/[^ ]+|media/[^ ]+) ([0-9]+)w", page):
        assert (built.out / name).is_file() and (f"-{width}." in name or name == "media/a.jpg")
    assert 'style="' not in lead


def test_a_turned_picture_has_its_true_size_everywhere(desk):
    desk.write("content/media/a.jpg", with_exif(quarters(1300, 700), 6))
    built = desk.build()
    page = built.read("/en/2026/s/")
    assert 'width="1300" height="700"' in page
    assert '<meta property="og:image:width" content="1300">' in page
    assert '<meta property="og:image:height" content="700">' in page
    assert "https://news.example/media/a.jpg" in page
    for name, data in tree(built.out).items():
        assert SECRET.encode() not in data and b"GPS" not in data and b"Exif" not in data, name


def test_a_feed_is_given_one_file(desk):
    feed = desk.build().read("/en/feed.xml")
    assert "srcset" not in feed and "picture&gt;" not in feed and "&lt;source" not in feed
    assert "https://news.example/media/a.jpg" in feed


def test_a_base_path_stands_before_every_file(desk):
    built = desk.build(base_url="https://news.example/sub/")
    page = built.read("/en/2026/s/")
    assert re.search(r'srcset="/sub/assets/media/', page) and ", /assets/" not in page


def test_a_logo_and_other_kinds(desk):
    desk.write("content/media/logo.png", data_of(quarters(900, 300), "PNG"))
    desk.write("site.yaml", SITE + "social_cards: false\npublisher: {logo: media/logo.png}\n")
    desk.write("content/media/s.svg", "<svg viewBox='0 0 4 3'></svg>")
    desk.write("content/media/g.gif", data_of(quarters(200, 100), "GIF"))
    body = '::image{file=media/s.svg alt="x"}\n\n::image{file=media/g.gif alt="x"}'
    desk.write(S, story(image=LEAD, body=body))
    built = desk.build()
    assert pictures(built.out) == OF_A | {
        "media/logo.png", "media/s.svg", "assets/media/g.gif-200.webp", "assets/media/g.gif-200.png",
    }  # fmt: skip
    assert (built.out / "media/s.svg").read_text() == "<svg viewBox='0 0 4 3'></svg>"
    page = built.read("/en/2026/s/")
    assert re.search(r'<img src="/assets/media/g.gif-200.[0-9a-f]{10}.png" width="200"', page)
    assert '<img src="/media/s.svg" width="4" height="3"' in page
    assert '"url":"https://news.example/media/logo.png","width":900' in page


def test_what_only_a_hidden_story_shows_never_goes_out(desk):
    desk.build()
    desk.write(S, story(image=LEAD, state="draft"))
    built = desk.build()
    assert built.published and pictures(built.out) == set()
    desk.write("content/media/a.jpg", data_of(WIDE)[:900])
    assert desk.build().published  # what is wrong with it holds nothing back
    desk.write(S, story(image=LEAD))
    broken = desk.build()
    assert not broken.published and broken.codes == ["broken-picture"]
    desk.remove("content/media/a.jpg")
    desk.write(S, story())
    assert desk.build().published and pictures(desk.root / "public") == set()


def test_another_setting_makes_other_files_and_the_old_ones_go(desk):
    desk.build()
    setting = "pictures: {widths: [500], formats: [], quality: 60}\n"
    desk.write("site.yaml", SITE + "social_cards: false\n" + setting)
    built = desk.build()
    assert pictures(built.out) == {"media/a.jpg"}
    page = built.read("/en/2026/s/")
    assert "srcset" not in page and "<picture>" not in page and 'width="500"' in page


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ("widths: [50]", "bad-number"),
        ("widths: []", "bad-number"),
        ("widths: [320, wide]", "bad-number"),
        ("formats: [jxl]", "bad-choice"),
        ("quality: 5", "bad-number"),
        ("witdhs: [320]", "unknown-field"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(desk, block, code):
    desk.write("site.yaml", SITE + f"pictures: {{{block}}}\n")
    assert desk.check().codes == [code]


def test_any_number_of_workers_makes_the_same_and_a_clean_build_makes_nothing(desk, monkeypatch):
    for number in range(3):
        desk.write(f"content/media/p{number}.jpg", data_of(photograph(700, 400, seed=number + 2)))
        lead = f"{{file: media/p{number}.jpg, alt: {{en: x}}}}"
        desk.write(f"content/stories/2026/p{number}.en.md", story(image=lead))
    moment = datetime.fromisoformat(AS_OF)
    trees = []
    for jobs in (1, 2):
        out = desk.root / f"public-{jobs}"
        for file in (desk.site / ".khobor").glob("pictures/*/*"):
            file.unlink()
        assert build(Request(site=desk.site, out=out, as_of=moment, jobs=jobs)).manifest
        trees.append(tree(out))
    assert trees[0] == trees[1]

    made = []
    real = making._make
    monkeypatch.setattr(making, "_make", lambda *a: made.append(1) or real(*a))
    request = Request(site=desk.site, out=desk.root / "public-1", as_of=moment, clean=True)
    build(request)
    assert made == [] and tree(desk.root / "public-1") == trees[0]
    for file in (desk.site / ".khobor").glob("pictures/*/*"):
        file.write_bytes(b"damaged")
    build(request)
    assert len(made) == 4 and tree(desk.root / "public-1") == trees[0]


def test_an_edit_beside_a_picture_does_not_load_pillow(desk):
    desk.build()
    desk.write(S, story(image=LEAD, body="Another body."))
    code = (
        "import sys; from generator.cli import main\n"
        f"main(['build', '--site', {str(desk.site)!r}, '--out', {str(desk.root / 'public')!r},"
        f" '--as-of', {AS_OF!r}])\n"
        "assert 'PIL' not in sys.modules and 'imagesize' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert "Another body." in (desk.root / "public/en/2026/s/index.html").read_text("utf-8")
