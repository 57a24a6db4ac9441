"""What the preview answers, and to whom: files of the output, to this machine's browser."""

import http.client

import pytest

PAGE = "/en/2026/first/"


def test_a_page_is_served_with_the_client_and_never_kept(shared):
    answer = shared.ask(PAGE)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.text.count('<script src="/__khobor__/client.js"') == 1
    assert answer.text.rstrip().endswith("</body>\n</html>")
    output = shared.site / ".khobor/preview/public/en/2026/first/index.html"
    assert "__khobor__" not in output.read_text("utf-8")


def test_nothing_is_published(shared):
    assert not (shared.site / "public").exists()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/en/feed.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/site.webmanifest", "application/manifest+json"),
        ("/data.json", "application/json"),
        ("/assets/fonts/OFL-noto-serif.txt", "text/plain; charset=utf-8"),
        ("/__khobor__/client.js", "text/javascript; charset=utf-8"),
        ("/__khobor__/client.css", "text/css; charset=utf-8"),
    ],
)
def test_each_file_has_its_type(shared, path, kind):
    answer = shared.ask(path)
    assert answer.status == 200
    assert answer.headers["content-type"] == kind
    assert answer.headers["cache-control"] == "no-store"


def test_drawings_have_their_type(shared):
    assets = shared.site / ".khobor/preview/public/assets"
    name = next(assets.glob("icon.*.svg")).name
    assert shared.ask(f"/assets/{name}").headers["content-type"] == "image/svg+xml"
    name = next(assets.glob("fonts/noto-serif-latin-400-normal.*.woff2")).name
    assert shared.ask(f"/assets/fonts/{name}").headers["content-type"] == "font/woff2"


def test_a_folder_is_redirected_to_its_slash(shared):
    answer = shared.ask("/en/2026/first?x=1")
    assert (answer.status, answer.headers["location"]) == (307, "/en/2026/first/?x=1")


def test_head_answers_without_a_body(shared):
    answer, whole = shared.ask(PAGE, "HEAD"), shared.ask(PAGE)
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["content-length"] == str(len(whole.body))


def test_a_missing_page_is_the_sites_own_with_the_client(shared):
    answer = shared.ask("/bn/no/such/")
    assert answer.status == 404
    assert '<html lang="bn' in answer.text
    assert "/__khobor__/client.js" in answer.text


def test_the_sites_policy_holds_but_for_the_client(shared):
    policy = shared.ask(PAGE).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "connect-src 'self'" in policy


def test_redirects_of_the_site_stay_in_the_preview(shared):
    answer = shared.ask("/")
    assert 'content="0; url=/' in answer.text
    assert 'href="https://news.example/' not in answer.text.split("<body")[1]


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt", "/en/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
        "/%2e%2e%2f%2e%2e%2fsecret.txt", "/..%5csecret.txt", "/..\\secret.txt", "/en/%00",
        "/en/index.html%00.txt", "//etc/passwd", "/%2fetc/passwd", "/./en/", "/en//2026/first/",
        "/leak.txt", "/leak/secret.txt", "/leak/", "/%ff", "/en/2026/first/index.html/",
        "/" + "a" * 5000, "/%", "/en/%0d%0aX:1",
    ],
)  # fmt: skip
def test_no_path_leads_out_of_the_output(shared, path):
    answer = shared.ask(path.replace("\\", "\\"))
    assert answer.status == 404, path
    assert "secret" not in answer.text
    assert "root:" not in answer.text


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example",
     "127.0.0.1:x", "", "0.0.0.0", "192.168.1.2", "localhost@evil.example", "[::1].evil"],
)  # fmt: skip
@pytest.mark.parametrize("path", [PAGE, "/__khobor__/client.js"])
def test_another_host_name_is_misdirected(shared, host, path):
    answer = shared.ask(path, host=host)
    assert answer.status == 421
    assert "first" not in answer.text.lower()


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:9", "127.0.0.1", "[::1]", "[::1]:8000"])
def test_this_machines_names_are_welcome(shared, host):
    assert shared.ask(PAGE, host=host).status == 200


def test_two_host_headers_are_refused(shared):
    connection = http.client.HTTPConnection("127.0.0.1", shared.port, timeout=5)
    connection.putrequest("GET", PAGE, skip_host=True)
    connection.putheader("Host", "127.0.0.1")
    connection.putheader("Host", "evil.example")
    connection.endheaders()
    assert connection.getresponse().status in (400, 421)
    connection.close()


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"},
     {"Origin": "http://localhost:" + "1"}],
)  # fmt: skip
def test_events_are_for_the_previews_own_pages(shared, headers):
    assert shared.ask("/__khobor__/events?path=/en/", headers=headers).status == 403


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": ""}]
)
def test_another_moment_is_for_the_previews_own_pages(shared, headers):
    body = b'{"as_of": "2026-12-01T06:00+05:30"}'
    assert shared.ask("/__khobor__/as-of", "POST", headers=headers, body=body).status == 403


def test_a_moment_by_get_is_refused(shared):
    assert shared.ask("/__khobor__/as-of?as_of=2026-12-01").status == 404


@pytest.mark.parametrize(
    ("body", "word"),
    [(b"{}", "question"), (b"[" * 4000, "question"), (b'{"as_of": "soon"}', "soon"),
     (b'{"as_of": "2026-02-30T10:00"}', "calendar"), (b'{"as_of": "' + b"9" * 5000, "long")],
)  # fmt: skip
def test_no_moment_is_told_what_is_wrong(shared, body, word):
    own = {"Origin": f"http://127.0.0.1:{shared.port}"}
    answer = shared.ask("/__khobor__/as-of", "POST", headers=own, body=body)
    assert answer.status == 400
    assert word in answer.text


def test_the_client_asks_nobody_else(shared):
    for name in ("client.js", "client.css"):
        text = shared.ask(f"/__khobor__/{name}").text
        assert "http:" not in text and "https:" not in text
        assert "innerHTML" not in text and "insertAdjacentHTML" not in text
