/* The search dialog. Nothing is loaded before it is opened: then its style, the ranking, this language's index. */
(function () {
  "use strict";
  const dialog = document.querySelector("dialog.portal-search");
  const open = document.querySelector(".portal-search-open");
  if (!dialog || !open || !dialog.showModal) return;

  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const help = dialog.querySelector(".portal-search-help");
  const words = dialog.dataset;
  const assets = new URL(words.assets, document.baseURI);
  const root = new URL("../../", assets);
  const PAUSE = 120;
  let folder = root;
  let engine;
  let opened;
  let styled;
  let asked = 0;

  function load(tag, name, fresh) {
    const element = document.createElement(tag);
    const url = new URL(name, assets);
    if (fresh) url.search = fresh;
    return new Promise((done, failed) => {
      element.addEventListener("load", done);
      element.addEventListener("error", failed);
      if (tag === "link") element.rel = "stylesheet";
      element[tag === "link" ? "href" : "src"] = url.href;
      document.head.append(element);
    });
  }

  function style() {
    styled ??= load("link", "search.css");
    styled.catch(() => (styled = undefined));
  }

  function ready() {
    opened ??= load("script", "search_ranking.js").then(async () => {
      engine = window.portalSearch.engine(words.locale, (path, fresh) => load("script", `search/${path}.js`, fresh));
      return engine.open();
    });
    opened.catch(() => (opened = undefined));
    return opened;
  }

  function element(name, content, style) {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...[content].flat());
    return made;
  }

  function href(address, anchor) {
    const url = new URL(address, folder);
    url.hash = anchor ?? "";
    return url.href;
  }

  function link(content, address, anchor) {
    const made = element("a", content);
    made.href = href(address, anchor);
    return made;
  }

  /* What was typed may run against the direction of the sentence around it. */
  const apart = (text) => `\u2068${text}\u2069`;
  const pieces = (parts) => parts.map(({ text, hit }) => (hit ? element("mark", text) : text));

  function entry({ kind, address, anchor, place, title, excerpt }) {
    const label = [words[kind], place].filter(Boolean).join(" · ");
    const heading = [element("span", pieces(title)), " ", element("small", label)];
    return element("li", [link(heading, address, anchor), element("p", pieces(excerpt))]);
  }

  function show(text, results = [], pages = []) {
    list.ariaBusy = "false";
    status.textContent = text;
    list.replaceChildren(...results.map(entry));
    help.querySelector("ul").replaceChildren(...pages.map(([address, title]) => element("li", link(title, address))));
    help.hidden = !pages.length;
  }

  function answer(query, { results, corrected, help: pages, prefix }) {
    folder = new URL(prefix, root);
    if (!results.length) return show(`${words.none} ${words.advice}`.replace("{query}", apart(query.trim())), [], pages);
    const count = new Intl.NumberFormat(document.documentElement.lang).format(results.length);
    const found = words.count.replace("{count}", count);
    return show(corrected ? words.corrected.replace("{query}", apart(corrected)) : found, results);
  }

  /* Resolves to whether what is shown answers this very search: nothing was typed, and none closed it, since. */
  async function search() {
    const query = input.value;
    const turn = (asked += 1);
    let shown = () => show("");
    try {
      if (query.trim()) {
        await ready();
        const found = await engine.search(query);
        shown = () => answer(query, found);
      }
    } catch {
      shown = () => show(words.failed);
    }
    if (turn !== asked) return false;
    shown();
    return true;
  }

  /* Arrow keys go through the results, and back to the field above the first. */
  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [input, ...dialog.querySelectorAll(".portal-search-results a, .portal-search-help a")];
    const at = stops.indexOf(document.activeElement);
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
  }

  function start() {
    if (dialog.open) return;
    style();
    dialog.showModal();
    input.select();
    if (list.ariaBusy === "true") search();
    else ready().catch(() => show(words.failed));
  }

  open.hidden = false;
  open.addEventListener("click", start);
  input.addEventListener("input", () => {
    const turn = (asked += 1);
    list.ariaBusy = "true";
    setTimeout(() => turn === asked && search(), PAUSE);
  });
  dialog.addEventListener("keydown", move);
  /* Enter goes to the first result; only the button and Escape close. */
  dialog.querySelector("form").addEventListener("submit", async (event) => {
    if (event.submitter && document.activeElement === event.submitter) return;
    event.preventDefault();
    if ((await search()) && dialog.open) list.querySelector("a")?.click();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a[href]")) dialog.close();
  });
  /* What is still looked for has no turn any more. The focus goes back by itself, or to where a link leads. */
  dialog.addEventListener("close", () => (asked += 1));
})();
