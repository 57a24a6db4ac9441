// What a strict reader sees on one page. Each function returns sentences about what is wrong; none is good.
// Laid into the page by eyes.py; the page's own policy does not hold for it.
globalThis.eyes = (() => {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
  const name = (e) => {
    const words = (e.textContent || e.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
    return `<${e.localName}${e.id ? "#" + e.id : ""}${e.classList.length ? "." + e.classList[0] : ""}> ${words.slice(0, 40)}`;
  };
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const hiddenFromSight = (e) => e.closest(".visually-hidden") !== null;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);

  // --- width ---
  const overflow = () => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return [];
    const guilty = all("body *").filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3);
    return [`the page is ${wide}px wider than ${innerWidth}: ${guilty.map(name).join("; ")}`];
  };
  const cut = () => all("body *").filter((e) => {
    const style = getComputedStyle(e);
    if (hiddenFromSight(e) || style.clipPath !== "none" || e.closest("svg") || e.matches("input, select")) return false;
    const across = ["hidden", "clip"].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
    const down = ["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
    return across || down || style.textOverflow === "ellipsis";
  }).map((e) => `words are cut off in ${name(e)}`);

  // The spacing that WCAG 1.4.12 lets a reader ask for.
  let sheet;
  const spaced = (yes) => {
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(yes ? "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }" : "");
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  };

  // --- targets: 24 by 24, but for links within a line of words ---
  const inLine = (e) => {
    if (getComputedStyle(e).display !== "inline") return false;
    let block = e.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    return block.textContent.trim().length > e.textContent.trim().length;
  };
  const targets = () => all("a[href], button, input, select, summary").filter((e) => {
    if (inLine(e) || hiddenFromSight(e) || e.classList.contains("skip")) return false;
    const box = e.getBoundingClientRect();
    return box.height < 23.99 || box.width < 23.99;
  }).map((e) => { const b = e.getBoundingClientRect(); return `a target of ${b.width.toFixed(0)} by ${b.height.toFixed(0)}: ${name(e)}`; });

  // --- languages: whose letters stand where ---
  const BENGALI = /[\u0980-\u09FF]/g, PHRASE = /(?:\b[A-Za-z]{2,}\b[ ,]+){2,}[A-Za-z]{2,}/;
  const CODE = "script, style, template, noscript, code, pre, kbd, samp";
  const languageOf = (e) => (e.closest("[lang]")?.lang ?? "").split("-")[0];
  const misplaced = (e, text, where) => {
    const language = languageOf(e), found = [];
    if ((text.match(BENGALI) ?? []).length > 1 && !["bn", "as"].includes(language)) found.push(`Bengali under lang=${language} in ${where}: ${text.trim().slice(0, 60)}`);
    if (["bn", "as"].includes(language) && PHRASE.test(text)) found.push(`English under lang=${language} in ${where}: ${text.trim().slice(0, 60)}`);
    return found;
  };
  const languages = () => {
    const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      const e = node.parentElement;
      if (e && !e.closest(CODE)) found.push(...misplaced(e, node.data, name(e)));
    }
    for (const e of document.querySelectorAll("body *, meta[content]"))
      for (const attribute of ["alt", "title", "aria-label", "placeholder", "content"])
        if (e.hasAttribute(attribute)) found.push(...misplaced(e, e.getAttribute(attribute), `${attribute} of ${name(e)}`));
    return found;
  };

  // --- headings ---
  const headings = () => {
    const levels = all("h1, h2, h3, h4, h5, h6").map((e) => Number(e.localName[1]));
    const ones = levels.filter((level) => level === 1).length;
    const jumps = levels.flatMap((level, n) => n && level > levels[n - 1] + 1 ? [`a heading of level ${level} after one of level ${levels[n - 1]}`] : []);
    return [...(ones === 1 ? [] : [`${ones} headings of level 1`]), ...(levels[0] === 1 ? [] : ["the first heading is not of level 1"]), ...jumps];
  };

  // --- focus: a ring of two pixels or more, that nothing hides ---
  const focus = () => {
    const found = [];
    for (const e of document.querySelectorAll(FOCUSABLE)) {
      if (!shown(e) || e.disabled || e.tabIndex < 0) continue;
      e.focus({ focusVisible: true, preventScroll: true });
      const style = getComputedStyle(e), box = e.getBoundingClientRect();
      if (document.activeElement !== e) found.push(`cannot have the focus: ${name(e)}`);
      else if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) found.push(`no ring of focus: ${name(e)}`);
      else if (box.right <= 0 || box.bottom + scrollY <= 0 || box.width < 1) found.push(`the focus is out of sight: ${name(e)}`);
    }
    document.activeElement?.blur();
    return found;
  };

  // --- marks where the system chooses the colours ---
  const brightness = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    const [R, G, B] = [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return a === 0 ? null : 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const apart = (one, other) => {
    const [a, b] = [brightness(one), brightness(other)];
    return a === null || b === null ? 1 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const marks = () => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return all(".tag, .update").filter((e) => {
      const style = getComputedStyle(e, "::before");
      const edge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none" && apart(style.borderTopColor, ground) >= 3;
      return !edge && apart(style.backgroundColor, ground) < 3;
    }).map((e) => `no mark is seen in forced colours: ${name(e)}`);
  };
  const stillness = () => [
    ...document.getAnimations().map((a) => `something moves: ${a.animationName ?? a.transitionProperty}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "auto" ? [] : ["the page scrolls smoothly"]),
  ];

  const states = (shows, hides) => [
    ...shows.filter((one) => !document.querySelector(one)).map((one) => `the state is not shown: no ${one}`),
    ...hides.filter((one) => document.querySelector(one)).map((one) => `the state is not shown: there is ${one}`),
  ];

  // --- axe ---
  const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const judged = async (rules) => {
    const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false, iframes: false });
    return violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `axe ${v.id}: ${n.target.join(" ")}: ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? v.help}`));
  };
  return { overflow, cut, spaced, targets, languages, headings, focus, marks, stillness, states, judged };
})();
