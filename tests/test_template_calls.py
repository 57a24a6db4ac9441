"""Templates call as Jinja's own do: the same words, the same failures, from the stock environment."""

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, pass_context
from jinja2.exceptions import UndefinedError

from generator.l10n.messages import Catalog
from generator.render.calling import Messages
from generator.render.compiling import PlainEnvironment

CATALOG = Catalog(
    "en",
    {
        ("", "%(n)s of all"): ("<b>%(n)s</b> of all",),
        ("", "plain"): ("plain & <i>simple</i>",),
        ("", "a story"): ("one story", "%(num)s stories"),
        ("of a page", "Kind"): ("Sort (%(context)s)",),
    },
    "(n != 1)",
)


class Thing:
    def __init__(self) -> None:
        self.calls = 0

    def method(self, *values: object, **named: object) -> str:
        self.calls += 1
        return f"{values}{sorted(named.items())}"

    def __call__(self, value: object) -> str:
        return f"<{value}>"


def ended(*_: object) -> str:
    raise StopIteration


@pass_context
def of_context(context, name):
    return context.resolve(name)


TEMPLATES = {
    "a message": '{{ _("plain") }}{{ gettext("%(n)s of all", n="<x>") }}{{ _("100%%") }}',
    "messages in a loop": '{% for n in (1, "<2>") %}{{ _("%(n)s of all", n=n) }}{{ _("plain") }}{% endfor %}',
    "plurals": '{% for n in (0, 1, 2) %}{{ ngettext("a story", "stories", n) }};{% endfor %}',
    "a context": '{{ pgettext("of a page", "Kind") }}{{ pgettext("elsewhere", "Kind") }}',
    "a trans block": '{% trans n="<y>" %}{{ n }} of all{% endtrans %}',
    "methods and functions": '{{ thing.method(1, "&", b=2, a=1) }}{{ range(3) | list }}{{ "a".upper() }}{{ dict(self=1) }}',
    "a thing that can be called": "{{ thing('&') }}",
    "what asks for the context": "{% for x in 'ab' %}{{ of_context('word') }}{{ x }}{% endfor %}",
    "macros": '{% macro m(a, b="<") %}[{{ a }}{{ b }}{{ caller() if caller is defined else "" }}]{% endmacro %}'
    "{{ m(1) }}{{ m(b=2, a='<i>') }}{% call m(3) %}in{% endcall %}{% for x in (1, 2) %}{{ m(x) }}{% endfor %}",
    "an imported macro": '{% from "lib" import say %}{% import "lib" as lib %}{{ say("<") }}{{ lib.say(2) }}',
    "a block in a loop": "{% for x in (1, 2) %}{% block b scoped %}{{ _('%(n)s of all', n=x) }}{{ thing.method(x) }}{% endblock %}{% endfor %}",
}
LIB = "{% macro say(x) %}({{ x }}{{ _('plain') }}){% endmacro %}"


def environments(text: str) -> tuple[Environment, Environment]:
    loader = DictLoader({"lib": LIB, "page": text})
    stock = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, extensions=["jinja2.ext.i18n"]
    )
    stock.install_gettext_callables(CATALOG.gettext, CATALOG.ngettext, newstyle=True, pgettext=CATALOG.pgettext)  # type: ignore[attr-defined]  # fmt: skip
    ours, messages = PlainEnvironment(loader), Messages(CATALOG)
    ours.globals |= {"_": messages.gettext, "gettext": messages.gettext}
    ours.globals |= {"ngettext": messages.ngettext, "pgettext": messages.pgettext}
    for environment in (stock, ours):
        environment.globals |= {"thing": Thing(), "of_context": of_context, "word": "<w>", "ended": ended}  # fmt: skip
    return stock, ours


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_says_what_the_stock_one_says(name):
    stock, ours = environments(TEMPLATES[name])
    expected = stock.get_template("page").render()
    assert expected
    assert ours.get_template("page").render() == expected
    assert ours.get_template("page").render() == expected


@pytest.mark.parametrize(
    "text", ["{{ nobody() }}", "{{ thing.nothing() }}", "{{ ended() }}", "{{ ended(1) | upper }}"]
)
def test_what_cannot_be_called_fails_as_in_the_stock_one(text):
    for environment in environments(text):
        with pytest.raises(UndefinedError):
            environment.get_template("page").render()


@pytest.mark.parametrize(
    "text", ["{{ _('50% of all') }}", "{{ _('%(n)s of all') }}", "{{ thing.method(1)(2) }}"]
)
def test_a_mistake_in_a_call_is_the_stock_one_s(text):
    said = []
    for environment in environments(text):
        with pytest.raises((TypeError, ValueError, KeyError)) as caught:
            environment.get_template("page").render()
        said.append((type(caught.value), str(caught.value)))
    assert said[0] == said[1]
