"""The claims of records: each record's sentences against the incidents that it is about."""

from collections.abc import Iterable, Iterator

from generator.checks.claims.judge import Mention, judge
from generator.checks.house import House, house_of
from generator.content.frame import Content
from generator.content.told import incidents_of
from generator.model.incident import Incident
from generator.model.prose import Sentence
from generator.model.story import PlainPage, Story


def judge_site(content: Content) -> Iterator[tuple[str, Mention]]:
    """Yield every mention of a site with the name of its record, record by record."""
    house = house_of(content.site, content.registry)
    for name, sentences in content.prose.items():
        for mention in judge_record(house, content, name, sentences):
            yield name, mention


def judge_record(
    house: House, content: Content, name: str, sentences: Iterable[Sentence]
) -> Iterator[Mention]:
    """Yield every mention of a record's sentences; its incidents are taken from the content."""
    record = record_of(content, name)
    if record is None:
        return
    about = (content.incidents.get(id) for id in incidents_of(record))
    known = [ground for one in about if one is not None for ground in house.grounds(one)]
    for sentence in sentences:
        yield from judge(sentence, known)


def record_of(content: Content, name: str) -> Story | Incident | PlainPage | None:
    """Return a record of the content by its name, as `story/x`."""
    kind, _, id = name.partition("/")
    match kind:
        case "story":
            return content.stories.get(id)
        case "incident":
            return content.incidents.get(id)
    return content.pages.get(id)
