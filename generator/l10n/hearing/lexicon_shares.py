"""The words of a part that is said as so many of so many: a row for each language."""

from generator.l10n.hearing.bengali_words import keys
from generator.l10n.hearing.lexicon import Phrases, Shares

ENGLISH_SHARES = Shares(
    of=Phrases(
        {
            ("in",): "in",
            ("out", "of"): "of",
            ("in", "every"): "each",
            ("in", "each"): "each",
            ("of", "every"): "each",
            ("out", "of", "every"): "each",
        }
    ),
    behind=keys(
        """and but or is are was were has have had sits sit use uses lost went can could do does did will would must need needs get gets got say says said
        who that now still live lives work works pay pays paid die died fail fails failed go goes"""
    ),
    places=keys(
        """cities towns villages districts states countries counties wards blocks areas zones places sites spots provinces regions divisions upazilas
        hospitals camps stations schools depots phases stages rounds batches shifts trips attempts matches games overs balls innings sets buildings
        cars coaches boats vehicles rooms separate different other more"""
    ),
    odds=keys("chance chances odds gradient slope stars marks points shot goals"),
    scored=keys(
        """odds chance chances gradient slope rated rates rate rating score scored scores mark marks marked grade graded gave gives"""
    ),
)
BENGALI_SHARES = Shares(
    each=keys("প্রতি"),
    among=keys("মধ্যে ভিতর ভিতরে ভেতর ভেতরে মাঝে"),
    genitive="র",
    people=True,
    served=keys("""ডাক্তার চিকিৎসক নার্স শিক্ষক শিক্ষিকা পুলিশ পুলিশকর্মী স্বেচ্ছাসেবক নিরাপত্তারক্ষী কর্মী"""),
)
