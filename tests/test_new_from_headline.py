"""`khobor new` with a headline: an id in Latin letters, and the headline in the file."""

from datetime import UTC, datetime

import pytest

from generator.cli import main
from generator.editorial.create import CreateError, create
from tests.newsroom import Newsroom

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
