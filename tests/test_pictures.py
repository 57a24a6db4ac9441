"""What is made of a picture: upright, in sRGB, bare, in widths and kinds; and what is refused."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.model.picture import Drawn
from generator.model.site import PictureSetting
from generator.render.kept import KeptFiles
from generator.render.pictures import making
from generator.render.pictures.making import PictureMaker
from tests.drawn import (
    CORNERS,
    SECRET,
    TURNS,
    bomb,
    data_of,
    photograph,
    quarters,
    swapped_profile,
    with_exif,
)

USUAL = PictureSetting()


def made(tmp_path: Path, data: bytes, setting: PictureSetting = USUAL) -> tuple[Drawn, dict[str, bytes]]:  # fmt: skip
    return PictureMaker(setting, KeptFiles(tmp_path / "kept")).make(data)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    at = (0.1, 0.9)
    plain = image.convert("RGB")
    return [plain.getpixel((int(image.width * x), int(image.height * y))) for y in at for x in at]


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG"])
@pytest.mark.parametrize("orientation", TURNS)
def test_a_turned_picture_comes_out_upright_and_bare(tmp_path, orientation, kind):
    drawn, files = made(tmp_path, with_exif(quarters(), orientation, kind))
    assert (drawn.widest.width, drawn.widest.height) == (800, 500)
    for variant in drawn.variants:
        image = opened(files[variant.digest])
        assert image.size == (variant.width, variant.height)
        assert all(map(near, corners(image), CORNERS))
        assert not image.getexif() and "icc_profile" not in image.info
        assert "comment" not in image.info and SECRET.encode() not in files[variant.digest]
        assert b"Exif" not in files[variant.digest]


def test_widths_grow_to_the_picture_and_never_above(tmp_path):
    drawn, _ = made(tmp_path, data_of(photograph(700, 350)))
    assert [(v.ending, v.width, v.height) for v in drawn.variants] == [
        ("webp", 320, 160), ("webp", 480, 240), ("webp", 640, 320), ("webp", 700, 350),
        ("jpg", 640, 320), ("jpg", 700, 350),
    ]  # fmt: skip
    drawn, _ = made(tmp_path, data_of(photograph(2500, 1000)))
    assert drawn.widest.width == 1920 and max(v.width for v in drawn.variants) == 1920
    drawn, _ = made(tmp_path, data_of(photograph(50, 20)))
    assert [(v.ending, v.width) for v in drawn.variants] == [("webp", 50), ("jpg", 50)]


def test_a_profile_is_applied_and_taken_away(tmp_path):
    red = Image.new("RGB", (400, 300), (230, 10, 10))
    for kind in ("JPEG", "PNG", "WEBP"):
        drawn, files = made(tmp_path, data_of(red, kind, icc_profile=swapped_profile()))
        for data in files.values():
            assert near(corners(opened(data))[0], (10, 10, 230))
            assert "icc_profile" not in opened(data).info
    drawn, files = made(tmp_path, data_of(red, "JPEG", icc_profile=b"no profile"))
    assert near(corners(opened(files[drawn.widest.digest]))[0], (230, 10, 10))


def test_what_can_be_seen_through_stays_so_and_a_full_mask_goes(tmp_path):
    clear = photograph().convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    drawn, files = made(tmp_path, data_of(clear, "PNG"))
    assert drawn.ending == "png"
    for data in files.values():
        assert opened(data).convert("RGBA").getchannel("A").getextrema()[0] < 10
    clear.putalpha(255)
    drawn, files = made(tmp_path, data_of(clear, "PNG"))
    assert drawn.ending == "jpg" and opened(files[drawn.widest.digest]).mode == "RGB"


def test_few_colours_stay_exact(tmp_path):
    flag = quarters(600, 400)
    drawn, files = made(tmp_path, data_of(flag, "PNG"))
    assert drawn.ending == "png"
    assert opened(files[drawn.widest.digest]).mode == "P"
    for variant in drawn.variants:
        if variant.width == 600:
            assert opened(files[variant.digest]).convert("RGB").tobytes() == flag.tobytes()


def test_the_first_frame_of_a_moving_picture_is_shown_and_its_author_told(tmp_path):
    frames = [Image.new("RGB", (300, 200), c) for c in CORNERS]
    moving = data_of(frames[0], "GIF", save_all=True, append_images=frames[1:])
    drawn, files = made(tmp_path, moving)
    assert [fault.code for fault in drawn.faults] == ["moving-picture"] and drawn.ending == "png"
    assert near(corners(opened(files[drawn.widest.digest]))[0], CORNERS[0])
    assert made(tmp_path, data_of(frames[0], "GIF"))[0].faults == ()


def test_other_colours_are_read_or_refused(tmp_path):
    grey = Image.linear_gradient("L").convert("I").point(lambda v: v * 256).convert("I;16")
    drawn, files = made(tmp_path, data_of(grey, "PNG"))
    assert opened(files[drawn.widest.digest]).convert("L").getextrema() == (0, 255)
    print_colours = photograph().convert("CMYK")
    assert [f.code for f in made(tmp_path, data_of(print_colours))[0].faults] == ["picture-colours"]
    assert not made(tmp_path, data_of(photograph().convert("L")))[0].faults
    palette = photograph().convert("P")
    assert made(tmp_path, data_of(palette, "PNG"))[0].ending == "png"


def test_damage_and_bombs_are_refused_whatever_they_are(tmp_path):
    for size in ((60_000, 60_000), (10_000, 9_000), (20_000, 10)):
        drawn, _ = made(tmp_path, bomb(*size))
        assert [fault.code for fault in drawn.faults] == ["picture-too-large"]
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "AVIF"):
        whole = data_of(photograph(240, 160), kind)
        for length in (0, 1, 12, 40, 100, len(whole) // 3, len(whole) // 2, len(whole) - 40):
            drawn, _ = made(tmp_path, whole[:length])
            assert drawn.variants == () or kind in ("GIF", "WEBP")
            assert {f.code for f in drawn.faults} <= {"broken-picture", "picture-too-large"}
            assert not [f for f in drawn.faults if " at 0x" in str(f.message)]
        for place in range(16, len(whole), max(1, len(whole) // 12)):
            made(tmp_path, whole[:place] + b"\xff\x00\xff" + whole[place + 3 :])


def test_avif_is_made_where_it_pays(tmp_path, monkeypatch):
    both = PictureSetting(formats=("avif", "webp"))
    real = making._encode
    for size, there in ((50, True), (99, False)):

        def encode(image, kind, quality, *, drawn, size=size):
            if kind in ("avif", "webp"):
                return bytes(size if kind == "avif" else 100) + bytes([image.width % 256])
            return real(image, kind, quality, drawn=drawn)

        monkeypatch.setattr(making, "_encode", encode)
        drawn, _ = made(tmp_path / str(size), data_of(photograph()), both)
        assert ({v.ending for v in drawn.variants} == {"avif", "webp", "jpg"}) is there
    monkeypatch.setattr(making, "_encode", real)
    drawn, files = made(tmp_path, data_of(photograph(), "AVIF"), PictureSetting(formats=()))
    assert drawn.ending == "jpg" and opened(files[drawn.widest.digest]).format == "JPEG"


def test_the_same_picture_and_setting_give_the_same_bytes_and_are_made_once(tmp_path, monkeypatch):
    data = data_of(photograph())
    one, files = made(tmp_path / "a", data)
    other, again = made(tmp_path / "b", data)
    assert one == other and files == again
    maker = PictureMaker(USUAL, KeptFiles(tmp_path / "a/kept"))
    assert maker.find(data) == one and maker.find(data + b"\0") is None
    assert PictureMaker(PictureSetting(quality=70), maker.kept).find(data) is None
    monkeypatch.setattr(making, "way_of_making", lambda: "another Pillow")
    assert maker.find(data) is None
