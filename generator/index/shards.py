"""The search index: what pages say, turned round into shards by word, kept in the state.

Owns the text of each shard, which is the file that readers fetch. A page that is made anew is
taken in by its difference to what it said before, so that an edit touches the shards of the
words that came or went and no other. Nothing in a shard counts the whole site.

Shards of a language: `words-N` (word, then the pages that say it, by place), `near-N` (words
whose beginning may be mistyped), `cards-N` (page, then what a result shows of it), `by-FACET`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from generator.index import keys
from generator.index.ledger import Ledger
from generator.index.plan import OUT, OutputPlan
from generator.index.store import Store
from generator.l10n.finding import CARD_SHARDS, near_shard, number_of, word_shards
from generator.model.finding import (
    NUMBER,
    WEIGHTS,
    Findable,
    join_numbers,
    split_numbers,
    unpack_findable,
)
from generator.model.page import PageSpec

SHARD = "search_shard"
"""The kind of these output files."""
_Lines = dict[str, list[str]]
_Change = tuple[str, int, str]
"""A posting: the word, the place where it stands, the page's number."""


class Shards:
    """The search index of one run. `languages` are the language of each locale."""

    def __init__(
        self, store: Store, ledger: Ledger, plan: OutputPlan, languages: dict[str, str]
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._plan = plan
        self._languages = languages
        self._come: dict[str, list[_Change]] = defaultdict(list)
        self._gone: dict[str, list[_Change]] = defaultdict(list)
        self._cards: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        self._whole: dict[str, list[dict[str, list[str]]]] = {}
        self._empty = ledger.fresh or not store.has("shard/")
        """True when there is no index yet: it is made at once, not by differences."""

    def take(self, pages: Iterable[tuple[int, bytes]]) -> None:
        """Take in what the pages of tasks say now; empty where one is not to be found."""
        changed: list[tuple[int, bytes]] = []
        for task, data in pages:
            known = b"" if self._ledger.fresh else self._store.found(task)
            if known == data:
                continue
            changed.append((task, data))
            old = unpack_findable(known) if known else None
            self._differ(old, unpack_findable(data) if data else None)
        self._store.put_found(changed)

    def take_out(self) -> None:
        """Take out what was said by pages that are no more."""
        if not self._ledger.fresh:
            for data in self._store.take_lost():
                self._differ(unpack_findable(data), None)

    def apply(self) -> list[str]:
        """Write the shards that changed; return their keys."""
        touched: list[str] = []
        for locale in sorted({*self._come, *self._gone, *self._cards, *self._whole}):
            touched.extend(self._apply(locale))
        return touched

    # --- differences ---

    def _differ(self, old: Findable | None, new: Findable | None) -> None:
        if self._empty and new is not None:
            self._add_whole(new)
        else:
            was, now = set(_postings(old)), set(_postings(new))
            if old is not None:
                self._gone[old.locale].extend(was - now)
            if new is not None:
                self._come[new.locale].extend(now - was)
        if _line(old) != _line(new):
            if old is not None:
                self._cards[old.locale][0].append(_line(old))
            if new is not None:
                self._cards[new.locale][1].append(_line(new))

    def _add_whole(self, new: Findable) -> None:
        """Add a page to an index that is made at once: by word, without a tuple for each."""
        places = self._whole.get(new.locale)
        if places is None:
            places = self._whole[new.locale] = [defaultdict(list) for _ in range(WEIGHTS)]
        number = new.number
        for place, said in zip(places, new.words, strict=True):
            for word in said.split():
                place[word].append(number)
        for facet in new.facets.split():
            places[0][facet].append(number)

    # --- shards ---

    def _apply(self, locale: str) -> Iterator[str]:
        by_shard: dict[str, _Lines] = {}
        whole = self._whole.pop(locale, None)
        if whole is not None:
            for word in set().union(*whole):
                lists = [place.get(word, ()) for place in whole]
                pages = [join_numbers(numbers) for numbers in lists]
                for shard in self._shards_of(word, locale):
                    by_shard.setdefault(shard, {})[word] = pages
        near: dict[str, dict[str, bool]] = defaultdict(dict)
        for shard, changes in self._by_shard(locale):
            lines = self._lines(locale, shard)
            before = set(lines)
            _change(lines, *changes)
            by_shard[shard] = lines
            for word in before ^ lines.keys():
                _note_near(near, word, there=word in lines)
        if whole is not None:
            for word in set().union(*whole):
                _note_near(near, word, there=True)
        for shard in sorted(by_shard):
            yield from self._write(locale, shard, _text_of(by_shard[shard]))
        for shard, words in sorted(near.items()):
            yield from self._write_near(locale, shard, words)
        yield from self._write_cards(locale)

    def _by_shard(self, locale: str) -> list[tuple[str, tuple[list[_Change], list[_Change]]]]:
        found: dict[str, tuple[list[_Change], list[_Change]]] = defaultdict(lambda: ([], []))
        for side, changes in enumerate((self._gone, self._come)):
            for change in changes.pop(locale, ()):
                for shard in self._shards_of(change[0], locale):
                    found[shard][side].append(change)
        return sorted(found.items())

    def _shards_of(self, word: str, locale: str) -> list[str]:
        facet, sign, _ = word.partition("=")
        if sign:
            return [f"by-{facet}"]
        return [f"words-{n}" for n in word_shards(word, self._languages[locale])]

    def _lines(self, locale: str, shard: str) -> _Lines:
        text = self._text(locale, shard)
        found = {}
        for line in _rows(text):
            word, *pages = line.split("\t")
            found[word] = pages + [""] * (WEIGHTS - len(pages))
        return found

    def _text(self, locale: str, shard: str) -> str:
        return "" if self._empty else self._store.get(f"shard/{locale}/{shard}") or ""

    def _write_near(self, locale: str, shard: str, words: dict[str, bool]) -> Iterator[str]:
        text = self._text(locale, shard)
        known = set(_rows(text))
        for word, there in words.items():
            (known.add if there else known.discard)(word)
        yield from self._write(locale, shard, "".join(f"{word}\n" for word in sorted(known)))

    def _write_cards(self, locale: str) -> Iterator[str]:
        gone, come = self._cards.pop(locale, ((), ()))
        shards: dict[str, Counter[str]] = {}
        for sign, lines in ((-1, gone), (1, come)):
            for line in lines:
                shard = f"cards-{number_of(line[:NUMBER], CARD_SHARDS)}"
                if shard not in shards:
                    shards[shard] = Counter(_rows(self._text(locale, shard)))
                shards[shard][line] += sign
        for shard, counted in sorted(shards.items()):
            text = "".join(f"{line}\n" for line in sorted(counted.elements()))
            yield from self._write(locale, shard, text)

    def _write(self, locale: str, shard: str, text: str) -> Iterator[str]:
        old = self._text(locale, shard)
        if old == text:
            return
        key = keys.shard(locale, shard)
        self._store.put(f"shard/{locale}/{shard}", text or None)
        self._ledger.touch(key)
        path = f"/search/{locale}/{shard}.txt"
        task = self._ledger.named(OUT + path[1:]) if old else None
        if not text and task is not None:
            self._plan.drop(task)
        elif task is None:
            spec = PageSpec(kind=SHARD, path=path, locale=locale, owner=shard)
            digest = "" if self._ledger.fresh else self._plan.taken_back(spec.file)
            self._ledger.plan(OUT + spec.file, "search", spec.file.casefold(), spec, digest)
        yield key


def _postings(found: Findable | None) -> Iterable[_Change]:
    if found is None:
        return
    for place, said in enumerate(found.words):
        for word in said.split():
            yield word, place, found.number
    for facet in found.facets.split():
        yield facet, 0, found.number


def _line(found: Findable | None) -> str:
    return f"{found.number}{found.card}" if found is not None else ""


def _change(lines: _Lines, gone: list[_Change], come: list[_Change]) -> None:
    """Take postings out of the lines of a shard, and put others in."""
    words = {change[0] for change in (*gone, *come)}
    pages = {
        (word, place): Counter(split_numbers(text))
        for word in words
        for place, text in enumerate(lines.get(word, [""] * WEIGHTS))
    }
    for sign, changes in ((-1, gone), (1, come)):
        for word, place, number in changes:
            pages[word, place][number] += sign
    for word in words:
        new = [join_numbers(pages[word, place].elements()) for place in range(WEIGHTS)]
        if any(new):
            lines[word] = new
        else:
            lines.pop(word, None)


def _rows(text: str) -> list[str]:
    """Return the lines of a shard; other signs that may end a line stand inside one."""
    return text.split("\n")[:-1]


def _text_of(lines: _Lines) -> str:
    rows = ("\t".join((word, *lines[word])).rstrip("\t") for word in sorted(lines))
    return "".join(f"{row}\n" for row in rows)


def _note_near(near: dict[str, dict[str, bool]], word: str, *, there: bool) -> None:
    shard = None if "=" in word else near_shard(word)
    if shard is not None:
        near[f"near-{shard}"][word] = there
