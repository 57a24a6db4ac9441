"""Which machine an address means, and whether it may be asked: never one inside a private network.

Content is written by many hands, and this runs inside a newsroom's network or a CI: an address must
not make it knock at doors there. A name is resolved once, and the connection goes to what was looked at.
"""

import ipaddress
import socket
from collections.abc import Collection
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from msgspec import Struct

Machine = tuple[socket.AddressFamily, tuple[str, int]]
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_USUAL = {"http": 80, "https": 443}
_LOW = 1024


class RefusedError(Exception):
    """Why an address is not asked, in words."""


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
        raise RefusedError("it is not well formed") from None
    if parts.scheme not in _USUAL:
        raise RefusedError(f"it is not http or https but {parts.scheme or 'nothing'}")
    if not host:
        raise RefusedError("it names no machine")
    if parts.username is not None:
        raise RefusedError("it holds a name or a password")
    port = port or _USUAL[parts.scheme]
    if port < _LOW and port not in _USUAL.values() and host not in private:
        raise RefusedError(f"port {port} is not one of web pages")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    path = f"{path}?{query}" if query else path
    target = Target("", parts.scheme, host, port, path)
    whole = SplitResult(parts.scheme, target.at, path, "", "")
    return Target(urlunsplit(whole), parts.scheme, host, port, path)


def machines_of(target: Target, *, private: Collection[str]) -> list[Machine]:
    """Return the machines that a name means. Raises `RefusedError` when one is not of the open web.

    `private` are the names that may be inside all the same: for tests, and for a site that links
    into its own network knowingly.
    """
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise OSError(f"there is no machine {target.host}") from None
    machines: list[Machine] = [(family, (str(at[0]), int(at[1]))) for family, _, _, _, at in found]
    for _, (number, _) in machines:
        if target.host not in private and not is_open(number):
            raise RefusedError(f"{target.host} is a machine inside a private network")
    return machines


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
