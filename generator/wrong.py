"""A command that cannot be run, told in the language that its words ask for.

Owns how the parser's own sentences are told. Never decides what a command may be.
"""

import argparse
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

from generator.patterns import pattern
from generator.saying import Saying, Value, say

_LOCALE = "--locale"


class WrongCommand(SystemExit):
    """The end of a wrong command: what is wrong with it, and how it goes."""

    def __init__(self, said: Saying, usage: str = "") -> None:
        super().__init__(2)
        self.said = said
        self.usage = usage


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are told by who runs the command."""

    def error(self, message: str) -> NoReturn:
        """End the command with what the parser refuses."""
        told = say("{program}: error: {what}", program=self.prog, what=_said(message))
        raise WrongCommand(told, self.format_usage())


def refuse(message: str | Saying) -> NoReturn:
    """End the program: the command is wrong."""
    raise WrongCommand(say("khobor: {said}", said=message))


def tell_in(words: Sequence[str], said: Value) -> str:
    """Return a sentence in the language that the words of a command ask for; in English where it has none."""
    from generator.l10n.desk import teller_of  # noqa: PLC0415  # few commands are wrong

    tags = [after for word, after in pairwise(words) if word == _LOCALE]
    tags += [word.partition("=")[2] for word in words if word.startswith(f"{_LOCALE}=")]
    teller = teller_of(tags[-1]) if tags else None
    return teller.tell(said) if teller is not None else str(said)


def _said(message: str) -> Saying:
    for form, template in _SAID:
        if match := form.fullmatch(message):
            return say(template, **match.groupdict())
    return say("{error}", error=message)


_SAID: tuple[tuple[re.Pattern[str], str], ...] = (
    (pattern(r"unrecognized arguments: (?P<words>.*)"), "unrecognized arguments: {words}"),
    (pattern(r"the following arguments are required: (?P<words>.*)"), "the following arguments are required: {words}"),
    (pattern(r"argument (?P<name>\S+): invalid choice: (?P<word>.*) \(choose from (?P<words>.*)\)"),
     "argument {name}: invalid choice: {word} (choose from {words})"),
    (pattern(r"argument (?P<name>\S+): invalid int value: (?P<word>.*)"), "argument {name}: invalid int value: {word}"),
    (pattern(r"argument (?P<name>\S+): expected one argument"), "argument {name}: expected one argument"),
    (pattern(r"argument (?P<name>\S+): ignored explicit argument (?P<word>.*)"),
     "argument {name}: ignored explicit argument {word}"),
    (pattern(r"ambiguous option: (?P<word>\S+) could match (?P<words>.*)"),
     "ambiguous option: {word} could match {words}"),
)  # fmt: skip
"""What argparse says, and the same as a template."""
