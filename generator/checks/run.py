"""All checks over all records, in one pass. A new check is a row in a table."""

from generator.checks.incidents import check_incident
from generator.checks.known import Known
from generator.checks.site import check_registry_use, check_site
from generator.checks.stories import check_page, check_story
from generator.diagnostics import Diagnostic


def check_all(known: Known) -> list[Diagnostic]:
    """Return everything that is wrong between the records of a site."""
    found = list(check_site(known))
    for incident in known.incidents.values():
        found.extend(check_incident(known, incident))
    for story in known.stories.values():
        found.extend(check_story(known, story))
    for page in known.pages.values():
        found.extend(check_page(known, page))
    found.extend(check_registry_use(known))
    return found
