"""Every visible string of the interface is a message, and every catalog says all of them."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from generator.l10n.messages import plural_of, read_catalog

REPOSITORY = Path(__file__).parent.parent
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2), "N_": None}


@cache
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


LOCALES = sorted(p.name for p in (REPOSITORY / "locales").iterdir() if "-" not in p.name)
REGIONS = sorted(p.name for p in (REPOSITORY / "locales").iterdir() if "-" in p.name)


def test_the_catalogs_that_ship():
    assert LOCALES == ["as", "bn", "en", "hi", "ur"]


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_s_catalog_holds_only_what_is_said_otherwise(region):
    def read(name: str):
        text = (REPOSITORY / f"locales/{name}/LC_MESSAGES/messages.po").read_text("utf-8")
        return read_catalog(text, name)

    (own, faults), (language, _) = read(region), read(region.split("-")[0])
    assert not faults and own.forms
    for key, forms in own.forms.items():
        assert language.forms[key] != forms, key
        for said, base in zip(forms, language.forms[key], strict=True):
            assert re.findall(r"%\(\w+\)s", said) == re.findall(r"%\(\w+\)s", base)


def test_a_dhaka_site_says_nothing_in_the_words_of_kolkata():
    kolkata = re.compile(r"পরিষেবা|লিঙ্ক|ই-মেল|(?:কোন|এখন|তখন|কখন)ও|গুলি|যে সব|যে ভাবে")
    text = (REPOSITORY / "locales/bn-BD/LC_MESSAGES/messages.po").read_text("utf-8")
    dhaka, _ = read_catalog(text, "bn-BD")
    text = (REPOSITORY / "locales/bn/LC_MESSAGES/messages.po").read_text("utf-8")
    bengali, _ = read_catalog(text, "bn")
    said = {**bengali.forms, **dhaka.forms}
    assert not [forms for forms in said.values() if any(map(kolkata.search, forms))]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_catalog_has_every_message_and_no_other(locale):
    text = (REPOSITORY / f"locales/{locale}/LC_MESSAGES/messages.po").read_text("utf-8")
    catalog, faults = read_catalog(text, locale)
    assert not faults
    assert set(catalog.forms) == _extracted()


@pytest.mark.parametrize("locale", LOCALES)
def test_plurals_are_chosen_as_cldr_chooses_them(locale):
    text = (REPOSITORY / f"locales/{locale}/LC_MESSAGES/messages.po").read_text("utf-8")
    catalog, _ = read_catalog(text, locale)
    plural_form = Locale.parse(locale).plural_form
    kinds = list(dict.fromkeys(plural_form(n) for n in (1, 0, *range(2, 200))))
    for n in range(200):
        assert plural_of(catalog.rule)(n) == kinds.index(plural_form(n)), n
    for forms in catalog.forms.values():
        assert len(forms) in (1, len(kinds))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_of_a_catalog_is_in_its_own_script(locale):
    own = {"as": "BENGALI", "bn": "BENGALI", "en": "LATIN", "hi": "DEVANAGARI", "ur": "ARABIC"}
    names = ("RSS", "YAML", "JSON", "Khobor", "Esc")
    text = (REPOSITORY / f"locales/{locale}/LC_MESSAGES/messages.po").read_text("utf-8")
    for (_, id), forms in read_catalog(text, locale)[0].forms.items():
        for form in forms:
            said = re.sub(r"%\(\w+\)s|" + "|".join(names), "", form)
            letters = [c for c in said if c.isalpha()]
            assert all(own[locale] in unicodedata.name(c) for c in letters), (id, form)
            if locale == "as":
                assert "র" not in form, form


def test_no_string_of_the_interface_stands_in_a_template():
    found = []
    for path in sorted((REPOSITORY / "templates").rglob("*.html")):
        text = re.sub(
            r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text("utf-8"), flags=re.DOTALL
        )
        text = re.sub(r'data-[a-z]+=""', "", text)  # attributes of a tag that stands elsewhere
        text = re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", "", text, flags=re.DOTALL)
        for name, said in re.findall(r'\b(alt|title|aria-label|placeholder)="([^"]*)"', text):
            if any(c.isalpha() for c in said):
                found.append(f"{path.name}: {name}={said}")
        for line in re.sub(r"<[^>]*>", "", text, flags=re.DOTALL).splitlines():
            if any(c.isalpha() for c in line):
                found.append(f"{path.name}: {line.strip()}")
    assert not found


@pytest.mark.parametrize("locale", LOCALES)
def test_a_translation_keeps_its_placeholders(locale):
    with (REPOSITORY / f"locales/{locale}/LC_MESSAGES/messages.po").open("rb") as stream:
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
