/* The learner's own page: role, path, what is next and due, and where one stands in every lesson. */
(function () {
  "use strict";
  const { due, factDays, isPassed, standing } = window.portalProgress;
  const { fill } = window.portalScoring;
  const store = window.portalStore;
  const { modules, asks, homes } = window.portalCurriculum;
  const page = document.querySelector("#learn");
  const roles = page.querySelector(".roles");
  const language = document.documentElement.lang;
  const words = page.dataset;

  function role() {
    return roles.querySelector("input:checked");
  }

  function show() {
    const state = store.load();
    const chosen = [...roles.elements.role].find((input) => input.value === state.role);
    if (chosen) chosen.checked = true;
    const skipped = chosen?.dataset.skips;
    const path = modules.filter((module) => !skipped || module.office !== skipped);
    const days = factDays(state, asks);
    document.querySelectorAll("tbody[data-module]").forEach((body) => { body.hidden = Boolean(skipped) && body.dataset.office === skipped; });
    document.querySelectorAll("[data-final]:not(input)").forEach((entry) => { entry.hidden = Boolean(chosen) && entry.dataset.final !== chosen.dataset.final; });
    document.querySelectorAll(".best").forEach((best) => showBest(best, state.results[best.dataset.quiz]));
    const standings = path.flatMap((module) => {
      const found = module.lessons.map((lesson) => showLesson(lesson, standing(state, lesson, asks, days)));
      showModule(module, found);
      return found;
    });
    document.querySelector(".learn-certificate").hidden = !Object.entries(state.results).some(([id, result]) => id.startsWith("final-") && isPassed(result));
    showNow(state, standings, Boolean(chosen));
  }

  function showBest(best, result) {
    best.textContent = result ? fill(words.best, result, language) : "";
  }

  function showLesson(lesson, found) {
    const row = document.querySelector(`tr[data-lesson="${lesson.id}"]`);
    row.dataset.state = found.name;
    row.querySelector(".state").textContent = words[`state${found.name[0].toUpperCase()}${found.name.slice(1)}`];
    const isSkipped = found.name === "known" && !found.right;
    showShare(row, isSkipped ? "" : fill(words.share, found, language), found.right / Math.max(1, found.total));
    return { ...found, link: row.querySelector("th a") };
  }

  /** How many lessons of a module are mastered. */
  function showModule(module, found) {
    const row = document.querySelector(`tbody[data-module="${module.id}"] .group`);
    const count = found.filter(({ name }) => name === "mastered").length;
    showShare(row, fill(words.mastered, { count, total: found.length }, language), count / found.length);
  }

  /** A share in words and as a bar. */
  function showShare(row, text, share) {
    row.querySelector(".shares").textContent = text;
    row.querySelector("path.share").setAttribute("d", share ? `M0 0h${100 * share}v4H0z` : "");
  }

  /** What to do now: the next lesson of the path, and what is due. */
  function showNow(state, standings, isChosen) {
    const next = standings.find(({ name }) => name === "new" || name === "begun");
    const isFinished = standings.every(({ name }) => name === "mastered");
    const count = due(state, modules, homes, store.today()).length;
    page.querySelector(".learn-now").hidden = !isChosen;
    page.querySelector(".learn-next").hidden = !next;
    if (next) copyLink(next.link, page.querySelector(".learn-next a"));
    page.querySelector(".learn-finished").hidden = !isFinished;
    page.querySelector(".learn-due").hidden = !count;
    page.querySelector(".learn-due-count").textContent = fill(words.due, { count }, language);
    page.querySelector(".learn-due-none").hidden = Boolean(count);
    const mastered = standings.filter(({ name }) => name === "mastered").length;
    document.querySelector(".learn-sum").textContent = fill(words.mastered, { count: mastered, total: standings.length }, language);
  }

  function copyLink(from, to) {
    to.href = from.href;
    to.textContent = from.textContent;
    for (const name of ["lang", "dir"]) {
      if (from.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name));
    }
  }

  roles.hidden = false;
  roles.addEventListener("change", () => {
    store.update((state) => ({ ...state, role: role().value }));
    show();
  });
  document.addEventListener("portal:progress", show);
  store.onChange(show);
  show();
})();
