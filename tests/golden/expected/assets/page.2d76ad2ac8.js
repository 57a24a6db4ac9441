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
