{
const KEY = "khobor-theme";
const root = document.documentElement;
const words = document.getElementById("script").dataset;
const bars = [...document.querySelectorAll("meta[name=theme-color]")];
const colors = bars.map((bar) => bar.content);
const fields = document.createElement("fieldset");
const kept = () => {
try {
return localStorage.getItem(KEY) ?? "system";
} catch {
return "system";
}
};
const keep = (theme) => {
try {
theme === "system" ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, theme);
} catch {}
};
const show = (theme) => {
const at = ["light", "dark"].indexOf(theme);
at < 0 ? delete root.dataset.theme : (root.dataset.theme = theme);
bars.forEach((bar, n) => (bar.content = colors[at < 0 ? n : at]));
for (const box of fields.querySelectorAll("input")) box.checked = box.value === (at < 0 ? "system" : theme);
};
fields.className = "theme-choice";
const legend = document.createElement("legend");
legend.textContent = words.theme;
fields.append(legend);
for (const theme of ["system", "light", "dark"]) {
const label = document.createElement("label");
const box = document.createElement("input");
Object.assign(box, { type: "radio", name: "theme", value: theme, autocomplete: "off" });
label.append(box, " ", words[theme]);
fields.append(label, " ");
}
fields.addEventListener("change", ({ target }) => {
keep(target.value);
show(target.value);
});
document.querySelector(".footer-row")?.append(fields);
show(kept());
addEventListener("storage", () => show(kept()));
addEventListener("pageshow", () => show(kept()));
}
{
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
}
{
const words = document.getElementById("script").dataset;
const said = document.createElement("p");
said.className = "visually-hidden";
said.setAttribute("role", "status");
document.body.append(said);
const copy = async (button, url) => {
await navigator.clipboard.writeText(url);
said.textContent = button.textContent = words.copied;
setTimeout(() => {
said.textContent = "";
button.textContent = words.copy;
}, 4000);
};
const dress = () => {
for (const head of document.querySelectorAll(".timeline > .update[id] > .update-head")) {
const link = head.querySelector(".update-time");
if (!link || head.querySelector("button")) continue;
const button = document.createElement("button");
button.type = "button";
button.className = "copy-link";
button.textContent = words.copy;
button.setAttribute("aria-label", `${words.copy}: ${link.textContent}`);
button.addEventListener("click", () => copy(button, link.href).catch(() => {}));
head.append(" ", button);
}
};
if (navigator.clipboard) {
dress();
addEventListener("khobor-shown", dress);
}
}
{
const PACE = 60_000, CALM = 5 * 60_000, SLOWEST = 15 * 60_000;
const words = document.getElementById("script").dataset;
const isOpen = (page) => page.querySelector(".incident-page.is-open");
const updates = (page) => [...page.querySelectorAll(".timeline > .update[id]")].map((one) => one.id);
const button = document.createElement("button");
const said = document.createElement("div");
let wait = PACE, asked = Date.now(), timer, last, page, fresh = [];
const offer = () => {
const text = String(fresh.length).replace(/\d/g, (digit) => words.digits[digit]);
button.textContent = (fresh.length === 1 ? words.one : words.many).replace("{n}", text);
said.append(button);
};
const look = async () => {
const answer = await fetch(location.pathname, { cache: "no-cache" });
if (!answer.ok) throw new Error(answer.status);
const text = await answer.text();
const changed = text !== last;
if (!changed) return false;
last = text;
page = new DOMParser().parseFromString(text, "text/html");
const known = new Set(updates(document));
const found = updates(page).filter((id) => !known.has(id));
if (found.join() === fresh.join()) return false;
fresh = found;
fresh.length ? offer() : button.remove();
return true;
};
const soon = () => {
clearTimeout(timer);
if (document.visibilityState !== "visible" || !isOpen(document)) return;
timer = setTimeout(async () => {
asked = Date.now();
wait = await look().then(
(changed) => (changed ? PACE : Math.min(wait * 1.25, CALM)),
() => Math.min(wait * 2, SLOWEST),
);
soon();
}, Math.max(0, asked + wait - Date.now()));
};
button.addEventListener("click", () => {
const first = fresh[0];
document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
document.title = page.title;
fresh = [];
button.remove();
dispatchEvent(new Event("khobor-shown"));
const update = document.getElementById(first);
update.tabIndex = -1;
update.focus();
soon();
});
if (isOpen(document)) {
button.type = "button";
said.className = "new-updates";
said.setAttribute("role", "status");
document.body.append(said);
document.addEventListener("visibilitychange", soon);
soon();
}
}
