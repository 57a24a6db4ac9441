"""Names that one language has and the other has nothing for: heard by their sound, their letters, their meaning."""

import pytest

from generator.checks.versions.sounds import consonants, sounds_like, sounds_of
from tests.claims.quick import check
from tests.newsroom import Newsroom, story, translation

CODES = ("said-in-one-language", "languages-differ", "languages-may-differ")

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
    ("Krishnanagar", "কৃষ্ণনগরে"),
    ("Bidhannagar", "বিধাননগর"),
]


@pytest.mark.parametrize(("name", "word"), ALIKE)
def test_a_name_sounds_as_papers_write_it(name, word):
    heard = sounds_of(name)
    assert heard is not None
    assert heard.fullmatch(consonants(word))


@pytest.mark.parametrize(
    ("name", "word", "sounds"),
    [
        ("Nabadwip", "নবদ্বীপে", True),
        ("Paradip", "পারাদ্বীপ", True),
        ("Rajshahi", "রাজস্ব", False),
    ],
)
def test_a_letter_below_another_may_be_silent(name, word, sounds):
    heard = sounds_of(name)
    assert heard is not None
    assert any(map(heard.fullmatch, sounds_like(word))) == sounds


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
        ("The minister, Nasrul Hamid, spoke.", "মন্ত্রী বলেন।", "Nasrul Hamid", "error"),
        ("Trains in Melbourne stopped.", "ট্রেন থেমে যায়।", "Melbourne", "error"),
        ("It was written by PTI.", "তখনই তা লেখা হয়েছিল।", "PTI", "warning"),
        (
            "There, it is said, Mark Zuckerberg wept.",
            "শোনা যায়, সেখানে তিনি কাঁদেন।",
            "Mark Zuckerberg",
            "error",
        ),
        (
            "A letter came from Tim Berners-Lee then.",
            "তখন চিঠি লেখেন সুন্দর পিচাই।",
            "Tim Berners-Lee",
            "error",
        ),
        ("The paper was the Financial Times.", "কাগজটি সে দিনও বেরোয়।", "Financial Times", "error"),
        ("The home ministry asked for it.", "মন্ত্রক তা চায়।", "home ministry", "error"),
    ],
)
def test_a_name_that_the_bengali_has_not(newsroom, capsys, english, bengali, name, level):
    lines = told(newsroom, capsys, english, bengali)
    assert len(lines) == 1
    assert f'the name "{name}" is not in the version in bn' in lines[0]
    assert f"{level}[" in lines[0]
    assert "where it would stand at content/stories/2026/s.bn.md:5:1" in lines[0]


@pytest.mark.parametrize(
    ("bengali", "english", "name", "level"),
    [
        ("মন্ত্রী জুনাইদ পলক বলেন, কাজ চলছে।", "The minister says work goes on.", "জুনাইদ পলক", "warning"),
        ("সংস্থার মুখপাত্র অরিন্দম সেনগুপ্ত জানান, কাজ চলছে।", "Its spokesman says work goes on.", "অরিন্দম সেনগুপ্ত", "warning"),
        ("তখন সিডনির ট্রেন থেমে যায়।", "Then the trains stopped.", "সিডনি", "error"),
        ("তা লিখেছিল ওয়াশিংটন পোস্ট।", "A paper wrote that.", "ওয়াশিংটন পোস্ট", "error"),
        ("তা লিখেছিল ওয়াল স্ট্রিট জার্নাল।", "All of them wrote so in general, straight.", "ওয়াল স্ট্রিট জার্নাল", "error"),
        ("ভুগেছেন ওয়াল স্ট্রিট জার্নালের পাঠকেরা।", "Readers of the papers were hit, a petition says.", "ওয়াল স্ট্রিট জার্নাল", "error"),
        ("তা লিখেছিল ইউএনআই।", "The community heard that.", "ইউএনআই", "warning"),
        ("আমেরিকায় তা দেখা যায়।", "They told us of it.", "আমেরিকা", "error"),
        ("উত্তর ভারতে তা দেখা যায়।", "It was seen in the south.", "ভারত", "error"),
        ("তা জানতে চায় স্বরাষ্ট্র মন্ত্রক।", "The ministry asked for that.", "স্বরাষ্ট্র মন্ত্রক", "error"),
        ("সে কথা জানান অর্থমন্ত্রী।", "The minister said so.", "অর্থমন্ত্রী", "error"),
    ],
)  # fmt: skip
def test_a_name_that_the_english_has_not(newsroom, capsys, english, bengali, name, level):
    lines = told(newsroom, capsys, english, bengali)
    assert len(lines) == 1
    assert f'the name "{name}" is not in the version in en' in lines[0]
    assert f"{level}[" in lines[0]
    assert "where it would stand at content/stories/2026/s.en.md:9:1" in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali", "name", "its", "level"),
    [
        ("The minister, Nasrul Hamid, spoke.", "মন্ত্রী জুনাইদ পলক বলেন।", "Nasrul Hamid", "জুনাইদ পলক", "error"),
        ("Trains in Melbourne stopped.", "সিডনির ট্রেন থেমে যায়।", "Melbourne", "সিডনি", "error"),
        ("It was written by PTI.", "লিখেছিল ইউএনআই।", "PTI", "ইউএনআই", "warning"),
        ("The minister spoke in Paris then.", "মন্ত্রী তখন কথা বলেন লন্ডনে।", "Paris", "লন্ডন", "error"),
        ("The paper was the Financial Times.", "কাগজটি ছিল ডেইলি স্টার।", "Financial Times", "ডেইলি স্টার", "error"),
        ("It struck, they said, in Northern Virginia.", "তা আছড়ে পড়ে উত্তর ক্যালিফোর্নিয়ায়।", "Virginia", "ক্যালিফোর্নিয়া", "error"),
        ("The home ministry asked for it.", "তথ্যপ্রযুক্তি মন্ত্রক তা চায়।", "home ministry", "তথ্যপ্রযুক্তি মন্ত্রক", "error"),
    ],
)  # fmt: skip
def test_two_names_that_stand_in_each_others_place_are_told_of_once(
    newsroom, capsys, english, bengali, name, its, level
):
    lines = told(newsroom, capsys, english, bengali)
    assert len(lines) == 1
    code = "languages-differ" if level == "error" else "languages-may-differ"
    assert f"{level}[{code}]" in lines[0]
    assert f'"{its}" is not what the version in en says, which has "{name}" (content/stories/2026/s.en.md:9:' in lines[0]  # fmt: skip


@pytest.mark.parametrize(
    ("bengali", "english"),
    [
        ("মন্ত্রী সংসদে বলেন, কাজ চলছে।", "The minister told parliament that work goes on."),
        ("মন্ত্রী পরে সাংবাদিকদের জানান, কাজ চলছে।", "Later the minister told reporters that work goes on."),
        ("মন্ত্রী দুঃখ প্রকাশ করে বলেন, কাজ চলছে।", "The minister was sorry, and said that work goes on."),
        ("স্থানীয় বাসিন্দারা জানান, আলো নেই।", "People there said they had no light."),
        ("বিদ্যুৎ বিভ্রাটের পরে মন্ত্রী এলেন।", "After the failure the minister came."),
        ("তাই এটিকে সংশোধন বলা চলে না।", "So it cannot be called a correction."),
        ("একেই ওকেই বলা হয়, ডিসিকে আর ওসিকেও, টিভিটিও।", "It was said to both of them, to officers too, and to the set."),
        ("দোকান মালিক জানান, আলো নেই।", "The owner of the shop says there is no light."),
        ("মন্ত্রী রবিবার দুপুর নাগাদ বলেন, কাজ চলছে।", "The minister said about midday on Sunday that work goes on."),
        ("সবাই এক কাতারে দাঁড়ান।", "All of them stood in one row."),
        ("নরওয়ের জাহাজ, ইরাকের তেল, ফিনল্যান্ডের লোক।", "A Norwegian ship, Iraqi oil, Finnish people."),
        ("তা জানায় এসিএমএ-কে।", "The Australian Communications and Media Authority was told."),
        ("বিবিসিও তা বলেছে।", "So says the BBC."),
        ("বৃষ্টি নামে মহারাষ্ট্রের পুণেতে।", "Rain fell in Pune."),
        ("বৃষ্টি নামে উত্তর ভারতে।", "It rained in the north."),
        ("সে কথা জানায় জাতিসংঘ।", "That is what the UN said."),
        ("তা দেখে এনআইসি, জানায় আইএমএফ।", "The National Informatics Centre saw it, said the International Monetary Fund."),
        ("শিল্প ও বাণিজ্যমন্ত্রী এলেন।", "The commerce minister came."),
        ("বাণিজ্যমন্ত্রী এলেন।", "The commerce and industry minister came."),
        ("মন্ত্রী গভীর শোক জানান।", "The minister was sorry."),
        ("সচিব কর্মীদের সাময়িক বরখাস্ত করার কথা জানান।", "Its secretary says some of them are off."),
        ("ওই ওয়েবসাইটের ডিএনএস বদলায়।", "The name of that website changed."),
        ("তখন লিখেছে নিউ ইয়র্ক টাইমস।", "The New York Times wrote so."),
        ("সে দিন বৃষ্টি নামে কলকাতায়।", "It rained in Calcutta that day."),
        ("বিটিআরসি তা জানায়।", "The Bangladesh Telecommunication Regulatory Commission said so."),
        ("ডাক, টেলিযোগাযোগ ও তথ্যপ্রযুক্তি প্রতিমন্ত্রী এলেন।", "The state minister for posts, telecommunications and IT came."),
        ("আলো ছিল মন্ত্রীর বাড়িতে।", "The minister had light at home."),
    ],
)  # fmt: skip
def test_what_is_no_name_or_said_by_its_meaning_is_told_of_nothing(
    newsroom, capsys, english, bengali
):
    assert told(newsroom, capsys, english, bengali) == []


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
        ("It rose to 48.7 degrees Celsius.", "তা ওঠে ৪৮.৭ ডিগ্রিতে।"),
        ("She had a fever of 103 degrees Fahrenheit.", "তাঁর জ্বর ছিল ১০৩ ডিগ্রি।"),
    ],
)
def test_what_both_have_or_is_no_name(newsroom, capsys, english, bengali):
    assert told(newsroom, capsys, english, bengali) == []


@pytest.mark.parametrize(
    ("english", "bengali", "told"),
    [
        ("said Malati Maity, a teacher.", "বলেন মালতী জানা, এক শিক্ষিকা।", "Malati Maity"),
        ("said Malati Maity, a teacher.", "বলেন শিক্ষিকা মালতী জানাও।", "Malati Maity"),
        ("Dr Nilanjana Dhar said so.", "তা জানান চিকিৎসক নীলাঞ্জনা কর।", "Dr Nilanjana Dhar"),
        ("said Abdul Khalek.", "বলেন আব্দুল কাদের।", "Abdul Khalek"),
        ("said Malati Jana. Jana teaches.", "বলেন মালতী জানা। মালতী পড়ান।", ""),
        ("said Partha Chatterjee.", "বলেন পার্থ চট্টোপাধ্যায়।", ""),
        ("said Partha Chattopadhyay.", "বলেন পার্থ চ্যাটার্জি।", ""),
        ("said Sourav Das and Sourav Sen.", "বলেন সৌরভ সেন ও সৌরভ দাস।", ""),
        ("said Sourav Quadir.", "বলেন সৌরভ দাস।", ""),
        ("said Malati Jana.", "বলেন মালতী।", ""),
    ],
)
def test_a_surname_of_another(newsroom, capsys, english, bengali, told):
    newsroom.write("content/stories/2026/s.bn.md", story(locale="bn", body=f"সে কথা {bengali}"))
    newsroom.write("content/stories/2026/s.en.md", translation(body=f"“It was so,” {english}"))
    _, _, said = check(newsroom, capsys)
    found = [line for line in said.split("\n") if "error[said-in-one-language]" in line]
    assert [line.split('"')[1] for line in found] == ([told] if told else [])


@pytest.mark.parametrize(
    ("english", "bengali", "name", "level"),
    [
        # a street, and another of its quarter
        ("It was, they said, in Lenin Square.", "ঘটনাটি লেনিন সরণির।", "Lenin Square", "error"),
        ("It was, they said, at Rajar Bazar.", "ঘটনাটি ঘটে রাজার ঘাটে।", "Rajar Bazar", "error"),
        # the other of two districts
        ("It was, they said, in North Dinajpur.", "ঘটনাটি দক্ষিণ দিনাজপুরের।", "North Dinajpur", "error"),
        ("It was, they said, in Paschim Medinipur.", "ঘটনাটি পূর্ব মেদিনীপুরের।", "Paschim Medinipur", "error"),
        # another given name
        ("A nurse, Sukriti Nandi, wept.", "কাঁদেন সেবিকা সংহিতা নন্দী।", "Sukriti Nandi", "error"),
        ("A shopkeeper, Mrinal Sarkar, wept.", "কাঁদেন দোকানদার মৃণাল সাহা।", "Mrinal Sarkar", "error"),
        ("A shopkeeper, Mrinal Saha, wept.", "কাঁদেন দোকানদার মৃণাল সরকার।", "Mrinal Saha", "error"),
        ("A clerk, Tarun Kundu, wept.", "কাঁদেন কেরানি তপন কুন্ডু।", "Tarun Kundu", "error"),
        ("So said the playwright, Rafiqul Islam.", "বলেছেন নাট্যকার শফিকুল ইসলাম।", "Rafiqul Islam", "error"),
        # one of the other
        ("It was, they said, at Konabari of Narayanganj.", "ঘটনাটি গাজীপুরের কোনাবাড়ির।", "Narayanganj", "error"),
        ("It was, they said, at Konabari of Gazipur.", "ঘটনাটি গাজীপুরের টঙ্গীর।", "Konabari", "error"),
        ("The singer was Lalon Mia of Bhola.", "গায়ক ছিলেন বরিশালের লালন মিয়া।", "Bhola", "error"),
    ],
)  # fmt: skip
def test_a_name_of_which_the_bengali_has_one_word(newsroom, capsys, english, bengali, name, level):
    lines = told(newsroom, capsys, english, bengali)
    assert [line.split('"')[1] for line in lines] == [name]
    assert f"{level}[" in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali", "name"),
    [
        ("The mayor, Ananda Lohar, spoke.", "মেয়র আনন্দ কামিল্যা বলেন, কাজ চলছে।", "আনন্দ কামিল্যা"),
        ("The mayor, Ananda Lohar, spoke.", "মেয়র আনন্দ কামিল্যা কথা বলেন।", "আনন্দ কামিল্যা"),
    ],
)  # fmt: skip
def test_a_name_of_which_the_english_has_one_word(newsroom, capsys, english, bengali, name):
    lines = told(newsroom, capsys, english, bengali)
    assert [line.split('"')[1] for line in lines] == [name]
    assert "warning[" in lines[0]


@pytest.mark.parametrize(
    ("english", "bengali"),
    [
        ("It was, they said, in Lenin Sarani.", "ঘটনাটি লেনিন সরণির।"),
        ("It was in Lenin Square, not Lenin Sarani.", "ঘটনাটি লেনিন চত্বরে, লেনিন সরণিতে নয়।"),
        ("It was, they said, at Gariahat Market.", "ঘটনাটি গড়িয়াহাটের, গড়িয়াহাট মোড়ের কাছে।"),
        ("It was, they said, on Howrah Bridge.", "ঘটনাটি হাওড়া সেতুর।"),
        ("It was, they said, in North Dinajpur.", "ঘটনাটি উত্তর দিনাজপুরের।"),
        ("It was, they said, in Uttar Dinajpur.", "ঘটনাটি উত্তর দিনাজপুরের, দক্ষিণ দিনাজপুরের নয়।"),
        ("It was, they said, in South Dinajpur.", "ঘটনাটি দিনাজপুরের, উত্তর দিনাজপুরের কাছে।"),
        ("A worker, Abdur Rahman of Domkal, died.", "মারা যান ডোমকলের শ্রমিক আব্দুল রহমান।"),
        ("The student, Gyanendra Das, wept then.", "তখন কাঁদেন ছাত্র জ্ঞানেন্দ্র দাস।"),
        ("The accused, Rahim Mia, fled.", "পালায় অভিযুক্ত মিয়া।"),
        ("The mayor, Mr Ananda Roy, spoke. Roy wept.", "মেয়র শ্রী আনন্দ রায় আসেন। রায় কাঁদেন।"),
        ("The mayor, Ananda Roy, spoke.", "মেয়র শ্রী রায় আসেন।"),
        ("The mayor, Ananda Roy, spoke.", "মেয়র আ. রায় আসেন।"),
        ("The mayor, Ananda Roy, spoke.", "মেয়র আনন্দ রায় কথা বলেন।"),
        ("The mayor, Ananda Roy, spoke.", "মেয়র আনন্দবাবু আসেন।"),
        ("The mayor, A. Roy, spoke.", "মেয়র আনন্দ রায় আসেন।"),
        ("So it was said by Dr Rituparna Sen.", "তা জানান ডাঃ সেন।"),
        ("So it was said by Rituparna Sen of Howrah.", "তা জানান হাওড়ার ঋতুপর্ণা সেন।"),
        ("So it was said by Sukriti Nandi and Rina Nandi.", "তা জানান সুকৃতি ও রীনা নন্দী।"),
        ("So said the singer, Md Rafiqul Islam.", "তা জানান মোঃ রফিকুল ইসলাম।"),
        ("So said the Times of India.", "তা জানায় টাইমস অব ইন্ডিয়া।"),
        ("So said the Reserve Bank of India.", "তা জানায় রিজ়ার্ভ ব্যাঙ্ক।"),
        ("So said the Press Trust of India.", "তা জানায় পিটিআই।"),
        ("Residents of Konabari wept.", "কোনাবাড়ির মানুষ কাঁদেন।"),
        ("It was as at the Battle of Plassey.", "সে যেন পলাশীর যুদ্ধ।"),
    ],
)  # fmt: skip
def test_the_same_name_in_part_by_a_title_or_an_initial(newsroom, capsys, english, bengali):
    assert told(newsroom, capsys, english, bengali) == []
