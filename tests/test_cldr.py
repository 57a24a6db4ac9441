"""What the tables state of CLDR is what Babel has, and a run that needs no more loads no Babel."""

import re
import subprocess
import sys
from decimal import Decimal as D
from itertools import product
from string import ascii_uppercase

import pytest
from babel import Locale, localedata
from babel.localedata import locale_identifiers

from generator.l10n.cldr import excerpt_of, is_known, locale_of, read_excerpt, script_of, subtag_of
from generator.l10n.excerpt import Excerpt
from generator.l10n.language import (
    base_of,
    is_rtl,
    known_tag,
    language_of_setting,
    language_of_tag,
)
from generator.l10n.names import is_region, join_names, language_name, region_name
from generator.l10n.numbers import speak_number, speak_percent
from generator.l10n.tables.excerpts import EXCERPTS
from generator.l10n.tables.rows import LANGUAGES, ROWS
from generator.model.site import LocaleSetting
from tests.newsroom import AS_OF, INCIDENT, Newsroom, story, translation

VARIANTS = sorted(
    name.replace("_", "-") for name in locale_identifiers() if name.split("_")[0] in LANGUAGES
)
APART = "AT AU BE CA CH CZ DE DK ES FI FR HU ID IT NL NO PL PT RO SE SI SK ZA"
"""The regions whose English has other signs, names or months than those that are stated."""
COUNTRY = re.compile("[A-Z]{2}|001")
FIELDS = ("groups", "latin", "native", "percent")
FIELDS += ("months", "short_months", "weekdays", "short_weekdays", "narrow_weekdays", "week")
NUMBERS = [
    *map(
        D, ("0", "-0", "1", "-7", "12.50", "999", "1000", "-1234.5678", "99999", "100000", "1E+5")
    ),
    *map(D, ("1234567.5", "31800000", "-9876543210", "0.000001", "123456789012.345")),
]


@pytest.mark.parametrize("tag", sorted(EXCERPTS))
def test_a_stated_excerpt_is_what_babel_has(tag):
    localedata._cache.clear()  # what a test before asked of Babel may have altered a locale's parents
    locale_of.cache_clear()
    read_excerpt.cache_clear()
    stated, babel = EXCERPTS[tag], read_excerpt(tag)
    for name in FIELDS:
        assert getattr(stated, name) == getattr(babel, name), name
    countries = {c: n for c, n in babel.countries().items() if COUNTRY.fullmatch(c)}
    assert stated.countries() == countries
    assert stated.languages == {base: babel.languages[base] for base in LANGUAGES}
    assert stated.joins
    of_two, between, last = (f"{{0}}{sign}{{1}}" for sign in stated.joins)
    patterns = {"2": of_two, "start": between, "middle": between, "end": last}
    assert locale_of(tag).list_patterns["standard"] == patterns


def test_every_field_of_an_excerpt_is_held_to_babel_s():
    rest = {"countries", "languages", "joins", "plural", "ordinal"}
    assert {*FIELDS, *rest} == set(Excerpt.__struct_fields__)


@pytest.mark.parametrize("tag", VARIANTS)
def test_every_variant_of_a_language_with_a_row_counts_as_babel_has_it(tag):
    """The rules of plurals have no region in CLDR; here each variant is asked all the same."""
    locale, excerpt = Locale.parse(tag, sep="-"), excerpt_of(tag)
    for number in (*range(250), 1000, 1001, 1011, 10**6, 10**6 + 1):
        assert excerpt.plural(D(number)) == locale.plural_form(D(number)), number
        assert excerpt.ordinal(number) == locale.ordinal_form(number), number
    for text in ("0.0", "0.5", "1.0", "1.00", "1.5", "2.0", "-1", "-0.3", "1E+3", "10E-1", "1E-9"):
        assert excerpt.plural(D(text)) == locale.plural_form(D(text)), text


def test_the_regions_left_to_babel_are_those_that_differ():
    left = {tag for tag in VARIANTS if tag not in EXCERPTS and re.fullmatch("..(-[A-Z]{2})?", tag)}
    assert left == {f"en-{region}" for region in APART.split()}


@pytest.mark.parametrize("digits", ["latin", "native"])
def test_numbers_are_grouped_as_babel_groups_them_in_every_locale(digits):
    for name in sorted(locale_identifiers()):
        setting = LocaleSetting(code="x", tag=name.replace("_", "-"), digits=digits, house="")
        language = language_of_setting(setting)
        own = Locale.parse(name)
        house = language.tongue.grouping.get(language.tongue.scale)
        locale = Locale.parse(house, sep="-") if house else own
        system = own.other_numbering_systems.get("native", "latn")
        if not language.native_digits or not own.number_symbols.get(system, {}).get("decimal"):
            system = "latn"
        for number in NUMBERS:
            text = locale.decimal_formats[None].apply(
                number, locale, decimal_quantization=False, numbering_system=system
            )
            assert speak_number(number, language) == language.digits(text), name
        sign = own.number_symbols.get(system, {}).get("percentSign", "%")
        pattern = own.percent_formats[None].pattern.split(";")[0]
        whole = re.sub("[#0,.]+", language.digits("69"), pattern).replace("%", sign)
        assert speak_percent(D(69), language) == whole, name


def test_a_plain_tag_of_a_language_with_a_row_is_read_as_babel_reads_it():
    countries = (code for code in Locale("en").territories if code.isalpha())
    regions = ("", "-QQ", "-UK", "-SU", *(f"-{code}" for code in countries))
    for base, region in product((*sorted(LANGUAGES), "ar", "fa", "mr", "ne"), regions):
        tag = base + region
        assert known_tag(tag) and is_known(tag), tag
        assert base_of(tag) == subtag_of(tag) == base, tag
        assert is_rtl(tag) == (script_of(tag) == "Arab"), tag


def test_any_other_tag_is_babel_s_to_judge():
    assert base_of("iw") == "he" and is_rtl("iw")
    assert base_of("bn-Beng-IN") == "bn" and not is_rtl("bn-Beng-IN")
    assert not known_tag("xx") and not known_tag("bengali") and not known_tag("")
    assert language_of_tag("en-ZA").cldr.latin.decimal == ","


def test_a_country_is_known_when_cldr_names_it_in_english():
    known = set(Locale("en").territories)
    for a, b in product(ascii_uppercase, repeat=2):
        assert is_region(a + b) == (a + b in known), a + b


def test_names_that_no_excerpt_states_are_asked_of_babel():
    bengali, american = language_of_tag("bn-IN"), language_of_tag("en-US")
    assert language_name("fr", bengali) == "ফরাসি" and language_name("zz", bengali) == "zz"
    assert (
        region_name("FR", bengali) == "ফ্রান্স" and region_name("FR-75", american) == "France (FR-75)"
    )
    assert join_names(("a", "b"), american) == "a and b"
    assert join_names(("a", "b", "c", "d"), american) == "a, b, c, and d"
    assert join_names(("a", "b", "c"), language_of_tag("en-GB", "american")) == "a, b and c"
    assert join_names(("a", "b", "c"), language_of_tag("de")) == "a, b und c"


RUN = """
import sys
from generator.cli import main
try:
    main()
finally:
    print("loaded:", *sorted(m for m in sys.modules if m.split(".")[0] == "babel"))
"""
STORY = "content/stories/2026/s.en.md"
BODY = "It began ${began|full}, lasted ${duration}, ${stuck|about}; in ${places}: ${count-of-updates|ordinal}."


def _run(newsroom: Newsroom, *words: str) -> str:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            RUN,
            "build",
            "--site",
            str(newsroom.site),
            "--as-of",
            AS_OF,
            *words,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (None, 0), done.stderr + done.stdout
    return next(line for line in done.stdout.splitlines() if line.startswith("loaded:"))


def test_a_run_whose_catalogs_are_known_loads_no_babel(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write(STORY, story(body=BODY, incidents="[x]"))
    newsroom.write("content/stories/2026/s.bn.md", translation(body=BODY))
    assert "babel.messages.pofile" in _run(newsroom), "the first run reads the catalogs"
    newsroom.write(STORY, story(body=BODY + " More.", incidents="[x]"))
    assert _run(newsroom, "--changed", STORY) == "loaded:"
    page = (newsroom.site / "public/en/2026/s/index.html").read_text("utf-8").replace("\u00a0", " ")
    assert "about 3.2 million" in page and "India: 2nd. More." in page
    newsroom.write("content/incidents/x.yaml", INCIDENT.replace("3_180_000", "4_180_000"))
    assert _run(newsroom) == "loaded:"
    page = (newsroom.site / "public/bn/2026/s/index.html").read_text("utf-8").replace("\u00a0", " ")
    assert "৪২ লক্ষ" in page and "ভারত" in page


@pytest.mark.parametrize(("language", "house"), sorted(ROWS))
def test_a_row_speaks_without_babel(language, house):
    code = (
        "import sys; from tests.spoken import everything;"
        "from generator.l10n.language import language_of_tag;"
        f"everything(language_of_tag({language!r}, {house!r}));"
        "print(any(m.split('.')[0] == 'babel' for m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
