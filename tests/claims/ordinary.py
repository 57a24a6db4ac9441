"""Records of what a desk writes every week: a fire of several ends, a flood in two districts, a bus in a gorge, a leaked exam, a strike."""

from collections.abc import Mapping

HEAD = "kind: outage\nseverity: major\nplaces: [IN-WB]\n"


def _figure(id: str, value: int, unit: str, bn: str, en: str, bound: str = "exact") -> str:
    return f'  {id}: {{value: {value}, unit: {unit}, bound: {bound}, label: {{bn: "{bn}", en: "{en}"}}, source: a}}\n'


def _update(id: str, at: str, bn: str, en: str) -> str:
    return f'  - {{id: {id}, at: 2026-{at}+05:30, text: {{bn: "{bn}", en: "{en}"}}, source: a}}\n'


_SOURCES = "sources:\n  a: {title: Bulletin}\n"
ORDINARY: Mapping[str, str] = {
    "mill": (
        "headline: {bn: চটকলের গুদামে আগুন, en: Fire guts a jute mill’s godown}\n"
        + HEAD
        + "services: [mill]\nbegan: 2026-02-10T23:05+05:30\nended: 2026-02-11T16:00+05:30\nfigures:\n"
        + _figure("dead", 3, "person", "মৃত", "people dead")
        + _figure("hurt", 21, "person", "আহত", "people injured")
        + _figure("firemen", 5, "person", "আহত দমকলকর্মী", "firefighters injured")
        + _figure("engines", 18, "engine", "দমকলের ইঞ্জিন", "fire engines sent")
        + _figure("bales", 9_400, "bale", "পুড়ে যাওয়া গাঁট", "bales burnt")
        + "updates:\n"
        + _update("fire", "02-10T23:05", "গুদামে আগুন লাগে।", "Fire breaks out in the godown.")
        + _update("engine", "02-10T23:35", "প্রথম ইঞ্জিন পৌঁছয়।", "The first engine arrives.")
        + _update("wall", "02-11T01:20", "একটি দেওয়াল ভেঙে পড়ে।", "A wall collapses.")
        + _update("contained", "02-11T03:40", "আগুন নিয়ন্ত্রণে আসে।", "The blaze is brought under control.")
        + _update("out", "02-11T08:15", "আগুন নেভে।", "The fire is put out.")
        + _update("back", "02-11T16:00", "শ্রমিকদের কারখানায় ঢুকতে দেওয়া হয়।", "Workers are let back into the mill.")
        + _SOURCES
    ),
    "levee": (
        "headline: {bn: অজয়ের বাঁধ ভেঙে বন্যা, en: Ajay bursts its bank}\n"
        + HEAD
        + "services: [highway]\nbegan: 2026-07-08T02:40+05:30\nended: 2026-07-19T12:00+05:30\nfigures:\n"
        + _figure("birbhum", 14, "person", "বীরভূমে মৃত", "dead in Birbhum")
        + _figure("nadia", 6, "person", "নদিয়ায় মৃত", "dead in Nadia")
        + _figure("camps", 128, "camp", "ত্রাণ শিবির", "relief camps")
        + _figure("boats", 52, "boat", "উদ্ধারের নৌকা", "rescue boats")
        + "updates:\n"
        + _update("breach", "07-08T02:40", "মঙ্গলকোটের কাছে অজয়ের বাঁধ ভাঙে।", "The Ajay embankment is breached near Mangalkot.")
        + _update("shut", "07-08T08:10", "১৪ নম্বর জাতীয় সড়ক বন্ধ করা হয়।", "National Highway 14 is closed.")
        + _update("army", "07-09T06:20", "সেনাবাহিনী নামে।", "Soldiers arrive with boats.")
        + _update("plugged", "07-15T17:30", "বাঁধের ভাঙন মেরামত হয়।", "The breach is plugged.")
        + _update("open", "07-19T12:00", "১৪ নম্বর জাতীয় সড়ক খুলে দেওয়া হয়।", "National Highway 14 is reopened.")
        + _SOURCES
    ),
    "breach": (
        "headline: {bn: মুহুরীর বাঁধ ভেঙে বন্যা, en: Muhuri bursts its bank}\n"
        + HEAD
        + "services: [highway]\nbegan: 2026-08-20T02:10+05:30\nended: 2026-08-29T15:00+05:30\nfigures:\n"
        + _figure("gap", 140, "metre", "বাঁধের ভাঙনের দৈর্ঘ্য", "length of the breach")
        + "updates:\n"
        + _update("breach", "08-20T02:10", "মুহুরীর বাঁধ ভাঙে।", "The Muhuri embankment is breached.")
        + _update("shut", "08-20T09:40", "জাতীয় সড়ক বন্ধ করা হয়।", "The highway is closed.")
        + _update("army", "08-21T07:00", "সেনাবাহিনী নামে।", "Soldiers arrive with boats.")
        + _update("plugged", "08-29T15:00", "বাঁধের ভাঙন মেরামত হয়।", "The breach is plugged.")
        + _SOURCES
    ),
    "gorge": (
        "headline: {bn: খাদে বাস, en: Bus falls into a gorge}\n"
        + HEAD
        + "services: [highway]\nbegan: 2026-04-18T06:10+05:30\nended: 2026-04-18T12:30+05:30\nfigures:\n"
        + _figure("dead", 8, "person", "মৃত", "people dead")
        + _figure("hurt", 23, "person", "আহত", "people injured")
        + _figure("aboard", 47, "person", "বাসের যাত্রী", "passengers on board")
        + "updates:\n"
        + _update("fall", "04-18T06:10", "বাসটি খাদে পড়ে।", "The bus breaks a railing and falls into the gorge.")
        + _update("crane", "04-18T08:20", "ক্রেন পৌঁছয়।", "A crane arrives.")
        + _update("raised", "04-18T10:05", "বাসটি খাদ থেকে তোলা হয়।", "The bus is lifted out of the gorge.")
        + _update("road", "04-18T12:30", "রাস্তা খুলে দেওয়া হয়।", "The road is reopened to traffic.")
        + _SOURCES
    ),
    "paper": (
        "headline: {bn: প্রশ্ন ফাঁসে বাতিল নার্সিং পরীক্ষা, en: Leaked paper cancels nursing exam}\n"
        + HEAD
        + "services: [exam]\nbegan: 2026-05-03T08:45+05:30\nended: 2026-05-31T13:00+05:30\nfigures:\n"
        + _figure("candidates", 86_400, "person", "পরীক্ষার্থী", "candidates")
        + _figure("held", 7, "person", "ধৃত", "people arrested")
        + _figure("matched", 72, "question", "মিলে যাওয়া প্রশ্ন", "questions that matched")
        + _figure("phones", 19, "phone", "বাজেয়াপ্ত মোবাইল", "phones seized")
        + "updates:\n"
        + _update("leak", "05-03T08:45", "প্রশ্নপত্রের ছবি হোয়াটসঅ্যাপে ছড়ায়।", "Photographs of the paper spread on WhatsApp.")
        + _update("start", "05-03T11:00", "পরীক্ষা শুরু হয়।", "The exam begins.")
        + _update("complaint", "05-03T13:30", "পর্ষদ থানায় অভিযোগ জানায়।", "The board complains to the police.")
        + _update("cancelled", "05-04T17:00", "পরীক্ষা বাতিল হয়।", "The exam is cancelled.")
        + _update("clerk", "05-06T10:00", "এক করণিক গ্রেফতার হন।", "A clerk is arrested.")
        + _update("retest", "05-31T13:00", "নতুন করে পরীক্ষা নেওয়া শেষ হয়।", "The retest is over.")
        + _SOURCES
    ),
    "quarrel": (
        "headline: {bn: ট্রাম ধর্মঘট, en: Tram strike}\n"
        + HEAD
        + "services: [trams]\nbegan: 2026-11-02T05:30+05:30\nended: 2026-11-04T21:00+05:30\nfigures:\n"
        + _figure("asked", 18, "percent", "দাবি করা বেতনবৃদ্ধি", "wage rise demanded")
        + _figure("offered", 11, "percent", "প্রস্তাবিত বেতনবৃদ্ধি", "wage rise offered")
        + "updates:\n"
        + _update("start", "11-02T05:30", "ধর্মঘট শুরু হয়।", "The strike begins.")
        + _update("talks", "11-02T14:00", "মালিকদের সঙ্গে বৈঠক শুরু হয়।", "Talks with the company begin.")
        + _update("fail", "11-02T17:45", "বৈঠক ভেস্তে যায়।", "The talks break down.")
        + _update("run", "11-04T21:00", "ট্রাম চলতে শুরু করে।", "Trams run again.")
        + _SOURCES
    ),
    "district": (
        "headline: {bn: ঝড়ের পরে তরাই, en: The Terai after the storm}\n"
        + HEAD
        + "services: [highway]\nbegan: 2026-06-01T15:20+05:30\nended: 2026-06-09T18:00+05:30\nfigures:\n"
        + _figure("escaped", 14, "person", "পলাতক বন্দি", "prisoners who escaped")
        + _figure("samples", 3_260, "sample", "পরীক্ষা করা নমুনা", "samples tested")
        + _figure("poultry", 8_400, "bird", "নিধন করা মুরগি", "poultry culled")
        + _figure("coaches", 7, "coach", "লাইনচ্যুত কামরা", "carriages derailed")
        + _figure("pilgrims", 31, "person", "আহত পুণ্যার্থী", "pilgrims injured")
        + _figure("villages", 46, "village", "প্লাবিত গ্রাম", "villages flooded")
        + _figure("pupils", 62, "person", "অসুস্থ পড়ুয়া", "pupils taken ill")
        + _figure("razed", 540, "hut", "ধ্বংস হওয়া ঝুপড়ি", "huts destroyed")
        + _figure("vaccinated", 2_750, "person", "টিকা পাওয়া শিশু", "children vaccinated")
        + _figure("team", 4, "member", "রেলের পরিদর্শন দলের সদস্য", "members of the railway’s inspection team")
        + _figure("tourists", 410, "person", "আটকে পড়া পর্যটক", "tourists stranded")
        + "updates:\n"
        + _update("storm", "06-01T15:20", "ঘূর্ণিঝড় আছড়ে পড়ে।", "The storm hits the Terai.")
        + _update("jail", "06-02T03:10", "বন্দিরা জেলের দেওয়াল টপকে পালায়।", "Prisoners escape over the wall of the jail.")
        + _update("rails", "06-03T07:45", "লাইন মেরামত হয়।", "The track is repaired.")
        + _update("ban", "06-04T12:30", "মুরগি বিক্রি নিষিদ্ধ হয়।", "The sale of poultry is banned.")
        + _update("pact", "06-05T21:15", "চা শ্রমিকদের সঙ্গে চুক্তি হয়।", "An agreement with the tea workers is signed.")
        + _update("camps", "06-09T18:00", "শেষ শিবিরটি গুটিয়ে নেওয়া হয়।", "The last camp is wound up.")
        + _SOURCES
    ),
}  # fmt: skip
SERVICES = """\
mill:
  name: {bn: চটকল, en: Jute mill}
highway:
  name: {bn: জাতীয় সড়ক, en: National Highway}
exam:
  name: {bn: নার্সিং পরীক্ষা, en: Nursing exam}
trams:
  name: {bn: ট্রাম, en: Trams}
"""
UNITS: Mapping[str, str] = {
    "engine": "ইঞ্জিন",
    "bale": "গাঁট",
    "camp": "শিবির",
    "boat": "নৌকা",
    "question": "প্রশ্ন",
    "phone": "মোবাইল",
    "metre": "মিটার",
    "sample": "নমুনা",
    "bird": "মুরগি",
    "coach": "কামরা",
    "village": "গ্রাম",
    "hut": "ঝুপড়ি",
    "member": "সদস্য",
}
