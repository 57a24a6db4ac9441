"""Mistakes in a site's own settings, files and templates as a desk that reads Bengali is told of them."""

import pytest

from generator.content.source import read_source
from generator.l10n.desk import teller_of
from generator.saying import REASONS, reason_of, say
from tests.claims.quick import check
from tests.newsroom import SITE, Newsroom, story

ICON = "templates/assets/icon.png"
FONT = "templates/cards/bn.ttf"
# code, file, its text, what is said, and what to write
SEEN = [
    ("bad-number", "site.yaml", SITE + "pictures: {quality: 900}\n", "quality হয় ৩০ থেকে ৯৫", ""),
    ("bad-number", "site.yaml", SITE + "pictures: {widths: [a]}\n", "widths-এ বসে ১ থেকে ১২টি পূর্ণসংখ্যা", "লিখুন widths: [320, 640, 1280]"),
    ("bad-choice", "site.yaml", SITE + "pictures: {formats: [wepb]}\n", "“wepb” রূপে ছবি তৈরি করা যায় না (“webp”", "avif, webp"),
    ("bad-number", "site.yaml", SITE + "related: {weights: {incident: 5000}}\n", "ওজন হয় ০ থেকে ১০০০", ""),
    ("unknown-locale", "site.yaml", SITE.replace("bn-IN", "xx-YY"), "“xx-YY” নামে কোনও ভাষার সঙ্কেত CLDR-এ নেই", "যেমন bn-IN"),
    ("unknown-locale", "site.yaml", SITE.replace("bn-IN", "bn-001"), "“bn-001” একটি অঞ্চলের নাম", "লিখুন bn, না হলে bn-IN"),
    ("bad-id", "site.yaml", SITE.replace("  en:", "  E_N:"), "“E_N” ভাষার সঙ্কেত হিসাবে চলে না", "লিখুন bn, en"),
    ("bad-url", "site.yaml", SITE.replace("news.example/", "news.example/?x=1"), "সাইটের url-এ ? বা # চলে না", "যেমন https://news.example/"),
    ("bad-catalog", "site.yaml", SITE.replace("  en:", "  pa: {tag: pa-IN}\n  en:"), "“pa” ভাষার ফাইল নেই", "khobor new catalog pa দিয়ে locales/pa"),
    ("bad-zone", "site.yaml", SITE.replace("Asia/Kolkata", "Asia/Kolkatta"), "“Asia/Kolkatta” নামে কোনও টাইম জ়োন নেই (“Asia/Kolkata”", "Asia/Dhaka"),
    ("schema-version", "site.yaml", SITE.replace("schema: 1", "schema: 2"), "সাইটটি schema 2-এর নিয়মে লেখা", "schema: 1 লিখুন"),
    ("bad-pattern", "site.yaml", SITE + 'permalinks: {story: "/{locale}/{yaer}/{id}/"}\n', "story-এর ছাঁচে {yaer} চলে না; চলে {day}, ", ""),
    ("bad-pattern", "site.yaml", SITE + 'permalinks: {story: "/{locale}/"}\n', "ছাঁচে {id} বা {slug} নেই", ""),
    ("bad-choice", "site.yaml", SITE + "checks: {relax: [{code: unhegded, path: a, reason: b}]}\n", "“unhegded” নামে কোনও যাচাই নেই (“unhedged”", "fact-contradicts, "),
    ("bad-choice", "site.yaml", SITE + "checks: {relax: [{code: bad-url, path: a, reason: b}]}\n", "“bad-url” এমন ভুল, যাতে ছাড় দেওয়া যায় না", ""),
    ("bad-choice", "site.yaml", SITE + "checks: {figures_older_than: {pepole: 3d}}\n", "“pepole” ধরনের একক হয় না", ""),
    ("bad-choice", "site.yaml", SITE + "checks: {figures_older_than: {count: old}}\n", "“old” দিয়ে কত পুরোনো, বোঝা যায় না", "যেমন 12h"),
    ("bad-choice", "site.yaml", SITE + "taxonomies: [topisc]\n", "“topisc” নামে কোনও তালিকা হয় না (“topics”", "topics, services"),
    ("bad-choice", "site.yaml", SITE + "share: [whatsap]\n", "“whatsap” দিয়ে পাতা পাঠানো যায় না (“whatsapp”", "কোনওটি না চাইলে []"),
    ("duplicate-key", "site.yaml", SITE + "  - {id: city, title: x}\n", "“city” বিভাগটি দু’বার লেখা হয়েছে", ""),
    ("bad-color", "site.yaml", SITE + "theme_colors: {dark: black}\n", "“black” রং হিসাবে চলে না", '"#fbf9f4"'),
    ("bad-months", "site.yaml", SITE + "bengali_months: {1431: [4/15]}\n", "১৪৩১ সালে ১টি মাসের শুরু লেখা; লাগে ১২টি", ""),
    ("bad-months", "site.yaml", SITE + "bengali_months: {x: [4/15]}\n", "“x” বাংলা সাল নয়", "1439"),
    ("bad-words", "site.yaml", SITE.replace("digits: latin", "words: {bounds: {about: x}}"), "“x”-এ {n} নেই", ""),
    ("unknown-field", "site.yaml", SITE.replace("digits: latin", "words: {boudns: {about: x}}"), "“boudns” নামে শব্দের কোনও ভাগ নেই (“bounds”", "bounds, "),
    ("bad-media", "content/media/a.png", b"plain text", "media/a.png: নামের শেষ অংশ যেমন বলছে, ফাইলটি তেমন ছবি নয়", ""),
    ("bad-icon", ICON, b"no picture", "icon.png পড়া যায়, এমন PNG নয়", "৫১২ থেকে ৪,০৯৬ পিক্সেলের"),
    ("bad-card-font", FONT, b"no font", "bn ভাষার কার্ডের ফন্ট পড়া যাচ্ছে না: ফাইলটি TrueType বা OpenType ফন্ট নয়", ".ttf বা .otf"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "path", "text", "message", "help"), SEEN)
def test_a_mistake_of_the_site_is_said_in_bengali(newsroom, capsys, code, path, text, message, help):  # fmt: skip
    newsroom.write("content/stories/2026/s.en.md", story(body='::image{file=media/a.png alt="x"}'))
    newsroom.write(path, text)
    told = of(newsroom, capsys, code)
    assert message in told.splitlines()[0]
    assert help in told and "ইংরেজিতে" not in told


def of(newsroom: Newsroom, capsys, code: str) -> str:
    """Return what the desk is told of the first mistake of a code."""
    _, _, told = check(newsroom, capsys, "--locale", "bn")
    assert f"[{code}]: " in told, told
    lines = told[told.index(f"[{code}]: ") :].splitlines()
    ends = (at for at, line in enumerate(lines) if at and not line.startswith("   "))
    return "\n".join(lines[: next(ends, len(lines))])


def test_a_language_with_a_wrong_tag_is_told_once(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("site.yaml", SITE.replace("bn-IN", "xx-YY"))
    assert newsroom.check().codes == ["unknown-locale"]


TEMPLATES = [
    ("{{ it.hedline }}", "StoryFace-এ “hedline” নামে কিছু নেই"),
    ("{{ nosuch }}", "এখানে “nosuch” নামে কিছু নেই"),
    ("{% if it %}x", "“if” খোলা হয়েছে, বন্ধ করা হয়নি"),
    ("{{ it | nosuch }}", "“nosuch” নামে কোনও ফিল্টার নেই"),
    ("{{ it is nosuch }}", "“nosuch” নামে কোনও টেস্ট নেই"),
    ('{% extends "nosuch.html" %}', "“nosuch.html” নামে কোনও টেমপ্লেট নেই"),
    ('{% from "part/cards.html" import nosuch %}{{ nosuch() }}', "part/cards.html টেমপ্লেটে “nosuch” নামে আনার মতো কিছু নেই"),
    ("{% if it %}{% endfor %}", "“endfor” এখানে চলে না: “if” এখনও খোলা"),
    ("{% nosuch %}", "“nosuch” এখানে চলে না"),
    ("{{ it", "বন্ধনী বন্ধ করা হয়নি"),
    ("{# x", "মন্তব্য শুরু হয়েছে, শেষ করা হয়নি"),
    ("{% raw %}x", "“raw” খোলা হয়েছে"),
    ("{% if %}x{% endif %}", "এখানে একটি নাম বা মান লাগে"),
    ("{{ it it }}", "“it” এখানে চলে না"),
    ("{{ $x }}", "“$” এখানে চলে না"),
    ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "“a” ব্লকটি দু’বার আছে"),
    ("{{ 1 / 0 }}", "টেমপ্লেটটি কাজে লাগানো যাচ্ছে না: ZeroDivisionError: division by zero"),
    ("{% include it.kind %}", "টেমপ্লেটটির নাম জানা যায় শুধু পাতা তৈরির সময়"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), TEMPLATES)
def test_a_slip_in_a_template_is_said_in_bengali(newsroom, capsys, text, message):
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("templates/story.html", text)
    told = of(newsroom, capsys, "template-error")
    assert message in told.splitlines()[0]
    assert "টেমপ্লেটে কী কী চলে" in told or "include" in told
    assert "ইংরেজিতে" not in told


def test_a_slip_in_a_template_in_english(newsroom):
    newsroom.write("content/stories/2026/s.en.md", story())
    newsroom.write("templates/story.html", "{{ it.hedline }}")
    (told,) = (d for d in newsroom.build().diagnostics if d.level == "error")
    assert told.message == 'there is no "hedline" in StoryFace'
    assert "docs/templates.md" in told.help


def test_a_file_that_is_gone_is_said_in_bengali(newsroom):
    _, found = read_source(newsroom.site, "content/incidents/gone.yaml")
    (told,) = teller_of("bn").told(found)
    assert told.message == "ফাইলটি পড়া যাচ্ছে না: এমন কোনও ফাইল বা ফোল্ডার নেই"
    assert "ইংরেজিতে" not in told.help


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_what_a_system_refuses_has_bengali_words(reason):
    told = teller_of("bn").tell(say("this file cannot be read: {error}", error=reason_of(OSError(1, reason))))  # fmt: skip
    assert reason not in told and told.startswith("ফাইলটি পড়া যাচ্ছে না: ")
