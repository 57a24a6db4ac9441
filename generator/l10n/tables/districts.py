"""States, districts and towns of India and Bangladesh, each under the ISO 3166 code of what holds it, in English and in Bengali.

The names are public geography, as the governments of India, West Bengal and Bangladesh list their states and districts, with
capitals and large towns, in the spellings of Bengali papers. What English calls a place otherwise stands behind a stroke. Left
out is what alone is a word of Bengali too, in the case in which it says where.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from generator.l10n.tokens import nfc

_ROWS = """
IN: India = ভারত
IN-WB: West Bengal|Bengal = পশ্চিমবঙ্গ
IN-WB: Alipurduar = আলিপুরদুয়ার; Bankura = বাঁকুড়া; Birbhum = বীরভূম; Cooch Behar|Coochbehar = কোচবিহার; Darjeeling = দার্জিলিং; Hooghly = হুগলি; Howrah = হাওড়া
IN-WB: Dinajpur|Uttar Dinajpur|Dakshin Dinajpur|North Dinajpur|South Dinajpur = উত্তর দিনাজপুর, দক্ষিণ দিনাজপুর; Jalpaiguri = জলপাইগুড়ি; Jhargram = ঝাড়গ্রাম; Kalimpong = কালিম্পং, কালিম্পঙ
IN-WB: Kolkata|Calcutta = কলকাতা; Malda|Maldah = মালদহ, মালদা; Murshidabad = মুর্শিদাবাদ; Nadia = নদিয়া, নদীয়া; North 24 Parganas = উত্তর ২৪ পরগনা; South 24 Parganas = দক্ষিণ ২৪ পরগনা
IN-WB: Bardhaman|Burdwan|Purba Bardhaman|Paschim Bardhaman|East Burdwan|West Burdwan = বর্ধমান; Medinipur|Midnapore|Purba Medinipur|Paschim Medinipur|East Midnapore|West Midnapore = মেদিনীপুর; Purulia = পুরুলিয়া
IN-WB: Siliguri = শিলিগুড়ি; Asansol = আসানসোল; Durgapur = দুর্গাপুর; Haldia = হলদিয়া; Kharagpur = খড়্গপুর; Berhampore|Baharampur = বহরমপুর; Krishnanagar = কৃষ্ণনগর; Bolpur = বোলপুর; Santiniketan = শান্তিনিকেতন
IN-WB: Raiganj = রায়গঞ্জ; Balurghat = বালুরঘাট; Barasat = বারাসত, বারাসাত; Barrackpore = ব্যারাকপুর; Basirhat = বসিরহাট; Bongaon|Bangaon = বনগাঁ; Canning = ক্যানিং; Diamond Harbour = ডায়মন্ড হারবার; Kakdwip = কাকদ্বীপ
IN-WB: Digha = দিঘা, দীঘা; Contai|Kanthi = কাঁথি; Tamluk = তমলুক; Ghatal = ঘাটাল; Arambagh = আরামবাগ; Chandannagar = চন্দননগর; Chinsurah = চুঁচুড়া; Serampore = শ্রীরামপুর; Ranaghat = রানাঘাট; Kalyani = কল্যাণী; Kalna = কালনা; Katwa = কাটোয়া
IN-WB: Bishnupur = বিষ্ণুপুর; Rampurhat = রামপুরহাট; Suri = সিউড়ি; Islampur = ইসলামপুর; Mirik = মিরিক; Kurseong = কার্শিয়াং, কার্শিয়াঙ; Dinhata = দিনহাটা; Mathabhanga = মাথাভাঙা; Bidhannagar = বিধাননগর; Dum Dum = দমদম
IN-AP: Andhra Pradesh|Andhra = অন্ধ্রপ্রদেশ, অন্ধ্র; Amaravati = অমরাবতী; Visakhapatnam|Vizag = বিশাখাপত্তনম; Vijayawada = বিজয়ওয়াড়া; Tirupati = তিরুপতি
IN-AR: Arunachal Pradesh|Arunachal = অরুণাচল প্রদেশ, অরুণাচলপ্রদেশ, অরুণাচল; Itanagar = ইটানগর
IN-AS: Assam = অসম, আসাম; Guwahati = গুয়াহাটি, গৌহাটি; Dispur = দিসপুর; Silchar = শিলচর; Dibrugarh = ডিব্রুগড়; Jorhat = জোরহাট, যোরহাট; Tezpur = তেজপুর; Karimganj = করিমগঞ্জ; Hailakandi = হাইলাকান্দি; Dhubri = ধুবড়ি
IN-BR: Bihar = বিহার; Patna = পটনা, পাটনা; Gaya = গয়া; Bhagalpur = ভাগলপুর; Muzaffarpur = মুজফফরপুর, মুজফ্‌ফরপুর; Darbhanga = দ্বারভাঙা; Katihar = কাটিহার; Kishanganj = কিষানগঞ্জ, কিসানগঞ্জ; Purnia = পূর্ণিয়া
IN-CG: Chhattisgarh = ছত্তীসগঢ়, ছত্তিশগড়; Raipur = রায়পুর; Bilaspur = বিলাসপুর
IN-GA: Goa = গোয়া; Panaji = পানাজি, পণজি
IN-GJ: Gujarat = গুজরাত, গুজরাট; Gandhinagar = গান্ধীনগর; Ahmedabad = আমদাবাদ, আহমেদাবাদ; Surat = সুরত, সুরাট; Vadodara|Baroda = বদোদরা, ভদোদরা, বরোদা; Rajkot = রাজকোট
IN-HR: Haryana = হরিয়ানা; Gurugram|Gurgaon = গুরুগ্রাম, গুরগাঁও; Faridabad = ফরিদাবাদ
IN-HP: Himachal Pradesh|Himachal = হিমাচল প্রদেশ, হিমাচলপ্রদেশ, হিমাচল; Shimla = শিমলা, সিমলা; Manali = মানালি; Dharamshala = ধর্মশালা শহর
IN-JH: Jharkhand = ঝাড়খণ্ড, ঝাড়খন্ড; Ranchi = রাঁচি, রাঁচী; Jamshedpur = জামশেদপুর; Dhanbad = ধানবাদ; Dumka = দুমকা; Deoghar = দেওঘর; Bokaro = বোকারো
IN-KA: Karnataka = কর্নাটক, কর্ণাটক; Bengaluru|Bangalore = বেঙ্গালুরু, ব্যাঙ্গালোর; Mysuru|Mysore = মহীশূর, মাইসুরু; Mangaluru|Mangalore = ম্যাঙ্গালুরু, ম্যাঙ্গালোর
IN-KL: Kerala = কেরল, কেরালা; Thiruvananthapuram = তিরুঅনন্তপুরম, তিরুবনন্তপুরম; Kochi|Cochin = কোচি; Kozhikode = কোঝিকোড়; Wayanad = ওয়েনাড়, ওয়ানাড়
IN-MP: Madhya Pradesh = মধ্যপ্রদেশ, মধ্য প্রদেশ; Bhopal = ভোপাল; Indore = ইনদওর, ইন্দোর; Gwalior = গোয়ালিয়র; Jabalpur = জবলপুর
IN-MH: Maharashtra = মহারাষ্ট্র; Mumbai|Bombay = মুম্বই, মুম্বাই; Pune = পুণে, পুনে; Nagpur = নাগপুর; Nashik = নাসিক, নাশিক; Thane = ঠাণে, থানে শহর
IN-MN: Manipur = মণিপুর; Imphal = ইম্ফল
IN-ML: Meghalaya = মেঘালয়; Shillong = শিলং; Cherrapunji|Sohra = চেরাপুঞ্জি
IN-MZ: Mizoram = মিজোরাম; Aizawl = আইজল
IN-NL: Nagaland = নাগাল্যান্ড; Kohima = কোহিমা; Dimapur = ডিমাপুর
IN-OD: Odisha|Orissa = ওড়িশা, ওডিশা, উড়িষ্যা; Bhubaneswar = ভুবনেশ্বর; Cuttack = কটক; Puri = পুরী; Balasore = বালেশ্বর; Rourkela = রাউরকেলা; Paradip = পারাদ্বীপ, পারাদীপ; Sambalpur = সম্বলপুর
IN-PB: Punjab = পঞ্জাব, পাঞ্জাব; Amritsar = অমৃতসর; Ludhiana = লুধিয়ানা
IN-RJ: Rajasthan = রাজস্থান; Jaipur = জয়পুর; Jodhpur = জোধপুর; Udaipur = উদয়পুর; Kota = কোটা শহর
IN-SK: Sikkim = সিকিম; Gangtok = গ্যাংটক
IN-TN: Tamil Nadu = তামিলনাড়ু, তামিলনাডু; Chennai|Madras = চেন্নাই; Coimbatore = কোয়ম্বত্তূর, কোয়েম্বাটুর; Madurai = মাদুরাই; Vellore = ভেলোর
IN-TG: Telangana = তেলঙ্গানা, তেলেঙ্গানা; Hyderabad = হায়দরাবাদ, হায়দ্রাবাদ
IN-TR: Tripura = ত্রিপুরা; Agartala = আগরতলা; Dharmanagar = ধর্মনগর; Kailashahar = কৈলাসহর
IN-UP: Uttar Pradesh = উত্তরপ্রদেশ, উত্তর প্রদেশ; Lucknow = লখনউ, লক্ষ্ণৌ; Kanpur = কানপুর; Varanasi = বারাণসী; Prayagraj|Allahabad = প্রয়াগরাজ, এলাহাবাদ, ইলাহাবাদ; Noida = নয়ডা; Agra = আগ্রা; Ghaziabad = গাজ়িয়াবাদ, গাজিয়াবাদ
IN-UK: Uttarakhand = উত্তরাখণ্ড, উত্তরাখন্ড; Dehradun = দেহরাদূন, দেরাদুন; Haridwar = হরিদ্বার; Joshimath = জোশীমঠ, যোশীমঠ
IN-DL: Delhi|New Delhi = দিল্লি, নয়াদিল্লি
IN-JK: Jammu = জম্মু; Kashmir = কাশ্মীর; Srinagar = শ্রীনগর
IN-LA: Ladakh = লাদাখ; Leh = লেহ শহর
IN-CH: Chandigarh = চণ্ডীগড়
IN-PY: Puducherry|Pondicherry = পুদুচেরি, পণ্ডিচেরি
IN-AN: Andaman = আন্দামান; Port Blair = পোর্ট ব্লেয়ার
BD: Bangladesh = বাংলাদেশ
BD: Barishal|Barisal = বরিশাল; Barguna = বরগুনা; Bhola = ভোলা; Jhalokathi|Jhalokati = ঝালকাঠি; Patuakhali = পটুয়াখালী, পটুয়াখালি; Pirojpur = পিরোজপুর
BD: Chattogram|Chittagong = চট্টগ্রাম; Bandarban = বান্দরবান; Brahmanbaria = ব্রাহ্মণবাড়িয়া; Chandpur = চাঁদপুর; Cumilla|Comilla = কুমিল্লা; Cox's Bazar|Cox’s Bazar = কক্সবাজার; Feni = ফেনী; Khagrachhari = খাগড়াছড়ি
BD: Lakshmipur|Laxmipur = লক্ষ্মীপুর; Noakhali = নোয়াখালী, নোয়াখালি; Rangamati = রাঙামাটি, রাঙ্গামাটি
BD: Dhaka|Dacca = ঢাকা; Faridpur = ফরিদপুর; Gazipur = গাজীপুর; Gopalganj = গোপালগঞ্জ; Kishoreganj = কিশোরগঞ্জ; Madaripur = মাদারীপুর; Manikganj = মানিকগঞ্জ; Munshiganj = মুন্সিগঞ্জ, মুন্সীগঞ্জ; Narayanganj = নারায়ণগঞ্জ
BD: Narsingdi = নরসিংদী; Rajbari = রাজবাড়ী; Shariatpur = শরীয়তপুর; Tangail = টাঙ্গাইল
BD: Khulna = খুলনা; Bagerhat = বাগেরহাট; Chuadanga = চুয়াডাঙ্গা; Jashore|Jessore = যশোর; Jhenaidah = ঝিনাইদহ; Kushtia = কুষ্টিয়া; Magura = মাগুরা; Meherpur = মেহেরপুর; Narail = নড়াইল; Satkhira = সাতক্ষীরা; Mongla = মোংলা
BD: Mymensingh = ময়মনসিংহ; Jamalpur = জামালপুর; Netrokona = নেত্রকোনা, নেত্রকোণা; Sherpur = শেরপুর
BD: Rajshahi = রাজশাহী; Bogura|Bogra = বগুড়া; Joypurhat = জয়পুরহাট; Naogaon = নওগাঁ; Natore = নাটোর; Chapainawabganj = চাঁপাইনবাবগঞ্জ; Pabna = পাবনা; Sirajganj = সিরাজগঞ্জ; Saidpur = সৈয়দপুর
BD: Rangpur = রংপুর; Dinajpur = দিনাজপুর; Gaibandha = গাইবান্ধা; Kurigram = কুড়িগ্রাম; Lalmonirhat = লালমনিরহাট; Nilphamari = নীলফামারী; Panchagarh = পঞ্চগড়; Thakurgaon = ঠাকুরগাঁও
BD: Sylhet = সিলেট; Habiganj = হবিগঞ্জ; Moulvibazar = মৌলভীবাজার; Sunamganj = সুনামগঞ্জ
NP: Nepal = নেপাল; Kathmandu = কাঠমান্ডু, কাঠমাণ্ডু; Pokhara = পোখরা
BT: Bhutan = ভুটান; Thimphu = থিম্পু
MM: Myanmar = মায়ানমার, মিয়ানমার; Yangon = ইয়াঙ্গুন
PK: Pakistan = পাকিস্তান; Karachi = করাচি; Lahore = লাহোর; Islamabad = ইসলামাবাদ
LK: Sri Lanka = শ্রীলঙ্কা; Colombo = কলম্বো
"""


def _names(place: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what English calls a place, and Bengali."""
    english, _, bengali = place.partition(" = ")
    return tuple(english.split("|")), tuple(map(nfc, bengali.split(", ")))


def _rows() -> Iterator[tuple[str, Sequence[str]]]:
    for row in _ROWS.strip().splitlines():
        code, _, places = row.partition(": ")
        yield code, places.split("; ")


@cache
def held(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of a language with the codes of what holds them: Dinajpur is on both sides."""
    at = {"en": 0, "bn": 1}.get(language)
    found: dict[str, tuple[str, ...]] = {}
    for code, places in _rows() if at is not None else ():
        for place in places:
            for name in _names(place)[at or 0]:
                found[name] = (*found.get(name, ()), code)
    return found


@cache
def wholes() -> frozenset[str]:
    """Return the names of states and countries, in both: the first of what stands under a code."""
    first: dict[str, str] = {}
    for code, places in _rows():
        first.setdefault(code, places[0])
    return frozenset(name for place in first.values() for names in _names(place) for name in names)
