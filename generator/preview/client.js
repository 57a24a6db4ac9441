/* The preview's client: listens to the server, and shows what it says of the page at hand.

   Every state that arrives is whole: what the page is now (a digest without its style sheets), what
   is wrong, what was written. Nothing depends on having heard every state before. All texts are
   content of somebody's site: they are set as text, never as markup. */
(() => {
"use strict";
const tag = document.currentScript;
const { run, number, skeleton, lang = "en" } = tag.dataset;
const words = JSON.parse(tag.dataset.words || "{}");
const OWN = "/__khobor__/";
let seen = Number(number);
let source = null;
let quiet = 0;
let last = null;
let closed = "";        // the mistakes that the reader has put away
let showing = "";       // what the overlay shows: "mistakes", "advice" or nothing

/* What is said, in the desk's language: the server sends its words for the English ones. */
function say(english, values = {}) {
  return (words[english] || english).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

// --- the bar and the overlay, apart from the page's own style ---

const host = document.createElement("khobor-preview");
const root = host.attachShadow({ mode: "open" });

function make(name, options = {}, ...children) {
  const { text, on, ...attributes } = options;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  for (const [event, act] of Object.entries(on || {})) element.addEventListener(event, act);
  element.append(...children);
  return element;
}

const style = make("link", { rel: "stylesheet", href: OWN + "client.css" });
const ribbon = make("p", { class: "ribbon", role: "status", hidden: "" });
const asOf = make("button", { type: "button", class: "as-of", "aria-expanded": "false",
  on: { click: () => openForm(form.hidden) } });
const wrong = make("button", { type: "button", class: "wrong", hidden: "",
  on: { click: () => open("mistakes") } });
const advice = make("button", { type: "button", class: "advice", hidden: "",
  on: { click: () => open("advice") } });
const away = make("p", { class: "away", role: "status" });
const moment = make("input", { type: "datetime-local", id: "moment", required: "" });
const zone = make("span", { class: "zone" });
const fault = make("p", { class: "fault", role: "alert" });
const form = make("form", { class: "moment", hidden: "", on: { submit: chooseMoment } },
  make("label", { for: "moment", text: say("Show the site as of") }), moment, zone,
  make("button", { type: "submit", class: "strong", text: say("Show") }),
  make("button", { type: "button", text: say("Now"), on: { click: () => askMoment(null) } }),
  fault);
const bar = make("aside", { class: "bar", "aria-label": say("Khobor preview"), lang, dir: "ltr",
  on: { keydown: (e) => { if (e.key === "Escape" && !form.hidden) { openForm(false); asOf.focus(); } } } },
  ribbon, make("div", { class: "tools" },
    make("strong", { class: "name", text: say("Preview") }), asOf, wrong, advice, away), form);
const title = make("h2", { id: "title", tabindex: "-1" });
const lead = make("p", { class: "lead" });
const list = make("ol", { class: "list", role: "list" });
const sheet = make("dialog", { class: "sheet", "aria-labelledby": "title", lang, dir: "ltr",
  on: { close: putAway } },
  make("header", {}, title,
    make("button", { type: "button", class: "close", text: say("Close"), on: { click: () => sheet.close() } })),
  lead, list);

function start() {
  bar.hidden = true;
  const shown = () => { bar.hidden = false; };
  style.addEventListener("load", shown);
  style.addEventListener("error", shown);
  root.append(style, bar, sheet);
  document.body.append(host);
  // The page ends above the bar, so that nothing of it stays covered.
  new ResizeObserver(() => { host.style.blockSize = `${bar.offsetHeight}px`; }).observe(bar);
  document.addEventListener("visibilitychange", connect);
  window.addEventListener("pageshow", connect);
  window.addEventListener("pagehide", disconnect);
  connect();
}

// --- listening ---

function connect() {
  // A browser opens few streams to one server: a tab that nobody sees leaves its place.
  if (document.visibilityState === "hidden") return disconnect();
  if (source) return;
  const query = new URLSearchParams({ path: location.pathname, run, since: String(seen) });
  source = new EventSource(OWN + "events?" + query);
  source.addEventListener("state", (event) => take(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    quiet = quiet || setTimeout(() => { away.textContent = say("khobor serve is not running"); }, 1000);
    if (source && source.readyState === EventSource.CLOSED) {
      disconnect();
      setTimeout(connect, 1000);
    }
  });
  source.addEventListener("open", () => { clearTimeout(quiet); quiet = 0; away.textContent = ""; });
}

function disconnect() {
  if (source) source.close();
  source = null;
}

function take(state) {
  if (state.page.skeleton !== skeleton || (state.run === run && touchesUs(state.written))) {
    disconnect();
    location.reload();
    return;
  }
  seen = state.number;
  last = state;
  swapStyles(state);
  showBar(state);
  showMistakes(state);
  document.dispatchEvent(new CustomEvent("khobor-preview", { detail: { number: state.number } }));
}

/* True when the page has loaded a picture, a font or data that was written anew. */
function touchesUs(written) {
  if (!written.length) return false;
  const base = last ? last.base : "";
  const loaded = new Set(performance.getEntriesByType("resource").map((e) => pathOf(e.name)));
  for (const image of document.images) loaded.add(pathOf(image.currentSrc || image.src));
  return written.some((file) => !/\.(html|css)$/.test(file) && loaded.has(base + "/" + file));
}

function pathOf(url) {
  try {
    const at = new URL(url, location.href);
    return at.origin === location.origin ? decodeURI(at.pathname) : "";
  } catch { return ""; }
}

function swapStyles(state) {
  const lasting = (path) => path.replace(/\.[0-9a-f]{10}\.css$/, "");
  for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
    const path = pathOf(old.href);
    let fresh = state.page.styles[lasting(path)] ?? "";
    if (fresh && !path.endsWith(fresh)) {
      fresh = state.base && !fresh.startsWith(state.base + "/") ? state.base + fresh : fresh;
    } else if (state.written.some((file) => path === state.base + "/" + file)) {
      fresh = path + "?khobor=" + state.number;
    } else continue;
    if (old.dataset.khoborNext === fresh) continue;
    old.dataset.khoborNext = fresh;
    const link = old.cloneNode();
    delete link.dataset.khoborNext;
    link.href = fresh;
    link.addEventListener("load", () => old.remove());
    link.addEventListener("error", () => link.remove());
    old.after(link);
  }
}

// --- the bar ---

function showBar(state) {
  ribbon.hidden = !state.ribbon;
  ribbon.className = "ribbon " + (state.ribbon ? state.ribbon.kind : "");
  setText(ribbon, state.ribbon ? state.ribbon.text : "");
  setText(asOf, state.fixed ? say("As of {when}", { when: state.asOfSaid }) : say("As of now"));
  asOf.classList.toggle("fixed", state.fixed);
  setText(zone, state.zone);
  if (form.hidden) moment.value = state.asOf.slice(0, 16);
  const count = state.fault ? 1 : state.mistakesCount;
  wrong.hidden = count === 0;
  setText(wrong, state.mistakesSaid);
  advice.hidden = state.adviceCount === 0;
  setText(advice, state.adviceSaid);
}

function openForm(yes) {
  form.hidden = !yes;
  asOf.setAttribute("aria-expanded", String(yes));
  fault.textContent = "";
  if (yes) moment.focus();
}

function chooseMoment(event) {
  event.preventDefault();
  askMoment(moment.value);
}

async function askMoment(asked) {
  try {
    const answer = await fetch(OWN + "as-of", { method: "POST", body: JSON.stringify({ as_of: asked }),
      headers: { "Content-Type": "application/json" } });
    if (answer.ok) { openForm(false); asOf.focus(); return; }
    const told = await answer.json();
    fault.textContent = [told.message, told.help].filter(Boolean).join("; ");
  } catch { fault.textContent = say("khobor serve is not running"); }
}

// --- the overlay ---

function showMistakes(state) {
  list.lang = state.lang;
  const key = state.fault ? state.fault.title + state.fault.message
    : state.mistakesCount ? JSON.stringify(state.mistakes) : "";
  if (!key) {
    closed = "";
    if (showing === "mistakes") sheet.close();
  } else if (showing !== "mistakes" && closed !== key) open("mistakes");
  if (showing === "advice" && !state.adviceCount) sheet.close();
  if (showing) fill();
  sheet.dataset.key = key;
}

function open(what) {
  const fresh = !sheet.open;
  showing = what;
  fill();
  if (fresh) sheet.showModal();
  title.focus();
}

function putAway() {
  if (showing === "mistakes") closed = sheet.dataset.key || "";
  showing = "";
}

function fill() {
  const state = last;
  sheet.className = "sheet " + showing;
  if (showing === "mistakes" && state.fault) {
    setText(title, state.fault.title);
    setText(lead, say("The page below is the last good one.") + " "
      + say(state.fault.passing ? "It is tried again by itself." : "The next save is tried again."));
    list.replaceChildren(make("li", {}, make("p", { class: "message", text: state.fault.message }),
      ...(state.fault.trace ? [make("pre", { class: "trace", tabindex: "0", text: state.fault.trace })] : [])));
    return;
  }
  const mistakes = showing === "mistakes";
  const told = mistakes ? state.mistakes : state.advice;
  const count = mistakes ? state.mistakesCount : state.adviceCount;
  setText(title, mistakes ? state.mistakesSaid : state.adviceSaid);
  const rest = count > told.length ? [say("The first {count} are shown.", { count: told.length })] : [];
  setText(lead, [...(mistakes ? [say("The page below is the last good one."), say("This closes by itself when all is mended.")]
    : [say("None of these holds the site back.")]), ...rest].join(" "));
  list.replaceChildren(...told.map(itemOf));
}

function itemOf(d) {
  const item = make("li", { class: d.level },
    make("p", { class: "place" }, make("code", { text: `${d.path}:${d.line}:${d.column}` }),
      " ", make("span", { class: "code", text: d.code })),
    make("p", { class: "message", dir: "auto", text: d.message }));
  if (d.source.trim()) item.append(sourceLine(d));
  if (d.help) item.append(make("p", { class: "help", dir: "auto", text: d.help }));
  return item;
}

/* The line with the word at the column marked: a whole word, so that no conjunct is torn. */
function sourceLine(d) {
  const letters = Array.from(d.source);
  const at = Math.min(Math.max(d.at, 0), letters.length);
  let start = at, end = at;
  while (start > 0 && !/\s/u.test(letters[start - 1])) start -= 1;
  while (end < letters.length && !/\s/u.test(letters[end])) end += 1;
  const part = (from, to) => letters.slice(from, to).join("");
  return make("pre", { class: "source", tabindex: "0" },
    make("span", { class: "line", "aria-hidden": "true", text: `${d.line}` }),
    make("code", {}, part(0, start), make("mark", { text: part(start, end) || " " }), part(end)));
}

/* Text that stays the same is not set again, so that nothing is read out twice. */
function setText(element, text) { if (element.textContent !== text) element.textContent = text; }

start();
})();
