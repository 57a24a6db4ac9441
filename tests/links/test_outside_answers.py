"""What one address of another site answers, and what is never asked."""

import socket
import ssl
from contextlib import nullcontext

import pytest

from generator.outside.answer import Answer
from generator.outside.ask import ask
from generator.outside.patience import TiredError, patience_of
from generator.outside.reach import (
    RefusedError,
    asked_as,
    is_open,
    machine_named,
    machines_of,
    target_of,
)
from generator.outside.sending import Manner
from tests.links.elsewhere import Elsewhere, elsewhere

MANNER = Manner(
    "Khobor/test (+https://news.example/)", seconds=0.4, whole=0.8, private=("127.0.0.1",)
)


@pytest.fixture
def other():
    with elsewhere() as site:
        yield site


def answer(other: Elsewhere, path: str, manner: Manner = MANNER) -> Answer:
    return ask(other.address(path), manner, lambda host: nullcontext())


@pytest.mark.parametrize(
    ("path", "kind", "status", "words"),
    [
        ("/ok", "there", 200, ""),
        ("/404", "gone", 404, "it answers 404"),
        ("/410", "gone", 410, "it answers 410"),
        ("/to/301/404", "gone", 404, "it answers 404, after a redirect to "),
        ("/500", "failing", 500, "it answers 500"),
        ("/503", "failing", 503, "it answers 503"),
        ("/401", "silent", 401, "it answers 401"),
        ("/403", "silent", 403, "it answers 403"),
        ("/to/302/ok", "there", 200, ""),
        ("/to/307/ok", "there", 200, ""),
        ("/loop", "failing", 0, "it redirects in a circle"),
        ("/many/0", "failing", 0, "it redirects more than 5 times"),
        ("/private", "failing", 0, "it redirects to an address that is not asked: 10.0.0.1 is a machine inside"),
        ("/file", "failing", 0, "it redirects to an address that is not asked: it is not http or https but file"),
        ("/long", "failing", 0, "it redirects to an endless address"),
        ("/slow", "failing", 0, "no answer within 0.4 seconds"),
        ("/drip", "failing", 0, "no whole answer within 0.8 seconds"),
        ("/half-a-head", "failing", 0, "no whole answer within 0.8 seconds"),  # and no half of an address
        ("/slow-body", "there", 200, ""),  # no body is waited for
        ("/noise", "failing", 0, "its answer is not HTTP"),
        ("/hang-up", "failing", 0, "it broke off the connection without an answer"),
        ("/nowhere", "failing", 302, "it redirects, and does not say where to"),
        ("/to-bad-address", "failing", 0, "it redirects to an address that is not asked: it is not well formed"),
        ("/405", "silent", 405, "it answers 405"),
        ("/406", "silent", 406, "it answers 406"),
        ("/418", "silent", 418, "it answers 418"),
        ("/451", "silent", 451, "it answers 451"),
        ("/999", "silent", 999, "it answers 999"),  # as some refuse programs
        ("/no-head", "there", 200, ""),
        ("/head-lies", "there", 200, ""),
        ("/cut-head", "there", 200, ""),
    ],
)  # fmt: skip
def test_an_answer(other, path, kind, status, words):
    found = answer(other, path)
    assert (found.kind, found.status) == (kind, status), found
    said = str(found.words)
    assert said.startswith(words) and (words or not said), found


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/to/301/ok", "/ok"),
        ("/to/308/ok", "/ok"),
        ("/to/301/to/301/ok", "/ok"),
        ("/to/301/to/302/ok", "/to/302/ok"),  # only as far as it is for good
        ("/to/301/ok#part", "/ok#part"),  # a redirect hands its fragment on
        ("/to/301/ok%23part", "/ok%23part"),
        ("/bengali", "/ok/খবর"),
        ("/signs", "/ok/%1B[2Jx%C2%9B%20y"),
    ],
)
def test_what_moved_for_good_has_its_new_address(other, path, to):
    found = answer(other, path)
    assert (found.kind, found.to) == ("moved", other.address(to))


def test_no_secure_connection(other):
    address = other.address("/ok").replace("http:", "https:")
    found = ask(address, MANNER, lambda host: nullcontext())
    assert found.kind == "failing" and str(found.words).startswith("no secure connection"), found


def test_nobody_listens(other):
    other.server.server_close()
    found = answer(other, "/ok")
    assert (found.kind, str(found.words), found.reached) == ("failing", "Connection refused", False)


def test_what_moved_for_a_while_has_not_moved(other):
    assert answer(other, "/to/302/to/301/ok").kind == "there"


def test_head_comes_first_and_get_only_where_it_was_refused(other):
    answer(other, "/ok")
    answer(other, "/no-head")
    answer(other, "/404")
    assert other.methods("/ok") == ["HEAD"]
    assert other.methods("/no-head") == ["HEAD", "GET"]
    assert other.methods("/404") == ["HEAD", "GET"]


def test_the_request_says_who_asks_and_carries_nothing_else(other):
    answer(other, "/cookie")
    (first, second) = other.asked
    assert second[1] == "/ok/after-cookie"
    for _, _, headers in (first, second):
        assert headers["User-Agent"] == "Khobor/test (+https://news.example/)"
        assert set(headers) == {"Host", "User-Agent", "Accept", "Connection"}


def test_a_huge_answer_is_not_read(other):
    assert answer(other, "/huge").kind == "there"
    assert other.huge_sent < 64 << 20  # what buffers take, of a gigabyte


def test_a_site_that_asks_for_patience_is_left_alone(other):
    with pytest.raises(TiredError) as tired:
        answer(other, "/patience")
    assert (tired.value.host, tired.value.status, tired.value.seconds) == ("127.0.0.1", 429, 60)
    assert other.methods("/patience") == ["HEAD"]


def test_a_wish_for_patience_is_its_own_host_s(other):
    with pytest.raises(TiredError) as tired:
        ask(
            other.address("/to/302/tired/503/9/x", "localhost"),
            Manner("x", seconds=0.4, private=("127.0.0.1", "localhost")),
            lambda host: nullcontext(),
        )
    assert (tired.value.host, tired.value.status, tired.value.seconds) == ("localhost", 503, 9)


@pytest.mark.parametrize(
    ("retry_after", "date", "seconds"),
    [
        ("60", None, 60),
        (" 0 ", None, 0),
        (None, None, 600),
        ("soon", None, 600),
        ("-5", None, 600),
        ("৬০", None, 600),
        ("99999999999999999999", None, 86_400),
        ("Sat, 01 Aug 2026 00:02:00 GMT", "Sat, 01 Aug 2026 00:00:00 GMT", 120),
        ("Sat, 01 Aug 2026 00:00:00 GMT", "Sat, 01 Aug 2026 00:02:00 GMT", 0),
        ("Sat, 01 Aug 2037 00:00:00 GMT", "Sat, 01 Aug 2026 00:00:00 GMT", 86_400),
        ("Sat, 01 Aug 2026 00:02:00 GMT", None, 600),
        ("Sat, 99 Aug 2026 00:02:00 GMT", "Sat, 01 Aug 2026 00:00:00 GMT", 600),
        ("Sat, 01 Aug 2026 00:02:00 GMT", "Sat, 01 Aug 2026 00:00:00 -0000", 600),
    ],
)
def test_for_how_long_a_host_is_left_alone(retry_after, date, seconds):
    assert patience_of(retry_after, date) == seconds


@pytest.mark.parametrize(
    ("code", "message", "why"),
    [
        (10, "certificate has expired", "it has expired"),
        (18, "self-signed certificate", "it was signed by itself"),
        (20, "unable to get local issuer certificate", "nobody who is trusted has signed it"),
        (
            62,
            "Hostname mismatch, certificate is not valid for 'a.example'.",
            "it is another site's",
        ),
        (23, "certificate revoked", "certificate revoked"),
    ],
)
def test_why_a_certificate_is_not_trusted(other, monkeypatch, code, message, why):
    def refuse(*_: object) -> None:
        error = ssl.SSLCertVerificationError(1, "verify failed")
        error.verify_code, error.verify_message = code, message
        raise error

    monkeypatch.setattr("generator.outside.sending._Connection._secure", refuse)
    address = other.address("/ok").replace("http:", "https:")
    found = ask(address, MANNER, lambda host: nullcontext())
    assert str(found.words) == f"its certificate is not trusted: {why}" and found.reached


def test_a_machine_that_has_no_name_and_a_name_that_cannot_be_looked_up(monkeypatch):
    for number, said in (
        (socket.EAI_NONAME, "there is no machine a.example"),
        (socket.EAI_AGAIN, "the name a.example cannot be looked up now"),
    ):

        def fail(*_: object, number: int = number, **__: object) -> None:
            raise socket.gaierror(number, "?")

        monkeypatch.setattr(socket, "getaddrinfo", fail)
        found = ask("https://a.example/", MANNER, lambda host: nullcontext())
        assert str(found.words) == said and found.is_unmet


def test_a_machine_that_takes_no_connection_in_time_was_not_met(monkeypatch):
    def wait(*_: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(socket.socket, "connect", wait)
    found = ask("http://127.0.0.1:8000/", MANNER, lambda host: nullcontext())
    assert str(found.words) == "no answer within 0.4 seconds" and found.is_unmet


def test_machines_of_both_families_are_tried(other, monkeypatch):
    v6 = [(socket.AF_INET6, 1, 6, "", (f"::{n}", other.port, 0, 0)) for n in (1, 1)]
    v4 = [(socket.AF_INET, 1, 6, "", ("127.0.0.1", other.port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [*v6, *v4])
    assert answer(other, "/ok").kind == "there"


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost"])
def test_nobody_is_asked_inside_a_private_network(other, host):
    found = ask(other.address("/ok", host), Manner("x"), lambda host: nullcontext())
    assert found.kind == "failing" and found.is_unasked and not found.is_unmet
    assert str(found.words) == f"{host.strip('[]')} is a machine inside a private network"
    assert other.asked == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("[::1]", "::1"),
        ("Intra.Example", "intra.example"),
        ("খবর.example", "xn--q5b8bm.example"),
        ("http://intra.example/", ""),
        ("intra.example:8080", ""),
        ("me@intra.example", ""),
        ("a b", "a b"),
        ("", ""),
    ],
)
def test_how_a_machine_is_named(written, name):
    assert machine_named(written) == name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example", "https://A.example:443/#part"),
        ("https://a.example/খবর", "https://a.example/%E0%A6%96%E0%A6%AC%E0%A6%B0"),
        ("https://খবর.example/", "https://xn--q5b8bm.example/"),
    ],
)
def test_two_ways_to_write_an_address_are_one(one, other):
    assert asked_as(one) == asked_as(other)


def test_http_and_https_are_two_addresses():
    assert asked_as("http://a.example/") != asked_as("https://a.example/")


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:0a00:0001::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "nothing",
    ],
)  # fmt: skip
def test_numbers_of_private_networks(number):
    assert not is_open(number)


@pytest.mark.parametrize(
    "number", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_numbers_of_the_open_web(number):
    assert is_open(number)


@pytest.mark.parametrize(
    "address",
    ["http://localhost/", "http://127.1/", "http://2130706433/", "http://[::1]/", "http://0/", "http://0x7f.1/"],
)  # fmt: skip
def test_ways_to_write_this_machine(address):
    with pytest.raises(RefusedError, match="private network"):
        machines_of(target_of(address), private=())


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("ftp://a.example/", "not http or https"),
        ("https://me:secret@a.example/", "a name or a password"),
        ("https://a.example:22/", "port 22"),
        ("https://", "no machine"),
        ("https://[::1/", "not well formed"),
        ("https://a.example/\ud800", "not well formed"),
        ("https://" + "a" * 64 + ".example/", "not well formed"),
        ("https://a.example:99999/", "not well formed"),
    ],
)
def test_what_is_no_address_to_ask(address, why):
    with pytest.raises(RefusedError, match=why):
        target_of(address)


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("https://a.example", "https://a.example/"),
        ("https://a.example/খবর?q=ক#x", "https://a.example/%E0%A6%96%E0%A6%AC%E0%A6%B0?q=%E0%A6%95"),
        ("https://a.example/%E0%A6%96?a=1&b=2", "https://a.example/%E0%A6%96?a=1&b=2"),
        ("https://বিদ্যুৎ.example/", "https://xn--65blk6dm4ej.example/"),
        ("https://খবর.example:443/", "https://xn--q5b8bm.example/"),
        ("http://A.example:8080/x y", "http://a.example:8080/x%20y"),
    ],
)  # fmt: skip
def test_an_address_in_the_letters_of_a_request(address, asked):
    assert target_of(address).address == asked
