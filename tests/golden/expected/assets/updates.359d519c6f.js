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
