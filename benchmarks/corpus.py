"""A generated newsroom: N bilingual stories, every fifth with an incident of its own.

One more incident, `incident-shared`, has a figure that 25 stories say in both languages, and so
50 pages. Seeded, so that two runs measure the same bytes. The words are real, the sentences are not.
"""

import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

from benchmarks.words import BN, EN

IST = timezone(timedelta(hours=5, minutes=30))
SECTIONS = ("technology", "networks", "economy", "city", "state", "world")
SERVICES = 40
TOPICS = 60
BODY_BYTES = 2_900
SEED = 20221025
DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
SHARED = "incident-shared"
SPEAKERS = 25
"""So many stories say the shared incident's figure, each in two languages."""


def write_corpus(root: Path, stories: int, *, incidents: bool = True, cards: bool = False) -> None:
    """Write a site of `stories` bilingual stories below a folder, with incidents or without.

    Social cards are off: no other generator makes them, and they are measured apart.
    """
    rng = random.Random(SEED)  # not a secret
    _write(root / "site.yaml", _site(cards=cards))
    registry = root / "content/registry"
    _write(registry / "people.yaml", "desk:\n  name: {bn: ডেস্ক, en: Desk}\n  desk: true\n")
    _write(registry / "topics.yaml", names("topic", TOPICS))
    start = datetime(2021, 1, 1, 6, 0, tzinfo=IST)
    if incidents:
        _write(registry / "services.yaml", names("service", SERVICES))
        shared = _incident(random.Random(SEED), start, ["service-0"])
        _write(root / f"content/incidents/{SHARED}.yaml", shared)
    step = timedelta(days=5 * 365) / max(1, stories)
    for number in range(stories):
        at = start + step * number
        incident = f"incident-{number:05d}" if incidents and number % 5 == 0 else ""
        if incident:
            services = sorted({f"service-{rng.randrange(SERVICES)}" for _ in range(2)})
            _write(root / f"content/incidents/{incident}.yaml", _incident(rng, at, services))
        elif incidents and number % 5 == 1 and number // 5 < SPEAKERS:
            incident = SHARED
        folder = root / f"content/stories/{at.year}"
        _write(folder / f"story-{number:05d}.bn.md", _story(rng, "bn", at, incident))
        _write(folder / f"story-{number:05d}.en.md", _story(rng, "en", at, incident))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _site(*, cards: bool) -> str:
    sections = "".join(f"  - {{id: {s}, title: {s.title()}}}\n" for s in SECTIONS)
    return (
        "schema: 1\ntitle: {bn: খবর, en: News}\nurl: https://bench.example/\ntimezone: Asia/Kolkata\n"
        "locales:\n  bn: {tag: bn-IN, digits: native}\n  en: {tag: en-IN, digits: latin}\n"
        f"sections:\n{sections}social_cards: {str(cards).lower()}\n"
    )


def names(kind: str, count: int) -> str:
    """Return a registry's YAML: ids with their names in both languages."""
    return "".join(
        f"{kind}-{n}:\n  name: {{bn: {BN[n % len(BN)]} {str(n).translate(DIGITS)}, en: {EN[n % len(EN)]} {n}}}\n"
        for n in range(count)
    )


def _sentence(rng: random.Random, words: list[str], stop: str) -> str:
    return " ".join(rng.choices(words, k=rng.randint(8, 16))) + stop


def _paragraph(rng: random.Random, locale: str) -> str:
    words, stop = (BN, "।") if locale == "bn" else (EN, ".")
    return " ".join(_sentence(rng, words, stop) for _ in range(rng.randint(2, 4)))


def _body(rng: random.Random, locale: str, incident: str) -> str:
    parts = [_paragraph(rng, locale)]
    if incident == SHARED:
        parts.append("${reports}: " + _paragraph(rng, locale))
    elif incident:
        parts += [
            "${duration}: " + _paragraph(rng, locale),
            "::figures" if rng.random() < 0.5 else "::timeline",
        ]
    link = "[link](https://source.example/report)"
    while sum(len(p.encode()) for p in parts) < BODY_BYTES:
        if len(parts) % 3 == 0:
            parts.append("## " + _paragraph(rng, locale)[:40])
        if len(parts) % 5 == 0:
            parts.append("\n".join(f"- {_paragraph(rng, locale)[:60]}" for _ in range(3)))
        parts.append(_paragraph(rng, locale) + f" {link} **{rng.choice(EN)}**.")
    return "\n\n".join(parts)


def _story(rng: random.Random, locale: str, at: datetime, incident: str) -> str:
    words, own = BN if locale == "bn" else EN, incident not in ("", SHARED)
    headline = " ".join(rng.choices(words, k=7)) + (" ${duration}" if own else "")
    lines = [f"headline: {headline}", f"standfirst: {' '.join(rng.choices(words, k=14))}"]
    if locale == "bn":
        topics = sorted({f"topic-{rng.randrange(TOPICS)}" for _ in range(3)})
        lines += [
            "kind: report",
            f"section: {rng.choice(SECTIONS)}",
            f"incidents: [{incident}]",
            "byline: [desk]",
            f"topics: [{', '.join(topics)}]",
            f"published: {at.isoformat(timespec='minutes')}",
        ]
    else:
        lines.append("translated_from: {locale: bn}")
    return "---\n" + "\n".join(lines) + "\n---\n" + _body(rng, locale, incident) + "\n"


def _incident(rng: random.Random, at: datetime, services: list[str]) -> str:
    began = at - timedelta(hours=5)
    lines = [
        "headline:",
        "  bn: " + " ".join(rng.choices(BN, k=5)),
        "  en: " + " ".join(rng.choices(EN, k=5)),
        "kind: outage",
        f"severity: {rng.choice(('minor', 'major', 'critical'))}",
        f"services: [{', '.join(services)}]",
        f"places: [{rng.choice(('IN', 'BD'))}]",
        f"began: {began.isoformat(timespec='minutes')}",
        f"ended: {at.isoformat(timespec='minutes')}",
        "figures:",
    ]
    for name, unit in (("reports", "report"), ("users", "user")):
        lines += [
            f"  {name}:",
            f"    value: {rng.randint(1, 999) * 1000}",
            "    bound: about",
            f"    unit: {unit}",
            f"    label: {{bn: {rng.choice(BN)}, en: {rng.choice(EN)}}}",
            "    source: operator",
        ]
    lines.append("updates:")
    for n, status in enumerate(("investigating", "identified", "monitoring", "resolved")):
        lines += [
            f"  - id: update-{n}",
            f"    at: {(began + timedelta(hours=n)).isoformat(timespec='minutes')}",
            f"    status: {status}",
            "    text:",
            f"      bn: {_sentence(rng, BN, '।')}",
            f"      en: {_sentence(rng, EN, '.')}",
            "    source: operator",
        ]
    return "\n".join([*lines, "sources:", "  operator:", "    title: Statement", ""])
