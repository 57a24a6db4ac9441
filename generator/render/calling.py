"""How templates call: as Jinja does it, without looking for what this program's own never asks for.

Jinja looks at each call for a wish to be given the context, makes a context of its own for a
message said in a loop, and looks up each imported template anew. Owns the quick way for plain
functions, methods and macros, and the words of a catalog as templates say them.
"""

from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from jinja2.runtime import Context, Macro
from jinja2.utils import internalcode
from markupsafe import Markup

from generator.l10n.messages import Catalog

_PLAIN = frozenset((FunctionType, MethodType, BuiltinFunctionType))


class PlainContext(Context):
    """A context that calls plain functions and macros at once."""

    @internalcode
    def call(
        __self, __obj: Any, *args: Any, **kwargs: Any
    ) -> Any:  # a template may name an argument self
        """Call with the arguments; what wishes for a context, or is no plain function, is Jinja's."""
        kind = type(__obj)
        if kind is Macro:
            args = (__self.eval_ctx, *args)
        elif kind not in _PLAIN or hasattr(__obj, "jinja_pass_arg"):
            return super().call(__obj, *args, **kwargs)
        if kwargs:
            kwargs.pop("_block_vars", None)
            kwargs.pop("_loop_vars", None)
        try:
            return __obj(*args, **kwargs)
        except StopIteration:
            return super().call(_ended)


def _ended() -> None:
    """Stand for a function that raised StopIteration: Jinja makes it an undefined value."""
    raise StopIteration


class Messages:
    """A catalog's messages as markup, with the values of their names written in, escaped.

    A message is always a format, as in Jinja's own new style: a percent sign is doubled.
    """

    __slots__ = ("_catalog", "_plain")

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._plain: dict[str, Markup] = {}

    def gettext(self, message: str, /, **values: Any) -> Markup:
        """Say a message."""
        if values:
            return _filled(self._catalog.gettext(message), values)
        said = self._plain.get(message)
        if said is None:
            said = self._plain[message] = _filled(self._catalog.gettext(message), values)
        return said

    def pgettext(self, context: str, message: str, /, **values: Any) -> Markup:
        """Say a message of a context, which it may name as `context`."""
        values.setdefault("context", context)
        return _filled(self._catalog.pgettext(context, message), values)

    def ngettext(self, one: str, other: str, count: int, /, **values: Any) -> Markup:
        """Say the form of a message for a count, which it may name as `num`."""
        values.setdefault("num", count)
        return _filled(self._catalog.ngettext(one, other, count), values)


def _filled(message: str, values: dict[str, Any]) -> Markup:
    """Return a message, which is markup by its author's leave, with values escaped in it."""
    return Markup(message) % values  # noqa: S704  # a catalog is code, as a template is
