/* What is due today: the items come from the bank, of which only the modules that are due are loaded. */
(function () {
  "use strict";
  const { due } = window.portalProgress;
  const { fill } = window.portalScoring;
  const store = window.portalStore;
  const { modules, homes } = window.portalCurriculum;
  const block = document.querySelector(".quiz.review");
  /* More at a sitting is work, not review. */
  const MOST = 20;
  const blocks = {};

  /** Called by a script of the bank. */
  window.portalBank = (items) => Object.assign(blocks, items);

  const moduleOf = (item) => modules.find(({ lessons }) => lessons.some(({ id }) => id === homes[item])).id;

  function load(module) {
    return new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = new URL(`assets/portal/bank/${block.dataset.locale}/${module}.js`, store.root);
      script.addEventListener("load", () => resolve(true));
      script.addEventListener("error", () => resolve(false));
      document.head.append(script);
    });
  }

  /** One of each module in turn, so that no two of a kind follow each other. */
  function interleaved(ids) {
    const groups = modules.map(({ id }) => ids.filter((item) => moduleOf(item) === id));
    const longest = Math.max(...groups.map((group) => group.length));
    return Array.from({ length: longest }, (_, place) => groups.map((group) => group[place])).flat().filter(Boolean);
  }

  function insert(ids) {
    const template = document.createElement("template");
    template.innerHTML = ids.map((id) => blocks[id]).join("");
    block.querySelector(".quiz-score").before(template.content);
    block.querySelectorAll(".item-position").forEach((position, place) => {
      position.textContent = fill(block.dataset.position, { number: place + 1, total: ids.length }, document.documentElement.lang);
    });
  }

  async function start() {
    const all = due(store.load(), modules, homes, store.today());
    const ids = all.slice(0, MOST);
    const wanted = [...new Set(ids.map(moduleOf))];
    const loaded = await Promise.all(wanted.map(load));
    const shown = interleaved(ids.filter((id) => id in blocks));
    block.querySelector(".review-failed").hidden = loaded.every(Boolean);
    block.querySelector(".review-none").hidden = ids.length > 0;
    if (!shown.length) return;
    insert(shown);
    window.portalQuiz.start(block);
    const left = all.length - ids.length;
    block.querySelector(".review-done").hidden = left > 0;
    block.querySelector(".review-left").hidden = !left;
    block.querySelector(".review-left span").textContent = fill(block.dataset.due, { count: left }, document.documentElement.lang);
  }

  start();
})();
