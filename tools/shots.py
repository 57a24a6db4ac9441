"""Pictures of every listed page, in each width and colour scheme, on contact sheets in build/shots/.

    make shots                      all of them
    make shots ONLY="front search"  pages whose name holds one of these words

The list of pages is tests/states/states.yaml. A sheet has one language, width and scheme; nothing is judged here.
"""

import base64
import io
import math
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.preview.browser import Browser
from tests.search.hosting import hosted
from tests.states.eyes import media, open_page
from tests.states.listed import LOCALES, Shown, build_states, listed

OUT = Path(__file__).parent.parent / "build/shots"
SIZES = {360: (300, 1500, 5), 1280: (620, 1500, 3)}
"""Width of the screen: width on the sheet, most pixels of the page that are shown, pictures in a row."""
SCHEMES = ("light", "dark")
EDGE, TITLE = 16, 22
GROUND, WORDS = "#7a7d82", "#ffffff"


def main(only: Sequence[str]) -> None:
    """Take the pictures and lay out the sheets; say where they are."""
    if not (shutil.which("chromium") or shutil.which("chromium-browser")):
        sys.exit("Pictures need a browser: apt install chromium")
    pages = [page for page in listed() if not only or any(word in page.name for word in only)]
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        site = build_states(Path(folder))
        browser = Browser(Path(folder) / "profile")
        with hosted(site) as host:
            for page in pages:
                open_page(browser, host, page)
                for width in SIZES:
                    for scheme in SCHEMES:
                        _take(browser, width, scheme).save(_file(page, width, scheme))
        browser.close()
    for locale in LOCALES:
        for width in SIZES:
            for scheme in SCHEMES:
                _sheets([p for p in pages if p.locale in (locale, "")], locale, width, scheme)
    sys.stdout.write(f"{len(pages)} pages; the sheets are in {OUT}/\n")


def _file(page: Shown, width: int, scheme: str) -> Path:
    return OUT / f"{page.name}-{width}-{scheme}.png"


def _take(browser: Browser, width: int, scheme: str) -> Image.Image:
    """Return the top of the page that is open."""
    media(browser, scheme=scheme, motion="reduce")
    browser.resize(width, 800)
    most = SIZES[width][1] * width // SIZES[width][0]
    height = min(browser.value("document.documentElement.scrollHeight"), most)
    browser.resize(width, height)
    browser.value("for (const one of document.images) one.loading = 'eager'")
    browser.wait("[...document.images].every((one) => one.complete)")
    shot = browser.call("Page.captureScreenshot", format="png")
    return Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB")


def _sheets(pages: Sequence[Shown], locale: str, width: int, scheme: str) -> None:
    """Lay the pictures of one language, width and scheme on sheets of two rows."""
    across, most, in_row = SIZES[width]
    font = ImageFont.load_default(15)
    for number in range(math.ceil(len(pages) / in_row)):
        part = pages[number * in_row : (number + 1) * in_row]
        small = []
        for page in part:
            shot = Image.open(_file(page, width, scheme))
            tall = min(round(shot.height * across / shot.width), most)
            small.append(shot.resize((across, tall), Image.Resampling.LANCZOS))
        sheet = Image.new("RGB", (EDGE + in_row * (across + EDGE), 2 * EDGE + TITLE + max(s.height for s in small)), GROUND)  # fmt: skip
        draw = ImageDraw.Draw(sheet)
        for place, (page, shot) in enumerate(zip(part, small, strict=True)):
            x = EDGE + place * (across + EDGE)
            draw.text((x, EDGE // 2), page.name[: across // 8], WORDS, font)
            sheet.paste(shot, (x, EDGE + TITLE))
        sheet.save(OUT / f"sheet-{locale}-{width}-{scheme}-{number + 1}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
