/* The search dialog: nothing is loaded before it is opened, and then this language's index only. */
(function () {
  "use strict";
  const dialog = document.querySelector("dialog.portal-search");
  const open = document.querySelector(".portal-search-open");
  if (!dialog || !open || !dialog.showModal) return;

  const input = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const language = document.documentElement.lang;
  const most = 8;
  let engine;

  /* Keyboards and old texts write Arabic ye and kaf where Persian has its own letters. */
  const folded = (text) => text.replace(/ي/g, "ی").replace(/ك/g, "ک").trim();

  function load() {
    const bundle = new URL(dialog.dataset.bundle, document.baseURI);
    engine ??= import(new URL("pagefind.js", bundle)).then(async (pagefind) => {
      await pagefind.options({ baseUrl: new URL("..", bundle).pathname });
      await pagefind.init();
      return pagefind;
    });
    return engine;
  }

  function entry(result) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = result.url;
    link.textContent = result.meta.title;
    const excerpt = document.createElement("p");
    excerpt.innerHTML = result.excerpt; /* escaped by the engine but for its <mark> */
    item.append(link, excerpt);
    return item;
  }

  function say(text, query = "") {
    status.textContent = text.replace("{query}", query);
  }

  async function search() {
    const query = folded(input.value);
    if (!query) {
      list.replaceChildren();
      return say("");
    }
    try {
      const pagefind = await load();
      const found = await pagefind.debouncedSearch(query, {}, 150);
      if (found === null) return undefined;
      const shown = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
      list.replaceChildren(...shown.map(entry));
      const count = new Intl.NumberFormat(language).format(found.results.length);
      const { none, advice } = dialog.dataset;
      return found.results.length ? say(dialog.dataset.count.replace("{count}", count)) : say(`${none} ${advice}`, query);
    } catch {
      engine = undefined;
      list.replaceChildren();
      return say(dialog.dataset.failed);
    }
  }

  open.hidden = false;
  open.addEventListener("click", () => {
    dialog.showModal();
    input.focus();
    load().catch(() => say(dialog.dataset.failed));
  });
  input.addEventListener("input", search);
  /* Enter goes to the first result; only the button and Escape close. */
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (event.submitter && document.activeElement === event.submitter) return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !dialog.open && !event.target.closest("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      open.click();
    }
  });
})();
