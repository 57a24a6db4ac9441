"""`pictures` of `site.yaml`: how wide pictures are made, in which kinds, how faithfully."""

from generator.content.fields import Fields
from generator.content.tree import Node, ScalarNode
from generator.diagnostics import nearest
from generator.model.site import PictureSetting
from generator.saying import number, say

FORMATS = ("avif", "webp")
"""The kinds that may stand beside a picture's own, best first."""
NARROWEST, WIDEST = 100, 4000
_MOST = 12
_LEAST_QUALITY, _MOST_QUALITY = 30, 95


def read_picture_setting(fields: Fields) -> PictureSetting:
    """Return the setting of pictures; what is left out is as it is without the block."""
    whole = fields.mapping("pictures")
    usual = PictureSetting()
    if whole is None:
        return usual
    quality = whole.integer("quality", usual.quality) or 0
    if not _LEAST_QUALITY <= quality <= _MOST_QUALITY:
        message = say(
            "quality lies between {least} and {most}",
            least=number(_LEAST_QUALITY),
            most=number(_MOST_QUALITY),
        )
        whole.report("bad-number", "quality", message)
        quality = usual.quality
    setting = PictureSetting(
        widths=_read_widths(whole) if whole.node("widths") is not None else usual.widths,
        formats=_read_formats(whole) if whole.node("formats") is not None else usual.formats,
        quality=quality,
    )
    whole.finish()
    return setting


def _read_widths(whole: Fields) -> tuple[int, ...]:
    """Return the widths, each once, the narrowest first."""
    found = {int(text) for node in whole.sequence("widths") if (text := _digits(node))}
    good = {width for width in found if NARROWEST <= width <= WIDEST}
    if good and len(good) == len(whole.sequence("widths")) <= _MOST:
        return tuple(sorted(good))
    whole.report(
        "bad-number",
        "widths",
        say(
            "widths are 1 to {count} whole numbers between {least} and {most}, each once",
            count=number(_MOST),
            least=number(NARROWEST),
            most=number(WIDEST),
        ),
        help="write widths: [320, 640, 1280]",
    )
    return PictureSetting().widths


def _digits(node: Node) -> str:
    value = node.value if isinstance(node, ScalarNode) else ""
    return value if isinstance(value, str) and value.isascii() and value.isdecimal() else ""


def _read_formats(whole: Fields) -> tuple[str, ...]:
    """Return the kinds in the order in which a browser is offered them."""
    written = whole.ids("formats")
    for name in written:
        if name not in FORMATS:
            whole.report(
                "bad-choice",
                "formats",
                say(
                    '"{name}" is not a kind of picture that is made{near}',
                    name=name,
                    near=nearest(name, FORMATS),
                ),
                help=say("one or both of: {names}", names=", ".join(FORMATS)),
            )
    return tuple(name for name in FORMATS if name in written)
