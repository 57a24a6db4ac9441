"""A language is a row and a house is a row: nothing else in the program asks which one it is."""

import ast
from datetime import UTC, datetime, timedelta
from decimal import Decimal as D
from pathlib import Path

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from generator.content.frame import read_frame
from generator.l10n.amounts import speak_amount
from generator.l10n.clocks import speak_clock
from generator.l10n.durations import speak_duration
from generator.l10n.house import GROUPS, word_fault
from generator.l10n.language import is_rtl, language_of_setting, language_of_tag
from generator.l10n.names import join_names, quote, region_name
from generator.l10n.number_words import speak_words
from generator.l10n.numbers import speak_scaled
from generator.l10n.tables.rows import HOUSES, ROWS
from generator.l10n.units import BUILT_IN, counts_people
from generator.model.incident import Amount
from generator.model.registry import Unit
from generator.model.site import LocaleSetting
from tests.newsroom import INCIDENT, SITE, Newsroom, story, translation
from tests.spoken import everything

PACKAGE = Path(__file__).parent.parent / "generator"
LANGUAGES = {base for base, _ in ROWS}


def test_no_code_asks_for_a_language_by_name():
    """Rows are looked up; a comparison with a language's code is a branch that a row should be."""
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Compare):
                said = [
                    n.value for n in (node.left, *node.comparators) if isinstance(n, ast.Constant)
                ]
                if any(one in LANGUAGES for one in said) and path.name != "language.py":
                    wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert not wrong


KNOWN_BY_NAME = {
    "checks/superlatives/words_bn.py": {
        "bn"
    },  # the words of one language, some of them out of a table of all
    "checks/superlatives/words_en.py": {"en"},
    "checks/times/bengali_ages.py": {"bn"},  # as above
    "checks/times/english_ages.py": {"en"},
    "content/bengali_typing.py": {"bn"},  # slips of typing in Bengali letters
    "content/config.py": {"en"},  # stands where site.yaml could not be read
    "content/locales.py": {"en"},  # stands where a tag could not be read
    "editorial/copies.py": {"en"},  # the catalog of which a new one is a copy
    "editorial/starters.py": {"en", "bn"},  # the first files of a new site
    "prompting.py": {"en", "bn"},  # what to speak in where there is no site
}


def test_outside_the_languages_a_language_is_only_the_key_of_a_row():
    """What is told to a desk is English until it is said in the desk's language: that may ask for English."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        keys = {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}  # fmt: skip
        desk = {id(node.args[0]) for node in ast.walk(tree) if isinstance(node, ast.Call)
                and ast.unparse(node) == "language_of_tag('en')"}  # fmt: skip
        for node in ast.walk(tree):
            said = isinstance(node, ast.Constant) and node.value in LANGUAGES
            if said and not name.startswith("l10n/") and id(node) not in keys | desk:
                found.setdefault(name, set()).add(node.value)
    assert found == KNOWN_BY_NAME


def test_a_unit_counts_people_by_the_classifier_of_any_language():
    assert {id for id, unit in BUILT_IN.items() if counts_people(unit)} == {"person", "user", "customer"}  # fmt: skip
    for tag, word, people in (("bn", "জন", True), ("as", "জন", True), ("bn-BD", "জন", True), ("bn", "টি", False), ("hi", "জন", False)):  # fmt: skip
        unit = Unit(id="voter", kind="count", words=(), classifier=((tag, word),))
        assert counts_people(unit) is people, tag


def test_no_template_asks_for_a_language_by_name():
    templates = Path(__file__).parent.parent / "templates"
    for path in templates.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not any(f'== "{language}"' in text for language in LANGUAGES), path.name


@pytest.mark.parametrize("tag", sorted({i.split("_")[0] for i in locale_identifiers()}))
def test_every_language_of_cldr_can_be_spoken(tag):
    for said in everything(language_of_tag(tag)):
        assert said.strip()
        assert not {"{", "}"} & set(said) and "duration-" not in said and "None" not in said


@pytest.mark.parametrize(("language", "house"), sorted(ROWS))
def test_every_row_speaks_in_its_own_script_and_digits(language, house):
    said = everything(language_of_tag(language, house))
    own = {"bn": "BENGALI", "as": "BENGALI", "hi": "DEVANAGARI", "ur": "ARABIC", "en": "LATIN"}[
        language
    ]
    import unicodedata

    for one in said:
        letters = [c for c in one if c.isalpha()]
        assert all(own in unicodedata.name(c) for c in letters), one
        if language != "en":
            assert not any(c in "0123456789" for c in one), one
        if language == "as":
            assert "র" not in one, one


def test_an_assamese_page_never_shows_bengali_s_letter_ra():
    language = language_of_tag("as")
    for code in Locale("as").territories:
        assert "র" not in region_name(code, language), code


def test_two_houses_of_one_language_differ_as_their_papers_do():
    kolkata, dhaka = language_of_tag("bn-IN"), language_of_tag("bn-BD")
    assert speak_scaled(D(350000), kolkata) == "৩.৫ লক্ষ"
    assert speak_scaled(D(350000), dhaka) == "৩.৫ লাখ"
    at = datetime(2022, 10, 25, 16, 30, tzinfo=UTC)
    assert speak_clock(at, kolkata) == "বিকেল ৪:৩০"
    assert speak_clock(at, dhaka) == "বিকাল ৪:৩০"
    assert quote("ক", kolkata) == "‘ক’" and quote("ক", dhaka) == "“ক”"
    assert kolkata.tongue.calendar == "west_bengal" and dhaka.tongue.calendar == "bangladesh"
    assert language_of_tag("bn").tongue is not None
    assert set(HOUSES) == {"kolkata", "dhaka", "international", "indian", "american"}


def test_a_whole_number_of_thousands_is_said_so_where_papers_do():
    for tag, said in (("bn-IN", "৩০ হাজার"), ("hi", "३० हज़ार"), ("ur", "۳۰ ہزار"), ("as", "৩০ হাজাৰ"), ("en-IN", "30,000")):  # fmt: skip
        assert speak_scaled(D(30000), language_of_tag(tag)) == said
    assert speak_scaled(D(30500), language_of_tag("bn-IN")) == "৩০,৫০০"


def test_a_language_says_its_direction():
    assert is_rtl("ur-PK") and is_rtl("ar") and not is_rtl("bn-IN")
    assert is_rtl("ks-Arab") and not is_rtl("ks-Deva")


def test_every_language_has_the_direction_that_babel_gives_it():
    for name in locale_identifiers():
        assert is_rtl(name.replace("_", "-")) == (Locale.parse(name).text_direction == "rtl"), name


def test_the_style_of_a_locale_is_chosen_in_its_entry():
    chosen = language_of_setting(
        LocaleSetting(code="bn", tag="bn-IN", digits="latin", house="dhaka", scale="western",
                      clock="words", calendar="none", fractions="none")
    )  # fmt: skip
    assert speak_scaled(D(350000000), chosen) == "350 মিলিয়ন"
    assert speak_clock(datetime(2022, 10, 25, 14, 44, tzinfo=UTC), chosen) == "দুপুর 2টা 44 মিনিট"
    assert chosen.tongue.calendar == "none"


WORDS = (
    ("bounds", "about", "சுமார் {n}"), ("bounds", "between", "{low} முதல் {high} வரை"),
    ("joins", "last", " மற்றும் "), ("zones", "Asia/Kolkata", "இந்திய நேரம்"),
    ("durations", "hour", "மணி"), ("durations", "hours", "மணி நேரம்"), ("scales", "100000", "லட்சம்"),
    ("periods", "0", "இரவு"), ("periods", "6", "காலை"), ("clock", "colon", "{p} {h}:{mm}"),
    ("quotes", "open", "‘"), ("quotes", "close", "’"), ("phrases", "interval", "{low} முதல் {high}"),
    ("dates", "date", "d MMMM y"),
)  # fmt: skip


def test_a_language_without_a_row_is_spoken_by_a_small_table_of_the_site():
    tamil = language_of_setting(
        LocaleSetting(code="ta", tag="ta-IN", digits="latin", house="", words=WORDS)
    )
    assert speak_amount(Amount(value=D(350000), bound="about"), None, tamil) == "சுமார் 3.5 லட்சம்"
    assert speak_duration(timedelta(hours=2), tamil) == "2 மணி நேரம்"
    assert join_names(("அ", "ஆ"), tamil).endswith(" மற்றும் ஆ")
    assert speak_clock(datetime(2022, 10, 25, 9, 5, tzinfo=UTC), tamil) == "காலை 9:05"
    assert quote("அ", tamil) == "‘அ’"


def test_a_house_without_a_word_for_thousand_says_the_rest_in_digits():
    words = (("scales", "100000", "লাখ"),)
    language = language_of_setting(
        LocaleSetting(code="bn", tag="bn-BD", digits="native", house="", words=words)
    )
    assert speak_words(D(505005), language) == "পাঁচ লাখ ৫,০০৫"
    assert speak_words(D(5000), language) == "৫,০০০"


@pytest.mark.parametrize(
    ("words", "said"),
    [((("periods", "12", "বেলা"),), "বেলা ২টো"), ((("hours", "3", "টা"),), "দুপুর ২টো"),
     ((("hours", "2", "টা"),), "দুপুর ২টা")],
)  # fmt: skip
def test_a_word_of_the_site_leaves_the_other_words_of_the_clock_as_they_are(words, said):
    language = language_of_setting(
        LocaleSetting(code="bn", tag="bn-IN", digits="native", house="", words=words)
    )
    assert speak_clock(datetime(2022, 10, 25, 14, tzinfo=UTC), language, "words") == said


@pytest.mark.parametrize(
    ("group", "key", "text", "told"),
    [
        ("bounds", "abuot", "x {n}", "none of"),
        ("bounds", "about", "প্রায়", "lacks {n}"),
        ("bounds", "about", "{n.__class__}", "means nothing"),
        ("bounds", "about", "{n} {", "means nothing"),
        ("bounds", "between", "{low}", "lacks {high}"),
        ("clock", "words", "{h}টা", "lacks {m}"),
        ("months", "13", "x", "not a number from 1 to 12"),
        ("periods", "x", "x", "not a number"),
        ("scales", "150000", "x", "not a power of ten"),
        ("zones", "UTC", "", "says nothing"),
        ("zones", "UTC", "{x}", "means nothing"),
    ],
)
def test_a_word_that_its_place_cannot_use_is_told(group, key, text, told):
    assert told in str(word_fault(group, key, text))


def test_every_group_of_words_is_documented():
    text = (Path(__file__).parent.parent / "docs/reference/site.md").read_text("utf-8")
    for name, group in GROUPS.items():
        assert f"`{name}`" in text
        assert all(
            f"`{key}`" in text for key in group.keys if not key.endswith("s") or name != "durations"
        )


def _site(newsroom: Newsroom, more: str) -> None:
    old = "  bn: {tag: bn-IN, digits: native}\n"
    assert old in SITE
    newsroom.write("site.yaml", SITE.replace(old, more))


def test_the_words_of_a_site_reach_its_pages(newsroom: Newsroom):
    _site(
        newsroom,
        """\
  bn:
    tag: bn-IN
    clock: words
    reference_zone: UTC
    words:
      hours: {5: টো, 12: টো}
""",
    )
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(body="${began|time}", incidents="[x]"))
    newsroom.write("content/stories/2026/s.bn.md", translation(body="শুরু ${began|clock|in}"))
    built = newsroom.build()
    assert built.published, built.text()
    page = built.spoken("/bn/2026/s/")
    assert "শুরু বিকেল ৫টো ৩৬ মিনিটে" in page
    assert "বিকেল ৫টো ৩৬ মিনিট (ইউটিসি দুপুর ১২টো ৬ মিনিট)" in built.read("/bn/incidents/x/")


@pytest.mark.parametrize(
    ("entry", "code", "told"),
    [
        ("{tag: bn-IN, house: delhi}", "bad-choice", "kolkata"),
        ("{tag: bn-IN, scale: metric}", "bad-choice", "indian"),
        ("{tag: bn-IN, clock: hands}", "bad-choice", "colon"),
        ("{tag: bn-IN, calendar: lunar}", "bad-choice", "bangladesh"),
        ("{tag: bn-IN, reference_zone: Mars}", "bad-zone", "time zone"),
        ("{tag: bn-001}", "unknown-locale", "hreflang"),
        ('{tag: bn-IN, words: {bounds: {about: "প্রায়"}}}', "bad-words", "lacks {n}"),
        ("{tag: bn-IN, words: {bound: {}}}", "unknown-field", "bounds"),
    ],
)
def test_a_mistake_in_a_locale_is_told(newsroom: Newsroom, entry, code, told):
    _site(newsroom, f"  bn: {entry}\n")
    built = newsroom.check()
    found = [d for d in built.diagnostics if d.code == code and d.span.path == "site.yaml"]
    assert found, built.text()
    assert any(told in d.message + d.help for d in found), built.text()


def test_a_join_and_a_quotation_mark_of_a_site_keep_their_spaces(newsroom: Newsroom):
    joins, quotes = '{between: "; ", last: " আর "}', '{open: "«\u00a0", close: "\u00a0»"}'
    _site(newsroom, f"  bn: {{tag: bn-IN, words: {{joins: {joins}, quotes: {quotes}}}}}\n")
    site, _, _ = read_frame(newsroom.site)
    assert site is not None
    bengali = language_of_setting(site.locales[0])
    assert join_names(("ক", "খ", "গ"), bengali) == "ক; খ আর গ"
    assert quote("ক", bengali) == "«\u00a0ক\u00a0»"


def test_a_bangladeshi_page_speaks_dhaka_s_catalog(newsroom: Newsroom):
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    built = newsroom.build()
    assert "মিটেছে" in built.read("/bn/incidents/x/")
    _site(newsroom, "  bn: {tag: bn-BD}\n")
    assert "সমাধান হয়েছে" in newsroom.build().read("/bn/incidents/x/")


def test_the_date_of_a_front_is_that_of_its_newest_story(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story(published="2026-10-25T09:00+05:30"))
    newsroom.write("content/stories/2026/s.bn.md", translation())
    page = newsroom.build().read("/bn/")
    assert (
        '<time datetime="2026-10-25">রবিবার, ২৫ অক্টোবর ২০২৬</time> <span class="bangla-date">৭ কার্তিক ১৪৩৩</span>'
        in page
    )
    assert "bangla-date" not in newsroom.build().read("/en/")
    _site(newsroom, "  bn: {tag: bn-BD}\n")
    assert "৯ কার্তিক ১৪৩৩" in newsroom.build().read("/bn/")
    _site(newsroom, "  bn: {tag: bn-BD, calendar: none}\n")
    assert "bangla-date" not in newsroom.build().read("/bn/")


def test_a_newsroom_s_own_almanac_and_its_mistakes(newsroom: Newsroom):
    newsroom.write("content/stories/2026/s.en.md", story(published="2026-10-25T09:00+05:30"))
    newsroom.write("content/stories/2026/s.bn.md", translation())
    site = (newsroom.site / "site.yaml").read_text("utf-8")
    row = "[4/15, 5/16, 6/16, 7/18, 8/18, 9/18, 10/20, 11/18, 12/17, 1/16, 2/14, 3/16]"
    newsroom.write("site.yaml", site + f"bengali_months:\n  1433: {row}\n")
    assert "৬ কার্তিক ১৪৩৩" in newsroom.build().read("/bn/")
    for wrong in ("[4/15]", row.replace("10/20", "20/10"), row.replace("10/20", "12/1")):
        newsroom.write("site.yaml", site + f"bengali_months:\n  1433: {wrong}\n")
        assert any(d.code == "bad-months" for d in newsroom.check().diagnostics), wrong


def test_a_unit_has_the_word_of_its_region_on_a_page(newsroom: Newsroom):
    newsroom.write(
        "content/incidents/x.yaml",
        INCIDENT.replace("unit: transaction", "unit: percent").replace("3_180_000", "69"),
    )
    newsroom.write("content/stories/2026/s.en.md", story(body="${stuck}", incidents="[x]"))
    assert "<p>about 69 per cent</p>" in newsroom.build().spoken("/en/2026/s/")
    newsroom.write(
        "content/incidents/x.yaml",
        INCIDENT.replace("unit: transaction", "unit: service").replace("3_180_000", "7"),
    )
    _site(newsroom, "  bn: {tag: bn-BD}\n")
    assert "প্রায় ৭টি সেবা" in newsroom.build().read("/bn/incidents/x/")
