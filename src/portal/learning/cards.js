/* Where the learner stands, on the cards of modules and lessons; nothing is loaded for whoever has not begun. */
(function () {
  "use strict";
  const { factDays, standing } = window.portalProgress;
  const { fill } = window.portalScoring;
  const store = window.portalStore;
  const language = document.documentElement.lang;

  function show() {
    const { modules, asks } = window.portalCurriculum;
    const state = store.load();
    const days = factDays(state, asks);
    for (const module of modules) {
      const standings = module.lessons.map((lesson) => [lesson.id, standing(state, lesson, asks, days)]);
      showModule(module.id, standings);
      standings.forEach(([id, found]) => showLesson(id, found));
    }
  }

  /** How many lessons of a module are mastered, once one of them has been begun. */
  function showModule(id, standings) {
    const card = document.querySelector(`.modules [data-module="${id}"]`);
    if (!card || standings.every(([, { name }]) => name === "new")) return;
    const count = standings.filter(([, { name }]) => name === "mastered").length;
    say(card, fill(card.parentElement.dataset.mastered, { count, total: standings.length }, language), count / standings.length);
  }

  function showLesson(id, { name, right, total }) {
    const card = document.querySelector(`.lessons [data-lesson="${id}"]`);
    if (card && name !== "new") say(card, card.parentElement.dataset[name], right / Math.max(1, total));
  }

  function say(card, text, share) {
    const place = card.querySelector(".card-state");
    place.textContent = text;
    place.hidden = false;
    card.style.setProperty("--share", `${Math.round(100 * share)}%`);
  }

  const { items, known } = store.load();
  if (!Object.keys(items).length && !known.length) return;
  const script = document.createElement("script");
  script.src = new URL("assets/portal/curriculum.js", store.root);
  script.addEventListener("load", show);
  document.head.append(script);
})();
