"""The desk's report as values: each sentence with what the checks say of it, in the desk's language.

Made by `checks/sheet.py`, printed by `render/desk`. Owns no judgement and no markup.
"""

from msgspec import Struct


class Finding(Struct, frozen=True):
    """A fault: how grave, or that it may stand, of which code, where, what is wrong, and lines of what to write instead."""

    level: str
    word: str
    code: str
    place: str
    message: str
    help: tuple[str, ...]


class Verdict(Struct, frozen=True):
    """What the check says of a number, time or date: a row of the margin.

    `number` is what it is called in the sentence, `id` names the row; `fact` is the fact that decided, and
    `value` what the record has there, or what a `${…}` says: that is in the text's language, `value_tag`.
    """

    id: str
    number: str
    text: str
    verdict: str
    word: str
    fact: str
    value: str
    reason: str
    findings: tuple[Finding, ...]
    value_tag: str = ""


class Stretch(Struct, frozen=True):
    """A part of a sentence: its words alone, or a mention with its row of the margin."""

    text: str
    of: Verdict | None = None


class Row(Struct, frozen=True):
    """A sentence of a field and what that is called, its line, its margin, and its other findings."""

    line: str
    field: str
    called: str
    stretches: tuple[Stretch, ...]
    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]


class Column(Struct, frozen=True):
    """A record in one language; `draft` is the word for that, where it is one."""

    language: str
    tag: str
    direction: str
    path: str
    draft: str
    rows: tuple[Row, ...]


class Record(Struct, frozen=True):
    """A story, incident or page: its languages beside each other, and what is of no sentence."""

    anchor: str
    title: str
    tag: str
    direction: str
    name: str
    counts: tuple[str, ...]
    columns: tuple[Column, ...]
    findings: tuple[Finding, ...]


class Named(Struct, frozen=True):
    """A link to a record, with how many findings it has of a code."""

    anchor: str
    title: str
    tag: str
    count: str


class Fault(Struct, frozen=True):
    """A code with what it means, and the records that have it."""

    level: str
    word: str
    code: str
    meaning: str
    records: tuple[Named, ...]


class Group(Struct, frozen=True):
    """Records of one kind."""

    kind: str
    title: str
    records: tuple[Record, ...]


class Sheet(Struct, frozen=True):
    """The whole report. `tag` is the desk's language; `tallies` count mentions by verdict.

    `stands` are the codes of which the desk lets places stand.
    """

    tag: str
    direction: str
    title: str
    summary: str
    tallies: tuple[tuple[str, str, str], ...]
    faults: tuple[Fault, ...]
    stands: tuple[Fault, ...]
    groups: tuple[Group, ...]
    elsewhere: tuple[Finding, ...]
