"""A site's own catalog with a slip in it: told with its line, and never the end of a run."""

import pytest

from generator.cli import main
from tests.newsroom import INCIDENT, Newsroom, story, translation

PATH = "locales/bn/LC_MESSAGES/messages.po"
HEAD = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
COUNTED = 'msgid "%(count)s story"\nmsgid_plural "%(count)s stories"\nmsgstr[0] "%(count)sটি"\n'
# the catalog behind its head, code, line and column, a piece of what is told
SLIPS = [
    ('msgid "Ended: %(when)s"\nmsgstr "শেষ: %(wen)s"\n', "bad-catalog", (6, 14), 'the message "Ended: %(when)s" has no %(wen)s'),
    ('msgid "Ended: %(when)s"\nmsgstr ""\n"শেষ: "\n"%(wen)s"\n', "bad-catalog", (8, 2), "placeholders: %(when)s"),
    ('msgid "Ended: %(when)s"\nmsgstr "শেষ: %(when)d"\n', "bad-catalog", (6, 14), "has no %(when)d"),
    ('msgid "Ended: %(when)s"\nmsgstr "শেষ: %(when)"\n', "bad-catalog", (6, 14), "a lone percent sign"),
    ('msgid "Ended: %(when)s"\nmsgstr "শেষ: %s"\n', "bad-catalog", (6, 14), "write %% for a percent sign"),
    ('msgid "Search"\nmsgstr "১০০% খোঁজ"\n', "bad-catalog", (6, 12), "a lone percent sign"),
    (COUNTED + 'msgstr[1] "%(cuont)sটি"\n', "bad-catalog", (8, 12), "has no %(cuont)s"),
    (COUNTED + 'msgstr[1] "ক"\nmsgstr[2] "খ"\n', "bad-catalog", (5, 1), "more plurals than Plural-Forms says"),
    ('msgid "Search\nmsgstr "খুঁজুন"\n', "bad-catalog", (5, 1), "between two quotation marks"),
    ('msgid "Search"\nmsgstr খুঁজুন"\n', "bad-catalog", (6, 1), "between two quotation marks"),
    ('msgid "Search"\nmsgstr "খুঁ"জুন"\n', "bad-catalog", (6, 1), 'and \\" for a mark inside it'),
    ('msgid "Search"\nmsgstr[x] "খুঁজুন"\n', "bad-catalog", (6, 1), "between two quotation marks"),
    ('msgid "Search"\nmsgid "Incident"\nmsgstr "ঘটনা"\n', "bad-catalog", (5, 1), "without its msgstr"),
    ('mgsid "Search"\nmsgstr "খুঁজুন"\n', "bad-catalog", (5, 1), "neither msgid, msgstr"),
    ('msgid "Search"\nmsgstr ""\n', "missing-message", (5, 1), 'the message "Search" is not translated'),
    ('#, fuzzy\nmsgid "Search"\nmsgstr "খুঁজুন"\n', "missing-message", (6, 1), "take the word fuzzy away"),
]  # fmt: skip


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    newsroom.write("content/incidents/x.yaml", INCIDENT)
    newsroom.write("content/stories/2026/s.en.md", story(incidents="[x]"))
    newsroom.write("content/stories/2026/s.bn.md", translation())
    return newsroom


@pytest.mark.parametrize(("text", "code", "place", "piece"), SLIPS)
def test_a_slip_in_a_catalog_is_told_at_its_place(desk, text, code, place, piece):
    desk.write(PATH, HEAD + text)
    built = desk.build()
    (told,) = (d for d in built.diagnostics if d.level == "error")
    assert not built.published
    assert (told.code, told.span.path, (told.span.line, told.span.column)) == (code, PATH, place)
    assert piece in f"{told.message}\n{told.help}"
    assert told.span.source == (HEAD + text).split("\n")[place[0] - 1]


@pytest.mark.parametrize("rule", ["m > 1", "nosuch(", "1/n", "n %"])
def test_a_plural_rule_that_cannot_be_used_is_told_where_it_stands(desk, rule):
    desk.write(PATH, HEAD.replace("(n > 1)", rule) + COUNTED + 'msgstr[1] "%(count)sটি"\n')
    (told,) = (d for d in desk.check().diagnostics if d.level == "error")
    assert (told.code, told.span.line) == ("bad-catalog", 3)


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_command_ends_with_the_mistake_and_no_traceback(desk, capsys, command):
    desk.write(PATH, HEAD + SLIPS[0][0])
    words = ["--site", str(desk.site), "--as-of", "2026-11-01T00:00+05:30", "--locale", "bn"]
    assert main([command, *words]) == 1
    told = capsys.readouterr().err
    assert f"{PATH}:6:14: ভুল[bad-catalog]: “Ended: %(when)s” কথাটিতে %(wen)s নেই\n" in told
    assert "এখানে চলে: %(when)s" in told and "ইংরেজিতে" not in told


def test_a_translation_may_leave_a_value_out_turn_values_about_and_double_a_percent_sign(desk):
    desk.write(PATH, HEAD + 'msgid "Ended: %(when)s"\nmsgstr "শেষ ১০০%%"\n\n'
               'msgid "%(name)s in %(year)s"\nmsgstr "%(year)s সালে %(name)s"\n')  # fmt: skip
    assert desk.build().published
