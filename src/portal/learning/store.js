/* Keeps the progress under one key of the browser's storage; without storage, as long as the page is open. */
(function () {
  "use strict";
  const { empty, parsed } = window.portalProgress;
  const root = new URL(`${document.querySelector('meta[name="portal-root"]').content}/`, document.baseURI);
  const key = `two-offices:${root.pathname}:v1`;
  let memory = empty();

  function storage() {
    try {
      window.localStorage.setItem(`${key}:try`, "1");
      window.localStorage.removeItem(`${key}:try`);
      return window.localStorage;
    } catch {
      return null; // blocked by the reader, by the browser or full
    }
  }

  const kept = storage();
  const first = kept ? parsed(kept.getItem(key)) : { state: memory, problem: "blocked" };
  /* What cannot be read is put aside, not overwritten. */
  if (first.problem === "broken") kept.setItem(`${key}:broken`, kept.getItem(key));
  const problem = first.problem === "broken" ? "" : first.problem;

  function load() {
    return problem ? memory : parsed(kept.getItem(key)).state;
  }

  /** Change what is kept now, which another tab may have changed since this page was opened. */
  function update(change) {
    const state = change(load());
    memory = state;
    if (problem) return state;
    try {
      kept.setItem(key, JSON.stringify(state));
    } catch {
      tell("blocked");
    }
    return state;
  }

  function remove() {
    memory = empty();
    kept?.removeItem(`${key}:broken`);
    if (!problem) kept.removeItem(key);
  }

  /** Call `listener` when another tab has changed the progress. */
  function onChange(listener) {
    window.addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) listener();
    });
  }

  /** The day in the learner's time zone, as a whole number. */
  function today(now = new Date()) {
    return Math.floor((now.getTime() - now.getTimezoneOffset() * 60000) / 86400000);
  }

  /** A day as a date, at noon, so that no time zone makes another day of it. */
  function dateOf(day) {
    return new Date(day * 86400000 + 43200000 + new Date().getTimezoneOffset() * 60000);
  }

  function tell(name) {
    document.querySelectorAll(`.storage-note[data-problem="${name}"]`).forEach((note) => { note.hidden = false; });
  }

  if (problem) tell(problem);
  window.portalStore = { root, load, update, remove, onChange, today, dateOf };
})();
