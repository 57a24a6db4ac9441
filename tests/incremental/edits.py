"""The table of edits: what may happen to a newsroom between two builds, and how often."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.incremental import edits_records as records
from tests.incremental import edits_site as whole
from tests.incremental import edits_stories as stories
from tests.incremental.desk import Desk


@dataclass(frozen=True, slots=True)
class Edit:
    """A kind of edit. `apply` returns False when there is nothing to do.

    `needs` are the beginnings of paths that it reads: it waits while one of those is broken.
    """

    name: str
    weight: int
    apply: Callable[[Desk, random.Random], bool | None]
    needs: tuple[str, ...] = ()

    def fits(self, desk: Desk) -> bool:
        """Return True when nothing that the edit reads is broken or gone."""
        if any(path.startswith(self.needs) for path in desk.broken if self.needs):
            return False
        return bool(desk.story_ids() and desk.incident_ids() and desk.paths("content/pages/"))


_SITE = ("site.yaml",)
_REGISTRY = ("content/registry/",)

EDITS: tuple[Edit, ...] = (
    Edit("body", 6, stories.body),
    Edit("a block or link in a body", 5, stories.body_block),
    Edit("headline", 5, stories.headline),
    Edit("standfirst", 3, stories.standfirst),
    Edit("kicker", 2, stories.kicker),
    Edit("slug", 3, stories.slug),
    Edit("section", 3, stories.section, _SITE),
    Edit("topics", 3, stories.topics, _REGISTRY),
    Edit("byline", 3, stories.byline),
    Edit("related", 3, stories.related),
    Edit("incidents of a story", 2, stories.incidents),
    Edit("series of stories", 2, stories.run_of_stories),
    Edit("kind of a story", 1, stories.kind),
    Edit("dateline", 1, stories.dateline),
    Edit("front", 4, stories.front),
    Edit("image", 3, stories.image),
    Edit("alias", 3, stories.alias),
    Edit("correction", 2, stories.correction),
    Edit("published", 5, stories.published),
    Edit("updated", 2, stories.updated),
    Edit("state", 4, stories.state),
    Edit("embargo", 3, stories.embargo),
    Edit("expires", 3, stories.expires),
    Edit("translation accepted", 4, stories.translation_accepted, (*_SITE, *_REGISTRY)),
    Edit("number in a text", 5, stories.counted_anew),
    Edit("marks of translations", 2, stories.marks_changed),
    Edit("version added", 3, stories.version_added),
    Edit("version removed", 3, stories.version_removed),
    Edit("story added", 4, stories.story_added),
    Edit("ten stories added", 1, stories.stories_added),
    Edit("story removed", 3, stories.story_removed),
    Edit("story renamed", 3, stories.story_renamed),
    Edit("plain page", 4, stories.plain_page),
    Edit("plain page added", 1, stories.page_added),
    Edit("picture replaced", 2, stories.picture_replaced),
    Edit("picture added", 1, stories.picture_added),
    Edit("value of a figure", 6, records.figure_value),
    Edit("words of a figure", 2, records.figure_words),
    Edit("began", 3, records.began),
    Edit("ended", 3, records.ended),
    Edit("headline of an incident", 3, records.incident_headline),
    Edit("texts of an incident", 3, records.incident_text),
    Edit("services of an incident", 3, records.incident_services, _REGISTRY),
    Edit("places of an incident", 2, records.incident_places),
    Edit("preceded_by", 3, records.preceded_by),
    Edit("update added", 4, records.update_added),
    Edit("update edited", 3, records.update_edited),
    Edit("update removed", 2, records.update_removed),
    Edit("state of an incident", 2, records.incident_release),
    Edit("alias of an incident", 1, records.incident_alias),
    Edit("correction of an incident", 2, records.incident_correction),
    Edit("incident added", 3, records.incident_added),
    Edit("incident removed", 2, records.incident_removed),
    Edit("name in a registry", 4, records.entry_renamed, _REGISTRY),
    Edit("entry of a registry added", 2, records.entry_added, _REGISTRY),
    Edit("part_of and operator", 2, records.service_lineage, _REGISTRY),
    Edit("person", 2, records.person, _REGISTRY),
    Edit("unit word", 2, records.unit_word, _REGISTRY),
    Edit("title of the site", 2, whole.title, _SITE),
    Edit("related setting", 1, whole.related_setting, _SITE),
    Edit("menu", 2, whole.menu, (*_SITE, "content/pages/about")),
    Edit("option of a locale", 2, whole.locale_option, _SITE),
    Edit("permalinks", 2, whole.permalinks, _SITE),
    Edit("feeds", 2, whole.feeds, _SITE),
    Edit("search", 1, whole.search, _SITE),
    Edit("sections", 2, whole.sections, _SITE),
    Edit("missing_translation", 2, whole.missing_translation, _SITE),
    Edit("taxonomies", 1, whole.taxonomies, _SITE),
    Edit("publisher", 2, whole.publisher, _SITE),
    Edit("timezone", 1, whole.site_zone, _SITE),
    Edit("url of the site", 1, whole.site_url, _SITE),
    Edit("template", 4, whole.template),
    Edit("template removed", 3, whole.template_removed),
    Edit("template broken", 2, whole.template_broken),
    Edit("style sheet", 2, whole.style),
    Edit("message of a catalog", 3, whole.message),
    Edit("clock", 8, whole.clock),
    Edit("drafts", 2, whole.drafts),
    Edit("base url", 2, whole.base_url),
    Edit("touch", 2, whole.touch),
    Edit("same size and second", 3, whole.same_size),
    Edit("fields in another order", 3, whole.lines_moved),
    Edit("file broken", 5, whole.break_file),
    Edit("file repaired", 4, whole.repair),
    Edit("no change", 2, whole.no_change),
    Edit("state deleted", 1, whole.state_deleted),
    Edit("clean build of a torn output", 1, whole.asked_clean),
    Edit("output deleted", 1, whole.output_deleted),
)
