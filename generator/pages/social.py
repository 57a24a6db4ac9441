"""What a story's social card says: a picture that networks show beside a link to the story.

Owns which words stand on a card, all of them spoken in the story's language. Reads no more of
a record than these words, so that an edit of anything else leaves the card alone. Nothing that
is drawn is not in here.
"""

from urllib.parse import urlsplit

from msgspec import Struct

from generator.index.filing import card_path
from generator.l10n.durations import speak_duration
from generator.l10n.speech import speak
from generator.model.listing import IncidentGlance
from generator.pages.faces import StoryCard
from generator.pages.view import View

CARD_SIZE = (1200, 630)
"""Width and height of a card, in pixels."""
SHARED_WIDTH = 1200
"""A story's own picture is shared in place of its card when it is at least so wide."""


class CardText(Struct, frozen=True, kw_only=True, array_like=True):
    """The words of a card. What a story lacks is empty.

    `severity` is the code that the mark's shape goes by, `severity_word` its word; `fact` is how
    long the story's incident took, or its first figure, and `label` what that figure counts.
    """

    locale: str
    language: str
    rtl: bool
    site: str
    host: str
    date: str
    kicker: str
    headline: str
    severity: str = ""
    severity_word: str = ""
    fact: str = ""
    label: str = ""


def card_text(view: View, id: str) -> CardText:
    """Return what the card of a story says in the view's language."""
    speaking, site = view.speaking, view.publication.index.site
    language = speaking.voice.language
    story = view.publication.index.story_glance(id, view.locale)
    assert story is not None and story.published is not None
    kicker = speaking.join(story.kicker, story.incident, view.locale)
    shown = view.publication.index.incident_glance(story.incident) if story.incident else None
    severity, word, fact, label = _glanced(view, story.incident, shown)
    return CardText(
        locale=view.locale,
        language=language.base,
        rtl=language.rtl,
        site=speaking.text(site.title).text,
        host=urlsplit(site.url).netloc,
        date=speaking.when(story.published).date,
        kicker=kicker or view.name("section", story.section).text,
        headline=speaking.join(story.headline, story.incident, view.locale),
        severity=severity,
        severity_word=word,
        fact=fact,
        label=label,
    )


def shared_picture(view: View, card: StoryCard) -> tuple[str, str, tuple[int, int]]:
    """Return the picture that is shown beside a link to a story: URL, what it says, its size.

    The story's own picture if networks draw its kind (they draw no SVG) and it is wide enough,
    else the story's card; without cards its own of any width, or none.
    """
    publication, own = view.publication, card.image
    drawn = view.locale in publication.drawn
    if own is not None and not own.url.endswith(".svg") and not (drawn and own.width < SHARED_WIDTH):  # fmt: skip
        return publication.origin + own.url, own.alt.text, (own.width, own.height)
    if drawn:
        path = card_path(view.locale, card.id)
        return publication.absolute(path), card.headline.text, CARD_SIZE
    return "", "", (0, 0)


def _glanced(view: View, id: str, incident: IncidentGlance | None) -> tuple[str, str, str, str]:
    """Return the code and word of an incident's severity, its fact, and the fact's label."""
    if incident is None:
        return "", "", "", ""
    speaking, fact, label = view.speaking, "", ""
    severity = speaking.tag("severity", incident.severity)
    if incident.length is not None:
        length, exact = incident.length.length, incident.length.exact
        fact = speak_duration(length, speaking.voice.language, exact=exact)
    elif incident.figure is not None:
        fact = speak(incident.figure, (), speaking.voice)
        label = speaking.text(incident.label, id).text
    return severity.code, severity.text, fact, label
