"""Which languages a desk can be told things in: the tables that have their words."""

from collections.abc import Mapping

SPOKEN = "en"
"""The language in which everything is written first."""
DESKS: Mapping[str, tuple[str, ...]] = {
    "bn": (
        "desk_bengali", "desk_bengali_judged", "desk_bengali_versions", "desk_bengali_files",
        "desk_bengali_texts", "desk_bengali_report", "desk_bengali_fields", "desk_bengali_writing",
        "desk_bengali_media", "desk_bengali_site", "desk_bengali_commands",
        "desk_bengali_outside", "desk_bengali_preview",
    ),
}  # fmt: skip
"""By language subtag, the modules of `l10n/tables`; they are loaded when their language is asked for."""
HOUSES: Mapping[tuple[str, str], str] = {("bn", "dhaka"): "desk_dhaka"}
"""By language subtag and house, the module of what that house writes otherwise in these sentences."""
HOUSE_OF_REGION: Mapping[tuple[str, str], str] = {("bn", "BD"): "dhaka"}
"""The house of a region whose locale names none; plain `bn` is told as the plain catalog of pages says things."""
