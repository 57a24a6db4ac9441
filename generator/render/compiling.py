"""How templates become code: as Jinja does it, but that text without signs is written as it is.

Jinja escapes each value that a template prints and wraps it as markup, though it only joins them
afterwards. Owns that one step, and that code knows no language: a theme is compiled once for all.
"""

from collections.abc import Callable, MutableMapping
from functools import lru_cache
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from jinja2.filters import FILTERS
from jinja2.nodes import Expr, Impossible
from markupsafe import Markup, escape

from generator.patterns import pattern
from generator.render.calling import PlainContext

I18N: tuple[str | type[Extension], ...] = ("jinja2.ext.i18n",)
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


class PlainEnvironment(Environment):
    """An environment whose templates share one plain table of globals.

    The stock chain of two is walked name by name for each page and each import. Nothing is
    added to the globals after the first template is loaded.
    """

    code_generator_class = PlainGenerator
    template_class = PlainTemplate
    context_class = PlainContext

    def __init__(self, loader: BaseLoader | None = None) -> None:
        self._named: dict[str, Template] = {}
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
            extensions=list(I18N),
        )
        self.newstyle_gettext = True  # which keeps the names of values beside the message

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,
    ) -> Template:
        """Return a template by its name; what was loaded once stays as it is."""
        if globals or not isinstance(name, str):
            return super().get_template(name, parent, globals)
        made = self._named.get(name)
        if made is None:
            made = self._named[name] = super().get_template(name, parent)
        return made

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **d} if d else self.globals


Filters = tuple[tuple[str, bool], ...]
"""The names of filters that are not Jinja's own; True for one that is given the context."""


def own_filters(environment: Environment) -> Filters:
    """Return the filters of an environment as compiling has to know them."""
    return tuple(
        (name, hasattr(filter, "jinja_pass_arg"))
        for name, filter in environment.filters.items()
        if FILTERS.get(name) is not filter
    )


@lru_cache(maxsize=256)
def code_of(text: str, name: str, file: str, filters: Filters) -> CodeType:
    """Return the code of a template's text.

    A filter of a language is applied while a page is made, to a constant too: so the code is
    the same in all languages.

    Raises:
        TemplateSyntaxError: the text is no template.
    """
    return _compiler(filters).compile(text, name, file)


@lru_cache(maxsize=8)
def _compiler(filters: Filters) -> Environment:
    environment = PlainEnvironment()
    for name, takes_context in filters:
        environment.filters[name] = _of_context if takes_context else _of_language
    return environment


def _of_language(*_: object, **__: object) -> str:
    """Stand for a filter of which nothing is known while compiling."""
    raise Impossible


@pass_context
def _of_context(*_: object, **__: object) -> str:
    raise Impossible
