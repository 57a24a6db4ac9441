"""Time zones by their IANA names."""

from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo | None:
    """Return the zone, or None when the zone database does not know the name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_names() -> list[str]:
    """Return the names that the zone database knows, for "did you mean"."""
    return sorted(available_timezones())
