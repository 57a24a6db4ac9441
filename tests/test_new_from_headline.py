"""`khobor new` with a headline: an id in Latin letters, and the headline in the file."""

from datetime import UTC, datetime

import pytest

from generator.cli import main
from generator.editorial.create import CreateError, create
from tests.newsroom import SITE, Newsroom

NOW = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/registry/services.yaml", "whatsapp:\n  name: {bn: হোয়াটসঅ্যাপ, en: WhatsApp}\n"
                   "pay:\n  name: {bn: পে, en: Pay}\n")  # fmt: skip
    newsroom.write("content/registry/places.yaml", "kolkata:\n  name: {bn: কলকাতা, en: Kolkata}\n")
    newsroom.check()
    return newsroom


def _made(desk: Newsroom, what: str, name: str) -> list[str]:
    paths = create(what, name, site=desk.site, now=NOW)
    return [path.split("/site/")[1] for path in paths]


def test_a_headline_gives_the_id_with_the_registries_own_names(desk):
    assert _made(desk, "story", "কলকাতায় দেড় ঘণ্টা পরে ফিরল হোয়াটসঅ্যাপ") == [
        "content/stories/2026/kolkata-der-ghanta-pare-firal-whatsapp.bn.md",
        "content/stories/2026/kolkata-der-ghanta-pare-firal-whatsapp.en.md",
    ]


def test_the_headline_stands_in_the_first_file_and_only_there(desk):
    bengali, english = _made(desk, "story", 'রেকর্ড: "দেড় ঘণ্টা" # পরে ${ফিরল}')
    text = (desk.site / bengali).read_text("utf-8")
    assert text.startswith('---\nheadline: "রেকর্ড: \\"দেড় ঘণ্টা\\" # পরে $${ফিরল}"\n')
    assert "headline: Write the headline" in (desk.site / english).read_text("utf-8")


def test_a_story_of_a_site_with_one_section_is_in_that(desk):
    one = "sections:\n  - id: news\n    title: {bn: খবর, en: News}\n"
    before = SITE[: SITE.index("sections:")]
    desk.write("site.yaml", before + one)
    (bengali, _) = _made(desk, "story", "fire-at-night")
    assert "\nsection: news\n" in (desk.site / bengali).read_text("utf-8")
    desk.write("site.yaml", before + one + "  - id: sport\n    title: {bn: খেলা, en: Sport}\n")
    (bengali, _) = _made(desk, "story", "fire-by-day")
    assert "\nsection: \n" in (desk.site / bengali).read_text("utf-8")


def test_a_new_site_of_india_counts_in_lakhs_in_both_languages(tmp_path):
    create("site", "desk", site=tmp_path, now=NOW)
    record = tmp_path / "desk/content/incidents/first-incident.yaml"
    record.write_text(
        record.read_text("utf-8").replace("value: 3_180", "value: 32_000_000"), "utf-8"
    )
    out = tmp_path / "out"
    assert (
        main(
            [
                "build",
                "--site",
                str(tmp_path / "desk"),
                "--out",
                str(out),
                "--as-of",
                "2026-07-02T00:00Z",
            ]
        )
        == 0
    )
    pages = [path.read_text("utf-8") for path in out.rglob("*.html")]
    assert any("3.2 crore" in page for page in pages)
    assert not any("32 million" in page for page in pages)


def test_an_id_that_is_taken_gets_a_number(desk):
    first = _made(desk, "story", "এক খবর")
    second = _made(desk, "story", "এক খবর")
    assert first[0].endswith("ek-khabar.bn.md") and second[0].endswith("ek-khabar-2.bn.md")


@pytest.mark.parametrize(
    ("what", "path"),
    [("incident", "content/incidents/power-cut-in-the-city.yaml"), ("page", "content/pages/power-cut-in-the-city.bn.md")],
)  # fmt: skip
def test_a_record_of_any_kind_takes_a_headline(desk, what, path):
    assert path in _made(desk, what, "Power cut in the city")
    assert '"Power cut in the city"' in (desk.site / path).read_text("utf-8")
    assert not [
        d for d in desk.check().diagnostics if d.code in ("yaml-syntax", "bad-id", "bad-file-name")
    ]


def test_a_fresh_incident_says_nothing_that_its_own_record_lacks(desk, capsys):
    _made(desk, "incident", "Power cut in the city")
    main(["check", "--site", str(desk.site), "--as-of", "2026-08-01T00:00Z"])
    told = capsys.readouterr().err
    assert "incidents/power-cut-in-the-city.yaml" in told
    assert "fact-unexplained" not in told


@pytest.mark.parametrize("name", ["Pay_Day", "-x", "UPPER", "a/b", ".."])
def test_what_is_neither_an_id_nor_a_headline_is_refused_with_a_proposal(desk, name):
    with pytest.raises(CreateError, match="headline in quotes"):
        create("story", name, site=desk.site, now=NOW)
