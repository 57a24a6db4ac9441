"""`khobor new`: a site, a record in one, or a copy of what ships, ready to write in."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from generator.editorial.create import COPIES, CreateError, create
from generator.l10n.desk import DESK_ENGLISH
from generator.options import Commands, add_locale_option, desk_of
from generator.saying import as_said, say
from generator.wrong import refuse


def add_new_command(commands: Commands) -> None:
    """Add the command `new` to the parser."""
    new = commands.add_parser(
        "new",
        help="make a site, story, incident or page; copy a template or catalog that ships",
        description="Make a site, or in a site a record or a copy of what ships, ready to write in.",
    )
    new.add_argument("what", choices=("site", "story", "incident", "page", *COPIES))
    new.add_argument(
        "name",
        help="the folder of a new site; the id of a record (a-z, 0-9, -), or its headline in quotes; "
        "a file of the theme, as story.html; a language tag, as ta",
    )
    new.add_argument("--site", metavar="DIR", help="the site's folder (default: here)")
    new.add_argument(
        "--only",
        metavar="L",
        default="",
        help="files of one language only (default: of every one of the site)",
    )
    add_locale_option(new)
    new.set_defaults(run=_new)


def _new(options: argparse.Namespace) -> int:
    desk = desk_of(options) or DESK_ENGLISH
    site = Path(options.site or ".")
    now = datetime.now(UTC)
    try:
        made = create(options.what, options.name, site=site, now=now, locale=options.only)
    except CreateError as error:
        refuse(as_said(error.args[0]))
    for path in made:
        print(desk.tell(say("made {path}", path=path)))
    return 0
