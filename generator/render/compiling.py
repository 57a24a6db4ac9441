"""How templates become code: as Jinja does it, but that text without signs is written as it is.

Jinja escapes each value that a template prints and wraps it as markup, though it only joins them
afterwards. Owns that one step; what comes out is the same.
"""

from collections.abc import Callable, MutableMapping
from types import CodeType
from typing import Any

from jinja2 import Environment, Template
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr
from markupsafe import Markup, escape

from generator.patterns import pattern

_SIGN = pattern("[&<>'\"]")


def written(value: object) -> str:
    """Return a value as a page shows it: markup as it is, everything else escaped."""
    if type(value) is Markup or (type(value) is str and _SIGN.search(value) is None):
        return value
    return escape(value)


class PlainGenerator(CodeGenerator):
    """Jinja's code generator, which prints by `written` where autoescaping is sure to be on."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: Any) -> None:
        sure = frame.eval_ctx.autoescape and not frame.eval_ctx.volatile
        if sure and finalize.src is None:
            self.write("written(")
        else:
            super()._output_child_pre(node, frame, finalize)


class PlainTemplate(Template):
    """A template whose code was made by `PlainGenerator`."""

    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        """Return the template of compiled code, as Jinja's loaders ask for it."""
        namespace = {
            "environment": environment,
            "__file__": code.co_filename,
            "written": written,
        }
        exec(code, namespace)  # noqa: S102  # as Jinja's own does
        made = cls._from_namespace(environment, namespace, globals)
        made._uptodate = uptodate
        return made
