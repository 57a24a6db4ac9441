"""Every visible string of the interface is a message, and every catalog says all of them."""

from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from generator.l10n.messages import read_catalog

REPOSITORY = Path(__file__).parent.parent
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2), "N_": None}


def _extracted() -> set[tuple[str, str]]:
    found = set()
    for name in ("generator", "templates"):
        rows = extract_from_dir(
            REPOSITORY / name,
            method_map=[("**.py", "python"), ("**.html", "jinja2")],
            options_map={"**.html": {"trimmed": "true", "newstyle_gettext": "true"}},
            keywords=KEYWORDS,
        )
        for _, _, message, _, context in rows:
            found.add((context or "", message[0] if isinstance(message, tuple) else message))
    return found


@pytest.mark.parametrize("locale", ["bn", "en"])
def test_a_catalog_has_every_message_and_no_other(locale):
    text = (REPOSITORY / f"locales/{locale}/LC_MESSAGES/messages.po").read_text("utf-8")
    catalog, faults = read_catalog(text, locale)
    assert not faults
    assert set(catalog.forms) == _extracted()


def test_a_translation_keeps_its_placeholders():
    import re

    with (REPOSITORY / "locales/bn/LC_MESSAGES/messages.po").open("rb") as stream:
        for message in read_po(stream):
            strings = message.string if isinstance(message.string, tuple) else (message.string,)
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            if message.id:
                wanted = set(re.findall(r"%\((\w+)\)s", " ".join(ids)))
                for string in strings:
                    assert set(re.findall(r"%\((\w+)\)s", string)) == wanted, message.id


def test_a_fuzzy_or_missing_message_is_told_with_its_line():
    text = """msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"Content-Type: text/plain; charset=utf-8\\n"

#, fuzzy
msgid "Began"
msgstr "শুরু"

msgid "Ended"
msgstr ""
"""
    _, faults = read_catalog(text, "bn")
    assert [(f.code, f.line) for f in faults] == [("missing-message", 7), ("missing-message", 10)]


def test_no_template_has_words_of_its_own():
    import re

    for path in (REPOSITORY / "templates").rglob("*.html"):
        text = re.sub(r"\{[{%#].*?[}%#]\}", " ", path.read_text("utf-8"), flags=re.DOTALL)
        words = re.findall(r">([^<>]*[A-Za-z]{3,}[^<>]*)<", text)
        assert not words, (path.name, words)
