"""What templates a template's text names, and where it names one that only a page would tell."""

from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from generator.render.compiling import I18N

_NAMING = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


@lru_cache(maxsize=256)
def named(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the templates that a text names, and the lines where it names one by an expression."""
    try:
        tree = Environment(extensions=list(I18N), autoescape=True).parse(text)
    except TemplateSyntaxError:
        return (), ()  # told, with its page, when it is rendered
    names: set[str] = set()
    unknown: list[int] = []
    for node in tree.find_all(_NAMING):
        named: nodes.Expr = getattr(node, "template")  # noqa: B009  # the four share no type
        names.update(_names_in(named))
        if _is_open(named):
            unknown.append(node.lineno)
    return tuple(sorted(names)), tuple(unknown)


def _names_in(template: nodes.Expr) -> Iterator[str]:
    """Yield the names in quotes of an expression that names templates.

    As Jinja's `meta.find_referenced_templates` does, without going through the whole tree once more.
    """
    if isinstance(template, (nodes.Tuple, nodes.List)):
        for item in template.items:
            yield from _names_in(item)
    elif isinstance(template, nodes.Const):
        value = template.value
        if isinstance(value, str):
            yield value
        elif isinstance(value, (tuple, list)):
            yield from (one for one in value if isinstance(one, str))


def _is_open(template: nodes.Expr) -> bool:
    """Return True when an expression is not a name, nor a list of names, in quotes."""
    if isinstance(template, (nodes.Tuple, nodes.List)):
        return any(_is_open(item) for item in template.items)
    return not (
        isinstance(template, nodes.Const) and isinstance(template.value, (str, tuple, list))
    )
