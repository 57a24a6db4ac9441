"""The desk's report of a site: sentences in the order of their files, each with its verdicts and findings.

Puts together what the checks found; judges nothing anew.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from msgspec.structs import replace

from generator.checks.claims.facts.mention import Mention
from generator.checks.claims.telling import said_of
from generator.checks.claims.whole import record_of
from generator.checks.placing import Place, place_of, plain, share
from generator.checks.referred import referred
from generator.checks.sheet_counts import LET, LEVELS, STANDS, faults, numeral, tallies
from generator.checks.standing import Let, Stands, drafts_of
from generator.checks.titles import spoken_title
from generator.content.frame import Content
from generator.content.stored import Stored
from generator.diagnostics import Diagnostic
from generator.l10n.desk import Teller
from generator.l10n.language import Language, is_rtl, language_of_setting
from generator.model.prose import HOLE, Sentence
from generator.model.sheet import (
    Column,
    Finding,
    Group,
    Record,
    Row,
    Sheet,
    Stretch,
    Verdict,
)
from generator.model.text import plain_of
from generator.saying import Quantity, counted_as, say

_KINDS: Mapping[str, str] = {"story": "Stories", "incident": "Incidents", "page": "Pages"}


def sheet_of(
    content: Content,
    mentions: Iterable[tuple[str, Mention]],
    told: Sequence[Diagnostic],
    summary: str,
    desk: Teller,
    stored: Stored,
    only: Set[str] | None = None,
    relaxed: Let = (),
) -> Sheet:
    """Return the report of a whole site whose prose was read; `told` is what is told of it, in English.

    `relaxed` is what the desk lets stand: it is shown as that, with its reason, and counted apart.
    Places are those of the text as it was read; the report names those of the files. With `only`, it has
    these records alone.
    """
    judged: dict[str, list[Mention]] = defaultdict(list)
    tally: Counter[str] = Counter()
    stands = Stands(relaxed)
    for record, mention in mentions:
        if only is not None and record not in only:
            continue
        judged[record].append(mention)
        tally[STANDS if stands.has(mention) else mention.verdict] += 1
    writer = _Writer(content, desk, judged, told, stored, only, relaxed)
    groups = tuple(
        Group(kind, desk.tell(title), records)
        for kind, title in _KINDS.items()
        if (records := tuple(writer.records(kind)))
    )
    grave = sorted((one for one in told if one.record), key=lambda one: -LEVELS.index(one.level))
    levels = {one.code: one.level for one in grave}
    let = {one.code for one, _ in relaxed}
    return Sheet(
        tag=desk.tag,
        direction=_direction(desk.tag),
        title=desk.tell(say("{site}: check", site=writer.site_title())),
        summary=summary,
        tallies=tuple(tallies(desk, tally)),
        faults=tuple(faults(desk, groups, writer.codes, levels)),
        stands=tuple(faults(desk, groups, writer.let_codes, dict.fromkeys(let, STANDS))),
        groups=groups,
        elsewhere=tuple(
            writer.finding(one)
            for one in (*told, *(one for one, _ in relaxed))
            if one not in writer.placed
        ),
    )


class _Writer:
    """Puts findings and mentions into their sentences, and remembers which findings found a place."""

    def __init__(
        self,
        content: Content,
        desk: Teller,
        judged: Mapping[str, list[Mention]],
        told: Sequence[Diagnostic],
        stored: Stored,
        only: Set[str] | None,
        relaxed: Let,
    ) -> None:
        self._content, self._desk, self._judged, self._told = content, desk, judged, told
        self._stored, self._only = stored, only
        self.placed: set[Diagnostic] = set()
        self.codes: dict[str, Counter[str]] = defaultdict(Counter)
        self._languages = {s.code: language_of_setting(s) for s in content.site.locales}
        self._by_record: dict[str, list[Diagnostic]] = defaultdict(list)
        self._let = dict(relaxed)
        self.let_codes: dict[str, Counter[str]] = defaultdict(Counter)
        for one in (*told, *self._let):
            self._by_record[one.record].append(one)

    def site_title(self) -> str:
        """Return the site's name in the desk's language, else in its first."""
        title = self._content.site.title
        spoken = [code for code, one in self._languages.items() if one.base == self._base]
        for code in (*spoken, self._content.site.default.code):
            if (phrase := title.phrase(code)) is not None:
                return plain_of(phrase)
        return plain_of(title.phrases[0][1])

    @property
    def _base(self) -> str:
        language = self._desk.language
        return language.base if language is not None else self._desk.tag

    def records(self, kind: str) -> Iterator[Record]:
        """Yield the records of a kind that have a sentence or a finding, in the order of their ids."""
        names = {*self._content.prose, *self._by_record}
        for name in sorted(one for one in names if one.partition("/")[0] == kind):
            sentences = self._content.prose.get(name, ())
            found = self._by_record[name]
            if self._only is not None and name not in self._only:
                self.placed.update(found)
            elif sentences or found:
                yield self._record(name, sentences, found)

    def _record(
        self, name: str, sentences: Sequence[Sentence], found: Sequence[Diagnostic]
    ) -> Record:
        self.placed.update(found)
        wrong = [one for one in found if one not in self._let]
        self.codes[name].update(one.code for one in wrong)
        self.let_codes[name].update(one.code for one in found if one in self._let)
        drafts = drafts_of(record_of(self._content, name))
        ordered = sorted(sentences, key=place_of)
        within, apart = share(ordered, found)
        anchor = name.replace("/", "-")
        title, language = self._title(name, ordered)
        numbers = iter(range(1, 1_000_000))
        columns = [
            self._column(language, own, within, anchor, name, numbers, drafts)
            for code, language in self._languages.items()
            if (own := [s for s in ordered if s.locale == code])
        ]
        counts = Counter(one.level for one in wrong)
        return Record(
            anchor=anchor,
            title=title,
            tag=language.tag if language is not None else "",
            direction=_direction(language.tag) if language is not None else "auto",
            name=name,
            counts=tuple(
                self._desk.tell(counted_as(level, counts[level]))
                for level in LEVELS
                if counts[level]
            ),
            columns=tuple(columns),
            findings=tuple(self.finding(one) for one in apart),
        )

    def _title(self, name: str, sentences: Sequence[Sentence]) -> tuple[str, Language | None]:
        """Return a record's headline, in the desk's language where it has one."""
        heads = [s for s in sentences if s.field == "headline"]
        heads.sort(key=lambda s: self._languages[s.locale].base != self._base)
        if not heads:
            return name, None
        language = self._languages[heads[0].locale]
        said = (
            spoken_title(head, name, self._content, language)
            for head in heads
            if head.locale == heads[0].locale
        )
        return " ".join(said), language

    def _column(
        self,
        language: Language,
        sentences: Sequence[Sentence],
        within: Mapping[Place, Sequence[Diagnostic]],
        anchor: str,
        name: str,
        numbers: Iterator[int],
        drafts: Set[str],
    ) -> Column:
        mentions: dict[Place, list[Mention]] = defaultdict(list)
        for mention in self._judged.get(name, ()):
            mentions[place_of(mention.sentence)].append(mention)
        rows = tuple(
            self._row(s, mentions[place_of(s)], within.get(place_of(s), ()), anchor, name, numbers)
            for s in sentences
        )
        path = sentences[0].path
        draft = self._desk.tell(say("draft")) if path in drafts else ""
        return Column(language.name, language.tag, _direction(language.tag), path, draft, rows)

    def _row(
        self,
        sentence: Sentence,
        mentions: Iterable[Mention],
        found: Sequence[Diagnostic],
        anchor: str,
        name: str,
        numbers: Iterator[int],
    ) -> Row:
        stretches: list[Stretch] = []
        verdicts: list[Verdict] = []
        used: set[Diagnostic] = set()
        text, at = sentence.text, 0
        for mention in mentions:
            end = mention.heard.end if mention.heard is not None else mention.start + len(HOLE)
            if mention.sentence is not sentence or mention.start < at:
                continue
            span = sentence.span(mention.start)
            own = [d for d in found if (d.span.line, d.span.column) == (span.line, span.column)]
            used.update(own)
            verdict = self._verdict(mention, own, f"{anchor}-{next(numbers)}", len(verdicts) + 1)
            if mention.verdict == "bound":
                verdict = self._spoken(verdict, mention, name)
            verdicts.append(verdict)
            stretches.append(Stretch(plain(text[at : mention.start])))
            stretches.append(Stretch(verdict.text, verdict))
            at = end
        stretches.append(Stretch(plain(text[at:])))
        return Row(
            line=_line(self._desk, place_of(sentence)[1]),
            field=sentence.field,
            called=_field(self._desk, sentence.field),
            stretches=tuple(one for one in stretches if one.text),
            verdicts=tuple(verdicts),
            findings=tuple(self.finding(one, beside=True) for one in found if one not in used),
        )

    def _verdict(
        self, mention: Mention, found: Sequence[Diagnostic], id: str, number: int
    ) -> Verdict:
        ground = mention.ground
        stands = any(one in self._let for one in found)
        return Verdict(
            id=id,
            number=numeral(self._desk, number),
            text=mention.text,
            verdict=STANDS if stands else mention.verdict,
            word=self._desk.tell(LET if stands else mention.verdict),
            fact=f"{ground.incident}/{ground.name}" if ground is not None else "",
            value=self._desk.tell(said_of(ground)) if ground is not None else "",
            reason=self._desk.tell(mention.reason),
            findings=tuple(self.finding(one, beside=True) for one in found),
        )

    def _spoken(self, verdict: Verdict, mention: Mention, name: str) -> Verdict:
        """Return the verdict on a `${…}` with its fact, and what readers of the text see in its place."""
        language = self._languages[mention.sentence.locale]
        meant = referred(mention.written, name, self._content, language)
        return replace(verdict, fact=meant.fact, value=meant.said, value_tag=language.tag)

    def finding(self, one: Diagnostic, *, beside: bool = False) -> Finding:
        """Return a diagnostic in the desk's language; `beside` its sentence the file needs no name."""
        (told,) = self._desk.told([one])
        span = self._stored.span(told.span)
        place = f"{span.line}:{span.column}"
        level, word, help = str(told.level), self._desk.tell(told.level), told.help.splitlines()
        if (let := self._let.get(one)) is not None:
            where = f"{let.span.path}:{let.span.line}"
            why = say("let stand: {reason} ({place})", reason=let.reason, place=where)
            level, word, help = STANDS, self._desk.tell(LET), [self._desk.tell(why)]
        return Finding(
            level=level,
            word=word,
            code=told.code,
            place=place if beside else f"{span.path}:{place}",
            message=told.message,
            help=tuple(help),
        )


def _line(desk: Teller, line: int) -> str:
    return desk.tell(Quantity("numeral", str(line), str(line)))


def _field(desk: Teller, field: str) -> str:
    """Return what a field is called: মূল লেখা; an update keeps its id, আপডেট/first."""
    name, slash, id = field.partition("/")
    return f"{desk.tell(name)}{slash}{id}"


def _direction(tag: str) -> str:
    return "rtl" if is_rtl(tag) else "ltr"
