"""Nobody is shut out: axe and our own eyes find nothing on any listed page.

Both widths, light and dark; 320 pixels, wide spacing, forced colours and less motion in the same look.
"""

import pytest

from tests.states.eyes import find_axe, look
from tests.states.listed import listed

pytestmark = pytest.mark.judge


@pytest.mark.parametrize("kind", dict.fromkeys(page.kind for page in listed()))
def test_nothing_is_wrong_with_any_page(host, browser, kind):
    axe = find_axe()
    wrong = [one for page in listed() if page.kind == kind for one in look(browser, host, page, axe)]  # fmt: skip
    assert not wrong, "\n".join(wrong)
