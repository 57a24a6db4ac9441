"""Canonical digests: the same content has the same digest on every machine.

Owns which hash is used and how many digits are shown. Never used against an adversary's
passwords: it names content.
"""

import hashlib
from collections.abc import Iterable

SHORT = 10


def digest_bytes(data: bytes) -> str:
    """Return the SHA-256 of the bytes as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def digest_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return one digest for (name, digest) pairs, independent of their order."""
    whole = hashlib.sha256()
    for name, value in sorted(pairs):
        whole.update(f"{name}\0{value}\n".encode())
    return whole.hexdigest()
