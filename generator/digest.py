"""Canonical digests: the same content has the same digest on every machine.

Owns which hash is used and how many digits are shown. Never used against an adversary's
passwords: it names content.
"""

import hashlib

SHORT = 10
_WHOLE = 1 << 256


def digest_bytes(data: bytes) -> str:
    """Return the SHA-256 of the bytes as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def digest_file(name: str, digest: str) -> int:
    """Return a file's part of a set's digest: a number below 2²⁵⁶.

    The sum of the parts names the set, so that a change costs what changed: take the old part
    away, add the new one.
    """
    return int.from_bytes(hashlib.sha256(f"{name}\0{digest}".encode()).digest(), "big")


def as_digest(total: int) -> str:
    """Return a sum of parts as 64 hexadecimal digits."""
    return f"{total % _WHOLE:064x}"
