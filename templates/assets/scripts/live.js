// The page of an open incident asks its host now and then whether it says more, and offers that in a button.
// What one reads stays where it is until the reader asks. The browser asks with the page's own ETag: a host
// that has nothing new answers 304 and sends no page.

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
