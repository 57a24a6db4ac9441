"""Regular expressions, compiled when they are first asked and not when their module is loaded.

A command that builds one story asks 25 of the 150 that its modules define; compiling them all
took a tenth of it, and loading `regex` as much again. Owns no expression.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import regex

_METHODS = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return an expression of `re`; a mistake in it shows at the first use (`re.error`)."""
    return cast("re.Pattern[str]", _Waiting(lambda: re.compile(source, flags)))


def unicode_pattern(source: str) -> "regex.Pattern[str]":
    r"""Return an expression of `regex`, which knows `\p{…}` and `\X`; its flags stand in it: `(?V1)`."""

    def compiled() -> object:
        import regex  # noqa: PLC0415  # 15 ms, and most commands ask nothing of it

        return regex.compile(source)

    return cast("regex.Pattern[str]", _Waiting(compiled))


class _Waiting:
    """Stands for a compiled expression; has its methods as its own once one was asked."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        compiled = self._make()
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
