"""Two spellings of a name, and two names."""

import pytest

from generator.l10n.one_name import is_one_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gautam", "Goutam"),
        ("Shobhan", "Sovan"),
        ("Prabir", "Probir"),
        ("Laxmi", "Lakshmi"),
        ("Dipa", "Deepa"),
        ("Chatterjee", "Chattopadhyay"),
        ("Majumdar", "Mazumder"),
        ("Maitra", "Moitra"),
        ("গৌতমের", "গৌতম"),
        ("দাস", "দাশকে"),
        ("মুখার্জির", "মুখোপাধ্যায়"),
    ],
)
def test_one_name(one, other):
    assert is_one_name(one, other)
    assert is_one_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sumit", "Samit"),
        ("Rani", "Roni"),
        ("Shyamal", "Shyamali"),
        ("Ghosh", "Ghoshal"),
        ("Dhar", "Kar"),
        ("Sen", "সেন"),
        ("শ্যামল", "শ্যামলী"),
        ("ঘোষ", "ঘোষাল"),
        ("রায়", "রাই"),
    ],
)
def test_two_names(one, other):
    assert not is_one_name(one, other)
    assert not is_one_name(other, one)
