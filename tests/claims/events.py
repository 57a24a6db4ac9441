"""A flood, a strike and a fire of a small newsroom, and what is told of one sentence about them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.checks.claims.facts.facts import Facts
from generator.checks.claims.judge import judge
from generator.checks.house import house_of
from generator.content.frame import read_content
from tests.claims import ordinary
from tests.claims.scoring import heard_sentence
from tests.newsroom import Newsroom

FLOOD = """\
headline: {bn: বন্যায় জল বন্ধ শিলিগুড়িতে, en: Flood cuts off water in Siliguri}
kind: outage
severity: major
services: [tista-water]
began: 2026-07-05T04:20+05:30
ended: 2026-07-08T17:50+05:30
figures:
  evacuated:
    value: 12_400
    unit: person
    label: {bn: যত মানুষকে সরানো হয়েছে, en: people evacuated from villages}
    source: a
  houses:
    value: 1_860
    unit: house
    label: {bn: যত বাড়ি ভেঙেছে, en: houses washed away}
    source: a
  pumped:
    value: 35
    unit: percent
    label: {bn: যত ভাগ পাম্প চলছে, en: share of pumps that were under water}
    source: a
  drowned:
    value: 14
    unit: person
    label: {bn: মৃত, en: people dead}
    source: a
  hurt:
    value: 63
    unit: person
    label: {bn: আহত, en: people injured}
    source: a
updates:
  - id: breach
    at: 2026-07-05T04:20+05:30
    status: investigating
    text: {bn: "তিস্তার বাঁধ ভাঙে।", en: The Tista embankment is breached.}
    source: a
  - id: pumps
    at: 2026-07-05T06:45+05:30
    status: identified
    text: {bn: "পাম্পঘর ডুবে যায়।", en: The pump house goes under water.}
    source: a
  - id: army
    at: 2026-07-06T11:10+05:30
    status: monitoring
    text: {bn: "সেনাবাহিনী নামে।", en: Soldiers arrive with boats.}
    source: a
  - id: plugged
    at: 2026-07-07T19:30+05:30
    status: monitoring
    text: {bn: "বাঁধের ফাটল বন্ধ হয়।", en: The gap in the embankment is plugged.}
    source: a
  - id: supply
    at: 2026-07-08T17:50+05:30
    status: resolved
    text: {bn: "জল সরবরাহ ফেরে।", en: Water supply is restored to all wards.}
    source: a
sources:
  a: {title: Bulletin of the district}
"""
STRIKE = """\
headline: {bn: উত্তর লাইনে ট্রেন বন্ধ, en: Strike halts North Line trains}
kind: outage
severity: major
services: [north-line]
began: 2026-03-02T05:15+05:30
ended: 2026-03-02T21:40+05:30
figures:
  cancelled:
    value: 312
    unit: train
    label: {bn: বাতিল ট্রেন, en: trains cancelled}
    source: a
  stranded:
    value: 45_000
    unit: person
    bound: at_least
    label: {bn: আটকে পড়া যাত্রী, en: passengers stranded at stations}
    source: a
  voted:
    value: 71
    unit: percent
    label: {bn: ধর্মঘটের পক্ষে ভোট, en: share of drivers who voted for the strike}
    source: a
  against:
    value: 22
    unit: percent
    label: {bn: ধর্মঘটের বিপক্ষে ভোট, en: share of drivers who voted against it}
    source: a
  loss:
    value: 18_500_000
    unit: inr
    label: {bn: ক্ষতি, en: loss of the railway}
    source: a
updates:
  - id: walkout
    at: 2026-03-02T05:15+05:30
    status: investigating
    text: {bn: "চালকেরা কাজ ছেড়ে বেরিয়ে যান।", en: Drivers walk out of the depot.}
    source: a
  - id: talks
    at: 2026-03-02T10:30+05:30
    status: identified
    text: {bn: "মন্ত্রকের সঙ্গে কথা শুরু হয়।", en: Talks with the ministry begin.}
    source: a
  - id: offer
    at: 2026-03-02T14:05+05:30
    status: monitoring
    text: {bn: "বেতন বাড়ানোর প্রস্তাব দেওয়া হয়।", en: The ministry makes an offer on wages.}
    source: a
  - id: accepted
    at: 2026-03-02T18:25+05:30
    status: monitoring
    text: {bn: "ইউনিয়ন প্রস্তাব মেনে নেয়।", en: The union accepts the offer.}
    source: a
  - id: running
    at: 2026-03-02T21:40+05:30
    status: resolved
    text: {bn: "ট্রেন চলতে শুরু করে।", en: Trains run again on the whole line.}
    source: a
sources:
  a: {title: Statement of the railway}
"""
FIRE = """\
headline: {bn: আগুনে বন্ধ মেডিহাব, en: Fire at data centre takes Medihub down}
kind: outage
severity: major
services: [medihub]
began: 2026-05-11T22:35+05:30
ended: 2026-05-13T09:05+05:30
figures:
  hospitals:
    value: 84
    unit: hospital
    label: {bn: যত হাসপাতালে কাজ বন্ধ, en: hospitals without records}
    source: a
  operations:
    value: 1_270
    unit: operation
    label: {bn: পিছিয়ে যাওয়া অস্ত্রোপচার, en: operations put off}
    source: a
  servers:
    value: 640
    unit: server
    bound: about
    label: {bn: পুড়ে যাওয়া সার্ভার, en: servers burnt}
    source: a
updates:
  - id: fire
    at: 2026-05-11T22:35+05:30
    status: investigating
    text: {bn: "ব্যাটারি ঘরে আগুন লাগে।", en: Fire breaks out in the battery room.}
    source: a
  - id: power-cut
    at: 2026-05-11T23:10+05:30
    status: investigating
    text: {bn: "দমকল বিদ্যুৎ কেটে দেয়।", en: Firefighters switch off the electricity.}
    source: a
  - id: out
    at: 2026-05-12T04:50+05:30
    status: identified
    text: {bn: "আগুন নেভে।", en: The blaze is put out.}
    source: a
  - id: backup
    at: 2026-05-12T15:20+05:30
    status: monitoring
    text: {bn: "বিকল্প কেন্দ্র চালু হয়।", en: A standby centre takes over.}
    source: a
  - id: records
    at: 2026-05-13T09:05+05:30
    status: resolved
    text: {bn: "সব নথি ফেরে।", en: All records of patients are back.}
    source: a
sources:
  a: {title: Report of Medihub}
"""
SERVICES = """\
medihub:
  name: {bn: মেডিহাব, en: Medihub}
north-line:
  name: {bn: উত্তর লাইন, en: North Line}
tista-water:
  name: {bn: তিস্তা জল, en: Tista Water}
"""
_UNIT = """\
{id}:
  kind: count
  words:
    bn: {{other: {bn}}}
    en: {{one: {en}, other: {en}s}}
  classifier: {{bn: টি}}
"""
_UNITS = {
    "house": "বাড়ি",
    "train": "ট্রেন",
    "hospital": "হাসপাতাল",
    "operation": "অস্ত্রোপচার",
    "server": "সার্ভার",
}


@cache
def facts_of(event: str) -> Facts:
    """Return the facts of an event."""
    with TemporaryDirectory() as folder:
        desk = Newsroom(Path(folder))
        own = {"flood": FLOOD, "strike": STRIKE, "fire": FIRE}
        for name, text in {**own, **ordinary.ORDINARY}.items():
            desk.write(f"content/incidents/{name}.yaml", text)
        desk.write("content/registry/services.yaml", SERVICES + ordinary.SERVICES)
        units = "".join(
            _UNIT.format(id=id, bn=bn, en=id) for id, bn in {**_UNITS, **ordinary.UNITS}.items()
        )
        desk.write("content/registry/units.yaml", units)
        content, mistakes = read_content(desk.site)
    assert content is not None and not mistakes, mistakes
    house = house_of(content.site, content.registry)
    return Facts.of(house.grounds(content.incidents[event]))


def told(event: str, text: str, locale: str = "en", field: str = "body") -> list[str]:
    """Return what a sentence says of an event that the record has otherwise."""
    sentence = heard_sentence(text, locale, field)
    return [m.text for m in judge(sentence, facts_of(event)) if m.verdict == "contradicts"]
