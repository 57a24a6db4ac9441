"""The wording of a text: what typing cannot change, and what it must not hide."""

import pytest

from generator.l10n.wording import wording_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("আলো গেল। সবাই বাড়িতে।", "আলো  গেল.\nসবাই বাড়িতে"),
        ("“আমরা দেখছি,” বলেন তিনি", '"আমরা দেখছি" বলেন তিনি'),
        ("দু’ঘণ্টা", "দু'ঘণ্টা"),
        ("**বিভ্রাট**ের", "বিভ্রাটের"),
        ("৩,৫০,০০০ জন", "350000 জন"),
        ("আলো গেল৷", "আলো গেল।"),
        ("It is back — at last.", "it is back at last"),
        ("2020–2021", "2020-2021"),
        ("a\u00adbout", "about"),
    ],
)
def test_what_is_one_wording(one, other):
    assert wording_of(one) == wording_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("৩.৫ কোটি", "৩৫ কোটি"),
        ("5%", "5"),
        ("₹5", "$5"),
        ("-5 degrees", "5 degrees"),
        ("It was Pay?", "It was Pay."),
        ("12:07", "12:17"),
        ("আলো", "আলোও"),
        ("কি", "কী"),
        ("gates 1, 2", "gates 12"),
    ],
)
def test_what_is_another(one, other):
    assert wording_of(one) != wording_of(other)
