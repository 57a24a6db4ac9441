"""What Jinja says of a slip in a template, told in words that other languages have too.

Owns the table of Jinja's common sentences. What has no row stays as Jinja says it, behind a sentence of what it is.
"""

import re

from msgspec import Struct

from generator.patterns import pattern
from generator.saying import Saying, say


class Row(Struct, frozen=True):
    """A sentence of Jinja, and the template of ours; its groups are the values."""

    jinja: re.Pattern[str]
    template: str


_ROWS = (
    Row(pattern(r"'(?:\w+\.)*(?P<thing>\w+) object' has no attribute '(?P<name>[^']*)'"), 'there is no "{name}" in {thing}'),
    Row(pattern(r"'(?P<name>[^']+)' is undefined"), 'there is no "{name}" here'),
    Row(pattern(r"No filter named '(?P<name>[^']+)'"), 'there is no filter "{name}"'),
    Row(pattern(r"No test named '(?P<name>[^']+)'"), 'there is no test "{name}"'),
    Row(pattern(r"'(?P<name>[^']+)' not found in search path"), 'there is no template "{name}"'),
    Row(pattern(r"the template '(?P<template>[^']+)' .*does not export the requested name '(?P<name>[^']+)'"),
        'the template {template} has no "{name}" to import'),
    Row(pattern(r"Encountered unknown tag '(?P<name>[^']+)'.* needs to be closed is '(?P<block>\w+)'"),
        'the tag "{name}" does not belong here: "{block}" is still open'),
    Row(pattern(r"Encountered unknown tag '(?P<name>[^']+)'"), 'the tag "{name}" does not belong here'),
    Row(pattern(r"Unexpected end of template.* needs to be closed is '(?P<block>\w+)'"), '"{block}" is opened and never closed'),
    Row(pattern(r"unexpected end of template"), "an expression is opened and never closed"),
    Row(pattern(r"Missing end of comment tag"), "a comment is opened and never closed"),
    Row(pattern(r"Missing end of raw directive"), '"raw" is opened and never closed'),
    Row(pattern(r"Expected an expression, got"), "an expression is missing here"),
    Row(pattern(r"expected token '(?:[^']*)', got '(?P<sign>[^']*)'"), '"{sign}" does not belong here'),
    Row(pattern(r"unexpected char '(?P<sign>.+)' at"), '"{sign}" does not belong here'),
    Row(pattern(r"block '(?P<block>[^']+)' defined twice"), 'the block "{block}" stands twice'),
)  # fmt: skip


def said_of(error: str) -> Saying:
    """Return what is told of an error of a template, by its first line."""
    told = error.partition("\n")[0]
    for row in _ROWS:
        if match := row.jinja.search(told):
            return say(row.template, **match.groupdict())
    return say("this template cannot be used: {error}", error=error)
