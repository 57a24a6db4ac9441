// Search in the reader's browser: words are cut and compared as the site's generator cut them (its tables stand in the
// page), and only the shards that a query needs are fetched. Owns the search page; keeps nothing anywhere.

const form = document.getElementById("search");
const box = document.getElementById("search-words");
const list = document.getElementById("search-results");
const said = document.getElementById("search-status");
const more = document.getElementById("search-more");
const T = JSON.parse(document.getElementById("search-tables").textContent);
const FACETS = ["kind", "section", "severity", "service"];
const PLACE = [8, 4, 2, 1]; // headline; standfirst and names; updates and notes; text
const AS_IT_IS = 1, KINDRED = 0.8, BEGUN = 0.5, NEARLY = 0.4;
const AT_ONCE = 10, NUMBER = 5;
const SIGNS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

// --- words ---

const UNSEEN = new RegExp(T.unseen, "gu");
const AFTER = { c: new RegExp(T.after.c, "u"), v: new RegExp(T.after.v, "u") };
const SILENT = new Set(T.silent);

const rewrite = (text, pairs) => pairs.reduce((t, [from, to]) => t.replaceAll(from, to), text);

const digit = (sign) => {
  for (const zero of T.zeros) {
    const n = sign.codePointAt(0) - zero.codePointAt(0);
    if (n >= 0 && n < 10) return String(n);
  }
  return sign;
};

export const key = (text) => {
  text = rewrite(text.normalize("NFC"), T.first).replace(UNSEEN, "");
  text = Array.from(text, (letter) => T.folds[letter] ?? letter).join("");
  return rewrite(text.toLowerCase().normalize("NFC"), T.last).replace(/\p{Nd}/gu, digit);
};

export const words = (text) =>
  (key(text).match(/[0-9]+(?:[.,][0-9]+)*|[\p{L}\p{M}][\p{L}\p{M}0-9]*/gu) ?? []).map((w) => w.replaceAll(",", ""));

export const bases = (word) => {
  const found = [word];
  for (const { first, last, least, never, rows } of T.families) {
    if (word[0] < first || word[0] > last) continue;
    for (const [ending, instead, after] of rows) {
      if (!word.endsWith(ending)) continue;
      const base = word.slice(0, word.length - ending.length) + instead;
      if ((base.match(/\p{L}/gu) ?? []).length < least || (never && base.endsWith(never))) continue;
      if (!after || AFTER[after].test(base)) found.push(base);
    }
  }
  return found;
};

const steps = (word) => word.match(/.\u09cd?/gsu) ?? [];
const wholeOf = (word) => (word >= "a" && word < "{" ? T.whole.latin : T.whole.other);
const beginning = (word) => steps(word).slice(0, wholeOf(word)).join("");

export const number = (text, among) => {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return sum % among;
};

const wordShard = (start) => `words-${number(start, T.shards.words)}`;

export const shards = (word) => {
  const short = bases(word).filter((base) => steps(base).length < wholeOf(base));
  return [...new Set([wordShard(beginning(word)), ...short.map(wordShard)])];
};

// One letter put in, left out or changed, or two that changed places.
const close = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  const swapped = x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || swapped;
};

// --- files ---

const kept = new Map();

const load = (name) => {
  if (!kept.has(name)) {
    const asked = fetch(`${form.dataset.files}${name}.txt`).then(async (answer) => {
      if (answer.status === 404) return []; // no page has such a word
      if (!answer.ok) throw new Error(name);
      return (await answer.text()).split("\n").slice(0, -1);
    });
    asked.catch(() => kept.delete(name));
    kept.set(name, asked);
  }
  return kept.get(name);
};

const rowsOf = async (names) => {
  const files = await Promise.all(names.map(load));
  return new Map(files.flat().map((line) => [line.slice(0, line.indexOf("\t")), line]));
};

// ".ab" is a month, what follows until the next are pages of it, three letters each.
const cut = (numbers) =>
  numbers.split(".").slice(1).flatMap((month) => (month.slice(2).match(/.{3}/gs) ?? []).map((page) => month.slice(0, 2) + page));

// --- one word ---

// Which words of the site a reader's word means, each with how well.
const meant = async (word, isLast) => {
  const rows = await rowsOf(shards(word));
  const own = new Set(bases(word));
  const begins = isLast && steps(word).length >= wholeOf(word);
  const found = new Map();
  for (const [other, line] of rows) {
    const how =
      other === word ? AS_IT_IS : bases(other).some((base) => own.has(base)) ? KINDRED
      : begins && other.startsWith(word) ? BEGUN : 0;
    if (how) found.set(line, how);
  }
  return { rows, found };
};

const nearly = async (word, rows) => {
  if (word.length < 4 || /^\d/.test(word)) return new Map();
  const near = [...rows.keys()].filter((other) => close(word, other));
  if (!near.length) {
    const whole = wholeOf(word);
    const rests = [whole, whole - 1, whole + 1].map((n) => steps(word).slice(n).join("")).filter(Boolean);
    const names = [...new Set(rests.map((rest) => `near-${number(rest, T.shards.near)}`))];
    const files = await Promise.all(names.map(load));
    near.push(...files.flat().filter((other) => close(word, other)));
  }
  const found = new Map();
  for (const other of near.slice(0, 3))
    for (const line of (await meant(other, false)).found.keys()) found.set(line, NEARLY);
  return found;
};

const pagesOf = (lines) => {
  const best = new Map();
  for (const [line, how] of lines) {
    line.split("\t").slice(1).forEach((numbers, place) => {
      for (const page of cut(numbers)) best.set(page, Math.max(best.get(page) ?? 0, PLACE[place] * how));
    });
  }
  const rarity = 1 / Math.log2(2 + best.size);
  for (const [page, score] of best) best.set(page, score * rarity);
  return best;
};

// --- a query ---

const allowed = async (choices) => {
  let pages = null;
  for (const facet of FACETS.filter((name) => choices[name])) {
    const line = (await rowsOf([`by-${facet}`])).get(`${facet}=${choices[facet]}`) ?? "";
    const own = new Set(cut(line.split("\t")[1] ?? ""));
    pages = pages ? new Set([...pages].filter((page) => own.has(page))) : own;
  }
  return pages;
};

const yearOf = (page) => 1970 + Math.floor((SIGNS.indexOf(page[0]) * 64 + SIGNS.indexOf(page[1])) / 12);

export const find = async (text, choices = {}) => {
  const all = words(text);
  const asked = [...new Set(all)].filter((word) => !SILENT.has(word));
  const last = /\s$/.test(text) ? null : all.at(-1);
  const [chosen, ...lists] = await Promise.all([
    allowed(choices),
    ...asked.map(async (word) => {
      const { rows, found } = await meant(word, word === last);
      if (found.size) return { pages: pagesOf(found) };
      const near = await nearly(word, rows);
      return { pages: pagesOf(near), missed: near.size ? word : "" };
    }),
  ]);
  const scores = new Map();
  for (const { pages } of lists)
    for (const [page, score] of pages) {
      const [count, sum] = scores.get(page) ?? [0, 0];
      scores.set(page, [count + 1, sum + score]);
    }
  if (!asked.length) for (const page of chosen ?? []) scores.set(page, [0, 0]);
  const rows = [...scores].filter(
    ([page]) => (!chosen || chosen.has(page)) && (!choices.year || yearOf(page) === Number(choices.year)),
  );
  const most = Math.max(0, ...rows.map(([, [count]]) => count));
  const pages = rows
    .filter(([, [count]]) => count === most)
    .sort(([a, [, x]], [b, [, y]]) => y - x || (a < b ? 1 : -1))
    .map(([page]) => page);
  const missed = lists.map((one) => one.missed).find(Boolean);
  // Told as the reader wrote it: a key has other letters.
  return { pages, missed: missed ? text.split(/\s+/).find((part) => words(part).includes(missed)) ?? missed : "" };
};

export const cards = async (pages) => {
  const found = await Promise.all(
    pages.map(async (page) => {
      const lines = await load(`cards-${number(page, T.shards.cards)}`);
      return lines.filter((line) => line.startsWith(page)).map((line) => JSON.parse(line.slice(NUMBER)));
    }),
  );
  return found.flat();
};

// --- the page ---

let pages = [];
let turn = 0;

const element = (name, text, kind) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (kind) made.className = kind;
  return made;
};

const itemOf = ([url, lang, headline, line, date, excerpt]) => {
  const item = document.createElement("li");
  const link = element("a", headline);
  link.href = url;
  if (lang) link.lang = lang;
  const title = element("h2", "");
  title.append(link);
  item.append(title);
  const about = [line, date].filter(Boolean).join(" · ");
  if (about) item.append(element("p", about, "meta"));
  if (excerpt) item.append(element("p", excerpt, "standfirst"));
  return item;
};

const show = async (mine) => {
  const from = list.children.length;
  const found = await cards(pages.slice(from, from + AT_ONCE));
  if (mine !== turn) return;
  list.append(...found.map(itemOf));
  more.hidden = list.children.length >= pages.length;
};

const count = (n) => {
  const text = String(n).replace(/\d/g, (d) => form.dataset.digits[d]);
  return (n === 1 ? form.dataset.one : form.dataset.many).replace("{n}", text);
};

const search = async () => {
  const mine = ++turn;
  const choices = Object.fromEntries(new FormData(form));
  const query = new URLSearchParams(Object.entries(choices).filter(([, value]) => value));
  history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
  try {
    const found = await find(box.value, choices);
    if (mine !== turn) return;
    const idle = !query.size || (!found.pages.length && !words(box.value).length);
    pages = found.pages;
    const first = await cards(pages.slice(0, AT_ONCE));
    if (mine !== turn) return;
    list.replaceChildren(...first.map(itemOf));
    more.hidden = list.children.length >= pages.length;
    const near = found.missed && pages.length ? ` · ${form.dataset.near.replace("{w}", found.missed)}` : "";
    said.textContent = idle ? "" : pages.length ? count(pages.length) + near : form.dataset.none;
  } catch {
    if (mine === turn) said.textContent = form.dataset.failed;
  }
  document.body.dataset.found = mine;
};

let timer = 0;
const soon = (wait) => {
  clearTimeout(timer);
  timer = setTimeout(search, wait);
};

const clear = () => {
  box.value = "";
  box.focus();
  soon(0);
};

const move = (by) => {
  const places = [box, ...list.querySelectorAll("a")];
  const at = places.indexOf(document.activeElement);
  places[Math.min(Math.max(at + by, 0), places.length - 1)].focus();
};

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  const inside = target === box || list.contains(target);
  const typing = target.matches("input, select, textarea");
  if (event.key === "/" && !typing) box.focus();
  else if (event.key === "Escape" && inside) clear();
  else if (event.key === "ArrowDown" && inside) move(1);
  else if (event.key === "ArrowUp" && inside) move(-1);
  else return;
  event.preventDefault();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  soon(0);
});
// Of one or two letters too much begins so: they are asked when the reader has stopped.
box.addEventListener("input", () => {
  const last = words(box.value).at(-1) ?? "";
  soon(steps(last).length < wholeOf(last) ? 600 : 200);
});
// The box says so too, when it is left for a result: a new list then would take the focus away.
form.addEventListener("change", ({ target }) => target !== box && soon(0));
more.addEventListener("click", async () => {
  const at = list.children.length;
  await show(turn).catch(() => (said.textContent = form.dataset.failed));
  list.children[at]?.querySelector("a").focus();
});

const given = new URLSearchParams(location.search);
for (const field of form.elements) if (field.name && given.get(field.name)) field.value = given.get(field.name);
if (FACETS.some((name) => given.get(name)) || given.get("year")) form.querySelector("details").open = true;
document.getElementById("search-unscripted").remove();
form.hidden = false;
if (given.size) soon(0);
