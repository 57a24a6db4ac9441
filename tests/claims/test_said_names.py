"""Names that one language has and the other has nothing for: heard by their sound, their letters, their meaning."""

import pytest

from generator.checks.versions.sounds import consonants, sounds_of
from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

CODES = ("said-in-one-language", "languages-may-differ")

ALIKE = [
    ("Zuckerberg", "জুকারবার্গ"),
    ("Zuckerberg", "জাকারবার্গের"),
    ("Mumbai", "মুম্বই"),
    ("Mumbai", "মুম্বাই"),
    ("Mymensingh", "ময়মনসিংহে"),
    ("Ghorashal", "ঘোড়াশাল"),
    ("Disney", "ডিজ়নি"),
    ("Access", "অ্যাক্সেস"),
    ("Champagne", "শ্যাম্পেন"),
    ("Knecht", "নেক্ট"),
    ("George", "জর্জ"),
    ("Twitch", "টুইচ"),
    ("Vancouver", "ভ্যাঙ্কুভার"),
    ("Melbourne", "মেলবোর্নকে"),
    ("Rockwell", "রকওয়েল"),
    ("Rowland", "রাওল্যান্ড"),
    ("Wright", "রাইট"),
    ("Thomson", "টমসন"),
    ("Chandrasekhar", "চন্দ্রশেখর"),
    ("Vaishnaw", "বৈষ্ণব"),
    ("Yunus", "ইউনূস"),
    ("Guardian", "গার্ডিয়ান"),
    ("Australia", "অস্ট্রেলিয়াজুড়ে"),
]


@pytest.mark.parametrize(("name", "word"), ALIKE)
def test_a_name_sounds_as_papers_write_it(name, word):
    heard = sounds_of(name)
    assert heard is not None
    assert heard.fullmatch(consonants(word))


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Robi", "বাংলালিংক"),
        ("Toronto", "ভ্যাঙ্কুভার"),
        ("Melbourne", "সিডনি"),
        ("Xona", "জিন"),
        ("Palak", "হামিদ"),
        ("Reuters", "ব্লুমবার্গ"),
    ],
)
def test_another_name_does_not(name, word):
    heard = sounds_of(name)
    assert heard is not None
    assert not heard.fullmatch(consonants(word))


def test_of_every_pair_only_its_own_is_heard():
    for name, _ in ALIKE:
        heard = sounds_of(name)
        assert heard is not None
        others = [word for other, word in ALIKE if other != name]
        assert not [word for word in others if heard.fullmatch(consonants(word))], name


def told(desk: Newsroom, capsys, english: str, bengali: str) -> list[str]:
    desk.write("content/stories/2026/s.en.md", story(body=english))
    desk.write("content/stories/2026/s.bn.md", translation(body=bengali))
    _, _, said = check(desk, capsys)
    return [line for line in said.split("\n") if any(f"[{code}]" in line for code in CODES)]


@pytest.mark.parametrize(
    ("english", "bengali", "name", "level"),
    [
        ("The minister, Nasrul Hamid, spoke.", "মন্ত্রী জুনাইদ পলক বলেন।", "Nasrul Hamid", "error"),
        ("Trains in Melbourne stopped.", "সিডনির ট্রেন থেমে যায়।", "Melbourne", "error"),
        ("It was written by PTI.", "লিখেছিল ইউএনআই।", "PTI", "warning"),
        (
            "There, it is said, Mark Zuckerberg wept.",
            "শোনা যায়, সেখানে তিনি কাঁদেন।",
            "Mark Zuckerberg",
            "error",
        ),
        ("The minister spoke in Paris then.", "মন্ত্রী তখন কথা বলেন লন্ডনে।", "Paris", "error"),
        (
            "A letter came from Tim Berners-Lee then.",
            "তখন চিঠি লেখেন সুন্দর পিচাই।",
            "Tim Berners-Lee",
            "error",
        ),
        ("The paper was the Financial Times.", "কাগজটি ছিল ডেলি স্টার।", "Financial Times", "error"),
    ],
)
def test_a_name_that_the_other_has_not(newsroom, capsys, english, bengali, name, level):
    lines = told(newsroom, capsys, english, bengali)
    assert len(lines) == 1
    assert f'the name "{name}" is not in the version in bn' in lines[0]
    assert f"{level}[" in lines[0]
    assert "where it would stand at content/stories/2026/s.bn.md:5:1" in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("The minister, Nasrul Hamid, spoke.", "প্রতিমন্ত্রী নসরুল হামিদ বলেন।"),
        ("Hamid’s ministry spoke, and Hamid wept.", "হামিদের মন্ত্রক বলে, হামিদ কাঁদেন।"),
        ("It was written by PTI and by the BBC.", "লিখেছিল পিটিআই ও বি বি সি।"),
        ("The paper was Prothom Alo.", "কাগজটি ছিল প্রথম আলো।"),
        ("Then That Tuesday came.", "তার পরে এল মঙ্গলবার।"),
        ("It spoke of SBI.", "বলেছে স্টেট ব্যাঙ্কের কথা।"),
        ("At noon GMT the UK was dark.", "দুপুরে ব্রিটেন ছিল অন্ধকার।"),
        ("Three ATMs were dark.", "অন্ধকার ছিল তিনটি এটিএম।"),
        ("The Power Ministry and the High Court spoke.", "বিদ্যুৎ মন্ত্রক ও উচ্চ আদালত বলেছে।"),
        ("There the American and British press wrote.", "সেখানে মার্কিন আর ব্রিটিশ কাগজ লেখে।"),
        ("Users of GitHub left.", "GitHub ছেড়ে যান অনেকে।"),
        ("Yesterday was dark. People wept.", "সব অন্ধকার। মানুষ কাঁদেন।"),
        ("He said: “Nobody knew.”", "তিনি বলেন, “কেউ জানত না।”"),
        ("Then Networks met; networks are many.", "তার পরে সভা হয়; জাল অনেক।"),
        ("It paid 12 million Australian dollars.", "দেয় ১ কোটি ২০ লক্ষ ডলার।"),
        ("What The Race Was", "দৌড়টা কী"),
    ],
)
def test_what_both_have_or_is_no_name(newsroom, capsys, english, bengali):
    assert told(newsroom, capsys, english, bengali) == []
