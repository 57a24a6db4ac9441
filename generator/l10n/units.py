"""The built-in units: words in each language, classifiers, where the number stands.

A site adds its own in `content/registry/units.yaml`. English and Bengali words follow the
newsrooms' use; CLDR lacks the long Bengali unit names.
"""

from typing import TypeVar

from msgspec.structs import replace

from generator.l10n.tables.unit_words import CLASSIFIERS, WORDS
from generator.model.registry import Unit

_T = TypeVar("_T")


def _unit(
    id: str, kind: str, bn: str, one: str, other: str, classifier: str = ""
) -> tuple[str, Unit]:
    words = {"bn": (bn,), "en": (one, other)}
    words |= {language: table[id] for language, table in WORDS.items() if id in table}
    classifiers = {"bn": classifier} if classifier else {}
    classifiers |= {lang: table[id] for lang, table in CLASSIFIERS.items() if id in table}
    return id, Unit(
        id=id,
        kind=kind,
        words=tuple((language, _forms(said)) for language, said in words.items()),
        classifier=tuple(classifiers.items()),
    )


def _forms(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(zip(("one", "other") if len(words) == 2 else ("other",), words, strict=True))


BUILT_IN: dict[str, Unit] = dict(
    (
        _unit("number", "count", "{n}", "{n}", "{n}"),
        _unit("percent", "percent", "শতাংশ", "percent", "percent"),
        _unit("person", "count", "মানুষ", "person", "people", "জন"),
        _unit("user", "count", "ব্যবহারকারী", "user", "users", "জন"),
        _unit("customer", "count", "গ্রাহক", "customer", "customers", "জন"),
        _unit("service", "count", "পরিষেবা", "service", "services", "টি"),
        _unit("report", "count", "অভিযোগ", "report", "reports", "টি"),
        _unit("transaction", "count", "লেনদেন", "transaction", "transactions", "টি"),
        _unit("flight", "count", "উড়ান", "flight", "flights", "টি"),
        _unit("device", "count", "যন্ত্র", "device", "devices", "টি"),
        _unit("country", "count", "দেশ", "country", "countries", "টি"),
        _unit("district", "count", "জেলা", "district", "districts", "টি"),
        _unit("site", "count", "সাইট", "site", "sites", "টি"),
        _unit("line", "count", "লাইন", "line", "lines", "টি"),
        _unit("update", "count", "আপডেট", "update", "updates", "টি"),
        _unit("day", "duration", "দিন", "day", "days"),
        _unit("hour", "duration", "ঘণ্টা", "hour", "hours"),
        _unit("minute", "duration", "মিনিট", "minute", "minutes"),
        _unit("second", "duration", "সেকেন্ড", "second", "seconds"),
        _unit("usd", "money", "ডলার", "${n}", "${n}"),
        _unit("inr", "money", "টাকা", "₹{n}", "₹{n}"),
        _unit("bdt", "money", "বাংলাদেশি টাকা", "Tk {n}", "Tk {n}"),
        _unit("byte", "bytes", "বাইট", "byte", "bytes"),
        _unit("megawatt", "power", "মেগাওয়াট", "megawatt", "megawatts"),
    )
)


def completed(unit: Unit) -> Unit:
    """Return a site's unit with the built-in words of the same id in the languages that it leaves out."""
    own = BUILT_IN.get(unit.id)
    if own is None or own.kind != unit.kind:
        return unit
    given = {locale.split("-", maxsplit=1)[0] for locale, _ in (*unit.words, *unit.classifier)}

    def kept(pairs: tuple[tuple[str, _T], ...]) -> tuple[tuple[str, _T], ...]:
        return tuple(pair for pair in pairs if pair[0].split("-", maxsplit=1)[0] not in given)

    return replace(
        unit,
        words=(*unit.words, *kept(own.words)),
        classifier=(*unit.classifier, *kept(own.classifier)),
    )


_OF_PEOPLE = frozenset(BUILT_IN["person"].classifier)


def counts_people(unit: Unit) -> bool:
    """Return True for a unit that puts behind its number what a language puts behind people: ৩ জন."""
    return any((tag.partition("-")[0], word) in _OF_PEOPLE for tag, word in unit.classifier)
