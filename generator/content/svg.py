"""Drawings in SVG: what may run or load something, and how large one is.

Owns the judgement of an SVG, by what an XML parser finds in it: names with their namespaces, never letters
that look like them. No entity is resolved: a file that declares one is refused at the declaration.
"""

from xml.parsers import expat

from msgspec import Struct

from generator.patterns import pattern
from generator.saying import Saying, say

_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
_XML = "http://www.w3.org/XML/1998/namespace"
_UNSAFE = frozenset((
    "script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener",
    "set", "animate", "style",
))  # fmt: skip
"""Elements that run, load or change something, whatever namespace they are said to be of."""
_LOADS = pattern(
    r"(?i)url\(\s*[\"']?\s*(?!#)[^)\s\"']|image-set\s*\(|\bsrc\s*\(|javascript:|\\.*\("
)
"""What loads in a value; a backslash before a parenthesis can spell any of it."""
_ENCODINGS = frozenset(("", "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "windows-1252"))
"""What a file of UTF-8 may say of itself: in each of them signs below 128 are the same."""
_NUMBER = pattern(r"[0-9]{1,9}(?:\.[0-9]{1,9})?")
_BETWEEN = pattern(r"[\s,]+")


class SvgFault(Struct, frozen=True):
    """Why an SVG is not published; `line` and `column` are 0 where it is no place of the file."""

    code: str
    message: str | Saying
    line: int = 0
    column: int = 0


class _Refused(Exception):  # it ends the parser, and is no error of ours
    """Ends the parser at the first thing that is not let through."""

    def __init__(self, fault: SvgFault) -> None:
        super().__init__(fault.code)
        self.fault = fault


def judge_svg(text: str) -> tuple[int, int] | SvgFault:
    """Return the width and height of an SVG in pixels, or why it is not published."""
    parser = expat.ParserCreate(namespace_separator=" ")
    root: list[dict[str, str]] = []

    def refuse(what: str) -> None:
        place = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        message = say("this SVG holds {what}, which could run or load something", what=what[:30])
        raise _Refused(SvgFault("unsafe-svg", message, *place))

    def element(name: str, attributes: dict[str, str]) -> None:
        space, local = _name(name)
        if not root:
            if local != "svg" or space not in ("", _SVG):
                raise _Refused(SvgFault("bad-media", "is not a picture of its kind"))
            root.append(attributes)
        if space == _XHTML or local.lower() in _UNSAFE:
            refuse(f"<{local}")
        for whole, value in attributes.items():
            if found := _unsafe_attribute(*_name(whole), value):
                refuse(found)

    def instruction(target: str, _: str) -> None:
        if target.lower() == "xml-stylesheet":
            refuse(f"<?{target}")

    def declaration(_: str, encoding: str | None, __: int) -> None:
        if (encoding or "").lower() not in _ENCODINGS:
            raise _Refused(SvgFault("bad-media", "is not UTF-8 text"))

    parser.StartElementHandler = element
    parser.ProcessingInstructionHandler = instruction
    parser.XmlDeclHandler = declaration
    parser.StartDoctypeDeclHandler = lambda *_: refuse("<!DOCTYPE")
    try:
        parser.Parse(text, True)  # expat takes no names
    except _Refused as refused:
        return refused.fault
    except expat.ExpatError as error:
        return SvgFault("broken-picture", say("is damaged: {error}", error=error))
    return _size(root[0])


def _name(written: str) -> tuple[str, str]:
    space, _, local = written.rpartition(" ")
    return space, local


def _unsafe_attribute(space: str, name: str, value: str) -> str:
    """Return what of an attribute could run or load something, or an empty string."""
    small = name.lower()
    if small.startswith("on") or (space, small) == (_XML, "base"):
        return f"{name}="
    if small in ("href", "src"):
        return "" if value.strip()[:1] in ("", "#") else f"{name}={value.strip()}"
    if space:
        return ""
    if "(" in value[max(value.find("\\"), 0) :] and "\\" in value:
        return f"{name}={value}"  # a backslash can spell any word of a style
    found = _LOADS.search(value)
    return found.group() if found else ""


def _size(attributes: dict[str, str]) -> tuple[int, int] | SvgFault:
    box = [part for part in _BETWEEN.split(attributes.get("viewBox", "")) if part]
    sides = [attributes.get(name, "").strip().removesuffix("px") for name in ("width", "height")]
    if len(box) == 4 and all(map(_NUMBER.fullmatch, box[2:])):
        sides = box[2:]
    if not all(map(_NUMBER.fullmatch, sides)):
        return SvgFault("bad-media", "has neither a viewBox nor a width and height")
    width, height = (max(1, round(float(side))) for side in sides)
    return width, height
