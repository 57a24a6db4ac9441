"""What reading a record needs of its site."""

from datetime import tzinfo
from pathlib import Path

from msgspec import Struct

from generator.model.checking import CheckSetting


class Context(Struct, frozen=True):
    """What reading a record needs of the site: locale codes, zone, and where its media lie.

    `native` gives the language of each locale whose pages have digits of its own. `checks` is what the
    desk decided of what is told: no page hangs on it, so it is no part of the site.
    """

    locales: tuple[str, ...]
    zone: tzinfo
    root: Path | None = None
    native: tuple[tuple[str, str], ...] = ()
    checks: CheckSetting = CheckSetting()

    def digits_of(self, locale: str) -> str:
        """Return the language whose digits a locale's pages have, or an empty string."""
        return dict(self.native).get(locale, "")
