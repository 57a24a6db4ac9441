"""Words as the search keeps and compares them."""

import pytest

from generator.l10n.finding import (
    NEAR_SHARDS,
    WORD_SHARDS,
    bases,
    beginning,
    near_shard,
    search_key,
    search_words,
    silent,
    word_shards,
)
from generator.model.finding import (
    NUMBER,
    Findable,
    join_numbers,
    number_of_page,
    pack_findable,
    split_numbers,
    unpack_findable,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("সময়", "সম\u09df"), ("পাহাড়", "পাহা\u09dc"), ("আষাঢ়", "আষা\u09dd"),
        ("র‍্যাব", "র্যাব"), ("র‌্যাব", "র‍্যাব"), ("উৎসব", "উত\u09cd\u200dসব"),
        ("৫০৩", "503"), ("१२", "12"), ("۱۲", "১২"), ("ঘণ্টা", "ঘন্টা"), ("নীল", "নিল"), ("চাঁদ", "চাদ"),
        ("ব্যাঙ্ক", "ব্যাংক"), ("বিদ্যুৎ", "বিদ্যুত"), ("অ্যাপ", "এ্যাপ"), ("WhatsApp", "whatsapp"),
    ],
)  # fmt: skip
def test_two_ways_to_write_a_word_have_one_key(one, other):
    assert search_key(one) == search_key(other)


def test_words_stand_beside_any_sign():
    said = search_words("‘মেটা-র’ এক মুখপাত্র। “১২,৩৪,৫৬৭টি”; 2.44?")
    assert said == [search_key(w) for w in ("মেটা", "র", "এক", "মুখপাত্র", "1234567", "টি", "2.44")]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("ফেসবুকের", "ফেসবুক", "bn"), ("ফেসবুকে", "ফেসবুকের", "bn"), ("ইউপিআইয়ের", "ইউপিআই", "bn"),
        ("পর্দায়", "পর্দা", "bn"), ("স্ন্যাপশটটি", "স্ন্যাপশট", "bn"), ("জলের", "জল", "bn"), ("শহীদের", "শহীদ", "bn"),
        ("ব্যাঙ্কগুলিকে", "ব্যাংকের", "bn"), ("outages", "outage", "bn"), ("queries", "query", "en"),
        ("stopped", "stopping", "en"), ("failed", "fails", "en"), ("doubling", "doubled", "en"),
    ],
)  # fmt: skip
def test_forms_of_one_word_share_a_base_and_a_shard(one, other, language):
    one, other = search_key(one), search_key(other)
    shared = set(bases(one, language)) & set(bases(other, language))
    assert shared
    shards = [set(word_shards(word, language)) for word in (one, other)]
    assert shards[0] & shards[1], "a query looks into the shards of its own word"


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("ভারত", "ভার", "bn"), ("সরকার", "সরকারি", "bn"), ("মেটা", "মে", "bn")],
)
def test_words_that_only_look_alike_are_no_kin(one, other, language):
    assert not set(bases(search_key(one), language)) & set(bases(search_key(other), language))


def test_a_conjunct_is_one_letter_of_a_beginning():
    assert beginning("প্রতিষ্ঠান") == "প্রত"
    assert beginning("জল") == "জল"


def test_a_word_mistyped_at_its_beginning_lies_near_the_right_one():
    right, wrong = search_key("ক্লাউডফ্লেয়ার"), search_key("কলাউডফ্লেয়ার")
    assert near_shard(right) == near_shard(wrong) is not None
    assert near_shard("503") is None and near_shard("উই") is None


def test_shards_are_known_from_the_word_alone():
    assert word_shards("whatsapp", "en") == word_shards("whatsapp", "bn")
    assert all(0 <= n < WORD_SHARDS for n in word_shards(search_key("জলের"), "bn"))
    assert 0 <= (near_shard("whatsapp") or 0) < NEAR_SHARDS


def test_function_words_are_not_looked_for():
    assert {search_key("এবং"), "the"} <= silent("bn")
    assert search_key("এবং") not in silent("en")


def test_a_page_is_numbered_by_its_month_and_name():
    number = number_of_page("story", "a", "2026-09")
    assert len(number) == NUMBER
    assert number == number_of_page("story", "a", "2026-09") != number_of_page("incident", "a", "2026-09")  # fmt: skip
    ordered = [number_of_page("story", "a", m) for m in ("", "1971-03", "2025-12", "2026-01")]
    assert ordered == sorted(ordered)


def test_numbers_stand_in_order_with_each_month_once():
    numbers = ["9bzzz", "9abcd", "9aBCD", "9abcd"]
    assert join_numbers(numbers) == ".9aBCDbcdbcd.9bzzz"
    assert split_numbers(join_numbers(numbers)) == sorted(numbers)
    assert split_numbers(join_numbers([])) == []


def test_what_is_found_of_a_page_comes_back_as_it_was():
    found = Findable("bn", "9do16", ("এক দুই", "", "", "তিন"), "kind=report", '["/x/"]')
    assert unpack_findable(pack_findable(found)) == found
