"""Surnames of Bengal and of its neighbours, and the ways in which English papers write them: a row more is a name more.

Words that say something else as often are none of them, but behind a first name.
"""

from collections.abc import Mapping

from generator.l10n.tokens import nfc

_ROWS = """
ঘোষ: ghosh ghose
ঘোষাল: ghoshal ghosal
বসু বোস: bose basu
দত্ত: dutta datta dutt
দাস দাশ: das dass dash
দে: de dey
দেব: deb dev
সেন: sen
সেনগুপ্ত: sengupta
গুপ্ত গুপ্তা: gupta
দাশগুপ্ত দাসগুপ্ত: dasgupta
রায়: roy ray rai
রাই: rai
চৌধুরী চৌধুরি: chowdhury chaudhuri choudhury chaudhary chaudhury choudhuri
রায়চৌধুরী: roychowdhury raychaudhuri
মজুমদার: majumdar mazumdar majumder mazumder
মিত্র: mitra
মল্লিক: mullick mallick mallik
মণ্ডল মন্ডল: mondal mandal
বিশ্বাস: biswas
পাল: pal paul
কুণ্ডু কুন্ডু: kundu
সাহা: saha
নন্দী: nandi nandy
কর: kar
ধর: dhar
বর্মন বর্মণ: barman burman
হালদার: halder haldar
মাইতি: maity maiti
জানা: jana
বেরা: bera
মান্না: manna
সামন্ত: samanta
প্রামাণিক: pramanik
মাহাতো মাহাত: mahato mahata
মুর্মু: murmu
সোরেন: soren
হাঁসদা: hansda hasda
টুডু: tudu
কিস্কু: kisku
ওরাওঁ: oraon
লামা: lama
তামাং: tamang
থাপা: thapa
ছেত্রী: chhetri chettri chetri
গুরুং: gurung
মুখোপাধ্যায় মুখার্জি মুখার্জী: mukhopadhyay mukherjee mukherji mookerjee mukerjee
চট্টোপাধ্যায় চ্যাটার্জি চ্যাটার্জী: chattopadhyay chatterjee chatterji
বন্দ্যোপাধ্যায় ব্যানার্জি ব্যানার্জী: bandyopadhyay bandopadhyay banerjee banerji
গঙ্গোপাধ্যায় গাঙ্গুলি গাঙ্গুলী: gangopadhyay ganguly ganguli
ভট্টাচার্য ভট্টাচার্য্য: bhattacharya bhattacharjee bhattacharyya
চক্রবর্তী চক্রবর্ত্তী: chakraborty chakrabarti chakravarty chakravorty chakrabarty
আচার্য: acharya
ভৌমিক: bhowmik bhowmick bhaumik
নাথ: nath
দেবনাথ: debnath
গুহ: guha
লাহিড়ী: lahiri
সান্যাল: sanyal
বাগচী: bagchi
মৈত্র: moitra maitra
ঠাকুর: tagore thakur
কর্মকার: karmakar
সূত্রধর: sutradhar
শর্মা: sharma sarma
সিং: singh
সিংহ সিনহা: sinha singha
যাদব: yadav
আগরওয়াল: agarwal aggarwal
জৈন: jain
পাণ্ডে: pandey pande
মিশ্র: mishra misra
তিওয়ারি: tiwari tewari
ভার্মা: verma varma
রাও: rao
রেড্ডি: reddy
নায়ার: nair
পিল্লাই: pillai
আইয়ার: iyer
প্যাটেল: patel
শাহ: shah
মেহতা: mehta
দেশাই: desai
খান খাঁ: khan
হোসেন হোসাইন হুসেন হোসেইন: hossain hussain hosen hossen husain
ইসলাম: islam
রহমান রাহমান: rahman rehman
আহমেদ আহমদ: ahmed ahmad
আলী আলি: ali
হক: haque hoque huq haq
উদ্দিন উদ্দীন: uddin
আক্তার আখতার: akter akhter akhtar aktar
বেগম: begum
খাতুন: khatun khatoon
পারভীন পারভিন: parvin parveen
ইয়াসমিন ইয়াসমীন: yasmin yasmeen
মিয়া মিয়াঁ: mia miah miya
মোল্লা মোল্লাহ: mollah molla
শেখ: sheikh shaikh sk
গাজী গাজি: gazi
কাজী কাজি: kazi quazi
সরদার সর্দার: sardar sarder
হাওলাদার: howlader hawlader
তালুকদার: talukder talukdar
শিকদার: sikder sikdar
ভূঁইয়া ভুঁইয়া ভুঁইঞা: bhuiyan bhuyan bhuiya bhuniya
পাটোয়ারী: patwary
চাকমা: chakma
মারমা: marma
কাদের: kader quader
খালেক: khaleque khalek
মান্নান: mannan
করিম: karim
রশিদ: rashid
কবির: kabir
হাসান: hasan hassan
মাহমুদ: mahmud mahmood
সিদ্দিকী: siddiqui siddique
জাহান: jahan
নাহার: nahar
দেবী: devi debi
মিস্ত্রি মিস্ত্রী: mistri mistry
পোদ্দার: poddar
সাধুখাঁ: sadhukhan
পাঁজা: panja
নস্কর: naskar
বাউড়ি বাউরি: bauri
বাগদি: bagdi
মাজি মাঝি: maji majhi
মাহাতা: mahata
গায়েন: gayen
শাসমল: sasmal
গিরি: giri
খাটুয়া: khatua
দোলুই দলুই: dolui
ঘোড়ুই: ghorui
কয়াল: kayal
কীর্তনীয়া: kirtania
বৈদ্য: baidya
বৈরাগী: bairagi
অধিকারী: adhikari adhikary
গোস্বামী: goswami
বটব্যাল: batabyal
চন্দ: chanda
নাগ: nag
রুদ্র: rudra
বড়াল: boral baral
শীল: sil seal
লাহা: laha law
পাকড়াশী: pakrashi
রায়বর্মন: roybarman
তরফদার: tarafdar
দেওয়ান: dewan
সুব্বা: subba
রাভা: rava
নার্জিনারি: narzinary
বড়ুয়া: barua baruah
ঝা: jha
সাউ: shaw sau
সিকদার: sikdar
বিবি: bibi
লস্কর: laskar
মোল্যা: mollya
ফকির: fakir
বেপারী ব্যাপারী: bepari
হাজরা: hazra
সাঁতরা: santra
ঘোষদস্তিদার: ghoshdastidar
দস্তিদার: dastidar
মোদক: modak
পণ্ডিত: pandit
বক্সী বক্সি: bakshi
আলম: alam
আহসান: ahsan
আজাদ: azad
ফারুক: faruk faruque
হায়দার: haider hyder
ইকবাল: iqbal
জামান: zaman
খন্দকার: khandaker khondoker
মির্জা: mirza
মুন্সী মুন্সি: munshi
নবী: nabi
পাঠান: pathan
রেজা: reza raza
সাত্তার: sattar
সুলতানা: sultana
ওয়াহিদ: wahid
জাকারিয়া: zakaria
"""


def _rows() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in _ROWS.strip().splitlines():
        bengali, _, english = row.partition(":")
        for name in bengali.split():
            found[nfc(name)] = frozenset(english.split())
    return found


SURNAMES: Mapping[str, frozenset[str]] = _rows()
"""Each surname in Bengali with what English writes for it."""
AMBIGUOUS: Mapping[str, frozenset[str]] = {
    nfc("সরকার"): frozenset(("sarkar", "sircar")),
    nfc("প্রধান"): frozenset(("pradhan",)),
    nfc("মালিক"): frozenset(("malik",)),
}
"""Words that are a surname behind a first name, and something else anywhere else."""
KNOWN: frozenset[str] = frozenset(
    name for names in (*SURNAMES.values(), *AMBIGUOUS.values()) for name in names
)
"""All of them in English."""
