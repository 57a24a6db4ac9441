"""The words of `khobor say` and `khobor hear`; what they do is loaded when one is asked for."""

import argparse

from generator.options import Commands

SAID = (
    "number",
    "compact",
    "percent",
    "duration",
    "date",
    "time",
    "datetime",
    "interval",
    "bangla-date",
    "list",
    "slug",
    "truncate",
)
"""The kinds of values that can be said, as the help lists them."""


def add_prompt_commands(commands: Commands) -> None:
    """Add `say` and `hear` to the command line."""
    speaks = commands.add_parser(
        "say",
        help="say a number, a time or a list in a language",
        description="Say a value as the pages would: khobor say duration 9420 --locale bn",
        epilog="kinds: " + ", ".join(SAID),
    )
    speaks.add_argument("kind", metavar="KIND", help="what the value is")
    speaks.add_argument("value", metavar="VALUE", help="the value, in digits or ISO 8601")
    speaks.add_argument(
        "--form", default="", help="a form of the kind, a case (of, in, to), or both with |"
    )
    speaks.set_defaults(run=_say)
    hears = commands.add_parser(
        "hear",
        help="find the numbers, times and dates in a text",
        description="Read a text back: khobor hear 'প্রায় ছয় ঘন্টা' --locale bn",
    )
    hears.add_argument("text", metavar="TEXT", help="the text, or - for what is piped in")
    hears.set_defaults(run=_hear)
    for command in (speaks, hears):
        command.add_argument(
            "--locale", required=True, help="a locale of the site, or a language tag: bn, bn-BD, en"
        )
        command.add_argument("--house", default="", help="the house's style, as dhaka or indian")
        command.add_argument("--json", action="store_true", help="print JSON")
        command.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")


def _say(options: argparse.Namespace) -> int:
    from generator.prompting import run_say  # noqa: PLC0415  # a build speaks without the prompt

    return run_say(options)


def _hear(options: argparse.Namespace) -> int:
    from generator.prompting import run_hear  # noqa: PLC0415

    return run_hear(options)
