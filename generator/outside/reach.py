"""Which machine an address means, and whether it may be asked: never one inside a private network.

Content is written by many hands, and this runs inside a newsroom's network or a CI: an address must
not make it knock at doors there. A name is resolved once, and the connection goes to what was looked at.
"""

import ipaddress
import socket
from collections.abc import Collection
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from msgspec import Struct

from generator.saying import Saying, say

Machine = tuple[socket.AddressFamily, tuple[str, int]]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_USUAL = {"http": 80, "https": 443}
_LOW = 1024


class RefusedError(Exception):
    """Why an address is not asked, in words."""

    def __init__(self, said: Saying) -> None:
        super().__init__(str(said))
        self.said = said


class UnmetError(Exception):
    """Why no machine took a connection, in words: none has the name, none listens, none is in reach."""

    def __init__(self, said: Saying | str) -> None:
        super().__init__(str(said))
        self.said = said


class Target(Struct, frozen=True):
    """An address that may be asked, cut in parts. `path` has the query in it."""

    address: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def at(self) -> str:
        """The host as a request names it."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == _USUAL[self.scheme] else f"{name}:{self.port}"


def target_of(address: str, *, private: Collection[str] = ()) -> Target:
    """Return an address in the letters of a request (RFC 3986), without its fragment.

    Raises `RefusedError` for what is no address of the web, or holds a password.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii").rstrip(".")
    except (ValueError, UnicodeError):
        raise RefusedError(say("it is not well formed")) from None
    if parts.scheme not in _USUAL:
        raise RefusedError(say("it is not http or https but {scheme}", scheme=parts.scheme or "–"))
    if not host:
        raise RefusedError(say("it names no machine"))
    if parts.username is not None:
        raise RefusedError(say("it holds a name or a password"))
    port = port or _USUAL[parts.scheme]
    if port < _LOW and port not in _USUAL.values() and host not in private:
        raise RefusedError(say("port {port} is not one of web pages", port=str(port)))
    try:
        path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
        query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    except UnicodeError:
        raise RefusedError(say("it is not well formed")) from None
    path = f"{path}?{query}" if query else path
    target = Target("", parts.scheme, host, port, path)
    whole = SplitResult(parts.scheme, target.at, path, "", "")
    return Target(urlunsplit(whole), parts.scheme, host, port, path)


def machines_of(target: Target, *, private: Collection[str]) -> list[Machine]:
    """Return the machines that a name means. Raises `RefusedError` when one is not of the open web.

    `private` are the names that may be inside all the same: for tests, and for a site that links
    into its own network knowingly. Raises `UnmetError` when there is none.
    """
    host = target.host
    try:
        found = socket.getaddrinfo(host, target.port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno == socket.EAI_AGAIN:
            raise UnmetError(say("the name {host} cannot be looked up now", host=host)) from None
        raise UnmetError(say("there is no machine {host}", host=host)) from None
    except (OSError, UnicodeError):
        raise UnmetError(say("there is no machine {host}", host=host)) from None
    machines: list[Machine] = [(family, (str(at[0]), int(at[1]))) for family, _, _, _, at in found]
    for _, (number, _) in machines:
        if host not in private and not is_open(number):
            raise RefusedError(say("{host} is a machine inside a private network", host=host))
    return machines


def asked_as(address: str) -> str:
    """Return what an address is kept by: as it is asked, so that two ways to write one are asked once.

    Neither has a fragment, which no server is asked for.
    """
    try:
        return target_of(address).address
    except RefusedError:
        return address.partition("#")[0]


def host_of(address: str, private: Collection[str]) -> str:
    """Return the host that is asked for an address; none where it is no address to ask."""
    try:
        return target_of(address, private=private).host
    except RefusedError:
        return ""


def machine_named(written: str) -> str:
    """Return the machine that `--private` names, as addresses name it; an empty string where it is none."""
    name = written.strip().removeprefix("[").removesuffix("]")
    at = f"[{name}]" if ":" in name else name
    try:
        target = target_of(f"http://{at}/")
    except RefusedError:
        return ""
    return target.host if target.port == _USUAL["http"] and target.path == "/" else ""


def is_open(number: str) -> bool:
    """Return True for an IP address of the open web, also where another is wrapped in it."""
    try:
        ip = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return ip.is_global and not ip.is_multicast
