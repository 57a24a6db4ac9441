"""Places of which a sentence says that something was in them: *in* Mumbai, পুরুলিয়া*য়*, বাঁকুড়া*র শিবিরে*, in the next district."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from generator.checks.claims.cues import cues_of
from generator.checks.claims.meaning import is_concept, meaning
from generator.l10n.capitals import is_title
from generator.l10n.language import language_of_tag
from generator.l10n.tables.districts import held, wholes
from generator.l10n.tables.world_names import PLACES
from generator.l10n.tokens import nfc, tokens
from generator.patterns import pattern


def _nfc(*words: str) -> tuple[str, ...]:
    return tuple(map(nfc, words))


_MOST = 3
"""Words of a name."""
_RUN = r"[A-Z][\w’'-]*(?: (?:24 Parganas|[A-Z][\w’'-]*))*"
_IN = pattern(
    rf"\b([Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Aa]round|[Oo]ver|[Tt]hroughout|[Oo]utside) (?:the )?({_RUN})(?![\w’'])"
)
_OPENS = pattern(
    rf"^\W*()({_RUN}) (?:had|has|saw|sees|lost|loses|recorded|records|reported|reports|counted|counts|toll|floods?|fire|storm|cyclone|quake|deaths?|dead)\b"
)
"""What a sentence is about that opens it: Bihar counted 31 dead."""
_UNNAMED = pattern(
    r"\b[Ii]n (?:(?:a|an|the|two|three|some) )?(?:neighbouring|neighboring|adjoining|adjacent|next|other|another) (?:states?|districts?|towns?|countries|country|villages?|city|cities)\b"
)
_PLAINLY = frozenset(("in", "near", "across", "outside"))
"""By which a name that no table has is one of a place."""
_NUMBERED = (
    *(
        "ward",
        "room",
        "line",
        "route",
        "section",
        "phase",
        "area",
        "zone",
        "block",
        "unit",
        "platform",
    ),
    *(
        "class",
        "article",
        "chapter",
        "part",
        "table",
        "gate",
        "lane",
        "parliament",
        "english",
        "bengali",
    ),
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
"""Words with a capital that are no places."""
_HERE = _nfc("েও", "েই", "তেও", "তেই", "য়েও", "য়েই", "য়ে", "তে", "য়ও", "য়ই", "য়", "ে")
_OF = _nfc("য়ের", "ের", "র")
_CLOCK = _nfc("ঘড়ি", "সময়")
"""Behind a name, that a time is by its clock."""
_KINDS = _nfc(
    *("উপজেলা", "জেলা", "মহকুমা", "ব্লক", "শহর", "গ্রাম", "রাজ্য", "পুরসভা", "পৌরসভা"),
    *("পঞ্চায়েত", "বিভাগ", "দেশ"),
)
_UNITS = _nfc("উপজেলা", "জেলা", "মহকুমা", "ব্লক")
"""Before these stands a name, unless a word describes one or counts them."""
_DESCRIBING = _nfc("ত", "য়", "টি", "টা", "ই", "ও", *(f"{vowel}র" for vowel in "ািীুূেো"))
_BESIDE = _nfc("পাশের", "প্রতিবেশী", "পড়শি", "লাগোয়া", "পার্শ্ববর্তী", "অন্য", "আরেক")
_LIKE = _nfc(
    *("পুর", "গঞ্জ", "ডাঙা", "ডাঙ্গা", "গাছি", "গাছা", "খালি", "দহ", "ঘাটা", "কান্দি", "বেড়িয়া", "পোতা"),
    *("গুড়ি", "ডিহি", "আবাদ", "গাঁও", "নগর", "পাড়া", "গ্রাম", "হাট", "দিঘি", "মারি", "তলা"),
)
"""What names of villages and towns end with."""
_NONE = frozenset(
    _nfc(
        *("মহানগর", "উপনগর", "বেপাড়া", "একতলা", "দোতলা", "তিনতলা", "চারতলা", "পাঁচতলা"),
        *("নীচতলা", "নিচতলা", "অন্তঃপুর", "দুপুর", "গোটা", "সারা", "পুরো"),
        *("সব", "অনেক", "বহু", "কিছু", "কয়েক", "নিজ"),
    )
)
_LONGER = 2
"""Letters of such a name before that, at the least."""


class Placed(Struct, frozen=True):
    """A place of a sentence: its name, where it stands, and the codes of what holds it; none where no table has it.

    `whole` are states and countries; `beside` is one without a name: the next district.
    """

    name: str
    start: int
    end: int
    codes: tuple[str, ...] = ()
    whole: bool = False
    beside: bool = False


def places_in(text: str, locale: str) -> tuple[Placed, ...]:
    """Return the places in which a sentence says that something was, in their order."""
    language = locale.partition("-")[0]
    find = _FINDERS.get(language)
    return tuple(sorted(find(text, locale), key=lambda one: one.start)) if find else ()


def codes_of(name: str, locale: str) -> tuple[str, ...]:
    """Return the codes of what holds a place of the tables; none for another."""
    found = _known_of(locale).get(name)
    return found[0] if found else ()


def _known_of(locale: str) -> Mapping[str, tuple[tuple[str, ...], bool]]:
    return _known(locale.partition("-")[0])


@lru_cache(maxsize=4)
def _known(language: str) -> Mapping[str, tuple[tuple[str, ...], bool]]:
    """Return the places of the tables, with the codes of what holds each, and whether it is a state or a country."""
    names = _WORLD.get(language, frozenset[str]())
    found: dict[str, tuple[tuple[str, ...], bool]] = dict.fromkeys(names, (("?",), False))
    countries = language_of_tag(language).cldr.countries()
    found |= {nfc(name): ((code,), True) for code, name in countries.items() if len(code) == 2}
    found |= {name: (codes, name in wholes()) for name, codes in held(language).items()}
    return found


def _english(text: str, locale: str) -> Iterator[Placed]:
    for match in _UNNAMED.finditer(text):
        yield Placed(match[0], match.start(), match.end(), beside=True)
    title = is_title(text)
    known, weekdays = _known_of(locale), cues_of(locale).weekdays
    for match in (*_IN.finditer(text), *_OPENS.finditer(text)):
        if match[0][:7].casefold() == "at the ":
            continue  # at the Howrah police station
        words = match[2].replace("’s", "").replace("'s", "").split(" ")
        for at in range(len(words)):
            runs = (" ".join(words[at:end]) for end in range(len(words), at, -1))
            name = next((one for one in runs if one in known), "")
            if name:
                yield Placed(name, match.start(2), match.end(2), *known[name])
                break
        else:
            bare = match[1].casefold() in _PLAINLY and not title and match[2] == " ".join(words)
            first = words[0].casefold()
            if bare and words[0][-1:].islower() and first not in (*weekdays, *_NUMBERED):
                yield Placed(match[2], match.start(2), match.end(2))


def _bengali(text: str, locale: str) -> Iterator[Placed]:
    known, words = _known_of(locale), tokens(text)
    for at, word in enumerate(words):
        behind = words[at + 1].text if at + 1 < len(words) else ""
        if word.text in _BESIDE and _is_kind(behind, _HERE):
            yield Placed(word.text, word.start, words[at + 1].end, beside=True)
            continue
        heads = [text[words[n].start : word.start] for n in range(max(0, at + 1 - _MOST), at + 1)]
        found = next(
            (one for head in heads if (one := _stem_of(head, word.text, behind, known))), ""
        )
        if found:
            yield Placed(found, word.start, word.end, *known[found])
        elif name := _like(word.text, behind, locale, opens=at == 0):
            yield Placed(name, word.start, word.end)


def _stem_of(head: str, word: str, behind: str, known: Mapping[str, object]) -> str:
    """Return the name of a place in the case in which something is there; empty for other words."""
    for end in _HERE:
        if word.endswith(end) and head + word[: -len(end)] in known:
            return head + word[: -len(end)]
    if head + word in known and _is_kind(behind, (*_HERE, *_OF)):
        return head + word
    for end in _OF if behind.endswith(_HERE) and not behind.startswith(_CLOCK) else ():
        if word.endswith(end) and head + word[: -len(end)] in known:
            return head + word[: -len(end)]
    return ""


def _is_kind(word: str, ends: tuple[str, ...]) -> bool:
    """Return True for a word of a district, a town and the like with one of some endings."""
    return any(word.startswith(kind) and word[len(kind) :] in ends for kind in _KINDS)


def _like(word: str, behind: str, locale: str, *, opens: bool) -> str:
    """Return what is formed as the name of a village or a town where something is there, or stands before "block"; empty for others."""
    stem = next((word[: -len(end)] for end in _HERE if opens and word.endswith(end)), "")
    if any(stem.endswith(end) and len(stem) - len(end) >= _LONGER for end in _LIKE):
        return "" if stem in _NONE else stem
    if not any(behind.startswith(kind) and behind[len(kind) :] in _HERE for kind in _UNITS):
        return ""
    meant = meaning(word, locale)
    plain = bool(meant) and not is_concept(meant) and word not in _NONE
    return word if plain and not word.endswith(_DESCRIBING) else ""


_WORLD: Mapping[str, frozenset[str]] = {
    "bn": frozenset(map(nfc, PLACES)),
    "en": frozenset(one.title() for said in PLACES.values() for one in said),
}
_FINDERS: Mapping[str, Callable[[str, str], Iterator[Placed]]] = {"bn": _bengali, "en": _english}
