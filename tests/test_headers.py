"""What hosts are told: `_headers`, and the same for servers in the documents."""

import re
from pathlib import Path

from generator.render.headers import EVERYWHERE, ICON, LASTING, MANIFEST
from tests.newsroom import SITE, Newsroom

PUBLISHING = Path(__file__).parent.parent / "docs/how-to/publish-to-a-static-host.md"


def rules(text: str) -> dict[str, dict[str, str]]:
    """Return the headers of each path of a `_headers` file."""
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            found[path][name] = value  # noqa: F821
        else:
            path = line
            found[path] = {}
    return found


def test_headers_say_what_the_table_has(newsroom: Newsroom):
    newsroom.write("site.yaml", SITE.replace("news.example/", "news.example/x/"))
    found = rules(newsroom.build().read("/_headers"))
    assert found == {
        "/x/*": dict(EVERYWHERE),
        "/x/assets/*": dict(LASTING),
        "/x/favicon.ico": dict(ICON),
        "/x/bn.webmanifest": dict(MANIFEST),
        "/x/en.webmanifest": dict(MANIFEST),
    }


def test_the_policy_is_strict():
    policy = EVERYWHERE["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ") and "unsafe" not in policy
    for rule in policy.split("; "):
        assert rule.partition(" ")[2] in ("'none'", "'self'"), rule


def _fence(language: str) -> str:
    return re.search(rf"```{language}\n(.*?)```", PUBLISHING.read_text("utf-8"), re.DOTALL)[1]


def test_nginx_is_told_the_same():
    found: dict[str, dict[str, str]] = {"": {}}
    place = ""
    for line in _fence("nginx").splitlines():
        if match := re.match(r"location (?:= )?(\S+) {", line):
            place = match[1]
            found[place] = {}
        elif match := re.match(r' *add_header (\S+) "(.*)" always;$', line):
            found[place][match[1]] = match[2]
    everywhere = dict(EVERYWHERE)
    assert found == {
        "": everywhere, "/assets/": everywhere | dict(LASTING), "/favicon.ico": everywhere | dict(ICON),
    }  # fmt: skip
    assert "application/manifest+json webmanifest;" in _fence("nginx")


def test_apache_is_told_the_same():
    found: dict[str, dict[str, str]] = {"": {}}
    place = ""
    for line in _fence("apache").splitlines():
        if match := re.match(r'<If "%{REQUEST_URI} (?:=~ m#\^|== \')([^#\']+)', line):
            place = match[1]
            found[place] = {}
        elif match := re.match(r' *Header always set (\S+) "(.*)"$', line):
            found[place][match[1]] = match[2]
    assert found == {"": dict(EVERYWHERE), "/assets/": dict(LASTING), "/favicon.ico": dict(ICON)}
    assert "AddType application/manifest+json .webmanifest" in _fence("apache")
