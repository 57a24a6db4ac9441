"""What `khobor new template` and `khobor new catalog` write: copies of what ships, to be changed in a site.

Owns which file is meant; writing it, never over another, is `create`'s.
"""

from datetime import datetime

from generator.content.catalogs import NAME
from generator.content.source import read_source
from generator.diagnostics import did_you_mean
from generator.l10n.language import known_tag
from generator.l10n.messages import blank_catalog
from generator.render.theme import files_below, shipped

_MODEL = "en"
"""The catalog whose messages another language has to translate."""


class NoCopy(Exception):
    """What was asked for does not ship; the message is for the person."""


def template_copy(name: str) -> dict[str, bytes]:
    """Return a file of the theme at its place in a site; the name is as `block/quote.html`.

    Raises:
        NoCopy: the theme has no such file.
    """
    top = shipped("templates")
    files = files_below(top, top)
    asked = name.removeprefix("templates/")
    if asked not in files:
        near = did_you_mean(asked, files) or "; one is story.html"
        raise NoCopy(f'the theme has no file "{asked}"{near}')
    return {f"templates/{asked}": files[asked].read_bytes()}


def catalog_copy(tag: str, now: datetime) -> dict[str, bytes]:
    """Return the words of the interface in a language: those that ship, or all still to be translated.

    Raises:
        NoCopy: it is not a language tag.
    """
    path = f"locales/{tag}/{NAME}"
    own = shipped("locales") / tag / NAME
    if not known_tag(tag):
        raise NoCopy(f'"{tag}" is not a language tag that CLDR knows; write one as ta, or bn-BD')
    if own.is_file():
        return {path: own.read_bytes()}
    model, _ = read_source(shipped("locales"), f"{_MODEL}/{NAME}")
    assert model is not None
    return {path: blank_catalog(model.text, tag, now).encode()}
