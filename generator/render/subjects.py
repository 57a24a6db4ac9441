"""What each page kind is given: its matter, and the head that says what the page is.

A new page kind is a row here, in the plan, and a template. What makes lists and
incidents is loaded when one is made, as in `outputs`.
"""

from collections.abc import Callable

from msgspec import structs

from generator.l10n.messages import N_
from generator.model.page import PageSpec
from generator.model.story import Story, Version
from generator.pages.chrome import Head
from generator.pages.faces import Link, Spoken, StoryCard
from generator.pages.matters import IncidentFace, RedirectFace
from generator.pages.plan import feed_path
from generator.pages.social import shared_picture
from generator.pages.stories import plain_face, story_face
from generator.pages.view import View

Matter = tuple[object, Head]


def _front(view: View, spec: PageSpec) -> Matter:
    from generator.pages.lists import front_face  # noqa: PLC0415

    site = view.publication.index.site
    title = view.speaking.text(site.title).text
    return front_face(view), Head(
        headline=title, description=view.speaking.text(site.description).text
    )


def _section(view: View, spec: PageSpec) -> Matter:
    from generator.pages.lists import section_face  # noqa: PLC0415

    publication = view.publication
    face = section_face(view, spec.owner)
    path = feed_path(publication.index.site, view.locale, "section_feed", spec.owner)
    title = face.link.text.text
    about = view.speaking.message(N_("Stories of the section %(name)s, newest first."), name=title)
    return face, Head(headline=title, description=about, feed=(title, publication.local(path)))


def _story(view: View, spec: PageSpec) -> Matter:
    publication = view.publication
    story = publication.index.story(spec.owner)
    version = publication.index.version("story", spec.owner, spec.locale)
    assert story is not None and version is not None
    face = story_face(view, story, version)
    head = story_head(view, face.card)
    return face, structs.replace(head, modified=_last_change(view, story, version))


def story_head(view: View, card: StoryCard) -> Head:
    """Return what the head of a story's page says, from its card."""
    shared, alt, size = shared_picture(view, card)
    return Head(
        headline=card.headline.text,
        description=card.standfirst.text,
        og_type="article",
        image=shared,
        image_alt=alt,
        image_size=size,
        published=card.published.iso,
        modified=card.updated.iso if card.updated else "",
        section=card.section.text.text,
        above=(card.section,),
    )


def _last_change(view: View, story: Story, version: Version) -> str:
    """Return when a story was last updated or corrected; empty for one that is as it was published."""
    changes = [version.release.updated, *(correction.at for correction in story.corrections)]
    found = [moment for moment in changes if moment is not None]
    return view.speaking.when(max(found, key=lambda m: m.start)).iso if found else ""


def _incident(view: View, spec: PageSpec) -> Matter:
    from generator.pages.incidents import incident_face  # noqa: PLC0415

    incident = view.publication.index.incident(spec.owner)
    assert incident is not None
    face = incident_face(view, incident)
    return face, Head(
        headline=face.card.headline.text,
        description=face.card.standfirst.text or face.cause.text or _first_update(face),
        name=face.card.headline,
        modified=face.updated.iso if face.updated else "",
        above=(_place(view, "incidents", N_("Incidents")),),
    )


def _updates(view: View, spec: PageSpec) -> Matter:
    from generator.pages.updates import order_face, updates_face  # noqa: PLC0415

    turned = spec.kind == "incident_order"
    face = order_face(view, spec.owner) if turned else updates_face(view, spec.owner)
    name = face.incident.text
    about = view.speaking.message(
        N_("All updates of an incident in order: %(name)s"), name=name.text
    )
    return face, Head(
        headline=f"{name.text} – {face.range}",
        description=about,
        above=(_place(view, "incidents", N_("Incidents")), face.incident),
        here=Spoken(face.range),
    )


def _incidents(view: View, spec: PageSpec) -> Matter:
    from generator.pages.incident_lists import incidents_face  # noqa: PLC0415

    path = feed_path(view.publication.index.site, view.locale, "incidents_feed")
    feed = (view.speaking.message(N_("Incident updates feed")), view.publication.local(path))
    about = view.speaking.message(N_("Incidents we have reported: the open ones, then by month."))
    headline = view.speaking.message(N_("Incidents"))
    return incidents_face(view), Head(headline=headline, description=about, feed=feed)


def _narrowed(view: View, spec: PageSpec) -> Matter:
    from generator.pages.incident_lists import incidents_face  # noqa: PLC0415

    speaking = view.speaking
    if spec.kind == "incidents_year":
        year = speaking.voice.language.digits(spec.owner)
        headline = speaking.message(N_("Incidents of %(year)s"), year=year)
    else:
        severity = speaking.tag("severity", spec.owner).text
        headline = speaking.message(N_("Incidents by severity: %(severity)s"), severity=severity)
    return incidents_face(view, spec.kind, spec.owner), Head(
        headline=headline,
        description=speaking.message(N_("Incidents we have reported: %(what)s."), what=headline),
        above=(_place(view, "incidents", N_("Incidents")),),
    )


def _service_year(view: View, spec: PageSpec) -> Matter:
    from generator.pages.calendars import service_year_face  # noqa: PLC0415

    service, _, year = spec.owner.partition("/")
    face = service_year_face(view, service, year)
    name = face.service.text.text
    about = view.speaking.message(
        N_("Incidents of %(name)s in %(year)s, day by day."), name=name, year=face.year
    )
    return face, Head(
        headline=view.speaking.message(N_("%(name)s in %(year)s"), name=name, year=face.year),
        description=about,
        above=(_place(view, "status", N_("Status")), face.service),
        here=Spoken(face.year),
    )


def _corrections(view: View, spec: PageSpec) -> Matter:
    from generator.pages.corrected import corrections_face  # noqa: PLC0415

    face = corrections_face(view, spec.owner)
    say = view.speaking.message
    if not face.year:
        about = say(N_("What we put right in stories and incident records, newest first."))
        return face, Head(headline=say(N_("Corrections made")), description=about)
    about = say(
        N_("What we put right in %(year)s in stories and incident records, newest first."),
        year=face.year,
    )
    headline = say(N_("Corrections made in %(year)s"), year=face.year)
    above = (_place(view, "corrections", N_("Corrections made")),)
    return face, Head(headline=headline, description=about, above=above, here=Spoken(face.year))


def _service(view: View, spec: PageSpec) -> Matter:
    from generator.pages.lists import service_face  # noqa: PLC0415

    face = service_face(view, spec.owner)
    name = face.link.text.text
    about = view.speaking.message(
        N_("Incidents of %(name)s, newest first, and how its state changed."), name=name
    )
    above = (_place(view, "status", N_("Status")),)
    return face, Head(headline=name, description=about, above=above, name=face.link.text)


def _status(view: View, spec: PageSpec) -> Matter:
    from generator.pages.lists import status_face  # noqa: PLC0415

    about = view.speaking.message(N_("Every service we report on, and its open incidents."))
    return status_face(view), Head(headline=view.speaking.message(N_("Status")), description=about)


def _term(view: View, spec: PageSpec) -> Matter:
    from generator.pages.terms import term_face  # noqa: PLC0415

    face = term_face(view, spec.kind, spec.owner)
    about = view.speaking.message(N_("Stories and incidents: %(name)s."), name=face.name.text)
    return face, Head(headline=face.name.text, description=about, name=face.name)


def _month(view: View, spec: PageSpec) -> Matter:
    from generator.pages.terms import month_face  # noqa: PLC0415

    face = month_face(view, spec.owner)
    about = view.speaking.message(N_("All stories of %(month)s."), month=face.label)
    above = (_place(view, "archive", N_("Archive")),)
    return face, Head(headline=face.label, description=about, above=above)


def _archive(view: View, spec: PageSpec) -> Matter:
    from generator.pages.terms import archive_face  # noqa: PLC0415

    about = view.speaking.message(N_("All stories, month by month"))
    return archive_face(view), Head(
        headline=view.speaking.message(N_("Archive")), description=about
    )


def _page(view: View, spec: PageSpec) -> Matter:
    version = view.publication.index.version("page", spec.owner, spec.locale)
    assert version is not None
    face = plain_face(view, spec.owner, version)
    return face, Head(headline=face.headline.text, description=face.standfirst.text)


def _search(view: View, spec: PageSpec) -> Matter:
    from generator.pages.searching import search_face  # noqa: PLC0415

    about = view.speaking.text(view.publication.index.site.description).text
    return search_face(view), Head(headline=view.speaking.message(N_("Search")), description=about)


def _not_found(view: View, spec: PageSpec) -> Matter:
    from generator.pages.missing import not_found_face  # noqa: PLC0415

    return not_found_face(view), Head(headline=view.speaking.message(N_("Page not found")))


def _redirect(view: View, spec: PageSpec) -> Matter:
    """Return where a redirect leads, and a link to each language that its target has."""
    publication = view.publication
    kind, _, id = spec.owner.partition("/")
    places = publication.index.places(*((kind, id) if spec.owner else ("front", "")))
    links = tuple(
        Link(
            Spoken(publication.languages[code].name, publication.languages[code].tag),
            publication.local(path),
        )
        for code, path in places.items()
    )
    title = view.speaking.text(publication.index.site.title).text
    return RedirectFace(target=publication.absolute(spec.target), links=links), Head(headline=title)


def _first_update(face: IncidentFace) -> str:
    return face.updates[0].text.text if face.updates else ""


def _place(view: View, kind: str, message: str) -> Link:
    return Link(Spoken(view.speaking.message(message)), view.url(kind))


MATTERS: dict[str, Callable[[View, PageSpec], Matter]] = {
    "front": _front,
    "section": _section,
    "story": _story,
    "incident": _incident,
    "incident_order": _updates,
    "incident_updates": _updates,
    "incidents": _incidents,
    "incidents_severity": _narrowed,
    "incidents_year": _narrowed,
    "service": _service,
    "service_year": _service_year,
    "status": _status,
    "topic": _term,
    "person": _term,
    "place": _term,
    "month": _month,
    "archive": _archive,
    "corrections": _corrections,
    "corrections_year": _corrections,
    "page": _page,
    "search": _search,
    "not_found": _not_found,
    "redirect": _redirect,
}
