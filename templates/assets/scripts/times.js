// The reader's own clock beside the newsroom's, where the two differ at that moment: in the words, the digits and the
// clock of the page (the generator says the hours), with the day where that is another.

const words = document.getElementById("script").dataset;
const PLACES = [".times", ".glance", ".update-head", ".update-note", ".correction-head"];
const days = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn-ca-gregory`, { day: "numeric", month: "long" });
const inDigits = (text) => text.replace(/\d/g, (digit) => words.digits[digit]);

const clock = (at) => {
  const minutes = at.getMinutes();
  const hours = (minutes || !words.whole ? words.hours : words.whole).split("|");
  return hours[at.getHours()].replace(/\{(m+)\}/, (_, form) => inDigits(String(minutes).padStart(form.length, "0")));
};

const dress = () => {
  for (const time of document.querySelectorAll(`main :is(${PLACES}) time`)) {
    const [, day, sign, hours, minutes] = time.dateTime.match(/^(.{10})T.*([+-])(\d\d):(\d\d)$/) ?? [];
    const place = time.closest("a") ?? time;
    if (!day || place.nextElementSibling?.className === "local-time") continue;
    const at = new Date(time.dateTime);
    const away = -at.getTimezoneOffset();
    if (away === Number(`${sign}${hours * 60 + Number(minutes)}`)) continue;
    const own = new Date(at.getTime() + away * 60_000).toISOString().slice(0, 10);
    const said = document.createElement("span");
    said.className = "local-time";
    said.textContent = words.local.replace("{t}", own === day ? clock(at) : `${inDigits(days.format(at))}, ${clock(at)}`);
    place.after(" ", said);
  }
};

dress();
addEventListener("khobor-shown", dress);
