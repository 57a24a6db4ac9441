"""Canonical digests: the same content has the same digest on every machine.

Owns which hash is used and how many digits are shown. Never used against an adversary's
passwords: it names content.
"""

import hashlib
from collections.abc import Iterable

SHORT = 10
_WHOLE = 1 << 256


def digest_bytes(data: bytes) -> str:
    """Return the SHA-256 of the bytes as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def digest_file(name: str, digest: str) -> int:
    """Return a file's part of a set's digest: a number below 2²⁵⁶."""
    return int.from_bytes(hashlib.sha256(f"{name}\0{digest}".encode()).digest(), "big")


def digest_set(pairs: Iterable[tuple[str, str]]) -> str:
    """Return one digest for (name, digest) pairs, independent of their order.

    The sum of the parts modulo 2²⁵⁶, so that a change costs what changed: take the old part
    away, add the new one.
    """
    return as_digest(sum(digest_file(name, digest) for name, digest in pairs))


def as_digest(total: int) -> str:
    """Return a sum of parts as 64 hexadecimal digits."""
    return f"{total % _WHOLE:064x}"
