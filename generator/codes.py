"""The table of diagnostic codes: each with its level, what it means and what to do.

A code is stable: editors search for it, settings name it, the reference lists it. A new fault
is a new row here; tests hold that every code used is in the table and that each one is
documented.
"""

from typing import Literal

from msgspec import Struct

Level = Literal["error", "warning", "note"]


class Code(Struct, frozen=True):
    """Level of a diagnostic and the sentence that the reference prints for it.

    `settable` is True where it is a judgement: a desk may give it another level, or let a place stand.
    """

    level: Level
    meaning: str
    settable: bool = False


def _e(meaning: str) -> Code:
    return Code("error", meaning)


def _w(meaning: str) -> Code:
    return Code("warning", meaning)


def _n(meaning: str) -> Code:
    return Code("note", meaning)


def _judged(level: Level, meaning: str) -> Code:
    return Code(level, meaning, settable=True)


CODES: dict[str, Code] = {
    # --- files and folders ---
    "no-site": _e("There is no site.yaml in the site folder."),
    "bad-encoding": _e("The file is not UTF-8 text."),
    "control-character": _e("The file holds a control character that no text needs."),
    "unreadable-file": _e("The file cannot be read (permissions, or it is not a file)."),
    "outside-site": _e("A path or a symbolic link leads out of the site folder."),
    "bad-file-name": _e("The file's name is not an id, a locale and an ending that belong here."),
    "unknown-locale": _e("A locale is named that site.yaml does not list."),
    "name-collision": _e("Two file names differ only in case or in Unicode form."),
    "stray-file": _w("A file lies where no file of its kind is read, so it is not used."),
    "file-too-large": _e("The file is larger than the limit for its kind."),
    "duplicate-id": _e("Two folders hold a story with the same id."),
    # --- YAML ---
    "yaml-syntax": _e("The file is not YAML."),
    "yaml-tab": _e("A tab stands where YAML allows only spaces."),
    "yaml-comma": _e("A comma or a brace inside { … } cuts a text in pieces; quote the text."),
    "yaml-comment": _e("A # after a space cuts the text off; quote the text."),
    "yaml-colon": _e("A colon and a space inside a text read as a new field; quote the text."),
    "yaml-quote": _e("A text begins with a sign that YAML keeps for itself; quote the text."),
    "yaml-alias": _e("Anchors, aliases and merge keys are not used in content."),
    "yaml-tag": _e("Explicit YAML tags are not used in content."),
    "yaml-depth": _e("The YAML is nested deeper than any record needs."),
    "yaml-boolean": _e("Only true and false are booleans; yes, no, on and off are words."),
    "duplicate-key": _e("A field stands twice in one mapping."),
    "front-matter": _e("A story or page does not begin with front matter between --- lines."),
    # --- fields ---
    "unknown-field": _e("A field that the schema does not know."),
    "missing-field": _e("A field that must be there is not."),
    "wrong-type": _e("A value of another type than the field takes."),
    "empty-value": _e("A field is there but says nothing."),
    "bad-choice": _e("A word that is not one of the field's words."),
    "bad-id": _e("An id that is not lower-case ASCII letters, digits and hyphens."),
    "bad-url": _e("A URL that is not http or https, or not well formed."),
    "bad-path": _e("A media path that is not plain and relative to the content folder."),
    "bad-slug": _e("A slug that is not letters, digits and hyphens."),
    "bad-number": _e("A number that cannot be read as a decimal value, or a count below nothing."),
    "naive-time": _e("A time without an offset from UTC."),
    "clock-only": _e("A clock time without a day."),
    "bad-time": _e("A moment that is not RFC 3339 or not on the calendar."),
    "bad-zone": _e("A time zone that the zone database does not know."),
    "bad-words": _e("A word of a locale that its place cannot use."),
    "bad-months": _e("Month starts that are no Bengali year."),
    "bad-color": _e("A colour that is not # and six hexadecimal digits."),
    "bad-icon": _e("The site's icon.png is no square PNG of 512 pixels or more."),
    "no-raster-icon": _w("The site has an icon.svg of its own and no icon.png beside it."),
    "bad-pattern": _e("A permalink pattern that is not well formed."),
    "no-raqm": _e("Pillow lacks Raqm, without which social cards would shape letters wrongly."),
    "bad-card-font": _e("A font of the social cards cannot be read."),
    "no-card-font": _n("A language has no font for social cards, so its stories have none."),
    "schema-version": _e("site.yaml was written for another version of the schema."),
    # --- records ---
    "claims-ours": _e("Claims that disagree, of which not exactly one is marked ours."),
    "reserved-name": _e("A figure has the name of a derived fact."),
    "time-order": _e("Something ends before it begins."),
    "far-ahead": _w(
        "A moment of publication, or the beginning of an incident, lies too far ahead."
    ),
    "update-order": _e("Updates do not stand in the order of their moments."),
    "duplicate-update": _e("Two updates have one id."),
    "second-pinned": _e("More than one update is pinned."),
    "no-end": _e("An incident's last update says resolved, but the incident has no end."),
    "shared-conflict": _e("Two files of a story give one shared field two values."),
    "translation-only": _e("A story has only translations and no original."),
    "correction-fact": _e("A correction names a fact that the record does not have."),
    "skeleton-text": _e(
        "Words of khobor new, over which nobody has written, in what is published."
    ),
    # --- ids that lead nowhere ---
    "unknown-incident": _e("An incident id that no record has."),
    "unknown-story": _e("A story id that no story has."),
    "unknown-page": _e("A page id that no page has."),
    "unknown-service": _e("A service id that the registry does not have."),
    "unknown-place": _e("A place that is neither an ISO 3166 code nor in the registry."),
    "unknown-person": _e("A person id that the registry does not have."),
    "unknown-topic": _e("A topic id that the registry does not have."),
    "unknown-publisher": _e("A publisher id that the registry does not have."),
    "unknown-section": _e("A section that site.yaml does not list."),
    "unknown-source": _e("A source key that the record does not have."),
    "unknown-unit": _e("A unit that neither the built-in units nor the registry have."),
    "unknown-anchor": _e("A link to a heading or update that the page does not have."),
    "unused-id": _n("A registry entry that nothing uses."),
    "part-of-cycle": _e("Services that are each a part of the other."),
    "headline-cycle": _e("Headlines of incidents that are said by each other in a circle."),
    "lineage-cycle": _e("Incidents that precede each other in a circle."),
    "hidden-needed": _e("A visible record needs one that is not published."),
    "hidden-link": _w("A link to a record that is not published; it is shown as plain text."),
    # --- references and blocks in text ---
    "bad-reference": _e("A ${…} that is not well formed."),
    "unknown-fact": _e("A ${…} names a fact that the incident does not have."),
    "empty-fact": _e("A ${…} names services or places, and the record has none."),
    "missing-unit-word": _e("A unit has no word in a language that speaks a figure of it."),
    "unknown-form": _e("A ${…} asks for a form that its fact cannot be spoken in."),
    "no-incident": _e("A ${…} in a text that is about no incident."),
    "no-duration": _e(
        "A moment or length of an incident that is still open, or whose begin or end is not known."
    ),
    "reference-place": _e("A ${…} stands in a URL, an attribute, an anchor or raw HTML."),
    "glued-suffix": _w("A Bengali suffix is glued to a ${…}; it may come out wrong."),
    "unknown-block": _e("A :: block that does not exist."),
    "bad-block": _e("A :: block whose options are not well formed, or lack one."),
    "block-place": _e("A :: block that does not stand alone on its line at the left margin."),
    "unknown-quote": _e("A ::quote of a quotation that the record does not have."),
    "unknown-series": _e("A ::chart of a series that the record does not have."),
    # --- what people wrote by hand ---
    "fact-contradicts": _judged(
        "error",
        "A number, time or date of a text that does not agree with its incident's record.",
    ),
    "fact-undecided": _judged(
        "note", "A number, time or date of a text, near its fact in the record, and not it."
    ),
    "fact-unexplained": _judged(
        "note", "Numbers, times or dates of a text for which no record of its incidents has a fact."
    ),
    "unexplained-grew": _e("More numbers, times and dates without a fact than the desk allows."),
    "unhedged": _judged("warning", "A figure that is not certain, said as if it were known."),
    "languages-differ": _judged(
        "error", "Two languages of a record that say another number, time, date or name."
    ),
    "said-in-one-language": _judged(
        "error",
        "A number, time, date, name or quotation that one language of a record says and another does not.",
    ),
    "languages-may-differ": _judged(
        "warning",
        "A small count that two languages of a record say otherwise, or what may be said in another way.",
    ),
    "repeated-sentence": _judged("warning", "A sentence that stands twice in one text."),
    "superlative-false": _judged(
        "warning", "A superlative that an earlier incident of the same services contradicts."
    ),
    "superlative-open": _judged(
        "note", "A superlative that no record supports, and nobody is said to have said."
    ),
    "no-byline": _judged("note", "A report that does not say who wrote it."),
    "no-source": _judged("note", "A report behind which no source stands."),
    "unsourced": _judged("note", "A figure, series, quotation or update that names no source."),
    "headline-surer": _judged("warning", "A headline that is surer than its own text or record."),
    "update-outside": _judged(
        "warning", "An update whose status does not fit the beginning and the end of its incident."
    ),
    "status-order": _judged(
        "warning", "An update that opens again what was over, and does not say so."
    ),
    "status-open": _judged(
        "warning", "An incident that has an end, and whose last status says that it goes on."
    ),
    "still-down": _judged("warning", "A text of later than the end that says it is still down."),
    "length-differs": _judged(
        "warning", "A figure of the whole length that is not the end minus the beginning."
    ),
    "wrong-weekday": _judged(
        "error",
        "A day of the week on which the date beside it, or what it is said of, did not fall.",
    ),
    "impossible-time": _judged(
        "error", "A day that its month does not have, or a time that no clock shows."
    ),
    "unmarked-reference": _judged(
        "warning", "A fact named in a text without the signs of ${…}: readers see its name."
    ),
    "clock-without-day": _judged(
        "note", "A clock time in a story's lead whose day a reader cannot know."
    ),
    "figure-old": _judged("note", "A figure that is older than the site's limit for its kind."),
    "relative-time": _judged("note", "A word that will mean another time to who reads it later."),
    "house-spelling": _judged("warning", "A word that the house spells in another way."),
    "name-variant": _judged("warning", "A name of the registry that is written in another way."),
    "promotion": _judged("warning", "Words that promote, and are no part of the story."),
    "straight-quote": _judged(
        "note", "A straight quotation mark or apostrophe where print has a curly one."
    ),
    "double-space": _judged("note", "Two spaces where one is enough."),
    "dead-link": _judged("warning", "An address of the site itself at which no page lies."),
    "own-address": _judged("note", "A page of the site linked by its address and not by its id."),
    "bare-link": _judged("warning", "A link in a text that holds none: readers see its signs."),
    "link-gone": _judged("warning", "An address of another site that is gone (with --external)."),
    "link-moved": _judged("note", "An address of another site that has moved (with --external)."),
    "link-failing": _judged(
        "note", "An address of another site that does not answer (with --external)."
    ),
    "no-archived-copy": _judged(
        "note", "Sources of a record without an archived copy (with --external)."
    ),
    "translation-facts": _judged(
        "warning", "An original with other facts than when its translation was accepted."
    ),
    "translation-text": _judged(
        "note",
        "An original of which words changed, came or went since its translation was accepted.",
    ),
    "translation-untouched": _judged(
        "warning", "A translation that was accepted again, untouched, though facts had changed."
    ),
    "translation-unmarked": _judged("note", "Translations that were never accepted."),
    "translation-unwatched": _w(
        "An accepted translation that does not say any more what it was made from."
    ),
    "bad-mark": _w("A file of accepted translations that is not as it was written."),
    "idle-relaxation": _w("A place that a desk lets stand, where nothing is found any more."),
    # --- Markdown ---
    "raw-html": _w("Raw HTML in the text; what is not allowed is taken out."),
    "bad-link": _e("A link whose scheme is not allowed."),
    "year-list": _w("A number and a dot at the start of a line make a list of one."),
    "hashtag-heading": _w("A # without a space at the start of a line becomes a heading."),
    "open-code": _w("A block of code that nothing ends: the rest of the text is in it."),
    "open-mark": _w("A mark of Markdown that nothing closes: readers see its signs."),
    "underscore-emphasis": _w("Underscores inside a word, which may or may not make emphasis."),
    "split-syllable": _w("An ending outside the emphasis whose last letter it belongs to."),
    "bengali-typing": _w("A slip of typing in Bengali text: a look-alike or a sign too many."),
    "foreign-digits": _w("A number in Latin digits on a page whose digits are its own."),
    "heading-level": _w("A heading of the first level in the text; the page has one already."),
    "image-alt": _e("A picture without a text alternative, and not declared decorative."),
    "duplicate-anchor": _e("Two headings with one {#id}."),
    "repeated-heading": _n(
        "Two headings of a text have the same words, and no anchor of their own."
    ),
    "too-deep": _e("Signs nested deeper, or repeated more often, than a page can show."),
    # --- media ---
    "missing-media": _e("A media file that does not exist."),
    "bad-media": _e("A media file of a kind that is not published."),
    "broken-picture": _e(
        "A picture that is cut off or damaged, so that it cannot be read to its end."
    ),
    "picture-kind": _e("A picture of another kind than its name ends in."),
    "picture-too-large": _e("A picture of more bytes or pixels than is taken."),
    "picture-colours": _e("A picture in the colours of print (CMYK) that does not say which."),
    "moving-picture": _w("A picture that moves; its first frame is shown."),
    "unsafe-svg": _e("An SVG that holds a script, a style sheet or an outside reference."),
    # --- the site ---
    "url-collision": _e("Two pages would have one URL."),
    "bad-alias": _e("An alias that is not a plain path, or hides a page."),
    "missing-name": _w("A name or text lacks one of the site's languages."),
    "missing-message": _e("A catalog lacks a message of the interface, or it is marked fuzzy."),
    "bad-catalog": _e("A catalog that cannot be read."),
    "template-error": _e("A template that cannot be read, or that failed on a page."),
}

ON_DEMAND = frozenset(("link-gone", "link-moved", "link-failing", "no-archived-copy"))
"""Checks that run only where they are asked for: a place let stand for one is not idle without it."""
