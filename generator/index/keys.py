"""The names of everything that a page or a check may read: one function a kind of key.

A page is rendered again when a key that it read has another digest than when it was published.
Keys are fine where newsrooms edit often and coarse where they rarely do.
"""


def story(id: str) -> str:
    """The shared fields of a story: its terms, byline, front, corrections."""
    return f"story:{id}"


def version(kind: str, id: str, locale: str) -> str:
    """A story or plain page in one language, with its text."""
    return f"version:{kind}/{id}/{locale}"


def behind(kind: str, id: str, locale: str) -> str:
    """Whether a translation of a story or plain page is behind its original on facts."""
    return f"behind:{kind}/{id}/{locale}"


def card(id: str, locale: str) -> str:
    """What lists show of a story in one language."""
    return f"card:{id}/{locale}"


def glance(record: str) -> str:
    """What a social card shows of a record: of `story/ID/LOCALE`, of `incident/ID`."""
    return f"glance:{record}"


def incident(id: str) -> str:
    """A whole incident record."""
    return f"incident:{id}"


def head(id: str) -> str:
    """What lists show of an incident."""
    return f"head:{id}"


def shelf(incident: str, number: int) -> str:
    """A shelf of an incident's timeline: its updates, and the sources that they name."""
    return f"shelf:{incident}/{number}"


def shelved(incident: str, update: str) -> str:
    """On which shelf of a long timeline an update stands."""
    return f"shelved:{incident}/{update}"


def states(id: str) -> str:
    """How an incident changed the states of services."""
    return f"states:{id}"


def corrections(kind: str, id: str) -> str:
    """The corrections of a story or incident."""
    return f"corrections:{kind}/{id}"


def sources(id: str) -> str:
    """The sources of an incident."""
    return f"sources:{id}"


def chart(incident: str, series: str) -> str:
    """A series of an incident, with what its chart shows of the incident."""
    return f"chart:{incident}/{series}"


def series(incident: str, series: str) -> str:
    """The numbers of a series alone, and what they are of."""
    return f"series:{incident}/{series}"


def tie(id: str) -> str:
    """An incident's services, places and forebears, by which other records are filed."""
    return f"tie:{id}"


def fact(incident: str, name: str) -> str:
    """One fact that a `${…}` speaks."""
    return f"fact:{incident}/{name}"


def url(kind: str, owner: str) -> str:
    """Where a page lies, in each language it exists in."""
    return f"url:{kind}/{owner}"


def entry(registry: str, id: str) -> str:
    """An entry of a registry, without its place in the file."""
    return f"registry:{registry}/{id}"


def services_tree() -> str:
    """Which service is a part of which."""
    return "registry:tree"


def seen(bucket: str, what: str) -> str:
    """What was seen of a list: a stretch of it (`0:9`), its `count`, `months`, `stamp`."""
    return f"list:{bucket}?{what}"


def near(locale: str, id: str) -> str:
    """The older stories around a story in each list that it stands in."""
    return f"near:{locale}/{id}"


def ids(scope: str, kind: str) -> str:
    """Which lists of a kind there are."""
    return f"ids:{scope}:{kind}"


def media(file: str) -> str:
    """What is published of a media file: its size, and the files of each width and kind."""
    return f"media:{file}"


def clock(moment: str) -> str:
    """Whether a moment (ISO 8601 in UTC) has come."""
    return f"clock:{moment}"


def chrome(locale: str) -> str:
    """What stands around every page of a language: menus, names, places."""
    return f"chrome:{locale}"


def catalog(locale: str) -> str:
    """The messages of the interface in a language."""
    return f"catalog:{locale}"


def template(name: str) -> str:
    """A template with all that it includes, extends and imports."""
    return f"template:{name}"


def asset(name: str) -> str:
    """The output file of one of the theme's files; a digest stands in its name."""
    return f"asset:{name}"


def shard(locale: str, name: str) -> str:
    """A shard of the search index."""
    return f"shard:{locale}/{name}"


def known(kind: str, id: str) -> str:
    """What checks read of a record, hidden or not, with the places where it is written."""
    return f"known:{kind}/{id}"


def known_ids(kind: str) -> str:
    """Which records, entries or files of a kind there are to propose: those that could be read."""
    return f"known-ids:{kind}"


def known_entry(registry: str, id: str) -> str:
    """An entry of a registry with its place in the file."""
    return f"known-registry:{registry}/{id}"


def archive() -> str:
    """Whatever is known of any incident: what a superlative is held against."""
    return "archive:"


def whole() -> str:
    """Whatever is known of any record: what an address of the site is looked up in."""
    return "whole:"


def marks() -> str:
    """Whether the desk has accepted a translation of any story."""
    return "marks:"
