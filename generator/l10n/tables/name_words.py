"""Words of English names that Bengali says by their meaning and not by their sound."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMMON = _words("""
    academy act bengal dakshin paschim purba representation uttar administration administrator advisory affairs agency agreement air aircraft airline airlines
    airport airways ambassador amendment analysis annual appeal archive area armed army assembly associate
    association atomic attorney celsius centigrade fahrenheit kelvin richter auditor authority autumn aviation award bank bay bench bill bishop black block
    blue board border branch bridge brigade broadcasting brown budget building bulletin bureau business cabinet
    campus capital captain care carrier central centre center chairman chairperson chairwoman chamber chancellor
    channel charter chief children christmas church circle circular city civil class clinic coast code college
    colonel colony command commander commerce commission commissioner committee common commons commonwealth
    communication communications community company competition comptroller conference congress constitution
    consumer consumers control convention cooperative corporation corps council counter country county court
    crescent crime crisis cross crown customs cyber dam data day defence defense delegation democratic
    department deputy desk development digital director directorate disaster district division dollar dollars
    duke earth east eastern economic editor editorial education eight election electric electricity emergency
    emperor empire employment energy engineer engineering engineers enterprise environment error establishment
    euro euros evening event exchange executive external family father federal federation festival fifth file
    finance financial fire first five flag fleet flight flood food force forces foreign forest forum foundation
    four free freedom friday fund garden gas gate general global government governor grand great green group
    guard guide gulf hall harbour head headquarters health heritage high highway hill hills home honourable
    hospital hotel hour house housing human hundred ice incident independence independent index industrial
    industries industry information infrastructure inquiry institute insurance intelligence interior
    international internet island islands joint judge judicial judiciary junior justice key king kingdom lake
    land law league left legal legislative liberation library lieutenant life light line lines list local long
    lord love lower madam magistrate main major man management manager march marine maritime market master mayor
    media medical meeting member memorial men metro metropolitan middle military mills mine minister ministry
    mission mobile monitor monitoring monsoon moon morning mother motor mount mountain movement municipal museum
    nation national nations natural naval navy network new news night nine north northeast northern northwest
    number observatory ocean office officer official oil old olympic one open operations operator opposition
    order ordinance organisation organization pacific page panel paper park parliament parliamentary part party
    peace people people's peoples permanent petroleum plan planning plant plaza point police policy political
    poor port postal power premier president presidential press prime prince princess prison private professor
    programme project property protection province public queen question radio rail railway railways range red
    referee reform region regional registrar registry regulator regulatory relations relief report reporter
    representative representatives republic rescue research reserve residence resources review revolution right
    rights ring river road room round royal rule rules rupee rupees rural safety school science sciences sea
    season second secretariat secretary security select senate senior service services session seven shore short
    six small social society software solar south southeast southern southwest space speaker special spokesman
    spokesperson spokeswoman sports spring square state states station statistics status steel stock store storm
    strait street student students studies study summer sun supply supreme survey system systems task tax team
    technical technology telecom telecommunication telecommunications telephone television temple ten terminal
    territory test third three tower town trade traffic train training transport treasury treaty tribunal trust
    tunnel two under union unit united university upper urban valley vehicle version vice victory village voice
    war washington water wave way weather web week welfare west western white wildlife winter wireless woman
    women wood work workers works world year yellow young youth zone january february april may june july august
    september october november december monday tuesday wednesday thursday saturday sunday mr mrs ms dr sir md
    about above across after again against all almost along already also although amid among another any around as at
    away back because before behind below beside besides between beyond both but by despite down during each either
    elsewhere even ever every except few finally first for from further had has have he her here his how however if
    in inside instead into is it its just last later less like many meanwhile more most much near nearly neither never
    next no nobody none nor not nothing now of off on once only or other otherwise our out outside over own perhaps
    since so some somebody soon still such than that the their them then there these they this those though through
    throughout till to today together tomorrow too toward towards twice under unlike until up upon was we were what
    whatever when where whether which while who whole whose why will with within without yesterday yet you
""")
"""Words that a name may have and that are said by their meaning: of them nobody is told."""

BEFORE = _words("""
    state minister prime president vice chief executive mr mrs ms dr sir prof professor justice captain chairman chairwoman
    chairperson secretary governor mayor judge general colonel ambassador commissioner director senator
    the in at on over from by for of to with and but as after before since during under
    north south east west northern southern eastern western central
""")
"""Those of them that stand before a name, and are no part of it."""

MEANT: dict[str, tuple[str, ...]] = {
    "abdul": ("আব্দু", "আবদু"),
    "abdur": ("আব্দু", "আবদু"),
    "america": ("আমেরিকা", "যুক্তরাষ্ট্র", "মার্কিন"),
    "american": ("মার্কিন", "আমেরিকা", "যুক্তরাষ্ট্র"),
    "americans": ("মার্কিন", "আমেরিকা", "যুক্তরাষ্ট্র"),
    "australian": ("অস্ট্রেলিয়", "অস্ট্রেলীয়", "অস্ট্রেলিয়া"),
    "banerjee": ("বন্দ্যোপাধ্যায়", "ব্যানার্জি", "ব্যানার্জী"),
    "bangla": ("বাংলা",),
    "bangladeshi": ("বাংলাদেশ",),
    "bengal": ("বাংলা", "বঙ্গ", "বেঙ্গল", "রাজ্য"),
    "bengali": ("বাংলা", "বাঙালি", "বৈশাখ", "নববর্ষ", "বঙ্গ", "চৈত্র", "সংক্রান্তি"),
    "baharampur": ("বহরমপুর",),
    "benares": ("বারাণসী", "বেনারস", "কাশী"),
    "berhampore": ("বহরমপুর",),
    "bombay": ("বম্বে", "বোম্বাই", "মুম্বই", "মুম্বাই"),
    "burdwan": ("বর্ধমান",),
    "calcutta": ("কলকাতা",),
    "chandernagore": ("চন্দননগর",),
    "chinsurah": ("চুঁচুড়া",),
    "christmas": ("বড়দিন", "ক্রিসমাস"),
    "eid": ("ইদ", "ঈদ"),
    "ganges": ("গঙ্গা",),
    "gauhati": ("গুয়াহাটি", "গৌহাটি"),
    "lpg": ("গ্যাস", "এলপিজি"),
    "madras": ("চেন্নাই", "মাদ্রাজ"),
    "midnapore": ("মেদিনীপুর",),
    "orissa": ("ওড়িশা", "উড়িষ্যা"),
    "serampore": ("শ্রীরামপুর",),
    "britain": ("ব্রিটেন", "বৃটেন", "যুক্তরাজ্য", "বিলেত"),
    "british": ("ব্রিটিশ", "বৃটিশ", "ব্রিটেন", "যুক্তরাজ্য"),
    "canadian": ("কানাডা", "কানাডিয়", "কানাডীয়"),
    "chatterjee": ("চট্টোপাধ্যায়", "চ্যাটার্জি", "চ্যাটার্জী"),
    "china": ("চিন", "চীন"),
    "chinese": ("চিনা", "চীনা", "চিন", "চীন"),
    "diwali": ("দীপাবলি", "দেওয়ালি", "দিওয়ালি", "কালীপুজো"),
    "dutch": ("ডাচ", "ওলন্দাজ", "নেদারল্যান্ড"),
    "egypt": ("মিশর", "মিসর"),
    "english": ("ইংরেজ", "ইংরাজি", "ইংলিশ", "ইংল্যান্ড"),
    "europe": ("ইউরোপ", "য়ুরোপ"),
    "european": ("ইউরোপ", "য়ুরোপ"),
    "france": ("ফ্রান্স", "ফরাসি"),
    "burma": ("মায়ানমার", "মিয়ানমার", "বর্মা"),
    "burmese": ("মায়ানমার", "মিয়ানমার", "বর্মি"),
    "norwegian": ("নরওয়ে",),
    "saudi": ("সৌদি",),
    "swedish": ("সুইডেন", "সুইডিশ"),
    "thai": ("থাই", "তাই"),
    "danish": ("ডেনমার্ক", "ডেনিশ"),
    "emirati": ("আমিরাত", "আমিরশাহি"),
    "filipino": ("ফিলিপ",),
    "esplanade": ("ধর্মতলা", "এসপ্ল্যানেড"),
    "ferris": ("নাগরদোলা",),
    "finnish": ("ফিনল্যান্ড", "ফিনিশ"),
    "irish": ("আয়ারল্যান্ড", "আইরিশ"),
    "polish": ("পোল্যান্ড", "পোলিশ"),
    "scottish": ("স্কটল্যান্ড", "স্কটিশ"),
    "welsh": ("ওয়েলস", "ওয়েলশ"),
    "french": ("ফরাসি", "ফ্রেঞ্চ", "ফ্রান্স"),
    "ganguly": ("গঙ্গোপাধ্যায়", "গাঙ্গুলি", "গাঙ্গুলী"),
    "german": ("জার্মান",),
    "germany": ("জার্মানি",),
    "greek": ("গ্রিক", "গ্রিস", "গ্রীক"),
    "greenwich": ("গ্রিনিচ", "গ্রিনউইচ"),
    "hindi": ("হিন্দি",),
    "hindu": ("হিন্দু",),
    "india": ("ভারত", "ইন্ডিয়া"),
    "indian": ("ভারত", "ইন্ডিয়ান"),
    "indians": ("ভারত",),
    "islamic": ("ইসলাম",),
    "italian": ("ইটালি", "ইতালি"),
    "italy": ("ইটালি", "ইতালি"),
    "japan": ("জাপান",),
    "japanese": ("জাপান",),
    "kolkata": ("কলকাতা", "কোলকাতা"),
    "london": ("লন্ডন",),
    "mukherjee": ("মুখোপাধ্যায়", "মুখার্জি", "মুখার্জী"),
    "muslim": ("মুসলিম", "মুসলমান"),
    "nepali": ("নেপাল",),
    "pakistani": ("পাকিস্তান",),
    "portuguese": ("পর্তুগিজ", "পর্তুগাল"),
    "rbi": ("রিজার্ভ ব্যাঙ্ক", "রিজার্ভ ব্যাংক"),
    "russia": ("রাশিয়া", "রুশ"),
    "russian": ("রুশ", "রাশিয়া"),
    "sbi": ("স্টেট ব্যাঙ্ক", "স্টেট ব্যাংক"),
    "singaporean": ("সিঙ্গাপুর",),
    "spanish": ("স্প্যানিশ", "স্পেন"),
    "swiss": ("সুইস", "সুইৎজারল্যান্ড", "সুইজারল্যান্ড"),
    "turkey": ("তুরস্ক",),
    "turkish": ("তুর্কি", "তুরস্ক"),
    "who": ("বিশ্ব স্বাস্থ্য সংস্থা", "হু"),
    "ukrainian": ("ইউক্রেন",),
}
"""Places and peoples that Bengali calls otherwise: how their names begin there."""

CALLED: dict[str, dict[str, tuple[str, ...]]] = {
    "AE": {"en": ("the Emirates", "UAE"), "bn": ("আমিরশাহি", "আমিরাত")},
    "CN": {"bn": ("চিন", "চীন")},
    "CZ": {"en": ("Czech Republic",), "bn": ("চেক প্রজাতন্ত্র", "চেকিয়া")},
    "DE": {"bn": ("জার্মানি",)},
    "EG": {"bn": ("মিশর", "মিসর")},
    "ES": {"bn": ("স্পেন",)},
    "FR": {"bn": ("ফ্রান্স",)},
    "GB": {"en": ("Britain", "United Kingdom", "UK"), "bn": ("ব্রিটেন", "বৃটেন", "যুক্তরাজ্য")},
    "IT": {"bn": ("ইতালি", "ইটালি")},
    "JP": {"bn": ("জাপান",)},
    "MM": {"en": ("Myanmar", "Burma"), "bn": ("মায়ানমার", "মিয়ানমার")},
    "NL": {"en": ("Netherlands", "Holland"), "bn": ("নেদারল্যান্ডস", "হল্যান্ড")},
    "NZ": {"bn": ("নিউজিল্যান্ড", "নিউ জিল্যান্ড")},
    "PH": {"bn": ("ফিলিপাইন", "ফিলিপিন্স", "ফিলিপাইন্স")},
    "RU": {"bn": ("রাশিয়া",)},
    "SA": {"bn": ("সৌদি আরব",)},
    "SG": {"bn": ("সিঙ্গাপুর",)},
    "TH": {"bn": ("থাইল্যান্ড", "তাইল্যান্ড")},
    "TR": {"en": ("Turkey", "Türkiye"), "bn": ("তুরস্ক",)},
    "US": {"en": ("United States", "America", "USA"), "bn": ("যুক্তরাষ্ট্র", "আমেরিকা")},
    "ZA": {"bn": ("দক্ষিণ আফ্রিকা",)},
}
"""Countries by what papers call them beside their name in CLDR."""

LETTERS: dict[str, tuple[str, ...]] = {
    "a": ("এ",), "b": ("বি",), "c": ("সি",), "d": ("ডি",), "e": ("ই",), "f": ("এফ",), "g": ("জি",),
    "h": ("এইচ",), "i": ("আই",), "j": ("জে",), "k": ("কে",), "l": ("এল",), "m": ("এম",), "n": ("এন",),
    "o": ("ও",), "p": ("পি",), "q": ("কিউ",), "r": ("আর",), "s": ("এস",), "t": ("টি",), "u": ("ইউ",),
    "v": ("ভি",), "w": ("ডব্লিউ", "ডব্লু"), "x": ("এক্স",), "y": ("ওয়াই",), "z": ("জেড", "জি"),
}  # fmt: skip
"""The names of Latin letters, of which Bengali makes abbreviations: পিটিআই."""

OF_HEADS = _words("""
    times statesman mirror echo daughter daughters son sons battle siege isle isles cape earl archbishop sheikh sultan nawab raja maharaja rani maharani
    statue tomb shrine feast famine massacre partition reign age era story tale life game book song lady gentlemen knights friends
    heart pride tiger lion rise fall art theatre theater cathedral mosque idol goddess god temple lords commoners ports bay canal rotary lions
""")
"""Words before *of* that make one name with what follows, or are said by their meaning."""
SPELT_OUT = _words("""
    am pm ad bc ce atm utc gmt ist bst bdt est edt pst pdt aest aedt us usa uk eu un uae tv ok ceo cfo cto cio
    md pm mp mps id it ict ai pr hr phd faq usd aud cad inr bdt rs gb mb tb kb km kg mw gw kv
""")
"""Abbreviations that Bengali says in full."""

TECHNICAL = _words("""
    dns sms otp api url ip vpn isp html http https ssl tls bgp gps usb cpu gpu ram sim pin upi sql cdn ddos lan wan ors atc evm fir icu ccu opd ac dc led cng lng lpg ecg mri ct dna rna pcr cctv rfid kyc pnr neft rtgs imps ifsc cvv pos
""")
"""Abbreviations that name nobody: English may say what they are."""

DULL = _words("""
    জন জনের জনকে জনে সময় সময়ে সময়ের দিন দিনে দিনের মতো মত তার তাদের তারা পর পরে পরের হয় করে করা করেন করতে
    থেকে নয় না নেই ছিল ছিলেন বলে বলেন বলা মাস মাসে মাসের সব সবার কথা কাজ কাজে দেশ দেশে দেশের লেখা যায় যায়নি
    গেছে মানুষ আগে আগের শুরু বড় ভাল কোন কিছু এই সেই যে যা যেন তা তাতে সে ও এবং আর তবে কিন্তু যদি নিয়ে দিয়ে
    সঙ্গে সাথে জন্য মধ্যে মোট মাত্র মূল নতুন পুরনো প্রথম শেষ প্রতি প্রায় অন্য নিজে নিজের সারা বেশি কম মিনিট
    মিনিটে ঘণ্টা ঘণ্টায় টাকা টাকার সকাল সকালে রাত রাতে দুপুর বিকেল সন্ধ্যা পরিষেবা বিভ্রাট সংস্থা জানায়
    জানিয়েছে রিপোর্ট সরকার এটিকে ওটিকে এটিও ওটিও এটিই ওটিই এটিতে ওটিতে
""")
"""Words of Bengali so common that no name is heard in them."""
